"""The safety pathway (R-29): whom to phone, and that it was opened. Nothing else is recorded."""

from __future__ import annotations

from fieldapp.model import Changed, Contact, DraftId
from fieldapp.operations.desk import Desk
from fieldapp.store import drafts, identity


def contacts(desk: Desk) -> tuple[Contact, ...]:
    """Whom to phone, first to call first; readable with no network."""
    with desk.vault.read() as tx:
        return identity.list_contacts(tx)


def note(desk: Desk, draft: DraftId, opened: bool, contacted: bool) -> Changed:
    """Keep with the draft that the pathway was opened, or somebody contacted. Raises NoSuchDraft."""
    with desk.vault.write() as tx:
        drafts.note_safety(tx, draft, opened, contacted)
    return Changed(drafts=True)
