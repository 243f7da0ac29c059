"""The server's store: the only place of the server that knows a database."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from sqlalchemy import Connection

from sync.server.store.engine import migrate, open_engine
from sync.server.store.writer import Writer

T = TypeVar("T")


class Store:
    """Reads run on their own connections; writes on the one writer, several to a commit."""

    def __init__(self, url: str) -> None:
        self.url = url
        self._writes = open_engine(url, writes=True)
        migrate(self._writes)
        self._reads = open_engine(url, writes=False)
        self._writer = Writer(self._writes)

    def read(self, act: Callable[[Connection], T]) -> T:
        with self._reads.connect() as connection:
            return act(connection)

    def write(self, act: Callable[[Connection], T], *, durable: bool = True) -> T:
        """Returns after the commit; `durable`: on disk. Raises what `act` or the commit raised."""
        return self._writer.run(act, durable=durable)

    def close(self) -> None:
        self._writer.close()
        self._reads.dispose()
        self._writes.dispose()
