"""A port of one's own, also while nobody listens there: tests run side by side, and servers need a second to start."""

from __future__ import annotations

import socket
import sys
import weakref


class OwnPort:
    """A free port on loopback that nobody else is given as long as this lives.

    On Linux a socket that is bound and does not listen keeps it, and lets a server of ours bind it as well, for both
    allow reuse. Elsewhere it is only known to have been free.
    """

    def __init__(self) -> None:
        self._held = socket.socket()  # without reuse: the kernel gives a port that nobody is bound to
        self._held.bind(("127.0.0.1", 0))
        self.number: int = self._held.getsockname()[1]
        if sys.platform == "linux":
            self._held.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            weakref.finalize(self, self._held.close)
        else:
            self._held.close()
