"""The one recording that is heard now: begun on a reader, followed by a timer, stopped by whoever leaves.

The bytes come from the form's files in memory; the device's own thread never comes into Qt.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from fieldapp import sound
from fieldapp.file_errors import NoSound, RecordingUnplayable
from fieldapp.ui.errors_in_words import in_words

from .calls import DeskLanes
from .pictures import MediaBytes

LOOK_MS = 200
DEAF_LOOKS = 15  # so often it is looked at a device that asks for nothing: its headphones were drawn out


class Listening(QObject):
    """Plays the recordings of a form's questions, one at a time; `ref` is the question that is heard now, or ""."""

    changed = Signal()

    def __init__(self, lanes: DeskLanes, media: MediaBytes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes, self._media = lanes, media
        self.speaker: sound.Speaker = sound.system
        self.ref = ""
        self.trouble: dict[str, str] = {}  # by question: why it was not heard
        self._playing: sound.Playing | None = None
        self._heard, self._deaf = 0.0, 0
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self._looked)

    @property
    def heard_s(self) -> float:
        return self._playing.heard_s if self._playing is not None else 0.0

    @property
    def length_s(self) -> float:
        """0 while it is not known yet."""
        return self._playing.length_s if self._playing is not None else 0.0

    def play(self, ref: str, name: str) -> None:
        """From its beginning; what was heard before ends."""
        self._end()
        self.trouble.pop(ref, None)
        content = self._media(name)
        if content is None:
            self._failed(ref, RecordingUnplayable())
            return
        playing = self._playing = sound.Playing(content, self.speaker)
        self.ref, self._heard, self._deaf = ref, 0.0, 0
        self._look.start()

        def failed(error: Exception) -> None:
            if self._playing is playing:
                self._failed(ref, error)

        # A device that takes its time holds no key back; what is stopped meanwhile stays silent.
        self._lanes.read(self, lambda _desk: playing.begin(), lambda _none: self.changed.emit(), failed)
        self.changed.emit()

    def stop(self) -> None:
        if self.ref:
            self._end()
            self.changed.emit()

    def stop_unless(self, ref: str) -> None:
        """Somebody went on to this question."""
        if ref != self.ref:
            self.stop()

    def _end(self) -> None:
        self._look.stop()
        playing, self._playing, self.ref = self._playing, None, ""
        if playing is not None:
            playing.stop()

    def _failed(self, ref: str, error: Exception) -> None:
        self._end()
        self.trouble[ref] = in_words(error)
        self.changed.emit()

    def _looked(self) -> None:
        playing = self._playing
        if playing is None or playing.is_over:
            self.stop()
            return
        moves = playing.heard_s != self._heard or not playing.length_s
        self._heard, self._deaf = playing.heard_s, 0 if moves else self._deaf + 1
        if self._deaf >= DEAF_LOOKS and self._heard < playing.length_s:
            self._failed(self.ref, NoSound())
            return
        self.changed.emit()
