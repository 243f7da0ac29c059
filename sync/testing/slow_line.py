"""A bad line before a real server: so many bits a second, late, with stalls, and now and then cut."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from dataclasses import dataclass
from random import Random

from sync.testing.relay import Relay, hang_up

PIECE = 512  # bytes at a time: 64 ms at 64 kbit/s


@dataclass(frozen=True, slots=True)
class Quality:
    """`stall_every`, `reset_every`: bytes between two, on average; 0: never. Each way has its own bits."""

    bits_s: int = 64_000
    latency_s: float = 0.3
    stall_every: int = 0
    stall_s: float = 3.0
    reset_every: int = 0


class SlowLine(Relay):
    """A TCP proxy on loopback. Counts the bytes of both ways, as they pass, and for how long it held them up."""

    def __init__(self, server_port: int, quality: Quality, seed: int = 1) -> None:
        super().__init__(server_port, "slow-line")
        self._quality = quality
        self._random = Random(seed)  # noqa: S311 - weather, not a key
        self.sent = self.answered = self.stalls = self.resets = 0
        self.held_s = 0.0

    def _carry(self, laptop: socket.socket) -> None:
        server = self._to_server(laptop)
        if server is None:
            return
        back = threading.Thread(target=self._pump, args=(server, laptop, False), daemon=True)
        back.start()
        self._pump(laptop, server, True)
        back.join()

    def _pump(self, source: socket.socket, target: socket.socket, up: bool) -> None:
        free_at = 0.0  # when the line has carried what was given to it
        with contextlib.suppress(OSError):
            while piece := source.recv(PIECE):
                now = time.monotonic()
                late = (
                    self._quality.latency_s if now > free_at else 0.0
                )  # behind others it is on its way already
                free_at = max(now, free_at) + len(piece) * 8 / self._quality.bits_s
                self._hold(max(0.0, free_at - now) + late)
                if self._happens(len(piece), self._quality.stall_every):
                    self.stalls += 1
                    self._hold(self._quality.stall_s)
                if self._happens(len(piece), self._quality.reset_every):
                    self.resets += 1
                    break
                target.sendall(piece)
                self._count(len(piece), up)
        hang_up(source)
        hang_up(target)

    def _hold(self, seconds: float) -> None:
        time.sleep(seconds)
        self.held_s += seconds

    def _happens(self, carried: int, every: int) -> bool:
        return every > 0 and self._random.random() < carried / every

    def _count(self, carried: int, up: bool) -> None:
        if up:
            self.sent += carried
        else:
            self.answered += carried
