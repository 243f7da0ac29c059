"""A small programme with real keys: root, one coordinator, writers, an epoch per class; and its batches."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from sync.protocol import programme
from sync.protocol.batch import SealedBatch, seal_batch
from sync.protocol.enrolment import request_of
from sync.protocol.envelope import Address, EpochAddress, Head, PersonAddress, Span, verify_header
from sync.protocol.identifiers import AreaId, ContentClass, KeyId, random_id
from sync.protocol.keys import Identity, MemberKeys, SigningKey, VerifyKey
from sync.protocol.register import Act
from sync.protocol.roster import Roster
from sync.protocol.streams import next_place

BEGUN = 1_700_000_000
YEAR_S = 366 * 86_400


@dataclass
class Member:
    """Somebody with keys; keeps the heads of its own streams, one per address."""

    keys: MemberKeys = field(default_factory=MemberKeys.generate)
    heads: dict[object, Head] = field(default_factory=dict)

    @property
    def key_id(self) -> KeyId:
        return self.keys.key_id


class SmallProgramme:
    """`receipt`: the server's receipt key, as `python -m sync.server --store DIR key` prints it."""

    def __init__(self, receipt: VerifyKey, writers: int = 1) -> None:
        self.root = [SigningKey.generate() for _ in range(3)]
        self.recovery = Identity.generate()
        self.area = AreaId(random_id())
        self.coordinator = Member()
        self.workers = [Member() for _ in range(writers)]
        charter = programme.first_charter(
            self.root,
            threshold=2,
            areas=[self.area],
            readers=[programme.reader_for(self.coordinator.keys, [self.area])],
            recovery=self.recovery.recipient,
            receipt_keys=[receipt],
            made_at=BEGUN,
        )
        coordinators_own = self.coordinator.keys.identity.recipient.raw
        self.roster = Roster.begin(charter.raw).with_objects([self.recovery.recipient.raw, coordinators_own])
        self._appoint_and_open()

    def _appoint_and_open(self) -> None:
        acts: list[Act] = []
        for worker in self.workers:
            act, named = programme.appoint(request_of(worker.keys), self.area, list(ContentClass))
            acts.append(act)
            self.roster = self.roster.with_objects([named])
        for one in ContentClass:
            epoch, objects = programme.open_epoch(
                self.roster,
                self.area,
                one,
                starts_at=BEGUN,
                ends_at=BEGUN + 50 * YEAR_S,
                destroy_at=BEGUN + 60 * YEAR_S,
            )
            acts.append(epoch)
            self.roster = self.roster.with_objects(objects)
        self.enter(acts)

    def enter(self, acts: list[Act]) -> None:
        """One more entry in the coordinator's register."""
        signed = programme.next_entry(self.roster, self.coordinator.keys.signing, acts, BEGUN)
        self.roster = self.roster.with_entry(signed.raw)

    @property
    def bundle(self) -> bytes:
        return self.roster.bundle().to_bytes()

    def up(
        self,
        worker: Member,
        *messages: bytes,
        content_class: ContentClass = ContentClass.CARE,
        urgent: bool = False,
        supersedes: tuple[Span, ...] = (),
        continues: Head | None = None,
    ) -> SealedBatch:
        """From a worker to whoever reads the class."""
        epoch = self.roster.current_epoch(self.area, content_class, BEGUN + 1)
        to = EpochAddress(self.area, content_class, epoch.epoch, urgent)
        return self._seal(worker, to, messages, supersedes, continues)

    def down(self, to: Member, *messages: bytes) -> SealedBatch:
        """From the coordinator to one member."""
        return self._seal(self.coordinator, PersonAddress(to.key_id), messages)

    def _seal(
        self,
        sender: Member,
        to: Address,
        messages: tuple[bytes, ...],
        supersedes: tuple[Span, ...] = (),
        continues: Head | None = None,
    ) -> SealedBatch:
        if isinstance(to, EpochAddress):
            recipient = self.roster.epoch_recipient(to.epoch)
        else:
            recipient = self.roster.recipient_of(to.member)
        batch = seal_batch(
            messages,
            key=sender.keys.signing,
            recipient=recipient,
            to=to,
            place=replace(next_place(sender.heads.get(to), supersedes), continues=continues),
            roster=self.roster.view,
            sealed_at=BEGUN + 2,
        )
        header = verify_header(batch.header, self.roster.verify_key)
        sender.heads[to] = Head(header.incarnation, header.sequence, batch.hash)
        return batch
