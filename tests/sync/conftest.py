"""The mailbox's two databases: an SQLite file, and a real PostgreSQL that starts in a second."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from pathlib import Path

import pytest

from sync.server.store.engine import sqlite_url
from sync.testing.postgres import NoPostgres, Postgres


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """One cluster for all tests of a process; each takes a database of its own."""
    cluster = None
    try:
        cluster = Postgres().make().start()
    except (NoPostgres, OSError) as error:
        if os.environ.get("FIELDAPP_NO_SKIPS"):
            raise
        pytest.skip(f"PostgreSQL does not start here: {error}")
    with cluster:
        yield cluster


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of a new, empty database of either kind."""
    if request.param == "sqlite":
        (tmp_path / "store").mkdir(exist_ok=True)
        return sqlite_url(tmp_path / "store")
    cluster: Postgres = request.getfixturevalue("postgres")
    return cluster.database(f"mailbox_{secrets.token_hex(6)}")
