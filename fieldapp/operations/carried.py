"""Sealed files that a server confirmed, kept for sticks until whoever they are for has them (PROTOCOL D-5).

That a server has a batch does not help whom only a stick reaches: so the very same files go onto every stick as well,
and count once wherever they come first. What was erased or purged here goes from among them at once; what nobody is
ever heard to have is bounded by age and by size.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Final

from fieldapp.config import PersonFolder, sync_folder
from fieldapp.log import topic
from fieldapp.operations import clocks, rosters, sealing, targets, wire
from fieldapp.operations.desk import Desk
from fieldapp.store import carrying, handing, identity, letting_go, outgoing
from fieldapp.store.carrying import Carried
from fieldapp.store.engine import Tx
from sync.protocol.batch import BODY_SUFFIX, HEADER_SUFFIX
from sync.protocol.identifiers import ID_BYTES, AreaId, ContentClass, KeyId
from sync.protocol.messages import Horizon
from sync.protocol.roster import Roster

MOST_BYTES: Final = 256 * 1024 * 1024  # a hundred photos; half a minute on a slow stick
MOST_DAYS: Final = 366  # who was away for longer gets it from the server, or from another coordinator
# identity, before a reader's key id: what they have seen of own streams, each as incarnation and sequence.
SEEN: Final = "carried_seen "
LEFT: Final = "carried_left"  # identity: how many went for their size or age since a stick told so
HEAD_BYTES: Final = ID_BYTES + 8
DAY_S: Final = 86400
PERSON: Final = "person/"  # as targets begin

Heads = dict[str, dict[bytes, int]]  # by reader: what they have seen of own streams


def keep(folder: PersonFolder, names: Iterable[str]) -> None:
    """Out of the outbox: the header first, and durably, so that none ever stands there without its body. Done again
    after a crash."""
    going = [name for name in names if _is_there(folder, name)]
    if not going:
        return
    with suppress(OSError):  # else it is not kept for sticks, and the server has it
        folder.carried.mkdir(mode=0o700, exist_ok=True)
        for suffix in (HEADER_SUFFIX, BODY_SUFFIX):
            for name in going:
                if suffix == HEADER_SUFFIX or (folder.carried / (name + HEADER_SUFFIX)).exists():
                    _move(folder, name + suffix)
            sync_folder(folder.carried)
            sync_folder(folder.outbox)


def _is_there(folder: PersonFolder, name: str) -> bool:
    """Whether it lies in the outbox, or a crash came between its two files."""
    return (folder.outbox / (name + HEADER_SUFFIX)).exists() or is_on_its_way(folder, name)


def is_on_its_way(folder: PersonFolder, name: str) -> bool:
    """Whether its header is kept here already, and its body lies in the outbox."""
    return (folder.carried / (name + HEADER_SUFFIX)).exists() and (
        folder.outbox / (name + BODY_SUFFIX)
    ).exists()


def _move(folder: PersonFolder, name: str) -> None:
    with suppress(OSError):
        (folder.outbox / name).replace(folder.carried / name)


def seen(tx: Tx, horizon: Horizon, by: KeyId, own: KeyId) -> None:
    """What a coordinator has of this person's streams; of one that went two ways a number shows nothing."""
    heads = [one.head for one in horizon.seen if one.member == own]
    known = [one for one in heads if handing.is_ours(tx, one.incarnation, one.sequence, one.batch)]
    raw = b"".join(one.incarnation + one.sequence.to_bytes(8, "big") for one in known)
    if identity.get(tx, SEEN + by.hex()) != raw:
        identity.put(tx, SEEN + by.hex(), raw)


def clear_outbox(desk: Desk) -> None:
    """After something came: files of which nothing waits any more, and copies as `settle` says."""
    with desk.vault.write() as tx:
        over = outgoing.settle(tx, desk.now())
    sealing.remove_files(desk.folder.outbox, over)
    settle(desk)


def settle(desk: Desk) -> None:
    """Let go of what everybody has whom it is for, of what was erased or purged, of what is too old or too much.

    What else stood in a batch of which something was erased is to be sealed again.
    """
    folder = desk.folder.carried
    sizes = _sizes(folder)
    _remove_halves(desk.folder, sizes)
    if not sizes:
        return
    roster, now = rosters.load(desk.home), desk.now()
    with desk.vault.read() as tx:
        known = carrying.of(tx, list(sizes))
        had = _had(desk, tx, roster, known)
        over = _too_much(tx, {name: sizes[name] for name in sizes if name not in had}, known, now)
        strange = set(sizes) - set(known) if carrying.is_anything_erased(tx) else set[str]()
    torn = {name for name, one in known.items() if one.torn}
    if torn - had or over - torn:
        with desk.vault.write() as tx:
            for name in sorted(torn - had):
                letting_go.send_again(tx, name)
            _count_left(tx, len(over - torn))
    sealing.remove_files(folder, tuple(sorted(had | torn | over | strange)))


def left(tx: Tx) -> int:
    """How many went for their size or age since somebody was told."""
    return int(identity.get(tx, LEFT) or 0)


def told(desk: Desk) -> None:
    """A person was told of what `left` counts."""
    with desk.vault.write() as tx:
        identity.forget(tx, LEFT)


def _count_left(tx: Tx, more: int) -> None:
    if more:
        topic("sync").warning("%d sealed files are not kept for sticks any longer", more)
        identity.put(tx, LEFT, str(left(tx) + more).encode())


def _sizes(folder: Path) -> dict[str, int]:
    """Bytes of each body, by the batch's name; oldest names in no order."""
    found = dict[str, int]()
    for path in folder.glob(f"[!.]*{HEADER_SUFFIX}"):
        with suppress(OSError):
            found[path.name.removesuffix(HEADER_SUFFIX)] = path.with_suffix(BODY_SUFFIX).stat().st_size
    return found


def _remove_halves(folder: PersonFolder, whole: dict[str, int]) -> None:
    """What a crash left of a removal; a header whose body still lies in the outbox is on its way here."""
    for suffix in (HEADER_SUFFIX, BODY_SUFFIX):
        for path in folder.carried.glob(f"[!.]*{suffix}"):
            name = path.name.removesuffix(suffix)
            if name not in whole and not is_on_its_way(folder, name):
                path.unlink(missing_ok=True)


def _had(desk: Desk, tx: Tx, roster: Roster, known: dict[str, Carried]) -> set[str]:
    """Those that everybody has, or that nobody can open any more."""
    heads = {name.removeprefix(SEEN): _read_heads(raw) for name, raw in identity.beginning(tx, SEEN).items()}
    named = [message for one in known.values() for message in (*one.records, *one.parts)]
    opened = carrying.opened_by(tx, named)
    surely = clocks.surely(tx, desk.now())
    return {
        name
        for name, one in known.items()
        if _is_had(roster, one, heads, opened, desk.keys.key_id)
        or _is_closed(roster, one, desk.keys.key_id, surely)
    }


def _read_heads(raw: bytes) -> dict[bytes, int]:
    each = (raw[at : at + HEAD_BYTES] for at in range(0, len(raw), HEAD_BYTES))
    return {one[:ID_BYTES]: int.from_bytes(one[ID_BYTES:], "big") for one in each}


def _is_had(
    roster: Roster, one: Carried, heads: Heads, opened: dict[str, frozenset[str]], own: KeyId
) -> bool:
    """A downlink: a horizon of its addressee covers it (their receipt by stick removes it at once). What is sealed to
    an area: each of its readers has it, and one of them has opened the records in it."""
    lane = _lane(one.target)
    if lane is None:
        return _covers(heads, one.target.removeprefix(PERSON), one)
    readers = {reader.key.key_id.hex() for reader in roster.readers_of(*lane)} - {own.hex()}
    named = one.records | one.parts
    return (
        bool(readers)  # a first one may still come
        and all(opened.get(record) for record in one.records)
        and all(
            _covers(heads, reader, one)
            or (not one.others and all(reader in opened.get(message, ()) for message in named))
            for reader in readers
        )
    )


def _covers(heads: Heads, reader: str, one: Carried) -> bool:
    return heads.get(reader, {}).get(one.incarnation, 0) >= one.sequence


def _is_closed(roster: Roster, one: Carried, own: KeyId, surely: int) -> bool:
    """For a downlink: to somebody who has left. For an area: all its keys that this could be sealed to are over."""
    lane = _lane(one.target)
    if lane is None:
        member = KeyId(bytes.fromhex(one.target.removeprefix(PERSON)))
        return not targets.stands(roster, member, own)
    ends = [
        epoch.destroy_at
        for epoch in roster.epochs.values()
        if (epoch.area, epoch.content_class) == lane and epoch.starts_at <= wire.seconds(one.made_at)
    ]
    return bool(ends) and max(ends) <= surely


def _lane(target: str) -> tuple[AreaId, ContentClass] | None:
    """None for a downlink."""
    if target.startswith(PERSON):
        return None
    *_, area, content_class = target.split("/")
    return AreaId(bytes.fromhex(area)), ContentClass(int(content_class))


def _too_much(tx: Tx, sizes: dict[str, int], known: dict[str, Carried], now: datetime) -> set[str]:
    """Oldest first, and parts of files before all records; what this database does not know counts as oldest."""
    surely = clocks.surely(tx, now)
    over = {
        name
        for name in sizes
        if name in known and surely - wire.seconds(known[name].made_at) > MOST_DAYS * DAY_S
    }
    total = sum(size for name, size in sizes.items() if name not in over)
    for name in _eldest_first(set(sizes) - over, known):
        if total <= MOST_BYTES:
            break
        over.add(name)
        total -= sizes[name]
    return over


def _eldest_first(names: Iterable[str], known: dict[str, Carried]) -> Sequence[str]:
    def place(name: str) -> tuple[bool, bool, int, str]:
        one = known.get(name)
        if one is None:
            return (False, False, 0, name)
        return (True, not one.parts, wire.seconds(one.made_at), name)

    return sorted(names, key=place)
