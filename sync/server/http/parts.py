"""What the routes share: the mailbox that they talk to, who asks, and bytes that come piece by piece."""

from __future__ import annotations

import base64
import binascii
import math
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Annotated, TypeVar

import anyio
import anyio.to_thread
from fastapi import Header, Request
from starlette.requests import ClientDisconnect

from sync.protocol.errors import Malformed, TooLarge
from sync.protocol.identifiers import KeyId
from sync.protocol.receipts import TokenStale
from sync.server.arriving import Arriving, LineCut, Patience
from sync.server.counting import Tally
from sync.server.delivery import Delivery
from sync.server.intake import Intake
from sync.server.keys import Keys
from sync.server.refusals import Busy, TokenRefused
from sync.server.store import Store

T = TypeVar("T")
# Lists of keys by those whom no list here names, at once: each holds up to 4 MiB while it comes.
STRANGERS = 4
LISTS = 16  # by those who are named
UPLOADS = 32  # threads that may wait for commits; a store that hangs leaves the others to whoever reads

BUSY_S = 60  # a place is free again soon, or taken by somebody who keeps it

Authorization = Annotated[str, Header(max_length=1024)]


@dataclass(slots=True)
class Mailbox:
    """What the routes talk to. `tally` counts answers by status: no sender, no address."""

    store: Store
    keys: Keys
    intake: Intake
    delivery: Delivery
    clock: Callable[[], int]
    patience: Patience
    tally: Tally
    uploading: anyio.CapacityLimiter = field(default_factory=lambda: anyio.CapacityLimiter(UPLOADS))
    strangers: anyio.CapacityLimiter = field(default_factory=lambda: anyio.CapacityLimiter(STRANGERS))
    listing: anyio.CapacityLimiter = field(default_factory=lambda: anyio.CapacityLimiter(LISTS))
    probing: anyio.CapacityLimiter = field(default_factory=lambda: anyio.CapacityLimiter(1))
    wrote_at: float = -math.inf  # when /health last saw a write succeed, by the monotonic clock


def token_of(authorization: str) -> bytes:
    """As it came; b"" for none."""
    scheme, _, text = authorization.partition(" ")
    try:
        return base64.b64decode(text, validate=True) if scheme.lower() == "bearer" else b""
    except (binascii.Error, ValueError):
        return b""


def member_of(box: Mailbox, authorization: str) -> KeyId:
    token = token_of(authorization)
    if not token:
        raise TokenRefused(server=box.keys.server.key_id, now=box.clock())
    try:
        return box.keys.member(token, box.clock())
    except (TokenStale, Malformed) as error:
        raise TokenRefused(server=box.keys.server.key_id, now=box.clock()) from error


def arriving_of(request: Request, box: Mailbox) -> Arriving:
    arriving = Arriving(_stream(request), box.patience)
    request.state.arriving = arriving
    return arriving


@contextmanager
def a_place_of(limit: anyio.CapacityLimiter) -> Iterator[None]:
    """One of few places, for as long as it takes. Raises Busy where all are taken: nobody waits for a stranger."""
    try:
        limit.acquire_nowait()
    except anyio.WouldBlock as full:
        raise Busy(retry_after_s=BUSY_S) from full
    try:
        yield
    finally:
        limit.release()


async def whole(request: Request, box: Mailbox, most: int, what: str) -> bytes:
    """A small upload in one piece. Raises TooLarge."""
    raw = bytearray()
    async for piece in arriving_of(request, box).pieces():
        raw += piece
        if len(raw) > most:
            raise TooLarge(what)
    return bytes(raw)


async def _stream(request: Request) -> AsyncIterator[bytes]:
    try:
        async for chunk in request.stream():
            yield chunk
    except ClientDisconnect as gone:
        raise LineCut from gone


async def in_thread(act: Callable[[], T], limit: anyio.CapacityLimiter | None = None) -> T:
    return await anyio.to_thread.run_sync(act, limiter=limit)
