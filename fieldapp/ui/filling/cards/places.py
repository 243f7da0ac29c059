"""Places on the earth by typing: one point, or a line or an area as one point per line."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRegularExpression
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QWidget

from fieldapp.ui.kit.fields import HeardLine
from fieldapp.ui.kit.fonts import px
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.layouts import STRETCH, column, row
from forms.views import QuestionView

from .body import TypedBody
from .fields import TextLines, field, plain_number

NUMBER = re.compile(r"-?\d{1,3}(\.\d{1,12})?")
DEGREES = QRegularExpression(r"[-−]?[0-9٠-٩۰-۹]{0,3}([.,٫][0-9٠-٩۰-۹]{0,12})?")


def point(latitude: str, longitude: str) -> str | None:
    """ODK's "lat lon alt accuracy" from typed degrees; "" for two empty fields, None where it is no place."""
    north, east = plain_number(latitude), plain_number(longitude)
    if not (north or east):
        return ""
    if not (NUMBER.fullmatch(north) and NUMBER.fullmatch(east)):
        return None
    if abs(float(north)) > 90 or abs(float(east)) > 180:
        return None
    return f"{north} {east} 0 0"


def points(lines: str) -> str | None:
    """ODK's "lat lon 0 0; …" from one "lat, lon" per line; None where a line is no place."""
    found = []
    for line in lines.splitlines():
        numbers = line.replace(";", " ").replace(", ", " ").split()
        if not numbers:
            continue
        place = point(numbers[0], numbers[1]) if len(numbers) >= 2 else None
        if not place:
            return None
        found.append(place)
    return ";".join(found)


class PointEntry(TypedBody):
    """Latitude and longitude in degrees, as a phone or a map shows them."""

    def __init__(self, parent: QWidget, *, big: bool = False) -> None:
        super().__init__(parent, big=big)
        self.latitude, north = self._part(self.tr("latitude, degrees"))
        self.longitude, east = self._part(self.tr("longitude, degrees"))
        self.setLayout(row(north, east, STRETCH, gap=10))

    def _part(self, caption: str) -> tuple[HeardLine, QWidget]:
        edit = field(self, big=self.big)
        edit.setFixedWidth(px(190))
        edit.setAccessibleName(caption)
        edit.setValidator(QRegularExpressionValidator(DEGREES, edit))
        edit.edited.connect(self.on_edited)
        edit.installEventFilter(self)
        box = QWidget(self)
        box.setLayout(column(Label(caption, "small", "faint"), edit, gap=3))
        return edit, box

    def show_question(self, view: QuestionView, unkept: str | None) -> None:
        self.latitude.setObjectName(f"filling.point.{view.ref}.latitude")
        self.longitude.setObjectName(f"filling.point.{view.ref}.longitude")
        for edit, value in zip((self.latitude, self.longitude), (*view.text.split(), "", ""), strict=False):
            edit.setReadOnly(view.readonly)
            if not self.is_typing and plain_number(edit.text()) != value:
                edit.setText(value)

    def empty(self) -> None:
        super().empty()
        for edit in (self.latitude, self.longitude):
            edit.clear()

    def stops(self) -> Sequence[QWidget]:
        return (self.latitude, self.longitude)

    def say(self, *, final: bool) -> None:
        place = point(self.latitude.text(), self.longitude.text())
        if place is not None:
            (self.said if final else self.typed).emit(place)
            self.trouble.emit("")
        elif final:
            self.said.emit("")
            self.trouble.emit(
                self.tr("Please give both: latitude from -90 to 90, longitude from -180 to 180.")
            )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and not self._stays():
            self.commit()
        return False

    def _stays(self) -> bool:
        return not (self.latitude.text() and self.longitude.text())


class PointLines(TextLines):
    """A line or an area: one "latitude, longitude" per line."""

    def show_question(self, view: QuestionView, unkept: str | None) -> None:
        lines = "\n".join(", ".join(p.split()[:2]) for p in view.text.split(";") if p.strip())
        typed = points(self.edit.toPlainText())
        self.edit.setObjectName(f"filling.text.{view.ref}")
        self.edit.setAccessibleName(view.label)
        self.edit.setPlaceholderText("42.8746, 74.5698")
        self.edit.setReadOnly(view.readonly)
        if not self.is_typing and typed != view.text:
            self._show(lines)

    def say(self, *, final: bool) -> None:
        found = points(self.edit.toPlainText())
        if found is not None:
            (self.said if final else self.typed).emit(found)
            self.trouble.emit("")
        elif final:
            self.trouble.emit(self.tr("Please write one place per line: latitude, longitude."))
