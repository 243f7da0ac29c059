"""indexed-repeat(): one node under numbered instances of up to three nested repeats."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from forms.xpath.compile import Code, Compiler
from forms.xpath.kinds import Focus, Function, Kind
from forms.xpath.paths import encloses, local
from forms.xpath.tokens import XPathError
from forms.xpath.tree import Call, Path, Step, Tree

if TYPE_CHECKING:
    from forms.definition import NodeDef


def indexed(compiler: Compiler, args: tuple[Tree, ...]) -> Code:
    """The target's repeats are taken from outside in: by their index where one is given, else the own one."""
    if len(args) % 2 == 0:
        raise XPathError("indexed-repeat() takes a node, then pairs of a repeat and an index")
    if not isinstance(args[0], Path):
        raise XPathError("indexed-repeat() takes a question first, and here is a value")
    target = node_at(compiler, args[0])
    if target is None:
        compiler.reads.unknown.append(args[0].steps[-1].name if args[0].steps else "/")
        return Code(Kind.NODES, lambda frame, at: ())
    wanted: dict[int, Function] = {}
    for repeat_tree, index_tree in zip(args[1::2], args[2::2], strict=True):
        repeat = node_at(compiler, repeat_tree)
        if repeat is None or repeat.range < 0:
            raise XPathError("indexed-repeat() names something that is no repeat")
        wanted[repeat.number] = compiler.number(index_tree)
    hops = _hops(compiler, target)
    for number in wanted:
        if number not in {h.number for h in hops}:
            return Code(Kind.NODES, lambda frame, at: ())
    elsewhere = (h.depth - 1 for h in hops if h.number in wanted or not encloses(compiler, h))
    first = min(elsewhere, default=target.depth)
    for node in (target, *hops):
        compiler.reads.nodes.add((node.number, first))
    return Code(Kind.NODES, _picker(compiler, target, hops, wanted))


def _picker(
    compiler: Compiler, target: NodeDef, hops: list[NodeDef], wanted: dict[int, Function]
) -> Function:
    place = target.slot
    parts = [(h.range, h.depth if encloses(compiler, h) else None, wanted.get(h.number)) for h in hops]

    def run(frame: Any, at: Focus | None) -> list[Any]:
        here = [frame.root]
        own = True
        for number, depth, index in parts:
            if index is None and own and depth is not None:
                here = [frame.levels[depth]]
                continue
            own = False
            rows = [f.ranges[number].instances for f in here]
            if index is None:
                here = [f for row in rows for f in row]
                continue
            wanted_place = index(frame, at)
            if not 1 <= wanted_place < math.inf:
                return []
            here = [row[int(wanted_place) - 1] for row in rows if int(wanted_place) <= len(row)]
        return [live for f in here if (live := f.slots[place]).relevant]

    return run


def _hops(compiler: Compiler, target: NodeDef) -> list[NodeDef]:
    found: list[NodeDef] = []
    node: NodeDef | None = target
    while node is not None:
        if node.range >= 0:
            found.append(node)
        node = compiler.schema.nodes[node.parent] if node.parent >= 0 else None
    return found[::-1]


def node_at(compiler: Compiler, tree: Tree) -> NodeDef | None:
    """The node definition that a plain path names, whatever instances it passes."""
    if not isinstance(tree, Path):
        return None
    schema = compiler.schema
    if tree.start is None or isinstance(tree.start, Call):
        node: NodeDef | None = compiler.here
        steps: tuple[Step, ...] = tree.steps
    else:
        if not tree.steps or local(tree.steps[0].name) != schema.nodes[0].name:
            return _anywhere(compiler, tree.steps)
        node, steps = schema.nodes[0], tree.steps[1:]
    for step in steps:
        if node is None:
            return None
        if step.axis == "parent":
            node = schema.nodes[node.parent] if node.parent >= 0 else None
        elif step.axis in ("child", "attribute"):
            numbers = node.children if step.axis == "child" else node.attributes
            node = next((schema.nodes[n] for n in numbers if schema.nodes[n].name == local(step.name)), None)
        elif step.axis != "self":
            return None
    return node


def _anywhere(compiler: Compiler, steps: tuple[Step, ...]) -> NodeDef | None:
    """`//name`: the first node of that name."""
    if len(steps) == 2 and steps[0].axis == "descendant-or-self":
        return next((n for n in compiler.schema.nodes if n.name == local(steps[1].name)), None)
    return None
