"""Founding a programme: root keys, recovery, the first coordinator, an epoch for every content class."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from fieldapp.config import Home
from fieldapp.model import Changed, MemberId, Role, Tile
from fieldapp.operations import accounts, posting, rosters, wire
from fieldapp.operations.desk import Clock, Desk, system_clock
from fieldapp.security.passphrase import PRODUCT_COST, Cost
from fieldapp.store import identity
from sync.protocol import programme
from sync.protocol.identifiers import AreaId, ContentClass, random_id
from sync.protocol.keys import Identity, MemberKeys, SigningKey, VerifyKey
from sync.protocol.register import Act, OpenEpoch
from sync.protocol.roster import Roster

ROOT_KEYS = 3
THRESHOLD = 2
EPOCH = timedelta(days=31)
BEFORE = timedelta(days=3)  # a worker's clock may be behind the coordinator's
KEPT_FOR = timedelta(days=3 * 366)  # then every reader destroys the epoch's secret


@dataclass(frozen=True)
class Founded:
    """A programme's beginning. `roots` and `recovery` belong on paper, in separate envelopes."""

    desk: Desk
    roots: tuple[SigningKey, ...] = field(repr=False)
    recovery: Identity = field(repr=False)
    bundle: bytes = field(repr=False)  # the roster, for the server and for laptops


def create(
    home: Path,
    name: str,
    passphrase: str,
    *,
    receipt_key: VerifyKey,
    server: str = "",
    clock: Clock = system_clock,
    cost: Cost = PRODUCT_COST,
) -> Founded:
    """Found a programme with one area and sign its first coordinator in on this laptop.

    `receipt_key` is the server's. Raises PassphraseTooShort, KeyringAbsent, DiskFull.
    """
    now = clock()
    keys, recovery, area = MemberKeys.generate(), Identity.generate(), AreaId(random_id())
    roots = tuple(SigningKey.generate() for _ in range(ROOT_KEYS))
    charter = programme.first_charter(
        roots,
        threshold=THRESHOLD,
        areas=[area],
        readers=[programme.reader_for(keys, [area])],
        recovery=recovery.recipient,
        receipt_keys=[receipt_key],
        made_at=wire.seconds(now),
    )
    roster = Roster.begin(charter.raw).with_objects([keys.identity.recipient.raw, recovery.recipient.raw])
    roster = _with_epochs(roster, keys, clock)
    place = Home(home)
    rosters.keep(place, roster)
    tile = Tile(MemberId(keys.key_id.hex()), name, Role.COORDINATOR)
    desk = accounts.create(home, tile, keys, passphrase, clock=clock, cost=cost)
    set_server(desk, server)
    accounts.renew_escrow(desk)
    return Founded(desk, roots, recovery, roster.bundle().to_bytes())


def set_server(desk: Desk, server: str) -> Changed:
    """Where this person's rounds go."""
    with desk.vault.write() as tx:
        identity.put(tx, "server", server.encode())
    accounts.remember_server(desk.home.path, server)
    desk.server = server
    return Changed(settings=True)


def renew_epochs(desk: Desk) -> Changed:
    """Open the next month's keys for every class whose last epoch ends within days. Raises NotAllowed."""
    desk.need_coordinator()
    before = rosters.load(desk.home)
    after = _with_epochs(before, desk.keys, desk.clock)
    if after.view != before.view:
        rosters.keep(desk.home, after)
        with desk.vault.write() as tx:
            posting.roster_news(desk, tx, posting.members(desk), desk.now())
        posting.send_off(desk)
    return Changed(settings=after.view != before.view)


def _with_epochs(roster: Roster, keys: MemberKeys, clock: Clock) -> Roster:
    now = clock()
    area = rosters.area_of(roster)
    acts: list[Act] = []
    for content_class in ContentClass:
        mine = [
            one for one in roster.epochs.values() if (one.area, one.content_class) == (area, content_class)
        ]
        if any(one.ends_at > wire.seconds(now + BEFORE) for one in mine):
            continue
        act, objects = _epoch(roster, area, content_class, clock)
        roster = roster.with_objects(objects)
        acts.append(act)
    if not acts:
        return roster
    return roster.with_entry(programme.next_entry(roster, keys.signing, acts, wire.seconds(now)).raw)


def _epoch(
    roster: Roster, area: AreaId, content_class: ContentClass, clock: Clock
) -> tuple[OpenEpoch, tuple[bytes, bytes]]:
    now = clock()
    return programme.open_epoch(
        roster,
        area,
        content_class,
        starts_at=wire.seconds(now - BEFORE),
        ends_at=wire.seconds(now + EPOCH),
        destroy_at=wire.seconds(now + KEPT_FOR),
    )
