"""The primary instance as a schema: nodes, frames, slots; repeats from the body, templates, meta."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from forms.definition import FrameDef, NodeDef, Schema, Shape
from forms.values import codec_of, type_name
from forms.xform import JAVAROSA, OPENROSA, Tag

_MARKED = re.compile(r"[\s:\[]")
MAX_NODES = 200_000
ADDED = "-added-"  # no name in XML: marks a node that is only there once it has a value


def plain_path(path: str) -> str:
    """`/data/orx:meta/ instanceID` -> `/data/meta/instanceID`: prefixes and blanks tell nothing apart."""
    if not _MARKED.search(path):
        return path
    parts = []
    for raw in path.strip().split("/"):
        part = raw.strip().partition("[")[0]
        mark = "@" if part.startswith("@") else ""
        parts.append(mark + part.removeprefix("@").rpartition(":")[2])
    return "/".join(parts)


@dataclass(slots=True)
class _Draft:
    name: str
    space: str
    path: str
    shape: Shape
    parent: int
    frame: int
    slot: int
    range: int
    default: str
    type: str = "string"
    children: list[int] = field(default_factory=list)
    attributes: list[int] = field(default_factory=list)


@dataclass(slots=True)
class _DraftFrame:
    node: int
    outer: int
    depth: int
    slots: list[int] = field(default_factory=list)
    ranges: list[int] = field(default_factory=list)


@dataclass(slots=True)
class Model:
    """The schema with what an interview starts from."""

    schema: Schema
    root: Tag  # the initial instance, without templates
    templates: Mapping[int, Tag]  # repeat node -> the tag that a new instance starts from
    unseen: int  # the node that is left out while it is empty


def is_template(tag: Tag) -> bool:
    return ("template" in {n for s, n in tag.attributes if s == JAVAROSA}) or (
        "",
        "template",
    ) in tag.attributes


class SchemaMaker:
    def __init__(self, root: Tag, repeats: frozenset[str], types: Mapping[str, str]) -> None:
        self._repeats = repeats
        self._types = types
        self._drafts: list[_Draft] = []
        self._frames = [_DraftFrame(0, -1, 0)]
        self._templates: dict[int, Tag] = {}
        self._root = root
        self.unseen = -1

    def make(self, namespaces: Mapping[str, str]) -> Model:
        self._element(self._root, "", -1, 0, repeat=False)
        frames = tuple(
            FrameDef(i, f.node, f.outer, f.depth, tuple(f.slots), tuple(f.ranges))
            for i, f in enumerate(self._frames)
        )
        nodes = tuple(self._node(i, d) for i, d in enumerate(self._drafts))
        by_path: dict[str, list[int]] = {}
        for node in nodes:
            by_path.setdefault(node.path, []).append(node.number)
        paths = {path: tuple(numbers) for path, numbers in by_path.items()}
        schema = Schema(nodes, frames, paths, namespaces, _kin(nodes))
        return Model(schema, self._root, self._templates, self.unseen)

    def _node(self, number: int, draft: _Draft) -> NodeDef:
        shape = draft.shape
        if shape is Shape.GROUP and not draft.children:
            shape = Shape.LEAF
        kind = type_name(self._types.get(draft.path, "string"))
        return NodeDef(
            number, draft.name, draft.space, draft.path, shape, draft.parent, tuple(draft.children),
            tuple(draft.attributes), draft.frame, draft.slot, draft.range, kind, codec_of(kind),
            draft.default, self._frames[draft.frame].depth,
        )  # fmt: skip

    def _element(self, tag: Tag, above: str, parent: int, frame: int, *, repeat: bool) -> int:
        path = f"{above}/{tag.name}"
        outer, place = frame, -1
        if repeat:
            frame = self._new_frame(outer)
            place = len(self._frames[outer].ranges)
            self._frames[outer].ranges.append(len(self._drafts))
            self._frames[frame].node = len(self._drafts)
        shape = Shape.REPEAT if repeat else Shape.GROUP
        number = self._add(_Draft(tag.name, tag.space, path, shape, parent, frame, 0, place, _own_text(tag)))
        for (space, name), text in tag.attributes.items():
            if name == ADDED:
                self.unseen = number
            elif not (space == JAVAROSA and name == "template"):
                self._attribute(number, space, name, text)
        self._children(tag, path, number, frame)
        return number

    def _new_frame(self, outer: int) -> int:
        self._frames.append(_DraftFrame(0, outer, self._frames[outer].depth + 1))
        return len(self._frames) - 1

    def _attribute(self, owner: int, space: str, name: str, text: str) -> None:
        draft = self._drafts[owner]
        path = f"{draft.path}/@{name}"
        made = _Draft(name, space, path, Shape.ATTRIBUTE, owner, draft.frame, 0, -1, text)
        draft.attributes.append(self._add(made))

    def _add(self, draft: _Draft) -> int:
        if len(self._drafts) >= MAX_NODES:
            raise ValueError(f"the form has more than {MAX_NODES} nodes")
        frame = self._frames[draft.frame]
        draft.slot = len(frame.slots)
        frame.slots.append(len(self._drafts))
        self._drafts.append(draft)
        return len(self._drafts) - 1

    def _children(self, tag: Tag, path: str, number: int, frame: int) -> None:
        seen: set[str] = set()
        for child in list(tag.children):
            child_path = f"{path}/{child.name}"
            if child_path not in self._repeats:
                inner = self._element(child, path, number, frame, repeat=False)
                self._drafts[number].children.append(inner)
            elif child.name not in seen:
                seen.add(child.name)
                self._repeat(tag, child.name, path, number, frame)
        tag.children = [c for c in tag.children if not is_template(c)]

    def _repeat(self, tag: Tag, name: str, path: str, number: int, frame: int) -> None:
        row = [c for c in tag.children if c.name == name]
        template = next((c for c in row if is_template(c)), None) or _blank(row[0])
        inner = self._element(template, path, number, frame, repeat=True)
        self._drafts[number].children.append(inner)
        self._templates[inner] = template


def _blank(tag: Tag) -> Tag:
    """Without a template, a new instance has the shape of the first one and none of its values (JavaRosa)."""
    return replace(tag, text="", children=[_blank(c) for c in tag.children])


def _kin(nodes: tuple[NodeDef, ...]) -> dict[tuple[int, str], tuple[int, ...]]:
    found: dict[tuple[int, str], list[int]] = {}
    for node in nodes:
        mark = "@" if node.shape is Shape.ATTRIBUTE else ""
        found.setdefault((node.parent, mark + node.name), []).append(node.number)
    return {key: tuple(numbers) for key, numbers in found.items()}


def _own_text(tag: Tag) -> str:
    return "" if tag.children else tag.text


def complete_meta(root: Tag, repeats: frozenset[str]) -> None:
    """Every record needs meta/instanceID (spec: Metadata); where a form lacks it, it is added."""
    meta = next((c for c in root.children if c.name == "meta" and f"/{root.name}/meta" not in repeats), None)
    if meta is None:
        meta = Tag("meta", OPENROSA)
        root.children.append(meta)
    if meta.first("instanceID") is None:
        meta.children.append(Tag("instanceID", meta.space))
    if meta.first("deprecatedID") is None:
        place = next(i for i, c in enumerate(meta.children) if c.name == "instanceID")
        meta.children.insert(place + 1, Tag("deprecatedID", meta.space, {("", ADDED): ""}))
