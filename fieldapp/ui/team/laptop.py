"""A lost laptop that was found, or a copy of its disk: what was unsent on it is opened here, by one coordinator."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from fieldapp.ui import verbs_of_keys as verbs
from fieldapp.ui.desk_calls import DeskCalls
from fieldapp.ui.errors_in_words import in_words
from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.cards import Card, Note
from fieldapp.ui.kit.dialogs import ask
from fieldapp.ui.kit.folder import pick_folder
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.layouts import STRETCH, row
from fieldapp.ui.kit.words import foreign, listed
from fieldapp.ui.team.found import found_words
from fieldapp.ui.watch import Watch

if TYPE_CHECKING:
    from fieldapp.operations.recovery import Found


class LaptopCard(Card):
    """Asks first, naming who worked there: their keys are withdrawn by it. Emits `told(sentence)` where the card is not
    before their eyes when it is done."""

    told = Signal(str)

    def __init__(self, calls: DeskCalls) -> None:
        self._calls = calls
        self._pick = Button(self.tr("Choose the laptop's folder"), icon="monitor", name="team.laptop.pick")
        self._pick.clicked.connect(lambda: pick_folder(self, self._look))
        self.said = Note("", icon="info", name="team.laptop.said")
        super().__init__(
            Label(self.tr("A lost laptop that was found"), "title"),
            Label(
                self.tr(
                    "Its disk, or a copy of it: what was finished there and not sent is opened here. Nothing on it is "
                    "changed."
                ),
                "body",
                "muted",
                wrap=True,
            ),
            row(self._pick, STRETCH),
            self.said,
            gap=10,
            name="team.laptop",
        )
        self.said.hide()

    def _look(self, folder: Path) -> None:
        self.said.say("")
        self._calls.read(
            self,
            lambda desk: verbs.workers_on(desk, folder),
            lambda names: self._ask(folder, listed(*map(foreign, names))),
            self._failed,
        )

    def _ask(self, folder: Path, names: str) -> None:
        ask(
            self,
            self.tr("Open the laptop of {names}?").format(names=names),
            self.tr(
                "The key of each whose work opens is withdrawn: who has opened a laptop could sign as its worker. They "
                "go on with a new key. That you opened it stands in the journal."
            )
            + " "
            + self.tr(
                "What they sent is fetched first. Where the server does not answer, it may be kept apart when it "
                "comes, until you let it in."
            ),
            self.tr("Open it"),
            self.tr("Leave the laptop closed"),
            lambda: self._open(folder),
            erases=True,
        )

    def _open(self, folder: Path) -> None:
        self._pick.setEnabled(False)
        watch = Watch()  # a round is part of it: on the thread of rounds, and none beside it
        self._calls.carry(
            self, lambda desk: verbs.open_laptop(desk, folder, watch.tell), self._opened, self._failed, watch
        )

    def _opened(self, found: Found) -> None:
        self._pick.setEnabled(True)
        words = found_words(found)
        self.said.say(words)
        if not self.isVisible():  # it took minutes, and they went on elsewhere
            self.told.emit(words)

    def _failed(self, error: Exception) -> None:
        self._pick.setEnabled(True)
        self.said.say(in_words(error))
