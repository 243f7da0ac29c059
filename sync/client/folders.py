"""The plain folders of one person's sealed files. A file gets into them whole and on disk, or not at all."""

from __future__ import annotations

import os
import secrets
import stat
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from sync.protocol.batch import BODY_SUFFIX, HEADER_SUFFIX

MOST_HALVES = 10_000  # in one look; a folder of what is kept apart holds a handful
MOST_SWEPT = 100_000  # names looked at in one of our own folders
PART = ".part"  # An unfinished file. Never read, swept at the next round.


@dataclass(frozen=True, slots=True)
class Folders:
    """`outbox`: sealed, complete, sendable while locked. `inbox`, `receipts`: applied at unlock."""

    outbox: Path
    inbox: Path
    receipts: Path

    def make(self) -> None:
        for folder in (self.outbox, self.inbox, self.receipts):
            folder.mkdir(parents=True, exist_ok=True)


class NotAPlainFile(OSError):
    """A link, a folder or a device where a sealed file was expected."""


class TooLarge(OSError):
    """A file longer than anything the protocol allows."""


def write_atomically(path: Path, content: bytes) -> None:
    """After it returns, `path` holds `content` even if the power goes now; before, it holds what it held."""
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(6)}{PART}")
    try:
        with temporary.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError:
        with suppress(OSError):
            temporary.unlink()
        raise
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Makes a rename durable. Windows has no such call: NTFS journals the rename itself."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@dataclass(frozen=True, slots=True)
class BatchFiles:
    """The two files of one batch, whatever their common name."""

    header: Path
    body: Path


def put_batch(folder: Path, name: str, header: bytes, body: bytes) -> BatchFiles:
    """Durably; the body first, so that a header never stands without its whole body."""
    files = BatchFiles(folder / f"{name}{HEADER_SUFFIX}", folder / f"{name}{BODY_SUFFIX}")
    write_atomically(files.body, body)
    write_atomically(files.header, header)
    return files


def drop_batch(files: BatchFiles) -> None:
    """The header first, for the same reason. What is gone already is no error."""
    files.header.unlink(missing_ok=True)
    files.body.unlink(missing_ok=True)


def unite_halves(folder: Path, other: Path) -> None:
    """A batch was being moved from `other` into `folder` when the program was killed or the power went: whichever
    half was left behind follows. Else nobody would find the whole, and nobody fetch it again."""
    for half, missing in ((HEADER_SUFFIX, BODY_SUFFIX), (BODY_SUFFIX, HEADER_SUFFIX)):
        for path in list(plain_files(folder, half, most=MOST_HALVES)):
            target = path.with_suffix(missing)
            if not target.exists():
                with suppress(FileNotFoundError):
                    (other / target.name).replace(target)


def batches_in(folder: Path, *, most: int) -> list[BatchFiles]:
    """At most `most` batches, by name. A body without a header is not finished and not listed."""
    found = sorted(plain_files(folder, HEADER_SUFFIX, most=most))
    return [BatchFiles(header, header.with_suffix(BODY_SUFFIX)) for header in found]


def plain_files(folder: Path, suffix: str, *, most: int) -> Iterator[Path]:
    """At most `most` regular files, without following links or entering folders; none if it is absent."""
    found = 0
    try:
        entries = os.scandir(folder)
    except OSError:
        return
    with entries:
        for entry in entries:
            if found >= most:
                return
            if entry.name.endswith(suffix) and not entry.name.startswith(".") and _is_plain(entry):
                found += 1
                yield folder / entry.name


def _is_plain(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_file(follow_symlinks=False)
    except OSError:
        return False


def open_plain(path: Path) -> BinaryIO:
    """A regular file, for reading. Raises NotAPlainFile (links, devices) or OSError."""
    flags = (
        os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    )
    if path.is_symlink():
        raise NotAPlainFile(f"{path.name} is a link")
    file = os.fdopen(os.open(path, flags), "rb")
    if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
        file.close()
        raise NotAPlainFile(f"{path.name} is not a file")
    return file


def read_plain(path: Path, *, most: int) -> bytes:
    """The file's bytes. Raises NotAPlainFile (links, devices), TooLarge or OSError."""
    with open_plain(path) as file:
        content = file.read(most + 1)
    if len(content) > most:
        raise TooLarge(f"{path.name} is longer than {most} bytes")
    return content


def sweep_parts(folder: Path, *, older_than: float, most: int = MOST_SWEPT) -> None:
    """Removes what a write left behind before the time `older_than`; a younger one may be alive. Of a folder with more
    names than `most` only those are looked at that come first: a million files on a stick must not be listed."""
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in islice(entries, most):
            if entry.name.endswith(PART):
                with suppress(OSError):
                    if entry.stat(follow_symlinks=False).st_mtime < older_than:
                        Path(entry.path).unlink()
