"""Handing cases over from wherever people are named: asks what can go to whom, then calls one operation."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from fieldapp.model import Changed, PersonId, Tile
from fieldapp.ui import verbs_of_cases as verbs
from fieldapp.ui.desk_calls import DeskCalls
from fieldapp.ui.kit.words import foreign, listed
from fieldapp.ui.people.assigning import AssignDialog, Chosen, LeavesDialog

if TYPE_CHECKING:
    from fieldapp.operations.assigning import Offer
    from fieldapp.operations.desk import Desk


class Giving(QObject):
    """`told`: a calm sentence; `trouble`: an error; `given`: it is done."""

    told = Signal(str)
    trouble = Signal(object)
    given = Signal()

    def __init__(self, calls: DeskCalls, over: QWidget) -> None:
        super().__init__(over)
        self._calls, self._over = calls, over

    def ask(self, several: Sequence[PersonId]) -> None:
        """To whom these people go."""

        def offered(offer: Offer) -> None:
            def give(chosen: Chosen) -> None:
                self._give(
                    lambda desk: verbs.assign(desk, chosen.people, chosen.to, chosen.place), offer, chosen
                )

            AssignDialog(self._over, offer, give).open()

        self._calls.read(self._over, lambda desk: verbs.to_give(desk, several), offered, self.trouble.emit)

    def ask_who_leaves(self) -> None:
        """Whose people all go to somebody else."""
        self._calls.read(
            self._over,
            verbs.with_cases,
            lambda workers: LeavesDialog(self._over, workers, self._ask_all_of).open(),
            self.trouble.emit,
        )

    def _ask_all_of(self, leaves: Tile) -> None:
        def offered(offer: Offer | None) -> None:
            if offer is None:
                self.told.emit(self.tr("{name} has no case.").format(name=foreign(leaves.name)))
                return

            def give(chosen: Chosen) -> None:
                told = chosen.people, leaves.member, chosen.to, chosen.place
                self._give(lambda desk: verbs.take_over(desk, *told), offer, chosen)

            AssignDialog(self._over, offer, give, leaves).open()

        self._calls.read(
            self._over, lambda desk: verbs.to_take_over(desk, leaves.member), offered, self.trouble.emit
        )

    def _give(self, act: Callable[[Desk], Changed], offer: Offer, chosen: Chosen) -> None:
        def done(_changed: Changed) -> None:
            had = frozenset.intersection(*(one.owners for one in offer.going))
            new = [one for one in offer.workers if one.member in chosen.to - had]
            names = listed(*(foreign(one.name) for one in new))
            if chosen.to and not names:
                words = self.tr("It is kept, and holds from now on.")
            elif names:
                words = self.tr("On its way to {names}. Hand-overs says when it has arrived.").format(
                    names=names
                )
            else:
                words = self.tr("Coordinators alone have it now.")
            self.told.emit(words)
            self.given.emit()

        self._calls.write(self._over, act, done, self.trouble.emit)
