"""When all coordinators are gone: two sheets of paper, what the server keeps, and any laptop bring all back.

The sheets sign a charter with a new coordinator and open the old months' keys for it. Records come by an ordinary
round; forms and people out of a laptop whose escrow the recovery key opens. Then the lost coordinators leave, up to
what was seen of them.
"""

from __future__ import annotations

import shutil
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from fieldapp.config import Home
from fieldapp.errors import (
    DatabaseDamaged,
    FieldError,
    FormExists,
    LaptopRefused,
    NewerDatabase,
    RosterRefused,
    from_os,
)
from fieldapp.model import Changed, MemberId, Role, Tile
from fieldapp.operations import (
    accounts,
    authority,
    coordinators,
    epochs,
    escrow,
    openings,
    posting,
    programme,
    rosters,
    wire,
)
from fieldapp.operations.desk import Clock, Desk, system_clock
from fieldapp.security import slots
from fieldapp.security.passphrase import PRODUCT_COST, Cost, check_new
from fieldapp.store import decisions, erasures, identity, inbox, library, people, records
from fieldapp.store.engine import Tx, Vault, open_vault
from sync.client.folders import batches_in, put_batch, read_plain
from sync.protocol import programme as pieces
from sync.protocol import succession
from sync.protocol.envelope import MAX_BODY_BYTES, MAX_HEADER_BYTES, batch_hash
from sync.protocol.errors import ProtocolError
from sync.protocol.keys import Identity, MemberKeys
from sync.protocol.roster import Roster
from sync.protocol.sheets import Together

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


def open_laptop(desk: Desk, laptop: Path, own: Identity | None = None) -> Changed:
    """Take what lies on somebody's laptop, or a copy of its disk: sealed records that were not sent, and with each
    escrow that opens, forms, people and colleagues' names. Nothing there is changed; twice changes nothing here.
    Not the list of whom to call: whoever has the laptop could have written a number of their own into it, and this
    coordinator would sign it for everybody.

    `own` is the recovery key; by default the coordinator's. What a withdrawn key signed later is kept apart, as
    always. Raises NotAllowed, LaptopRefused; DatabaseDamaged or NewerDatabase when all that can be read was taken.
    """
    desk.need_coordinator()
    members, opened = Home(laptop).members(), 0
    unread: FieldError | None = None
    if not members:
        raise LaptopRefused(reason="nobody worked in this folder")
    for member in members:  # before any database: a damaged one costs nobody else what was sealed
        _take_outbox(desk, Home(laptop).person(member).outbox)
    for member in members:
        folder = Home(laptop).person(member)
        try:
            sealed = slots.read_slots(folder.slots).escrow
            key = escrow.opened(sealed, member, own or desk.keys.identity)
        except (ProtocolError, FieldError):
            continue  # of another area, or not enrolled: what was sealed came all the same
        try:
            _take_vault(desk, folder.path, member, key)
        except (DatabaseDamaged, NewerDatabase) as problem:
            unread = problem
            continue
        opened += 1
    if unread is not None:
        raise unread
    if not opened:
        raise LaptopRefused(reason="no escrow on it opens with this key; what was sealed was taken")
    return Changed(people=True, forms=True, reviews=True)


def _take_outbox(desk: Desk, outbox: Path) -> None:
    try:
        for batch in batches_in(outbox, most=10_000):
            header = read_plain(batch.header, most=MAX_HEADER_BYTES)
            body = read_plain(batch.body, most=MAX_BODY_BYTES)
            put_batch(desk.folder.inbox, batch_hash(header).hex(), header, body)
    except OSError as problem:
        raise from_os(problem) from problem


def _take_vault(desk: Desk, folder: Path, member: MemberId, key: bytes) -> None:
    """Of a copy: opening a database writes to it, and the laptop may be evidence or somebody's only one."""
    with tempfile.TemporaryDirectory(dir=desk.folder.path) as room:
        for name in VAULT_FILES:
            if (folder / name).is_file():
                shutil.copyfile(folder / name, Path(room) / name)
        vault = open_vault(Path(room) / VAULT_FILES[0], key)
        try:
            _take_lists(desk, vault, member)
        finally:
            vault.dispose()


def _take_lists(desk: Desk, vault: Vault, member: MemberId) -> None:
    with vault.read() as there, desk.vault.write() as tx:
        for kept in library.everything(there):
            with suppress(FormExists):  # the first one here stands
                library.put(tx, kept.row, kept.xml, kept.files, desk.now())
        for person in people.by_id(there).values():
            gone = erasures.is_erased_anywhere(tx, person.person)  # G-4: an old disk brings nobody back
            if not gone and people.get(tx, person.person) is None:
                people.put(tx, person)
        known = identity.member_names(tx)
        for one, tile in identity.member_names(there).items():
            if one not in known:
                identity.put_member(tx, tile)
        _take_verdicts(desk, there, tx)
        openings.note(desk, tx, "laptop opened", member, desk.now())


def _take_verdicts(desk: Desk, there: Tx, tx: Tx) -> None:
    """What the lost coordinators decided, as this laptop has it: of records that are here, by whom could decide.

    A database keeps a verdict without its signature: it is the word of the laptop, which lies at hand. A record that
    comes later finds its verdicts when the laptop is opened once more.
    """
    roster = rosters.load(desk.home)
    known = decisions.by_record(tx)
    for record in records.all_records(tx):
        if record.record in known:  # what coordinators told themselves stands
            continue
        for decided in decisions.of_record(there, record.record):
            if decided.by != desk.member and authority.decides(roster, decided.by, record):
                decisions.put(tx, decided)
