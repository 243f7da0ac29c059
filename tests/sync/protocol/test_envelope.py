"""Headers: every byte counts, and nothing is looked at before the signature has been."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sync.protocol import canonical, envelope
from sync.protocol.envelope import (
    PREFIX_BYTES,
    Head,
    Header,
    PersonAddress,
    Span,
    batch_hash,
    read_prefix,
    sign_header,
    verify_header,
)
from sync.protocol.errors import (
    Malformed,
    ProtocolError,
    SignatureInvalid,
    TooLarge,
    UnknownKey,
    UnknownVersion,
    WrongLength,
)
from sync.protocol.identifiers import BatchHash, Incarnation, KeyId, ViewHash
from sync.protocol.keys import VerifyKey
from sync.protocol.shapes import to_map
from tests.sync.protocol.world import world


@cache
def header() -> Header:
    return Header(
        incarnation=Incarnation(b"i" * 16),
        sequence=7,
        roster=ViewHash(b"r" * 32),
        to=world().address(),
        body_hash=b"b" * 32,
        root=b"m" * 32,
        previous=BatchHash(b"p" * 32),
        supersedes=(Span(2, 3), Span(5, 6)),
        sender=world().worker.key_id,
        body_length=5000,
    )


@cache
def raw() -> bytes:
    return sign_header(header(), world().worker.signing)


def verified(some: bytes) -> Header:
    return verify_header(some, world().roster.verify_key)


def signed_cbor(value: object) -> bytes:
    """Any CBOR value under a good signature: what a writer gone wrong might sign."""
    cbor = value if isinstance(value, bytes) else canonical.encode(value)
    prefix = envelope._PREFIX.pack(envelope.MAGIC, 1, 1, len(cbor), 5000, world().worker.key_id)
    return prefix + cbor + world().worker.signing.sign("batch header", prefix + cbor)


def test_what_is_signed_is_read() -> None:
    assert verified(raw()) == header()
    assert len(raw()) == read_prefix(raw()).header_length
    assert read_prefix(raw()).sender == world().worker.key_id
    to_person = replace(header(), to=PersonAddress(world().worker.key_id), supersedes=())
    assert verified(sign_header(to_person, world().worker.signing)) == to_person


def test_h2_every_byte_altered_is_refused() -> None:
    for at in range(len(raw())):
        for bit in range(8):
            altered = raw()[:at] + bytes([raw()[at] ^ 1 << bit]) + raw()[at + 1 :]
            with pytest.raises(ProtocolError):
                verified(altered)


def test_h2_cut_at_every_length_or_lengthened_is_refused() -> None:
    for length in range(len(raw())):
        with pytest.raises(WrongLength):
            verified(raw()[:length])
    with pytest.raises(WrongLength):
        verified(raw() + b"\x00")


def test_h2_other_magic_version_suite_and_lengths_are_told_apart() -> None:
    def with_byte(at: int, value: int) -> bytes:
        return raw()[:at] + bytes([value]) + raw()[at + 1 :]

    for at, value, error in (
        (0, 0x88, Malformed),
        (8, 2, UnknownVersion),
        (9, 2, UnknownVersion),
        (10, 0xFF, TooLarge),
        (12, 1, TooLarge),
    ):
        with pytest.raises(error):
            read_prefix(with_byte(at, value))


def test_h1_the_signature_is_checked_before_the_content_is_read() -> None:
    """Content that would be refused in another way, under a bad signature, is refused for the signature."""
    for odd in (b"\xff" * 100, canonical.encode({99: 1}), b""):
        good = signed_cbor(odd)
        with pytest.raises(Malformed):
            verified(good)
        with pytest.raises(SignatureInvalid):
            verified(good[:-1] + bytes([good[-1] ^ 1]))


def test_h1_an_unknown_key_is_refused_before_anything_else() -> None:
    with pytest.raises(UnknownKey):
        verified(sign_header(replace(header(), sender=world().stranger.key_id), world().stranger.signing))


def test_h1_the_key_of_the_named_sender_is_used() -> None:
    other = raw()[:20] + world().teacher.key_id + raw()[PREFIX_BYTES:]
    with pytest.raises(SignatureInvalid):
        verified(other)


@pytest.mark.parametrize(
    "changes",
    [
        {"sequence": 1},
        {"previous": None},
        {"continues": Head(Incarnation(b"o" * 16), 4, BatchHash(b"h" * 32))},
        {"sequence": 1, "previous": None, "continues": Head(Incarnation(b"i" * 16), 4, BatchHash(b"h" * 32))},
    ],
)
def test_h3_previous_and_continues_stand_where_they_belong(changes: dict[str, object]) -> None:
    odd = replace(header(), supersedes=(), **changes)
    with pytest.raises(Malformed):
        sign_header(odd, world().worker.signing)
    with pytest.raises(Malformed):
        verified(signed_cbor(to_map(odd)))


def test_h3_a_new_incarnation_names_its_old_head() -> None:
    first = replace(
        header(),
        sequence=1,
        previous=None,
        continues=Head(Incarnation(b"o" * 16), 4, BatchHash(b"h" * 32)),
        supersedes=(),
    )
    assert verified(sign_header(first, world().worker.signing)) == first


@pytest.mark.parametrize(
    "spans", [[(3, 2)], [(2, 3), (4, 5)], [(4, 5), (2, 2)], [(7, 7)], [(5, 9)], [(2, 3), (3, 4)], [(0, 1)]]
)
def test_h4_spans_are_ascending_apart_and_earlier(spans: list[tuple[int, int]]) -> None:
    odd = replace(header(), supersedes=tuple(Span(*one) for one in spans))
    with pytest.raises(Malformed):
        verified(
            signed_cbor({**to_map(header()), 9: [{1: one.first, 2: one.last} for one in odd.supersedes]})
        )


def test_headers_of_other_shapes_are_refused_under_a_good_signature() -> None:
    good = to_map(header())
    for odd in (
        {**good, 4: [1, bytes(16), 9, bytes(16), False]},
        {**good, 4: [1, bytes(16), 1, bytes(16), 0]},
        {**good, 4: [1, bytes(16), 1, bytes(16)]},
        {**good, 4: [3, bytes(16)]},
        {**good, 4: [True, bytes(16), 1, bytes(16), False]},
        {**good, 2: True},
        {**good, 1: bytes(15)},
        {**good, 10: 0},
        {key: value for key, value in good.items() if key != 9},
        [],
    ):
        with pytest.raises(Malformed):
            verified(signed_cbor(odd))


def test_the_sender_signs_with_its_own_key_only() -> None:
    with pytest.raises(ValueError, match="another key"):
        sign_header(header(), world().teacher.signing)


def test_the_batch_hash_covers_the_signature() -> None:
    assert batch_hash(raw()) != batch_hash(raw()[:-1] + bytes([raw()[-1] ^ 1]))


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=400), st.booleans())
def test_any_bytes_are_refused(some: bytes, prefixed: bool) -> None:
    odd = raw()[:PREFIX_BYTES] + some if prefixed else some
    with pytest.raises(ProtocolError):
        verify_header(odd, _any_key)


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=200))
def test_any_signed_bytes_are_a_header_or_refused(some: bytes) -> None:
    with pytest.raises(ProtocolError):
        verified(signed_cbor(some))


def _any_key(_key: KeyId) -> VerifyKey:
    return world().worker.signing.public
