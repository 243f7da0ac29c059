"""Sealed parcels on a stick: written whole or not at all, found without following anything, read piece by piece.

A stick may come from anywhere and go at any moment: nothing on it is followed, believed or named by its own names
(PROTOCOL.md, section 13), and an error tells on which side it happened.
"""

from __future__ import annotations

import errno
import os
import secrets
import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Final

from sync.client.folders import NotAPlainFile, open_plain, sweep_parts, sync_folder
from sync.protocol import age_stream, parcel
from sync.protocol.keys import Identity, Recipient
from sync.protocol.parcel import Entry

FOLDER: Final = "sealed"  # says nothing of what it is
SUFFIX: Final = ".sealed"
MOST_PARCELS: Final = 200  # one of each laptop that a stick has been to
MOST_NAMES: Final = 20_000  # looked at in the folder: a million files are an attack or an accident
PART_LIFE_S: Final = 600.0  # so old, what was half written when the stick was pulled out is removed
RECIPIENTS: Final = 60  # of one parcel; an age file has 64 at most
_PIECE: Final = 256 * 1024
_FULL: Final = frozenset({errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)})

Moved = Callable[[int], bool]  # (bytes since the last call) -> go on?


class StickError(Exception):
    """Something about the stick itself, never about this computer."""


class StickGone(StickError):
    """Pulled out, broken, or not to be written to."""


class StickOdd(StickError):
    """What should be a folder on it is a link or a file: not made by this program."""


@dataclass
class StickFull(StickError):
    """`needed` bytes; what was on it before is still there."""

    needed: int
    free: int


class CalledOff(Exception):
    """A person stopped it."""


@contextmanager
def _at_the_stick(folder: Path, needed: int = 0) -> Iterator[None]:
    try:
        yield
    except (NotAPlainFile, FileExistsError, NotADirectoryError) as problem:
        raise StickOdd from problem
    except OSError as problem:
        if problem.errno in _FULL:
            raise StickFull(needed, _free(folder)) from problem
        raise StickGone(type(problem).__name__) from problem


def _free(folder: Path) -> int:
    with suppress(OSError):
        return shutil.disk_usage(folder).free
    return 0


def room(stick: Path) -> int:
    """Free bytes on it; 0 where it does not say."""
    return _free(stick)


def root_of(chosen: Path) -> Path:
    """The stick itself, also where somebody chose the folder on it."""
    return chosen.parent if chosen.name == FOLDER else chosen


def _folder(stick: Path) -> Path:
    folder = stick / FOLDER
    if folder.is_symlink():
        raise NotAPlainFile(f"{FOLDER} is a link")
    return folder


def folder_on(chosen: Path, *, make: bool = False) -> Path:
    """The one folder on a stick that this program uses; `make`: it is there then. Never through a link, and never where
    a stick was: that would be a folder on this computer. Raises StickGone, StickOdd."""
    stick = root_of(chosen)
    with _at_the_stick(stick):
        folder = _folder(stick)
        stick.stat()
        if make:
            folder.mkdir(exist_ok=True)
        return folder


# -- out ------------------------------------------------------------------------------------------------


def leave(
    stick: Path,
    entries: Iterable[Entry],
    recipients: Sequence[Recipient],
    *,
    needed: int,
    replaces: Iterable[str] = (),
    name: str,
    moved: Moved = lambda _: True,
) -> None:
    """One parcel under `name` (see `fresh_name`); those that it replaces go when it lies there whole and durable.

    `needed`: bytes, to tell how much room it takes. Raises StickGone, StickFull, StickOdd, CalledOff; the stick is then
    as before. What `entries` raises comes through.
    """
    with _at_the_stick(stick):
        folder = _folder(stick)
        folder.mkdir(exist_ok=True)
        sweep_parts(folder, older_than=_time_there(folder) - PART_LIFE_S, most=MOST_NAMES)
    temporary = folder / f".{name}.{secrets.token_hex(4)}.part"
    try:
        with _at_the_stick(stick, needed):
            file = temporary.open("xb")
        with _closing(file.close):
            for piece in _sealed(entries, recipients):
                with _at_the_stick(stick, needed):
                    file.write(piece)
                if not moved(len(piece)):
                    raise CalledOff
            with _at_the_stick(stick, needed):
                file.flush()
                os.fsync(file.fileno())
        with _at_the_stick(stick, needed):
            temporary.replace(folder / f"{name}{SUFFIX}")
            sync_folder(folder)
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
    for old in replaces:
        with suppress(OSError):
            (folder / f"{old}{SUFFIX}").unlink(missing_ok=True)


def fresh_name() -> str:
    """Random: two parcels of one laptop do not show that they are."""
    return secrets.token_hex(8)


@contextmanager
def _closing(close: Callable[[], None]) -> Iterator[None]:
    """Closing a file on a stick that is gone fails, too, and must not hide why."""
    try:
        yield
    finally:
        with suppress(OSError):
            close()


def _time_there(folder: Path) -> float:
    """By the stick's own times: this computer's clock may be years off."""
    probe = folder / f".{secrets.token_hex(4)}.part"
    probe.touch()
    try:
        return probe.stat().st_mtime
    finally:
        probe.unlink()


def _sealed(entries: Iterable[Entry], recipients: Sequence[Recipient]) -> Iterator[bytes]:
    sealing = age_stream.Sealing(recipients)
    yield sealing.beginning
    for entry in entries:
        yield sealing.add(parcel.write(entry))
    yield sealing.add(parcel.END) + sealing.end()


# -- in -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class OnStick:
    """The parcels there, newest first. `crowded`: there was more than is looked at."""

    parcels: tuple[Path, ...]
    bytes: int
    crowded: bool


def look(stick: Path) -> OnStick:
    """What lies on a stick; links, folders and devices are passed over. Raises StickGone, StickOdd."""
    with _at_the_stick(stick):
        folder = _folder(stick)
        if not folder.exists():
            stick.stat()  # an empty stick is none that is gone
            return OnStick((), 0, crowded=False)
        found: list[tuple[float, int, Path]] = []
        crowded = False
        with os.scandir(folder) as names:
            for place, one in enumerate(names):
                if place >= MOST_NAMES or len(found) >= MOST_PARCELS:
                    crowded = True
                    break
                if _is_parcel(one):
                    found.append((*_state(one), folder / one.name))
    found.sort(reverse=True)
    return OnStick(tuple(path for _, _, path in found), sum(size for _, size, _ in found), crowded)


def _is_parcel(one: os.DirEntry[str]) -> bool:
    plain = one.name.endswith(SUFFIX) and not one.name.startswith(".")
    return plain and one.is_file(follow_symlinks=False)


def _state(one: os.DirEntry[str]) -> tuple[float, int]:
    """When it was changed, and its length; of one whose entry is damaged nothing: it is told when it is opened."""
    with suppress(OSError):
        state = one.stat(follow_symlinks=False)
        return state.st_mtime, state.st_size
    return 0.0, 0


def is_there(path: Path) -> bool:
    """Whether the stick still lists this file: then what cannot be read of it is this file alone."""
    try:
        with os.scandir(path.parent) as names:
            return any(one.name == path.name for one in islice(names, MOST_NAMES))
    except OSError:
        return False


def opened(path: Path, identities: Iterable[Identity], *, moved: Moved = lambda _: True) -> Iterator[Entry]:
    """The entries of a parcel, one in memory at a time; those before an error are whole.

    Raises StickGone, StickOdd, CalledOff, and the errors of `age_stream.opened` and `parcel.read`.
    """
    with _at_the_stick(path.parent):
        file = open_plain(path)
    with _closing(file.close):

        def read(size: int) -> bytes:
            with _at_the_stick(path.parent):
                piece = file.read(min(size, _PIECE))
            if not moved(len(piece)):
                raise CalledOff
            return piece

        yield from parcel.read(age_stream.opened(read, identities))
