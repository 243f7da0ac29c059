"""Why a form that reads as if it worked does not: sentences that are translated with those of `form_words`."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

_NOOP = (
    QT_TRANSLATE_NOOP("Forms", "“{0}” in the title shows to whoever passes by what this is about (R-19)."),
    QT_TRANSLATE_NOOP(
        "Forms", "Give it a title that says nothing, such as Form W; what it is about stands within."
    ),
    QT_TRANSLATE_NOOP("Forms", "The mark “{0}” hangs on no answer: it always says the same."),
    QT_TRANSLATE_NOOP("Forms", "Let its calculation read the answers that it is about."),
    QT_TRANSLATE_NOOP(
        "Forms", "Consent is ticked before anybody was asked: a default is a yes that nobody gave (R-7)."
    ),
    QT_TRANSLATE_NOOP("Forms", "Empty its cell under default."),
    QT_TRANSLATE_NOOP(
        "Forms", "No such part of consent is known: “{0}”. What was agreed to would not count."
    ),
    QT_TRANSLATE_NOOP("Forms", "The version in use heeds more answers for “{0}”: {1}."),
    QT_TRANSLATE_NOOP("Forms", "If that is not meant, put them back into its calculation."),
    QT_TRANSLATE_NOOP("Forms", "The version in use saves more to lists: {0}."),
    QT_TRANSLATE_NOOP("Forms", "If that is not meant, put these back under save_to."),
    QT_TRANSLATE_NOOP(
        "Forms", "Under this id a form with another title is in use, “{0}”: this one takes its place."
    ),
    QT_TRANSLATE_NOOP("Forms", "If that is not meant, write another form_id."),
    QT_TRANSLATE_NOOP(
        "Forms", "A form with this title is in use under another id, {0}: this one would stand beside it."
    ),
    QT_TRANSLATE_NOOP("Forms", "If it is to take its place, write that id under form_id."),
)
HOLLOW = tuple(map(str, _NOOP))
