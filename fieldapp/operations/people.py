"""Finding a participant, and their visits."""

from __future__ import annotations

from fieldapp.errors import NoSuchPerson
from fieldapp.model import Participant, PersonId, RecordRow
from fieldapp.operations import picture
from fieldapp.operations.desk import Desk
from fieldapp.store import people


def search(desk: Desk, text: str, limit: int = 200) -> tuple[Participant, ...]:
    """Assigned participants by code or name, in any of the three scripts; all of them for ""."""
    with desk.vault.read() as tx:
        return desk.finder.search(tx, text, limit)


def get(desk: Desk, person: PersonId) -> Participant:
    """Raises NoSuchPerson."""
    with desk.vault.read() as tx:
        found = people.get(tx, person)
    if found is None:
        raise NoSuchPerson
    return found


def visits(desk: Desk, person: PersonId) -> tuple[RecordRow, ...]:
    """The records about a participant that lie here, newest first."""
    with desk.vault.read() as tx:
        return picture.rows_of_person(tx, person)
