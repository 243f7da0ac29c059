"""A mailbox's backup, and its way back: whole, or not there at all.

A backup is a folder with an SQLite file and the receipt key, of whichever database: so a mailbox moves from one to
the other.
"""

from __future__ import annotations

import os
import secrets
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sync.protocol.roster import Roster
from sync.server.keys import RECEIPT_KEY_FILE, ROSTER, named_key
from sync.server.store import Away, DatabaseTrouble, NoRoom, Store, copying, said
from sync.server.store.engine import FILE_NAME, is_sqlite, sqlite_url
from sync.server.upkeep import UpkeepError


def backup(url: str, folder: Path, target: Path) -> None:
    """A copy of a store, also of a running one, into the new folder `target`; checked, and whole or not there at all.

    `url`: its database, `folder`: where its receipt key lies. Raises UpkeepError, WrongKey.
    """
    if target.exists():
        raise UpkeepError(f"{target} is there already. Name a new folder.")
    if is_sqlite(url) and not (folder / FILE_NAME).exists():
        raise UpkeepError(f"There is no mailbox in {folder}.")
    if not (folder / RECEIPT_KEY_FILE).exists():
        raise UpkeepError(
            f"There is no {RECEIPT_KEY_FILE} in {folder}, and no laptop believes a server without it. Name the "
            "server's folder with --store."
        )
    unfinished = target.with_name(f"{target.name}.{secrets.token_hex(4)}.part")
    with _told("The backup could not be written"), _gone_afterwards(unfinished):
        if is_sqlite(url):
            _copy_file(folder / FILE_NAME, unfinished / FILE_NAME)
        else:
            copying.copy(url, sqlite_url(unfinished))
        shutil.copy2(folder / RECEIPT_KEY_FILE, unfinished / RECEIPT_KEY_FILE)
        _must_hold(unfinished / FILE_NAME, folder)
        for file in unfinished.iterdir():
            _fsync(file)
        _fsync_folder(unfinished)
        unfinished.rename(target)
        _fsync_folder(target.parent)


def restore(copy: Path, url: str, folder: Path, new_life: Callable[[Store], object]) -> None:
    """Puts a backup, also one of an older layout, where no store is; `new_life`: so that cursors begin again.

    Works on a copy beside its place, so that a full disk or a damaged backup leaves nothing. Raises UpkeepError,
    WrongKey.
    """
    _must_fit(copy, url, folder)
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    unfinished = folder / f"restore.{secrets.token_hex(4)}.part"
    with _told("The backup could not be put back"), _gone_afterwards(unfinished):
        for name in (FILE_NAME, f"{FILE_NAME}-wal"):  # the second where somebody copied a store by hand
            if (copy / name).exists():
                shutil.copy2(copy / name, unfinished / name)
        _must_hold(unfinished / FILE_NAME, copy)
        store = Store(sqlite_url(unfinished))
        try:
            new_life(store)
        finally:
            store.close()
        shutil.copy2(copy / RECEIPT_KEY_FILE, unfinished / RECEIPT_KEY_FILE)
        _place(unfinished / RECEIPT_KEY_FILE, folder)
        if is_sqlite(url):  # the mailbox last: without it nothing starts
            _place(unfinished / FILE_NAME, folder)
        else:
            copying.copy(sqlite_url(unfinished), url)


def _must_fit(copy: Path, url: str, folder: Path) -> None:
    if not (copy / FILE_NAME).exists():
        raise UpkeepError(f"There is no backup in {copy}.")
    key, there = copy / RECEIPT_KEY_FILE, folder / RECEIPT_KEY_FILE
    if not key.exists():
        raise UpkeepError(
            f"There is no {RECEIPT_KEY_FILE} in {copy}, and no laptop believes a server without it. Put the key of "
            "that mailbox there."
        )
    if there.exists() and there.read_bytes() != key.read_bytes():
        raise UpkeepError(
            f"{folder} holds another {RECEIPT_KEY_FILE}. Move it away first; laptops may know it."
        )
    if is_sqlite(url) and (folder / FILE_NAME).exists():
        raise UpkeepError(f"{folder} holds a mailbox already. Move it away first; it may hold more.")


def _copy_file(source: Path, target: Path) -> None:
    with closing(sqlite3.connect(source)) as opened, closing(sqlite3.connect(target)) as copy:
        opened.backup(copy)


def _must_hold(file: Path, key_folder: Path) -> None:
    """The copy is a sound mailbox, and the key that lies in `key_folder` is its own."""
    try:
        with closing(sqlite3.connect(file)) as opened:
            (found,) = opened.execute("PRAGMA quick_check(1)").fetchone()
            if found != "ok":
                raise sqlite3.DatabaseError(found)
            wanted = "SELECT value FROM settings WHERE name = ?"
            row = opened.execute(wanted, (ROSTER,)).fetchone()
    except sqlite3.DatabaseError as error:
        if "full" in str(error) or "I/O" in str(error):
            raise
        raise UpkeepError(f"The mailbox is damaged: {error}. Take the last backup that is whole.") from error
    if row is not None:
        named_key(key_folder, Roster.of_bundle(row[0]))


@contextmanager
def _told(what: str) -> Iterator[None]:
    try:
        yield
    except copying.HoldsOne as error:
        raise UpkeepError("The database holds a mailbox already. Name an empty one.") from error
    except copying.OtherLayout as error:
        raise UpkeepError(
            "The database holds no mailbox, or one of an older version. Start this version's server on it once."
        ) from error
    except NoRoom as error:
        raise UpkeepError(f"{what}: the disk is full. Make room and try again.") from error
    except (OSError, sqlite3.Error, DatabaseTrouble, Away) as error:
        raise UpkeepError(f"{what}: {said(error)}. Nothing was changed. Mend that and try again.") from error


@contextmanager
def _gone_afterwards(folder: Path) -> Iterator[None]:
    """A folder to work in."""
    folder.mkdir(parents=True, mode=0o700)
    try:
        yield
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _place(file: Path, folder: Path) -> None:
    """From a folder on the same disk: whole under its name, or not there."""
    _fsync(file)
    file.replace(folder / file.name)
    _fsync_folder(folder)


def _fsync(file: Path) -> None:
    with file.open("rb+") as opened:
        os.fsync(opened.fileno())


def _fsync_folder(folder: Path) -> None:
    if os.name == "nt":  # there a rename is as durable as it gets
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
