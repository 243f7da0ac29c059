"""What of a sheet in an .xlsx its cells do not say: merged cells, formulas that nobody has worked out, hidden rows.

Meant for a child process, as `sheets` is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO
from xml.etree.ElementTree import Element, iterparse
from zipfile import ZipFile

RANGE = re.compile(r"([A-Z]+)(\d+):([A-Z]+)(\d+)")
TRUE = ("1", "true")


@dataclass(frozen=True, slots=True)
class Marks:
    """`merged`: those of several rows, "B2:B5"; `unreckoned`: cells with a formula and without its value, "C7";
    `hidden`: rows that are not shown, by their numbers."""

    merged: tuple[str, ...] = ()
    unreckoned: tuple[str, ...] = ()
    hidden: tuple[int, ...] = ()


def marks(path: Path, part: str) -> Marks:
    """Of the sheet that lies at `part` in an .xlsx. Raises whatever zipfile and the XML reader raise."""
    with ZipFile(path) as book, book.open(part) as sheet:
        return _marks(sheet)


def column(letters: str) -> int:
    """ "A" -> 0, "AA" -> 26"""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def _marks(sheet: IO[bytes]) -> Marks:
    merged, unreckoned, hidden = list[str](), list[str](), list[int]()
    for _, element in iterparse(sheet):  # noqa: S314 - in a child with bounds; expat stops entities that grow
        name = _name(element)
        if name == "row":
            unreckoned += _unreckoned(element)
            number = element.get("r", "")
            if number.isdecimal() and element.get("hidden") in TRUE and len(element):
                hidden.append(int(number))
            element.clear()
        elif name == "mergeCell":
            found = RANGE.fullmatch(element.get("ref", ""))
            if found is not None and found[2] != found[4]:
                merged.append(found[0])
    return Marks(tuple(merged), tuple(unreckoned), tuple(hidden))


def _unreckoned(row: Element) -> Iterator[str]:
    for cell in row:
        inside = {_name(one): one.text or "" for one in cell}
        # A text that is empty is a value; a program that only writes the formula leaves an empty number.
        if "f" in inside and not inside.get("v") and not (cell.get("t") == "str" and "v" in inside):
            yield cell.get("r", "")


def _name(element: Element) -> str:
    return element.tag.rpartition("}")[2]
