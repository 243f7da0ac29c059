"""Hostile XML is turned away; odd forms open with findings, and the rest of them works."""

from __future__ import annotations

from random import Random

import pytest

from forms import Context, FormRefused, Session, read_form
from forms.scenario import NOON, Scenario
from tests.forms.little import bind, questions, xform

BOMB = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><x>&b;</x>'
OUTSIDE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]><x>&a;</x>'


@pytest.mark.parametrize(
    "text",
    [
        "", "nonsense", "<a>", "<a/>", BOMB, OUTSIDE, "<a>" * 10_000 + "</a>" * 10_000,
        "<!DOCTYPE html><html/>",
        xform("").replace("<instance>", "<other>").replace("</instance>", "</other>"),
        "<h:html xmlns:h='x'><h:head><model><instance/></model></h:head></h:html>",
    ],
    ids=range(10),
)  # fmt: skip
def test_what_is_no_form_is_refused_with_a_remedy(text: str) -> None:
    with pytest.raises(FormRefused) as refused:
        read_form(text.encode())
    finding = refused.value.findings[0]
    assert finding.refused
    assert finding.remedy


# (what is wrong, binds): `b` must still follow `a`.
FAULTS = {
    "a circle": bind("x", calculate="/data/y + 1") + bind("y", calculate="/data/x + 1"),
    "itself": bind("x", calculate="/data/x + 1"),
    "a relevance of itself": bind("x", relevant="/data/x = 1"),
    "too few arguments": bind("x", calculate="if(1, 2)"),
    "too many arguments": bind("x", calculate="not(1, 2)"),
    "an unknown function": bind("x", calculate="frobnicate(1)"),
    "no expression": bind("x", calculate="1 +"),
    "an unknown node": bind("x", calculate="/data/nowhere + 1"),
    "a bind without a node": bind("nowhere", calculate="1"),
    "a broken constraint": bind("x", constraint="(("),
    "two binds that differ": bind("x", calculate="1") + bind("x", calculate="2"),
    "an unknown flag": bind("x", fw_flag="nonsense"),
    "a setvalue without a node": '<setvalue event="odk-instance-first-load" ref="/data/nowhere" value="1"/>',
    "no such text": bind("x", jr_constraintMsg="jr:itext('nowhere')")
    + '<itext><translation lang="a"/></itext>',
    "a strange way of sending": '<submission method="pigeon"/>',
    "deep nesting": bind("x", calculate="(" * 500 + "1" + ")" * 500),
    "no repeat": bind("x", calculate="indexed-repeat(/data/x, /data/y, 1)"),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_told_and_the_rest_works(name: str) -> None:
    form = xform("<a/><b/><x/><y/>", FAULTS[name] + bind("b", calculate="/data/a * 2"), questions("a", "x"))
    talk = Scenario(form)
    assert talk.form.findings
    assert all(f.what and f.remedy and not f.refused for f in talk.form.findings)
    talk.answer("/data/a", "4")
    assert talk.value("/data/b") == "8"
    talk.finish()


def test_a_fault_names_its_node() -> None:
    (finding,) = Scenario(xform("<x/>", bind("x", calculate="if(1)"))).form.findings
    assert finding.ref == "/data/x"
    assert "if() takes 3 arguments, not 1" in finding.what


@pytest.mark.parametrize(
    ("expression", "told"),
    [
        (
            "indexed-repeat(1, 2, 3)",
            "is switched off: indexed-repeat() takes a question first, and here is a value",
        ),
        ("indexed-repeat(/data/nowhere, /data/x, 1)", "names 'nowhere', which is not in the form"),
    ],
)
def test_what_is_wrong_with_an_indexed_repeat_is_told_as_it_is(expression: str, told: str) -> None:
    (finding,) = Scenario(xform("<x/>", bind("x", calculate=expression))).form.findings
    assert finding.what == f"The calculation of /data/x {told}."


def test_a_disabled_relevance_leaves_the_question_open() -> None:
    talk = Scenario(xform("<x/>", bind("x", relevant="nonsense("), questions("x")))
    assert talk.questions() == ["/data/x"]


def test_an_expression_that_fails_on_odd_values_gives_nothing() -> None:
    talk = Scenario(xform("<a/><x/>", bind("x", calculate="substr(/data/a, 1 div 0)"), questions("a")))
    talk.answer("/data/a", "abc")
    assert talk.value("/data/x") == ""


def test_a_question_without_a_node_is_left_out() -> None:
    talk = Scenario(xform("<a/>", "", questions("a", "nowhere")))
    assert talk.questions() == ["/data/a"]
    assert talk.form.findings


def test_same_names_side_by_side_are_a_row_of_nodes() -> None:
    talk = Scenario(xform("<a>1</a><a>2</a><x/>", bind("x", calculate="sum(/data/a)")))
    assert talk.value("/data/x") == "3"
    assert talk.finish().count("<a>") == 2


def test_a_form_without_a_body_opens() -> None:
    talk = Scenario(xform("<x/>", bind("x", calculate="1 + 1")))
    assert talk.session.sections() == ()
    assert talk.session.progress() == (0, 0)
    assert "<x>2</x>" in talk.finish()


def test_an_ampersand_in_an_attribute_stays_one() -> None:
    """In expressions, in messages and in the record's own attributes, over a draft as well."""
    binds = bind("x", calculate="concat('salt & ', 'pepper')") + bind(
        "a", constraint=". != 'R&D'", jr_constraintMsg="Not Q & A"
    )
    form = xform('<a note="M&amp;S &lt; &amp;amp;"/><x/>', binds, questions("a")).replace(
        'version="1"', 'version="1&amp;2"'
    )
    talk = Scenario(form)
    assert talk.value("/data/x") == "salt & pepper"
    talk.answer("/data/a", "R&D")
    assert [problem.message for problem in talk.session.problems()] == ["Not Q & A"]
    talk.answer("/data/a", "fine")
    again = Session(talk.form, Context(lambda: NOON, Random(1)), restore=talk.session.snapshot())
    for record in (talk.finish(), again.submission().decode()):
        assert 'version="1&amp;2"' in record
        assert 'note="M&amp;S &lt; &amp;amp;"' in record
        assert "<x>salt &amp; pepper</x>" in record


# Found by random forms (test_fuzz.py).
MISPLACED = {
    "the whole form": '<group ref="/data"><repeat nodeset="/data"><input ref="/data/a"/></repeat></group>',
    "outside": '<group ref="/data/r/s"><repeat nodeset="/data/r/s"><input ref="/data/r/s/v"/></repeat></group>'
    '<group ref="/data/r"><repeat nodeset="/data/r"><input ref="/data/r/w"/></repeat></group>',
}


@pytest.mark.parametrize("name", MISPLACED)
def test_a_repeat_where_none_can_be_is_told_and_left_out(name: str) -> None:
    form = xform("<a/><r><w/><s><v/></s></r>", "", questions("a") + MISPLACED[name])
    talk = Scenario(form)
    assert name in talk.form.findings[0].what
    assert "/data/a" in talk.questions()
    assert talk.finish()


@pytest.mark.parametrize(
    ("ref", "said"),
    [
        ("/data/g", "/data/g holds other nodes, so its question is left out."),
        ("/data", "/data holds other nodes, so its question is left out."),
        ("/data/r", "/data/r holds other nodes, so its question is left out."),
        ("/data/@id", "/data/@id is an attribute, so its question is left out."),
        (
            "/data/r/a",
            "The question of /data/r/a stands outside of the repeat of its node, so it is not asked.",
        ),
        (
            "/data/s/b",
            "The question of /data/s/b stands outside of the repeat of its node, so it is not asked.",
        ),
    ],
)
def test_a_question_whose_answer_could_not_be_kept_is_told_and_not_asked(ref: str, said: str) -> None:
    inner = f'<input ref="{ref}"><label>?</label></input>'
    other = '<repeat nodeset="/data/s"><input ref="/data/s/b"><label>b</label></input></repeat>'
    held = f'<repeat nodeset="/data/r"><input ref="/data/r/a"/>{inner if "/s/" in ref else ""}</repeat>'
    body = held + other + questions("q") + ("" if "/s/" in ref else inner)
    talk = Scenario(xform("<r><a/></r><s><b/></s><g><x/></g><q/>", "", body))
    assert [f.what for f in talk.form.findings] == [said]
    assert talk.questions() == ["/data/r[1]/a", "/data/s[1]/b", "/data/q"]


def test_a_question_within_a_repeat_may_stand_for_a_node_around_it() -> None:
    body = '<repeat nodeset="/data/r"><input ref="/data/r/a"/><input ref="/data/q"/></repeat>'
    talk = Scenario(xform("<r><a/></r><q/>", "", body))
    assert not talk.form.findings
    assert talk.questions() == ["/data/r[1]/a", "/data/q"]
