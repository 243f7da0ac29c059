"""How the program looks now: Fusion, one palette and one style sheet, all made from the tokens.

The sheet is the windows' and not the application's: with that each widget that gets a parent is styled anew with all
that it holds, and the places took twice as long to build.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from fieldapp.ui.kit import fonts
from fieldapp.ui.kit.stylesheet import stylesheet
from fieldapp.ui.kit.tokens import DARK, LIGHT

DRESSED = "dressed"  # the property of a window that has the sheet


@dataclass(frozen=True, slots=True)
class Look:
    """What a person chose; `theme` is "light", "dark" or "system", `text_scale` 1.0 to 1.5."""

    theme: str = "light"
    text_scale: float = 1.0
    right_to_left: bool = False


class _Now:
    colours: Mapping[str, str] = LIGHT
    look: Look = Look()
    fusion = False  # set once: each time restyles every widget


def apply(look: Look) -> None:
    """Put a look on the whole program. Widgets of the kit re-tint; text sizes need the places rebuilt."""
    app = cast("QApplication", QApplication.instance())
    colours = DARK if _dark(look.theme) else LIGHT
    if _Now.fusion and (look, colours) == (_Now.look, _Now.colours):
        return  # restyling costs 25 ms
    fonts.register()
    fonts.set_scale(look.text_scale)
    _Now.look, _Now.colours = look, colours
    if not _Now.fusion:
        app.setStyle("Fusion")
        _Now.fusion = True
    rtl = Qt.LayoutDirection.RightToLeft if look.right_to_left else Qt.LayoutDirection.LeftToRight
    app.setLayoutDirection(rtl)
    app.setFont(fonts.font("body"))
    app.setPalette(_palette(_Now.colours))
    for window in app.topLevelWidgets():
        if window.property(DRESSED):
            dress(window)


def dress(window: QWidget) -> None:
    """Give a window without a parent the look, now and whenever it changes; what is in it has it from there."""
    sheet = stylesheet(_Now.colours)
    window.setProperty(DRESSED, True)
    if window.styleSheet() != sheet:  # else all that is in it is styled once more
        window.setStyleSheet(sheet)


def colours() -> Mapping[str, str]:
    """The tokens in force, name -> `#RRGGBB`."""
    return _Now.colours


def colour(token: str) -> QColor:
    return QColor(_Now.colours[token])


def look() -> Look:
    return _Now.look


def right_to_left() -> bool:
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def _dark(theme: str) -> bool:
    if theme == "system":
        return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return theme == "dark"


def _palette(tokens: Mapping[str, str]) -> QPalette:
    role = QPalette.ColorRole
    roles = {
        role.Window: "bg",
        role.Base: "surface",
        role.AlternateBase: "sunken",
        role.Button: "surface",
        role.Text: "text",
        role.WindowText: "text",
        role.ButtonText: "text",
        role.Highlight: "primary",
        role.HighlightedText: "on_primary",
        role.PlaceholderText: "text2",
        role.Accent: "primary",
        role.ToolTipBase: "text",
        role.ToolTipText: "surface",
        role.Light: "surface",
        role.Midlight: "sunken",
        role.Mid: "border",
        role.Dark: "border_strong",
        role.Shadow: "border",
        role.Link: "primary",
    }
    palette = QPalette()
    for which, token in roles.items():
        palette.setColor(which, QColor(tokens[token]))
    return palette
