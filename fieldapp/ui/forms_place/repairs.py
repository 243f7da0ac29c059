"""The import doctor's list: each repair with its cell before and after. Nothing is done that nobody ticked."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldapp.ui.form_words import form_words
from fieldapp.ui.kit.buttons import Button, Tick
from fieldapp.ui.kit.cards import ground, rule
from fieldapp.ui.kit.icons import IconLabel
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.layouts import STRETCH, clear, column, holding, row
from fieldapp.ui.kit.words import foreign

if TYPE_CHECKING:
    from forms.doctor import Repair

SHOWN = 100  # at once; what is left comes when the mended copy is looked at
SPACE = "␣"
LONG_WORD = re.compile(r"\S{24,}")  # an expression without blanks, wider than half a card


def breakable(words: str) -> str:
    """A long expression may go on in the next line behind its signs: it is shown whole, however narrow the screen."""
    return LONG_WORD.sub(lambda found: re.sub(r"([_(){},=/.])", "\\1\u200b", found[0]), words)


class RepairList(QWidget):
    """What could be mended in one file. Names: `forms.repair.<n>` from 1, `forms.repairs.all`, `.none`, `.mend`."""

    mend_wanted = Signal(tuple)  # of Repair, in the order of the list

    def __init__(self) -> None:
        super().__init__()
        self._repairs: tuple[Repair, ...] = ()
        self._ticks: list[Tick] = []
        self._title = Label(self.tr("What could be mended, cell by cell"), "title")
        self._said = Label("", "small", "muted", wrap=True, name="forms.repairs.said")
        self._all = Button(self.tr("Mend all"), "link", small=True, name="forms.repairs.all")
        self._none = Button(self.tr("Mend none"), "link", small=True, name="forms.repairs.none")
        self._all.clicked.connect(lambda: self._take(True))
        self._none.clicked.connect(lambda: self._take(False))
        self._list = column(gap=6)
        self._mend = Button(self.tr("Write a mended copy"), "primary", icon="file-pen-line")
        self._mend.setObjectName("forms.repairs.mend")
        self._mend.clicked.connect(self._wanted)
        self._buttons = holding(row(self._all, self._none, STRETCH, gap=6))
        self._last = holding(row(STRETCH, self._mend))
        whole = column(rule(), self._title, self._said, self._buttons, self._list, self._last, gap=8)
        self.setLayout(whole)
        self.hide()

    def show_looking(self) -> None:
        """The doctor looks, which takes as long as converting."""
        self._show(())
        self._said.setText(self.tr("Looking what could be mended …"))
        self.show()

    def show_repairs(self, repairs: tuple[Repair, ...]) -> None:
        """Show them anew, none ticked; hidden where there is nothing to mend."""
        self._show(repairs[:SHOWN])
        said = self.tr(
            "Your file stays as it is: what you tick is changed in a copy, and the copy is looked at again."
        )
        if len(repairs) > SHOWN:
            said += " " + self.tr("The first {count} are here; the others come then.").format(count=SHOWN)
        self._said.setText(said)
        self.setVisible(bool(repairs))

    def _show(self, repairs: tuple[Repair, ...]) -> None:
        self._repairs, self._ticks = repairs, []
        clear(self._list)
        for number, repair in enumerate(repairs, start=1):
            if number > 1:
                self._list.addWidget(rule())
            self._list.addWidget(self._line(number, repair))
        self._buttons.setVisible(bool(repairs))
        self._last.setVisible(bool(repairs))
        self._ticked()

    def _line(self, number: int, repair: Repair) -> QWidget:
        where, why = self.where(repair), form_words(repair.why)
        before, after = self._cell(repair.before), self._cell(repair.after)
        tick = Tick(self.tr("Mend"), name=f"forms.repair.{number}")
        tick.setAccessibleName(
            self.tr("{place}: “{before}” becomes “{after}”. {why}").format(
                place=where, before=before, after=after, why=why
            )
        )
        tick.toggled.connect(self._ticked)
        self._ticks.append(tick)
        cells = row(
            (self._boxed(self.tr("before"), before, f"forms.repair.{number}.before"), 1),
            IconLabel("arrow-right", "text3", 18),
            (self._boxed(self.tr("after"), after, f"forms.repair.{number}.after"), 1),
            tick,  # beside the cells that it is about
            gap=10,
        )
        words = column(
            Label(where, "small_strong", "muted", wrap=True),
            cells,
            Label(why, "small", "muted", wrap=True),
            gap=4,
        )
        return holding(column(words, margins=(0, 4, 0, 4)))

    def _boxed(self, title: str, words: str, name: str) -> QWidget:
        cell = Label(foreign(breakable(words)), "body", wrap=True, name=name)
        inner = column(Label(title, "small", "faint"), cell, gap=2, margins=(10, 6, 10, 6))
        return ground(inner)

    def _cell(self, words: str) -> str:
        """A cell as it stands; blanks that nobody sees are shown, and nothing is said to be nothing."""
        bare = words.strip(" ")
        if not bare:
            return self.tr("(empty)") if not words else SPACE * len(words)
        first = len(words) - len(words.lstrip(" "))
        last = len(words) - len(words.rstrip(" "))
        return SPACE * first + bare + SPACE * last

    def where(self, repair: Repair) -> str:
        """Sheet, row and column as Excel shows them."""
        if not repair.row:
            return self.tr("name of the sheet {name}").format(name=foreign(repair.sheet.strip()))
        parts = (
            self.tr("Sheet {name}").format(name=foreign(repair.sheet)),
            self.tr("row {number}").format(number=repair.row),
            self.tr("column {name}").format(name=foreign(repair.column)),
        )
        return " · ".join(parts)

    def _take(self, on: bool) -> None:
        for tick in self._ticks:
            tick.setChecked(on)

    def taken(self) -> tuple[Repair, ...]:
        return tuple(r for r, tick in zip(self._repairs, self._ticks, strict=True) if tick.isChecked())

    def _ticked(self) -> None:
        self._mend.setEnabled(any(tick.isChecked() for tick in self._ticks))

    def _wanted(self) -> None:
        self.mend_wanted.emit(self.taken())
