"""Sealed files: what we seal opens, what was altered by one byte or cut anywhere does not."""

from __future__ import annotations

import base64
import io
from functools import cache

import pytest
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from hypothesis import given, settings
from hypothesis import strategies as st

from sync.protocol import age, age_header, age_payload, age_stream
from sync.protocol.age_header import Stanza
from sync.protocol.errors import (
    AgeMalformed,
    NotSealedToYou,
    OtherRecipients,
    ProtocolError,
    SealBroken,
    SealRefused,
    TooLarge,
)
from sync.protocol.keys import Identity
from tests.sync.protocol.world import Dice

ONE, TWO, OTHER = (Identity(bytes([number]) * 32) for number in (1, 2, 3))
MOST = 1_000_000


@cache
def sealed(length: int = 300) -> bytes:
    return age.seal(b"x" * length, [ONE.recipient], Dice("age"))


def opened(raw: bytes) -> bytes:
    """By the reader of whole files and by that of sticks, which goes piece by piece: both say the same."""
    try:
        plain = age.open_file(raw, ONE, max_plain=MOST)
    except SealRefused as refused:
        with pytest.raises(type(refused)):
            _opened_in_pieces(raw)
        raise
    assert _opened_in_pieces(raw) == plain
    return plain


def _opened_in_pieces(raw: bytes) -> bytes:
    return b"".join(age_stream.opened(io.BytesIO(raw).read, [ONE]))


@pytest.mark.parametrize("length", [0, 1, 65535, 65536, 65537, 131072, 131073])
def test_what_is_sealed_opens(length: int) -> None:
    assert opened(sealed(length)) == b"x" * length


def test_each_of_several_recipients_opens_it_alone_and_a_stranger_does_not() -> None:
    both = age.seal(b"plain", [ONE.recipient, TWO.recipient])
    assert age.recipient_count(both) == 2
    assert {age.open_file(both, one, max_plain=9) for one in (ONE, TWO)} == {b"plain"}
    with pytest.raises(NotSealedToYou):
        age.open_file(both, OTHER, max_plain=9)


def test_a2_a_second_recipient_is_refused_where_only_one_may_be() -> None:
    both = age.seal(b"plain", [ONE.recipient, TWO.recipient])
    with pytest.raises(OtherRecipients):
        age.open_file(both, ONE, max_plain=9, only_recipient=True)


def test_a3_every_byte_of_the_header_and_payload_altered_is_refused() -> None:
    raw = sealed()
    for at in range(len(raw)):
        for bit in (1, 0x20, 0x80):
            altered = raw[:at] + bytes([raw[at] ^ bit]) + raw[at + 1 :]
            with pytest.raises(SealRefused):
                opened(altered)


def test_a3_cut_at_every_length_or_lengthened_is_refused() -> None:
    raw = sealed()
    for length in range(len(raw)):
        with pytest.raises(SealRefused):
            opened(raw[:length])
    for more in (b"\x00", b"\n", raw):
        with pytest.raises(SealRefused):
            opened(raw + more)


def test_a3_chunks_left_out_swapped_or_repeated_are_refused() -> None:
    raw = sealed(3 * age_payload.CHUNK)
    start = age_header.parse(raw).length + age_payload.NONCE_BYTES
    step = age_payload.CHUNK + age_payload.TAG
    head, chunks = raw[:start], [raw[start + at * step : start + (at + 1) * step] for at in range(3)]
    assert opened(head + b"".join(chunks)) == b"x" * (3 * age_payload.CHUNK)
    for order in ([0, 1], [1, 0, 2], [0, 0, 1, 2], [0, 2], [0, 1, 2, 2], []):
        with pytest.raises(SealBroken):
            opened(head + b"".join(chunks[at] for at in order))


def test_a3_an_empty_last_chunk_after_others_is_refused() -> None:
    file_key, nonce = bytes(16), bytes(16)
    cipher = ChaCha20Poly1305(age_payload.payload_key(file_key, nonce))
    first = cipher.encrypt(bytes(12), b"x" * age_payload.CHUNK, None)
    empty = cipher.encrypt((1).to_bytes(11, "big") + b"\x01", b"", None)
    with pytest.raises(SealBroken):
        age_payload.open_payload(file_key, nonce + first + empty, max_plain=MOST)
    with pytest.raises(SealBroken):
        _opened_in_pieces(age.header_for(file_key, [ONE.recipient]) + nonce + first + empty)


def test_a1_a_recipient_of_another_kind_is_refused_before_anything_is_opened() -> None:
    own = age_header.parse(sealed()).stanzas[0]
    for others in (
        [Stanza(("X25519", "TEST"), bytes(32))],
        [own, Stanza(("X25519", "TEST"), bytes(32))],
        [Stanza(("mlkem768x25519-grease", "x"), b""), own],
        [Stanza(("scrypt", "x", "18"), bytes(32))],
    ):
        with pytest.raises(OtherRecipients):
            opened(_with_stanzas(others))


def test_a3_a_stanza_of_other_lengths_is_refused() -> None:
    own = age_header.parse(sealed()).stanzas[0]
    short = base64.b64encode(bytes(1119)).decode().rstrip("=")
    for odd in (
        Stanza(own.arguments, own.body + b"\x00"),
        Stanza(own.arguments, own.body[:-1]),
        Stanza((*own.arguments, "x"), own.body),
        Stanza(own.arguments[:1], own.body),
        Stanza((age.STANZA, short), own.body),
    ):
        with pytest.raises(AgeMalformed):
            opened(_with_stanzas([odd]))


def test_a4_file_key_nonce_and_encapsulation_are_fresh_each_time() -> None:
    files = [age.seal(b"same", [ONE.recipient]) for _ in range(20)]
    headers = [age_header.parse(one) for one in files]
    assert len({one.stanzas[0].arguments[1] for one in headers}) == 20
    nonces = {raw[head.length : head.length + 16] for raw, head in zip(files, headers, strict=True)}
    assert len(nonces) == 20


def test_headers_without_an_end_and_too_many_recipients_are_bounded() -> None:
    with pytest.raises(TooLarge):
        age_header.parse(age_header.VERSION_LINE + b"-> x\n" + b"A" * 64 + (b"\n" + b"A" * 64) * 4000)
    many = age_header.write_unsigned((Stanza(("x",), b""),) * 65) + age_header.write_mac(bytes(32))
    with pytest.raises(TooLarge):
        age_header.parse(many)


def test_content_beyond_the_bound_is_refused_before_it_is_opened() -> None:
    with pytest.raises(TooLarge):
        age.open_file(sealed(5000), ONE, max_plain=4999)


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes_are_refused(raw: bytes) -> None:
    for odd in (raw, age_header.VERSION_LINE + raw, sealed()[:1500] + raw):
        with pytest.raises(ProtocolError):
            opened(odd)


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_a_header_that_is_read_is_written_the_same(data: st.DataObject) -> None:
    words = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=8)
    stanza = st.builds(Stanza, st.lists(words, min_size=1, max_size=3).map(tuple), st.binary(max_size=100))
    stanzas = tuple(data.draw(st.lists(stanza, min_size=1, max_size=4)))
    raw = age_header.write_unsigned(stanzas) + age_header.write_mac(bytes(32))
    assert age_header.parse(raw + b"payload").stanzas == stanzas


def _with_stanzas(stanzas: list[Stanza]) -> bytes:
    unsigned = age_header.write_unsigned(tuple(stanzas))
    return unsigned + age_header.write_mac(bytes(32)) + bytes(64)
