"""Questions that a coordinator types about records, kept in their own database until the record is decided on."""

from __future__ import annotations

from collections.abc import Mapping

from fieldapp.model import RecordId
from fieldapp.operations.desk import Desk
from fieldapp.store import asked

Typed = Mapping[RecordId, Mapping[str, str]]  # record to ref to words


def keep(desk: Desk, typed: Typed) -> None:
    """Everything that is typed about these records now; "nothing" takes away what was. Raises NotAllowed, DiskFull."""
    desk.need_coordinator()
    with desk.vault.write() as tx:
        for record, words in typed.items():
            asked.put(tx, record, words)


def begun(desk: Desk) -> Typed:
    """What was typed and not sent. Raises NotAllowed."""
    desk.need_coordinator()
    with desk.vault.read() as tx:
        return asked.all_words(tx)
