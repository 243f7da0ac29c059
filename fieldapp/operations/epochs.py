"""The keys of the months: opened, handed to who came, replaced when somebody left, destroyed on schedule; and
watched as the list of keys brings them: who else can open one (PROTOCOL E-5), and which ones a coordinator should
be able to open and cannot (E-6)."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta

from fieldapp.errors import RosterRefused
from fieldapp.log import topic
from fieldapp.model import Role
from fieldapp.operations import (
    areas,
    clocks,
    doubt,
    notices,
    posting,
    rosters,
    targets,
    verdicts_told,
    wire,
)
from fieldapp.operations.desk import Desk
from fieldapp.store import identity
from fieldapp.store.engine import Tx
from sync.protocol import programme, succession
from sync.protocol.errors import ProtocolError
from sync.protocol.identifiers import AreaId, ContentClass
from sync.protocol.keys import Identity, SigningKey
from sync.protocol.register import Act
from sync.protocol.roster import Roster

CHECKED = "keys_checked"  # identity: the view of the list of keys that was looked at last
EPOCH = timedelta(days=31)
BEFORE = timedelta(days=3)  # a worker's clock may be behind the coordinator's
KEPT_FOR = timedelta(days=3 * 366)  # then every reader destroys the epoch's secret


def keep_up(desk: Desk, sheets: Identity | None = None) -> bool:
    """What a coordinator's program does by itself with the list of keys: the next month's keys, old ones for who
    joined, new ones where somebody left; True where the list changed. Nothing for anybody else. `sheets`: the recovery
    key, while two sheets are at hand: of months that the list tells of after a recovery nobody else opens the keys."""
    if desk.role is not Role.COORDINATOR or doubt.there_is(desk):
        return False
    with rosters.CHANGING:
        before = rosters.load(desk.home)
        after = kept_up(before, desk.keys.signing, desk.keys.identity, desk.now(), sheets)
        if after.view == before.view:
            return False
        rosters.keep(desk.home, after)
    with desk.vault.write() as tx:
        posting.roster_news(desk, tx, posting.everybody(desk), desk.now())
    posting.send_off(desk)
    return True


def kept_up(
    roster: Roster, key: SigningKey, own: Identity, now: datetime, sheets: Identity | None = None
) -> Roster:
    """The list with one more entry of this coordinator's register, where one is due. `own` opens old epochs; the
    recovery key of `sheets`, while two of them are at hand, those as well that this coordinator does not read."""
    reader = next((one for one in roster.charter.readers if one.key == key.public), None)
    areas = reader.appoints if reader else ()
    acts: list[Act] = []
    for epoch in succession.unwrapped(roster, wire.seconds(now)):
        if epoch.area in areas:
            with suppress(ProtocolError):  # out of this reader's scope: another coordinator's to do
                rewrapped, wrap = programme.rewrap(roster, epoch, sheets or own)
                roster = roster.with_objects([wrap])
                acts.append(rewrapped)
    left = set(succession.to_replace(roster)) | _first_readers(roster, now)
    for area in areas:
        for content_class in ContentClass:
            if (area, content_class) in left or _is_due(roster, area, content_class, now):
                with suppress(ProtocolError):  # what is sealed to a new reader has not come: the next round
                    act, objects = _open(roster, area, content_class, now)
                    roster = roster.with_objects(objects)
                    acts.append(act)
    if not acts:
        return roster
    return roster.with_entry(programme.next_entry(roster, key, acts, wire.seconds(now)).raw)


def _first_readers(roster: Roster, now: datetime) -> set[tuple[AreaId, ContentClass]]:
    """Where somebody reads now and nobody did: nobody can hand the month's key on, so the next begins at once."""
    found = set()
    for area in roster.charter.areas:
        for content_class in ContentClass:
            with suppress(ProtocolError):  # none yet
                epoch = roster.current_epoch(area, content_class, wire.seconds(now))
                if roster.readers_of(area, content_class) and programme.is_closed_to_all(roster, epoch):
                    found.add((area, content_class))
    return found


def _is_due(roster: Roster, area: AreaId, content_class: ContentClass, now: datetime) -> bool:
    """Whether no key that is in use lasts long enough. One that starts years ahead, by a wrong clock or by intent, or
    that never ends keeps nobody from the next; a clock before all starts opens none."""
    lane, soon = (area, content_class), wire.seconds(now + BEFORE)
    mine = [one for one in roster.epochs.values() if (one.area, one.content_class) == lane]
    begun = [one for one in mine if one.starts_at <= soon]
    longest = int((BEFORE + EPOCH + BEFORE).total_seconds())
    return not mine or (
        bool(begun) and not any(min(one.ends_at, one.starts_at + longest) > soon for one in begun)
    )


def _open(
    roster: Roster, area: AreaId, content_class: ContentClass, now: datetime
) -> tuple[Act, tuple[bytes, bytes]]:
    """A key that is in use from now on. It starts later than any that stands, also one of a clock that was ahead."""
    lane = (area, content_class)
    standing = [one.starts_at for one in roster.epochs.values() if (one.area, one.content_class) == lane]
    before = [start for start in standing if start <= wire.seconds(now)]
    starts_at = max([wire.seconds(now - BEFORE), *(start + 1 for start in before)])
    return programme.open_epoch(
        roster,
        area,
        content_class,
        starts_at=starts_at,
        ends_at=wire.seconds(now + EPOCH),
        destroy_at=wire.seconds(now + KEPT_FOR),
    )


def destroy_due(desk: Desk) -> int:
    """Drop the secrets whose time is over from the list of keys on this laptop (E-4); returns how many.

    Their names and public halves stay: what was sealed to them is still known to be genuine.
    """
    with desk.vault.read() as tx:
        now = clocks.surely(tx, desk.now())
    with rosters.CHANGING:
        roster = rosters.load(desk.home)
        kept = without_destroyed(roster, now)
        gone = len(roster.objects) - len(kept.objects)
        if gone:
            rosters.keep(desk.home, kept)
    if gone:
        topic("sync").info("%d keys were destroyed on schedule", gone)
    return gone


def without_destroyed(roster: Roster, now: int) -> Roster:
    """Without the wraps of epochs that are over."""
    gone = succession.destroyed_objects(roster, now)
    return replace(roster, objects={name: raw for name, raw in roster.objects.items() if name not in gone})


def check(desk: Desk) -> None:
    """Look at the keys once for each new list; what is wrong stands on Today until a later list mends it."""
    with suppress(RosterRefused):  # no programme yet
        destroy_due(desk)
        roster = rosters.load(desk.home)
        with desk.vault.read() as tx:
            if identity.get(tx, CHECKED) == roster.view:
                return
        areas.settle(desk)
        verdicts_told.settle(desk)
        elsewhere = _withdrawn_elsewhere(desk, roster)
        surplus, closed = _with_surplus(roster, wire.seconds(desk.now())), _unreadable(desk, roster)
        with desk.vault.write() as tx:
            identity.put(tx, CHECKED, roster.view)
            _tell(tx, "notice.surplus", surplus)
            _tell(tx, "notice.unreadable", closed)
            _tell(tx, "notice.withdrawn_elsewhere", elsewhere)
            _tell(tx, "notice.key_withdrawn", targets.is_withdrawn(roster, desk.keys.key_id))
        if surplus or closed:
            topic("sync").warning("keys: %d with a surplus, %d do not open", surplus, closed)


def _withdrawn_elsewhere(desk: Desk, roster: Roster) -> int:
    """People of this coordinator's areas whose key another area withdrew: a lost laptop, or somebody who turned. Only
    a person can tell; here they go on working until it is withdrawn here, too."""
    offices = rosters.offices_of(roster, desk.keys.key_id)
    return sum(bool(one.revocations) and bool(one.standing & offices) for one in roster.writers.values())


def _tell(tx: Tx, message_id: str, count: int) -> None:
    if count:
        notices.put(tx, message_id, count=count)
    else:
        notices.take_back(tx, message_id)


def _with_surplus(roster: Roster, now: int) -> int:
    """Only keys that are in use or come: an old one may name a coordinator who has left since."""
    count = 0
    for epoch in roster.epochs.values():
        with suppress(ProtocolError):  # its wrap has not come
            count += epoch.ends_at > now and programme.surplus_of(roster, epoch) > 0
    return count


def _unreadable(desk: Desk, roster: Roster) -> int:
    """Not counted: what was destroyed, and what the others have not handed to a newcomer yet."""
    if roster.ever_reader(desk.keys.key_id) is None or roster.departure(desk.keys.key_id) is not None:
        return 0
    now = wire.seconds(desk.now())
    waited_for = {one.epoch for one in succession.unwrapped(roster, now)}
    closed = programme.unreadable(roster, desk.keys)
    return sum(one.destroy_at > now and one.epoch not in waited_for for one in closed)
