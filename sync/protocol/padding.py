"""Pack and pad: one zstd frame, then one skippable zstd frame of zeros up to a rounded size.

`zstd -d` opens the result, because it passes over skippable frames. Sizes: at least FLOOR, then Padmé, so
that a size says at most about log log of the length. PROTOCOL.md gives the figures.
"""

from __future__ import annotations

import struct
from typing import Final

import zstandard

from sync.protocol.errors import DoesNotUnpack, TooLarge

LEVEL: Final = 19
FLOOR: Final = 2048  # one, two and three records of 50 questions look the same
MAX_PACKED: Final = 15 * 1024 * 1024
MAX_PLAIN: Final = 32 * 1024 * 1024  # forms with their files; a frame that claims more is a bomb
_RUN_BLOCK: Final = 1  # one byte, many times
_SKIPPABLE: Final = 0x184D2A50
_SKIP: Final = struct.Struct("<II")


def padded_size(length: int) -> int:
    """FLOOR or Padmé of `length`: 2 ** floor(log2) is split in so many steps that the last bits are zero."""
    if length <= FLOOR:
        return FLOOR
    exponent = length.bit_length() - 1
    mask = (1 << exponent - exponent.bit_length()) - 1
    return (length + mask) & ~mask


def pack(plain: bytes) -> bytes:
    """Compressed and padded. Errors: TooLarge."""
    if len(plain) > MAX_PLAIN:
        raise TooLarge("the content of one batch")
    frame = zstandard.ZstdCompressor(level=LEVEL, write_content_size=True).compress(plain)
    total = padded_size(len(frame) + _SKIP.size)
    if total > MAX_PACKED:
        raise TooLarge("the packed content of one batch")
    rest = total - len(frame) - _SKIP.size
    return frame + _SKIP.pack(_SKIPPABLE, rest) + bytes(rest)


def unpack(packed: bytes) -> bytes:
    """The plain bytes; padding must be as `pack` writes it. Errors: TooLarge, DoesNotUnpack."""
    if len(packed) > MAX_PACKED:
        raise TooLarge("the packed content of one batch")
    try:
        frame = zstandard.get_frame_parameters(packed)
        start = zstandard.frame_header_size(packed)
    except zstandard.ZstdError:
        raise DoesNotUnpack from None
    if frame.content_size > MAX_PLAIN or frame.dict_id or frame.has_checksum:  # an unknown size is huge
        raise DoesNotUnpack("its size or kind")
    end = _frame_end(packed, start)
    _check_padding(packed[end:], len(packed))
    try:
        plain = zstandard.ZstdDecompressor().decompress(packed[:end], allow_extra_data=False)
    except zstandard.ZstdError:
        raise DoesNotUnpack from None
    if len(plain) != frame.content_size:
        raise DoesNotUnpack("its length")
    return plain


def _frame_end(packed: bytes, at: int) -> int:
    """Where the frame ends whose first block starts at `at` (RFC 8878, 3.1.1.2)."""
    while True:
        head = int.from_bytes(packed[at : at + 3], "little")
        last, kind, size = head & 1, head >> 1 & 3, head >> 3
        at += 3 + (1 if kind == _RUN_BLOCK else size)
        if at > len(packed):
            raise DoesNotUnpack("cut off")
        if last:
            return at


def _check_padding(padding: bytes, total: int) -> None:
    if len(padding) < _SKIP.size or _SKIP.unpack_from(padding) != (_SKIPPABLE, len(padding) - _SKIP.size):
        raise DoesNotUnpack("its padding")
    if any(padding[_SKIP.size :]) or padded_size(total) != total:
        raise DoesNotUnpack("its padding")
