"""Secondary instances: lists that ship with a form (inline, CSV, XML, GeoJSON), indexed by what is asked.

An instance never changes, so whole selections and equality look-ups are kept once made (spec: "Secondary
Instances"; CSV columns become child elements, GeoJSON features get `geometry` and `id` besides properties).
"""

from __future__ import annotations

import csv
import io
import json
import math
from collections.abc import Sequence

from forms.values import number_of_text
from forms.views import Choice
from forms.xform import Tag, parse_xml

MAX_ROWS = 1_000_000


class ListUnreadable(ValueError):
    """A list file that cannot be used; the message says why."""


class Item:
    """A node of a secondary instance."""

    __slots__ = ("_attributes", "children", "name", "parent", "shown", "text")

    def __init__(self, name: str, text: str, parent: Item | None) -> None:
        self.name = name
        self.text = text
        self.parent = parent
        self.children: Sequence[Item] = ()  # a list takes 56 bytes even when it is empty
        self._attributes: list[Item] | None = None
        self.shown: tuple[object, Choice] | None = None  # (key, choice): what a question made of it last

    def child_text(self, name: str) -> str:
        for child in self.named(name):
            return child.string()
        return ""

    def named(self, name: str) -> Sequence[Item]:
        """Children by name, or with `@` the attribute."""
        if name.startswith("@"):
            return [a for a in self.attribute_nodes() if a.name == name[1:]]
        return [c for c in self.children if c.name == name]

    def add_attribute(self, name: str, text: str) -> None:
        if self._attributes is None:
            self._attributes = []
        self._attributes.append(Item(name, text, self))

    def string(self) -> str:
        if self.children:
            return self.text + "".join(c.string() for c in self.children)
        return self.text

    def number(self) -> float:
        return number_of_text(self.string())

    def native(self) -> str:
        return self.string()

    def name_of(self) -> str:
        return self.name

    def parent_node(self) -> Item | None:
        return self.parent

    def child_nodes(self) -> Sequence[Item]:
        return self.children

    def attribute_nodes(self) -> Sequence[Item]:
        return self._attributes or ()


class SecondaryInstance:
    """A list with its look-ups. `root` is the document element (`root` in `instance('x')/root/item`)."""

    def __init__(self, id_: str, root: Item) -> None:
        self.id = id_
        self.root = root
        self.document = Item("", "", None)
        self.document.children = [root]
        self._selected: dict[tuple[str, ...], list[Item]] = {}
        self._texts: dict[tuple[tuple[str, ...], str], dict[str, list[Item]]] = {}
        self._numbers: dict[tuple[tuple[str, ...], str], dict[float, list[Item]]] = {}

    def select(self, names: tuple[str, ...]) -> list[Item]:
        """All nodes at the path `names`, which starts with the document element's name."""
        found = self._selected.get(names)
        if found is None:
            found = [self.root] if names and names[0] in (self.root.name, "*") else []
            for name in names[1:]:
                found = [c for item in found for c in item.children if name in ("*", c.name)]
            self._selected[names] = found
        return found

    def equal(self, names: tuple[str, ...], child: str, value: str | float) -> list[Item]:
        """The nodes at `names` with a child `child` equal to `value`: as text, or as numbers for a number."""
        key = (names, child)
        if isinstance(value, str):
            texts = self._texts.get(key)
            if texts is None:
                texts = {}
                for item in self.select(names):
                    for text in {c.string() for c in item.named(child)}:
                        texts.setdefault(text, []).append(item)
                self._texts[key] = texts
            return texts.get(value, [])
        numbers = self._numbers.get(key)
        if numbers is None:
            numbers = {}
            for item in self.select(names):
                for number in {c.number() for c in item.named(child)}:
                    if not math.isnan(number):
                        numbers.setdefault(number, []).append(item)
            self._numbers[key] = numbers
        return numbers.get(value, [])


def from_tag(id_: str, tag: Tag) -> SecondaryInstance:
    """An inline instance: `tag` is the document element inside <instance>."""
    return SecondaryInstance(id_, _item(tag, None))


def _item(tag: Tag, parent: Item | None) -> Item:
    made = Item(tag.name, tag.text if not tag.children else tag.text.strip(), parent)
    for (_space, name), text in tag.attributes.items():
        made.add_attribute(name, text)
    made.children = [_item(c, made) for c in tag.children]
    return made


def from_csv(id_: str, content: bytes) -> SecondaryInstance:
    """Comma- or semicolon-separated rows with a header; UTF-8, else Windows-1252."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1252", errors="replace")
    header, _, _ = text.partition("\n")
    comma = max(",;\t|", key=header.count)
    root, items = Item("root", "", None), list[Item]()
    root.children = items
    try:
        rows = csv.reader(io.StringIO(text, newline=""), delimiter=comma)
        names = [n.strip() for n in next(rows, [])]
        for count, row in enumerate(rows):
            if count >= MAX_ROWS:
                raise ListUnreadable(f"it has more than {MAX_ROWS} rows")
            if not any(row):
                continue
            item = Item("item", "", root)
            cells = row + [""] * (len(names) - len(row))
            item.children = [Item(n, c, item) for n, c in zip(names, cells, strict=False) if n]
            items.append(item)
    except csv.Error as fault:
        raise ListUnreadable(str(fault)) from fault
    return SecondaryInstance(id_, root)


def from_xml(id_: str, content: bytes) -> SecondaryInstance:
    return from_tag(id_, parse_xml(content))


def from_geojson(id_: str, content: bytes) -> SecondaryInstance:
    """A FeatureCollection; `geometry` becomes ODK's point, trace or shape text."""
    try:
        read = json.loads(content)
        features = read["features"]
        if read.get("type") != "FeatureCollection" or not isinstance(features, list):
            raise ListUnreadable("it is not a FeatureCollection")
        root = Item("root", "", None)
        root.children = [_feature(f, root) for f in features]
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as fault:
        raise ListUnreadable(f"it is not GeoJSON ({fault})") from fault
    return SecondaryInstance(id_, root)


def _feature(feature: dict[str, object], root: Item) -> Item:
    item = Item("item", "", root)
    geometry = feature.get("geometry")
    if not isinstance(geometry, dict):
        raise ListUnreadable("a feature has no geometry")
    children = [Item("geometry", _geometry(geometry), item)]
    properties = feature.get("properties") or {}
    if isinstance(properties, dict):
        children += [Item(str(k), _plain(v), item) for k, v in properties.items()]
    if "id" in feature and not any(c.name == "id" for c in children):
        children.append(Item("id", _plain(feature["id"]), item))
    item.children = children
    return item


def _plain(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _geometry(geometry: dict[str, object]) -> str:
    kind, places = geometry.get("type"), geometry.get("coordinates")
    if kind == "Point" and isinstance(places, list):
        return _place(places)
    if kind == "LineString" and isinstance(places, list):
        return "; ".join(_place(p) for p in places)
    if kind == "Polygon" and isinstance(places, list) and places:
        return "; ".join(_place(p) for p in places[0])
    raise ListUnreadable(f"geometry of the type {kind} is not supported")


def _place(place: list[float]) -> str:
    return f"{place[1]} {place[0]} 0 0"
