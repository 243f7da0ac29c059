"""Sending and fetching: one write-read round by network."""

from __future__ import annotations

import json
import random
import secrets
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path

from fieldapp.config import Home, read_machine
from fieldapp.errors import FieldError, from_os
from fieldapp.log import topic
from fieldapp.model import Changed, Line, Notice, RoundResult, Step
from fieldapp.operations import (
    doubt,
    epochs,
    horizons,
    intake,
    letting_go,
    notices,
    other_life,
    receipts,
    remaking,
    rosters,
    sealing,
    withdrawing,
    witnessing,
)
from fieldapp.operations.desk import Desk, folders_of
from fieldapp.store import handing, identity, outgoing
from sync.client.answers import PLACE_TAKEN
from sync.client.exchange import Round, Steps
from sync.client.exchange import exchange as send_and_fetch
from sync.client.folders import (
    Folders,
)
from sync.client.retry import Wait, next_attempt
from sync.client.sending import unsent
from sync.client.transport import HttpTransport, Transport
from sync.protocol.batch import HEADER_SUFFIX
from sync.protocol.errors import UnknownKey
from sync.protocol.identifiers import KeyId
from sync.protocol.receipts import sign_token
from sync.protocol.roster import Roster

Progress = Callable[[Step], bool]  # go on?
NO_USE = frozenset({"no-server", "cancelled", "disk"})  # trying again at once would not help
KEPT_BACK = "kept_back"  # identity: JSON, to whom what goes that the last whole round left in the outbox
SAYS_KEPT_BACK = "notice.kept_back"
NO_SERVER = "No server is set for this laptop. What waits is safe here and can go by stick."


def exchange(
    desk: Desk, *, progress: Progress = lambda _: True, line: Transport | None = None
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
        if _began_anew(desk, found) or _was_unknown(found):
            more = _over(line, desk.server, folders_of(desk.folder), roster, desk, progress)
            found = found.and_then(more)
        applied = intake.apply_all(desk, whole=found.whole, fetched=found.came)
        if found.whole:
            kept_back = [one.name.removesuffix(HEADER_SUFFIX) for one in found.kept_back]
            horizons.looked(desk, began, kept_back)
            _tell_kept_back(desk, kept_back)
            doubt.end(desk)
            horizons.show(desk)
            letting_go.say(desk, line=line)
            epochs.keep_up(
                desk
            )  # after what others said: an older copy of a laptop must not contradict itself
        witnessing.witness(
            desk, began
        )  # also where the round broke off: the list may have told of a withdrawal
        followed = found.whole and horizons.follow(desk)
        sealing.seal_all(desk)
        if followed:  # at once: whoever comes for the word takes along what proves a drop by it (M-4)
            _over(line, desk.server, folders_of(desk.folder), roster, None, progress)
            receipts.apply(desk)
    except (FieldError, OSError) as problem:
        told = from_os(problem) if isinstance(problem, OSError) else problem
        topic("sync").warning("round: %s", type(told).__name__)
        return RoundResult(Line.OFFLINE, said=notices.of_error(told))
    assert vault is not None
    if found.through:
        _send_for_others(desk, line, progress)
    again = (notices.of("round.again", count=applied.again),) if applied.again else ()
    return _result(found, applied.changed, (*applied.notes, *again))


def _send_for_others(desk: Desk, line: Transport | None, progress: Progress) -> None:
    """What lies sealed of the others on this laptop, as while it is locked: somebody's urgent record does not wait for
    their next shift. What the server said of it is told at their own sign-in; damage there is no word on this round."""
    with suppress(FieldError, OSError):
        roster = rosters.load(desk.home)
        for member in desk.home.members():
            folders = folders_of(desk.home.person(member))
            with suppress(FieldError, OSError):
                if member != desk.member and unsent(folders, roster)[0]:
                    _over(line, desk.server, folders, roster, None, progress)


def _tell_kept_back(desk: Desk, names: Iterable[str]) -> None:
    """What a whole round does not take twice in a row stands on Today: a round that begins by itself says nothing."""
    with desk.vault.read() as tx:
        before = set(json.loads(identity.get(tx, KEPT_BACK) or b"[]"))
        # A rolling file has another name each time.
        now = {outgoing.target_of_batch(tx, one) or one for one in names}
        told = [one.values.get("count") for one in notices.standing(tx) if one.message_id == SAYS_KEPT_BACK]
    again = len(now & before)
    if now == before and told == ([again] if again else []):
        return  # most rounds: none of them costs a write
    with desk.vault.write() as tx:
        identity.put(tx, KEPT_BACK, json.dumps(sorted(now)).encode())
        if again:
            notices.put(tx, SAYS_KEPT_BACK, count=again)
        else:
            notices.take_back(tx, SAYS_KEPT_BACK)


def _began_anew(desk: Desk, found: Round) -> bool:
    """This database was put back from an older copy, as the server showed with other batches in its places."""
    taken = [one.name.removesuffix(HEADER_SUFFIX) for one in found.kept_back if one.code == PLACE_TAKEN]
    return bool(taken) and other_life.refused(desk, taken)


def _was_unknown(found: Round) -> bool:
    """The server had a list that does not name this person, as after a recovery, and was given one that does."""
    return found.through and any(one.code == UnknownKey.code for one in found.kept_back)


def exchange_locked(
    home: Path, *, progress: Progress = lambda _: True, line: Transport | None = None
) -> RoundResult:
    """Send everybody's sealed outbox; nothing is unlocked, nothing is fetched. Never raises."""
    place = Home(home)
    total = RoundResult(Line.SENT)
    try:
        roster, server = rosters.load(place), read_machine(place).server
    except FieldError as problem:
        return RoundResult(Line.OFFLINE, said=notices.of_error(problem))
    for member in place.members():
        found = _over(line, server, folders_of(place.person(member)), roster, None, progress)
        one = _result(found, Changed(), ())
        total = RoundResult(
            line=one.line if one.line is not Line.SENT else total.line,
            retry_after_s=total.retry_after_s if one.retry_after_s is None else one.retry_after_s,
            sent_batches=total.sent_batches + one.sent_batches,
            sent_bytes=total.sent_bytes + one.sent_bytes,
            said=one.said or total.said,
        )
    return total


def next_try_s(failures: int, asked_s: int) -> float:
    """When to try again after so many failed rounds in a row; `asked_s` is the server's own wish."""
    wait = next_attempt(failures, jitter=random.random(), asked_to_wait_s=asked_s)  # noqa: S311 - no secret
    return wait.seconds if isinstance(wait, Wait) else 0.0


def _over(
    line: Transport | None,
    server: str,
    folders: Folders,
    roster: Roster,
    desk: Desk | None,
    progress: Progress,
) -> Round:
    if line is None:
        last = Step()

        def told(step: Step) -> bool:
            nonlocal last
            last = step
            return progress(step)

        try:
            line = HttpTransport(server, go_on=lambda: progress(last))
        except ValueError:
            return Round(reason="no-server", plain=NO_SERVER)
        try:
            return _round(line, folders, roster, desk, told)
        finally:
            line.close()
    return _round(line, folders, roster, desk, progress)


def _round(line: Transport, folders: Folders, roster: Roster, desk: Desk | None, progress: Progress) -> Round:
    records = _records(desk, folders, roster)

    def told(steps: Steps) -> bool:
        return progress(
            Step(
                bytes=steps.bytes or steps.fetched_bytes,
                of_bytes=steps.bytes_to_send,
                records=sum(records.get(one.hex(), 0) for one in steps.gone),
                of_records=sum(records.get(one.hex(), 0) for one in steps.to_send),
            )
        )

    if desk is None:
        return send_and_fetch(folders, line, roster, progress=told)
    key = desk.keys.signing

    def sign(keeper: KeyId, at: int) -> bytes:
        return sign_token(keeper, at, key, secrets.token_bytes)

    clock = desk.clock
    return send_and_fetch(
        folders,
        line,
        roster,
        sign=sign,
        first=lambda asker: other_life.ask(desk, asker),
        progress=told,
        clock=lambda: clock().timestamp(),
    )


def _records(desk: Desk | None, folders: Folders, roster: Roster) -> dict[str, int]:
    """By batch that is to be sent; only the laptop knows what is inside, and only while it is unlocked."""
    if desk is None:
        return {}
    with desk.vault.read() as tx:
        return handing.records_in(tx, [one.hash.hex() for one in unsent(folders, roster)[0]])


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
        retry_after_s=None if found.through or found.reason in NO_USE else found.retry_after_s,
        said=told,
        changed=changed | Changed(records=found.sent > 0),
    )


def apply_inbox(desk: Desk) -> Changed:
    """Apply what came while nobody was signed in; before somebody has joined nothing can have come.

    Raises DiskFull, DatabaseDamaged, RosterRefused.
    """
    if not rosters.path_of(desk.home).exists():
        return Changed()
    began = desk.now()
    changed = intake.apply_all(desk, whole=True).changed | withdrawing.settle_later(desk)
    witnessing.witness(desk, began)
    return changed


def apply_quietly(desk: Desk) -> Changed:
    """As `apply_inbox`, at sign-in: what does not work now is tried again at the next round."""
    return intake.apply_quietly(desk)
