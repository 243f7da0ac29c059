"""What is said of the files that come with a form, as the person reads it (fieldapp.operations.form_files)."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

_NOOP = (
    QT_TRANSLATE_NOOP(
        "Forms", "The form and its files are more than {0} MB together: they would not reach the laptops."
    ),
    QT_TRANSLATE_NOOP(
        "Forms",
        "Save recordings as MP3 (one channel, 32 kbit/s), pictures smaller, and leave out what no question names.",
    ),
    QT_TRANSLATE_NOOP("Forms", "There are recordings in “{0}”, a language in which this form has no words."),
    QT_TRANSLATE_NOOP(
        "Forms", "Write the language in the header of the recordings just as in that of the labels."
    ),
    QT_TRANSLATE_NOOP("Forms", "The recording {0} is not among the form's files: nobody hears it."),
    QT_TRANSLATE_NOOP("Forms", "The recording {0} cannot be played."),
    QT_TRANSLATE_NOOP("Forms", "Save it as MP3 or WAV, at most {0} minutes long."),
)
FORM_FILES = tuple(map(str, _NOOP))
