"""Aggregates that are kept up to date: of one slot over a repeat's instances, of a long sum in one frame."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from forms.engine.live import Live

EXACT = 2.0**53  # Up to here sums of whole numbers do not depend on their order.


class Total:
    """A running aggregate. Exact for whole numbers; `value()` is None where only adding anew in order is."""

    __slots__ = ("_kind", "_odd", "_parts", "_sum")

    def __init__(self, kind: str) -> None:
        self._kind = kind  # sum, count, filled
        self._parts: dict[Live, float] = {}
        self._sum = 0.0
        self._odd = 0  # parts that are no whole numbers

    def value(self) -> float | None:
        return None if self._odd or abs(self._sum) >= EXACT else self._sum

    def _part(self, node: Live) -> float:
        if not node.relevant:
            return 0.0
        if self._kind == "count":
            return 1.0
        if self._kind == "filled":
            return 1.0 if node.text else 0.0
        return node.number() if node.text else 0.0

    def update(self, node: Live) -> None:
        self.forget(node)
        part = self._part(node)
        self._parts[node] = part
        if part.is_integer() and abs(part) < EXACT:
            self._sum += part
        else:
            self._odd += 1

    def forget(self, node: Live) -> None:
        part = self._parts.pop(node, None)
        if part is None:
            return
        if part.is_integer() and abs(part) < EXACT:
            self._sum -= part
        else:
            self._odd -= 1


class LongSum:
    """`a + b + c ...` over nodes of one frame: the terms that are no numbers make it none."""

    __slots__ = ("_odd", "_parts", "_sum", "_void")

    def __init__(self, nodes: Iterable[Live]) -> None:
        self._parts: dict[Live, float] = {}
        self._sum = 0.0
        self._odd = 0  # fractions and numbers too large to be added in any order
        self._void = 0  # terms that are not a number
        for node in nodes:
            self._add(node)

    def value(self) -> float | None:
        """None where only adding anew in order is exact."""
        if self._void:
            return math.nan
        return None if self._odd or abs(self._sum) >= EXACT else self._sum

    def update(self, node: Live) -> None:
        part = self._parts[node]
        if math.isnan(part):
            self._void -= 1
        elif part.is_integer() and abs(part) < EXACT:
            self._sum -= part
        else:
            self._odd -= 1
        self._add(node)

    def _add(self, node: Live) -> None:
        part = self._parts[node] = node.number()
        if math.isnan(part):
            self._void += 1
        elif part.is_integer() and abs(part) < EXACT:
            self._sum += part
        else:
            self._odd += 1
