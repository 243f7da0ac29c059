"""A worker joins by request and six words; a coordinator appoints, or revokes. Nothing secret travels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from fieldapp.casework import lists
from fieldapp.casework.spoken import six_words
from fieldapp.config import Home
from fieldapp.errors import RequestRefused, RosterRefused
from fieldapp.key_errors import OtherProgramme, WithdrawalRefused
from fieldapp.model import Changed, ContentClass, MemberId, Role, Tile
from fieldapp.operations import (
    accounts,
    areas,
    directory,
    doubt,
    epochs,
    letting_in,
    naming,
    openings,
    pinning,
    posting,
    programme,
    programme_rules,
    rosters,
    targets,
    wire,
)
from fieldapp.operations.desk import Clock, Desk, system_clock
from fieldapp.security.passphrase import PRODUCT_COST, Cost
from fieldapp.store import identity, inbox, outgoing
from fieldapp.store.engine import Tx
from sync.protocol import programme as pieces
from sync.protocol.enrolment import Request, read_request, request_of
from sync.protocol.envelope import Head
from sync.protocol.errors import ProtocolError
from sync.protocol.identifiers import AreaId, BatchHash, Incarnation, KeyId
from sync.protocol.keys import MemberKeys
from sync.protocol.register import MOST_HEADS, Act, Revoke
from sync.protocol.roster import Roster


@dataclass(frozen=True)
class Requested:
    """What a new laptop shows: the request for the coordinator, and the words to read aloud."""

    desk: Desk
    request: bytes
    words: str


def request(
    home: Path,
    name: str,
    passphrase: str,
    *,
    role: Role = Role.WORKER,
    clock: Clock = system_clock,
    cost: Cost = PRODUCT_COST,
) -> Requested:
    """Make somebody's keys and database on this laptop, and ask to be appointed.

    The request holds public keys and no name. Raises PassphraseTooShort, NameRefused, KeyringAbsent, DiskFull.
    """
    keys = MemberKeys.generate()
    tile = Tile(MemberId(keys.key_id.hex()), name, role)
    desk = accounts.create(home, tile, keys, passphrase, clock=clock, cost=cost)
    asked = write_request(keys)
    return Requested(desk, asked, six_words(asked))


def write_request(keys: MemberKeys) -> bytes:
    """The public keys, signed by themselves."""
    return request_of(keys).to_bytes()


def read(raw: bytes) -> Request:
    """A request that its own key signed. Raises RequestRefused."""
    try:
        return read_request(raw)
    except ProtocolError as problem:
        raise RequestRefused(reason=problem.plain) from problem


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Somebody to be appointed: the request, the words that they read aloud, and what they are called here."""

    request: bytes
    name: str
    words: str
    classes: tuple[ContentClass, ...] = tuple(ContentClass)
    area: AreaId | None = None  # by default the coordinator's first
    role: Role = Role.WORKER  # one of lists.WORKERS: what of a case reaches them


def area_named(number: str) -> AreaId:
    """An area by its number in hexadecimal digits."""
    return AreaId(bytes.fromhex(number))


def approve(
    desk: Desk,
    asked: bytes,
    name: str,
    words: str,
    classes: Sequence[ContentClass] = tuple(ContentClass),
    area: AreaId | None = None,
) -> bytes:
    """Appoint one worker; returns the list of keys. As `approve_all`."""
    approve_all(desk, [Newcomer(asked, name, words, tuple(classes), area)])
    return rosters.load(desk.home).bundle().to_bytes()


def approve_all(desk: Desk, newcomers: Sequence[Newcomer]) -> tuple[MemberId, ...]:
    """Appoint the workers whose requests were compared by their six words: all of them or, where one does not fit,
    nobody. Queues, sealed to each: all forms, colleagues' names, the safety list.

    Raises NotAllowed, NameRefused, RequestRefused, ListInDoubt.
    """
    desk.need_coordinator()
    doubt.refuse(desk)
    with rosters.CHANGING:
        members = _appoint(desk, newcomers)
    with desk.vault.write() as tx:
        for member in members:
            welcome(desk, tx, member, desk.now())
        letting_in.forget(tx)
    posting.send_off(desk)
    return tuple(member.member for member in members)


def welcome(desk: Desk, tx: Tx, member: Tile, now: datetime) -> None:
    """A worker whom the list of keys names now."""
    introduce(desk, tx, member, now)
    openings.note(desk, tx, "appointed", member.member, now)


def _appoint(desk: Desk, newcomers: Sequence[Newcomer]) -> list[Tile]:
    roster = rosters.load(desk.home)
    with desk.vault.read() as tx:
        usual = areas.usual(desk, tx)
    acts: list[Act] = []
    members: list[Tile] = []
    for one in newcomers:
        if " ".join(one.words.lower().split()) != six_words(one.request) or one.role not in lists.WORKERS:
            raise RequestRefused(reason="the six words differ")
        naming.check(one.name)
        wanted = read(one.request)
        _not_yet(roster, wanted, desk.keys.key_id)
        classes = rosters.wire_classes(one.classes)
        area = one.area or usual
        act, named = pieces.appoint(wanted, area, classes)
        acts.append(act)
        roster = roster.with_objects([named])
        members.append(Tile(MemberId(wanted.key.key_id.hex()), one.name, one.role))
    letting_in.intend(desk, [letting_in.Coming(one) for one in members])
    rosters.keep_signed(desk.home, _with_acts(desk, roster, acts, desk.now()))
    return members


def _not_yet(roster: Roster, wanted: Request, by: KeyId) -> None:
    """A key that was withdrawn stays so: whoever comes back makes a new one."""
    key = wanted.key.key_id
    if roster.is_reader(key) or (key in roster.writers and not targets.stands(roster, key, by)):
        raise RequestRefused(reason="this key was withdrawn, or has another office; it takes a new request")


def _with_acts(desk: Desk, roster: Roster, acts: Sequence[Act], now: datetime) -> Roster:
    return roster.with_entry(pieces.next_entry(roster, desk.keys.signing, acts, wire.seconds(now)).raw)


def introduce(desk: Desk, tx: Tx, newcomer: Tile, now: datetime) -> None:
    """The newcomer gets all that is there of its areas; the others there get the newcomer's name, and so do readers."""
    roster, alone = rosters.load(desk.home), (newcomer.member,)
    areas = rosters.areas_of(roster, posting.key_of(newcomer.member))
    identity.put_member(tx, newcomer)
    for tile in identity.member_names(tx).values():
        key = posting.key_of(tile.member)
        if (
            roster.is_reader(key) or rosters.areas_of(roster, key) & areas
        ):  # also who has left: their work stays
            posting.card(tx, alone, tile, now)
    near_readers = [one for one in posting.readers(desk) if one != newcomer.member]
    posting.card(tx, near_readers, newcomer, now)
    for area, name in identity.area_names(tx).items():
        if AreaId(bytes.fromhex(area)) in areas or newcomer.role is Role.COORDINATOR:
            posting.area_name(tx, alone, AreaId(bytes.fromhex(area)), name, now)
    near = sorted(areas & rosters.offices_of(roster, desk.keys.key_id))
    if near:
        for named, position, contact in identity.keyed_contacts(tx):
            posting.contact(tx, alone, bytes.fromhex(named), position, contact, now)
        programme_rules.tell(desk, tx, newcomer.member, near[0], now)
        directory.tell(desk, tx, newcomer.member, now)
    posting.whole_library(tx, alone, now)


def accept(desk: Desk, welcome: bytes, *, server: str = "", words: str | None = None) -> Changed:
    """A new laptop takes the programme's list of keys, which must name whoever asked there.

    `words`: the programme's six, as the coordinator read them aloud; without them the list has to come from a hand
    that is trusted. Raises RosterRefused, OtherProgramme; then nothing is kept.
    """
    try:
        offered = Roster.of_bundle(welcome)
    except ProtocolError as problem:
        raise RosterRefused(reason=problem.plain) from problem
    if not targets.stands(offered, desk.keys.key_id):
        raise RosterRefused(reason="it does not name you")
    if words is not None and " ".join(words.lower().split()) != six_words(offered.programme):
        raise RosterRefused(reason="the six words differ")
    alone = desk.home.members() == (desk.member,)
    with rosters.CHANGING:
        _refuse_another(desk, offered)
        after = rosters.fitting(desk.home, offered, alone=alone)
        if not targets.stands(after, desk.keys.key_id):
            raise RosterRefused(
                reason="your key was withdrawn since; make a new place for yourself on this laptop"
            )
        if server:  # before the list: whoever belongs is not asked for it any more
            programme.set_server(desk, server, for_all=alone)
        rosters.keep_signed(desk.home, after)
    take_office(desk)
    areas.settle(desk)
    accounts.renew_escrow(desk)
    epochs.keep_up(desk)  # of an area that begins with this coordinator nobody else opens the keys
    pinning.keep(desk)
    return Changed(settings=True)


def _refuse_another(desk: Desk, offered: Roster) -> None:
    """Whoever joined stays in their programme: what is sealed here is for it, and other people could not open it."""
    try:
        known = rosters.load(desk.home)
    except RosterRefused:  # none is here, or a damaged one
        return
    key = desk.keys.key_id
    if known.programme != offered.programme and (key in known.writers or known.is_reader(key)):
        raise OtherProgramme


def take_office(desk: Desk) -> None:
    """Whoever asked to join did not know yet what they would be: the list of keys tells it. At each sign-in, too: the
    power may have gone between. Raises RosterRefused where there is none."""
    roster = rosters.load(desk.home)
    reader = roster.ever_reader(desk.keys.key_id)
    if reader is None and (desk.role in lists.WORKERS or desk.keys.key_id not in roster.writers):
        return  # which kind of worker, their own card tells
    role = Role.WORKER if reader is None else Role.COORDINATOR if reader.appoints else Role.FOCAL_POINT
    if role is not desk.role:
        accounts.take_office(desk, role)


def programme_words(home: Path) -> str:
    """Six words of the programme itself: the same on the coordinator's screen and the worker's."""
    return six_words(rosters.load(Home(home)).programme)


def revoke(desk: Desk, member: MemberId) -> Changed:
    """A worker has left or a laptop is lost: what came up to now stands; later batches are kept apart.

    Nothing more is sealed to the member. Raises NotAllowed; WithdrawalRefused for whoever writes nothing here.
    """
    desk.need_coordinator()
    doubt.refuse(desk)
    now = desk.now()
    with rosters.CHANGING, desk.vault.write() as tx:
        roster = rosters.load(desk.home)
        writer = roster.writers.get(KeyId(bytes.fromhex(member)))
        if writer is None:
            raise WithdrawalRefused(reason="this is nobody who writes here")
        heads = heads_seen(tx, member)
        mine = roster.reader(desk.keys.key_id).appoints
        acts = [
            Revoke(writer.key.key_id, scope.area, heads, wire.seconds(now))
            for scope in writer.scopes
            if scope.area in mine and writer.revoked_in(scope.area) is None
        ]
        if not acts:
            raise WithdrawalRefused(reason="it was withdrawn before, or is another coordinator's to withdraw")
        rosters.keep_signed(desk.home, _with_acts(desk, roster, acts, now))
        outgoing.forget_target(tx, targets.person_target(member))
        posting.roster_news(desk, tx, posting.everybody(desk), now)
        openings.note(desk, tx, "revoked", member, now)
    posting.send_off(desk)
    return Changed(people=True, reviews=True)


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """An area in which somebody still stands. `area`: "" where its name has not come; `coordinators`: names."""

    area: str
    coordinators: tuple[str, ...]


def still_in(desk: Desk, member: MemberId) -> tuple[Elsewhere, ...]:
    """The areas whose coordinators have to withdraw a key as well: a withdrawal counts where it is said (R-5)."""
    roster = rosters.load(desk.home)
    writer = roster.writers.get(KeyId(bytes.fromhex(member)))
    if writer is None:
        return ()
    with desk.vault.read() as tx:
        called, known = identity.area_names(tx), identity.member_names(tx)
    found = []
    for area in roster.charter.areas:
        if area in writer.standing:
            keys = [one.key.key_id.hex() for one in roster.charter.readers if area in one.appoints]
            names = (known[MemberId(key)].name if MemberId(key) in known else key[:8] for key in keys)
            found.append(Elsewhere(called.get(area.hex(), ""), tuple(sorted(names))))
    return tuple(found)


def heads_seen(tx: Tx, member: MemberId, before: datetime | None = None) -> tuple[Head, ...]:
    """Of each of a member's streams the last batch that was merged here, or was `before`. Of more streams than a
    withdrawal holds the longest: somebody who began thousands must not keep their key from being withdrawn."""
    found = sorted(inbox.heads(tx, member, before), key=lambda one: -one.sequence)
    return tuple(
        Head(Incarnation(one.incarnation), one.sequence, BatchHash(bytes.fromhex(one.batch)))
        for one in found[:MOST_HEADS]
    )


def who_is_in(desk: Desk) -> tuple[Tile, ...]:
    """Everybody else whose key stands in this coordinator's areas, also who has no name here yet: another coordinator
    may have let them in, and a key that nobody saw could be withdrawn by nobody. Raises NotAllowed."""
    desk.need_coordinator()
    roster = rosters.load(desk.home)
    with desk.vault.read() as tx:
        known = identity.member_names(tx)
    found = []
    for member in sorted(posting.members(desk)):
        if member in known:
            found.append(known[member])
        elif not roster.is_reader(posting.key_of(member)):
            found.append(Tile(member, member[: openings.SHORT], Role.WORKER))
    return tuple(found)


def unheard(desk: Desk) -> tuple[MemberId, ...]:
    """Of them, from whom nothing has come yet: they may still wait for the list of keys. Raises NotAllowed."""
    desk.need_coordinator()
    with desk.vault.read() as tx:
        heard = inbox.writers(tx)
    return tuple(one for one in posting.members(desk) if one not in heard)


def is_withdrawn(desk: Desk) -> bool:
    """Whether the list of keys here names this person's key and lets it do nothing any more."""
    try:
        roster = rosters.load(desk.home)
    except RosterRefused:
        return False
    return targets.is_withdrawn(roster, desk.keys.key_id)
