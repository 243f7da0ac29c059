"""What is wrong with an instrument's wording file: its sentences, translated with those of `form_words`."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

_NOOP = (
    QT_TRANSLATE_NOOP("Forms", "“{0}” has no text."),
    QT_TRANSLATE_NOOP("Forms", "Copy it from the sheet, word by word."),
    QT_TRANSLATE_NOOP("Forms", "“{0}” says the same as “{1}”."),
    QT_TRANSLATE_NOOP("Forms", "Compare both with the sheet and correct one."),
    QT_TRANSLATE_NOOP("Forms", "“{0}” holds an error of the spreadsheet: {1}."),
    QT_TRANSLATE_NOOP("Forms", "Write the text itself into the cell."),
    QT_TRANSLATE_NOOP("Forms", "“{0}” holds a sign that nobody sees."),
    QT_TRANSLATE_NOOP("Forms", "Type the text instead of copying it."),
    QT_TRANSLATE_NOOP("Forms", "“{0}” names a question of the form."),
    QT_TRANSLATE_NOOP("Forms", "Take the part from ${{ to }} out: what stands here is read as it is."),
    QT_TRANSLATE_NOOP("Forms", "“{0}” is no row of this sheet."),
    QT_TRANSLATE_NOOP("Forms", "Remove it, or write the sheet anew."),
    QT_TRANSLATE_NOOP("Forms", "“{0}” stands here a second time."),
    QT_TRANSLATE_NOOP("Forms", "Remove one of the two."),
    QT_TRANSLATE_NOOP("Forms", "“{0}” is missing."),
    QT_TRANSLATE_NOOP("Forms", "Write the sheet anew and fill in every row."),
    QT_TRANSLATE_NOOP("Forms", "“{0}” stands before “{1}”."),
    QT_TRANSLATE_NOOP(
        "Forms", "Put the rows into the order of the sheet: answers are counted by their place."
    ),
    QT_TRANSLATE_NOOP("Forms", "The instrument is “{0}”, and {1} is wanted."),
    QT_TRANSLATE_NOOP("Forms", "The version is “{0}”, and {1} is wanted."),
    QT_TRANSLATE_NOOP("Forms", "Write a sheet for {0} anew."),
    QT_TRANSLATE_NOOP("Forms", "A draft is never read to anybody."),
    QT_TRANSLATE_NOOP("Forms", "“{0}” is no standing."),
    QT_TRANSLATE_NOOP("Forms", "Write one of {0}, once it is true."),
    QT_TRANSLATE_NOOP("Forms", "“{0}” is empty."),
    QT_TRANSLATE_NOOP("Forms", "“{0}” is no language."),
    QT_TRANSLATE_NOOP("Forms", "Write its tag: ru, kk, ky, uz, tg, ar, en."),
    QT_TRANSLATE_NOOP("Forms", "“{0}” is no day."),
    QT_TRANSLATE_NOOP("Forms", "Leave this as it is."),
    QT_TRANSLATE_NOOP("Forms", "Where the sheet comes from: owner, edition, page."),
    QT_TRANSLATE_NOOP("Forms", "Who has compared every line with the sheet: a name."),
    QT_TRANSLATE_NOOP("Forms", "On which day, as 2026-11-26."),
    QT_TRANSLATE_NOOP("Forms", "The file cannot be read: {0}."),
    QT_TRANSLATE_NOOP("Forms", "Save it as .xlsx and choose it again."),
    QT_TRANSLATE_NOOP("Forms", "it takes too long or too much memory"),
    QT_TRANSLATE_NOOP("Forms", "it is damaged, or no spreadsheet"),
    QT_TRANSLATE_NOOP("Forms", "it is locked with a password"),
    QT_TRANSLATE_NOOP("Forms", "it has more rows or columns than can be read"),
    QT_TRANSLATE_NOOP("Forms", "The file does not say which instrument it is for."),
    QT_TRANSLATE_NOOP("Forms", "Write the sheet anew and fill it in."),
    QT_TRANSLATE_NOOP("Forms", "This form has no place for instruments."),
    QT_TRANSLATE_NOOP(
        "Forms",
        "Put a row of the type calculate with the name {0} into the section behind which they belong.",
    ),
    QT_TRANSLATE_NOOP(
        "Forms", "{0} is not answered by the person themselves, and this form asks nobody else."
    ),
    QT_TRANSLATE_NOOP("Forms", "Leave its wording file out, or make a form of your own for it."),
)
WORDINGS = tuple(map(str, _NOOP))
