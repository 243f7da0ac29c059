"""The stick: one button takes what is for here and puts what waits; what happened is said in plain sentences."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldapp.model import Step, StickResult
from fieldapp.ui import verbs
from fieldapp.ui.desk_calls import DeskCalls
from fieldapp.ui.errors_in_words import plain_words
from fieldapp.ui.kit.buttons import Button, Tick
from fieldapp.ui.kit.cards import Card
from fieldapp.ui.kit.folder import pick_folder
from fieldapp.ui.kit.icons import IconLabel
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.layouts import STRETCH, row
from fieldapp.ui.stick_words import StickWords
from fieldapp.ui.watch import Watch

if TYPE_CHECKING:
    from fieldapp.operations.desk import Desk

Tell = Callable[[Step], bool]


class StickCard(Card):
    """Asks for the stick's folder and works on it off the UI's thread."""

    told = Signal(str)
    began = Signal(object)  # Watch
    ended = Signal()
    trouble = Signal(object)  # an Exception

    def __init__(self, calls: DeskCalls) -> None:
        self._calls = calls
        self._use = Button("", "soft", icon="usb", name="outbox.stick")
        self._only = Button("", "link", icon="arrow-down-to-line", name="outbox.fetch_stick")
        self._title, self._about = Label("", "title"), Label("", "body", "muted", wrap=True)
        self._drafts = Tick("", name="outbox.drafts")
        super().__init__(
            row(IconLabel("usb", "text2", 22), self._title, STRETCH, gap=10),
            self._about,
            row(self._drafts, STRETCH),  # before the button that it changes
            row(self._use, STRETCH),
            row(self._only, STRETCH),
            gap=8,
            name="outbox.stick_card",
        )
        self._title.setText(self.tr("No internet for long?"))
        self._about.setText(
            self.tr(
                "Carry a stick. It brings what others left for you, and takes what waits here. "
                "Everything on it is sealed: whoever finds it can read nothing."
            )
        )
        self._use.setText(self.tr("Use a stick"))
        self._only.setText(self.tr("Only take from it"))
        self._drafts.setText(self.tr("Unfinished interviews, too"))
        self._use.clicked.connect(lambda: pick_folder(self, self.use))
        self._only.clicked.connect(lambda: pick_folder(self, self.take))
        self._drafts.clicked.connect(self._remember)

    def refresh(self) -> None:
        """The tick stands as this person left it."""
        self._calls.read(self, verbs.stick_takes_drafts, self._drafts.setChecked, key="stick_drafts")

    def _remember(self, wanted: bool) -> None:
        self._calls.write(self, lambda desk: verbs.let_stick_take_drafts(desk, wanted))

    def use(self, place: Path) -> None:
        """Take what is for here, then put what waits."""
        drafts = self._drafts.isChecked()
        self._work(lambda desk, tell: verbs.use_stick(desk, place, drafts, tell), self._used)

    def take(self, place: Path) -> None:
        """Take only, and leave nothing."""
        self._work(lambda desk, tell: verbs.take_from_stick(desk, place, tell), self._taken)

    def _work(self, act: Callable[[Desk, Tell], StickResult], done: Callable[[StickResult], None]) -> None:
        watch = Watch()
        self._busy(on=True)
        self.began.emit(watch)

        def finished(result: StickResult) -> None:
            self._over()
            done(result)

        def failed(error: Exception) -> None:
            self._over()
            self.trouble.emit(error)

        self._calls.carry(self, lambda desk: act(desk, watch.tell), finished, failed, watch)

    def _over(self) -> None:
        self._busy(on=False)
        self.ended.emit()

    def _busy(self, *, on: bool) -> None:
        for one in self._pressed():
            one.setEnabled(not on)

    def _pressed(self) -> tuple[QWidget, ...]:
        return self._use, self._only, self._drafts

    def _used(self, result: StickResult) -> None:
        self._say(result, StickWords().put(result))

    def _taken(self, result: StickResult) -> None:
        self._say(result, "")

    def _say(self, result: StickResult, put: str) -> None:
        said = []
        if result.taken:
            said.append(
                self.tr("%n sealed file(s) came from the stick, were checked and opened.", "", result.taken)
            )
        if result.for_others:
            said.append(
                self.tr(
                    "%n sealed file(s) came for others who work on this laptop: they find them when they sign in.",
                    "",
                    result.for_others,
                )
            )
        if result.signed_for:
            said.append(
                self.tr("%n sealed file(s) of yours arrived: it was signed for.", "", result.signed_for)
            )
        if result.drafts:
            said.append(self.tr("%n unfinished interview(s) came back: Today shows them.", "", result.drafts))
        said += [plain_words(notice) for notice in result.said]
        self.told.emit(" ".join(filter(None, (*said, put))))
