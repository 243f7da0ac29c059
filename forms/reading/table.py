"""Rows of texts, packed: a list of a million rows takes little more memory than its file.

A row is kept as UTF-8 bytes and becomes texts when somebody looks at it. A look-up sorts the rows by the
hash (or the number) of one column once; that takes twelve bytes a row, whatever the texts are.
"""

from __future__ import annotations

import math
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

from forms.values import NOT_IN_XML, number_of_text

_BETWEEN = "\x1f"  # parts the cells of a row; like all that XML cannot hold it is taken out of them
Shape = tuple[str, ...]  # the columns' names


class Table:
    """Rows are numbered from 0. Rows of one list may have different columns."""

    def __init__(self) -> None:
        self._packed = bytearray()
        self._starts = array("Q", [0])
        self._shapes: dict[Shape, int] = {}
        self._names: list[Shape] = []
        self._shape_of = array("I")
        self._texts: dict[str, tuple[array[int], array[int]]] = {}
        self._numbers: dict[str, tuple[array[float], array[int]]] = {}

    def add(self, names: Shape, cells: Iterable[str]) -> None:
        """One more row: as many cells as names. What XML cannot hold is left out of the texts."""
        packed = _BETWEEN.join(cells)
        if packed.count(_BETWEEN) != len(names) - 1 or NOT_IN_XML.search(packed.replace(_BETWEEN, "")):
            packed = _BETWEEN.join(NOT_IN_XML.sub("", cell) for cell in cells)
        shape = self._shapes.get(names)
        if shape is None:
            shape = self._shapes[names] = len(self._names)
            self._names.append(names)
        self._packed += packed.encode()
        self._starts.append(len(self._packed))
        self._shape_of.append(shape)

    def __len__(self) -> int:
        return len(self._shape_of)

    @property
    def size(self) -> int:
        """Bytes of all the cells."""
        return len(self._packed)

    def names(self, row: int) -> Shape:
        return self._names[self._shape_of[row]]

    def cells(self, row: int) -> list[str]:
        starts = self._starts
        return self._packed[starts[row] : starts[row + 1]].decode().split(_BETWEEN)

    def count(self, column: str) -> int:
        """How many cells a column has in all rows."""
        each = [names.count(column) for names in self._names]
        if len(each) == 1:
            return each[0] * len(self)
        return sum(each[shape] for shape in self._shape_of)

    def texts(self, columns: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
        """The first cell of each of these columns row by row, "" where a row has none."""
        places = [[n.index(c) if c in n else -1 for c in columns] for n in self._names]
        for row, shape in enumerate(self._shape_of):
            cells = [*self.cells(row), ""]
            yield tuple([cells[place] for place in places[shape]])

    def equal(self, column: str, value: str | float) -> list[int]:
        """The rows with a cell of this column that is `value`: as text, or as a number for a number."""
        if isinstance(value, str):
            return self._equal_text(column, value)
        if math.isnan(value):
            return []  # it equals nothing, and has no place in an order
        keys, rows = self._by_number(column)
        return list(dict.fromkeys(rows[bisect_left(keys, value) : bisect_right(keys, value)]))

    def _equal_text(self, column: str, value: str) -> list[int]:
        keys, rows = self._by_text(column)
        wanted = hash(value)
        found = dict.fromkeys(rows[bisect_left(keys, wanted) : bisect_right(keys, wanted)])
        return [row for row in found if value in self._of(column, row)]  # two texts may share a hash

    def _of(self, column: str, row: int) -> list[str]:
        return [cell for name, cell in zip(self.names(row), self.cells(row), strict=True) if name == column]

    def _by_text(self, column: str) -> tuple[array[int], array[int]]:
        made = self._texts.get(column)
        if made is None:
            keys, rows = array("q"), array("I")
            for row, cell in self._column(column):
                keys.append(hash(cell))
                rows.append(row)
            made = self._texts[column] = _in_order(keys, rows)
        return made

    def _by_number(self, column: str) -> tuple[array[float], array[int]]:
        made = self._numbers.get(column)
        if made is None:
            keys, rows = array("d"), array("I")
            for row, cell in self._column(column):
                number = number_of_text(cell)
                if not math.isnan(number):
                    keys.append(number)
                    rows.append(row)
            made = self._numbers[column] = _in_order(keys, rows)
        return made

    def _column(self, column: str) -> Iterable[tuple[int, str]]:
        places = [[i for i, name in enumerate(names) if name == column] for names in self._names]
        for row, shape in enumerate(self._shape_of):
            here = places[shape]
            if here:
                cells = self.cells(row)
                for place in here:
                    yield row, cells[place]


def _in_order(keys: array, rows: array) -> tuple[array, array]:  # type: ignore[type-arg]
    """Both sorted by the keys; rows with the same key stay in their order."""
    order: Sequence[int] = sorted(range(len(keys)), key=keys.__getitem__)
    return array(keys.typecode, (keys[i] for i in order)), array(rows.typecode, (rows[i] for i in order))
