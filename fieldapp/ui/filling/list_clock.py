"""The clock above questions that are answered against the time: starts, stands still, and says when it is over."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QApplication, QFrame, QProgressBar, QWidget

from fieldapp.model import Action
from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.fonts import px
from fieldapp.ui.kit.icons import IconLabel
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.layouts import row

from .grids.runner import SLEPT_MS, clock_ms
from .interview import Interview
from .page import SectionPage

if TYPE_CHECKING:
    from forms.timed import TimedList

HIGH = 56  # px, with or without its button: the questions below stay where they are
LOOK_MS = 200  # how often the clock is looked at
KEEP_MS = 5_000  # how often it is written while nobody answers: a cut of the power gives so much more at most


class ClockStrip(QFrame):
    """Stays above the page while its questions scroll."""

    wanted = Signal()  # start, or go on
    gone = Signal()  # hidden, locked, or something stands in front

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("filling.clock")
        self.setProperty("part", "bar")
        self._icon = IconLabel("timer", "text2")
        self.words = Label("", "body_strong", wrap=True, name="filling.clock.words")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(px(180))
        self.main = Button("", "primary", icon="play", name="filling.clock.main")
        self.main.clicked.connect(self.wanted)
        self.setLayout(row(self._icon, (self.words, 1), self._bar, self.main, gap=12, margins=(24, 6, 24, 6)))
        self.setMinimumHeight(px(HIGH))
        self.hide()

    def show_clock(self, words: str, left_s: float, duration_s: float, press: str) -> None:
        """`press`: what the button says, "" for none."""
        if words != self.words.text():
            self.words.setText(words)
            self.words.set_role("" if left_s > 0 else "warn")
            self._icon.show_icon("timer", "text2" if left_s > 0 else "on_warn")
        self._bar.setRange(0, ceil(duration_s))
        self._bar.setValue(ceil(left_s))
        self._bar.setAccessibleName(words)
        if press:
            self.main.setText(press)
        self.main.setVisible(bool(press))
        self.show()

    def stops(self) -> list[QWidget]:
        return [self.main] if self.isVisible() and self.main.isVisible() else []

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.gone.emit()


class ListClock(QObject):
    """One clock at a time, of the section that is open. It stands still where nobody can look at the questions."""

    def __init__(self, interview: Interview, strip: ClockStrip, page: SectionPage, parent: QObject) -> None:
        super().__init__(parent)
        self._interview, self._strip, self._page = interview, strip, page
        self.clock: Callable[[], int] = clock_ms
        self._list: TimedList | None = None
        self._left_ms = 0.0  # when it was looked at last, while it runs
        self._looked = self._kept = 0
        self._running = self._keeping = False
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        strip.wanted.connect(self.go)
        strip.gone.connect(self.interrupt)
        interview.acted.connect(self._acted)
        page.opened.connect(lambda: self.show_section(page.sheet.refs))

    @property
    def is_running(self) -> bool:
        return self._running

    def show_section(self, refs: tuple[str, ...]) -> None:
        """`refs`: the questions of the section that is open now."""
        lists = self._interview.session.form.timed
        found = next((one for one in lists if any(map(one.holds, refs))), None)
        if found is self._list and found is not None:
            self._show()
            return
        self.interrupt()
        self._list = found
        if found is None:
            self._strip.hide()
        else:
            self._show()
            QTimer.singleShot(0, self, self._offer)

    def _offer(self) -> None:
        """Before the clock runs none of the questions takes a key: Start does."""
        if self._strip.stops() and self._page.key_of(QApplication.focusWidget()) is None:
            self._strip.main.setFocus(Qt.FocusReason.OtherFocusReason)

    def left_s(self) -> float | None:
        """Seconds left as they are kept; None before the start."""
        text = self._interview.session.node_text(self._list.left) if self._list is not None else ""
        try:
            return min(max(0.0, float(text)), self._list.duration_s if self._list is not None else 0.0)
        except ValueError:  # empty, or a default of the form that is no number
            return None

    def go(self) -> None:
        """Start, or go on after an interruption."""
        if self._list is None or self._running or self.left_s() == 0:
            return
        left = self.left_s()
        self._left_ms = 1000 * (self._list.duration_s if left is None else left)
        self._looked = self._kept = self.clock()
        self._running = True
        self._keep()
        self._timer.start()
        self._show()
        self._page.begin_list(self._list.ref)

    def look(self) -> None:
        """The clock goes on; after a sleep it stands still where somebody last looked at it."""
        if not self._running or self._list is None:
            return
        now = self.clock()
        if now - self._looked > SLEPT_MS:
            self.interrupt(looked=True)
            return
        self._left_ms -= now - self._looked
        self._looked = now
        if self._left_ms <= 0:
            self._end(self._list)
        elif now - self._kept >= KEEP_MS:
            self._keep()
        self._show()

    def interrupt(self, *, looked: bool = False) -> None:
        """`looked`: nobody has looked at it since the last time it was."""
        if not self._running:
            return
        if not looked:
            self._left_ms -= self.clock() - self._looked
        self._stop()
        self._keep(cut=True)
        self._show()

    def _end(self, timed: TimedList) -> None:
        self._left_ms = 0
        self._stop()
        self._keep()
        QApplication.beep()
        if timed.advance or timed.block:
            self._page.pass_list(timed.ref, timed.advance)

    def _stop(self) -> None:
        self._running = False
        self._timer.stop()

    def _acted(self, action: Action) -> None:
        """An answer is kept with the time that it took: after a cut of the power none of it is given back."""
        if self._running and not self._keeping and self._list is not None and self._list.holds(action.ref):
            self._keep()

    def _keep(self, *, cut: bool = False) -> None:
        if self._list is None:
            return
        self._keeping, self._kept = True, self._looked
        self._interview.record_clock(self._list.ref, max(0.0, self._left_ms) / 1000, cut=cut)
        self._keeping = False

    # showing ----------------------------------------------------------------------------------

    def _show(self) -> None:
        timed = self._list
        if timed is None:
            return
        left = self._left_ms / 1000 if self._running else self.left_s()
        words, press = self._words(timed, left)
        self._strip.show_clock(words, timed.duration_s if left is None else left, timed.duration_s, press)

    def _words(self, timed: TimedList, left: float | None) -> tuple[str, str]:
        if left is None:
            ready = self.tr("%n seconds for these questions. Press Start when the first one is asked.", "",
                            round(timed.duration_s))  # fmt: skip
            return ready, self.tr("Start")
        if left <= 0:
            over = self.tr("The time is over.")
            closed = self.tr("What was not answered stays empty.")
            return f"{over} {closed}" if timed.block else over, ""
        if self._running:
            return self.tr("%n seconds left", "", ceil(left)), ""
        return self.tr("The clock stands still. Press Go on when the questions go on."), self.tr("Go on")
