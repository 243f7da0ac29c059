"""How the server's database is opened: SQLite or PostgreSQL, and that either keeps what was promised."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.engine import make_url
from sqlalchemy.pool import QueuePool

READERS = 8  # Connections that only read; of the web framework's 40 threads most wait for the writer.
BUSY_TIMEOUT_MS = 10_000  # Only `backup` and `verify`, run beside a live server, ever make anyone wait.
FILE_NAME = "mailbox.db"
POOL_WAIT_S = 10.0  # for a connection that nobody else uses; then the laptop is asked to come again
ONE_WRITER = 7012  # PostgreSQL's advisory lock that makes all processes' writes follow one another
WARNED = "warned"  # PostgreSQL warned during a transaction: its commit may not have reached the standby
# A dead primary is noticed within seconds, also where it says no farewell; `libpq` alone waits for hours.
PATIENCE = {
    "connect_timeout": "5",
    "keepalives_idle": "5",
    "keepalives_interval": "2",
    "keepalives_count": "3",
    "tcp_user_timeout": "10000",
}


class Unsafe(Exception):
    """The database is set up so that a receipt could promise what a power cut takes back; or a newer program's."""


def is_sqlite(url: str) -> bool:
    return make_url(url).get_backend_name() == "sqlite"


def sqlite_url(folder: Path) -> str:
    return f"sqlite:///{(folder / FILE_NAME).as_posix()}"


def open_engine(url: str, *, writes: bool) -> Engine:
    """`writes` opens every transaction as a writer at once, so that SQLite never has to upgrade a lock."""
    if not is_sqlite(url):
        return _postgresql(url, writes=writes)
    engine = create_engine(
        url,
        hide_parameters=True,  # An error in the log must not show a header.
        poolclass=QueuePool,
        pool_size=1 if writes else READERS,
        connect_args={"check_same_thread": False},
    )
    _tune(engine, "BEGIN IMMEDIATE" if writes else "BEGIN")
    return engine


def _postgresql(url: str, *, writes: bool) -> Engine:
    """Readers see one moment for a whole transaction, as with SQLite: an answer is packed from many rows."""
    asked = make_url(url)
    engine = create_engine(
        asked.update_query_dict({name: one for name, one in PATIENCE.items() if name not in asked.query}),
        hide_parameters=True,
        pool_pre_ping=True,
        pool_size=1 if writes else READERS,
        max_overflow=0,
        pool_timeout=POOL_WAIT_S,
        isolation_level="READ COMMITTED" if writes else "REPEATABLE READ",
    )
    if writes:
        _promise(engine)
    return engine


def _promise(engine: Engine) -> None:
    @event.listens_for(engine, "connect")
    def connected(connection: Any, record: Any) -> None:
        with connection.cursor() as cursor:
            cursor.execute(_OFF)
            off = {row[0] for row in cursor.fetchall()}
            # A time limit would end the wait for the standby and let the commit pass as if it had been copied.
            cursor.execute("SET statement_timeout = 0")
            cursor.execute(_WAIT)
        connection.commit()
        if lies := sorted(off):
            raise Unsafe(
                f"PostgreSQL runs with {' and '.join(lies)} off. Switch it on: a receipt is a promise."
            )

        def warned(notice: Any) -> None:
            if notice.severity_nonlocalized == "WARNING":
                record.info[WARNED] = True

        connection.add_notice_handler(warned)


_OFF = "SELECT name FROM pg_settings WHERE setting = 'off' AND name IN ('fsync', 'full_page_writes')"
# `off` and `local` do not wait for the standby, `remote_write` not for its disk. Said for this connection also where
# the database's own setting is enough: that one may change while the connection lives.
_WAIT = """SELECT set_config('synchronous_commit', CASE setting WHEN 'remote_apply' THEN setting ELSE 'on' END, false)
    FROM pg_settings WHERE name = 'synchronous_commit'"""


def take_turn(connection: Connection) -> None:
    """One writer at a time, whichever process: quotas are read and written, and positions become visible in rising
    order (or a cursor would pass over a slower commit). SQLite does so by itself."""
    if connection.dialect.name == "postgresql":
        connection.execute(_TURN, {"lock": ONE_WRITER})


_TURN = text("SELECT pg_advisory_xact_lock(:lock)")


def _tune(engine: Engine, begin: str) -> None:
    @event.listens_for(engine, "connect")
    def connected(connection: Any, _record: Any) -> None:
        connection.isolation_level = None  # The driver's own BEGIN would come too late for savepoints.
        for pragma in (
            f"busy_timeout={BUSY_TIMEOUT_MS}",
            "journal_mode=WAL",
            "synchronous=FULL",
            "foreign_keys=ON",
            "secure_delete=ON",
            "temp_store=MEMORY",
        ):
            connection.execute(f"PRAGMA {pragma}").close()

    @event.listens_for(engine, "begin")
    def begun(connection: Any) -> None:
        connection.exec_driver_sql(begin)


def migrate(engine: Engine) -> None:
    """Brings the tables to the newest layout; does nothing where they are. Raises Unsafe for a newer program's."""
    config = _config()
    try:
        with engine.begin() as connection:
            take_turn(connection)  # Several processes start at once.
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
    except CommandError as error:
        raise Unsafe("This mailbox was made by a newer version of the server. Update this one.") from error


def is_newest(engine: Engine) -> bool:
    """Whether the tables are there, and of the newest layout."""
    with engine.connect() as connection:
        here = MigrationContext.configure(connection).get_current_revision()
    return here == ScriptDirectory.from_config(_config()).get_current_head()


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    return config
