"""One step of a path over any nodes, live or of a list."""

from __future__ import annotations

from collections.abc import Callable

from forms.xpath.kinds import Node
from forms.xpath.tree import Step

Take = Callable[[Node], list[Node]]


def select(step: Step) -> Take | None:
    """A function from a node to the nodes one step on; None for `.`, which changes nothing."""
    name = step.name.rpartition(":")[2]
    if step.axis == "self" and name == "node()":
        return None
    source = _AXES[step.axis]
    if name in ("*", "node()"):
        return source
    if name == "text()":
        return lambda node: [node]
    if step.axis == "child":
        return lambda node: [c for c in node.child_nodes() if c.name_of() == name]
    return lambda node: [n for n in source(node) if n.name_of() == name]


def _children(node: Node) -> list[Node]:
    return list(node.child_nodes())


def _attributes(node: Node) -> list[Node]:
    return list(node.attribute_nodes())


def _self(node: Node) -> list[Node]:
    return [node]


def _parent(node: Node) -> list[Node]:
    outer = node.parent_node()
    return [] if outer is None else [outer]


def _descendants(node: Node) -> list[Node]:
    found: list[Node] = []
    for child in node.child_nodes():
        found.append(child)
        found.extend(_descendants(child))
    return found


def _ancestors(node: Node) -> list[Node]:
    found: list[Node] = []
    outer = node.parent_node()
    while outer is not None:
        found.append(outer)
        outer = outer.parent_node()
    return found


def _siblings(node: Node, *, after: bool) -> list[Node]:
    outer = node.parent_node()
    if outer is None:
        return []
    row = list(outer.child_nodes())
    place = next((i for i, n in enumerate(row) if n is node), -1)
    return row[place + 1 :] if after else row[:place][::-1]


_AXES: dict[str, Take] = {
    "child": _children,
    "attribute": _attributes,
    "self": _self,
    "parent": _parent,
    "descendant": _descendants,
    "descendant-or-self": lambda node: [node, *_descendants(node)],
    "ancestor": _ancestors,
    "ancestor-or-self": lambda node: [node, *_ancestors(node)],
    "following-sibling": lambda node: _siblings(node, after=True),
    "preceding-sibling": lambda node: _siblings(node, after=False),
}
