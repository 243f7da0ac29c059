"""Random acts on forms that have everything: what is told as changed is all that changed, and a draft that is opened
again shows the very same."""

from __future__ import annotations

import random

import pytest

from forms import AnswerRefused, Kind, Missing, QuestionView
from forms.scenario import Scenario
from tests.forms.little import bind, questions, xform
from tests.forms.test_views import BINDS, BODY, INSTANCE, TEXTS

AREAS = "".join(
    f"<item><name>{a}{n}</name><label>{a.upper()} {n}</label><area>{a}</area></item>"
    for a in "xyz"
    for n in (1, 2)
)
SELECT = (
    '<select{1} ref="/data/{0}"><label>{0}</label><itemset nodeset="instance(\'l\')/root/item[area = /data/area]">'
    '<value ref="name"/><label ref="label"/></itemset></select{1}>'
)
FORMS = {
    "views": xform(INSTANCE, TEXTS + BINDS, BODY),
    "household": xform(
        "<n/><p jr:template=''><name/><age/><old/><c jr:template=''><v/><w/></c><s/></p><all/><deep/><eldest/><late/>",
        bind("n", type="int", constraint=". < 4") + bind("p/age", type="int", relevant="../name != ''")
        + bind("p/old", calculate="if(../age > 2, 'old', 'young')")
        + bind("p/c", relevant="../age > 0") + bind("p/c/v", type="decimal", required="../../age > 1")
        + bind("p/c/w", calculate="../v * position(..) + ../../age") + bind("p/s", calculate="sum(../c/w)")
        + bind("all", calculate="sum(/data/p/s)") + bind("deep", calculate="sum(/data/p/c/v)")
        + bind("eldest", calculate="/data/p[age = max(/data/p/age)]/name") + bind("late", relevant="/data/all > 3"),
        questions("n") + '<group ref="/data/p"><label>P</label><repeat nodeset="/data/p">'
        '<input ref="/data/p/name"><label>Name</label></input>'
        '<input ref="/data/p/age"><label>Age of <output value="../name"/>, <output value="/data/eldest"/></label>'
        "</input>"
        '<repeat nodeset="/data/p/c"><input ref="/data/p/c/v"><label>V <output value="position(..)"/></label></input>'
        '</repeat></repeat></group>' + questions("late"),
    ),
    "choices": xform(
        "<area/><one/><many/><k/><m><a/></m><shown/><g><q/><of/></g>",
        f'<instance id="l"><root>{AREAS}</root></instance>' + bind("k", type="int")
        + bind("one", required="/data/many != ''", constraint="not(selected(/data/many, .))")
        + bind("shown", calculate="jr:choice-name(/data/one, '/data/one')")
        + bind("g", relevant="count-selected(/data/many) > 1", readonly="/data/k = 2") + bind("m/a", fw_flag="urgent"),
        questions("area") + SELECT.format("one", "1") + SELECT.format("many", "") + questions("k")
        + '<group ref="/data/m"><label>M</label><repeat nodeset="/data/m" jr:count="/data/k"><input ref="/data/m/a">'
        '<label>A <output value="/data/shown"/></label></input></repeat></group>'
        '<group ref="/data/g"><label>G</label><input ref="/data/g/q"><label>Q</label></input>'
        + SELECT.format("g/of", "1") + "</group>",
    ),
}  # fmt: skip
VALUES = [
    "",
    "0",
    "1",
    "2",
    "3",
    "5",
    "1.5",
    "x",
    "y",
    "z",
    "x1",
    "x2",
    "y1",
    "x1 x2",
    "y2 y1",
    "2020-01-02",
    "yes",
]


def views(talk: Scenario) -> dict[str, QuestionView]:
    return {ref: talk.see(ref) for ref in talk.questions()}


def outline(talk: Scenario) -> list[object]:
    """Sections without their counts, and all items."""
    session = talk.session
    return [(s.key, s.label, session.items(s.key)) for s in session.sections()]


def everything(talk: Scenario) -> list[object]:
    session = talk.session
    shown = [
        views(talk),
        session.sections(),
        outline(talk),
        session.problems(),
        session.flags(),
        session.progress(),
    ]
    return [*shown, list(session.answers()), session.submission()]


def act(talk: Scenario, chance: random.Random) -> object:
    """One act of a person, or of somebody who tries things; what it changed, None where it was refused."""
    session, asked = talk.session, [r for r in talk.questions() if talk.see(r).kind is not Kind.NOTE]
    ref = chance.choice(asked)
    try:
        match chance.randrange(10):
            case 0 if places := talk.places_to_add():
                repeat = chance.choice(places)
                return session.add_repeat(repeat, chance.choice((0, 0, 1)))
            case 1 if "]" in ref:
                return session.remove_repeat(ref.rpartition("]")[0] + "]")
            case 2:
                return session.answer_missing(ref, chance.choice([*Missing, None]))
            case 3 if talk.see(ref).kind is Kind.DATE:
                return session.answer_partial(ref, chance.choice(("2019", "2019-05", "")))
        return session.answer(ref, chance.choice(VALUES))
    except AnswerRefused:
        return None


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize("name", FORMS)
def test_what_is_told_is_all_that_changed_and_a_draft_is_the_same(name: str, seed: int) -> None:
    talk, chance = Scenario(FORMS[name]), random.Random(seed)
    assert talk.form.findings == ()
    done = 0
    for _ in range(60):
        seen, shape = views(talk), outline(talk)
        changes = act(talk, chance)
        later = views(talk)
        if changes is None:
            assert (later, outline(talk)) == (seen, shape)
            continue
        done += 1
        if not changes.structure:  # type: ignore[attr-defined]
            assert outline(talk) == shape
            told = changes.refs  # type: ignore[attr-defined]
            assert {ref for ref in later if later[ref] != seen[ref]} <= told
    assert done > 15
    assert everything(talk.interrupt()) == everything(talk)


@pytest.mark.parametrize("name", FORMS)
def test_a_draft_is_the_same_at_every_moment(name: str) -> None:
    talk, chance = Scenario(FORMS[name]), random.Random(99)
    for _ in range(40):
        act(talk, chance)
        assert everything(talk.interrupt()) == everything(talk)
