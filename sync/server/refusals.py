"""Why the server says no: a stable code for programs, plain words for people, an HTTP status for the line."""

from __future__ import annotations

from typing import ClassVar

from sync.protocol.errors import (
    Malformed,
    NotAllowed,
    ProtocolError,
    TooLarge,
    UnknownKey,
    UnknownVersion,
)
from sync.protocol.identifiers import KeyId


class Refusal(Exception):
    """Root of what the server itself refuses. Nothing was kept unless it says so."""

    status: ClassVar[int] = 400
    code: ClassVar[str] = "refused"
    plain: ClassVar[str] = "The server did not accept this. What is on the laptop is safe."

    def __init__(self, *, retry_after_s: int = 0, offset: int | None = None, **details: str | int) -> None:
        super().__init__(self.plain)
        self.retry_after_s = retry_after_s
        self.offset = offset
        self.details = details


class NothingHere(Refusal):
    status = 404
    code = "nothing-here"
    plain = "The server has nothing under this name. Send the header again."


class OtherOffset(Refusal):
    status = 409
    code = "other-offset"
    plain = "The server has a different part of this file. It says from where to go on."


class PlaceTaken(Refusal):
    """`header`: in base64, of the batch that has the place."""

    status = 409
    code = "place-taken"
    plain = "The server has another batch of this key in this place. The laptop was put back from a copy, or copied."


class AskFirst(Refusal):
    """To a laptop that could not ask what is newest in its streams: its person can."""

    status = 409
    code = "ask-first"
    plain = "The server has batches of this stream where this one stands, or behind it. Its person asks for the places."


class Paused(Refusal):
    status = 429
    code = "paused"
    plain = "Too much damaged data came from this key. The server takes more in a while. Nothing is lost."


class QuotaSpent(Refusal):
    status = 429
    code = "quota-spent"
    plain = "This key has sent its share for today. The rest is safe on the laptop and goes tomorrow."


class NoSpaceForSender(Refusal):
    status = 507
    code = "sender-full"
    plain = "The server keeps no more from this key. Tell whoever runs the server. Nothing is lost."


class ServerFull(Refusal):
    status = 507
    code = "server-full"
    plain = "The server's disk is full. Tell whoever runs the server. Nothing is lost."


class BodyLies(Refusal):
    status = 422
    code = "body-differs"
    plain = "The sealed part arrived damaged and was dropped. It can be sent again."


class BodyTooLong(Refusal):
    status = 413
    code = "too-large"
    plain = "More arrived than the header promised. The surplus was dropped."


class TokenRefused(Refusal):
    status = 401
    code = "token-refused"
    plain = "The server asks for a fresh proof of who fetches."

    def __init__(self, server: KeyId, now: int) -> None:
        super().__init__(server=server.hex(), time=now)


class TooLongRoster(Refusal):
    status = 413
    code = "too-large"
    plain = "This list of keys is too long to be sent. Whoever runs the server can load it there."


class NotYours(Refusal):
    status = 404  # whether it exists is nobody else's business
    code = "nothing-here"
    plain = "The server has nothing under this name for you."


class NoRosterYet(Refusal):
    status = 503
    code = "no-roster"
    plain = "The server has not been given the list of keys yet. Tell whoever runs the server."


class KeyNotNamed(Refusal):
    status = 503
    code = "not-named"
    plain = "The list of keys does not name this server's receipt key. Tell whoever runs the server."


class StoreAway(Refusal):
    status = 503
    code = "store-away"
    plain = "The server cannot reach its store just now. What is on the laptop is safe; it is tried again."


class Busy(Refusal):
    status = 503
    code = "busy"
    plain = "The server takes this from too many at once just now. What is on the laptop is safe; it is tried again."


def status_of(error: ProtocolError) -> int:
    """The HTTP status of something that the protocol refuses."""
    if isinstance(error, TooLarge):
        return 413
    if isinstance(error, UnknownKey | NotAllowed):
        return 403
    if isinstance(error, UnknownVersion):
        return 415
    return 400 if isinstance(error, Malformed) else 422
