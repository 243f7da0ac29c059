"""Requests to open somebody's work anew, and the answers, until a laptop has taken them. Both are opaque here.

Whoever asks has locked keys and signs nothing. What bounds them is that a request names a member of the list, and that
each member has one; six words, read aloud, tell a genuine one from any other.
"""

from __future__ import annotations

import hashlib
import struct
from typing import Final

from sync.protocol import canonical
from sync.protocol.charter import Reader
from sync.protocol.errors import NotAppointed, UnknownKey
from sync.protocol.identifiers import AreaId, KeyId
from sync.protocol.reopening import read_request
from sync.protocol.roster import Roster
from sync.server.store import Store, Transaction, mailbox

ASKED: Final = "anew "  # settings: one row a member
ANSWERED: Final = "opens "  # settings: one row a request, by its SHA-256
MOST_ANSWERS: Final = 200
MOST_LIST_BYTES: Final = 900 * 1024
KEPT_S: Final = 30 * 86400
_AT: Final = struct.Struct(">Q")


def keep(store: Store, members: frozenset[bytes], raw: bytes, now: int) -> None:
    """Keep a request; a member's newer one replaces it, and after a month it goes. The same one, asked again, waits
    again: an answer to it served nothing, and would keep it from all who could give a better one.

    Errors: those of `read_request`; UnknownKey for whoever is in no list.
    """
    member = read_request(raw).member
    if member not in members:
        raise UnknownKey
    store.write(lambda c: _keep(c, f"{ASKED}{member.hex()}", raw, now))


def _keep(connection: Transaction, name: str, raw: bytes, now: int) -> None:
    _forget_old(connection, ASKED, now)
    mailbox.put_setting(connection, name, _AT.pack(now) + raw)
    mailbox.drop_setting(connection, _row_of(name_of(raw)))


def waiting(store: Store, roster: Roster, reader: Reader) -> bytes:
    """CBOR array of the requests that nobody has answered and that this reader may answer, newest first."""
    asked = store.read(lambda c: mailbox.settings_like(c, ASKED))
    answered_ones = store.read(lambda c: mailbox.settings_like(c, ANSWERED))
    found: list[bytes] = []
    for raw in sorted(asked.values(), reverse=True):
        request = raw[_AT.size :]
        is_open = _row_of(name_of(request)) not in answered_ones
        if is_open and _may(roster, reader, request) and sum(map(len, found)) < MOST_LIST_BYTES:
            found.append(request)
    return canonical.encode(list(found))


def answer(store: Store, roster: Roster, reader: Reader, name: str, raw: bytes, now: int) -> bool:
    """Keep an answer to a request that waits; False where none of that name does. A later answer replaces it.

    Errors: NotAppointed for whoever appoints in no area of the one who asked.
    """
    asked = store.read(lambda c: mailbox.settings_like(c, ASKED))
    request = next((one[_AT.size :] for one in asked.values() if name_of(one[_AT.size :]) == name), None)
    if request is None:
        return False
    if not _may(roster, reader, request):
        raise NotAppointed
    store.write(lambda c: _answer(c, _row_of(name), raw, now))
    return True


def _answer(connection: Transaction, name: str, raw: bytes, now: int) -> None:
    kept = _forget_old(connection, ANSWERED, now)
    for one in sorted(kept, key=lambda found: kept[found])[: max(0, len(kept) - MOST_ANSWERS + 1)]:
        mailbox.drop_setting(connection, one)
    mailbox.put_setting(connection, name, _AT.pack(now) + raw)


def answered(store: Store, name: str) -> bytes | None:
    """The answer to the request of this name."""
    kept = store.read(lambda c: mailbox.setting(c, _row_of(name)))
    return None if kept is None else kept[_AT.size :]


def name_of(request: bytes) -> str:
    """By which the answer to it is asked for."""
    return hashlib.sha256(request).hexdigest()


def _row_of(name: str) -> str:
    """A row's name is at most 64 signs; 16 bytes of a hash are as hard to hit as a key."""
    return f"{ANSWERED}{name[:32]}"


def _forget_old(connection: Transaction, prefix: str, now: int) -> dict[str, bytes]:
    kept = mailbox.settings_like(connection, prefix)
    old = [one for one, raw in kept.items() if _AT.unpack(raw[: _AT.size])[0] < now - KEPT_S]
    for one in old:
        mailbox.drop_setting(connection, one)
    return {one: raw for one, raw in kept.items() if one not in old}


def _may(roster: Roster, reader: Reader, request: bytes) -> bool:
    return not _areas(roster, read_request(request).member).isdisjoint(reader.appoints)


def _areas(roster: Roster, member: KeyId) -> frozenset[AreaId]:
    writer, also = roster.writers.get(member), roster.ever_reader(member)
    return (writer.areas if writer else frozenset()) | (also.areas if also else frozenset())
