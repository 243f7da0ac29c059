"""Entities: what a record says of people, homes or other things that live longer than it (ODK Entities 2025.1).

A form declares them in `meta/entity`, of the whole record or of a group or a repeat in it; `entities:saveto` names the
property that an answer becomes. What the record changes are frozen values here; applying them is the program's affair.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from forms.definition import Binding, NodeDef, Schema

NEWEST = (2025, 1)  # year and release; the patch number of the specification changes nothing for readers
_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\Z", re.IGNORECASE)
_TRUE = frozenset(("1", "true"))


class EntityAction(StrEnum):
    CREATE = "create"
    UPDATE = "update"


@dataclass(frozen=True, slots=True)
class EntityChange:
    """One thing that a record makes or changes.

    `properties`: only those that are relevant; "" empties one. `label` "" with UPDATE: the label stays.
    `base_version`: the version that the form saw, None where it names none. `trunk_version` and `branch_id` tell of
    changes made without a network. `problem`: why it cannot be applied, in plain words; "" if it can.
    """

    list: str
    id: str
    action: EntityAction
    label: str
    properties: Mapping[str, str]
    ref: str  # of the record, group or repeat instance that it belongs to
    base_version: int | None = None
    trunk_version: int | None = None
    branch_id: str = ""
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Declaration:
    """`<entity>` of one scope, by node numbers."""

    scope: int
    entity: int
    list: str
    properties: tuple[tuple[str, int], ...]  # property, node


Note = Callable[[str, str, str], None]


def read_declarations(
    schema: Schema, bindings: Sequence[Binding], version: str, note: Note
) -> tuple[Declaration, ...]:
    """All declarations of a form; a newer version of the specification is not guessed at but told."""
    found = [n for n in schema.nodes if n.name == "entity" and _scope(schema, n) is not None]
    if not found:
        return ()
    if not _known(version):
        what = f"The entities of this form follow version {version}, which is not known here: none are made."
        note(what, "Use a newer version of this program.", "")
        return ()
    scopes = {schema.nodes[n.parent].parent: n for n in found}
    properties = _properties(schema, bindings, set(scopes), note)
    made = []
    for scope, node in scopes.items():
        name = next(
            (schema.nodes[a].default for a in node.attributes if schema.nodes[a].name == "dataset"), ""
        )
        if not name or "." in name or name.startswith("__"):
            note(
                f"The entity list {name!r} of {node.path} cannot be called so.",
                "Choose another name.",
                node.path,
            )
        made.append(Declaration(scope, node.number, name, tuple(properties.get(scope, ()))))
    return tuple(made)


def _known(version: str) -> bool:
    year, _, rest = version.partition(".")
    release = rest.partition(".")[0]
    return not (year.isdecimal() and release.isdecimal()) or (int(year), int(release)) <= NEWEST


def _scope(schema: Schema, node: NodeDef) -> int | None:
    """The record, group or repeat whose `meta` holds this `entity`."""
    meta = schema.nodes[node.parent] if node.parent >= 0 else None
    return meta.parent if meta is not None and meta.name == "meta" and meta.parent >= 0 else None


def _properties(
    schema: Schema, bindings: Sequence[Binding], scopes: set[int], note: Note
) -> dict[int, list[tuple[str, int]]]:
    """By scope: the nearest one around an answer takes it."""
    found: dict[int, list[tuple[str, int]]] = {}
    for node, binding in zip(schema.nodes, bindings, strict=True):
        name = binding.saveto
        if not name:
            continue
        if name.lower() in ("name", "label") or name.startswith("__"):
            note(f"{node.path} is saved to {name!r}, a reserved name.", "Choose another name.", node.path)
            continue
        scope = node.parent
        while scope >= 0 and scope not in scopes:
            scope = schema.nodes[scope].parent
        if scope < 0 or schema.nodes[scope].frame != node.frame:
            what = (
                f"{node.path} is saved to {name!r}, but belongs to no entity, or to one outside its repeat."
            )
            note(what, "Declare an entity where the question stands.", node.path)
            continue
        found.setdefault(scope, []).append((name, node.number))
    return found


def changes_of(
    attributes: Mapping[str, str], label: str, properties: Mapping[str, str], ref: str
) -> tuple[EntityChange, ...]:
    """What one declaration comes to: nothing, a creation, an update, or both where the form says both."""
    made = []
    for action in EntityAction:
        if attributes.get(action.value, "") in _TRUE:
            base = _version(attributes.get("baseVersion", ""))
            made.append(
                EntityChange(
                    list=attributes.get("dataset", ""),
                    id=attributes.get("id", ""),
                    action=action,
                    label=label,
                    properties=MappingProxyType(dict(properties)),
                    ref=ref,
                    base_version=base if action is EntityAction.UPDATE else None,
                    trunk_version=_version(attributes.get("trunkVersion", "")),
                    branch_id=attributes.get("branchId", ""),
                    problem=_problem(action, attributes, label, base),
                )
            )
    return tuple(made)


def _version(text: str) -> int | None:
    return int(text) if text.isdecimal() else None


def _problem(action: EntityAction, attributes: Mapping[str, str], label: str, base: int | None) -> str:
    if not _UUID.match(attributes.get("id", "").removeprefix("uuid:")):
        return "It has no identifier (a UUID)."
    if action is EntityAction.CREATE and not label:
        return "It has no label."
    if action is EntityAction.UPDATE and base is None:
        return "The form does not say which version it has seen; the list that it was chosen from is missing or old."
    return ""
