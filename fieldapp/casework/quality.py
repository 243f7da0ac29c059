"""How good the records of a programme are (R-27), form by form, and which records to ask about. Pure.

It looks at the work, never at an answer's meaning: nothing here is a score of somebody who was asked, and nothing is
counted by worker. What is odd may be true, so every sentence asks.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from itertools import combinations, groupby
from statistics import median
from typing import Final

from fieldapp.model import FormId, MemberId, Notice, PersonId, RecordId

ALIKE_LEAST: Final = 6  # of two or three questions of one list one answer to all is ordinary
QUICKEST: Final = timedelta(seconds=2)  # to read a question aloud and to type its answer
ANSWERS_LEAST: Final = 5  # of a try to reach somebody there are fewer, and they are typed in at once
LONGEST: Final = timedelta(hours=4)  # without a break
LATE_DAYS: Final = 7  # a coordinator who hears of a talk after more than a week can do little about it
NUMBERS_LEAST: Final = 50  # last digits of a few numbers say nothing
TWO_DIGITS: Final = 10  # "0 children" is no guess
SAME_TALK: Final = timedelta(days=1)  # typed in by two people within a day: one talk entered twice


@dataclass(frozen=True, slots=True)
class Asks:
    """What a form asks, by path without numbers of repeats. `rows`: questions beside each other with one list of
    choices; `numbers`: those whose answer is a whole number."""

    questions: frozenset[str]
    rows: tuple[tuple[str, ...], ...] = ()
    numbers: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Seen:
    """The newest version of one record. `happened`: the day of the talk; `arrived`: when it came to this program, None
    where that is not known; `told`: answers by path with whether each is a quiet one (R-24)."""

    record: RecordId
    form: FormId
    title: str
    person: PersonId | None
    author: MemberId
    began: datetime | None
    finished: datetime
    happened: date
    arrived: datetime | None
    breaks: int
    told: Mapping[str, tuple[str, bool]]
    asks: Asks


class Odd(StrEnum):
    """What is odd about one record."""

    ALIKE = "alike"
    QUICK = "quick"
    LONG = "long"
    BACKWARDS = "backwards"
    AGAIN = "again"


@dataclass(frozen=True, slots=True)
class ToAsk:
    """A record to ask its author about, and why."""

    record: RecordId
    odd: Odd
    said: Notice


@dataclass(frozen=True, slots=True)
class OfForm:
    """Of all records of one form. `days`: from the talk to here, of each of which that is known; `twice`: pairs that
    two people entered, with `compared` answers of which `same` agree."""

    title: str
    records: int
    asked: int
    answered: int
    quiet: int
    days: tuple[int, ...] = ()
    numbers: int = 0
    round_numbers: int = 0  # that end in 0 or 5
    twice: int = 0
    compared: int = 0
    same: int = 0

    def lines(self) -> tuple[Notice, ...]:
        """All of it in words; what too little is known of is left out."""
        return tuple(self._lines())

    def _lines(self) -> Iterator[Notice]:
        yield Notice("quality.records", "Records: {count}.", {"count": self.records})
        if self.asked:
            values: dict[str, str | int] = {
                "share": _share(self.answered, self.asked), "asked": self.asked, "quiet": self.quiet,
            }  # fmt: skip
            what = "Answered: {share} % of {asked} questions. Refused, not known or not asked: {quiet}."
            yield Notice("quality.answered", what, values)
        if self.days:
            late = sum(one > LATE_DAYS for one in self.days)
            values = {"days": int(median(self.days)), "most": max(self.days), "late": late}
            what = "Days from the talk to this program: {days} as a rule, {most} at most. Later than a week: {late}."
            yield Notice("quality.days", what, values)
        if self.numbers >= NUMBERS_LEAST:
            values = {"share": _share(self.round_numbers, self.numbers), "numbers": self.numbers}
            what = "Numbers that end in zero or five: {share} % of {numbers}. Far above a fifth, they were guessed."
            yield Notice("quality.numbers", what, values)
        if self.twice:
            values = {"pairs": self.twice, "share": _share(self.same, self.compared)}
            what = "Entered by two people: {pairs}. Of their answers {share} % are the same."
            yield Notice("quality.twice", what, values)


@dataclass(frozen=True, slots=True)
class Quality:
    """What a coordinator looks at. `doubts`: pairs of people who may be one."""

    forms: tuple[OfForm, ...]
    ask: tuple[ToAsk, ...]
    doubts: int = 0


def of(seen: Iterable[Seen], doubts: int = 0) -> Quality:
    """Figures form by form, by title, and records to ask about, the newest first."""
    known = sorted(seen, key=lambda one: (one.title, one.form, one.finished, one.record))
    forms = tuple(
        _form(list(several)) for _, several in groupby(known, key=lambda one: (one.title, one.form))
    )
    newest = sorted(known, key=lambda one: (one.finished, one.record), reverse=True)
    again = _again(known)
    ask = [ToAsk(one.record, odd, said) for one in newest for odd, said in _odd(one, again)]
    return Quality(forms, tuple(ask), doubts)


def _form(several: list[Seen]) -> OfForm:
    asked = [answer for one in several for answer in _asked(one)]
    numbers = [number for one in several for number in _numbers(one)]
    pairs = list(_pairs(several))
    compared = [same for pair in pairs for same in _compared(*pair)]
    return OfForm(
        title=several[0].title,
        records=len(several),
        asked=len(asked),
        answered=sum(bool(text) and not quiet for text, quiet in asked),
        quiet=sum(quiet for _, quiet in asked),
        days=tuple(max(0, (one.arrived.date() - one.happened).days) for one in several if one.arrived),
        numbers=len(numbers),
        round_numbers=sum(number % 5 == 0 for number in numbers),
        twice=len(pairs),
        compared=len(compared),
        same=sum(compared),
    )


def _asked(one: Seen) -> list[tuple[str, bool]]:
    return [answer for path, answer in one.told.items() if plain(path) in one.asks.questions]


def _numbers(one: Seen) -> Iterator[int]:
    for path, (text, quiet) in one.told.items():
        if plain(path) in one.asks.numbers and not quiet and text.isdecimal() and int(text) >= TWO_DIGITS:
            yield int(text)


def _pairs(several: list[Seen]) -> Iterator[tuple[Seen, Seen]]:
    """Of one person and finished within a day, by two people: one talk that was entered twice."""
    by_person: dict[PersonId, list[Seen]] = {}
    for one in several:
        if one.person is not None:
            by_person.setdefault(one.person, []).append(one)
    for theirs in by_person.values():
        for first, second in combinations(theirs, 2):
            if first.author != second.author and abs(first.finished - second.finished) <= SAME_TALK:
                yield first, second


def _compared(first: Seen, second: Seen) -> Iterator[bool]:
    for path in sorted(first.told.keys() | second.told.keys()):
        if plain(path) in first.asks.questions:
            yield first.told.get(path, ("", False)) == second.told.get(path, ("", False))


def _again(known: Iterable[Seen]) -> frozenset[RecordId]:
    """Records whose author had finished the same form with the same person on the same day."""
    before, found = set(), set()
    for one in known:
        talk = (one.person, one.form, one.author, one.happened)
        if one.person is not None and talk in before:
            found.add(one.record)
        before.add(talk)
    return frozenset(found)


def _odd(one: Seen, again: frozenset[RecordId]) -> Iterator[tuple[Odd, Notice]]:
    alike = max((_alike(one, row) for row in one.asks.rows), default=0)
    if alike >= ALIKE_LEAST:
        what = "One answer to all {count} questions of one list. It may be true: ask how they were read out."
        yield Odd.ALIKE, Notice("quality.alike", what, {"count": alike})
    yield from _time(one)
    if one.record in again:
        yield (
            Odd.AGAIN,
            Notice("quality.again", "The same person has this form twice on one day: is one too many?"),
        )


def _alike(one: Seen, row: tuple[str, ...]) -> int:
    """How many answers of a row are one and the same; 0 where two of them differ."""
    given = [one.told[path][0] for path in row if path in one.told and not one.told[path][1]]
    answers = [text for text in given if text]
    return len(answers) if len(set(answers)) == 1 else 0


def _time(one: Seen) -> Iterator[tuple[Odd, Notice]]:
    if one.began is None:
        return
    took = one.finished - one.began
    answers = sum(bool(text) for text, _ in _asked(one))
    if took < timedelta(0):
        what = "It ended before it began: the clock of the laptop was wrong."
        yield Odd.BACKWARDS, Notice("quality.backwards", what)
    elif answers >= ANSWERS_LEAST and took < QUICKEST * answers:
        what = "Less than two seconds for each answer: was it typed in from paper?"
        yield Odd.QUICK, Notice("quality.quick", what)
    elif took > LONGEST and not one.breaks:
        what = "Open for more than four hours without a break: was the laptop left alone?"
        yield Odd.LONG, Notice("quality.long", what)


def plain(path: str) -> str:
    """A path without the numbers of repeats: /data/member[2]/age is /data/member/age."""
    return "/".join(part.partition("[")[0] for part in path.split("/"))


def _share(part: int, whole: int) -> int:
    return round(100 * part / whole) if whole else 0
