"""Who reads: a coordinator joins or leaves. It takes two recovery sheets, and both reach everybody by the roster.

Who joins is handed the past of its scope: the old months' keys, what lies here of records, decisions and people.
Who leaves keeps what it had and can open nothing that is sealed from then on.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from fieldapp.casework.spoken import six_words
from fieldapp.errors import RequestRefused, SheetsRefused
from fieldapp.model import Changed, ContentClass, MemberId, Role, Tile
from fieldapp.operations import (
    authority,
    decided,
    doubt,
    enrolment,
    epochs,
    letting_in,
    naming,
    openings,
    posting,
    rosters,
    targets,
    twofold,
    wire,
)
from fieldapp.operations.desk import Desk
from fieldapp.store import decisions, identity, outgoing, people, records, told
from fieldapp.store.engine import Tx
from sync.protocol import departing, messages, programme, succession
from sync.protocol.charter import Charter
from sync.protocol.enrolment import Request
from sync.protocol.errors import ProtocolError
from sync.protocol.identifiers import AreaId, KeyId, random_id
from sync.protocol.register import Revoke
from sync.protocol.roster import Roster
from sync.protocol.sheets import Together, read_sheet, together

EVERY_CLASS = tuple(ContentClass)
Paper = Together  # what two sheets give


def put_together(roster: Roster, typed: Sequence[str]) -> Together:
    """The root keys and the recovery key, from sheets as they were typed.

    Raises SheetsRefused: too few, another programme's, or with a slip in them.
    """
    try:
        found = together([read_sheet(one) for one in typed])
    except ProtocolError as problem:
        raise SheetsRefused(reason=problem.detail or problem.plain) from problem
    ours = sum(key.public in roster.charter.root for key in found.roots)
    if ours < roster.charter.threshold:
        raise SheetsRefused(reason="they are another programme's, or were replaced by newer ones")
    return found


def join(
    desk: Desk,
    asked: bytes,
    name: str,
    words: str,
    paper: Together,
    *,
    role: Role = Role.COORDINATOR,
    classes: Sequence[ContentClass] = EVERY_CLASS,
    where: Sequence[AreaId] | str = (),
) -> bytes:
    """Whoever asked reads these classes of these areas from now on, and their past; a coordinator also appoints there.
    `where`: the areas, by default this coordinator's own; or the name of a new one, which is theirs alone.

    Returns the welcome for their laptop. Raises NotAllowed, NameRefused, RequestRefused, SheetsRefused.
    """
    desk.need_coordinator()
    if " ".join(words.lower().split()) != six_words(asked):
        raise RequestRefused(reason="the six words differ")
    for called_so in (name, where) if isinstance(where, str) and where else (name,):
        naming.check(called_so)
    doubt.refuse(desk)
    wanted, now = enrolment.read(asked), desk.now()
    member = Tile(MemberId(wanted.key.key_id.hex()), name, role)
    coming = letting_in.Coming(member, where if isinstance(where, str) else "")
    with rosters.CHANGING:
        office = Office(_areas(desk, where), tuple(classes), role is Role.COORDINATOR)
        letting_in.intend(desk, [coming])
        grown = _with_reader(desk, wanted, paper, office)
    with desk.vault.write() as tx:
        _welcome(desk, tx, coming, now)
        letting_in.forget(tx)
    posting.send_off(desk)
    return grown.bundle().to_bytes()


def go_on(desk: Desk) -> None:
    """At sign-in, before anything is sealed: whom this coordinator let in and could not introduce, since the power went
    between. Raises Locked, DiskFull."""
    with desk.vault.read() as tx:
        if not letting_in.standing(desk, tx):
            return
    with desk.vault.write() as tx:
        readers = {one.key.key_id for one in rosters.load(desk.home).charter.readers}
        for one in letting_in.standing(desk, tx):
            if one.tile.member == desk.member:
                _arrive(desk, tx, one.tile, desk.now())
            elif posting.key_of(one.tile.member) in readers:
                _welcome(desk, tx, one, desk.now())
            else:
                enrolment.welcome(desk, tx, one.tile, desk.now())
        letting_in.forget(tx)


def _arrive(desk: Desk, tx: Tx, own: Tile, now: datetime) -> None:
    """Whom two sheets alone appointed: nobody else is there to introduce them."""
    posting.card(tx, posting.members(desk), own, now)
    posting.roster_news(desk, tx, posting.everybody(desk), now)
    openings.note(desk, tx, "joined", own.member, now)


def _welcome(desk: Desk, tx: Tx, coming: letting_in.Coming, now: datetime) -> None:
    """A reader whom the list of keys names now."""
    reader = rosters.load(desk.home).reader(posting.key_of(coming.tile.member))
    areas = tuple(dict.fromkeys(scope.area for scope in reader.scopes))
    classes = {ContentClass[kind.name] for scope in reader.scopes for kind in scope.classes}
    if coming.new_area:
        called(desk, tx, areas[0], coming.new_area, now)
    enrolment.introduce(desk, tx, coming.tile, now)
    _hand_over(desk, tx, coming.tile.member, Office(areas, tuple(classes), bool(reader.appoints)))
    posting.roster_news(desk, tx, posting.everybody(desk), now)
    openings.note(desk, tx, "joined", coming.tile.member, now)


@dataclass(frozen=True, slots=True)
class Office:
    """What somebody reads, and where."""

    areas: tuple[AreaId, ...]
    classes: tuple[ContentClass, ...]
    appoints: bool


def _areas(desk: Desk, where: Sequence[AreaId] | str) -> tuple[AreaId, ...]:
    if isinstance(where, str):
        return (AreaId(random_id()),)
    return tuple(where) or tuple(area for area, _ in areas(desk))


def called(desk: Desk, tx: Tx, area: AreaId, name: str, now: datetime) -> None:
    """Give an area a name, here and at all other readers."""
    identity.put_area(tx, area.hex(), name)
    posting.area_name(tx, posting.readers(desk), area, name, now)


def areas(desk: Desk) -> tuple[tuple[AreaId, str], ...]:
    """Where this coordinator appoints, in the charter's order; "" for an area that has no name."""
    roster = rosters.load(desk.home)
    mine = rosters.offices_of(roster, desk.keys.key_id)
    with desk.vault.read() as tx:
        names = identity.area_names(tx)
    return tuple((one, names.get(one.hex(), "")) for one in roster.charter.areas if one in mine)


def _with_reader(desk: Desk, wanted: Request, paper: Together, office: Office) -> Roster:
    roster, now = rosters.load(desk.home), desk.now()
    writer = roster.writers.get(wanted.key.key_id)
    if writer is not None and any(writer.revoked_in(area) is not None for area in office.areas):
        raise RequestRefused(reason="this key was withdrawn; it takes a new request")
    if roster.is_reader(wanted.key.key_id):
        raise RequestRefused(reason="this key reads already, or has left; it takes a new request")
    classes = rosters.wire_classes(office.classes)
    reader = programme.reader_of(wanted, office.areas, classes, appoints=office.appoints)
    charter = succession.with_areas(roster.charter, office.areas)
    grown = signed(roster, succession.with_reader(charter, reader), paper, wire.seconds(now))
    grown = grown.with_objects([wanted.recipient])
    grown = epochs.kept_up(grown, desk.keys.signing, desk.keys.identity, now, paper.recovery)
    rosters.keep_signed(desk.home, grown)
    return grown


def _hand_over(desk: Desk, tx: Tx, member: MemberId, office: Office) -> None:
    """What lies here of its scope: for a programme whose server forgets, or that has none."""
    now, roster = desk.now(), rosters.load(desk.home)
    theirs = [one for one in records.all_records(tx) if authority.reads(roster, member, one)]
    if ContentClass.CARE in office.classes:
        whole = set(office.areas) >= rosters.offices_of(roster, desk.keys.key_id)
        about = {one.person for one in theirs}
        for person in people.by_id(tx).values():
            if whole or person.person in about:  # of several areas only whom a record of theirs is about
                posting.participant(desk, tx, (member,), person, [], now)
    decided.hand_over(desk, tx, member, now)
    for record in theirs:
        merged = [version for version in records.chain(tx, record.record) if not version.held]
        posting.enclosures(desk, tx, member, merged, now)
        for verdict in decisions.of_record(tx, record.record):
            if verdict.by == desk.member:
                posting.post(tx, (member,), "decision", wire.write_decision(verdict), now)
        for body, proof in told.everything(
            tx, told.of_record(record.record)
        ):  # of the others, as they signed it
            enclosed = messages.Enclosure(body, wire.read_proof(proof)).encode()
            posting.post(tx, (member,), "enclosure", enclosed, now)


def leave(desk: Desk, member: MemberId, paper: Together) -> Changed:
    """A coordinator has left, or its laptop fell: what it signed up to now stands, nothing new is sealed to it.

    Raises NotAllowed, SheetsRefused; RequestRefused for oneself and for whoever reads nothing.
    """
    desk.need_coordinator()
    doubt.refuse(desk)
    now, key = desk.now(), KeyId(bytes.fromhex(member))
    with rosters.CHANGING, desk.vault.write() as tx:
        roster = rosters.load(desk.home)
        if member == desk.member or key not in {one.key.key_id for one in roster.charter.readers}:
            raise RequestRefused(reason="this is nobody who can leave")
        said, twice = len(roster.registers.get(key, ())), twofold.first(tx, key)
        if twice is not None:  # from there on the one half has other entries than the other
            said = min(said, twice - 1)
        chain = roster.registers.get(key, ())[:said]
        departure = departing.after(chain, key, enrolment.heads_seen(tx, member))
        grown = signed(roster, succession.without_reader(roster.charter, departure), paper, wire.seconds(now))
        grown = epochs.kept_up(grown, desk.keys.signing, desk.keys.identity, now, paper.recovery)
        grown = _still_withdrawn(desk, grown, twofold.withdrawals(tx, roster, key, said))
        rosters.keep_signed(desk.home, grown)
        outgoing.forget_target(tx, targets.person_target(member))
        posting.roster_news(desk, tx, posting.everybody(desk), now)
        openings.note(desk, tx, "left", member, now)
    posting.send_off(desk)
    return Changed(people=True, reviews=True, settings=True)


def _still_withdrawn(desk: Desk, roster: Roster, dropped: Sequence[Revoke]) -> Roster:
    """What the departure drops of withdrawals is said again, where this person may say it."""
    offices = rosters.offices_of(roster, desk.keys.key_id)
    mine = tuple(one for one in dropped if one.area in offices and not _is_withdrawn(roster, one))
    if not mine:
        return roster
    at = wire.seconds(desk.now())
    return roster.with_entry(programme.next_entry(roster, desk.keys.signing, mine, at).raw)


def _is_withdrawn(roster: Roster, act: Revoke) -> bool:
    writer = roster.writers.get(act.key_id)
    return writer is not None and writer.revoked_in(act.area) is not None


def reads(desk: Desk) -> dict[MemberId, tuple[ContentClass, ...]]:
    """What each reader of the list may open."""
    return {
        MemberId(one.key.key_id.hex()): tuple(
            kind
            for kind in ContentClass
            if any(rosters.wire_class(kind.name) in scope.classes for scope in one.scopes)
        )
        for one in rosters.load(desk.home).charter.readers
    }


def others(desk: Desk) -> tuple[Tile, ...]:
    """Who else reads, by name where it came here."""
    with desk.vault.read() as tx:
        known = identity.member_names(tx)
    return tuple(known.get(one, Tile(one, one[:8], Role.COORDINATOR)) for one in posting.readers(desk))


def signed(roster: Roster, content: Charter, paper: Together, at: int) -> Roster:
    """The list with the next charter; `at` in seconds. Raises SheetsRefused."""
    content = departing.completed(content, roster.registers)
    try:
        return roster.with_charter(programme.next_charter(roster, content, paper.roots, at).raw)
    except ProtocolError as problem:
        raise SheetsRefused(reason=problem.plain) from problem
