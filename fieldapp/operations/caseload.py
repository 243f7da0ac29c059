"""A coordinator's list of participants: who there is, who works with them, what is due, whom to phone."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from datetime import date

from fieldapp.casework import lists
from fieldapp.casework.codes import new_code
from fieldapp.casework.events import EntityId
from fieldapp.errors import NoSuchPerson
from fieldapp.model import Changed, Contact, FormId, MemberId, Participant, PersonId
from fieldapp.operations import areas, cases, handing_over, posting
from fieldapp.operations.case_wire import Said
from fieldapp.operations.desk import Desk
from fieldapp.store import identity, people
from fieldapp.store.engine import Tx


def add(
    desk: Desk, given_name: str, birth_year: int | None = None, code: str = "", area: str = ""
) -> Participant:
    """A new participant, not yet anybody's: their case is open, consent is asked for in the welcome talk.
    `area`: the number, in hexadecimal digits, of one in which this coordinator works, by default their first.

    Raises NotAllowed, AreaRefused, ChangeRefused, DiskFull.
    """
    desk.need_coordinator()
    with desk.vault.write() as tx:
        taken = frozenset(one.code for one in people.by_id(tx).values())
        person = Participant(PersonId(secrets.token_hex(16)), code or new_code(taken), given_name, birth_year)
        if area:
            areas.choose(desk, tx, person.person, area)
        _open(desk, tx, person)
    posting.send_off(desk)
    return person


def _open(desk: Desk, tx: Tx, person: Participant, *, as_it_was: bool = False) -> None:
    told = {"given_name": person.given_name, "case_code": person.code}
    if person.birth_year is not None:
        told["birth_year"] = str(person.birth_year)
    entity = EntityId(person.person)
    said = Said(person.person, lists.PERSON, entity, told, creates=True, label=person.given_name)
    cases.say(desk, tx, said, desk.now(), as_it_was=as_it_was)


def assign(
    desk: Desk, person: PersonId, to: Sequence[MemberId], due: Sequence[tuple[FormId, date]] = ()
) -> Changed:
    """These workers have a participant's case from now on, nobody else, with visits that are due.

    Raises NotAllowed, NoSuchPerson, NotAgreed where consent was taken back, KeptUnused, NotToBeTold, NotInArea.
    """
    desk.need_coordinator()
    now = desk.now()
    with desk.vault.write() as tx:
        found = people.get(tx, person)
        if found is None:
            raise NoSuchPerson
        if cases.find(desk, tx, person) is None:  # an earlier program's list knew no cases
            _open(desk, tx, found, as_it_was=True)
        handing_over.hand(desk, tx, person, to, now)
        if due:
            posting.participant(desk, tx, to, found, list(due), now)
    posting.send_off(desk)
    return Changed(people=True)


def set_contacts(desk: Desk, contacts: Sequence[Contact]) -> Changed:
    """Replace the safety pathway's list, here and at everybody; a line that stays as and where it is is not said anew.
    Raises NotAllowed."""
    desk.need_coordinator()
    now, left = desk.now(), dict(enumerate(contacts))
    with desk.vault.write() as tx:
        everybody = posting.members(desk)
        for named, position, old in identity.keyed_contacts(tx):
            if left.get(position) == old:
                del left[position]
                continue
            gone = Contact(old.name, old.role, "")
            identity.put_contact(tx, named, position, gone)
            posting.contact(tx, everybody, bytes.fromhex(named), position, gone, now)
        for position, contact in left.items():
            fresh = secrets.token_bytes(16)
            identity.put_contact(tx, fresh.hex(), position, contact)
            posting.contact(tx, everybody, fresh, position, contact, now)
    posting.send_off(desk)
    return Changed(settings=True)
