"""The rows of a CSV file as people make them: any encoding, any delimiter, quotes that are never closed.

Read line by line from the bytes, so that a large file never stands in memory as text. What is odd is told
once per kind, with the first row where it happens; rows are counted as a spreadsheet shows them, from 1.
"""

from __future__ import annotations

import codecs
import csv
import re
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import islice

from forms.values import NOT_IN_XML
from forms.xform import composed

LONGEST_CELL = 131_072  # characters: Python's own limit; what goes beyond it is a quote that was never closed
_SAMPLE = 100_000  # bytes or words that are looked at to tell an encoding
_HIGH = re.compile(
    rb"[\xc0-\xff]+"
)  # where Windows' Cyrillic, Arabic and Western encodings have their letters
_CAPITAL_WITHIN = re.compile(rb"[\xe0-\xff][\xc0-\xdf]")  # in Cyrillic: a small letter, then a capital
_OLD = {
    "cp1251": "Windows-1251 (Cyrillic)", "cp1252": "Windows-1252 (Western)", "cp1256": "Windows-1256 (Arabic)",
}  # fmt: skip

Tell = Callable[[str, str], None]  # what is wrong with the file, and the remedy


class CsvFile:
    """`header` holds the names of the columns, stripped; `rows()` gives as many cells a row, once."""

    def __init__(self, content: bytes, tell: Tell) -> None:
        self._tell = tell
        self._lines = _Lines(_as_utf8(content, tell))
        first = self._lines.peek()
        self._delimiter = max(",;\t|", key=first.count)
        self._records = self._read()
        self._odd: Counter[str] = Counter()
        self._first: dict[str, int] = {}
        self.header = [name.strip() for name in next(self._records, (0, []))[1]]
        self._check_header()

    def numbered(self) -> Iterator[tuple[int, list[str]]]:
        """All rows as they stand there, with their numbers; instead of `rows()`."""
        yield from self._records

    def rows(self) -> Iterator[list[str]]:
        """All rows that are not empty."""
        width = len(self.header)
        for line, row in self._records:
            if any(row):
                yield row if len(row) == width else self._fitted(row, width, line)
        self._tell_what_was_odd()

    def _fitted(self, row: list[str], width: int, line: int) -> list[str]:
        if len(row) < width:
            self._note("short", line)
            return row + [""] * (width - len(row))
        if any(row[width:]):
            self._note("long", line)
        return row[:width]

    def _note(self, kind: str, line: int) -> None:
        self._odd[kind] += 1
        self._first.setdefault(kind, line)

    def _read(self) -> Iterator[tuple[int, list[str]]]:
        """(row number, cells); a quote that is never closed costs its own line only."""
        lines = self._lines
        reader = csv.reader(lines, delimiter=self._delimiter)
        while True:
            start, number = lines.at, lines.count + 1
            try:
                row = next(reader)
            except StopIteration:
                return
            except csv.Error:
                row = None
            if row is None or (lines.ended and self._is_open(start, number)):
                lines.back_to(start, number - 1)
                row = self._unquoted(next(lines), number)
                reader = csv.reader(lines, delimiter=self._delimiter)
            if row:
                yield number, row

    def _is_open(self, start: int, number: int) -> bool:
        """Does the last record end inside a quoted cell?"""
        lines = self._lines.between(start, number - 1)
        try:
            list(csv.reader(lines, delimiter=self._delimiter, strict=True))
        except csv.Error as fault:
            return "unexpected end" in str(fault)
        return False

    def _unquoted(self, line: str, number: int) -> list[str]:
        if len(line) > LONGEST_CELL:
            self._note("huge", number)
            return []
        self._note("open", number)
        cells = next(csv.reader([line], delimiter=self._delimiter, quoting=csv.QUOTE_NONE), [])
        return [cell.strip('"') for cell in cells]

    def _check_header(self) -> None:
        doubled = [name for name, times in Counter(self.header).items() if name and times > 1]
        if doubled:
            self._tell(
                f"has several columns called {', '.join(map(repr, doubled[:5]))}; the first of them is used",
                "Give each column a name of its own.",
            )
        unnamed = [place for place, name in enumerate(self.header, start=1) if not name]
        if unnamed and len(self.header) > len(unnamed):
            self._tell(
                f"has no name for column {unnamed[0]}, which is left out", "Write a name into its first row."
            )

    def _tell_what_was_odd(self) -> None:
        for kind, (what, remedy) in _ODD.items():
            if self._odd[kind]:
                more = f" and {self._odd[kind] - 1} more" if self._odd[kind] > 1 else ""
                self._tell(what.format(row=f"{self._first[kind]}{more}"), remedy)
        if self._lines.foreign:
            self._tell(
                f"is not in UTF-8; row {self._lines.foreign} was read as {self._lines.old_name}",
                "Save it as “CSV UTF-8”, and look whether its letters are right.",
            )
        if self._lines.unfit:
            self._tell(
                f"has characters that no form can hold, first in row {self._lines.unfit}; they are left out",
                "Save it anew from a spreadsheet.",
            )


_ODD = {
    "open": (
        "has a quotation mark that is never closed in row {row}",
        "Close it, or write two of them where one is meant.",
    ),
    "huge": (
        f"has a cell of more than {LONGEST_CELL} characters in row {{row}}, which is left out",
        "Shorten it, or close a quotation mark that was left open.",
    ),
    "long": (
        "has more cells than columns in row {row}; what goes beyond is left out",
        "Put cells that contain the delimiter into quotation marks.",
    ),
    "short": ("has fewer cells than columns in row {row}; the others are empty", "Look whether it is whole."),
}


class _Lines:
    """The lines of a file from `at` on, decoded one by one: UTF-8, else the encoding of old."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        self._old = ""  # told by the first line that is not UTF-8
        self.at = 0
        self.count = 0  # lines given so far
        self.foreign = 0  # the first line that is not UTF-8
        self.unfit = 0  # the first line with characters that XML cannot hold

    @property
    def old_name(self) -> str:
        return _OLD[self._old]

    @property
    def ended(self) -> bool:
        return self.at >= len(self._content)

    def __iter__(self) -> _Lines:
        return self

    def __next__(self) -> str:
        if self.ended:
            raise StopIteration
        end = self._content.find(b"\n", self.at) + 1 or len(self._content)
        line = self._content[self.at : end]
        self.at = end
        self.count += 1
        return self._decoded(line)

    def _decoded(self, line: bytes) -> str:
        try:
            text = line.decode()
        except UnicodeDecodeError:
            self.foreign = self.foreign or self.count
            self._old = self._old or _old_encoding(self._content[self.at - len(line) :])
            text = line.decode(self._old, errors="replace")
        if not text.isprintable() and NOT_IN_XML.search(text):
            self.unfit = self.unfit or self.count
            text = NOT_IN_XML.sub("", text)
        return composed(text)

    def peek(self) -> str:
        first = next(self, "")
        self.back_to(0, 0)
        return first

    def back_to(self, at: int, count: int) -> None:
        self.at, self.count = at, count

    def between(self, at: int, count: int) -> Iterator[str]:
        """The lines from there up to here; it goes no further."""
        end = self.at
        self.back_to(at, count)
        while self.at < end:
            yield next(self)


def _as_utf8(content: bytes, tell: Tell) -> bytes:
    """Without a byte order mark, with plain line ends."""
    wide = _wide(content)
    if wide:
        tell(f"is in {wide}, not in UTF-8", "Save it as “CSV UTF-8”, so that other programs read it, too.")
        content = content.decode(wide, errors="replace").encode(errors="replace")
    content = content.removeprefix(codecs.BOM_UTF8)
    if b"\r" in content:
        content = content.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    return content


def _wide(content: bytes) -> str:
    """utf-16 or utf-32, by the mark at the beginning or by every other byte being NUL; "" for neither."""
    if content.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        return "utf-32"
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    sample = content[:_SAMPLE]
    if not sample or sample.count(0) * 10 < len(sample) * 3:
        return ""
    return "utf-16-be" if sample[::2].count(0) > sample[1::2].count(0) else "utf-16-le"


def _old_encoding(content: bytes) -> str:
    """Cyrillic and Arabic letters stand beside each other; the accents of western languages stand alone.

    Where Cyrillic has its small letters and then its capitals, Arabic has letters of one alphabet: read as Cyrillic,
    most of its words have a capital behind a small letter, which no name and no sentence has.
    """
    words = [word.group() for word in islice(_HIGH.finditer(content), _SAMPLE)]
    if sum(map(len, words)) < len(words) * 2:
        return "cp1252"
    long = [word for word in words if len(word) > 1]
    return "cp1256" if sum(_CAPITAL_WITHIN.search(w) is not None for w in long) * 4 > len(long) else "cp1251"
