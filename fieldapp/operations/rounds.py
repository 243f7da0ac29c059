"""Sending and fetching: one write-read round by network, and the same files by stick."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from fieldapp.config import Home, PersonFolder, read_machine, write_durably
from fieldapp.errors import FieldError, OutboxDamaged, StickDamaged, from_os
from fieldapp.log import topic
from fieldapp.model import Changed, Line, MemberId, Notice, RoundResult
from fieldapp.operations import (
    doubt,
    epochs,
    horizons,
    intake,
    key_lists,
    notices,
    remaking,
    rosters,
    sealing,
)
from fieldapp.operations.desk import Desk
from sync.client.exchange import Round, Steps
from sync.client.exchange import exchange as send_and_fetch
from sync.client.folders import (
    BatchFiles,
    Folders,
    NotAPlainFile,
    TooLarge,
    batches_in,
    plain_files,
    put_batch,
    read_plain,
)
from sync.client.transport import HttpTransport, Transport
from sync.protocol.batch import SealedBatch, check_body
from sync.protocol.envelope import (
    MAX_BODY_BYTES,
    MAX_HEADER_BYTES,
    PersonAddress,
    batch_hash,
    verify_header,
)
from sync.protocol.errors import ProtocolError, UnknownKey
from sync.protocol.identifiers import KeyId
from sync.protocol.receipts import sign_token
from sync.protocol.roster import Roster

Progress = Callable[[int, int], bool]  # (files gone, files to send) -> go on?
NO_SERVER = "No server is set for this laptop. What waits is safe here and can go by stick."


def folders_of(person: PersonFolder) -> Folders:
    """The plain folders that a round works on."""
    return Folders(person.outbox, person.inbox, person.receipts)


def exchange(
    desk: Desk, *, progress: Progress = lambda _gone, _of: True, line: Transport | None = None
) -> RoundResult:
    """Seal what waits, send it (urgent first), fetch, apply. Never raises for an absent or odd server.

    Raises Locked. What the disk or the database refuses stands in `said`; nothing that waits is lost.
    """
    vault, began = desk.vault, desk.now()  # Locked here rather than in the middle
    if not rosters.path_of(desk.home).exists():
        return RoundResult(Line.OFFLINE, said=(notices.of("round.not_joined"),))
    try:
        remaking.seal_all(desk)
        roster = rosters.load(desk.home)
        found = _over(line, desk.server, folders_of(desk.folder), roster, desk, progress)
        applied = intake.apply_all(desk, whole=found.through)
        if found.through:
            horizons.looked(desk, began)
            doubt.end(desk)
            epochs.keep_up(
                desk
            )  # after what others said: an older copy of a laptop must not contradict itself
        sealing.seal_all(desk)
    except FieldError as problem:
        topic("sync").warning("round: %s", type(problem).__name__)
        return RoundResult(Line.OFFLINE, said=notices.of_error(problem))
    assert vault is not None
    again = (notices.of("round.again", count=applied.again),) if applied.again else ()
    return _result(found, applied.changed, (*applied.notes, *again))


def exchange_locked(home: Path, *, line: Transport | None = None) -> RoundResult:
    """Send everybody's sealed outbox; nothing is unlocked, nothing is fetched. Never raises."""
    place = Home(home)
    total = RoundResult(Line.SENT)
    try:
        roster, server = rosters.load(place), read_machine(place).server
    except FieldError as problem:
        return RoundResult(Line.OFFLINE, said=notices.of_error(problem))
    for member in place.members():
        found = _over(line, server, folders_of(place.person(member)), roster, None, lambda _g, _o: True)
        one = _result(found, Changed(), ())
        total = RoundResult(
            line=one.line if one.line is not Line.SENT else total.line,
            sent_batches=total.sent_batches + one.sent_batches,
            sent_bytes=total.sent_bytes + one.sent_bytes,
            said=one.said or total.said,
        )
    return total


def _over(
    line: Transport | None,
    server: str,
    folders: Folders,
    roster: Roster,
    desk: Desk | None,
    progress: Progress,
) -> Round:
    if line is None:
        try:
            line = HttpTransport(server)
        except ValueError:
            return Round(reason="no-server", plain=NO_SERVER)
        try:
            return _round(line, folders, roster, desk, progress)
        finally:
            line.close()
    return _round(line, folders, roster, desk, progress)


def _round(line: Transport, folders: Folders, roster: Roster, desk: Desk | None, progress: Progress) -> Round:
    def told(steps: Steps) -> bool:
        return progress(steps.batches, steps.batches_to_send)

    if desk is None:
        return send_and_fetch(folders, line, roster, progress=told)
    key = desk.keys.signing

    def sign(keeper: KeyId, at: int) -> bytes:
        return sign_token(keeper, at, key, secrets.token_bytes)

    clock = desk.clock
    return send_and_fetch(folders, line, roster, sign=sign, progress=told, clock=lambda: clock().timestamp())


def _result(found: Round, changed: Changed, notes: tuple[Notice, ...]) -> RoundResult:
    stopped = (Notice(f"round.{found.reason}", found.plain),) if found.plain else ()
    kept = dict.fromkeys((one.code, one.plain) for one in found.kept_back)
    refused = (
        Notice(f"passed_over.{code}", notices.refused(code)) for code in dict.fromkeys(found.passed_over)
    )
    told = (*stopped, *refused, *(Notice(f"kept_back.{code}", plain) for code, plain in kept), *notes)
    return RoundResult(
        line=Line.SENT if found.through else Line.OFFLINE,
        sent_batches=found.sent,
        sent_bytes=found.sent_bytes,
        fetched=found.fetched,
        said=told,
        changed=changed | Changed(records=found.sent > 0),
    )


def apply_inbox(desk: Desk) -> Changed:
    """Apply what came while nobody was signed in; before somebody has joined nothing can have come.

    Raises DiskFull, DatabaseDamaged, RosterRefused.
    """
    if not rosters.path_of(desk.home).exists():
        return Changed()
    return intake.apply_all(desk, whole=True).changed


def apply_quietly(desk: Desk) -> Changed:
    """As `apply_inbox`, at sign-in: what does not work now is tried again at the next round."""
    return intake.apply_quietly(desk)


STICK_FOLDER = "sealed"  # a neutral name


def export_stick(home: Path, folder: Path) -> int:
    """Copy every sealed batch and the sealed list of keys onto a stick; nothing is unlocked. Returns how many
    whole batches lie there now.

    Raises DiskFull, DiskRefused; OutboxDamaged where some were left out, after the others were copied.
    """
    place, stick = Home(home), folder / STICK_FOLDER
    count = bad = 0
    try:
        stick.mkdir(parents=True, exist_ok=True)
        if rosters.path_of(place).is_file():
            for name, content in key_lists.sealed(rosters.load(place)).items():
                if not (stick / name).exists():
                    write_durably(stick / name, content)
        for member in place.members():
            for batch in batches_in(place.person(member).outbox, most=intake.MOST_FILES):
                sealed = _whole(place, batch)
                if sealed is None:
                    bad += batch.header.exists()  # else a newer one stands for it since we looked
                else:
                    put_batch(stick, sealed.hash.hex(), sealed.header, sealed.body)
                    count += 1
    except OSError as problem:
        raise from_os(problem) from problem
    if bad:
        raise OutboxDamaged(count=bad)
    return count


def _whole(place: Home, batch: BatchFiles) -> SealedBatch | None:
    try:
        body = read_plain(batch.body, most=MAX_BODY_BYTES)
        header = read_plain(batch.header, most=MAX_HEADER_BYTES)
        check_body(verify_header(header, rosters.load(place).verify_key), body)
    except (ProtocolError, OSError):
        return None
    return SealedBatch(header, body)


def import_stick(home: Path, folder: Path) -> int:
    """Copy what a stick holds into the inboxes that it may be for; what is not ours stays on the stick.

    Twice changes nothing. Everything is verified when it is applied. Returns how many came. Raises DiskFull,
    DiskRefused; StickDamaged where nothing came because of damage.
    """
    place, stick = Home(home), folder / STICK_FOLDER
    count = bad = 0
    try:
        lists = _take_lists(place, stick)
        for batch in batches_in(stick, most=intake.MOST_FILES):
            try:
                header = read_plain(batch.header, most=MAX_HEADER_BYTES)
                body = read_plain(batch.body, most=MAX_BODY_BYTES)
                members = _for_whom(place, header, may_be_new=lists > 0)
            except (ProtocolError, NotAPlainFile, TooLarge, FileNotFoundError):
                bad += 1
                continue
            for member in members:
                put_batch(place.person(member).inbox, batch_hash(header).hex(), header, body)
                count += 1
    except OSError as problem:
        raise from_os(problem) from problem
    if bad and not count:
        raise StickDamaged(count=bad)
    return count


def _take_lists(place: Home, stick: Path) -> int:
    """Sealed lists of keys go to everybody here: each is opened when its owner signs in."""
    count = 0
    for found in plain_files(stick, key_lists.SUFFIX, most=key_lists.MOST_LISTS):
        with suppress(NotAPlainFile, TooLarge):
            content = read_plain(found, most=key_lists.MOST_BYTES)
            name = f"{hashlib.sha256(content).hexdigest()}{key_lists.SUFFIX}"
            for member in place.members():
                write_durably(place.person(member).inbox / name, content)
            count += 1
    return count


def _for_whom(place: Home, raw: bytes, *, may_be_new: bool) -> tuple[MemberId, ...]:
    """Members on this laptop who can open a batch: its addressee, or readers of its area and class.

    `may_be_new`: its signer may stand in a list that came along and is not opened yet; then all of them, and
    whom it is not for keeps it apart.
    """
    roster, here = rosters.load(place), place.members()
    try:
        header = verify_header(raw, roster.verify_key)
    except UnknownKey:
        return here if may_be_new else ()
    if isinstance(header.to, PersonAddress):
        return tuple(member for member in here if member == header.to.member.hex())
    readers = roster.readers_of(header.to.area, header.to.content_class)
    return tuple(member for member in here if member in {one.key.key_id.hex() for one in readers})
