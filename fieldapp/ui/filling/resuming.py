"""An interview that nobody touched for hours: is it still the same person and the same talk?"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import Signal

from fieldapp.model import DraftRow, Participant
from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.words import foreign, long_date

from .covers import Cover

LONG = timedelta(hours=3)  # after a meal it is the same talk; after half a day somebody else may sit there


class Presence:
    """When somebody was last at an interview. It goes on by what they do alone, not by what the program writes, so that
    a lock, a sleep or leaving brings nobody past the question. A correction has nobody opposite, and asks nothing.
    """

    def __init__(self, draft: DraftRow, now: Callable[[], datetime]) -> None:
        self.at = draft.saved_at
        self._now, self._asks = now, draft.corrects is None

    @property
    def is_long_ago(self) -> bool:
        return self._asks and self._now() - self.at >= LONG

    def touch(self) -> None:
        """Somebody did something; after hours that alone says nothing of who."""
        if not self.is_long_ago:
            self.at = self._now()

    def begin_anew(self) -> None:
        """It was said who is there."""
        self.at = self._now()


class SameTalkPage(Cover):
    """Three ways on; none of them changes an answer."""

    same = Signal()
    move_wanted = Signal()
    leave = Signal()

    def __init__(self, person: Participant | None, at: datetime) -> None:
        super().__init__("filling.resuming", "history", "", "")
        self.title.setText(self.tr("Same person, same talk?"))
        self.words.setText(self._words(person, at))
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

    def _words(self, who: Participant | None, at: datetime) -> str:
        saved = at.astimezone()
        when = self.tr("The last answer was kept on {date} at {time}.")
        when = when.replace("{date}", long_date(saved.date())).replace("{time}", saved.strftime("%H:%M"))
        if who is None:
            return when
        about = self.tr("It is about {name}, {code}.").replace("{name}", foreign(who.given_name))
        return f"{about.replace('{code}', foreign(who.code))} {when}"

    def escape(self) -> None:
        """Escape goes away from it, as from any page; the draft stays."""
        self.leave.emit()
