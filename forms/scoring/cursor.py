"""How untrusted JSON is read: exact numbers, bounded sizes, and a place named for whatever is wrong.

Knows JSON and numbers, nothing of instruments.
"""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import NoReturn, TypeVar

DOCUMENT_BYTES = 256 * 1024  # the largest key shipped has 6 KB
NUMBER_DIGITS = 9  # no instrument counts beyond thousands; more would only slow exact arithmetic
TEXT_LENGTH = 2_000  # a licence note; an item's wording has no business here
NUMBER = re.compile(r"(-?)(\d+)(?:\.(\d+)|/(\d+))?")

E = TypeVar("E", bound=StrEnum)


class KeyRefused(ValueError):
    """A key that cannot be trusted: `where` is a path (`scales.total.cuts[0]`), `why` says what is wrong."""

    def __init__(self, where: str, why: str) -> None:
        super().__init__(f"{where}: {why}")
        self.where = where
        self.why = why


@dataclass(frozen=True, slots=True)
class _Unusable:
    """Stands in the tree for a number that no key may hold, until its place is known."""

    text: str


def parse_document(source: bytes | str) -> object:
    """JSON as plain values. Raises KeyRefused for what is too large, too deep, doubled or not JSON at all."""
    if len(source) > DOCUMENT_BYTES:
        raise KeyRefused("key", f"larger than {DOCUMENT_BYTES} bytes")
    try:
        text = source if isinstance(source, str) else source.decode("utf-8")
        return json.loads(
            text,
            object_pairs_hook=_object,
            parse_float=_Unusable,
            parse_int=_integer,
            parse_constant=_Unusable,
        )
    except UnicodeDecodeError as error:
        raise KeyRefused("key", f"not UTF-8 at byte {error.start}") from error
    except json.JSONDecodeError as error:
        raise KeyRefused(
            "key", f"not JSON at line {error.lineno}, column {error.colno}: {error.msg}"
        ) from error
    except RecursionError as error:
        raise KeyRefused("key", "nested too deeply") from error


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found: dict[str, object] = {}
    for name, value in pairs:
        if name in found:  # the second would silently win
            raise KeyRefused("key", f"{_short(name)} stands twice in one object")
        found[name] = value
    return found


def _integer(text: str) -> int | _Unusable:
    return int(text) if len(text.lstrip("-")) <= NUMBER_DIGITS else _Unusable(text)


def exact(text: str) -> Fraction | None:
    """`3`, `-2.5` or `1/3` as an exact number, at most nine digits each side; None for anything else."""
    match = NUMBER.fullmatch(text) if text.isascii() else None
    if (
        match is None
        or any(len(part or "") > NUMBER_DIGITS for part in match.groups())
        or set(match[4] or "1") == {"0"}
    ):
        return None
    return Fraction(text)


def _short(value: object) -> str:
    text = value.text if isinstance(value, _Unusable) else repr(value)
    return text if len(text) <= 40 else text[:37] + "..."


@dataclass(frozen=True, slots=True)
class Cursor:
    """One value and its place. Every reader below raises KeyRefused with that place."""

    value: object
    where: str

    def refuse(self, why: str) -> NoReturn:
        raise KeyRefused(self.where, why)

    def fields(self, required: Collection[str], optional: Collection[str] = ()) -> Mapping[str, Cursor]:
        """The members of an object with fixed names; a missing or unknown name is refused."""
        members = dict(self.members())
        known = [*required, *optional]
        for name, member in members.items():
            if name not in known:
                near = difflib.get_close_matches(name, known, 1)
                member.refuse(f"no such field{f'; did you mean {near[0]!r}?' if near else ''}")
        for name in required:
            if name not in members:
                self.refuse(f"{name!r} is missing")
        return members

    def members(self, most: int = 500) -> Iterator[tuple[str, Cursor]]:
        """The members of an object with free names."""
        if not isinstance(self.value, dict):
            self.refuse(f"an object is needed, not {_short(self.value)}")
        if len(self.value) > most:
            self.refuse(f"{len(self.value)} entries; at most {most}")
        parent = "" if self.where == "key" else f"{self.where}."
        for name, value in self.value.items():
            yield name, Cursor(value, parent + _short(name).strip("'\""))

    def each(self, most: int = 500) -> Iterator[Cursor]:
        """The entries of a list that must not be empty."""
        if not isinstance(self.value, list) or not self.value:
            self.refuse(f"a list with at least one entry is needed, not {_short(self.value)}")
        if len(self.value) > most:
            self.refuse(f"{len(self.value)} entries; at most {most}")
        for index, value in enumerate(self.value):
            yield Cursor(value, f"{self.where}[{index}]")

    def text(self) -> str:
        if not isinstance(self.value, str) or not self.value.strip():
            self.refuse(f"a text is needed, not {_short(self.value)}")
        if len(self.value) > TEXT_LENGTH:
            self.refuse(f"longer than {TEXT_LENGTH} characters")
        return self.value

    def yes(self) -> bool:
        if not isinstance(self.value, bool):
            self.refuse(f"true or false is needed, not {_short(self.value)}")
        return self.value

    def whole(self, least: int, most: int) -> int:
        """A whole number from `least` to `most`."""
        if isinstance(self.value, bool) or not isinstance(self.value, int):
            self.refuse(f"a whole number is needed, not {_short(self.value)}")
        if not least <= self.value <= most:
            self.refuse(f"{self.value} is not between {least} and {most}")
        return self.value

    def number(self) -> Fraction:
        """A whole number, or a text such as `2.5` or `1/3`; a JSON decimal is refused: it is not exact."""
        if isinstance(self.value, int) and not isinstance(self.value, bool):
            return Fraction(self.value)
        if isinstance(self.value, _Unusable):
            self.refuse(
                f"{_short(self.value)} is not usable: up to nine digits, decimals as a text like '2.5'"
            )
        found = exact(self.value) if isinstance(self.value, str) else None
        if found is None:
            self.refuse(
                f"a number is needed (whole, or a text like '2.5' or '1/3'), not {_short(self.value)}"
            )
        return found

    def one_of(self, kinds: type[E]) -> E:
        if self.value not in [kind.value for kind in kinds]:
            self.refuse(f"{_short(self.value)} is none of {', '.join(kinds)}")
        return kinds(str(self.value))
