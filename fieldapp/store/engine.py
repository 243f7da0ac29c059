"""Opens one person's SQLCipher database and lends transactions on it. Knows keys and pragmas, no tables.

Writes take the one write lock of the process and start with BEGIN IMMEDIATE, so that two threads never meet
in the middle of a transaction; reads see one state from beginning to end (WAL). A commit returns when the
disk has it (synchronous=FULL).
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import Connection, Engine, Row, create_engine, event
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from fieldapp.config import sync_folder
from fieldapp.errors import DatabaseDamaged, DiskFull, DiskRefused, FieldError, Locked, StoreBusy, from_os
from fieldapp.log import topic

Tx = Connection
AnyRow = Row[Any]  # inside the store only; dataclasses leave it

KEY_BYTES = 32
BUSY_S = 10.0  # another process (an export, a second copy) may hold the lock for a moment
ALONE_MS = 1000  # a key can change at the next sign-in as well
PRAGMAS = (
    "journal_mode = WAL",
    "synchronous = FULL",
    "temp_store = MEMORY",  # temporary files leaked plain text
    "secure_delete = ON",
    "foreign_keys = ON",
    "trusted_schema = OFF",  # a lost laptop's database is anybody's work: no function runs because a table says so
)
ODD_SCHEMA = """
    SELECT (SELECT count(*) FROM sqlite_master WHERE type = 'view' OR (type = 'table' AND rootpage = 0))
    + (SELECT count(*) FROM sqlite_master AS m, pragma_table_xinfo(m.name) AS x WHERE m.type = 'table' AND x.hidden)
"""
WORDS = (  # SQLite's own words, because its codes do not come through this driver
    ("disk is full", DiskFull),
    ("is locked", StoreBusy),
    ("not a database", DatabaseDamaged),
    ("malformed", DatabaseDamaged),
    ("hmac check failed", DatabaseDamaged),
    ("unable to open", DiskRefused),
    ("disk i/o", DiskRefused),
    ("readonly", DiskRefused),
    ("read-only", DiskRefused),
)


class NotEncrypted(RuntimeError):
    """The driver is not SQLCipher: it would write plain text, so nothing is opened."""


def _connect(path: Path, key: bytes, mode: str) -> dbapi2.Connection:
    address = f"file:{quote(path.as_posix())}?mode={mode}"
    connection = dbapi2.connect(
        address, uri=True, timeout=BUSY_S, isolation_level=None, check_same_thread=False
    )
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")  # its words about keys do not belong on stderr
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        version = connection.execute("PRAGMA cipher_version").fetchone()
        if not version or not version[0]:
            raise NotEncrypted
        for pragma in PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
    except BaseException:
        connection.close()
        raise
    return connection


@cache
def _common() -> Engine:
    """What all vaults of a process share: the dialect and the SQL that was compiled for it, never a connection.

    An engine of its own would compile every statement anew for each person who signs in, half of what that costs.
    """
    engine = create_engine("sqlite://", module=dbapi2, creator=lambda: dbapi2.connect(":memory:"))
    with engine.connect():  # the dialect asks once what this SQLite can do
        pass
    engine.dispose()
    return engine


def _engine(path: Path, key: bytes, mode: str) -> Engine:
    common = _common()
    pool = QueuePool(
        lambda: _connect(path, key, mode),
        pool_size=5,  # writer, two readers, sync, and one to spare
        dialect=common.dialect,
    )
    engine = Engine(
        pool,
        common.dialect,
        common.url,
        hide_parameters=True,  # answers never reach a message or a log
        execution_options={"compiled_cache": common._compiled_cache},
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        immediate = connection.get_execution_options().get("immediate", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if immediate else "BEGIN")

    return engine


def translated(problem: Exception) -> FieldError | None:
    """The leaf of the error tree for what the driver or the disk said; None where it is our own mistake."""
    if isinstance(problem, OSError):
        return from_os(problem)
    said = str(problem.orig if isinstance(problem, DBAPIError) else problem).lower()
    return next((leaf() for words, leaf in WORDS if words in said), None)


@contextmanager
def _told(quiet: type[FieldError] | None = None) -> Iterator[None]:
    """`quiet` is raised and not logged: it is an answer there."""
    try:
        yield
    except (SQLAlchemyError, dbapi2.Error, OSError) as problem:
        told = translated(problem)
        if told is None:
            raise
        if quiet is None or not isinstance(told, quiet):
            topic("vault").warning("store: %s", told.message_id)
        raise told from problem


class Vault:
    """An open database. Several threads may use it at once; `dispose` drops the key with the connections."""

    def __init__(self, path: Path, key: bytes, *, create: bool = False) -> None:
        if len(key) != KEY_BYTES:
            raise ValueError("a vault's key has 32 bytes")
        self.path = path
        self._engine = _engine(path, key, "rwc" if create else "rw")
        self._writing = threading.Lock()
        self._closed = False

    @contextmanager
    def write(self) -> Iterator[Tx]:
        """One transaction that is on disk when the block ends, or leaves no trace.

        Raises DiskFull, DiskRefused, StoreBusy, DatabaseDamaged.
        """
        with _told(), self._writing, self._connected() as plain:
            connection = plain.execution_options(immediate=True)
            with connection.begin():
                yield connection

    @contextmanager
    def read(self) -> Iterator[Tx]:
        """One consistent view. Raises DiskRefused, StoreBusy, DatabaseDamaged."""
        with _told(), self._connected() as connection, connection.begin():
            yield connection

    def forget_deleted(self) -> None:
        """After a secure delete: empty the write-ahead log, so that not even its sealed pages stay."""
        with _told(), self._writing, self._connected() as connection:
            raw = connection.connection.driver_connection
            assert raw is not None
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def limit_pages(self, pages: int) -> None:
        """Give the database at most so many pages: how a test makes a disk full."""
        event.listen(self._engine, "connect", lambda raw, _: raw.execute(f"PRAGMA max_page_count = {pages}"))
        self._engine.dispose()

    def check(self) -> bool:
        """True where every page is whole (reads the whole file)."""
        with self.read() as tx:
            return not tx.exec_driver_sql("PRAGMA cipher_integrity_check").all()

    def dispose(self) -> None:
        """Close all connections that rest, and let no new one begin; one at work ends its transaction."""
        self._closed = True
        self._engine.dispose()
        _common().clear_compiled_cache()  # the first values that each statement was compiled with stay in it

    def _connected(self) -> Connection:
        if self._closed:
            raise Locked
        return self._engine.connect()


def create_vault(path: Path, key: bytes) -> Vault:
    """A new database at `path`, with all tables. Raises FileExistsError rather than touching an old one."""
    from fieldapp.store.migrations import upgrade

    if path.exists():
        raise FileExistsError(path.name)
    vault = Vault(path, key, create=True)
    try:
        with vault.write() as tx:
            upgrade(tx)
    except BaseException:
        vault.dispose()
        path.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)
    return vault


def open_vault(path: Path, key: bytes) -> Vault:
    """An existing database, brought to the newest tables.

    Raises DatabaseDamaged (the key came out of its slot, so it is right), NewerDatabase.
    """
    from fieldapp.store.migrations import HEAD, revision, upgrade

    if not path.is_file() or path.stat().st_size == 0:
        raise DatabaseDamaged
    vault = Vault(path, key)
    try:
        with vault.read() as tx:
            found = revision(tx)
        if found != HEAD:
            with vault.write() as tx:
                upgrade(tx)
    except BaseException as problem:
        vault.dispose()
        if isinstance(problem, DiskRefused) and not path.is_file():
            raise DatabaseDamaged from problem
        raise
    return vault


def opens_with(path: Path, key: bytes) -> bool:
    """Whether the file is encrypted under `key`; nothing is changed, brought up to date or logged.

    Raises StoreBusy, DiskRefused, DiskFull: then nobody knows.
    """
    with suppress(DatabaseDamaged), _told(quiet=DatabaseDamaged):
        connection = _connect(path, key, "rw")
        try:
            return connection.execute("SELECT count(*) FROM sqlite_master").fetchone() is not None
        finally:
            connection.close()
    return False


def has_plain_tables(path: Path, key: bytes) -> bool:
    """Whether what can be read in a database lies in its file: a view, a virtual table or a computed column gives rows
    without end from a small one.

    Raises StoreBusy, DiskRefused, DiskFull, DatabaseDamaged.
    """
    with _told():
        connection = _connect(path, key, "rw")
        try:
            return not any(connection.execute(ODD_SCHEMA).fetchone())
        finally:
            connection.close()


def rekey(path: Path, key: bytes, new: bytes) -> None:
    """Encrypt every page under another key, in one transaction: whatever happens, one of the two keys fits.

    Raises DiskFull, DiskRefused, StoreBusy, DatabaseDamaged; StoreBusy, too, while anybody else has it open, in another
    process, too: they would take it for damaged, and go on with a key that opens nothing.
    """
    with _told():
        connection = _connect(path, key, "rw")
        try:
            connection.execute("SELECT count(*) FROM sqlite_master")
            connection.execute(f"PRAGMA busy_timeout = {ALONE_MS}")
            if connection.execute("PRAGMA journal_mode = DELETE").fetchone() != ("delete",):  # for one alone
                raise StoreBusy
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute(f"PRAGMA rekey = \"x'{new.hex()}'\"")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # no page stays under the old key
        finally:
            connection.close()
