"""Services, places or schools, kept by coordinators for everybody: by hand, or from a sheet that is shown first."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from fieldapp.casework import lists
from fieldapp.casework.directory import COLUMNS, NAME, spoken
from fieldapp.model import Changed, PersonId
from fieldapp.ui import case_words
from fieldapp.ui import verbs_of_lists as verbs
from fieldapp.ui.areas import AreaDialog
from fieldapp.ui.desk_calls import DeskCalls
from fieldapp.ui.errors_in_words import in_words
from fieldapp.ui.kit.buttons import Button, IconButton
from fieldapp.ui.kit.cards import Card, Note, rule
from fieldapp.ui.kit.dialogs import forgetful
from fieldapp.ui.kit.empty import Empty
from fieldapp.ui.kit.fonts import px
from fieldapp.ui.kit.labels import Elided, Label, chip
from fieldapp.ui.kit.layouts import STRETCH, clear, column, holding, readable, row, scrolling
from fieldapp.ui.kit.tokens import SIZE
from fieldapp.ui.place import page
from fieldapp.ui.team.entry import EntryDialog
from fieldapp.ui.team.entry_words import list_words
from fieldapp.ui.team.reading import ReadingCard
from fieldapp.ui.verbs_of_keys import areas_to_choose

if TYPE_CHECKING:
    from fieldapp.operations.areas import AreaRow
    from fieldapp.operations.desk import Desk
    from fieldapp.operations.directory import Entry, Reading


class DirectoryPage(QWidget):
    """One list at a time. Emits `left` and `told(sentence)`. Names: `directory.add`, `directory.change.N`,
    `directory.retire.N`, N from 1 in the order that is shown."""

    left = Signal()
    told = Signal(str)

    def __init__(self, calls: DeskCalls) -> None:
        super().__init__()
        self._calls, self._name, self._area = calls, lists.PROVIDER, ""
        back = IconButton("arrow-left", self.tr("Back to the team"), name="directory.back")
        back.clicked.connect(self.left)
        self._title = Label("", "display")
        self._how = Label("", "body", "muted", wrap=True)
        add = Button(self.tr("Add one"), icon="plus", name="directory.add")
        add.clicked.connect(lambda: self._in_area(lambda: self._ask(None)))
        self._pick = Button(self.tr("Choose a sheet"), icon="file-up", name="directory.pick")
        self._pick.clicked.connect(lambda: self._in_area(self._pick_file))
        self._said = Note("", tone="warn", icon="circle-alert", name="directory.said")
        self.reading = ReadingCard()
        self.reading.take_wanted.connect(self._take)
        self._rows = column(gap=0)
        inner = page(
            row(back, self._title, STRETCH, gap=12),
            readable(self._how, px(SIZE["card_max"])),
            row(add, self._pick, STRETCH, gap=10),
            self._said,
            self.reading,
            Card(self._rows, gap=0, margins=(18, 6, 18, 6), name="directory.list"),
            STRETCH,
        )
        self.setLayout(column(scrolling(holding(inner))))
        self._said.hide()

    def open(self, name: str) -> None:
        """Show this list."""
        self._name, self._area = name, ""
        self._title.setText(list_words(name).title)
        what = self.tr(
            "They reach all laptops of your area with the next round, and forms choose from them with no network. In a "
            "sheet row 1 holds the headings, each further row one entry. Needed: {needed}. Kept as well: {kept}. An "
            "entry that is here already is changed, not doubled."
        )
        others = [key for key in COLUMNS[name] if key != NAME]
        self._how.setText(what.format(needed="name", kept=", ".join(others)))
        self.reading.hide()
        self._said.say("")
        self.refresh()

    def refresh(self) -> None:
        name = self._name
        self._calls.read(
            self, lambda desk: verbs.entries(desk, name), self.show_entries, self._failed, key="entries"
        )

    def show_entries(self, entries: tuple[Entry, ...]) -> None:
        clear(self._rows)
        for number, one in enumerate(entries, 1):
            if number > 1:
                self._rows.addWidget(rule())
            self._rows.addWidget(self._line(number, one))
        if not entries:
            self._rows.addWidget(Empty("list", list_words(self._name).nothing))

    def _line(self, number: int, one: Entry) -> QWidget:
        change = Button(self.tr("Change"), "soft", name=f"directory.change.{number}")
        change.setAccessibleName(self.tr("Change: {name}").format(name=one.label))
        change.clicked.connect(lambda: self._ask(one))
        words = self.tr("Use it again") if one.retired else self.tr("Stop using it")
        retire = Button(words, "ghost", name=f"directory.retire.{number}")
        retire.setAccessibleName(f"{words}: {one.label}")
        retire.clicked.connect(lambda: self._retire(one))
        what = column(Elided(one.label, "body_strong"), Elided(details(one), "small", "faint"), gap=1)
        gone = (chip(self.tr("not used any more")),) if one.retired else ()
        return holding(row((what, 1), *gone, retire, change, gap=10, margins=(0, 6, 0, 6)))

    def _ask(self, entry: Entry | None) -> None:
        name, case = self._name, entry.case if entry else None

        def then(told: Mapping[str, str]) -> None:
            area = self._area
            self._write(lambda desk: verbs.put_entry(desk, name, told, case, area))

        EntryDialog(self, name, entry, then).open()

    def _retire(self, one: Entry) -> None:
        case, back = PersonId(one.case), one.retired
        self._write(lambda desk: verbs.retire_entry(desk, case, back))

    def _write(self, act: Callable[[Desk], Changed]) -> None:
        self._said.say("")

        def done(_changed: Changed) -> None:
            self.told.emit(self.tr("It is kept. Laptops have it with their next round."))
            self.refresh()

        self._calls.write(self, act, done, self._failed)

    def _in_area(self, then: Callable[[], None]) -> None:
        """Whoever works in several areas says in which of them the entries are."""

        def choose(rows: tuple[AreaRow, ...]) -> None:
            if rows:
                AreaDialog(self, rows, chosen).open()
            else:
                then()

        def chosen(area: str) -> None:
            self._area = area
            then()

        self._calls.read(self, lambda desk: areas_to_choose(desk, None), choose, self._failed)

    def _pick_file(self) -> None:
        """Ask for the file; the dialog is the system's."""
        dialog = forgetful(
            QFileDialog(self, self.window().windowTitle(), str(Path.home()), "XLSX, CSV (*.xlsx *.xls *.csv)")
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.read(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def read(self, path: Path) -> None:
        """Show what a sheet would do; nothing is kept yet."""
        name, area = self._name, self._area
        self.reading.hide()
        self._said.say("")
        self._calls.read(
            self,
            lambda desk: verbs.read_entries(desk, name, path, area),
            self.reading.show_reading,
            self._failed,
            key="directory",
        )

    def _take(self, found: Reading) -> None:
        area = self._area
        self.reading.hide()
        self._write(lambda desk: verbs.take_entries(desk, found, area))

    def _failed(self, error: Exception) -> None:
        self._said.say(in_words(error))


def details(one: Entry) -> str:
    """An entry in one line."""
    told = one.properties
    return " · ".join(
        case_words.value(one.list, key, spoken(key, told[key])) for key in COLUMNS[one.list] if told.get(key)
    )
