"""A lost laptop that was found, or a copy of its disk: what was unsent on it is opened here, by one coordinator."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from fieldapp.errors import LaptopClosed
from fieldapp.ui import verbs_of_keys as verbs
from fieldapp.ui.desk_calls import DeskCalls
from fieldapp.ui.errors_in_words import in_words
from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.cards import Card, Note
from fieldapp.ui.kit.dialogs import ask
from fieldapp.ui.kit.folder import pick_folder
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.layouts import STRETCH, column, holding, row
from fieldapp.ui.kit.words import foreign, listed
from fieldapp.ui.team.found import found_words
from fieldapp.ui.team.sheets import SheetsDialog, Typed
from fieldapp.ui.watch import Watch

if TYPE_CHECKING:
    from fieldapp.operations.recovery import Found


class LaptopCard(Card):
    """Asks first, naming who worked there: their keys are withdrawn by it. What this coordinator's key does not open,
    two people with recovery sheets open here. Emits `told(sentence)` where the card is not before their eyes."""

    told = Signal(str)

    def __init__(self, calls: DeskCalls) -> None:
        self._calls = calls
        self._pick = Button(self.tr("Choose the laptop's folder"), icon="monitor", name="team.laptop.pick")
        self._pick.clicked.connect(lambda: pick_folder(self, self._look))
        self.said = Note("", icon="info", name="team.laptop.said")
        self._folder: Path | None = None
        why = Label(
            self.tr(
                "What is closed holds areas or kinds of answers that you do not read. Two people with recovery sheets "
                "open it, here."
            ),
            "body",
            wrap=True,
        )
        sheets = Button(self.tr("Open with two recovery sheets"), name="team.laptop.sheets")
        sheets.clicked.connect(self._ask_for_sheets)
        self._more = holding(column(why, row(sheets, STRETCH), gap=10))
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
            self._more,
            gap=10,
            name="team.laptop",
        )
        self.said.hide()
        self._more.hide()

    def _look(self, folder: Path) -> None:
        self._folder = folder
        self.said.say("")
        self._more.hide()
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
            self,
            lambda desk: verbs.open_laptop(desk, folder, watch.tell),
            self._opened,
            self._not_opened,
            watch,
        )

    def _ask_for_sheets(self) -> None:
        folder = self._folder
        if folder is None:
            return
        watch = Watch()

        def open_it(typed: Typed) -> None:
            self._calls.carry(
                dialog,  # what was closed meanwhile hears nothing
                lambda desk: verbs.open_laptop(desk, folder, watch.tell, typed),
                lambda found: self._opened_by_sheets(dialog, found),
                dialog.failed,
                watch,
            )

        dialog = SheetsDialog(
            self,
            self.tr("Open this laptop with two recovery sheets?"),
            self.tr(
                "What was finished there and not sent is taken, also of areas that you do not read. That it was opened "
                "stands in the journal. The keys of those who worked there stay: withdraw them if the laptop was in "
                "strange hands."
            ),
            self.tr("Open it"),
            open_it,
        )
        dialog.open()

    def _opened_by_sheets(self, dialog: SheetsDialog, found: Found) -> None:
        dialog.accept()
        self._opened(found, by_sheets=True)

    def _not_opened(self, error: Exception) -> None:
        self._failed(error)
        self._more.setVisible(isinstance(error, LaptopClosed))  # not where it is damaged, or no laptop

    def _opened(self, found: Found, *, by_sheets: bool = False) -> None:
        self._pick.setEnabled(True)
        self._more.setVisible(found.closed > 0 and not by_sheets)
        words = found_words(found)
        self.said.say(words)
        if not self.isVisible():  # it took minutes, and they went on elsewhere
            self.told.emit(words)

    def _failed(self, error: Exception) -> None:
        self._pick.setEnabled(True)
        self.said.say(in_words(error))
