"""The text of a group is that of all that stands in it: who reads it is woken by each, and a circle is found."""

from __future__ import annotations

from datetime import UTC, datetime
from random import Random

import pytest

from forms import Context, Session, read_form
from forms.scenario import Scenario
from tests.forms.little import bind, xform

INSTANCE = "<g><a/><m><b/></m></g><out/>"
BODY = (
    '<input ref="/data/g/a"/>'
    '<group ref="/data/g/m"><repeat nodeset="/data/g/m"><input ref="/data/g/m/b"/></repeat></group>'
)


def opened(out: str) -> Session:
    xml = xform(INSTANCE, f'<bind nodeset="/data/out" calculate="{out}"/>', BODY)
    return Session(
        read_form(xml.encode()), Context(now=lambda: datetime(2026, 1, 1, tzinfo=UTC), random=Random(1))
    )


@pytest.mark.parametrize("source", ["string(/data/g)", "concat(/data/g, '')", "/data/g", "../g"])
def test_a_groups_text_follows_what_stands_in_it(source: str) -> None:
    live = opened(source)
    live.answer("/data/g/a", "x")
    live.answer("/data/g/m[1]/b", "y")
    assert live.node_text("/data/out") == "xy"
    live.add_repeat("/data/g/m")
    live.answer("/data/g/m[2]/b", "z")
    assert live.node_text("/data/out") == "xyz"


@pytest.mark.parametrize(
    "source", ["string(/)", "string(/data)", "string(..)", "string-length(../..)", "//node()"]
)
def test_what_reads_the_text_around_itself_is_a_circle(source: str) -> None:
    xml = xform(INSTANCE, f'<bind nodeset="/data/out" calculate="{source}"/>', BODY)
    form = read_form(xml.encode())
    assert [f.ref for f in form.findings] == ["/data/out"]
    assert "depends on itself" in form.findings[0].what


@pytest.mark.parametrize(
    ("source", "gives"),
    [("count(..)", "1"), ("count(/data/g/m)", "1"), ("position(..)", "1"), ("name(..)", "data"), ("count(/)", "1"),
     ("count(../g | ..)", "2")],
)  # fmt: skip
def test_who_asks_only_where_a_group_stands_does_not_read_it(source: str, gives: str) -> None:
    live = opened(source)
    assert not live.form.findings
    assert live.node_text("/data/out") == gives
    before = live.answer("/data/g/a", "x")
    assert before.refs == {"/data/g/a"}
    assert not [t for t in live.form.triggers if (live.form.schema.by_path["/data/g/a"][0], 0) in _reads(t)]


def _reads(trigger: object) -> frozenset[tuple[int, int]]:
    expression = getattr(trigger, "expression", None)
    return expression.reads if expression is not None else frozenset()


@pytest.mark.parametrize("path", ["/data/m", "/data/m/g", "/data/m/g/a", "/data/h", "/data/h/b"])
@pytest.mark.parametrize(
    ("expression", "gives"),
    [("{} + 1", "2 6"), ("sum({}, 0)", "1 5"), ("sum({})", "1 5"), ("number({})", "1 5"), ("max({})", "1 5"),
     ("{} > 3", "false true"), ("{} = 5", "false true"), ("coalesce({}, 0) + 1", "2 6")],
)  # fmt: skip
def test_the_number_of_a_group_follows_what_stands_in_it(expression: str, gives: str, path: str) -> None:
    talk = Scenario(
        xform(
            "<m><g><a>1</a></g></m><h><b>1</b></h><x/>",
            bind("x", calculate=expression.format(path)),
            '<input ref="/data/h/b"/><repeat nodeset="/data/m"><input ref="/data/m/g/a"/></repeat>',
        )
    )
    found = [talk.value("/data/x")]
    for ref in ("/data/m[1]/g/a", "/data/h/b"):
        talk.answer(ref, "5")
    assert [*found, talk.value("/data/x")] == gives.split()


AGGREGATES = {  # at first, after an answer in the last instance, without the first instance
    "sum({})": "3 8 7",
    "sum({}, 0)": "3 8 7",
    "max({})": "2 5 5",
    "count-non-empty({})": "2 3 2",
    "count-non-empty({0}, {0})": "4 6 4",
    "count({})": "3 3 2",
    "concat({}, '')": "12 125 25",
    "number({})": "1 1 2",
    "{} + 1": "2 2 3",
    "boolean({})": "true true true",
    "{} = '2'": "true true true",
}


@pytest.mark.parametrize("path", ["/data/m", "/data/m/g", "/data/m/g/a"])
@pytest.mark.parametrize("expression", AGGREGATES)
def test_an_instance_counts_by_its_text_like_a_group_or_a_question(expression: str, path: str) -> None:
    instances = "".join(f"<m><g><a>{text}</a></g></m>" for text in ("1", "2", ""))
    talk = Scenario(
        xform(
            f"{instances}<x/>",
            bind("x", calculate=expression.format(path)),
            '<repeat nodeset="/data/m"><input ref="/data/m/g/a"/></repeat>',
        )
    )
    found = [talk.value("/data/x")]
    talk.answer("/data/m[3]/g/a", "5")
    found.append(talk.value("/data/x"))
    talk.remove_repeat("/data/m[1]")
    assert [*found, talk.value("/data/x")] == AGGREGATES[expression].split()
