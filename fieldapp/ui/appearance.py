"""Puts a member's preferences on the whole program: language, direction, theme, text size."""

from __future__ import annotations

from fieldapp.model import Preferences
from fieldapp.ui import translations
from fieldapp.ui.kit import theme


def put_on(chosen: Preferences) -> str:
    """Returns the language now in use. Words already on the screen change when their place is built anew."""
    language = translations.preferred(chosen.language)
    translations.install(language)
    rtl = language in translations.RIGHT_TO_LEFT
    theme.apply(theme.Look(chosen.theme, chosen.text_size / 100, rtl))
    return language
