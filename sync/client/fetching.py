"""From the server into the inbox: a token, what waits beyond the cursor, long bodies, news of the roster.

Nothing here is opened. What lies in the inbox is whole and, where its signer is known, genuine; it is
verified again when it is applied.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from sync.client.answers import MOST_ANSWER_BYTES, StoppedByServer
from sync.client.asking import Asker
from sync.client.folders import Folders, put_batch, read_plain, write_atomically
from sync.client.strangers import Strangers
from sync.client.transport import Answer, Cancelled, LineError, OddAnswer
from sync.protocol import canonical
from sync.protocol.batch import HEADER_SUFFIX, check_body
from sync.protocol.bundle import MAX_BUNDLE_BYTES, ChainHead
from sync.protocol.envelope import (
    PREFIX_BYTES,
    Header,
    batch_hash,
    read_prefix,
    verified_before,
    verify_header,
)
from sync.protocol.errors import Forked, ProtocolError, RolledBack, UnknownKey
from sync.protocol.identifiers import BatchHash
from sync.protocol.roster import Roster
from sync.protocol.shapes import from_map, to_map
from sync.protocol.succession import destroyed_objects

CURSOR_FILE = "cursor"  # in the inbox: "cursor strikes"
SHOWN_FILE = "roster.shown"  # in the inbox: the heads of the list of keys that the server held last
MAX_SHOWN_BYTES = 128 * 1024
ROSTER_FILE = "roster.news"  # in the inbox: a bundle that the server has and this laptop has not
LACKING_FILE = "roster.lacking"  # in the inbox: which keys this server was asked for in vain
COMING = ".coming"  # a body that has not arrived whole
MOST_WAITING_BYTES = 1024 * 1024  # one answer; the server packs up to 512 KiB and one entry
# In one round, with the bodies that are fetched by themselves; a server that never ends is left for some seconds.
MOST_ANSWERS, MOST_BYTES = 2_000, 1024**3
MOST_PIECE_BYTES = 512 * 1024
STRIKES = 20  # So many rounds must find something damaged before it is passed over and told.
# An unknown signer may be a flipped bit in its key id: looked at again in a second round.
STRANGER_STRIKES = 2
ENTRY_HEAD = 9
_CURSOR_LETTERS = frozenset("0123456789abcdef.")


class Damaged(Exception):
    """An entry came that is not what its signer signed; the next round asks for it again."""


class MoreWaits(LineError):
    """So much came that the round ends here; the next one goes on behind it."""

    plain = (
        "Very much waited for this computer. What came is safe here, and the rest comes with the next round."
    )


@dataclass(frozen=True, slots=True)
class Entry:
    """One waiting batch as it came; `body` is None where it is fetched by itself."""

    header: bytes
    body: bytes | None

    @property
    def hash(self) -> BatchHash:
        return batch_hash(self.header)

    @property
    def length(self) -> int:
        return read_prefix(self.header).body_length


def entries_in(packed: bytes) -> Iterator[Entry]:
    """The entries of one answer. Raises OddAnswer where it does not end with a whole entry."""
    at = 0
    try:
        while at < len(packed):
            inline = packed[at + ENTRY_HEAD - 1] if at + ENTRY_HEAD <= len(packed) else 2
            at += ENTRY_HEAD
            prefix = read_prefix(packed[at : at + PREFIX_BYTES])
            header = packed[at : at + prefix.header_length]
            at += prefix.header_length
            body = packed[at : at + prefix.body_length] if inline else None
            at += len(body) if body is not None else 0
            if inline > 1 or len(header) != prefix.header_length:
                raise OddAnswer("an entry that is cut")
            if body is not None and len(body) != prefix.body_length:
                raise OddAnswer("an entry that is cut")
            yield Entry(header, body)
    except ProtocolError as error:
        raise OddAnswer("an entry that is none") from error


@dataclass(frozen=True, slots=True)
class Cursor:
    """How far this inbox has come, and how often the next entry was found damaged."""

    after: str = ""
    strikes: int = 0


def read_cursor(folders: Folders) -> Cursor:
    """Where there is none, or nonsense: the start. Fetching again does no harm."""
    try:
        text = read_plain(folders.inbox / CURSOR_FILE, most=200).decode("ascii")
        after, strikes = text.split(" ")
        return Cursor(after, int(strikes))
    except (OSError, ValueError):
        return Cursor()


def write_cursor(folders: Folders, cursor: Cursor) -> None:
    write_atomically(folders.inbox / CURSOR_FILE, f"{cursor.after} {cursor.strikes}".encode("ascii"))


def _cursor_in(answer: Answer) -> str:
    new = answer.headers.get("mailbox-cursor", "")
    if not 0 < len(new) <= 64 or not set(new) <= _CURSOR_LETTERS:
        raise OddAnswer("no cursor")
    return new


class Fetcher:
    """Fetches for one member."""

    def __init__(self, folders: Folders, asker: Asker, roster: Roster, clock: Callable[[], float]) -> None:
        self._folders = folders
        self._roster = roster
        self._clock = clock
        self._asker = asker
        self.progress: Callable[[int], bool] = lambda _: True  # (bytes fetched) -> go on?
        self.came: list[str] = []  # names of batches
        self.fetched_bytes = 0
        self.passed_over: list[str] = []
        self.asks_again = False
        self._damaged: list[str] = []
        self._met_strangers = False
        self._strangers = Strangers(folders, roster.view.hex())
        self._view = ""  # of the server's list of keys
        self._bundle = b""  # that list, where it was needed
        self._asked_for_list = False
        self._names = roster  # and what that list adds
        self._came = 0  # bytes of all answers

    def fetch(self) -> None:
        """All that waits. Raises LineError, Damaged, OSError; what came before stays.

        What came damaged holds the cursor, not the others: they are taken, and all is asked for again.
        """
        cursor = self._begin()
        strikes = cursor.strikes + 1
        after = cursor.after
        for count in range(1, MOST_ANSWERS + 1):
            answer = self._waiting(after)
            new, self._view = _cursor_in(answer), answer.headers.get("roster-view", "")
            for entry in entries_in(answer.body):
                self._take(entry)
                self._told()
            more = answer.headers.get("mailbox-more") == "1" and new != after
            after = new
            if not self._holds(strikes) and Cursor(after) != cursor:
                cursor = Cursor(after)
                write_cursor(self._folders, cursor)
            if not more:
                break
            if self._came > MOST_BYTES or count == MOST_ANSWERS:
                raise MoreWaits
        self.asks_again = self._holds(strikes)
        if self.asks_again:
            write_cursor(self._folders, Cursor(cursor.after, strikes))
            if self._damaged:
                raise Damaged(self._damaged[0])
        self.passed_over += self._damaged
        self._news_of_roster(self._view)

    def _begin(self) -> Cursor:
        """From the start again where strangers were passed over whose keys a newer list may hold."""
        if self._strangers.come_again:
            write_cursor(self._folders, Cursor())
            self._strangers.keep()
        return read_cursor(self._folders)

    def _waiting(self, after: str) -> Answer:
        """A server that does not know this member yet is given the list of keys that names it: whoever was appointed
        by paper or by stick may be the first to bring it."""
        path = f"/v1/waiting?after={after}"
        try:
            return self._ask("GET", path, most=MOST_WAITING_BYTES)
        except StoppedByServer as stopped:
            if stopped.meaning.code != UnknownKey.code:
                raise
        self._ask("POST", "/v1/roster", most=MOST_ANSWER_BYTES, body=self._roster.bundle().to_bytes())
        return self._ask("GET", path, most=MOST_WAITING_BYTES)

    def _told(self) -> None:
        if not self.progress(self.fetched_bytes):
            raise Cancelled

    def _holds(self, strikes: int) -> bool:
        """Whether the cursor stays where it is, after so many rounds in a row that found something here."""
        if self._damaged:
            return strikes < STRIKES
        return self._met_strangers and strikes < STRANGER_STRIKES

    def _take(self, entry: Entry) -> None:
        name = entry.hash.hex()
        if (self._folders.inbox / f"{name}{HEADER_SUFFIX}").exists():
            return
        try:
            header = self._known(entry.header)
            if header is None:
                if not self._strangers.admits(len(entry.header) + entry.length):
                    self.passed_over += [] if UnknownKey.code in self.passed_over else [UnknownKey.code]
                    return
                header = verified_before(entry.header)  # of its form; by whom it is, nobody knows yet
            body = entry.body if entry.body is not None else self._long_body(name, entry.length)
            check_body(header, body)
        except ProtocolError as error:
            self._drop_coming(name)
            self._damaged.append(error.code)
            return
        put_batch(self._folders.inbox, name, entry.header, body)
        self._drop_coming(name)
        self.came.append(name)
        self.fetched_bytes += len(entry.header) + len(body)

    def _known(self, raw: bytes) -> Header | None:
        """None where the signer is neither in our list of keys nor in the server's."""
        with suppress(UnknownKey):
            return verify_header(raw, self._names.verify_key)
        with suppress(UnknownKey):
            self._learn_list()
            return verify_header(raw, self._names.verify_key)
        self._met_strangers = True
        return None

    def _learn_list(self) -> None:
        """Once in a round, and where the server has another list: what it names is no stranger's."""
        if self._asked_for_list or self._view in ("", self._roster.view.hex()):
            return
        self._asked_for_list = True
        with suppress(StoppedByServer, ProtocolError):  # told where the news of the list are looked at
            self._bundle = self._ask("GET", "/v1/roster", most=MAX_BUNDLE_BYTES).body
            self._names = self._roster.merged(self._bundle)

    def _long_body(self, name: str, length: int) -> bytes:
        """Piece by piece; what came stays on disk for the next round.

        Each piece is written at its own place: a second round at the same time writes the same bytes there. What is
        longer than the body all the same (an older program appended) is begun again.
        """
        with _opened(self._coming(name)) as file:
            if file.seek(0, os.SEEK_END) > length:
                file.truncate(0)
            while (start := file.seek(0, os.SEEK_END)) < length:
                path = f"/v1/batches/{name}/body?start={start}"
                answer = self._ask("GET", path, most=MOST_PIECE_BYTES)
                if not answer.body or start + len(answer.body) > length:
                    raise OddAnswer("a piece that does not fit")
                file.seek(start)
                file.write(answer.body)
                file.flush()
                os.fsync(file.fileno())
            file.seek(0)
            return file.read(length)

    def _coming(self, name: str) -> Path:
        return self._folders.inbox / f".{name}{COMING}"

    def _drop_coming(self, name: str) -> None:
        with suppress(OSError):  # gone already; or on Windows a second round has it open and drops it itself
            self._coming(name).unlink()

    def _news_of_roster(self, view: str) -> None:
        """Where the server's roster is another: each gives the other what it lacks; what the server had before and
        has no more is told (R-7). Also where only keys are lacking here that the list names (E-4)."""
        if not view:
            return
        lacking = self._lacking(self._roster)
        if view == self._roster.view.hex() and lacking in (b"", self._asked_in_vain()):
            self._remember_list(self._roster)
            return
        bundle = self._bundle or self._ask("GET", "/v1/roster", most=MAX_BUNDLE_BYTES).body
        try:
            merged = self._roster.merged(bundle)
            if Roster.of_bundle(bundle, programme=self._roster.programme).lacks(self._list_shown()):
                self.passed_over.append(RolledBack.code)
        except ProtocolError as error:
            self.passed_over.append(self._why_not(error, bundle))
            return
        if merged.view != self._roster.view or merged.objects.keys() > self._roster.objects.keys():
            write_atomically(self._folders.inbox / ROSTER_FILE, bundle)
        if left := self._lacking(merged):
            write_atomically(self._folders.inbox / LACKING_FILE, left)
        if merged.view.hex() != view:
            self._ask("POST", "/v1/roster", most=MOST_ANSWER_BYTES, body=self._roster.bundle().to_bytes())

    def _why_not(self, error: ProtocolError, bundle: bytes) -> str:
        """Where the root signed twice in one place, or somebody whom the program tells by name, the list is kept for
        it, passed over, and told for what it is."""
        with suppress(ProtocolError):
            if isinstance(error, Forked) and (twice := self._signed_twice(bundle)):
                write_atomically(self._folders.inbox / ROSTER_FILE, bundle)
                return twice
        return error.code

    def _signed_twice(self, bundle: bytes) -> str:
        if self._roster.is_parted_from(Roster.of_bundle(bundle, programme=self._roster.programme)):
            return "parted"
        return "signed-twice" if self._roster.contradicted(bundle) else ""

    def _lacking(self, roster: Roster) -> bytes:
        """One hash over the keys that a list names and does not bring though their time is not over; b"" for none.
        Two clocks that were years ahead can have destroyed them here."""
        gone = roster.named - roster.objects.keys()
        lacking = sorted(gone - destroyed_objects(roster, int(self._clock()))) if gone else []
        return hashlib.sha256(b"".join(lacking)).digest() if lacking else b""

    def _asked_in_vain(self) -> bytes:
        """The same, of when this server was asked last and had no more: it is not asked in every round."""
        try:
            return read_plain(self._folders.inbox / LACKING_FILE, most=64)
        except OSError:
            return b""

    def _list_shown(self) -> tuple[ChainHead, ...]:
        """The heads of the newest list of keys that this server was seen to hold."""
        try:
            raw = read_plain(self._folders.inbox / SHOWN_FILE, most=MAX_SHOWN_BYTES)
            found = canonical.decode(raw, max_bytes=MAX_SHOWN_BYTES)
            return tuple(from_map(ChainHead, one) for one in found) if isinstance(found, list) else ()
        except (OSError, ProtocolError):
            return ()

    def _remember_list(self, roster: Roster) -> None:
        if roster.heads != self._list_shown():
            heads = canonical.encode([to_map(head) for head in roster.heads])
            write_atomically(self._folders.inbox / SHOWN_FILE, heads)

    def _ask(self, method: str, path: str, *, most: int, body: bytes = b"") -> Answer:
        answer = self._asker.ask(method, path, most=most, body=body)
        self._came += len(answer.body)
        return answer


def _opened(coming: Path) -> BinaryIO:
    """For reading and writing, made where it is not there. Raises OSError, also where it is a link."""
    flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    return os.fdopen(os.open(coming, flags, 0o600), "r+b")
