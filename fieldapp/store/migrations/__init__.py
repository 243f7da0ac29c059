"""Brings a database from any earlier state to today's tables, inside the caller's transaction."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, inspect, text

from fieldapp.errors import DatabaseDamaged, NewerDatabase

FOLDER = Path(__file__).parent
HEAD = "0014"  # a test compares it with what Alembic finds in versions/


def revision(tx: Connection) -> str | None:
    """The revision that the database is at; None for one that has no tables yet."""
    if not inspect(tx).has_table("alembic_version"):
        if inspect(tx).get_table_names():
            raise DatabaseDamaged
        return None
    found = tx.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return None if found is None else str(found)


def upgrade(tx: Connection) -> None:
    """All migrations that are missing; one transaction with whatever else the caller does.

    Raises NewerDatabase for a database of a later version of the program.
    """
    from alembic.config import Config
    from alembic.runtime.environment import EnvironmentContext
    from alembic.script import ScriptDirectory
    from alembic.util import CommandError

    config = Config()
    config.set_main_option("script_location", str(FOLDER))
    config.set_main_option("path_separator", "os")
    scripts = ScriptDirectory.from_config(config)
    try:
        with EnvironmentContext(
            config, scripts, fn=lambda found, _: scripts._upgrade_revs(HEAD, found), destination_rev=HEAD
        ) as environment:
            environment.configure(connection=tx, transactional_ddl=False)
            environment.run_migrations()
    except CommandError as problem:
        raise NewerDatabase from problem
