"""Whether somebody is of age, by what was stated of them in any of their registrations. Pure."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from fieldapp.casework.registers import Case
from fieldapp.casework.rules import Rules

GROWN: Final = frozenset(("adult", "woman", "caregiver"))  # roles of who is; a relative may be of any age
EARLIEST: Final = 1900  # nobody alive was born before: what an old program or form kept so is a slip


def year_of(told: str) -> int | None:
    """A year of birth as it was kept, by whichever program; None for what can be none: their age is not known."""
    year = int(told) if re.fullmatch(r"\d{4}", told) else 0
    return year if year >= EARLIEST else None


def years_of(case: Case) -> tuple[int, ...]:
    """The years of birth that were stated: of whoever was registered twice, also where nobody was asked."""
    told = (one.person.properties.get("birth_year", "") for one in (case, *case.others) if one.person)
    return tuple(year for one in told if (year := year_of(one)) is not None)


def roles_of(case: Case) -> frozenset[str]:
    """As `years_of`: child, woman, caregiver, relative."""
    told = (one.person.properties.get("roles", "") for one in (case, *case.others) if one.person)
    return frozenset(role for one in told for role in one.split())


def age_of(case: Case, today: date) -> int | None:
    """Whole years by the year of birth alone, the lowest of those that it may be; None where it is not known.

    Whoever may still be a child is one. Who may already be old enough to be asked is asked (R-8: about 6 to 7), unless
    whoever talked with them saw that they are not: `old_enough`."""
    year = max(years_of(case), default=None)
    return None if year is None else today.year - year - 1


def old_enough(case: Case, today: date, rules: Rules, *, said_small: bool) -> bool:
    """Whether a child is to be asked, too. `said_small`: it was seen to be too small for that, on the day of the talk;
    that counts while it may be true. Of a child of unknown age it is not known: they are asked."""
    age = age_of(case, today)
    if age is None:
        return True
    return age >= rules.age_of_assent or (age + 1 >= rules.age_of_assent and not said_small)


def is_child(case: Case, today: date, rules: Rules) -> bool | None:
    """None where neither age nor role says it: that is to be asked, and nothing is used meanwhile."""
    age = age_of(case, today)
    if age is not None:
        return age < rules.age_of_consent
    roles = roles_of(case)
    if "child" in roles:
        return True
    return None if GROWN.isdisjoint(roles) else False
