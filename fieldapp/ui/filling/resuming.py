"""A draft that is opened again after hours: is it still the same person and the same talk?"""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import Signal

from fieldapp.model import DraftRow
from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.words import foreign, long_date

from .covers import Cover

LONG = timedelta(hours=3)  # after a meal it is the same talk; after half a day somebody else may sit there


def asks_again(draft: DraftRow, now: datetime) -> bool:
    """A correction has nobody opposite, and asks nothing."""
    return draft.corrects is None and now - draft.saved_at >= LONG


class SameTalkPage(Cover):
    """Three ways on; none of them changes an answer."""

    same = Signal()
    move_wanted = Signal()
    leave = Signal()

    def __init__(self, draft: DraftRow) -> None:
        super().__init__("filling.resuming", "history", "", "")
        self.title.setText(self.tr("Same person, same talk?"))
        self.words.setText(self._words(draft))
        self.words.show()
        ways = (
            ("same", self.tr("Yes: go on where we were"), "play", self.same, "primary"),
            ("move", self.tr("This is another person: move the interview"), "user-round-search",
             self.move_wanted, ""),
            ("leave", self.tr("Another talk: leave this draft as it is"), "corner-up-left", self.leave, ""),
        )  # fmt: skip
        for key, words, icon, signal, kind in ways:
            way = Button(words, kind, icon=icon, name=f"filling.resuming.{key}")
            way.setProperty("wide", True)
            way.setStyleSheet("text-align: left;")
            way.clicked.connect(signal)
            self.add(self.offer(way))

    def _words(self, draft: DraftRow) -> str:
        saved = draft.saved_at.astimezone()
        when = self.tr("The last answer was kept on {date} at {time}.")
        when = when.replace("{date}", long_date(saved.date())).replace("{time}", saved.strftime("%H:%M"))
        who = draft.participant
        if who is None:
            return when
        about = self.tr("It is about {name}, {code}.").replace("{name}", foreign(who.given_name))
        return f"{about.replace('{code}', foreign(who.code))} {when}"

    def escape(self) -> None:
        """Escape goes away from it, as from any page; the draft stays."""
        self.leave.emit()
