"""Turns an XPath tree into Python closures, once per form, and notes what each of them reads.

A closure gets the live frame of the expression's own node and, inside a predicate only, the focus. A path to
one node of the own or an outer frame is a slot access; no name is looked up while an interview runs.
"""

from __future__ import annotations

import math
import operator
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain, repeat
from typing import TYPE_CHECKING, Any

from forms.xpath.kinds import (
    NAN,
    NODE_SET,
    Focus,
    Function,
    Kind,
    Value,
    number_text,
    to_boolean,
    to_native,
    to_number,
    to_text,
)
from forms.xpath.registry import FUNCTIONS, FunctionSpec
from forms.xpath.slots import slot_native, slot_number, slot_plus, slot_text, slot_texts
from forms.xpath.sums import long_sum
from forms.xpath.tokens import XPathError
from forms.xpath.tree import Call, Chain, Filter, Literal, Negate, Number, Path, Tree, parse

if TYPE_CHECKING:
    from forms.definition import Expression, NodeDef, Schema


@dataclass(frozen=True, slots=True)
class Code:
    """A compiled part: `slot` (depth, place) where it is exactly one node of the own or an outer frame."""

    kind: Kind
    run: Function
    slot: tuple[int, int] | None = None
    own: bool = False  # the slot is in the expression's own frame
    constant: Value | None = None
    number: Function | None = None  # the same as a number, where that is quicker
    flat: tuple[int, int, int] | None = None  # (depth, range, slot): one slot of all instances of one repeat


Asked = tuple[str, str, tuple[str, ...]]  # "list" or "text", its name, the first steps of a path in it


@dataclass(slots=True)
class Reads:
    """What an expression reads, and what could not be found."""

    nodes: set[tuple[int, int]]
    unknown: list[str]
    asked: list[Asked]


class Compiler:
    """Compiles within one context: `here` is the node an expression belongs to (None: none yet known)."""

    def __init__(self, schema: Schema, here: NodeDef | None) -> None:
        self.schema = schema
        self.here = here
        self.inner = False  # inside a predicate: relative paths start at the focus
        self.focus_nodes: tuple[
            NodeDef, ...
        ] = ()  # what the focus may be, where it is in the primary instance
        self.reads = Reads(set(), [], [])
        self.chosen: set[int] = set()  # nodes whose choices are asked for by name
        self.depth = here.depth if here is not None else 0  # of the frame that it is evaluated in
        self.only_places = False  # of a path's nodes only how many there are and where they stand is asked
        self._made: dict[tuple[int, bool, bool, tuple[NodeDef, ...]], tuple[Tree, Code]] = {}

    # kinds wanted by the caller

    def text(self, tree: Tree) -> Function:
        code = self.code(tree)
        run = code.run
        if code.kind is Kind.TEXT:
            return run
        if code.slot is not None:
            return slot_text(code.slot, own=code.own)
        return lambda frame, at: to_text(run(frame, at))

    def shown(self, tree: Tree) -> Function:
        """A text for a person: a number that is none is left out of a label."""
        code = self.code(tree)
        if code.kind is not Kind.NUMBER:
            return self.text(tree)
        run = code.run
        return lambda frame, at: number_text(run(frame, at))

    def number(self, tree: Tree) -> Function:
        return as_number(self.code(tree))

    def boolean(self, tree: Tree) -> Function:
        code = self.code(tree)
        run = code.run
        if code.kind is Kind.BOOLEAN:
            return run
        if code.slot is not None:
            native = slot_native(code.slot)
            return lambda frame, at: to_boolean(native(frame, at))
        return lambda frame, at: to_boolean(run(frame, at))

    def single(self, tree: Tree) -> Function:
        """One value: of a node-set its first node's."""
        code = self.code(tree)
        if code.slot is not None:
            return slot_native(code.slot)
        if code.kind in (Kind.NODES, Kind.ANY):
            run = code.run
            return lambda frame, at: to_native(run(frame, at))
        return code.run

    def nodes(self, tree: Tree) -> Function:
        return as_nodes(self.code(tree))

    def places(self, tree: Tree) -> Code:
        """A path of whose nodes nobody reads the text: what stands in a group does not matter then."""
        with self.asking(only_places=True):
            return self.code(tree)

    @contextmanager
    def asking(self, *, only_places: bool) -> Iterator[None]:
        outer, self.only_places = self.only_places, only_places
        try:
            yield
        finally:
            self.only_places = outer

    # trees

    def code(self, tree: Tree) -> Code:
        """Each part is compiled once: an argument is often asked for as a number and as a text, and functions
        within functions would double the work at every level."""
        key = (id(tree), self.inner, self.only_places, self.focus_nodes)
        made = self._made.get(key)
        if made is None:
            made = self._made[key] = (tree, self._compiled(tree))  # A tree that is held keeps its id.
        return made[1]

    def _compiled(self, tree: Tree) -> Code:
        match tree:
            case Number(value):
                return Code(Kind.NUMBER, lambda frame, at: value, constant=value)
            case Literal(text):
                return Code(Kind.TEXT, lambda frame, at: text, constant=text)
            case Path():
                from forms.xpath import paths

                return paths.path_code(self, tree)
            case Filter():
                from forms.xpath import paths

                return paths.filter_code(self, tree)
            case Negate(operand):
                number = self.number(operand)
                return Code(Kind.NUMBER, lambda frame, at: -number(frame, at))
            case Chain():
                return self._chain(tree)
            case Call():
                return self._call(tree)

    def _chain(self, tree: Chain) -> Code:
        sign = tree.rest[0][0]
        if sign in ("or", "and"):
            return self._logic(tree, sign)
        if sign in ("+", "-", "*", "div", "mod"):
            return self._arithmetic(tree)
        if sign == "|":
            from forms.xpath import paths

            return paths.union_code(self, [tree.first, *(t for _, t in tree.rest)])
        return self._comparisons(tree)

    def _logic(self, tree: Chain, sign: str) -> Code:
        parts: list[Callable[[Any, Focus | None], bool]] = [
            self.boolean(tree.first),
            *(self.boolean(t) for _, t in tree.rest),
        ]
        if len(parts) == 2:
            left, right = parts
            if sign == "and":
                return Code(Kind.BOOLEAN, lambda frame, at: left(frame, at) and right(frame, at))
            return Code(Kind.BOOLEAN, lambda frame, at: left(frame, at) or right(frame, at))
        stop = sign == "or"

        def run(frame: Any, at: Focus | None) -> bool:
            for part in parts:
                if part(frame, at) is stop:
                    return stop
            return not stop

        return Code(Kind.BOOLEAN, run)

    def _arithmetic(self, tree: Chain) -> Code:
        if len(tree.rest) == 1:
            sign, second_tree = tree.rest[0]
            return Code(Kind.NUMBER, self._two(tree.first, sign, second_tree))
        if all(sign == "+" for sign, _ in tree.rest):
            return Code(Kind.NUMBER, self._sum([tree.first, *(t for _, t in tree.rest)]))
        first = self.number(tree.first)
        rest = [(_SIGNS[sign], self.number(t)) for sign, t in tree.rest]

        def run(frame: Any, at: Focus | None) -> float:
            total: float = first(frame, at)
            for apply, term in rest:
                total = apply(total, term(frame, at))
            return total

        return Code(Kind.NUMBER, run)

    def _sum(self, terms: list[Tree]) -> Function:
        codes = [self.code(term) for term in terms]
        places = tuple(c.slot[1] for c in codes if c.slot is not None and c.own)
        kept = long_sum(places) if len(places) == len(codes) else None
        if kept is not None:
            return kept
        numbers = [as_number(code) for code in codes]
        return lambda frame, at: _sum([f(frame, at) for f in numbers])

    def _two(self, first_tree: Tree, sign: str, second_tree: Tree) -> Function:
        code = self.code(first_tree)
        first = as_number(code)
        if sign == "+" and isinstance(second_tree, Number):
            if code.slot is not None and code.own:
                return slot_plus(code.slot[1], second_tree.value)
            constant = second_tree.value
            return lambda frame, at: first(frame, at) + constant
        second = self.number(second_tree)
        if sign == "+":
            return lambda frame, at: first(frame, at) + second(frame, at)
        if sign == "-":
            return lambda frame, at: first(frame, at) - second(frame, at)
        apply = _SIGNS[sign]
        return lambda frame, at: apply(first(frame, at), second(frame, at))

    def _comparisons(self, tree: Chain) -> Code:
        from forms.xpath import compare

        left = self.code(tree.first)
        for sign, right_tree in tree.rest:
            left = Code(Kind.BOOLEAN, compare.comparison(left, sign, self.code(right_tree)))
        return left

    def _call(self, tree: Call) -> Code:
        spec = FUNCTIONS.get(tree.name)
        if spec is None:
            raise XPathError(f"the function {tree.name}() is not known")
        count = len(tree.args)
        if count < spec.least or (spec.most is not None and count > spec.most):
            raise XPathError(f"{tree.name}() takes {_wanted(spec)}, not {count}")
        if tree.name == "regex":
            _check_pattern(tree.args[1])
        if self.only_places and tree.name not in _HANDS_ON:
            with self.asking(only_places=False):
                return self._called(spec, tree.args)
        return self._called(spec, tree.args)

    def _called(self, spec: FunctionSpec, args: tuple[Tree, ...]) -> Code:
        if spec.build is not None:
            return spec.build(self, args)
        return Code(spec.gives, self._plain(spec, args))

    def _plain(self, spec: FunctionSpec, args: tuple[Tree, ...]) -> Function:
        function = spec.plain
        assert function is not None  # each has one or the other
        letters = chain(spec.takes, repeat(spec.takes[-1:]))
        parts = [_TAKEN[letter](self, arg) for letter, arg in zip(letters, args, strict=False)]
        if not parts:
            return lambda frame, at: function()
        if len(parts) == 1:
            only = parts[0]
            return lambda frame, at: function(only(frame, at))
        if len(parts) == 2:
            one, two = parts
            return lambda frame, at: function(one(frame, at), two(frame, at))
        return lambda frame, at: function(*[part(frame, at) for part in parts])

    def flat(self, tree: Tree) -> Function:
        """All values of an argument, as texts."""
        code = self.code(tree)
        if code.slot is not None:
            return slot_texts(code.slot)
        if code.kind is Kind.NODES:
            nodes = code.run
            return lambda frame, at: [node.string() for node in nodes(frame, at)]
        text = self.text(tree)
        return lambda frame, at: [text(frame, at)]


def as_nodes(code: Code) -> Function:
    """Raises XPathError for what is a value, not a path."""
    if code.kind is Kind.NODES:
        return code.run
    if code.kind is Kind.ANY:
        run = code.run
        return lambda frame, at: _only_nodes(run(frame, at))
    raise XPathError("a path is expected where a value stands")


def as_number(code: Code) -> Function:
    run = code.run
    if code.kind is Kind.NUMBER:
        return run
    if code.number is not None:
        return code.number
    if code.slot is not None:
        return slot_number(code.slot, own=code.own)
    return lambda frame, at: to_number(run(frame, at))


def expression(source: str, compiler: Compiler, wanted: str) -> Expression:
    """Compiles `source` to yield "boolean", "single", "nodes", "text" or "shown"; raises XPathError."""
    from forms.definition import Expression

    tree = parse(source)
    makers: dict[str, Callable[[Tree], Function]] = {
        "boolean": compiler.boolean,
        "single": compiler.single,
        "nodes": lambda tree: as_nodes(compiler.places(tree)),
        "text": compiler.text,
        "shown": compiler.shown,
        "number": compiler.number,
    }
    run = makers[wanted](tree)
    literal = tree.text if isinstance(tree, Literal) else None
    return Expression(source, run, frozenset(compiler.reads.nodes), literal)


def _check_pattern(tree: Tree) -> None:
    """A pattern that stands in the form as it is must be readable: otherwise no answer could ever match."""
    from forms.xpath.text import is_pattern

    if isinstance(tree, Literal) and not is_pattern(tree.text):
        raise XPathError(f"the pattern '{tree.text}' of regex() cannot be read")


def _wanted(spec: FunctionSpec) -> str:
    if spec.most is None:
        return f"at least {_arguments(spec.least)}"
    if spec.least == spec.most:
        return _arguments(spec.least)
    return f"{spec.least} to {_arguments(spec.most)}"


def _arguments(count: int) -> str:
    return f"{count} argument{'s' if count != 1 else ''}"


def _sum(terms: list[float]) -> float:
    total = terms[0]
    for term in terms[1:]:
        total += term
    return total


def _only_nodes(value: Any) -> Any:
    return value if isinstance(value, NODE_SET) else ()


def _divide(left: float, right: float) -> float:
    from forms.xpath.number import divide

    return left / right if right else divide(left, right)


def _modulo(left: float, right: float) -> float:
    return math.fmod(left, right) if right and math.isfinite(left) else NAN


# letters of FunctionSpec.takes
_TAKEN: dict[str, Callable[[Compiler, Tree], Function]] = {
    "t": Compiler.text,
    "n": Compiler.number,
    "b": Compiler.boolean,
    "v": Compiler.single,
    "f": Compiler.flat,
}

_HANDS_ON = frozenset(("randomize", "indexed-repeat"))  # what they give is nodes of their argument

_SIGNS: dict[str, Callable[[float, float], float]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "div": _divide,
    "mod": _modulo,
}
