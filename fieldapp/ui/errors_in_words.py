"""An error as the person reads it: what happened, what is safe, what to do, in their language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fieldapp.errors import FieldError

CONTEXT = "errors"  # the texts of fieldapp.errors are collected under it by packaging/translations.py


def in_words(error: Exception) -> str:
    """Never a trace, never a class name."""
    if not isinstance(error, FieldError):
        return QCoreApplication.translate(
            "Errors",
            "Something did not work. What was saved before is safe. Try again.",
        )
    parts = (
        QCoreApplication.translate(CONTEXT, part) for part in (error.what, error.safe, error.remedy) if part
    )
    text = " ".join(parts)
    return text.format(**error.values) if error.values else text
