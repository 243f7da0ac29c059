"""One world: a programme at work while faults fall on it; when it has had enough, it settles and is counted."""

from __future__ import annotations

import os
import shutil
import signal
from collections import Counter
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any

from sync.server import upkeep
from sync.server.__main__ import BESIDE
from sync.server.app import new_life, open_server
from sync.server.store.engine import FILE_NAME, sqlite_url
from tests.faults.blows import Blow
from tests.faults.children import child, in_child
from tests.faults.kinds import LINE, Kind
from tests.faults.programme import COORDINATORS, EVERYBODY, SERVER, WORKERS, Made
from tests.faults.seen import Seen
from tests.faults.served import Served
from tests.faults.truth import Broken, Truth, must, stored
from tests.faults.turns import Full, Jump, Turn

JUMPS = (
    *(timedelta(minutes=m) for m in (7, 90)),
    *(timedelta(days=d) for d in (1, 8, 40, 400, 3660)),
)
SHARES = dict.fromkeys(LINE, 2.0) | {kind: 1.0 for kind in Kind if kind not in LINE} | {Kind.RESTORE: 0.5}
FIRST_GUESS = {False: 900, True: 90}  # calls that a turn has, all and rare ones; learnt as the world goes


@dataclass
class Report:
    """What happened in one world."""

    struck: Counter[Kind] = field(default_factory=Counter)
    turns: int = 0
    finished: int = 0
    said: Counter[str] = field(default_factory=Counter)
    apart: Counter[str] = field(default_factory=Counter)
    last: list[str] = field(default_factory=list)


class World:
    """`folder` becomes its disk. `without`: kinds that do not strike."""

    def __init__(self, made: Made, folder: Path, seed: int, without: frozenset[Kind] = frozenset()) -> None:
        self.made, self.folder, self.seed = made, folder, seed
        self.kinds = [kind for kind in Kind if kind not in without]
        made.copy(folder)
        self.dice, self.truth, self.report = Random(seed), Truth(), Report()
        self.server = Served(folder / SERVER, folder / "server.log")
        self.now = made.begun_at + timedelta(minutes=10)
        self.ahead = dict.fromkeys((*EVERYBODY, SERVER), timedelta(0))  # of the clocks
        self.copies: dict[str, list[Path]] = {place: [] for place in (*EVERYBODY, SERVER)}
        self.calls: dict[tuple[str, bool], float] = {}
        self.texts = 0

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
        kind = self.wanted()
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
                turn.full = Full(int(2 ** self.dice.uniform(9, 18)), self.dice.random() < 0.2)
        elif kind is Kind.CLOCK:
            self.jump(turn, serverside=serverside)
        before = self.server.struck_full
        self.play(place, turn)
        if ("purge",) in turn.steps and place in WORKERS:
            self.look_at(place, self.look(place))
        if self.server.struck_full > before:
            self.report.struck[Kind.FULL] += 1
        self.server.full(-1)

    def wanted(self) -> Kind:
        """Rather what has struck seldom."""
        return self.dice.choices(
            self.kinds, [SHARES[kind] / (1 + self.report.struck[kind]) for kind in self.kinds]
        )[0]

    def planned(self, place: str) -> Turn:
        turn = self.quiet(place)
        dice = self.dice
        if turn.person.reads:
            steps = [self.a_round(), ("review", dice.randrange(1, 4)), self.a_round(), self.a_round()]
            if dice.random() < 0.3:
                steps.insert(dice.randrange(4), ("export",))
        else:
            steps = [("go_on",)] if dice.random() < 0.7 else []
            steps += [("finish", self.text(place), dice.random() < 0.2) for _ in range(dice.randrange(3))]
            if dice.random() < 0.5:
                steps.append(("correct", self.text(place)))
            steps += [self.a_round(), self.a_round()]
            if dice.random() < 0.2:
                steps.insert(0, ("locked", self.plan()))
            if dice.random() < 0.4:
                steps.append(("purge",))
            if dice.random() < 0.3:
                steps.append(("export",))
        if dice.random() < 0.4:
            steps.insert(dice.randrange(len(steps)), ("stick", self.on_a_stick()))
        turn.steps = steps
        return turn

    def on_a_stick(self) -> list[Kind]:
        return [kind for kind in [self.wanted()] if kind in LINE]

    def a_round(self) -> tuple[object, ...]:
        return ("round", self.plan())

    def plan(self) -> list[Kind | None]:
        """What befalls the calls of one round: mostly nothing, else one or two faults somewhere."""
        plan: list[Kind | None] = [None] * 4
        for _ in range(self.dice.choice((1, 2, 3))):
            kind = self.wanted()
            if kind in LINE:
                plan[self.dice.choice((0, 0, 1, 1, 2, 3))] = kind
        return plan

    def text(self, place: str) -> str:
        self.texts += 1
        return f"{place}-{self.texts}"

    def quiet(self, place: str, *steps: tuple[object, ...]) -> Turn:
        """A turn on which nothing falls."""
        return Turn(
            self.folder / place,
            self.made.people[place],
            self.now + self.ahead[place],
            self.server.url,
            self.made.participant,
            self.folder / "stick",
            self.dice.randrange(2**30),
            list(steps),
        )

    def blow(self, role: str, kind: Kind) -> Blow:
        rare = self.dice.random() < 0.6
        most = self.calls.get((role, rare), FIRST_GUESS[rare])
        return Blow(kind, self.dice.randrange(1, int(most * 1.1) + 2), rare, self.dice.randrange(2**30))

    def jump(self, turn: Turn, *, serverside: bool) -> None:
        place = SERVER if serverside else turn.home.name
        by = self.dice.choice(JUMPS) * self.dice.choice((-1, 1))
        if serverside:
            by = max(timedelta(days=-2), min(by, timedelta(days=2)))
        if self.ahead[place]:
            by = -self.ahead[place]  # somebody puts it right
        if serverside:
            self.ahead[SERVER] += by
            self.report.struck[Kind.CLOCK] += 1
        else:
            turn.jump = Jump(self.dice.randrange(len(turn.steps)), by)

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
            case "closing":
                self.truth.closing(place, *rest)
            case "finished":
                self.truth.finished(place, rest[0], rest[1])
                self.report.finished += 1
            case "deciding":
                self.truth.decided.setdefault(place, set()).add(rest[0])
            case "jumped":
                self.ahead[place] += rest[0]
            case "round":
                self.report.said.update([rest[0], *rest[1]])
                self.note(f"  {what} {rest}")
            case "apart":
                self.report.apart[rest[0]] += 1
                self.note(f"  {what} {rest}")
            case "calls" if turn.blow is None:
                for rare, count in ((False, rest[0]), (True, rest[1])):
                    self.calls[role, rare] = 0.8 * self.calls.get((role, rare), count) + 0.2 * count

    def look_at(self, place: str, seen: Seen) -> None:
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
            upkeep.backup(sqlite_url(self.folder / SERVER), self.folder / SERVER, target, BESIDE)
        else:
            shutil.copytree(self.folder / place, target)
        self.copies[place].append(target)

    def restore(self) -> None:
        """A disk dies; an old copy takes its place. What lay on that disk alone would be lost by nobody's fault, so
        the last thing that it did was a round."""
        place = self.dice.choice([one for one, copies in self.copies.items() if copies] or [""])
        if not place:
            return
        copy = self.dice.choice(self.copies[place])
        self.note(f"{place} is put back from {copy.name}")
        if place == SERVER:
            self.restore_server(copy)
        else:
            self.clean(place)
            self.restore_laptop(place, copy)
        self.report.struck[Kind.RESTORE] += 1

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
        self.truth.undecided |= self.truth.decided.get(place, set())

    def restore_server(self, copy: Path) -> None:
        for place in (
            *COORDINATORS,
            *COORDINATORS,
            *WORKERS,
        ):  # what goes down has no other copy than the server's
            self.clean(place)
        self.server.stop()
        before = stored(self.folder / SERVER)
        for path in (self.folder / SERVER).glob(f"{FILE_NAME}*"):
            path.unlink()
        upkeep.restore(copy, sqlite_url(self.folder / SERVER), self.folder / SERVER, BESIDE)
        in_child(self.new_life)
        for (
            place
        ) in COORDINATORS:  # two disks that die one after the other, both put back from before, may lose
            self.copies[place].clear()  # what only they had: nobody sends again what somebody has opened
        self.truth.forgiven |= before - stored(self.folder / SERVER)
        self.serve(None)

    def new_life(self) -> None:
        server = open_server(self.folder / SERVER)
        new_life(server.box.store)
        server.close()

    def clean(self, place: str, *steps: tuple[object, ...]) -> None:
        """A round on a good line."""
        self.now += timedelta(minutes=5)
        if self.server.died() or self.server.blow is not None:
            self.server.stop()
            self.serve(None)
        self.play(place, self.quiet(place, *(steps or (("round", []), ("round", [])))))

    # -- the end ------------------------------------------------------------------------------------------------

    def settle(self) -> None:
        """Everything works again, and everybody has a few rounds."""
        self.note("settles")
        self.ahead = dict.fromkeys(self.ahead, timedelta(0))
        for turn in range(5):
            self.now += timedelta(hours=3)
            for place in WORKERS:
                self.clean(place, ("go_on",), ("round", []))
            for place in COORDINATORS:
                self.clean(
                    place, ("round", []), ("admit",), *([("open_all",)] if turn == 2 else []), ("round", [])
                )
        seen = {place: self.look(place) for place in EVERYBODY}
        for place in EVERYBODY:
            self.look_at(place, seen[place])
        self.truth.coordinators({place: seen[place] for place in COORDINATORS})
        views = {place: one.view.hex()[:12] for place, one in seen.items()}
        must(len(set(views.values())) == 1, "all hold the same list of keys", views)
