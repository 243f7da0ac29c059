"""The bundled fonts (Inter, Noto Sans Arabic) and the type scale; knows the person's text size."""

from __future__ import annotations

import struct
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from fieldapp.ui.kit import resources
from fieldapp.ui.kit.tokens import TYPE

PX_OF_POINT = 96 / 72  # logical pixels
FAMILIES = ["Inter", "Noto Sans Arabic", "Noto Sans"]
ARABIC = "NotoSansArabic"
ABOVE, BELOW = (
    1.06,
    0.54,
)  # of the size, about the line of writing: 1.6 together, what `labels.LINE_RTL` counts on
_scale = 1.0


@cache
def register() -> tuple[str, ...]:
    """Make the bundled fonts known to Qt, once per program; returns the families found."""
    found: list[str] = []
    for path in sorted(resources.folder("fonts").glob("*.[ot]tf")):
        data = path.read_bytes()
        if path.stem.startswith(ARABIC):
            data = closer_lines(data)
        found += QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFontFromData(data))
    return tuple(found)


def closer_lines(data: bytes) -> bytes:
    """The font with lines 1.6 of its size apart. Its own 2.1 leave room for stacked marks that no screen here has, and
    Qt lays lines as far apart as the font says; the file itself stays as it was published.

    The fields are those of the OpenType tables hhea, OS/2 (typographic and Windows' own) and head (units of an em).
    """
    told = bytearray(data)
    (count,) = struct.unpack_from(">H", data, 4)
    tables = {tag: at for tag, _sum, at, _long in struct.iter_unpack(">4sIII", data[12 : 12 + 16 * count])}
    (em,) = struct.unpack_from(">H", data, tables[b"head"] + 18)
    above, below = round(em * ABOVE), round(em * BELOW)
    struct.pack_into(">hhh", told, tables[b"hhea"] + 4, above, -below, 0)
    struct.pack_into(">hhhHH", told, tables[b"OS/2"] + 68, above, -below, 0, above, below)
    return bytes(told)


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
