"""When accepted records leave laptops, as a coordinator sets it."""

from __future__ import annotations

from PySide6.QtCore import Signal

from fieldapp.errors import PolicyRefused
from fieldapp.ui import verbs_of_keys as verbs
from fieldapp.ui.desk_calls import DeskCalls
from fieldapp.ui.errors_in_words import in_words
from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.cards import Card, Note
from fieldapp.ui.kit.fields import TextField
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.layouts import STRETCH, row


class PurgingCard(Card):
    """Two numbers and a button. Emits `told(sentence)`."""

    told = Signal(str)

    def __init__(self, calls: DeskCalls) -> None:
        self._calls = calls
        self.days = TextField(self.tr("Days after a record was accepted"), name="team.purging.days")
        self.coordinators = TextField(
            self.tr("Coordinators who must hold it"), name="team.purging.coordinators"
        )
        self.said = Note("", tone="warn", icon="circle-alert", name="team.purging.said")
        go = Button(self.tr("Set it"), name="team.purging.set")
        go.clicked.connect(self._set)
        super().__init__(
            Label(self.tr("When records leave laptops"), "title"),
            Label(self.days.accessibleName(), "small_strong", "muted"),
            self.days,
            Label(self.coordinators.accessibleName(), "small_strong", "muted"),
            self.coordinators,
            self.said,
            row(go, STRETCH),
            gap=6,
            name="team.purging",
        )
        self.said.hide()

    def show_policy(self, coordinators: int, days: int) -> None:
        """As it stands; what is being typed stays."""
        for field, number in ((self.coordinators, coordinators), (self.days, days)):
            if not field.isModified():
                field.setText(str(number))

    def _set(self) -> None:
        try:
            coordinators, days = int(self.coordinators.text()), int(self.days.text())
        except ValueError:
            self._failed(PolicyRefused())
            return
        self.said.say("")
        self._calls.write(
            self,
            lambda desk: verbs.set_purging(desk, coordinators, days),
            lambda _c: self._done(),
            self._failed,
        )

    def _done(self) -> None:
        for field in (self.coordinators, self.days):
            field.setModified(False)
        self.told.emit(self.tr("It is set. Laptops hear it with their next round."))

    def _failed(self, error: Exception) -> None:
        self.said.say(in_words(error))
