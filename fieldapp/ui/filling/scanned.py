"""A scanner types as a keyboard does, only faster, and mostly ends with Enter. It is told by the times of the keys; one
that ends with nothing, by the silence after them.

Where a card takes no code its digits would choose, and its Enter go on: all of that is taken back in one step.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from fieldapp.model import Action
from forms.views import Kind

from .card import QuestionCard
from .column import Column
from .grids import GridPage
from .undo import Step, before

if TYPE_CHECKING:
    from .opened import Opened

LEAST = 4  # characters: the shortest code in use has so many, and a hand that answers quickly presses Enter before
GAP_MS = 50  # from key to key: scanners by radio stumble now and then
MEAN_MS = (
    30  # over the whole code; the fastest typists need 60 a key, and keys that roll over each other are few
)
LEAST_ALONE = 6  # characters of a code after which nothing comes
SILENCE_MS = 4 * GAP_MS
TAKING = frozenset(
    (Kind.BARCODE, Kind.TEXT)
)  # what a scanner types there stands there to be seen, and is often meant


class Burst:
    """Keys that came one after another too fast for a hand. Times are the window system's, in ms; 0 is none."""

    def __init__(self) -> None:
        self._began = self._last = self._count = 0

    def add(self, at_ms: int) -> bool:
        """A character was typed; True where it may be the first of a code."""
        goes_on = self._count > 0 and 0 <= at_ms - self._last <= GAP_MS
        self._last = at_ms
        if goes_on:
            self._count += 1
            return False
        self._began, self._count = at_ms, int(at_ms > 0)
        return True

    def ends(self, at_ms: int) -> bool:
        """Enter, or what else ends a code: True where a scanner typed what came before it."""
        count, took = self._count, at_ms - self._began
        scanned = count >= LEAST and 0 <= at_ms - self._last <= GAP_MS and took <= MEAN_MS * count
        self.clear()
        return scanned

    def ended(self) -> bool:
        """After a silence: True where a scanner typed what came before it."""
        return self._count >= LEAST_ALONE and self.ends(self._last)

    def clear(self) -> None:
        self._count = 0


@dataclass(frozen=True, slots=True)
class Before:
    """How all stood when the first key came."""

    cover: QWidget | None
    ref: str  # the question that had the focus, "" for none
    held: Action | None  # what it held
    step: Step | None  # the last one that could be taken back
    typed: tuple[tuple[QLineEdit, str], ...]  # what stood in its fields, and was perhaps not said yet


class Scans(QObject):
    """Watches the keys of one interview as they come from the window system, before a card has them. `cover`: the page
    that stands in front now."""

    told = Signal()  # a code that nobody asked for was taken back

    def __init__(self, opened: Opened, cover: Callable[[], QWidget | None]) -> None:
        super().__init__(opened)
        self._opened, self._cover, self._burst = opened, cover, Burst()
        self._before: Before | None = None
        self._silence = QTimer(self, singleShot=True, interval=SILENCE_MS)
        self._silence.timeout.connect(self._fell_silent)

    def key(self, event: QKeyEvent) -> bool:
        """True for the key that ended a code which nobody asked for: all of it is taken back, and nobody gets it."""
        self._silence.stop()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
            then = self._before
            if not self._burst.ends(event.timestamp()) or then is None:
                return False
            self._take_back(then)
            return True
        if event.isAutoRepeat() or not event.text().isprintable():
            self._burst.clear()
        elif event.text():
            if self._burst.add(event.timestamp()):
                cover = self._cover()
                self._before = None if self._takes_codes(cover) else self._now(cover)
            if self._before is not None:
                self._silence.start()
        return False

    def _fell_silent(self) -> None:
        then = self._before
        if then is not None and self._burst.ended():
            self._take_back(then)

    def _where(self) -> str:
        opened = self._opened
        if opened.respondent_shown:
            return opened.respondent.here
        return opened.screen.page.key_of(QApplication.focusWidget()) or ""

    def _takes_codes(self, cover: QWidget | None) -> bool:
        """A field of a page in front, such as the search for a person; a line of text; and a minute that a child reads:
        nobody can give that back."""
        if isinstance(cover, GridPage):
            return True
        view = None if cover is not None else self._opened.interview.find(self._where())
        in_field = isinstance(QApplication.focusWidget(), QLineEdit | QPlainTextEdit)
        return in_field and (view is None or view.kind in TAKING)

    def _now(self, cover: QWidget | None) -> Before:
        interview, ref = self._opened.interview, self._where()
        view = interview.find(ref) if cover is None else None
        row = None if view is None else self._column().row(ref)
        fields = () if row is None else row.findChildren(QLineEdit)
        typed = tuple((field, field.text()) for field in fields)
        return Before(cover, ref, None if view is None else before(view), interview.last_step, typed)

    def _column(self) -> Column:
        return self._opened.respondent.column if self._opened.respondent_shown else self._opened.screen.page

    def _take_back(self, then: Before) -> None:
        opened, cover = self._opened, self._cover()
        opened.commit()
        opened.interview.undo_to(then.step)
        if then.held is not None:
            opened.interview.give_back(then.held)
        if cover is not then.cover:  # a digit was an answer that brings up a page
            opened.covered.emit(None)
        row = self._column().row(then.ref)
        if row is not None:
            row.empty()
            self._column().refresh()
            for field, text in then.typed:
                field.setText(text)
            if isinstance(row, QuestionCard) and any(text for _, text in then.typed):
                row.body.say_again()
        if then.cover is None and not opened.respondent_shown:
            opened.jump_to(then.ref)
        self.told.emit()
