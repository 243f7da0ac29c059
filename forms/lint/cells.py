"""The material of the form check from the cells of an XLSForm: every text with its sheet, row and column."""

from __future__ import annotations

from collections.abc import Iterator

from forms.ailments.kinds import BEGIN, END
from forms.ailments.marks import PREFIX
from forms.lint.model import Asked, Material, Said
from forms.sheets import Book, Row

SHEETS = ("survey", "choices", "settings", "external_choices", "entities", "osm")
UNREAD = {"type"}  # words of the notation, not of people


def material(book: Book) -> Material:
    said = tuple(said for name in SHEETS for said in _texts(book, name))
    beyond = tuple(name for name in SHEETS if book[name].more)
    return Material(said, tuple(_asked(book)), beyond)


def _texts(book: Book, name: str) -> Iterator[Said]:
    sheet = book[name]
    for index, header in enumerate(sheet.headers):
        if header:
            yield Said(header, name, 1, header)
        for number, cells in enumerate(sheet.grid[1:], start=2):
            text = cells[index] if index < len(cells) else ""
            if text and not (name == "survey" and header.strip().lower() in UNREAD):
                yield Said(text, name, number, header)
    for number, cells in enumerate(
        sheet.grid[1:], start=2
    ):  # beyond the headers: pyxform passes it over, people read it
        for text in cells[len(sheet.headers) :]:
            if text:
                yield Said(text, name, number)


def _asked(book: Book) -> Iterator[Asked]:
    lists: dict[str, list[str]] = {}
    for row in book["choices"].rows():
        lists.setdefault(row["list_name"], []).append(row["name"])
    around: list[tuple[str, bool]] = []
    for row in book["survey"].rows():
        if END.match(row["type"]):
            del around[-1:]
            continue
        instrument, sensitive = around[-1] if around else ("", False)
        instrument = row["bind::fw:instrument"] or instrument
        sensitive = row["bind::fw:sensitive"] not in ("", "no") or sensitive
        if BEGIN.match(row["type"]):
            around.append((instrument, sensitive))
        yield _of_row(row, lists, instrument, sensitive)


def _of_row(row: Row, lists: dict[str, list[str]], instrument: str, sensitive: bool) -> Asked:
    words = row["type"].split()
    labels = tuple(
        text for column, index in row.sheet.columns.items()
        if column.startswith("label") and (text := row.cells[index] if index < len(row.cells) else "")
    )  # fmt: skip
    return Asked(
        row["name"], row["type"], labels, row["required"] or row["bind::required"],
        row["calculation"] or row["bind::calculate"], row["constraint"] or row["bind::constraint"],
        row["bind::fw:flag"], row["save_to"] or row["bind::entities:saveto"], instrument, sensitive,
        tuple(lists.get(words[1], ())) if len(words) > 1 and words[0].startswith("select") else (),
        _marks(row), "survey", row.number,
    )  # fmt: skip


def _marks(row: Row) -> tuple[tuple[str, str], ...]:
    named = (one for one in row.sheet.columns if one.lower().startswith(PREFIX))
    return tuple((one[len(PREFIX) :], row[one]) for one in named if row[one])
