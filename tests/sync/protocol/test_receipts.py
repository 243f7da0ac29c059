"""Receipts and tokens: whose word counts, for what, and for how long."""

from __future__ import annotations

import pytest

from sync.protocol import canonical, statement
from sync.protocol.errors import Malformed, NotAllowed, ProtocolError, TooLarge, UnknownKey
from sync.protocol.identifiers import BatchHash
from sync.protocol.receipts import (
    RECEIPT,
    Keeper,
    Receipt,
    TokenStale,
    read_receipt,
    read_token,
    sign_receipt,
    sign_token,
)
from tests.sync.protocol.world import START, Dice, world

BATCHES = [BatchHash(bytes([n]) * 32) for n in range(3)]


def test_t2_a_receipt_of_the_server_or_of_a_coordinator_counts() -> None:
    here = world()
    for keeper, key in ((Keeper.SERVER, here.server), (Keeper.STICK, here.coordinator.signing)):
        found = read_receipt(sign_receipt(keeper, BATCHES, START, key), here.roster.receipt_key)
        assert found == Receipt(keeper, tuple(BATCHES), START, key.key_id)


def test_t2_a_receipt_of_anybody_else_does_not() -> None:
    here = world()
    for keys in (here.worker.signing, here.stranger.signing, here.root[0], here.recovery.signing):
        with pytest.raises(UnknownKey):
            read_receipt(sign_receipt(Keeper.SERVER, BATCHES, START, keys), here.roster.receipt_key)


def test_t2_a_server_is_no_stick_and_a_coordinator_no_server() -> None:
    here = world()
    for keeper, key in ((Keeper.STICK, here.server), (Keeper.SERVER, here.coordinator.signing)):
        with pytest.raises(NotAllowed):
            here.roster.receipt(sign_receipt(keeper, BATCHES, START, key))
    good = sign_receipt(Keeper.SERVER, BATCHES, START, here.server)
    assert here.roster.receipt(good).batches == tuple(BATCHES)


def test_t3_the_same_receipt_again_has_the_same_bytes() -> None:
    here = world()
    assert sign_receipt(Keeper.SERVER, BATCHES, 5, here.server) == sign_receipt(
        Keeper.SERVER, BATCHES, 5, here.server
    )


def test_a_receipt_altered_cut_or_for_nothing_is_refused() -> None:
    here = world()
    raw = sign_receipt(Keeper.SERVER, BATCHES[:1], START, here.server)
    assert len(raw) <= 150
    for at in range(len(raw)):
        for odd in (raw[:at], raw[:at] + bytes([raw[at] ^ 1]) + raw[at + 1 :]):
            with pytest.raises(ProtocolError):
                read_receipt(odd, here.roster.receipt_key)
    with pytest.raises(Malformed):
        read_receipt(sign_receipt(Keeper.SERVER, [], START, here.server), here.roster.receipt_key)
    with pytest.raises(TooLarge):
        sign_receipt(Keeper.SERVER, BATCHES * 400, START, here.server)


def test_a_token_is_no_receipt() -> None:
    here = world()
    payload = canonical.encode({1: 1, 2: [BATCHES[0]], 3: START})
    signed = statement.sign("fetch token", payload, [here.server]).to_bytes()
    with pytest.raises(ProtocolError):
        read_receipt(signed, here.roster.receipt_key)
    assert read_receipt(statement.sign(RECEIPT, payload, [here.server]).to_bytes(), here.roster.receipt_key)


def test_t4_a_token_counts_for_one_server_and_a_short_time() -> None:
    here = world()
    server, key_of = here.server.key_id, here.roster.verify_key
    raw = sign_token(server, START, here.worker.signing, Dice("token"))
    for now in (START, START + 300, START - 60):  # T-4, in its own figures
        assert read_token(raw, key_of, server=server, now=now).member == here.worker.key_id
    for now in (START + 301, START - 61, 0):
        with pytest.raises(TokenStale):
            read_token(raw, key_of, server=server, now=now)
    with pytest.raises(NotAllowed):
        read_token(raw, key_of, server=here.coordinator.key_id, now=START)


def test_t4_a_token_of_a_stranger_or_altered_is_refused() -> None:
    here = world()
    server, key_of = here.server.key_id, here.roster.verify_key
    with pytest.raises(UnknownKey):
        read_token(sign_token(server, START, here.stranger.signing), key_of, server=server, now=START)
    raw = sign_token(server, START, here.worker.signing)
    for at in range(len(raw)):
        with pytest.raises(ProtocolError):
            read_token(raw[:at] + bytes([raw[at] ^ 1]) + raw[at + 1 :], key_of, server=server, now=START)
