"""What a sheet of services, places or schools would do: every row is told before anything is taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldapp.ui.errors_in_words import plain_words
from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.cards import Card, Note
from fieldapp.ui.kit.labels import Elided, Label, chip
from fieldapp.ui.kit.layouts import STRETCH, clear, column, holding, row
from fieldapp.ui.kit.words import listed

if TYPE_CHECKING:
    from fieldapp.operations.directory import Reading


class ReadingCard(Card):
    """Emits `take_wanted(Reading)`. Names: `directory.take`, `directory.away`."""

    take_wanted = Signal(object)

    def __init__(self) -> None:
        self._found: Reading | None = None
        self._said = Note("", tone="info", icon="info", name="directory.found")
        self._rows = column(gap=8)
        self._take = Button("", "primary", icon="check", name="directory.take")
        away = Button(self.tr("Take nothing"), name="directory.away")
        super().__init__(
            Label(self.tr("What the sheet holds"), "title"),
            self._said,
            self._rows,
            row(self._take, away, STRETCH, gap=10),
            gap=10,
            name="directory.reading",
        )
        self._take.clicked.connect(lambda: self.take_wanted.emit(self._found))
        away.clicked.connect(self.hide)
        self.hide()

    def show_reading(self, found: Reading) -> None:
        self._found = found
        words = [
            self.tr("%n new row(s).", "", len(found.new)),
            self.tr("%n row(s) change what is here.", "", len(found.changed)),
            self.tr("%n row(s) are here already.", "", len(found.same)),
        ]
        if found.bad:
            words.append(self.tr("%n row(s) cannot be taken: correct them in the sheet.", "", len(found.bad)))
        words += [plain_words(one) for one in found.told]
        if found.left_out:
            words.append(
                self.tr("Columns that are not kept: {columns}.").format(columns=listed(*found.left_out))
            )
        self._said.say(" ".join(words))
        clear(self._rows)
        for bad in found.bad:
            self._rows.addWidget(self._line(bad.row, Label(plain_words(bad.why), "body", wrap=True)))
        for one in found.new:
            self._rows.addWidget(self._line(one.row, Elided(one.label, "body"), self.tr("new")))
        for one, _entry in found.changed:
            self._rows.addWidget(self._line(one.row, Elided(one.label, "body"), self.tr("changed")))
        self._take.setText(self.tr("Take %n row(s)", "", found.rows))
        self._take.setVisible(found.rows > 0)
        self.show()

    def _line(self, number: int, words: QWidget, state: str = "") -> QWidget:
        which = Label(self.tr("Row {number}").format(number=number), "small_strong", "muted")
        return holding(row(which, (words, 1), *((chip(state),) if state else ()), gap=12))
