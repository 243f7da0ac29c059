"""A small programme with everybody in it: for tests and for making vectors. All keys come from one seed."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cache

from sync.protocol import programme
from sync.protocol.batch import Place, SealedBatch, seal_batch
from sync.protocol.charter import Charter, Departure, Reader, Scope, SignedCharter, sign_charter
from sync.protocol.enrolment import request_of
from sync.protocol.envelope import Address, EpochAddress, Head, PersonAddress
from sync.protocol.identifiers import AreaId, ContentClass, Incarnation
from sync.protocol.keys import MemberKeys, SigningKey
from sync.protocol.register import Act, Appoint, Revoke
from sync.protocol.roster import Roster

MONTH = 30 * 86400
START = 1_795_000_000  # seconds: late in November 2026


@dataclass
class Dice:
    """Bytes that are the same in every run."""

    seed: str
    count: int = 0

    def __call__(self, length: int) -> bytes:
        self.count += 1
        return hashlib.shake_256(f"{self.seed} {self.count}".encode()).digest(length)


@dataclass(frozen=True)
class World:
    root: tuple[SigningKey, ...]
    server: SigningKey
    recovery: MemberKeys
    coordinator: MemberKeys
    other_coordinator: MemberKeys  # of the second area
    worker: MemberKeys
    teacher: MemberKeys  # writes learning only
    stranger: MemberKeys  # in no roster
    area: AreaId
    other_area: AreaId
    roster: Roster
    dice: Dice = field(default_factory=lambda: Dice("batches"))

    def address(
        self, content_class: ContentClass = ContentClass.CARE, *, urgent: bool = False
    ) -> EpochAddress:
        epoch = self.roster.current_epoch(self.area, content_class, START)
        return EpochAddress(self.area, content_class, epoch.epoch, urgent)

    def seal(
        self,
        messages: Sequence[bytes],
        *,
        sender: MemberKeys | None = None,
        to: Address | None = None,
        place: Place | None = None,
    ) -> SealedBatch:
        """From the worker to the area's care, as a first batch, unless told otherwise."""
        to = to or self.address()
        if isinstance(to, PersonAddress):
            recipient = self.roster.recipient_of(to.member)
        else:
            recipient = self.roster.epoch_recipient(to.epoch)
        return seal_batch(
            messages,
            key=(sender or self.worker).signing,
            recipient=recipient,
            to=to,
            place=place or Place(Incarnation(self.dice(16)), 1),
            roster=self.roster.view,
            sealed_at=START + 60,
            random=self.dice,
        )

    def with_acts(self, *acts: Act, by: MemberKeys | None = None, objects: Sequence[bytes] = ()) -> World:
        """After the coordinator has signed one more entry."""
        entry = programme.next_entry(self.roster, (by or self.coordinator).signing, acts, START + 100)
        return replace(self, roster=self.roster.with_objects(objects).with_entry(entry.raw))

    def next_charter(self, *signers: SigningKey, **changes: object) -> SignedCharter:
        """Signed by two of the root, unless others are given."""
        newest = self.roster.charters[-1]
        after = replace(newest.charter, version=newest.charter.version + 1, previous=newest.hash, **changes)
        assert isinstance(after, Charter)
        return sign_charter(after, signers or self.root[:2])

    def without_coordinator(self, register_version: int = 1) -> SignedCharter:
        """The charter after which the first coordinator has departed."""
        readers = tuple(
            one for one in self.roster.charter.readers if one.key != self.coordinator.signing.public
        )
        departed = (Departure(self.coordinator.key_id, register_version, ()),)
        return self.next_charter(readers=readers, departed=departed)


@cache
def world() -> World:
    """Two areas with a coordinator each; the first area's worker and teacher; five epochs in each area."""
    dice = Dice("world")
    root = tuple(SigningKey.generate(dice) for _ in range(3))
    server = SigningKey.generate(dice)
    people = [MemberKeys.generate(dice) for _ in range(6)]
    recovery, coordinator, other, worker, teacher, _stranger = people
    area, other_area = AreaId(dice(16)), AreaId(dice(16))
    charter = programme.first_charter(
        root[:2],
        threshold=2,
        areas=[area, other_area],
        readers=[programme.reader_for(coordinator, [area]), programme.reader_for(other, [other_area])],
        recovery=recovery.identity.recipient,
        receipt_keys=[server.public],
        made_at=START - MONTH,
    )
    whole_root = replace(charter.charter, root=tuple(key.public for key in root))
    charter = sign_charter(whole_root, root[:2])
    roster = Roster.begin(charter.raw).with_objects(one.identity.recipient.raw for one in people[:5])
    every = tuple(ContentClass)
    first = [
        programme.appoint(request_of(worker), area, every),
        programme.appoint(request_of(teacher), area, [ContentClass.LEARNING]),
    ]
    roster = _opened(roster, coordinator, area, [act for act, _ in first], dice)
    roster = _opened(roster, other, other_area, [], dice)
    return World(root, server, *people, area, other_area, roster)


def _opened(roster: Roster, by: MemberKeys, area: AreaId, acts: list[Act], dice: Dice) -> Roster:
    for content_class in ContentClass:
        act, objects = programme.open_epoch(
            roster,
            area,
            content_class,
            starts_at=START - MONTH,
            ends_at=START + MONTH,
            destroy_at=START + 24 * MONTH,
            random=dice,
        )
        acts.append(act)
        roster = roster.with_objects(objects)
    return roster.with_entry(programme.next_entry(roster, by.signing, acts, START - MONTH).raw)


def narrow_reader(keys: MemberKeys, area: AreaId, *classes: ContentClass) -> Reader:
    """A reader of some classes only, who appoints nobody."""
    whole = programme.reader_for(keys, [area], appoints=False)
    return replace(whole, scopes=(Scope(area, classes),))


def revoke_worker(here: World, *heads: Head) -> Revoke:
    return Revoke(here.worker.key_id, here.area, heads, START)


def entry_by(here: World, keys: MemberKeys, *acts: object) -> bytes:
    return programme.next_entry(here.roster, keys.signing, acts, START).raw  # type: ignore[arg-type]


def appointment(here: World, area: AreaId | None = None, *classes: ContentClass) -> Appoint:
    """Of the stranger, who asked for it."""
    act, _ = programme.appoint(request_of(here.stranger), area or here.area, classes or (ContentClass.CARE,))
    return act
