"""The card that says whose case it is: who works with the person, where it came from, whether it has arrived."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.layouts import column, holding
from fieldapp.ui.kit.words import foreign, listed
from fieldapp.ui.people import moved_words
from fieldapp.ui.people.cards import Part

if TYPE_CHECKING:
    from fieldapp.operations.moved import Row
    from fieldapp.operations.profiles import Profile

SHOWN = 3  # hand-overs; the list of all has the rest


class WorkPart(Part):
    """A coordinator hands the case over from here."""

    give_wanted = Signal()

    def __init__(self, *, coordinator: bool) -> None:
        self._coordinator = coordinator
        self.give = Button("", "link", small=True, name="person.give")
        super().__init__(self.tr("Whose case it is"), self.give, name="person.work")
        self.give.clicked.connect(self.give_wanted)
        if not coordinator:
            self.give.hide()

    def show_profile(self, profile: Profile) -> None:
        first = not profile.workers
        self.give.setText(self.tr("Assign to …") if first else self.tr("Hand over …"))
        name = profile.participant.given_name
        spoken = self.tr("Assign {name} to a worker") if first else self.tr("Hand {name} over")
        self.give.setAccessibleName(spoken.format(name=name))
        self.show_lines(self._lines(profile))

    def _lines(self, profile: Profile) -> Iterable[QWidget]:
        if self._coordinator and profile.consents is not None:
            names = listed(*(foreign(one) for one in profile.workers))
            nobody = self.tr("Nobody works with them yet. Coordinators alone have the case.")
            yield Label(names or nobody, "body_strong" if names else "body", wrap=True, name="person.workers")
            place = profile.told.get("place", "")
            if place:
                yield Label(
                    self.tr("Place: {place}").format(place=foreign(place)), "small", "muted", wrap=True
                )
        for row in profile.moved[:SHOWN]:
            yield self._row(row)
        if profile.gone:
            yield self._gone()

    def _row(self, row: Row) -> QWidget:
        words = moved_words.what(row, coordinator=self._coordinator)
        lines = [
            Label(words, "body_strong", wrap=True),
            Label(moved_words.when(row), "small", "faint", wrap=True),
        ]
        for told, open_ in moved_words.steps(row):
            lines.append(Label(told, "small", "warn" if open_ else "muted", wrap=True))
        return holding(column(*lines, gap=0))

    def _gone(self) -> QWidget:
        words = self.tr(
            "This case is not on this laptop any more. What you wrote and had not sent is kept and sent all the same."
        )
        return Label(words, "body", "muted", wrap=True, name="person.gone")
