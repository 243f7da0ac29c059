"""Languages of forms and people, each in its own words: whoever reads one finds it, whatever the screen speaks."""

from __future__ import annotations

OWN_NAMES = {
    "en": "English",
    "ru": "Русский",
    "kk": "Қазақша",
    "ky": "Кыргызча",
    "uz": "Oʻzbekcha",
    "tg": "Тоҷикӣ",
    "ar": "العربية",
    "fr": "Français",
    "de": "Deutsch",
    "es": "Español",
}


def language_name(tag: str) -> str:
    """A language in its own words; what a form names in full stays as it is ("English (en)" -> "English")."""
    short = tag.rpartition("(")[2].rstrip(")") if "(" in tag else tag
    return OWN_NAMES.get(
        short.strip().casefold()[:2] if len(short.strip()) <= 3 else "", tag.partition(" (")[0]
    )
