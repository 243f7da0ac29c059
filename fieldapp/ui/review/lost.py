"""Questions of a coordinator that a correction left without an answer to stand at: told, kept, never sent."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.cards import Note
from fieldapp.ui.kit.layouts import clear, column
from fieldapp.ui.phrases import phrase_words


class LostQuestions(QWidget):
    """One strip for each. Names: `review.lost.<ref>`, `review.lost.remove.<ref>`."""

    removed = Signal(str)  # ref

    def __init__(self) -> None:
        super().__init__()
        self._strips = column(gap=8)
        self.setLayout(self._strips)
        self.hide()

    def show_questions(self, lost: Mapping[str, str]) -> None:
        """`lost`: ref to words, as `Answers.lost` gives them; without any the room is given back."""
        clear(self._strips)
        for ref, words in lost.items():
            self._strips.addWidget(self._strip(ref, words))
        self.setVisible(bool(lost))

    def _strip(self, ref: str, words: str) -> Note:
        told = self.tr("This version no longer has the answer you asked about:")
        way = self.tr("It is not sent. Ask it at another answer, or remove it.")
        remove = Button(self.tr("Remove"), "ghost", small=True, name=f"review.lost.remove.{ref}")
        remove.clicked.connect(lambda: self.removed.emit(ref))
        said = f"{told} “{phrase_words(words)}”\n{way}"
        return Note(said, remove, tone="warn", icon="message-circle", name=f"review.lost.{ref}")
