"""Two recovery sheets, typed in by the two people who keep them: the other one does not see the words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QWidget

from fieldapp.ui.errors_in_words import in_words
from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.cards import Note
from fieldapp.ui.kit.fields import PassphraseField
from fieldapp.ui.kit.fonts import px
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.layouts import STRETCH, Placed, column, row

Typed = tuple[str, str]
WIDTH = 520


class SheetsDialog(QDialog):
    """Calls `then(typed)`; it stays open until `done`, so that a slip of one word can be mended. `heard`: six words
    that the two who type compare by voice themselves."""

    def __init__(
        self,
        parent: QWidget,
        title: str,
        text: str,
        yes: str,
        then: Callable[[Typed], None],
        *,
        heard: str = "",
    ) -> None:
        super().__init__(parent)
        self._then = then
        self.setModal(True)
        self.setObjectName("sheets")
        self.setWindowTitle(parent.window().windowTitle())
        self.setAccessibleDescription(title)
        show, hide = self.tr("Show the words"), self.tr("Hide the words")
        labels = self.tr("The words of one sheet"), self.tr("The words of another sheet")
        self._fields = [
            PassphraseField(words, show=show, hide=hide, name=f"sheets.{place}")
            for place, words in enumerate(labels, 1)
        ]
        self._go = Button(yes, "primary", name="sheets.go")
        leave = Button(self.tr("Change nothing"), name="sheets.leave")
        self.said = Note("", tone="warn", icon="circle-alert", name="sheets.said")
        how = self.tr(
            "Each of the two people types their own sheet: 33 words with spaces between, or the first four letters "
            "of each. The other one looks away."
        )
        lines = [
            column(Label(words, "small_strong", "muted"), field, gap=4)
            for words, field in zip(labels, self._fields, strict=True)
        ]
        told = [Label(words, "body", "muted", wrap=True) for words in (text, how)]
        for label in told:
            label.setMinimumWidth(px(WIDTH) - 48)
        buttons = row(STRETCH, leave, self._go, gap=10)
        told[1:1] = [Label(heard, "body_strong", wrap=True, name="sheets.heard")] if heard else []
        things: list[Placed] = [Label(title, "title", wrap=True), *told, *lines, self.said, buttons]
        self.setLayout(column(*things, gap=12, margins=(24, 20, 24, 20)))
        self.setMinimumWidth(px(WIDTH))  # large letters in a narrow column are higher than a small screen
        self.said.hide()
        self._go.clicked.connect(self._tell)
        self._fields[-1].submitted.connect(self._tell)
        leave.clicked.connect(self.reject)
        self._fields[0].setFocus()
        self.finished.connect(self.deleteLater)

    def failed(self, error: Exception) -> None:
        """Nothing was changed; the words stay to be mended."""
        self._go.setEnabled(True)
        self.said.say(in_words(error))

    def _tell(self) -> None:
        first, second = (field.text().strip() for field in self._fields)
        if first and second and self._go.isEnabled():
            self._go.setEnabled(False)
            self.said.say("")
            self._then((first, second))
