"""One connection's patience, which uvicorn has only between requests. Bodies have their own (`Patience`)."""

from __future__ import annotations

import asyncio
from typing import Any

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

HEAD_S = 30.0  # From the first moment to a whole request head: a head is some hundred bytes, on any line.
# An answer of which nothing leaves for so long is nobody's: the slowest line takes some of it, as the kernel's own
# buffers lie between, in a few seconds. Looked at so often, and given up at so many looks without a change.
LOOK_S, STILL_LOOKS = 15.0, 4
# After the answer so much is still listened to: who is cut off sooner may not read it.
SURPLUS_BYTES = 256 * 1024


class PatientLine(H11Protocol):
    """Hangs up on who connects and says nothing, or a head that does not end; on who goes on with a body after the
    answer was given; and on who does not take the answers."""

    head_s = HEAD_S
    look_s = LOOK_S

    def __init__(self, *words: Any, **named: Any) -> None:
        super().__init__(*words, **named)
        self._head: asyncio.TimerHandle | None = None
        self._surplus = 0
        self._looking: asyncio.TimerHandle | None = None
        self._unsent = self._still = 0  # bytes of answers at the last look; looks since they were fewer

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self._wait_for_head()
        self._looking = self.loop.call_later(self.look_s, self._look)

    def data_received(self, data: bytes) -> None:
        if self._is_answered() and self.conn.their_state is h11.SEND_BODY:
            self._surplus += len(data)
            if self._surplus > SURPLUS_BYTES:
                self.transport.abort()
                return
        super().data_received(data)
        if self.cycle is None or self._is_answered():
            self._wait_for_head()
        else:
            self._surplus = 0
            self._stop_waiting()

    def resume_writing(self) -> None:
        self._still = 0
        super().resume_writing()

    def connection_lost(self, exc: Exception | None) -> None:
        self._stop_waiting()
        if self._looking is not None:
            self._looking.cancel()
        super().connection_lost(exc)

    def _is_answered(self) -> bool:
        return self.cycle is not None and self.cycle.response_complete

    def _wait_for_head(self) -> None:
        """Not anew with each byte."""
        if self._head is None:
            self._head = self.loop.call_later(self.head_s, self.transport.abort)

    def _look(self) -> None:
        """Also while the line is closing, which waits for the last byte."""
        unsent = self.transport.get_write_buffer_size()
        self._still = self._still + 1 if 0 < self._unsent <= unsent else 0
        self._unsent = unsent
        if self._still >= STILL_LOOKS:
            self.transport.abort()
            return
        self._looking = self.loop.call_later(self.look_s, self._look)

    def _stop_waiting(self) -> None:
        if self._head is not None:
            self._head.cancel()
            self._head = None
