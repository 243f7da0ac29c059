"""The encrypted database: never plain, always durable, damage told apart."""

from __future__ import annotations

import secrets
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from fieldapp.errors import DatabaseDamaged, NewerDatabase, StoreBusy
from fieldapp.store import asked, engine, identity, migrations
from fieldapp.store.case_schema import metadata
from fieldapp.store.engine import NotEncrypted, Vault, create_vault, open_vault
from tests.compiled import forget_as_the_program_does, keep_compiled

KEY = secrets.token_bytes(32)
PRAGMAS = {
    "journal_mode": "wal",
    "synchronous": 2,
    "temp_store": 2,
    "secure_delete": 1,
    "foreign_keys": 1,
    "trusted_schema": 0,
}


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    return create_vault(tmp_path / "vault.db", KEY)


def test_every_connection_has_every_pragma(vault: Vault) -> None:
    with vault.read() as one, vault.read() as two:
        for tx in (one, two):
            for name, wanted in PRAGMAS.items():
                assert tx.exec_driver_sql(f"PRAGMA {name}").scalar() == wanted, name
            assert tx.exec_driver_sql("PRAGMA cipher_version").scalar()


def test_a_driver_that_would_write_plain_text_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "dbapi2", sqlite3)
    with pytest.raises(NotEncrypted):
        create_vault(tmp_path / "plain.db", KEY)
    assert not (tmp_path / "plain.db").exists()


def test_what_a_statement_was_compiled_with_is_forgotten_at_the_sign_out(vault: Vault) -> None:
    forget_as_the_program_does()
    try:
        with vault.write() as tx:
            identity.put(tx, "name", "Бекзат".encode())
        assert len(engine._common()._compiled_cache)
        vault.dispose()
        assert not len(engine._common()._compiled_cache)
    finally:
        keep_compiled()


def test_the_standard_library_cannot_open_it(vault: Vault, tmp_path: Path) -> None:
    with vault.write() as tx:
        identity.put(tx, "name", "Бекзат".encode())
    for path in tmp_path.iterdir():
        assert "Бекзат".encode() not in path.read_bytes()
    with closing(sqlite3.connect(tmp_path / "vault.db")) as plain, pytest.raises(sqlite3.DatabaseError):
        plain.execute("SELECT * FROM identity")


def test_another_key_an_empty_file_and_no_file_are_damage(vault: Vault, tmp_path: Path) -> None:
    vault.dispose()
    with pytest.raises(DatabaseDamaged):
        open_vault(tmp_path / "vault.db", secrets.token_bytes(32))
    (tmp_path / "empty.db").touch()
    for name in ("empty.db", "absent.db"):
        with pytest.raises(DatabaseDamaged):
            open_vault(tmp_path / name, KEY)
    assert not (tmp_path / "absent.db").exists()


def test_a_new_database_never_replaces_an_old_one(vault: Vault, tmp_path: Path) -> None:
    with pytest.raises(FileExistsError):
        create_vault(tmp_path / "vault.db", KEY)
    assert vault.check()


def test_a_transaction_that_fails_leaves_no_trace(vault: Vault) -> None:
    def half() -> None:
        with vault.write() as tx:
            identity.put(tx, "name", b"half")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        half()
    with vault.read() as tx:
        assert identity.get(tx, "name") is None


def test_a_reader_sees_one_state_while_another_writes(vault: Vault) -> None:
    with vault.write() as tx:
        identity.put(tx, "name", b"before")
    with vault.read() as reader:
        assert identity.get(reader, "name") == b"before"
        with vault.write() as writer:
            identity.put(writer, "name", b"after")
        assert identity.get(reader, "name") == b"before"


def test_migrations_lead_to_the_tables_of_the_schema(vault: Vault) -> None:
    with vault.read() as tx:
        assert (
            asked.asked.metadata is metadata
        )  # its table is in a module of its own, which must have been read
        assert compare_metadata(MigrationContext.configure(tx), metadata) == []
        assert migrations.revision(tx) == migrations.HEAD
    config = Config()
    config.set_main_option("script_location", str(migrations.FOLDER))
    config.set_main_option("path_separator", "os")
    assert ScriptDirectory.from_config(config).get_heads() == [migrations.HEAD]


def test_a_database_of_a_later_program_is_left_alone(vault: Vault, tmp_path: Path) -> None:
    with vault.write() as tx:
        tx.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    vault.dispose()
    with pytest.raises(NewerDatabase):
        open_vault(tmp_path / "vault.db", KEY)


def test_deleted_words_are_gone_from_the_pages(vault: Vault) -> None:
    with vault.write() as tx:
        identity.put(tx, "name", b"to be forgotten" * 50)
    with vault.write() as tx:
        tx.exec_driver_sql("DELETE FROM identity")
    vault.forget_deleted()
    assert vault.path.with_name("vault.db-wal").stat().st_size == 0
    plain = vault.path.with_name("plain.db")
    with vault.read() as tx:  # look at the pages as the key's owner sees them
        raw = tx.connection.driver_connection
        assert raw is not None
        raw.execute("COMMIT")
        raw.execute(f"ATTACH DATABASE '{plain}' AS plain KEY ''")
        raw.execute("SELECT sqlcipher_export('plain')")
        raw.execute("DETACH DATABASE plain")
        raw.execute("BEGIN")
    assert b"to be forgotten" not in plain.read_bytes()


def test_a_second_copy_of_the_program_makes_us_wait_not_fail(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "BUSY_S", 0.05)
    one = create_vault(tmp_path / "vault.db", KEY)
    two = open_vault(tmp_path / "vault.db", KEY)
    with one.write() as tx:
        identity.put(tx, "name", b"one")
        with two.read() as reader:
            assert identity.get(reader, "name") is None
        with pytest.raises(StoreBusy), two.write():
            pass
    with two.write() as tx:
        identity.put(tx, "name", b"two")
