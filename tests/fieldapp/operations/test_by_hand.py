"""PROTOCOL section 15, word for word, from a server's real store: SQLite's own tool, npm's age client, zstd, a CBOR
reader and one recovery sheet's key bring a record's answers back without a line of this program."""

from __future__ import annotations

import base64
import sqlite3

import cbor2
import pytest

from tests.fieldapp.operations.test_recovery import Disaster, disaster, happened
from tests.node.setup_node import ask

pytestmark = pytest.mark.node
__all__ = ["disaster", "happened"]


def text(raw: bytes) -> str:
    return base64.b64encode(raw).decode()


def test_a_record_comes_out_of_the_store_by_other_peoples_programs(disaster: Disaster) -> None:
    store = sqlite3.connect(disaster.store / "mailbox.db")
    (roster,) = store.execute("SELECT value FROM settings WHERE name = 'roster'").fetchone()
    bodies: dict[bytes, bytes] = {}
    for batch, content in store.execute("SELECT batch, content FROM parts ORDER BY batch, start"):
        bodies[batch] = bodies.get(batch, b"") + content
    store.close()
    paper = disaster.paper(1, 3).recovery.secret_text()
    secrets = opened(paper, [one for one in cbor2.loads(roster)[3] if one.startswith(b"age-encryption.org/")])
    assert all(one.startswith(b"AGE-SECRET-KEY-PQ-1") for one in secrets)
    forms = set[str]()
    for secret in {one.decode().strip() for one in secrets}:
        for content in opened(secret, list(bodies.values()), unpack=True):
            messages = [cbor2.loads(one) for one in cbor2.loads(content)[8]]
            forms |= {one[1][5].decode() for one in messages if one[0] == 1}
    assert sum("Мадина" in form for form in forms) == len(disaster.sent)


def opened(identity: str, files: list[bytes], *, unpack: bool = False) -> list[bytes]:
    """What this key opens of these files; the others are somebody else's."""
    op = "open-and-unpack" if unpack else "open"
    answers = ask([{"op": op, "identity": identity, "file": text(one)} for one in files])
    return [base64.b64decode(one["plain"]) for one in answers if "plain" in one]
