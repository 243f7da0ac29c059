"""What can go wrong with a stick: leaves of the tree in `fieldapp.errors`. Each names the side that it happened on."""

from __future__ import annotations

from fieldapp.errors import FieldError


class StickError(FieldError):
    """What goes by stick."""


class OutboxDamaged(StickError):
    message_id = "error.outbox_damaged"
    what = "{count} sealed files on this laptop are damaged and are not on the stick."
    safe = "All others are on it. What was inside the damaged ones is safe in its owner's work."
    remedy = "Let everybody who works here sign in once: the files are made again. Then use the stick again."


class StickDamaged(StickError):
    message_id = "error.stick_damaged"
    what = "Nothing could be taken from this stick: {count} files on it are damaged."
    safe = "Nothing was changed here."
    remedy = "Put the files on a stick again at the laptop that they come from."


class StickGone(StickError):
    message_id = "error.stick_gone"
    what = "The stick was pulled out, or it cannot be read or written."
    safe = "What had come from it is safe here, and nothing that waits on this laptop was lost."
    remedy = "Put it in and do the same again: it goes on. If it happens again, use another stick."


class StickFull(StickError):
    message_id = "error.stick_full"
    what = "There is not enough room on the stick: {needed_mb} MB are needed, {free_mb} MB are free."
    safe = "What lay on it before still lies there, and nothing was lost here."
    remedy = "Delete from it what nobody needs, or use another stick."


class StickOdd(StickError):
    message_id = "error.stick_odd"
    what = 'This stick was not made by this program: its folder "sealed" is a link or a file.'
    safe = "Nothing was read from it or written to it."
    remedy = "Use another stick, and tell a coordinator where this one came from."
