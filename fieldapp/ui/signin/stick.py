"""What waits on this laptop goes onto a stick from the sign-in page: it is sealed, and nobody's work is opened."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from fieldapp.model import StickResult
from fieldapp.ui import verbs
from fieldapp.ui.desk_calls import DeskCalls
from fieldapp.ui.errors_in_words import in_words, plain_words
from fieldapp.ui.kit.cards import Note
from fieldapp.ui.kit.folder import pick_folder
from fieldapp.ui.kit.layouts import column
from fieldapp.ui.outbox.going import Going
from fieldapp.ui.stick_words import StickWords
from fieldapp.ui.watch import Watch


class StickHere(QWidget):
    """Built when somebody wants it. `busy`: not to be begun again now; `grew`: there is more to be read."""

    busy = Signal(bool)
    grew = Signal()

    def __init__(self, calls: DeskCalls) -> None:
        super().__init__()
        self._calls = calls
        self._watch: Watch | None = None
        self._going = Going()
        self._going.stopped.connect(self._stop)
        self._done = Note("", tone="ok", icon="usb", name="signin.stick_done")
        self._trouble = Note("", tone="warn", icon="circle-alert", name="signin.stick_trouble")
        self.setLayout(column(self._going, self._done, self._trouble, gap=8))
        self._done.hide()
        self._trouble.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().height() > event.oldSize().height():
            self.grew.emit()

    def begin(self) -> None:
        """Ask for the stick."""
        pick_folder(self, self.put)

    def put(self, place: Path) -> None:
        """Copy what waits, of everybody who works here."""
        home = self._calls.home
        self._done.say("")
        self._trouble.say("")
        self._watch = watch = Watch()
        watch.stepped.connect(self._going.show_step)
        self._going.begin(self.tr("Working on the stick: do not pull it out yet"), at_once=True)
        self.busy.emit(True)
        self._calls.carry_sealed(
            self, lambda: verbs.put_on_stick(home, place, watch.tell), self._put, self._failed, watch
        )

    def _put(self, result: StickResult) -> None:
        said = " ".join(filter(None, (*(plain_words(one) for one in result.said), StickWords().put(result))))
        (self._trouble if result.not_put else self._done).say(said)
        self._over()

    def _failed(self, error: Exception) -> None:
        self._trouble.say(in_words(error))
        self._over()

    def _over(self) -> None:
        self._going.end()
        self.busy.emit(False)

    def _stop(self) -> None:
        if self._watch is not None:
            self._watch.call_off()
