"""What lists need of a case without folding it again: who it is, what is due, its entities, and how long that holds.
Pure.

A day that passes changes some of it: a wave's window closes, a child becomes old enough to be asked. So it says until
when it can be believed.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, timedelta, tzinfo

from fieldapp.casework import of_age, reach, twins, waves
from fieldapp.casework.consent import Consents
from fieldapp.casework.registers import Case, Entity
from fieldapp.casework.rules import Rules
from fieldapp.casework.twins import Known
from fieldapp.casework.waves import Due, What
from fieldapp.model import PersonId


@dataclass(frozen=True, slots=True)
class Overview:
    """One case. `known` is None where its person is not (or not any more); `since` and `until`: days, both included."""

    case: PersonId
    known: Known | None
    due: tuple[Due, ...]
    entities: tuple[Entity, ...]
    since: date
    until: date
    undecided: int = 0  # conflicts and proposals, for a coordinator to settle
    status: str = ""  # reach.Status; "" where the person is not known
    home: str = ""  # the home that the person lives in
    reference: str = ""  # the list of an entry that coordinators keep for everybody


def of(case: Case, agreed: Consents, today: date, rules: Rules, zone: tzinfo | None = UTC) -> Overview:
    """A case as lists show it today, in the zone in which `today` is that day."""
    due = waves.due_of(case, agreed, today, rules, zone)
    created = tuple(one for _, one in sorted(case.entities.items()) if one.created)
    known = twins.known(case)
    status = reach.standing(case).status if known is not None else ""
    until = _until(case, due, today, rules)
    home = case.home if known is not None else ""
    return Overview(
        case.case, known, due, created, today, until, case.undecided, status, home, case.reference
    )


def _until(case: Case, due: tuple[Due, ...], today: date, rules: Rules) -> date:
    ends = [one.closes for one in due if one.what is What.WAVE and one.closes is not None]
    for born in of_age.years_of(case):
        # A year of birth leaves two ages open: from the first day on which one of them is reached, and the other.
        last_years = (
            born + age for age in (rules.age_of_assent - 1, rules.age_of_assent, rules.age_of_consent)
        )
        ends += [date(year, 12, 31) for year in last_years if today.year <= year < date.max.year]
    return min(ends, default=date.max - timedelta(days=1))
