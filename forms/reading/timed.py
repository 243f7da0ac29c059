"""Reads groups with a clock (`fw:duration` on a group). Their locks become part of the form's own logic: a question
cannot be changed before the clock runs, nor after the time where the form blocks it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from math import isfinite

from forms.definition import NodeDef, Schema, Shape
from forms.reading.body import absolute
from forms.reading.logic import BindTag
from forms.timed import TimedList
from forms.values import number_of_text
from forms.xform import FIELDAPP, Tag

LONGEST_S = 3600.0
NUMERIC = frozenset(("int", "long", "decimal", "string"))
_YES = {"1": True, "true": True, "yes": True, "0": False, "false": False, "no": False}
Note = Callable[[str, str, str], None]


def read_timed_lists(
    body: Tag | None, schema: Schema, binds: list[BindTag], note: Note
) -> tuple[TimedList, ...]:
    """Adds the locks to `binds`. Whatever is not understood is told, and the group has no clock."""
    found: list[TimedList] = []
    for tag in body.walk() if body is not None else ():
        if tag.name == "group" and tag.get("duration", FIELDAPP).strip():
            reader = _Reader(tag, schema, binds, note)
            made = reader.read()
            if made is not None:
                found.append(made)
                _lock(made, binds)
    return tuple(found)


class _Reader:
    def __init__(self, tag: Tag, schema: Schema, binds: list[BindTag], note: Note) -> None:
        self._tag, self._schema, self._note = tag, schema, note
        self._calculated = {bind.path for bind in binds if bind.tag.get("calculate").strip()}
        self._ref = absolute(tag.get("ref"), f"/{schema.nodes[0].name}") if tag.get("ref") else ""

    def read(self) -> TimedList | None:
        node = self._schema.find(self._ref) if self._ref else None
        if node is None or node.frame != 0 or node.range >= 0:
            self._fault(
                "it has no clock inside a repeat, or without a name.", "Name it, outside of any repeat."
            )
            return None
        seconds = number_of_text(self._said("duration"))
        if not (isfinite(seconds) and 1 <= seconds <= LONGEST_S):
            remedy = f"Write a number from 1 to {LONGEST_S:g} (seconds)."
            self._fault(f"duration is {self._said('duration')!r}.", remedy)
            return None
        left = self._place("left")
        if not left:
            self._fault(
                "left names no field, so it has no clock.", "Name a hidden field for the seconds left."
            )
            return None
        return TimedList(
            node.path,
            seconds,
            left,
            self._place("interrupted"),
            self._yes("block", otherwise=True),
            self._yes("advance", otherwise=False),
            self._yes("once", otherwise=False),
            frozenset(one.number for one in self._schema.nodes if one.path.startswith(f"{node.path}/")),
        )

    def _said(self, name: str) -> str:
        return self._tag.get(name, FIELDAPP).strip()

    def _fault(self, what: str, remedy: str) -> None:
        self._note(f"The timed list {self._ref}: {what}", remedy, self._ref)

    def _yes(self, name: str, *, otherwise: bool) -> bool:
        told = self._said(name).lower()
        if told and told not in _YES:
            self._fault(f"{name} is {told!r}.", f"Write one of {', '.join(_YES)}.")
        return _YES.get(told, otherwise)

    def _place(self, name: str) -> str:
        """The path of a node that can keep it; "" where it is not named, or cannot."""
        told = self._said(name)
        if not told:
            return ""
        for ref in (
            (told,) if "/" in told else (told, f"../{told}")
        ):  # a bare name: in the group, or beside it
            node = self._schema.find(absolute(ref, self._ref))
            if node is not None and self._keeps(node, number=name == "left"):
                return node.path
        what = f"{name} names {told!r}, where nothing can be stored."
        self._fault(what, "Name a hidden field outside of any repeat.")
        return ""

    def _keeps(self, node: NodeDef, *, number: bool) -> bool:
        free = node.shape is Shape.LEAF and node.frame == 0 and node.path not in self._calculated
        return free and (node.type in NUMERIC or not number)


def _lock(timed: TimedList, binds: list[BindTag]) -> None:
    """Said in the form's own words, so that the locks are worked out and shown as any other logic is."""
    lock = f"not(number({timed.left}) > 0)" if timed.block else f"{timed.left} = ''"
    own = list(_binds_of(timed.ref, binds))
    if not own:
        binds.append(BindTag(timed.ref, Tag("bind", attributes={("", "readonly"): lock})))
    for tag in own:
        before = tag.get("readonly").strip()
        tag.attributes["", "readonly"] = f"({before}) or {lock}" if before else lock


def _binds_of(path: str, binds: list[BindTag]) -> Iterator[Tag]:
    return (bind.tag for bind in binds if bind.path == path)
