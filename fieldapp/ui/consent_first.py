"""Why a talk cannot begin before consent, and the way to it: one press, or Escape and nothing was begun."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QDialog, QWidget

from fieldapp.model import FormId, FormRow
from fieldapp.ui.errors_in_words import in_words
from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.dialogs import WIDTH
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.layouts import STRETCH, column, row


class ConsentFirstDialog(QDialog):
    """Calls `then(form)` with the form that asks for consent. Names: `consent_first.1`, `consent_first.leave`."""

    def __init__(
        self, parent: QWidget, why: Exception, rows: Sequence[FormRow], then: Callable[[FormId], None]
    ) -> None:
        super().__init__(parent)
        self.setModal(True)
        self.setObjectName("consent_first")
        self.setWindowTitle(parent.window().windowTitle())
        title = self.tr("Consent comes first")
        self.setAccessibleDescription(title)
        buttons = [self._button(one, place, then) for place, one in enumerate(rows, 1)]
        leave = Button(self.tr("Not now"), "ghost", name="consent_first.leave")
        leave.clicked.connect(self.reject)
        self.setLayout(
            column(
                Label(title, "title", wrap=True),
                Label(in_words(why), "body", "muted", wrap=True),
                *buttons,
                row(STRETCH, leave),
                gap=10,
                margins=(24, 20, 24, 20),
            )
        )
        self.setMinimumWidth(WIDTH)
        self.finished.connect(self.deleteLater)
        buttons[0].setFocus()

    def _button(self, one: FormRow, place: int, then: Callable[[FormId], None]) -> Button:
        words = self.tr("Begin the consent talk ({form})").replace("{form}", one.title)
        button = Button(words, "primary" if place == 1 else "secondary", name=f"consent_first.{place}")

        def choose() -> None:
            self.accept()
            then(one.form)

        button.clicked.connect(choose)
        return button
