"""Instances of repeats, one by one: where they come in, what they keep, how many there may be."""

from __future__ import annotations

import pytest

import forms.engine.repeats
from forms import AnswerRefused, FormRefused, RepeatHead, Session, read_form
from forms.scenario import Scenario
from tests.forms.hostile.attack import WORLD
from tests.forms.little import MEMBERS, bind, questions, xform

ROSTER = xform(
    "<m jr:template=''><name/><age/><no/><prev/></m><n/><sum/><names/><show>1</show>",
    bind("m", relevant="/data/show = 1") + bind("m/age", type="int") + bind("m/no", calculate="position(..)")
    + bind("m/prev", calculate="../preceding-sibling::m[1]/name") + bind("n", calculate="count(/data/m)")
    + bind("sum", calculate="sum(/data/m/age)") + bind("names", calculate="join('', /data/m/name)")
    + bind("show", type="int"),
    '<repeat nodeset="/data/m"><input ref="/data/m/name"/><input ref="/data/m/age"/></repeat>' + questions("show"),
)  # fmt: skip


def roster(names: str) -> Scenario:
    talk = Scenario(ROSTER)
    for place, name in enumerate(names, 1):
        talk.add_repeat("/data/m")
        talk.answer(f"/data/m[{place}]/name", name)
        talk.answer(f"/data/m[{place}]/age", place)
    return talk


def seen(talk: Scenario) -> tuple[str, str, str, list[str]]:
    rows = range(1, talk.count("/data/m") + 1)
    return (
        *(talk.value(f"/data/{n}") for n in ("n", "sum", "names")),
        [talk.value(f"/data/m[{k}]/no") + talk.value(f"/data/m[{k}]/prev") for k in rows],
    )


@pytest.mark.parametrize(
    ("place", "names"), [(1, "xabc"), (2, "axbc"), (3, "abxc"), (4, "abcx"), (0, "abcx")]
)
def test_an_instance_comes_in_where_it_is_wanted(place: int, names: str) -> None:
    talk = roster("abc")
    talk.session.add_repeat("/data/m", place)
    talk.answer(f"/data/m[{place or 4}]/name", "x")
    befores = ["", *names[:-1]]
    assert seen(talk) == ("4", "6", names, [f"{k}{before}" for k, before in enumerate(befores, 1)])
    head = talk.session.items(talk.session.sections()[0].key)[0]
    assert head == RepeatHead("/data/m[1]", "", 1, True, 1)
    assert [talk.see(f"/data/m[{k}]/name").text for k in (1, 2, 3, 4)] == list(names)


@pytest.mark.parametrize("gone", [1, 2, 3])
def test_an_instance_goes_from_anywhere(gone: int) -> None:
    talk = roster("abc")
    talk.remove_repeat(f"/data/m[{gone}]")
    left = "abc".replace("abc"[gone - 1], "")
    assert seen(talk) == ("2", str(6 - gone), left, ["1", f"2{left[0]}"])
    talk.answer("/data/m[2]/age", 10)
    assert talk.value("/data/sum") == str(6 - gone - (2 if gone == 3 else 3) + 10)
    talk.add_repeat("/data/m")
    assert (talk.value("/data/n"), talk.value("/data/m[3]/name")) == ("3", "")


def test_what_is_added_while_all_are_hidden_is_hidden_and_comes_back() -> None:
    talk = roster("ab")
    talk.answer("/data/show", 0)
    assert seen(talk)[:3] == ("0", "0", "")
    talk.add_repeat("/data/m")
    assert seen(talk)[:3] == ("0", "0", "")
    talk.answer("/data/show", 1)
    assert seen(talk)[:3] == ("3", "3", "ab")


def test_an_instance_within_a_hidden_group_is_hidden() -> None:
    body = '<group ref="/data/g"><repeat nodeset="/data/g/m"><input ref="/data/g/m/a"/></repeat></group>'
    model = bind("g", relevant="/data/q = 1") + bind("n", calculate="count(/data/g/m)")
    talk = Scenario(xform("<q/><g><m jr:template=''><a>x</a></m></g><n/>", model, questions("q") + body))
    talk.add_repeat("/data/g/m")
    assert (talk.value("/data/n"), talk.questions(), talk.places_to_add()) == ("0", ["/data/q"], [])
    talk.answer("/data/q", 1)
    assert (talk.value("/data/n"), talk.questions()) == ("1", ["/data/q", "/data/g/m[1]/a"])
    assert talk.places_to_add() == ["/data/g/m"]


def test_there_may_be_so_many_and_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(forms.engine.repeats, "MAX_INSTANCES", 3)
    talk = roster("abc")
    with pytest.raises(AnswerRefused) as refused:
        talk.add_repeat("/data/m")
    assert str(refused.value) == "There are already 3 of these."
    assert seen(talk)[:3] == ("3", "6", "abc")
    with pytest.raises(AnswerRefused):
        talk.session.add_repeat("/data/m", 1)
    counted = Scenario(COUNTED)
    counted.answer("/data/n", 5)
    assert counted.count("/data/m") == 3


def record(count: int) -> bytes:
    return f'<data id="test" version="1">{"<m><name/></m>" * count}</data>'.encode()


@pytest.mark.parametrize("way", ["restore", "edit"])
@pytest.mark.parametrize("limit", ["MAX_INSTANCES", "MAX_TOGETHER"])
def test_what_is_read_again_holds_no_more_than_anybody_could_add(
    way: str, limit: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(forms.engine.repeats, limit, 3)
    form = read_form(MEMBERS.encode())
    reopened = {"restore": lambda n: Session(form, WORLD, restore=record(n)),
                "edit": lambda n: Session(form, WORLD, edit=record(n))}[way]  # fmt: skip
    assert reopened(3).count_of("/data/m") == 3
    with pytest.raises(FormRefused) as refused:
        reopened(4)
    (finding,) = refused.value.findings
    assert finding.remedy
    assert finding.what == (
        "The record has 4 of /data/m, and 3 are the most." if limit == "MAX_INSTANCES"
        else "The record has 4 repeated entries, and 3 are the most."
    )  # fmt: skip


def test_what_the_form_itself_has_too_many_of_can_be_read_again(monkeypatch: pytest.MonkeyPatch) -> None:
    body = '<repeat nodeset="/data/m"><input ref="/data/m/a"/></repeat>'
    form = read_form(xform("<m><a/></m>" * 5, body=body).encode())
    monkeypatch.setattr(forms.engine.repeats, "MAX_INSTANCES", 3)
    monkeypatch.setattr(forms.engine.repeats, "MAX_TOGETHER", 4)
    draft = Session(form, WORLD).snapshot()
    assert Session(form, WORLD, restore=draft).count_of("/data/m") == 5


COUNTED = xform(
    "<n/><m><a>new</a></m><all/>",
    bind("n", type="decimal") + bind("all", calculate="join(' ', /data/m/a)"),
    questions("n") + '<repeat nodeset="/data/m" jr:count="/data/n"><input ref="/data/m/a"/>'
    '<setvalue event="odk-new-repeat" ref="/data/m/a" value="concat(\'no\', position(..))"/></repeat>',
)


@pytest.mark.parametrize(
    ("count", "there"), [("0", 0), ("1", 1), ("2.9", 2), ("3", 3), ("-1", 0), ("0.5", 0), ("", 2)]
)
def test_a_count_sets_how_many_there_are(count: str, there: int) -> None:
    talk = Scenario(COUNTED)
    talk.answer("/data/n", 2)
    talk.answer("/data/n", count)
    assert talk.count("/data/m") == there


def test_what_a_smaller_count_hides_comes_back_in_order_and_as_it_was() -> None:
    talk = Scenario(COUNTED)
    talk.answer("/data/n", 4)
    assert talk.value("/data/all") == "new no2 no3 no4"
    for place in (1, 2, 3, 4):
        talk.answer(f"/data/m[{place}]/a", f"a{place}")
    talk.answer("/data/n", 1)
    assert talk.value("/data/all") == "a1"
    talk.answer("/data/n", 3)
    assert talk.value("/data/all") == "a1 a2 a3"
    talk.answer("/data/n", 5)
    assert talk.value("/data/all") == "a1 a2 a3 a4 no5"
    changes = talk.answer("/data/n", 2)
    assert changes.structure
    assert talk.session.progress() == (3, 3)
    again = talk.interrupt()
    again.answer("/data/n", 5)
    assert again.value("/data/all") == "a1 a2 a3 a4 no5"


def test_a_counted_repeat_takes_none_and_gives_none_by_hand() -> None:
    talk = Scenario(COUNTED)
    talk.answer("/data/n", 2)
    for act in (lambda: talk.add_repeat("/data/m"), lambda: talk.remove_repeat("/data/m[1]")):
        with pytest.raises(AnswerRefused):
            act()
    with pytest.raises(AnswerRefused, match=r"^This one cannot be removed\.$"):
        talk.remove_repeat("/data/m[1]")
    with pytest.raises(AnswerRefused, match=r"^None can be added here\.$"):
        talk.add_repeat("/data/m")
    head = talk.session.items(talk.session.sections()[1].key)[0]
    assert head == RepeatHead("/data/m[1]", "", 1, False, 1)


def test_totals_over_fractions_and_odd_numbers_are_those_in_order() -> None:
    form = xform(
        "<m jr:template=''><v/></m><s/><c/><f/>",
        bind("m/v", type="decimal") + bind("s", calculate="sum(/data/m/v)") + bind("c", calculate="count(/data/m/v)")
        + bind("f", calculate="count-non-empty(/data/m/v)"),
        '<repeat nodeset="/data/m"><input ref="/data/m/v"/></repeat>',
    )  # fmt: skip
    talk = Scenario(form)
    there: list[str] = []
    acts = ["1", "2", "0.1", "", "9007199254740992", "1", "-3", "0.2", "9007199254740993", "5"]
    for place, value in enumerate(acts, 1):
        talk.add_repeat("/data/m")
        talk.answer(f"/data/m[{place}]/v", value)
        there.append(value)
        assert totals(talk) == worked_out(there)
    for place, value in ((5, "7"), (9, "8"), (3, "4"), (8, ""), (1, "0.5"), (1, "6")):
        talk.answer(f"/data/m[{place}]/v", value)
        there[place - 1] = value
        assert totals(talk) == worked_out(there)
    for place in (10, 5, 1, 1, 3):
        talk.remove_repeat(f"/data/m[{place}]")
        del there[place - 1]
        assert totals(talk) == worked_out(there)


def totals(talk: Scenario) -> tuple[float, ...]:
    return tuple(float(talk.value(f"/data/{n}")) for n in "scf")


def worked_out(values: list[str]) -> tuple[float, ...]:
    total = 0.0
    for value in values:
        total += float(value or 0)
    return total, float(len(values)), float(sum(1 for v in values if v))


def test_where_none_is_there_to_say_whether_it_is_wanted_one_may_be_added() -> None:
    model = bind("m", relevant="./v != 'no'") + bind("k", relevant="/data/q = 1")
    body = "".join(f'<repeat nodeset="/data/{n}"><input ref="/data/{n}/v"/></repeat>' for n in "mk")
    form = "<q/><m jr:template=''><v/></m><k jr:template=''><v/></k>"
    talk = Scenario(xform(form, model, questions("q") + body))
    assert talk.places_to_add() == ["/data/m"]
    assert talk.answer("/data/q", 1).structure
    assert talk.places_to_add() == ["/data/m", "/data/k"]


def test_a_fixed_repeat_within_a_group_has_the_forms_instances() -> None:
    body = '<group ref="/data/g/h"><repeat nodeset="/data/g/h/r" jr:noAddRemove="true()"><input ref="/data/g/h/r/v"/>'
    talk = Scenario(xform("<g><h><r><v>1</v></r><r><v>2</v></r></h></g>", "", f"{body}</repeat></group>"))
    assert talk.count("/data/g/h/r") == 2
    draft = talk.session.snapshot().replace(b"<r><v>2</v></r>", b"")
    again = Session(talk.form, talk.session.context, restore=draft)
    assert (again.count_of("/data/g/h/r"), again.node_text("/data/g/h/r[1]/v")) == (2, "1")
