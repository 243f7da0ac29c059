# ruff: noqa: E501 - files stay in one line
"""Texts that nobody reads aloud: the form check takes work in proportion to them, or says that it does not read them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from openpyxl import load_workbook

from forms.lint import lint, lint_workbook
from forms.lint.words import LONGEST, readings
from forms.sheets import COLUMNS, ROWS, read_book, write_xlsx
from tests.forms.conversions import converted
from tests.forms.lint.test_rules import GOOD, WORDS, looked_at, told
from tests.forms.little import bind, questions, xform


@pytest.mark.parametrize("word", ["ab-", "a-b-", "ab.", "ra-dical-", "اب-"])
def test_a_word_with_many_dashes_has_as_many_readings_as_parts(word: str) -> None:
    """Each part with the few behind it: with all that ever stood behind such a part it would be their square."""
    few, many = (
        sum(len(alike) for alike in readings("".join(f"{word}x{n}-" for n in range(times))))
        for times in (100, 1000)
    )
    assert many < 11 * few


def test_a_text_that_nobody_reads_is_refused_with_its_place(tmp_path: Path) -> None:
    label = "na " * (LONGEST // 3 + 1)
    xml = xform("<a/>", bind("a"), questions("a").replace("<label>", f"<label>{label}", 1)).encode()
    found = [one for one in lint(xml, {}, WORDS) if "not looked through" in one.what]
    assert told(found) == [("", 0, "")]
    assert found[0].ref == "label"
    assert looked_at(tmp_path, GOOD.replace("How was school?", "How was it at school? " * 1000)) == []


def test_a_picture_within_a_drawing_has_no_words_and_all_around_it_is_read() -> None:
    xml = xform("<a/>", bind("a"), questions("a")).encode()
    picture = "data:image/png;base64,radical+" + "A" * LONGEST
    drawing = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink"><g>{}<image x:href="{}"/></g></svg>'
    assert list(lint(xml, {"map.svg": drawing.format("", picture).encode()}, WORDS)) == []
    for around, href in (("<text>radical</text>", picture), ("", f"{picture} radical, so"), ("", "radical")):
        assert lint(xml, {"map.svg": drawing.format(around, href).encode()}, WORDS) != []


def test_a_map_that_is_one_long_line_is_read_by_its_texts() -> None:
    places = [
        {"geometry": {"coordinates": [[n / 7, n / 9] for n in range(9000)]}, "properties": {"title": "Osh"}}
    ]
    xml = xform("<a/>", bind("a"), questions("a")).encode()
    source = json.dumps({"type": "FeatureCollection", "features": places})
    assert len(source) > LONGEST
    assert list(lint(xml, {"places.geojson": source.encode()}, WORDS)) == []
    source = source.replace("Osh", "Threat level high")
    assert told(list(lint(xml, {"places.geojson": source.encode()}, WORDS))) == [("places.geojson", 1, "")]


SAID = "Уровень угрозы"


@pytest.mark.parametrize(
    ("name", "content", "row"),
    [
        ("levels.csv", f"name,label\n1,{SAID}\n".encode("cp1251"), 2),
        ("levels.csv", f"name,label\n1,{SAID}\n".encode("utf-16"), 2),
        ("levels.csv", f'name,label\n1,"{"x" * 140_000}\n2,{SAID}\n'.encode(), 3),
        ("levels.csv", f"name;label\n1;{SAID}\n".encode(), 2),
        ("levels.xml", f"<?xml version='1.0' encoding='utf-16'?><r><i><n>{SAID}</n></i></r>".encode("utf-16"), 1),
        ("levels.xml", f"<r><i n='1'/><i n='{SAID}'/></r>".encode("ascii", "xmlcharrefreplace"), 2),
        ("levels.dat", f"<r><i><n>{SAID}</n></i></r>".encode(), 1),
        ("levels.xml", f"<r><i><n>{SAID}</n>".encode(), 1),
        ("levels.geojson", json.dumps({"type": "FeatureCollection", "features": [{"properties": {"n": [SAID]}}]}).encode(), 1),
    ],
    ids=["cp1251", "utf-16", "open quote", "semicolons", "xml utf-16", "references", "other ending", "broken", "json"],
)  # fmt: skip
def test_a_list_is_read_as_the_interview_reads_it(name: str, content: bytes, row: int) -> None:
    xml = xform("<a/>", bind("a"), questions("a")).encode()
    (found,) = lint(xml, {name: content}, WORDS)
    assert (found.sheet, found.row) == (name, row)
    assert "уровень угрозы" in found.what


@pytest.mark.parametrize(("row", "column"), [(ROWS + 1, 1), (2, COLUMNS + 1), (0, 0)])
def test_cells_that_are_not_looked_through_are_not_passed_over_in_silence(
    tmp_path: Path, row: int, column: int
) -> None:
    path = tmp_path / "form.md"
    assert looked_at(tmp_path, GOOD) == []
    made = converted(path)
    write_xlsx(read_book(path), tmp_path / "form.xlsx")
    book = load_workbook(tmp_path / "form.xlsx")
    if row:
        book["choices"].cell(row, column).value = "Threat level high"
    book.save(tmp_path / "form.xlsx")
    found = list(lint_workbook(tmp_path / "form.xlsx", WORDS, made.xml, made.files))
    assert told(found) == ([("choices", 0, "")] if row else [])
