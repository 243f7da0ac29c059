"""Why the import doctor would change a cell: its sentences, so that they are translated with those of `form_words`."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

_NOOP = (
    QT_TRANSLATE_NOOP("Forms", "The column “{0}” is not known: nothing that stands below it is read."),
    QT_TRANSLATE_NOOP("Forms", "Write {0} into row 1."),
    QT_TRANSLATE_NOOP(
        "Forms",
        "The columns {0} mean nothing to the program: the sheet settings does not say whose they are.",
    ),
    QT_TRANSLATE_NOOP("Forms", "Write {0} into the column namespaces of the sheet settings."),
    QT_TRANSLATE_NOOP("Forms", "So the marks are known."),
    QT_TRANSLATE_NOOP("Forms", "Use “{0}”. {1}"),
    QT_TRANSLATE_NOOP("Forms", "Name it “{0}”. {1}"),
    QT_TRANSLATE_NOOP("Forms", "ODK writes position() of the instance."),
    QT_TRANSLATE_NOOP("Forms", "ODK has the beginning and the end of the interview."),
    QT_TRANSLATE_NOOP("Forms", "People see the label; the name is better than nothing."),
    QT_TRANSLATE_NOOP("Forms", "Nobody can answer it."),
    QT_TRANSLATE_NOOP("Forms", "This is likely to be meant."),
    QT_TRANSLATE_NOOP("Forms", "Then the person who answers is not shown it."),
    QT_TRANSLATE_NOOP("Forms", "A column of choices is a plain word."),
    QT_TRANSLATE_NOOP("Forms", "Row {0} says the same."),
    QT_TRANSLATE_NOOP("Forms", "Both choices stay apart."),
    QT_TRANSLATE_NOOP("Forms", "One choice stands under several parents."),
    QT_TRANSLATE_NOOP("Forms", "Spaces stand between the answers of such a question."),
    QT_TRANSLATE_NOOP("Forms", "The converter looks for a sheet named {0}."),
    QT_TRANSLATE_NOOP("Forms", "The column must be called {0}."),
    QT_TRANSLATE_NOOP(
        "Forms", "Two columns of one meaning clash; the later one is set aside: copy what you need from it."
    ),
    QT_TRANSLATE_NOOP("Forms", "Two columns of one meaning clash; the later one is set aside (it is empty)."),
    QT_TRANSLATE_NOOP("Forms", "A row with a name needs a type."),
    QT_TRANSLATE_NOOP("Forms", "Every question and every group needs a name of its own."),
    QT_TRANSLATE_NOOP("Forms", "Names become XML elements."),
    QT_TRANSLATE_NOOP("Forms", "“{0}” is now “{1}”."),
    QT_TRANSLATE_NOOP("Forms", "The audit log is called audit in ODK."),
    QT_TRANSLATE_NOOP("Forms", "Recording in the background is called background-audio in ODK."),
    QT_TRANSLATE_NOOP("Forms", "ODK calculates whenever something changes."),
    QT_TRANSLATE_NOOP("Forms", "ODK has no case identifiers; the row is kept as a hidden value."),
    QT_TRANSLATE_NOOP("Forms", "A signature is an image with the appearance signature."),
    QT_TRANSLATE_NOOP("Forms", "ODK writes it with a hyphen."),
    QT_TRANSLATE_NOOP("Forms", "Whole numbers are of type integer."),
    QT_TRANSLATE_NOOP("Forms", "Numbers with a fraction are of type decimal."),
    QT_TRANSLATE_NOOP("Forms", "Pictures are of type image."),
    QT_TRANSLATE_NOOP("Forms", "A box to tick is of type acknowledge."),
    QT_TRANSLATE_NOOP("Forms", "The type is not known; this one keeps the row and its name."),
    QT_TRANSLATE_NOOP("Forms", "The audit log has this name and no other."),
    QT_TRANSLATE_NOOP("Forms", "The only list with a like name."),
    QT_TRANSLATE_NOOP("Forms", "Without choices the answer can only be typed."),
    QT_TRANSLATE_NOOP("Forms", "A value that nothing calculates is a hidden one."),
    QT_TRANSLATE_NOOP("Forms", "Closes “{0}” at the end."),
    QT_TRANSLATE_NOOP("Forms", "Nothing is open here."),
    QT_TRANSLATE_NOOP("Forms", "Row {0} begins a {1}."),
    QT_TRANSLATE_NOOP("Forms", "The name is reserved."),
    QT_TRANSLATE_NOOP("Forms", "Names within one group must differ."),
    QT_TRANSLATE_NOOP(
        "Forms", "Names within one group must differ. ${{{0}}} is used {1} times: check which row is meant."
    ),
    QT_TRANSLATE_NOOP("Forms", "“{0}” is the only like name."),
    QT_TRANSLATE_NOOP("Forms", "Without that question this cannot be worked out."),
)
REPAIRS = tuple(map(str, _NOOP))
