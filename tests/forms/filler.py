"""A person who fills any form to the end through the public session: relevance, constraints, required.

Knows nothing of how forms work inside: it looks at what a screen would show and tries answers that a person
might give until one stands.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import islice
from random import Random

from forms import Session
from forms.views import AddRepeat, AnswerRefused, Item, Kind, QuestionItem, QuestionView, RepeatHead

ROUNDS = 40  # answers open further questions; a form that still changes after so many goes round in circles
BARRIERS = 3  # how often somebody goes back from the same barrier
ENDS = 5  # an answer that closes more questions than this ends the interview rather than going on with it
NEAR = 25  # questions before a barrier that are looked at again, the nearest first
OTHERS = 12  # other answers that are tried for one question
INSTANCES = 2  # of each repeat that may be added to
NUMBERS = (
    "5 1 18 30 2 0 3 10 7 100 15 25 60 1000 4 6 8 9 12 20 40 50 75 365 2010 1990 99 -1 99999 123456 "
    "9999999999 1234567890"
)
TEXTS = (
    "Answer",
    "answer",
    "A",
    "Ann Bee",
    "0123456789",
    "+77011234567",
    "1234",
    "12",
    "1",
    "123",
    "12345",
    "123456",
    "1234567",
    "12345678",
    "123456789",
    "12345678901",
    "AB123",
    "AB1234",
    "A-1",
    "AAA",
    "a@example.org",
    "https://example.org",
    "08:30",
    "2020-01-15",
    "a b c d e f g",
    "A longer sentence with some words, to be on the safe side of any minimum.",
)
DAYS = (0, -1, -30, -400, -4000, -8000, -12000, -20000, 1, 30, 400)
MEDIA = {
    Kind.IMAGE: "picture.jpg",
    Kind.AUDIO: "sound.m4a",
    Kind.VIDEO: "film.mp4",
    Kind.FILE: "paper.pdf",
}
TRACE = "43.1 76.9 0 0; 43.2 76.9 0 0; 43.2 77.0 0 0"


@dataclass(frozen=True)
class Filled:
    """How far it came: relevant questions (notes and read-only ones left out), and those with an answer."""

    relevant: int
    answered: int
    unanswered: tuple[str, ...]  # references

    @property
    def share(self) -> float:
        return self.answered / self.relevant if self.relevant else 1.0


class Filler:
    """Fills one session; `seed` decides which of several good answers is given, 0 always the first."""

    def __init__(self, session: Session, now: datetime, seed: int = 1) -> None:
        self._session = session
        self._now = now
        self._random = Random(seed) if seed else None
        self._refused: dict[str, str] = {}  # ref -> why its last candidate was refused, for the report
        self._given_up: dict[str, int] = {}
        self._none: set[str] = set()  # of which nothing was ticked on purpose

    def fill(self) -> Filled:
        """Answers what can be answered, round after round, until nothing changes any more."""
        for _ in range(ROUNDS):
            acted = self._grow() + self._answer_all() + self._mend() + self._go_back()
            if not acted:
                break
        return self.count()

    def count(self) -> Filled:
        views = [v for v in self._views() if _wants_answer(v)]
        empty = tuple(v.ref for v in views if not v.text and v.missing is None and v.ref not in self._none)
        return Filled(len(views), len(views) - len(empty), empty)

    def _items(self) -> Iterator[Item]:
        for section in self._session.sections():
            yield from self._session.items(section.key)

    def _views(self) -> list[QuestionView]:
        refs = [item.ref for item in self._items() if isinstance(item, QuestionItem)]
        return [self._session.question(ref) for ref in dict.fromkeys(refs)]

    def _grow(self) -> int:
        """Adds an instance to every repeat that has fewer than it should."""
        grown = 0
        for item in list(self._items()):
            if isinstance(item, AddRepeat) and item.allowed and item.count < INSTANCES:
                self._session.add_repeat(item.ref)
                grown += 1
        return grown

    def _answer_all(self) -> int:
        """One pass in form order over what is empty and still relevant when its turn comes."""
        acted = 0
        for view in self._views():
            if not _wants_answer(view) or view.text or view.missing is not None or view.ref in self._none:
                continue
            now = self._seen(view.ref)
            if now is not None and now.relevant and self._given_up.get(now.ref, 0) < 2:
                acted += self._answer(now)
        return acted

    def _mend(self) -> int:
        """Another answer where the one given can no longer stand."""
        acted = 0
        for problem in self._session.problems():
            view = self._seen(problem.ref)
            if view is not None and view.text and not view.readonly and self._given_up.get(view.ref, 0) < 4:
                acted += self._answer(view)
                self._given_up[view.ref] = self._given_up.get(view.ref, 0) + 1
        return acted

    def _go_back(self) -> int:
        """A required note is a barrier: another answer, given before it, that makes it go away."""
        acted = 0
        for problem in self._session.problems():
            view = self._seen(problem.ref)
            if view is not None and view.kind is Kind.NOTE and self._given_up.get(view.ref, 0) < BARRIERS:
                self._given_up[view.ref] = self._given_up.get(view.ref, 0) + 1
                acted += self._around(view.ref)
        return acted

    def _around(self, barrier: str) -> int:
        views = self._views()
        place = next((n for n, v in enumerate(views) if v.ref == barrier), len(views))
        before = [v for v in views[:place] if _wants_answer(v) and v.text]
        return int(any(self._otherwise(view, barrier, len(views)) for view in before[: -NEAR - 1 : -1]))

    def _otherwise(self, view: QuestionView, barrier: str, far: int) -> bool:
        """Another answer to one question after which the barrier is gone; else the old one stands again."""
        none = [""] if view.kind is Kind.SELECT_MULTIPLE and not view.required else []
        for candidate in [*none, *islice(self._candidates(view), OTHERS)]:
            try:
                self._session.answer(view.ref, candidate)
                gone = not self._session.question(barrier).relevant
            except AnswerRefused:
                continue
            now = self._seen(view.ref)
            stands = now is not None and not now.problem and (now.text or not candidate)
            if gone and stands and len(self._views()) >= far - ENDS:
                self._none.update([view.ref] if not candidate else [])
                return True
        if self._seen(view.ref) is not None:
            self._session.answer(view.ref, view.text)
        return False

    def _seen(self, ref: str) -> QuestionView | None:
        try:
            return self._session.question(ref)
        except AnswerRefused:  # gone with its repeat instance
            return None

    def _answer(self, view: QuestionView) -> int:
        """Tries candidates until one stands; clears the question where none does."""
        for candidate in self._candidates(view):
            try:
                self._session.answer(view.ref, candidate)
            except AnswerRefused as refused:
                self._refused[view.ref] = str(refused)
                continue
            after = self._session.question(view.ref)
            if not after.problem and after.text:
                return 1
        self._given_up[view.ref] = self._given_up.get(view.ref, 0) + 1
        if self._session.question(view.ref).text:
            self._session.answer(view.ref, "")
        return 0

    def _candidates(self, view: QuestionView) -> Iterator[str]:
        kind = view.kind
        if kind in (Kind.SELECT_ONE, Kind.SELECT_MULTIPLE, Kind.RANK):
            yield from self._choices(view)
        elif kind in (Kind.INTEGER, Kind.DECIMAL):
            yield from NUMBERS.split()
            yield from ("0.5", "36.6") if kind is Kind.DECIMAL else ()
        elif kind is Kind.RANGE and view.limits is not None:
            yield from (view.limits.start, view.limits.end)
        elif kind in (Kind.DATE, Kind.DATETIME, Kind.TIME):
            yield from self._times(kind, view.appearance)
        elif kind is Kind.ACKNOWLEDGE:
            yield "OK"
        elif kind is Kind.GEOPOINT:
            yield "43.238 76.889 800 5"
        elif kind in (Kind.GEOTRACE, Kind.GEOSHAPE):
            yield TRACE + ("; 43.1 76.9 0 0" if kind is Kind.GEOSHAPE else "")
        elif kind in MEDIA:
            yield MEDIA[kind]
        else:
            yield from TEXTS

    def _choices(self, view: QuestionView) -> Iterator[str]:
        values = [c.value for c in view.choices if c.value]
        if view.kind is Kind.RANK:
            yield " ".join(values)
            return
        if self._random is not None:
            self._random.shuffle(values)
        if view.grid is not None and view.grid.none in values:  # a run never says "none" beside others
            values.remove(view.grid.none)
        if view.kind is Kind.SELECT_MULTIPLE:
            for several in (2, 3):
                picked = set(values[:several]) if several <= len(values) else set()
                yield " ".join(c.value for c in view.choices if c.value in picked)
        yield from values

    def _times(self, kind: Kind, appearance: frozenset[str]) -> Iterator[str]:
        """Of a month or a year its first day, as its card gives it: another could never be typed."""
        for days in DAYS:
            moment = self._now + timedelta(days=days)
            if kind is Kind.DATE and appearance & {"month-year", "year"}:
                moment = moment.replace(day=1, month=1 if "year" in appearance else moment.month)
            if kind is Kind.DATE:
                yield moment.date().isoformat()
            elif kind is Kind.TIME:
                yield moment.strftime("%H:%M:00.000+00:00")
            else:
                yield moment.isoformat(timespec="milliseconds")


def _wants_answer(view: QuestionView) -> bool:
    head = "label" in view.appearance  # of a table: it shows words and takes no answer
    return view.relevant and not view.readonly and view.kind is not Kind.NOTE and not head


def repeats_of(session: Session) -> int:
    """How many repeat instances stand in the session."""
    keys = [section.key for section in session.sections()]
    return sum(isinstance(item, RepeatHead) for key in keys for item in session.items(key))
