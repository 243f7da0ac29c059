"""Founding a programme: root keys, recovery, the first coordinator, an epoch for every content class."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from fieldapp.casework.spoken import six_words
from fieldapp.config import Home, read_machine
from fieldapp.errors import RosterRefused, ServerKeyRefused
from fieldapp.model import Changed, ContentClass, MemberId, Role, Tile
from fieldapp.operations import accounts, epochs, naming, pinning, rosters, wire
from fieldapp.operations.desk import Clock, Desk, system_clock
from fieldapp.operations.sheets import SHEETS, kept, page
from fieldapp.security.passphrase import PRODUCT_COST, Cost, check_new
from fieldapp.store import identity
from sync.protocol import programme
from sync.protocol.errors import ProtocolError
from sync.protocol.identifiers import AreaId, random_id
from sync.protocol.keys import Identity, MemberKeys, SigningKey, VerifyKey
from sync.protocol.roster import Roster
from sync.protocol.sheets import Sheet, make_sheets

COUNT = 3  # sheets of paper, each with a root key and a share of the recovery key
THRESHOLD = 2  # two persons: one alone neither signs for the programme nor opens what is sealed


@dataclass(frozen=True)
class Founded:
    """A programme's beginning. `sheets` belong on paper, in separate envelopes, and nowhere else."""

    desk: Desk
    sheets: tuple[Sheet, ...] = field(repr=False)
    roots: tuple[SigningKey, ...] = field(repr=False)
    recovery: Identity = field(repr=False)
    bundle: bytes = field(repr=False)  # the roster, for the server and for laptops


@dataclass(frozen=True, slots=True)
class Founder:
    """Who founds a programme, and what it is founded with. `receipt_key` is the server's; `classes`: what the founder
    reads. Of other classes only the recovery sheets open anything, until somebody is let in who reads them."""

    name: str
    passphrase: str = field(repr=False)
    receipt_key: VerifyKey
    server: str = ""
    classes: tuple[ContentClass, ...] = tuple(ContentClass)


def create(
    home: Path,
    name: str,
    passphrase: str,
    *,
    receipt_key: VerifyKey,
    server: str = "",
    classes: Sequence[ContentClass] = tuple(ContentClass),
    clock: Clock = system_clock,
    cost: Cost = PRODUCT_COST,
) -> Founded:
    """As `found`, for whoever has the sheets printed at once: no copy of them is kept."""
    founder = Founder(name, passphrase, receipt_key, server, tuple(classes))
    return found(home, founder, keep_sheets=False, clock=clock, cost=cost)


def found(
    home: Path,
    founder: Founder,
    *,
    keep_sheets: bool = True,
    clock: Clock = system_clock,
    cost: Cost = PRODUCT_COST,
) -> Founded:
    """Found a programme with one area and sign its first coordinator in on this laptop.

    `keep_sheets`: they lie in the founder's database, from its first moment, until two were typed back (`founding`).
    Raises PassphraseTooShort, NameRefused, KeyringAbsent, DiskFull; then it can be tried again. RosterRefused where
    this laptop belongs to a programme already.
    """
    check_new(founder.passphrase)
    naming.check(founder.name)
    place = Home(home)
    if rosters.path_of(place).exists() and place.members():  # without anybody: a founding that was broken off
        raise RosterRefused(reason="this laptop belongs to a programme already")
    now = clock()
    keys, area = MemberKeys.generate(), AreaId(random_id())
    sheets, paper = make_sheets(COUNT, THRESHOLD)
    recovery = paper.recovery
    charter = programme.first_charter(
        paper.roots,
        threshold=THRESHOLD,
        areas=[area],
        readers=[programme.reader_for(keys, [area], classes=rosters.wire_classes(founder.classes))],
        recovery=recovery.recipient,
        receipt_keys=[founder.receipt_key],
        made_at=wire.seconds(now),
    )
    roster = Roster.begin(charter.raw).with_objects([keys.identity.recipient.raw, recovery.recipient.raw])
    roster = epochs.kept_up(roster, keys.signing, keys.identity, now)
    rosters.keep_signed(place, roster)
    accounts.remember_server(home, founder.server)
    tile = Tile(MemberId(keys.key_id.hex()), founder.name, Role.COORDINATOR)
    pages = [page(one, len(sheets), six_words(roster.programme)) for one in sheets] if keep_sheets else []
    first = {"server": founder.server.encode()} | ({SHEETS: kept(pages)} if pages else {})
    desk = accounts.create(home, tile, keys, founder.passphrase, clock=clock, cost=cost, first=first)
    desk.server = founder.server
    accounts.renew_escrow(desk)
    pinning.keep(desk)
    return Founded(desk, sheets, paper.roots, recovery, roster.bundle().to_bytes())


def server_key(typed: str) -> VerifyKey:
    """The server's key as it prints it. Raises ServerKeyRefused."""
    try:
        return VerifyKey(bytes.fromhex(typed))
    except (ValueError, ProtocolError) as problem:
        raise ServerKeyRefused from problem


def set_server(desk: Desk, server: str, *, for_all: bool = True) -> Changed:
    """Where this person's rounds go; and what is sent while nobody is signed in, unless others work here and chose."""
    with desk.vault.write() as tx:
        identity.put(tx, "server", server.encode())
    if for_all or not read_machine(desk.home).server:
        accounts.remember_server(desk.home.path, server)
    desk.server = server
    return Changed(settings=True)
