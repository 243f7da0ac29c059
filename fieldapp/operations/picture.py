"""Records as the screens see them: versions, decisions and names folded into rows. Reads, never writes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from fieldapp.casework.verdicts import Decision, Standing, standing
from fieldapp.model import (
    Comment,
    Delivery,
    MemberId,
    NobodyTold,
    Participant,
    PersonId,
    RecordId,
    RecordRow,
    ReturnedRow,
    Tile,
    Verdict,
)
from fieldapp.store import decisions, handing, identity, people, records
from fieldapp.store.engine import Tx
from fieldapp.store.records import Outline, Record

CONSENT_WITHDRAWN = "The person took back their consent to this record."  # the reason of such a version


@dataclass(frozen=True, slots=True)
class Folded:
    """One record with all that holds for it."""

    record: Record
    versions: tuple[Outline, ...]
    standing: Standing
    newest: Outline
    participant: Participant | None
    author: str

    @property
    def comments(self) -> tuple[Comment, ...]:
        """What coordinators ask, as long as the record counts as returned or is being answered."""
        if self.standing.verdict not in (Verdict.RETURNED, Verdict.CORRECTED):
            return ()
        returned = (d for d in self.standing.decided_by if d.verdict is Verdict.RETURNED)
        return tuple(comment for decision in returned for comment in decision.comments)


@dataclass(frozen=True, slots=True)
class Names:
    """Who is who, read once for many rows."""

    members: Mapping[MemberId, Tile]
    people: Mapping[PersonId, Participant]

    def member(self, member: str) -> str:
        tile = self.members.get(MemberId(member))
        return tile.name if tile is not None else ""


def names(tx: Tx, author: MemberId | None = None) -> Names:
    """The names that lists of records (of this author's) need."""
    return Names(identity.member_names(tx), people.with_records(tx, author))


def fold(tx: Tx, record: Record, known: Names) -> Folded | None:
    """The picture of one record; None while no version of it is merged."""
    versions = records.outlines(tx, record.record).get(record.record, ())
    return _fold(record, known, versions, decisions.of_record(tx, record.record))


def _fold(
    record: Record, known: Names, versions: tuple[Outline, ...], decided: Iterable[Decision]
) -> Folded | None:
    merged = [version for version in versions if not version.held]
    if not merged:
        return None
    stands = standing([version.link for version in merged], decided)
    newest = next(version for version in merged if version.version == stands.newest)
    person = None if record.person is None else known.people.get(record.person)
    return Folded(record, versions, stands, newest, person, known.member(record.author))


def folded(
    tx: Tx, found: Iterable[Record], known: Names, those: records.Among | None = None
) -> tuple[Folded, ...]:
    """Pictures of many records, the one finished last first. `those`: names them where they are not nearly all."""
    decided, chains = decisions.by_record(tx, those), records.outlines(tx, those=those)
    pictures = (
        _fold(record, known, chains.get(record.record, ()), decided.get(record.record, ()))
        for record in found
    )
    there = [picture for picture in pictures if picture is not None]
    return tuple(sorted(there, key=lambda one: one.newest.finished_at, reverse=True))


def alarms(picture: Folded) -> tuple[Outline, ...]:
    """Versions that ask for help and that no coordinator has opened: a correction takes none of them back."""
    return tuple(one for one in picture.versions if one.urgent and one.delivery is not Delivery.OPENED)


def withdrawn(picture: Folded) -> bool:
    """Whether consent was taken back after Finish; no later correction takes that back."""
    return any(one.reason == CONSENT_WITHDRAWN and not one.held for one in picture.versions)


def row(picture: Folded, known: Names) -> RecordRow:
    """A record as lists show it."""
    newest = picture.newest
    return RecordRow(
        record=picture.record.record,
        version=newest.version,
        number=newest.number,
        participant=picture.participant,
        form_title=newest.form_title,
        author=picture.author,
        finished_at=newest.finished_at,
        delivery=newest.delivery,
        verdict=picture.standing.verdict,
        urgent=newest.urgent or bool(alarms(picture)),
        sealed_at=newest.sealed_at,
        received_at=newest.received_at,
        opened_at=newest.opened_at,
        opened_by=known.member(newest.opened_by),
        comments=picture.comments,
        withdrawn=withdrawn(picture),
        nobody_told=nobody_told(picture, "") is not None,
        by=picture.record.author,
    )


def rows_of_person(tx: Tx, person: PersonId) -> tuple[RecordRow, ...]:
    """A participant's records, the one finished last first; nothing of anybody else is read."""
    who = people.get(tx, person)
    known = Names(identity.member_names(tx), {} if who is None else {person: who})
    pictures = folded(tx, records.of_person(tx, person), known, records.among(person=person))
    return tuple(row(picture, known) for picture in pictures)


def of_author(tx: Tx, member: MemberId, known: Names) -> tuple[Folded, ...]:
    """What a person recorded themselves."""
    return folded(tx, records.of_author(tx, member), known, records.among(author=member))


def rows_of_author(tx: Tx, member: MemberId) -> tuple[RecordRow, ...]:
    """What a person finished themselves: their Outbox."""
    known = names(tx, member)
    in_hands = handing.in_hands(tx)
    return tuple(
        replace(row(picture, known), in_hands=picture.newest.version in in_hands)
        for picture in of_author(tx, member, known)
    )


def returned_row(picture: Folded, known: Names) -> ReturnedRow:
    """A coordinator's question as a task."""
    last = max(picture.standing.decided_by, key=lambda decision: decision.at)
    return ReturnedRow(
        record=picture.record.record,
        participant=picture.participant,
        form_title=picture.newest.form_title,
        comments=picture.comments,
        returned_at=last.at,
        returned_by=known.member(last.by),
    )


def nobody_told(picture: Folded, phone: str) -> NobodyTold | None:
    """A record of which no coordinator has opened any version that asks for help."""
    told = any(one.urgent and one.delivery is Delivery.OPENED for one in picture.versions)
    if told or not alarms(picture):
        return None
    return NobodyTold(RecordId(picture.record.record), picture.participant, phone)
