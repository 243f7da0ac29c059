"""Of a case's sheet, what the role of whoever gets it sees (R-15, R-16): judged again where it comes to.

Whoever sends it may not know the role: a coordinator who took over after a loss has nobody's card. And a role may be
given after the sheets. So more than it sees is kept on no laptop, whatever was sent.
"""

from __future__ import annotations

from dataclasses import replace

from fieldapp.casework import lists, told_of_consent
from fieldapp.model import MemberId, Role
from fieldapp.operations import case_wire, signed
from fieldapp.operations.desk import Desk
from fieldapp.store import cases, told
from fieldapp.store.cases import KeptSheet
from fieldapp.store.engine import Tx
from sync.protocol import messages
from sync.protocol.contents import Written

# A sheet's details that say a property of the person in other words.
SAYS = {detail: name for name, detail in (case_wire.PROTECTS | case_wire.EVIDENCE).items()} | {
    "attempts": lists.ATTEMPT[0]
}
FOR_ALL = frozenset(("withheld",))  # who must not be told anything: it protects


def of_role(sheet: messages.CaseSheet, role: Role) -> messages.CaseSheet:
    """The sheet without what the role does not see. That two registrations are one everybody is told who has both."""
    sees = lists.ROLE_SEES[role]
    person = sees.get(lists.PERSON, frozenset())
    entities = tuple(
        replace(one, properties=_seen(role, one))
        for one in sheet.entities
        if one.list in sees or (one.list not in lists.LISTS and role is not Role.TEACHER)
    )
    details = {
        name: words
        for name, words in sheet.details.items()
        if name not in SAYS or name in FOR_ALL or SAYS[name] in person
    }
    scopes, unasked = told_of_consent.heard(role, sheet.scopes, str(details.get("unasked", "")).split())
    if sheet.details.get("asked", False) and unasked:
        details["unasked"] = " ".join(unasked)
    return replace(sheet, entities=entities, scopes=tuple(scopes), details=details)


def _seen(role: Role, one: messages.SheetEntity) -> dict[str, str]:
    """With what a later program says: it judged who sees that. A school gets nothing that is not known here."""
    double = {name: one.properties[name] for name in lists.MERGING if name in one.properties}
    known = lists.LISTS[one.list].properties if one.list in lists.LISTS else frozenset()
    later = {} if role is Role.TEACHER else {k: told for k, told in one.properties.items() if k not in known}
    return (
        later | lists.seen_by(role, one.list, one.properties) | (double if one.list == lists.PERSON else {})
    )


def to_keep(desk: Desk, written: Written, sheet: messages.CaseSheet) -> KeptSheet:
    """A sheet that came, as it is kept: named by what was sent."""
    kept = case_wire.keep_sheet(written.raw, sheet, MemberId(written.signer.hex()))
    less = of_role(sheet, desk.role)
    return kept if less == sheet else replace(kept, message=less.encode())


def keep_signed(tx: Tx, written: Written, kept: KeptSheet) -> None:
    """The coordinator's word as it was signed, where no more stands in it than is kept."""
    if kept.message == written.raw:
        signed.keep(tx, written)
    else:
        told.forget(tx, told.of_case(kept.case))


def narrow(desk: Desk, tx: Tx) -> None:
    """Whoever sits here has another role from now on: of what is here already no more stays than that sees."""
    for kept in cases.sheets(tx):
        sheet = case_wire.read_sheet(kept)
        less = of_role(sheet, desk.role)
        if less != sheet:
            cases.put_sheet(tx, replace(kept, message=less.encode()))
            told.forget(tx, told.of_case(kept.case))
            cases.look_again(tx, kept.case)
