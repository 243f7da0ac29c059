"""A TCP proxy on loopback before a real server; what happens on the way is its heirs' matter.

It stays open while the server is gone, as a network does: a connection then ends at once.
"""

from __future__ import annotations

import contextlib
import socket
import threading
from types import TracebackType
from typing import Self


class Relay:
    """Use as a context; `_carry` is called on a thread of its own for each connection of a laptop."""

    def __init__(self, server_port: int, name: str) -> None:
        self._server_port = server_port
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._open: set[socket.socket] = set()
        self._thread = threading.Thread(target=self._accept, name=name, daemon=True)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for connection in tuple(self._open):
            hang_up(connection)
        self._thread.join()

    def _accept(self) -> None:
        while True:
            try:
                laptop, _ = self._listener.accept()
            except OSError:
                return
            self._open.add(laptop)
            threading.Thread(target=self._carry, args=(laptop,), daemon=True).start()

    def _to_server(self, laptop: socket.socket) -> socket.socket | None:
        """None, and the laptop is hung up on, where nobody listens there."""
        try:
            server = socket.create_connection(("127.0.0.1", self._server_port))
        except OSError:
            hang_up(laptop)
            return None
        self._open.add(server)
        return server

    def _carry(self, laptop: socket.socket) -> None:
        raise NotImplementedError


def hang_up(connection: socket.socket) -> None:
    with contextlib.suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)
    connection.close()
