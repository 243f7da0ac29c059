"""Case codes that can be read out over a bad line: six signs and a letter that checks them. Pure.

    7KQ-42M-T

The check letter is over the seven places with different weights modulo a prime, so that any one wrong sign and any
two signs changed about are noticed.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Collection
from typing import Final

SIGNS: Final = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"  # 31, a prime; without 0 O 1 I L: read out over a phone
LENGTH: Final = 6


def check_letter(signs: str) -> str:
    """The seventh sign for six: "7KQ42M" -> its letter."""
    total = sum((place + 2) * SIGNS.index(sign) for place, sign in enumerate(signs))
    return SIGNS[total % len(SIGNS)]


def is_code(text: str) -> bool:
    """Whether a code is one that this program gives, its letter right."""
    signs = bare(text)
    return (
        len(signs) == LENGTH + 1
        and set(signs) <= set(SIGNS)
        and check_letter(signs[:LENGTH]) == signs[LENGTH]
    )


def bare(text: str) -> str:
    """Without dashes and blanks, in capitals."""
    return "".join(sign for sign in text.upper() if sign.isalnum())


def written(signs: str) -> str:
    """ "7KQ42MT" as people read it: "7KQ-42M-T"."""
    return f"{signs[:3]}-{signs[3:LENGTH]}-{signs[LENGTH:]}"


def new_code(taken: Collection[str], choose: Callable[[str], str] = secrets.choice) -> str:
    """A random code that is not taken: 31 ** 6 of them, and nothing of a person in it."""
    while True:
        signs = "".join(choose(SIGNS) for _ in range(LENGTH))
        code = written(signs + check_letter(signs))
        if code not in taken:
            return code
