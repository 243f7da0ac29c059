"""Tests make databases by the thousand: the first of a process gets its tables from the migrations, the others get the
very statements that those left, in a quarter of the time. An old database always takes the migrations."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from fieldapp.store import migrations
from fieldapp.store.engine import Tx
from tests.compiled import keep_compiled


@pytest.fixture(scope="session", autouse=True)
def tables_from_the_first_database() -> Iterator[None]:
    keep_compiled()
    made: list[str] = []

    def upgrade(tx: Tx) -> None:
        begins = migrations.revision(tx) is None
        if begins and made:
            for statement in made:
                tx.exec_driver_sql(statement)
            return
        migrate(tx)
        if begins:
            left = tx.exec_driver_sql(
                "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid"
            )
            made.extend(row.sql for row in left if not row.name.startswith("sqlite_"))
            made.append(f"INSERT INTO alembic_version VALUES ('{migrations.revision(tx)}')")

    migrate = migrations.upgrade
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(migrations, "upgrade", upgrade)
        yield
