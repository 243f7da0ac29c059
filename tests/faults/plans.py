"""What is to happen in a world: turns, and what befalls them. Everything comes from the seed."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from random import Random

from tests.faults.blows import Blow
from tests.faults.kinds import LINE, Kind
from tests.faults.programme import EVERYBODY, SERVER, Made
from tests.faults.served import Served
from tests.faults.truth import Sums
from tests.faults.turns import Jump, Turn

JUMPS = (
    *(timedelta(minutes=m) for m in (7, 90)),
    *(timedelta(days=d) for d in (1, 8, 40, 400, 3660)),
)
SHARES = dict.fromkeys(LINE, 2.0) | {kind: 1.0 for kind in Kind if kind not in LINE} | {Kind.CLOCK: 1.6}
ROUNDS = 4  # of a turn: cheap beside a sign-in
FIRST_GUESS = {False: 900, True: 90}  # calls that a turn has, all and rare ones; learnt as the world goes


@dataclass
class Report:
    """What happened in one world."""

    struck: Counter[Kind] = field(default_factory=Counter)
    turns: int = 0
    finished: int = 0
    photos: int = 0  # that every coordinator had whole in the end
    said: Counter[str] = field(default_factory=Counter)
    apart: Counter[str] = field(default_factory=Counter)
    sums: Sums = field(default_factory=Sums)  # of the last count
    destroyed: int = 0  # records of which a dying disk held the only copy
    last: list[str] = field(default_factory=list)


class Plans:
    """What is known while planning: the dice, the clocks, what has struck so far."""

    def __init__(self, made: Made, folder: Path, seed: int, without: frozenset[Kind]) -> None:
        self.made, self.folder, self.seed = made, folder, seed
        self.line = [kind for kind in LINE if kind not in without]
        self.blows = [kind for kind in Kind if kind not in LINE and kind not in without]
        self.dice, self.report = Random(seed), Report()
        self.server = Served(folder / SERVER, folder / "server.log")
        self.now = made.begun_at + timedelta(minutes=10)
        self.ahead = dict.fromkeys((*EVERYBODY, SERVER), timedelta(0))  # of the clocks
        self.calls: dict[tuple[str, bool], float] = {}
        self.texts = 0

    def wanted(self, kinds: list[Kind]) -> Kind | None:
        """Of these, rather what has struck seldom."""
        if not kinds:
            return None
        return self.dice.choices(kinds, [SHARES[kind] / (1 + self.report.struck[kind]) for kind in kinds])[0]

    def planned(self, place: str) -> Turn:
        turn = self.quiet(place)
        dice = self.dice
        if turn.person.reads:
            steps = [self.a_round(), ("review", dice.randrange(1, 4)), *self.some_rounds()]
            if dice.random() < 0.3:
                steps.insert(dice.randrange(4), ("export",))
        else:
            steps = [("go_on",)] if dice.random() < 0.7 else []
            steps += [("finish", self.text(place), dice.random() < 0.2) for _ in range(dice.randrange(3))]
            if dice.random() < 0.5:
                steps.append(("correct", self.text(place)))
            steps += self.some_rounds()
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
        return [kind for kind in [self.wanted(self.line)] if kind is not None]

    def some_rounds(self) -> list[tuple[object, ...]]:
        return [self.a_round() for _ in range(ROUNDS)]

    def a_round(self) -> tuple[object, ...]:
        return ("round", self.plan())

    def plan(self) -> list[Kind | None]:
        """What befalls the calls of one round: one or two faults somewhere, where it comes so far."""
        plan: list[Kind | None] = [None] * 4
        for _ in range(self.dice.choice((1, 1, 2, 2))):
            plan[self.dice.choice((0, 0, 0, 0, 0, 1, 1, 2))] = self.wanted(self.line)
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
