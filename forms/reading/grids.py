"""Reads a timed grid from its question: our own columns, or the call of SurveyCTO's plug-in in the appearance."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from math import isfinite
from typing import Any, TypeVar

from forms.definition import Binding, Control, NodeDef, Schema, Shape
from forms.grids.definition import (
    COLUMNS,
    NUMBERS,
    PRACTICE,
    STOP_AFTER,
    Ending,
    GridKind,
    Stored,
    TimedGrid,
)
from forms.reading.instances import SecondaryInstance
from forms.values import number_of_text

APPEARANCE = "fw-timed-grid"
_PLUGIN = re.compile(r"custom-(?:timed-grid-test|egra-test|egra-grid)\((?P<inside>.*)\)\Z", re.DOTALL)
CALL_LENGTH = 2000  # a real one has 200 characters; the pattern below takes the square of the time
_PAIR = re.compile(r"\s*([\w-]+)\s*=\s*('[^']*'|\"[^\"]*\"|[^,]*)\s*(?:,|\Z)")
_PLUGIN_WORDS = {  # SurveyCTO's words -> ours
    "type": "grid",
    "end-after": "stop_after",
    "ends-with": "stop_after",
    "page-rows": "rows",
    "all-answered": "none",
}
_YES = {"1": True, "true": True, "yes": True, "0": False, "false": False, "no": False}
_ENDINGS = {"1": Ending.ASK, "2": Ending.LAST, "3": Ending.NONE, **{e.value: e for e in Ending}}
_DIRECTIONS = {"ltr": False, "rtl": True}
_NUMERIC = frozenset(("int", "long", "decimal", "string"))


_T = TypeVar("_T")
_LIST = re.compile(r"instance\('(?P<id>[^']+)'\)/root/item\Z")


def asks_for_grid(appearances: frozenset[str]) -> bool:
    return APPEARANCE in appearances or any(_PLUGIN.match(word) for word in appearances)


SIZES = (8.0, 120.0)  # points; a letter of 120 points is as high as a thumb


def size_of(text: str) -> tuple[float, tuple[str, str] | None]:
    """How large words are shown to whoever reads them, in points; 0 and (what is wrong, remedy) where it is no size."""
    size, (least, most) = number_of_text(text), SIZES
    if isfinite(size) and least <= size <= most:
        return size, None
    return 0, (f"size is {text!r}.", f"Write a number of points from {least:g} to {most:g}.")


def _with_one(grid: TimedGrid, name: str, value: object) -> TimedGrid:
    changed: dict[str, Any] = {name: value}
    return replace(grid, **changed)


class GridReader:
    """Reads one grid; `faults`: (what is wrong, remedy) of each thing that was not understood."""

    def __init__(self, node: NodeDef, schema: Schema, absolute: Callable[[str, str], str]) -> None:
        self._node = node
        self._schema = schema
        self._absolute = absolute  # (reference, path that it is relative to) -> path
        self.faults: list[tuple[str, str]] = []

    def read(self, appearances: frozenset[str], own: Mapping[str, str]) -> TimedGrid:
        """`own`: attributes in our namespace; they win over a plug-in's parameters."""
        told = {**self._plugin(appearances), **{k: v.strip() for k, v in own.items() if v.strip()}}
        kind, columns = self._kind(told.pop("grid", ""))
        grid = TimedGrid(kind, columns, stop_after=STOP_AFTER.get(kind, 0))
        stores = [(w, told.pop(w.value)) for w in Stored if w.value in told]
        for name, text in told.items():
            grid = self._with(grid, name, text)
        return replace(grid, stores=tuple(self._stores(stores)))

    def _fault(self, what: str, remedy: str) -> None:
        self.faults.append((what, remedy))

    def _plugin(self, appearances: frozenset[str]) -> dict[str, str]:
        call = next((m for m in map(_PLUGIN.match, sorted(appearances)) if m), None)
        if call is None:
            return {}
        inside = call["inside"][:CALL_LENGTH]
        pairs = {m[1].lower(): m[2].strip().strip("'\"").strip() for m in _PAIR.finditer(inside)}
        return {_PLUGIN_WORDS.get(k, k.replace("-", "_")): v for k, v in pairs.items() if v}

    def _kind(self, text: str) -> tuple[GridKind, int]:
        """A kind, or a number of columns alone (the items are then letters)."""
        text = {"reading": "passage", "": "letters"}.get(text.lower(), text.lower())
        if text in set(GridKind):
            return GridKind(text), COLUMNS[GridKind(text)]
        if text.isascii() and text.isdecimal() and 0 < int(text) <= 50:
            return GridKind.LETTERS, int(text)
        self._fault(
            f"there is no kind {text!r}.", f"Write one of {', '.join(GridKind)}, or a number of columns."
        )
        return GridKind.LETTERS, COLUMNS[GridKind.LETTERS]

    def _with(self, grid: TimedGrid, name: str, text: str) -> TimedGrid:
        match name:
            case "duration":
                return replace(grid, duration_s=self._number(name, text, 1, 3600, grid.duration_s))
            case "capture_at":
                return replace(grid, capture_at_s=self._number(name, text, 0, 3600, grid.capture_at_s))
            case "size":
                return replace(grid, size_pt=self._size(text))
            case "stop_after" | "columns" | "rows" | "hesitation":
                which = {"hesitation": "hesitation_s"}.get(name, name)
                whole = self._whole(name, text, int(name == "rows"), getattr(grid, which))
                return _with_one(grid, which, whole)
            case "strict" | "pause" | "continuity" | "labels":
                return _with_one(grid, name, self._one_of(name, text, _YES, getattr(grid, name)))
            case "finish":
                return replace(grid, ending=self._one_of(name, text, _ENDINGS, grid.ending))
            case "direction":
                return replace(grid, right_to_left=self._one_of(name, text, _DIRECTIONS, grid.right_to_left))
            case "none":
                return replace(grid, none=text)
            case "practice":
                return replace(grid, practice=self._practice(text))
        self._fault(f"{name!r} is not known.", "Correct the name of the column or parameter, or remove it.")
        return grid

    def _practice(self, text: str) -> tuple[str, ...]:
        """`A o m`, or `two words | another` where an item has blanks."""
        items = tuple(filter(None, (part.strip() for part in text.split("|" if "|" in text else None))))
        if len(items) > PRACTICE:
            self._fault(
                f"practice has {len(items)} items; {PRACTICE} are used.", f"Write {PRACTICE} at most."
            )
        return items[:PRACTICE]

    def _number(self, name: str, text: str, low: float, high: float, otherwise: float) -> float:
        value = number_of_text(text)
        if isfinite(value) and low <= value <= high:
            return value
        self._fault(
            f"{name} is {text!r}; {otherwise:g} is used.",
            f"Write a number from {low:g} to {high:g} (seconds).",
        )
        return otherwise

    def _size(self, text: str) -> float:
        size, fault = size_of(text)
        if fault is not None:
            self._fault(*fault)
        return size

    def _whole(self, name: str, text: str, low: int, otherwise: int) -> int:
        if text.isascii() and text.isdecimal() and low <= int(text[:9]) <= 1000:
            return int(text[:9])
        self._fault(f"{name} is {text!r}; {otherwise} is used.", f"Write a whole number from {low} to 1000.")
        return otherwise

    def _one_of(self, name: str, text: str, known: Mapping[str, _T], otherwise: _T) -> _T:
        found = known.get(text.lower())
        if found is not None:
            return found
        self._fault(f"{name} is {text!r}.", f"Write one of {', '.join(known)}.")
        return otherwise

    def _stores(self, wanted: list[tuple[Stored, str]]) -> Iterator[tuple[Stored, str]]:
        taken = {self._node.path}
        for what, ref in wanted:
            path = self._absolute(ref if "/" in ref else f"../{ref}", self._node.path)
            node = self._schema.find(path)
            if node is None or node.shape is not Shape.LEAF or not self._reachable(node):
                self._fault(
                    f"{what} names {ref!r}, where nothing can be stored.", "Name a question or hidden field."
                )
            elif path in taken:
                self._fault(f"{what} names {path}, which is taken.", "Give each value a field of its own.")
            elif what in NUMBERS and node.type not in _NUMERIC:
                self._fault(
                    f"{what} is a number, but {path} is of type {node.type}.",
                    "Make it an integer or decimal.",
                )
            else:
                taken.add(path)
                yield what, path

    def _reachable(self, node: NodeDef) -> bool:
        """In the grid's own repeat instance, or around it: there is one of it only."""
        frame = self._node.frame
        while frame not in (-1, node.frame):
            frame = self._schema.frames[frame].outer
        return frame == node.frame


def check_grids(
    controls: Sequence[Control],
    schema: Schema,
    bindings: Sequence[Binding],
    lists: Mapping[str, SecondaryInstance],
    note: Callable[[str, str, str], None],
) -> None:
    """What only shows beside the rest of the form: calculations in the way, a run without mistakes that looks empty."""
    for control in controls:
        grid = control.grid
        if grid is None:
            continue
        path = schema.nodes[control.node].path
        for what, target in grid.stores:
            if bindings[schema.by_path[target][0]].calculate is not None:
                said = f"The timed grid {path}: {what} goes to {target}, which is calculated."
                note(said, "Take the calculation away, or name another field.", target)
        values = _values(control, lists)
        if grid.none and values is not None and grid.none not in values:
            said = f"The timed grid {path}: none is {grid.none!r}, which is not one of the choices."
            note(said, "Add this choice to the list, or correct the value.", path)
        if bindings[control.node].required is not None and not grid.none:
            said = f"The timed grid {path} is required: a run without a mistake would look unanswered."
            note(said, "Add a choice for “nothing wrong” and name it in fw:none, or do not require it.", path)


def _values(control: Control, lists: Mapping[str, SecondaryInstance]) -> set[str] | None:
    """The values of its choices, None where they are known only in an interview."""
    itemset = control.itemset
    if itemset is None:
        return {choice.value for choice in control.choices}
    named = _LIST.match(itemset.nodes.source.strip())
    found = lists.get(named["id"]) if named else None
    if found is None or itemset.names is None:
        return None
    return {item.child_text(itemset.names[0]) for item in found.root.child_nodes()}
