"""Somebody forgot their passphrase, or came back from a journey: a coordinator opens their work again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldapp.model import Opens
from fieldapp.ui import verbs_of_keys as verbs
from fieldapp.ui.desk_calls import DeskCalls
from fieldapp.ui.errors_in_words import in_words
from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.cards import Card, Note
from fieldapp.ui.kit.fields import TextField
from fieldapp.ui.kit.folder import pick_folder
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.layouts import STRETCH, clear, column, holding, row
from fieldapp.ui.kit.words import foreign
from fieldapp.ui.team.sheets import SheetsDialog, Typed

if TYPE_CHECKING:
    from fieldapp.operations.reopening_files import Waiting


MOST_ROWS = 50  # a stick may hold thousands


class ReopeningCard(Card):
    """The answer goes back the way that the request came: onto the stick, or to the server."""

    told = Signal(str)

    def __init__(self, calls: DeskCalls) -> None:
        self._calls = calls
        self._folder: Path | None = None  # None: by network
        self._busy = False  # pressed twice is once
        self._rows = column(gap=14)
        look = Button(self.tr("From a stick"), icon="usb", name="team.anew.from_stick")
        look.clicked.connect(lambda: pick_folder(self, self._look))
        server = Button(self.tr("From the server"), icon="cloud", name="team.anew.from_server")
        server.clicked.connect(lambda: self._look(None))
        title = self.tr("Open somebody's work again")
        for one in (look, server):  # the same two words stand on another card, too
            one.setAccessibleName(f"{title}: {one.text()}")
        self.said = Note("", icon="info", name="team.anew.said")
        super().__init__(
            Label(title, "title"),
            Label(
                self.tr(
                    "For a forgotten passphrase, or after a journey. Call them, know the voice, hear their six words."
                ),
                "body",
                "muted",
                wrap=True,
            ),
            row(look, server, STRETCH, gap=10),
            self._rows,
            self.said,
            gap=10,
            name="team.anew",
        )
        self.said.hide()

    def _look(self, folder: Path | None) -> None:
        self._folder = folder
        self._calls.read(self, lambda desk: verbs.waiting_anew(desk, folder), self.show_waiting, self._failed)

    def show_waiting(self, waiting: tuple[Waiting, ...]) -> None:
        clear(self._rows)
        for number, one in enumerate(waiting[:MOST_ROWS], 1):
            self._rows.addWidget(self._row(one, number))
        if len(waiting) > MOST_ROWS:
            self.said.say(
                self.tr(
                    "More requests are here than are shown. Let each bring theirs alone on an empty stick."
                )
            )
        else:
            self.said.say("" if waiting else self.tr("No request is here."))

    def _row(self, one: Waiting, number: int) -> QWidget:
        who = one.name or self.tr("Unknown sender")
        words = TextField(self.tr("The six words that they read to you"), name=f"team.anew.words.{number}")
        go = Button(self._does(one), "primary", name=f"team.anew.open.{number}")
        sheets = Button(self.tr("Open with two recovery sheets"), name=f"team.anew.sheets.{number}")

        def answer() -> None:
            if words.text().strip() and one.opens is not Opens.NOTHING:
                self._answer(one, words.text(), who)
            elif words.text().strip():
                self._ask_for_sheets(one, words.text(), who)

        def by_sheets() -> None:
            if words.text().strip():
                self._ask_for_sheets(one, words.text(), who)

        go.clicked.connect(answer)
        sheets.clicked.connect(by_sheets)
        words.returnPressed.connect(answer)
        told = [] if one.opens is Opens.ALL else [Label(self._why(one), "small", "muted", wrap=True)]
        buttons = row(column(go, sheets, gap=8), STRETCH)
        if one.opens is not Opens.PART:
            sheets.hide()
        return holding(column(Label(who, "body_strong", wrap=True), *told, words, buttons, gap=6))

    def _does(self, one: Waiting) -> str:
        return {
            Opens.ALL: self.tr("Open again"),
            Opens.PART: self.tr("Give your part"),
            Opens.NOTHING: self.tr("Open with two recovery sheets"),
        }[one.opens]

    def _why(self, one: Waiting) -> str:
        if one.opens is Opens.PART:
            return self.tr(
                "No coordinator reads all of this work. Your key opens one part of it, and another coordinator's the "
                "next; or two people with recovery sheets open it, here."
            )
        return self.tr(
            "No key of yours opens this work: it holds areas or kinds of answers that you do not read. Two people with "
            "recovery sheets open it, here."
        )

    def _answer(self, one: Waiting, words: str, who: str) -> None:
        folder = self._folder
        if self._busy:
            return
        self._busy = True
        self._calls.write(
            self,
            lambda desk: verbs.answer_anew(desk, one, words, folder),
            lambda _none: self._answered(who, part=one.opens is Opens.PART),
            self._failed,
        )

    def _ask_for_sheets(self, one: Waiting, words: str, who: str) -> None:
        folder = self._folder

        def answer(typed: Typed) -> None:
            self._calls.write(
                dialog,  # what was closed meanwhile hears nothing
                lambda desk: verbs.answer_anew(desk, one, words, folder, typed),
                lambda _none: self._answered_by_sheets(dialog, who),
                dialog.failed,
            )

        title = self.tr("Open the work of {name} again?").format(name=foreign(who))
        text = self.tr(
            "The answer opens this work for whoever made the request, also what is not of this area. So both who type "
            "hear {name} themselves first: know the voice, and compare the six words below. Type nothing if you did "
            "not hear them. {name} and all who read are told that two sheets opened it, and where."
        )
        dialog = SheetsDialog(
            self,
            title,
            text.format(name=foreign(who)),
            self.tr("Open with two recovery sheets"),
            answer,
            heard=" ".join(words.lower().split()),  # as they were typed: the program's own would need no call
        )
        dialog.open()

    def _answered_by_sheets(self, dialog: SheetsDialog, who: str) -> None:
        dialog.accept()
        self._answered(who)

    def _answered(self, who: str, *, part: bool = False) -> None:
        self._busy = False
        clear(self._rows)
        self._look(self._folder)
        if part:
            words = self.tr(
                "Your part was given. {name} takes it, and asks another coordinator for the next."
            )
            self.told.emit(words.format(name=who))
            return
        words = self.tr("The answer is on the stick. {name} takes it with the new passphrase.")
        if self._folder is None:
            words = self.tr("The answer is at the server. {name} takes it with the new passphrase.")
        self.told.emit(words.format(name=who))

    def _failed(self, error: Exception) -> None:
        self._busy = False
        self.said.say(in_words(error))
