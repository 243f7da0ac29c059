"""The section that is open: moves the focus from question to question and keeps the person's place."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from fieldapp.ui.kit.fonts import px
from fieldapp.ui.kit.tokens import SIZE

from .card import QuestionCard
from .column import Column
from .row import Row
from .sheet import TITLE, Sheet
from .single import beside, nearest


class SectionPage(Column):
    """Cards of one section. Tab goes through every question, also through those that are not built yet."""

    opened = Signal()  # another section, or the same anew
    arrived = Signal(str)  # the ref of the question that has the focus now
    past_end = Signal()  # Enter on the last question of the section

    def __init__(self, sheet: Sheet, parent: QWidget | None = None) -> None:
        super().__init__(sheet, px(SIZE["card_max"]), parent)
        self.sheet = sheet
        self.here = ""
        self._titled = True
        self.single = False  # one question at a time
        self._all: tuple[
            str, ...
        ] = ()  # the keys of the section; shown are some of them where it is one at a time
        self._shown = ""
        self._chosen: Row | None = None
        self.setAccessibleName(self.tr("Questions"))
        sheet.wants_on.connect(self.go_on)
        sheet.interview.moved.connect(self.empty)
        self.arrived.connect(sheet.listening.stop_unless)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_moved)

    # showing ----------------------------------------------------------------------------------

    def open(self, section: str) -> None:
        """Shows a section from its top; the focus stays where it was."""
        self.here = self._shown = ""
        self.set_keys(self._read(section), anew=True)
        self.opened.emit()

    def show_changes(self, refs: Iterable[str], structure: bool) -> None:
        """Shows what an act changed.

        Where the focused question vanished, the one in its place gets the focus.
        """
        if self.is_arranging:  # a row that is going says its last words
            QTimer.singleShot(0, self, lambda: self.show_changes(refs, structure))
            return
        if not structure:
            self.refresh(refs)
            return
        held, place = self.key_of(QApplication.focusWidget()), 0
        if held in self.keys:
            place = self.keys.index(held)
        keys = self._read(self.sheet.section)
        self.set_keys(keys, changed=True)
        if held is not None and held not in keys:
            nearest = next(
                (k for k in [*keys[place:], *reversed(keys[:place])] if self.sheet.has_stop(k)), None
            )
            if nearest is not None:
                self.focus_row(nearest)

    def focus_row(self, key: str, *, last: bool = False, near_top: bool = False) -> bool:
        """Brings a row into sight and puts the focus on its first (or last) stop."""
        if self.single and key in self._all and key not in self.keys:
            after = self._all[
                self._all.index(key) :
            ]  # what is heard stands with the question that it is about
            self._shown = next((k for k in after if self.sheet.asks(k)), key)
            self.set_keys(beside(self._all, self._shown, self.sheet.asks), anew=True)
        row = self.reveal(key, near_top=near_top)
        stops = row.stops() if row is not None else ()
        if not stops:
            return False
        stop = stops[-1] if last else answer_stop(stops)
        stop.setFocus(Qt.FocusReason.BacktabFocusReason if last else Qt.FocusReason.TabFocusReason)
        return True

    def focus_first(self) -> None:
        """On the first question; where there are only words to read, on the way on."""
        first = next((k for k in self.keys if self.sheet.has_stop(k)), None)
        if first is None:
            self.past_end.emit()
        else:
            self.focus_row(first)
        self.verticalScrollBar().setValue(0)

    # moving -----------------------------------------------------------------------------------

    def step(self, *, forward: bool) -> bool:
        """Tab: to the next stop of the card, else to the next question; False at the section's end."""
        focused = QApplication.focusWidget()
        key = self.key_of(focused)
        if key is None or focused is None:
            return self.enter(forward=forward)
        row = self._live[key]
        stops = list(row.stops())
        here = stops.index(focused) if focused in stops else (-1 if forward else len(stops))
        there = here + (1 if forward else -1)
        if 0 <= there < len(stops):
            stops[there].setFocus(
                Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
            )
            return True
        return self._to_next(key, forward=forward)

    def enter(self, *, forward: bool) -> bool:
        """Comes in from the bars: at the question where the person was, else at the first or the last."""
        keys = [k for k in self.keys if self.sheet.has_stop(k)]
        if not keys:
            return False
        key = self.here if forward and self.here in keys else keys[0] if forward else keys[-1]
        return self.focus_row(key, last=not forward)

    def _to_next(self, key: str, *, forward: bool) -> bool:
        place = self._all.index(key)
        others = self._all[place + 1 :] if forward else tuple(reversed(self._all[:place]))
        return any(self.sheet.has_stop(k) and self.focus_row(k, last=not forward) for k in others)

    def go_on(self, ref: str) -> None:
        """Enter: on to the next question (not to the quiet answers, not to "remove")."""
        if ref not in self._all:
            return
        for key in self._all[self._all.index(ref) + 1 :]:
            if self.sheet.asks(key):
                self.focus_row(key)
                return
        self.past_end.emit()

    def begin_list(self, ref: str) -> None:
        """The clock runs: the first question of the list has the focus."""
        first = next((key for key in self._all if key.startswith(f"{ref}/") and self.sheet.asks(key)), None)
        if first is not None:
            self.focus_row(first)

    def pass_list(self, ref: str, advance: bool) -> None:
        """The time is over: on to what follows the list, or only away from what can be answered no more."""
        if not advance:
            if self.here.startswith(f"{ref}/"):
                self.past_end.emit()
            return
        last = next(
            (key for key in reversed(self._all) if key.startswith(f"{ref}/") and self.sheet.asks(key)), None
        )
        if last is not None:
            self.go_on(last)

    def turn(self, step: int) -> bool:
        """One question at a time: to the next or the one before; False at the section's end, or where all are shown."""
        there = self._turned(step) if self.single else None
        return there is not None and self.focus_row(there)

    @property
    def has_more(self) -> bool:
        """One at a time, and another question follows."""
        return self.single and self._turned(1) is not None

    @property
    def has_before(self) -> bool:
        return self.single and self._turned(-1) is not None

    def _turned(self, step: int) -> str | None:
        if self._shown not in self._all:
            return None
        place = self._all.index(self._shown)
        others = self._all[place + 1 :] if step > 0 else tuple(reversed(self._all[:place]))
        return next((key for key in others if self.sheet.asks(key)), None)

    def commit(self) -> None:
        """Says everything that was typed and not said yet."""
        for row in self.live().values():  # a copy: what is said may make cards come and go
            row.release()

    def _focus_moved(self, old: QWidget | None, now: QWidget | None) -> None:
        row = self._live.get(self.key_of(now) or "")
        if row is self._chosen:
            return
        if isinstance(self._chosen, QuestionCard):
            self._chosen.choose(False)
            self._chosen.left()
        self._chosen = row
        if isinstance(row, QuestionCard):
            row.choose(True)
            self.here = row.ref
            self.arrived.emit(row.ref)

    def show_title(self, shown: bool) -> None:
        """On low screens the section's name stands in the top bar only."""
        if shown != self._titled:
            self._titled = shown
            if self.sheet.section:
                self.set_keys(self._read(self.sheet.section))

    def _read(self, section: str) -> list[str]:
        keys = self.sheet.open(section)
        self.widest = px(SIZE["cells_max" if self.sheet.in_cells and not self.single else "card_max"])
        keys = keys if self._titled else [k for k in keys if k != TITLE]
        before, self._all = self._all, tuple(keys)
        if not self.single:
            return keys
        self._shown = nearest(before, self._all, self._shown, self.sheet.asks)
        return beside(self._all, self._shown, self.sheet.asks)


def answer_stop(stops: Iterable[QWidget]) -> QWidget:
    """Where an answer begins: the first stop."""
    return next(iter(stops))
