"""Lists and texts that expressions name: those that a form does not have are told when it is opened."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

from forms.reading.instances import SecondaryInstance
from forms.xpath.compile import Asked

_EMPTY = "what is looked up there stays empty"
_DOCUMENT = 2  # steps of a path that all its rows share: root, item


class Naming(NamedTuple):
    """What names something, and the path of the question that it belongs to."""

    what: str  # "The calculation of /data/x"
    asked: Asked
    ref: str


def namings(what: str, asked: Iterable[Asked], ref: str) -> list[Naming]:
    return [Naming(what, one, ref) for one in dict.fromkeys(asked)]


def names_amiss(
    found: Iterable[Naming],
    declared: Collection[str],
    lists: Mapping[str, SecondaryInstance],
    texts: Collection[str],
) -> Iterable[tuple[str, str, str]]:
    """(what, remedy, ref) of each name that means nothing. `declared`: also lists whose file is missing, which is told
    elsewhere; `texts`: ids of all languages."""
    for what, (kind, name, path), ref in found:
        if kind == "text":
            if name not in texts:
                fault = f"{what} names {name!r}, a text that is not in the form; it stays empty."
                yield fault, "Correct the name, or add it to the translations.", ref
        elif name not in declared:
            fault = f"{what} names {name!r}, a list that is not in the form; {_EMPTY}."
            yield fault, "Correct the name, or add the list to the form.", ref
        elif name in lists and _passes_by(lists[name], path):
            at, there = "/".join(path[:_DOCUMENT]), _rows_at(lists[name])
            fault = f"{what} names {name!r} at {at}, where that list has nothing (its rows stand at {there}); {_EMPTY}."
            yield fault, f"Give the list the shape {at}, or correct the path.", ref


def _passes_by(listed: SecondaryInstance, path: tuple[str, ...]) -> bool:
    """Does a path lead nowhere, though the list has rows? What is beyond them may be in no row for good reason."""
    return bool(listed.root.child_nodes()) and bool(path) and not listed.select(path[:_DOCUMENT])


def _rows_at(listed: SecondaryInstance) -> str:
    return f"{listed.root.name}/{listed.root.child_nodes()[0].name}"
