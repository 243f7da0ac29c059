"""What the demonstration programme did in the months before today: the first months of the fictional year, at one
desk; the cases are shared out to three workers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Final

from fieldapp.demo import fictional
from fieldapp.demo.playing import Player
from fieldapp.demo.script import Act, Do, Script
from fieldapp.model import MemberId
from fieldapp.operations import handing_over, posting
from fieldapp.operations.desk import Desk, system_clock

SEED, PEOPLE = 7, 180
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


def play(
    desk: Desk, workers: Sequence[MemberId], past: Past, people: int, tell: Callable[[int, int], None]
) -> int:
    """These months at a coordinator's desk whose clock is `past`; then it is today again, and each family is some
    worker's, the best known ones the first's. Returns how many people."""
    script = fictional.make(SEED, people, workers=len(workers))
    player = Player(script.people, lambda _name: desk)
    acts = [act for act in sorted(_acts(script), key=lambda one: one.day) if act.day <= TODAY]
    with posting.together(desk):
        for done, act in enumerate(acts, 1):
            past.days = TODAY - act.day
            player.play(Act(act.day, act.by, act.do, act.whom, dict(act.told) | {"bad": "0"}))
            tell(done, len(acts))
        past.days = 0
        families = list(dict.fromkeys(one.carer or one.key for one in script.people))
        for key, person in player.people.items():
            human = player.humans[key]
            family = human.carer or key
            first = family in FAMILIES or key.startswith("aigul")
            number = 0 if first else families.index(family) % len(workers)
            handing_over.assign(desk, person, [workers[number]])
    return len(player.people)


def _acts(script: Script) -> list[Act]:
    """Those that need no published form; who came by one in the script comes by a list here."""
    day, keys = WALKED_IN
    came = [Act(day, fictional.FIRST, Do.LIST, keys, {})]
    came += [Act(day + 1, fictional.FIRST, Do.AGREE, (key,)) for key in keys]
    return [*(act for act in script.acts if act.do in USUAL), *came]
