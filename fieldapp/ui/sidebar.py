"""The sidebar: 208 px with words, or a 64 px rail of icons. Says which place is wanted; opens none."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from fieldapp.ui.kit import theme
from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.cards import rule
from fieldapp.ui.kit.fonts import px
from fieldapp.ui.kit.icons import IconLabel
from fieldapp.ui.kit.labels import Avatar, Elided, Label, badge, restyle
from fieldapp.ui.kit.layouts import STRETCH, column, holding, row
from fieldapp.ui.kit.tokens import SIZE
from fieldapp.ui.kit.words import listed

GAP, LOW_MARGIN = 4, 8  # px


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
        self.setAccessibleName(listed(self._words, str(number) if number else ""))
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
        self._brand, self._who = holding(column(brand, 16, gap=0)), holding(column(rule(), 6, who, gap=4))
        ends = column(hide, lock, settings, self._who, gap=GAP)
        entries = column(self._brand, *tops, gap=GAP)
        self._column = column(entries, STRETCH, ends, gap=GAP)
        self._rail = False
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
        self._rail = rail
        self.setFixedWidth(SIZE["rail"] if rail else px(SIZE["sidebar"]))
        self._title.setVisible(not rail)
        self._name.setVisible(not rail)
        for button in self._all:
            button.set_rail(rail)
        self._fit()

    def _fit(self) -> None:
        """A coordinator's twelve entries fill the height of a small screen: they stay, and what else is here goes."""
        left = 0 if self._rail else self.height() - self._least()
        who = self._who.sizeHint().height() + GAP
        brand = self._brand.sizeHint().height() + GAP
        self._who.setVisible(left >= who)
        self._brand.setVisible(left >= who + brand)
        top, end = (18, 14) if left >= who + brand + 32 - 2 * LOW_MARGIN else (LOW_MARGIN, LOW_MARGIN)
        side = 8 if self._rail else 10
        self._column.setContentsMargins(side, top, side, end)

    def _least(self) -> int:
        """The height of the entries alone."""
        heights = [button.sizeHint().height() for button in self._all]
        return sum(heights) + GAP * (len(heights) - 1) + 2 * LOW_MARGIN

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # the text grew or shrank
            self._fit()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(self.width(), 400)

    def minimumSizeHint(self) -> QSize:
        """The same whatever is shown now: a window can go to a small screen in one step."""
        return QSize(self.width(), self._least())


def beside(sidebar: Sidebar, content: QWidget) -> QWidget:
    """The sidebar, a hairline, and the place."""
    return holding(row(sidebar, rule(upright=True), (content, 1), gap=0), ground="canvas")
