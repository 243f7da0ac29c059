"""What whoever runs the server does beside the traffic: backup, restore, verify, retention.

A backup is a folder with an SQLite file and the receipt key, of whichever database: so a mailbox moves from one
to the other.
"""

from __future__ import annotations

import hashlib
import os
import secrets
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from sync.server.store import Store, Transaction, ageing, copying, mailbox
from sync.server.store.engine import FILE_NAME, is_sqlite, sqlite_url
from sync.server.store.mailbox import Announced


class UpkeepError(Exception):
    """Said to whoever typed the command."""


@dataclass(frozen=True, slots=True)
class Found:
    """`bad`: (position, what is wrong) of each batch that is not as it was received."""

    batches: int
    erased: int
    bad: tuple[tuple[int, str], ...]


def backup(url: str, folder: Path, target: Path, others: tuple[str, ...]) -> None:
    """A copy of a store, also of a running one, into the new folder `target`; whole or not there at all.

    `url`: its database, `folder`: where the `others` lie, files that go along.
    """
    if target.exists():
        raise UpkeepError(f"{target} is there already. Name a new folder.")
    if is_sqlite(url) and not (folder / FILE_NAME).exists():
        raise UpkeepError(f"There is no mailbox in {folder}.")
    unfinished = target.with_name(f"{target.name}.{secrets.token_hex(4)}.part")
    unfinished.mkdir(parents=True, mode=0o700)
    try:
        if is_sqlite(url):
            _copy_file(folder / FILE_NAME, unfinished / FILE_NAME)
        else:
            copying.copy(url, sqlite_url(unfinished))
        for name in others:
            if (folder / name).exists():
                shutil.copy2(folder / name, unfinished / name)
        for file in unfinished.iterdir():
            _fsync(file)
        unfinished.rename(target)
    except (OSError, sqlite3.Error) as error:
        raise UpkeepError(f"The backup could not be written: {error}") from error
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)


def _copy_file(source: Path, target: Path) -> None:
    with closing(sqlite3.connect(source)) as opened, closing(sqlite3.connect(target)) as copy:
        opened.backup(copy)


def restore(copy: Path, url: str, folder: Path, others: tuple[str, ...]) -> None:
    """Puts a backup where no store is. The caller then gives it a new life, so that cursors begin again."""
    if not (copy / FILE_NAME).exists():
        raise UpkeepError(f"There is no backup in {copy}.")
    for name in others:
        if (folder / name).exists() and (folder / name).read_bytes() != (copy / name).read_bytes():
            raise UpkeepError(f"{folder} holds another {name}. Move it away first; laptops may know it.")
    if is_sqlite(url) and (folder / FILE_NAME).exists():
        raise UpkeepError(f"{folder} holds a mailbox already. Move it away first; it may hold more.")
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    for name in (
        *others,
        *([FILE_NAME] if is_sqlite(url) else []),
    ):  # the mailbox last: without it nothing starts
        if (copy / name).exists():
            shutil.copy2(copy / name, folder / name)
            _fsync(folder / name)
    if not is_sqlite(url):
        try:
            copying.copy(sqlite_url(copy), url)
        except copying.HoldsOne as error:
            raise UpkeepError("The database holds a mailbox already. Name an empty one.") from error


def _fsync(file: Path) -> None:
    with file.open("rb+") as opened:
        os.fsync(opened.fileno())


def verify(store: Store, check: Callable[[Announced, bytes], str]) -> Found:
    """Reads every batch. `check(announced, receipt)` says what is wrong with header or receipt, or ""."""
    count = erased = 0
    bad: list[tuple[int, str]] = []
    for row in ageing.every(store.read):
        count += 1
        erased += row.gone
        wrong = check(row.announced, row.receipt)
        if not wrong and not row.gone:
            wrong = store.read(lambda c, row=row: _body_wrong(c, row.announced))  # type: ignore[misc]
        if wrong:
            bad.append((row.position, wrong))
    return Found(count, erased, tuple(bad))


def _body_wrong(transaction: Transaction, announced: Announced) -> str:
    digest, length = hashlib.sha256(), 0
    for part in mailbox.body(transaction, announced.batch):
        digest.update(part)
        length += len(part)
    if length != announced.length:
        return f"the body has {length} bytes instead of {announced.length}"
    return "" if digest.digest() == announced.body_hash else "the body was changed"


def retention(store: Store, *, before: int, now: int, reservation_s: int) -> int:
    """Erases bodies received before `before`; header and receipt stay. Drops uploads untouched for long.

    Returns how many bodies were erased.
    """
    store.write(lambda c: ageing.drop_unfinished(c, now - reservation_s))
    total = 0
    while done := store.write(lambda c: ageing.erase_some(c, before, now)):
        total += done
    return total


def counts(store: Store) -> dict[str, int]:
    """For metrics: sums only, nothing by sender."""
    return store.read(ageing.counts)
