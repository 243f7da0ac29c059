"""Number and boolean functions (ODK XForms: Number and Boolean functions)."""

from __future__ import annotations

import math
from collections.abc import Callable
from decimal import ROUND_HALF_DOWN, ROUND_HALF_UP, Decimal, InvalidOperation
from typing import Any

from forms.xpath.compile import Code, Compiler
from forms.xpath.kinds import NAN, Focus, Kind
from forms.xpath.registry import built, plain
from forms.xpath.tree import Tree


@plain("true", "", Kind.BOOLEAN)
def true() -> bool:
    return True


@plain("false", "", Kind.BOOLEAN)
def false() -> bool:
    return False


@plain("not", "b", Kind.BOOLEAN)
def not_(value: bool) -> bool:
    return not value


@plain("boolean", "b", Kind.BOOLEAN)
def boolean(value: bool) -> bool:
    return value


@plain("boolean-from-string", "t", Kind.BOOLEAN)
def boolean_from_string(text: str) -> bool:
    return text in ("true", "1")


@plain("number", "n", Kind.NUMBER)
def number(value: float) -> float:
    return value


@plain("int", "n", Kind.NUMBER)
def int_(value: float) -> float:
    return float(math.trunc(value)) if math.isfinite(value) else value


@plain("round", "nn", Kind.NUMBER, 1)
def round_(value: float, places: float = 0.0) -> float:
    """Half goes towards positive infinity (XPath 1.0), whatever the number of places (JavaRosa)."""
    if not math.isfinite(value):
        return value
    if places == 0 or math.isnan(places):
        whole = math.floor(value)
        return float(whole + (value - whole >= 0.5))
    half = ROUND_HALF_DOWN if value < 0 else ROUND_HALF_UP
    try:
        unit = Decimal(1).scaleb(-int(places))
        if places < 0:
            return float((Decimal(repr(value)) / unit).quantize(Decimal(1), rounding=half) * unit)
        return float(Decimal(repr(value)).quantize(unit, rounding=half))
    except (InvalidOperation, OverflowError):
        return value


@plain("floor", "n", Kind.NUMBER)
def floor(value: float) -> float:
    return float(math.floor(value)) if math.isfinite(value) else value


@plain("ceiling", "n", Kind.NUMBER)
def ceiling(value: float) -> float:
    return float(math.ceil(value)) if math.isfinite(value) else value


@plain("abs", "n", Kind.NUMBER)
def abs_(value: float) -> float:
    return abs(value)


@plain("pow", "nn", Kind.NUMBER)
def pow_(base: float, power: float) -> float:
    if abs(base) == 1 and not math.isfinite(power):
        return NAN  # C has 1 here, Java (and so JavaRosa) has it as no number.
    try:
        return math.pow(base, power)
    except (OverflowError, ValueError) as fault:
        if isinstance(fault, ValueError) and base != 0:
            return NAN
        return math.copysign(math.inf, base) if power % 2 == 1 else math.inf


@plain("pi", "", Kind.NUMBER)
def pi() -> float:
    return math.pi


def _safe(name: str, function: Callable[[float], float]) -> None:
    def guarded(value: float) -> float:
        try:
            return function(value)
        except ValueError:
            return NAN
        except OverflowError:
            return math.inf

    plain(name, "n", Kind.NUMBER)(guarded)


def _log(value: float) -> float:
    return -math.inf if value == 0 else math.log(value)


def _log10(value: float) -> float:
    return -math.inf if value == 0 else math.log10(value)


for _name, _function in {
    "sqrt": math.sqrt, "exp": math.exp, "exp10": lambda v: math.pow(10, v), "log": _log, "log10": _log10,
    "sin": math.sin, "cos": math.cos, "tan": math.tan, "asin": math.asin, "acos": math.acos,
    "atan": math.atan,
}.items():  # fmt: skip
    _safe(_name, _function)


@plain("atan2", "nn", Kind.NUMBER)
def atan2(y: float, x: float) -> float:
    return math.atan2(y, x)


def divide(left: float, right: float) -> float:
    if right != 0:
        return left / right
    if left == 0 or math.isnan(left) or math.isnan(right):
        return NAN
    return math.inf if (left > 0) == (math.copysign(1, right) > 0) else -math.inf


@plain("checklist", "nnb", Kind.BOOLEAN, 2, None)
def checklist(least: float, most: float, *values: bool) -> bool:
    return _between(_limit(least), _limit(most), float(sum(values)))


@built("weighted-checklist", 2, None)
def weighted_checklist(compiler: Compiler, args: tuple[Tree, ...]) -> Code:
    """Pairs of a truth and its weight; -1 means no limit, as in checklist()."""
    least, most = compiler.number(args[0]), compiler.number(args[1])
    pairs = [
        (compiler.boolean(truth), compiler.number(weight))
        for truth, weight in zip(args[2::2], args[3::2], strict=False)
    ]

    def run(frame: Any, at: Focus | None) -> bool:
        total = sum((weight(frame, at) for truth, weight in pairs if truth(frame, at)), 0.0)
        return _between(least(frame, at), most(frame, at), total)

    return Code(Kind.BOOLEAN, run)


def _limit(number: float) -> float:
    """A whole number, 0 for what is none; any number below 0 means no limit (JavaRosa)."""
    whole = int_(number)
    return 0.0 if math.isnan(whole) else max(whole, -1.0)


def _between(least: float, most: float, total: float) -> bool:
    return (least == -1 or total >= least) and (most == -1 or total <= most)
