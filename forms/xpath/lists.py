"""instance('x')/root/item[...]: whole selections kept, equality filters answered from an index."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import Any

from forms.xpath.compile import Code, Compiler
from forms.xpath.kinds import Focus, Function, Kind, Node, to_native
from forms.xpath.paths import apply_predicates, predicate_functions, walk_from
from forms.xpath.tree import Call, Chain, Filter, Literal, Negate, Path, Step, Tree


def instance_path(compiler: Compiler, start: Call, steps: tuple[Step, ...]) -> Code:
    """Steps without predicates are one kept selection; the first step with some may use an index."""
    if not isinstance(start.args[0], Literal):
        base = compiler.nodes(start)
        return Code(Kind.NODES, walk_from(compiler, base, steps))
    id_ = start.args[0].text
    compiler.reads.asked.append(("list", id_, _first_names(steps)))
    names: list[str] = []
    for place, step in enumerate(steps):
        if step.axis != "child" or step.name.endswith("()"):
            return Code(Kind.NODES, walk_from(compiler, _selected(id_, tuple(names)), steps[place:]))
        names.append(step.name.rpartition(":")[2])
        if step.predicates:
            found = _filtered(compiler, id_, tuple(names), step.predicates)
            rest = steps[place + 1 :]
            return Code(Kind.NODES, walk_from(compiler, found, rest) if rest else found)
    return Code(Kind.NODES, _selected(id_, tuple(names)))


def _first_names(steps: tuple[Step, ...]) -> tuple[str, ...]:
    """As far as names alone tell the way."""
    plain = takewhile(lambda step: step.axis == "child" and not step.name.endswith("()"), steps)
    return tuple([step.name.rpartition(":")[2] for step in plain])


def _selected(id_: str, names: tuple[str, ...]) -> Function:
    """With no step at all it is the document element: `instance('x')` itself."""

    def run(frame: Any, at: Focus | None) -> Sequence[Any]:
        instance = frame.session.instance(id_)
        if instance is None:
            return ()
        return instance.select(names) if names else (instance.root,)

    return run


def _filtered(compiler: Compiler, id_: str, names: tuple[str, ...], predicates: tuple[Tree, ...]) -> Function:
    first, left = _split(predicates[0])
    key = _equality(compiler, first)
    if key is None:
        every = predicate_functions(compiler, predicates, ())
        base = _selected(id_, names)
        return lambda frame, at: apply_predicates(base(frame, at), every, frame, at)
    child, value = key
    rest = predicate_functions(compiler, (*left, *predicates[1:]), ())

    def run(frame: Any, at: Focus | None) -> Sequence[Node]:
        instance = frame.session.instance(id_)
        if instance is None:
            return ()
        wanted = to_native(value(frame, at))
        if wanted is True or wanted is False:
            return ()
        if not isinstance(wanted, str | float):
            wanted = wanted.isoformat()
        found = instance.equal(names, child, wanted)
        return apply_predicates(found, rest, frame, at) if rest else found

    return run


def _split(tree: Tree) -> tuple[Tree, tuple[Tree, ...]]:
    """`a = x and b = y`: the first equality and what is left to be checked, unless that counts all items."""
    if isinstance(tree, Chain) and tree.rest[0][0] == "and":
        parts = [tree.first, *(t for _, t in tree.rest)]
        for place, part in enumerate(parts):
            if isinstance(part, Chain) and part.rest[0][0] == "=" and len(part.rest) == 1:
                left = [p for i, p in enumerate(parts) if i != place]
                if any(_is_call(t, PLACES) for p in left for t in _of_one_item(p)):
                    break
                return part, tuple(Call("boolean", (p,)) for p in left)  # a number is no place here
    return tree, ()


def _equality(compiler: Compiler, tree: Tree) -> tuple[str, Function] | None:
    if not (isinstance(tree, Chain) and tree.rest[0][0] == "=" and len(tree.rest) == 1):
        return None
    for one, two in ((tree.first, tree.rest[0][1]), (tree.rest[0][1], tree.first)):
        name = _child_name(one)
        if name is not None and not _looks_inside(two):
            code = compiler.code(two)
            if code.kind is not Kind.BOOLEAN and (code.kind is not Kind.NODES or code.slot is not None):
                return name, compiler.single(two)
    return None


def _child_name(tree: Tree) -> str | None:
    if isinstance(tree, Path) and tree.start is None and len(tree.steps) == 1:
        step = tree.steps[0]
        if step.axis == "child" and not step.predicates and step.name != "*" and not step.name.endswith("()"):
            return step.name.rpartition(":")[2]
    return None


PLACES = frozenset(("position", "last"))
OF_ITEM = PLACES | {"name", "local-name", "string", "normalize-space"}


def _is_call(tree: Tree, names: frozenset[str]) -> bool:
    """A function without an argument, which then looks at the item itself."""
    return isinstance(tree, Call) and not tree.args and tree.name in names


def _looks_inside(tree: Tree) -> bool:
    """Does a value depend on the item that a predicate looks at?"""
    return any(
        _is_call(part, OF_ITEM) or (isinstance(part, Path) and part.start is None)
        for part in _of_one_item(tree)
    )


def _of_one_item(tree: Tree) -> Iterator[Tree]:
    """A tree and all in it that looks at the same item; predicates within look at others."""
    yield tree
    match tree:
        case Call(_, args):
            inner = args
        case Chain(first, rest):
            inner = (first, *(t for _, t in rest))
        case Negate(operand):
            inner = (operand,)
        case Filter(base, _):
            inner = (base,)
        case Path(start, _):
            inner = () if start is None or isinstance(start, str) else (start,)
        case _:
            inner = ()
    for part in inner:
        yield from _of_one_item(part)
