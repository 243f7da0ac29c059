"""Proofs: one message is shown to be somebody's, without the batch and without the other messages."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sync.protocol.authorship import Proof, message_hash, root_of, salt_of, verify_proof
from sync.protocol.batch import OpenedBatch, open_batch
from sync.protocol.canonical import decode, encode
from sync.protocol.errors import ProofInvalid, ProtocolError
from sync.protocol.shapes import from_map, to_map
from tests.sync.protocol.world import world


@cache
def opened(count: int) -> OpenedBatch:
    here = world()
    secret = here.roster.open_epoch(here.address().epoch, here.coordinator.identity)
    some = here.seal([encode([99, {1: place}]) for place in range(count)])
    return open_batch(some, secret, here.roster.verify_key)


def verified(proof: Proof, message: bytes) -> bytes:
    return verify_proof(proof, message, world().roster.verify_key).sender


@pytest.mark.parametrize("count", [1, 2, 3, 4, 5, 7, 8, 9, 31, 100])
def test_every_message_of_a_batch_can_be_shown_alone(count: int) -> None:
    found = opened(count)
    for place, (_, raw) in enumerate(found.messages):
        proof = found.proof(place)
        again = from_map(Proof, decode(encode(to_map(proof)), max_bytes=20_000))
        assert verified(again, raw) == world().worker.key_id


def test_m3_another_place_count_salt_path_or_message_is_refused() -> None:
    found = opened(5)
    proof, message = found.proof(2), found.messages[2][1]
    for odd in (
        replace(proof, place=3),
        replace(proof, place=5),
        replace(proof, count=4),
        replace(proof, count=6),
        replace(proof, count=0),
        replace(proof, salt=bytes(32)),
        replace(proof, path=proof.path[:-1]),
        replace(proof, path=(*proof.path, bytes(32))),
        replace(proof, path=tuple(reversed(proof.path))),
        replace(proof, path=()),
    ):
        with pytest.raises(ProofInvalid):
            verified(odd, message)
    with pytest.raises(ProofInvalid):
        verified(proof, found.messages[3][1])


def test_m3_a_proof_under_another_header_is_refused() -> None:
    with pytest.raises(ProofInvalid):
        verified(replace(opened(5).proof(2), header=opened(4).raw_header), opened(5).messages[2][1])
    with pytest.raises(ProtocolError):
        verified(replace(opened(5).proof(2), header=opened(5).raw_header[:-1]), opened(5).messages[2][1])


def test_m3_every_byte_of_a_proof_altered_is_refused() -> None:
    proof, message = opened(5).proof(2), opened(5).messages[2][1]
    raw = encode(to_map(proof))
    for at in range(len(raw)):
        altered = raw[:at] + bytes([raw[at] ^ 1]) + raw[at + 1 :]
        with pytest.raises(ProtocolError):
            verified(from_map(Proof, decode(altered, max_bytes=20_000)), message)


def test_a_message_has_the_same_identity_in_every_batch() -> None:
    assert [name for name, _ in opened(3).messages] == [name for name, _ in opened(5).messages][:3]
    assert opened(3).header.root != opened(5).header.root


def test_one_shown_message_leaves_the_others_unguessable() -> None:
    """Salts differ and do not follow from one another, so that a path's siblings cannot be tried out."""
    found = opened(5)
    salts = {salt_of(found.body.secret, place) for place in range(5)}
    assert len(salts) == 5
    assert found.proof(2).salt in salts
    assert found.body.secret not in salts


@settings(max_examples=50, deadline=None)
@given(st.lists(st.binary(max_size=20), max_size=20), st.binary(min_size=32, max_size=32))
def test_the_root_tells_every_list_apart(messages: list[bytes], secret: bytes) -> None:
    root = root_of(messages, secret)
    assert root == root_of(tuple(messages), secret)
    assert root != root_of([*messages, b"more"], secret)
    if messages:
        assert root != root_of(messages[:-1], secret)
        assert root != root_of([*messages[:-1], messages[-1] + b"\x00"], secret)


def test_leaf_and_node_cannot_be_confused() -> None:
    """A message that is made of two hashes is no inner node: purposes are hashed in."""
    left, right = message_hash(b"a"), message_hash(b"b")
    assert root_of([b"a", b"b"], bytes(32)) != root_of([left + right], bytes(32))
