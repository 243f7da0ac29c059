"""Runs one of the programs under a test's own conditions, which no setting of the product can bring about.

`python -m tests.stories.changed_child --logs DIR [--plain] [PYTHON] -m MODULE ARGUMENTS...`: every topic of the
program logs at its finest into DIR, and whatever goes to stderr lands there, too. With --plain the database driver
is Python's own sqlite3 and sealing changes nothing: the control that a search for readable words must find.
"""

from __future__ import annotations

import logging
import os
import runpy
import sqlite3
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext
from pathlib import Path
from urllib.parse import quote

import pytest

FORMAT = "%(asctime)s %(threadName)s %(name)s %(levelname)s %(message)s"
LOUD = (
    "fieldapp",
    "sync",
    "forms",
    "uvicorn",
    "fastapi",
    "asyncio",
    "alembic",
    "keyring",
    "py.warnings",
)


@contextmanager
def plain() -> Iterator[None]:
    """Until the end of the block nothing is encrypted: neither the database nor a batch."""
    from fieldapp.store import engine
    from sync.protocol import age

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(engine, "dbapi2", sqlite3)
        patch.setattr(engine, "_connect", _connect_plainly)
        patch.setattr(age, "seal", lambda plain, recipients, random=None: plain)
        patch.setattr(age, "open_file", lambda sealed, identity, **_: sealed)
        yield


def _connect_plainly(path: Path, key: bytes, mode: str) -> sqlite3.Connection:
    from fieldapp.store.engine import BUSY_S, PRAGMAS

    address = f"file:{quote(path.as_posix())}?mode={mode}"
    connection = sqlite3.connect(
        address, uri=True, timeout=BUSY_S, isolation_level=None, check_same_thread=False
    )
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    return connection


@contextmanager
def logged(folder: Path, name: str) -> Iterator[None]:
    """Everything that the program's topics say, and the libraries that carry its bytes, into one file."""
    folder.mkdir(parents=True, exist_ok=True)
    handler = logging.FileHandler(folder / f"{name}.log", encoding="utf-8")
    handler.setFormatter(logging.Formatter(FORMAT))
    with pytest.MonkeyPatch.context() as patch:
        for logger in map(logging.getLogger, LOUD):
            patch.setattr(logger, "level", logger.level)
            logger.setLevel(logging.DEBUG)
            logger.addHandler(handler)
        try:
            yield
        finally:
            for logger in map(logging.getLogger, LOUD):
                logger.removeHandler(handler)
            handler.close()


def words(logs: Path, *, in_plain: bool = False) -> list[str]:
    """What to put before a program's own words."""
    return [
        sys.executable,
        "-m",
        "tests.stories.changed_child",
        "--logs",
        str(logs),
        *(["--plain"] if in_plain else []),
    ]


def main(given: Sequence[str]) -> None:
    logs, rest = Path(given[1]), list(given[2:])
    in_plain = rest[0] == "--plain"
    module_at = rest.index("-m") + 1
    module, sys.argv = rest[module_at], rest[module_at:]
    name = f"{module}-{os.getpid()}"
    logging.captureWarnings(capture=True)
    logs.mkdir(parents=True, exist_ok=True)
    errors = os.open(logs / f"{name}.stderr", os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    os.dup2(errors, 2)
    with logged(logs, name), plain() if in_plain else nullcontext():
        runpy.run_module(module, run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    main(sys.argv[1:])
