"""R-14: when the time is over for which a person's case is kept, a coordinator erases it or keeps it with a reason."""

from __future__ import annotations

from datetime import date

from fieldapp.case_errors import ChangeRefused, NotInList
from fieldapp.casework import retention
from fieldapp.casework.retention import KEPT_REASON, KEPT_UNTIL, Longer
from fieldapp.model import Changed, PersonId
from fieldapp.operations import cases, one_person, programme_rules
from fieldapp.operations.desk import Desk


def keep(desk: Desk, person: PersonId, until: date, reason: str) -> Changed:
    """Keep a closed case until another day: all of the person's registrations, for they are erased together. The task
    comes back before that day. Raises NotAllowed, NoSuchPerson, NotInList, ChangeRefused."""
    desk.need_coordinator()
    if reason not in set(Longer):
        raise NotInList(value=reason, known=", ".join(Longer))
    several, today = one_person.registrations(desk, person), desk.today()
    with desk.vault.read() as tx:
        kept = retention.countdowns(cases.picture(desk, tx, person), today, programme_rules.current(tx))
    odd = retention.not_longer(kept, until, today)
    if odd is not None:
        raise ChangeRefused(reason=odd)
    for one in several:
        one_person.say(desk, one, {KEPT_UNTIL: until.isoformat(), KEPT_REASON: reason})
    return Changed(people=True)
