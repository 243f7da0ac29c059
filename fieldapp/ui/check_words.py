"""Why a form cannot be checked as it is: sentences that are translated with those of `form_words`."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

_NOOP = (
    QT_TRANSLATE_NOOP(
        "Forms", "A text of {0} letters stands here: nobody reads that, and it is not looked through."
    ),
    QT_TRANSLATE_NOOP("Forms", "Take it out, or put it into a file of its own that is printed."),
    QT_TRANSLATE_NOOP(
        "Forms", "The sheet “{0}” has cells beyond row {1} or column {2}, which nobody looks through."
    ),
    QT_TRANSLATE_NOOP("Forms", "Delete what is not needed there, or move the list into a CSV file."),
)
CHECKED = tuple(map(str, _NOOP))
