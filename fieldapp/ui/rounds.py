"""When rounds with the server are tried: at sign-in, after Finish, on request, and every two minutes;
sooner where the line broke, later where the server asked for it."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QTimer, Signal

from fieldapp.model import Line, RoundResult
from fieldapp.ui import verbs
from fieldapp.ui.desk_calls import DeskCalls
from fieldapp.ui.errors_in_words import plain_words
from fieldapp.ui.watch import Watch

EVERY_MS = 120_000  # often enough for a village with an hour of network, rare enough for its battery


class Rounds(QObject):
    """Runs one round at a time; `line_changed` is what the pills show, `told` what a person asked to know."""

    line_changed = Signal(object)  # Line
    told = Signal(str)
    began = Signal(object)  # Watch of the round that begins
    ended = Signal()

    def __init__(self, calls: DeskCalls) -> None:
        super().__init__()
        self._calls = calls
        self._running = self._again = self._asked = False
        self.line = Line.OFFLINE
        self._clock = QTimer(self, interval=EVERY_MS)
        self._clock.timeout.connect(self._by_itself)
        self._rest_until = 0.0  # of the monotonic clock: before, no round begins by itself
        self._failures = 0
        self._soon = QTimer(self, singleShot=True)  # after a line that broke: it is often back within seconds
        self._soon.timeout.connect(self.go)

    def start(self) -> None:
        self._clock.start()
        self.go()

    def _by_itself(self) -> None:
        if time.monotonic() >= self._rest_until:
            self.go()

    def ask(self) -> None:
        """A person pressed Try to send now: they are told how it went."""
        self._asked = True
        self.go()

    def go(self) -> None:
        """Begin a round, or one more after the one that runs. Not asked for by the clock: somebody did something."""
        if self._running:
            self._again = True
            return
        self._running = True
        self._soon.stop()
        self._show(Line.WORKING)
        watch = Watch()
        self.began.emit(watch)
        self._calls.exchange(self, self._ended, watch)

    def _ended(self, result: RoundResult) -> None:
        self._running = False
        self.ended.emit()
        self._show(result.line)
        if self._asked:
            self._asked = False
            if result.said:
                self.told.emit(" ".join(map(plain_words, result.said)))
        self._try_again(result)
        if self._again:
            self._again = False
            self.go()

    def _try_again(self, result: RoundResult) -> None:
        """Sooner than the clock says, where the line or the server broke in the middle of things."""
        if result.retry_after_s is None:
            self._failures, self._rest_until = 0, 0.0
            return
        self._failures += 1
        wait_s = verbs.next_try_s(self._failures, result.retry_after_s)
        if (
            result.retry_after_s
        ):  # what the server asked for; a broken line of our own does not silence the clock
            self._rest_until = time.monotonic() + wait_s
        wait_ms = int(wait_s * 1000)
        if wait_ms < self._clock.interval():
            self._soon.start(wait_ms)

    def _show(self, line: Line) -> None:
        self.line = line
        self.line_changed.emit(line)
