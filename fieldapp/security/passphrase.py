"""From what a person types to 32 bytes: Unicode normalisation and Argon2id. Knows no file."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from fieldapp.errors import PassphraseTooShort

LEAST_CHARACTERS = 10  # a floor against "1234"; the screen advises four words
KEY_BYTES = 32
MOST_MEMORY_KIB, MOST_PASSES, MOST_LANES = 1024 * 1024, 16, 16


@dataclass(frozen=True, slots=True)
class Cost:
    """What one guess costs. Kept in the slot that was made with it, so that it can be raised later."""

    memory_kib: int
    passes: int
    lanes: int

    @property
    def is_usual(self) -> bool:
        """Whether a laptop can pay it: no program makes a slot that costs more."""
        return (
            1 <= self.lanes <= MOST_LANES
            and 1 <= self.passes <= MOST_PASSES
            and 8 * self.lanes <= self.memory_kib <= MOST_MEMORY_KIB  # at least so much by RFC 9106
        )


PRODUCT_COST = Cost(memory_kib=128 * 1024, passes=3, lanes=4)  # about 0.3 s on a laptop of 2018


def normalise(passphrase: str) -> bytes:
    """NFKC in UTF-8: the same passphrase typed on another keyboard or system gives the same bytes."""
    return unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")


def check_new(passphrase: str) -> None:
    """Raises PassphraseTooShort for one that a person should not choose."""
    if len(unicodedata.normalize("NFKC", passphrase).strip()) < LEAST_CHARACTERS:
        raise PassphraseTooShort(least=LEAST_CHARACTERS)


def derive(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    """32 bytes of Argon2id over the normalised passphrase."""
    kdf = Argon2id(
        salt=salt, length=KEY_BYTES, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory_kib
    )
    return kdf.derive(normalise(passphrase))
