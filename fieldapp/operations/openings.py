"""The journal of openings: what a coordinator looked into, told to the data-protection focal point.

It goes, sealed and signed by who opened, to everybody else who reads an area's content class "programme". It
names a record's version, a batch or a member by its hash: nothing of a person stands in it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from fieldapp.log import topic
from fieldapp.model import MemberId
from fieldapp.operations import areas, notices, picture, posting, rosters, targets, wire
from fieldapp.operations.desk import Desk
from fieldapp.store import erasures, identity, journal, outgoing
from fieldapp.store.engine import Tx
from fieldapp.store.outgoing import Waiting
from sync.protocol import messages
from sync.protocol.identifiers import ContentClass

WHATS: Final = (
    "opened",  # a record's version
    "reopened",  # a member's database, from afar
    "reopened by sheets",  # the same, by two recovery sheets at a coordinator's
    "own reopened",  # a member's database, as the member's own program tells it
    "laptop opened",  # a member's database, of a laptop at hand
    "laptop by sheets",  # the same, by two recovery sheets: the member's key stands (K-8)
    "admitted",  # a batch that was kept apart
    "appointed",
    "revoked",
    "joined",
    "left",
    "erasure ordered",
    "erasure agreed",
    "erasure withdrawn",
    "purging set",
    "rules set",
)


OF_MEMBERS: Final = frozenset(WHATS) - {
    "opened",
    "admitted",
    "erasure ordered",
    "erasure agreed",
    "erasure withdrawn",
    "purging set",
    "rules set",
}
OWN: Final = "own reopened"
BY_SHEETS: Final = "reopened by sheets"
LAPTOP_BY_SHEETS: Final = "laptop by sheets"
REOPENED: Final = "reopened"
SAYS: Final = {  # to whose work it was
    BY_SHEETS: "notice.by_sheets",
    LAPTOP_BY_SHEETS: "notice.laptop_by_sheets",
    REOPENED: "notice.reopened",
}
HEARD: Final = "heard "  # identity, before the line's name: when the member's program heard of it last
TOLD_FOR: Final = timedelta(days=60)  # from then: longer than most journeys
SHORT: Final = 8  # hexadecimal digits: enough to find a line again


@dataclass(frozen=True, slots=True)
class OpeningRow:
    """One line. `by`, and `about` where it is a member, are names where they came here, else how the hash begins.

    `people`: how many an order to erase is about; 0 for other lines, and where the order did not come here.
    """

    at: datetime
    what: str
    subject: str  # hex
    by: str
    about: str
    is_member: bool  # else a record's version, or a batch
    people: int = 0


def note(desk: Desk, tx: Tx, what: str, subject: str, now: datetime) -> None:
    """Keep that something was opened, and tell the others who read the programme's class; what two recovery sheets
    opened, all readers, for it may be of areas that are not this coordinator's. Whose work was opened is told as well:
    they alone know for certain whether they had asked."""
    at = now.replace(microsecond=0)
    journal.line(tx, what, subject, desk.member, at)
    to = posting.readers(desk) if what in (BY_SHEETS, LAPTOP_BY_SHEETS) else _watching(desk)
    if what in SAYS:
        to = tuple(sorted({MemberId(subject)}.intersection(posting.everybody(desk)).union(to)))
    tell(tx, to, what, subject, at, now)


def tell(tx: Tx, to: Iterable[MemberId], what: str, subject: str, at: datetime, now: datetime) -> None:
    """Queue a line of one's own for others."""
    body = messages.Opening(what, bytes.fromhex(subject), wire.seconds(at)).encode()
    posting.post(tx, to, "opening", body, now)


def _watching(desk: Desk) -> tuple[MemberId, ...]:
    """Everybody else who reads the programme's class in an area that this coordinator reads anything of."""
    roster = rosters.load(desk.home)
    mine = roster.ever_reader(desk.keys.key_id)
    areas = {scope.area for scope in mine.scopes} if mine else set()
    found = {
        reader.key.key_id for area in areas for reader in roster.readers_of(area, ContentClass.PROGRAMME)
    }
    return tuple(sorted(MemberId(key.hex()) for key in found - {desk.keys.key_id}))


def note_own(desk: Desk, tx: Tx, now: datetime) -> None:
    """This person's work was opened anew, whether the coordinator's program tells of it or not: their own program tells
    all who read the programme's class."""
    roster = rosters.load(desk.home)
    if roster.is_reader(desk.keys.key_id):
        note(desk, tx, OWN, desk.member, now)
        return
    body = messages.Opening(OWN, bytes.fromhex(desk.member), wire.seconds(now)).encode()
    for area in areas.mine(desk, tx):
        target = targets.epoch_target(area, ContentClass.PROGRAMME, urgent=False)
        outgoing.add(tx, Waiting(wire.identify(body), target, "opening", body, None, now))


def arrived(desk: Desk, tx: Tx, by: MemberId, opening: messages.Opening) -> None:
    """Another's line; twice is once. A worker has no other to tell than that their own work was opened."""
    if opening.what != OWN and not rosters.load(desk.home).is_reader(posting.key_of(by)):
        topic("sync").warning("a line of the journal by somebody who opens nothing")
        return
    # A day that has not come yet would stand above all others for good.
    at, subject = min(wire.moment(opening.at), desk.now().replace(microsecond=0)), opening.subject.hex()
    if opening.what == OWN and any(
        one == by and when.date() == at.date() for when, _, one in journal.lines(tx, OWN)
    ):
        return  # once a day says it
    if not journal.has(tx, opening.what, subject, by, at):
        journal.line(tx, opening.what, subject, by, at)
        if opening.what in SAYS and subject == desk.member:
            identity.put(tx, HEARD + opening.what, desk.now().isoformat().encode())
            _say(desk, tx)


def settle(desk: Desk) -> None:
    """At sign-in: what was said for long enough goes."""
    with desk.vault.read() as tx:
        stands = any(one.message_id in SAYS.values() for one in notices.standing(tx))
    if stands:
        with desk.vault.write() as tx:
            _say(desk, tx)


def _say(desk: Desk, tx: Tx) -> None:
    """On the member's own Today, for a while: that a coordinator, or two sheets at their place, opened their work."""
    names = picture.names(tx)
    for what, sentence in SAYS.items():
        heard = identity.get(tx, HEARD + what)
        own = [(at, by) for at, of, by in journal.lines(tx, what) if of == desk.member]
        if heard is None or not own or desk.now() - datetime.fromisoformat(heard.decode()) > TOLD_FOR:
            notices.take_back(tx, sentence)
            continue
        at, by = max(own)
        notices.put(tx, sentence, who=names.member(by) or by[:SHORT], day=f"{at:%Y-%m-%d}")


def rows(desk: Desk) -> tuple[OpeningRow, ...]:
    """All lines that lie here, newest first."""
    with desk.vault.read() as tx:
        names = picture.names(tx)
        erase = {one.hash: _people(one.body) for one in erasures.orders(tx)}
        found = [
            OpeningRow(
                at,
                what,
                subject,
                names.member(by) or by[:SHORT],
                names.member(subject) or subject[:SHORT],
                is_member=what in OF_MEMBERS,
                people=erase.get(subject, 0),
            )
            for what in WHATS
            for at, subject, by in journal.lines(tx, what)
        ]
    return tuple(sorted(found, key=lambda row: row.at, reverse=True))


def _people(body: bytes) -> int:
    order = messages.decode(body)
    return (len(order.people) or len(order.records)) if isinstance(order, messages.Erasure) else 0
