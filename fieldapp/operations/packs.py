"""How a request reaches a coordinator and the list of keys comes back: by stick or by network.

A **pack** is one file for many laptops: the list of keys and the server's address, sealed to those who were appointed.
Neither way is trusted: six words of the request and six of the programme, read aloud, tell whether both are genuine.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, TypeVar

from fieldapp.casework.spoken import six_words
from fieldapp.config import write_durably
from fieldapp.errors import NotReached, RosterRefused, from_os
from fieldapp.model import MemberId
from fieldapp.operations import enrolment, rosters
from fieldapp.operations.desk import Desk
from fieldapp.operations.stick_out import told
from fieldapp.operations.targets import stands
from sync.client import carrier, enrolling
from sync.client.answers import StoppedByServer
from sync.client.folders import NotAPlainFile, TooLarge, plain_files, read_plain
from sync.client.transport import HttpTransport, LineError, Transport, hang_up_all
from sync.protocol import age, padding
from sync.protocol.enrolment import MAX_REQUEST_BYTES, Request, read_request
from sync.protocol.errors import ProtocolError
from sync.protocol.identifiers import KeyId
from sync.protocol.pack import MAX_PACK_BYTES, read_pack, write_pack
from sync.protocol.receipts import sign_token
from sync.protocol.roster import Roster

FOLDER: Final = carrier.FOLDER
REQUEST_SUFFIX: Final = ".request"
PACK_SUFFIX: Final = ".pack"
IN_ONE_PACK: Final = 60  # recipients; more newcomers get several packs
MOST_FILES: Final = 1000
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Asking:
    """A request that came, and the words that whoever made it has to read aloud."""

    request: bytes
    words: str


@dataclass(frozen=True, slots=True)
class Offer:
    """A list of keys that names this laptop's owner. `words` are the programme's: the coordinator reads the same;
    `others`: further lists on the same stick, for anybody can lay one there."""

    bundle: bytes
    server: str
    words: str
    others: tuple[Offer, ...] = ()


def leave_on_stick(desk: Desk, folder: Path) -> Path:
    """Put one's request on a stick; twice is once. Raises StickGone, StickOdd, DiskFull, DiskRefused."""
    raw = enrolment.write_request(desk.keys)
    path = folder_on(folder, make=True) / f"{desk.keys.key_id.hex()}{REQUEST_SUFFIX}"
    try:
        write_durably(path, raw)
    except OSError as problem:
        raise from_os(problem) from problem
    return path


def folder_on(chosen: Path, *, make: bool = False) -> Path:
    """As `carrier.folder_on`. Raises StickGone, StickOdd."""
    try:
        return carrier.folder_on(chosen, make=make)
    except carrier.StickError as problem:
        raise told(problem) from problem


@dataclass(frozen=True, slots=True)
class Asked:
    """What lies on a stick or at the server: who asks, and whether there are requests of those who are in already, or
    whose key was withdrawn, which nobody can let in again."""

    asking: tuple[Asking, ...]
    let_in: bool = False
    withdrawn: bool = False


def on_stick(desk: Desk, folder: Path) -> tuple[Asking, ...]:
    """The requests on a stick that were not answered yet; what is none is passed over. Raises NotAllowed."""
    return asked_on_stick(desk, folder).asking


def asked_on_stick(desk: Desk, folder: Path) -> Asked:
    """As `on_stick`, and what else there is."""
    desk.need_coordinator()
    found = []
    for path in sorted(plain_files(folder_on(folder), REQUEST_SUFFIX, most=MOST_FILES)):
        with suppress(NotAPlainFile, TooLarge, OSError):
            found.append(read_plain(path, most=MAX_REQUEST_BYTES))
    return _asked(desk, found)


def pack(desk: Desk, members: Sequence[MemberId], folder: Path) -> int:
    """Put the pack for these newcomers on a stick; returns how many files. Raises NotAllowed, DiskFull, DiskRefused."""
    desk.need_coordinator()
    roster = rosters.load(desk.home)
    content = write_pack(desk.server, roster.bundle().to_bytes(), desk.keys.signing)
    circle = [roster.recipient_of(KeyId(bytes.fromhex(member))) for member in members]
    parts = [circle[at : at + IN_ONE_PACK] for at in range(0, len(circle), IN_ONE_PACK)]
    there = folder_on(folder, make=True)
    try:
        for part in parts:
            write_durably(there / f"{secrets.token_hex(8)}{PACK_SUFFIX}", age.seal(content, part))
    except OSError as problem:
        raise from_os(problem) from problem
    return len(parts)


def offered_on_stick(desk: Desk, folder: Path) -> Offer | None:
    """The packs on a stick that open with one's own key and name one, the longest list first; None where there is none.
    Which of them is the programme's tell the six words.

    Raises RosterRefused where the only ones that open are not what they should be: requests are public, and anybody can
    seal something to a newcomer.
    """
    offers, wrong = list[Offer](), None
    for path in sorted(plain_files(folder_on(folder), PACK_SUFFIX, most=MOST_FILES)):
        with suppress(NotAPlainFile, TooLarge, OSError):
            raw = read_plain(path, most=MAX_PACK_BYTES)
            try:
                plain = age.open_file(raw, desk.keys.identity, max_plain=padding.MAX_PLAIN)
            except ProtocolError:
                continue  # somebody else's
            try:
                offers.append(_offer(desk, plain))
            except RosterRefused as odd:
                wrong = odd
    if wrong is not None and not offers:
        raise wrong
    if not offers:
        return None
    first, *others = sorted(offers, key=lambda one: -len(one.bundle))
    return replace(first, others=tuple(others))


def _offer(desk: Desk, packed: bytes) -> Offer:
    try:
        found = read_pack(packed)
    except ProtocolError as problem:
        raise RosterRefused(reason=problem.plain) from problem
    return _naming(desk, found.roster, found.bundle, found.server)


def _naming(desk: Desk, roster: Roster, bundle: bytes, server: str) -> Offer:
    if not stands(roster, desk.keys.key_id):
        raise RosterRefused(reason="it does not name you")
    return Offer(bundle, server, six_words(roster.programme))


def leave_at_server(desk: Desk, server: str, *, line: Transport | None = None) -> None:
    """Leave one's request at the server. Raises NotReached."""
    raw = enrolment.write_request(desk.keys)
    over(server, line, lambda found: enrolling.leave(found, raw))


def at_server(desk: Desk, *, line: Transport | None = None) -> tuple[Asking, ...]:
    """The requests that wait at the server, newest first. Raises NotAllowed, NotReached."""
    return asked_at_server(desk, line=line).asking


def asked_at_server(desk: Desk, *, line: Transport | None = None) -> Asked:
    """As `at_server`, and what else there is."""
    desk.need_coordinator()
    found = over(desk.server, line, lambda found: enrolling.waiting(found, sign(desk)))
    return _asked(desk, found)


def offered_by_server(desk: Desk, server: str, *, line: Transport | None = None) -> Offer | None:
    """The list of keys, once a coordinator has appointed one and was there; None before. Raises NotReached,
    RosterRefused."""
    bundle = over(server, line, lambda found: enrolling.list_of_keys(found, sign(desk)))
    if bundle is None:
        return None
    try:
        roster = Roster.of_bundle(bundle)
    except ProtocolError as problem:
        raise RosterRefused(reason=problem.plain) from problem
    return _naming(desk, roster, bundle, server)


def belongs(desk: Desk) -> bool:
    """Whether the list of keys on this laptop names its owner."""
    try:
        return stands(rosters.load(desk.home), desk.keys.key_id)
    except RosterRefused:
        return False


def take(desk: Desk, offer: Offer, words: str) -> None:
    """Join the programme whose six words the coordinator read aloud. Raises RosterRefused."""
    meant = " ".join(words.lower().split())
    chosen = next((one for one in (offer, *offer.others) if one.words == meant), offer)
    enrolment.accept(desk, chosen.bundle, server=chosen.server, words=words)


def _asked(desk: Desk, raws: Sequence[bytes]) -> Asked:
    roster, found, let_in, withdrawn = rosters.load(desk.home), dict[bytes, Asking](), False, False
    for raw in raws:
        with suppress(ProtocolError):
            request: Request = read_request(raw)
            key = request.key.key_id
            if key not in roster.writers and not roster.is_reader(key):
                found[raw] = Asking(raw, six_words(raw))
            elif stands(roster, key):
                let_in = True
            else:
                withdrawn = True
    return Asked(tuple(found.values()), let_in, withdrawn)


def sign(desk: Desk) -> Callable[[KeyId, int], bytes]:
    """By which somebody shows the server who asks."""
    key = desk.keys.signing
    return lambda server, at: sign_token(server, at, key)


def hang_up() -> None:
    """The program closes: whoever waits for a server is told at once that it is not reached."""
    hang_up_all()


def over(server: str, line: Transport | None, act: Callable[[Transport], T]) -> T:
    """Ask the server something; `line` stands for the network. Raises NotReached."""
    try:
        found = line or HttpTransport(server)
        try:
            return act(found)
        finally:
            if line is None:
                found.close()
    except StoppedByServer as stopped:
        raise NotReached(reason=stopped.meaning.plain) from stopped
    except LineError as problem:
        raise NotReached(reason=problem.plain) from problem
    except ValueError as problem:
        raise NotReached(reason="a server's address begins with https:// or http://.") from problem
