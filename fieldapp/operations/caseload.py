"""A coordinator's list of participants: who there is, who works with them, what is due, whom to phone."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from datetime import date

from fieldapp.casework.codes import new_code
from fieldapp.errors import NoSuchPerson
from fieldapp.model import Changed, Contact, FormId, MemberId, Participant, PersonId
from fieldapp.operations import areas, posting
from fieldapp.operations.desk import Desk
from fieldapp.store import identity, people


def add(
    desk: Desk, given_name: str, birth_year: int | None = None, code: str = "", area: str = ""
) -> Participant:
    """A new participant, not yet anybody's, without a case: `cases.begin` opens one. `area`: the number, in hexadecimal
    digits, of one in which this coordinator works, by default their first. Raises NotAllowed, AreaRefused.
    """
    desk.need_coordinator()
    with desk.vault.write() as tx:
        taken = frozenset(one.code for one in people.by_id(tx).values())
        person = Participant(PersonId(secrets.token_hex(16)), code or new_code(taken), given_name, birth_year)
        people.put(tx, person)
        if area:
            areas.choose(desk, tx, person.person, area)
    return person


def assign(
    desk: Desk, person: PersonId, to: Sequence[MemberId], due: Sequence[tuple[FormId, date]] = ()
) -> Changed:
    """Workers get a participant and what is due; the whole case goes by `handing_over.assign`.

    Raises NotAllowed, NoSuchPerson, NotInArea.
    """
    desk.need_coordinator()
    now = desk.now()
    with desk.vault.write() as tx:
        found = people.get(tx, person)
        if found is None:
            raise NoSuchPerson
        areas.need_in(desk, tx, person, to)
        posting.participant(desk, tx, to, found, list(due), now)
    posting.send_off(desk)
    return Changed(people=True)


def set_contacts(desk: Desk, contacts: Sequence[Contact]) -> Changed:
    """Replace the safety pathway's list, here and at everybody. Raises NotAllowed."""
    desk.need_coordinator()
    now = desk.now()
    with desk.vault.write() as tx:
        everybody = posting.members(desk)
        for named, position, old in identity.keyed_contacts(tx):
            gone = Contact(old.name, old.role, "")
            identity.put_contact(tx, named, position, gone)
            posting.contact(tx, everybody, bytes.fromhex(named), position, gone, now)
        for position, contact in enumerate(contacts):
            fresh = secrets.token_bytes(16)
            identity.put_contact(tx, fresh.hex(), position, contact)
            posting.contact(tx, everybody, fresh, position, contact, now)
    posting.send_off(desk)
    return Changed(settings=True)
