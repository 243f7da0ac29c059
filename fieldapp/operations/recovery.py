"""When all coordinators are gone: two sheets of paper, what the server keeps, and any laptop bring all back.

The sheets sign a charter with a new coordinator and open the old months' keys for it. Records come by an ordinary
round; forms and people out of a laptop whose escrow the recovery key opens. Then the lost coordinators leave, up to
what was seen of them.
"""

from __future__ import annotations

import re
import shutil
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from fieldapp.casework import lists
from fieldapp.config import Home, PersonFolder
from fieldapp.errors import (
    DiskFull,
    DiskRefused,
    FieldError,
    LaptopClosed,
    LaptopClosedToSheets,
    LaptopDamaged,
    LaptopRefused,
    RosterRefused,
    SlotsDamaged,
    from_os,
)
from fieldapp.log import place_of, topic
from fieldapp.model import Changed, Line, MemberId, PersonId, Role, Tile
from fieldapp.operations import (
    accounts,
    cases,
    coordinators,
    doubt,
    epochs,
    escrow,
    intake,
    letting_in,
    lost_count,
    lost_outbox,
    lost_records,
    merging,
    naming,
    openings,
    pinning,
    posting,
    programme,
    rosters,
    rounds,
    signed,
    wire,
    withdrawing,
)
from fieldapp.operations.desk import Clock, Desk, system_clock
from fieldapp.security import slots
from fieldapp.security.passphrase import PRODUCT_COST, Cost, check_new
from fieldapp.store import belonging, elsewhere, erasures, identity, inbox, library, people, records
from fieldapp.store.elsewhere import Waits
from fieldapp.store.engine import Tx, Vault, has_plain_tables, open_vault, opens_with
from sync.protocol import messages, succession
from sync.protocol import programme as pieces
from sync.protocol.contents import Written
from sync.protocol.errors import ProtocolError
from sync.protocol.identifiers import ID_BYTES
from sync.protocol.keys import Identity, MemberKeys
from sync.protocol.roster import Roster
from sync.protocol.sheets import Together

NAMED_BY_KEY = re.compile(f"[0-9a-f]{{{2 * ID_BYTES}}}")
VAULT_FILES = ("vault.db", "vault.db-wal")


def begin(
    home: Path,
    name: str,
    passphrase: str,
    bundle: bytes,
    paper: Together,
    *,
    server: str = "",
    clock: Clock = system_clock,
    cost: Cost = PRODUCT_COST,
) -> Desk:
    """A new coordinator on this laptop, appointed by the sheets alone, who reads all that was ever sealed.

    `bundle` is the list of keys as the server or a laptop has it. The lost coordinators stay in it until
    `coordinators.leave`. Raises SheetsRefused, RosterRefused, PassphraseTooShort, NameRefused, KeyringAbsent, DiskFull.
    """
    check_new(passphrase)
    naming.check(name)
    now = clock()
    try:
        roster = Roster.of_bundle(bundle)
    except ProtocolError as problem:
        raise RosterRefused(reason=problem.plain) from problem
    roster = rosters.fitting(Home(home), roster, alone=False)  # an earlier try may have signed here
    keys = MemberKeys.generate()
    reader = pieces.reader_for(keys, roster.charter.areas)
    roster = coordinators.signed(
        roster, succession.with_reader(roster.charter, reader), paper, wire.seconds(now)
    )
    roster = roster.with_objects([keys.identity.recipient.raw])
    roster = epochs.kept_up(roster, keys.signing, paper.recovery, now)
    tile = Tile(MemberId(keys.key_id.hex()), name, Role.COORDINATOR)
    # Before the list: a reader whose key was never kept would stand in it, and the next try would be a fork.
    first = {"server": server.encode()} | letting_in.kept([letting_in.Coming(tile)])
    desk = accounts.create(home, tile, keys, passphrase, clock=clock, cost=cost, first=first)
    rosters.keep_signed(Home(home), roster)
    programme.set_server(desk, server)
    accounts.renew_escrow(desk)
    pinning.keep(desk)
    coordinators.go_on(desk)
    posting.send_off(desk)
    return desk


@dataclass(frozen=True, slots=True)
class Count:
    """What a coordinator's laptop holds; `apart`: batches that are kept apart."""

    records: int
    forms: int
    people: int
    apart: int


def count(desk: Desk) -> Count:
    """For whoever rehearses a recovery. Raises NotAllowed."""
    desk.need_coordinator()
    with desk.vault.read() as tx:
        return Count(
            len(records.all_records(tx)),
            len(library.everything(tx)),
            len(people.by_id(tx)),
            len(inbox.quarantined(tx)),
        )


@dataclass(frozen=True, slots=True)
class Found:
    """What a laptop gave. `people`: whose database was opened; `closed`: how many others worked there; `told`: in
    numbers what came and what did not; `unread`: what kept the rest from being read, each kind once; `withdrawn`: whose
    key was withdrawn for it; `fetched`: whether a whole round came before that, so that what they had sent stands."""

    changed: Changed
    people: tuple[MemberId, ...]
    closed: int = 0
    told: lost_count.Told = field(default_factory=lost_count.Told)
    unread: tuple[FieldError, ...] = ()
    withdrawn: tuple[MemberId, ...] = ()
    fetched: bool = True


def open_laptop(
    desk: Desk, laptop: Path, own: Identity | None = None, *, progress: rounds.Progress = lambda _: True
) -> Found:
    """Take what lies on somebody's laptop, or a copy of its disk: sealed records that were not sent, also where the
    power went before they had their name; and with each escrow that opens what was finished and not sealed (K-11),
    forms, people, verdicts and colleagues' names, as far as a coordinator's signature shows them. Nothing there is
    changed; twice changes nothing here. Not the list of whom to call: an old number, though signed, must not come back.

    `own` is the recovery key, which takes two people; by default the coordinator's. Then the key of each whose database
    was opened and held it is withdrawn (K-8): it lay in the hands of one, who could sign. Before that what they sent is
    fetched, where a server answers, for the withdrawal names how far each stream was seen. What such a key signed later
    is kept apart, as always. Raises NotAllowed, LaptopRefused; where nothing opened, after all that is sealed was
    taken, what kept it from that: LaptopClosed, LaptopClosedToSheets, LaptopDamaged, DatabaseDamaged, NewerDatabase,
    DiskFull, DiskRefused.
    """
    desk.need_coordinator()
    if own is None:
        doubt.refuse(desk)  # before anything is taken: it could not withdraw a key
    else:
        epochs.keep_up(desk, own)
    members, unread = _members(laptop), list[FieldError]()
    with desk.vault.read() as tx:
        before = elsewhere.lists(tx)
    taken = {one: lost_outbox.take(desk, Home(laptop).person(one)) for one in members}
    if any(one.torn for one in taken.values()):  # taken before any database: a damaged one costs nobody else
        unread.append(LaptopDamaged(reason="a sealed file is damaged"))
    opened = _open_all(desk, Home(laptop), taken, own, unread)
    withdrawn, fetched = _withdraw(desk, progress) if withdrawing.is_due(desk) else ((), True)
    intake.apply_all(desk)  # what is wrong with the disk or the database a round would only say
    if not opened:
        if unread:
            raise unread[-1]
        raise LaptopClosed if own is None else LaptopClosedToSheets
    return Found(
        Changed(people=True, forms=True, reviews=True),
        tuple(opened),
        len(members) - len(opened),
        lost_count.tell(desk, opened.values(), before),
        tuple({one.what.format(**one.values): one for one in unread}.values()),
        withdrawn,
        fetched,
    )


def _open_all(
    desk: Desk,
    place: Home,
    taken: Mapping[MemberId, lost_outbox.Taken],
    own: Identity | None,
    unread: list[FieldError],
) -> dict[MemberId, lost_count.Inside]:
    """What is inside of whose opens; to `unread` is added what kept one from being read."""
    opened = dict[MemberId, lost_count.Inside]()
    for member, sealed in taken.items():
        try:
            inside = _open_one(desk, place.person(member), member, own, sealed)
        except Exception as problem:  # noqa: BLE001 - anybody may have made it up, and others' work must come
            topic("vault").warning(
                "a database was not read: %s at %s", type(problem).__name__, place_of(problem)
            )
            unread.append(_said_of(problem))
            continue
        if inside is not None:
            opened[member] = inside
    return opened


def _open_one(
    desk: Desk, folder: PersonFolder, member: MemberId, own: Identity | None, taken: lost_outbox.Taken
) -> lost_count.Inside | None:
    """None where no escrow opens: of another area, or not enrolled. What was sealed came all the same."""
    keys = _keys_of(folder, member, own or desk.keys.identity)
    return _take_vault(desk, folder.path, member, keys, taken, alone=own is None) if keys else None


def _said_of(problem: Exception) -> FieldError:
    if isinstance(problem, FieldError):
        return problem
    if isinstance(problem, OSError):
        return from_os(problem)
    return _not_ours()


def _not_ours() -> LaptopDamaged:
    return LaptopDamaged(reason="something in somebody's work there is not as this program writes it")


def workers_on(desk: Desk, laptop: Path) -> tuple[str, ...]:
    """Who works on a laptop, by name where it came here: to ask before it is opened. Raises NotAllowed,
    LaptopRefused."""
    desk.need_coordinator()
    members = _members(laptop)
    with desk.vault.read() as tx:
        known = identity.member_names(tx)
    return tuple(known[one].name if one in known else one[: openings.SHORT] for one in members)


def _members(laptop: Path) -> tuple[MemberId, ...]:
    """Folders that are named as no key is are nobody's: anybody with the account could have made one, and it must keep
    nobody from the others' work."""
    place = Home(laptop)
    folders = {one.name for one in place.people.iterdir()} if place.people.is_dir() else set()
    named = (MemberId(one) for one in sorted(folders) if NAMED_BY_KEY.fullmatch(one))
    found = tuple(one for one in named if _is_somebodys(place.person(one)))
    if not found:
        raise LaptopRefused(reason="nobody worked in this folder")
    return found


def _is_somebodys(folder: PersonFolder) -> bool:
    """Also where the locks are gone, as a finder may have made them: what is sealed needs none."""
    return any(one.exists() for one in (folder.slots, folder.vault, folder.outbox, folder.carried))


def _withdraw(desk: Desk, progress: rounds.Progress) -> tuple[tuple[MemberId, ...], bool]:
    """After what lay sealed there was merged, so that it stands. A reader's key takes two sheets to withdraw."""
    fetched = rounds.exchange(desk, progress=progress).line is Line.SENT
    intake.apply_all(desk)
    return withdrawing.settle(desk), fetched


def _keys_of(folder: PersonFolder, member: MemberId, own: Identity) -> list[bytes]:
    """Two where the power went while the database was given another key: either may fit. Raises LaptopDamaged."""
    try:
        locks = slots.read_slots(folder.slots)
    except SlotsDamaged as problem:
        raise LaptopDamaged(reason="the locks of somebody who worked there are damaged") from problem
    found = list[bytes]()
    for sealed in locks.escrows:
        with suppress(ProtocolError):
            found.append(escrow.opened(sealed, member, own))
    return found


def _fitting(database: Path, keys: list[bytes]) -> bytes:
    """Anybody with the account can have sealed another key to the same readers. Raises LaptopDamaged."""
    for key in keys:
        if opens_with(database, key):
            return key
    raise LaptopDamaged(
        reason="the key beside somebody's database does not open it; one of them is not the true one"
    )


def _take_vault(
    desk: Desk,
    folder: Path,
    member: MemberId,
    keys: list[bytes],
    taken: lost_outbox.Taken,
    *,
    alone: bool,
) -> lost_count.Inside:
    """Of a copy: opening a database writes to it, and the laptop may be evidence or somebody's only one."""
    with tempfile.TemporaryDirectory(dir=desk.folder.path) as room:
        for name in VAULT_FILES:
            if (folder / name).is_file():
                shutil.copyfile(folder / name, Path(room) / name)
        copy = Path(room) / VAULT_FILES[0]
        key = _fitting(copy, keys) if copy.is_file() else keys[0]
        if copy.is_file() and not has_plain_tables(copy, key):
            raise _not_ours()
        vault = open_vault(copy, key)
        try:
            waiting, sealed = _take_unsealed(desk, vault, member, taken, alone=alone)
            _take_words(desk, vault)
            with vault.read() as there:
                return lost_count.look(desk, there, waiting, sealed)
        finally:
            vault.dispose()


def _take_unsealed(
    desk: Desk, vault: Vault, member: MemberId, taken: lost_outbox.Taken, *, alone: bool
) -> tuple[tuple[Waits, ...], frozenset[str]]:
    """What was finished there; and what of it lies sealed by now, also where this is broken off (K-11)."""
    with vault.read() as there:
        is_theirs = lost_records.are_theirs(there, member)
    try:
        with vault.read() as there:
            waiting = tuple(elsewhere.waiting(there, taken.whole))
            loose = [one for one in waiting if not one.held]
            sealed = lost_records.seal(desk, there, member, loose, alone=alone)
    except (DiskFull, DiskRefused):
        raise  # of this computer: nothing was taken, and the next try finds all as it was
    except Exception:
        _opened(desk, member, alone=alone, withdraw=is_theirs)  # whatever is odd in it: its key lay open
        raise
    _opened(desk, member, alone=alone, withdraw=is_theirs)
    lost_records.put_in_place(desk, member)
    return waiting, sealed


def _opened(desk: Desk, member: MemberId, *, alone: bool, withdraw: bool) -> None:
    with desk.vault.write() as tx:
        what = "laptop opened" if alone else openings.LAPTOP_BY_SHEETS
        openings.note(desk, tx, what, member, desk.now())
        if alone and withdraw:
            withdrawing.intend(tx, member)


def _take_words(desk: Desk, vault: Vault) -> None:
    """What coordinators told this laptop, by their own signatures (K-5); each by the checks of any batch."""
    roster, ready = rosters.load(desk.home), list[merging.Ready]()
    with vault.read() as there:
        for written, header in signed.shown(there, roster):
            with suppress(ProtocolError):  # of an area that is not this coordinator's
                one = merging.prepare(desk, written, header)
                ready += [] if one is None else [one]
    with desk.vault.write() as tx:
        for one in ready:
            _apply_word(desk, tx, one)


def _apply_word(desk: Desk, tx: Tx, ready: merging.Ready) -> None:
    told = ready.message if isinstance(ready, Written) else None
    if isinstance(told, messages.CaseSheet):  # one worker's part of a case: here it only says who there is
        _list_person(tx, told)
    elif (
        not isinstance(told, messages.Participant) or not told.removed
    ):  # off that laptop's list, not everybody's
        merging.apply(desk, tx, ready, desk.now())


def _list_person(tx: Tx, sheet: messages.CaseSheet) -> None:
    person, area = PersonId(sheet.case.hex()), sheet.area.hex()
    if people.get(tx, person) is not None or erasures.is_erased_in(tx, area, person):
        return
    for entity in sheet.entities:
        if entity.list == lists.PERSON and entity.entity == sheet.case:
            people.put(tx, cases.participant(person, entity.properties, entity.label))
            belonging.put(tx, person, area)
