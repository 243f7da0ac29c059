"""From the outbox to the server: which files, in which order, and each one's way to a receipt on disk."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from sync.client.answers import (
    MOST_ANSWER_BYTES,
    PLACE_TAKEN,
    REFUSED,
    Meaning,
    StoppedByServer,
    Then,
    of_upload,
)
from sync.client.folders import BatchFiles, Folders, batches_in, read_plain, write_atomically
from sync.client.transport import Cancelled, OddAnswer, Transport
from sync.protocol.batch import check_body
from sync.protocol.envelope import (
    MAX_BODY_BYTES,
    MAX_HEADER_BYTES,
    EpochAddress,
    Header,
    batch_hash,
    place_before,
    place_of,
    verify_header,
)
from sync.protocol.errors import BodyDiffers, ProtocolError
from sync.protocol.identifiers import BatchHash
from sync.protocol.receipts import Keeper, Receipt, read_receipt
from sync.protocol.roster import Roster

BYTES = "application/octet-stream"
RECEIPT_SUFFIX = ".receipt"
MOST_FILES = 10_000  # in one look at the outbox; a rolling outbox holds a handful
TOGETHER_BYTES = 64 * 1024  # Up to here the body travels behind its header in one request.
PIECE_BYTES = 256 * 1024  # Beyond: at most so much in one request, for progress and for an early "cancel".
FIRST_PIECE_BYTES = 64 * 1024  # On an unknown line; then what the line carries in about the time below.
BRISK_S, TOO_LONG_S = 2.0, 8.0  # A piece that took less is doubled, one that took more is halved.
TRIES = 4  # For one file in one round, without an answer that brings it forward.
# Of one file at most so many times its length and a MiB go in one round.
MOST_TIMES, MOST_BESIDE = 3, 1024 * 1024

Progress = Callable[[int, int], bool]  # (bytes sent, bytes to send) -> go on?


@dataclass(frozen=True, slots=True)
class ToSend:
    """One whole batch of the outbox, read into memory (at most 16 MiB)."""

    hash: BatchHash
    header: bytes
    body: bytes
    parsed: Header


@dataclass(frozen=True, slots=True)
class Listed:
    """A batch of the outbox that no receipt covers, known by its header only."""

    files: BatchFiles
    hash: BatchHash
    header: bytes
    parsed: Header

    @property
    def small(self) -> bool:
        """Goes whole with its header in one request: a server takes it of a sender that it asked to pause, too."""
        return self.parsed.body_length <= TOGETHER_BYTES

    @property
    def urgent(self) -> bool:
        to = self.parsed.to
        return isinstance(to, EpochAddress) and to.urgent


@dataclass(frozen=True, slots=True)
class KeptBack:
    """A file that was not sent, and why, in plain words."""

    name: str
    code: str
    plain: str


def in_order(listed: Iterable[Listed]) -> list[Listed]:
    """Urgent first; then the streams of small files: no record waits behind a photo. Each stream as it was written."""
    largest: dict[bytes, int] = {}
    found = list(listed)
    for one in found:
        stream, length = one.parsed.incarnation, one.parsed.body_length
        largest[stream] = max(length, largest.get(stream, 0))

    def place(one: Listed) -> tuple[bool, int, bytes, int]:
        stream = one.parsed.incarnation
        return (not one.urgent, largest[stream], stream, one.parsed.sequence)

    return sorted(found, key=place)


def unsent(folders: Folders, roster: Roster) -> tuple[list[Listed], list[KeptBack]]:
    """What no receipt covers, in the order in which it goes; and files that are damaged."""
    listed, bad = lying_in(folders.outbox, roster)
    return [one for one in listed if not receipt_path(folders, one.hash).exists()], bad


def lying_in(folder: Path, roster: Roster) -> tuple[list[Listed], list[KeptBack]]:
    """The batches in a folder, in the order in which they go; and files that are damaged."""
    listed: list[Listed] = []
    bad: list[KeptBack] = []
    for files in batches_in(folder, most=MOST_FILES):
        try:
            raw = read_plain(files.header, most=MAX_HEADER_BYTES)
            listed.append(Listed(files, batch_hash(raw), raw, verify_header(raw, roster.verify_key)))
        except FileNotFoundError:
            continue  # replaced by a newer rolling file meanwhile
        except OSError:
            bad.append(KeptBack(files.header.name, "unreadable", "This sealed file could not be read."))
        except ProtocolError as error:
            bad.append(KeptBack(files.header.name, error.code, error.plain))
    return in_order(listed), bad


def receipt_path(folders: Folders, name: BatchHash) -> Path:
    """Where the receipt for a batch lies."""
    return folders.receipts / f"{name.hex()}{RECEIPT_SUFFIX}"


def load(listed: Listed) -> ToSend | None:
    """With its body. None: replaced while we looked. Errors: BodyDiffers, OSError."""
    try:
        body = read_plain(listed.files.body, most=MAX_BODY_BYTES)
        check_body(listed.parsed, body)
    except (FileNotFoundError, BodyDiffers):
        if _still_there(listed):
            raise
        return None
    return ToSend(listed.hash, listed.header, body, listed.parsed)


def _still_there(listed: Listed) -> bool:
    try:
        return read_plain(listed.files.header, most=MAX_HEADER_BYTES) == listed.header
    except OSError:
        return False


def next_piece(before: int, seconds: float) -> int:
    """How much goes into the next request, after one of `before` bytes took so long."""
    if seconds < BRISK_S:
        return min(PIECE_BYTES, before * 2)
    return max(FIRST_PIECE_BYTES // 2, before // 2) if seconds > TOO_LONG_S else before


class Sender:
    """Sends batches over one line; a receipt is on disk before a batch counts as sent.

    `unasked`: nobody is signed in who could ask what is newest in their streams (S-9).
    """

    def __init__(
        self, folders: Folders, line: Transport, roster: Roster, progress: Progress, *, unasked: bool = False
    ) -> None:
        self._folders = folders
        self._line = line
        self._roster = roster
        self._progress = progress
        self._path = "/v1/batches?unasked=1" if unasked else "/v1/batches"
        self._piece = FIRST_PIECE_BYTES
        self._gone = 0  # bytes of the file at hand, however often
        self.newest: Receipt | None = None  # tells the server's key and clock

    def send(self, batch: ToSend) -> Meaning:
        """RECEIPT (then it is on disk) or KEEP. Raises LineError, OSError."""
        self._gone = 0
        meaning = self._post(batch)
        failures, once_more = 0, False
        while meaning.then not in (Then.RECEIPT, Then.KEEP):
            if meaning.then is Then.STOP:
                raise StoppedByServer(meaning)
            if meaning.then is Then.ONCE_MORE:
                if once_more:  # the way spoils this one each time: the others need not wait for it
                    return replace(meaning, then=Then.KEEP)
                once_more = True
            before = meaning
            goes_on = before.then is Then.GO_ON
            meaning = self._patch(batch, before.offset) if goes_on else self._post(batch)
            forward = meaning.then is Then.GO_ON and meaning.offset > before.offset
            failures = failures if forward else failures + 1
            if failures >= TRIES:
                raise StoppedByServer(meaning) if meaning.code else OddAnswer("no way forward")
        return meaning

    def _post(self, batch: ToSend) -> Meaning:
        together = batch.body if len(batch.body) <= TOGETHER_BYTES else b""
        return self._ask("POST", self._path, batch, batch.header + together, {})

    def _patch(self, batch: ToSend, offset: int) -> Meaning:
        if offset > len(batch.body):
            raise OddAnswer("an offset beyond the end")
        if not self._progress(offset, len(batch.body)):
            raise Cancelled
        piece = batch.body[offset : offset + self._piece]
        headers = {"Upload-Offset": str(offset)}
        began = time.monotonic()
        meaning = self._ask("PATCH", f"/v1/batches/{batch.hash.hex()}", batch, piece, headers)
        self._piece = next_piece(self._piece, time.monotonic() - began)
        if meaning.then is Then.GO_ON and not meaning.code and meaning.offset != offset + len(piece):
            raise OddAnswer(
                "a piece was taken and not taken"
            )  # an honest server that has another offset refuses
        return meaning

    def _ask(self, method: str, path: str, batch: ToSend, body: bytes, headers: dict[str, str]) -> Meaning:
        self._gone += len(body)
        if self._gone > MOST_TIMES * len(batch.body) + MOST_BESIDE:
            raise OddAnswer("the same bytes are asked for without end")
        headers = {**headers, "Content-Type": "application/octet-stream"}
        answer = self._line.call(method, path, body=body, headers=headers, most=MOST_ANSWER_BYTES)
        meaning = of_upload(answer)
        if meaning.code == PLACE_TAKEN and not self._has_the_place(meaning.header, batch):
            return REFUSED
        if meaning.then is not Then.RECEIPT:
            return meaning
        receipt = self._read(batch, answer.body)
        if receipt is None:
            if answer.headers.get("content-type") != BYTES:  # a sign-in page, not a server of ours
                raise OddAnswer("no receipt at all")
            return Meaning(Then.KEEP, "odd-answer", OddAnswer.plain)
        write_atomically(receipt_path(self._folders, batch.hash), answer.body)
        self.newest = receipt
        return meaning

    def _has_the_place(self, raw: bytes, batch: ToSend) -> bool:
        """Whether these bytes are what the server says: another batch that this very key signed for the place, or for
        the one before. Nobody
        else can make a laptop believe that it was put back."""
        try:
            other = verify_header(raw, self._roster.verify_key)
        except ProtocolError:
            return False
        if other.sender != batch.parsed.sender:
            return False
        if place_of(other) == place_of(batch.parsed):
            return batch_hash(raw) != batch.hash
        previous = batch.parsed.previous
        return previous is not None and (
            place_of(other) == place_before(batch.parsed) and batch_hash(raw) != previous
        )

    def _read(self, batch: ToSend, raw: bytes) -> Receipt | None:
        """None: it does not hold, is for something else or by somebody else. The others go on (Q-4)."""
        try:
            receipt = read_receipt(raw, self._roster.receipt_key)
        except ProtocolError:
            return None
        servers = {key.key_id for key in self._roster.charter.receipt_keys}
        fits = batch.hash in receipt.batches and receipt.keeper is Keeper.SERVER and receipt.signer in servers
        return receipt if fits else None
