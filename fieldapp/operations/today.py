"""What waits for the person who opens the program."""

from __future__ import annotations

from datetime import datetime, timedelta

from fieldapp.model import Delivery, Notice, Today, Verdict
from fieldapp.operations import clocks, notices, picture, wire
from fieldapp.operations.desk import FIRST_DAY, Desk
from fieldapp.store import drafts, handing, identity, outgoing, people
from fieldapp.store.engine import Tx

DAY_S = 86400  # less is a wrong time zone, or a clock that is set by hand
SILENCE = timedelta(days=7)  # a week offline is usual; longer without any coordinator deserves a word


def look(desk: Desk) -> Today:
    """Visits due, open drafts, returns, what waits to be sent, and who was not told yet."""
    with desk.vault.read() as tx:
        known = picture.names(tx, desk.member)
        pictures = picture.of_author(tx, desk.member, known)
        correcting = {draft.corrects for draft in drafts.rows(tx)}
        contacts = identity.list_contacts(tx)
        in_hands = handing.in_hands(tx)
        phone = contacts[0].phone if contacts else ""
        told = (picture.nobody_told(one, phone) for one in pictures)
        return Today(
            due=people.list_due(tx),
            drafts=drafts.rows(tx),
            returned=tuple(
                picture.returned_row(one, known)
                for one in pictures
                if one.standing.verdict is Verdict.RETURNED and one.record.record not in correcting
            ),
            waiting=sum(
                one.newest.delivery in (Delivery.SAVED, Delivery.SEALED)
                and one.newest.version not in in_hands
                for one in pictures
            ),
            nobody_told=tuple(one for one in told if one is not None),
            notices=_notices(tx, pictures, desk.now()),
        )


def silence(desk: Desk) -> Notice | None:
    """That no coordinator has answered for so many days, where that is so; for the Outbox, too."""
    with desk.vault.read() as tx:
        pictures = picture.of_author(tx, desk.member, picture.names(tx, desk.member))
        return _silence(tx, pictures, desk.now())


def _notices(tx: Tx, pictures: tuple[picture.Folded, ...], now: datetime) -> tuple[Notice, ...]:
    silent = _silence(tx, pictures, now)
    told = [] if silent is None else [silent]
    if now.date() < FIRST_DAY or clocks.behind(tx, now) > DAY_S:
        told.append(notices.of("notice.clock", day=now.date().isoformat()))
    dropped = outgoing.dropped(tx)
    if dropped:
        told.append(notices.of("notice.dropped", count=dropped))
    return (*told, *notices.standing(tx))


def _silence(tx: Tx, pictures: tuple[picture.Folded, ...], now: datetime) -> Notice | None:
    sent = [
        version.finished_at
        for one in pictures
        for version in one.versions
        if version.delivery is not Delivery.OPENED
    ]
    if not sent:
        return None
    heard = identity.get(tx, clocks.HEARD_AT)
    since = min(sent) if heard is None else max(min(sent), wire.moment(int(heard)))
    return notices.of("notice.silent", days=(now - since).days) if now - since > SILENCE else None
