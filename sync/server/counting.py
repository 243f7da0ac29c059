"""How many answers of each status were given, by all workers: for metrics, without a word of whom."""

from __future__ import annotations

import mmap
import os
import secrets
from collections import Counter
from pathlib import Path
from typing import Self

from starlette.types import ASGIApp, Message, Receive, Scope, Send

COUNTS = "FIELDAPP_SERVER_COUNTS"  # a folder where the workers of one server leave their counts; unset: one process
STATUSES = 600
BYTES = 8  # of one count


class Tally:
    """Counts of this process in a file of its own; sums over the files of all, also of workers that ended."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        size = STATUSES * BYTES
        if folder is None:
            self._counts = mmap.mmap(-1, size)
            return
        with (folder / secrets.token_hex(8)).open("w+b") as file:
            file.truncate(size)
            self._counts = mmap.mmap(file.fileno(), size)

    @classmethod
    def shared(cls) -> Self:
        """As the environment says."""
        folder = os.environ.get(COUNTS)
        return cls(Path(folder) if folder else None)

    def count(self, status: int) -> None:
        place = slice(status * BYTES, (status + 1) * BYTES)
        self._counts[place] = (int.from_bytes(self._counts[place], "little") + 1).to_bytes(BYTES, "little")

    def sums(self) -> dict[int, int]:
        """Answers by status, of all workers."""
        found: Counter[int] = Counter()
        files = (
            [bytes(self._counts)]
            if self._folder is None
            else [f.read_bytes() for f in self._folder.iterdir()]
        )
        for raw in files:
            for status in range(STATUSES):
                found[status] += int.from_bytes(raw[status * BYTES : (status + 1) * BYTES], "little")
        return {status: count for status, count in sorted(found.items()) if count}


class Counting:
    """Counts answers by status. Plain ASGI: anything more would stand between a route and a cut line."""

    def __init__(self, app: ASGIApp, tally: Tally) -> None:
        self._app = app
        self._tally = tally

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def counted(message: Message) -> None:
            if message["type"] == "http.response.start":
                self._tally.count(message["status"])
            await send(message)

        await self._app(scope, receive, counted)
