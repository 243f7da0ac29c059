"""What coordinators ask most often, in ready sentences: each reads them in their own language.

A comment travels as the English sentence; a laptop that knows it shows it in its person's language, any other as it is.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_NOOP = (
    QT_TRANSLATE_NOOP("Phrases", "Please look at this answer once more."),
    QT_TRANSLATE_NOOP("Phrases", "Is this number right?"),
    QT_TRANSLATE_NOOP("Phrases", "Is this date right?"),
    QT_TRANSLATE_NOOP("Phrases", "This does not fit another answer."),
    QT_TRANSLATE_NOOP("Phrases", "Please ask this at the next visit."),
    QT_TRANSLATE_NOOP("Phrases", "Please write a little more about it."),
)
PHRASES = tuple(map(str, _NOOP))


def phrase_words(text: str) -> str:
    """A comment as it is read here; what somebody wrote in their own words stays as it is."""
    if text not in PHRASES:
        return text
    return QCoreApplication.translate("Phrases", text)


def as_sent(text: str) -> str:
    """A comment as it travels."""
    return next((phrase for phrase in PHRASES if phrase_words(phrase) == text), text)
