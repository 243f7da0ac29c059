"""What the demonstration programme did in the months before today: a slice of the fictional year, at one desk."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from fieldapp.demo import fictional
from fieldapp.demo.playing import Player
from fieldapp.demo.script import Act, Do
from fieldapp.model import MemberId
from fieldapp.operations import handing_over
from fieldapp.operations.desk import Desk, system_clock

SEED, PEOPLE = 7, 15
TODAY: Final = (
    133  # of the script: three suspected doubles wait for a word, some are due for their second wave
)
FAMILIES: Final = ("woman1", "woman3")
WALKED_IN: Final = (0, ("aigul2", "aigul3"))  # by a list here: the forms are published later
USUAL: Final = frozenset((Do.LIST, Do.AGREE, Do.RELATE, Do.ENROL, Do.PLAN, Do.REFER, Do.PROGRESS, Do.TRY))


class Past:
    """A clock that goes as the system's does, so many days behind it."""

    def __init__(self, days: int) -> None:
        self.days = days

    def __call__(self) -> datetime:
        return system_clock() - timedelta(days=self.days)


def play(desk: Desk, worker: MemberId, past: Past) -> int:
    """These families' months at a coordinator's desk whose clock is `past`; then it is today again, and the worker has
    their cases. Returns how many people."""
    script = fictional.make(SEED, PEOPLE, workers=3)
    chosen = {one.key for one in script.people if {one.key, one.carer} & set(FAMILIES)}
    chosen |= {"aigul1", *WALKED_IN[1]}
    player = Player(script.people, lambda _name: desk)
    day, keys = WALKED_IN
    late = [Act(day, fictional.FIRST, Do.LIST, keys, {"bad": "0"})]
    late += [Act(day + 1, fictional.FIRST, Do.AGREE, (key,)) for key in keys]
    for act in sorted([*script.acts, *late], key=lambda one: one.day):
        whom = tuple(key for key in act.whom if key in chosen)
        if act.do in USUAL and whom and act.day <= TODAY:
            past.days = TODAY - act.day
            player.play(Act(act.day, act.by, act.do, whom, dict(act.told) | {"bad": "0"}))
    past.days = 0
    for person in player.people.values():
        handing_over.assign(desk, person, [worker])
    return len(player.people)
