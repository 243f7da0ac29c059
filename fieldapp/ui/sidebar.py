"""The sidebar: 208 px with words, or a 64 px rail of icons. Says which place is wanted; opens none."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from fieldapp.ui.kit import theme
from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.cards import rule
from fieldapp.ui.kit.fonts import px
from fieldapp.ui.kit.icons import IconLabel
from fieldapp.ui.kit.labels import Avatar, Elided, Label, badge, restyle
from fieldapp.ui.kit.layouts import STRETCH, column, holding, row
from fieldapp.ui.kit.tokens import SIZE


class NavButton(Button):
    """One entry. As a rail it is its icon, with a dot where something waits."""

    def __init__(self, key: str, words: str, icon: str) -> None:
        super().__init__(words, "nav", icon=icon, name=f"nav.{key}")
        self._words, self._count, self._tone, self._rail = words, 0, "", False
        self._badge: QLabel | None = None
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def count(self, number: int, tone: str = "") -> None:
        """A number beside the words; 0 shows none."""
        self._count, self._tone = number, tone
        self.setAccessibleName(f"{self._words}, {number}" if number else self._words)
        self._place_badge()
        self.update()

    def set_rail(self, rail: bool) -> None:
        self._rail = rail
        self.setProperty("rail", rail)
        self.setText("" if rail else self._words)
        restyle(self)
        self._tint()
        self._place_badge()

    def _place_badge(self) -> None:
        if self._badge is not None:
            self._badge.deleteLater()
            self._badge = None
        if not self._count or self._rail:
            return
        self._badge = badge(self._count, self._tone)
        self._badge.setParent(self)
        self._badge.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._badge.adjustSize()
        self._badge.show()
        self._move_badge()

    def _move_badge(self) -> None:
        if self._badge is not None:
            wide = self._badge.width()
            left = 12 if theme.right_to_left() else self.width() - wide - 12
            self._badge.move(left, (self.height() - self._badge.height()) // 2)

    def resizeEvent(self, event: object) -> None:
        self._move_badge()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not (self._rail and self._count):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("surface"), 2))
        painter.setBrush(theme.colour("warn_line" if self._tone == "warn" else "primary"))
        painter.drawEllipse(8 if theme.right_to_left() else self.width() - 20, 6, 11, 11)
        painter.end()


class Sidebar(QFrame):
    """Places on top, what concerns the screen itself below, and who is signed in."""

    place_wanted = Signal(str)
    hide_wanted = Signal()
    lock_wanted = Signal()

    def __init__(self, places: list[tuple[str, str, str]], person: str) -> None:
        super().__init__()
        self.setProperty("part", "bar")
        self.buttons: dict[str, NavButton] = {}
        self._name = Elided(person, "body_strong")
        self._title = Label("Fieldapp", "title")
        tops = [self._button(*place) for place in places]
        hide = NavButton("hide", self.tr("Hide the screen"), "eye-off")
        hide.setToolTip(self.tr("Hide the screen (F12)"))
        lock = NavButton("lock", self.tr("Lock"), "lock")
        hide.clicked.connect(self.hide_wanted)
        lock.clicked.connect(self.lock_wanted)
        settings = self._button("settings", self.tr("Settings"), "settings")
        self._all = [*tops, hide, lock, settings]
        brand = row(
            IconLabel("circle-dot", "primary", 22), self._title, STRETCH, gap=10, margins=(11, 0, 11, 0)
        )
        avatar = Avatar(person)
        avatar.setFixedSize(SIZE["avatar"], SIZE["avatar"])  # the rail does not grow with the text
        who = row(avatar, (self._name, 1), gap=10, margins=(6, 0, 6, 0))
        self._whole = [holding(column(brand, 16, gap=0)), holding(column(rule(), 6, who, gap=4))]
        ends = column(hide, lock, settings, self._whole[1], gap=4)
        entries = column(self._whole[0], *tops, gap=4)
        self._column = column(entries, STRETCH, ends, gap=4)
        self.setLayout(self._column)
        self.set_rail(False)

    def _button(self, key: str, words: str, icon: str) -> NavButton:
        button = NavButton(key, words, icon)
        button.clicked.connect(lambda: self.place_wanted.emit(key))
        self.buttons[key] = button
        return button

    def choose(self, key: str) -> None:
        for name, button in self.buttons.items():
            button.mark(name == key)

    def count(self, key: str, number: int, tone: str = "") -> None:
        if key in self.buttons:
            self.buttons[key].count(number, tone)

    def set_rail(self, rail: bool) -> None:
        self.setFixedWidth(SIZE["rail"] if rail else px(SIZE["sidebar"]))
        side = 8 if rail else 10
        self._column.setContentsMargins(side, 8 if rail else 18, side, 8 if rail else 14)
        self._title.setVisible(not rail)
        self._name.setVisible(not rail)
        for part in self._whole:  # ten entries of 40 px fill the height of a small screen
            part.setVisible(not rail)
        for button in self._all:
            button.set_rail(rail)

    def sizeHint(self) -> QSize:
        return QSize(self.width(), 400)


def beside(sidebar: Sidebar, content: QWidget) -> QWidget:
    """The sidebar, a hairline, and the place."""
    return holding(row(sidebar, rule(upright=True), (content, 1), gap=0), ground="canvas")
