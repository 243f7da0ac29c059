"""When all coordinators are gone: two sheets of paper, what the server keeps, and any laptop bring all back.

The sheets sign a charter with a new coordinator and open the old months' keys for it. Records come by an ordinary
round; forms and people out of a laptop whose escrow the recovery key opens. Then the lost coordinators leave, up to
what was seen of them.
"""

from __future__ import annotations

import re
import shutil
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from fieldapp.casework import lists
from fieldapp.config import Home, PersonFolder
from fieldapp.errors import (
    FieldError,
    LaptopRefused,
    RosterRefused,
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
    merging,
    openings,
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
from fieldapp.store import belonging, erasures, identity, inbox, library, people, records
from fieldapp.store.engine import Tx, Vault, open_vault, opens_with
from sync.client.folders import batches_in, put_batch, read_plain
from sync.protocol import messages, succession
from sync.protocol import programme as pieces
from sync.protocol.contents import Written
from sync.protocol.envelope import MAX_BODY_BYTES, MAX_HEADER_BYTES, batch_hash
from sync.protocol.errors import ProtocolError
from sync.protocol.identifiers import ID_BYTES
from sync.protocol.keys import Identity, MemberKeys
from sync.protocol.roster import Roster
from sync.protocol.sheets import Together

NAMED_BY_KEY = re.compile(f"[0-9a-f]{{{2 * ID_BYTES}}}")
PARTLY = "part of it cannot be read; all else was taken"
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
    `coordinators.leave`. Raises SheetsRefused, RosterRefused, PassphraseTooShort, KeyringAbsent, DiskFull.
    """
    check_new(passphrase)
    now = clock()
    try:
        roster = Roster.of_bundle(bundle)
    except ProtocolError as problem:
        raise RosterRefused(reason=problem.plain) from problem
    keys = MemberKeys.generate()
    reader = pieces.reader_for(keys, roster.charter.areas)
    roster = coordinators.signed(
        roster, succession.with_reader(roster.charter, reader), paper, wire.seconds(now)
    )
    roster = roster.with_objects([keys.identity.recipient.raw])
    roster = epochs.kept_up(roster, keys.signing, paper.recovery, now)
    rosters.merge(Home(home), roster.bundle().to_bytes())
    tile = Tile(MemberId(keys.key_id.hex()), name, Role.COORDINATOR)
    desk = accounts.create(home, tile, keys, passphrase, clock=clock, cost=cost)
    programme.set_server(desk, server)
    accounts.renew_escrow(desk)
    with desk.vault.write() as tx:
        posting.card(tx, posting.members(desk), tile, now)
        posting.roster_news(desk, tx, posting.everybody(desk), now)
        openings.note(desk, tx, "joined", desk.member, now)
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
    """What a laptop gave. `people`: whose database was opened; `unsigned`: how many participants on their lists were
    not taken, because nobody who stands has signed them; `withdrawn`: whose key was withdrawn for it; `fetched`:
    whether a whole round came before that, so that what they had sent stands here."""

    changed: Changed
    people: tuple[MemberId, ...]
    unsigned: int
    withdrawn: tuple[MemberId, ...] = ()
    fetched: bool = True


def open_laptop(
    desk: Desk, laptop: Path, own: Identity | None = None, *, progress: rounds.Progress = lambda _: True
) -> Found:
    """Take what lies on somebody's laptop, or a copy of its disk: sealed records that were not sent, and with each
    escrow that opens, forms, people, verdicts and colleagues' names, as far as a coordinator's signature shows them.
    Nothing there is changed; twice changes nothing here. Not the list of whom to call: an old number, though signed,
    must not come back.

    `own` is the recovery key, which takes two people; by default the coordinator's. Then the key of each whose database
    was opened is withdrawn (K-8): it lay in the hands of one, who could sign with it. Before that what they sent is
    fetched, where a server answers, for the withdrawal names how far each stream was seen. What such a key signed later
    is kept apart, as always. Raises NotAllowed, LaptopRefused; when all that can be read was taken, what kept the rest
    from it: DatabaseDamaged, NewerDatabase, DiskFull, DiskRefused, LaptopRefused.
    """
    desk.need_coordinator()
    if own is None:
        doubt.refuse(desk)  # before anything is taken: it could not withdraw a key
    members, opened, unsigned = _members(laptop), list[MemberId](), 0
    unread: FieldError | None = None
    for member in members:  # before any database: a damaged one costs nobody else what was sealed
        if not _take_outbox(desk, Home(laptop).person(member).outbox):
            unread = LaptopRefused(reason=PARTLY)
    for member in members:
        folder = Home(laptop).person(member)
        try:
            keys = _keys_of(folder, member, own or desk.keys.identity)
            if not keys:
                continue  # of another area, or not enrolled: what was sealed came all the same
            unsigned += _take_vault(desk, folder.path, member, keys, withdraw=own is None)
        except Exception as problem:  # noqa: BLE001 - anybody may have made it up, and others' work must come
            topic("vault").warning(
                "a database was not read: %s at %s", type(problem).__name__, place_of(problem)
            )
            unread = _said_of(problem)
            continue
        opened.append(member)
    withdrawn, fetched = _withdraw(desk, progress) if own is None and opened else ((), True)
    if unread is not None:
        raise unread
    if not opened:
        raise LaptopRefused(reason="no escrow on it opens with this key; what was sealed was taken")
    return Found(Changed(people=True, forms=True, reviews=True), tuple(opened), unsigned, withdrawn, fetched)


def _said_of(problem: Exception) -> FieldError:
    if isinstance(problem, FieldError):
        return problem
    return from_os(problem) if isinstance(problem, OSError) else LaptopRefused(reason=PARTLY)


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
    found = tuple(one for one in Home(laptop).members() if NAMED_BY_KEY.fullmatch(one))
    if not found:
        raise LaptopRefused(reason="nobody worked in this folder")
    return found


def _withdraw(desk: Desk, progress: rounds.Progress) -> tuple[tuple[MemberId, ...], bool]:
    """After what lay sealed there was merged, so that it stands. A reader's key takes two sheets to withdraw."""
    fetched = rounds.exchange(desk, progress=progress).line is Line.SENT
    intake.apply_all(desk)  # what is wrong with the disk or the database the round would only say
    return withdrawing.settle(desk), fetched


def _keys_of(folder: PersonFolder, member: MemberId, own: Identity) -> list[bytes]:
    """Two where the power went while the database was given another key: either may fit."""
    found = list[bytes]()
    with suppress(FieldError):
        for sealed in slots.read_slots(folder.slots).escrows:
            with suppress(ProtocolError):
                found.append(escrow.opened(sealed, member, own))
    return found


def _take_outbox(desk: Desk, outbox: Path) -> bool:
    """False where a batch could not be read: half of one, a link, one too long. Raises DiskFull, DiskRefused."""
    whole = True
    for batch in batches_in(outbox, most=10_000):
        try:
            header = read_plain(batch.header, most=MAX_HEADER_BYTES)
            body = read_plain(batch.body, most=MAX_BODY_BYTES)
        except OSError:
            whole = False
            continue
        try:
            put_batch(desk.folder.inbox, batch_hash(header).hex(), header, body)
        except OSError as problem:
            raise from_os(problem) from problem
    return whole


def _take_vault(desk: Desk, folder: Path, member: MemberId, keys: list[bytes], *, withdraw: bool) -> int:
    """Of a copy: opening a database writes to it, and the laptop may be evidence or somebody's only one."""
    with tempfile.TemporaryDirectory(dir=desk.folder.path) as room:
        for name in VAULT_FILES:
            if (folder / name).is_file():
                shutil.copyfile(folder / name, Path(room) / name)
        copy = Path(room) / VAULT_FILES[0]
        vault = open_vault(copy, next((key for key in keys[1:] if opens_with(copy, key)), keys[0]))
        try:
            return _take_words(desk, vault, member, withdraw=withdraw)
        finally:
            vault.dispose()


def _take_words(desk: Desk, vault: Vault, member: MemberId, *, withdraw: bool) -> int:
    """What coordinators told this laptop, by their own signatures (K-5); each by the checks of any batch.

    Returns how many people on its lists nobody who stands has signed.
    """
    roster, ready = rosters.load(desk.home), list[merging.Ready]()
    with vault.read() as there:
        listed = tuple(people.by_id(there))
        for written, header in signed.shown(there, roster):
            with suppress(ProtocolError):  # of an area that is not this coordinator's
                one = merging.prepare(desk, written, header)
                ready += [] if one is None else [one]
    with desk.vault.write() as tx:
        for one in ready:
            _apply_word(desk, tx, one)
        openings.note(desk, tx, "laptop opened", member, desk.now())
        if withdraw:
            withdrawing.intend(tx, member)
        here = people.by_id(tx)
        return sum(one not in here and not erasures.is_erased_anywhere(tx, one) for one in listed)


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
