"""Makes live frames from definitions and XML: at the start, on restore, and for each new repeat instance."""

from __future__ import annotations

import contextlib
from collections import deque
from collections.abc import Iterator
from typing import TYPE_CHECKING

from forms.definition import NodeDef, Shape
from forms.engine.live import Frame, Live, Range
from forms.values import loaded, unwritten
from forms.views import Missing
from forms.xform import FIELDAPP, JAVAROSA, Tag

if TYPE_CHECKING:
    from forms.engine.session import Session

_AS_THEY_ARE = frozenset(("string", "select", "select1"))


def grow_root(session: Session, tag: Tag) -> Frame:
    frame = Frame(session.form.schema.frames[0], None, session, 0)
    _node(frame, session.form.schema.nodes[0], None, tag)
    return frame


def grow_instance(row: Range, tag: Tag | None, index: int | None = None, *, parked: bool = False) -> Frame:
    """A new instance at the end of (or at `index` in) `row`; without a tag it starts from the template."""
    session = row.owner.session
    repeat = session.form.schema.nodes[row.node]
    session.instances += 1
    place = len(row.instances) if index is None else index
    frame = Frame(session.form.schema.frames[repeat.frame], row.owner, session, place)
    frame.row = row
    outer = session.form.schema.nodes[repeat.parent]
    up = row.owner.slots[outer.slot]
    _node(frame, repeat, up, tag if tag is not None else session.form.templates[repeat.number])
    if parked:
        row.parked.append(frame)
        return frame
    row.instances.insert(place, frame)
    if row.totals:
        row.joined(frame)
    renumber(row, place)
    return frame


def renumber(row: Range, start: int = 0) -> None:
    for place in range(start, len(row.instances)):
        row.instances[place].index = place


def _node(frame: Frame, defn: NodeDef, up: Live | None, tag: Tag | None) -> Live:
    """`tag` None: the node is missing in what is restored; it gets the form's own value."""
    leaf = defn.shape is Shape.LEAF
    text = (defn.default if tag is None else tag.full_text()) if leaf else ""
    if text and defn.type not in _AS_THEY_ARE:
        text = loaded(defn.type, text)
        if not frame.session.as_typed:
            text = unwritten(defn.type, text)
    live = Live(defn, frame, up, text)
    frame.slots[defn.slot] = live
    if tag is not None and tag.attributes:
        _particulars(live, tag)
    nodes = frame.session.form.schema.nodes
    for number in defn.attributes:
        _attribute(frame, nodes[number], live, tag)
    if not defn.children:
        return live
    found = _Children(tag)
    for number in defn.children:
        child = nodes[number]
        if child.range >= 0:
            for inner in found.every(child.name):
                parked = bool(inner.get("parked", FIELDAPP))
                grow_instance(frame.ranges[child.range], inner, parked=parked)
        else:
            _node(frame, child, live, found.following(child.name))
    return live


def _attribute(frame: Frame, defn: NodeDef, up: Live, tag: Tag | None) -> None:
    text = defn.default
    if tag is not None:
        text = tag.attributes.get((defn.space, defn.name), text)
    frame.slots[defn.slot] = Live(defn, frame, up, text)


def _particulars(live: Live, tag: Tag) -> None:
    missing, partial = tag.get("missing", FIELDAPP), tag.get("partial", FIELDAPP)
    if missing and not live.kept:
        with contextlib.suppress(ValueError):
            live.missing = Missing(missing)
    if partial and not live.kept:
        live.partial = partial
    live.run = tag.get("run", FIELDAPP)
    if kind := tag.get("kind", FIELDAPP):
        live.recall(kind)


class _Children:
    """Hands out child elements by name, one after another, without their templates."""

    def __init__(self, tag: Tag | None) -> None:
        self._by_name: dict[str, deque[Tag]] = {}
        for child in tag.children if tag is not None else ():
            if (JAVAROSA, "template") not in child.attributes:
                self._by_name.setdefault(child.name, deque()).append(child)

    def every(self, name: str) -> Iterator[Tag]:
        return iter(self._by_name.get(name, ()))

    def following(self, name: str) -> Tag | None:
        row = self._by_name.get(name)
        return row.popleft() if row else None
