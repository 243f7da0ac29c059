"""Whose a case is: handing it over, the sheet that its new worker gets, and the receipt of both sides.

Only what a person agreed to goes with their case: without consent to services nothing but what a welcome talk needs.
The former worker's unsent changes are kept and sent (R-17); they come as proposals.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from fieldapp.case_errors import KeptUnused, NotAgreed, NotToBeTold
from fieldapp.casework import authority, lists, moves, reach, retention, schooling, told_of_consent, waves
from fieldapp.casework.consent import Consents, Scope
from fieldapp.casework.events import EntityId
from fieldapp.casework.registers import Case, Entity
from fieldapp.model import Changed, MemberId, PersonId, Role
from fieldapp.operations import (
    areas,
    case_wire,
    cases,
    clocks,
    homes,
    notices,
    posting,
    registrations,
    role_sheets,
    wire,
)
from fieldapp.operations.case_wire import Said, SheetOf
from fieldapp.operations.desk import Desk
from fieldapp.store import cases as case_store
from fieldapp.store import erasures, identity, outgoing
from fieldapp.store.cases import KeptChange, KeptSheet, SentSheet
from fieldapp.store.engine import Tx
from fieldapp.store.outgoing import Waiting
from sync.protocol import messages
from sync.protocol.contents import Written
from sync.protocol.identifiers import ContentClass

BY_NAME = lists.REFERENCES | {lists.PERSON}  # their name alone says enough
WELCOME: frozenset[str] = frozenset(  # before anybody agreed to anything: whom to ask, in which language
    ("case_code", "given_name", "birth_year", "birth_est", "sex", "roles", "lang", "site", "next_due")
)

STOPPED = "stopped"  # in the details of a case that is taken back: its person wants nothing used
SCHOOL = "school"  # of those who must not be told
HOMES_SEEN = "homes.seen"  # all was looked through when the store had this mark


def assign(desk: Desk, case: PersonId, to: Sequence[MemberId], place: str | None = None) -> Changed:
    """These members work with a person from now on, and nobody else. Raises NotAllowed, NoSuchPerson,
    NotAgreed, KeptUnused, NotToBeTold, NotInArea.

    Somebody who took consent back, or whose data is restricted, is handed to nobody.
    """
    desk.need_coordinator()
    with desk.vault.write() as tx:
        hand(desk, tx, case, to, desk.now(), place)
    posting.send_off(desk)
    return Changed(people=True)


def hand(
    desk: Desk, tx: Tx, case: PersonId, to: Sequence[MemberId], now: datetime, place: str | None = None
) -> None:
    """As `assign`, within a transaction."""
    found = cases.picture(desk, tx, case)
    agreed = cases.consents(desk, tx, found)
    if to and agreed.stopped:
        raise KeptUnused if agreed.restricted else NotAgreed
    areas.need_in(desk, tx, case, to)
    _need_not_withheld(tx, agreed, to)
    told = {"worker": " ".join(sorted(to))} | ({} if place is None else {"place": place})
    cases.say(desk, tx, Said(case, lists.PERSON, EntityId(case), told), now)
    send_sheets(desk, tx, case, now, among={*to, *found.owners, *_holders(tx, case)})


def _need_not_withheld(tx: Tx, agreed: Consents, to: Collection[MemberId]) -> None:
    """Who must not be told is given no case either, as far as a role says who somebody is: a teacher is the school."""
    roles = {member: tile.role for member, tile in identity.member_names(tx).items()}
    if SCHOOL in agreed.withheld_from and any(roles.get(one) is Role.TEACHER for one in to):
        raise NotToBeTold


def send_sheets(
    desk: Desk, tx: Tx, case: PersonId, now: datetime, among: Iterable[MemberId] | None = None
) -> None:
    """The case as it stands, to each who works with it; to who no longer does, that it is to be let go. The home goes
    with those who live in it."""
    found = cases.picture(desk, tx, case)
    everybody = keepers(desk, tx, found) | found.owners | _holders(tx, case) if among is None else set(among)
    had = _holders(tx, case)
    _send(desk, tx, found, now, everybody)
    _tell_doubles(desk, tx, found, had, now)
    for home in sorted(homes.named(found)):
        _let_home_follow(desk, tx, home, now)


def _send(desk: Desk, tx: Tx, found: Case, now: datetime, among: Collection[MemberId]) -> None:
    theirs, agreed = keepers(desk, tx, found), cases.consents(desk, tx, found)
    roles = {member: tile.role for member, tile in identity.member_names(tx).items()}
    coordinators, now = cases.coordinators_of(desk, tx, found.case), _later(tx, found.case, now)
    for member in sorted(set(among) & set(posting.everybody(desk))):  # nothing reaches who has left
        role = roles.get(member, Role.WORKER)
        if role is Role.COORDINATOR or member in coordinators:
            continue  # they have the changes themselves
        removed = member not in theirs
        raw = case_wire.write_sheet(_sheet(desk, tx, found, agreed, member, role, removed=removed), now)
        posting.post(tx, (member,), "case sheet", raw, now)
        heads = case_store.known(tx, found.case)
        case_store.sent(tx, SentSheet(wire.identify(raw), member, found.case, removed, heads, now))


def keepers(desk: Desk, tx: Tx, found: Case) -> frozenset[MemberId]:
    """Whose program is to have a case; an entry that coordinators keep for everybody: each of its area whose role sees
    that list."""
    if found.reference:
        roles = {member: tile.role for member, tile in identity.member_names(tx).items()}
        there = posting.in_areas(desk, [cases.area_of(desk, tx, found.case)])
        sees = {role: bool(seen.get(found.reference)) for role, seen in lists.ROLE_SEES.items()}
        return frozenset(one for one in there if sees[roles.get(one, Role.WORKER)])
    if homes.is_home(found):
        return homes.workers(desk, tx, found.case).told
    agreed = cases.consents_alone(desk, tx, found)  # a no, and who must not be told: whatever their age
    if agreed.stopped:
        return frozenset()
    if SCHOOL not in agreed.withheld_from:
        return found.owners
    roles = {member: tile.role for member, tile in identity.member_names(tx).items()}
    return frozenset(one for one in found.owners if roles.get(one) is not Role.TEACHER)


def _let_home_follow(desk: Desk, tx: Tx, home: PersonId, now: datetime) -> None:
    """Who works with somebody who lives there gets it, and who does no longer lets it go."""
    found = cases.find(desk, tx, home)
    if found is None or not homes.is_home(found):
        return
    there, newest = homes.workers(desk, tx, home), _newest(tx, home)
    have = {one.member for one in newest if not one.removed}
    opened_it = found.owners - {one.member for one in newest} - there.near
    among = (there.told - have) | (have - there.told) | opened_it
    if among:
        _send(desk, tx, found, now, among)


def _later(tx: Tx, case: PersonId, now: datetime) -> datetime:
    """After the last word on the case: of two sheets of one second a laptop could not tell which is newer."""
    last = max((wire.seconds(one.sent_at) for one in case_store.sheets_of(tx, case)), default=0)
    return wire.moment(clocks.stamp(tx, now, last))


def _holders(tx: Tx, case: PersonId) -> set[MemberId]:
    """Who has the case, as far as was sent from here."""
    return {one.member for one in _newest(tx, case) if not one.removed}


def _sheet(
    desk: Desk, tx: Tx, found: Case, agreed: Consents, member: MemberId, role: Role, *, removed: bool
) -> SheetOf:
    area, move = cases.area_of(desk, tx, found.case).hex(), _move_of(desk, tx, found, member)
    own = [one.event for one in found.history if one.by == member]
    covered = sorted(found.history.newest(own))
    if removed:
        why: dict[str, str | int | bool] = {**move, **({STOPPED: True} if agreed.stopped else {})}
        return SheetOf(found.case, area, covered=covered, move=why, removed=True)
    said = [scope for scope, lack in agreed.scopes.items() if lack is None]
    scopes, unasked = told_of_consent.heard(role, said, told_of_consent.unasked(agreed))
    whole = role is not Role.TEACHER
    return SheetOf(
        case=found.case,
        area=area,
        heads=sorted(found.history.heads()),
        covered=covered,
        entities=_seen(desk, tx, found, agreed, member, role),
        scopes=scopes,
        asked=bool(agreed.statements),
        unasked=unasked,
        withheld=agreed.withheld_from,
        agencies=agreed.agencies if whole else (),
        review=agreed.review_on if whole else None,
        evidence=told_of_consent.evidence(found, agreed, role),
        move=move,
        basis=agreed.basis if whole else "",
        attempts=reach.attempts(found) if whole else (),
        closed=retention.closed_on(found),  # and not why: nobody goes on with who has left, or died
        paused=not whole
        and reach.standing(found).status is reach.Status.PAUSED,  # others read it of the person
    )


def _tell_doubles(desk: Desk, tx: Tx, found: Case, had: Collection[MemberId], now: datetime) -> None:
    """Whoever gets one registration, or lets it go, hears of the others anew: whether they are one there."""
    if found.person is None:
        return
    flipped = set(had) ^ keepers(desk, tx, found)
    for one in registrations.together(desk, tx, found.case) if flipped else ():
        other = None if one == found.case else cases.find(desk, tx, one)
        if other is not None:
            _send(desk, tx, other, now, flipped & keepers(desk, tx, other))


def left_for_good(tx: Tx, case: PersonId) -> bool:
    """Whether a case was taken from this laptop because its person took consent back, or asked that nothing be used."""
    kept = case_store.sheet(tx, case)
    return kept is not None and kept.removed and bool(case_wire.read_sheet(kept).details.get(STOPPED, False))


def _seen(
    desk: Desk, tx: Tx, found: Case, agreed: Consents, member: MemberId, role: Role
) -> tuple[Entity, ...]:
    """What a role sees, and before consent no more than a welcome talk needs. Whoever has another registration of the
    same person, too, reads that they are one, so that nobody is visited twice; who has not is told of none (R-15)."""
    as_one = registrations.told_as_one(desk, tx, found, lambda other: member in keepers(desk, tx, other))
    allowed = agreed.may(Scope.SERVICES) or homes.is_home(found) or bool(found.reference)
    entities = []
    told = schooling.without(found) if role is Role.TEACHER else found
    for (name, _), entity in sorted(told.entities.items()):
        properties = lists.seen_by(role, name, waves.with_beginning(told, entity))
        if not allowed:
            properties = {key: told for key, told in properties.items() if key in WELCOME}
        properties |= as_one if name == lists.PERSON else {}
        if entity.created and (allowed or name == lists.PERSON) and (properties or name in BY_NAME):
            entities.append(replace(entity, properties=properties))
    return tuple(entities)


def _move_of(desk: Desk, tx: Tx, found: Case, member: MemberId) -> dict[str, str | int]:
    """From whom a case came to somebody, or to whom it went, and when: by name, one a line. Workers hold no list of
    everybody. Nothing of a case that is taken back for another reason."""
    offices = cases.offices(desk, tx, cases.area_of(desk, tx, found.case))
    move = moves.last_of(moves.of(found.history, offices), member)
    if move is None or (member in move.new) != (member in found.owners):
        return {}
    names = identity.member_names(tx)
    others = move.before - {member} if member in move.new else move.after
    told = "\n".join(sorted(names[one].name for one in others if one in names))
    key = "from" if member in move.new else "to"
    return {"moved": wire.seconds(move.at)} | ({key: told} if told else {})


def heard(desk: Desk, tx: Tx, written: Written) -> Changed:
    """A sheet, or the receipt of one."""
    match written.message:
        case messages.CaseSheet() as sheet:
            return arrived(desk, tx, written, sheet)
        case messages.Taken() as receipt:
            return taken(tx, written, receipt)
    return Changed()


def arrived(desk: Desk, tx: Tx, written: Written, told: messages.CaseSheet) -> Changed:
    """A coordinator's sheet: take it over or let the case go, and say so. What was erased does not come back."""
    kept = role_sheets.to_keep(desk, written, told)
    if erasures.is_erased_in(tx, told.area.hex(), kept.case) or not _is_newer(tx, kept, desk.now()):
        return Changed()
    before = case_store.sheet(tx, kept.case)
    other = "moved" if kept.removed else "from"
    if (before is None or before.removed is not kept.removed) and other in told.details:
        notices.one_more(tx, notices.HANDED)
    if before is not None and not before.removed:  # which no history tells any more
        for one in registrations.linked(cases.picture(desk, tx, kept.case)):
            case_store.look_again(tx, one)
    case_store.put_sheet(tx, kept)
    role_sheets.keep_signed(tx, written, kept)
    cases.learn(tx, kept.case)
    if kept.removed:
        _let_go(tx, kept.case)
    else:
        cases.reflect(desk, tx, kept.case)
    _say_taken(desk, tx, told.area, written)
    return Changed(people=True)


def _is_newer(tx: Tx, sheet: KeptSheet, now: datetime) -> bool:
    """Than the sheet that is here. Of two of one second the greater hash is newer."""
    before, said = case_store.sheet(tx, sheet.case), clocks.Said(sheet.made_at, sheet.sheet)
    if before is not None and not clocks.replaces(tx, said, clocks.Said(before.made_at, before.sheet), now):
        return False
    clocks.note(tx, said, now)
    return True


def _let_go(tx: Tx, case: PersonId) -> None:
    """R-17: the list shows the person no more; unsent work on them stays and is sent."""
    from fieldapp.store import people

    people.let_go(tx, case)


def _say_taken(desk: Desk, tx: Tx, area: bytes, written: Written) -> None:
    from fieldapp.operations import targets
    from sync.protocol.identifiers import AreaId

    now = desk.now()
    raw = messages.Taken(written.hash, wire.seconds(now)).encode()
    target = targets.epoch_target(AreaId(area), ContentClass.PROGRAMME, urgent=False)
    outgoing.add(tx, Waiting(wire.identify(raw), target, "taken", raw, None, now))


def taken(tx: Tx, written: Written, told: messages.Taken) -> Changed:
    """The receipt of one side of a hand-over."""
    member = MemberId(written.signer.hex())
    return Changed(people=case_store.taken(tx, told.sheet.hex(), member, wire.moment(told.taken_at)))


@dataclass(frozen=True, slots=True)
class HandOver:
    """How far a hand-over is, for one member: sent when, and taken over (or let go) when."""

    member: MemberId
    letting_go: bool
    sent_at: datetime
    taken_at: datetime | None


def hand_overs(desk: Desk, case: PersonId) -> tuple[HandOver, ...]:
    """The newest word to each member about a case, and its receipt. Raises NotAllowed."""
    desk.need_coordinator()
    with desk.vault.read() as tx:
        newest = {one.member: one for one in case_store.sheets_of(tx, case)}
    return tuple(
        HandOver(one.member, one.removed, one.sent_at, one.taken_at) for _, one in sorted(newest.items())
    )


def tell_others(desk: Desk, tx: Tx, now: datetime, case: PersonId | None = None) -> bool:
    """Those who work with a case that changed since it was sent get it anew; a withdrawal takes it from all of them.
    `case`: only this one."""
    if case is None:
        stale = case_store.outdated(tx)
        for gone, members in _to_give_back(desk, tx).items():
            stale.setdefault(gone, set()).update(members)
    else:
        heads = case_store.known(tx, case)
        members = {one.member for one in _newest(tx, case) if not one.removed and one.heads != heads}
        members |= _given_back(desk, tx, case)
        stale = {case: members} if members else {}
    for changed, members in sorted(stale.items()):
        send_sheets(desk, tx, changed, now, among=members)
    return bool(stale)


def _given_back(desk: Desk, tx: Tx, case: PersonId) -> set[MemberId]:
    """Who was told to let the case go while nothing of it might be used, and whose it still is."""
    let_go = {one.member for one in _newest(tx, case) if one.removed}
    return let_go & keepers(desk, tx, cases.picture(desk, tx, case)) if let_go else let_go


def _to_give_back(desk: Desk, tx: Tx) -> dict[PersonId, set[MemberId]]:
    """As `_given_back`, in all cases of which more came, by whomever: another coordinator lifts what was restricted.
    Each is looked at once."""
    found: dict[PersonId, set[MemberId]] = {}
    for one in case_store.let_go_before(tx):
        case_store.looked_at(tx, one)
        if one.member in keepers(desk, tx, cases.picture(desk, tx, one.case)):
            found.setdefault(one.case, set()).add(one.member)
    return found


def said(desk: Desk, tx: Tx, told: Said, now: datetime) -> KeptChange:
    """A change by an operation; a coordinator's reaches those who work with the case. Raises ChangeRefused."""
    from fieldapp.operations import ages_told

    kept = cases.say(desk, tx, told, now)
    if desk.role is Role.COORDINATOR:
        if not tell_others(desk, tx, now, told.case):
            _tell_opener(desk, tx, told.case, now)
        ages_told.after(desk, tx, told, now)
    return kept


def _tell_opener(desk: Desk, tx: Tx, case: PersonId, now: datetime) -> None:
    """Whoever opened a case has it until somebody is given it: they hear what a coordinator says of it, too. So do
    those to whom it was given by somebody who has left: nobody else would tell them."""
    if case_store.sheets_of(tx, case):
        return
    found = cases.picture(desk, tx, case)
    made = authority.assignments(found.history, cases.offices(desk, tx, cases.area_of(desk, tx, case)))
    if not {one.by for one in made} & {desk.member, *posting.readers(desk)}:
        send_sheets(desk, tx, case, now, among=found.owners)


def _newest(tx: Tx, case: PersonId) -> tuple[SentSheet, ...]:
    return tuple({one.member: one for one in case_store.sheets_of(tx, case)}.values())


def send_homes(desk: Desk) -> None:
    """Homes that came after those who live in them, or were left behind by an earlier program's hand-over, or whose
    people were erased; looked for when anything changed."""
    with desk.vault.read() as tx:
        mark = case_store.mark(tx).encode()
        if identity.get(tx, HOMES_SEEN) == mark:
            return
        amiss = case_store.homes_amiss(tx, homes.readers(tx))
    with desk.vault.write() as tx:
        for home in amiss:
            _let_home_follow(desk, tx, home, desk.now())
        identity.put(tx, HOMES_SEEN, mark)
