"""Routes for whoever is in no list yet, or whose keys are locked: requests that wait for a coordinator. And for what
coordinators say the mailbox need not keep."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Request, Response
from fastapi import Path as InPath
from fastapi.responses import JSONResponse

from sync.protocol.enrolment import MAX_REQUEST_BYTES
from sync.protocol.errors import NotAppointed
from sync.protocol.letting_go import MAX_WORD_BYTES
from sync.protocol.reopening import MAX_ANSWER_BYTES
from sync.protocol.reopening import MAX_REQUEST_BYTES as MOST_REOPENING
from sync.server import asking, letting_go
from sync.server import reopening as anew
from sync.server.described import BYTES, answers, schema, taken, taking
from sync.server.http.parts import Authorization, Mailbox, in_thread, member_of, whole
from sync.server.refusals import NothingHere

Named = Annotated[str, InPath(pattern="^[0-9a-f]{64}$", description="SHA-256 of the request")]


def enrolling(box: Mailbox) -> APIRouter:
    """Requests to be enrolled."""
    router = APIRouter(prefix="/v1/requests")

    @router.post(
        "",
        response_class=Response,
        responses=answers(400, 408, 413, 415, 422, 507) | taken(),
        openapi_extra=taking("A request to be enrolled"),
    )
    async def ask(request: Request) -> Response:
        """A request to be enrolled; it is signed by its own key and holds no name."""
        raw = await whole(request, box, MAX_REQUEST_BYTES, "a request")
        await in_thread(lambda: asking.keep(box.store, raw, box.clock()))
        return Response(status_code=202)

    @router.get("", response_class=Response, responses=answers(200, 400, 401, 403, 422))
    async def waiting(authorization: Authorization = "") -> Response:
        """Requests that nobody has answered yet; for whoever may appoint."""

        def act() -> Response:
            if not box.keys.roster.reader(member_of(box, authorization)).appoints:
                raise NotAppointed
            return Response(asking.waiting(box.store, box.keys.members), 200, None, BYTES)

        return await in_thread(act)

    return router


def reopening(box: Mailbox) -> APIRouter:
    """Requests to open somebody's work anew, and the answers to them."""
    router = APIRouter(prefix="/v1/reopenings")

    @router.post(
        "",
        response_class=Response,
        responses=answers(400, 403, 408, 413, 415, 422, 507) | taken(),
        openapi_extra=taking("A request to open somebody's work anew"),
    )
    async def ask(request: Request) -> Response:
        """Not signed, since the keys are locked: six words, compared by voice, tell whether it is genuine."""
        raw = await whole(request, box, MOST_REOPENING, "a request")
        await in_thread(lambda: anew.keep(box.store, box.keys.members, raw, box.clock()))
        return Response(status_code=202)

    @router.get("", response_class=Response, responses=answers(200, 400, 401, 403, 422))
    async def waiting(authorization: Authorization = "") -> Response:
        """Requests of the areas in which the token's member appoints, as long as nobody has answered."""

        def act() -> Response:
            reader = box.keys.roster.reader(member_of(box, authorization))
            if not reader.appoints:
                raise NotAppointed
            found = anew.waiting(box.store, box.keys.roster, reader)
            return Response(found, 200, None, BYTES)

        return await in_thread(act)

    @router.post(
        "/{name}",
        response_class=Response,
        responses=answers(400, 401, 403, 404, 408, 413, 422, 507) | taken(),
        openapi_extra=taking("The answer to a request"),
    )
    async def answer(request: Request, name: Named, authorization: Authorization = "") -> Response:
        """An answer, by whoever appoints in an area of the one who asked; it opens on that laptop alone."""
        member = await in_thread(lambda: member_of(box, authorization))
        raw = await whole(request, box, MAX_ANSWER_BYTES, "an answer")

        def act() -> None:
            reader = box.keys.roster.reader(member)
            if not anew.answer(box.store, box.keys.roster, reader, name, raw, box.clock()):
                raise NothingHere

        await in_thread(act)
        return Response(status_code=202)

    @router.get("/{name}", response_class=Response, responses=answers(200, 400, 404))
    async def answered(name: Named) -> Response:
        """The answer to a request, for whoever knows it."""
        found = await in_thread(lambda: anew.answered(box.store, name))
        if found is None:
            raise NothingHere
        return Response(found, 200, None, BYTES)

    return router


def ending(box: Mailbox) -> APIRouter:
    """What readers say need not be kept."""
    router = APIRouter(prefix="/v1/let-go")

    @router.post(
        "",
        response_class=Response,
        responses=answers(200, 400, 403, 408, 413, 415, 422, 507, ok=schema("StillHere")),
        openapi_extra=taking("A reader's word that batches need not be kept"),
    )
    async def let_go(request: Request) -> Response:
        """The word proves itself. Of what is sealed to an area nothing goes before two readers have said it."""
        raw = await whole(request, box, MAX_WORD_BYTES, "a word")
        left = await in_thread(lambda: letting_go.hear(box.store, box.keys.roster, raw, box.clock()))
        return JSONResponse({"waits": [one.hex() for one in left]})

    return router
