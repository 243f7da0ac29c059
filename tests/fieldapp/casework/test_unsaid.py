"""A record that was about somebody else takes back what it said: by naming its versions, in any order."""

from __future__ import annotations

import random
from dataclasses import replace

from fieldapp.casework import lists
from fieldapp.casework.events import Event, History
from fieldapp.casework.registers import Case, fold
from tests.fieldapp.casework.saying import AIDA, BEK, DANA, OFFICES, Teller

NOBODY = History(())
FIRST, SECOND = "11" * 32, "22" * 32  # versions of one record


def case_of(anna: Teller, said: list[Event] | None = None) -> Case:
    return fold(anna.case, anna.said if said is None else said, OFFICES)


def named(anna: Teller) -> str:
    person = case_of(anna).person
    return person.properties["given_name"] if person else ""


def by_record(anna: Teller, event: Event, version: str = FIRST) -> Event:
    """The event as one that a version of a record said."""
    anna.said[-1] = replace(event, record=version)
    return anna.said[-1]


def supported() -> Teller:
    anna = Teller()
    anna.opened(AIDA)
    anna.say(AIDA, worker=BEK)
    return anna


def needs_papers(anna: Teller, record: str = FIRST) -> Event:
    event = anna.say(BEK, of="service", entity="papers", creates=True, type="documents")
    return by_record(anna, event, record) if record else event


def test_what_stood_before_holds_again_and_what_others_said_since_stands() -> None:
    anna = supported()
    by_record(anna, anna.say(BEK, given_name="Жанна", sex="f"))
    anna.say(AIDA, sex="m")
    anna.say(BEK, **{lists.UNSAID: FIRST})
    assert named(anna) == "Айгүл"
    assert case_of(anna).person.properties["sex"] == "m"  # type: ignore[union-attr]
    assert case_of(anna).conflicts == ()


def test_nobody_unsays_what_somebody_else_said_or_what_they_had_not_heard() -> None:
    anna = supported()
    wrong = by_record(anna, anna.say(BEK, given_name="Жанна"))
    anna.say(DANA, **{lists.UNSAID: FIRST})
    assert named(anna) == "Жанна"
    anna.say(BEK, [anna.said[1]], **{lists.UNSAID: FIRST})  # of before: it never knew of the name
    assert named(anna) == "Жанна"
    anna.say(BEK, [wrong], **{lists.UNSAID: SECOND})  # another version
    assert named(anna) == "Жанна"


def test_a_row_that_came_within_a_sheet_alone_is_gone_once_it_is_taken_back() -> None:
    """There the version that said it is not known: nothing said since is there but the word itself."""
    anna = supported()
    needs_papers(anna, record="")
    assert len(case_of(anna).of("service")) == 1
    anna.say(BEK, of="service", entity="papers", **{lists.UNSAID: FIRST})
    assert case_of(anna).of("service") == ()
    anna.say(AIDA, of="service", entity="papers", status="sent")
    assert len(case_of(anna).of("service")) == 1  # somebody works on it


def test_whoever_a_record_brought_onto_the_list_stays_there() -> None:
    anna = Teller()
    by_record(anna, anna.opened(BEK))
    anna.say(BEK, **{lists.UNSAID: FIRST})
    assert named(anna) == "Айгүл"


def test_it_is_one_picture_in_any_order() -> None:
    anna, dice = supported(), random.Random(7)
    by_record(anna, anna.say(BEK, given_name="Жанна", sex="f"))
    needs_papers(anna)
    anna.say(AIDA, sex="m")
    anna.say(BEK, **{lists.UNSAID: FIRST})
    anna.say(BEK, of="service", entity="papers", **{lists.UNSAID: FIRST})
    expected = replace(case_of(anna), history=NOBODY)
    assert expected.of("service") == ()
    for _ in range(200):
        mixed = anna.said + dice.choices(anna.said, k=dice.randrange(len(anna.said)))
        dice.shuffle(mixed)
        assert replace(case_of(anna, mixed), history=NOBODY) == expected


def test_a_row_of_somebody_else_that_a_record_only_changed_stays_as_it_was() -> None:
    anna = supported()
    anna.say(AIDA, of="service", entity="papers", creates=True, type="documents", status="sent")
    by_record(anna, anna.say(BEK, of="service", entity="papers", status="completed"))
    anna.say(BEK, of="service", entity="papers", **{lists.UNSAID: FIRST})
    (papers,) = case_of(anna).of("service")
    assert papers.properties["status"] == "sent"
