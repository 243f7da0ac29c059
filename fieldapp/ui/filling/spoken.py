"""Beside a question's words: a button by which they are heard, how far it is, and why it is silent."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.fonts import px
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.layouts import STRETCH, column, row
from fieldapp.ui.kit.words import isolated
from forms.views import Media

from .listening import Listening

BAR = 160  # px
STEPS = 1_000  # of the bar


class SpokenRow(QWidget):
    """Nothing where a question has no recording in any language."""

    def __init__(self, parent: QWidget, listening: Listening) -> None:
        super().__init__(parent)
        self._listening = listening
        self._ref = self._name = ""
        self.button = Button(self.tr("Listen"), "soft", icon="play", small=True)
        self.button.clicked.connect(self._pressed)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(px(BAR))
        self._bar.setRange(0, STEPS)
        self._bar.setAccessibleName(self.tr("How far the recording is"))
        self._time = Label("", "small", "muted")
        self._said = Label("", "small", "muted", wrap=True)
        line = row(self.button, self._bar, self._time, STRETCH, gap=10)
        line.setAlignment(self._bar, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(column(line, self._said, gap=2))
        listening.changed.connect(self._show)

    def show_recording(self, ref: str, media: Media) -> None:
        if self._is_mine and (ref, media.audio) != (self._ref, self._name):
            self._listening.stop()  # in another language now, or another question's row
        self._ref, self._name = ref, media.audio
        self.button.setObjectName(f"filling.listen.{ref}")
        self.setVisible(bool(media.audio) or media.audio_elsewhere)
        self._show()

    def stops(self) -> Sequence[QWidget]:
        return (self.button,) if self._name else ()

    @property
    def _is_mine(self) -> bool:
        return bool(self._ref) and self._listening.ref == self._ref

    def _pressed(self) -> None:
        if self._is_mine:
            self._listening.stop()
        else:
            self._listening.play(self._ref, self._name)

    def _show(self) -> None:
        if not self._ref:
            return
        on, heard = self._is_mine, self._listening
        self.button.setVisible(bool(self._name))
        self.button.setText(self.tr("Stop") if on else self.tr("Listen"))
        self.button.set_icon("circle-stop" if on else "play")
        length = heard.length_s if on else 0.0
        for shown in (self._bar, self._time):
            shown.setVisible(on)
        self._bar.setValue(round(STEPS * min(1.0, heard.heard_s / length)) if length else 0)
        self._time.setText(isolated(f"{_clock(heard.heard_s)} / {_clock(length)}") if length else "")
        said = (
            heard.trouble.get(self._ref, "")
            if self._name
            else self.tr("There is no recording in this language.")
        )
        self._said.setText(said)
        self._said.setVisible(bool(said) and not on)

    def hideEvent(self, event: QHideEvent) -> None:
        """The card was left, the screen hidden or locked."""
        super().hideEvent(event)
        if self._is_mine:
            self._listening.stop()


def _clock(seconds: float) -> str:
    return f"{int(seconds) // 60}:{int(seconds) % 60:02d}"
