"""The interview as it stands on the screen: bars, outline, the open section. Arranges; decides nothing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.cards import Note, rule
from fieldapp.ui.kit.fonts import px
from fieldapp.ui.kit.layouts import column, holding, row
from fieldapp.ui.kit.tokens import SIZE

from .bars import BottomBar, TopBar
from .list_clock import ClockStrip
from .outline import Outline
from .page import SectionPage
from .sheet import Sheet

UNDO_STAYS_MS = 10_000  # long enough to notice that the wrong one went
LOW = 660  # px of height from which the section's title is no longer repeated above the cards


class UndoStrip(Note):
    """What was just removed, and the way to have it back."""

    taken_back = Signal()

    def __init__(self) -> None:
        self._undo = Button("", "link", icon="undo-2", small=True, name="filling.undo")
        super().__init__("", self._undo, tone="", icon="trash-2", name="filling.undo.strip")
        self._undo.setText(self.tr("Undo"))
        self._undo.clicked.connect(self.taken_back)
        self._away = QTimer(self, singleShot=True, interval=UNDO_STAYS_MS)
        self._away.timeout.connect(self.hide)
        self.hide()

    def offer(self, words: str) -> None:
        self.say(words)
        self._away.start()

    def stops(self) -> Sequence[QWidget]:
        return (self._undo,) if self.isVisible() else ()


class InterviewScreen(QWidget):
    """Top bar, outline, cards, bottom bar."""

    picked = Signal(str)  # a section's key

    def __init__(self, sheet: Sheet) -> None:
        super().__init__()
        self.setObjectName("filling.screen")
        self.top, self.bottom, self.outline = TopBar(), BottomBar(), Outline()
        self.page = SectionPage(sheet)
        self.page.setObjectName("filling.page")
        self.trouble = Note("", tone="warn", icon="triangle-alert", name="filling.trouble")
        self.trouble.hide()
        self.undo = UndoStrip()
        self.compact = False
        self._edge = rule(upright=True)
        strips = column(self.trouble, self.undo, gap=6, margins=(16, 0, 16, 8))
        for strip in (self.trouble, self.undo):
            strip.installEventFilter(self)
        self._strips = holding(strips, ground="canvas")
        self._strips.hide()
        self.clock = ClockStrip()
        middle = column(self.clock, (self.page, 1), self._strips, gap=0)
        body = row(self.outline, self._edge, (middle, 1), gap=0)
        self.setLayout(column(self.top, rule(), (body, 1), rule(), self.bottom, gap=0))
        self.outline.picked.connect(self._picked)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The room below the cards is there only while a strip stands in it."""
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._strips.setVisible(not (self.trouble.isHidden() and self.undo.isHidden()))
        return False

    def open_outline(self) -> None:
        """On a narrow screen: the outline over the page; a second press or a choice puts it away."""
        shown = self.outline.isVisible()
        self.outline.setVisible(not shown)
        self._edge.setVisible(not shown)
        if not shown:
            focus(self.outline.stops(), 0)

    def show_single(self) -> None:
        """One question at a time: the way on leads from one to the next."""
        self.page.single = True
        self.bottom.next.setText(self.tr("Next"))

    def _picked(self, key: str) -> None:
        if self.compact:
            self.outline.hide()
            self._edge.hide()
        self.picked.emit(key)

    def fit(self, width: int, height: int) -> None:
        """What gives on a small screen: the outline becomes a button, bars get lower."""
        compact = width < px(SIZE["compact_below"])
        self.top.fit(compact=compact)
        self.bottom.fit(compact=compact)
        self.outline.setVisible(not compact)
        self._edge.setVisible(not compact)
        self.page.show_title(not compact and height > px(LOW))
        # Only now: what is shown on the way, the words and a button more, would widen the window.
        self.compact = compact
        for part in (self.top, self.bottom, self):  # else they are asked for what the words before needed
            part.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """What gives on a narrow window must not keep it from getting narrow: the wide bars leave words then."""
        needed = super().minimumSizeHint()
        return needed if self.compact else QSize(0, needed.height())

    def zones(self) -> list[Sequence[QWidget]]:
        """Tab order outside the page, before and after it."""
        outline = self.outline.stops() if self.outline.isVisible() else ()
        outline = (*outline, *self.clock.stops())
        return [self.top.stops(), outline, self.undo.stops(), self.bottom.stops()]

    def move_focus(self, *, forward: bool) -> bool:
        """Tab over the whole screen: bars, outline, every question of the section, bars."""
        focused = QApplication.focusWidget()
        if self.page.key_of(focused) is not None:
            return self.page.step(forward=forward) or self._beside_page(forward=forward)
        top, outline, undo, bottom = ([w for w in z if w.isVisible() and w.isEnabled()] for z in self.zones())
        before, after = [*top, *outline], [*undo, *bottom]
        if focused in before:
            here = before.index(focused) + (1 if forward else -1)
            if here >= len(before):
                return self.page.enter(forward=True) or focus(after, 0)
            return focus(before, here) if here >= 0 else focus(after, -1)
        if focused in after:
            here = after.index(focused) + (1 if forward else -1)
            if here < 0:
                return self.page.enter(forward=False) or focus(before, -1)
            return focus(after, here) if here < len(after) else focus(before, 0)
        return self.page.enter(forward=forward)

    def _beside_page(self, *, forward: bool) -> bool:
        top, outline, undo, bottom = ([w for w in z if w.isVisible() and w.isEnabled()] for z in self.zones())
        return focus([*undo, *bottom], 0) if forward else focus([*top, *outline], -1)


def focus(widgets: Sequence[QWidget], place: int) -> bool:
    if not widgets:
        return False
    reason = Qt.FocusReason.TabFocusReason if place >= 0 else Qt.FocusReason.BacktabFocusReason
    widgets[place].setFocus(reason)
    return True
