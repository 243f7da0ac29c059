"""A programme whose server runs on loopback, in a folder that can be copied: office, laptop and server."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from fieldapp.model import Line
from fieldapp.operations import programme, rosters, rounds
from fieldapp.operations.desk import Desk
from sync.server.keys import receipt_key
from sync.testing import ServerThread
from tests.fieldapp.operations.field import Field

SERVER = "server"


def begin(folder: Path) -> Field:
    """Form A and one participant; nothing was exchanged yet."""
    (folder / SERVER).mkdir()
    field = Field.begin(folder, receipt_key=receipt_key(folder / SERVER).public)
    field.publish()
    field.person()
    return field


@contextmanager
def serving(field: Field) -> Iterator[ServerThread]:
    """The server of this programme, which both laptops know."""
    bundle = rosters.load(field.coordinator.home).bundle().to_bytes()
    clock = field.clock
    with ServerThread(field.folder / SERVER, bundle, clock=lambda: int(clock.at.timestamp())) as server:
        for desk in (field.coordinator, field.worker):
            programme.set_server(desk, server.url)
        yield server


def exchange(*desks: Desk) -> None:
    for desk in desks:
        assert rounds.exchange(desk).line is Line.SENT
