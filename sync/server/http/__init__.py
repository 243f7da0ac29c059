"""The mailbox over HTTP (PROTOCOL.md): routes and status codes, no decisions. The only user of FastAPI."""

from __future__ import annotations

import time
from typing import Annotated, Any

from fastapi import APIRouter, FastAPI, Header, Query, Request, Response
from fastapi import Path as InPath
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, PlainTextResponse

from sync.protocol.envelope import read_prefix
from sync.protocol.errors import Malformed, ProtocolError, UnknownKey
from sync.protocol.places import MOST_QUESTION_BYTES, read_question
from sync.protocol.receipts import TokenStale
from sync.server import upkeep
from sync.server.arriving import PIECE_BYTES, Arriving, LineCut
from sync.server.counting import Counting
from sync.server.delivery import INLINE_BYTES, Cursor
from sync.server.described import BYTES, answers, completed, number, schema, taking, text
from sync.server.http import asking
from sync.server.http.parts import (
    Authorization,
    Mailbox,
    a_place_of,
    arriving_of,
    in_thread,
    member_of,
    token_of,
    whole,
)
from sync.server.intake import Expected, Kept
from sync.server.refusals import (
    NothingHere,
    Refusal,
    ServerFull,
    StoreAway,
    TokenRefused,
    TooLongRoster,
    status_of,
)
from sync.server.store import Away, NoRoom

# News of a roster; a longer one is given to the server by its own command.
MOST_ROSTER_BYTES = 4 * 1024 * 1024
BODY_PIECE = 512 * 1024
PROBE_S = 5.0
AWAY_S = 5  # A database is started again, or its standby takes over, within seconds or not for hours.

Name = Annotated[str, InPath(pattern="^[0-9a-f]{64}$", description="a batch's hash")]
Offset = Annotated[int, Header(alias="Upload-Offset", ge=0, le=2**40)]
VIEW = text("^[0-9a-f]{64}$")
Start = Annotated[int, Query(ge=0, le=2**40)]


def build(box: Mailbox) -> FastAPI:
    app = FastAPI(
        title="Sealed sync", version="1", docs_url=None, redoc_url=None, openapi_url="/v1/openapi.json"
    )
    app.include_router(_uploads(box))
    app.include_router(_fetching(box))
    app.include_router(_rosters(box))
    app.include_router(asking.enrolling(box))
    app.include_router(asking.reopening(box))
    app.include_router(asking.ending(box))
    app.include_router(_watching(box))
    app.add_exception_handler(Refusal, _refused)
    app.add_exception_handler(ProtocolError, _not_believed)
    app.add_exception_handler(LineCut, _cut)
    app.add_exception_handler(Away, _away)
    app.add_exception_handler(NoRoom, _full)
    app.add_exception_handler(RequestValidationError, _malformed)
    app.add_middleware(Counting, tally=box.tally)
    said = completed(app.openapi())
    app.openapi = lambda: said  # type: ignore[method-assign]
    return app


def _uploads(box: Mailbox) -> APIRouter:
    router = APIRouter(prefix="/v1/batches")

    @router.post(
        "",
        response_class=Response,
        responses=answers(200, 202, 400, 403, 408, 413, 415, 422, 429, 507),
        openapi_extra=taking("A header, then nothing or some or all of its body"),
    )
    async def announce(request: Request, unasked: Annotated[int, Query(ge=0, le=1)] = 0) -> Response:
        """A header, and as much of its body as wanted right behind it. `unasked`: 1 of a locked laptop."""
        arriving = arriving_of(request, box)
        return _stand(await _announced(box, arriving, unasked=bool(unasked)))

    @router.patch(
        "/{name}",
        response_class=Response,
        responses=answers(200, 202, 400, 404, 409, 413, 422, 507),
        openapi_extra=taking("Bytes of the body from Upload-Offset on"),
    )
    async def go_on(request: Request, name: Name, offset: Offset) -> Response:
        """More of a body, from the offset on."""
        arriving, batch = arriving_of(request, box), bytes.fromhex(name)
        try:
            found = await in_thread(lambda: box.intake.going_on(batch, offset), box.uploading)
        except Refusal:
            await arriving.skip(PIECE_BYTES)  # Who is still speaking would not hear an answer.
            raise
        if isinstance(found, Expected):
            found = await _taken(box, arriving, batch, offset)
        return _stand(found)

    @router.get("/{name}", response_class=Response, responses=answers(200, 202, 400, 404))
    async def standing(name: Name) -> Response:
        """How far an upload is, or its receipt."""
        found = await in_thread(lambda: box.intake.standing(bytes.fromhex(name)), box.uploading)
        if found is None:
            raise NothingHere
        return _stand(found)

    return router


async def _announced(box: Mailbox, arriving: Arriving, *, unasked: bool) -> Kept | Expected:
    header = await arriving.header()
    length = read_prefix(header).body_length
    body = await arriving.whole(length) if length <= INLINE_BYTES else None
    if body is not None:
        return await in_thread(lambda: box.intake.deliver(header, body, unasked=unasked), box.uploading)
    found = await in_thread(lambda: box.intake.announce(header, unasked=unasked), box.uploading)
    if isinstance(found, Kept):
        await arriving.skip(INLINE_BYTES)
        return found
    await arriving.skip(found.offset)
    return await _taken(box, arriving, found.batch, found.offset, found)


async def _taken(
    box: Mailbox, arriving: Arriving, batch: bytes, at: int, found: Kept | Expected | None = None
) -> Kept | Expected:
    async for piece in arriving.pieces():
        found = await in_thread(lambda at=at, piece=piece: box.intake.take(batch, at, piece), box.uploading)  # type: ignore[misc]
        at += len(piece)
    return (
        found
        if found is not None
        else await in_thread(lambda: box.intake.take(batch, at, b""), box.uploading)
    )


def _fetching(box: Mailbox) -> APIRouter:
    router = APIRouter(prefix="/v1")

    told = {
        "Mailbox-Cursor": text(r"^[0-9a-f]{16}\.[0-9]+$"),
        "Mailbox-More": text("^[01]$"),
        "Roster-View": VIEW,
    }

    @router.get("/waiting", response_class=Response, responses=answers(200, 400, 401, 403, 422, told=told))
    async def waiting(
        after: Annotated[str, Query(max_length=64)] = "", authorization: Authorization = ""
    ) -> Response:
        """What waits for the token's member beyond the cursor `after`."""

        def act() -> Response:
            found = box.delivery.waiting(member_of(box, authorization), Cursor.parse(after))
            headers = {
                "Mailbox-Cursor": found.cursor,
                "Mailbox-More": "1" if found.more else "0",
                "Roster-View": box.keys.roster.view.hex(),
            }
            return Response(found.entries, 200, headers, BYTES)

        return await in_thread(act)

    @router.post(
        "/places",
        response_class=Response,
        responses=answers(200, 400, 401, 403, 408, 413, 422),
        openapi_extra=taking(
            "Streams of the token's member, and the batch that is newest in each as far as it knows"
        ),
    )
    async def places(request: Request, authorization: Authorization = "") -> Response:
        """The header of the newest batch here in each of those streams, where it is another."""
        member = await in_thread(lambda: member_of(box, authorization))
        asked = read_question(await whole(request, box, MOST_QUESTION_BYTES, "a question"))
        return Response(await in_thread(lambda: box.delivery.newest(member, asked)), 200, None, BYTES)

    @router.get(
        "/batches/{name}/body",
        response_class=Response,
        responses=answers(200, 400, 401, 403, 404, 422, told={"Body-Length": number()}),
    )
    async def body(name: Name, start: Start = 0, authorization: Authorization = "") -> Response:
        """A piece of one body, from the byte `start` on."""

        def act() -> Response:
            member = member_of(box, authorization)
            piece, length = box.delivery.body(member, bytes.fromhex(name), start, BODY_PIECE)
            return Response(piece, 200, {"Body-Length": str(length)}, BYTES)

        return await in_thread(act)

    return router


def _rosters(box: Mailbox) -> APIRouter:
    router = APIRouter(prefix="/v1/roster")

    @router.get("", response_class=Response, responses=answers(200, 400, 401, 403, 422))
    async def roster(authorization: Authorization = "") -> Response:
        """The whole roster as a bundle: keys and sealed files, no names."""

        def act() -> Response:
            member_of(box, authorization)
            return Response(box.keys.roster.bundle().to_bytes(), 200, None, BYTES)

        return await in_thread(act)

    @router.post(
        "",
        response_class=Response,
        responses=answers(200, 400, 401, 403, 413, 415, 422, 507, ok=schema("View")),
        openapi_extra=taking("A bundle of the list of keys"),
    )
    async def news(request: Request, authorization: Authorization = "") -> Response:
        """A continuation of the roster that the server has; it proves itself, and may name its bearer first: a
        coordinator who was appointed by paper has nobody else to bring it."""
        newcomer = await in_thread(lambda: _is_newcomer(box, authorization))
        with a_place_of(box.strangers if newcomer else box.listing):
            raw = bytearray()
            async for piece in arriving_of(request, box).pieces():
                raw += piece
                if len(raw) > MOST_ROSTER_BYTES:
                    raise TooLongRoster
            token = token_of(authorization) if newcomer else None
            await in_thread(lambda: _given(box, bytes(raw), token))
        return JSONResponse({"view": box.keys.roster.view.hex()})

    return router


def _watching(box: Mailbox) -> APIRouter:
    router = APIRouter()

    @router.get("/health", responses=answers(200, 507, ok=schema("Health")))
    async def health() -> dict[str, Any]:
        """Whether the store takes writes; the server's key and clock, for whoever makes a token."""
        await in_thread(lambda: _probe(box), box.probing)
        return {"ok": True, "server": box.keys.server.key_id.hex(), "time": box.clock()}

    @router.get(
        "/metrics",
        response_class=PlainTextResponse,
        responses=answers(200, ok={"text/plain": {"schema": {"type": "string"}}}),
    )
    async def metrics() -> PlainTextResponse:
        """Sums only: no label tells of a person, a device or an address."""
        sums = await in_thread(lambda: upkeep.counts(box.store))
        lines = [f"mailbox_{name} {value}" for name, value in sums.items()]
        lines += [f'mailbox_answers{{status="{status}"}} {n}' for status, n in box.tally.sums().items()]
        return PlainTextResponse("\n".join(lines) + "\n")

    return router


def _probe(box: Mailbox) -> None:
    """Raises NoRoom, Away, KeyNotNamed. Whoever asks often costs no more than one small write in a while."""
    box.store.read(lambda c: None)
    box.keys.must_be_named()
    if time.monotonic() - box.wrote_at >= PROBE_S:
        box.store.try_writing()
        box.wrote_at = time.monotonic()


def _given(box: Mailbox, bundle: bytes, token: bytes | None) -> None:
    """Raises TokenRefused too: a clock that is off keeps nobody out whom this list names first."""
    try:
        box.keys.give(bundle, token)
    except TokenStale as error:
        raise TokenRefused(server=box.keys.server.key_id, now=box.clock()) from error


def _is_newcomer(box: Mailbox, authorization: str) -> bool:
    """Whether the token's signer is in no list here. Raises TokenRefused for a token that is none."""
    try:
        member_of(box, authorization)
    except UnknownKey:
        return True
    return False


def _farewell(request: Request) -> dict[str, str]:
    """Who is refused and still has much to say is hung up on; nobody reads ten gigabytes to be polite."""
    arriving: Arriving | None = getattr(request.state, "arriving", None)
    promised = request.headers.get("content-length", "")
    left = int(promised) - (arriving.received if arriving else 0) if promised.isdigit() else 0
    chunked = "transfer-encoding" in request.headers
    return {"Connection": "close"} if chunked or left > PIECE_BYTES else {}


def _stand(found: Kept | Expected) -> Response:
    if isinstance(found, Kept):
        return Response(found.receipt, 200, None, BYTES)
    headers = {"Upload-Offset": str(found.offset), "Location": f"/v1/batches/{found.batch.hex()}"}
    return Response(status_code=202, headers=headers)


async def _refused(request: Request, error: Exception) -> Response:
    assert isinstance(error, Refusal)
    content: dict[str, Any] = {"code": error.code, "plain": error.plain, **error.details}
    headers = _farewell(request)
    if error.retry_after_s:
        headers["Retry-After"] = str(error.retry_after_s)
    if error.offset is not None:
        headers["Upload-Offset"] = str(error.offset)
    return JSONResponse(content, error.status, headers)


async def _not_believed(request: Request, error: Exception) -> Response:
    assert isinstance(error, ProtocolError)
    return JSONResponse({"code": error.code, "plain": error.plain}, status_of(error), _farewell(request))


async def _malformed(_request: Request, _error: Exception) -> Response:
    return JSONResponse({"code": Malformed.code, "plain": Malformed.plain}, 400)


async def _away(request: Request, _error: Exception) -> Response:
    return await _refused(request, StoreAway(retry_after_s=AWAY_S))


async def _full(request: Request, _error: Exception) -> Response:
    return await _refused(request, ServerFull())


async def _cut(_request: Request, _error: Exception) -> Response:
    return Response(status_code=408)
