"""A running server on loopback with a small programme."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from sync.client.transport import Answer, HttpTransport
from sync.server.keys import receipt_key
from sync.testing import ServerThread, SmallProgramme


@dataclass
class Running:
    server: ServerThread
    programme: SmallProgramme
    line: HttpTransport

    def call(self, method: str, path: str, body: bytes = b"", **headers: str) -> Answer:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return self.line.call(method, path, body=body, headers=named, most=2**20)


@pytest.fixture
def running(tmp_path: Path, database: str) -> Iterator[Running]:
    store = tmp_path / "store"
    store.mkdir(exist_ok=True)
    programme = SmallProgramme(receipt_key(store).public, writers=2)
    with ServerThread(store, programme.bundle, database=database) as server:
        line = HttpTransport(server.url)
        yield Running(server, programme, line)
        line.close()
