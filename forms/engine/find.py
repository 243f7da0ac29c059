"""From a ref to the live node, repeat or instance that it names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from forms.definition import Control, NodeDef
from forms.engine.live import Frame, Live, Range
from forms.reading.model import plain_path
from forms.views import AnswerRefused

if TYPE_CHECKING:
    from forms.engine.session import Session

_PLACE = re.compile(r"\[([0-9]{1,9})\]")


class Finder:
    def __init__(self, session: Session) -> None:
        self._session = session

    def node(self, ref: str) -> Live:
        """AnswerRefused where there is none."""
        defn = self._defn(ref)
        if defn is None:
            raise AnswerRefused(f"There is no {ref} in this form.")
        if defn.depth == 0:
            live: Live = self._session.root.slots[defn.slot]
            return live
        frame = self._frame(ref, defn)
        found: Live = frame.slots[defn.slot]
        return found

    def _defn(self, ref: str) -> NodeDef | None:
        schema = self._session.form.schema
        if "[" in ref:
            ref = _PLACE.sub("", ref)
        return schema.find(plain_path(ref) if ":" in ref else ref)

    def _frame(self, ref: str, defn: NodeDef) -> Frame:
        """The frame of `defn`; a repeat without a position means its first instance."""
        frame = self._session.root
        places = _places(ref)
        for repeat in self._repeats(defn):
            row = frame.ranges[repeat.range].instances
            place = places.get(repeat.path.count("/"), 1)
            if not 1 <= place <= len(row):
                raise AnswerRefused(f"There is no {ref} now.")
            frame = row[place - 1]
        return frame

    def _repeats(self, defn: NodeDef) -> list[NodeDef]:
        schema = self._session.form.schema
        found = []
        node: NodeDef | None = defn
        while node is not None:
            if node.range >= 0:
                found.append(node)
            node = schema.nodes[node.parent] if node.parent >= 0 else None
        return found[::-1]

    def control(self, defn: NodeDef) -> Control | None:
        form = self._session.form
        number = form.control_of.get(defn.number)
        return form.controls[number] if number is not None else None

    def row(self, ref: str) -> tuple[Range, Control | None]:
        """A repeat by its ref without a last position."""
        defn = self._defn(ref)
        if defn is None or defn.range < 0:
            raise AnswerRefused(f"{ref} is no repeat.")
        outer = self._session.form.schema.nodes[defn.parent]
        frame = self._session.root if outer.depth == 0 else self._frame(ref.rpartition("/")[0], outer)
        return frame.ranges[defn.range], self.control(defn)

    def instance(self, ref: str) -> tuple[Range, Frame, Control | None]:
        row, control = self.row(ref)
        places = _places(ref)
        place = places.get(ref.count("/"), 0)
        if not 1 <= place <= len(row.instances):
            raise AnswerRefused(f"There is no {ref} now.")
        return row, row.instances[place - 1], control


def _places(ref: str) -> dict[int, int]:
    """`/data/m[2]/x` -> {2: 2}: the position given at each step, counted from 1."""
    found = {}
    for step, part in enumerate(ref.split("/")):
        match = _PLACE.search(part)
        if match is not None:
            found[step] = int(match[1])
    return found
