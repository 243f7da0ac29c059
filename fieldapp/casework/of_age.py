"""Whether somebody is of age, by what was stated of them. Pure."""

from __future__ import annotations

from datetime import date
from typing import Final

from fieldapp.casework.registers import Case
from fieldapp.casework.rules import Rules

GROWN: Final = frozenset(("adult", "woman", "caregiver"))  # roles of who is; a relative may be of any age


def age_of(case: Case, today: date) -> int | None:
    """Whole years by the year of birth alone, the lower of the two that it may be; None where it is not known."""
    year = case.person.properties.get("birth_year", "") if case.person else ""
    return today.year - int(year) - 1 if year.isdecimal() else None


def is_child(case: Case, today: date, rules: Rules) -> bool | None:
    """None where neither age nor role says it: that is to be asked, and nothing is used meanwhile."""
    age = age_of(case, today)
    if age is not None:
        return age < rules.age_of_consent
    roles = (case.person.properties.get("roles", "") if case.person else "").split()
    if "child" in roles:
        return True
    return None if GROWN.isdisjoint(roles) else False
