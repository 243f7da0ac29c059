r"""Java's notation of regular expressions, as forms have it, put into Python's (JavaRosa, java.util.regex.Pattern).

The two look alike and differ in what a person writes in another script: `\d`, `\w` and `\s` are ASCII in Java;
`\p{L}` and its kin, classes within classes and `&&` are unknown to Python, which reads `[\p{L} ]` as something
else without a word. Each class becomes a plain list of ranges.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Iterable

Ranges = tuple[tuple[int, int], ...]  # of code points, both ends in, sorted, apart from each other

_LAST = 0x10FFFF
_NAMED = (range(0x34000), range(0xE0000, 0xE1000))  # beyond these stand only private and unassigned ones
_PRIVATE: Ranges = ((0xF0000, 0xFFFFD), (0x100000, 0x10FFFD))
_SIGNS = {"t": 9, "n": 10, "r": 13, "f": 12, "a": 7, "e": 27}
_LIKE_PYTHON = frozenset("bBA123456789")  # escapes that mean the same
_SPACES = {"h": "\t \xa0\u1680\u180e\u2000-\u200a\u202f\u205f\u3000", "v": "\n\x0b\f\r\x85\u2028\u2029"}
_POSIX = {
    "Lower": "a-z", "Upper": "A-Z", "ASCII": "\0-\x7f", "Alpha": "A-Za-z", "Digit": "0-9", "Alnum": "A-Za-z0-9",
    "Punct": "!-/:-@[-`{-~", "Graph": "!-~", "Print": " -~", "Blank": " \t", "Cntrl": "\0-\x1f\x7f",
    "XDigit": "0-9A-Fa-f", "Space": " \t-\r",
}  # fmt: skip
_CATEGORIES = {
    "Alphabetic": ("L", "Nl"), "Letter": ("L",), "Digit": ("Nd",), "Uppercase": ("Lu",), "Lowercase": ("Ll",),
    "Punctuation": ("P",), "White_Space": ("Z",),
}  # fmt: skip
_SCRIPTS = frozenset(("Latin", "Cyrillic", "Arabic", "Greek", "Armenian", "Georgian", "Hebrew", "Devanagari"))
_BLOCKS = {
    "Cyrillic": "\u0400-\u04ff", "Arabic": "\u0600-\u06ff", "BasicLatin": "\0-\x7f", "Latin-1Supplement": "\x80-\xff",
    "Greek": "\u0370-\u03ff", "Armenian": "\u0530-\u058f", "Hebrew": "\u0590-\u05ff", "Georgian": "\u10a0-\u10ff",
}  # fmt: skip


def python_pattern(pattern: str) -> str:
    """The pattern for Python's `re`; ValueError (also `re.error`) for what is not understood."""
    if not any(sign in pattern for sign in ("\\", "[", "(?<")):
        return pattern
    return _Reader(pattern).whole()


class _Reader:
    def __init__(self, pattern: str) -> None:
        self._text = pattern
        self._at = 0

    def whole(self) -> str:
        out: list[str] = []
        while self._at < len(self._text):
            if self._sees("\\Q"):
                out.append(re.escape(self._quoted()))
            elif self._sees("\\"):
                out.append(self._escape())
            elif self._sees("["):
                out.append(_written(self._class()))
            elif (
                self._text.startswith("(?<", self._at) and self._text[self._at + 3 : self._at + 4] not in "=!"
            ):
                self._at += 3
                out.append("(?P<")
            else:
                out.append(self._next())
        return "".join(out)

    def _next(self) -> str:
        if self._at >= len(self._text):
            raise ValueError("the pattern ends too early")
        self._at += 1
        return self._text[self._at - 1]

    def _sees(self, sign: str) -> bool:
        """Is it here? Then it is passed over."""
        if not self._text.startswith(sign, self._at):
            return False
        self._at += len(sign)
        return True

    def _quoted(self) -> str:
        end = self._text.find("\\E", self._at)
        start, self._at = self._at, len(self._text) if end < 0 else end + 2
        return self._text[start:] if end < 0 else self._text[start:end]

    def _escape(self) -> str:
        sign = self._next()
        if sign in _LIKE_PYTHON:
            return f"\\{sign}"
        if sign in "zZ":
            return "\\Z"
        if sign == "R":
            return f"(?:\r\n|{_written(_ranges(_SPACES['v']))})"
        if sign == "k" and self._sees("<"):
            return f"(?P={self._until('>')})"
        found = self._set_of(sign)
        return _written(found) if found is not None else re.escape(chr(self._character(sign)))

    def _set_of(self, sign: str) -> Ranges | None:
        """What a class behind a backslash stands for; None for a single character."""
        if sign in "pP":
            found = _property(self._until("}") if self._sees("{") else self._next())
        elif sign.lower() in "dws":
            found = _ranges({"d": "0-9", "w": "A-Z_a-z0-9", "s": " \t-\r"}[sign.lower()])
        elif sign.lower() in _SPACES:
            found = _ranges(_SPACES[sign.lower()])
        else:
            return None
        return _others(found) if sign.isupper() else found

    def _character(self, sign: str) -> int:
        if sign in _SIGNS:
            return _SIGNS[sign]
        if sign == "x":
            return int(self._until("}") if self._sees("{") else self._next() + self._next(), 16)
        if sign == "u":
            return int("".join(self._next() for _ in range(4)), 16)
        if sign == "c":
            return ord(self._next()) ^ 64
        if sign == "0":
            digits = re.compile("[0-3]?[0-7]{1,2}").match(self._text, self._at)
            self._at += len(digits[0]) if digits else 0
            return int(digits[0], 8) if digits else 0
        if sign.isascii() and sign.isalnum():
            raise ValueError(f"\\{sign} is not known")
        return ord(sign)

    def _until(self, end: str) -> str:
        start, place = self._at, self._text.find(end, self._at)
        if place < 0:
            raise ValueError(f"{end} is missing")
        self._at = place + 1
        return self._text[start:place]

    def _class(self) -> Ranges:
        """Behind its `[`, to its `]`; with classes in it, and `&&` for what stands on both sides."""
        negated = self._sees("^")
        parts: list[Ranges] = [self._member()]
        sides: list[Ranges] = []
        while not self._sees("]"):
            if self._sees("&&"):
                sides.append(_joined(parts))
                parts = []
            else:
                parts.append(self._member())
        found = _joined(parts)
        for side in sides:
            found = _both(found, side)
        return _others(found) if negated else found

    def _member(self) -> Ranges:
        if self._sees("["):
            return self._class()
        if self._sees("\\Q"):
            return _joined(((ord(c), ord(c)),) for c in self._quoted())
        first = self._single()
        if not isinstance(first, int):
            return first
        ahead = self._text[self._at : self._at + 2]
        if not ahead.startswith("-") or ahead in ("-]", "-[", "-"):
            return ((first, first),)
        self._at += 1
        last = self._single()
        if not isinstance(last, int) or last < first:
            raise ValueError("a range has no end")
        return ((first, last),)

    def _single(self) -> int | Ranges:
        sign = self._next()
        if sign != "\\":
            return ord(sign)
        sign = self._next()
        found = self._set_of(sign)
        return self._character(sign) if found is None else found


def _property(name: str) -> Ranges:
    """`L`, `Lu`, `Alpha`, `IsCyrillic`, `InArabic` and the like; ValueError for any other."""
    if name in _POSIX:
        return _ranges(_POSIX[name])
    if name.startswith("In") and name[2:] in _BLOCKS:
        return _ranges(_BLOCKS[name[2:]])
    kind, _, value = name.partition("=")
    if kind.lower() in ("script", "sc") and value in _SCRIPTS:
        return _script(value)
    name = value if kind.lower() in ("general_category", "gc") else name.removeprefix("Is")
    if name in _SCRIPTS:
        return _script(name)
    found = _joined(r for wanted in _CATEGORIES.get(name, (name,)) for r in _of_category(wanted))
    if not found:
        raise ValueError(f"\\p{{{name}}} is not known")
    return found


def _of_category(wanted: str) -> list[Ranges]:
    return [ranges for category, ranges in _categories().items() if category.startswith(wanted) and wanted]


@functools.lru_cache(maxsize=1)
def _categories() -> dict[str, Ranges]:
    found: dict[str, list[tuple[int, int]]] = {"Co": list(_PRIVATE)}
    for codes in _NAMED:
        for code in codes:
            row = found.setdefault(unicodedata.category(chr(code)), [])
            if row and row[-1][1] == code - 1:
                row[-1] = (row[-1][0], code)
            else:
                row.append((code, code))
    return {category: _joined([tuple(row)]) for category, row in found.items()}


@functools.lru_cache(maxsize=64)
def _script(name: str) -> Ranges:
    """Its letters and digits, by their names: Python does not know scripts; other signs mostly belong to several."""
    rows = (*_of_category("L"), *_of_category("Nd"))
    codes = (code for row in rows for low, high in row for code in range(low, high + 1))
    called = (f"{name.upper()} ", f"{name.upper()}-")
    return _joined(((c, c),) for c in codes if unicodedata.name(chr(c), "").startswith(called))


def _ranges(text: str) -> Ranges:
    """Of `a-z_`: a hyphen between two characters is a range."""
    found, at = [], 0
    while at < len(text):
        last = at + 2 if text[at + 1 : at + 2] == "-" and at + 2 < len(text) else at
        found.append(((ord(text[at]), ord(text[last])),))
        at = last + 1
    return _joined(found)


def _joined(parts: Iterable[Ranges]) -> Ranges:
    found: list[tuple[int, int]] = []
    for low, high in sorted(r for part in parts for r in part):
        if found and low <= found[-1][1] + 1:
            found[-1] = (found[-1][0], max(high, found[-1][1]))
        else:
            found.append((low, high))
    return tuple(found)


def _others(ranges: Ranges) -> Ranges:
    found, start = [], 0
    for low, high in ranges:
        if low > start:
            found.append((start, low - 1))
        start = high + 1
    if start <= _LAST:
        found.append((start, _LAST))
    return tuple(found)


def _both(one: Ranges, other: Ranges) -> Ranges:
    return _others(_joined((_others(one), _others(other))))


def _written(ranges: Ranges) -> str:
    if not ranges:
        return f"[^{_sign(0)}-{_sign(_LAST)}]"
    return f"[{''.join(_sign(a) if a == b else f'{_sign(a)}-{_sign(b)}' for a, b in ranges)}]"


def _sign(code: int) -> str:
    sign = chr(code)
    return sign if sign.isascii() and sign.isalnum() else f"\\U{code:08x}"
