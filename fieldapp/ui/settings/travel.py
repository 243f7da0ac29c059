"""Before a journey: put the work away, so that no passphrase opens it until a coordinator opens it again."""

from __future__ import annotations

from PySide6.QtCore import Signal

from fieldapp.model import Opens
from fieldapp.ui import verbs_of_keys as verbs
from fieldapp.ui.desk_calls import DeskCalls
from fieldapp.ui.errors_in_words import in_words
from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.cards import Card, Note
from fieldapp.ui.kit.dialogs import ask
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.layouts import STRETCH, row


class TravelCard(Card):
    """Emits `put_away()` when nobody is signed in any more."""

    put_away = Signal()

    def __init__(self, calls: DeskCalls) -> None:
        self._calls = calls
        self._go = Button(self.tr("Put the work away"), name="settings.travel.put_away")
        self.said = Note("", tone="warn", icon="circle-alert", name="settings.travel.said")
        words = self.tr(
            "The work on this laptop is closed until your coordinator opens it again. Nothing is deleted."
        )
        super().__init__(
            Label(self.tr("Before a journey"), "title"),
            Label(words, "body", "muted", wrap=True),
            row(self._go, STRETCH),
            self.said,
            gap=10,
            name="settings.travel",
        )
        self._go.clicked.connect(self._look)
        self.said.hide()

    def _look(self) -> None:
        self.said.say("")
        self._calls.read(self, verbs.others_open, self._ask, self._failed)

    def _ask(self, opens: Opens) -> None:
        words = self.tr(
            "From now on your passphrase does not open it. To take it up again you need a coordinator: their "
            "voice on the phone, and a network or a stick that goes there and back."
        )
        if opens is Opens.PART:
            words = self.tr(
                "From now on your passphrase does not open it, and no coordinator alone does: none reads all of your "
                "work. To take it up again you need several coordinators, one after the other: their voices on the "
                "phone, and a network or a stick that goes there and back."
            )
        elif opens is Opens.NOTHING:
            words = self.tr(
                "From now on your passphrase does not open it, and no coordinator alone does: none reads all of your "
                "work. To take it up again two people with recovery sheets have to come to a coordinator. Ask them "
                "first."
            )
        ask(
            self,
            self.tr("Put the work away?"),
            words,
            self.tr("Put it away"),
            self.tr("Leave the work here"),
            self._put_away,
            erases=True,
        )

    def _put_away(self) -> None:
        self._go.setEnabled(False)
        self._calls.write(self, verbs.put_away, lambda _none: self.put_away.emit(), self._failed)

    def _failed(self, error: Exception) -> None:
        self._go.setEnabled(True)
        self.said.say(in_words(error))
