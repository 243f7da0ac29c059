"""A forgotten passphrase, or the end of a journey: a request for a coordinator, six words, and a new passphrase."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal

from fieldapp.model import MemberId
from fieldapp.ui import verbs_of_keys as verbs
from fieldapp.ui.desk_calls import DeskCalls
from fieldapp.ui.errors_in_words import in_words
from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.cards import Card, Note, rule
from fieldapp.ui.kit.fields import PassphraseField
from fieldapp.ui.kit.folder import pick_folder
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.layouts import STRETCH, column, row


class ReopeningCard(Card):
    """Emits `opened()` once a new passphrase opens the work. Asking twice is asking once."""

    opened = Signal()
    left = Signal()

    def __init__(self, calls: DeskCalls) -> None:
        self._calls, self._member = calls, MemberId("")
        self._title = Label("", "title", wrap=True)
        self._ask_stick = Button(
            self.tr("Put the request on a stick"), icon="arrow-up-from-line", name="anew.ask"
        )
        self._ask_server = Button(self.tr("Send it to the server"), icon="cloud", name="anew.ask_server")
        self._words = Label("", "title", wrap=True, name="anew.words")
        self._read = Label(self.tr("Read these words to them by phone:"), "body", wrap=True)
        show, hide = self.tr("Show the passphrase"), self.tr("Hide the passphrase")
        labels = (
            self.tr("A new passphrase: four unrelated words are good"),
            self.tr("The passphrase once more"),
        )
        self.first, self.again = (
            PassphraseField(words, show=show, hide=hide, name=f"anew.{key}")
            for key, words in zip(("passphrase", "again"), labels, strict=True)
        )
        self._go = Button(self.tr("Take the answer from the stick"), "primary", name="anew.finish")
        self._fetch = Button(self.tr("Fetch the answer from the server"), icon="cloud", name="anew.fetch")
        leave = Button(self.tr("Back to the names"), "ghost", name="anew.leave")
        steps = [
            Label(words, "body", wrap=True)
            for words in (
                self.tr(
                    "1. Choose a new passphrase and give a coordinator your request. Drafts and unsent work stay as "
                    "they are."
                ),
                self.tr("2. When they have answered, type the new passphrase above and take the answer."),
            )
        ]
        self.said = Note("", icon="info", name="anew.said")
        super().__init__(
            self._title,
            steps[0],
            Label(labels[0], "small_strong", "muted", wrap=True),
            self.first,
            Label(labels[1], "small_strong", "muted"),
            self.again,
            row(column(self._ask_stick, self._ask_server, gap=8), STRETCH),
            self._read,
            self._words,
            rule(),
            steps[1],
            self._go,
            self._fetch,
            row(leave, STRETCH),
            self.said,
            gap=8,
            name="anew",
        )
        self._ask_stick.clicked.connect(self._ask_by_stick)
        self._ask_server.clicked.connect(self._ask_by_network)
        self._go.clicked.connect(self._finish_by_stick)
        self._fetch.clicked.connect(self._finish_by_network)
        self.again.submitted.connect(self._ask_by_stick)
        leave.clicked.connect(self._leave)
        self.said.hide()
        self.hide()

    def begin(self, member: MemberId, name: str) -> None:
        """Shown for one person, empty."""
        self._member = member
        self._title.setText(self.tr("Open the work of {name} again").format(name=name))
        self._forget()
        self.show()
        self.setFocus()

    def _forget(self) -> None:
        self.first.clear()
        self.again.clear()
        self._show_words("")
        self.said.say("")
        self._enable(True)

    def _enable(self, on: bool) -> None:
        """Off while something runs: asking twice at once would be two requests."""
        for one in (self._ask_stick, self._ask_server, self._go, self._fetch):
            one.setEnabled(on)

    def _show_words(self, words: str) -> None:
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self._read.setVisible(bool(words))

    def _leave(self) -> None:
        self._forget()
        self.hide()
        self.left.emit()

    # acts

    def _ask(self, folder: Path | None) -> None:
        """None: by network."""
        home, member, passphrase = self._calls.home, self._member, self.first.text()
        said = self.tr("Your request is on the stick. Hand it to the coordinator.")
        if folder is None:
            said = self.tr("Your request is at the server. Call the coordinator.")

        def asked(words: str) -> None:
            self._enable(True)
            self._show_words(words)
            self.said.say(said)

        self._enable(False)  # deriving a key takes a second
        self._calls.ask(self, lambda: verbs.ask_anew(home, member, folder, passphrase), asked, self._failed)

    def _is_typed(self, missing: str) -> bool:
        """`missing` is said where nothing is typed; Enter in a field comes while something runs, too."""
        if not self._go.isEnabled():
            return False
        if not self.first.text():
            self.said.say(missing)
            self.first.setFocus()
        return bool(self.first.text())

    def _is_chosen(self) -> bool:
        """For the request the passphrase is chosen, so it is typed twice; for the answer once is enough."""
        if not self._is_typed(self.tr("Choose a new passphrase first.")):
            return False
        if self.first.text() != self.again.text():
            self.said.say(self.tr("The passphrase was typed in two different ways. Nothing was changed."))
            return False
        return True

    def _ask_by_stick(self) -> None:
        if self._is_chosen():
            pick_folder(self, self._ask)

    def _ask_by_network(self) -> None:
        if self._is_chosen():
            self._ask(None)

    def _finish_by_stick(self) -> None:
        if self._may_finish():
            pick_folder(self, self._finish)

    def _finish_by_network(self) -> None:
        if self._may_finish():
            self._finish(None)

    def _may_finish(self) -> bool:
        return self._is_typed(self.tr("Type the new passphrase above first."))

    def _finish(self, folder: Path | None) -> None:
        home, member, passphrase = self._calls.home, self._member, self.first.text()
        self._enable(False)
        self._calls.ask(
            self,
            lambda: verbs.open_anew(home, member, folder, passphrase),
            lambda _none: self._opened(),
            self._failed,
        )

    def _opened(self) -> None:
        self._forget()
        self.hide()
        self.opened.emit()

    def _failed(self, error: Exception) -> None:
        self._enable(True)
        self.said.say(in_words(error))
