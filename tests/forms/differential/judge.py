"""Do two states agree? What is decided otherwise than JavaRosa stands in decisions.json with its reason."""

from __future__ import annotations

import json
import math
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

from tests.forms.differential.random_forms import Made
from tests.forms.differential.sides import State

DECIDED = frozenset(
    row["name"] for row in json.loads(Path(__file__).with_name("decisions.json").read_text("utf-8"))
)
TRUTH = {"true": "1", "false": "0"}
_TIME = re.compile(r"T\d\d:\d\d:\d\d\.\d{3}(Z|[+-]\d\d:\d\d)")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_CLOCK = re.compile(_TIME.pattern.removeprefix("T"))
_XPATH_NUMBER = re.compile(r"-?(0|[1-9]\d*)(\.\d*[1-9])?|-?Infinity")
_EXPONENT = re.compile(r"\d\.\d+E-?\d+")
_JAVA_NUMBER = re.compile(r"-?\d+(\.\d+)?(E-?\d+)?")
NEAR = 1e-9  # libraries of mathematics differ in the last digits
# What JavaRosa works out of the numbers among the values, and what it begins with.
LEAVING_OUT: dict[str, tuple[Callable[[list[float]], float], float]] = {
    "sum": (sum, 0.0),
    "max": (max, 4.9e-324),
    "min": (min, 1.7976931348623157e308),
}
NONE = {  # of what is no day or time: ours, JavaRosa's
    "date": ("", "NaN"), "date-time": ("", "NaN"), "decimal-date-time": ("NaN", ""), "decimal-time": ("NaN", ""),
}  # fmt: skip


@dataclass
class Found:
    decided: Counter[str] = field(default_factory=Counter)
    disagreements: list[str] = field(default_factory=list)


def compare(ours: State, theirs: State, made: Made) -> Found:
    """What differs between two states, but for `meta`, whose values are each run's own."""
    found = Found()
    for key in sorted(ours.keys() | theirs.keys(), key=_age):
        one, two = ours.get(key), theirs.get(key)
        if one == two or "/meta/" in key:
            continue
        path = re.sub(r"\[\d+\]", "", key[2:])
        name = (
            ""
            if one is None or two is None
            else recorded(one, two, path, made)
            if key[0] == "v"
            else shown(one, two)
        )
        if name:
            found.decided[name] += 1
        else:
            logic = related(path, made)
            found.disagreements.append(f"{key}: ours {one!r}, JavaRosa {two!r}; {logic}")
    return found


def _age(key: str) -> tuple[int, str]:
    """Nodes are numbered as they were made, and read only older ones: the first difference is the cause."""
    found = re.findall(r"n(\d+)", key)
    return (int(found[-1]) if found else 0, "vnacqhm".index(key[0]).__str__())


def _numbers(text: str) -> list[float] | str:
    try:
        return [float(part) for part in text.replace(";", " ").split()]
    except ValueError:
        return text


def recorded(ours: str, theirs: str, path: str, made: Made) -> str:
    """The name of the decision under which two values in a record are the same, or ""."""
    computed = f"{path} calculate" in made.sources
    if computed and made.sources.get(f"{path} type") == "decimal" and ours == f"{theirs}.0":
        return "a decimal is a double in a record"
    return alike(ours, theirs)


_MARKS = re.compile("\ufffd+")


def alike(ours: str, theirs: str) -> str:
    """The name of the decision under which two values are the same, or ""."""
    if _DAY.fullmatch(ours) and theirs == f"{ours}T00:00:00.000Z":
        return "a day in a text is a day"
    if TRUTH.get(ours) == theirs:
        return "booleans are written as true and false"
    return "numbers are written without an exponent" if _near(ours, theirs) else ""


def shown(ours: str, theirs: str) -> str:
    """The same of two texts on the screen (labels, hints, choices): only their numbers may be written otherwise."""
    return "numbers are written without an exponent" if _plainly(theirs) == ours else ""


def _plainly(text: str) -> str:
    return _EXPONENT.sub(lambda found: f"{Decimal(found[0]):f}", text)


def _near(ours: str, theirs: str) -> bool:
    """One number, written as XPath writes it here and as Java writes it there; or texts with numbers in them."""
    if _plainly(theirs) == ours:
        return True
    written = _XPATH_NUMBER.fullmatch(ours) and _JAVA_NUMBER.fullmatch(theirs)
    return bool(written) and math.isclose(float(ours), float(theirs), rel_tol=NEAR, abs_tol=1e-12)


EQUAL = {"=": "true", "<=": "true", ">=": "true", "!=": "false"}  # what they say of two that are equal


def excuse(name: str, ours: str, theirs: str, values: list[str]) -> str:
    """The decision under which the function (or operator) `name` may give two results, or "".

    `values`: what its arguments are, for the few functions whose decision depends on it.
    """
    found = alike(ours, theirs)
    if found:
        return found
    if len(ours.split()) in (4, 16) and _numbers(ours) == _numbers(theirs):
        return "coordinates stay as they were typed"
    if name in LEAVING_OUT:
        return "sum, max, min and what is no number" if _left_out(name, ours, theirs, values) else ""
    if (ours, theirs) == NONE.get(name):
        return "a moment of what is none"
    if name == "base64-decode" and _MARKS.sub("\ufffd", ours) == _MARKS.sub("\ufffd", theirs):
        return "bytes that are no text"
    if ours == EQUAL.get(name) and values in (["Infinity"] * 2, ["-Infinity"] * 2):
        return "what is infinite equals itself"
    if name in ("distance", "area", "enclosed-area"):
        rounded = math.isclose(float(ours), float(theirs), abs_tol=0.0051)
        return "lengths and areas are rounded" if rounded else ""
    return "a moment keeps its time" if theirs in (_TIME.sub("", ours), _CLOCK.sub(_today(), ours)) else ""


def _left_out(name: str, ours: str, theirs: str, values: list[str]) -> bool:
    """Ours is none where a value is no number, or the outcome; theirs is that of the numbers alone."""
    numbers = [float(v) for v in values if _XPATH_NUMBER.fullmatch(v)]
    work, start = LEAVING_OUT[name]
    outcome = "NaN" if len(numbers) < len(values) else repr(work(numbers))
    mine = ours == outcome or (outcome != "NaN" and float(ours) == float(outcome))
    return mine and math.isclose(float(theirs), work([start, *numbers]), rel_tol=NEAR, abs_tol=1e-12)


def _today() -> str:
    return datetime.now(UTC).date().isoformat()


def related(path: str, made: Made, depth: int = 2) -> dict[str, str]:
    """The logic of a node and of the groups around it, and of what that reads."""
    found = {
        k: v
        for k, v in made.sources.items()
        if (path + "/").startswith(k.partition(" ")[0] + "/") and not k.endswith(" type")
    }
    if depth:
        for text in list(found.values()):
            for name in re.findall(r"n\d+", text):
                inner = next(
                    (k.partition(" ")[0] for k in made.sources if k.partition(" ")[0].endswith("/" + name)),
                    "",
                )
                if inner and inner != path:
                    found |= {k: v for k, v in made.sources.items() if k.startswith(inner + " ")}
    return found
