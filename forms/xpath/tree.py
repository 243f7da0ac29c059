"""Builds the tree of an XPath expression by precedence climbing; knows nothing of forms."""

from __future__ import annotations

import threading
from collections import OrderedDict
from dataclasses import dataclass

from forms.xpath.tokens import Sort, Token, XPathError, tokens

MAX_DEPTH = 120  # Real forms nest 60 ifs; Python's own stack would end at about 250 levels.


@dataclass(frozen=True, slots=True)
class Number:
    value: float


@dataclass(frozen=True, slots=True)
class Literal:
    text: str


@dataclass(frozen=True, slots=True)
class Call:
    name: str
    args: tuple[Tree, ...]


@dataclass(frozen=True, slots=True)
class Chain:
    """Operands of one precedence level in reading order: `a + b - c` is one flat chain, however long."""

    first: Tree
    rest: tuple[tuple[str, Tree], ...]


@dataclass(frozen=True, slots=True)
class Negate:
    operand: Tree


@dataclass(frozen=True, slots=True)
class Step:
    axis: str  # child, parent, self, attribute, descendant-or-self, ...
    name: str  # a name, "*" or "node()"
    predicates: tuple[Tree, ...] = ()


@dataclass(frozen=True, slots=True)
class Path:
    """`start`: None = the context node, "/" = the root, else an expression (`instance('x')/root`)."""

    start: Tree | str | None
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Filter:
    base: Tree
    predicates: tuple[Tree, ...]


Tree = Number | Literal | Call | Chain | Negate | Path | Filter

_LEVELS = {
    "or": 1,
    "and": 2,
    "=": 3,
    "!=": 3,
    "<": 4,
    "<=": 4,
    ">": 4,
    ">=": 4,
    "+": 5,
    "-": 5,
    "*": 6,
    "div": 6,
    "mod": 6,
    "|": 8,
}
_NEGATION_LEVEL = 7
_AXES = frozenset(
    (
        "child",
        "parent",
        "self",
        "attribute",
        "descendant",
        "descendant-or-self",
        "ancestor",
        "ancestor-or-self",
        "following-sibling",
        "preceding-sibling",
    )
)
_ANYTHING = Step("descendant-or-self", "node()")


KEPT_LETTERS = 1_000_000  # of expressions whose trees are kept: a tree takes up to forty bytes a letter


class _Kept:
    """Trees by their text, those used last: forms repeat their expressions, people their forms; trees are frozen.

    Bounded by size: a few thousand hostile expressions would hold gigabytes. Asked from several threads.
    """

    def __init__(self, letters: int) -> None:
        self._most = letters
        self._letters = 0
        self._trees: OrderedDict[str, Tree] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, text: str) -> Tree | None:
        with self._lock:
            tree = self._trees.get(text)
            if tree is not None:
                self._trees.move_to_end(text)
            return tree

    def keep(self, text: str, tree: Tree) -> None:
        if len(text) > self._most // 10:
            return  # one long text would drive out what many forms share
        with self._lock:
            if self._trees.setdefault(text, tree) is not tree:
                return
            self._letters += len(text)
            while self._letters > self._most:
                self._letters -= len(self._trees.popitem(last=False)[0])


_kept = _Kept(KEPT_LETTERS)


def parse(text: str) -> Tree:
    """The tree of an expression; raises XPathError with the place of the fault."""
    tree = _kept.get(text)
    if tree is None:
        reader = _Reader(tokens(text))
        tree = reader.expression(0, 0)
        if reader.sort is not Sort.END:
            raise XPathError(f"{reader.text!r} at character {reader.place + 1} is not expected there")
        _kept.keep(text, tree)
    return tree


class _Reader:
    def __init__(self, found: list[Token]) -> None:
        self._found = found
        self._at = 0

    @property
    def sort(self) -> Sort:
        return self._found[self._at].sort

    @property
    def text(self) -> str:
        return self._found[self._at].text

    @property
    def place(self) -> int:
        return self._found[self._at].place

    def _ahead(self, text: str) -> bool:
        token = self._found[min(self._at + 1, len(self._found) - 1)]
        return token.sort is Sort.MARK and token.text == text

    def _is_mark(self, text: str) -> bool:
        return self.sort is Sort.MARK and self.text == text

    def _take(self, text: str) -> bool:
        if self._is_mark(text):
            self._at += 1
            return True
        return False

    def _need(self, text: str) -> None:
        if not self._take(text):
            found = repr(self.text) if self.text else "the end"
            raise XPathError(f"{text!r} is missing before {found} at character {self.place + 1}")

    def expression(self, lowest: int, depth: int) -> Tree:
        if depth > MAX_DEPTH:
            raise XPathError(f"the expression is nested deeper than {MAX_DEPTH} levels")
        left = self._operand(depth + 1)
        while self.sort is Sort.OPERATOR:
            level = _LEVELS[self.text]
            if level <= lowest:
                break
            left = self._chain(left, level, depth)
        return left

    def _chain(self, first: Tree, level: int, depth: int) -> Tree:
        rest: list[tuple[str, Tree]] = []
        while self.sort is Sort.OPERATOR and _LEVELS[self.text] == level:
            operator = self.text
            self._at += 1
            rest.append((operator, self.expression(level, depth + 1)))
        return Chain(first, tuple(rest))

    def _operand(self, depth: int) -> Tree:
        if self.sort is Sort.OPERATOR and self.text == "-":
            self._at += 1
            return Negate(self.expression(_NEGATION_LEVEL - 1, depth))
        start = self._start(depth)
        if start is None:
            return self._location(depth)
        predicates = self._predicates(depth)
        base: Tree = Filter(start, predicates) if predicates else start
        if self._is_mark("/") or self._is_mark("//"):
            return Path(base, self._more_steps([], depth))
        return base

    def _start(self, depth: int) -> Tree | None:
        """A primary expression, or None where a location path begins."""
        token = self._found[self._at]
        if token.sort is Sort.NUMBER:
            self._at += 1
            return Number(float(token.text))
        if token.sort is Sort.LITERAL:
            self._at += 1
            return Literal(token.text)
        if self._take("("):
            inner = self.expression(0, depth)
            self._need(")")
            return inner
        if token.sort is Sort.NAME and self._ahead("(") and token.text not in ("node", "text"):
            return self._call(depth)
        return None

    def _call(self, depth: int) -> Call:
        name = self.text
        self._at += 2
        args: list[Tree] = []
        if not self._take(")"):
            args.append(self.expression(0, depth))
            while self._take(","):
                args.append(self.expression(0, depth))
            self._need(")")
        return Call(name, tuple(args))

    def _location(self, depth: int) -> Path:
        if self._take("//"):
            return Path("/", self._more_steps([_ANYTHING, self._step(depth)], depth))
        if self._take("/"):
            if not self._step_starts():
                return Path("/", ())
            return Path("/", self._more_steps([self._step(depth)], depth))
        return Path(None, self._more_steps([self._step(depth)], depth))

    def _more_steps(self, steps: list[Step], depth: int) -> tuple[Step, ...]:
        while True:
            if self._take("//"):
                steps.append(_ANYTHING)
            elif not self._take("/"):
                return tuple(steps)
            steps.append(self._step(depth))

    def _step_starts(self) -> bool:
        return self.sort is Sort.NAME or (self.sort is Sort.MARK and self.text in (".", "..", "@"))

    def _step(self, depth: int) -> Step:
        axis = "child"
        if self._take(".."):
            return Step("parent", "node()", self._predicates(depth))
        if self._take("."):
            return Step("self", "node()", self._predicates(depth))
        if self._take("@"):
            axis = "attribute"
        elif self._ahead("::"):
            axis = self.text
            if axis not in _AXES:
                raise XPathError(f"the axis {axis!r} is not known")
            self._at += 2
        if self.sort is not Sort.NAME:
            found = repr(self.text) if self.text else "the end"
            raise XPathError(f"an operand is missing before {found} at character {self.place + 1}")
        name = self.text
        self._at += 1
        if name in ("node", "text") and self._take("("):
            self._need(")")
            name += "()"
        return Step(axis, name, self._predicates(depth))

    def _predicates(self, depth: int) -> tuple[Tree, ...]:
        found: list[Tree] = []
        while self._is_mark("["):
            self._at += 1
            found.append(self.expression(0, depth + 1))
            self._need("]")
        return tuple(found)
