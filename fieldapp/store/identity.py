"""Who a database belongs to, colleagues' names, contacts and preferences."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import bindparam, delete, select
from sqlalchemy.dialects.sqlite import insert

from fieldapp.model import Contact, MemberId, Role, Tile
from fieldapp.store.engine import Tx
from fieldapp.store.schema import contacts, identity, members, preferences

AREA = "area "  # before its number
_ONE = select(identity.c.value).where(identity.c.name == bindparam("named"))  # asked so often that it is kept


def put(tx: Tx, name: str, value: bytes) -> None:
    """Keep one thing about this database's owner."""
    row = insert(identity).values(name=name, value=value)
    tx.execute(row.on_conflict_do_update(index_elements=["name"], set_={"value": value}))


def forget(tx: Tx, name: str) -> None:
    """Delete one thing about this database's owner."""
    tx.execute(delete(identity).where(identity.c.name == name))


def get(tx: Tx, name: str) -> bytes | None:
    """One thing about this database's owner; None where it was never kept."""
    found = tx.execute(_ONE, {"named": name}).scalar()
    return None if found is None else bytes(found)


def beginning(tx: Tx, begin: str) -> dict[str, bytes]:
    """All that was kept under names that begin so, in the order of names."""
    rows = tx.execute(select(identity).where(identity.c.name.startswith(begin)).order_by(identity.c.name))
    return {row.name: bytes(row.value) for row in rows}


def need(tx: Tx, name: str) -> bytes:
    """One thing that every database has. Raises LookupError."""
    found = get(tx, name)
    if found is None:
        raise LookupError(name)
    return found


def put_member(tx: Tx, tile: Tile) -> None:
    """Keep a colleague's name."""
    row = insert(members).values(member=tile.member, name=tile.name, role=tile.role)
    told = {"name": tile.name, "role": tile.role}
    tx.execute(row.on_conflict_do_update(index_elements=["member"], set_=told))


def member_names(tx: Tx) -> dict[MemberId, Tile]:
    """Everybody whose name came here."""
    rows = tx.execute(select(members))
    return {MemberId(r.member): Tile(MemberId(r.member), r.name, Role(r.role)) for r in rows}


def put_area(tx: Tx, area: str, name: str) -> None:
    """What an area is called; `area` in hexadecimal digits."""
    put(tx, AREA + area, name.encode())


def area_names(tx: Tx) -> dict[str, str]:
    """The areas whose names came here."""
    rows = tx.execute(select(identity).where(identity.c.name.startswith(AREA)))
    return {row.name.removeprefix(AREA): bytes(row.value).decode() for row in rows}


def put_contact(tx: Tx, named: str, position: int, contact: Contact) -> None:
    """Keep one line of the safety pathway's list; without a phone number it is taken off."""
    tx.execute(delete(contacts).where(contacts.c.contact == named))
    if contact.phone:
        told = {"name": contact.name, "role": contact.role, "phone": contact.phone}
        tx.execute(insert(contacts).values(contact=named, position=position, **told))


def list_contacts(tx: Tx) -> tuple[Contact, ...]:
    """The safety pathway's list, first to call first."""
    rows = tx.execute(select(contacts).order_by(contacts.c.position, contacts.c.contact))
    return tuple(Contact(r.name, r.role, r.phone) for r in rows)


def keyed_contacts(tx: Tx) -> tuple[tuple[str, int, Contact], ...]:
    """The list with each line's id (hex) and position, for posting it."""
    rows = tx.execute(select(contacts).order_by(contacts.c.position, contacts.c.contact))
    return tuple((r.contact, r.position, Contact(r.name, r.role, r.phone)) for r in rows)


def put_preferences(tx: Tx, chosen: Mapping[str, str]) -> None:
    """Keep what a person chose for themselves."""
    for name, value in chosen.items():
        row = insert(preferences).values(name=name, value=value)
        tx.execute(row.on_conflict_do_update(index_elements=["name"], set_={"value": value}))


def get_preferences(tx: Tx) -> dict[str, str]:
    """What a person chose for themselves."""
    return {r.name: r.value for r in tx.execute(select(preferences))}
