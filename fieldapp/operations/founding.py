"""A programme whose founding was broken off: its sheets are kept, sealed in the founder's database, until two of them
were typed back. Else a window that was closed too early would leave a programme that nobody can recover.
"""

from __future__ import annotations

from collections.abc import Sequence

from fieldapp.log import topic
from fieldapp.operations import coordinators, rosters, sheets
from fieldapp.operations.desk import Desk
from fieldapp.store import identity


def unfinished(desk: Desk) -> tuple[str, ...]:
    """The pages that nobody has shown to be on paper; none for everybody else."""
    with desk.vault.read() as tx:
        return sheets.read_kept(identity.get(tx, sheets.SHEETS))


def bundle(desk: Desk) -> bytes:
    """The list of keys, for the server. Raises RosterRefused."""
    return rosters.load(desk.home).bundle().to_bytes()


def prove(desk: Desk, typed: Sequence[str]) -> None:
    """Two sheets, as they were read off the paper: then they are nowhere else any more. Raises SheetsRefused."""
    coordinators.put_together(rosters.load(desk.home), typed)
    with desk.vault.write() as tx:
        identity.forget(tx, sheets.SHEETS)
    desk.vault.forget_deleted()
    topic("vault").info("the sheets are on paper; the copy was deleted")
