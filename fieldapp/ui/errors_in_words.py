"""What the program below the screens says in English, as the person reads it in their language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QTranslator

from fieldapp.errors import FieldError
from fieldapp.model import Notice
from fieldapp.ui.kit import resources
from fieldapp.ui.kit import words as kit_words
from fieldapp.ui.states import said as as_said

CONTEXT = "errors"  # texts of errors, rounds and verification; packaging/translations.py collects them
_given_away: list[QTranslator] = []  # while something is said for paper


def in_words(error: Exception) -> str:
    """What happened, what is safe, what to do; never a trace, never a class name."""
    if not isinstance(error, FieldError):
        error = FieldError()
    parts = (part for part in (error.what, error.safe, error.remedy) if part)
    text = " ".join(QCoreApplication.translate(CONTEXT, part) for part in parts)
    values = {
        name: plain_words(value if isinstance(value, Notice) else str(value))
        for name, value in error.values.items()
    }
    return text.format(**values) if values else text


def plain_words(said: str | Notice) -> str:
    """A sentence of the program's own in the person's language; one that is not known stays as it is."""
    if isinstance(said, Notice):
        words = plain_words(said.text)
        values = {name: as_said(plain_words(str(value))) for name, value in said.values.items()}
        return words.format(**values) if values else words
    if not said:
        return ""
    words = _translated(said)
    return words if words != said else _with_numbers(said)


@contextmanager
def in_language(language: str) -> Iterator[None]:
    """Within it sentences, dates and numbers are said in another language than the screen's: for paper that is given to
    somebody who reads that one."""
    translator, before = QTranslator(), kit_words.language()
    translator.load(f"fieldapp_{language}", str(resources.folder("translations")))
    _given_away.append(translator)
    kit_words.set_language(language)
    try:
        yield
    finally:
        _given_away.remove(translator)
        kit_words.set_language(before)


def _translated(said: str) -> str:
    if _given_away:
        return _given_away[-1].translate(CONTEXT, said) or said
    return QCoreApplication.translate(CONTEXT, said)


def _with_numbers(said: str) -> str:
    """A reason with numbers in it is translated once, with # in their places."""
    numbers = iter(re.findall(r"\d+", said))
    words = _translated(re.sub(r"\d+", "#", said))
    return re.sub("#", lambda _place: next(numbers, "#"), words)
