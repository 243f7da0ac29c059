"""Buttons: every one is at least 40 px high, has a name for screen readers and keeps its icon's colour right.

`Button("Start", "soft")`, `Button("Open", "primary", icon="plus", name="signin.open")`,
`IconButton("arrow-left", "Back", name="filling.back")`.
Kinds: "", primary, soft, link, ghost, stop, pill, filter.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QPushButton

from fieldapp.ui.kit.events import look_changed
from fieldapp.ui.kit.fonts import font, px
from fieldapp.ui.kit.icons import icon as make_icon
from fieldapp.ui.kit.labels import restyle

_INK = {
    "primary": "on_primary",
    "soft": "on_primary_soft",
    "link": "primary",
    "ghost": "text2",
    "icon": "text2",
    "pill": "on_warn",
    "filter": "text2",
    "stop": "on_stop",
    "nav": "text2",
}
ICON, ICON_SMALL, AIR = 20, 18, 7
TARGET = 40  # px: what a finger on a touchpad hits
SIDES = 16  # px: the style sheet's padding and border at each side


class Button(QPushButton):
    """A press button. `trailing` puts the icon behind the words; `small` is 13 px type at the same height."""

    def __init__(
        self,
        text: str,
        kind: str = "",
        *,
        icon: str = "",
        small: bool = False,
        trailing: bool = False,
        name: str = "",
    ) -> None:
        super().__init__(text)
        self._icon, self._size, self._trailing = icon, px(ICON_SMALL if small else ICON), trailing
        self.kind = kind
        self.setProperty("kind", kind)
        self.setFont(font("small_strong" if small or kind in ("pill", "filter") else "body_strong"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(False)
        self.setMinimumWidth(TARGET)  # one short word is hard to hit
        if name:
            self.setObjectName(name)
        self._tint()

    def set_icon(self, icon: str) -> None:
        self._icon = icon
        self._tint()

    def needed(self) -> int:
        """The width of a plain button's words in px, also before it stands in a window, where the sheet's room around
        them is not yet."""
        return self.fontMetrics().horizontalAdvance(self.text()) + 2 * SIDES

    def setText(self, text: str) -> None:
        """The icon keeps its distance from words that come later."""
        came = bool(text) != bool(self.text())
        super().setText(text)
        if came:
            self._tint()

    def mark(self, on: bool) -> None:
        """Show it as the chosen one (filters, navigation); screen readers are told by the description."""
        self.setProperty("on", on)
        self.setAccessibleDescription(self.tr("chosen") if on else "")
        restyle(self)
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if look_changed(event) and hasattr(self, "kind"):
            self._tint()

    def setEnabled(self, enabled: bool) -> None:
        super().setEnabled(enabled)
        self._tint()

    def _tint(self) -> None:
        if not self._icon:
            return
        gap = AIR if self.text() else 0
        if self._trailing:
            ltr = Qt.LayoutDirection.LeftToRight
            away = Qt.LayoutDirection.RightToLeft if self._direction() == ltr else ltr
            if self.layoutDirection() != away:
                self.setLayoutDirection(away)
        self.setIcon(make_icon(self._icon, self._ink(), self._size, gap, trailing=self._trailing))
        self.setIconSize(QSize(self._size + gap, self._size))

    def _ink(self) -> str:
        if not self.isEnabled():
            return "text3"
        if self.property("on") is True:
            return "on_primary_soft"
        if self.kind == "pill":
            return {"ok": "on_ok", "plain": "text2"}.get(str(self.property("tone")), "on_warn")
        return _INK.get(self.kind, "text")

    @staticmethod
    def _direction() -> Qt.LayoutDirection:
        from PySide6.QtGui import QGuiApplication

        return QGuiApplication.layoutDirection()


def make_primary(button: Button, *, on: bool) -> None:
    """Make a button the one thing to do, or one among others."""
    button.kind = "primary" if on else ""
    button.setProperty("kind", button.kind)
    restyle(button)
    button.setEnabled(button.isEnabled())  # tints the icon anew


class Tick(Button):
    """A yes or no with its words; the tick beside them says it without colour."""

    def __init__(self, text: str, *, name: str = "") -> None:
        super().__init__(text, "filter", icon="square", name=name)
        self.setCheckable(True)
        self.toggled.connect(self._ticked)

    def _ticked(self, on: bool) -> None:
        self.set_icon("check" if on else "square")
        self.mark(on)


class IconButton(Button):
    """A 40 px square with an icon; `text` is its name for screen readers and its tool tip."""

    def __init__(self, icon: str, text: str, *, name: str = "") -> None:
        super().__init__("", "icon", icon=icon, name=name)
        self.setAccessibleName(text)
        self.setToolTip(text)

    def put_forward(self) -> None:
        """The ground of a soft button, where there is no room for its words."""
        self.setProperty("on", True)
        restyle(self)
        self._tint()
