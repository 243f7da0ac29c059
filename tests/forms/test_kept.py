"""What is kept to be quick gives what would be worked out anew."""

from __future__ import annotations

from random import Random

import pytest

from forms import Form
from forms.kept import KeptForms, digest
from forms.scenario import Scenario
from tests.forms.little import bind, questions, xform

FORM = b"<form/>"
DECIMALS = [
    "1",
    "2",
    "3",
    "2.5",
    "-40",
    "7",
    "0.1",
    "5",
    "6",
    "8",
    "9",
    "10",
    "11",
    "12",
    "13",
    "14",
    "15",
    "16",
    "17",
    "18",
    "19",
]
ANSWERS = {"on": ["0", "1", "1"], "q29": ["1", "2", "-3"], "": [*DECIMALS, *DECIMALS, ""]}


def test_the_same_content_is_the_same_form_and_any_other_is_read() -> None:
    kept, read = KeptForms(), []

    def reading(name: str) -> Form:
        read.append(name)
        return Scenario(xform(f"<b>{name}</b>")).form

    first = kept.get(FORM, {"a.csv": b"1"}, lambda: reading("first"))
    assert kept.get(FORM, {"a.csv": b"1"}, lambda: reading("again")) is first
    assert kept.get(FORM, {"a.csv": b"2"}, lambda: reading("other list")) is not first
    assert kept.get(FORM + b" ", {"a.csv": b"1"}, lambda: reading("other form")) is not first
    assert read == ["first", "other list", "other form"]


def test_names_lengths_and_contents_are_told_apart() -> None:
    contents = [(b"ab", {}), (b"a", {"b": b""}), (b"a", {"": b"b"}), (b"", {"a": b"b"}), (b"", {"ab": b""})]
    assert len({digest(xml, files) for xml, files in contents}) == len(contents)


@pytest.mark.parametrize(("forms", "size"), [(2, 10_000), (10, 3)])
def test_the_oldest_goes_when_there_are_too_many_or_too_large_ones(forms: int, size: int) -> None:
    kept, read = KeptForms(forms, size), []

    def get(xml: bytes) -> None:
        kept.get(xml, {}, lambda: read.append(xml) or Scenario(xform("<a/>")).form)  # type: ignore[func-returns-value]

    for xml in (b"1", b"2", b"1", b"3" if forms == 2 else b"33", b"1", b"2"):
        get(xml)
    assert read == [b"1", b"2", b"3" if forms == 2 else b"33", b"2"]


def test_a_long_sum_is_always_the_sum_of_what_stands_there() -> None:
    names = [f"q{i}" for i in range(30)]
    binds = [bind(n, type="decimal") for n in names[:-1]] + [bind("q29", type="int", relevant="/data/on = 1")]
    plan = bind("total", calculate=" + ".join(f"/data/{n}" for n in names))
    instance = "".join(f"<{n}>1</{n}>" for n in names) + "<on>1</on><total/>"
    session = Scenario(xform(instance, "".join(binds) + plan, questions(*names, "on"))).session
    random = Random(5)
    for _ in range(400):
        name = random.choice([*names, "on", "on"])
        session.answer(f"/data/{name}", random.choice(ANSWERS.get(name, ANSWERS[""])))
        seen = [session.node_text(f"/data/{n}") for n in names]
        there = session.node_text("/data/total")
        assert (there == "") is ("" in seen)
        assert there == "" or float(there) == pytest.approx(sum(map(float, seen)), abs=1e-9)
