"""What the form check looks at, whether it comes from the cells of a workbook or from a converted form."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Said:
    """A text somewhere in a form, and where it stands."""

    text: str
    sheet: str = ""
    row: int = 0
    column: str = ""
    ref: str = ""


@dataclass(frozen=True, slots=True)
class Asked:
    """A node of a form with its logic. `groups` are the instruments' names of the groups around it."""

    name: str
    kind: str  # the type as written: `select_one reasons`, `text`; "" where it is not known
    labels: tuple[str, ...]
    required: str = ""
    calculation: str = ""
    constraint: str = ""
    flag: str = ""
    saveto: str = ""
    instrument: str = ""
    sensitive: bool = False
    choices: tuple[str, ...] = ()  # the values that can be chosen, where they are known
    marks: tuple[
        tuple[str, str], ...
    ] = ()  # what its bind tells the program: (flag, safety), (respondent, no)
    sheet: str = ""
    row: int = 0
    ref: str = ""


@dataclass(frozen=True, slots=True)
class Material:
    """A whole form, ready to be looked at."""

    said: tuple[Said, ...]
    asked: tuple[Asked, ...] = field(default=())
    beyond: tuple[str, ...] = ()  # sheets with cells that are not among `said`: too many rows or columns
