"""Binds and actions: every expression compiled; what cannot be used is disabled and told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import forms.xpath.functions  # noqa: F401  (fills the registry)
from forms.definition import Action, Binding, Expression, NodeDef, Schema
from forms.reading.body import absolute
from forms.reading.named import namings
from forms.reading.texts import Note, TextReader
from forms.views import Flag
from forms.xform import ENTITIES, FIELDAPP, JAVAROSA, Tag
from forms.xpath.compile import Compiler, expression
from forms.xpath.tokens import XPathError

_CONSTANTS = {
    "true()": Expression("true()", lambda frame, at: True),
    "false()": Expression("false()", lambda frame, at: False),
}
_WANTED = {
    "relevant": "boolean",
    "calculate": "single",
    "required": "boolean",
    "readonly": "boolean",
    "constraint": "boolean",
}
_PLAIN = {  # taken as they stand: namespace -> attribute -> field of Binding
    JAVAROSA: {"preload": "preload", "preloadParams": "preload_params"},
    ENTITIES: {"saveto": "saveto"},
}
_MESSAGES = {"constraintMsg": "constraint_message", "requiredMsg": "required_message"}
_NO_LOGIC = Binding()
_UNDONE = frozenset(("setgeopoint", "recordaudio"))
_WORDS = {
    "relevant": "Whether it is asked",
    "calculate": "The calculation",
    "required": "Whether it must be answered",
    "readonly": "Whether it can be changed",
    "constraint": "The check of the answer",
}


@dataclass(slots=True)
class BindTag:
    path: str
    tag: Tag


def read_binds(model: Tag, root: str) -> tuple[list[BindTag], dict[str, str]]:
    """All binds with absolute paths, nested ones too, and the paths by bind id."""
    found: list[BindTag] = []
    ids: dict[str, str] = {}

    def look(tag: Tag, base: str) -> None:
        for bind in tag.named("bind"):
            path = absolute(bind.get("nodeset") or bind.get("ref"), base)
            found.append(BindTag(path, bind))
            if bind.get("id"):
                ids[bind.get("id")] = path
            look(bind, path)

    look(model, f"/{root}")
    return found, ids


@dataclass(slots=True)
class LogicReader:
    schema: Schema
    texts: TextReader
    note: Note
    choosing: frozenset[int] = frozenset()  # nodes of questions with choices
    seen: dict[int, Binding] = field(default_factory=dict)
    undone: list[tuple[str, str]] = field(
        default_factory=list
    )  # actions that a laptop does not do, and where

    def bindings(self, binds: list[BindTag]) -> tuple[Binding, ...]:
        tags: dict[int, Tag] = {}
        for bind in binds:
            node = self.schema.find(bind.path)
            if node is None:
                self.note(f"The bind for {bind.path} has no node in the instance.", "Remove it.", bind.path)
                continue
            before = tags.get(node.number)
            tags[node.number] = bind.tag if before is None else self._merged(node, before, bind.tag)
        for number, tag in tags.items():
            self.seen[number] = self._binding(self.schema.nodes[number], tag)
        return tuple(self.seen.get(n.number, _NO_LOGIC) for n in self.schema.nodes)

    def _merged(self, node: NodeDef, first: Tag, second: Tag) -> Tag:
        """Two binds of one node: each adds what the other leaves open; where both speak, the first does."""
        clash = [
            n
            for (_, n), text in second.attributes.items()
            if n in _WANTED and first.get(n, default=text) != text
        ]
        if clash:
            what = f"{node.path} has two binds that differ in {', '.join(clash)}; the first is used."
            self.note(what, "Make them one.", node.path)
        return Tag("bind", attributes={**second.attributes, **first.attributes})

    def _binding(self, node: NodeDef, tag: Tag) -> Binding:
        made: dict[str, Any] = {}
        disabled: set[str] = set()
        for (space, name), told in tag.attributes.items():
            source = told.strip()
            if not source:
                continue
            if space == "" and name in _WANTED:
                made[name] = self._unlocked(
                    name, self.compiled(source, node, _WANTED[name], _WORDS[name]), node
                )
                if made[name] is None:
                    disabled.add(name)
            elif name in _PLAIN.get(space, {}):
                made[_PLAIN[space][name]] = told
            elif name in _MESSAGES and space == JAVAROSA:
                made[_MESSAGES[name]] = self.texts.message(told, node)
            elif name == "flag" and space == FIELDAPP:
                made["flag"] = self._flag(told, node)
        return Binding(**made, disabled=frozenset(disabled)) if made else _NO_LOGIC

    def _unlocked(self, name: str, made: Expression | None, node: NodeDef) -> Expression | None:
        """An answer must not lock itself: what makes it read-only or required is not its own value."""
        if (
            name in ("readonly", "required")
            and made is not None
            and node.number in {n for n, _ in made.reads}
        ):
            what = f"The {name} of {node.path} depends on itself."
            self.note(what, "Take the circle out of the form's logic.", node.path)
            return None
        return made

    def _flag(self, text: str, node: NodeDef) -> Flag | None:
        try:
            return Flag(text)
        except ValueError:
            self.note(f"The flag {text!r} is not known.", f"Use one of {', '.join(Flag)}.", node.path)
            return None

    def compiled(self, source: str, node: NodeDef, wanted: str, what: str) -> Expression | None:
        if source in _CONSTANTS and wanted == "boolean":
            return _CONSTANTS[source]
        compiler = Compiler(self.schema, node)
        try:
            made = expression(source, compiler, wanted)
        except XPathError as fault:
            self.note(
                f"{what} of {node.path} is switched off: {fault}.", "Correct the expression.", node.path
            )
            return None
        for name in dict.fromkeys(compiler.reads.unknown):
            self.note(
                f"{what} of {node.path} names {name!r}, which is not in the form.", "Correct it.", node.path
            )
        self.texts.named += namings(f"{what} of {node.path}", compiler.reads.asked, node.path)
        for number in sorted(compiler.chosen - self.choosing):
            asked = self.schema.nodes[number].path
            self.note(
                f"{what} of {node.path} names a choice of {asked}, which has none.", "Correct it.", node.path
            )
        return made

    def actions(
        self, model: Tag, nested: list[tuple[Tag, NodeDef | None, bool]], ids: Mapping[str, str]
    ) -> list[Action]:
        root = self.schema.nodes[0]
        found = [self._action(t, root, ids, source=-1) for t in model.children if t.name == "setvalue"]
        self.undone += [(t.name, self._place(t, root, ids)) for t in model.children if t.name in _UNDONE]
        for tag, node, question in nested:
            if tag.name == "setvalue" and node is not None:
                found.append(self._action(tag, node, ids, source=node.number if question else -1))
            elif node is not None:
                self.undone.append((tag.name, self._place(tag, node, ids)))
        return [a for a in found if a is not None]

    def _place(self, tag: Tag, here: NodeDef, ids: Mapping[str, str]) -> str:
        return absolute(tag.get("ref") or ids.get(tag.get("bind"), ""), here.path)

    def _action(self, tag: Tag, here: NodeDef, ids: Mapping[str, str], *, source: int) -> Action | None:
        ref = tag.get("ref") or ids.get(tag.get("bind"), "")
        events = frozenset(
            (tag.get("event") or tag.get("event", "http://www.w3.org/2001/xml-events")).split()
        )
        if "odk-new-repeat" in events and here.number == 0:
            self.note(
                "A setvalue for new repeat instances stands in the model.", "Put it into the repeat.", ref
            )
        target = self.compiled(ref, here, "nodes", "A set value") if ref else None
        node = self.schema.find(absolute(ref, here.path)) if ref else None
        if target is None or node is None:
            self.note(f"A setvalue names {ref!r}, which is not in the form.", "Correct it.", here.path)
            return None
        value, text = None, tag.full_text().strip()
        if tag.get("value").strip():
            value = self.compiled(tag.get("value"), node, "single", "A set value")
            if value is None:
                return None
        return Action(events, target, node.number, value, "" if value else text, source, here.frame)
