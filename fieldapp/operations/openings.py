"""The journal of openings: what a coordinator looked into, told to the data-protection focal point.

It goes, sealed and signed by who opened, to everybody else who reads an area's content class "programme". It
names a record's version, a batch or a member by its hash: nothing of a person stands in it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from fieldapp.model import MemberId
from fieldapp.operations import picture, posting, rosters, wire
from fieldapp.operations.desk import Desk
from fieldapp.store import journal
from fieldapp.store.engine import Tx
from sync.protocol import messages
from sync.protocol.identifiers import ContentClass

WHATS: Final = (
    "opened",  # a record's version
    "reopened",  # a member's database, from afar
    "laptop opened",  # a member's database, of a laptop at hand
    "admitted",  # a batch that was kept apart
    "appointed",
    "revoked",
    "joined",
    "left",
    "erasure ordered",
    "erasure agreed",
    "purging set",
)


OF_MEMBERS: Final = frozenset(WHATS) - {
    "opened",
    "admitted",
    "erasure ordered",
    "erasure agreed",
    "purging set",
}
SHORT: Final = 8  # hexadecimal digits: enough to find a line again


@dataclass(frozen=True, slots=True)
class OpeningRow:
    """One line. `by`, and `about` where it is a member, are names where they came here, else how the hash begins."""

    at: datetime
    what: str
    subject: str  # hex
    by: str
    about: str
    is_member: bool  # else a record's version, or a batch


def note(desk: Desk, tx: Tx, what: str, subject: str, now: datetime) -> None:
    """Keep that something was opened, and tell the others who read the programme's class."""
    at = now.replace(microsecond=0)
    journal.line(tx, what, subject, desk.member, at)
    body = messages.Opening(what, bytes.fromhex(subject), wire.seconds(at)).encode()
    posting.post(tx, _watching(desk), "opening", body, now)


def _watching(desk: Desk) -> tuple[MemberId, ...]:
    """Everybody else who reads the programme's class in an area that this coordinator reads anything of."""
    roster = rosters.load(desk.home)
    mine = roster.ever_reader(desk.keys.key_id)
    areas = {scope.area for scope in mine.scopes} if mine else set()
    found = {
        reader.key.key_id for area in areas for reader in roster.readers_of(area, ContentClass.PROGRAMME)
    }
    return tuple(sorted(MemberId(key.hex()) for key in found - {desk.keys.key_id}))


def arrived(tx: Tx, by: MemberId, opening: messages.Opening) -> None:
    """Another coordinator's line; twice is once."""
    at, subject = wire.moment(opening.at), opening.subject.hex()
    if not journal.has(tx, opening.what, subject, by, at):
        journal.line(tx, opening.what, subject, by, at)


def rows(desk: Desk) -> tuple[OpeningRow, ...]:
    """All lines that lie here, newest first."""
    with desk.vault.read() as tx:
        names = picture.names(tx)
        found = [
            OpeningRow(
                at,
                what,
                subject,
                names.member(by) or by[:SHORT],
                names.member(subject) or subject[:SHORT],
                is_member=what in OF_MEMBERS,
            )
            for what in WHATS
            for at, subject, by in journal.lines(tx, what)
        ]
    return tuple(sorted(found, key=lambda row: row.at, reverse=True))
