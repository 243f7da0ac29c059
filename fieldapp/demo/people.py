"""People of a programme that does not exist, drawn from a seed: women, their children, relatives at home."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random

from fieldapp.casework import twins
from fieldapp.demo.names import BOYS, GIRLS, THREE_SPELLINGS, WOMEN
from fieldapp.model import PersonId

WOMEN_OF_180, RELATIVES_OF_180 = 52, 7  # section 6.7 of the domain's design; the others are children
ADULT_BORN, CHILD_BORN = range(1970, 2004), range(2010, 2022)


@dataclass(frozen=True, slots=True)
class Human:
    """One of them. `key`: how the script names them; `carer`: of a child, the key of who looks after it."""

    key: str
    given_name: str
    birth_year: int
    sex: str
    role: str  # woman | child | relative
    carer: str = ""
    mother_name: str = ""


def draw(dice: Random, count: int) -> tuple[Human, ...]:
    """So many people; the first three are registrations of one name in three scripts.

    No other two may look like one person to whoever compares: the script says which do.
    """
    women = max(7, round(count * WOMEN_OF_180 / 180))
    relatives = max(1, round(count * RELATIVES_OF_180 / 180))
    drawn = _Drawn(dice)
    for place, (name, year) in enumerate(zip(THREE_SPELLINGS, (1990, 1990, 1991), strict=True)):
        drawn.keep(Human(f"aigul{place + 1}", name, year, "f", "woman"))
    for number in range(women - 3):
        drawn.one(f"woman{number + 1}", WOMEN, ADULT_BORN, "f", "woman")
    for number in range(relatives):
        drawn.one(f"relative{number + 1}", WOMEN, ADULT_BORN, "f", "relative")
    carers = [one.key for one in drawn.people if one.role == "woman"][3:]
    for number in range(count - women - relatives):
        sex = dice.choice("fm")
        # Brothers and sisters by turns, so that every woman but the three has some.
        carer = carers[number % len(carers)]
        drawn.one(f"child{number + 1}", GIRLS if sex == "f" else BOYS, CHILD_BORN, sex, "child", carer)
    return tuple(drawn.people)


class _Drawn:
    def __init__(self, dice: Random) -> None:
        self.dice, self.people = dice, list[Human]()
        self._known: list[twins.Known] = []

    def keep(self, human: Human) -> None:
        self.people.append(human)
        self._known.append(_known(human))

    def one(
        self, key: str, names: Sequence[Sequence[str]], born: range, sex: str, role: str, carer: str = ""
    ) -> None:
        for name, year in self._choices(names, born):
            human = Human(key, name, year, sex, role, carer, self._named(carer))
            if not any(twins.compared(_known(human), one) for one in self._known):
                self.keep(human)
                return
        raise ValueError("there are not enough names for so many people")

    def _named(self, carer: str) -> str:
        return next((one.given_name for one in self.people if one.key == carer), "")

    def _choices(self, names: Sequence[Sequence[str]], born: range) -> Iterator[tuple[str, int]]:
        found = [(self.dice.choice(spelt), year) for spelt in names for year in born]
        return iter(self.dice.sample(found, len(found)))


def _known(human: Human) -> twins.Known:
    return twins.Known(PersonId(human.key), "", human.given_name, human.birth_year, human.mother_name)
