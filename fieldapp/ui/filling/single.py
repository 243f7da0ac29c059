"""One question at a time: which rows stand together. Pure, over the keys of a section.

A question stands with the words and headings above it; the way to add one more stays with the question before it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from .sheet import ADD, TITLE


def beside(keys: Sequence[str], shown: str, asks: Callable[[str], bool]) -> list[str]:
    """The rows that are shown with `shown`; all of a section that asks nothing."""
    if shown not in keys:
        return list(keys)
    place = keys.index(shown)
    first, end = place, place + 1
    while first > 0 and not asks(keys[first - 1]) and not keys[first - 1].startswith(ADD):
        first -= 1
    while end < len(keys) and keys[end].startswith(ADD):
        end += 1
    if not any(map(asks, keys[end:])):  # parting words stand with the last question
        end = len(keys)
    title = [TITLE] if TITLE in keys[:first] else []
    return [*title, *keys[first:end]]


def nearest(before: Sequence[str], now: Sequence[str], shown: str, asks: Callable[[str], bool]) -> str:
    """What is shown after an act: the same, or where it vanished what came after it, else what stood before."""
    if shown in now:
        return shown
    there = frozenset(now)
    if shown in before:
        place = before.index(shown)
        for key in (*before[place:], *reversed(before[:place])):
            if key in there and asks(key):
                return key
    return next((key for key in now if asks(key)), "")
