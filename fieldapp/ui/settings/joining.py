"""Joining a programme, on the newcomer's laptop: six words to read aloud, the request out, the list of keys in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from fieldapp.ui import verbs_of_keys as verbs
from fieldapp.ui.desk_calls import DeskCalls
from fieldapp.ui.errors_in_words import in_words
from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.cards import Card, Note, rule
from fieldapp.ui.kit.fields import TextField
from fieldapp.ui.kit.folder import pick_folder
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.layouts import STRETCH, column, holding, row

if TYPE_CHECKING:
    from fieldapp.operations.packs import Offer


class JoiningCard(Card):
    """Hidden for whoever belongs to the programme already. Each step says what came of it in `said`.

    Emits `joined()`: what somebody is in the programme, and so which places they have, is known only then.
    """

    joined = Signal()

    def __init__(self, calls: DeskCalls) -> None:
        self._calls = calls
        self._offer: Offer | None = None
        self._busy = False
        self._own = Label("", "title", wrap=True, name="joining.own_words")
        self._server = TextField(self.tr("Address of the server"), hint="https://", name="joining.server")
        self._words = TextField(self.tr("The programme's six words"), name="joining.words")
        self.said = Note("", icon="info", name="joining.said")
        super().__init__(
            Label(self.tr("Joining a programme"), "title"),
            Label(self.tr("1. Read these words to a coordinator who knows your voice."), "body", wrap=True),
            self._own,
            rule(),
            Label(self.tr("2. Give them your request. It holds no name."), "body", wrap=True),
            self._server,
            row(
                self._button(self.tr("Put it on a stick"), "joining.to_stick", self._to_stick),
                self._button(self.tr("Send it to the server"), "joining.to_server", self._to_server),
                STRETCH,
                gap=10,
            ),
            rule(),
            Label(self.tr("3. When they have let you in, take the list of keys."), "body", wrap=True),
            row(
                self._button(self.tr("Take it from a stick"), "joining.from_stick", self._from_stick),
                self._button(self.tr("Ask the server"), "joining.from_server", self._from_server),
                STRETCH,
                gap=10,
            ),
            gap=10,
            name="settings.joining",
        )
        join = Button(self.tr("Join"), "primary", name="joining.join")
        join.clicked.connect(self._join)
        self._words.returnPressed.connect(self._join)
        heard = self.tr("4. Type the programme's six words as the coordinator reads them to you.")
        self._last = holding(
            column(rule(), Label(heard, "body", wrap=True), self._words, row(join, STRETCH), gap=10)
        )
        self.column.addWidget(self._last)
        self.column.addWidget(self.said)
        self._last.hide()
        self.said.hide()
        self.hide()

    def refresh(self) -> None:
        self._calls.read(self, verbs.own_words, self._show, self._failed, key="joining")

    def _show(self, words: str) -> None:
        self._own.setText(words)
        self.setVisible(bool(words))

    def _button(self, words: str, name: str, act: object) -> Button:
        button = Button(words, name=name)
        button.clicked.connect(act)
        return button

    # acts

    def _to_stick(self) -> None:
        pick_folder(self, self._put)

    def _put(self, folder: Path) -> None:
        words = self.tr("Your request is on the stick. Hand it to the coordinator.")
        self._calls.write(
            self,
            lambda desk: verbs.leave_on_stick(desk, folder),
            lambda _none: self.said.say(words),
            self._failed,
        )

    def _to_server(self) -> None:
        server = self._server.text().strip()
        words = self.tr("Your request is at the server. Call the coordinator.")
        self._calls.write(
            self,
            lambda desk: verbs.leave_at_server(desk, server),
            lambda _none: self.said.say(words),
            self._failed,
        )

    def _from_stick(self) -> None:
        pick_folder(
            self,
            lambda folder: self._calls.read(
                self, lambda desk: verbs.offered_on_stick(desk, folder), self._offered, self._failed
            ),
        )

    def _from_server(self) -> None:
        server = self._server.text().strip()
        self._calls.read(
            self, lambda desk: verbs.offered_by_server(desk, server), self._offered, self._failed
        )

    def _offered(self, offer: Offer | None) -> None:
        self._offer = offer
        self._last.setVisible(offer is not None)
        if offer is None:
            self.said.say(self.tr("There is no list for you yet. Nothing was changed."))
            return
        self.said.say("")
        self._words.setFocus()

    def _join(self) -> None:
        offer, words = self._offer, self._words.text()
        if offer is None or self._busy:
            return
        if not words.strip():
            self.said.say(
                self.tr("Type the six words that the coordinator reads to you. Nothing was changed.")
            )
            self._words.setFocus()
            return
        self._busy = True  # pressed twice is once
        self._calls.write(
            self,
            lambda desk: verbs.take_offer(desk, offer, words),
            lambda _changed: self._joined(),
            self._failed,
        )

    def _joined(self) -> None:
        self._offer, self._busy = None, False
        self._words.clear()
        self.hide()
        self.joined.emit()

    def _failed(self, error: Exception) -> None:
        self._busy = False
        self.said.say(in_words(error))
