"""Grounds that hold things: cards, toned notes, hairlines, bars.

`Card(title, row(...))` stacks what it is given; `Note("Saved", tone="ok", icon="shield-check")` says a thing.
"""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QLayout, QSizePolicy, QWidget

from fieldapp.ui.kit.fonts import font
from fieldapp.ui.kit.icons import IconLabel
from fieldapp.ui.kit.labels import Label, restyle
from fieldapp.ui.kit.layouts import Margins, Placed, column, row

TONE_INK = {"info": "on_info", "warn": "on_warn", "ok": "on_ok", "soft": "on_primary_soft", "stop": "on_stop"}


class Card(QFrame):
    """White, 1 px border, radius 14. `chosen` draws the 2 px border of the card that has the focus."""

    def __init__(
        self, *things: Placed, gap: int = 10, margins: Margins = (18, 14, 18, 16), name: str = ""
    ) -> None:
        super().__init__()
        self.setProperty("part", "card")
        if name:
            self.setObjectName(name)
        self.column = column(*things, gap=gap, margins=margins)
        self.setLayout(self.column)

    def choose(self, on: bool) -> None:
        self.setProperty("on", on)
        restyle(self)


class Note(QFrame):
    """A calm strip with a sentence and what may be done; tones: "", info, warn, ok, soft, stop."""

    def __init__(self, text: str, *more: Placed, tone: str = "", icon: str = "", name: str = "") -> None:
        super().__init__()
        self.setProperty("part", "note")
        self.setProperty("tone", tone)
        ink = TONE_INK.get(tone, "text2")
        role = tone if tone in TONE_INK else "muted"
        self._words = Label(text, "body", role, wrap=True)
        picture = IconLabel(icon, ink) if icon else None
        self.setLayout(row(picture, (self._words, 1), *more, gap=12, margins=(16, 10, 16, 10)))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        if name:
            self.setObjectName(name)

    def say(self, text: str) -> None:
        """Show another sentence; an empty one hides the strip."""
        self._words.setText(text)
        if not text:
            self.hide()
        elif self.parent() is not None:  # shown without a parent it would be a window of its own
            self.show()

    def speak_up(self) -> None:
        """For what must not be overlooked: stronger type, the same calm ground."""
        self._words.setFont(font("body_strong"))

    def text(self) -> str:
        return self._words.text()


def ground(layout: QLayout, tone: str = "") -> QFrame:
    """A toned ground around any layout."""
    frame = QFrame()
    frame.setProperty("part", "note")
    frame.setProperty("tone", tone)
    frame.setLayout(layout)
    return frame


def bar(layout: QLayout, height: int = 0) -> QFrame:
    """A top or bottom bar on the surface colour."""
    frame = QFrame()
    frame.setProperty("part", "bar")
    frame.setLayout(layout)
    if height:
        frame.setFixedHeight(height)
    return frame


def rule(*, upright: bool = False) -> QFrame:
    """A hairline."""
    line = QFrame()
    line.setProperty("part", "rule")
    if upright:
        line.setFixedWidth(1)
    else:
        line.setFixedHeight(1)
    return line


def ruled(widgets: list[QWidget]) -> list[Placed]:
    """The widgets with hairlines between them."""
    out: list[Placed] = []
    for index, widget in enumerate(widgets):
        if index:
            out.append(rule())
        out.append(widget)
    return out
