"""What XPath values are in Python, and how one kind becomes another (XPath 1.0, 4; ODK on dates).

Decisions: a boolean stays a boolean when a node stores it (JavaRosa); its text is "true"/"false" (spec).
number() of text in date or dateTime form is the days since 1970-01-01 (spec). A number's text never has an
exponent (XPath 1.0). A node-set is converted through its first node; its boolean is that node's value's
boolean (JavaRosa), since questions are always there and "is it answered" is what authors mean.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum, auto
from typing import Any, Protocol, TypeVar

from forms.values import date_of, days_of, moment_text, number_of_text, seconds_of_day


class Node(Protocol):
    """What a path can select: a live node, or a node of a secondary instance."""

    def string(self) -> str: ...
    def number(self) -> float: ...
    def native(self) -> Value: ...
    def name_of(self) -> str: ...
    def parent_node(self) -> Node | None: ...
    def child_nodes(self) -> Sequence[Node]: ...
    def attribute_nodes(self) -> Sequence[Node]: ...


N_co = TypeVar("N_co", covariant=True)


class LazyNodes(Sequence[N_co]):
    """A node-set that is made while it is gone through."""


NODE_SET = (list, tuple, LazyNodes)  # for isinstance: what holds nodes; a text is a Sequence, too
Value = str | float | bool | date | time | Sequence[Node]


class Kind(Enum):
    """What a compiled expression is known to yield before it runs."""

    TEXT = auto()
    NUMBER = auto()
    BOOLEAN = auto()
    NODES = auto()
    ANY = auto()


@dataclass(slots=True)
class Focus:
    """The inner context of a predicate: the node looked at, its 1-based place, how many there are."""

    node: Node
    position: int
    size: int
    outer: Focus | None = None


# The first argument is the frame (forms.engine.live.Frame) that the expression's own node lives in.
Function = Callable[[Any, Focus | None], Any]

NAN = math.nan


def number_text(number: float) -> str:
    """`3`, `0.1`, `Infinity`; "" for not-a-number, as a node without a value."""
    if -1e15 < number < 1e15 and number == (whole := int(number)):
        return str(whole)
    if math.isnan(number):
        return ""
    if math.isinf(number):
        return "Infinity" if number > 0 else "-Infinity"
    text = repr(number)
    if "e" in text:
        text = format(Decimal(text), "f")
    return text.removesuffix(".0")


def to_text(value: Value) -> str:
    if isinstance(value, str):
        return value
    if value is True or value is False:
        return "true" if value else "false"
    if isinstance(value, float | int):
        return number_text(value) if value == value else "NaN"  # noqa: PLR0124 - as XPath 1.0 has it
    if isinstance(value, date | time):
        return moment_text(value)
    return value[0].string() if value else ""


def to_number(value: Value) -> float:
    if isinstance(value, float | int):
        return float(value)
    if isinstance(value, str):
        return number_of_text(value)
    if isinstance(value, date):
        return days_of(value)
    if isinstance(value, time):
        return seconds_of_day(value) / 86_400
    return value[0].number() if value else NAN


def to_boolean(value: Value) -> bool:
    if isinstance(value, bool):
        return value
    if isinstance(value, float | int):
        return not (value == 0 or math.isnan(value))
    if isinstance(value, str):
        return value != ""
    if isinstance(value, date | time):
        return True
    return to_boolean(value[0].native()) if value else False


def to_native(value: Value) -> str | float | bool | date | time:
    """A single value: the first node's for a node-set."""
    if isinstance(value, str | float | int | date | time):
        return value
    if not value:
        return ""
    native = value[0].native()
    return native if isinstance(native, str | float | int | date | time) else ""


def to_moment(value: Value) -> date | None:
    """A date or datetime, or None where the value is empty or none."""
    single = to_native(value)
    if isinstance(single, datetime | date):
        return single
    if isinstance(single, time) or single is True or single is False:
        return None
    return date_of(single)
