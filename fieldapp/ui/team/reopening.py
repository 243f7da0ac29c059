"""Somebody forgot their passphrase, or came back from a journey: a coordinator opens their work again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldapp.ui import verbs_of_keys as verbs
from fieldapp.ui.desk_calls import DeskCalls
from fieldapp.ui.errors_in_words import in_words
from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.cards import Card, Note
from fieldapp.ui.kit.fields import TextField
from fieldapp.ui.kit.folder import pick_folder
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.layouts import STRETCH, clear, column, holding, row

if TYPE_CHECKING:
    from fieldapp.operations.reopening_files import Waiting


class ReopeningCard(Card):
    """The answer goes back the way that the request came: onto the stick, or to the server."""

    told = Signal(str)

    def __init__(self, calls: DeskCalls) -> None:
        self._calls = calls
        self._folder: Path | None = None  # None: by network
        self._rows = column(gap=14)
        look = Button(self.tr("From a stick"), icon="usb", name="team.anew.from_stick")
        look.clicked.connect(lambda: pick_folder(self, self._look))
        server = Button(self.tr("From the server"), icon="cloud", name="team.anew.from_server")
        server.clicked.connect(lambda: self._look(None))
        self.said = Note("", icon="info", name="team.anew.said")
        super().__init__(
            Label(self.tr("Open somebody's work again"), "title"),
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
        for number, one in enumerate(waiting, 1):
            self._rows.addWidget(self._row(one, number))
        self.said.say("" if waiting else self.tr("No request is here."))

    def _row(self, one: Waiting, number: int) -> QWidget:
        who = one.name or self.tr("Unknown sender")
        words = TextField(self.tr("The six words that they read to you"), name=f"team.anew.words.{number}")
        go = Button(self.tr("Open again"), "primary", name=f"team.anew.open.{number}")

        def answer() -> None:
            if words.text().strip():
                self._answer(one, words.text(), who)

        go.clicked.connect(answer)
        words.returnPressed.connect(answer)
        return holding(column(Label(who, "body_strong", wrap=True), words, row(go, STRETCH), gap=6))

    def _answer(self, one: Waiting, words: str, who: str) -> None:
        folder = self._folder
        self._calls.write(
            self,
            lambda desk: verbs.answer_anew(desk, one, words, folder),
            lambda _none: self._answered(who),
            self._failed,
        )

    def _answered(self, who: str) -> None:
        self._look(self._folder)
        words = self.tr("The answer is on the stick. {name} takes it with the new passphrase.")
        if self._folder is None:
            words = self.tr("The answer is at the server. {name} takes it with the new passphrase.")
        self.told.emit(words.format(name=who))

    def _failed(self, error: Exception) -> None:
        self.said.say(in_words(error))
