"""One turn: somebody starts the program, does some things, stops or is stopped. Runs in a child of its own.

The real operations on the real databases, a real line to a real server. What was done is told at once, so that
the parent knows what was promised when the blow falls.
"""

from __future__ import annotations

import shutil
import traceback
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

from fieldapp.errors import (
    AcceptedMeanwhile,
    FieldError,
    NotAdmitted,
    NotCorrectable,
    NotVerified,
    TooSoon,
)
from fieldapp.model import Action, DraftId, PersonId, RecordId, RoundResult
from fieldapp.operations import (
    accounts,
    drafts,
    kept_apart,
    purging,
    reviews,
    rounds,
    sticks,
    submissions,
    today,
)
from fieldapp.operations.desk import Desk
from fieldapp.stick_errors import OutboxDamaged, StickDamaged, StickFull, StickGone, StickOdd
from forms import Session
from tests.faults import line, photos
from tests.faults.blows import Blow, Calls, Limit
from tests.faults.kinds import Kind, Telling
from tests.faults.line import bad_line, flipped
from tests.faults.programme import Person
from tests.faults.seen import acknowledged, look
from tests.fieldapp.operations.field import FORM, PASSPHRASE, Clock, ref

STICK = (OutboxDamaged, StickDamaged, StickFull, StickGone, StickOdd)
EXPECTED = (*STICK, AcceptedMeanwhile, NotCorrectable, NotAdmitted, NotVerified)


@dataclass(frozen=True, slots=True)
class Full:
    """`size`: bytes of a file, 0: no file more. `early`: before the sign-in."""

    size: int
    early: bool


@dataclass(frozen=True, slots=True)
class Jump:
    """The clock is another from the `step`-th step on."""

    step: int
    by: timedelta


@dataclass
class Turn:
    """What is to be done by whom, and what befalls them. `steps`: name and arguments of methods of `Life`."""

    home: Path
    person: Person
    at: datetime
    url: str
    participant: str
    stick: Path
    seed: int
    steps: list[tuple[object, ...]] = field(default_factory=list)
    blow: Blow | None = None
    full: Full | None = None
    jump: Jump | None = None
    looks_first: bool = True


def live(turn: Turn, tell: Telling) -> None:
    """All of it. Does not return where a blow falls."""
    if turn.looks_first:
        tell("seen", look(turn.home, turn.person, turn.at))
    calls = Calls(turn.home, turn.blow)
    calls.watch()
    life = Life(turn, tell, calls)
    try:
        life.all()
    except FieldError as problem:
        if turn.full is None and not isinstance(problem, EXPECTED):
            tell(
                "wrong",
                "nobody is stopped by a fault that is over",
                repr(problem) + traceback.format_exc(limit=-4),
            )
    except Exception:  # noqa: BLE001 - told to the parent
        tell("wrong", "no operation fails in a way that nobody planned", traceback.format_exc(limit=-6))
    calls.rest()
    if turn.full is not None:
        life.limit.end()
    life.leave()
    tell("calls", calls.count, calls.rare)


class Life:
    """Somebody at work."""

    def __init__(self, turn: Turn, tell: Telling, calls: Calls) -> None:
        self.turn, self.tell, self.calls = turn, tell, calls
        self.dice, self.clock, self.limit = Random(turn.seed), Clock(turn.at), Limit(tell, turn.home)
        self.signed_in: Desk | None = None

    @property
    def desk(self) -> Desk:
        if self.signed_in is None:
            try:
                self.signed_in = self._sign_in()
            except (
                TooSoon
            ) as told:  # each sign-in that a power cut ended counts as a try: somebody waits some seconds
                self.clock.later(seconds=told.wait_s)
                self.signed_in = self._sign_in()
        return self.signed_in

    def _sign_in(self) -> Desk:
        return accounts.sign_in(self.turn.home, self.turn.person.member, PASSPHRASE, clock=self.clock)

    def all(self) -> None:
        full, jump = self.turn.full, self.turn.jump
        if full is not None and not full.early:
            assert self.desk
        if full is not None:
            self.limit.begin(full.size)
        for place, (name, *rest) in enumerate(self.turn.steps):
            if jump is not None and jump.step == place:
                self.clock.later(seconds=jump.by.total_seconds())
                self.tell("jumped", jump.by)
                self.tell.struck(Kind.CLOCK)
            step: Callable[..., None] = getattr(self, str(name))
            with suppress(*EXPECTED):
                step(*rest)

    def leave(self) -> None:
        late, line.LATE[:] = line.LATE[:], []
        for held in late:
            with suppress(Exception):
                held()
                self.tell.struck(Kind.REORDER)
        if self.signed_in is not None:
            accounts.close(self.signed_in)

    # -- workers ----------------------------------------------------------------------------------------

    def finish(self, text: str, urgent: bool) -> None:
        draft = drafts.begin(self.desk, FORM, PersonId(self.turn.participant), "").draft
        self.tell("begun", draft, text)
        self._fill_and_close(draft, text, {"consent": "yes"} | ({"afraid": "yes"} if urgent else {}))

    def go_on(self) -> None:
        """Whatever was begun is finished now."""
        for row in drafts.rows(self.desk):
            if row.corrects is None:
                session = drafts.resume(self.desk, row.draft)[1]
                text = session.question("/data/grp/name").text
                if text:
                    self._fill_and_close(row.draft, text, {"consent": "yes"})
                else:
                    drafts.discard(self.desk, row.draft)

    def correct(self, text: str) -> None:
        for row in today.look(self.desk).returned[:1]:
            draft = submissions.correct(self.desk, row.record, "").draft
            self._fill_and_close(draft, text, {}, corrects=row.record)

    def _fill_and_close(
        self, draft: DraftId, text: str, answers: dict[str, str], corrects: RecordId | None = None
    ) -> None:
        _, session = drafts.resume(self.desk, draft)
        for name, value in (answers | {"name": text, "age": "12"}).items():
            self._act(draft, session, Action("answer", ref(name), value, self.desk.now()))
            if name == "name" and corrects is None:
                self.tell("saved", draft, text)
        if corrects is None and photos.size_of(text):
            self._act(draft, session, photos.take(self.desk, draft, text))
        self.tell("closing", draft, text)
        closed = submissions.close(self.desk, draft, session)
        self.tell("finished", closed.record, text, closed.sealed)

    def _act(self, draft: DraftId, session: Session, act: Action) -> None:
        session.apply(act.kind, act.ref, act.value)
        drafts.save(self.desk, draft, [act], act.ref, *session.progress())

    def purge(self) -> None:
        before = acknowledged(self.desk)
        purging.purge(self.desk, timedelta(0))
        here = acknowledged(self.desk)
        self.tell("purged", {text: by for text, by in before.items() if text not in here})

    # -- coordinators -----------------------------------------------------------------------------------

    def review(self, count: int) -> None:
        """Opens some, from the top of the list as everybody does; accepts or returns some of these."""
        queue = reviews.queue(self.desk)[: count + 2]
        for row in self.dice.sample(queue, min(count, len(queue))):
            reviews.open(self.desk, row.record)
            said = self.dice.choice(("", "accepted", "returned"))
            if said:
                self.tell("deciding", row.record)
            if said == "accepted":
                reviews.accept(self.desk, row.record)
            elif said == "returned":
                reviews.send_back(self.desk, row.record, {"/data/grp/age": "Really?"})

    def open_some(self, most: int) -> None:
        queue = reviews.queue(self.desk)
        for row in self.dice.sample(queue, min(most, len(queue))):
            reviews.open(self.desk, row.record)

    def admit(self) -> None:
        """The coordinator has called the worker: all of it was true work."""
        for row in kept_apart.rows(self.desk):
            try:
                kept_apart.admit(self.desk, row.batch)
                self.tell("apart", row.code, "")
            except NotAdmitted as refused:
                self.tell("apart", row.code, str(refused))

    # -- both -------------------------------------------------------------------------------------------

    def round(self, plan: list[Kind | None]) -> None:
        assert self.desk
        self._over(plan, lambda way: rounds.exchange(self.desk, line=way))

    def locked(self, plan: list[Kind | None]) -> None:
        self._over(plan, lambda way: rounds.exchange_locked(self.turn.home, line=way))

    def _over(self, plan: list[Kind | None], go: Callable[[line.BadLine], RoundResult]) -> None:
        with bad_line(self.turn.url, plan, self.dice, self.tell, self.calls.reached) as way:
            found = go(way)
        self.tell("round", str(found.line), [one.message_id for one in found.said])

    def export(self) -> None:
        """Copies of drafts too, now and then."""
        self.turn.stick.mkdir(exist_ok=True)
        sticks.put(self.turn.home, self.turn.stick, desk=self.desk, drafts=self.dice.random() < 0.5)

    def stick(self, kinds: list[Kind]) -> None:
        """Reads what lies on the stick, as the faults leave it."""
        source = self.turn.stick
        names = [str(path.relative_to(source)) for path in sorted(source.rglob("[!.]*")) if path.is_file()]
        if not names:
            return
        view = self.turn.stick.with_name(f"view{self.turn.seed}")
        parts = [names]
        for kind in kinds:
            parts = self._spoiled(kind, parts, source)
        for part in parts:
            self._lay_out(view, {name: self._read(source / name) for name in part})
            with suppress(*STICK):
                sticks.take(self.desk, view)
        shutil.rmtree(view, ignore_errors=True)

    def _lay_out(self, view: Path, files: dict[str, bytes]) -> None:
        """The stick as it is read; it is not the laptop's disk that holds it."""
        self.limit.end()
        shutil.rmtree(view, ignore_errors=True)
        view.mkdir()
        for name, content in files.items():
            (view / name).parent.mkdir(parents=True, exist_ok=True)
            (view / name).write_bytes(content)
        self.limit.again()

    def _spoiled(self, kind: Kind, parts: list[list[str]], source: Path) -> list[list[str]]:
        names = parts[0]
        victim = self.dice.choice(names)
        self.tell.struck(kind)
        if kind is Kind.DROP:
            return [[name for name in names if name != victim], *parts[1:]]
        if kind is Kind.DUPLICATE:
            return [*parts, names]
        if kind is Kind.REORDER:
            some = self.dice.sample(names, len(names) // 2)
            return [some, [name for name in names if name not in some], names]
        content = (source / victim).read_bytes()
        cut = kind is Kind.CUT
        self._bad = {
            victim: content[: self.dice.randrange(len(content))] if cut else flipped(content, self.dice)
        }
        return parts

    def _read(self, path: Path) -> bytes:
        bad = getattr(self, "_bad", {})
        return bad.pop(path.name) if path.name in bad else path.read_bytes()
