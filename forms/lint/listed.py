"""The texts of the lists beside a form, read as the interview reads them: in any encoding, with letters that are
written as numbers, and behind a quote that is never closed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from forms.lint.model import Said
from forms.reading.csvfile import CsvFile
from forms.reading.listfiles import ListUnreadable, features
from forms.views import FormRefused
from forms.xform import Tag, each_child

LISTS: Final = ("csv", "xml", "geojson")  # other files are read as XML, if they are that
# A picture within a drawing: its letters are no words.
_PICTURE: Final = re.compile(r"\s*data:image/[a-z+.-]+;base64,[A-Za-z0-9+/=\s]*")


def listed(files: Mapping[str, bytes]) -> Iterator[Said]:
    """Choices from files are read by people as those in the form are."""
    for name, content in files.items():
        bare, _, ending = name.rpartition(".")
        yield Said(bare, sheet=name)
        if ending.lower() == "csv":
            yield from _of_csv(name, content)
            continue
        try:
            yield from _of_geojson(name, content) if ending.lower() == "geojson" else _of_xml(name, content)
        except (ListUnreadable, FormRefused, ValueError, RecursionError):  # no interview reads it, people may
            yield from _raw(name, content) if ending.lower() in LISTS else ()


def _of_csv(name: str, content: bytes) -> Iterator[Said]:
    file = CsvFile(content, lambda _what, _remedy: None)  # what is odd is told where the form is read
    yield from (Said(header, name, 1, header) for header in file.header)
    for number, cells in file.numbered():
        for index, cell in enumerate(cells):
            yield Said(cell, name, number, file.header[index] if index < len(file.header) else "")


def _of_geojson(name: str, content: bytes) -> Iterator[Said]:
    for number, feature in enumerate(features(content.decode("utf-8-sig")), start=1):
        yield from (Said(text, sheet=name, row=number) for text in _strings(feature))


def _strings(told: object) -> Iterator[str]:
    """What is written in a value of JSON, names too."""
    waiting = [told]
    while waiting:
        one = waiting.pop()
        if isinstance(one, str):
            yield one
        elif isinstance(one, dict):
            waiting += [*one.keys(), *one.values()]
        elif isinstance(one, list):
            waiting += one


def _of_xml(name: str, content: bytes) -> Iterator[Said]:
    found: list[Said] = []
    number = 0

    def take(_root: Tag, row: Tag) -> None:
        nonlocal number
        number += 1
        found.extend(Said(text, sheet=name, row=number) for text in _written(row) if text.strip())

    root = each_child(content, take)
    yield from (Said(text, sheet=name) for text in (root.name, root.text, *root.attributes.values()))
    yield from found


def _written(row: Tag) -> Iterator[str]:
    for tag in row.walk():
        yield from (tag.name, tag.text, tag.tail)
        for (_, name), value in tag.attributes.items():
            yield from (name, "" if name == "href" and _PICTURE.fullmatch(value) else value)


def _raw(name: str, content: bytes) -> Iterator[Said]:
    for number, line in enumerate(content.decode("utf-8-sig", "replace").splitlines(), 1):
        yield Said(line, sheet=name, row=number)
