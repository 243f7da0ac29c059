"""Another passphrase for one's own work: the one of now, the new one twice, and what came of it in words."""

from __future__ import annotations

from PySide6.QtCore import Signal

from fieldapp.ui import verbs
from fieldapp.ui.desk_calls import DeskCalls
from fieldapp.ui.errors_in_words import in_words
from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.cards import Card, Note
from fieldapp.ui.kit.fields import PassphraseField
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.layouts import STRETCH, column, holding, row

FIELDS = ("old", "new", "again")


class PassphraseCard(Card):
    """One button until it is wanted. Nothing typed here is ever shown again or kept."""

    changed = Signal()

    def __init__(self, calls: DeskCalls) -> None:
        self._calls = calls
        self.begin = Button(self.tr("Change the passphrase"), name="settings.passphrase")
        advice = self.tr("Four unrelated words are good. Nobody can tell you a forgotten one.")
        super().__init__(
            Label(self.tr("Passphrase"), "title"),
            Label(advice, "body", "muted", wrap=True),
            row(self.begin, STRETCH),
            gap=10,
            name="settings.passphrase.card",
        )
        words = (self.tr("Passphrase of now"), self.tr("New passphrase"), self.tr("New passphrase once more"))
        self.fields = {key: self._field(key, said) for key, said in zip(FIELDS, words, strict=True)}
        lines = [
            column(Label(said, "small_strong", "muted"), self.fields[key], gap=4)
            for key, said in zip(FIELDS, words, strict=True)
        ]
        self.change = Button(self.tr("Change it"), "primary", name="settings.passphrase.change")
        self.leave = Button(self.tr("Keep the passphrase of now"), "ghost", name="settings.passphrase.leave")
        self._form = holding(column(*lines, row(self.change, self.leave, STRETCH, gap=10), gap=10))
        self.said = Note("", icon="lock", name="settings.passphrase.said")
        self.column.addWidget(self._form)
        self.column.addWidget(self.said)
        self._form.hide()
        self.said.hide()
        self.begin.clicked.connect(self._open)
        self.leave.clicked.connect(self.put_away)
        self.change.clicked.connect(self._change)

    def put_away(self) -> None:
        """Forget what was typed; one button again."""
        for field in self.fields.values():
            field.clear()
        self._form.hide()
        self.begin.show()

    def _field(self, key: str, words: str) -> PassphraseField:
        show, hide = self.tr("Show the passphrase"), self.tr("Hide the passphrase")
        field = PassphraseField(words, show=show, hide=hide, name=f"settings.passphrase.{key}")
        field.submitted.connect(self._change)
        return field

    def _open(self) -> None:
        self.said.say("")
        self.begin.hide()
        self._form.show()
        self.fields["old"].setFocus()

    def _change(self) -> None:
        old, new, again = (self.fields[key].text() for key in FIELDS)
        if not self.change.isEnabled() or not old or not new:
            return
        if new != again:
            self.said.say(self.tr("The new passphrase was typed in two different ways. Nothing was changed."))
            return
        self.change.setEnabled(False)  # deriving a key takes a second
        self._calls.write(
            self,
            lambda desk: verbs.change_passphrase(desk, old, new),
            lambda _none: self._done(),
            self._failed,
        )

    def _done(self) -> None:
        self.change.setEnabled(True)
        self.put_away()
        self.said.say(self.tr("The new passphrase opens your work from now on; the old one does not."))
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        self.change.setEnabled(True)
        self.said.say(in_words(error))
