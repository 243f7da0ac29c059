"""Why a form cannot be checked, or is nearly right: sentences that are translated with those of `form_words`."""

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
    QT_TRANSLATE_NOOP(
        "Forms", "The form begins a case with consent, and nobody can say no: no answer ends the talk (R-9)."
    ),
    QT_TRANSLATE_NOOP(
        "Forms",
        "Mark the calculation of the no with “declined” under bind::fw:flag. See the program's own Welcome.",
    ),
    QT_TRANSLATE_NOOP("Forms", "The list offers “{0}”, which is no word of {1}: it would count as nothing."),
    QT_TRANSLATE_NOOP(
        "Forms", "The calculation says “{0}”, which is no word of {1}: it would count as nothing."
    ),
    QT_TRANSLATE_NOOP(
        "Forms", "The calculation reads “{0}”, which the list “{1}” does not have: it is always empty."
    ),
    QT_TRANSLATE_NOOP(
        "Forms", "Whether it is asked reads “{0}”, which the list “{1}” does not have: it is always empty."
    ),
    QT_TRANSLATE_NOOP(
        "Forms",
        "The check of the answer reads “{0}”, which the list “{1}” does not have: it is always empty.",
    ),
    QT_TRANSLATE_NOOP(
        "Forms", "The choices of “{0}” go by “{1}”, which their list does not have: there are none."
    ),
    QT_TRANSLATE_NOOP(
        "Forms", "The choices of “{0}” go by “{1}”, which no row of their list has: it leaves none out."
    ),
    QT_TRANSLATE_NOOP("Forms", "Use one of these: {0}."),
    QT_TRANSLATE_NOOP("Forms", "The mark “{0}” is never set: whatever is answered, its calculation says no."),
    QT_TRANSLATE_NOOP("Forms", "Let its calculation say yes where it is meant."),
    QT_TRANSLATE_NOOP("Forms", "Whether it is asked never holds: the mark “{0}” is never set."),
    QT_TRANSLATE_NOOP("Forms", "Empty its cell under relevant, and that of the groups around it."),
    QT_TRANSLATE_NOOP(
        "Forms", "The version in use makes new entries of “{0}”; this one only changes those that are there."
    ),
    QT_TRANSLATE_NOOP(
        "Forms", "The version in use makes new entries of “{0}” only at times; this one always does."
    ),
    QT_TRANSLATE_NOOP("Forms", "If that is not meant, fill the cell under create_if again."),
    QT_TRANSLATE_NOOP("Forms", "The log of this form asks where the laptop is: that is never written down."),
    QT_TRANSLATE_NOOP("Forms", "Empty the cell under parameters in the row of the log."),
    QT_TRANSLATE_NOOP("Forms", "A film or a voice cannot be saved to a list that every laptop keeps (R-5)."),
    QT_TRANSLATE_NOOP("Forms", "A film or a voice of a person is taken only with their word for it (R-5)."),
    QT_TRANSLATE_NOOP(
        "Forms", "Ask it only where they agreed to it. The file itself may say where it was made."
    ),
)
CHECKED = tuple(map(str, _NOOP))
