"""Sections are counted act by act: after every act they are what counting everything anew gives."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from random import Random

import pytest

from forms import Context, Session, read_form
from forms.views import Kind, Missing, QuestionItem
from tests.forms.differential.random_forms import Maker
from tests.forms.differential.sides import Ours
from tests.forms.little import MEMBERS, bind, questions, xform

ACTS = 40
WORLD = Context(now=lambda: datetime(2024, 5, 6, tzinfo=UTC), random=Random(1))


def by_hand(session: Session) -> list[tuple[str, int, int, int]]:
    """(section, answered, total, wrong), from what each card shows."""
    made = []
    for section in session.sections():
        items = session.items(section.key)
        views = [session.question(item.ref) for item in items if isinstance(item, QuestionItem)]
        asked = [view for view in views if view.kind is not Kind.NOTE and "label" not in view.appearance]
        answered = sum(1 for v in asked if v.text or v.missing is not None or v.partial)
        made.append((section.key, answered, len(asked), sum(1 for v in asked if v.problem)))
    return made


def told(session: Session) -> list[tuple[str, int, int, int]]:
    return [(s.key, s.answered, s.total, s.wrong) for s in session.sections()]


@pytest.mark.parametrize("seed", range(40))
def test_as_counted_by_hand_after_every_act(seed: int) -> None:
    ours = Ours(Maker(seed).form(), seed)
    session = ours.session
    for _ in range(ACTS):
        kept, progress = session.sections(), session.progress()
        assert told(session) == by_hand(session)
        session.counts.forget()
        assert (kept, progress) == (session.sections(), session.progress())
        if ours.act() is None:
            break


def test_a_quiet_answer_and_half_a_date_count_as_answers() -> None:
    form = read_form(xform("<a/><b/>", bind("b", type="date"), questions("a", "b")).encode())
    session = Session(form, WORLD)
    assert session.progress() == (0, 2)
    session.answer_missing("/data/a", Missing.REFUSED)
    session.answer_partial("/data/b", "2019")
    assert session.progress() == (2, 2)
    session.answer_missing("/data/a", None)
    assert session.progress() == (1, 2)


def test_instances_that_come_and_go_count() -> None:
    session = Session(read_form(MEMBERS.encode()), WORLD)
    before = session.progress()[1]
    session.add_repeat("/data/m")
    more = session.progress()[1]
    session.answer("/data/m[1]/age", "5")
    assert more > before
    assert session.progress() == (1, more)
    session.remove_repeat("/data/m[1]")
    assert session.progress() == (0, before)


def test_an_answer_that_time_makes_wrong_is_counted() -> None:
    clock = [datetime(2024, 5, 6, tzinfo=UTC)]
    form = read_form(
        xform("<a/>", bind("a", type="date", constraint=". >= today()"), questions("a")).encode()
    )
    session = Session(form, Context(now=lambda: clock[0], random=Random(1)))
    session.answer("/data/a", "2024-05-06")
    assert session.sections()[0].wrong == 0
    clock[0] += timedelta(days=1)
    assert session.sections()[0].wrong == 1


def test_an_answer_that_another_instance_of_it_makes_wrong_is_counted() -> None:
    model = bind("m/name", type="string", constraint="count(/data/m[name = current()/../name]) = 1")
    body = '<repeat nodeset="/data/m"><input ref="/data/m/name"><label>Name</label></input></repeat>'
    session = Session(read_form(xform("<m><name/></m>", model, body).encode()), WORLD)
    session.add_repeat("/data/m")
    session.answer("/data/m[1]/name", "one")
    assert session.sections()[0].wrong == 0
    session.answer("/data/m[2]/name", "one")
    assert session.sections()[0].wrong == 2


def test_a_question_in_a_repeat_around_its_own_node_counts_once_for_each() -> None:
    """As it is shown: the same question stands in every instance."""
    body = '<repeat nodeset="/data/m"><input ref="/data/a"><label>A</label></input></repeat>'
    session = Session(read_form(xform("<a/><m><b/></m>", "", body).encode()), WORLD)
    session.add_repeat("/data/m")
    session.answer("/data/a", "x")
    assert told(session) == by_hand(session)
