"""Which kinds of content somebody writes down: what their key was let in for, and what their role is for (R-15, R-16).

What a key was not let in for is kept apart by whoever gets it. So a form of such a kind is not begun, and what a record
says for a list of such a kind is left to the record: changes that name one that stays away would not count either.
"""

from __future__ import annotations

from collections.abc import Iterable

from fieldapp.case_errors import FormOfOthers
from fieldapp.casework import lists
from fieldapp.errors import RosterRefused
from fieldapp.model import ContentClass, FormRow
from fieldapp.operations import areas, rosters
from fieldapp.operations.desk import Desk
from sync.protocol.identifiers import AreaId


def writes(desk: Desk, area: AreaId, kind: ContentClass) -> bool:
    """Whether what this person seals of a kind counts in an area. Also of a key that was withdrawn: it is kept apart
    for that, whatever it is. Before they have joined nobody knows, and everything can be written down."""
    try:
        roster = rosters.load(desk.home)
    except RosterRefused:
        return True
    key, of = desk.keys.key_id, rosters.wire_class(kind.name)
    writer, reader = roster.writers.get(key), roster.ever_reader(key)
    if writer is None and reader is None:
        return True
    return bool((writer and writer.writes(area, of)) or (reader and reader.reads(area, of)))


def offered(desk: Desk, rows: Iterable[FormRow]) -> tuple[FormRow, ...]:
    """The forms that this person may begin in one of their areas; a coordinator's library is shown whole."""
    if desk.role not in lists.WORKERS:
        return tuple(rows)
    try:
        with desk.vault.read() as tx:
            mine = areas.mine(desk, tx)
    except RosterRefused:
        return tuple(rows)
    return tuple(one for one in rows if any(_begins(desk, area, one.content_class) for area in mine))


def need(desk: Desk, area: AreaId, kind: ContentClass) -> None:
    """Raises FormOfOthers for a form that this person does not begin."""
    if not _begins(desk, area, kind):
        raise FormOfOthers


def _begins(desk: Desk, area: AreaId, kind: ContentClass) -> bool:
    return kind in lists.ROLE_ASKS.get(desk.role, frozenset(ContentClass)) and writes(desk, area, kind)
