"""What the program below the screens says in English, as the person reads it in their language."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from fieldapp.errors import FieldError
from fieldapp.model import Notice
from fieldapp.ui.states import said as as_said

CONTEXT = "errors"  # texts of errors, rounds and verification; packaging/translations.py collects them


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
    words = QCoreApplication.translate(CONTEXT, said)
    return words if words != said else _with_numbers(said)


def _with_numbers(said: str) -> str:
    """A reason with numbers in it is translated once, with # in their places."""
    numbers = iter(re.findall(r"\d+", said))
    words = QCoreApplication.translate(CONTEXT, re.sub(r"\d+", "#", said))
    return re.sub("#", lambda _place: next(numbers, "#"), words)
