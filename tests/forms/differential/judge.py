"""Do two states agree? What is decided otherwise than JavaRosa stands in decisions.json with its reason."""

from __future__ import annotations

import json
import math
import re
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from tests.forms.differential.random_forms import Made
from tests.forms.differential.sides import State

DECISIONS = json.loads(Path(__file__).with_name("decisions.json").read_text("utf-8"))
DECIDED = frozenset(row["name"] for row in DECISIONS)
TRUTH = {"true": "1", "false": "0"}
_TIME = re.compile(r"T\d\d:\d\d:\d\d\.\d{3}(Z|[+-]\d\d:\d\d)")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_CLOCK = re.compile(_TIME.pattern.removeprefix("T"))
NEAR = 1e-9  # libraries of mathematics differ in the last digits


@dataclass
class Found:
    decided: Counter[str] = field(default_factory=Counter)
    disagreements: list[str] = field(default_factory=list)


class Judge:
    def __init__(self) -> None:
        self._stops = [(re.compile(d["javarosa_says"]), d["name"]) for d in DECISIONS if "javarosa_says" in d]

    def trouble(self, message: str) -> str:
        return next((name for pattern, name in self._stops if pattern.search(message)), "no decision for it")

    def excused(self, message: str) -> bool:
        return any(pattern.search(message) for pattern, _ in self._stops)

    def compare(self, ours: State, theirs: State, made: Made) -> Found:
        found = Found()
        for key in sorted(ours.keys() | theirs.keys(), key=_age):
            one, two = ours.get(key), theirs.get(key)
            if one == two or "/meta/" in key:
                continue
            name = "" if one is None or two is None else alike(one, two)
            if name:
                found.decided[name] += 1
            else:
                path = re.sub(r"\[\d+\]", "", key[2:])
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


def alike(ours: str, theirs: str) -> str:
    """The name of the decision under which two values are the same, or ""."""
    if len(ours.split()) in (4, 16) and _numbers(ours) == _numbers(theirs):
        return "coordinates stay as they were typed"
    if _DAY.fullmatch(ours) and theirs == f"{ours}T00:00:00.000Z":
        return "a day in a text is a day"
    if TRUTH.get(ours) == theirs:
        return "booleans are written as true and false"
    try:
        first, second = float(ours), float(theirs)
    except ValueError:
        return ""
    return (
        "numbers are written without an exponent"
        if math.isclose(first, second, rel_tol=NEAR, abs_tol=1e-12)
        else ""
    )


def excuse(name: str, ours: str, theirs: str) -> str:
    """The decision under which the function (or operator) `name` may give two results, or ""."""
    found = alike(ours, theirs)
    if found:
        return found
    if name == "jr:choice-name" and not theirs:
        return "a value that is no choice"
    if name in ("sum", "max", "min") and ours == "NaN":
        return "sum, max, min and what is no number"
    if (name, theirs) in (("max", "0"), ("max", "4.9E-324"), ("min", "1.7976931348623157E308")):
        return "sum, max, min and what is no number" if ours.startswith("-") is (name == "max") else ""
    if name in ("date", "date-time", "decimal-date-time", "decimal-time") and {ours, theirs} <= {"", "NaN"}:
        return "a moment of what is none"
    if name in ("distance", "area", "enclosed-area"):
        return _measured(ours, theirs)
    return "a moment keeps its time" if theirs in (_TIME.sub("", ours), _CLOCK.sub(_today(), ours)) else ""


def _today() -> str:
    return datetime.now(UTC).date().isoformat()


def _measured(ours: str, theirs: str) -> str:
    one, two = float(ours), float(theirs)
    if math.isnan(one) and two == 0:
        return "places that are none"
    return "lengths and areas are rounded" if math.isclose(one, two, abs_tol=0.0051) else ""


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
