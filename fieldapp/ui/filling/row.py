"""One row of a column, whatever it shows: it is used again and again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget


class Row(QWidget):
    """One row: it can be given another key at any time."""

    def bind(self, key: str) -> None:
        raise NotImplementedError

    def release(self) -> None:
        """Out of sight: what was typed and not yet said must be said now."""

    def empty(self) -> None:
        """Something else is going to stand at its key: what stands half written in it belongs to nothing any more."""

    def take_back(self) -> bool:
        """Takes back the last of what was done here and not yet said; False where there is nothing."""
        return False

    def stops(self) -> Sequence[QWidget]:
        """What Tab visits, in order."""
        return ()

    def least(self) -> int:
        """How narrow it may be beside others, in px, as it is bound now."""
        return self.minimumSizeHint().width()

    def fit(self, width: int) -> None:
        """It is going to be this wide, beside others; 0 where it has a line alone. Said before its height is asked."""
