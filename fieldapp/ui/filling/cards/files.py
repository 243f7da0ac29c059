"""A file, photo, sound or film from disk. Knows its name only; the place keeps the bytes.

Below the button it says what a file takes along: of a photo only what is seen on it, of others all that stands in them.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QWidget

from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.layouts import STRETCH, column, row
from forms.views import Kind, QuestionView

from .body import Body

PREVIEW = 160  # px


class FileChoice(Body):
    """A button that asks for a file, the name of the one that is kept, and a way to take it out again."""

    def __init__(self, parent: QWidget, *, big: bool = False) -> None:
        super().__init__(parent, big=big)
        self._name = Label("", "body_strong")
        self._preview = QLabel(self)
        self._choose = self.chooser = Button(self.tr("Choose a file"), icon="paperclip")
        self._remove = Button(self.tr("Take it out"), "ghost", icon="x", small=True)
        self._choose.clicked.connect(self.wants_file)
        self._remove.clicked.connect(lambda: self.said.emit(""))
        self._along = Label("", "small", "faint", wrap=True)
        line = row(self._choose, self._name, self._remove, STRETCH, gap=12)
        self.setLayout(column(self._preview, line, self._along, gap=6))

    def show_question(self, view: QuestionView, unkept: str | None) -> None:
        words = {
            Kind.IMAGE: self.tr("Choose a photo"),
            Kind.AUDIO: self.tr("Choose a sound file"),
            Kind.VIDEO: self.tr("Choose a film"),
        }
        self._choose.setText(words.get(view.kind, self.tr("Choose a file")))
        self._choose.setObjectName(f"filling.file.{view.ref}")
        self._remove.setObjectName(f"filling.file.{view.ref}.remove")
        kind = view.text.rpartition(".")[
            2
        ].upper()  # its own name nobody knows any more: it may be a person's
        self._name.setText(self.tr("Kept ({kind})").replace("{kind}", kind) if view.text else "")
        self._remove.setVisible(bool(view.text) and not view.readonly)
        self._choose.setVisible(not view.readonly)
        self._along.setText(self._takes_along(view.kind))
        self._along.setVisible(not view.readonly)
        image = self.picture(view.text, PREVIEW) if view.text and view.kind is Kind.IMAGE else None
        self._preview.setVisible(image is not None)
        self._name.setVisible(image is None)
        if image is not None:
            self._preview.setPixmap(image)

    def _takes_along(self, kind: Kind) -> str:
        if kind is Kind.IMAGE:
            return self.tr("Place, time and device are taken out of the photo.")
        kept = self.tr(
            "It is kept as it is, with what stands in it unseen: perhaps the place, the device, a name."
        )
        photos = self.tr("Only out of photos that is taken.")
        return f"{kept} {photos}" if kind is Kind.FILE else kept

    def stops(self) -> Sequence[QWidget]:
        return [b for b in (self._choose, self._remove) if not b.isHidden()]
