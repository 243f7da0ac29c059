"""Receipts: who keeps a batch whole says so, signed. And the short-lived token that fetches what waits."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import ClassVar, Final

from sync.protocol import canonical, statement
from sync.protocol.envelope import KeyOf
from sync.protocol.errors import Malformed, NotAllowed
from sync.protocol.identifiers import NOBODY, BatchHash, KeyId, Random, random_id
from sync.protocol.keys import SigningKey
from sync.protocol.shapes import HASH, ID, SECONDS, Shape, Shaped, choice, from_map, several, to_map

RECEIPT: Final = "receipt"
TOKEN: Final = "fetch token"  # noqa: S105 (a purpose, not a secret)
MAX_RECEIPT_BYTES: Final = 64 * 1024
MAX_BATCHES: Final = 1000
TOKEN_LIFE_S: Final = 300  # one round on a slow line; the clock is the server's: no drift
TOKEN_SKEW_S: Final = 60  # between learning the server's time and being heard by it
MAX_TOKEN_BYTES: Final = 256


class Keeper(IntEnum):
    """Who gave the receipt."""

    SERVER = 1  # the receipt key of the charter
    STICK = 2  # a coordinator who imported a stick


@dataclass(frozen=True, slots=True)
class Receipt(Shaped):
    """`keeper` has these batches, header and body, on durable storage."""

    keeper: Keeper
    batches: tuple[BatchHash, ...]
    received_at: int  # seconds, by the keeper's clock
    signer: KeyId = NOBODY
    SHAPE: ClassVar[Shape] = {
        1: ("keeper", choice(Keeper)),
        2: ("batches", several(HASH, MAX_BATCHES)),
        3: ("received_at", SECONDS),
    }


def sign_receipt(keeper: Keeper, batches: Sequence[BatchHash], received_at: int, key: SigningKey) -> bytes:
    """About 150 bytes for one batch, 34 for each further one."""
    receipt = Receipt(keeper, tuple(batches), received_at)
    return statement.sign(RECEIPT, canonical.encode(to_map(receipt)), [key]).to_bytes()


def read_receipt(raw: bytes, key_of: KeyOf) -> Receipt:
    """A receipt whose one signature fits a key that `key_of` accepts (`Roster.receipt_key`).

    Errors: Malformed and below, UnknownKey, SignatureInvalid.
    """
    found = statement.read_statement(raw, max_bytes=MAX_RECEIPT_BYTES)
    signer = found.signer(RECEIPT, key_of).key_id
    receipt = from_map(Receipt, canonical.decode(found.payload, max_bytes=MAX_RECEIPT_BYTES))
    if not receipt.batches:
        raise Malformed("a receipt for nothing")
    return Receipt(receipt.keeper, receipt.batches, receipt.received_at, signer)


@dataclass(frozen=True, slots=True)
class Token(Shaped):
    """`member` asks one server for what waits, now."""

    server: KeyId  # the receipt key's id: of no use at another server
    issued_at: int  # by the server's clock, as its last answer told
    nonce: bytes
    member: KeyId = NOBODY
    SHAPE: ClassVar[Shape] = {1: ("server", ID), 2: ("issued_at", SECONDS), 3: ("nonce", ID)}


def sign_token(server: KeyId, issued_at: int, key: SigningKey, random: Random = secrets.token_bytes) -> bytes:
    """About 140 bytes; sent as base 64 in the Authorization line."""
    token = Token(server, issued_at, random_id(random))
    return statement.sign(TOKEN, canonical.encode(to_map(token)), [key]).to_bytes()


class TokenStale(NotAllowed):
    code = "token-stale"
    plain = "The two clocks differ. The next try uses the server's time."


def read_token(raw: bytes, key_of: KeyOf, *, server: KeyId, now: int) -> Token:
    """Errors: Malformed and below, UnknownKey, SignatureInvalid, NotAllowed, TokenStale."""
    found = statement.read_statement(raw, max_bytes=MAX_TOKEN_BYTES)
    member = found.signer(TOKEN, key_of).key_id
    token = from_map(Token, canonical.decode(found.payload, max_bytes=MAX_TOKEN_BYTES))
    if token.server != server:
        raise NotAllowed("a token for another server")
    if not -TOKEN_SKEW_S <= now - token.issued_at <= TOKEN_LIFE_S:
        raise TokenStale
    return Token(token.server, token.issued_at, token.nonce, member)
