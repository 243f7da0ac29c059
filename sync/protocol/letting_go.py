"""A reader's word that a mailbox may let go of batches: one word alone ends nothing that is sealed to an area."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, Final

from sync.protocol import canonical, statement
from sync.protocol.charter import Reader
from sync.protocol.envelope import Address, EpochAddress, KeyOf
from sync.protocol.errors import Malformed
from sync.protocol.identifiers import NOBODY, BatchHash, KeyId
from sync.protocol.keys import SigningKey
from sync.protocol.shapes import HASH, SECONDS, Shape, Shaped, from_map, several, to_map

PURPOSE: Final = "let go"
ENOUGH: Final = 2  # readers who say it of one batch that is sealed to an epoch
MAX_BATCHES: Final = 200  # more are said in several words
MAX_WORD_BYTES: Final = 16 * 1024


@dataclass(frozen=True, slots=True)
class Word(Shaped):
    """`signer` holds what is to be kept of these batches elsewhere. Said again it changes nothing."""

    batches: tuple[BatchHash, ...]
    said_at: int  # seconds, by the signer's clock; nothing is decided by it
    signer: KeyId = NOBODY
    SHAPE: ClassVar[Shape] = {1: ("batches", several(HASH, MAX_BATCHES)), 2: ("said_at", SECONDS)}


def sign_word(batches: Sequence[BatchHash], said_at: int, key: SigningKey) -> bytes:
    """About 150 bytes for one batch, 34 for each further one."""
    word = Word(tuple(batches), said_at)
    return statement.sign(PURPOSE, canonical.encode(to_map(word)), [key]).to_bytes()


def read_word(raw: bytes, key_of: KeyOf) -> Word:
    """A word with its one signature. Errors: Malformed and below, UnknownKey, SignatureInvalid."""
    found = statement.read_statement(raw, max_bytes=MAX_WORD_BYTES)
    signer = found.signer(PURPOSE, key_of).key_id
    word = from_map(Word, canonical.decode(found.payload, max_bytes=MAX_WORD_BYTES))
    if not word.batches:
        raise Malformed("a word about nothing")
    return Word(word.batches, word.said_at, signer)


def may_say(to: Address, sender: KeyId, signer: KeyId, readers: Sequence[Reader]) -> bool:
    """Whether somebody's word about a batch counts: `readers` are those of the newest charter."""
    mine = next((one for one in readers if one.key.key_id == signer), None)
    if mine is None:
        return False
    return mine.reads(to.area, to.content_class) if isinstance(to, EpochAddress) else signer == sender


def is_enough(to: Address, sender: KeyId, said_by: frozenset[KeyId], readers: Sequence[Reader]) -> bool:
    """Whether the batch goes: what was sealed to one member by its sender's word, else by that of two readers."""
    counting = [one for one in said_by if may_say(to, sender, one, readers)]
    return len(counting) >= (ENOUGH if isinstance(to, EpochAddress) else 1)
