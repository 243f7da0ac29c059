"""The server's store: the only place of the server that knows a database."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from sqlalchemy import Connection as Transaction
from sqlalchemy.exc import DBAPIError, IntegrityError

from sync.server.store.engine import migrate, open_engine
from sync.server.store.writer import Writer

T = TypeVar("T")

__all__ = ["AlreadyThere", "NoRoom", "Store", "Transaction"]
# What SQLite and PostgreSQL say when a disk or a file's limit is full; both leave the store as it was.
_FULL = ("database or disk is full", "disk I/O error", "No space left on device", "could not extend file")


class AlreadyThere(Exception):
    """The database itself refused a second one of what must be there once. Nothing was written."""


class NoRoom(Exception):
    """The disk is full. Nothing was written."""


class Store:
    """Reads run on their own connections; writes on the one writer, several to a commit."""

    def __init__(self, url: str) -> None:
        self.url = url
        self._writes = open_engine(url, writes=True)
        migrate(self._writes)
        self._reads = open_engine(url, writes=False)
        self._writer = Writer(self._writes)

    def read(self, act: Callable[[Transaction], T]) -> T:
        with self._reads.connect() as connection:
            return act(connection)

    def write(self, act: Callable[[Transaction], T], *, durable: bool = True) -> T:
        """Returns after the commit; `durable`: on disk. Raises AlreadyThere, NoRoom and what `act` raised."""
        try:
            return self._writer.run(act, durable=durable)
        except IntegrityError as error:
            raise AlreadyThere from error
        except DBAPIError as error:
            if any(word in str(error.orig) for word in _FULL):
                raise NoRoom from error
            raise

    def close(self) -> None:
        self._writer.close()
        self._reads.dispose()
        self._writes.dispose()
