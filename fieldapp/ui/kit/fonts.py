"""The bundled fonts (Inter, Noto Sans Arabic) and the type scale; knows the person's text size."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from fieldapp.ui.kit import resources
from fieldapp.ui.kit.tokens import TYPE

PX_OF_POINT = 96 / 72  # logical pixels
FAMILIES = ["Inter", "Noto Sans Arabic", "Noto Sans"]
_scale = 1.0


@cache
def register() -> tuple[str, ...]:
    """Make the bundled fonts known to Qt, once per program; returns the families found."""
    found: list[str] = []
    for path in sorted(resources.folder("fonts").glob("*.[ot]tf")):
        found += QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(path)))
    return tuple(found)


def set_scale(scale: float) -> None:
    """The person's text size, 1.0 to 1.5."""
    global _scale  # noqa: PLW0603 - one text size per program, like the palette
    _scale = min(1.5, max(1.0, scale))


def scale() -> float:
    return _scale


def px(size: int) -> int:
    """A measure that grows with the text: row heights, widths of words."""
    return round(size * _scale)


def font(kind: str = "body", *, code: bool = False) -> QFont:
    """A font of the type scale (`tokens.TYPE`); `code` for codes and numbers that are compared."""
    return QFont(_made(kind, code, _scale))  # whoever asks may change it


def stimulus(size_pt: float = 0) -> QFont:
    """What an assessed person reads: `size_pt` points, as the form demands it for everybody, whatever text size whoever
    sits at the laptop has; 0: of the type scale."""
    chosen = font("stimulus")
    if size_pt:
        chosen.setPixelSize(round(size_pt * PX_OF_POINT))
    return chosen


@cache
def _made(kind: str, code: bool, scale: float) -> QFont:
    """A single painting asks for dozens."""
    size, weight = TYPE[kind]
    chosen = QFont()
    chosen.setFamilies(FAMILIES)
    chosen.setPixelSize(round(size * scale))
    chosen.setWeight(QFont.Weight(weight))
    if code:
        chosen.setFeature(QFont.Tag("tnum"), 1)
        chosen.setFeature(QFont.Tag("zero"), 1)
        chosen.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.4)
    return chosen
