"""Paths: slots where a form's structure decides them, walks where it does not, look-ups in lists.

ODK XForms, "A Big Deviation with XForms": an absolute path from inside a repeat means the own instance for
every repeat that it passes and that the context lies in; a path that ends at such a repeat means all of its
instances. Relative paths mean what XPath says. Irrelevant nodes are not there.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from forms.xpath.compile import Code, Compiler, Reads, as_nodes
from forms.xpath.kinds import Focus, Function, Kind, Node
from forms.xpath.tree import Call, Filter, Path, Step, Tree

if TYPE_CHECKING:
    from forms.definition import NodeDef


@dataclass(slots=True)
class Route:
    """Where a path has got to: a node definition reached through `hops` over all instances of repeats."""

    node: NodeDef | None  # None: above the root element
    anchor: int  # depth of the frame that the hops start from
    hops: list[NodeDef]


def local(name: str) -> str:
    return name.rpartition(":")[2]


def path_code(compiler: Compiler, path: Path) -> Code:
    if isinstance(path.start, str) or path.start is None:
        if path.start is None and compiler.inner:
            return _inner_path(compiler, path.steps)
        return _static_path(compiler, path)
    start = path.start
    if isinstance(start, Call) and start.name == "instance" and len(start.args) == 1:
        from forms.xpath import lists

        return lists.instance_path(compiler, start, path.steps)
    if isinstance(start, Call) and start.name == "current" and not start.args:
        return _current_path(compiler, path.steps)
    outer = compiler.reads
    compiler.reads = Reads(set(), outer.unknown, outer.asked)
    base = as_nodes(compiler.places(start))
    outer.nodes |= compiler.reads.nodes
    found = [compiler.schema.nodes[number] for number, _ in compiler.reads.nodes if number >= 0]
    compiler.reads = outer
    _note_reads(compiler, found, path.steps)
    return Code(Kind.NODES, walk_from(compiler, base, path.steps, found))


def _current_path(compiler: Compiler, steps: tuple[Step, ...]) -> Code:
    inner, compiler.inner = compiler.inner, False
    try:
        return _static_path(compiler, Path(None, steps))
    finally:
        compiler.inner = inner


def filter_code(compiler: Compiler, tree: Filter) -> Code:
    base = compiler.nodes(tree.base)
    return Code(Kind.NODES, walk_from(compiler, base, (Step("self", "node()", tree.predicates),)))


def union_code(compiler: Compiler, parts: list[Tree]) -> Code:
    """`a | b`: each node once, in document order as far as the parts are in it."""
    runs = [compiler.nodes(part) for part in parts]

    def run(frame: Any, at: Focus | None) -> list[Node]:
        seen: dict[int, Node] = {}
        for part in runs:
            for node in part(frame, at):
                seen.setdefault(id(node), node)
        found = list(seen.values())
        if all(hasattr(n, "order") for n in found):
            found.sort(key=lambda n: n.order())  # type: ignore[attr-defined]
        return found

    return Code(Kind.NODES, run)


# paths that the form's structure decides


def _static_path(compiler: Compiler, path: Path) -> Code:
    here = compiler.here
    route: Route | None
    if path.start == "/":
        route = Route(None, 0, [])
        if here is not None:
            route.anchor = compiler.depth
    elif here is None:
        return Code(Kind.NODES, lambda frame, at: ())
    else:
        route = Route(here, compiler.depth, [here] if here.depth > compiler.depth else [])
    steps = path.steps
    for place, step in enumerate(steps):
        if step.predicates and route.hops:
            return _walked(compiler, path, route, place)  # a place in a predicate counts within each parent
        try:
            following = _advance(
                compiler, route, step, absolute=path.start == "/", last=place == len(steps) - 1
            )
        except LookupError:
            compiler.reads.unknown.append(step.name)
            return Code(Kind.NODES, lambda frame, at: ())
        if following is None:
            return _walked(compiler, path, route, place)
        route = following
        if step.predicates:
            return _with_predicates(compiler, route, step, steps[place + 1 :])
    _note_text(compiler, [route.node or compiler.schema.nodes[0]], route.anchor)
    return _route_code(compiler, route)


def _advance(compiler: Compiler, route: Route, step: Step, *, absolute: bool, last: bool) -> Route | None:
    """The route one step on; None where only a walk can tell. Raises LookupError where there is no such node."""
    node, schema = route.node, compiler.schema
    if step.axis == "self" and step.name == "node()":
        return route
    if step.axis == "parent":
        if node is None or step.name != "node()" or (route.hops and route.hops != [node]):
            return None
        if route.hops and node is not compiler.here:
            return None
        outer = schema.nodes[node.parent] if node.parent >= 0 else None
        return Route(outer, outer.depth if outer else 0, [])
    if step.name == "*" or step.name.endswith("()") or step.axis not in ("child", "attribute"):
        return None
    if node is None:
        if schema.nodes[0].name != local(step.name):
            raise LookupError
        return Route(schema.nodes[0], 0, [])
    mark = "" if step.axis == "child" else "@"
    found = [schema.nodes[n] for n in schema.kin.get((node.number, mark + local(step.name)), ())]
    if not found:
        raise LookupError
    if len(found) > 1:
        return None
    return _into(compiler, route, found[0], free=not absolute or last or bool(step.predicates))


def _into(compiler: Compiler, route: Route, child: NodeDef, *, free: bool) -> Route:
    if child.range < 0:
        return Route(child, route.anchor if route.hops else child.depth, route.hops)
    if not free and not route.hops and compiler.here is not None and encloses(compiler, child):
        return Route(child, child.depth, [])
    return Route(child, route.anchor if route.hops else child.depth - 1, [*route.hops, child])


def encloses(compiler: Compiler, repeat: NodeDef) -> bool:
    node = compiler.here
    while node is not None and (node.number != repeat.number or node.depth > compiler.depth):
        node = compiler.schema.nodes[node.parent] if node.parent >= 0 else None
    return node is not None


def _route_code(compiler: Compiler, route: Route) -> Code:
    node = route.node
    if node is None:
        return Code(Kind.NODES, lambda frame, at: (frame.root.document(),))
    compiler.reads.nodes.add((node.number, route.anchor))
    if not route.hops:
        depth, place = node.depth, node.slot

        def one(frame: Any, at: Focus | None) -> tuple[Node, ...]:
            live = frame.levels[depth].slots[place]
            return (live,) if live.relevant else ()

        if node.children:  # a slot's own text is not that of a group
            return Code(Kind.NODES, one)
        return Code(Kind.NODES, one, (depth, place), depth == compiler.depth)
    for hop in route.hops:
        compiler.reads.nodes.add((hop.number, route.anchor))
    ranges = [h.range for h in route.hops]
    flat = None
    if len(ranges) == 1 and (
        compiler.only_places or not node.children
    ):  # a group's text is that of many slots
        flat = (route.anchor, ranges[0], node.slot)
    return Code(Kind.NODES, spread(route.anchor, ranges, node.slot), flat=flat)


def spread(anchor: int, ranges: list[int], place: int) -> Function:
    """All relevant nodes at a slot under all instances of one or more nested repeats."""
    if len(ranges) == 1:
        only = ranges[0]

        def flat(frame: Any, at: Focus | None) -> list[Any]:
            instances = frame.levels[anchor].ranges[only].instances
            return [live for f in instances if (live := f.slots[place]).relevant]

        return flat

    def deep(frame: Any, at: Focus | None) -> list[Any]:
        frames = [frame.levels[anchor]]
        for number in ranges:
            frames = [inner for f in frames for inner in f.ranges[number].instances]
        return [live for f in frames if (live := f.slots[place]).relevant]

    return deep


def _with_predicates(compiler: Compiler, route: Route, step: Step, rest: tuple[Step, ...]) -> Code:
    base = _route_code(compiler, route).run
    node = route.node
    targets = [node] if node is not None else []
    run = walk_from(compiler, base, (Step("self", "node()", step.predicates), *rest), targets)
    _note_reads(compiler, targets, rest, route.anchor)
    return Code(Kind.NODES, run)


def _walked(compiler: Compiler, path: Path, route: Route, place: int) -> Code:
    """The rest of a path whose nodes only the live instance knows (`*`, `//`, up from all instances)."""
    base = _route_code(compiler, route).run
    schema = compiler.schema
    targets = [route.node] if route.node is not None else []
    rest = path.steps[place:]
    if route.node is None:
        targets = [schema.nodes[0]]
        rest_reads = rest[1:] if rest and rest[0].axis == "child" else rest
        _note_reads(compiler, targets, rest_reads)
    else:
        _note_reads(compiler, targets, rest)
    return Code(Kind.NODES, walk_from(compiler, base, rest, targets))


# walks


def _inner_path(compiler: Compiler, steps: tuple[Step, ...]) -> Code:
    """A path relative to the focus of a predicate."""
    _note_reads(compiler, list(compiler.focus_nodes), steps)
    if len(steps) == 1 and steps[0].axis == "self" and not steps[0].predicates:
        return Code(Kind.NODES, lambda frame, at: (at.node,) if at is not None else ())

    def start(frame: Any, at: Focus | None) -> tuple[Node, ...]:
        return (at.node,) if at is not None else ()

    return Code(Kind.NODES, walk_from(compiler, start, steps, list(compiler.focus_nodes)))


def walk_from(
    compiler: Compiler, base: Function, steps: tuple[Step, ...], targets: list[NodeDef] | None = None
) -> Function:
    """Applies `steps` to the nodes of `base`; `targets`: what those can be in the primary instance."""
    from forms.xpath.walk import select

    parts: list[tuple[Any, list[Function]]] = []
    current = list(targets or [])
    for step in steps:
        current = step_targets(compiler, current, step)
        parts.append((select(step), predicate_functions(compiler, step.predicates, tuple(current))))

    def run(frame: Any, at: Focus | None) -> Sequence[Node]:
        nodes: Sequence[Node] = base(frame, at)
        for take, predicates in parts:
            nodes = _one_step(nodes, take, predicates, frame, at)
        return nodes

    return run


def _one_step(
    nodes: Sequence[Node], take: Any, predicates: list[Function], frame: Any, at: Focus | None
) -> Sequence[Node]:
    if take is None:
        return apply_predicates(nodes, predicates, frame, at)
    found: list[Node] = []
    for node in nodes:
        taken = take(node)
        found.extend(apply_predicates(taken, predicates, frame, at) if predicates else taken)
    if len(nodes) > 1:
        found = list({id(n): n for n in found}.values())
    return found


def predicate_functions(
    compiler: Compiler, predicates: tuple[Tree, ...], targets: tuple[NodeDef, ...]
) -> list[Function]:
    outer = compiler.inner, compiler.focus_nodes
    compiler.inner, compiler.focus_nodes = True, targets
    try:
        with compiler.asking(only_places=False):
            return [_predicate(compiler, p) for p in predicates]
    finally:
        compiler.inner, compiler.focus_nodes = outer


def _predicate(compiler: Compiler, tree: Tree) -> Function:
    code = compiler.code(tree)
    run = code.run
    if code.kind is Kind.NUMBER:
        return lambda frame, at: run(frame, at) == at.position  # type: ignore[union-attr]
    if code.kind is Kind.BOOLEAN:
        return run
    return compiler.boolean(tree)


def apply_predicates(
    nodes: Sequence[Node], predicates: list[Function], frame: Any, at: Focus | None
) -> Sequence[Node]:
    for predicate in predicates:
        size = len(nodes)
        nodes = [n for i, n in enumerate(nodes, 1) if predicate(frame, Focus(n, i, size, at))]
    return nodes


# what a walk may read


def step_targets(compiler: Compiler, nodes: list[NodeDef], step: Step) -> list[NodeDef]:
    """The node definitions that a step from any of `nodes` may arrive at."""
    schema = compiler.schema
    found: dict[int, NodeDef] = {}
    for node in nodes:
        for number in _axis_numbers(compiler, node, step.axis):
            target = schema.nodes[number]
            if step.name in ("*", "node()") or target.name == local(step.name):
                found[number] = target
    return list(found.values())


def _axis_numbers(compiler: Compiler, node: NodeDef, axis: str) -> Iterable[int]:
    nodes = compiler.schema.nodes
    match axis:
        case "self":
            return (node.number,)
        case "parent":
            return (node.parent,) if node.parent >= 0 else ()
        case "child":
            return node.children
        case "attribute":
            return node.attributes
        case "following-sibling" | "preceding-sibling":
            row = nodes[node.parent].children if node.parent >= 0 else ()
            after = axis == "following-sibling"
            return [n for n in row if (n > node.number) is after or (n == node.number and node.range >= 0)]
    return range(len(nodes))


def _note_reads(compiler: Compiler, nodes: list[NodeDef], steps: tuple[Step, ...], anchor: int = 0) -> None:
    current = nodes
    for step in steps:
        current = step_targets(compiler, current, step)
        compiler.reads.nodes.update((n.number, 0) for n in current if n.range >= 0)
    lowest = min([anchor, *(n.depth for n in current)]) if current else 0
    compiler.reads.nodes.update((n.number, min(lowest, anchor)) for n in current)
    _note_text(compiler, current, min(lowest, anchor))


def _note_text(compiler: Compiler, nodes: list[NodeDef], anchor: int) -> None:
    """The text of a group is that of all that stands in it (XPath 1.0, 5.2): who reads it reads them."""
    if compiler.only_places:
        return
    waiting = [number for node in nodes for number in node.children]
    while waiting:
        inner = compiler.schema.nodes[waiting.pop()]
        compiler.reads.nodes.add((inner.number, min(anchor, inner.depth)))
        waiting += inner.children
