"""The base of all messages: a map with a number of its own; `sync.protocol.messages` has them all."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Final

from sync.protocol import canonical
from sync.protocol.shapes import Shaped, scalar, texts_to, to_map

Details = Mapping[str, str | int | bytes | bool]
DETAILS: Final = texts_to(scalar, 64)


class Message(Shaped):
    """Base of all messages. `encode()` gives the bytes that are hashed, salted and sealed."""

    __slots__ = ()
    TYPE: ClassVar[int] = 0

    def encode(self) -> bytes:
        return canonical.encode([self.TYPE, to_map(self)])
