"""What the program below the screens says in English, as the person reads it in their language."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from fieldapp.errors import FieldError

CONTEXT = "errors"  # texts of errors, rounds and verification; packaging/translations.py collects them
SILENT = re.compile(r"No coordinator has answered for (\d+) days\.")


def in_words(error: Exception) -> str:
    """What happened, what is safe, what to do; never a trace, never a class name."""
    if not isinstance(error, FieldError):
        error = FieldError()
    parts = (part for part in (error.what, error.safe, error.remedy) if part)
    text = " ".join(QCoreApplication.translate(CONTEXT, part) for part in parts)
    values = {name: plain_words(str(value)) for name, value in error.values.items()}
    return text.format(**values) if values else text


def plain_words(text: str) -> str:
    """A sentence of the program's own in the person's language; one that is not known stays as it is."""
    silent = SILENT.fullmatch(text)
    if silent:
        words = QCoreApplication.translate(CONTEXT, "No coordinator has answered for {days} days.")
        return words.format(days=silent[1])
    return QCoreApplication.translate(CONTEXT, text) if text else ""
