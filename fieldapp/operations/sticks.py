"""One stick is one round without a network: what is for here comes in, then what waits here goes out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from fieldapp.errors import FieldError
from fieldapp.model import Step, StickResult
from fieldapp.operations import notices
from fieldapp.operations.desk import Desk
from fieldapp.operations.stick_in import take
from fieldapp.operations.stick_out import put
from fieldapp.stick_errors import StickDamaged

__all__ = ["exchange", "put", "take"]


def exchange(
    desk: Desk, folder: Path, *, drafts: bool = False, progress: Callable[[Step], bool] = lambda _: True
) -> StickResult:
    """Take first, so that what is put already answers it: receipts, acknowledgements, what was decided meanwhile.

    Where nothing could be taken because all is damaged, what waits is put all the same; where something came and
    nothing could be put, the result says both. Else raises as `take` and `put`.
    """
    came = _taken(desk, folder, progress)
    try:
        went = put(desk.home.path, folder, desk=desk, drafts=drafts, progress=progress)
    except FieldError as problem:
        if not (came.taken or came.known or came.signed_for or came.drafts):
            raise
        return replace(came, not_put=True, said=(*came.said, *notices.of_error(problem)))
    return replace(came, put=went.put, bytes=went.bytes, said=(*came.said, *went.said))


def _taken(desk: Desk, folder: Path, progress: Callable[[Step], bool]) -> StickResult:
    try:
        return take(desk, folder, progress=progress)
    except StickDamaged as problem:
        return StickResult(said=notices.of_error(problem))
