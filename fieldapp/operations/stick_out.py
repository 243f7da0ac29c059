"""What waits on this laptop, put on a stick as one sealed parcel: urgent records first, nothing unlocked for it.

A parcel is sealed to whoever can open something in it, and to all in the list of keys, which travels along: a finder
sees one file with a random name, and cannot prove that its owner belongs to a programme.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from fieldapp.config import Home, PersonFolder, write_durably
from fieldapp.errors import FieldError, from_os
from fieldapp.model import Notice, Step, StickResult
from fieldapp.operations import carried, draft_copies, notices, remaking, rosters, wire
from fieldapp.operations.desk import Desk, folders_of, system_clock
from fieldapp.operations.targets import stands
from fieldapp.stick_errors import OutboxDamaged, StickFull, StickGone, StickOdd
from fieldapp.store import handing
from sync.client import carrier
from sync.client.folders import plain_files, read_plain
from sync.client.sending import MOST_FILES, Listed, in_order, load, lying_in, unsent
from sync.protocol import padding, parcel
from sync.protocol.batch import BODY_SUFFIX, HEADER_SUFFIX
from sync.protocol.envelope import PersonAddress
from sync.protocol.errors import ProtocolError
from sync.protocol.identifiers import BatchHash, KeyId
from sync.protocol.keys import Recipient
from sync.protocol.parcel import Entry
from sync.protocol.receipts import MAX_RECEIPT_BYTES
from sync.protocol.roster import Roster

Progress = Callable[[Step], bool]  # go on?
MB = 1024 * 1024
MOST_GIVEN = 500  # receipts that travel back; older ones have been on a stick often enough
NAMES_KEPT = 200  # of this laptop's parcels on sticks


@dataclass(slots=True)
class _Load:
    """What goes into the parcels of one put, and how far that is."""

    batches: list[Listed]  # that no receipt covers
    carried: list[Listed]  # that a server has, newest first
    bad: int
    receipts: dict[str, bytes]
    drafts: draft_copies.Made
    packed_list: bytes
    made_at: int
    records: dict[str, int]  # by batch: how many are in it, where that is known
    put: set[bytes] = field(default_factory=set)
    bytes: int = 0
    of_bytes: int = 0

    def size(self, batches: Sequence[Listed]) -> int:
        """Of a parcel with these, before it is sealed."""
        found = sum(parcel.written_size(len(one.header)) for one in batches)
        found += sum(parcel.written_size(one.parsed.body_length) for one in batches)
        others = (*self.receipts.values(), *self.drafts.copies.values(), self.packed_list)
        return found + sum(parcel.written_size(len(one)) for one in others) + 4 * parcel.BLOCK

    def step(self) -> Step:
        gone = sum(self.records.get(one.hex(), 0) for one in self.put)
        return Step(min(self.bytes, self.of_bytes), self.of_bytes, gone, sum(self.records.values()))


def put(
    home: Path,
    folder: Path,
    *,
    desk: Desk | None = None,
    drafts: bool = False,
    progress: Progress = lambda _: True,
) -> StickResult:
    """Everything sealed that waits here, of everybody who works here, with the receipts that travel back and the list
    of keys. With a `desk`, what it has not sealed yet is sealed first; `drafts` adds its unfinished interviews.

    What a server has and whoever it is for may lack goes, too, as far as there is room, the newest before the older.

    Replaces what this laptop put on the stick before. Raises StickGone, StickFull, StickOdd (the stick is then as it
    was), DiskFull, DiskRefused, RosterRefused; OutboxDamaged where files were left out, after the others were put.
    """
    place = Home(home)
    if not rosters.path_of(place).exists():
        return StickResult(said=(notices.of("round.not_joined"),))
    if desk is not None:
        remaking.seal_all(desk)
        carried.settle(desk)
    roster = rosters.load(place)
    load_ = _gather(place, roster, desk, drafts=drafts)
    try:
        stick = carrier.root_of(folder)
        said = [*_fit(load_, carrier.room(stick)), *_left_out(desk, load_)]
        _write(place, stick, roster, load_, progress, desk)
    except carrier.CalledOff:
        waits = len(load_.batches)
        return StickResult(stopped=True, not_put=True, waits=waits, said=(notices.of("stick.stopped"),))
    except carrier.StickError as problem:
        raise told(problem) from problem
    except OSError as problem:
        raise from_os(problem) from problem
    if desk is not None:
        carried.told(desk)
    if load_.bad:
        raise OutboxDamaged(count=load_.bad)
    return StickResult(
        put=len(load_.put), bytes=load_.bytes, drafts_put=load_.drafts.drafts, said=tuple(said)
    )


def waiting(home: Path) -> int:
    """How many sealed files wait here for a stick or a server, of everybody. Raises RosterRefused."""
    place = Home(home)
    roster = rosters.load(place)
    return sum(len(unsent(folders_of(place.person(one)), roster)[0]) for one in place.members())


def _fit(load_: _Load, room: int) -> list[Notice]:
    """Of what a server has, as much as there is room for beside what waits."""
    left = room - load_.size(load_.batches)
    fitting = list[Listed]()
    for one in load_.carried:
        left -= load_.size([one]) - load_.size([])
        if left < 0:
            break
        fitting.append(one)
    missing = len(load_.carried) - len(fitting)
    load_.carried = fitting
    return [notices.of("stick.no_room", count=missing)] if missing else []


def _left_out(desk: Desk | None, load_: _Load) -> list[Notice]:
    said = list[Notice]()
    if desk is not None:
        with desk.vault.read() as tx:
            count = carried.left(tx)
        said += [notices.of("stick.not_carried", count=count)] if count else []
    if load_.drafts.left:
        said.append(notices.of("stick.drafts_left", count=load_.drafts.left))
    return said


def told(problem: carrier.StickError) -> FieldError:
    """The leaf for what happened at the stick."""
    match problem:
        case carrier.StickFull(needed, free):
            return StickFull(needed_mb=math.ceil(needed / MB), free_mb=free // MB)
        case carrier.StickOdd():
            return StickOdd()
        case _:
            return StickGone()


def own_names(place: Home) -> tuple[str, ...]:
    """What this laptop left on sticks, oldest first."""
    return tuple(one.partition("/")[0] for one in _own(place))


def _own(place: Home) -> tuple[str, ...]:
    """The same; behind a slash whose unfinished interviews are in it: nobody else can seal them anew."""
    with suppress(OSError, ValueError):
        return tuple(place.parcels.read_text("ascii").split())
    return ()


def _replaced(place: Home, desk: Desk | None) -> list[str]:
    """What stands for nothing more once the new parcel is there; not what holds others' unfinished interviews."""
    mine = {"", "" if desk is None else desk.member}
    told_apart = (one.partition("/") for one in _own(place))
    return [name for name, _, owner in told_apart if owner in mine]


def _gather(place: Home, roster: Roster, desk: Desk | None, *, drafts: bool) -> _Load:
    batches, confirmed = list[Listed](), list[Listed]()
    bad, receipts = 0, dict[str, bytes]()
    for member in place.members():
        person = place.person(member)
        listed, damaged = unsent(folders_of(person), roster)
        batches += listed
        bad += len(damaged)
        confirmed += _confirmed(person, roster, {one.hash for one in listed})
        receipts |= _receipts(person.given)
    return _Load(
        batches=in_order(batches),
        carried=confirmed,
        bad=bad,
        receipts=receipts,
        drafts=draft_copies.make(desk, roster) if desk is not None and drafts else draft_copies.Made(),
        packed_list=padding.pack(roster.bundle().to_bytes()),
        made_at=wire.seconds(desk.now() if desk is not None else system_clock()),
        records=_records(desk, batches),
    )


def _confirmed(person: PersonFolder, roster: Roster, waiting_: set[BatchHash]) -> list[Listed]:
    """What a server has of one person's: also where its receipt came while nobody was signed in."""
    found = {
        one.hash: one
        for folder in (person.outbox, person.carried)
        for one in lying_in(folder, roster)[0]
        if one.hash not in waiting_
    }
    return sorted(found.values(), key=lambda one: _newest_first(one.files.header))


def _newest_first(path: Path) -> float:
    with suppress(OSError):
        return -path.stat().st_mtime
    return 0.0


def _receipts(given: Path) -> dict[str, bytes]:
    found = dict[str, bytes]()
    signed = sorted(plain_files(given, parcel.RECEIPT_SUFFIX, most=MOST_FILES), key=_newest_first)
    for path in signed[:MOST_GIVEN]:
        with suppress(OSError):
            raw = read_plain(path, most=MAX_RECEIPT_BYTES)
            found[hashlib.sha256(raw).hexdigest() + parcel.RECEIPT_SUFFIX] = raw
    return found


def _records(desk: Desk | None, batches: list[Listed]) -> dict[str, int]:
    if desk is None:
        return {}
    with desk.vault.read() as tx:
        return handing.records_in(tx, [one.hash.hex() for one in batches])


def _write(
    place: Home, stick: Path, roster: Roster, load_: _Load, progress: Progress, desk: Desk | None
) -> None:
    parts = _parts(roster, in_order([*load_.batches, *load_.carried]))
    replaced, names = _replaced(place, desk), [carrier.fresh_name() for _ in parts]
    owner = f"/{desk.member}" if desk is not None and load_.drafts.copies else ""
    lines = [*_own(place), *(name + owner for name in names)]
    write_durably(place.parcels, "\n".join(lines[-NAMES_KEPT:]).encode("ascii"))
    load_.of_bytes = sum(load_.size(batches) for _, batches in parts)

    def moved(count: int) -> bool:
        load_.bytes += count
        return progress(load_.step())

    for name, (recipients, batches) in zip(names, parts, strict=True):
        last = name == names[-1]
        carrier.leave(
            stick,
            _entries(load_, batches),
            recipients,
            needed=load_.size(batches),
            replaces=replaced if last else (),
            name=name,
            moved=moved,
        )


def _entries(load_: _Load, batches: list[Listed]) -> Iterator[Entry]:
    yield Entry(parcel.ABOUT, parcel.About(load_.made_at).to_bytes())
    yield Entry(parcel.LIST, load_.packed_list)
    for name, raw in (load_.receipts | load_.drafts.copies).items():
        yield Entry(name, raw)
    kept = {one.hash for one in load_.carried}
    for listed in batches:
        try:
            batch = load(listed)
        except (ProtocolError, OSError):
            load_.bad += listed.hash not in kept  # the server has it, and nothing here can make it anew
            continue
        if batch is None:
            continue  # a newer one stands for it since we looked; it goes with the next stick
        yield Entry(batch.hash.hex() + HEADER_SUFFIX, batch.header)
        yield Entry(batch.hash.hex() + BODY_SUFFIX, batch.body)
        load_.put.add(batch.hash)


def _parts(roster: Roster, batches: list[Listed]) -> list[tuple[list[Recipient], list[Listed]]]:
    """One parcel, or several where more people are in the list of keys than one age file takes.

    Beside everybody, the epochs of what is inside: who was let in later opens those, and so the parcel.
    """
    keyed: dict[bytes, Recipient] = {}
    for one in batches:
        with suppress(ProtocolError):  # destroyed, or not carried here: then nobody opens it either
            keyed.setdefault(_opener(one), _recipient(roster, one))
    for member in _circle(roster):
        with suppress(ProtocolError):  # a laptop need not carry everybody's recipient
            keyed.setdefault(member, roster.recipient_of(member))
    openers = list(keyed)
    groups = [openers[at : at + carrier.RECIPIENTS] for at in range(0, len(openers), carrier.RECIPIENTS)]
    return [
        ([keyed[one] for one in group], [batch for batch in batches if _opener(batch) in group])
        for group in groups
    ]


def _opener(one: Listed) -> bytes:
    to = one.parsed.to
    return to.member if isinstance(to, PersonAddress) else to.epoch


def _recipient(roster: Roster, one: Listed) -> Recipient:
    to = one.parsed.to
    if isinstance(to, PersonAddress):
        return roster.recipient_of(to.member)
    return roster.epoch_recipient(to.epoch)


def _circle(roster: Roster) -> list[KeyId]:
    known = {*roster.writers, *(reader.key.key_id for reader in roster.charter.readers)}
    return sorted(key for key in known if stands(roster, key))
