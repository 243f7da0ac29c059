"""The body: questions, groups and repeats in the order in which they are shown."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from math import isnan
from types import MappingProxyType

from forms import marks
from forms.definition import Control, Expression, FixedChoice, Itemset, NodeDef, Schema, Shape
from forms.grids.definition import TimedGrid
from forms.reading.grids import GridReader, asks_for_grid, size_of
from forms.reading.model import plain_path
from forms.reading.named import namings
from forms.reading.texts import Note, TextReader
from forms.values import number_of_text
from forms.views import EXTRAS, Kind
from forms.xform import FIELDAPP, JAVAROSA, Tag
from forms.xpath.compile import Compiler, expression
from forms.xpath.tokens import XPathError
from forms.xpath.tree import Call, parse

_NAME = re.compile(r"[^\W\d][\w.-]*\Z")
_WORDS = re.compile(r"(?:[^\s(]|\((?:[^()]|\([^()]*\))*\)|\()+")
_QUESTIONS = frozenset(("input", "select", "select1", "rank", "upload", "trigger", "range", "secret"))
_TYPED = {
    "int": Kind.INTEGER, "long": Kind.INTEGER, "decimal": Kind.DECIMAL, "date": Kind.DATE, "time": Kind.TIME,
    "dateTime": Kind.DATETIME, "barcode": Kind.BARCODE, "geopoint": Kind.GEOPOINT, "geotrace": Kind.GEOTRACE,
    "geoshape": Kind.GEOSHAPE, "binary": Kind.FILE,
}  # fmt: skip
SEARCHED = "instance('search:"  # how a list begins that search() was made into (forms.reading.search)
_NO_EXTRAS: Mapping[str, str] = MappingProxyType({})
_TAGS = {
    "select": Kind.SELECT_MULTIPLE, "select1": Kind.SELECT_ONE, "rank": Kind.RANK,
    "trigger": Kind.ACKNOWLEDGE, "range": Kind.RANGE,
}  # fmt: skip


def repeat_paths(body: Tag | None) -> frozenset[str]:
    """The paths of all repeats: the schema needs them before the body can be read."""
    found: set[str] = set()

    def look(tag: Tag, base: str) -> None:
        for child in tag.children:
            ref = child.get("nodeset") or child.get("ref")
            path = absolute(ref, base) if ref else base
            if child.name == "repeat":
                found.add(path)
            if child.name in ("group", "repeat"):
                look(child, path)

    if body is not None:
        look(body, "")
    return frozenset(found)


def absolute(ref: str, base: str) -> str:
    ref = plain_path(ref)
    if ref.startswith("/"):
        return ref
    parts = base.split("/")
    for part in ref.split("/"):
        if part == "..":
            parts.pop()
        elif part not in (".", "", "current()"):
            parts.append(part)
    return "/".join(parts)


_UNREAD = Control(-1, "", -1, None, None, None, frozenset(), (), None, (), -1, None)


@dataclass(slots=True)
class Body:
    controls: list[Control] = field(default_factory=list)
    top: list[int] = field(default_factory=list)
    actions: list[tuple[Tag, NodeDef | None, bool]] = field(default_factory=list)  # tag, node, of a question


class BodyReader:
    def __init__(
        self, schema: Schema, texts: TextReader, ids: Mapping[str, str], note: Note,
        extras: Mapping[str, Mapping[str, str]] | None = None,
    ) -> None:  # fmt: skip
        self._schema = schema
        self._extras_of = extras or {}  # path -> what its bind says
        self._texts = texts
        self._ids = ids  # bind id -> path
        self._note = note
        self.body = Body()
        self._frame = 0  # of the repeat that is being read
        self.appearances: frozenset[str] = frozenset()

    def read(self, body: Tag | None) -> Body:
        if body is not None:
            for tag in body.children:
                self._add(tag, self._schema.nodes[0], -1, self.body.top)
        return self.body

    def _add(self, tag: Tag, outer: NodeDef, parent: int, row: list[int]) -> None:
        if tag.name in ("setvalue", "setgeopoint", "recordaudio"):
            self.body.actions.append((tag, outer, False))
        elif tag.name in ("group", "repeat"):
            self._group(tag, outer, parent, row)
        elif tag.name in _QUESTIONS:
            self._question(tag, outer, parent, row)

    def _node(self, tag: Tag, outer: NodeDef) -> NodeDef | None:
        ref = tag.get("ref") or tag.get("nodeset") or self._ids.get(tag.get("bind"), "")
        if not ref:
            return None
        node = self._schema.find(absolute(ref, outer.path))
        if node is None:
            self._note(
                f"The {tag.name} {ref} has no node in the form's instance.", "Correct the reference.", ref
            )
        return node

    def _group(self, tag: Tag, outer: NodeDef, parent: int, row: list[int]) -> None:
        node = self._node(tag, outer)
        if tag.name == "repeat" and not self._repeats_here(node):
            return
        here = node or outer
        if tag.name == "group" and node is not None and node.range >= 0 and outer.number != node.number:
            # The group around a repeat carries its label; its ref names the repeat, it stands outside.
            here = outer
        number = len(self.body.controls)
        row.append(number)
        controls = self.body.controls
        controls.append(_UNREAD)  # Its number comes before its children's.
        label = self._texts.text(tag.first("label"), self._label_context(node, here))
        children: list[int] = []
        inner = node if tag.name == "repeat" and node is not None else here
        around = self._frame
        self._frame = inner.frame if tag.name == "repeat" else around
        for child in tag.children:
            self._add(child, inner, number, children)
        self._frame = around
        controls[number] = Control(
            number,
            tag.name,
            node.number if node is not None else -1,
            None,
            label,
            self._texts.text(tag.first("hint"), here),
            appearances(tag.get("appearance")),
            (),
            None,
            tuple(children),
            parent,
            None,
            count=self._count(tag, node, outer) if tag.name == "repeat" else None,
            fixed=tag.get("noAddRemove", JAVAROSA) == "true()",
        )

    def _repeats_here(self, node: NodeDef | None) -> bool:
        """Does this node repeat, within the repeat that the body is in?"""
        if node is None:
            return False
        if node.range >= 0 and self._schema.frames[node.frame].outer == self._frame:
            return True
        what = "is the whole form" if node.range < 0 else "stands outside of the repeat that it belongs to"
        self._note(f"The repeat {node.path} {what}; it is left out.", "Put it where it belongs.", node.path)
        return False

    def _label_context(self, node: NodeDef | None, here: NodeDef) -> NodeDef:
        return here if node is None or node.range >= 0 else node

    def _count(self, tag: Tag, node: NodeDef | None, outer: NodeDef) -> Expression | None:
        """jr:count is read from the repeat; a name that is not there, from what stands around it (JavaRosa)."""
        source = tag.get("count", JAVAROSA)
        if not source or node is None:
            return None
        try:
            made, unknown = self._counted(source, node, node)
            if unknown and outer.number != node.number:
                around, still = self._counted(source, outer, node)
                made, unknown = (made, unknown) if still else (around, still)
        except XPathError as fault:
            what = f"The number of {node.path} cannot be worked out: {fault}."
            self._note(what, "Correct the expression.", node.path)
            return None
        for name in dict.fromkeys(unknown):
            what = f"The number of {node.path} names {name!r}, which is not in the form."
            self._note(what, "Correct it.", node.path)
        return made

    def _counted(self, source: str, here: NodeDef, node: NodeDef) -> tuple[Expression, list[str]]:
        compiler = Compiler(self._schema, here)
        compiler.depth = node.depth - 1  # It is worked out before there is an instance.
        made = expression(source, compiler, "number")
        self._texts.named += namings(f"The number of {node.path}", compiler.reads.asked, node.path)
        return made, compiler.reads.unknown

    def _question(self, tag: Tag, outer: NodeDef, parent: int, row: list[int]) -> None:
        node = self._node(tag, outer)
        if node is None or not self._can_hold(node):
            return
        number = len(self.body.controls)
        row.append(number)
        if tag.name == "range" and any(isnan(number_of_text(tag.get(n))) for n in ("start", "end", "step")):
            self._note(
                f"The range {node.path} has no numbers as limits.", "Write start, end and step.", node.path
            )
        limits = (tag.get("start"), tag.get("end"), tag.get("step")) if tag.name == "range" else None
        words = appearances(tag.get("appearance"))
        grid = self._grid(tag, node, words) if words else None
        self.body.controls.append(
            Control(
                number,
                tag.name,
                node.number,
                kind_of(tag, node),
                self._texts.text(tag.first("label"), node),
                self._texts.text(tag.first("hint"), node),
                words,
                self._choices(tag, node),
                self._itemset(tag, node),
                (),
                parent,
                limits,
                grid=grid,
                extras=self._extras(tag, node),
                size_pt=self._size(tag, node) if grid is None else 0,
            )
        )
        for child in tag.children:
            if child.name in ("setvalue", "setgeopoint", "recordaudio"):
                self.body.actions.append((child, node, True))

    def _can_hold(self, node: NodeDef) -> bool:
        """Can an answer that is given here be kept in this node? One that is in another repeat is never asked for,
        but what stands in a record can still be set."""
        around = self._frame
        while around > node.frame:
            around = self._schema.frames[around].outer
        if node.shape is not Shape.LEAF:
            what = "is an attribute" if node.shape is Shape.ATTRIBUTE else "holds other nodes"
            what, remedy = f"{node.path} {what}, so its question is left out.", "Give it a node of its own."
        elif around != node.frame:
            what = (
                f"The question of {node.path} stands outside of the repeat of its node, so it is not asked."
            )
            remedy = "Put it into the repeat."
        else:
            return True
        self._note(what, remedy, node.path)
        return node.shape is Shape.LEAF

    def _extras(self, tag: Tag, node: NodeDef) -> Mapping[str, str]:
        """What control and bind say of how the question is asked."""
        of_bind = self._extras_of.get(node.path)
        wrong = marks.fault("respondent", (of_bind or {}).get("respondent", ""))
        if wrong is not None:
            self._note(*wrong, node.path)
        own = {n: text for (_, n), text in tag.attributes.items() if n in EXTRAS}
        return {**of_bind, **own} if of_bind else own or _NO_EXTRAS

    def _size(self, tag: Tag, node: NodeDef) -> float:
        """How large the question's words are, where somebody else is to read them."""
        text = tag.attributes.get((FIELDAPP, "size"), "").strip()
        size, fault = size_of(text) if text else (0, None)
        if fault is not None:
            self._note(f"The question {node.path}: {fault[0]}", fault[1], node.path)
        return size

    def _grid(self, tag: Tag, node: NodeDef, words: frozenset[str]) -> TimedGrid | None:
        if not asks_for_grid(words):
            return None
        if kind_of(tag, node) is not Kind.SELECT_MULTIPLE:
            what = f"{node.path} is no timed grid: only a select_multiple can be one."
            self._note(what, "Make it a select_multiple, or remove the appearance.", node.path)
            return None
        own = {name: text for (space, name), text in tag.attributes.items() if space == FIELDAPP}
        read = GridReader(node, self._schema, absolute)
        grid = read.read(words, own)
        for what, remedy in read.faults:
            self._note(f"The timed grid {node.path}: {what}", remedy, node.path)
        return grid

    def _choices(self, tag: Tag, node: NodeDef) -> tuple[FixedChoice, ...]:
        found = []
        for item in tag.named("item"):
            value = item.first("value")
            text = self._texts.text(item.first("label"), node)
            found.append(FixedChoice(value.full_text().strip() if value is not None else "", text))
        return tuple(found)

    def _itemset(self, tag: Tag, node: NodeDef) -> Itemset | None:
        itemset = tag.first("itemset")
        if itemset is None:
            return None
        value, label = itemset.first("value"), itemset.first("label")
        value_ref = value.get("ref") if value is not None else ""
        label_ref = label.get("ref") if label is not None else ""
        try:
            return self._made_itemset(
                itemset.get("nodeset"), value_ref or "name", label_ref or value_ref, node
            )
        except XPathError as fault:
            self._note(
                f"The choices of {node.path} cannot be listed: {fault}.", "Correct the list.", node.path
            )
            return None

    def _made_itemset(self, nodeset: str, value: str, label: str, node: NodeDef) -> Itemset:
        compiler = Compiler(self._schema, node)
        items = expression(nodeset, compiler, "nodes")
        targets = tuple(self._schema.nodes[n] for n, _ in items.reads)
        label_tree = parse(label)
        as_itext = isinstance(label_tree, Call) and label_tree.name == "jr:itext"
        if isinstance(label_tree, Call) and as_itext:
            label_tree = label_tree.args[0]
        compiler.inner, compiler.focus_nodes = True, targets
        text_of, label_of = compiler.text(parse(value)), compiler.text(label_tree)
        reads = frozenset(compiler.reads.nodes)
        self._texts.named += namings(f"The list of choices of {node.path}", compiler.reads.asked, node.path)
        plain = all(_NAME.match(part.strip()) for part in (value, label))
        names = (value.strip(), label.strip()) if plain else None
        return Itemset(
            items,
            value.strip(),
            label_of,
            as_itext,
            lambda f, at: text_of(f, at).strip(),
            names,
            reads,
            distinct=nodeset.startswith(SEARCHED),
        )


def appearances(text: str) -> frozenset[str]:
    """Words, each with its parentheses; `search` is the old name of `autocomplete`: a form has both."""
    if not text:
        return frozenset()
    found = frozenset(text.split() if "(" not in text else _WORDS.findall(text))
    return found | {"autocomplete"} if "search" in found else found


def kind_of(tag: Tag, node: NodeDef) -> Kind:
    if tag.name in _TAGS:
        return _TAGS[tag.name]
    if tag.name == "upload":
        media = tag.get("mediatype").partition("/")[0]
        return {"image": Kind.IMAGE, "audio": Kind.AUDIO, "video": Kind.VIDEO}.get(media, Kind.FILE)
    return _TYPED.get(node.type, Kind.TEXT)
