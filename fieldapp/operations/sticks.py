"""One stick is one round without a network: what is for here comes in, then what waits here goes out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from fieldapp.errors import FieldError
from fieldapp.model import Step, StickResult
from fieldapp.operations import notices, stick_out
from fieldapp.operations.desk import Desk
from fieldapp.operations.stick_in import take
from fieldapp.operations.stick_out import put
from fieldapp.stick_errors import StickDamaged
from fieldapp.store import identity

__all__ = ["exchange", "let_take_drafts", "put", "take", "takes_drafts"]

WITH_DRAFTS = "stick_drafts"  # identity: there where a person wants them on the stick


def exchange(
    desk: Desk, folder: Path, *, drafts: bool = False, progress: Callable[[Step], bool] = lambda _: True
) -> StickResult:
    """Take first, so that what is put already answers it: receipts, acknowledgements, what was decided meanwhile.

    Where nothing could be taken because all is damaged, what waits is put all the same; where something came and
    nothing could be put, or a person stopped it, the result says what waits. Else raises as `take` and `put`.
    """
    came = _taken(desk, folder, progress)
    if came.stopped:
        return replace(came, not_put=True, waits=stick_out.waiting(desk.home.path))
    try:
        went = put(desk.home.path, folder, desk=desk, drafts=drafts, progress=progress)
    except FieldError as problem:
        if not (came.taken or came.known or came.for_others or came.signed_for or came.drafts):
            raise
        waits = stick_out.waiting(desk.home.path)
        return replace(came, not_put=True, waits=waits, said=(*came.said, *notices.of_error(problem)))
    return replace(
        went,
        taken=came.taken,
        known=came.known,
        signed_for=came.signed_for,
        drafts=came.drafts,
        for_others=came.for_others,
        said=(*came.said, *went.said),
        changed=came.changed,
    )


def _taken(desk: Desk, folder: Path, progress: Callable[[Step], bool]) -> StickResult:
    try:
        return take(desk, folder, progress=progress)
    except StickDamaged as problem:
        return StickResult(said=notices.of_error(problem))


def takes_drafts(desk: Desk) -> bool:
    """Whether this person wants unfinished interviews on the stick, as they said last."""
    with desk.vault.read() as tx:
        return identity.get(tx, WITH_DRAFTS) is not None


def let_take_drafts(desk: Desk, *, wanted: bool) -> None:
    """From now on: a copy that is not put anew the next time is no longer on the stick."""
    with desk.vault.write() as tx:
        if wanted:
            identity.put(tx, WITH_DRAFTS, b"1")
        else:
            identity.forget(tx, WITH_DRAFTS)
