"""The roster: the charter and all registers, verified and folded into answers.

A `Roster` never changes; what arrives gives a new one. It answers from the kept chains alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Final

from sync.protocol import age, canonical
from sync.protocol.bundle import CHARTER_OWNER, Bundle, ChainHead, object_hash, read_bundle
from sync.protocol.charter import Charter, Departure, Reader, SignedCharter, peek_charter, read_charter
from sync.protocol.departing import leading_to, standing
from sync.protocol.envelope import Head
from sync.protocol.errors import (
    Forked,
    InsideDiffers,
    Malformed,
    Missing,
    NotAllowed,
    NotAppointed,
    NotSealedToYou,
    ProtocolError,
    UnknownKey,
)
from sync.protocol.identifiers import AreaId, ContentClass, EpochId, KeyId, ObjectHash, ViewHash, tagged_hash
from sync.protocol.keys import RECIPIENT_BYTES, Identity, Recipient, VerifyKey
from sync.protocol.receipts import Keeper, Receipt, read_receipt
from sync.protocol.register import Act, OpenEpoch, SignedEntry, peek_entry, read_entry
from sync.protocol.roster_fold import Folded, Writer, fold
from sync.protocol.shapes import to_map

_WRAP_PLAIN: Final = 256  # a key text and a line feed are 78 bytes


@dataclass(frozen=True)
class Roster:
    """Verified chains. Build with `Roster.begin` or `Roster.of_bundle`, go on with `with_*` and `merged`."""

    charters: tuple[SignedCharter, ...]
    registers: Mapping[KeyId, tuple[SignedEntry, ...]] = field(default_factory=dict)
    objects: Mapping[ObjectHash, bytes] = field(default_factory=dict)

    @classmethod
    def begin(cls, raw: bytes, *, programme: bytes | None = None) -> Roster:
        """From a first charter; `programme` is its hash where that is known from enrolment."""
        first = read_charter(raw, None)
        if programme is not None and first.hash != programme:
            raise Forked("another programme's charter")
        return cls((first,))

    @classmethod
    def of_bundle(cls, raw: bytes, *, programme: bytes | None = None) -> Roster:
        """From a bundle that holds everything."""
        charters = read_bundle(raw).charters
        if not charters:
            raise Missing("the first charter")
        return cls.begin(charters[0], programme=programme).merged(raw)

    def with_charter(self, raw: bytes) -> Roster:
        """With the next charter, or unchanged for one that is known; what the departed signed later ends."""
        version, claimed = peek_charter(raw)
        if version <= len(self.charters):
            if self.charters[version - 1].hash == claimed:
                return self
            raise Forked("another charter stands in this place")
        newest = read_charter(raw, self.charters[-1])
        left = {one.key_id: one for one in newest.charter.departed}
        kept = {owner: standing(chain, left.get(owner)) for owner, chain in self.registers.items()}
        registers = {owner: chain for owner, chain in kept.items() if chain}
        return replace(self, charters=(*self.charters, newest), registers=registers)

    def with_entry(self, raw: bytes) -> Roster:
        """With the next entry of its signer's register, or unchanged for one that is known."""
        signer, version, claimed = peek_entry(raw)
        chain = self.registers.get(signer, ())
        if version <= len(chain):
            if chain[version - 1].hash == claimed:
                return self
            raise Forked("another entry stands in this place")
        entry = read_entry(raw, chain[-1] if chain else None, self.charters)
        return replace(self, registers={**self.registers, signer: (*chain, entry)})

    def with_objects(self, objects: Iterable[bytes]) -> Roster:
        """With recipients and wrapped secrets; each is kept under its hash."""
        return replace(self, objects={**self.objects, **{object_hash(one): one for one in objects}})

    def merged(self, raw: bytes) -> Roster:
        """With all that a bundle adds; all or nothing. Objects that nobody names are left out."""
        bundle = read_bundle(raw)
        grown = self._with_charters(bundle)
        # a new charter may end some of them
        here = self._entries if grown.charters == self.charters else frozenset()
        for one in bundle.entries:
            if one not in here and not grown._is_over(one):
                grown = grown.with_entry(one)
        return grown.with_objects(one for one in bundle.objects if object_hash(one) in grown.named)

    def _with_charters(self, bundle: Bundle) -> Roster:
        """With a bundle's charters; and the register of each who has departed as they name its last entry, whatever
        of it came first (R-4). Errors: Gap where entries that lead there are lacking."""
        grown, known = self, {one.raw for one in self.charters}
        for one in bundle.charters:
            grown = grown if one in known else grown.with_charter(one)
        for departure in grown.charter.departed:
            if not grown._is_whole(departure):
                here = (one.raw for one in self.registers.get(departure.key_id, ()))
                others = {key: chain for key, chain in grown.registers.items() if key != departure.key_id}
                grown = replace(grown, registers=others)
                for raw in leading_to(departure, (*here, *bundle.entries)):
                    grown = grown.with_entry(raw)
        return grown

    def _is_whole(self, departure: Departure) -> bool:
        chain = self.registers.get(departure.key_id, ())
        here = chain[-1].hash if chain else None
        return departure.register_hash is None or departure.register_hash == here

    def _is_over(self, raw: bytes) -> bool:
        """Whether an entry is of who has departed, and not of what stands: it costs nothing else of its bundle."""
        signer, version, claimed = peek_entry(raw)
        departure = self.departure(signer)
        if departure is None or (version <= departure.register_version and not departure.is_named):
            return False
        return self._hash_at(signer, version) != claimed

    def contradicted(self, raw: bytes) -> dict[KeyId, int]:
        """Of a bundle that forks: who signed twice in one place of their register, and the first such version. What
        its owner did not sign is not counted. Errors: Malformed and below, those of charters."""
        bundle, found = read_bundle(raw), dict[KeyId, int]()
        grown = self._with_charters(bundle)
        for one in bundle.entries:
            with suppress(ProtocolError):
                if grown._is_over(one):
                    continue
                signer, version, claimed = peek_entry(one)
                chain = grown.registers.get(signer, ())
                if signer in found or version > len(chain) or chain[version - 1].hash == claimed:
                    continue
                read_entry(one, chain[version - 2] if version > 1 else None, grown.charters)
                found[signer] = version
        return found

    def is_parted_from(self, other: Roster) -> bool:
        """Whether the root signed two charters in one place: neither list ever takes in the other (R-17)."""
        both = zip(self.charters, other.charters, strict=False)
        return self.programme == other.programme and any(here.hash != there.hash for here, there in both)

    def bundle(self, have: Iterable[ChainHead] = (), objects: Iterable[ObjectHash] | None = None) -> Bundle:
        """What somebody who has the chains up to `have` lacks; all objects, or those named."""
        known = {head.owner: head.version for head in have}
        wanted = self.objects if objects is None else [one for one in objects if one in self.objects]
        return Bundle(
            charters=tuple(one.raw for one in self.charters[known.get(CHARTER_OWNER, 0) :]),
            entries=tuple(
                one.raw
                for owner, chain in sorted(self.registers.items())
                for one in chain[known.get(owner, 0) :]
            ),
            objects=tuple(self.objects[one] for one in wanted),
            heads=self.heads,
        )

    @property
    def charter(self) -> Charter:
        return self.charters[-1].charter

    @cached_property
    def _entries(self) -> frozenset[bytes]:
        """What stands, byte by byte: most of a list that comes is known, and need not be read to say so."""
        return frozenset(one.raw for chain in self.registers.values() for one in chain)

    @cached_property
    def named(self) -> frozenset[ObjectHash]:
        """The objects that any version of the charter or a register names."""
        return self._folded.objects | self.recipients

    @cached_property
    def recipients(self) -> frozenset[ObjectHash]:
        """Of members, epochs and the recovery: what is sealed to, and never destroyed."""
        of_readers = {reader.recipient for reader in self._readers.values()}
        return self._folded.recipients | of_readers | {one.charter.recovery for one in self.charters}

    @property
    def programme(self) -> bytes:
        """The hash of the first charter: what all who belong together share."""
        return self.charters[0].hash

    @cached_property
    def heads(self) -> tuple[ChainHead, ...]:
        newest = self.charters[-1]
        registers = sorted(self.registers.items())
        return (
            ChainHead(CHARTER_OWNER, newest.charter.version, newest.hash),
            *(ChainHead(owner, chain[-1].entry.version, chain[-1].hash) for owner, chain in registers),
        )

    @cached_property
    def view(self) -> ViewHash:
        """One hash over all heads: what a batch's header names."""
        return ViewHash(tagged_hash("roster view", canonical.encode([to_map(head) for head in self.heads])))

    def lacks(self, heads: Iterable[ChainHead]) -> tuple[ChainHead, ...]:
        """Which of somebody's heads are newer than what is here. Errors: Forked where both cannot be true."""
        newer = []
        for head in heads:
            here = self._hash_at(head.owner, head.version)
            if self._is_settled(head):
                continue
            if here is None:
                newer.append(head)
            elif here != head.hash:
                raise Forked("two lists of keys")
        return tuple(newer)

    def _is_settled(self, head: ChainHead) -> bool:
        """Of who has departed nothing is lacking here: what stands of their register came with the charter."""
        departure = self.departure(head.owner)
        return departure is not None and (departure.is_named or head.version > departure.register_version)

    def _hash_at(self, owner: KeyId, version: int) -> bytes | None:
        chain: tuple[SignedCharter | SignedEntry, ...] = (
            self.charters if owner == CHARTER_OWNER else self.registers.get(owner, ())
        )
        return chain[version - 1].hash if 1 <= version <= len(chain) else None

    def verify_key(self, key_id: KeyId) -> VerifyKey:
        """Of anybody who is or was a reader or writer. Errors: UnknownKey."""
        if key_id in self._readers:
            return self._readers[key_id].key
        return self.writer(key_id).key

    def receipt_key(self, key_id: KeyId) -> VerifyKey:
        """Of a server, or of a reader who imports sticks. Errors: UnknownKey."""
        for key in (*self.charter.receipt_keys, *(reader.key for reader in self.charter.readers)):
            if key.key_id == key_id:
                return key
        raise UnknownKey

    def receipt(self, raw: bytes) -> Receipt:
        """A receipt by whom it claims: the server's by a receipt key, a stick's by anybody else in the list; what a
        member who is no reader signs for is that member's own downlink, which whoever sealed it compares (T-2).

        Errors: Malformed and below, UnknownKey, SignatureInvalid, NotAllowed.
        """
        found = read_receipt(raw, self._receipt_signer)
        servers = {key.key_id for key in self.charter.receipt_keys}
        if (found.signer in servers) != (found.keeper is Keeper.SERVER):
            raise NotAllowed("a receipt in another office")
        return found

    def _receipt_signer(self, key_id: KeyId) -> VerifyKey:
        try:
            return self.receipt_key(key_id)
        except UnknownKey:
            return self.verify_key(key_id)

    def writer(self, key_id: KeyId) -> Writer:
        """Errors: UnknownKey."""
        if key_id not in self.writers:
            raise UnknownKey
        return self.writers[key_id]

    def reader(self, key_id: KeyId) -> Reader:
        """A reader of the newest charter. Errors: UnknownKey."""
        for reader in self.charter.readers:
            if reader.key.key_id == key_id:
                return reader
        raise UnknownKey

    def ever_reader(self, key_id: KeyId) -> Reader | None:
        """As the newest charter that names it has it."""
        return self._readers.get(key_id)

    def is_reader(self, key_id: KeyId) -> bool:
        """Whether this key is or was a reader's."""
        return key_id in self._readers

    def departure(self, key_id: KeyId) -> Departure | None:
        """Where a reader has left: up to which heads its batches stand."""
        return next((one for one in self.charter.departed if one.key_id == key_id), None)

    def seen_in(self, key_id: KeyId, area: AreaId) -> tuple[Head, ...]:
        """What the area's coordinators name as seen of a key's streams, in their withdrawals of it. Of who has departed
        that counts beside the heads in the charter (R-14)."""
        return self._folded.seen.get((key_id, area), ())

    def recipient_of(self, key_id: KeyId) -> Recipient:
        """What a downlink to this member is sealed to. Errors: UnknownKey, Missing."""
        if key_id in self._readers:
            return self.recipient(self._readers[key_id].recipient)
        return self.recipient(self.writer(key_id).recipient)

    def recipient(self, name: ObjectHash) -> Recipient:
        """Errors: Missing, Malformed."""
        raw = self.object(name)
        if len(raw) != RECIPIENT_BYTES:
            raise Malformed("not a recipient")
        return Recipient(raw)

    def object(self, name: ObjectHash) -> bytes:
        """A recipient or a wrapped secret. Errors: Missing."""
        if name not in self.objects:
            raise Missing("a key file that the roster names")
        return self.objects[name]

    @cached_property
    def _readers(self) -> Mapping[KeyId, Reader]:
        return {reader.key.key_id: reader for one in self.charters for reader in one.charter.readers}

    def current_epoch(self, area: AreaId, content_class: ContentClass, at: int) -> OpenEpoch:
        """What a sender seals to at `at` (seconds): the epoch that started last, by then.

        An epoch that has ended is still used where no newer one is known, and the first where none has
        started yet: a wrong clock must not keep a record from being sealed. Errors: Missing.
        """
        lane = (area, content_class)
        fitting = [one for one in self.epochs.values() if (one.area, one.content_class) == lane]
        if not fitting:
            raise Missing("no key for this area and kind of content")
        started = [one for one in fitting if one.starts_at <= at]
        if started:
            return max(started, key=lambda one: (one.starts_at, one.epoch))
        return min(fitting, key=lambda one: (one.starts_at, one.epoch))

    def epoch(self, epoch: EpochId) -> OpenEpoch:
        """Errors: Missing."""
        if epoch not in self.epochs:
            raise Missing("an epoch that the roster does not name")
        return self.epochs[epoch]

    def epoch_recipient(self, epoch: EpochId) -> Recipient:
        """Errors: Missing, Malformed."""
        return self.recipient(self.epoch(epoch).recipient)

    def readers_of(self, area: AreaId, content_class: ContentClass) -> tuple[Reader, ...]:
        return tuple(one for one in self.charter.readers if one.reads(area, content_class))

    def wraps(self, epoch: EpochId) -> tuple[ObjectHash, ...]:
        """The age files that hold this epoch's secret, newest first."""
        return tuple(reversed(self._folded.wraps.get(epoch, ())))

    def open_epoch(self, epoch: EpochId, own: Identity) -> Identity:
        """The epoch's secret, out of the newest wrap that `own` opens and that fits the epoch's key.

        A wrap that is damaged or lies does not hide an older good one. Errors: Missing, NotAppointed (no wrap
        is sealed to `own`), InsideDiffers, Malformed and SealRefused's (none is good).
        """
        wanted = self.epoch(epoch).recipient
        problem: ProtocolError = NotAppointed("no key for this area, kind of content and time")
        for name in self.wraps(epoch):
            try:
                secret = _unwrapped(self.object(name), own)
            except NotSealedToYou:
                continue
            except ProtocolError as found:
                problem = found
                continue
            if object_hash(secret.recipient.raw) == wanted:
                return secret
            problem = InsideDiffers("an epoch's secret")
        raise problem

    def acts(self) -> Iterator[tuple[Act, Charter]]:
        """Every act of every register, with the charter that its entry goes by."""
        by_hash = {one.hash: one.charter for one in self.charters}
        for chain in self.registers.values():
            for signed in chain:
                for act in signed.entry.acts:
                    yield act, by_hash[signed.entry.charter]

    @property
    def writers(self) -> Mapping[KeyId, Writer]:
        return self._folded.writers

    @property
    def epochs(self) -> Mapping[EpochId, OpenEpoch]:
        return self._folded.epochs

    @cached_property
    def _folded(self) -> Folded:
        return fold(self.registers)


def _unwrapped(wrap: bytes, own: Identity) -> Identity:
    text = age.open_file(wrap, own, max_plain=_WRAP_PLAIN)
    return Identity.parse(text.decode("ascii", "replace").strip())
