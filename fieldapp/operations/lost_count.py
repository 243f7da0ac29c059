"""What came off a lost laptop and what did not, by kind: in numbers, for what is not brought back has no name here."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

from fieldapp.model import VersionId
from fieldapp.operations import attachments
from fieldapp.operations.desk import Desk
from fieldapp.store import elsewhere, erasures, files, records
from fieldapp.store.elsewhere import Waits
from fieldapp.store.engine import Tx

Lists = Mapping[str, frozenset[str]]
NO_LISTS: Final[Lists] = {kind: frozenset() for kind in ("people", "forms", "names", "verdicts")}


@dataclass(frozen=True, slots=True)
class Kinds:
    """How many. `interviews` were finished, `drafts` were not; `files`: photos and others of either; `forms`: each
    version of one; `names`: of colleagues and oneself; `verdicts`: accepted, or returned."""

    interviews: int = 0
    files: int = 0
    drafts: int = 0
    people: int = 0
    forms: int = 0
    names: int = 0
    verdicts: int = 0


@dataclass(frozen=True, slots=True)
class Inside:
    """What one person's database held and was not here before; `files` by the version that names them. `loose`, of
    both: what lies in no sealed batch that came."""

    interviews: frozenset[str] = frozenset()
    files: frozenset[tuple[str, str]] = frozenset()
    loose: frozenset[str] = frozenset()
    loose_files: frozenset[tuple[str, str]] = frozenset()
    unfinished: tuple[int, int] = (0, 0)  # interviews, and their files
    lists: Lists = field(default_factory=lambda: NO_LISTS)


@dataclass(frozen=True, slots=True)
class Told:
    """`came`: is here now and was not; `apart`: finished interviews in batches that are kept apart, or wait for their
    key; `left`: is not brought back."""

    came: Kinds = Kinds()
    apart: int = 0
    left: Kinds = Kinds()


def look(desk: Desk, there: Tx, waiting: Collection[Waits], sealed: frozenset[str]) -> Inside:
    """Before any of it is merged here."""
    loose = [one for one in waiting if not one.held and one.id not in sealed]
    with desk.vault.read() as tx:
        new = frozenset(one for one in _versions(waiting) if records.version(tx, VersionId(one)) is None)
        lacking = frozenset(one for one in _files(there, waiting) if not files.is_here(tx, *one))
    of_drafts = elsewhere.unfinished(there)
    return Inside(
        new,
        lacking,
        _versions(loose) & new,
        _files(there, loose) & lacking,
        of_drafts,
        elsewhere.lists(there),
    )


def _versions(waiting: Iterable[Waits]) -> frozenset[str]:
    return frozenset(one.version for one in waiting if one.version)


def _files(there: Tx, waiting: Iterable[Waits]) -> frozenset[tuple[str, str]]:
    return frozenset(found for one in waiting if (found := _file_of(there, one)) is not None)


def _file_of(there: Tx, one: Waits) -> tuple[str, str] | None:
    if one.kind != attachments.KIND:
        return None
    try:
        version, name, *_ = json.loads(elsewhere.body(there, one))
    except (ValueError, TypeError, RecursionError):  # anybody may have written it
        return None
    return str(version), str(name)


def tell(desk: Desk, several: Iterable[Inside], before: Lists) -> Told:
    """After all was merged; `before`: what this person's own lists named before."""
    found = tuple(several)
    there = {kind: frozenset[str]().union(*(one.lists[kind] for one in found)) for kind in NO_LISTS}
    with desk.vault.read() as tx:
        now = elsewhere.lists(tx)
        came = {kind for one in found for kind in one.interviews if records.version(tx, VersionId(kind))}
        brought = {kind for one in found for kind in one.files if files.is_here(tx, *kind)}
        lacking = {kind: there[kind] - now[kind] for kind in there}
        erased = {one for one in lacking["people"] if erasures.is_erased_anywhere(tx, one)}
    left = {kind: len(names - erased) for kind, names in lacking.items()}
    waits = {one for inside in found for one in inside.interviews} - came
    loose = {one for inside in found for one in inside.loose} - came
    loose_files = {one for inside in found for one in inside.loose_files} - brought
    drafts, their_files = (sum(one.unfinished[place] for one in found) for place in (0, 1))
    return Told(
        Kinds(len(came), len(brought), **{k: len((now[k] - before[k]) & there[k]) for k in there}),
        len(waits - loose),
        Kinds(len(loose), len(loose_files) + their_files, drafts, **left),
    )
