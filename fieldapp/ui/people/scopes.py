"""What somebody agrees to, scope by scope: yes, no or not asked, each pressed anew. Nothing is answered beforehand."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from fieldapp.casework.consent import Consents, Scope
from fieldapp.ui.case_words import lack_words, scope_words
from fieldapp.ui.kit.choice import OneOf
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.layouts import column, holding, row
from fieldapp.ui.kit.words import foreign

YES, NO, NOT_ASKED = "yes", "no", "not_asked"


class Scopes(QWidget):
    """A row for each scope, beside it what held until now. Buttons: `consent.scope.<scope>.<answer>`."""

    picked = Signal()

    def __init__(self, agreed: Consents) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Agrees to"))
        self._asked: dict[Scope, OneOf] = {}
        known = bool(agreed.statements)
        rows = [self._row(scope, lack_words(agreed.scopes[scope]) if known else "") for scope in Scope]
        self.setLayout(column(*rows, gap=6))

    def answered(self, answer: str) -> tuple[Scope, ...]:
        """The scopes with this answer: `YES`, `NO` or `NOT_ASKED`."""
        return tuple(scope for scope, asked in self._asked.items() if asked.key == answer)

    @property
    def open(self) -> int:
        """How many are still to be answered."""
        return len(self.answered(""))

    def _row(self, scope: Scope, before: str) -> QWidget:
        answers = {YES: self.tr("Yes"), NO: self.tr("No"), NOT_ASKED: self.tr("Not asked")}
        asked = OneOf(scope_words(scope), answers, name=f"consent.scope.{scope}", across=len(answers))
        asked.picked.connect(lambda _key: self.picked.emit())
        self._asked[scope] = asked
        told = Label(until_now(before), "small", "muted") if before else None
        words = column(Label(scope_words(scope), "body_strong", wrap=True), told, gap=0)
        return holding(row((words, 4), (asked, 7), gap=12))


def until_now(before: str) -> str:
    """What stood before, to be read beside a question and not taken over."""
    return QCoreApplication.translate("Cases", "until now: {answer}").format(answer=foreign(before))
