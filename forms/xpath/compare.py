"""Comparisons (XPath 1.0 section 3.4; ODK: texts in date form compare as days in `<` and its kin).

Node-sets compare by "is there a node that". A typed node gives its typed value: an integer question compares
as a number, also with a quoted number; a question without an answer is the empty text (JavaRosa).
"""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any

from forms.xpath.compile import Code
from forms.xpath.kinds import NODE_SET, Focus, Function, Kind, to_boolean, to_number, to_text

_ORDER: dict[str, Callable[[float, float], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}


def comparison(left: Code, sign: str, right: Code) -> Function:
    if sign in ("=", "!="):
        fast = _slot_equals(left, right) or _slot_equals(right, left)
        if fast is not None:
            return fast if sign == "=" else lambda frame, at: not fast(frame, at)
        one, two = _operand(left), _operand(right)
        if sign == "=":
            return lambda frame, at: equal(one(frame, at), two(frame, at))
        return lambda frame, at: unequal(one(frame, at), two(frame, at))
    compare = _ORDER[sign]
    one, two = _number_operand(left), _number_operand(right)

    def run(frame: Any, at: Focus | None) -> bool:
        a, b = one(frame, at), two(frame, at)
        if isinstance(a, float) and isinstance(b, float):
            return compare(a, b)
        return _ordered(a, compare, b)

    return run


def _slot_equals(slot: Code, other: Code) -> Function | None:
    """The commonest comparison of all: one question with a literal."""
    if slot.slot is None or not isinstance(other.constant, str):
        return None
    depth, place = slot.slot
    literal = other.constant

    def run(frame: Any, at: Focus | None) -> bool:
        node = frame.levels[depth].slots[place]
        if node.plain:
            return bool(node.text == literal)
        return _single_equal(node.native(), literal)

    return run


def _operand(code: Code) -> Function:
    if code.slot is not None:
        depth, place = code.slot
        return lambda frame, at: frame.levels[depth].slots[place].native()
    return code.run


def _number_operand(code: Code) -> Function:
    """A float, or a node-set to be compared node by node."""
    run = code.run
    if code.slot is not None:
        depth, place = code.slot
        return lambda frame, at: frame.levels[depth].slots[place].number()
    if code.kind is Kind.NUMBER:
        return run
    if code.kind is Kind.NODES:
        return run
    return lambda frame, at: _number_or_nodes(run(frame, at))


def _number_or_nodes(value: Any) -> Any:
    return value if isinstance(value, NODE_SET) else to_number(value)


def _is_nodes(value: Any) -> bool:
    return isinstance(value, NODE_SET)


def equal(left: Any, right: Any) -> bool:
    if _is_nodes(left):
        if isinstance(right, bool):
            return to_boolean(left) == right
        return any(equal(node.native(), right) for node in left)
    if _is_nodes(right):
        return equal(right, left)
    return _single_equal(left, right)


def unequal(left: Any, right: Any) -> bool:
    if _is_nodes(left):
        if isinstance(right, bool):
            return to_boolean(left) != right
        return any(unequal(node.native(), right) for node in left)
    if _is_nodes(right):
        return unequal(right, left)
    return not _single_equal(left, right)


def _single_equal(left: Any, right: Any) -> bool:
    if isinstance(left, str) and isinstance(right, str):
        return left == right
    if isinstance(left, bool) or isinstance(right, bool):
        return to_boolean(left) == to_boolean(right)
    if isinstance(left, float | int) or isinstance(right, float | int):
        return to_number(left) == to_number(right)
    return to_text(left) == to_text(right)


def _ordered(left: Any, compare: Callable[[float, float], bool], right: Any) -> bool:
    lefts = [n.number() for n in left] if _is_nodes(left) else [to_number(left)]
    rights = [n.number() for n in right] if _is_nodes(right) else [to_number(right)]
    return any(compare(a, b) for a in lefts for b in rights)
