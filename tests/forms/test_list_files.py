"""Attached lists as they come: any encoding, any delimiter, broken rows. What can be used is used and told."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forms import Form, Session, read_form
from forms.reading import instances
from forms.reading.csvfile import LONGEST_CELL, CsvFile
from forms.reading.instances import SecondaryInstance
from forms.reading.listfiles import ListUnreadable, read_list
from forms.reading.table import Table
from forms.scenario import Scenario
from tests.forms.hostile.attack import WORLD
from tests.forms.little import bind, questions, xform

ATTACHED = '<instance id="t" src="jr://file/t.csv"/>'
HUGE = "x" * (LONGEST_CELL + 1)
# What is wrong -> (the file, label of z, what is told). Nothing told: "".
FILES = {
    "nothing": (b"name,label\nz,Z\n", "Z", ""),
    "semicolons": (b"name;label\nz;Z, z\n", "Z, z", ""),
    "tabs": (b"name\tlabel\nz\tZ\n", "Z", ""),
    "line ends of old": (b"name,label\rz,Z\r", "Z", ""),
    "line breaks in cells": (b'name,label\r\na,"1\r\n2"\r\nz,Z\r\n', "Z", ""),
    "a mark in front": (b"\xef\xbb\xbfname,label\nz,Z\n", "Z", ""),
    "wide letters": ("name,label\nz,Zürich\n".encode("utf-16"), "Zürich", "is in utf-16"),
    "wide letters without a mark": ("name,label\nz,Zoo\n".encode("utf-16-le"), "Zoo", "is in utf-16-le"),
    "western letters of old": ("name,label\nz,Zürich\n".encode("cp1252"), "Zürich", "row 2 was read as Windows-1252"),
    "Cyrillic letters of old": ("name,label\na,A\nz,Ош\n".encode("cp1251"), "Ош", "row 3 was read as Windows-1251"),
    "two encodings": ("name,label\na,Ош\n".encode() + "z,Нарын\n".encode("cp1251"), "Нарын", "row 3 was read as"),
    "Arabic letters of old": ("name,label\na,حلب\nz,دمشق\n".encode("cp1256"), "دمشق", "row 2 was read as Windows-1256"),
    "one Arabic word": ("name,label\nz,الرقة\n".encode("cp1256"), "الرقة", "row 2 was read as Windows-1256 (Arabic)"),
    "Persian letters of old": ("name,label\nz,گنبد پارس\n".encode("cp1256"), "گنبد پارس", "Windows-1256"),
    "Cyrillic capitals of old": ("name,label\nz,ОШ и Кара-Суу\n".encode("cp1251"), "ОШ и Кара-Суу", "-1251"),
    "NUL": (b"name,label\nz,Z\x00\x1fz\n", "Zz", "no form can hold, first in row 2"),
    "a quote left open": (b'name,label\na,"A\nz,Z\n', "Z", "never closed in row 2"),
    "a quote left open in front": (b'name,label\n"a,A\nz,Z\n', "Z", "never closed in row 2"),
    "a quote left open at the end": (b'name,label\nz,"Z\n', "Z", "never closed in row 2"),
    "quotes within": (b'name,label\nz,5" nail\n', '5" nail', ""),
    "a huge cell": (f"name,label\na,{HUGE}\nz,Z\n".encode(), "Z", "more than 131072 characters in row 2"),
    "a huge quoted cell": (f'name,label\na,"{HUGE}\n{HUGE}"\nz,Z\n'.encode(), "Z", "131072 characters in row 2"),
    "short rows": (b"name,label,x\na\nz,Z\nb\n", "Z", "fewer cells than columns in row 2 and 2 more"),
    "long rows": (b"name,label\nz,Z,more\n", "Z", "more cells than columns in row 2"),
    "empty cells beyond": (b"name,label\nz,Z,,,\n,,,\n", "Z", ""),
    "doubled columns": (b"name,label,label\nz,Z,other\n", "Z", "several columns called 'label'"),
    "a column without a name": (b"name,,label\nz,lost,Z\n", "Z", "no name for column 2"),
    "names with blanks": (b" name , label \nz,Z\n", "Z", ""),
    "nothing at all": (b"", "", "cannot be used: its first row has no names"),
    "only commas": (b",,,\n1,2,3,4\n", "", "cannot be used: its first row has no names"),
    "only a header": (b"name,label\n", "", ""),
}  # fmt: skip


def opened(content: bytes, name: str = "t.csv") -> Form:
    look = bind("x", calculate="pulldata('t', 'label', 'name', 'z')")
    return read_form(xform("<x/>", ATTACHED.replace("t.csv", name) + look).encode(), {name: content})


@pytest.mark.parametrize("name", FILES)
def test_what_can_be_used_is_used_and_what_is_odd_is_told(name: str) -> None:
    content, label, told = FILES[name]
    form = opened(content)
    assert Session(form, WORLD).node_text("/data/x") == label
    assert told in " ".join(f.what for f in form.findings) if told else not form.findings
    assert all(f.remedy for f in form.findings)


def test_an_empty_file_is_said_to_be_empty_and_nothing_else() -> None:
    assert [f.what for f in opened(b"").findings] == [
        "The file t.csv cannot be used: its first row has no names of columns."
    ]


@pytest.mark.parametrize("place", ["[NaN, 1]", "[1, Infinity]", "[-Infinity, 1]", "[1, 1e999]"])
@pytest.mark.parametrize("kind", ["Point", "LineString", "Polygon"])
def test_a_place_that_is_nowhere_is_left_out_and_told(place: str, kind: str) -> None:
    where = {"Point": place, "LineString": f"[[1, 2], {place}]", "Polygon": f"[[[1, 2], {place}, [1, 2]]]"}[
        kind
    ]
    odd = (
        f', {{"geometry": {{"type": "{kind}", "coordinates": {where}}}, "properties": {{"name": "odd"}}}}]}}'
    )
    form = opened(FEATURES[:-2] + odd.encode(), "t.geojson")
    assert "leaves out 4 of its features" in form.findings[0].what
    assert len(form.instances["t"].select(("root", "item"))) == 1


FEATURES = (
    b'{"type": "FeatureCollection", "name": "n", "features": ['
    b'{"geometry": null, "properties": {"name": "a"}},'
    b'{"geometry": {"type": "Point", "coordinates": [1, 2]}, "properties": {"name": "z", "label": "Z"}},'
    b'{"geometry": {"type": "Point", "coordinates": ["x"]}}, 7]}'
)


def test_features_that_cannot_be_used_are_left_out_and_counted() -> None:
    form = opened(FEATURES, "t.geojson")
    assert Session(form, WORLD).node_text("/data/x") == "Z"
    assert "leaves out 3 of its features, the first is number 1" in form.findings[0].what


def nothing_told(what: str, remedy: str) -> None:
    raise AssertionError(what)


@pytest.mark.parametrize(
    "content", [b"{}", b"[1]", b'{"type": "FeatureCollection"}', b'{"features": [', b"{" * 9]
)
def test_what_is_no_list_of_features_is_refused(content: bytes) -> None:
    with pytest.raises(ListUnreadable):
        read_list("t", "t.geojson", content, nothing_told)


XML_LISTS = {
    "flat": b"<r><i><name>a</name><n>1</n></i><i><name>z</name><n>2</n><n>3</n></i><i><n>2.0</n></i></r>",
    "deep": b"<r><i><name>a</name><n>1</n></i><i><name>z<b/></name><n>2</n><n>3</n></i><i><n>2.0</n></i></r>",
}


@pytest.mark.parametrize("name", XML_LISTS)
def test_flat_lists_are_packed_and_answer_as_others_do(name: str) -> None:
    made = read_list("t", "t.xml", XML_LISTS[name], nothing_told)
    assert isinstance(made, instances.PackedInstance) is (name == "flat")
    rows = made.select(("r", "i"))
    assert [i.child_text("name") for i in rows] == ["a", "z", ""]
    assert list(made.equal(("r", "i"), "n", 2.0)) == list(rows)[1:]
    assert list(made.equal(("r", "i"), "n", "2")) == [rows[1]]
    assert list(made.equal(("r", "i"), "n", float("nan"))) == []
    assert [c.string() for c in made.select(("r", "i", "n"))] == ["1", "2", "3", "2.0"]
    assert made.root.string() == "a1z232.0"


ASKED = (
    "count({i})", "{i}[2]/label", "{i}[name = 'n3']/label", "count({i}[number(g) > 1])", "sum({i}/g)",
    "count({i}[g = 1] | {i}[g = 1])", "join(' ', {i}[g = 2][position() < 3]/name)", "name({i}[last()])",
    "{i}[starts-with(name, 'n4')]/@x", "string({i})", "{i} = 'n0'", "count({i}/../item)",
    "count({i}/label/..)", "position({i}[name = 'n2'])", "count(randomize({i}, 3))",
)  # fmt: skip


@pytest.mark.parametrize("asked", ASKED)
def test_a_list_too_large_to_be_kept_gives_what_a_small_one_gives(
    asked: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = b"name,label,g\n" + b"".join(b"n%d,L%d,%d\n" % (i, i, i % 3) for i in range(9))
    form = xform("<x/>", ATTACHED + bind("x", calculate=asked.format(i="instance('t')/root/item")))
    small = Scenario(form, {"t.csv": content}).value("/data/x")
    monkeypatch.setattr(instances, "KEPT", 3)
    large = Scenario(form + " ", {"t.csv": content})  # another file: forms are kept by content
    assert (large.value("/data/x"), large.form.findings) == (small, ())


def test_choices_of_a_list_too_large_to_be_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(instances, "KEPT", 3)
    body = (
        '<select1 ref="/data/x"><itemset nodeset="instance(\'t\')/root/item">'
        '<value ref="name"/><label ref="label"/></itemset></select1>'
    )
    content = b"name,label\na,A\nb,\nc,C\nd,D\n"
    talk = Scenario(xform("<x/>", ATTACHED, body), {"t.csv": content})
    talk.answer("/data/x", "c")
    view = talk.session.question("/data/x")
    assert [(c.value, c.label) for c in view.choices] == [("a", "A"), ("b", "b"), ("c", "C"), ("d", "D")]


def test_nodes_of_a_large_list_live_only_while_somebody_has_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(instances, "KEPT", 50)
    content = b"name,label\n" + b"".join(b"n%d,L\n" % i for i in range(1_000))
    made = read_list("t", "t.csv", content, nothing_told)
    assert isinstance(made, instances.PackedInstance)
    for place in range(1_000):
        (row,) = made.equal(("root", "item"), "name", f"n{place}")
        assert row.string() == f"n{place}L"
    assert len(made._rows) <= 51
    assert sum(1 for _ in made.select(("root", "item"))) == 1_000
    assert len(made._rows) <= 52


cells = st.text(st.characters(exclude_characters="\x1f", exclude_categories=["Cs", "Cc"]), max_size=5)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(cells, min_size=2, max_size=2), max_size=12), cells)
def test_a_packed_table_answers_as_a_plain_look_through_does(rows: list[list[str]], wanted: str) -> None:
    table = Table()
    for row in rows:
        table.add(("a", "b"), row)
    assert [table.cells(n) for n in range(len(table))] == rows
    for text in {wanted, *(row[1] for row in rows)}:
        assert table.equal("b", text) == [n for n, row in enumerate(rows) if row[1] == text]
    assert table.equal("nowhere", wanted) == []


@settings(max_examples=100, deadline=None)
@given(
    st.lists(st.sampled_from([b"a", b",", b";", b'"', b"\n", b"\r", b"\0", b"\xff", b"\xd0\x96"])).map(
        b"".join
    )
)
def test_any_bytes_are_rows_of_one_width(content: bytes) -> None:
    told: list[str] = []
    file = CsvFile(content, lambda what, remedy: told.append(what))
    assert all(len(row) == len(file.header) for row in file.rows())
    assert len(told) == len(set(told))


def test_a_form_of_one_list_is_still_a_list() -> None:
    talk = Scenario(xform("<q/><x/>", '<instance id="i"><root><item>a</item></root></instance>'
                          + bind("x", calculate="instance('i')/root/item"), questions("q")))  # fmt: skip
    assert talk.value("/data/x") == "a"
    assert isinstance(talk.form.instances["i"], SecondaryInstance)
