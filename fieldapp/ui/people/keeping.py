"""What a coordinator is asked before a case is kept longer than planned: until when, and for which reason (R-14)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from fieldapp.casework import lists, retention
from fieldapp.casework.months import months_after
from fieldapp.ui import case_words
from fieldapp.ui.kit.choice import OneOf
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.words import foreign, long_date
from fieldapp.ui.people.asking import CaseDialog

MONTHS = (3, 6, 12, 24)  # then somebody looks again


class KeepDialog(CaseDialog):
    """A day and a reason of the fixed list; the person reads both on their sheet."""

    def __init__(self, parent: QWidget, name: str, today: date, then: Callable[[date, str], None]) -> None:
        title = self.tr("Keep what is written about {name} longer?").format(name=foreign(name))
        leave = self.tr("Leave it to be decided")
        super().__init__(parent, title, self.tr("Keep it"), "keeping", leave=leave)
        text = self.tr(
            "The person can read the day and the reason on their sheet. Before that day you are asked again."
        )
        days = [months_after(today, months) for months in MONTHS]
        until, why = self.tr("Until"), self.tr("Reason")
        self.day = OneOf(until, {one.isoformat(): long_date(one) for one in days}, name="keep.day", across=2)
        reasons = case_words.value_choices(lists.PERSON, retention.KEPT_REASON)
        self.reason = OneOf(why, reasons, name="keep.reason")
        self.go.setEnabled(False)
        for asked in (self.day, self.reason):
            asked.picked.connect(lambda _key: self.go.setEnabled(bool(self.day.key and self.reason.key)))
        self.accepted.connect(lambda: then(date.fromisoformat(self.day.key), self.reason.key))
        heads = [Label(one, "small_strong", "muted") for one in (until, why)]
        words = Label(text, "body", "muted", wrap=True)
        self.stack(words, heads[0], self.day, heads[1], self.reason)
