"""The programme's list of keys on this laptop: public, shared by all who work on it, only ever growing."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from fieldapp.config import Home, write_durably
from fieldapp.errors import RosterRefused, from_os
from fieldapp.log import topic
from fieldapp.model import ContentClass, MemberId
from sync.protocol.errors import ProtocolError
from sync.protocol.identifiers import AreaId, KeyId
from sync.protocol.identifiers import ContentClass as WireClass
from sync.protocol.roster import Roster

FILE = "roster.bundle"
_kept: dict[Path, tuple[tuple[int, int], Roster]] = {}
_pinned: dict[Path, tuple[Roster, frozenset[MemberId]]] = {}  # with who is signed in there
_lock = threading.Lock()
CHANGING = (
    threading.RLock()
)  # from reading the list to writing it: an entry that is lost and signed anew is a fork


def path_of(home: Home) -> Path:
    """Where the bundle of all versions lies."""
    return home.roster / FILE


def load(home: Home) -> Roster:
    """The roster as it is here. Raises RosterRefused where there is none or it is damaged, unless somebody is signed in
    who knows it."""
    path = path_of(home)
    with _lock:
        try:
            state = path.stat()
            changed = (state.st_mtime_ns, state.st_size)
            kept = _kept.get(path)
            if kept is None or kept[0] != changed:
                kept = _kept[path] = (changed, _read(path))
            return kept[1]
        except OSError as problem:
            if path in _pinned:
                return _pinned[path][0]
            raise RosterRefused(reason="there is none on this laptop") from problem
        except ProtocolError as problem:
            raise RosterRefused(reason=problem.plain) from problem


def _read(path: Path) -> Roster:
    """While somebody is signed in, what lies there counts as what it adds to what they know, or not at all."""
    if path not in _pinned:
        return Roster.of_bundle(path.read_bytes())
    known, members = _pinned[path]
    try:
        known = known.merged(path.read_bytes())
    except ProtocolError:
        topic("sync").warning("a list of keys lay here that does not go on from the one that is known")
    _pinned[path] = known, members
    return known


def pin(home: Home, member: MemberId, known: Roster) -> bool:
    """Somebody signed in who knows this list: nothing less and no other counts here until they sign out. Whether what
    lay there was another, or damaged, or gone; the right one lies there afterwards. Raises OSError."""
    path = path_of(home)
    with CHANGING:
        raw, odd = b"", False
        try:
            raw = path.read_bytes()
            known = known.merged(raw)
        except (OSError, ProtocolError):
            odd = True
        with _lock:
            before, members = _pinned.get(path, (known, frozenset()))
            _pinned[path] = (before if odd and members else known), members | {member}
            _kept.pop(path, None)
        if known.bundle().to_bytes() != raw:
            keep(home, known)
        return odd


def unpin(home: Home, member: MemberId) -> None:
    """Somebody signed out."""
    path = path_of(home)
    with _lock:
        known, members = _pinned.pop(path, (None, frozenset[MemberId]()))
        if known is not None and members - {member}:
            _pinned[path] = known, members - {member}


def keep(home: Home, roster: Roster) -> None:
    """Replace the bundle on disk, also by one from which secrets were destroyed. Raises OSError."""
    home.roster.mkdir(parents=True, exist_ok=True)
    path = path_of(home)
    write_durably(path, roster.bundle().to_bytes())
    with _lock:
        if path in _pinned:
            _pinned[path] = roster, _pinned[path][1]


def keep_signed(home: Home, roster: Roster) -> None:
    """As `keep`, for what a person has just signed or taken. Raises DiskFull, DiskRefused: then nothing has changed."""
    try:
        keep(home, roster)
    except OSError as problem:
        raise from_os(problem) from problem


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


def fitting(home: Home, offered: Roster, *, alone: bool) -> Roster:
    """What will lie here once somebody takes this list, whose programme's six words they compared. What is damaged
    here gives way to it; another programme's, too, where they work `alone` on this laptop: anybody can lay one there.

    Raises RosterRefused.
    """
    try:
        known = load(home)
    except RosterRefused:  # none, or damaged: whoever else works here puts back what they know
        return offered
    if alone and known.programme != offered.programme:
        return offered
    try:
        return known.merged(offered.bundle().to_bytes())
    except ProtocolError as problem:
        raise RosterRefused(reason=problem.plain) from problem


def newest(bundle: bytes, laptops: Iterable[Path]) -> bytes:
    """A list of keys with all that those on these laptops add, a bundle: a charter signed from an older one would part
    the programme for good (R-17).

    A laptop without a list, or with another programme's, adds none. Raises RosterRefused, also where one of this
    programme does not go on from it."""
    try:
        roster = Roster.of_bundle(bundle)
        for laptop in laptops:
            try:
                raw = path_of(Home(laptop)).read_bytes()
                theirs = Roster.of_bundle(raw)
            except (OSError, ProtocolError):
                continue
            if theirs.programme == roster.programme:
                roster = roster.merged(raw)
    except ProtocolError as problem:
        raise RosterRefused(reason=problem.plain) from problem
    return roster.bundle().to_bytes()


def without_secrets(roster: Roster) -> Roster:
    """Without what is wrapped for readers. It lies in the shared lists alone, on laptops, sticks and the server, and
    is destroyed there on schedule: a copy that lies elsewhere would outlive that (E-4)."""
    wraps = {name for epoch in roster.epochs for name in roster.wraps(epoch)}
    return replace(roster, objects={name: raw for name, raw in roster.objects.items() if name not in wraps})


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


def former_offices_of(roster: Roster, member: KeyId) -> frozenset[AreaId]:
    """The areas in which somebody appoints, or did until they left."""
    reader = roster.ever_reader(member)
    return frozenset(reader.appoints) if reader else frozenset()


def wire_classes(classes: Iterable[ContentClass]) -> tuple[WireClass, ...]:
    """The protocol's numbers of content classes, in order; the programme's own (forms, lists, nothing of a person) is
    always among them."""
    return tuple(sorted({WireClass.PROGRAMME, *(wire_class(one.name) for one in classes)}))


def wire_class(name: str) -> WireClass:
    """The protocol's number of a content class."""
    return WireClass[name.upper()]
