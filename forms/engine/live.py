"""Live nodes: values in frames and slots. They know their definition; definitions never know them."""

from __future__ import annotations

import math
from collections.abc import Iterator
from datetime import date, time
from typing import TYPE_CHECKING, Any

from forms.definition import FrameDef, NodeDef, Shape
from forms.engine.totals import LongSum, Total
from forms.values import Native, codec_of, days_of, number_of_text, parse_time, seconds_of_day
from forms.views import Missing

if TYPE_CHECKING:
    from forms.engine.session import Session

_PLAIN = frozenset(
    ("string", "select", "odk:rank", "select1", "binary", "barcode", "geopoint", "geotrace", "geoshape")
)


_TRUTH = {"true": 1.0, "1": 1.0, "false": 0.0, "0": 0.0}


class Live:
    """One node. `kept` is the value, `text` and `num` what XPath sees of it: nothing while irrelevant."""

    __slots__ = (
        "defn", "frame", "kept", "missing", "num", "own", "partial", "plain", "relevant", "run", "text", "up", "val",
    )  # fmt: skip

    def __init__(self, defn: NodeDef, frame: Frame, up: Live | None, text: str) -> None:
        self.defn = defn
        self.frame = frame
        self.up = up
        self.kept = text
        self.text = text
        self.num: float | None = None
        self.val: Native | None = None  # a typed result in an untyped node
        self.plain = defn.type in _PLAIN  # `text` is all there is to it
        self.relevant = True
        self.own = True
        self.missing: Missing | None = None
        self.partial = ""
        self.run = ""  # of a timed grid: its journal, as far as it has come

    def keep(self, text: str, val: Native | None = None, num: float | None = None) -> None:
        """Sets the value; the caller tells who depends on it."""
        self.kept = text
        self.val = val
        if val is not None or not self.plain:
            self.plain = val is None and self.defn.type in _PLAIN
        if self.relevant:
            self.text = text
            self.num = num

    def recall(self, kind: str) -> None:
        """What is kept is the text of a computed value of this type (forms.values.kind_of): it is that again."""
        value = codec_of(kind).native(self.kept)
        if not isinstance(value, str):
            self.keep(self.kept, value)

    def appear(self, relevant: bool) -> None:
        self.relevant = relevant
        if relevant:
            self.text = self.kept
            self.num = None
        else:
            self.text = ""
            self.num = math.nan

    def native(self) -> Native:
        if self.plain or not self.relevant:
            return self.text or self.string()  # a group has no text of its own
        return self.native_kept()

    def native_kept(self) -> Native:
        if self.val is not None:
            return self.val
        return self.defn.codec.native(self.kept)

    def number(self) -> float:
        if self.num is None:
            if self.defn.children:
                return number_of_text(self.string())  # not kept: any answer in a group changes it
            self.num = self._number()
        return self.num

    def _number(self) -> float:
        val = self.val
        if val is None:
            if self.defn.type == "time":
                clock = parse_time(self.text)
                return math.nan if clock is None else seconds_of_day(clock) / 86_400
            if self.defn.type == "boolean":
                return _TRUTH.get(self.text, math.nan)
            return number_of_text(self.text)
        if isinstance(val, date):
            return days_of(val)
        if isinstance(val, time):
            return seconds_of_day(val) / 86_400
        return number_of_text(val) if isinstance(val, str) else float(val)

    # the Node protocol of forms.xpath.kinds

    def string(self) -> str:
        if self.defn.shape in (Shape.LEAF, Shape.ATTRIBUTE):
            return self.text
        return "".join(child.string() for child in self.child_nodes())

    def name_of(self) -> str:
        return self.defn.name

    def parent_node(self) -> Live | None:
        return self.up

    def child_nodes(self) -> list[Live]:
        return [c for c in self.children() if c.relevant]

    def attribute_nodes(self) -> list[Live]:
        return [self.frame.slots[self.frame.session.form.schema.nodes[n].slot] for n in self.defn.attributes]

    def children(self) -> Iterator[Live]:
        """All child elements, irrelevant ones too, instances of repeats in their places."""
        form, frame = self.frame.session.form, self.frame
        nodes = form.schema.nodes
        for number in self.defn.children:
            child = nodes[number]
            if number == form.unseen and not frame.slots[child.slot].kept:
                continue
            if child.range >= 0:
                for instance in frame.ranges[child.range].instances:
                    yield instance.slots[0]
            else:
                yield frame.slots[child.slot]

    def order(self) -> tuple[int, ...]:
        """Sorts in document order."""
        return (*(part for f in self.frame.levels[1:] for part in (f.defn.node, f.index)), self.defn.number)

    def place(self) -> int:
        return self.frame.place() if self.defn.range >= 0 else 1

    def ref(self) -> str:
        return self.frame.base() + self.defn.path[self.frame.path_length :]


class Frame:
    """The root's or one repeat instance's nodes."""

    __slots__ = (
        "defn", "index", "levels", "path_length", "ranges", "root", "row", "session", "slots", "sums",
        "terms", "up",
    )  # fmt: skip

    def __init__(self, defn: FrameDef, up: Frame | None, session: Session, index: int) -> None:
        self.defn = defn
        self.up = up
        self.session = session
        self.index = index  # 0-based among its repeat's instances
        self.row: Range | None = None  # that it is an instance of
        self.levels: tuple[Frame, ...] = (*up.levels, self) if up is not None else (self,)
        self.root: Frame = self.levels[0]
        self.slots: list[Any] = [None] * len(defn.slots)  # Live; Any keeps the hot path free of checks
        self.ranges: list[Range] = [Range(n, self) for n in defn.ranges]
        self.path_length = len(session.form.schema.nodes[defn.node].path)
        self.sums: dict[object, LongSum] | None = None  # long sums that were asked for (forms.xpath.sums)
        self.terms: dict[int, list[LongSum]] | None = None  # slot -> the sums that it is a term of

    def base(self) -> str:
        node = self.session.form.schema.nodes[self.defn.node]
        if self.up is None:
            return node.path
        return f"{self.up.base()}{node.path[self.up.path_length :]}[{self.index + 1}]"

    def place(self) -> int:
        return self.index + 1

    def document(self) -> Document:
        return Document(self.slots[0])


class Range:
    """The instances of a repeat in one place. `parked`: those that a smaller jr:count hides for now."""

    __slots__ = ("instances", "node", "owner", "parked", "totals")

    def __init__(self, node: int, owner: Frame) -> None:
        self.node = node
        self.owner = owner
        self.instances: list[Frame] = []
        self.parked: list[Frame] = []
        self.totals: dict[tuple[str, int], Total] = {}

    def total(self, kind: str, place: int) -> float | None:
        """sum, count or filled (count-non-empty) over one slot of all instances, kept up to date."""
        found = self.totals.get((kind, place))
        if found is None:
            found = self.totals[kind, place] = Total(kind)
            for frame in self.instances:
                found.update(frame.slots[place])
        return found.value()

    def update(self, node: Live) -> None:
        """A node of an instance shows another value."""
        place = node.defn.slot
        for (_, slot), total in self.totals.items():
            if slot == place:
                total.update(node)

    def joined(self, frame: Frame) -> None:
        for (_, slot), total in self.totals.items():
            total.update(frame.slots[slot])

    def left(self, frame: Frame) -> None:
        for (_, slot), total in self.totals.items():
            total.forget(frame.slots[slot])


class Document:
    """What `/` selects: the node above the root element."""

    __slots__ = ("_root",)

    def __init__(self, root: Live) -> None:
        self._root = root

    def string(self) -> str:
        return self._root.string()

    def number(self) -> float:
        return self._root.number()

    def native(self) -> Native:
        return self.string()

    def name_of(self) -> str:
        return ""

    def parent_node(self) -> None:
        return None

    def child_nodes(self) -> list[Live]:
        return [self._root]

    def attribute_nodes(self) -> list[Live]:
        return []
