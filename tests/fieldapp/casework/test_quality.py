"""R-27: what is counted of records and which of them are asked about; nothing is counted by who wrote it."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta

import pytest

from fieldapp.casework import quality
from fieldapp.casework.quality import Asks, Odd, OfForm, Seen
from fieldapp.model import FormId, MemberId, PersonId, RecordId

AT = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
ROW = tuple(f"/data/feel/q{number}" for number in range(1, 8))
ASKS = Asks(
    frozenset((*ROW, "/data/age", "/data/child/years")), (ROW,), frozenset(("/data/age", "/data/child/years"))
)
MIXED = {path: (str(number % 3), False) for number, path in enumerate(ROW)}


def seen(record: str, **other: object) -> Seen:
    usual = Seen(
        RecordId(record), FormId("form_e"), "Form E", PersonId(f"person of {record}"), MemberId("bek"),
        AT, AT + timedelta(minutes=20), AT.date(), AT + timedelta(days=1), 0, MIXED, ASKS,
    )  # fmt: skip
    return replace(usual, **other)  # type: ignore[arg-type]


def only(*several: Seen) -> OfForm:
    (found,) = quality.of(several).forms
    return found


def odd(*several: Seen) -> list[tuple[str, Odd]]:
    return [(one.record, one.odd) for one in quality.of(several).ask]


def said(*several: Seen) -> list[str]:
    return [one.plain for one in only(*several).lines()]


def test_an_ordinary_record_is_counted_and_not_asked_about() -> None:
    assert odd(seen("a")) == []
    assert said(seen("a")) == [
        "Records: 1.",
        "Answered: 100 % of 7 questions. Refused, not known or not asked: 0.",
        "Days from the talk to this program: 1 as a rule, 1 at most. Later than a week: 0.",
    ]


def test_blanks_and_quiet_answers_are_two_things() -> None:
    told = MIXED | {"/data/age": ("", False), ROW[0]: ("refused", True), "/data/hidden": ("", False)}
    found = only(seen("a", told=told))
    assert (found.asked, found.answered, found.quiet) == (8, 6, 1)


def test_days_count_from_the_talk_and_not_from_typing_it_in() -> None:
    late = seen("b", happened=AT.date() - timedelta(days=9))
    found = only(seen("a"), seen("c", arrived=None), late)
    assert found.days == (1, 10)
    assert said(late)[-1].endswith("10 as a rule, 10 at most. Later than a week: 1.")


def test_one_answer_to_a_whole_row_is_asked_about() -> None:
    same = dict.fromkeys(ROW, ("2", False))
    assert odd(seen("a", told=same)) == [("a", Odd.ALIKE)]
    assert odd(seen("a", told=same | {ROW[6]: ("1", False)})) == []
    few = dict.fromkeys(ROW[:5], ("2", False)) | dict.fromkeys(ROW[5:], ("refused", True))
    assert odd(seen("a", told=few)) == []  # refusing is no answer
    (ask,) = quality.of([seen("a", told=same)]).ask
    assert ask.said.plain.startswith("One answer to all 7 questions")


@pytest.mark.parametrize(
    ("took", "breaks", "found"),
    [
        (timedelta(seconds=13), 0, [Odd.QUICK]),  # seven answers
        (timedelta(seconds=14), 0, []),
        (timedelta(hours=4), 0, []),
        (timedelta(hours=4, seconds=1), 0, [Odd.LONG]),
        (timedelta(days=2), 1, []),  # it was gone on with another day
        (timedelta(seconds=-1), 0, [Odd.BACKWARDS]),
    ],
)
def test_times_that_cannot_be(took: timedelta, breaks: int, found: list[Odd]) -> None:
    assert [one for _, one in odd(seen("a", finished=AT + took, breaks=breaks))] == found


def test_a_try_with_three_answers_is_quick_by_right() -> None:
    few = dict(list(MIXED.items())[:3])
    assert odd(seen("a", told=few, finished=AT + timedelta(seconds=3))) == []
    assert odd(seen("a", began=None, finished=AT)) == []


def test_last_digits_are_told_where_there_are_enough_and_small_numbers_do_not_count() -> None:
    def aged(years: int) -> Seen:
        return seen(
            f"r{years}", told={"/data/age": (str(years), False), "/data/child[2]/years": ("5", False)}
        )

    guessed = [aged(years) for years in range(10, 260, 5)]
    assert (only(*guessed).numbers, only(*guessed).round_numbers) == (50, 50)
    assert "Numbers that end in zero or five: 100 % of 50. Far above a fifth, they were guessed." in said(
        *guessed
    )
    true = [aged(years) for years in range(10, 60)]
    assert only(*true).round_numbers == 10
    assert not any("end in zero or five" in line for line in said(*true[:49]))


def test_one_talk_that_two_people_entered_is_compared() -> None:
    first = seen("a", person=PersonId("p"))
    other = replace(first, record=RecordId("b"), author=MemberId("dana"), told=MIXED | {ROW[0]: ("9", False)})
    found = only(first, other)
    assert (found.twice, found.compared, found.same) == (1, 7, 6)
    assert said(first, other)[-1] == "Entered by two people: 1. Of their answers 86 % are the same."
    assert odd(first, other) == []
    apart = replace(other, finished=other.finished + timedelta(days=1, seconds=1))
    assert only(first, apart).twice == 0


def test_one_form_twice_with_one_person_on_one_day_is_asked_about() -> None:
    first = seen("a", person=PersonId("p"))
    again = replace(first, record=RecordId("b"), finished=first.finished + timedelta(hours=1))
    assert odd(again, first) == [("b", Odd.AGAIN)]
    assert odd(first, replace(again, happened=AT.date() + timedelta(days=1))) == []
    nobody = [replace(one, person=None) for one in (first, again)]
    assert odd(*nobody) == []


def test_forms_stand_by_title_and_records_newest_first() -> None:
    same = dict.fromkeys(ROW, ("2", False))
    records = [
        seen("old", told=same),
        seen("new", told=same, finished=AT + timedelta(hours=1)),
        seen("b", form=FormId("form_b"), title="Form B"),
    ]
    found = quality.of(records, doubts=3)
    assert [one.title for one in found.forms] == ["Form B", "Form E"]
    assert [one.record for one in found.ask] == ["new", "old"]
    assert found.doubts == 3


def test_nothing_is_counted_by_who_wrote_it() -> None:
    names = {one.name for kind in (OfForm, quality.ToAsk, quality.Quality) for one in fields(kind)}
    assert names.isdisjoint({"author", "member", "worker", "by", "score"})
