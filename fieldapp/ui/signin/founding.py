"""Creating a programme: its first coordinator, three sheets on paper, the list of keys for the server."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldapp.errors import KeyringAbsent
from fieldapp.ui import verbs_of_keys as verbs
from fieldapp.ui.desk_calls import DeskCalls
from fieldapp.ui.errors_in_words import in_words
from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.cards import Card, Note
from fieldapp.ui.kit.fields import PassphraseField, TextField
from fieldapp.ui.kit.folder import pick_folder
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.layouts import STRETCH, clear, column, holding, row
from fieldapp.ui.settings.reading import ReadingDialog
from fieldapp.ui.team.classes import ClassesChoice
from fieldapp.ui.team.sheets import SheetsDialog, Typed


class FoundingCard(Card):
    """Emits `made(desk)` once every sheet was printed or shown, the list of keys saved and two sheets typed back."""

    made = Signal(object)
    left = Signal()
    keyless = Signal()  # this laptop has no keyring: a file may do

    def __init__(self, calls: DeskCalls) -> None:
        self._calls = calls
        self._founded: verbs.Founding | None = None
        self._open: set[str] = set()  # what is still to be done before the work begins
        self.said = Note("", icon="info", name="founding.said")
        self._asking, self._paper = self._questions(), column(gap=8)
        super().__init__(
            Label(self.tr("Create a programme"), "title"),
            self._asking,
            self._paper,
            self.said,
            gap=8,
            name="founding",
        )
        self.said.hide()
        self.hide()

    def begin(self) -> None:
        """Shown, empty."""
        self._forget()
        self._asking.show()
        self.show()
        self.name.setFocus()

    def resume(self, founded: verbs.Founding) -> None:
        """Go on at the sheets: the window was closed before they were on paper."""
        self._created(founded)
        self.show()
        self.said.say(
            self.tr("The programme was created, but nobody has shown yet that its sheets are on paper.")
        )

    # parts

    def _questions(self) -> QWidget:
        self.name = TextField(self.tr("Your name, as colleagues here know it"), name="founding.name")
        self.server = TextField(self.tr("Address of the server"), name="founding.server")
        self.key = TextField(self.tr("The server's key, 64 signs"), name="founding.key")
        show, hide = self.tr("Show the passphrase"), self.tr("Hide the passphrase")
        labels = self.tr("A passphrase: four unrelated words are good"), self.tr("The passphrase once more")
        self.first, self.again = (
            PassphraseField(words, show=show, hide=hide, name=f"founding.{key}")
            for key, words in zip(("passphrase", "again"), labels, strict=True)
        )
        self.classes = ClassesChoice("founding.class")
        self.classes.say(self.tr("What you read. Of the rest nobody reads anything before you let them in."))
        self._go = Button(self.tr("Create it"), "primary", name="founding.create")
        self._back = Button(self.tr("Create nothing"), "ghost", name="founding.leave")
        self._go.clicked.connect(self._create)
        self.again.submitted.connect(self._create)
        self._back.clicked.connect(self._leave)
        about = self.tr("You become its first coordinator. Have a printer and three envelopes at hand.")
        lines = [
            (Label(words, "small_strong", "muted", wrap=True), field)
            for words, field in zip(labels, (self.first, self.again), strict=True)
        ]
        return holding(
            column(
                Label(about, "body", "muted", wrap=True),
                self.name,
                self.server,
                self.key,
                self.classes,
                *(thing for line in lines for thing in line),
                self._go,
                row(self._back, STRETCH),
                gap=8,
            )
        )

    def _show_paper(self, founded: verbs.Founding) -> None:
        clear(self._paper)
        words = self.tr("Print each sheet, put it into an envelope of its own, give each to another person.")
        self._paper.addWidget(Label(words, "body", wrap=True))
        for number, text in enumerate(founded.pages, 1):
            self._paper.addWidget(self._sheet(number, text))
        save = Button(self.tr("Save the list of keys for the server"), name="founding.save")
        save.clicked.connect(lambda: pick_folder(self, self._save))
        self._paper.addWidget(save)
        self._start = Button(self.tr("Begin"), "primary", name="founding.begin")
        self._start.setEnabled(False)
        self._start.clicked.connect(self._ask_back)
        self._paper.addWidget(self._start)
        self._open = {"list", *(str(number) for number in range(1, len(founded.pages) + 1))}

    def _sheet(self, number: int, text: str) -> QWidget:
        title = self.tr("Sheet {number}").format(number=number)
        paper = Button(self.tr("Print"), name=f"founding.print.{number}")
        show = Button(self.tr("Show, to copy by hand"), "link", small=True, name=f"founding.show.{number}")
        paper.setAccessibleName(f"{title}: {paper.text()}")
        show.setAccessibleName(f"{title}: {show.text()}")
        paper.clicked.connect(lambda: self._print(number, text))
        show.clicked.connect(lambda: self._show_sheet(number, title, text))
        return holding(row(Label(title, "body_strong"), STRETCH, show, paper, gap=6))

    # acts

    def _create(self) -> None:
        given = [field.text().strip() for field in (self.name, self.server, self.key)]
        passphrase = self.first.text()
        if not self._go.isEnabled():
            return
        if not all(given) or not passphrase:
            self.said.say(self.tr("Something is still empty. Fill in every line. Nothing was created."))
            empty = (one for one in (self.name, self.server, self.key) if not one.text().strip())
            next(empty, self.first).setFocus()
            return
        if passphrase != self.again.text():
            self.said.say(self.tr("The passphrase was typed in two different ways. Nothing was changed."))
            return
        self._enable(False)  # deriving a key takes a second
        home, (name, server, key), classes = self._calls.home, given, self.classes.chosen
        self._calls.ask(
            self,
            lambda: verbs.found(home, name, passphrase, server, key, classes),
            self._created,
            self._failed,
        )

    def _created(self, founded: verbs.Founding) -> None:
        self._forget()
        self._founded = founded
        self._asking.hide()
        self._show_paper(founded)

    def _print(self, number: int, text: str) -> None:
        from fieldapp.ui.kit.printing import (
            print_page,
        )  # a laptop without printing still founds, and copies by hand

        print_page(self, text, lambda: self._did(str(number)), self._no_paper)

    def _no_paper(self) -> None:
        self.said.say(
            self.tr("A sheet belongs on paper, not into a file. Choose a printer, or copy the words by hand.")
        )

    def _show_sheet(self, number: int, title: str, text: str) -> None:
        dialog = ReadingDialog(self, title, text)
        dialog.accepted.connect(lambda: self._did(str(number)))
        dialog.open()

    def _save(self, folder: Path) -> None:
        founded = self._founded
        if founded is not None:
            self._calls.ask(
                self, lambda: verbs.save_list(founded, folder), lambda _none: self._did("list"), self._failed
            )

    def _did(self, what: str) -> None:
        self._open.discard(what)
        self._start.setEnabled(not self._open)
        if what == "list":
            self.said.say(self.tr("The list is there. Start the server with it."))

    def _ask_back(self) -> None:
        """What is typed from the paper shows that it is there, and can be read."""
        founded = self._founded
        if founded is None:
            return
        desk = founded.desk

        def prove(typed: Typed) -> None:
            self._calls.ask(
                dialog,
                lambda: verbs.prove_sheets(desk, typed),
                lambda _none: self._proven(dialog),
                dialog.failed,
            )

        dialog = SheetsDialog(
            self,
            self.tr("Are the sheets on paper?"),
            self.tr("Type two of them as they are read off the paper. Then this program forgets them."),
            self.tr("Begin"),
            prove,
        )
        dialog.open()

    def _proven(self, dialog: SheetsDialog) -> None:
        dialog.accept()
        self._begin_work()

    def _begin_work(self) -> None:
        founded = self._founded
        if founded is not None:
            self._forget()
            self.hide()
            self.made.emit(founded.desk)

    def _leave(self) -> None:
        self._forget()
        self.hide()
        self.left.emit()

    def _forget(self) -> None:
        """Neither passphrases nor sheets stay in memory longer than they are needed."""
        self._founded = None
        clear(self._paper)
        for field in (self.name, self.server, self.key, self.first, self.again):
            field.clear()
        self.classes.reset()
        self.said.say("")
        self._enable(True)

    def _enable(self, on: bool) -> None:
        """Off while it is created: whoever left would have a programme all the same."""
        self._go.setEnabled(on)
        self._back.setEnabled(on)

    def _failed(self, error: Exception) -> None:
        self._enable(True)
        self.said.say(in_words(error))
        if isinstance(error, KeyringAbsent):
            self.keyless.emit()
