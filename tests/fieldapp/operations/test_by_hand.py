"""PROTOCOL section 15, word for word, from what is left of a programme: two sheets of words, a server's real store and
a locked laptop. SLIP-39's reference tool, a Bech32 library, the section's own SQL, npm's age client, zstd and a CBOR
reader bring every record's answers back without a line of this program."""

from __future__ import annotations

import base64
import re
import sqlite3
from contextlib import closing
from pathlib import Path

import cbor2
import pytest
from shamir_mnemonic import combine_mnemonics

from tests.fieldapp.operations.test_recovery import Disaster, disaster, happened
from tests.node.setup_node import ask

pytestmark = pytest.mark.node
__all__ = ["disaster", "happened"]
PROTOCOL = Path(__file__).resolve().parents[3] / "sync" / "PROTOCOL.md"
COMMAND = re.compile(r'^    sqlite3 mailbox\.db "(.+)"$', re.MULTILINE)


def text(raw: bytes) -> str:
    return base64.b64encode(raw).decode()


def test_every_record_comes_back_by_other_peoples_programs(disaster: Disaster, tmp_path: Path) -> None:
    files = tmp_path / "by hand"
    files.mkdir()
    written_out(disaster.store / "mailbox.db", files)
    wrapped = [
        one
        for one in cbor2.loads((files / "roster.cbor").read_bytes())[3]
        if one.startswith(b"age-encryption.org/")
    ]
    secrets = opened(member_key(disaster), wrapped)
    assert all(one.startswith(b"AGE-SECRET-KEY-PQ-1") for one in secrets)
    at_server, unsent = bodies(files), [path.read_bytes() for path in disaster.laptop.rglob("outbox/*.age")]
    assert forms(secrets, at_server) == {f"Мадина {month}" for month in range(len(disaster.sent))}
    assert forms(secrets, unsent) == {"Алия"}


def member_key(disaster: Disaster) -> str:
    """The text of the recovery key, from what stands on two sheets of paper."""
    seed = combine_mnemonics([" ".join(disaster.field.founded.sheets[place].words) for place in (0, 2)])
    (answer,) = ask([{"op": "identity", "seed": text(seed)}])
    return str(answer["identity"])


def written_out(store: Path, folder: Path) -> None:
    """The section's own commands, as they stand there; `writefile` is what SQLite's tool adds to its language."""

    def writefile(name: str, content: bytes) -> None:
        (folder / name).write_bytes(content)

    with closing(sqlite3.connect(store)) as database:
        database.create_function("writefile", 2, writefile)
        for command in COMMAND.findall(PROTOCOL.read_text("utf-8")):
            database.execute(command).fetchall()


def bodies(folder: Path) -> list[bytes]:
    """`cat HASH.* > batch.age`, for each hash, in the order in which a shell names them."""
    found: dict[str, bytes] = {}
    for path in sorted(folder.glob("*.[0-9]*")):
        found[path.stem] = found.get(path.stem, b"") + path.read_bytes()
    return list(found.values())


def forms(secrets: list[bytes], sealed: list[bytes]) -> set[str]:
    """Whose names stand in the forms inside."""
    found = set[str]()
    for secret in {one.decode().strip() for one in secrets}:
        for content in opened(secret, sealed, unpack=True):
            messages = [cbor2.loads(one) for one in cbor2.loads(content)[8]]
            for one in (said[1][5].decode() for said in messages if said[0] == 1):
                found |= set(re.findall(r"<name>(.+?)</name>", one))
    return found


def opened(identity: str, files: list[bytes], *, unpack: bool = False) -> list[bytes]:
    """What this key opens of these files; the others are somebody else's."""
    op = "open-and-unpack" if unpack else "open"
    answers = ask([{"op": op, "identity": identity, "file": text(one)} for one in files])
    return [base64.b64decode(one["plain"]) for one in answers if "plain" in one]
