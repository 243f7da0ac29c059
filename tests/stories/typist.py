"""Somebody who types without pause, and remembers of every key whether the program had taken it."""

from __future__ import annotations

import math
import string
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from random import Random

from tests.stories import typed_form
from tests.stories.program import Program

TEMPOS_S = (0.0, 0.02, 0.09)  # between two keys; one field then takes up to four seconds
Step = tuple[float, str]  # done at (monotonic; inf: sent but not answered), what the question then holds


class Wrong(AssertionError):
    """The screen shows what nobody typed."""


@dataclass
class Interview:
    """What was done to each question, key by key."""

    marker: str
    begun_at: float = math.inf
    finish_wanted: bool = False
    finish_shown: bool = False
    steps: dict[str, list[Step]] = field(
        default_factory=lambda: {name: [(-math.inf, "")] for name in typed_form.NAMES}
    )

    def holds(self, name: str) -> str:
        return self.steps[name][-1][1]

    def values(self) -> dict[str, str]:
        """What a record of it must hold."""
        return {name: self.holds(name) for name in self.steps if self.holds(name)}

    @property
    def acts(self) -> int:
        return sum(len(steps) - 1 for steps in self.steps.values())

    def do(self, program: Program, question: str, value: str, verb: str, **words: str) -> None:
        """One act: noted before it is sent, timed when it was answered."""
        self.steps[question].append((math.inf, value))
        program.do(verb, **words)
        self.steps[question][-1] = (time.monotonic(), value)

    def name_it(self, program: Program) -> None:
        if self.holds(typed_form.MARKER) != self.marker:
            for _ in write(program, self, typed_form.MARKER, self.marker):
                pass

    # -- after a kill -----------------------------------------------------------------------------------

    def lost(self, shown: Mapping[str, str], killed_at: float) -> list[float]:
        """When each act was done that is gone. Raises Wrong for a value that never stood there."""
        gone: list[float] = []
        for name, steps in self.steps.items():
            there = [i for i, (_, value) in enumerate(steps) if value == shown.get(name)]
            if not there:
                raise Wrong(
                    f"{self.marker}: {name} shows {shown.get(name)!r}, which nobody typed; {steps[-3:]}"
                )
            gone += [at for at, _ in steps[there[-1] + 1 :] if at <= killed_at]
        return gone

    def lost_whole(self, killed_at: float) -> list[float]:
        """The same where not even the draft is there."""
        done = [self.begun_at, *(at for steps in self.steps.values() for at, _ in steps[1:])]
        return [at for at in done if at <= killed_at]

    def settle_on(self, shown: Mapping[str, str]) -> int:
        """Go on from what is shown; returns how many acts led there."""
        acts = self.acts
        self.steps = {name: [(-math.inf, shown[name])] for name in self.steps}
        return acts


def type_without_pause(program: Program, interview: Interview, random: Random, *, until: float) -> None:
    """Question after question in any order, one key per order; as fast as it is taken, or as a hand is."""
    between_s = random.choice(TEMPOS_S)
    while time.monotonic() < until:
        name = random.choice(typed_form.NAMES[1:])
        for _ in write(program, interview, name, _something(name, interview.holds(name), random)):
            if time.monotonic() >= until:
                return
            time.sleep(between_s)


def _something(name: str, held: str, random: Random) -> str:
    if name == typed_form.CHOICE:
        return random.choice([value for value in typed_form.CHOICES if value != held])
    signs = "123456789" if name == typed_form.NUMBER else string.ascii_lowercase
    return "".join(random.choices(signs, k=random.randint(3, 9 if name == typed_form.NUMBER else 40)))


def write(program: Program, interview: Interview, name: str, text: str) -> Iterator[None]:
    """An answer by the keyboard or a click, yielding after each act."""
    ref = f"/data/all/{name}"
    program.do("reveal", ref=ref)
    if name == typed_form.CHOICE:
        interview.do(program, name, text, "click", name=f"filling.option.{ref}.{text}")
        yield
        return
    field_name = f"filling.{'number' if name == typed_form.NUMBER else 'text'}.{ref}"
    interview.do(program, name, text[0], "type", name=field_name, text=text[0])
    yield
    for end in range(2, len(text) + 1):
        interview.do(program, name, text[:end], "keys", name=field_name, text=text[end - 1])
        yield
