"""Keys of members, coordinators, roots and servers: Ed25519 to sign, a hybrid age pair to open.

Secret values never appear in `repr`.
"""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import mlkem, x25519
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.hpke import MLKEM768X25519PrivateKey, MLKEM768X25519PublicKey

from sync.protocol import bech32
from sync.protocol.errors import Malformed, SignatureInvalid, UnknownVersion, WrongLength
from sync.protocol.identifiers import (
    ID_BYTES,
    AreaId,
    ContentClass,
    EpochId,
    KeyId,
    ObjectHash,
    Random,
    domain,
    epoch_id,
    tagged_hash,
)

SIGNATURE_BYTES: Final = 64
VERIFY_KEY_BYTES: Final = 32
SEED_BYTES: Final = 32
RECIPIENT_BYTES: Final = 1216  # ML-KEM-768 encapsulation key 1184, X25519 public key 32
_MLKEM_PUBLIC_BYTES: Final = 1184
_RECIPIENT_PREFIX: Final = "age1pq"
_IDENTITY_PREFIX: Final = "AGE-SECRET-KEY-PQ-"
_KEYS_VERSION: Final = 1


@dataclass(frozen=True, slots=True)
class VerifyKey:
    """The public half of a signing key: 32 bytes of Ed25519."""

    raw: bytes

    def __post_init__(self) -> None:
        if len(self.raw) != VERIFY_KEY_BYTES:
            raise WrongLength("a verifying key has 32 bytes")

    @property
    def key_id(self) -> KeyId:
        """The first 16 bytes of the tagged SHA-256 of the key."""
        return KeyId(tagged_hash("key id", self.raw)[:ID_BYTES])

    def verify(self, purpose: str, message: bytes, signature: bytes) -> None:
        """SignatureInvalid unless this key signed `message` for `purpose`."""
        try:
            Ed25519PublicKey.from_public_bytes(self.raw).verify(signature, domain(purpose) + message)
        except (InvalidSignature, ValueError):
            raise SignatureInvalid from None


@dataclass(frozen=True)
class SigningKey:
    """An Ed25519 signing key, kept as its 32-byte seed."""

    seed: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if len(self.seed) != SEED_BYTES:
            raise WrongLength("a signing key has 32 bytes")

    @classmethod
    def generate(cls, random: Random = secrets.token_bytes) -> SigningKey:
        return cls(random(SEED_BYTES))

    @cached_property
    def public(self) -> VerifyKey:
        return VerifyKey(self._private.public_key().public_bytes_raw())

    @property
    def key_id(self) -> KeyId:
        return self.public.key_id

    def sign(self, purpose: str, message: bytes) -> bytes:
        """64 bytes over the purpose's prefix and `message`."""
        return self._private.sign(domain(purpose) + message)

    @cached_property
    def _private(self) -> Ed25519PrivateKey:
        return Ed25519PrivateKey.from_private_bytes(self.seed)


@dataclass(frozen=True)
class Recipient:
    """What a file is sealed to: the public half of an age key pair (mlkem768x25519), 1216 bytes."""

    raw: bytes

    def __post_init__(self) -> None:
        if len(self.raw) != RECIPIENT_BYTES:
            raise WrongLength("a recipient has 1216 bytes")

    @classmethod
    def parse(cls, text: str) -> Recipient:
        """From "age1pq1..."."""
        return cls(bech32.decode(_RECIPIENT_PREFIX, text))

    def __str__(self) -> str:
        return bech32.encode(_RECIPIENT_PREFIX, self.raw)

    def epoch_id(self, area: AreaId, content_class: ContentClass) -> EpochId:
        """How an epoch of this area and class with this key is named."""
        return epoch_id(area, content_class, ObjectHash(hashlib.sha256(self.raw).digest()))

    @cached_property
    def hpke_key(self) -> MLKEM768X25519PublicKey:
        """For HPKE. Errors: Malformed where the bytes are no key."""
        try:
            return MLKEM768X25519PublicKey(
                mlkem.MLKEM768PublicKey.from_public_bytes(self.raw[:_MLKEM_PUBLIC_BYTES]),
                x25519.X25519PublicKey.from_public_bytes(self.raw[_MLKEM_PUBLIC_BYTES:]),
            )
        except ValueError:
            raise Malformed("the recipient is no key") from None


@dataclass(frozen=True)
class Identity:
    """What opens a file: the 32-byte seed of an age key pair (mlkem768x25519)."""

    seed: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if len(self.seed) != SEED_BYTES:
            raise WrongLength("an identity has 32 bytes")

    @classmethod
    def generate(cls, random: Random = secrets.token_bytes) -> Identity:
        return cls(random(SEED_BYTES))

    @classmethod
    def parse(cls, text: str) -> Identity:
        """From "AGE-SECRET-KEY-PQ-1..."."""
        return cls(bech32.decode(_IDENTITY_PREFIX, text))

    def secret_text(self) -> str:
        """ "AGE-SECRET-KEY-PQ-1...": what any age client from 1.3 reads. Secret."""
        return bech32.encode(_IDENTITY_PREFIX, self.seed)

    @cached_property
    def recipient(self) -> Recipient:
        kem, exchange = self._halves
        return Recipient(kem.public_key().public_bytes_raw() + exchange.public_key().public_bytes_raw())

    @cached_property
    def hpke_key(self) -> MLKEM768X25519PrivateKey:
        return MLKEM768X25519PrivateKey(*self._halves)

    @cached_property
    def _halves(self) -> tuple[mlkem.MLKEM768PrivateKey, x25519.X25519PrivateKey]:
        expanded = hashlib.shake_256(self.seed).digest(96)
        return (
            mlkem.MLKEM768PrivateKey.from_seed_bytes(expanded[:64]),
            x25519.X25519PrivateKey.from_private_bytes(expanded[64:]),
        )


@dataclass(frozen=True)
class MemberKeys:
    """Everything secret that one person on one laptop owns. Lies only in that person's database."""

    signing: SigningKey
    identity: Identity

    @classmethod
    def generate(cls, random: Random = secrets.token_bytes) -> MemberKeys:
        return cls(SigningKey.generate(random), Identity.generate(random))

    @property
    def key_id(self) -> KeyId:
        return self.signing.key_id

    def to_bytes(self) -> bytes:
        """65 bytes: version 1, signing seed, identity seed. Secret."""
        return bytes([_KEYS_VERSION]) + self.signing.seed + self.identity.seed

    @classmethod
    def from_bytes(cls, raw: bytes) -> MemberKeys:
        if len(raw) != 1 + 2 * SEED_BYTES:
            raise WrongLength("member keys have 65 bytes")
        if raw[0] != _KEYS_VERSION:
            raise UnknownVersion(f"member keys version {raw[0]}")
        return cls(SigningKey(raw[1:33]), Identity(raw[33:]))
