"""How the server's database is opened: SQLite that keeps what was promised, or PostgreSQL by its URL."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.pool import QueuePool

READERS = 8  # Connections that only read; of the web framework's 40 threads most wait for the writer.
BUSY_TIMEOUT_MS = 10_000  # Only `backup` and `verify`, run beside a live server, ever make anyone wait.
FILE_NAME = "mailbox.db"


def sqlite_url(folder: Path) -> str:
    return f"sqlite:///{(folder / FILE_NAME).as_posix()}"


def open_engine(url: str, *, writes: bool) -> Engine:
    """`writes` opens every transaction as a writer at once, so that SQLite never has to upgrade a lock."""
    if make_url(url).get_backend_name() != "sqlite":
        return create_engine(url, pool_pre_ping=True, pool_size=READERS, hide_parameters=True)
    engine = create_engine(
        url,
        hide_parameters=True,  # An error in the log must not show a header.
        poolclass=QueuePool,
        pool_size=1 if writes else READERS,
        connect_args={"check_same_thread": False},
    )
    _tune(engine, "BEGIN IMMEDIATE" if writes else "BEGIN")
    return engine


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
    """Brings the tables to the newest layout; does nothing where they are."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
