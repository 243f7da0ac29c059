"""People of a programme that does not exist, drawn from a seed: women, their children, relatives at home."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from random import Random

from fieldapp.casework import twins
from fieldapp.demo.names import BOYS, GIRLS, THREE_SPELLINGS, WOMEN
from fieldapp.model import PersonId

WOMEN_OF_180, RELATIVES_OF_180 = 52, 7  # section 6.7 of the domain's design; the others are children
SEPARATED_OF_121, UNKNOWN_OF_121 = 9, 4  # of the children: separated, and with their parents' fate unknown
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
    care: str = ""  # of a child: uasc_status


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
    return tuple(_in_care(drawn.people))


def _in_care(people: list[Human]) -> Iterator[Human]:
    """The last children are separated from their parents, those before them do not know what became of theirs."""
    children = [one.key for one in people if one.role == "child"]
    separated = max(1, round(len(children) * SEPARATED_OF_121 / 121))
    unknown = max(1, round(len(children) * UNKNOWN_OF_121 / 121))
    told = dict.fromkeys(children, "in_care")
    told |= dict.fromkeys(children[-separated - unknown :], "unknown")
    told |= dict.fromkeys(children[-separated:], "separated")
    for one in people:
        yield replace(one, care=told.get(one.key, ""))


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
