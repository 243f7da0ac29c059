"""Requests to be enrolled that wait for a coordinator: public keys that signed themselves, and no name.

Whoever asks is in no list yet, so nothing bounds them but the number that is kept: a flood can push others out of
here, never a stick, and what is let in is decided by six words that two people read to each other.
"""

from __future__ import annotations

import struct
from typing import Final

from sync.protocol import canonical
from sync.protocol.enrolment import MAX_REQUEST_BYTES, read_request
from sync.server.store import Store, Transaction, mailbox

PREFIX: Final = "request "  # settings: one row a request, under its key's id
MOST: Final = 200  # more than a programme enrols in a month; 270 kB
KEPT_S: Final = 30 * 86400
MAX_ANSWER_BYTES: Final = MOST * (MAX_REQUEST_BYTES + 16)
_AT: Final = struct.Struct(">Q")


def keep(store: Store, raw: bytes, now: int) -> None:
    """Keep a request; the same key's newer one replaces it, and the oldest of too many goes.

    Errors: those of `read_request`.
    """
    name = PREFIX + read_request(raw).key.key_id.hex()
    store.write(lambda c: _keep(c, name, raw, now))


def _keep(connection: Transaction, name: str, raw: bytes, now: int) -> None:
    others = {one: kept for one, kept in mailbox.settings_like(connection, PREFIX).items() if one != name}
    by_age = sorted(others, key=lambda one: others[one][: _AT.size])
    old = [one for one in by_age if _AT.unpack(others[one][: _AT.size])[0] < now - KEPT_S]
    for one in {*old, *by_age[: max(0, len(by_age) - MOST + 1)]}:
        mailbox.drop_setting(connection, one)
    mailbox.put_setting(connection, name, _AT.pack(now) + raw)


def waiting(store: Store, known: frozenset[bytes]) -> bytes:
    """CBOR array of the requests whose keys (ids in `known`) nobody has appointed yet, newest first."""
    kept = store.read(lambda c: mailbox.settings_like(c, PREFIX))
    fresh = [raw for name, raw in kept.items() if bytes.fromhex(name.removeprefix(PREFIX)) not in known]
    return canonical.encode([raw[_AT.size :] for raw in sorted(fresh, reverse=True)])
