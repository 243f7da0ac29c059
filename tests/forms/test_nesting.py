"""Functions within functions cost what they say: each part is compiled once and evaluated at most once.

An argument that is compiled or evaluated twice would double the work at every level, and forty levels of a short
expression would hang the program for ever.
"""

from __future__ import annotations

from datetime import UTC, datetime
from random import Random

import pytest

import forms.xpath.functions  # noqa: F401  (fills the registry)
from forms import Context, Session, read_form
from forms.xpath.compile import Compiler
from forms.xpath.registry import FUNCTIONS
from tests.forms.little import xform

DEEP = 40
NODES = ("count", "position", "indexed-repeat", "pulldata", "instance", "current")  # want a path, not a value


class Counted(Random):
    """Counts how often the innermost value is asked for."""

    asked = 0

    def random(self) -> float:
        self.asked += 1
        return 0.5


def nested(name: str, place: int, count: int) -> str:
    made = "random()"
    for _ in range(DEEP):
        args = ["1"] * count
        args[place] = made
        made = f"{name}({', '.join(args)})"
    return made


def forms_of_calls() -> list[tuple[str, int, int]]:
    """(function, place of the nested argument, number of arguments)"""
    found = []
    for name, spec in FUNCTIONS.items():
        count = max(spec.least, 1) if spec.most is None else min(max(spec.least, 1), spec.most)
        if spec.most is None or spec.most > count:
            found += [(name, place, count + 1) for place in range(count + 1)]
        found += [(name, place, count) for place in range(count)]
    return [f for f in found if f[0] not in NODES]


@pytest.mark.parametrize(("name", "place", "count"), forms_of_calls())
def test_nesting_a_function_does_not_double_its_cost(
    name: str, place: int, count: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    compiled = []
    plain = Compiler._compiled
    monkeypatch.setattr(Compiler, "_compiled", lambda self, tree: compiled.append(tree) or plain(self, tree))
    source = nested(name, place, count).replace("'", "&apos;")
    form = read_form(xform("<b/>", f'<bind nodeset="/data/b" calculate="{source}"/>', "").encode())
    assert len(compiled) <= 2 * DEEP * count + 10
    world = Counted()
    Session(form, Context(now=lambda: datetime(2026, 1, 1, tzinfo=UTC), random=world))
    assert world.asked <= 4


@pytest.mark.parametrize("sign", ["+", "-", "*", "div", "mod", "=", "!=", "&lt;", "and", "or"])
def test_nesting_an_operator_does_not_double_its_cost(sign: str) -> None:
    made = "random()"
    for _ in range(DEEP):
        made = f"(1 {sign} {made})" if sign in ("and", "or") else f"({made} {sign} 1)"
    form = read_form(xform("<b/>", f'<bind nodeset="/data/b" calculate="{made}"/>', "").encode())
    assert form.findings == ()
    world = Counted()
    Session(form, Context(now=lambda: datetime(2026, 1, 1, tzinfo=UTC), random=world))
    assert world.asked <= 4
