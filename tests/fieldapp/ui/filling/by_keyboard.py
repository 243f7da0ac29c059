"""Somebody who fills a form with keys alone: no mouse, no call into the program, only key events to what has the focus.

What is answered comes from a plan: a copy of the interview that `tests.forms.filler` has filled through the engine.
What is pressed comes from what the screen shows. `Stuck` says where the keys led nowhere.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QListView, QWidget

from fieldapp.ui.filling import FillingPlace
from fieldapp.ui.filling.cards.registry import body_of
from fieldapp.ui.filling.cards.search_list import Matches
from forms import Session
from forms.grids import items_of
from forms.views import AddRepeat, AnswerRefused, Kind, QuestionView, RepeatHead

Key = Qt.Key
MOST_TABS = 400  # through the longest section's bars, quiet answers and cards
MOST_STEPS = 20_000  # of 700 questions, gone through several times
MOST_RETURNS = 12  # from the list of problems to a question
INDEX = re.compile(r"\[(\d+)\]")
DIGITS = (
    Key.Key_1,
    Key.Key_2,
    Key.Key_3,
    Key.Key_4,
    Key.Key_5,
    Key.Key_6,
    Key.Key_7,
    Key.Key_8,
    Key.Key_9,
    Key.Key_0,
)


class Stuck(Exception):
    """No key leads on from here."""


class Keyboard:
    """Key events to whatever has the focus."""

    def __init__(self, place: FillingPlace) -> None:
        self.place = place

    @property
    def focus(self) -> QWidget:
        focused = QApplication.focusWidget()
        if focused is None:
            raise Stuck("nothing has the focus")
        return focused

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.focus, key, modifier)

    def type(self, text: str) -> None:
        """Letters of any script; QTest types Latin only."""
        for letter in text:
            if letter == "\n":
                self.press(Key.Key_Return)
                continue
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QCoreApplication.sendEvent(self.focus, event)

    def select_all(self) -> None:
        self.press(Key.Key_A, Qt.KeyboardModifier.ControlModifier)


class KeyboardFiller:
    """Fills what a place shows, as the plan has it. `file` is chosen wherever one is asked for."""

    def __init__(self, place: FillingPlace, plan: Session, file: Path | None = None) -> None:
        self.place, self.plan, self.file = place, plan, file
        self.keys = Keyboard(place)
        self.answered = self._returns = 0

    @property
    def session(self) -> Session:
        assert self.place.session is not None
        return self.place.session

    @property
    def here(self) -> str:
        opened = self.place.opened
        return (opened.screen.page.key_of(QApplication.focusWidget()) or "") if opened else ""

    def fill(self) -> int:
        """From the first question to the summary's Finish; returns how many answers were given by keys."""
        for _ in range(MOST_STEPS):
            QApplication.processEvents()
            if self.place.opened is None or not self.place.isVisible():
                return self.answered
            name = self.keys.focus.objectName()
            if self._covered():
                self.keys.press(Key.Key_Escape)
            elif self.here and self._is_question(self.here):
                self._answer_and_go_on(self.here)
            elif name in ("filling.next", "filling.finish"):
                if not self._grow():
                    self.keys.press(Key.Key_Return)
                    if name == "filling.finish":
                        QApplication.processEvents()
                        if self._finished():
                            return self.answered
            else:
                self.keys.press(Key.Key_Tab)
        raise Stuck(f"went round and round, last at {self.here or self.keys.focus.objectName()}")

    # -- questions -----------------------------------------------------------------------------------

    def _is_question(self, ref: str) -> bool:
        return not ref.partition("/")[0]

    def _answer_and_go_on(self, ref: str) -> None:
        view, wanted = self.session.question(ref), self._planned(ref)
        if wanted and view.text != wanted and not view.readonly:
            self._answer(view, wanted)
            self.answered += 1
        QApplication.processEvents()
        if not self._covered() and self.here == ref:  # else the answer brought something up
            self._enter(ref)
        now = self._look(ref)
        if wanted and now is not None and now.relevant and not (now.text or now.missing):
            raise Stuck(f"the keys for {wanted!r} gave {ref} no answer ({body_of(view)})")

    def _enter(self, ref: str) -> None:
        """Enter goes on; through a card with several fields it takes as many as there are fields."""
        for _ in range(8):
            now = self.session.question(ref)
            if self.keys.focus.objectName() == f"filling.file.{ref}" and not (now.text or now.missing):
                break  # Enter would ask for a file
            lines = body_of(self.session.question(ref)) in ("lines", "points")
            control = Qt.KeyboardModifier.ControlModifier if lines else Qt.KeyboardModifier.NoModifier
            self.keys.press(Key.Key_Return, control)
            QApplication.processEvents()
            if self.here != ref:
                return
        for _ in range(40):
            self.keys.press(Key.Key_Tab)
            if self.here != ref:
                return
        raise Stuck(f"neither Enter nor Tab leads on from {ref}")

    def _planned(self, ref: str) -> str:
        try:
            return self.plan.question(ref).text
        except AnswerRefused:
            return ""

    def _look(self, ref: str) -> QuestionView | None:
        try:
            return self.session.question(ref)
        except AnswerRefused:
            return None

    def _answer(self, view: QuestionView, wanted: str) -> None:
        ways: dict[str, Callable[[QuestionView, str], None]] = {
            "radio": self._choose,
            "likert": self._choose,
            "cells": self._choose_cell,
            "check": self._tick,
            "table": self._choose,
            "table_check": self._tick,
            "map": self._choose,
            "map_check": self._tick,
            "map_search": self._search,
            "search": self._search,
            "acknowledge": lambda _view, _wanted: self.keys.press(Key.Key_1),
            "date": self._date,
            "point": lambda _view, text: self._parts(text.split()[:2]),
            "points": self._points,
            "rank": lambda _view, _wanted: self.keys.press(Key.Key_2),
            "slider": self._slide,
            "file": self._file,
            "drawing": self._file,
            "grid": self._read_aloud,
        }
        shape = self.place.opened.sheet.shape(view.ref) if self.place.opened else body_of(view)
        ways.get(shape, self._type)(view, wanted)

    def _type(self, _view: QuestionView, wanted: str) -> None:
        self.keys.select_all()
        self.keys.type(wanted)

    def _choose(self, view: QuestionView, wanted: str) -> None:
        self._mark(view, [c.value for c in view.choices].index(wanted))

    def _tick(self, view: QuestionView, wanted: str) -> None:
        values = [c.value for c in view.choices]
        for value in set(view.text.split()) ^ set(wanted.split()):
            self._mark(view, values.index(value))

    def _mark(self, view: QuestionView, index: int) -> None:
        """By its number key; beyond the tenth by the arrows and Space."""
        if index < len(DIGITS):
            self.keys.press(DIGITS[index])
            return
        name = f"filling.option.{view.ref}.{view.choices[index].value}"
        self._walk(Key.Key_Down, Key.Key_Right, to=name)
        self.keys.press(Key.Key_Space)

    def _walk(self, *arrows: Qt.Key, to: str) -> None:
        for arrow in arrows:
            for _ in range(40):
                if self.keys.focus.objectName() == to:
                    return
                before = self.keys.focus
                self.keys.press(arrow)
                if self.keys.focus is before:
                    break
        if self.keys.focus.objectName() != to:
            raise Stuck(f"the arrows do not lead to {to}")

    def _choose_cell(self, _view: QuestionView, wanted: str) -> None:
        if wanted.isdecimal() and len(wanted) == 1:
            self.keys.press(Key(Key.Key_0.value + int(wanted)))
            return
        for _ in range(12):
            if self.keys.focus.accessibleName() == wanted:
                break
            self.keys.press(Key.Key_Right)
        self.keys.press(Key.Key_Space)

    def _read_aloud(self, view: QuestionView, wanted: str) -> None:
        """A timed grid: Start, the wrong ones by the arrows and Space, Stop, the last one, on to the next question."""
        assert view.grid is not None
        items = items_of(view.grid, [(c.value, c.label) for c in view.choices])
        self.keys.press(Key.Key_Return)
        QApplication.processEvents()
        self.keys.press(Key.Key_Return)
        name, ahead = f"filling.grid.{view.ref}.", Key.Key_Left if self._goes_left() else Key.Key_Right
        for place, item in enumerate(items):
            if place:
                self.keys.press(ahead)
            if self.keys.focus.objectName() != f"{name}{place}":
                raise Stuck(f"the arrows do not lead to item {place} of {view.ref}")
            if item.value in wanted.split():
                self.keys.press(Key.Key_Space)
        for key in (Key.Key_Escape, Key.Key_Return, Key.Key_Return, Key.Key_Return):
            self.keys.press(key)  # to Stop; stopped; the last one; Next

    def _goes_left(self) -> bool:
        opened = self.place.opened
        return opened is not None and opened.runs.page is not None and opened.runs.page.board.right_to_left

    def _slide(self, view: QuestionView, wanted: str) -> None:
        self.keys.press(Key.Key_Right)
        self.keys.press(Key.Key_Home if view.limits and wanted == view.limits.start else Key.Key_End)

    def _search(self, view: QuestionView, wanted: str) -> None:
        several = view.kind is Kind.SELECT_MULTIPLE
        for value in wanted.split() if several else (wanted,):
            self._take_from_list(view, value)

    def _take_from_list(self, view: QuestionView, value: str) -> None:
        """The first letters, then down to the row, then Enter: two choices may have the same words."""
        label = next(c.label for c in view.choices if c.value == value)
        field = self.keys.focus
        assert isinstance(field, QLineEdit), field
        self.keys.select_all()
        self.keys.type(label[:12] if len(view.choices) > 30 else "")
        self.keys.press(Key.Key_Down)
        listed = self.keys.focus
        if not isinstance(listed, QListView):
            raise Stuck(f"Down does not lead into the list of {view.ref}")
        model = listed.model()
        assert isinstance(model, Matches)
        row = model.row_of(value)
        for _ in range(row - listed.currentIndex().row()):
            self.keys.press(Key.Key_Down)
        self.keys.press(Key.Key_Space)
        self.keys.press(Key.Key_Backtab)

    def _date(self, view: QuestionView, wanted: str) -> None:
        day, _, time = wanted.partition("T") if "-" in wanted[:5] else ("", "", wanted)
        year, month, date = [*day.split("-"), "", ""][:3] if day else ("", "", "")
        parts = [] if not day else [date, month, year]
        if "year" in view.appearance:
            parts = [year]
        elif "month-year" in view.appearance:
            parts = [month, year]
        self._parts([*parts, *([time[:2], time[3:5]] if time else [])])

    def _parts(self, parts: Iterable[str]) -> None:
        for place, part in enumerate(parts):
            if place:
                self.keys.press(Key.Key_Return)  # Enter goes to the next field of the card
            self.keys.select_all()
            self.keys.type(part)

    def _points(self, _view: QuestionView, wanted: str) -> None:
        self.keys.select_all()
        self.keys.type("\n".join(", ".join(point.split()[:2]) for point in wanted.split(";")))

    def _file(self, view: QuestionView, _wanted: str) -> None:
        """Enter on "Choose a file", its path, Enter; without a file at hand: refused, by its quiet key. One that
        was chosen on the way there stays: Enter goes on from it."""
        if view.text:
            return
        if self.file is None:
            if view.may_be_quiet:
                self.keys.press(Key.Key_F6)
            return
        while not re.fullmatch(r"filling\.file\..*(?<!\.remove)", self.keys.focus.objectName()):
            self.keys.press(Key.Key_Tab)
            if self.here != view.ref:
                raise Stuck(f"no way to choose a file for {view.ref}")
        self.keys.press(Key.Key_Return)
        QApplication.processEvents()
        dialog = self.place.findChild(QFileDialog)
        if dialog is None:
            raise Stuck(f"Enter asks for no file at {view.ref}")
        line = dialog.findChild(QLineEdit)
        assert line is not None
        line.setFocus()  # where the dialog puts the cursor by itself when it is in front
        QTest.keyClicks(line, str(self.file))
        QTest.keyClick(line, Key.Key_Return)
        QApplication.processEvents()
        self.place.activateWindow()  # a desktop gives the keys back to the window below
        QApplication.processEvents()

    # -- repeats, covers, the end --------------------------------------------------------------------

    def _grow(self) -> bool:
        """Adds an instance where the plan has more: Tab back from the bar to "add"."""
        opened = self.place.opened
        assert opened is not None
        section = opened.sheet.section
        for item in self.session.items(section):
            if isinstance(item, AddRepeat) and item.allowed and item.count < self._instances(item.ref):
                name = f"filling.repeat.{item.ref}.add"
                for _ in range(MOST_TABS):
                    self.keys.press(Key.Key_Backtab)
                    if self.keys.focus.objectName() == name:
                        self.keys.press(Key.Key_Return)
                        return True
                raise Stuck(f"Tab never comes to {name}")
        return False

    def _instances(self, ref: str) -> int:
        found = (i for s in self.plan.sections() for i in self.plan.items(s.key) if isinstance(i, RepeatHead))
        return sum(
            1 for head in found if INDEX.sub("", head.ref) == INDEX.sub("", ref) and head.ref.startswith(ref)
        )

    def _covered(self) -> bool:
        opened = self.place.opened
        return opened is not None and not opened.screen.isVisible() and not opened.respondent_shown

    def _finished(self) -> bool:
        """The summary's Finish; or the list of what is missing: Enter on the first jumps there, and on it goes."""
        focused = self.keys.focus.objectName()
        if focused == "filling.summary.finish":
            self.keys.press(Key.Key_Return)
            return True
        if not focused.startswith("filling.problem.") or self._returns >= MOST_RETURNS:
            raise Stuck(f"Finish leads to {focused}: {[p.ref for p in self.session.problems()][:5]}")
        self._returns += 1
        self.keys.press(Key.Key_Return)
        return False
