"""The CBOR subset: one value, one encoding, and a reader that believes nothing."""

from __future__ import annotations

import io
from dataclasses import replace

import cbor2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sync.protocol import canonical
from sync.protocol.errors import Malformed, NotCanonical, ProtocolError, TooLarge, WrongLength
from sync.protocol.identifiers import MessageHash
from sync.protocol.messages import Acknowledgement, decode
from sync.protocol.shapes import from_map, to_map

MOST = 1_000_000
scalars = st.one_of(
    st.integers(0, 2**64 - 1), st.binary(max_size=40), st.text(max_size=20), st.booleans(), st.none()
)
values = st.recursive(
    scalars,
    lambda inner: st.one_of(
        st.lists(inner, max_size=5),
        st.dictionaries(st.integers(0, 300), inner, max_size=5),
        st.dictionaries(st.text(max_size=8), inner, max_size=5),
    ),
    max_leaves=20,
)


def read(text: str) -> object:
    return canonical.decode(bytes.fromhex(text), max_bytes=MOST)


@settings(max_examples=150, deadline=None)
@given(values)
def test_what_is_written_is_read_and_others_read_the_same(value: object) -> None:
    try:
        raw = canonical.encode(value)
    except TypeError:
        return  # nested too deeply
    assert canonical.decode(raw, max_bytes=MOST) == value
    assert cbor2.loads(raw) == value


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=60))
def test_any_bytes_are_read_into_what_is_written_the_same_or_refused(raw: bytes) -> None:
    try:
        value = canonical.decode(raw, max_bytes=MOST)
    except ProtocolError:
        return
    assert canonical.encode(value) == raw


@pytest.mark.parametrize(
    "text",
    [
        "20",
        "fb3ff0000000000000",
        "f97c00",
        "c074323031332d30332d32315432303a30343a30305a",
        "c24101",
        "d81c80",
        "9f01ff",
        "5f4101ff",
        "bf0102ff",
        "f7",
        "f8ff",
        "e0",
        "ff",
        "a1f401",
        "a14101f4",
        "a20101613102",
    ],
)
def test_c1_everything_outside_the_subset_is_refused(text: str) -> None:
    with pytest.raises(ProtocolError):
        read(text)


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("1801", NotCanonical),
        ("190017", NotCanonical),
        ("1a0000ffff", NotCanonical),
        ("1b00000000ffffffff", NotCanonical),
        ("580101", NotCanonical),
        ("a202010101", NotCanonical),
        ("a201010102", NotCanonical),
        ("a2626161016162" + "02", NotCanonical),
        ("0100", WrongLength),
        ("8201", WrongLength),
        ("4401", WrongLength),
        ("", WrongLength),
        ("61ff", Malformed),
    ],
)
def test_c2_every_other_form_of_a_value_is_refused(text: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        read(text)


def test_c3_depth_items_and_sizes_are_bounded_before_anything_is_built() -> None:
    with pytest.raises(Malformed):
        canonical.decode(b"\x81" * 10_000 + b"\x00", max_bytes=MOST)
    with pytest.raises(TooLarge):
        canonical.decode(b"\x00" * 11, max_bytes=10)
    many = io.BytesIO()
    cbor2.dump([0] * 200_001, many)
    with pytest.raises(TooLarge):
        canonical.decode(many.getvalue(), max_bytes=MOST)
    as_many = canonical.decode(canonical.encode([0] * 199_999), max_bytes=MOST)  # and the array itself
    assert isinstance(as_many, list) and len(as_many) == 199_999
    for claim in ("5bffffffffffffffff", "9bffffffffffffffff", "bbffffffffffffffff", "7bffffffffffffffff"):
        with pytest.raises(WrongLength):
            read(claim)


def test_c4_unknown_missing_and_null_fields_are_refused() -> None:
    whole = to_map(Acknowledgement((MessageHash(bytes(32)),), 5))
    assert from_map(Acknowledgement, whole).opened_at == 5
    for odd in ({**whole, 9: 1}, {1: whole[1]}, {**whole, 2: None}, {}, [], {**whole, 2: True}):
        with pytest.raises(Malformed):
            from_map(Acknowledgement, odd)


def test_c4_an_optional_field_is_left_out_never_null() -> None:
    raw = Acknowledgement((), 5).encode()
    assert raw == canonical.encode([3, {1: [], 2: 5}])
    assert decode(raw) == replace(Acknowledgement((), 6), opened_at=5)


@pytest.mark.parametrize("value", [-1, 2**64, 1.5, object(), {1: 1, "a": 2}, (1,)])
def test_what_has_no_place_on_the_wire_is_not_written(value: object) -> None:
    with pytest.raises(TypeError):
        canonical.encode(value)
