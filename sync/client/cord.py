"""The connection of a session, held a second time, so that another thread can end whatever hangs on it.

The only user of urllib3, on which requests stands.
"""

from __future__ import annotations

import os
import socket
import struct
import threading
from contextlib import suppress

from urllib3 import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.connection import HTTPConnection, HTTPSConnection

# struct linger: on, for no time at all.
NO_LINGER = struct.pack("hh" if os.name == "nt" else "ii", 1, 0)


# struct linger: on, for no time at all.
NO_LINGER = struct.pack("hh" if os.name == "nt" else "ii", 1, 0)


class Cord:
    """Holds the newest connection's socket, and a duplicate of it that reaches the other end also while the socket is
    in the hands of TLS or a proxy.

    To shut a connection wakes whoever waits on it; but of an other end that floods, what has come already is still
    read, without end. So the socket is taken away from its reader as well; whoever was left behind closes it (`end`):
    closed here, its number could be another file's by the time of the next look.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._owner: HTTPConnection | None = None
        self._held = -1  # a handle, closed with this object at the latest: not everybody closes a transport
        self._whole: socket.socket | None = None
        self._left = -1
        self._is_cut = False

    def hold(self, owner: HTTPConnection, opened: socket.socket) -> None:
        """Raises ConnectionAbortedError where it was cut meanwhile."""
        with self._lock:
            if self._is_cut:
                opened.close()
                raise ConnectionAbortedError("called off")
            self._drop()
            self._owner, self._held = owner, opened.dup().detach()

    def connected(self, owner: HTTPConnection) -> None:
        """Raises ConnectionAbortedError where it was cut while it connected: nobody held its socket then."""
        with self._lock:
            if self._is_cut:
                if owner.sock is not None:
                    owner.sock.close()
                raise ConnectionAbortedError("called off")
            if owner is self._owner:
                self._whole = owner.sock

    def settle(self) -> None:
        """After a call: what its owner closed is closed here too, else the other end would wait for it."""
        with self._lock:
            if self._owner is not None and self._owner.sock is None:
                self._drop()

    def cut(self) -> None:
        """For good: everything that waits on the connection returns, and no new one is made."""
        with self._lock:
            self._is_cut = True
            if self._held >= 0:
                _break_off(held := socket.socket(fileno=self._held))
                held.detach()
            whole = self._whole
            if whole is None and self._owner is not None:
                whole = self._owner.sock
            if whole is not None:
                with suppress(OSError, ValueError):
                    whole.shutdown(socket.SHUT_RDWR)  # of TLS: ends that, too
                self._left = whole.detach()
            self._drop()

    def end(self) -> None:
        """The last that whoever was left behind does."""
        with self._lock:
            if self._left >= 0:
                socket.close(self._left)
                self._left = -1

    def let_go(self) -> None:
        with self._lock:
            self._drop()

    def _drop(self) -> None:
        if self._held >= 0:
            socket.close(self._held)
            self._held = -1
        self._owner = self._whole = None

    def __del__(self) -> None:
        self._drop()


def _break_off(held: socket.socket) -> None:
    """Whoever waits on it returns; once it is closed, the other end hears so at once. Without this the kernel waits a
    minute for an other end that floods to take the end of the line, and that one waits as long for room."""
    with suppress(OSError):  # it broke by itself
        held.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, NO_LINGER)
        held.shutdown(socket.SHUT_RDWR)


def pools_on(cord: Cord) -> dict[str, type[HTTPConnectionPool]]:
    """By scheme: pools whose connections, also those through a proxy, are held by the cord."""

    class Plain(HTTPConnection):
        def _new_conn(self) -> socket.socket:
            opened = super()._new_conn()
            cord.hold(self, opened)
            return opened

        def connect(self) -> None:
            super().connect()
            cord.connected(self)

    class Secure(Plain, HTTPSConnection):
        """Its steps stand before those of TLS, as the order of the classes has it."""

    class PlainPool(HTTPConnectionPool):
        ConnectionCls = Plain

    class SecurePool(HTTPSConnectionPool):
        ConnectionCls = Secure

    return {"http": PlainPool, "https": SecurePool}
