"""Somebody new on this laptop: a name and a passphrase; the keys are made here and never leave it."""

from __future__ import annotations

from PySide6.QtCore import Signal

from fieldapp.errors import KeyringAbsent
from fieldapp.ui import verbs_of_keys as verbs
from fieldapp.ui.desk_calls import DeskCalls
from fieldapp.ui.errors_in_words import in_words
from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.cards import Card, Note
from fieldapp.ui.kit.fields import PassphraseField, TextField
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.layouts import STRETCH, row


class NewcomerCard(Card):
    """Emits `made(desk)`: signed in, and still to be let in by a coordinator (Settings, "Joining a programme")."""

    made = Signal(object)
    left = Signal()
    keyless = Signal()  # this laptop has no keyring: a file may do

    def __init__(self, calls: DeskCalls) -> None:
        self._calls = calls
        self.name = TextField(self.tr("Your name, as colleagues here know it"), name="newcomer.name")
        show, hide = self.tr("Show the passphrase"), self.tr("Hide the passphrase")
        self.first, self.again = (
            PassphraseField(words, show=show, hide=hide, name=f"newcomer.{key}")
            for key, words in (
                ("passphrase", self.tr("A passphrase: four unrelated words are good")),
                ("again", self.tr("The passphrase once more")),
            )
        )
        self._make = Button(self.tr("Make my place on this laptop"), "primary", name="newcomer.make")
        self._back = Button(self.tr("Back to the names"), "ghost", name="newcomer.leave")
        self.said = Note("", tone="warn", icon="circle-alert", name="newcomer.said")
        super().__init__(
            Label(self.tr("Somebody new"), "title"),
            self.name,
            Label(self.tr("A passphrase: four unrelated words are good"), "small_strong", "muted", wrap=True),
            self.first,
            Label(self.tr("The passphrase once more"), "small_strong", "muted"),
            self.again,
            self._make,
            row(self._back, STRETCH),
            self.said,
            gap=8,
            name="newcomer",
        )
        self._make.clicked.connect(self._go)
        self.again.submitted.connect(self._go)
        self._back.clicked.connect(self._leave)
        self.said.hide()
        self.hide()

    def begin(self) -> None:
        """Shown, empty, ready to be typed into."""
        self._forget()
        self.show()
        self.name.setFocus()

    def _leave(self) -> None:
        self._forget()
        self.hide()
        self.left.emit()

    def _forget(self) -> None:
        self.name.clear()
        self.first.clear()
        self.again.clear()
        self.said.say("")
        self._enable(True)

    def _enable(self, on: bool) -> None:
        """Off while the keys are made: whoever left would be signed in all the same, perhaps over somebody else."""
        self._make.setEnabled(on)
        self._back.setEnabled(on)

    def _go(self) -> None:
        name, passphrase = self.name.text().strip(), self.first.text()
        if not self._make.isEnabled():
            return
        if not name or not passphrase:
            self.said.say(self.tr("Type your name, and a passphrase twice. Nothing was changed."))
            (self.first if name else self.name).setFocus()
            return
        if passphrase != self.again.text():
            self.said.say(self.tr("The passphrase was typed in two different ways. Nothing was changed."))
            return
        self._enable(False)  # deriving a key takes a second
        home = self._calls.home
        self._calls.ask(self, lambda: verbs.newcomer(home, name, passphrase), self._done, self._failed)

    def _done(self, desk: object) -> None:
        self._forget()
        self.hide()
        self.made.emit(desk)

    def _failed(self, error: Exception) -> None:
        self._enable(True)
        self.said.say(in_words(error))
        if isinstance(error, KeyringAbsent):
            self.keyless.emit()
