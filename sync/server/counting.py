"""How many answers of each status were given: for metrics, without a word of whom."""

from __future__ import annotations

from starlette.types import ASGIApp, Message, Receive, Scope, Send


class Counting:
    """Counts answers by status. Plain ASGI: anything more would stand between a route and a cut line."""

    def __init__(self, app: ASGIApp, tally: dict[int, int]) -> None:
        self._app = app
        self._tally = tally

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def counted(message: Message) -> None:
            if message["type"] == "http.response.start":
                status = message["status"]
                self._tally[status] = self._tally.get(status, 0) + 1
            await send(message)

        await self._app(scope, receive, counted)
