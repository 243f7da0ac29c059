"""The sections on the left: which is done, open, to be looked at; where the person is.

Also as a panel of its own.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum

from PySide6.QtCore import QMargins, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from fieldapp.ui.kit import icons, theme
from fieldapp.ui.kit.fonts import font, px
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.layouts import column, holding, scrolling
from fieldapp.ui.kit.tokens import SIZE
from fieldapp.ui.kit.words import listed
from forms.views import Section

from .paint import across, begin, leading, trailing
from .sheet import section_name
from .wording import asked_about, of_all, to_look_at


class State(StrEnum):
    DONE = "done"
    OPEN = "open"
    LOOK = "look"  # an answer that cannot stand
    ASKED = "asked"  # a coordinator asks about an answer


ICONS = {State.DONE: ("circle-check", "primary"), State.OPEN: ("circle", "border_strong")}
ICONS[State.LOOK] = ("circle-alert", "warn_line")
ICONS[State.ASKED] = ("message-circle", "info_line")


def state_of(section: Section, asked: int = 0) -> State:
    if section.wrong:
        return State.LOOK
    if asked:
        return State.ASKED
    return State.DONE if section.answered >= section.total else State.OPEN


class SectionRow(QRadioButton):
    """One section: its state, its name, and "5 of 8" in words."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAutoExclusive(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(px(44))
        self._name, self._tail, self._state = "", "", State.OPEN

    def show_section(self, section: Section, place: int, *, here: bool, asked: int = 0) -> None:
        self._state, self._name = state_of(section, asked), section_name(section, place)
        self._tail = of_all(section.answered, section.total) if section.total else ""
        if self._state in (State.LOOK, State.ASKED):
            self._tail = to_look_at(section.wrong) if section.wrong else asked_about(asked)
        self.setObjectName(f"filling.section.{section.key}")
        states = {
            State.DONE: self.tr("done"),
            State.OPEN: self.tr("open"),
            State.LOOK: self.tr("please look"),
            State.ASKED: self.tr("asked about"),
        }
        self.setAccessibleName(listed(self._name, states[self._state], self._tail))
        self.setToolTip(self._name)
        self.setChecked(here)
        self.update()

    def nextCheckState(self) -> None:
        """The outline says where the person is."""

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def sizeHint(self) -> QSize:
        return QSize(px(200), px(44))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        p, here = begin(self), self.isChecked()
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        p.setPen(QPen(theme.colour("focus"), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        p.setBrush(theme.colour("primary_soft" if here else "hover" if self.underMouse() else "surface"))
        p.drawRoundedRect(box, 10, 10)
        name, token = ("circle-dot", "primary") if here and self._state is State.OPEN else ICONS[self._state]
        spot = across(self, 12, (self.height() - 20) / 2, 20, 20)
        picture = icons.pixmap(name, token, 20)
        p.drawPixmap(spot, picture, QRectF(picture.rect()))
        small = QFontMetrics(font("small"))
        tail = small.horizontalAdvance(self._tail) + 16
        p.setFont(font("body_strong" if here else "body"))
        p.setPen(theme.colour("on_primary_soft" if here else "text"))
        room = self.width() - 42 - tail - 4
        words = two_lines(self._name, QFontMetrics(p.font()), room)
        p.drawText(
            across(self, 42, 0, room, self.height()), int(leading() | Qt.AlignmentFlag.AlignVCenter), words
        )
        p.setFont(font("small"))
        look = self._state is State.LOOK
        p.setPen(theme.colour("on_warn" if look and not here else "on_primary_soft" if here else "text3"))
        end = across(self, self.width() - tail, 0, tail - 10, self.height())
        p.drawText(end, int(trailing() | Qt.AlignmentFlag.AlignVCenter), self._tail)
        p.end()


def two_lines(words: str, metrics: QFontMetrics, room: int) -> str:
    """The words broken once where they do not fit; what is left of a longer name ends in dots."""
    if metrics.horizontalAdvance(words) <= room:
        return words
    first, rest = "", words.split()
    while rest and metrics.horizontalAdvance(f"{first} {rest[0]}".strip()) <= room:
        first = f"{first} {rest.pop(0)}".strip()
    last = metrics.elidedText(" ".join(rest), Qt.TextElideMode.ElideRight, room)
    return f"{first}\n{last}" if first else last


class Outline(QFrame):
    """All sections; a tap goes there."""

    picked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("part", "bar")
        self.setFixedWidth(px(SIZE["outline"]))
        self._rows: list[SectionRow] = []
        self._keys: list[str] = []
        self._shown: object = None
        heading = Label(self.tr("Sections"), "small_strong", "faint")
        heading.setContentsMargins(heading.contentsMargins() + QMargins(12, 0, 12, 0))
        self._list: QVBoxLayout = column(gap=2)
        self._list.setAlignment(Qt.AlignmentFlag.AlignTop)
        inner = scrolling(holding(self._list, ground="surface"))
        self.setLayout(column(heading, (inner, 1), gap=8, margins=(12, 18, 12, 14)))

    def show_sections(
        self, sections: Sequence[Section], here: str, asked: Mapping[str, int] | None = None
    ) -> None:
        """`asked`: how many questions of a section, by its key, a coordinator asks about."""
        shown = (tuple(sections), here, dict(asked or {}))
        if shown == self._shown:
            return
        self._shown = shown
        self._keys = [s.key for s in sections]
        while len(self._rows) < len(sections):
            self._add_row()
        for place, line in enumerate(self._rows):
            line.setVisible(place < len(sections))
            if place < len(sections):
                key = sections[place].key
                line.show_section(sections[place], place, here=key == here, asked=(asked or {}).get(key, 0))

    def _add_row(self) -> None:
        line, place = SectionRow(self), len(self._rows)
        line.clicked.connect(lambda: self.picked.emit(self._keys[place]))
        self._rows.append(line)
        self._list.addWidget(line)

    def stops(self) -> Sequence[QWidget]:
        """One stop: where the person is; arrows move among the sections."""
        shown = self._rows[: len(self._keys)]
        return [next((line for line in shown if line.isChecked()), None) or shown[0]] if shown else ()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        shown = self._rows[: len(self._keys)]
        here = next((i for i, line in enumerate(shown) if line.hasFocus()), None)
        if step is None or here is None:
            super().keyPressEvent(event)
        elif 0 <= here + step < len(shown):
            shown[here + step].setFocus(Qt.FocusReason.OtherFocusReason)
