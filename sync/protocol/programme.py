"""Make the pieces of a roster: a first charter, an epoch, an appointment. Keys in, signed bytes out."""

from __future__ import annotations

import secrets
from collections.abc import Collection, Sequence
from dataclasses import replace

from sync.protocol import age
from sync.protocol.bundle import object_hash
from sync.protocol.charter import Charter, Reader, Scope, SignedCharter, sign_charter
from sync.protocol.enrolment import Request, request_of
from sync.protocol.errors import Missing, ProtocolError
from sync.protocol.identifiers import AreaId, ContentClass, KeyId, ObjectHash, Random
from sync.protocol.keys import Identity, MemberKeys, Recipient, SigningKey, VerifyKey
from sync.protocol.register import Act, Appoint, Entry, OpenEpoch, Rewrap, SignedEntry, sign_entry
from sync.protocol.roster import Roster

REVIEW_AFTER_S = 366 * 86400  # a year: long enough for any journey, short enough to be noticed


def reader_for(
    keys: MemberKeys,
    areas: Sequence[AreaId],
    *,
    appoints: bool = True,
    classes: Sequence[ContentClass] = tuple(ContentClass),
) -> Reader:
    """A coordinator who reads these classes of `areas`, by default every one."""
    return reader_of(request_of(keys), areas, classes, appoints=appoints)


def reader_of(
    request: Request, areas: Sequence[AreaId], classes: Sequence[ContentClass], *, appoints: bool
) -> Reader:
    """Whoever asked, as a reader of these classes of `areas`."""
    scopes = tuple(Scope(area, tuple(classes)) for area in areas)
    return Reader(request.key, object_hash(request.recipient), scopes, tuple(areas) if appoints else ())


def first_charter(
    root: Sequence[SigningKey],
    *,
    threshold: int,
    areas: Sequence[AreaId],
    readers: Sequence[Reader],
    recovery: Recipient,
    receipt_keys: Sequence[VerifyKey],
    made_at: int,
) -> SignedCharter:
    """Version 1, signed by all of `root` that are given."""
    charter = Charter(
        version=1,
        root=tuple(key.public for key in root),
        threshold=threshold,
        areas=tuple(areas),
        readers=tuple(readers),
        recovery=object_hash(recovery.raw),
        receipt_keys=tuple(receipt_keys),
        made_at=made_at,
        review_by=made_at + REVIEW_AFTER_S,
    )
    return sign_charter(charter, root)


def next_charter(roster: Roster, content: Charter, root: Sequence[SigningKey], made_at: int) -> SignedCharter:
    """The version after the newest one, signed by those of its root who are at hand."""
    newest = roster.charters[-1]
    after = replace(
        content,
        version=newest.charter.version + 1,
        previous=newest.hash,
        made_at=made_at,
        review_by=made_at + REVIEW_AFTER_S,
    )
    of_root = set(after.root) | set(newest.charter.root)
    return sign_charter(after, [key for key in root if key.public in of_root])


def appoint(request: Request, area: AreaId, classes: Sequence[ContentClass]) -> tuple[Appoint, bytes]:
    """The act and the object that it names, the member's recipient."""
    recipient = object_hash(request.recipient)
    return Appoint(request.key, recipient, area, tuple(classes), request.signature), request.recipient


def open_epoch(
    roster: Roster,
    area: AreaId,
    content_class: ContentClass,
    *,
    starts_at: int,
    ends_at: int,
    destroy_at: int,
    random: Random = secrets.token_bytes,
) -> tuple[OpenEpoch, tuple[bytes, bytes]]:
    """A new epoch: the act, and the two objects that it names (recipient, wrapped secret).

    Sealed to all who read this area and class now, and to the recovery key. The secret itself is forgotten.
    Errors: Missing where a reader's recipient is not at hand.
    """
    secret = Identity.generate(random)
    wrap = _wrap(roster, area, content_class, secret, random)
    act = OpenEpoch(
        epoch=secret.recipient.epoch_id(area, content_class),
        recipient=object_hash(secret.recipient.raw),
        area=area,
        content_class=content_class,
        starts_at=starts_at,
        ends_at=ends_at,
        destroy_at=destroy_at,
        wrap=object_hash(wrap),
    )
    return act, (secret.recipient.raw, wrap)


def rewrap(
    roster: Roster, epoch: OpenEpoch, own: Identity, random: Random = secrets.token_bytes
) -> tuple[Rewrap, bytes]:
    """An epoch's secret sealed to the readers of the newest charter; `own` opens the old wrap."""
    secret = roster.open_epoch(epoch.epoch, own)
    wrap = _wrap(roster, epoch.area, epoch.content_class, secret, random)
    return Rewrap(epoch.epoch, epoch.area, object_hash(wrap)), wrap


# An area and a content class of it; None: whatever the member writes or reads there.
Lane = tuple[AreaId, ContentClass | None]


def escrow_circle(
    roster: Roster, member: KeyId, areas: Collection[AreaId] | None = None, lying: Collection[Lane] = ()
) -> tuple[Recipient, ...]:
    """Who may open a member's database: coordinators of all its areas who read all that it writes or reads, and the
    recovery key. A narrower reader would read by it what no charter lets it read. `areas`: those in which the member
    says that it works, by default all that appointed it; `lying`: of what its database still holds something.
    Whose recipient has not come is left out. Errors: Missing where none of them has.
    """
    scopes = _scopes_of(roster, member, areas, lying)
    names = {one.recipient for one in roster.charter.readers if scopes and _oversees(one, scopes)}
    found = _at_hand(roster, names | {roster.charter.recovery})
    if not found:
        raise Missing("what is sealed to those who may open it")
    return found


def escrow_parts(
    roster: Roster, member: KeyId, areas: Collection[AreaId] | None = None, lying: Collection[Lane] = ()
) -> tuple[tuple[Recipient, ...], ...]:
    """Where no other coordinator may open a member's database alone: for each area and content class of it those others
    who appoint there and read that, without those circles that hold another one whole. One of each may together read
    all that is in it, by the charter. Empty where one opens it alone, and where of some class nobody could open a part.
    `areas`, `lying`: as `escrow_circle`.
    """
    scopes = _scopes_of(roster, member, areas, lying)
    others = [one for one in roster.charter.readers if one.key.key_id != member]
    if any(_oversees(one, scopes) and one.recipient in roster.objects for one in others):
        return ()
    lanes = {(scope.area, kind) for scope in scopes for kind in scope.classes}
    circles = {
        frozenset(
            one.recipient
            for one in others
            if area in one.appoints and one.reads(area, kind) and one.recipient in roster.objects
        )
        for area, kind in lanes
    }
    least = [one for one in circles if not any(other < one for other in circles)]
    if not all(least) or len(least) < 2:
        return ()
    return tuple(_at_hand(roster, one) for one in sorted(least, key=sorted))


def _at_hand(roster: Roster, names: Collection[ObjectHash]) -> tuple[Recipient, ...]:
    """A server can give a list without what is sealed to a new reader: nobody else is to lack anything by that."""
    return tuple(roster.recipient(name) for name in sorted(names) if name in roster.objects)


def _scopes_of(
    roster: Roster, member: KeyId, areas: Collection[AreaId] | None, lying: Collection[Lane]
) -> tuple[Scope, ...]:
    """What somebody reads and writes; the latter in these areas alone, and wherever something of it still lies: there
    what they write where they work, or wrote there. What others appointed them for counts for nothing (R-13)."""
    reader, writer = roster.ever_reader(member), roster.writers.get(member)
    read, appointed = reader.scopes if reader else (), writer.scopes if writer else ()
    written = tuple(one for one in appointed if areas is None or one.area in areas)
    left = []
    for area in sorted({area for area, _ in lying}):
        usual = {kind for one in (*read, *written) for kind in one.classes}
        usual |= {kind for one in appointed if one.area == area for kind in one.classes}
        kinds = usual | {kind for at, kind in lying if at == area and kind is not None}
        left.append(Scope(area, tuple(sorted(kinds))))
    return (*read, *written, *left)


def _oversees(reader: Reader, scopes: Sequence[Scope]) -> bool:
    return all(
        scope.area in reader.appoints and all(reader.reads(scope.area, one) for one in scope.classes)
        for scope in scopes
    )


def surplus_of(roster: Roster, epoch: OpenEpoch) -> int:
    """By how many more than the readers in scope and the recovery a wrap of it can be opened: any that is at hand,
    since a good one that follows takes nothing back from whoever has opened the one before.

    The readers are those of the charter by which it was made: who left since is no surplus in it. Above 0 a
    coordinator has let in somebody whom no charter names. Errors: Missing, AgeMalformed.
    """
    made_by: dict[ObjectHash, Charter] = {}
    for act, by in roster.acts():
        if isinstance(act, OpenEpoch | Rewrap) and act.epoch == epoch.epoch:
            before = made_by.get(act.wrap, by)
            made_by[act.wrap] = max(before, by, key=lambda one: one.version)
    at_hand = [name for name in made_by if name in roster.objects]
    if not at_hand:
        raise Missing("a wrapped secret that the roster names")
    return max(_surplus(roster, epoch, name, made_by[name]) for name in at_hand)


def _surplus(roster: Roster, epoch: OpenEpoch, wrap: ObjectHash, by: Charter) -> int:
    readers = sum(reader.reads(epoch.area, epoch.content_class) for reader in by.readers)
    return age.recipient_count(roster.object(wrap)) - readers - 1


def is_closed_to_all(roster: Roster, epoch: OpenEpoch) -> bool:
    """Whether no reader can open it, by any wrap at hand: it was made when nobody read this area and class, and only
    the recovery key opens it. Errors: AgeMalformed.
    """
    at_hand = [name for name in roster.wraps(epoch.epoch) if name in roster.objects]
    return bool(at_hand) and all(age.recipient_count(roster.object(name)) == 1 for name in at_hand)


def unreadable(roster: Roster, own: MemberKeys) -> tuple[OpenEpoch, ...]:
    """The epochs in this reader's scope that its own key does not open. Errors: UnknownKey (no reader)."""
    reader = roster.reader(own.key_id)
    return tuple(
        epoch
        for epoch in roster.epochs.values()
        if reader.reads(epoch.area, epoch.content_class) and not _opens(roster, epoch, own.identity)
    )


def _opens(roster: Roster, epoch: OpenEpoch, own: Identity) -> bool:
    try:
        roster.open_epoch(epoch.epoch, own)
    except ProtocolError:
        return False
    return True


def next_entry(roster: Roster, key: SigningKey, acts: Sequence[Act], made_at: int) -> SignedEntry:
    """The next version of this coordinator's own register."""
    chain = roster.registers.get(key.key_id, ())
    entry = Entry(
        version=len(chain) + 1,
        charter=roster.charters[-1].hash,
        made_at=made_at,
        acts=tuple(acts),
        previous=chain[-1].hash if chain else None,
    )
    return sign_entry(entry, key)


def _wrap(
    roster: Roster, area: AreaId, content_class: ContentClass, secret: Identity, random: Random
) -> bytes:
    names = [reader.recipient for reader in roster.readers_of(area, content_class)]
    recipients = [roster.recipient(name) for name in (*names, roster.charter.recovery)]
    return age.seal(secret.secret_text().encode("ascii") + b"\n", recipients, random)
