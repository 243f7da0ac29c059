"""What workers were told may be used, where the programme's rules have changed since."""

from __future__ import annotations

from fieldapp.casework import consent
from fieldapp.operations import cases, handing_over, programme_rules
from fieldapp.operations.desk import FIRST_DAY, Desk
from fieldapp.store import cases as case_store
from fieldapp.store.engine import Tx


def settle(desk: Desk, tx: Tx) -> None:
    """Sheets tell what may be used as it was judged when they were written: those of whom the rules say something else
    by now go out anew."""
    before, rules = programme_rules.judged(tx), programme_rules.current(tx)
    if before == rules:
        return
    for case in case_store.sent_cases(tx):
        found, now = cases.picture(desk, tx, case), desk.now()
        offices = cases.offices(desk, tx, cases.area_of(desk, tx, case))
        was, is_ = (
            consent.of(found, max(now.date(), FIRST_DAY), one, offices).scopes for one in (before, rules)
        )
        if was != is_:
            handing_over.send_sheets(desk, tx, case, now)
    programme_rules.note_judged(tx, rules)
