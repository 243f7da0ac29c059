"""Design tokens: the one source of colours, type, spaces and sizes. Pure values; knows no Qt.

Meanings: amber is "waiting, please look", never an error; teal is the one action and "done"; blue is
focus and a coordinator's words; `stop_*` is for erasing, never for lateness, a person or an answer.
Charts have five colours of their own, none of them red; `charts` adds a pattern to each, so that colour is never alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

LIGHT: Mapping[str, str] = MappingProxyType(
    {
        "bg": "#F5F6F3",
        "surface": "#FFFFFF",
        "sunken": "#ECEFEB",
        "hover": "#F1F4F0",
        "border": "#DDE2DD",
        "border_strong": "#7E8983",
        "text": "#17211D",
        "text2": "#47544E",
        "text3": "#5A665F",
        "primary": "#0B6B5D",
        "primary_hover": "#095A4E",
        "on_primary": "#FFFFFF",
        "primary_soft": "#DFF0EB",
        "on_primary_soft": "#0A4F45",
        "warn_soft": "#FBEDD0",
        "on_warn": "#6E4300",
        "warn_line": "#A86E12",
        "info_soft": "#E4EEF8",
        "on_info": "#1B4F8A",
        "info_line": "#4C7FB5",
        "ok_soft": "#E0F1E3",
        "on_ok": "#1A5C2E",
        "stop_soft": "#F6E7E2",
        "on_stop": "#8A2A18",
        "focus": "#0B57D0",
        "avatar": "#E7ECE8",
        "on_avatar": "#3D4A44",
        "struck": "#F1ECE3",
        "on_struck": "#5E5647",
        "strike": "#7A5B22",
        "chart_1": "#0B6B5D",
        "chart_2": "#2F6FB5",
        "chart_3": "#A86E12",
        "chart_4": "#7A4FA0",
        "chart_5": "#5F6C65",
    }
)
DARK: Mapping[str, str] = MappingProxyType(
    {
        "bg": "#111715",
        "surface": "#1A221F",
        "sunken": "#242E2A",
        "hover": "#212B27",
        "border": "#2E3A35",
        "border_strong": "#75857E",
        "text": "#EBF1EE",
        "text2": "#B9C5BF",
        "text3": "#A0ACA6",
        "primary": "#58C5AF",
        "primary_hover": "#74D3C0",
        "on_primary": "#04211B",
        "primary_soft": "#173B34",
        "on_primary_soft": "#A3E6D8",
        "warn_soft": "#3A2D12",
        "on_warn": "#F4CE85",
        "warn_line": "#C79A45",
        "info_soft": "#1A3048",
        "on_info": "#A9CDF5",
        "info_line": "#6E9FD3",
        "ok_soft": "#1B3822",
        "on_ok": "#A5DDB2",
        "stop_soft": "#40251E",
        "on_stop": "#F3B5A4",
        "focus": "#8AB4F8",
        "avatar": "#2A3531",
        "on_avatar": "#C9D4CE",
        "struck": "#2C281F",
        "on_struck": "#B8AD97",
        "strike": "#D3B06A",
        "chart_1": "#58C5AF",
        "chart_2": "#7FB2EA",
        "chart_3": "#D9A94E",
        "chart_4": "#BFA0E0",
        "chart_5": "#9AA7A0",
    }
)

# (px, weight) at 100 %; a person's text size of 100-150 % multiplies the px.
TYPE: Mapping[str, tuple[int, int]] = MappingProxyType(
    {
        "huge": (56, 600),
        "stimulus": (34, 500),
        "ask": (30, 600),
        "display": (24, 600),
        "title": (17, 600),
        "body_strong": (15, 600),
        "body": (15, 400),
        "small": (13, 400),
        "small_strong": (13, 600),
    }
)
SPACE: Mapping[str, int] = MappingProxyType({"xs": 4, "sm": 8, "md": 12, "lg": 16, "xl": 24, "xxl": 32})
RADIUS: Mapping[str, int] = MappingProxyType({"sm": 6, "md": 10, "lg": 14})
SIZE: Mapping[str, int] = MappingProxyType(
    {
        "sidebar": 208,
        "rail": 64,
        "compact_below": 1180,  # under this window width (by text size) the sidebar is a rail
        "narrow_below": 980,  # under this one, what stood side by side stands below each other
        "control": 40,  # the smallest height of anything that can be pressed
        "primary": 44,
        "avatar": 36,
        "row": 62,
        "topbar": 64,
        "bottombar": 68,
        "outline": 264,
        "card_max": 760,
        "cells_max": 1080,  # of a section whose questions stand side by side
        "option": 46,
        "respondent_option": 64,
        "likert": 76,
        "queue": 300,
        "outbox_side": 308,
        "margin": 28,
        "margin_compact": 16,
    }
)

_PLAIN = [
    (ink, ground) for ink in ("text", "text2", "text3") for ground in ("surface", "bg", "sunken", "hover")
]
TEXT_PAIRS: tuple[tuple[str, str], ...] = (
    *_PLAIN,
    ("primary", "surface"),
    ("primary", "bg"),
    ("primary", "hover"),
    ("on_primary", "primary"),
    ("on_primary", "primary_hover"),
    ("on_primary_soft", "primary_soft"),
    ("on_warn", "warn_soft"),
    ("on_warn", "surface"),
    ("on_info", "info_soft"),
    ("on_info", "surface"),
    ("on_ok", "ok_soft"),
    ("on_ok", "surface"),
    ("on_stop", "stop_soft"),
    ("on_stop", "surface"),
    ("on_avatar", "avatar"),
    ("on_struck", "struck"),
)
LINE_PAIRS: tuple[tuple[str, str], ...] = (
    ("border_strong", "surface"),
    ("border_strong", "bg"),
    ("border_strong", "sunken"),
    ("focus", "surface"),
    ("focus", "bg"),
    ("focus", "primary_soft"),
    ("focus", "warn_soft"),
    ("primary", "primary_soft"),
    ("primary", "sunken"),
    ("warn_line", "surface"),
    ("warn_line", "warn_soft"),
    ("info_line", "surface"),
    ("info_line", "info_soft"),
    ("strike", "struck"),
    *((f"chart_{series}", ground) for series in range(1, 6) for ground in ("surface", "sunken")),
)


def contrast(first: str, second: str) -> float:
    """WCAG contrast ratio (1-21) of two `#RRGGBB` colours."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[i : i + 2], 16) / 255) for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
