"""The server's store: the only place of the server that knows a database."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from typing import TypeVar

from sqlalchemy import Connection as Transaction
from sqlalchemy import Engine, text
from sqlalchemy.exc import DBAPIError, IntegrityError, InterfaceError, InternalError, OperationalError
from sqlalchemy.exc import SQLAlchemyError as DatabaseTrouble
from sqlalchemy.exc import TimeoutError as PoolTimeout

from sync.server.store import mailbox
from sync.server.store.engine import Unsafe, is_sqlite, migrate, open_engine
from sync.server.store.writer import TooLong, Writer

T = TypeVar("T")
PROBE = "probe"  # a setting that is there only inside one transaction
PROBE_BYTES = 64 * 1024  # as a small batch takes

__all__ = ["AlreadyThere", "Away", "DatabaseTrouble", "NoRoom", "Store", "Transaction", "Unsafe", "said"]
# What SQLite and PostgreSQL say when a disk or a file's limit is full; both leave the store as it was.
_FULL = ("database or disk is full", "disk I/O error", "No space left on device", "could not extend file")


class AlreadyThere(Exception):
    """The database itself refused a second one of what must be there once. Nothing was written."""


class NoRoom(Exception):
    """The disk is full. Nothing was written."""


class Away(Exception):
    """The database does not answer, or not in time. Whether a write was done shows when it is asked for again."""


def said(error: BaseException) -> str:
    """What a database or a disk said, in one line, without the statement."""
    return " ".join(str(getattr(error, "orig", None) or error).split())


class Store:
    """Reads run on their own connections; writes on the one writer, several to a commit."""

    def __init__(self, url: str) -> None:
        self.embedded = is_sqlite(url)
        self._writes = open_engine(url, writes=True)
        try:
            migrate(self._writes)
        except DBAPIError as error:
            self._writes.dispose()
            if self._is_away(error):
                raise Away(f"The database cannot be reached: {error.orig}") from error
            raise
        if self.embedded:
            _sync_what_is_seen(self._writes)
        self._reads = open_engine(url, writes=False)
        self._writer = Writer(self._writes)

    def read(self, act: Callable[[Transaction], T]) -> T:
        """Sees one moment. Raises Away and what `act` raised."""
        try:
            with self._reads.connect() as connection:
                return act(connection)
        except (DBAPIError, PoolTimeout) as error:
            if self._is_away(error):
                raise Away from error
            raise

    def write(self, act: Callable[[Transaction], T], *, durable: bool = True) -> T:
        """Returns after the commit; `durable`: on disk. Raises AlreadyThere, NoRoom, Away and what `act` raised."""
        try:
            return self._writer.run(act, durable=durable)
        except IntegrityError as error:
            raise AlreadyThere from error
        except TooLong as error:
            raise Away from error
        except (DBAPIError, PoolTimeout) as error:
            if any(word in str(getattr(error, "orig", "")) for word in _FULL):
                raise NoRoom from error
            if self._is_away(error):
                raise Away from error
            raise

    def damage(self) -> tuple[str, ...]:
        """What SQLite finds wrong with its own file; of PostgreSQL nothing, which checks each page as it reads it."""
        if not self.embedded:
            return ()
        try:
            found = self.read(lambda c: c.exec_driver_sql("PRAGMA quick_check").scalars().all())
        except DatabaseTrouble as error:
            found = [said(error)]
        return tuple(f"the file is damaged: {one}" for one in found if one != "ok")

    def try_writing(self) -> None:
        """Whether what comes now could be kept; nothing is. A full disk may still have room for a few bytes. Raises
        NoRoom, Away."""
        some = secrets.token_bytes(PROBE_BYTES if self.embedded else 1)

        def act(connection: Transaction) -> None:
            mailbox.put_setting(connection, PROBE, some)
            mailbox.drop_setting(connection, PROBE)

        self.write(act, durable=False)

    def confirm(self) -> None:
        """What a reader has seen here is on disk, and on the synchronous standby, once this returns.

        A PostgreSQL that was killed while a commit waited for its standby shows that commit after its restart,
        copied or not. A commit behind it waits for both. Raises Away.
        """
        if not self.embedded:
            self.write(lambda c: c.execute(_NOTHING))

    def close(self) -> None:
        self._writer.close()
        self._reads.dispose()
        self._writes.dispose()

    def _is_away(self, error: Exception) -> bool:
        if self.embedded:
            return "database is locked" in str(
                error
            )  # Somebody works on the file for longer than the patience.
        return isinstance(error, OperationalError | InterfaceError | InternalError | PoolTimeout)


# Something must be written, or the commit waits for nobody; this is read by nobody.
_NOTHING = text("SELECT pg_logical_emit_message(true, 'mailbox', '')")


def _sync_what_is_seen(engine: Engine) -> None:
    """After a kill the log may hold a commit that was never forced to disk; its receipt would be given again."""
    with engine.connect() as connection:
        raw = connection.connection.driver_connection
        assert raw is not None
        raw.execute("PRAGMA wal_checkpoint(FULL)").close()
