"""Arrival day: a list of people from a spreadsheet. Shown first, then taken; every row is told."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from fieldapp.model import Changed, PersonId
from fieldapp.ui import verbs_of_cases as verbs
from fieldapp.ui.areas import AreaDialog
from fieldapp.ui.desk_calls import DeskCalls
from fieldapp.ui.errors_in_words import in_words, plain_words
from fieldapp.ui.kit import words as wording
from fieldapp.ui.kit.buttons import Button, IconButton, make_primary
from fieldapp.ui.kit.cards import Card, Note
from fieldapp.ui.kit.dialogs import forgetful
from fieldapp.ui.kit.fonts import px
from fieldapp.ui.kit.labels import Identity, Label
from fieldapp.ui.kit.layouts import STRETCH, clear, column, holding, readable, row, scrolling
from fieldapp.ui.kit.tokens import SIZE
from fieldapp.ui.place import page
from fieldapp.ui.verbs_of_keys import areas_to_choose

if TYPE_CHECKING:
    from fieldapp.casework.arrival import ArrivalList, Arriving, Here
    from fieldapp.casework.rows import Bad
    from fieldapp.operations.areas import AreaRow
    from fieldapp.operations.arrivals import Arrived


class ArrivalPage(QWidget):
    """Nobody is contacted from here: before consent a case holds what the list says and no more."""

    left = Signal()
    settle_wanted = Signal()

    def __init__(self, calls: DeskCalls) -> None:
        super().__init__()
        self._calls = calls
        self._listed: ArrivalList | None = None
        back = IconButton("arrow-left", self.tr("Back to people"), name="arrival.back")
        back.clicked.connect(self.left)
        how = self.tr(
            "A sheet with up to 300 people: headings in row 1, one person in each row. Needed: given name. Kept as "
            "well, where the sheet has it: first letter of the family name, birth year and whether it is a guess, sex, "
            "role, language, place, code, mother's first name. This month is kept as the month of arrival. Other "
            "columns are not kept."
        )
        self._pick = Button(self.tr("Choose the sheet"), "primary", icon="file-up", name="arrival.pick")
        self._pick.clicked.connect(self.pick)
        self.take = Button("", "primary", icon="check", name="arrival.take")
        self.take.clicked.connect(self._take)
        self._settle = Button(self.tr("Look at who may be one person"), name="arrival.settle")
        self._settle.clicked.connect(self.settle_wanted)
        self._said = Note("", tone="info", icon="info", name="arrival.said")
        self._bad, self._taken = column(gap=10), column(gap=8)
        self._next, self._here = column(gap=8), column(gap=8)
        self._bad_card = Card(
            Label(self.tr("Rows to correct in the sheet"), "title"), self._bad, name="arrival.bad"
        )
        self._taken_card = Card(Label(self.tr("Taken"), "title"), self._taken, name="arrival.taken")
        self._next_card = Card(
            Label(self.tr("Whose cases are opened"), "title"), self._next, name="arrival.next"
        )
        what = self.tr(
            "Taken from this sheet before, and not opened again. Is it somebody else? Add them by hand."
        )
        self._here_card = Card(
            Label(self.tr("Here already"), "title"),
            Label(what, "body", "muted", wrap=True),
            self._here,
            name="arrival.here",
        )
        title = row(back, Label(self.tr("Arrival list"), "display"), STRETCH, gap=12)
        act = row(self._pick, self.take, self._settle, STRETCH, gap=10)
        inner = holding(
            page(
                title,
                readable(Label(how, "body", "muted", wrap=True), px(SIZE["card_max"])),
                act,
                self._said,
                self._bad_card,
                self._next_card,
                self._here_card,
                self._taken_card,
                STRETCH,
            )
        )
        self.setLayout(column(scrolling(inner)))
        self._reset()

    def pick(self) -> None:
        """Ask for the file; the dialog is the system's."""
        dialog = forgetful(
            QFileDialog(self, self.window().windowTitle(), str(Path.home()), "XLSX, CSV (*.xlsx *.xls *.csv)")
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.read(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def read(self, path: Path) -> None:
        """Show what a sheet holds; nothing is kept yet."""
        self._reset()
        self._calls.read(
            self, lambda desk: verbs.read_arrivals(desk, path), self.show_list, self._failed, key="arrival"
        )

    def show_list(self, listed: ArrivalList) -> None:
        self._listed = listed
        words = [self.tr("%n row(s) can be taken.", "", len(listed.taken))]
        if listed.bad:
            words.append(
                self.tr("%n row(s) cannot: correct them in the sheet and read it again.", "", len(listed.bad))
            )
            words.append(
                self.tr("Rows that were taken are recognised then, as long as they are not changed.")
            )
        if listed.here:
            words.append(self.tr("%n row(s) are here already.", "", len(listed.here)))
        words += [plain_words(one) for one in listed.told]
        if listed.left_out:
            words.append(
                self.tr("Columns that are not kept: {columns}.").format(
                    columns=wording.listed(*listed.left_out)
                )
            )
        self._said.say(" ".join(words))
        self._show_bad(listed.bad)
        for row_ in listed.taken:
            self._next.addWidget(self._arriving(row_))
        self._next_card.setVisible(bool(listed.taken))
        self._show_here(listed.here)
        self.take.setText(self.tr("Open %n case(s)", "", len(listed.taken)))
        self.take.setVisible(bool(listed.taken))
        make_primary(self._pick, on=not listed.taken)

    def show_arrived(self, arrived: Arrived, names: Mapping[PersonId, str]) -> None:
        """What became of every row."""
        self._reset()
        words = [
            self.tr("Every row is accounted for: {taken} taken, {bad} not.").format(
                taken=len(arrived.taken), bad=len(arrived.bad)
            ),
            self.tr("Nobody is contacted before the welcome talk."),
        ]
        if arrived.here:
            words.insert(1, self.tr("%n row(s) are here already.", "", len(arrived.here)))
        if arrived.suspected:
            words.append(self.tr("%n pair(s) may be one person.", "", len(arrived.suspected)))
        self._said.say(" ".join(words))
        self._settle.setVisible(bool(arrived.suspected))
        self._show_bad(arrived.bad)
        self._show_here(arrived.here)
        for number, person, code in arrived.taken:
            self._taken.addWidget(self._person(number, names.get(person, ""), code))
        self._taken_card.setVisible(bool(arrived.taken))

    def _show_bad(self, bad: Iterable[Bad]) -> None:
        clear(self._bad)
        for one in bad:
            why = Label(plain_words(one.why), "body", wrap=True)
            self._bad.addWidget(holding(row(self._row(one.row), (why, 1), gap=12)))
        self._bad_card.setVisible(self._bad.count() > 0)

    def _show_here(self, here: Iterable[Here]) -> None:
        clear(self._here)
        for one in here:
            self._here.addWidget(self._person(one.row, one.name, one.code))
        self._here_card.setVisible(self._here.count() > 0)

    def _arriving(self, one: Arriving) -> QWidget:
        """Who becomes a case; the code is given when it is opened, where the sheet has none."""
        told = one.properties
        born = self.tr("born {year}").format(year=told["birth_year"]) if "birth_year" in told else ""
        who = Identity(told["given_name"], told.get("case_code", ""))
        return holding(row(self._row(one.row), who, Label(born, "small", "muted"), STRETCH, gap=12))

    def _person(self, number: int, name: str, code: str) -> QWidget:
        return holding(row(self._row(number), Identity(name, code), STRETCH, gap=12))

    def _row(self, number: int) -> Label:
        return Label(self.tr("Row {number}").format(number=number), "small_strong", "muted")

    def _take(self) -> None:
        """Whoever works in several areas says in which these people are."""
        if self._listed is None:
            return

        def choose(rows: tuple[AreaRow, ...]) -> None:
            if rows:
                AreaDialog(self, rows, self._take_in).open()
            else:
                self._take_in("")

        self._calls.read(self, lambda desk: areas_to_choose(desk, None), choose, self._failed, key="areas")

    def _take_in(self, area: str) -> None:
        listed = self._listed
        if listed is None or not self.take.isEnabled():  # pressed twice
            return
        self.take.setEnabled(False)

        def done(found: tuple[Arrived, Mapping[PersonId, str]]) -> None:
            self.show_arrived(*found)
            self._calls.announce(Changed(people=True))

        self._calls.write(self, lambda desk: verbs.take_arrivals(desk, listed, area), done, self._failed)

    def _failed(self, error: Exception) -> None:
        self._reset()
        self._said.say(in_words(error))

    def _reset(self) -> None:
        self._listed = None
        for lines in (self._taken, self._next, self._here):
            clear(lines)
        self._show_bad(())
        self._said.say("")
        make_primary(self._pick, on=True)
        self.take.setEnabled(True)
        for widget in (self.take, self._settle, self._taken_card, self._next_card, self._here_card):
            widget.hide()
