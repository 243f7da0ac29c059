"""One stick is one round without a network: what is for here comes in, then what waits here goes out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from fieldapp.model import Step, StickResult
from fieldapp.operations.desk import Desk
from fieldapp.operations.stick_in import take
from fieldapp.operations.stick_out import put

__all__ = ["exchange", "put", "take"]


def exchange(
    desk: Desk, folder: Path, *, drafts: bool = False, progress: Callable[[Step], bool] = lambda _: True
) -> StickResult:
    """Take first, so that what is put already answers it: receipts, acknowledgements, what was decided meanwhile.

    Raises as `take` and `put`. Where the stick is damaged, nothing is put on it.
    """
    came = take(desk, folder, progress=progress)
    went = put(desk.home.path, folder, desk=desk, drafts=drafts, progress=progress)
    return replace(came, put=went.put, bytes=went.bytes, said=(*came.said, *went.said))
