"""How far a sending or a stick is: records, bytes and time in one line, a bar, and a button that stops it."""

from __future__ import annotations

import math
import time

from PySide6.QtCore import QTimer, Signal

from fieldapp.casework.pace import left_s
from fieldapp.model import Step
from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.cards import Card
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.layouts import column, row
from fieldapp.ui.kit.progress import Progress
from fieldapp.ui.kit.words import size

EVERY_MS = 1000
AFTER_S = 0.7  # a round that is over sooner needs no bar that flashes up


class Going(Card):
    """Hidden while nothing goes on. `stopped`: a person wants it to end."""

    stopped = Signal()

    def __init__(self) -> None:
        self._title = Label("", "title", wrap=True, name="outbox.going.title")
        self._words = Label("", "body", "muted", wrap=True, name="outbox.going.words")
        self._bar = Progress()
        self._stop = Button("", "soft", icon="x", name="outbox.going.stop")
        super().__init__(
            row((column(self._title, self._words, gap=2), 1), self._stop, gap=12),
            self._bar,
            name="outbox.going",
        )
        self._stop.setText(self.tr("Stop"))
        self._stop.clicked.connect(self._stopping)
        self._began = 0.0
        self._step: Step | None = None
        self._clock = QTimer(self, interval=EVERY_MS)  # the time that is left goes on between two steps
        self._clock.timeout.connect(self._again)
        self.hide()

    def begin(self, title: str, *, at_once: bool) -> None:
        """Something long begins; `at_once` shows it before its first step."""
        self._title.setText(title)
        self._words.setText(self.tr("Beginning …"))
        self._bar.show_progress(0, 0, title)
        self._stop.setEnabled(True)
        self._began, self._step = time.monotonic(), None
        self._clock.start()
        self.setVisible(at_once)

    def show_step(self, step: Step) -> None:
        self._step = step
        passed = time.monotonic() - self._began
        if self.isHidden() and passed < AFTER_S:
            return
        self._words.setText(self.words(step, passed))
        self._bar.show_progress(step.bytes, step.of_bytes, self._words.text())
        self.show()

    def end(self) -> None:
        self._clock.stop()
        self.hide()

    def _again(self) -> None:
        if self._step is not None and self._stop.isEnabled():
            self.show_step(self._step)

    def words(self, step: Step, passed: float) -> str:
        """ "3 of 12 records · 1.2 of 4.5 MB · about 2 minutes left"."""
        parts = []
        if step.of_records:
            parts.append(self.tr("{done} of {all} records").format(done=step.records, all=step.of_records))
        if step.of_bytes:
            parts.append(self.tr("{done} of {all}").format(done=size(step.bytes), all=size(step.of_bytes)))
        else:
            parts.append(self.tr("{done} came").format(done=size(step.bytes)))
        left = left_s(step.bytes, step.of_bytes, passed)
        if left is not None:
            parts.append(self._left(left))
        return " · ".join(parts)

    def _left(self, seconds: float) -> str:
        if seconds < 60:
            return self.tr("less than a minute left")
        return self.tr("about %n minute(s) left", "", math.ceil(seconds / 60))

    def _stopping(self) -> None:
        self._stop.setEnabled(False)
        self._words.setText(self.tr("Stopping …"))
        self.stopped.emit()
