"""The programme's list of keys on this laptop: public, shared by all who work on it, only ever growing."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from pathlib import Path

from fieldapp.config import Home, write_durably
from fieldapp.errors import RosterRefused
from fieldapp.model import ContentClass
from sync.protocol.errors import ProtocolError
from sync.protocol.identifiers import AreaId, KeyId
from sync.protocol.identifiers import ContentClass as WireClass
from sync.protocol.roster import Roster

FILE = "roster.bundle"
_kept: dict[Path, tuple[tuple[int, int], Roster]] = {}
_lock = threading.Lock()
CHANGING = (
    threading.RLock()
)  # from reading the list to writing it: an entry that is lost and signed anew is a fork


def path_of(home: Home) -> Path:
    """Where the bundle of all versions lies."""
    return home.roster / FILE


def load(home: Home) -> Roster:
    """The roster as it is here. Raises RosterRefused where there is none or it is damaged."""
    path = path_of(home)
    try:
        state = path.stat()
        changed = (state.st_mtime_ns, state.st_size)
        with _lock:
            kept = _kept.get(path)
            if kept is None or kept[0] != changed:
                kept = (changed, Roster.of_bundle(path.read_bytes()))
                _kept[path] = kept
            return kept[1]
    except OSError as problem:
        raise RosterRefused(reason="there is none on this laptop") from problem
    except ProtocolError as problem:
        raise RosterRefused(reason=problem.plain) from problem


def keep(home: Home, roster: Roster) -> None:
    """Replace the bundle on disk. Raises OSError."""
    home.roster.mkdir(parents=True, exist_ok=True)
    write_durably(path_of(home), roster.bundle().to_bytes())


def merge(home: Home, bundle: bytes) -> bool:
    """Take in what a bundle adds; True where something was new.

    Raises RosterRefused (another programme's, rolled back, forked, signed by too few); nothing is then kept.
    """
    with CHANGING:
        return _merge(home, bundle)


def _merge(home: Home, bundle: bytes) -> bool:
    try:
        if not path_of(home).exists():
            keep(home, Roster.of_bundle(bundle))
            return True
        before = load(home)
        after = before.merged(bundle)
    except ProtocolError as problem:
        raise RosterRefused(reason=problem.plain) from problem
    if after.view == before.view and after.objects == before.objects:
        return False
    keep(home, after)
    return True


def areas_of(roster: Roster, member: KeyId) -> frozenset[AreaId]:
    """Where somebody writes, reads or appoints."""
    reader, writer = roster.ever_reader(member), roster.writers.get(member)
    scopes = (*(reader.scopes if reader else ()), *(writer.scopes if writer else ()))
    return frozenset({scope.area for scope in scopes} | set(reader.appoints if reader else ()))


def offices_of(roster: Roster, member: KeyId) -> frozenset[AreaId]:
    """The areas in which somebody appoints today."""
    return frozenset(
        area for one in roster.charter.readers if one.key.key_id == member for area in one.appoints
    )


def wire_classes(classes: Iterable[ContentClass]) -> tuple[WireClass, ...]:
    """The protocol's numbers of content classes, in order; the programme's own (forms, lists, nothing of a person) is
    always among them."""
    return tuple(sorted({WireClass.PROGRAMME, *(wire_class(one.name) for one in classes)}))


def wire_class(name: str) -> WireClass:
    """The protocol's number of a content class."""
    return WireClass[name.upper()]
