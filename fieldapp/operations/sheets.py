"""A recovery sheet as it is printed: words to be typed in again years later, and what to do with the paper."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Final

from sync.protocol.sheets import Sheet

ACROSS: Final = 3
COLUMN: Final = 20
SHEETS: Final = "sheets"  # identity: the pages, while nobody has shown that they are on paper


def page(sheet: Sheet, of: int, programme_words: str) -> str:
    """Plain text, at most 70 characters wide. Holds the secret; nothing on it tells what the programme is about."""
    numbered = [f"{place:2}  {word}" for place, word in enumerate(sheet.words, 1)]
    high = -(-len(numbered) // ACROSS)
    lines = ["".join(cell.ljust(COLUMN) for cell in numbered[row::high]).rstrip() for row in range(high)]
    return "\n".join(
        [
            f"RECOVERY SHEET {sheet.number} OF {of}",
            "",
            f"Any {sheet.threshold} sheets together open everything that is sealed, and appoint new",
            "coordinators. One alone does neither.",
            "",
            *lines,
            "",
            "Put this sheet alone into an envelope, seal it, sign across the flap.",
            "Each sheet goes to another person, in another place. Do not photograph",
            "it, and do not type it anywhere but into this program.",
            "",
            "The list of keys that it belongs to is named by these six words:",
            f"    {programme_words}",
            "",
            "The words are a share after SLIP-39: also without this program,",
            f"{sheet.threshold} sheets give the 32 bytes of the age key.",
            "",
        ]
    )


def kept(pages: Sequence[str]) -> bytes:
    """As they lie in their founder's database."""
    return json.dumps(list(pages)).encode()


def read_kept(raw: bytes | None) -> tuple[str, ...]:
    """None of them for everybody else."""
    return tuple(json.loads(raw)) if raw else ()
