"""The page of a timed grid: the cells, the clock, Start and Stop. Shows what the run says; decides nothing itself.

Start anew stands across the page from Stop and has to be held. Nothing comes up over the cells while a child reads.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from fieldapp.ui.kit import theme
from fieldapp.ui.kit.buttons import Button, IconButton, Tick
from fieldapp.ui.kit.cards import Card, Note, bar, rule
from fieldapp.ui.kit.fonts import px
from fieldapp.ui.kit.labels import Elided, Label
from fieldapp.ui.kit.layouts import STRETCH, column, holding, row
from fieldapp.ui.kit.tokens import SIZE
from fieldapp.ui.kit.words import own_way
from forms.grids import Deed, Ending, Phase, Stored

from ..paint import begin
from .beats import Beats
from .board import Board
from .cells import Cell, Shown
from .dial import Dial
from .holding import HoldButton
from .practice import Practice
from .runner import GOING, Runner
from .words import main_words, says

LOOK_MS = 100  # how often the clock is looked at: the ring and the end of the time need no more
GRACE_MS = 1_000  # after the time a tap is still the one that the hand had begun, and not the last item
SIDE, SIDE_MOST, LOW, BAR = 260, 300, 660, 44  # px


class GridPage(QWidget):
    """Stands in front of the interview as a cover does: `begin`, `stops`, `escape`."""

    back = Signal()  # to the interview; a run that is going stands still
    done = Signal()  # and on to the next question
    hide_wanted = Signal()

    def __init__(self, runner: Runner, ref: str, words: tuple[str, str], *, right_to_left: bool) -> None:
        """`words`: the question and its hint."""
        super().__init__()
        self.setObjectName("filling.grid")
        self.setProperty("ground", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.ref, self.runner, self._hint = ref, runner, words[1]
        grid = runner.run.grid
        self.board = Board(grid, runner.run.items, right_to_left=right_to_left, name=ref)
        self.board.setAccessibleName(words[0])
        self.board.shown, self.board.whole = self._shown, runner.is_whole
        self.practice = Practice(grid.practice, right_to_left=right_to_left, name=ref)
        self.practising = bool(grid.practice) and runner.run.phase is Phase.READY and not runner.run.resets
        self._picking = False  # the second assessor taps the last item
        self._over_at: int | None = None
        self._said: tuple[object, ...] = ()
        self._make(words[0])
        self._lay_out()
        self._wire()
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def _make(self, title: str) -> None:
        name = "filling.grid"
        self._leave = IconButton("arrow-left", self.tr("Back to the questions"), name=f"{name}.back")
        self._title = Elided(title, "title")
        self._saved = Elided("", "small", "muted", name=f"{name}.saved")
        self._hide = IconButton("eye-off", self.tr("Hide the screen"), name=f"{name}.hide")
        self.strip = Note("", tone="info", icon="hand", name=f"{name}.strip")
        self.warning = Note("", tone="warn", icon="clock", name=f"{name}.warning")
        self.dial = Dial()
        self.main = Button("", "primary", name=f"{name}.main")
        self.other = Button(self.tr("Go on"), icon="play", name=f"{name}.other")
        self.undo = Button(self.tr("Undo the tap"), icon="undo-2", name=f"{name}.undo")
        self.more = Tick(self.tr("Mark another as wrong"), name=f"{name}.more")
        self.where = Tick(self.tr("Which one now?"), name=f"{name}.where")
        self.beats = Beats(self.runner.run.grid.hesitation_s)
        self.again = Button(self.tr("Practise again"), icon="rotate-ccw", name=f"{name}.practise")
        self.second = Button(self.tr("Second assessor"), icon="users", name=f"{name}.second")
        self.alone = Button(self.tr("Without a second one"), "ghost", name=f"{name}.alone")
        self._count = Label("", "body", "muted", name=f"{name}.count")
        self._count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.reset = HoldButton(self.tr("Hold 2 s: begin anew"), icon="rotate-ccw", name=f"{name}.reset")
        self._before = IconButton("chevron-left", self.tr("The page before"), name=f"{name}.before")
        self._after = IconButton("chevron-right", self.tr("The next page"), name=f"{name}.after")
        self._page = Label("", "small", "faint")
        self._may_stop = Elided(self.tr("It is fine to stop at any time"), "small", "faint")

    def _lay_out(self) -> None:
        top = bar(
            row(self._leave, (self._title, 1), self._saved, self._hide, gap=8, margins=(16, 0, 16, 0)),
            max(SIZE["topbar"] - 8, px(BAR)),
        )
        self._keys = Label("", "small", "faint")
        self._say_keys(over=False)
        side = Card((self.dial, 1), self.beats, self.main, self.other, self.again, self.second, self.alone,
                    self.undo, self.more, self.where, self._count, STRETCH, self._keys, gap=8)  # fmt: skip
        side.setFixedWidth(min(px(SIDE), SIDE_MOST))
        middle = row((self.board, 1), (self.practice, 1), side, gap=18)
        words = column(self.strip, self.warning, gap=0)
        body = column(words, (middle, 1), gap=12, margins=(20, 12, 20, 12))
        foot = row(self.reset, STRETCH, self._before, self._page, self._after, STRETCH, self._may_stop,
                   gap=8, margins=(20, 0, 20, 0))  # fmt: skip
        self._foot = bar(foot, max(52, px(BAR)))
        self.setLayout(column(top, rule(), (holding(body), 1), rule(), self._foot, gap=0))

    def _wire(self) -> None:
        self._leave.clicked.connect(self._go_back)
        self._hide.clicked.connect(self.hide_wanted)
        self.main.clicked.connect(self._main)
        self.other.clicked.connect(self._other)
        self.undo.clicked.connect(self._undo)
        self.again.clicked.connect(lambda: self._practise(True))
        self.second.clicked.connect(self._second)
        self.alone.clicked.connect(lambda: self._do(Deed.ALONE))
        self.reset.held.connect(lambda: self._do(Deed.RESET))
        self._before.clicked.connect(lambda: self.board.turn(self.board.page - 1))
        self._after.clicked.connect(lambda: self.board.turn(self.board.page + 1))
        self.board.tapped.connect(self._tapped)
        self.board.row_meant.connect(self._row)
        self.board.turned.connect(self._show_pages)
        self.more.toggled.connect(lambda _on: self.show_run())
        self.where.toggled.connect(lambda _on: self.show_run())

    # what the place calls ---------------------------------------------------------------------

    def begin(self) -> None:
        self.show_run()
        (self.main if self.main.isEnabled() and not self.main.isHidden() else self._leave).setFocus(
            Qt.FocusReason.OtherFocusReason
        )

    def stops(self) -> Sequence[QWidget]:
        board = self.practice if self.practising else self.board
        side = (self.main, self.other, self.again, self.second, self.alone, self.undo, self.more, self.where)
        rest = (self._before, self._after, self.reset, self._leave, self._hide)
        return [w for w in (*board.stops(), *side, *rest) if w.isEnabled() and not w.isHidden()]

    def escape(self) -> None:
        """While a child reads, to Stop: Enter there ends it, a slip of the hand does not."""
        if self.runner.run.phase in GOING and not self.main.isHidden():
            self.main.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._go_back()

    def show_saved(self, words: str) -> None:
        self._saved.setText(words)

    def look(self) -> None:
        """The clock goes on; it ends the time, and notices that the laptop slept."""
        if self.runner.look():
            if self.runner.run.phase is Phase.CLOSING:
                QApplication.beep()
                self._over_at = self.runner.now()
            self.show_run()
        else:
            self._show_time()

    # acts -------------------------------------------------------------------------------------

    def _do(self, deed: Deed, item: int = -1) -> bool:
        done = self.runner.do(deed, item)
        if deed is Deed.RESET and done:
            self.board.current = 0
            self.board.turn(0)
            self.main.setEnabled(True)
        self.show_run()
        return done

    def _practise(self, on: bool) -> None:
        """Before Start only; what is marked there is forgotten."""
        self.practising = on and self.runner.run.phase is Phase.READY
        self.practice.begin()
        self.show_run()
        self.main.setFocus(Qt.FocusReason.OtherFocusReason)

    def _second(self) -> None:
        self._picking = False
        self._do(Deed.SECOND)
        self.board.current = 0
        self.board.focus_current()

    def _judged(self, item: int) -> None:
        """A tap of the second assessor."""
        last, self._picking = self._picking, False
        if not self._do(Deed.SECOND_LAST if last else Deed.SECOND_TAP, item):
            self._picking = last
            self.show_run()

    def _tapped(self, item: int) -> None:
        phase = self.runner.run.phase
        if self.runner.run.judging:
            self._judged(item)
        elif self.where.isChecked() and phase in GOING:
            if self._do(Deed.REACHED, item):
                self.where.setChecked(False)
        elif phase in GOING or (phase is Phase.CLOSING and (self.more.isChecked() or self._in_grace())):
            self._do(Deed.TAP, item)
        elif phase in (Phase.CLOSING, Phase.DONE):
            self._do(Deed.LAST, item)

    def _in_grace(self) -> bool:
        return self._over_at is not None and self.runner.now() - self._over_at < GRACE_MS

    def _row(self, item: int) -> None:
        self._do(Deed.UNROW if self.runner.is_whole(item) else Deed.ROW, item)

    def _undo(self) -> None:
        self.runner.undo()
        self.show_run()

    def _main(self) -> None:
        phase = self.runner.run.phase
        if self.practising:
            self._practise(False)
        elif self.runner.run.judging:
            self._picking = True
            self.show_run()
            self.board.focus_current()
        elif phase is Phase.READY and self._do(Deed.START):
            self.board.focus_current()
        elif phase is Phase.RUNNING:
            self._do(Deed.FINISH)
            self.board.focus_current()
        elif phase is Phase.STOPPING:
            self._do(Deed.STOP)
        elif phase is Phase.PAUSED:
            self._do(Deed.RESUME)
            self.board.focus_current()
        elif phase is Phase.DONE:
            self.done.emit()

    def _other(self) -> None:
        going_on = self.runner.run.phase is Phase.STOPPING
        self._do(Deed.GO_ON if going_on else Deed.PAUSE)
        (self.board.focus_current if going_on else self.main.setFocus)()

    def _go_back(self) -> None:
        self._interrupt()
        self.back.emit()

    def _interrupt(self) -> None:
        if self.runner.run.phase in GOING:
            self._do(Deed.INTERRUPT)

    # showing ----------------------------------------------------------------------------------

    def _shown(self, item: int) -> Shown:
        run = self.runner.run
        if run.judging:
            return Shown(item in (run.second or ()))
        is_last = run.phase is Phase.DONE and item == run.last
        behind = run.phase is Phase.DONE and item > run.last
        asleep = run.phase in (Phase.READY, Phase.PAUSED)
        return Shown(item in run.marks and not behind, is_last, behind, asleep)

    def show_run(self) -> None:
        """All of it, as the run stands."""
        run = self.runner.run
        phase, grid = run.phase, run.grid
        self.board.rows_can = phase in GOING or (phase is Phase.CLOSING and not grid.strict)
        self.board.refresh()
        words, icon = main_words(run, practising=self.practising)
        self.main.setText(words)
        self.main.set_icon(icon)
        can_finish = phase is not Phase.RUNNING or grid.ending is not Ending.NONE
        self.main.setVisible(can_finish and phase is not Phase.CLOSING and not self._picking)
        self.other.setVisible(phase is Phase.STOPPING or (phase is Phase.RUNNING and grid.pause))
        self.other.setText(self.tr("Go on reading") if phase is Phase.STOPPING else self.tr("Pause"))
        self.undo.setVisible(phase in GOING or phase is Phase.READY)
        self.undo.setEnabled(self.runner.can_undo)
        self.more.setVisible(phase is Phase.CLOSING and not grid.strict)
        self.reset.setEnabled(phase is not Phase.READY and not run.judging)
        self._say_keys(over=phase is Phase.DONE and not run.judging)
        self._show_extras()
        marked = len(run.second or ()) if run.judging else len(run.wrong)
        self._count.setText(self.tr("Marked: {n}").replace("{n}", str(marked)))
        self._say()
        self._show_time()
        self._show_pages()
        said = (phase, run.judging, self._picking, self.practising)
        if said != self._said:
            self._said = said
            self.update()
            self._keep_focus(phase)

    def _say_keys(self, *, over: bool) -> None:
        """What is over cannot be stopped any more; the last one that was read can still be changed."""
        hints = [self.tr("Arrows: move"), self.tr("Space, 1–0: mark"), self.tr("Shift+Space: row")]
        hints += [] if over else [self.tr("Esc: go to Stop")]
        self._keys.setText("\n".join(map(own_way, hints)))
        self._may_stop.setText("" if over else self.tr("It is fine to stop at any time"))

    def _show_extras(self) -> None:
        """Practice before Start, a second assessor after the end, the beats while a child reads."""
        run = self.runner.run
        self.practice.setVisible(self.practising)
        self.board.setVisible(not self.practising)
        self.again.setVisible(run.phase is Phase.READY and bool(run.grid.practice) and not self.practising)
        self.second.setVisible(run.phase is Phase.DONE and run.grid.wants_second and not run.judging)
        self.alone.setVisible(run.judging)
        self.beats.setVisible(run.phase in GOING and self.beats.seconds > 0)

    def _keep_focus(self, phase: Phase) -> None:
        """Never on nothing: what had it may have gone with the phase."""
        focused = QApplication.focusWidget()
        if phase is Phase.DONE and not self.runner.run.judging:
            self.main.setFocus(Qt.FocusReason.OtherFocusReason)
        elif focused is None or focused not in self.stops():
            self.board.focus_current()

    def _say(self) -> None:
        run = self.runner.run
        calm, warned = says(
            run,
            left_ms=self.runner.left_ms,
            hint=self._hint,
            practising=self.practising,
            picking=self._picking,
            asks_where=self.where.isChecked(),
            marks_more=self.more.isChecked(),
        )
        self.strip.say(calm)
        self.warning.say(warned)

    def _show_time(self) -> None:
        run = self.runner.run
        over = run.phase in (Phase.CLOSING, Phase.DONE) and run.used_ms >= run.grid.duration_ms
        self.beats.show_since(self.runner.now() - run.now_ms)
        self.dial.show_left(self.runner.left_ms, run.grid.duration_ms, over=over)
        asked = any(what is Stored.ITEM_AT for what, _ in run.grid.stores) and run.reached < 0
        due = asked and 0 < run.grid.capture_at_s * 1000 <= run.elapsed_ms(self.runner.now())
        self.where.setVisible(due and run.phase in GOING)

    def _show_pages(self) -> None:
        page, pages = self.board.page, self.board.pages
        for widget in (self._before, self._after, self._page):
            widget.setVisible(pages > 1)
        self._before.setEnabled(page > 0)
        self._after.setEnabled(page + 1 < pages)
        words = self.tr("Page {n} of {all}").replace("{n}", str(page + 1)).replace("{all}", str(pages))
        self._page.setText(words)

    # Qt ---------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backspace and isinstance(QApplication.focusWidget(), Cell):
            self._undo()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """The screen was locked or hidden: nobody can mark what is read meanwhile."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._interrupt()

    def minimumSizeHint(self) -> QSize:
        """What goes on a low screen must not keep it from being low."""
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        low = self.height() <= px(LOW)
        self._keys.setVisible(not low)
        self._may_stop.setVisible(self.width() > px(SIZE["narrow_below"]))

    def paintEvent(self, event: QPaintEvent) -> None:
        """When the time is over, the edge says so too: in the corner of an eye that is on the child."""
        super().paintEvent(event)
        if self.runner.run.phase is Phase.CLOSING:
            painter = begin(self)
            painter.setPen(QPen(theme.colour("warn_line"), 8))
            painter.drawRect(self.rect())
            painter.end()
