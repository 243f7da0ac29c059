"""Orders to erase people: given by a coordinator, above twenty a day only with a second one's word (PROTOCOL G-3),
carried out on every laptop of the area, and seen by all who work there, from the moment they are given.

What is erased stays so when a stick or an old laptop brings it back (G-4). An order holds random numbers alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from fieldapp.errors import NoSuchOrder, NoSuchPerson, OrderOver
from fieldapp.log import topic
from fieldapp.model import Changed, MemberId, PersonId, RecordId, VersionId
from fieldapp.operations import (
    areas,
    attachments,
    carried,
    cases,
    letting_go,
    notices,
    openings,
    order_again,
    overviews,
    picture,
    posting,
    reach,
    registrations,
    rosters,
    sealing,
    taking_back,
    targets,
    unsent,
    wire,
)
from fieldapp.operations.desk import Desk
from fieldapp.operations.named import InDrafts, in_drafts
from fieldapp.store import cases as case_store
from fieldapp.store import drafts, erasures, outgoing, people, records
from fieldapp.store.engine import Tx
from fieldapp.store.erasures import AGREED, ERASED, WITHDRAWN, KeptOrder, Word
from fieldapp.store.outgoing import Waiting
from sync.protocol import messages, orders
from sync.protocol.contents import Written
from sync.protocol.identifiers import AreaId, ContentClass, KeyId, MessageHash, random_id
from sync.protocol.identifiers import RecordId as WireRecord
from sync.protocol.roster import Roster

WAITS, DONE = "notice.erasure_waits", "notice.erased"


@dataclass(frozen=True, slots=True)
class OrderRow:
    """One order, newest first. `waits`: it takes a second coordinator; `may_agree`: this one can be it, also of an
    order that did not wait here: the server lets go of nothing before, and it may wait elsewhere (G-3)."""

    order: str
    by: str  # a name where it came here
    at: datetime
    people: int
    waits: bool
    may_agree: bool
    done_at: tuple[str, ...]  # who has carried it out, as far as was told
    agreed: bool = False  # by a second coordinator
    silent: tuple[str, ...] = ()  # who has not said yet that it was carried out
    on_server: int = 0  # sealed batches with something of it that the server was not heard to have let go
    void: bool = (
        False  # who gave it has left, and not everybody has carried it out: it holds nowhere any more
    )
    may_repeat: bool = False  # this coordinator can give it again, in their own name
    known: tuple[str, ...] = ()  # where something of it can be signed here: whom of them one knows here
    done_here_at: datetime | None = None  # then nobody of them is known here any more
    taken_back_at: datetime | None = (
        None  # by whoever gave it: where it was not carried out before, nothing is
    )
    mine: bool = False
    may_take_back: bool = False  # it is one's own, and waits


def order(desk: Desk, whom: Sequence[PersonId]) -> Changed:
    """Have people erased, with all that was recorded of them, on every laptop of this coordinator's areas.

    Of many it waits until a second coordinator has agreed. Raises NotAllowed, NoSuchPerson.
    """
    desk.need_coordinator()
    now = desk.now()
    with desk.vault.write() as tx:
        known = people.by_id(tx)
        if not whom or any(one not in known for one in whom):
            raise NoSuchPerson
        overviews.refresh(desk, tx)
        whom = sorted({each for one in whom for each in registrations.together(desk, tx, one)})
        named = [record.record for one in whom for record in records.of_person(tx, one)]
        body = messages.Erasure(
            order=random_id(),
            people=tuple(bytes.fromhex(one) for one in sorted(set(whom))),
            records=tuple(WireRecord(bytes.fromhex(one)) for one in sorted(named)),
            ordered_at=wire.seconds(now),
        ).encode()
        erasures.put_order(tx, wire.identify(body), body, desk.member, now)
        posting.post(tx, posting.members(desk), "erasure", body, now)
        openings.note(desk, tx, "erasure ordered", wire.identify(body), now)
    carry_out(desk)
    posting.send_off(desk)
    return Changed(people=True, records=True, reviews=True)


def agree(desk: Desk, named: str) -> Changed:
    """Be the second person of an order: of one that waits, or of a small one, so that the server lets go of it, too.
    Raises NotAllowed; NoSuchOrder for one's own, or one that needs no word of this coordinator; OrderOver for one that
    was taken back, or that somebody agreed to before."""
    desk.need_coordinator()
    now = desk.now()
    row = next((row for row in rows(desk) if row.order == named), None)
    if row is None or not row.may_agree:
        over = row is not None and not row.mine and (row.agreed or row.taken_back_at is not None)
        raise OrderOver if over else NoSuchOrder
    with desk.vault.write() as tx:
        erasures.put_word(tx, Word(named, desk.member, AGREED, now))
        body = messages.ErasureConsent(MessageHash(bytes.fromhex(named)), wire.seconds(now)).encode()
        posting.post(tx, posting.members(desk), "erasure consent", body, now)
        openings.note(desk, tx, "erasure agreed", named, now)
    carry_out(desk)
    letting_go.settle(desk)
    posting.send_off(desk)
    return Changed(people=True, records=True, reviews=True)


def rows(desk: Desk) -> tuple[OrderRow, ...]:
    """All orders that came here."""
    roster = rosters.load(desk.home)
    with desk.vault.read() as tx:
        known, said = picture.names(tx), erasures.words(tx, ERASED)
        force, kept = _in_force(tx, roster), erasures.orders(tx)
        agreed, on_server = agreed_to(tx, roster), letting_go.left(tx) if desk.server else {}
        back = taking_back.when(tx)
        here = people.by_id(tx)
    mine = rosters.offices_of(roster, desk.keys.key_id)
    given = {one.hash: (posting.key_of(MemberId(one.by)), _read(one)) for one in kept}
    hold = [each for named, each in given.items() if named not in back]
    again = order_again.repeated(roster, mine, given.values(), hold)
    withdrawn = {MemberId(key.hex()) for key, one in roster.writers.items() if one.revocations}
    found = []
    for one in kept:
        inside = _read(one)
        signer = posting.key_of(MemberId(one.by))
        gone, over = not rosters.offices_of(roster, signer), back.get(one.hash)
        waits = one.hash not in force and one.carried_out_at is None and not gone and over is None
        offices = rosters.former_offices_of(roster, signer)
        near = bool(mine & offices)
        done = {word.by for word in said if word.order == inside.order.hex()}
        asked = posting.in_areas(desk, offices)
        silent = {*asked, *withdrawn, desk.member} - done
        void = gone and over is None and bool(silent - withdrawn)
        # Some had carried it out before they heard that it was taken back.
        half = over is not None and bool(done) and bool(silent - withdrawn)
        may_repeat = (void or half) and near and inside.order not in again
        may_agree = near and not gone and over is None and one.by != desk.member and one.hash not in agreed
        may_agree &= waits or on_server.get(one.hash, 0) > 0 or bool(silent - withdrawn)
        found.append(
            OrderRow(
                one.hash,
                known.member(one.by) or one.by[:8],
                wire.moment(inside.ordered_at),
                len(inside.people) or len(inside.records),
                waits,
                may_agree=may_agree,
                done_at=_called(known, done),
                silent=_called(known, silent),
                agreed=one.hash in agreed,
                on_server=on_server.get(one.hash, 0),
                void=void,
                may_repeat=may_repeat,
                known=order_again.called(here, inside) if waits or may_repeat or may_agree else (),
                done_here_at=one.carried_out_at,
                taken_back_at=over,
                mine=one.by == desk.member,
                may_take_back=waits and one.by == desk.member,
            )
        )
    return tuple(sorted(found, key=lambda row: row.at, reverse=True))


def _called(known: picture.Names, members: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(known.member(one) or one[:8] for one in members))


def heard(tx: Tx, written: Written, by: MemberId, now: datetime) -> Changed:
    """A coordinator's order or word on one, which may come before it; or that a laptop has carried one out."""
    match written.message:
        case messages.Erasure():
            erasures.put_order(tx, written.hash.hex(), written.raw, by, now)
        case messages.ErasureConsent() as yes:
            erasures.put_word(tx, Word(yes.erasure.hex(), by, AGREED, wire.moment(yes.consented_at)))
        case messages.ErasureWithdrawn() as no:
            erasures.put_word(tx, Word(no.erasure.hex(), by, WITHDRAWN, wire.moment(no.withdrawn_at)))
            return Changed(reviews=True)
        case messages.Erased() as done:
            erasures.put_word(tx, Word(done.order.hex(), by, ERASED, wire.moment(done.erased_at)))
            return Changed(reviews=True)
    return Changed()


def carry_out(desk: Desk) -> Changed:
    """Erase what orders in force name and lies here; tell of those that wait. Twice changes nothing."""
    now, files, done = desk.now(), list[str](), list[KeptOrder]()
    with desk.vault.read() as tx:
        kept = erasures.orders(tx)
        force = _in_force(tx, rosters.load(desk.home)) if kept else frozenset()
    if not kept:
        return Changed()
    # Played again, which takes long, only for an order that is carried out now: one may wait for weeks.
    due = any(one.carried_out_at is None and one.hash in force for one in kept)
    named = in_drafts(desk) if due else None
    with desk.vault.write() as tx:
        kept, roster = erasures.orders(tx), rosters.load(desk.home)
        force = _in_force(tx, roster)
        for one in kept:
            if one.hash in force and one.carried_out_at is None and named is not None:
                files += _erase(desk, tx, roster, one, named)
                erasures.carried_out(tx, one.hash, now)
                _tell(desk, tx, roster, one, now)
                done.append(one)
        _say(tx, roster, force)
        if done:
            attachments.forget_unnamed(tx)
    if not done:
        return Changed()
    sealing.remove_files(desk.folder.outbox, tuple(files))
    carried.settle(desk)
    desk.vault.forget_deleted()
    sealing.seal_all(desk)  # what is left of the files that went
    topic("vault").info("%d orders to erase were carried out", len(done))
    return Changed(people=True, records=True, reviews=True, drafts=True)


def stays_erased(tx: Tx, area: str, version: VersionId, *named: str | None) -> bool:
    """Whether a version, or its person or record in this area, was erased here and stays so (G-4); then this version's
    files stay away too."""
    known = [one for one in named if one is not None]
    if not erasures.is_erased(tx, version) and not erasures.is_erased_in(tx, area, *known):
        return False
    erasures.keep_erased(tx, [version])
    return True


def _read(one: KeptOrder) -> messages.Erasure:
    found = messages.decode(one.body)
    assert isinstance(found, messages.Erasure)
    return found


def _in_force(tx: Tx, roster: Roster) -> frozenset[str]:
    """Only a coordinator of a shared area is a second person."""
    back = taking_back.ended(tx)
    return frozenset(named.hex() for named in orders.in_force(roster, *_given(tx, roster), back))


def agreed_to(tx: Tx, roster: Roster) -> frozenset[str]:
    """The orders that a second person has agreed to, also small ones, which did not wait for that."""
    back = taking_back.ended(tx)
    return frozenset(named.hex() for named in orders.agreed(roster, *_given(tx, roster), back))


def _given(tx: Tx, roster: Roster) -> tuple[list[orders.Ordered], list[orders.Consented]]:
    kept = {one.hash: one for one in erasures.orders(tx)}
    given = [
        orders.Ordered(_read(one), posting.key_of(MemberId(one.by)), wire.seconds(one.came_at))
        for one in kept.values()
    ]
    consents = []
    for word in erasures.words(tx, AGREED):
        first, second = kept.get(word.order), posting.key_of(MemberId(word.by))
        if first is not None and _share(roster, posting.key_of(MemberId(first.by)), second):
            consent = messages.ErasureConsent(MessageHash(bytes.fromhex(word.order)), wire.seconds(word.at))
            consents.append(orders.Consented(consent, second))
    return given, consents


def _share(roster: Roster, one: KeyId, other: KeyId) -> bool:
    return bool(rosters.offices_of(roster, one) & rosters.offices_of(roster, other))


def _erase(desk: Desk, tx: Tx, roster: Roster, one: KeptOrder, named: InDrafts) -> list[str]:
    """Returns the outbox files in which something of it stood: what is left of them is sealed again."""
    offices = rosters.offices_of(roster, posting.key_of(MemberId(one.by)))
    far = reach.of(tx, _read(one), offices)
    going = [record.record for record in far.records]
    versions = [version for record in going for version in _versions(tx, record)]
    gone = letting_go.messages_of(tx, going, versions, far.people)
    files = unsent.forget(tx, far, versions, and_sent=roster.is_reader(desk.keys.key_id))
    for draft in drafts.rows(tx):
        about = draft.participant.person if draft.participant else named.get(draft.draft)
        if draft.corrects in going or about in far.people:
            drafts.remove(tx, draft.draft)
    for record in going:
        records.purge(tx, record)
    case_store.empty(tx, versions)
    for person in far.people:
        case_store.forget_case(tx, person)
        cases.forget_relations(tx, person)
        erasures.forget_person(tx, person)
    erasures.keep_erased(tx, far.named, [area.hex() for area in offices])
    erasures.keep_erased(tx, versions)
    letting_go.erased(tx, one.hash, gone, offices)
    return files


def _versions(tx: Tx, record: RecordId) -> list[VersionId]:
    return [version.version for version in records.outlines(tx, record).get(record, ())]


def _tell(desk: Desk, tx: Tx, roster: Roster, one: KeptOrder, now: datetime) -> None:
    """Coordinators see who has not: by the programme's lane, which says nothing of a person."""
    order_of, mine = _read(one).order, rosters.areas_of(roster, desk.keys.key_id)
    erasures.put_word(tx, Word(order_of.hex(), desk.member, ERASED, now))
    body = messages.Erased(order_of, wire.seconds(now)).encode()
    if roster.is_reader(desk.keys.key_id):
        posting.post(tx, posting.readers(desk), "erased", body, now)
    elif mine:
        area = _area_of_order(desk, tx, roster, one)
        target = targets.epoch_target(area, ContentClass.PROGRAMME, urgent=False)
        outgoing.add(tx, Waiting(wire.identify(body), target, "erased", body, None, now))


def _area_of_order(desk: Desk, tx: Tx, roster: Roster, one: KeptOrder) -> AreaId:
    """Where its signer is: in another area nobody would know of the order."""
    offices = rosters.offices_of(roster, posting.key_of(MemberId(one.by)))
    return next((area for area in areas.mine(desk, tx) if area in offices), areas.usual(desk, tx))


def _say(tx: Tx, roster: Roster, force: frozenset[str]) -> None:
    """On Today of everybody, also of workers: what waits for a second person, and what was done. For an order of who
    has left nobody waits any more."""
    kept, back = erasures.orders(tx), taking_back.when(tx)
    waiting = [
        one
        for one in kept
        if one.hash not in force
        and one.hash not in back
        and one.carried_out_at is None
        and rosters.offices_of(roster, posting.key_of(MemberId(one.by)))
    ]
    for message_id, found in ((WAITS, waiting), (DONE, [one for one in kept if one.hash in force])):
        count = len({person for one in found for person in _read(one).people})
        if count:
            notices.put(tx, message_id, count=count)
        else:
            notices.take_back(tx, message_id)


@dataclass(frozen=True, slots=True)
class Report:
    """How far an order got: who has not answered, and from when what servers and sticks still hold cannot be opened
    any more (seconds; None where no key has a date)."""

    answered: tuple[MemberId, ...]
    pending: tuple[MemberId, ...]
    unreadable_from: int | None


def report(desk: Desk, named: str) -> Report:
    """Who has erased and who has not: also laptops whose key was withdrawn, which nothing reaches any more. Raises
    NotAllowed, NoSuchOrder."""
    desk.need_coordinator()
    roster = rosters.load(desk.home)
    with desk.vault.read() as tx:
        kept = next((one for one in erasures.orders(tx) if one.hash == named), None)
        if kept is None:
            raise NoSuchOrder
        inside = _read(kept)
        said = {MemberId(one.by) for one in erasures.words(tx, ERASED) if one.order == inside.order.hex()}
    withdrawn = {MemberId(key.hex()) for key, one in roster.writers.items() if one.revocations}
    everybody = {desk.member, *posting.members(desk), *withdrawn}
    ends = [one.destroy_at for one in roster.epochs.values() if one.starts_at <= inside.ordered_at]
    return Report(tuple(sorted(said)), tuple(sorted(everybody - said)), max(ends, default=None))
