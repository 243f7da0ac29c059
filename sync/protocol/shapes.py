"""How a frozen value becomes a CBOR map with small integer keys, and back, with every bound checked.

A message lists its fields once: `SHAPE = {1: ("record", octets(16)), ...}`. A field whose value is None is
left out, and nothing else is. An unknown or missing key is refused.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from functools import cache
from typing import Any, ClassVar, Final, TypeVar

from sync.protocol.errors import Malformed, TooLarge, WrongLength

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Field:
    """One field's way onto the wire and back. `back` raises Malformed."""

    out: Callable[[Any], Any]
    back: Callable[[Any], Any]


Shape = Mapping[int, tuple[str, Field]]


class Shaped:
    """A frozen dataclass that goes onto the wire as a map."""

    __slots__ = ()
    SHAPE: ClassVar[Shape] = {}


def to_map(value: Shaped) -> dict[int, Any]:
    """The map of `value`; what is None is left out."""
    out: dict[int, Any] = {}
    for key, (name, kind) in value.SHAPE.items():
        part = getattr(value, name)
        if part is not None:
            out[key] = kind.out(part)
    return out


def from_map(cls: type[T], found: object) -> T:
    """A value of the shaped dataclass `cls` out of a decoded map. Errors: Malformed."""
    kind: Any = cls
    shape: Shape = kind.SHAPE
    if not isinstance(found, dict) or not found.keys() <= shape.keys():
        raise Malformed("a field that is not known here")
    got = {shape[key][0]: shape[key][1].back(part) for key, part in found.items()}
    if _required(kind) - got.keys():
        raise Malformed("a field is missing")
    return cls(**got)


@cache
def _required(cls: Any) -> frozenset[str]:
    """Only what is None where it is absent may be left out, so that one value has one encoding."""
    optional = {one.name for one in fields(cls) if one.default is None}
    return frozenset(name for name, _ in cls.SHAPE.values() if name not in optional)


def octets(length: int) -> Field:
    """Exactly `length` bytes."""

    def back(part: object) -> bytes:
        if not isinstance(part, bytes):
            raise Malformed("bytes expected")
        if len(part) != length:
            raise WrongLength(f"{length} bytes expected")
        return part

    return Field(back, back)


def blob(most: int) -> Field:
    """Up to `most` bytes."""

    def back(part: object) -> bytes:
        if not isinstance(part, bytes):
            raise Malformed("bytes expected")
        if len(part) > most:
            raise TooLarge(f"{len(part)} bytes, {most} allowed")
        return part

    return Field(back, back)


def text(most: int) -> Field:
    """Text of up to `most` UTF-8 bytes."""

    def back(part: object) -> str:
        if not isinstance(part, str):
            raise Malformed("text expected")
        if len(part.encode("utf-8")) > most:
            raise TooLarge("a text")
        return part

    return Field(back, back)


def uint(most: int = 2**53 - 1, least: int = 0) -> Field:
    """An integer; by default what every language holds exactly."""

    def back(part: object) -> int:
        if not isinstance(part, int) or isinstance(part, bool) or not least <= part <= most:
            raise Malformed("a number out of its bounds")
        return part

    return Field(back, back)


def _flag(part: object) -> bool:
    if not isinstance(part, bool):
        raise Malformed("yes or no expected")
    return part


flag: Final = Field(_flag, _flag)


def choice(kind: type[Any]) -> Field:
    """A member of an IntEnum."""

    def back(part: object) -> Any:
        if not isinstance(part, int) or isinstance(part, bool):
            raise Malformed("a number expected")
        try:
            return kind(part)
        except ValueError:
            raise Malformed("a choice that is not known here") from None

    return Field(lambda part: int(back(part)), back)


def several(one: Field, most: int) -> Field:
    """A tuple of up to `most` of `one`."""

    def out(parts: Any) -> list[Any]:
        if len(parts) > most:
            raise TooLarge("a list")
        return [one.out(part) for part in parts]

    def back(parts: object) -> tuple[Any, ...]:
        if not isinstance(parts, list):
            raise Malformed("a list expected")
        if len(parts) > most:
            raise TooLarge("a list")
        return tuple(one.back(part) for part in parts)

    return Field(out, back)


def shaped(cls: type[Any]) -> Field:
    """A map of its own."""
    return Field(to_map, lambda part: from_map(cls, part))


def texts_to(value: Field, most: int) -> Field:
    """A map from short text (256 bytes: a file's name) to `value`, up to `most` entries; a dict in Python."""
    name = text(256)

    def out(part: Any) -> dict[str, Any]:
        if len(part) > most:
            raise TooLarge("a map")
        return {name.out(key): value.out(each) for key, each in part.items()}

    def back(part: object) -> dict[str, Any]:
        if not isinstance(part, dict):
            raise Malformed("a map expected")
        if len(part) > most:
            raise TooLarge("a map")
        return {name.back(key): value.back(each) for key, each in part.items()}

    return Field(out, back)


def _scalar(part: object) -> str | int | bytes | bool:
    if not isinstance(part, str | int | bytes):
        raise Malformed("text, number, bytes or yes/no expected")
    if isinstance(part, str | bytes) and len(part) > 16384:
        raise TooLarge("a detail")
    return part


scalar: Final = Field(_scalar, _scalar)
ID: Final = octets(16)
HASH: Final = octets(32)
SECONDS: Final = uint(2**40 - 1)  # whole seconds since 1970-01-01 UTC
