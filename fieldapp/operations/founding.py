"""A programme whose founding was broken off: its sheets are kept, sealed in the founder's database, until two of them
were typed back. Else a window that was closed too early would leave a programme that nobody can recover.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Final

from fieldapp.log import topic
from fieldapp.operations import coordinators, rosters
from fieldapp.operations.desk import Desk
from fieldapp.store import identity

SHEETS: Final = "sheets"  # identity: the pages, while nobody has shown that they are on paper


def keep(desk: Desk, pages: Sequence[str]) -> None:
    """What is to be printed, until `prove`."""
    with desk.vault.write() as tx:
        identity.put(tx, SHEETS, json.dumps(list(pages)).encode())


def unfinished(desk: Desk) -> tuple[str, ...]:
    """The pages that nobody has shown to be on paper; none for everybody else."""
    with desk.vault.read() as tx:
        kept = identity.get(tx, SHEETS)
    return tuple(json.loads(kept)) if kept else ()


def bundle(desk: Desk) -> bytes:
    """The list of keys, for the server. Raises RosterRefused."""
    return rosters.load(desk.home).bundle().to_bytes()


def prove(desk: Desk, typed: Sequence[str]) -> None:
    """Two sheets, as they were read off the paper: then they are nowhere else any more. Raises SheetsRefused."""
    coordinators.put_together(rosters.load(desk.home), typed)
    with desk.vault.write() as tx:
        identity.forget(tx, SHEETS)
    desk.vault.forget_deleted()
    topic("vault").info("the sheets are on paper; the copy was deleted")
