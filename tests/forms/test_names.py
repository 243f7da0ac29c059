"""Names of lists and texts that are not in the form, and lists that are not laid out as a form reads them: told when
the form is opened, with the question, and once."""

from __future__ import annotations

import pytest

from forms import Form, read_form
from tests.forms.little import bind, questions, xform

INLINE = '<instance id="t"><root><item><name>a</name><label>A</label></item></root></instance>'
ATTACHED = '<instance id="t" src="jr://file/t.xml"/>'
ITEXT = '<itext><translation lang="en"><text id="there"><value>There</value></text></translation></itext>'
NO_LIST = "'nope', a list that is not in the form; what is looked up there stays empty"
NO_TEXT = "'nope', a text that is not in the form; it stays empty"


def opened(model: str = "", body: str = "", **files: bytes) -> Form:
    named = {name.replace("_", "."): content for name, content in files.items()}
    return read_form(xform("<x/><y/>", model, body).encode(), named)


def told(form: Form) -> list[tuple[str, str]]:
    assert all(f.remedy for f in form.findings)
    return [(f.what, f.ref) for f in form.findings]


def choice(nodeset: str) -> str:
    columns = '<value ref="name"/><label ref="label"/>'
    return f'<select1 ref="/data/y"><itemset nodeset="{nodeset}">{columns}</itemset></select1>'


@pytest.mark.parametrize(
    ("expression", "missing"),
    [
        ("instance('nope')/root/item[name = 'a']/label", NO_LIST),
        ("count(instance('nope'))", NO_LIST),
        ("count(instance('nope')//item)", NO_LIST),
        ("instance('t')/root/item[name = instance('nope')/root/item/name]/label", NO_LIST),
        ("pulldata('nope', 'label', 'name', 'a')", NO_LIST),
        ("jr:itext('nope')", NO_TEXT),
        ("once(if(/data/y = '', jr:itext('nope'), jr:itext('nope')))", NO_TEXT),
    ],
)
def test_a_name_that_is_not_there_is_told_with_its_question(expression: str, missing: str) -> None:
    form = opened(ITEXT + INLINE + bind("x", calculate=expression))
    assert told(form) == [(f"The calculation of /data/x names {missing}.", "/data/x")]


def test_names_that_are_not_there_are_told_wherever_they_stand() -> None:
    form = opened(body=choice("instance('nope')/root/item"))
    assert told(form) == [(f"The list of choices of /data/y names {NO_LIST}.", "/data/y")]
    label = (
        "<input ref=\"/data/x\"><label>Is <output value=\"pulldata('nope', 'a', 'b', 'c')\"/></label></input>"
    )
    assert told(opened(body=label)) == [(f"A text of /data/x names {NO_LIST}.", "/data/x")]
    count = "count(instance('nope')/root/item)"
    repeat = f'<repeat nodeset="/data/x" jr:count="{count}"><input ref="/data/x/a"/></repeat>'
    form = read_form(xform("<x><a/></x>", body=repeat).encode())
    assert told(form) == [(f"The number of /data/x names {NO_LIST}.", "/data/x")]


@pytest.mark.parametrize(
    "model",
    [
        INLINE + bind("x", calculate="instance('t')/root/item[name = 'a']/label"),
        INLINE + bind("x", calculate="pulldata('t', 'label', 'name', 'a')"),
        INLINE + bind("x", calculate="count(instance('t'))"),
        INLINE + bind("x", calculate="count(instance('t')/root/item[name = 'z']/more)"),
        INLINE + bind("x", calculate="instance(/data/y)/root/item"),
        ITEXT + bind("x", calculate="jr:itext('there')"),
        '<instance id="last" src="jr://instance/last-saved"/>'
        + bind("x", calculate="instance('last')/data/x"),
    ],
)
def test_names_that_are_there_or_only_known_later_are_not_told(model: str) -> None:
    assert told(opened(model, questions("y"))) == []


def test_a_missing_file_is_told_once() -> None:
    form = opened(
        ATTACHED + bind("x", calculate="pulldata('t', 'label', 'name', 'a')"),
        choice("instance('t')/root/item"),
    )
    assert [f.what for f in form.findings] == ["The file t.xml is missing; what depends on it stays empty."]
    form = opened(ATTACHED + bind("x", calculate="count(instance('t')/root/item)"), t_xml=b"<root><item>")
    assert len(form.findings) == 1
    assert "cannot be used" in form.findings[0].what


OTHER_ROOT = b"<r><item><name>a</name><label>A</label></item></r>"
ELSEWHERE = (
    "'t' at root/item, where that list has nothing (its rows stand at r/item);"
    " what is looked up there stays empty"
)


def test_a_list_with_another_root_than_the_path_says_is_told() -> None:
    assert told(opened(ATTACHED, choice("instance('t')/root/item"), t_xml=OTHER_ROOT)) == [
        (f"The list of choices of /data/y names {ELSEWHERE}.", "/data/y")
    ]
    look = bind("x", calculate="instance('t')/root/item[name = 'a']/label")
    assert told(opened(ATTACHED + look, t_xml=OTHER_ROOT)) == [
        (f"The calculation of /data/x names {ELSEWHERE}.", "/data/x")
    ]
    for path in ("r/item", "*/item", "r/*"):
        assert told(opened(ATTACHED, choice(f"instance('t')/{path}"), t_xml=OTHER_ROOT)) == []


@pytest.mark.parametrize("content", [b"<root/>", b"<r/>"])
def test_a_list_without_anything_in_it_may_have_any_root(content: bytes) -> None:
    assert told(opened(ATTACHED, choice("instance('t')/root/item"), t_xml=content)) == []
