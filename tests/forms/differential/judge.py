"""Do two states agree? What is decided otherwise than JavaRosa stands in decisions.json with its reason."""

from __future__ import annotations

import json
import math
import re
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from tests.forms.differential.random_forms import Made
from tests.forms.differential.sides import State

DECISIONS = Path(__file__).with_name("decisions.json")
TRUTH = {"true": "1", "false": "0"}
NEAR = 1e-9  # libraries of mathematics differ in the last digits


@dataclass
class Found:
    decided: Counter[str] = field(default_factory=Counter)
    disagreements: list[str] = field(default_factory=list)


class Judge:
    def __init__(self) -> None:
        told = json.loads(DECISIONS.read_text("utf-8"))
        self._stops = [(re.compile(d["javarosa_says"]), d["name"]) for d in told if "javarosa_says" in d]

    def trouble(self, message: str) -> str:
        return next((name for pattern, name in self._stops if pattern.search(message)), "no decision for it")

    def excused(self, message: str) -> bool:
        return any(pattern.search(message) for pattern, _ in self._stops)

    def compare(self, ours: State, theirs: State, made: Made) -> Found:
        found = Found()
        for key in sorted(ours.keys() | theirs.keys(), key=_age):
            one, two = ours.get(key), theirs.get(key)
            if (
                one == two
                or "/meta/" in key
                or (key[0] == "c" and one is not None and two is not None and one.split() == two.split())
            ):
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
    return (int(found[-1]) if found else 0, "vncq".index(key[0]).__str__())


def _numbers(text: str) -> list[float] | str:
    try:
        return [float(part) for part in text.replace(";", " ").split()]
    except ValueError:
        return text


def alike(one: str, two: str) -> str:
    """The name of the decision under which two values are the same, or ""."""
    if one[:1] != two[:1]:
        return ""
    ours, theirs = one[1:], two[1:]
    if len(ours.split()) in (4, 16) and _numbers(ours) == _numbers(theirs):
        return "coordinates stay as they were typed"
    if TRUTH.get(ours) == theirs:
        return "booleans are written as true and false"
    try:
        first, second = float(ours), float(theirs)
    except ValueError:
        return ""
    if abs(second) in (2_147_483_647, 2_147_483_648) and abs(first) >= abs(second):
        return "numbers beyond 32 bits in an integer"
    return (
        "numbers are written without an exponent"
        if math.isclose(first, second, rel_tol=NEAR, abs_tol=1e-12)
        else ""
    )


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
