"""Reading one slot of the own or an outer frame: the quickest that an expression can do.

`slot`: (depth of the frame, place in it); `own`: that frame is the expression's own.
"""

from __future__ import annotations

from typing import Any

from forms.xpath.kinds import Focus, Function


def slot_text(slot: tuple[int, int], *, own: bool) -> Function:
    depth, place = slot
    if own:
        return lambda frame, at: frame.slots[place].text
    return lambda frame, at: frame.levels[depth].slots[place].text


def slot_texts(slot: tuple[int, int]) -> Function:
    depth, place = slot

    def run(frame: Any, at: Focus | None) -> list[str]:
        node = frame.levels[depth].slots[place]
        return [node.string()]

    return run


def slot_native(slot: tuple[int, int]) -> Function:
    depth, place = slot
    return lambda frame, at: frame.levels[depth].slots[place].native()


def slot_number(slot: tuple[int, int], *, own: bool) -> Function:
    depth, place = slot

    if own:

        def here(frame: Any, at: Focus | None) -> float:
            node = frame.slots[place]
            number: float | None = node.num
            return node.number() if number is None else number

        return here

    def run(frame: Any, at: Focus | None) -> float:
        node = frame.levels[depth].slots[place]
        number: float | None = node.num
        return node.number() if number is None else number

    return run


def slot_plus(place: int, constant: float) -> Function:
    """`question + 1`, the step of every chain, without a call in between."""

    def run(frame: Any, at: Focus | None) -> float:
        node = frame.slots[place]
        number: float | None = node.num
        return (node.number() if number is None else number) + constant

    return run
