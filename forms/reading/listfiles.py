"""Attached lists: CSV, XML and GeoJSON files become secondary instances; what is wrong in them is told.

CSV columns become child elements; GeoJSON features get `geometry` and `id` besides their properties (spec:
"Secondary Instances"). What can be used is used; each file says at most one thing of each kind.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from math import isfinite
from typing import Any

from forms.reading.csvfile import CsvFile
from forms.reading.instances import PackedInstance, SecondaryInstance, from_tag, is_flat
from forms.reading.table import Table
from forms.views import FormRefused
from forms.xform import MAX_BYTES, Tag, each_child, parse_xml

MAX_ROWS = 1_000_000
MAX_CELLS = 20_000_000

_LONGEST = 300  # digits: about as long as the largest number there is
_SPACE = re.compile(r"[ \t\r\n]*")

Tell = Callable[[str, str], None]  # what is wrong with the file, and the remedy


class ListUnreadable(ValueError):
    """A list file that cannot be used at all; the message says why."""


def read_list(id_: str, name: str, content: bytes, tell: Tell) -> SecondaryInstance:
    """The list in a file, by the ending of its name: .csv, .geojson, else XML. Raises ListUnreadable."""
    if len(content) > MAX_BYTES:
        raise ListUnreadable(f"it is larger than {MAX_BYTES // 2**20} MB")
    ending = name.rpartition(".")[2].lower()
    if ending == "csv":
        return _from_csv(id_, content, tell)
    if ending == "geojson":
        return _from_geojson(id_, content, tell)
    try:
        return _from_xml(id_, content)
    except FormRefused as fault:
        raise ListUnreadable(str(fault).rstrip(".")) from fault


@dataclass(slots=True)
class _Limits:
    rows: int = 0
    cells: int = 0

    def one_more(self, cells: int) -> None:
        self.rows += 1
        self.cells += cells
        if self.rows > MAX_ROWS:
            raise ListUnreadable(f"it has more than {MAX_ROWS} rows")
        if self.cells > MAX_CELLS:
            raise ListUnreadable(f"it has more than {MAX_CELLS} cells")


def _from_csv(id_: str, content: bytes, tell: Tell) -> SecondaryInstance:
    file, table, limits = CsvFile(content, tell), Table(), _Limits()
    used = [place for place, name in enumerate(file.header) if name]
    names = tuple([file.header[place] for place in used])
    if not names:
        raise ListUnreadable("its first row has no names of columns")
    plain = used == list(range(len(file.header)))
    for row in file.rows():
        limits.one_more(len(names))
        table.add(names, row if plain else [row[place] for place in used])
    return PackedInstance(id_, "root", "item", table)


class _NotFlat(Exception):
    """The list's rows have parts within parts, attributes or several names: it is no table."""


def _from_xml(id_: str, content: bytes) -> SecondaryInstance:
    """Row by row where the rows are flat and have one name, so that a long list never stands in memory whole."""
    table, limits, name = Table(), _Limits(), ""

    def take(root: Tag, row: Tag) -> None:
        nonlocal name
        if root.attributes or row.name != (name or row.name) or not is_flat(row):
            raise _NotFlat
        name = row.name
        limits.one_more(len(row.children))
        table.add(tuple([c.name for c in row.children]), [c.text for c in row.children])

    try:
        root = each_child(content, take)
    except _NotFlat:
        name = ""
    return PackedInstance(id_, root.name, name, table) if name else from_tag(id_, parse_xml(content))


def _from_geojson(id_: str, content: bytes, tell: Tell) -> SecondaryInstance:
    """A FeatureCollection; `geometry` becomes ODK's point, trace or shape text."""
    table, limits, bad = Table(), _Limits(), list[int]()
    try:
        for number, feature in enumerate(features(content.decode("utf-8-sig")), start=1):
            row = _feature(feature)
            if row is None:
                bad.append(number)
                continue
            limits.one_more(len(row))
            table.add(tuple(row), list(row.values()))
    except (ValueError, RecursionError) as fault:
        if isinstance(fault, ListUnreadable):
            raise
        raise ListUnreadable(f"it is not GeoJSON ({fault})") from fault
    if bad and not len(table):
        raise ListUnreadable("none of its features has a point, a line or a polygon")
    if bad:
        tell(
            f"leaves out {len(bad)} of its features, the first is number {bad[0]}: only points, lines and"
            " polygons can be used",
            "Correct their geometry.",
        )
    return PackedInstance(id_, "root", "item", table)


def features(text: str) -> Iterator[object]:
    """The features of a FeatureCollection one by one; raises ValueError where there is none.

    Python's decoder would make of a list of a million places ten times as much memory as the file takes.
    """
    reader = _Json(text)
    kind, found = "", False
    for key in reader.members():
        if key == "features":
            found = True
            yield from reader.elements()
        elif key == "type":
            kind = str(reader.value())
        else:
            reader.value()
    if kind != "FeatureCollection" or not found:
        raise ListUnreadable("it is not a FeatureCollection")


class _Json:
    """A JSON object looked through from outside; what is inside is left to Python's decoder."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._decoder = json.JSONDecoder(parse_int=_whole)

    def members(self) -> Iterator[str]:
        """The keys of the object; whoever gets one must take its value."""
        self._need("{")
        while not self._take("}"):
            key = self.value()
            self._need(":")
            yield str(key)
            if not self._take(","):
                self._need("}")
                break

    def elements(self) -> Iterator[object]:
        self._need("[")
        while not self._take("]"):
            yield self.value()
            if not self._take(","):
                self._need("]")
                break

    def value(self) -> object:
        self._space()
        found: object
        found, self._at = self._decoder.raw_decode(self._text, self._at)
        return found

    def _space(self) -> None:
        match = _SPACE.match(self._text, self._at)
        self._at = match.end() if match is not None else self._at

    def _take(self, mark: str) -> bool:
        self._space()
        if not self._text.startswith(mark, self._at):
            return False
        self._at += 1
        return True

    def _need(self, mark: str) -> None:
        if not self._take(mark):
            raise ValueError(f"{mark!r} is missing at character {self._at + 1}")


def _whole(digits: str) -> float:
    """Python refuses to read a whole number of thousands of digits."""
    return int(digits) if len(digits) <= _LONGEST else float(digits)


def _feature(feature: object) -> dict[str, str] | None:
    """Columns and cells; None where the geometry cannot be used."""
    geometry = feature.get("geometry") if isinstance(feature, dict) else None
    place = _geometry(geometry) if isinstance(geometry, dict) else None
    if place is None or not isinstance(feature, dict):
        return None
    row = {"geometry": place}
    properties = feature.get("properties")
    if isinstance(properties, dict):
        row |= {str(k): _plain(v) for k, v in properties.items() if k != "geometry"}
    if "id" in feature:
        row.setdefault("id", _plain(feature["id"]))
    return row


def _plain(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _geometry(geometry: dict[str, object]) -> str | None:
    kind, places = geometry.get("type"), geometry.get("coordinates")
    try:
        if kind == "Point":
            return _place(places)
        if kind == "LineString":
            return "; ".join(_place(p) for p in places)  # type: ignore[attr-defined]
        if kind == "Polygon":
            return "; ".join(_place(p) for p in places[0])  # type: ignore[index]
    except (TypeError, LookupError):
        pass
    return None


def _place(place: Any) -> str:
    """Longitude comes first in GeoJSON, latitude in ODK. TypeError and LookupError for anything else."""
    longitude, latitude = place[0], place[1]
    if not all(isinstance(n, int | float) and not isinstance(n, bool) for n in (longitude, latitude)):
        raise TypeError
    if not (isfinite(longitude) and isfinite(latitude)):
        raise TypeError  # NaN and Infinity are Python's, not JSON's
    return f"{latitude} {longitude} 0 0"
