"""The audit log of an interview (forms.audit): kept with its draft, a file of its record after Finish."""

from __future__ import annotations

import secrets

from fieldapp.file_errors import NoSuchFile
from fieldapp.model import DraftId
from fieldapp.operations import attachments
from fieldapp.operations.desk import Desk
from fieldapp.store import drafts, files

STATE = "audit.json"  # no answer names it: it is gone with the draft


def state(desk: Desk, draft: DraftId) -> str:
    """What `AuditLog.state` gave when it was last kept, "" where it never was."""
    try:
        return attachments.of_draft(desk, draft, STATE).decode()
    except NoSuchFile:
        return ""


def keep(desk: Desk, draft: DraftId, told: str) -> None:
    """Keep the log as it is now, instead of what was kept before. Raises NoSuchDraft, DiskFull."""
    with desk.vault.write() as tx:
        drafts.load(tx, draft)
        files.replace(tx, draft, STATE, told.encode())
        files.forget_unnamed(tx)


def new_name() -> str:
    """What a record calls its log by; another for each version."""
    return f"audit-{secrets.token_hex(6)}.csv"
