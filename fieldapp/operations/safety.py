"""The safety pathway (R-29): whom to phone, and that it was opened. Nothing else of it is recorded."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from fieldapp.case_errors import ContactsRefused
from fieldapp.casework import phones
from fieldapp.model import Changed, Contact, DraftId
from fieldapp.operations import caseload, spreadsheets
from fieldapp.operations.desk import Desk
from fieldapp.store import drafts, identity


def contacts(desk: Desk) -> tuple[Contact, ...]:
    """Whom to phone, first to call first; readable with no network."""
    with desk.vault.read() as tx:
        return identity.list_contacts(tx)


def write(desk: Desk, told: Sequence[Contact]) -> Changed:
    """Replace the list at everybody of one's areas, first to call first. Raises NotAllowed, ContactsRefused."""
    desk.need_coordinator()
    kept = [Contact(*(" ".join(part.split()) for part in (one.name, one.role, one.phone))) for one in told]
    problem = phones.fault(kept)
    if problem is not None:
        raise ContactsRefused(reason=problem)
    return caseload.set_contacts(desk, kept)


def read(path: Path) -> tuple[Contact, ...]:
    """A list from a sheet with the headings name, role and phone. Raises ContactsRefused, DiskRefused."""
    try:
        sheet = spreadsheets.read(path)
        found = phones.read(sheet.grid, sheet.hidden)
    except phones.NoPhones as none:
        raise ContactsRefused(reason=none.notice) from none
    except spreadsheets.Unread as odd:
        raise ContactsRefused(reason=odd.reason) from odd
    problem = phones.fault(found)
    if problem is not None:
        raise ContactsRefused(reason=problem)
    return found


def note(desk: Desk, draft: DraftId, opened: bool, contacted: bool) -> Changed:
    """Keep with the draft that the pathway was opened, or somebody contacted. Raises NoSuchDraft."""
    with desk.vault.write() as tx:
        drafts.note_safety(tx, draft, opened, contacted)
    return Changed(drafts=True)
