"""One world: a programme at work while faults fall on it; when it has had enough, it settles and is counted."""

from __future__ import annotations

import os
import shutil
import signal
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

from fieldapp.model import Line
from sync.server import backups
from sync.server.app import new_life
from sync.server.store.engine import FILE_NAME, sqlite_url
from tests.faults.blows import Blow
from tests.faults.children import child, in_child
from tests.faults.kinds import Kind
from tests.faults.photos import Photo
from tests.faults.plans import Plans
from tests.faults.programme import COORDINATORS, EVERYBODY, SERVER, WORKERS, Made
from tests.faults.seen import Seen
from tests.faults.survivors import Known, texts_in_batches
from tests.faults.truth import LOST, NO_PHOTO, UNEQUAL, Broken, Truth, entries, must, stored
from tests.faults.turns import Full, Turn

PAUSES = tuple(timedelta(hours=h) for h in (3, 3, 8 * 24, 3, 3, 3))  # before each time that everybody comes
OTHER_KEYS = "all hold the same list of keys"
OPENED = 3  # records in the end, by each coordinator: what follows from that is what follows from all
ENOUGH = 4  # such times, mostly; what is not everywhere by then has until the last
IN_TIME = {
    LOST,
    NO_PHOTO,
    UNEQUAL,
    OTHER_KEYS,
}  # what a later round may still bring; all else holds at any time


@dataclass(frozen=True, slots=True)
class Copy:
    """An old copy of somebody's disk. `entries`: that its owner had signed in the list of keys by then."""

    path: Path
    entries: int


class World(Plans):
    """`folder` becomes its disk. `without`: kinds that do not strike."""

    def __init__(self, made: Made, folder: Path, seed: int, without: frozenset[Kind] = frozenset()) -> None:
        made.copy(folder)
        super().__init__(made, folder, seed, without)
        self.calm = not {Kind.RESTORE, Kind.CLOCK} & set(self.blows)
        self.truth = Truth()
        self.unheard = set[str]()  # coordinators that were put back and have not heard the list of keys since
        self.opened: Known = {}
        self.copies: dict[str, list[Copy]] = {place: [] for place in (*EVERYBODY, SERVER)}

    # -- turns --------------------------------------------------------------------------------------------

    def until(self, faults: int) -> None:
        """Until so many faults have struck."""
        try:
            self.serve(self.blow("server", Kind.KILL))
            while self.report.struck.total() < faults:
                self.turn()
            self.settle()
        finally:
            self.server.stop()

    def turn(self) -> None:
        place = self.dice.choice((*WORKERS, *WORKERS, *COORDINATORS))
        kind = self.wanted(self.blows) if self.dice.random() < 0.95 else None
        self.now += timedelta(minutes=self.dice.uniform(2, 60))
        if self.dice.random() < 0.1:
            self.copy(self.dice.choice((*EVERYBODY, SERVER)))
        if kind is Kind.RESTORE:
            self.restore()
            return
        turn = self.planned(place)
        role = "reader" if turn.person.reads else "worker"
        serverside = self.dice.random() < 0.3
        if kind in (Kind.KILL, Kind.POWER):
            if serverside:
                self.server.stop()
                self.serve(self.blow("server", kind))
            else:
                turn.blow = self.blow(role, kind)
        elif kind is Kind.FULL:
            if serverside:
                self.server.full(int(2 ** self.dice.uniform(9, 18)))
            else:
                size = 0 if self.dice.random() < 0.3 else int(2 ** self.dice.uniform(9, 18))
                turn.full = Full(size, self.dice.random() < 0.2)
        elif kind is Kind.CLOCK:
            self.jump(turn, serverside=serverside)
        before = self.server.struck_full
        self.play(place, turn)
        if ("purge",) in turn.steps and place in WORKERS:
            self.look_at(place, self.look(place))
        if self.server.struck_full > before:
            self.report.struck[Kind.FULL] += 1
        self.server.full(-1)

    # -- one child --------------------------------------------------------------------------------------------

    def play(self, place: str, turn: Turn) -> None:
        """Let it live, hear what it says, and hold it against what was promised."""
        self.server.at((self.now + self.ahead[SERVER]).timestamp())
        if self.server.died():
            self.serve(self.blow("server", self.dice.choice((Kind.KILL, Kind.POWER))))
        self.report.turns += 1
        self.note(
            f"turn {self.report.turns}: {place} {turn.steps} {turn.blow or ''} {turn.full or ''} {turn.jump or ''}"
        )
        said, status = child(turn)
        for what, *rest in said:
            self.hear(place, turn, what, *rest)
        if os.WIFSIGNALED(status):
            killed = os.WTERMSIG(status) == signal.SIGKILL and turn.blow is not None
            must(killed, "no program dies by itself", f"{place}: signal {os.WTERMSIG(status)}")
            self.report.struck[turn.blow.kind] += 1  # type: ignore[union-attr]
            self.note("  killed")
        else:
            must(said and said[-1][0] == "calls", "no program dies by itself", f"{place}: {said[-1:]}")
        self.heed_server()

    def heed_server(self) -> None:
        if self.server.blow is not None and self.server.died():
            self.report.struck[self.server.blow.kind] += 1
            self.note("  the server was killed")
            self.serve(self.blow("server", self.dice.choice((Kind.KILL, Kind.POWER))))
        log = self.server.log.read_text() if self.server.log.exists() else ""
        must("Traceback" not in log, "the server fails in no way that nobody planned", log[-3000:])

    def serve(self, blow: Blow | None) -> None:
        self.server.at((self.now + self.ahead[SERVER]).timestamp())
        struck = self.server.start(blow)
        if struck and blow is not None:
            self.report.struck[blow.kind] += 1

    def hear(self, place: str, turn: Turn, what: str, *rest: Any) -> None:
        role = "reader" if turn.person.reads else "worker"
        match what:
            case "seen":
                self.look_at(place, rest[0])
            case "struck":
                self.report.struck[rest[0]] += 1
                self.note(f"  {rest[0]}")
            case "wrong":
                raise Broken(rest[0], f"{place}: {rest[1]}")
            case "saved":
                self.truth.saved(*rest)
            case "closing" | "purged":
                getattr(self.truth, what)(place, *rest)
            case "finished":
                self.truth.finished(place, rest[0], rest[1])
                self.report.finished += 1
            case "deciding":
                self.truth.decided.setdefault(place, set()).add(rest[0])
            case "jumped":
                self.ahead[place] += rest[0]
            case "round":
                self.had_round(place, *rest)
            case "apart":
                must(not self.calm, "nobody is taken for a clone where there is none", f"{place}: {rest}")
                self.report.apart[rest[0]] += 1
                self.note(f"  {what} {rest}")
            case "calls" if turn.blow is None:
                for rare, count in ((False, rest[0]), (True, rest[1])):
                    self.calls[role, rare] = 0.8 * self.calls.get((role, rare), count) + 0.2 * count

    def had_round(self, place: str, line: str, said: list[str]) -> None:
        self.report.said.update([line, *said])
        if line == Line.SENT:
            self.unheard.discard(place)
        self.note(f"  round {line} {said}")

    def look_at(self, place: str, seen: Seen) -> None:
        if self.calm:
            self.truth.calm(place, seen)
        self.truth.receipts(place, seen, stored(self.folder / SERVER))
        if place in WORKERS and (gone := self.truth.worker(place, seen)):
            held = [
                self.look(one) for one in COORDINATORS if one not in self.truth.put_back
            ]  # others fetch it again
            for entry in gone:
                everywhere = all(entry.text in one.texts.get(entry.record, []) for one in held)
                must(
                    everywhere,
                    "nothing leaves a laptop that two coordinators do not hold",
                    f"{place}: {entry}",
                )
                entry.gone = True

    def look(self, place: str) -> Seen:
        """In a child: this process opens no database."""
        turn = self.quiet(place)
        said, _ = child(turn)
        seen: Seen = said[0][1]
        return seen

    def note(self, words: str) -> None:
        self.report.last = [*self.report.last[-2000:], words]

    # -- old copies ---------------------------------------------------------------------------------------------

    def copy(self, place: str) -> None:
        """As a backup takes it: a laptop that is off; a server that runs, by its own command."""
        target = self.folder / "copies" / f"{place}-{self.report.turns}-{len(self.copies[place])}"
        if place == SERVER:
            backups.backup(sqlite_url(self.folder / SERVER), self.folder / SERVER, target)
        else:
            shutil.copytree(self.folder / place, target)
        signed = self.look(place).entries if place in COORDINATORS else 0
        self.copies[place].append(Copy(target, signed))

    def restore(self) -> None:
        """A disk dies; an old copy takes its place. Records that lay on that disk alone are gone, and counted."""
        place = self.dice.choice([one for one, copies in self.copies.items() if copies] or [""])
        if not place:
            return
        copy = self.dice.choice(self.copies[place])
        if place in COORDINATORS and self.forgotten(place, copy):
            return  # nothing could tell it what it signed in the list of keys: R-12 cannot notice that
        self.note(f"{place} is put back from {copy.path.name}")
        if place == SERVER:
            self.restore_server(copy.path)
        else:
            self.restore_laptop(place, copy.path)
        self.truth.older.add(place)
        self.report.struck[Kind.RESTORE] += 1
        self.count_what_is_left()

    def forgotten(self, place: str, copy: Copy) -> bool:
        """Whether neither the copy nor the server has all that this coordinator signed in the list of keys: the server
        was put back itself, or only a stick or a batch had heard of it."""
        signed = self.look(place).entries
        return (
            copy.entries != signed and entries(self.folder / SERVER, self.made.people[place].member) != signed
        )

    def count_what_is_left(self) -> None:
        """Which records lie on no disk any more, neither open nor sealed."""
        nowhere = self.truth.nowhere({text for one in EVERYBODY for text in self.look(one).every})
        if nowhere:
            self.opened = in_child(
                lambda: texts_in_batches(self.folder, self.made.people, self.now, self.opened)
            )
            nowhere -= {text for texts in self.opened.values() for text in texts}
        lost = self.truth.destroyed(nowhere)
        if lost:
            self.report.destroyed += lost
            self.note(f"  it held the only copy of {lost} records: {sorted(nowhere)}")

    def restore_laptop(self, place: str, copy: Path) -> None:
        home = self.folder / place
        kept = {path.name: path.read_bytes() for path in home.glob("mark.*")}
        shutil.rmtree(home)
        shutil.copytree(copy, home)
        if self.dice.random() < 0.6:  # the system's keyring is as it was this morning
            for name, content in kept.items():
                (home / name).write_bytes(content)
        if place in WORKERS:
            self.truth.put_worker_back(place, self.look(place))
        else:
            self.truth.put_back.add(place)
            self.unheard.add(place)
        self.truth.undecided |= self.truth.decided.get(place, set())

    def restore_server(self, copy: Path) -> None:
        for place in sorted(self.unheard):  # R-12 again: it has to hear from the server what it signed itself
            self.clean(place)
        self.server.stop()
        before = stored(self.folder / SERVER)
        for path in (self.folder / SERVER).glob(f"{FILE_NAME}*"):
            path.unlink()
        url, folder = sqlite_url(self.folder / SERVER), self.folder / SERVER
        in_child(lambda: backups.restore(copy, url, folder, new_life))
        self.truth.forgiven |= before - stored(self.folder / SERVER)
        self.serve(None)

    def clean(self, place: str, *steps: tuple[object, ...], looks: bool = True) -> None:
        """A round on a good line. `looks`: at what the fault before left."""
        self.now += timedelta(minutes=5)
        if self.server.died() or self.server.blow is not None:
            self.server.stop()
            self.serve(None)
        turn = self.quiet(place, *(steps or (("round", []), ("round", []))))
        turn.looks_first = looks
        self.play(place, turn)

    # -- the end ------------------------------------------------------------------------------------------------

    def settle(self) -> None:
        """Everything works again, the stick comes round, and everybody has a few rounds in the next two weeks."""
        self.note("settles")
        self.ahead = dict.fromkeys(self.ahead, timedelta(0))
        for number, pause in enumerate(PAUSES, start=1):
            self.now += pause
            for place in WORKERS:
                self.clean(place, ("go_on",), ("round", []), looks=number == 1)
            for place in COORDINATORS:
                before = [("stick", [])] if number == 1 else []
                between = [("open_some", OPENED)] if number == 3 else []
                steps = (*before, ("round", []), ("admit",), *between, ("round", []))
                self.clean(place, *steps, looks=number == 1)
            if number >= ENOUGH and self.counted(last=number == len(PAUSES)):
                return

    def counted(self, *, last: bool) -> bool:
        """Whether all is everywhere; what never may be, or is not in time, is Broken."""
        try:
            self.count()
        except Broken as broken:
            if last or broken.invariant not in IN_TIME:
                raise
            self.note(f"  not yet: {broken}")
            return False
        return True

    def count(self) -> None:
        seen = {place: self.look(place) for place in EVERYBODY}
        self.report.sums = self.truth.sums(seen[place] for place in COORDINATORS)
        for place in EVERYBODY:
            self.look_at(place, seen[place])
        self.truth.coordinators({place: seen[place] for place in COORDINATORS})
        self.report.photos = min(
            list(seen[place].photos.values()).count(Photo.WHOLE) for place in COORDINATORS
        )
        views = {place: one.view.hex()[:12] for place, one in seen.items()}
        must(len(set(views.values())) == 1, OTHER_KEYS, views)
