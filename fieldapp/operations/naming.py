"""How people and areas may be called: a name reaches everybody as a card, which has room for so much and no more."""

from __future__ import annotations

from typing import Final

from fieldapp.key_errors import NameRefused
from sync.protocol.messages import MAX_NAME_BYTES

MOST_LETTERS: Final = 100  # in any script they fit into MAX_NAME_BYTES


def check(name: str) -> None:
    """Before anything is signed or made under it. Raises NameRefused."""
    unwritable = any(
        "\ud800" <= sign <= "\udfff" for sign in name
    )  # halves of signs, as a broken paste gives them
    if len(name) > MOST_LETTERS or unwritable or not any(sign.isalnum() for sign in name):
        raise NameRefused(most=MOST_LETTERS)


def fitting(name: str) -> str:
    """As much of a name as a card has room for: one that an earlier program took stops nothing else."""
    return name.encode("utf-8", "replace")[:MAX_NAME_BYTES].decode("utf-8", "ignore")
