"""How far something is: a 6 px bar that also says it in words to a screen reader."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QSizePolicy


class Progress(QProgressBar):
    """`words` is what a screen reader hears, e.g. "18 of 32 answered"."""

    def __init__(self, done: int = 0, total: int = 0, words: str = "") -> None:
        super().__init__()
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_progress(done, total, words)

    def show_progress(self, done: int, total: int, words: str) -> None:
        self.setRange(0, max(1, total))
        self.setValue(min(done, max(1, total)))
        self.setAccessibleName(words)
