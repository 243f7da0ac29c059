"""Deterministic CBOR (RFC 8949, section 4.2.1), a small part of it, read strictly.

Written: unsigned integers below 2**64, byte strings, text, arrays, maps whose keys are all unsigned integers
or all text, false, true, null. Nothing else is read: no floats, no tags, no indefinite lengths, no longer
form than needed, no unsorted or repeated key, no surplus byte. So one value has one encoding, and hashing
received bytes equals hashing the value. Reading is by hand because a general reader builds dates, patterns
and shared references on demand of whoever wrote the bytes.
"""

from __future__ import annotations

from typing import Final, TypeAlias

import cbor2

from sync.protocol.errors import Malformed, NotCanonical, TooLarge, WrongLength

Plain: TypeAlias = "int | bytes | str | bool | list[Plain] | dict[int, Plain] | dict[str, Plain] | None"

MAX_DEPTH: Final = 8  # the deepest message has five; room for a later one, far from Python's recursion limit
MAX_ITEMS: Final = 200_000  # an area's participants, several times over; bounds memory
_SIZES: Final = {24: 1, 25: 2, 26: 4, 27: 8}
_SIMPLE: Final[dict[int, bool | None]] = {0xF4: False, 0xF5: True, 0xF6: None}


def encode(value: object) -> bytes:
    """The one encoding of `value`. TypeError for what the subset does not hold."""
    _check(value, 0)
    return cbor2.dumps(value, canonical=True)


def decode(raw: bytes, *, max_bytes: int) -> Plain:
    """The value of `raw`, which must be exactly one canonical item of at most `max_bytes` bytes.

    Errors: TooLarge, WrongLength (cut or surplus), NotCanonical, Malformed.
    """
    if len(raw) > max_bytes:
        raise TooLarge(f"{len(raw)} bytes, {max_bytes} allowed")
    reader = _Reader(raw)
    value = reader.item(0)
    if reader.at != len(raw):
        raise WrongLength("bytes after the end")
    return value


def _check(value: object, depth: int) -> None:
    if depth > MAX_DEPTH:
        raise TypeError("nested too deeply")
    if isinstance(value, dict):
        kinds = {type(key) for key in value}
        if not (kinds <= {int} or kinds <= {str}):
            raise TypeError("map keys are all integers or all text")
        for key, part in value.items():
            _check(key, depth + 1)
            _check(part, depth + 1)
    elif isinstance(value, list):
        for part in value:
            _check(part, depth + 1)
    elif isinstance(value, int):
        if not 0 <= value < 2**64:
            raise TypeError("integers are unsigned, of 64 bits")
    elif not (value is None or isinstance(value, bytes | str)):
        raise TypeError(f"{type(value).__name__} has no place on the wire")


class _Reader:
    """Walks over one item; `at` is the offset of the next unread byte."""

    def __init__(self, raw: bytes) -> None:
        self._raw = raw
        self._items = 0
        self.at = 0

    def item(self, depth: int) -> Plain:
        if depth > MAX_DEPTH:
            raise Malformed("nested too deeply")
        self._items += 1
        if self._items > MAX_ITEMS:
            raise TooLarge("too many items")
        first = self._take(1)[0]
        if first in _SIMPLE:
            return _SIMPLE[first]
        major, low = first >> 5, first & 0x1F
        if major == 0:
            return self._number(low)
        if major == 2:
            return self._take(self._number(low))
        if major == 3:
            return self._text(self._number(low))
        if major == 4:
            return [self.item(depth + 1) for _ in range(self._count(low, 1))]
        if major == 5:
            return self._map(self._count(low, 2), depth)
        raise NotCanonical(f"first byte {first:#04x}")

    def _take(self, count: int) -> bytes:
        part = self._raw[self.at : self.at + count]
        if len(part) != count:
            raise WrongLength("cut off")
        self.at += count
        return part

    def _number(self, low: int) -> int:
        if low < 24:
            return low
        if low not in _SIZES:
            raise NotCanonical("length without a number")
        size = _SIZES[low]
        number = int.from_bytes(self._take(size), "big")
        if number < 24 or (size > 1 and number < 1 << (4 * size)):
            raise NotCanonical("a number longer than needed")
        return number

    def _count(self, low: int, each: int) -> int:
        count = self._number(low)
        if count * each > len(self._raw) - self.at:  # every item takes at least one byte
            raise WrongLength("cut off")
        return count

    def _text(self, count: int) -> str:
        try:
            return self._take(count).decode("utf-8")
        except UnicodeDecodeError:
            raise Malformed("text is not UTF-8") from None

    def _map(self, count: int, depth: int) -> Plain:
        found: dict[int | str, Plain] = {}
        kind: type | None = None
        before = b""
        for _ in range(count):
            start = self.at
            key = self.item(depth + 1)
            if type(key) not in (int, str) or kind not in (None, type(key)):
                raise NotCanonical("map keys are all integers or all text")
            kind = type(key)
            encoded = self._raw[start : self.at]
            if (len(encoded), encoded) <= (len(before), before) and found:
                raise NotCanonical("map keys unsorted or repeated")
            before = encoded
            found[key] = self.item(depth + 1)  # type: ignore[index]
        return found  # type: ignore[return-value]
