"""How far an order to erase reaches on this laptop: people and records of the areas in which its signer appoints.

An order that names people erases what is known here to be theirs; whatever records it lists besides are not counted,
and are not erased either (PROTOCOL G-3). What stays away later stays away in those areas alone (M-8).
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from fieldapp.model import PersonId, RecordId
from fieldapp.operations import authority, cases
from fieldapp.store import belonging, records
from fieldapp.store.engine import Tx
from fieldapp.store.records import Record
from sync.protocol import messages
from sync.protocol.errors import ProtocolError
from sync.protocol.identifiers import AreaId


@dataclass(frozen=True, slots=True)
class Reach:
    """`records`: those here that go; `unseen`: named ones that have not come; `spared`: of these people, elsewhere."""

    people: tuple[PersonId, ...]
    records: tuple[Record, ...]
    unseen: frozenset[RecordId]
    spared: frozenset[RecordId]

    @property
    def named(self) -> frozenset[str]:
        """All that is to stay away."""
        return frozenset((*self.people, *self.unseen, *(one.record for one in self.records)))


def of(tx: Tx, inside: messages.Erasure, offices: Collection[AreaId]) -> Reach:
    """`offices`: where the order's signer appoints."""
    whom = tuple(
        one for one in _people(inside) if _area_of(tx, one) in {"", *(area.hex() for area in offices)}
    )
    listed = [RecordId(one.hex()) for one in inside.records]
    here = {one.record: one for name in listed if (one := records.find(tx, name)) is not None}
    if inside.people:
        here = {name: one for name, one in here.items() if _was_about(tx, name, whom)}
    here |= {one.record: one for person in whom for one in records.of_person(tx, person)}
    ours = tuple(here[name] for name in sorted(here) if authority.area_of(here[name]) in offices)
    unseen = frozenset[RecordId]()
    if not inside.people:
        unseen = frozenset(listed) - here.keys()
    return Reach(whom, ours, unseen, frozenset(here) - {one.record for one in ours})


def _people(inside: messages.Erasure) -> list[PersonId]:
    return [PersonId(one.hex()) for one in inside.people]


def _area_of(tx: Tx, person: PersonId) -> str:
    """Of a participant; "" for somebody of whom nothing is here."""
    case = cases.known_case(tx, person)
    return case.hex() if case is not None else belonging.get(tx, person)


def _was_about(tx: Tx, record: RecordId, whom: Collection[PersonId]) -> bool:
    """Whether any version by its author says so: the newest may have been moved to its right person. Anybody else who
    reads could sign one, and so have everybody's records erased by an order that counts one person."""
    author = records.get(tx, record).author
    for version in records.chain(tx, record):
        try:
            message = messages.decode(version.message)
        except ProtocolError:
            continue
        if not isinstance(message, messages.RecordVersion) or message.author.hex() != author:
            continue
        if message.details.get("person") in whom:
            return True
    return False
