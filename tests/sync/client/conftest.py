"""Laptops with plain folders around one real server."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from sync.client.exchange import Round, exchange
from sync.client.folders import Folders, put_batch
from sync.client.transport import HttpTransport, Transport
from sync.protocol.batch import SealedBatch
from sync.protocol.identifiers import KeyId
from sync.protocol.receipts import sign_token
from sync.server.keys import receipt_key
from sync.testing import Member, ServerThread, SmallProgramme


@dataclass
class Laptop:
    """One member's folders and what the member does with them."""

    member: Member
    folders: Folders
    programme: SmallProgramme
    url: str

    def leave(self, *batches: SealedBatch) -> None:
        for batch in batches:
            put_batch(self.folders.outbox, batch.hash.hex(), batch.header, batch.body)

    def sign(self, server: KeyId, now: int) -> bytes:
        return sign_token(server, now, self.member.keys.signing)

    def round(self, line: Transport | None = None, *, locked: bool = False) -> Round:
        used = line or HttpTransport(self.url)
        try:
            return exchange(self.folders, used, self.programme.roster, sign=None if locked else self.sign)
        finally:
            used.close()

    @property
    def receipts(self) -> int:
        return len(list(self.folders.receipts.glob("*.receipt")))

    @property
    def inbox(self) -> set[str]:
        return {file.stem for file in self.folders.inbox.glob("*.head")}


@dataclass
class Camp:
    server: ServerThread
    programme: SmallProgramme
    worker: Laptop
    coordinator: Laptop

    @property
    def stored(self) -> int:
        return self.server.server.box.store.read(_count)


def _count(connection: object) -> int:
    from sqlalchemy import Connection, func, select

    from sync.server.store.schema import batches

    assert isinstance(connection, Connection)
    return connection.scalar(select(func.count()).select_from(batches)) or 0


def laptop(folder: Path, member: Member, programme: SmallProgramme, url: str) -> Laptop:
    folders = Folders(folder / "outbox", folder / "inbox", folder / "receipts")
    folders.make()
    return Laptop(member, folders, programme, url)


@pytest.fixture
def camp(tmp_path: Path) -> Iterator[Camp]:
    store = tmp_path / "store"
    store.mkdir()
    programme = SmallProgramme(receipt_key(store).public)
    with ServerThread(store, programme.bundle) as server:
        yield Camp(
            server,
            programme,
            laptop(tmp_path / "worker", programme.workers[0], programme, server.url),
            laptop(tmp_path / "coordinator", programme.coordinator, programme, server.url),
        )
