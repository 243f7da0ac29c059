"""Regular expressions that could explode, matched in time linear in the text (Thompson's construction).

Python's `re` backtracks: `^([a-z]+)+$` on thirty letters and a digit takes minutes. A pattern with a
repetition inside a repetition is run here instead, on the tree that `re` itself parses. Look-around and
back references have no such machine; a pattern that has them and could explode is not used at all.
"""

from __future__ import annotations

import importlib
import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from itertools import accumulate
from typing import Any

_parser: Any = importlib.import_module("re._parser")
_names: Any = importlib.import_module("re._constants")

MAX_STATES = 5_000  # `(a{1,100}){1,100}` would want 10,000.
MAX_KEPT = 100_000  # states in the sets that one machine keeps
_UNLIMITED = _names.MAXREPEAT

Test = Callable[[str], bool]


class NoMachine(ValueError):
    """The pattern has parts that cannot be matched this way, or too many of them."""


class Machine:
    """States are numbers; `moves`: one character to one state; `free`: without a character."""

    def __init__(self, pattern: str) -> None:
        self._moves: list[tuple[Test, int] | None] = []
        self._free: list[list[int]] = []
        self._kept: dict[tuple[frozenset[int], str], frozenset[int]] = {}
        self._size = 0  # states in what is kept
        self._start = self._state()
        parsed = _parser.parse(pattern)
        self._flags = parsed.state.flags
        self._end = self._sequence(parsed, self._start)

    def matches(self, text: str) -> bool:
        """Does the whole text match?"""
        here = self._closure([self._start])
        for character in text:
            following = self._kept.get((here, character))
            if following is None:
                following = self._step(here, character)
            if not following:
                return False
            here = following
        return self._end in here

    def _step(self, here: frozenset[int], character: str) -> frozenset[int]:
        """Kept: a text has few letters, and among the same states the same letter does the same again."""
        moves = [move for state in here if (move := self._moves[state]) is not None]
        made = self._closure([following for test, following in moves if test(character)])
        self._size += len(made)
        if self._size > MAX_KEPT:
            self._kept.clear()
            self._size = len(made)
        self._kept[here, character] = made
        return made

    def _closure(self, states: Iterable[int]) -> frozenset[int]:
        found = set(states)
        waiting = list(found)
        while waiting:
            for following in self._free[waiting.pop()]:
                if following not in found:
                    found.add(following)
                    waiting.append(following)
        return frozenset(found)

    def _state(self) -> int:
        if len(self._free) >= MAX_STATES:
            raise NoMachine("too many repetitions")
        self._moves.append(None)
        self._free.append([])
        return len(self._free) - 1

    def _sequence(self, parts: Iterable[tuple[Any, Any]], start: int) -> int:
        for kind, value in parts:
            start = self._part(kind, value, start)
        return start

    def _part(self, kind: Any, value: Any, start: int) -> int:
        name = str(kind)
        if name in ("LITERAL", "NOT_LITERAL", "ANY", "IN"):
            end = self._state()
            self._moves[start] = (self._flagged(name, value), end)
            follow = self._state()
            self._free[end].append(follow)
            return follow
        if name == "SUBPATTERN":
            return self._sequence(value[-1], start)
        if name == "BRANCH":
            return self._branch(value[1], start)
        if name in ("MAX_REPEAT", "MIN_REPEAT"):
            least, most, body = value
            return self._repeat(least, most, body, start)
        if name == "AT" and str(value) in ("AT_BEGINNING", "AT_BEGINNING_STRING", "AT_END", "AT_END_STRING"):
            return start  # The whole text is matched anyway.
        raise NoMachine(f"{name} cannot be matched")

    def _flagged(self, name: str, value: Any) -> Test:
        """A test that minds (?s) and (?i), which a parsed part does not say itself."""
        if name == "ANY" and self._flags & re.DOTALL:
            return lambda c: True
        test = _test(name, value)
        if not self._flags & re.IGNORECASE:
            return test
        if name == "NOT_LITERAL" or (name == "IN" and str(value[0][0]) == "NEGATE"):
            return lambda c: all(test(v) for v in _cases(c))
        return lambda c: any(test(v) for v in _cases(c))

    def _branch(self, branches: Iterable[Any], start: int) -> int:
        end = self._state()
        for branch in branches:
            first = self._state()
            self._free[start].append(first)
            self._free[self._sequence(branch, first)].append(end)
        return end

    def _repeat(self, least: int, most: int, body: Any, start: int) -> int:
        for _ in range(least):
            start = self._fresh(body, start)
        end = self._state()
        self._free[start].append(end)
        if most is _UNLIMITED:
            loop = self._state()
            self._free[start].append(loop)
            last = self._fresh(body, loop)
            self._free[last] += [loop, end]
            return end
        for _ in range(most - least):
            start = self._fresh(body, start)
            self._free[start].append(end)
        return end

    def _fresh(self, body: Any, start: int) -> int:
        """The body from a state of its own, so that a move of its does not overwrite another's."""
        first = self._state()
        self._free[start].append(first)
        return self._sequence(body, first)


_CATEGORIES: dict[str, Test] = {
    "CATEGORY_DIGIT": str.isdecimal,
    "CATEGORY_NOT_DIGIT": lambda c: not c.isdecimal(),
    "CATEGORY_SPACE": str.isspace,
    "CATEGORY_NOT_SPACE": lambda c: not c.isspace(),
    "CATEGORY_WORD": lambda c: c.isalnum() or c == "_",
    "CATEGORY_NOT_WORD": lambda c: not (c.isalnum() or c == "_"),
}


def _cases(character: str) -> tuple[str, ...]:
    """Itself, small and large; single characters only."""
    return tuple(c for c in (character, character.lower(), character.upper()) if len(c) == 1)


def _test(name: str, value: Any) -> Test:
    if name == "LITERAL":
        return lambda c: ord(c) == value
    if name == "NOT_LITERAL":
        return lambda c: ord(c) != value
    if name == "ANY":
        return lambda c: c != "\n"
    wanted = str(value[0][0]) != "NEGATE"
    categories = [_CATEGORIES[str(part)] for kind, part in value if str(kind) == "CATEGORY"]
    lows, highs = _ends(value)

    def within(c: str) -> bool:
        place = bisect_right(lows, ord(c)) - 1
        found = place >= 0 and ord(c) <= highs[place]
        return (found or any(test(c) for test in categories)) is wanted

    return within


def _ends(members: Any) -> tuple[list[int], list[int]]:
    """The ranges of a class, sorted: where each begins, and how far those up to it go. A class of a script has
    hundreds of them."""
    found = []
    for kind, part in members:
        if str(kind) not in ("NEGATE", "LITERAL", "RANGE", "CATEGORY"):
            raise NoMachine(f"{kind} cannot be matched")
        if str(kind) in ("LITERAL", "RANGE"):
            found.append(part if str(kind) == "RANGE" else (part, part))
    found.sort()
    return [low for low, _ in found], list(accumulate((high for _, high in found), max))


def may_explode(pattern: str) -> bool:
    """Is there a repetition of something that itself can be matched in several ways?"""
    return _nested(_parser.parse(pattern), inside=False)


def degree(pattern: str) -> int:
    """How often repetitions of one pattern can share a text out among them: `a*b*` 1, `a*a*b` 2, `.*@.*` 2.

    A backtracking engine tries up to as many ways as the text's length to this power.
    """
    most = run = 0
    last: frozenset[str] = frozenset()  # what the last repetition takes
    between = True  # could it have taken all that came since?
    for taken, many in _pieces(_parser.parse(pattern)):
        if not many:
            between = between and bool(taken & last)
            continue
        run = run + 1 if run and between and taken & last else 1
        most, last, between = max(most, run), taken, True
    return most


_SAMPLE = frozenset(map(chr, range(9, 127))) | frozenset("éßЖжИ你")  # stands for all characters


def _pieces(parts: Iterable[tuple[Any, Any]]) -> Iterator[tuple[frozenset[str], bool]]:
    """The characters that each part can take, and whether it takes many."""
    for kind, value in parts:
        name = str(kind)
        if name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
            inside = list(_pieces(value[2]))
            many = value[1] is _UNLIMITED or value[1] > 8 or any(m for _, m in inside)
            yield frozenset().union(*(taken for taken, _ in inside)), many
        elif name == "SUBPATTERN":
            yield from _pieces(value[-1])
        elif name == "BRANCH":
            inside = [piece for branch in value[1] for piece in _pieces(branch)]
            yield frozenset().union(*(taken for taken, _ in inside)), any(m for _, m in inside)
        elif name in ("LITERAL", "NOT_LITERAL", "ANY", "IN"):
            test = _test(name, value)
            yield frozenset(c for c in _SAMPLE if test(c)) | _own(name, value), False
        elif name != "AT":
            yield _SAMPLE, True  # a back reference, a look-around: whatever


def _own(name: str, value: Any) -> frozenset[str]:
    return frozenset(chr(value)) if name == "LITERAL" else frozenset()


def _nested(parts: Iterable[tuple[Any, Any]], *, inside: bool) -> bool:
    for kind, value in parts:
        name = str(kind)
        if name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
            many = value[1] is _UNLIMITED or value[1] > 8
            if (inside and value[0] != value[1]) or _nested(value[2], inside=inside or many):
                return True
        elif name == "SUBPATTERN":
            if _nested(value[-1], inside=inside):
                return True
        elif name == "BRANCH":
            if inside or any(_nested(branch, inside=inside) for branch in value[1]):
                return True
        elif name in ("ASSERT", "ASSERT_NOT", "ATOMIC_GROUP"):
            inner = value[1] if isinstance(value, tuple) else value
            if _nested(inner, inside=inside):
                return True
    return False
