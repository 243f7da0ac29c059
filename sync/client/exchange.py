"""One write-read round over plain folders: what waits goes out, what waits there comes in.

Never raises for an absent, slow or odd server, a full disk or a damaged file: the result says what happened
and what is safe. Sending needs nothing unlocked; fetching needs the member's signature under a token.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Collection
from dataclasses import dataclass, field, replace

from sync.client.answers import ASK_FIRST, PLACE_TAKEN, StoppedByServer, Then, in_own_words
from sync.client.asking import Asker, Sign
from sync.client.fetching import Damaged, Fetcher
from sync.client.folders import Folders, sweep_parts
from sync.client.sending import KeptBack, Listed, Sender, load, unsent
from sync.client.transport import Cancelled, LineError, OddAnswer, Transport
from sync.protocol.errors import ProtocolError
from sync.protocol.identifiers import BatchHash, KeyId
from sync.protocol.roster import Roster

LOOKS = 3  # at the outbox in one round: a rolling file may have been replaced while its elder was sent
PAUSED = "paused"
First = Callable[[Asker], Collection[BatchHash]]
# Who takes nothing for these reasons has nothing to give either.
AWAY = frozenset({"odd-answer", "store-away"})


@dataclass(frozen=True, slots=True)
class Steps:
    """How far a round is, for the progress display. Bytes are of bodies."""

    batches: int
    batches_to_send: int
    file_bytes: int = 0
    file_bytes_to_send: int = 0
    bytes: int = 0  # of all files of this look at the outbox
    bytes_to_send: int = 0
    gone: tuple[BatchHash, ...] = ()
    to_send: tuple[BatchHash, ...] = ()
    fetched_bytes: int = 0  # nobody knows how much waits there


@dataclass(frozen=True, slots=True)
class Round:
    """What one round did. `reason` is "" where it went through, else a stable word; `plain` for people."""

    sent: int = 0
    sent_bytes: int = 0
    came: tuple[str, ...] = ()  # names of the batches that were fetched
    fetched_bytes: int = 0
    left: int = 0  # batches in the outbox that no receipt covers yet
    kept_back: tuple[KeptBack, ...] = ()
    # Codes of what the server gave and was refused: damaged batches, false lists.
    passed_over: tuple[str, ...] = ()
    # What came last is asked for once more: a flipped bit may have made it a stranger's.
    asks_again: bool = False
    locked: bool = False  # nothing was fetched, because nobody is signed in
    reason: str = ""
    plain: str = ""
    retry_after_s: int = 0

    def and_then(self, later: Round) -> Round:
        """Both together: what was done adds up, and how it stands is as the later one found it."""
        return replace(
            later,
            sent=self.sent + later.sent,
            sent_bytes=self.sent_bytes + later.sent_bytes,
            came=(*self.came, *later.came),
            fetched_bytes=self.fetched_bytes + later.fetched_bytes,
            passed_over=(*self.passed_over, *later.passed_over),
        )

    @property
    def through(self) -> bool:
        return not self.reason

    @property
    def fetched(self) -> int:
        return len(self.came)

    @property
    def whole(self) -> bool:
        """Whether everything that lay at the server when it was read is here, or was passed over for good."""
        return self.through and not self.asks_again


@dataclass(slots=True)
class _Tally:
    unasked: bool  # nobody is signed in who could ask for places
    sent: int = 0
    sent_bytes: int = 0
    stopped: StoppedByServer | None = None  # what the server said first that it takes no more
    tried: set[bytes] = field(default_factory=set)
    torn: dict[bytes, KeptBack] = field(default_factory=dict)  # by incarnation: why nothing more of it goes
    kept_back: dict[str, KeptBack] = field(default_factory=dict)


def exchange(
    folders: Folders,
    line: Transport,
    roster: Roster,
    *,
    sign: Sign | None = None,
    first: First | None = None,
    progress: Callable[[Steps], bool] = lambda _: True,
    clock: Callable[[], float] = time.time,
) -> Round:
    """Sends all that no receipt covers (urgent first), then fetches if `sign` is given.

    A server that takes no more (a pause, a quota, full) may give all the same: then `reason` is why it took no more.

    `sign(server, time)` makes a token (`receipts.sign_token`); None while locked. `first`, not while locked: asked
    before anything is sent; it names the batches that may not go. `progress` is told each
    step and may answer False to stop. A batch sent twice is one batch; a file replaced meanwhile goes next.
    """
    tally = _Tally(unasked=sign is None)
    asker = None if sign is None else Asker(line, roster, sign, clock)
    fetcher = None if asker is None else Fetcher(folders, asker, roster, clock)
    if fetcher is not None:
        fetcher.progress = lambda count: progress(Steps(0, 0, fetched_bytes=count))
    reason, plain, wait = "", "", 0
    try:
        folders.make()
        for folder in (folders.inbox, folders.receipts):
            sweep_parts(folder, older_than=clock() - 3600)
        if first is not None and asker is not None:
            _keep_back(folders, roster, tally, first(asker))
        newest = _send_all(folders, line, roster, progress, tally)
        if fetcher is not None and asker is not None:
            if newest is not None:
                asker.learn(*newest)
            if tally.stopped is None or tally.stopped.meaning.code not in AWAY:
                fetcher.fetch()
    except StoppedByServer as stopped:
        tally.stopped = tally.stopped or stopped
    except LineError as error:
        reason, plain = _word(error), error.plain
    except (Damaged, ProtocolError, OSError, ValueError) as error:
        reason, plain = _local(error)
    if tally.stopped is not None:
        said = tally.stopped.meaning
        reason, plain, wait = said.code, said.plain, said.retry_after_s
    return _result(folders, roster, tally, fetcher, (reason, plain, wait))


def _keep_back(folders: Folders, roster: Roster, tally: _Tally, barred: Collection[BatchHash]) -> None:
    for listed in unsent(folders, roster)[0] if barred else ():
        if listed.hash in barred:
            name = listed.files.header.name
            tally.tried.add(listed.hash)
            tally.kept_back[name] = KeptBack(name, PLACE_TAKEN, in_own_words(PLACE_TAKEN))


def _send_all(
    folders: Folders, line: Transport, roster: Roster, progress: Callable[[Steps], bool], tally: _Tally
) -> tuple[KeyId, int] | None:
    """Returns the server's key id and time, as the newest receipt told. Does not raise StoppedByServer: the tally
    has it. Of a pause, the small ones that are left are tried all the same, until the next such word."""
    state = Steps(0, 0)

    def bytes_gone(gone: int, of: int) -> bool:
        return progress(replace(state, file_bytes=gone, file_bytes_to_send=of, bytes=state.bytes + gone))

    sender = Sender(folders, line, roster, bytes_gone, unasked=tally.unasked)
    for _ in range(LOOKS):
        waiting, bad = unsent(folders, roster)
        tally.kept_back |= {one.name: one for one in bad}
        paused = tally.stopped is not None
        new = [one for one in waiting if one.hash not in tally.tried and (one.small or not paused)]
        if not new:
            break
        try:
            for place, listed in enumerate(new):
                state = _steps(new, place)
                if not progress(state):
                    raise Cancelled
                _send_one(sender, listed, tally)
        except StoppedByServer as stopped:
            tally.stopped = tally.stopped or stopped
            if paused or stopped.meaning.code != PAUSED:
                break
    return None if sender.newest is None else (sender.newest.signer, sender.newest.received_at)


def _steps(new: list[Listed], place: int) -> Steps:
    sizes, names = [one.parsed.body_length for one in new], tuple(one.hash for one in new)
    return Steps(
        place,
        len(new),
        bytes=sum(sizes[:place]),
        bytes_to_send=sum(sizes),
        gone=names[:place],
        to_send=names,
    )


def _send_one(sender: Sender, listed: Listed, tally: _Tally) -> None:
    tally.tried.add(listed.hash)
    name, stream = listed.files.header.name, listed.parsed.incarnation
    if stream in tally.torn:  # what comes behind such a place claims to follow another batch than is there
        tally.kept_back[name] = replace(tally.torn[stream], name=name)
        return
    try:
        batch = load(listed)
    except (ProtocolError, OSError):
        tally.kept_back[name] = KeptBack(
            name, "body-differs", "This sealed file was damaged on this computer."
        )
        return
    if batch is None:
        return
    meaning = sender.send(batch)
    if meaning.then is Then.RECEIPT:
        tally.sent += 1
        tally.sent_bytes += len(batch.header) + len(batch.body)
    else:
        tally.kept_back[name] = KeptBack(name, meaning.code, meaning.plain)
        if tally.unasked and meaning.code in (PLACE_TAKEN, ASK_FIRST):
            tally.torn[stream] = tally.kept_back[name]


def _result(
    folders: Folders,
    roster: Roster,
    tally: _Tally,
    fetcher: Fetcher | None,
    stopped: tuple[str, str, int],
) -> Round:
    reason, plain, wait = stopped
    left, _ = unsent(folders, roster)
    return Round(
        sent=tally.sent,
        sent_bytes=tally.sent_bytes,
        came=tuple(fetcher.came) if fetcher else (),
        fetched_bytes=fetcher.fetched_bytes if fetcher else 0,
        left=len(left),
        kept_back=tuple(tally.kept_back.values()),
        passed_over=tuple(fetcher.passed_over) if fetcher else (),
        asks_again=fetcher is not None and fetcher.asks_again,
        locked=fetcher is None,
        reason=reason,
        plain=plain,
        retry_after_s=wait,
    )


_WORDS = {
    "NoConnection": "no-connection",
    "TooSlow": "too-slow",
    "MoreWaits": "more-waits",
    "Cancelled": "cancelled",
    "OddAnswer": "odd-answer",
    "NoWayThrough": "proxy",
}


_CAME_DAMAGED = "Something arrived damaged and is asked for again at the next round."
_DISK = "This computer could not write to its disk; perhaps it is full. Nothing that waits was lost."


def _word(error: LineError) -> str:
    return _WORDS.get(type(error).__name__, "no-connection")


def _local(error: Exception) -> tuple[str, str]:
    if isinstance(error, Damaged):
        return "came-damaged", _CAME_DAMAGED
    if isinstance(error, ProtocolError):
        return error.code, error.plain
    if isinstance(
        error, ValueError
    ):  # what an answer held was not foreseen: never the end of the program's rounds
        return "odd-answer", OddAnswer.plain
    return "disk", _DISK
