"""Secondary instances: lists that ship with a form, indexed by what is asked (spec: "Secondary Instances").

A list whose rows are flat is kept packed (`forms.reading.table`) and its nodes are made when somebody looks at
them; any other is a tree. A list never changes, so what was found once is kept, as far as it stays small.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, MutableMapping, Sequence
from typing import overload
from weakref import WeakValueDictionary

from forms.reading.table import Table
from forms.values import number_of_text
from forms.views import Choice
from forms.xform import Tag
from forms.xpath.kinds import LazyNodes

KEPT = (
    100_000  # Nodes made of a packed list that are kept, 400 bytes each; the largest list in use has 40,000.
)
_DOCUMENT = 2  # steps from the list to its rows: root, item


class Item:
    """A node of a secondary instance."""

    __slots__ = ("__weakref__", "_attributes", "_children", "name", "parent", "shown", "text")

    def __init__(self, name: str, text: str, parent: Item | None) -> None:
        self.name = name
        self.text = text
        self.parent = parent
        self._children: Sequence[Item] = ()  # a list takes 56 bytes even when it is empty
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
        return [c for c in self.child_nodes() if c.name == name]

    def add_attribute(self, name: str, text: str) -> None:
        if self._attributes is None:
            self._attributes = []
        self._attributes.append(Item(name, text, self))

    def adopt(self, children: Sequence[Item]) -> None:
        self._children = children

    def string(self) -> str:
        children = self.child_nodes()
        return self.text + "".join(c.string() for c in children) if children else self.text

    def number(self) -> float:
        return number_of_text(self.string())

    def native(self) -> str:
        return self.string()

    def name_of(self) -> str:
        return self.name

    def parent_node(self) -> Item | None:
        return self.parent

    def child_nodes(self) -> Sequence[Item]:
        return self._children

    def attribute_nodes(self) -> Sequence[Item]:
        return self._attributes or ()


class _Row(Item):
    """A row of a packed list; its cells become nodes when a path goes on to them."""

    __slots__ = ("_cells", "_names")

    def __init__(self, name: str, names: tuple[str, ...], cells: list[str], parent: Item) -> None:
        super().__init__(name, "", parent)
        self._names = names
        self._cells = cells

    def child_text(self, name: str) -> str:
        names = self._names
        return self._cells[names.index(name)] if name in names else ""

    def child_nodes(self) -> Sequence[Item]:
        if not self._children:
            self._children = [Item(n, c, self) for n, c in zip(self._names, self._cells, strict=True)]
        return self._children

    def string(self) -> str:
        return "".join(self._cells)


class SecondaryInstance:
    """A list with its look-ups. `root` is the document element (`root` in `instance('x')/root/item`)."""

    def __init__(self, id_: str, root: Item) -> None:
        self.id = id_
        self.root = root
        self.document = Item("", "", None)
        self.document.adopt([root])
        self._selected: dict[tuple[str, ...], list[Item]] = {}
        self._texts: dict[tuple[tuple[str, ...], str], dict[str, list[Item]]] = {}
        self._numbers: dict[tuple[tuple[str, ...], str], dict[float, list[Item]]] = {}

    def select(self, names: tuple[str, ...]) -> Sequence[Item]:
        """All nodes at the path `names`, which starts with the document element's name. Not to be changed."""
        found = self._selected.get(names)
        if found is None:
            found = self._selected[names] = self._walk(names)
        return found

    def _walk(self, names: tuple[str, ...]) -> list[Item]:
        found = [self.root] if names and names[0] in (self.root.name, "*") else []
        for name in names[1:]:
            found = [c for item in found for c in item.child_nodes() if name in ("*", c.name)]
        return found

    def equal(self, names: tuple[str, ...], child: str, value: str | float) -> Sequence[Item]:
        """The nodes at `names` with a child `child` equal to `value`: as text, or as numbers for a number.

        Not to be changed.
        """
        key = (names, child)
        if isinstance(value, str):
            texts = self._texts.get(key)
            if texts is None:
                texts = {}
                for item in self.select(names):
                    for text in {c.string() for c in item.named(child)}:
                        texts.setdefault(text, []).append(item)
                self._texts[key] = texts
            return texts.get(value, ())
        numbers = self._numbers.get(key)
        if numbers is None:
            numbers = {}
            for item in self.select(names):
                for number in {c.number() for c in item.named(child)}:
                    if not math.isnan(number):
                        numbers.setdefault(number, []).append(item)
            self._numbers[key] = numbers
        return numbers.get(value, ())


class PackedInstance(SecondaryInstance):
    """A list whose rows are flat and have one name. Nodes of a large one live only while somebody has them."""

    def __init__(self, id_: str, root: str, row: str, table: Table) -> None:
        super().__init__(id_, Item(root, "", None))
        self._row_name = row
        self._table = table
        self._rows: MutableMapping[int, Item] = {} if len(table) <= KEPT else WeakValueDictionary()
        self._found: dict[tuple[str, str | float], list[Item]] = {}
        self._held = 0  # nodes in `_found`
        self.root.adopt(Rows(self))

    def row(self, number: int) -> Item:
        """The node of a row: the same one as long as anybody has it."""
        made = self._rows.get(number)
        if made is None:
            table = self._table
            made = _Row(self._row_name, table.names(number), table.cells(number), self.root)
            self._rows[number] = made
        return made

    def __len__(self) -> int:
        return len(self._table)

    def select(self, names: tuple[str, ...]) -> Sequence[Item]:
        if len(self) <= KEPT:
            return super().select(names)
        if self._is_rows(names):
            return Rows(self)
        if len(names) == _DOCUMENT + 1 and self._is_rows(names[:_DOCUMENT]) and names[-1] != "*":
            return Cells(self, names[-1], self._table.count(names[-1]))
        return self._walk(names)

    def texts(self, columns: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
        return self._table.texts(columns)

    def _is_rows(self, names: tuple[str, ...]) -> bool:
        if len(names) != _DOCUMENT:
            return False
        return names[0] in (self.root.name, "*") and names[1] in (self._row_name, "*")

    def equal(self, names: tuple[str, ...], child: str, value: str | float) -> Sequence[Item]:
        if not self._is_rows(names):
            return ()  # nothing else has children
        key = (child, value)
        found = self._found.get(key)
        if found is None:
            found = [self.row(number) for number in self._table.equal(child, value)]
            if found:  # what is not there is asked in ever new ways: every word that a person types
                self._keep(key, found)
        return found

    def _keep(self, key: tuple[str, str | float], found: list[Item]) -> None:
        self._held += len(found)
        if self._held > KEPT:
            self._found.clear()
            self._held = len(found)
        self._found[key] = found


class Rows(LazyNodes[Item]):
    """All the rows of a packed list, each made when it is come to."""

    def __init__(self, instance: PackedInstance) -> None:
        self._instance = instance

    def __len__(self) -> int:
        return len(self._instance)

    @overload
    def __getitem__(self, place: int) -> Item: ...
    @overload
    def __getitem__(self, place: slice) -> list[Item]: ...
    def __getitem__(self, place: int | slice) -> Item | list[Item]:
        if isinstance(place, slice):
            return [self._instance.row(n) for n in range(len(self))[place]]
        return self._instance.row(range(len(self))[place])

    def __iter__(self) -> Iterator[Item]:
        return map(self._instance.row, range(len(self)))

    def texts(self, *columns: str) -> Iterator[tuple[str, ...]]:
        """The cells of these columns row by row, "" where a row has none; no node is made."""
        return self._instance.texts(columns)


class Cells(LazyNodes[Item]):
    """One column of a packed list, row by row."""

    def __init__(self, instance: PackedInstance, column: str, count: int) -> None:
        self._rows = Rows(instance)
        self._column = column
        self._count = count

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, place: int) -> Item: ...
    @overload
    def __getitem__(self, place: slice) -> list[Item]: ...
    def __getitem__(self, place: int | slice) -> Item | list[Item]:
        if isinstance(place, slice):
            return list(self)[place]
        for number, cell in enumerate(self):
            if number == place:
                return cell
        raise IndexError(place)

    def __iter__(self) -> Iterator[Item]:
        return (cell for row in self._rows for cell in row.named(self._column))


def from_tag(id_: str, tag: Tag) -> SecondaryInstance:
    """An inline instance: `tag` is the document element inside <instance>."""
    return packed(id_, tag) or SecondaryInstance(id_, _item(tag, None))


def packed(id_: str, tag: Tag) -> PackedInstance | None:
    """None where the rows are not flat or have several names."""
    if not tag.children or tag.attributes or tag.text.strip():
        return None
    table, name = Table(), tag.children[0].name
    for row in tag.children:
        if row.name != name or not is_flat(row):
            return None
        table.add(tuple([c.name for c in row.children]), [c.text for c in row.children])
    return PackedInstance(id_, tag.name, name, table)


def is_flat(row: Tag) -> bool:
    """Nothing but children that have nothing but text."""
    if row.attributes or not row.children or row.text.strip():
        return False
    return not any(c.attributes or c.children for c in row.children)


def _item(tag: Tag, parent: Item | None) -> Item:
    made = Item(tag.name, tag.text if not tag.children else tag.text.strip(), parent)
    for (_space, name), text in tag.attributes.items():
        made.add_attribute(name, text)
    made.adopt([_item(c, made) for c in tag.children])
    return made
