"""What coordinators ask most often, in ready sentences: each reads them in their own language.

A comment travels as the English sentence; a laptop that knows it shows it in its person's language, any other as it is.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

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
    return _exchanged(text, {phrase: _translated(phrase) for phrase in PHRASES})


def as_sent(text: str) -> str:
    """A comment as it travels."""
    return _exchanged(text, {_translated(phrase): phrase for phrase in PHRASES})


def _exchanged(text: str, words: Mapping[str, str]) -> str:
    """Whole sentences alone, also between words of somebody's own."""
    any_of = "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
    return re.sub(rf"(?<!\S)(?:{any_of})(?!\S)", lambda found: words[found[0]], text)


def _translated(phrase: str) -> str:
    return QCoreApplication.translate("Phrases", phrase)
