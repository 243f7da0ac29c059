"""After the titles of recorded scenarios that tell what is wanted in words only (`fails`, no wanted value).

Where a title wants a form refused, the form opens here, the part that is wrong is switched off and told.
"""

from __future__ import annotations

import pytest

from forms import AddRepeat, AnswerRefused
from forms.scenario import Scenario
from tests.forms.little import bind, calculated, questions, xform


def repeat(body: str, path: str = "/data/r", more: str = "") -> str:
    return f'<group ref="{path}"><label>R</label><repeat nodeset="{path}"{more}>{body}</repeat></group>'


def asked(path: str) -> str:
    return f'<input ref="{path}"><label>?</label></input>'


def test_the_distance_of_fewer_than_two_points_is_zero() -> None:
    assert (
        calculated("distance(/data/line)", "<line>38.25 21.75 0 0</line>", bind("line", type="geotrace"))
        == "0"
    )
    assert calculated("distance(/data/line)", "<line/>", bind("line", type="geotrace")) == "0"


@pytest.mark.parametrize(
    "logic",
    [
        {"calculate": ". + 1"},
        {"calculate": "/data/a + 1"},
        {"relevant": ". > 0"},
        {"relevant": "/data/b > 0", "calculate": "1"},
    ],
)
def test_a_circle_is_told_and_the_form_opens(logic: dict[str, str]) -> None:
    scenario = Scenario(
        xform("<a/><b/>", bind("a", **logic) + bind("b", calculate="/data/a"), questions("a", "b"))
    )
    assert any("depends on itself" in f.what for f in scenario.form.findings)
    assert scenario.session.sections()


def test_read_only_by_its_own_value_is_no_circle() -> None:
    scenario = Scenario(xform("<a>1</a>", bind("a", readonly=". > 10", type="int"), questions("a")))
    scenario.answer("/data/a", "11")
    with pytest.raises(AnswerRefused):
        scenario.answer("/data/a", "1")


def test_spaces_between_outputs_are_kept() -> None:
    label = '<label><output value="/data/a"/> <output value="/data/b"/></label>'
    scenario = Scenario(xform("<a>x</a><b>y</b><q/>", "", f'<input ref="/data/q">{label}</input>'))
    assert scenario.session.question("/data/q").label == "x y"


RELEVANT = xform(
    "<on>1</on><r><v>1</v></r><r><v>2</v></r><sum/><count/>",
    bind("r", relevant="/data/on = 1")
    + bind("r/v", type="int")
    + bind("sum", calculate="sum(/data/r/v)")
    + bind("count", calculate="count(/data/r)"),
    questions("on") + repeat(asked("/data/r/v")),
)


def test_what_is_not_relevant_is_left_out_of_node_sets() -> None:
    scenario = Scenario(RELEVANT)
    assert (scenario.value("/data/sum"), scenario.value("/data/count")) == ("3", "2")
    scenario.answer("/data/on", "0")
    assert (scenario.value("/data/sum"), scenario.value("/data/count")) == ("0", "0")


def test_a_new_instance_wakes_what_reads_the_repeat_from_outside_and_from_inside() -> None:
    binds = bind("r/g/c", calculate="position(../..) * 10") + bind("n", calculate="count(/data/r)")
    binds += bind("all", calculate="sum(/data/r/g/c)") + bind(
        "filled", calculate="count-non-empty(/data/r/g/c)"
    )
    scenario = Scenario(
        xform("<r><g><c/><v/></g></r><n/><all/><filled/>", binds, repeat(asked("/data/r/g/v")))
    )
    scenario.session.add_repeat("/data/r")
    scenario.session.add_repeat("/data/r")
    assert [scenario.value(f"/data/{n}") for n in ("n", "all", "filled")] == ["3", "60", "3"]
    scenario.session.remove_repeat("/data/r[1]")
    assert [scenario.value(f"/data/{n}") for n in ("n", "all", "filled")] == ["2", "30", "2"]


def test_counts_of_inner_repeats_are_their_own() -> None:
    inner = repeat(asked("/data/o/i/v"), "/data/o/i")
    form = xform("<o><i><v/></i><n/></o>", bind("o/n", calculate="count(../i)"), repeat(inner, "/data/o"))
    scenario = Scenario(form)
    scenario.session.add_repeat("/data/o")
    scenario.session.add_repeat("/data/o[2]/i")
    assert [scenario.value(f"/data/o[{n}]/n") for n in (1, 2)] == ["1", "2"]


def test_none_can_be_added_where_a_count_rules_even_one_that_names_nothing() -> None:
    form = xform("<r><v/></r>", "", repeat(asked("/data/r/v"), more=' jr:count="/data/nowhere/n"'))
    session = Scenario(form).session
    items = [i for s in session.sections() for i in session.items(s.key)]
    assert not any(isinstance(i, AddRepeat) and i.allowed for i in items)
    with pytest.raises(AnswerRefused):
        session.add_repeat("/data/r")


@pytest.mark.parametrize("path", ["../v", "current()/../v"])
def test_a_predicate_is_looked_at_again_when_what_it_reads_changes(path: str) -> None:
    binds = bind("r/same", calculate=f"count(/data/r[v = {path if path[0] == 'c' else 'current()/' + path}])")
    scenario = Scenario(
        xform("<r><v>1</v><same/></r><r><v>2</v><same/></r>", binds, repeat(asked("/data/r/v")))
    )
    assert [scenario.value(f"/data/r[{n}]/same") for n in (1, 2)] == ["1", "1"]
    scenario.answer("/data/r[2]/v", "1")
    assert [scenario.value(f"/data/r[{n}]/same") for n in (1, 2)] == ["2", "2"]


def test_an_output_within_a_translation_means_the_own_instance() -> None:
    text = '<text id="l"><value>Age of <output value="../name"/></value></text>'
    itext = f'<itext><translation lang="en">{text}</translation></itext>'
    body = repeat('<input ref="/data/r/age"><label ref="jr:itext(\'l\')"/></input>')
    scenario = Scenario(xform("<r><name>A</name><age/></r><r><name>B</name><age/></r>", itext, body))
    assert [scenario.session.question(f"/data/r[{n}]/age").label for n in (1, 2)] == ["Age of A", "Age of B"]


@pytest.mark.parametrize("relevant", ["false()", "/data/on = 1"])
def test_what_lies_in_an_irrelevant_grandparent_is_not_relevant(relevant: str) -> None:
    binds = bind("g", relevant=relevant)
    body = f'<group ref="/data/g">{repeat(asked("/data/g/r/v"), "/data/g/r")}</group>'
    scenario = Scenario(xform("<on/><g><r><v>1</v></r></g>", binds, questions("on") + body))
    assert not scenario.session.question("/data/g/r[1]/v").relevant
    scenario.answer("/data/on", "1")
    assert scenario.session.question("/data/g/r[1]/v").relevant is (relevant != "false()")


LISTED = '<instance id="x" src="jr://file-csv/x.csv"/>'


def choosing(nodes: str, value: str = "name", label: str = "label") -> str:
    inner = f'<itemset nodeset="{nodes}"><value ref="{value}"/><label ref="{label}"/></itemset>'
    return f'<select1 ref="/data/q"><label>Q</label>{inner}</select1>'


def test_a_list_that_is_missing_is_empty_and_told() -> None:
    scenario = Scenario(xform("<q/>", LISTED, choosing("instance('x')/root/item")))
    assert scenario.session.question("/data/q").choices == ()
    assert scenario.form.missing_files == ("x.csv",)


def test_choices_from_a_repeat_follow_it_in_order() -> None:
    body = repeat(asked("/data/r/name")) + choosing("/data/r[name != '']", label="name")
    scenario = Scenario(xform("<r><name>B</name></r><q/>", "", body))
    scenario.session.add_repeat("/data/r")
    scenario.answer("/data/r[2]/name", "A")
    assert [c.value for c in scenario.session.question("/data/q").choices] == ["B", "A"]
    scenario.answer("/data/r[1]/name", "C")
    assert [c.label for c in scenario.session.question("/data/q").choices] == ["C", "A"]


def test_clearing_the_first_level_clears_the_second_and_the_third() -> None:
    rows = "".join(
        f"<item><name>{n}</name><up>{u}</up></item>" for n, u in (("a", ""), ("b", "a"), ("c", "b"))
    )
    lists = f'<instance id="x"><root>{rows}</root></instance>'

    def level(name: str, where: str) -> str:
        shown = "<value ref='name'/><label ref='name'/>"
        inner = f"<itemset nodeset=\"instance('x')/root/item[up = {where}]\">{shown}</itemset>"
        return f'<select1 ref="/data/{name}"><label>L</label>{inner}</select1>'

    body = level("one", "''") + level("two", "/data/one") + level("three", "/data/two")
    scenario = Scenario(xform("<one/><two/><three/>", lists, body))
    for name, value in (("one", "a"), ("two", "b"), ("three", "c")):
        scenario.answer(f"/data/{name}", value)
    scenario.answer("/data/one", "")
    assert [scenario.value(f"/data/{n}") for n in ("two", "three")] == ["", ""]


def test_a_bad_range_is_told() -> None:
    form = xform("<q/>", bind("q", type="int"), '<range ref="/data/q" start="a" end="5" step="1"/>')
    assert any("limits" in f.what for f in Scenario(form).form.findings)


def test_a_choice_question_without_choices_opens_empty() -> None:
    scenario = Scenario(xform("<q/>", "", '<select1 ref="/data/q"><label>Q</label></select1>'))
    assert scenario.session.question("/data/q").choices == ()


def test_a_read_only_question_is_not_asked_to_be_right() -> None:
    scenario = Scenario(
        xform("<q>7</q>", bind("q", type="int", readonly="true()", constraint=". < 5"), questions("q"))
    )
    with pytest.raises(AnswerRefused):
        scenario.answer("/data/q", "3")
