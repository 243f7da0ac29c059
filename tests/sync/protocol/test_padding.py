"""Packing: sizes that say little, and a reader that unpacks nothing before it has checked the claim."""

from __future__ import annotations

import struct

import pytest
import zstandard
from hypothesis import given, settings
from hypothesis import strategies as st

from sync.protocol import padding
from sync.protocol.errors import DoesNotUnpack, ProtocolError, TooLarge
from sync.protocol.padding import FLOOR, MAX_PLAIN, pack, padded_size, unpack


def frame(plain: bytes, **options: bool) -> bytes:
    return zstandard.ZstdCompressor(level=3, **options).compress(plain)


def padded(raw: bytes, total: int | None = None, fill: bytes = b"\x00") -> bytes:
    size = total or padded_size(len(raw) + 8)
    rest = size - len(raw) - 8
    return raw + struct.pack("<II", 0x184D2A50, rest) + fill * rest


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=5000))
def test_what_is_packed_unpacks(plain: bytes) -> None:
    assert unpack(pack(plain)) == plain


def test_p1_sizes_are_the_floor_or_padme() -> None:
    assert [padded_size(one) for one in (0, 1, 2048, 2049, 9000, 65_537, 1_000_000)] == [
        2048, 2048, 2048, 2176, 9216, 67_584, 1_015_808,
    ]  # fmt: skip
    assert all(padded_size(padded_size(one)) == padded_size(one) >= one for one in range(1, 200_000, 37))
    assert len({padded_size(one) for one in range(65_536)}) == 81
    assert len(pack(b"")) == len(pack(b"one short record")) == FLOOR


def test_p2_other_padding_is_refused() -> None:
    good = frame(b"plain")
    assert unpack(padded(good)) == b"plain"
    for odd in (
        padded(good, 2047),
        padded(good, 4097),
        padded(good, FLOOR, b"\x01"),
        good,
        good + bytes(FLOOR - len(good)),
        padded(good)[:-1] + b"\x01",
        padded(good) + padded(b""),
        padded(good + good),
        padded(b"" + struct.pack("<II", 0x184D2A50, 0) + good),
        b"",
    ):
        with pytest.raises(DoesNotUnpack):
            unpack(odd)


def test_p2_other_kinds_of_frames_are_refused() -> None:
    for odd in (frame(b"plain", write_checksum=True), frame(b"plain", write_content_size=False)):
        with pytest.raises(DoesNotUnpack):
            unpack(padded(odd))


def test_p2_a_bomb_is_refused_by_its_claim_and_by_what_it_holds() -> None:
    with pytest.raises(DoesNotUnpack):
        unpack(padded(frame(bytes(MAX_PLAIN + 1))))
    small = frame(bytes(1000))
    bomb = frame(bytes(MAX_PLAIN))
    start, lying = zstandard.frame_header_size(bomb), bytearray(bomb)
    assert zstandard.frame_content_size(bytes(small)) == 1000
    lying[start - 4 : start] = (1000).to_bytes(4, "little")
    assert zstandard.frame_content_size(bytes(lying)) == 1000
    with pytest.raises(DoesNotUnpack):
        unpack(padded(bytes(lying)))


def test_content_and_packed_content_are_bounded() -> None:
    with pytest.raises(TooLarge):
        pack(bytes(MAX_PLAIN + 1))
    with pytest.raises(TooLarge):
        unpack(bytes(padding.MAX_PACKED + 1))


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_are_refused_without_harm(raw: bytes) -> None:
    for odd in (raw, padded(raw), padded(b"\x28\xb5\x2f\xfd" + raw)):
        try:
            assert pack(unpack(odd))
        except ProtocolError:
            continue


def test_every_byte_of_a_frame_altered_gives_the_same_or_is_refused() -> None:
    raw = pack(b"some plain words, some plain words")
    for at in range(60):
        altered = raw[:at] + bytes([raw[at] ^ 4]) + raw[at + 1 :]
        try:
            unpack(altered)  # no checksum inside: the seal around it is what notices
        except ProtocolError:
            continue
