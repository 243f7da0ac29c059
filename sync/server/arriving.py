"""Reading a request in pieces: bounded memory, bounded patience, and nothing lost when the line is cut."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass

from sync.protocol.envelope import PREFIX_BYTES, read_prefix
from sync.protocol.errors import WrongLength

PIECE_BYTES = 256 * 1024  # One row of a body. Memory per request is about twice this.
PATIENCE_S = 60.0  # Silence for so long ends the request; what arrived is kept and the sender goes on later.
LONGEST_REQUEST_S = 1800.0  # 16 MiB at 75 kbit/s; beyond, the sender resumes with a new request.


class LineCut(Exception):
    """The sender is gone or silent."""


@dataclass(frozen=True, slots=True)
class Patience:
    silence_s: float = PATIENCE_S
    request_s: float = LONGEST_REQUEST_S


class Arriving:
    """The bytes of one request in the order of their arrival."""

    def __init__(self, stream: AsyncIterator[bytes], patience: Patience) -> None:
        self._stream = stream
        self._silence_s = patience.silence_s
        self._until = asyncio.get_running_loop().time() + patience.request_s
        self._buffer = bytearray()
        self._ended = False
        self.received = 0  # bytes, read or not

    async def header(self) -> bytes:
        """Exactly one header. Raises ProtocolError (before any check of its signature), LineCut."""
        prefix = read_prefix(await self._exactly(PREFIX_BYTES, peek=True))
        return await self._exactly(prefix.header_length)

    async def whole(self, length: int) -> bytes | None:
        """`length` bytes if they all arrive; else None, and what came is still to be read in pieces."""
        try:
            while len(self._buffer) < length and not self._ended:
                await self._more()
        except LineCut:
            return None
        return await self._exactly(length) if len(self._buffer) >= length else None

    async def pieces(self) -> AsyncIterator[bytes]:
        """All that comes, in pieces of PIECE_BYTES; the last may be shorter. A cut line ends it too."""
        while True:
            try:
                while len(self._buffer) < PIECE_BYTES and not self._ended:
                    await self._more()
            except LineCut:
                self._ended = True
            if not self._buffer:
                return
            piece = bytes(self._buffer[:PIECE_BYTES])
            del self._buffer[:PIECE_BYTES]
            yield piece

    async def skip(self, count: int) -> None:
        """Drops up to `count` bytes: what is here already, or what nobody will read."""
        while count > 0:
            if not self._buffer and not self._ended:
                try:
                    await self._more()
                except LineCut:
                    self._ended = True
            if not self._buffer:
                return
            dropped = min(count, len(self._buffer))
            del self._buffer[:dropped]
            count -= dropped

    async def _exactly(self, count: int, *, peek: bool = False) -> bytes:
        while len(self._buffer) < count:
            if self._ended:
                raise WrongLength("the header is cut off")
            await self._more()
        taken = bytes(self._buffer[:count])
        if not peek:
            del self._buffer[:count]
        return taken

    async def _more(self) -> None:
        left = self._until - asyncio.get_running_loop().time()
        try:
            async with asyncio.timeout(max(0.0, min(self._silence_s, left))):
                chunk = await anext(self._stream)
            self._buffer += chunk
            self.received += len(chunk)
        except StopAsyncIteration:
            self._ended = True
        except (TimeoutError, LineCut) as error:
            self._ended = True
            raise LineCut from error
