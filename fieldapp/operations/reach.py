"""How far an order to erase reaches on this laptop: people and records of the areas in which its signer appoints.

An order that names people erases what is known here to be theirs; whatever records it lists besides are not counted,
and are not erased either (PROTOCOL G-3). What stays away later stays away in those areas alone (M-8).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from fieldapp.model import MemberId, PersonId, RecordId
from fieldapp.operations import authority, cases
from fieldapp.store import belonging, records
from fieldapp.store.engine import Tx
from fieldapp.store.records import Record
from sync.protocol import messages
from sync.protocol.errors import ProtocolError
from sync.protocol.identifiers import AreaId


@dataclass(frozen=True, slots=True)
class Reach:
    """`records`: those here that go; `unseen`: named ones that have not come; `spared`: of these people, elsewhere.
    `doubtful`: of those that go, whose name no version here makes: it may be somebody else's record."""

    people: tuple[PersonId, ...]
    records: tuple[Record, ...]
    unseen: frozenset[RecordId]
    spared: frozenset[RecordId]
    doubtful: frozenset[RecordId] = frozenset()

    @property
    def named(self) -> frozenset[str]:
        """All that is to stay away; of what is doubtful only the versions that were here, and what is of these people:
        who signs under the name of another's record, before that one came, would keep it away for ever."""
        return frozenset((*self.people, *self.unseen, *(one.record for one in self.records))) - self.doubtful


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
    spared = frozenset(here) - {one.record for one in ours}
    doubtful = frozenset(one.record for one in ours if inside.people and not _is_named(tx, one))
    return Reach(whom, ours, unseen, spared, doubtful)


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
    return any(told.details.get("person") in whom for told in _versions_by(tx, record, author))


def _is_named(tx: Tx, one: Record) -> bool:
    return any(messages.makes(told) for told in _versions_by(tx, one.record, one.author))


def _versions_by(tx: Tx, record: RecordId, author: MemberId) -> Iterator[messages.RecordVersion]:
    for version in records.chain(tx, record):
        try:
            told = messages.decode(version.message)
        except ProtocolError:
            continue
        if isinstance(told, messages.RecordVersion) and told.author.hex() == author:
            yield told
