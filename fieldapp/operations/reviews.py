"""A coordinator's work: the queue, opening a record, sending it back, accepting it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from fieldapp.casework import compare
from fieldapp.casework.delivery import Event
from fieldapp.casework.verdicts import Decision, complete
from fieldapp.errors import CorrectedMeanwhile, NoSuchRecord, NotVerified
from fieldapp.model import (
    Authorship,
    Changed,
    Comment,
    FileRow,
    RecordId,
    RecordView,
    ReviewRow,
    Verdict,
    VersionId,
)
from fieldapp.operations import attachments, openings, picture, posting, reading, rosters, wire
from fieldapp.operations.desk import Desk
from fieldapp.operations.picture import Folded
from fieldapp.store import asked, decisions, inbox, journal, records
from fieldapp.store.engine import Tx
from fieldapp.store.records import Outline, Version
from sync.protocol.authorship import verify_proof
from sync.protocol.envelope import EpochAddress, Header
from sync.protocol.errors import ProtocolError
from sync.protocol.roster import Roster

FORKED = "Two versions were made of the same one. Please look at both and call the author."
OLD_KEY = "It was sealed to an old key."


def queue(desk: Desk) -> tuple[ReviewRow, ...]:
    """What waits for a decision and what was decided: urgent first, then those whose consent was taken back,
    then unseen ones. Raises NotAllowed.
    """
    desk.need_coordinator()
    with desk.vault.read() as tx:
        seen = records.acknowledged(tx)
        others = [one for one in records.all_records(tx) if one.author != desk.member]
        pictures = picture.folded(tx, others, picture.names(tx))
        rows = [_row(tx, folded, seen) for folded in pictures]
    return tuple(sorted(rows, key=_place))


def _place(row: ReviewRow) -> tuple[bool, bool, bool, bool, float]:
    decided = row.verdict in (Verdict.ACCEPTED, Verdict.RETURNED)
    urgent, withdrawn = row.urgent and not decided, row.withdrawn and not decided
    return (not urgent, not withdrawn, decided, row.acknowledged, -row.finished_at.timestamp())


def _row(tx: Tx, folded: Folded, seen: frozenset[VersionId]) -> ReviewRow:
    newest = folded.newest
    held = next((version.held for version in folded.versions if version.held), "")
    return ReviewRow(
        record=folded.record.record,
        participant=folded.participant,
        form_title=newest.form_title,
        author=folded.author,
        finished_at=newest.finished_at,
        verdict=folded.standing.verdict,
        urgent=newest.urgent or bool(picture.alarms(folded)),
        acknowledged=newest.version in seen,
        changed_answers=_changed(tx, folded),
        quiet_answers=newest.quiet,
        quarantined=held or (FORKED if folded.standing.forked else ""),
        withdrawn=picture.withdrawn(folded),
    )


def _changed(tx: Tx, folded: Folded) -> int:
    """How many answers differ from the version that was decided last."""
    decided, newest = folded.standing.decided_version, folded.newest.version
    if decided in (None, newest):
        return 0
    before, after = records.version(tx, decided), records.version(tx, newest)
    if before is None or after is None:
        return 0
    try:
        return compare.changed(before.xml, after.xml)
    except compare.NotXml:
        return 0


def quarantine(desk: Desk) -> tuple[inbox.Arrived, ...]:
    """Batches that were kept apart, with the reason in plain words. Raises NotAllowed."""
    desk.need_coordinator()
    with desk.vault.read() as tx:
        return inbox.quarantined(tx)


def open(desk: Desk, record: RecordId) -> RecordView:
    """Verify who signed it, keep that it was opened, and let the author know.

    Raises NotAllowed, NoSuchRecord, NotVerified.
    """
    desk.need_coordinator()
    with desk.vault.read() as tx:
        known = picture.names(tx)
        folded = _folded(tx, record, known)
    now = desk.now()
    authorship = _authorship(desk, folded, known, now)
    view = reading.view(desk, folded, known, authorship)
    _acknowledge(desk, folded, now)
    return view


def _folded(tx: Tx, record: RecordId, known: picture.Names) -> Folded:
    folded = picture.fold(tx, records.get(tx, record), known)
    if folded is None:
        raise NoSuchRecord
    return folded


def _authorship(desk: Desk, folded: Folded, known: picture.Names, now: datetime) -> Authorship:
    roster = rosters.load(desk.home)
    with desk.vault.read() as tx:
        chain = {version.version: version for version in records.chain(tx, folded.record.record)}
    for version in chain.values():
        _verify(roster, version)
    header = _verify(roster, chain[folded.newest.version])
    whole = complete([version.link for version in folded.versions], folded.newest.version)
    return Authorship(
        signed_by=known.member(header.sender.hex()) or header.sender.hex()[:8],
        signed_at=folded.newest.finished_at,
        chain_complete=whole,
        opened_at=now,
        warning=_warning(roster, header, folded.newest),
    )


def _verify(roster: Roster, version: Version) -> Header:
    try:
        header = verify_proof(wire.read_proof(version.proof), version.message, roster.verify_key)
    except ProtocolError as problem:
        raise NotVerified(reason=problem.plain) from problem
    if wire.identify(version.message) != version.version:
        raise NotVerified(reason="its content is not what was signed")
    return header


def _warning(roster: Roster, header: Header, version: Outline) -> str:
    to = header.to
    if not isinstance(to, EpochAddress):
        return ""
    try:
        current = roster.current_epoch(to.area, to.content_class, wire.seconds(version.finished_at))
    except ProtocolError:
        return OLD_KEY
    return "" if current.epoch == to.epoch else OLD_KEY


def _acknowledge(desk: Desk, folded: Folded, now: datetime) -> None:
    """Each opening is kept; the author hears of the first one of each version."""
    with desk.vault.write() as tx:
        openings.note(desk, tx, "opened", folded.newest.version, now)
        merged = [version.version for version in folded.versions if not version.held]
        merged.extend(attachments.parts_of(tx, folded.record.record))
        fresh = [version for version in merged if records.acknowledge(tx, version, desk.member, now)]
        records.happened(tx, fresh, Event.ACKNOWLEDGE, now, desk.member)
        if fresh:
            posting.acknowledgement(desk, tx, folded.record, fresh, now)
    posting.send_off(desk)


def send_back(
    desk: Desk, record: RecordId, comments: Mapping[str, str], read: VersionId | None = None
) -> Changed:
    """Return a record with words on questions: ref -> words ("" for the whole record). `read`: the version that was
    looked at, where somebody looked at one.

    The return carries the record itself. Raises NotAllowed, NoSuchRecord, CorrectedMeanwhile.
    """
    labels = {row.ref: row.label for row in _read(desk, record).answers}
    words = tuple(Comment(ref, labels.get(ref, ""), text) for ref, text in comments.items() if text.strip())
    return _decide(desk, record, Verdict.RETURNED, words, read)


def accept(desk: Desk, record: RecordId, read: VersionId | None = None) -> Changed:
    """The record stands as it is. `read` as in `send_back`. Raises NotAllowed, NoSuchRecord, CorrectedMeanwhile."""
    return _decide(desk, record, Verdict.ACCEPTED, (), read)


def _read(desk: Desk, record: RecordId) -> RecordView:
    desk.need_coordinator()
    with desk.vault.read() as tx:
        known = picture.names(tx)
        folded = _folded(tx, record, known)
    return reading.view(desk, folded, known, None)


def _decide(
    desk: Desk, record: RecordId, verdict: Verdict, comments: tuple[Comment, ...], read: VersionId | None
) -> Changed:
    desk.need_coordinator()
    now = desk.now().replace(microsecond=0)
    with desk.vault.write() as tx:
        folded = _folded(tx, record, picture.names(tx))
        if read not in (None, folded.newest.version):  # nobody decides on what they have not seen
            raise CorrectedMeanwhile
        decision = Decision(
            decision="",
            record=record,
            version=folded.newest.version,
            verdict=verdict,
            comments=comments,
            over=frozenset(one.decision for one in decisions.of_record(tx, record)),
            by=desk.member,
            at=now,
        )
        decisions.put(tx, posting.decision(desk, tx, folded.record, decision, now))
        asked.forget(tx, record)
        if verdict is Verdict.RETURNED:
            merged = [version for version in records.chain(tx, record) if not version.held]
            posting.enclosures(desk, tx, folded.record.author, merged, now)
        journal.line(tx, verdict.value, folded.newest.version, desk.member, now)
    posting.send_off(desk)
    return Changed(reviews=True, records=True)


def files(desk: Desk, record: RecordId) -> tuple[FileRow, ...]:
    """The files of a record, and whether all of each has arrived. Raises NotAllowed, NoSuchRecord."""
    desk.need_coordinator()
    return attachments.rows(desk, record)


def file(desk: Desk, record: RecordId, name: str) -> bytes:
    """One of them. Raises NotAllowed, NoSuchRecord, NoSuchFile."""
    desk.need_coordinator()
    return attachments.content(desk, record, name)
