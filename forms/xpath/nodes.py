"""Functions of node-sets and of the context (XPath 1.0 node-set functions; ODK repeat functions)."""

from __future__ import annotations

import math
from typing import Any

from forms.xpath.compile import Code, Compiler, as_nodes
from forms.xpath.kinds import NAN, Focus, Function, Kind, Node, to_number, to_text
from forms.xpath.registry import built
from forms.xpath.tree import Call, Filter, Path, Step, Tree


@built("count", 1, 1)
def count(compiler: Compiler, args: tuple[Tree, ...]) -> Code:
    code = compiler.places(args[0])
    nodes = as_nodes(code)

    def anew(frame: Any, at: Focus | None) -> float:
        return float(len(nodes(frame, at)))

    return Code(Kind.NUMBER, _running(code, "count", anew))


def _running(code: Code, kind: str, anew: Function) -> Function:
    """An aggregate over one slot of a repeat is kept up to date; any other is worked out anew."""
    if code.flat is None:
        return anew
    depth, row, place = code.flat

    def run(frame: Any, at: Focus | None) -> float:
        total: float | None = frame.levels[depth].ranges[row].total(kind, place)
        return float(anew(frame, at)) if total is None else total

    return run


@built("count-non-empty", 1, None)
def count_non_empty(compiler: Compiler, args: tuple[Tree, ...]) -> Code:
    sets = [compiler.nodes(arg) for arg in args]

    def anew(frame: Any, at: Focus | None) -> float:
        return float(sum(1 for s in sets for n in s(frame, at) if n.string() != ""))

    if len(args) > 1:
        return Code(Kind.NUMBER, anew)
    return Code(Kind.NUMBER, _running(compiler.code(args[0]), "filled", anew))


@built("sum", 1, None)
def sum_(compiler: Compiler, args: tuple[Tree, ...]) -> Code:
    """Nodes without an answer do not count (JavaRosa); XPath 1.0 would answer not-a-number."""
    parts = [_numbers(compiler, arg) for arg in args]

    def run(frame: Any, at: Focus | None) -> float:
        total: float = 0.0
        for part in parts:
            for number in part(frame, at):
                total += number
        return total

    if len(args) > 1:
        return Code(Kind.NUMBER, run)
    return Code(Kind.NUMBER, _running(compiler.code(args[0]), "sum", run))


def _numbers(compiler: Compiler, tree: Tree) -> Any:
    """The numbers of an argument: of a node-set all that are not empty."""
    code = compiler.code(tree)
    if code.kind is Kind.NODES:
        nodes = code.run
        return lambda frame, at: [n.number() for n in nodes(frame, at) if n.string() != ""]
    run = code.run

    def one(frame: Any, at: Focus | None) -> list[float]:
        value = run(frame, at)
        return [to_number(value)] if to_text(value) != "" else []

    return one


def _extreme(compiler: Compiler, args: tuple[Tree, ...], *, most: bool) -> Code:
    parts = [_numbers(compiler, arg) for arg in args]

    def run(frame: Any, at: Focus | None) -> float:
        numbers = [n for part in parts for n in part(frame, at)]
        if not numbers or any(math.isnan(n) for n in numbers):
            return NAN
        return float(max(numbers) if most else min(numbers))

    return Code(Kind.NUMBER, run)


@built("max", 0, None)
def max_(compiler: Compiler, args: tuple[Tree, ...]) -> Code:
    return _extreme(compiler, args, most=True)


@built("min", 0, None)
def min_(compiler: Compiler, args: tuple[Tree, ...]) -> Code:
    return _extreme(compiler, args, most=False)


@built("string", 0, 1)
def string(compiler: Compiler, args: tuple[Tree, ...]) -> Code:
    return Code(Kind.TEXT, compiler.text(args[0] if args else HERE))


@built("normalize-space", 0, 1)
def normalize_space(compiler: Compiler, args: tuple[Tree, ...]) -> Code:
    text = compiler.text(args[0] if args else HERE)
    return Code(Kind.TEXT, lambda frame, at: " ".join(text(frame, at).split()))


HERE = Path(None, (Step("self", "node()"),))


@built("current", 0, 0)
def current(compiler: Compiler, args: tuple[Tree, ...]) -> Code:
    from forms.xpath import paths

    return paths.path_code(compiler, Path(Call("current", ()), ()))


@built("last", 0, 0)
def last(compiler: Compiler, args: tuple[Tree, ...]) -> Code:
    return Code(Kind.NUMBER, lambda frame, at: float(at.size) if at is not None else 1.0)


@built("position", 0, 1)
def position(compiler: Compiler, args: tuple[Tree, ...]) -> Code:
    if not args:
        if not compiler.inner:
            return _place_of_context(compiler)
        return Code(Kind.NUMBER, lambda frame, at: float(at.position) if at is not None else 1.0)
    own = _own_repeat(args[0], compiler)
    if own is not None:
        compiler.reads.nodes.update(_repeats_around(compiler))
        return Code(Kind.NUMBER, lambda frame, at: float(frame.levels[own].index + 1))
    before = set(compiler.reads.nodes)
    nodes = as_nodes(compiler.places(args[0]))
    if not _chooses(args[0]):
        _only_places(compiler, before)
    return Code(Kind.NUMBER, lambda frame, at: _place(nodes(frame, at)))


def _chooses(tree: Tree) -> bool:
    """Has a path predicates? Then what they read decides which instance it names."""
    if isinstance(tree, Path):
        return any(step.predicates for step in tree.steps) or (
            tree.start is not None and not isinstance(tree.start, str) and _chooses(tree.start)
        )
    return isinstance(tree, Filter)


def _only_places(compiler: Compiler, before: set[tuple[int, int]]) -> None:
    """What the argument of position() reads is where its repeats stand, not what is in them."""
    new = compiler.reads.nodes - before
    compiler.reads.nodes -= new
    for number, depth in new:
        if number >= 0 and compiler.schema.nodes[number].range >= 0:
            compiler.reads.nodes.add((~number, depth))
    compiler.reads.nodes |= _repeats_around(compiler)


def _own_repeat(tree: Tree, compiler: Compiler) -> int | None:
    """position(..) and its like: the depth of the repeat instance that the path climbs to."""
    if compiler.inner or not isinstance(tree, Path) or tree.start is not None or compiler.here is None:
        return None
    node = compiler.here
    for step in tree.steps:
        if step.axis not in ("parent", "self") or step.predicates or step.name != "node()":
            return None
        if step.axis == "parent":
            if node.parent < 0:
                return None
            node = compiler.schema.nodes[node.parent]
    return node.depth if node.range >= 0 else None


def _place_of_context(compiler: Compiler) -> Code:
    """position() outside a predicate: the own repeat instance's number (JavaRosa)."""
    compiler.reads.nodes.update(_repeats_around(compiler))
    return Code(Kind.NUMBER, lambda frame, at: float(frame.place()))


def _repeats_around(compiler: Compiler) -> set[tuple[int, int]]:
    """An instance's number changes when one before it goes: such a read is noted as ~(the repeat)."""
    found = set()
    node = compiler.here
    while node is not None:
        if node.range >= 0:
            found.add((~node.number, node.depth - 1))
        node = compiler.schema.nodes[node.parent] if node.parent >= 0 else None
    return found


def _place(nodes: list[Any]) -> float:
    if not nodes:
        return NAN
    node: Any = nodes[0]
    place = getattr(node, "place", None)
    if place is not None:
        return float(place())
    return _place_among(node)


def _place_among(node: Node) -> float:
    outer = node.parent_node()
    row = [n for n in outer.child_nodes() if n.name_of() == node.name_of()] if outer is not None else [node]
    return float(next((i for i, n in enumerate(row, 1) if n is node), 1))


@built("name", 0, 1)
def name(compiler: Compiler, args: tuple[Tree, ...]) -> Code:
    nodes = as_nodes(compiler.places(args[0] if args else HERE))

    def run(frame: Any, at: Focus | None) -> str:
        found = nodes(frame, at)
        return str(found[0].name_of()) if found else ""

    return Code(Kind.TEXT, run)


@built("local-name", 0, 1)
def local_name(compiler: Compiler, args: tuple[Tree, ...]) -> Code:
    return name(compiler, args)


@built("randomize", 1, 2)
def randomize(compiler: Compiler, args: tuple[Tree, ...]) -> Code:
    """Inside-out Fisher-Yates on a Park-Miller generator (spec); without a seed on the session's random."""
    nodes = compiler.nodes(args[0])
    seed = compiler.single(args[1]) if len(args) > 1 else None

    def run(frame: Any, at: Focus | None) -> list[Any]:
        return shuffled(list(nodes(frame, at)), frame.session.seed_of(seed(frame, at) if seed else None))

    return Code(Kind.NODES, run)


PARK_MILLER = 2_147_483_647


def shuffled(items: list[Any], seed: int) -> list[Any]:
    """`items` in the order that every ODK client gives for this seed."""
    state = int(math.fmod(seed, PARK_MILLER))  # as a double, which rounds a hash of 64 bits (JavaRosa)
    if state <= 0:
        state += PARK_MILLER - 1
    made: list[Any] = []
    for place, item in enumerate(items):
        state = state * 16_807 % PARK_MILLER
        other = math.floor((state - 1) / (PARK_MILLER - 1) * (place + 1))
        if other == place:
            made.append(item)
        else:
            made.append(made[other])
            made[other] = item
    return made


@built("indexed-repeat", 3, 7)
def indexed_repeat(compiler: Compiler, args: tuple[Tree, ...]) -> Code:
    """indexed-repeat(node, repeat, index, ...) = the node under the index-th instance of each repeat."""
    from forms.xpath.indexed import indexed

    return indexed(compiler, args)
