"""Every node of an interview as the oracle describes it, for `python -m forms jobs`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from forms.definition import Control, NodeDef, Shape
from forms.engine.live import Live, Range
from forms.engine.session import Session
from forms.engine.show import CONSTRAINT, REQUIRED
from forms.submission import prefixes_of
from forms.views import AnswerFault, Kind
from forms.xform import XFORMS

Json = dict[str, Any]
LISTS = (Kind.SELECT_ONE, Kind.SELECT_MULTIPLE, Kind.RANK)
_UPLOADS = (Kind.IMAGE, Kind.AUDIO, Kind.VIDEO, Kind.FILE)
_NAMES = {Kind.NOTE: "note", Kind.ACKNOWLEDGE: "trigger", Kind.RANGE: "range", Kind.RANK: "rank"}
_STORED_AS_TEXT = frozenset(("select", "odk:rank"))  # how the engine keeps them, whatever the bind says


class Describer:
    """`want`: labels, choices, attributes, xml, as the job says."""

    def __init__(self, session: Session, want: frozenset[str]) -> None:
        self._session = session
        self._want = want
        self._prefixes = prefixes_of(session.form)
        self._groups = {c.node: c for c in session.form.controls if c.tag == "group" and c.node >= 0}

    def all(self) -> list[Json]:
        return list(self._walk(self._session.root.slots[0]))

    def at(self, ref: str) -> Json:
        """AnswerRefused where there is no such node."""
        defn = self._session.form.schema.find(ref)
        if defn is not None and defn.range >= 0:
            row, _ = self._session._find.row(ref)
            return self._range(row, defn, ref)
        return self._node(self._session._find.node(ref))

    def _walk(self, live: Live) -> Iterator[Json]:
        yield self._node(live)
        nodes, seen = self._session.form.schema.nodes, set()
        ranges = [n for n in live.defn.children if nodes[n].range >= 0]
        children = {n: [c for c in live.children() if c.defn.number == n] for n in live.defn.children}
        for number in live.defn.children:
            if number in ranges and number not in seen:
                seen.add(number)
                row = live.frame.ranges[nodes[number].range]
                yield self._range(row, nodes[number], f"{self._ref(live)}/{self._name(nodes[number])}")
            for child in children[number]:
                yield from self._walk(child)

    def _name(self, defn: NodeDef) -> str:
        root = self._session.form.schema.nodes[0]
        prefix = self._prefixes.get(defn.space, "") if defn.space not in ("", XFORMS, root.space) else ""
        return f"{prefix}:{defn.name}" if prefix else defn.name

    def _ref(self, live: Live) -> str:
        above = self._ref(live.up) if live.up is not None else ""
        place = f"[{live.frame.index + 1}]" if live.defn.range >= 0 else ""
        return f"{above}/{self._name(live.defn)}{place}"

    def _range(self, row: Range, defn: NodeDef, ref: str) -> Json:
        control = self._control(defn.number)
        given = control is not None and (control.count is not None or control.fixed)
        outer: Live = row.owner.slots[self._session.form.schema.nodes[defn.parent].slot]
        relevant = any(f.slots[0].relevant for f in row.instances) or (not row.instances and outer.relevant)
        node: Json = {
            "ref": ref, "type": f"repeat-range:{'controlled' if given else 'uncontrolled'}", "relevant": relevant,
            "required": False, "readonly": self._session._show.readonly(outer),
        }  # fmt: skip
        if "labels" in self._want and control is not None and self._labelled(control):
            node["label"] = self._session._pages._repeat_label(control, row.owner)
        return node

    def _labelled(self, repeat: Control) -> bool:
        around = self._groups.get(repeat.node)
        return repeat.label is not None or (around is not None and around.label is not None)

    def _node(self, live: Live) -> Json:
        show, control = self._session._show, self._control(live.defn.number)
        node: Json = {"ref": self._ref(live), "type": _type(live, control)}
        if live.defn.shape is Shape.LEAF:
            type_ = live.defn.type or "string"
            node |= {"valueType": "string" if type_ in _STORED_AS_TEXT else type_, "value": live.string()}
        node |= {"relevant": live.relevant, "required": show.required(live), "readonly": show.readonly(live)}
        if live.defn.shape is Shape.LEAF:
            node |= self._validity(live, control)
        if "labels" in self._want:
            node |= self._words(live, control)
        if "choices" in self._want and control is not None and control.kind in LISTS:
            node["options"] = self._options(live, control)
        attributes = {self._name(a.defn): a.text for a in live.attribute_nodes() if a.relevant}
        if "attributes" in self._want and attributes:
            node["attributes"] = attributes
        return node

    def _validity(self, live: Live, control: Control | None) -> Json:
        asked = control is not None and control.kind is not None and live.relevant
        fault = self._session._show.fault(live, control) if asked and control is not None else None
        if fault is None:
            return {"valid": True}
        condition = "required" if fault.fault is AnswerFault.REQUIRED else "constraint"
        message = (
            fault.message if fault.message not in (REQUIRED, CONSTRAINT) else None
        )  # the form's own, or none
        return {"valid": False, "violation": {"condition": condition, "message": message}}

    def _words(self, live: Live, control: Control | None) -> Json:
        """Label and hint, where the form has them."""
        pages = self._session._pages
        if live.defn.range >= 0 and control is not None:
            return {"label": pages._repeat_label(control, live.frame)} if self._labelled(control) else {}
        group = self._groups.get(live.defn.number)
        if group is not None:
            return {"label": pages._label(group, live.frame)} if group.label is not None else {}
        if control is None or control.kind is None:
            return {}
        said = self._session.words.say
        parts = {"label": control.label, "hint": control.hint}
        return {k: said(t, live.frame, live.defn) for k, t in parts.items() if t is not None}

    def _options(self, live: Live, control: Control) -> list[Any]:
        choices = self._session.choices.of(control, live.frame)
        return [[c.value, c.label] if "labels" in self._want else c.value for c in choices]

    def _control(self, number: int) -> Control | None:
        place = self._session.form.control_of.get(number)
        return self._session.form.controls[place] if place is not None else None


def _type(live: Live, control: Control | None) -> str:
    """The oracle's words for kinds of nodes."""
    if live.defn.shape is not Shape.LEAF:
        return "root" if live.up is None else "repeat-instance" if live.defn.range >= 0 else "group"
    if control is None or control.kind is None:
        return "model-value"
    if control.kind in (Kind.SELECT_ONE, Kind.SELECT_MULTIPLE):
        return "select"
    return "upload" if control.kind in _UPLOADS else _NAMES.get(control.kind, "input")
