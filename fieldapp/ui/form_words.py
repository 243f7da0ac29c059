"""What the form engine says in English, as the person reads it: why an answer or a form cannot stand.

The engine knows no Qt; its sentences are told by their shape. What a form itself says stays as its author wrote it.
"""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from fieldapp.ui.check_words import CHECKED
from fieldapp.ui.form_file_words import FORM_FILES
from fieldapp.ui.hollow_words import HOLLOW
from fieldapp.ui.kit.words import foreign
from fieldapp.ui.repair_words import REPAIRS
from fieldapp.ui.wording_words import WORDINGS

_NOOP = (
    QT_TRANSLATE_NOOP("Forms", "An answer is needed here."),
    QT_TRANSLATE_NOOP("Forms", "The version in use stops where somebody says no; this one goes on."),
    QT_TRANSLATE_NOOP(
        "Forms", "The version in use asks first whether others can listen; this one does not (R-33)."
    ),
    QT_TRANSLATE_NOOP(
        "Forms",
        "The version in use opens the steps for safety after some answers; this one never does (R-29).",
    ),
    QT_TRANSLATE_NOOP(
        "Forms", "The version in use sends some records first, as urgent; this one never does."
    ),
    QT_TRANSLATE_NOOP("Forms", "If that is not meant, put the row with “{0}” under bind::fw:flag back."),
    QT_TRANSLATE_NOOP(
        "Forms",
        "The form saves how consent was given, and not what was agreed to: nothing of it would count.",
    ),
    QT_TRANSLATE_NOOP(
        "Forms",
        "The form saves consent without who gave it, the language or the words: it would not count.",
    ),
    QT_TRANSLATE_NOOP("Forms", "Save these, too, in the column save_to: {0}. See the program's own Welcome."),
    QT_TRANSLATE_NOOP("Forms", "There is no list “{0}”: the question would have nothing to choose from."),
    QT_TRANSLATE_NOOP("Forms", "Write {0}."),
    QT_TRANSLATE_NOOP("Forms", "A picture cannot be saved to a list that every laptop keeps (R-5)."),
    QT_TRANSLATE_NOOP("Forms", "Keep it in the record: empty the cell under save_to."),
    QT_TRANSLATE_NOOP("Forms", "A picture of a person is taken only with their word for it (R-5)."),
    QT_TRANSLATE_NOOP("Forms", "If people can be seen on it, ask it only where consent to photos was given."),
    QT_TRANSLATE_NOOP(
        "Forms", "Cells of the sheet “{0}” that are empty in {1} and filled in another language: {2}."
    ),
    QT_TRANSLATE_NOOP(
        "Forms",
        "Write them there, beginning with this cell: else the talk goes on in another language.",
    ),
    QT_TRANSLATE_NOOP("Forms", "This answer is not allowed here."),
    QT_TRANSLATE_NOOP("Forms", "Consent needs a clear answer: this question cannot be left quiet."),
    QT_TRANSLATE_NOOP("Forms", "Consent was not asked: an answer is needed here."),
    QT_TRANSLATE_NOOP("Forms", "All choices need a place in the order."),
    QT_TRANSLATE_NOOP("Forms", "This must lie between {0} and {1}."),
    QT_TRANSLATE_NOOP("Forms", "{0} is not one of the choices."),
    QT_TRANSLATE_NOOP("Forms", "Only a year, or a year and a month, of a date can be given."),
    QT_TRANSLATE_NOOP("Forms", "None can be added here."),
    QT_TRANSLATE_NOOP("Forms", "This one cannot be removed."),
    QT_TRANSLATE_NOOP("Forms", "This question cannot be changed."),
    QT_TRANSLATE_NOOP("Forms", "There are already {0} of these."),
    QT_TRANSLATE_NOOP("Forms", "This must be a whole number."),
    QT_TRANSLATE_NOOP("Forms", "This number is too large."),
    QT_TRANSLATE_NOOP("Forms", "This must be a number."),
    QT_TRANSLATE_NOOP("Forms", "This is not a date."),
    QT_TRANSLATE_NOOP("Forms", "This is not a time."),
    QT_TRANSLATE_NOOP("Forms", "This is not a date and time."),
    QT_TRANSLATE_NOOP("Forms", "A place needs latitude and longitude, as numbers."),
    QT_TRANSLATE_NOOP("Forms", "Latitude goes from -90 to 90, longitude from -180 to 180."),
    QT_TRANSLATE_NOOP("Forms", "A line needs at least two places."),
    QT_TRANSLATE_NOOP("Forms", "An area needs at least three places and ends where it begins."),
    QT_TRANSLATE_NOOP("Forms", "The file is larger than {0} MB."),
    QT_TRANSLATE_NOOP("Forms", "Split the form or its lists."),
    QT_TRANSLATE_NOOP("Forms", "Split the form."),
    QT_TRANSLATE_NOOP("Forms", "This is not well-formed XML: {0}"),
    QT_TRANSLATE_NOOP("Forms", "Export the form again from where it was made."),
    QT_TRANSLATE_NOOP("Forms", "Export the form again."),
    QT_TRANSLATE_NOOP("Forms", "The file is damaged or not what its name says ({0})."),
    QT_TRANSLATE_NOOP("Forms", "Open it in Excel or LibreOffice, save it anew as .xlsx and try that copy."),
    QT_TRANSLATE_NOOP("Forms", "Reading this form took longer than {0} seconds and was stopped."),
    QT_TRANSLATE_NOOP("Forms", "Reading this form ended without a result, most likely for want of memory."),
    QT_TRANSLATE_NOOP(
        "Forms",
        "Look for very long lists of choices (move them into CSV files) or for thousands of empty rows.",
    ),
    QT_TRANSLATE_NOOP("Forms", "Files that end in “{0}” are not read as forms."),
    QT_TRANSLATE_NOOP("Forms", "Save it as .xlsx, .xls or .md."),
    QT_TRANSLATE_NOOP("Forms", "There is no such file."),
    QT_TRANSLATE_NOOP("Forms", "Choose the file again."),
    QT_TRANSLATE_NOOP("Forms", "There is no form in this file: <model> is missing."),
    QT_TRANSLATE_NOOP("Forms", "Choose an XForm or an XLSForm."),
    QT_TRANSLATE_NOOP("Forms", "The form has no instance to fill."),
    QT_TRANSLATE_NOOP("Forms", "The form is too large: {0}."),
    QT_TRANSLATE_NOOP("Forms", "The file {0} is missing; what depends on it stays empty."),
    QT_TRANSLATE_NOOP("Forms", "The file {0} cannot be used: {1}."),
    QT_TRANSLATE_NOOP(
        "Forms", "The drawing {0} is not among the form's files: its choices are shown as a list."
    ),
    QT_TRANSLATE_NOOP("Forms", "Put it into the folder of the form's files, under just this name."),
    QT_TRANSLATE_NOOP("Forms", "The drawing {0} is not shown: it holds more than shapes."),
    QT_TRANSLATE_NOOP(
        "Forms",
        "Save it as a plain SVG, without scripts, links or pictures inside; trace a picture into shapes first.",
    ),
    QT_TRANSLATE_NOOP("Forms", "The drawing {0} is not shown: it is too large."),
    QT_TRANSLATE_NOOP("Forms", "Make its shapes simpler: at most {0} MB and {1} shapes."),
    QT_TRANSLATE_NOOP("Forms", "The drawing {0} is not shown: it cannot be read."),
    QT_TRANSLATE_NOOP("Forms", "Save it as a plain SVG with a width and a height, or a viewBox."),
    QT_TRANSLATE_NOOP("Forms", "The timed list {0}: {1}"),
    QT_TRANSLATE_NOOP("Forms", "it has no clock inside a repeat, or without a name."),
    QT_TRANSLATE_NOOP("Forms", "Name it, outside of any repeat."),
    QT_TRANSLATE_NOOP("Forms", "left names no field, so it has no clock."),
    QT_TRANSLATE_NOOP("Forms", "Name a hidden field for the seconds left."),
    QT_TRANSLATE_NOOP("Forms", "{0} names {1}, where nothing can be stored."),
    QT_TRANSLATE_NOOP("Forms", "Name a hidden field outside of any repeat."),
    QT_TRANSLATE_NOOP("Forms", "The timed grid {0}: there is no kind {1}."),
    QT_TRANSLATE_NOOP("Forms", "The timed grid {0}: {1} is not known."),
    QT_TRANSLATE_NOOP("Forms", "The timed grid {0}: practice has {1} items; {2} are used."),
    QT_TRANSLATE_NOOP("Forms", "The timed grid {0}: {1} is {2}; {3} is used."),
    QT_TRANSLATE_NOOP("Forms", "The timed grid {0}: {1} is {2}."),
    QT_TRANSLATE_NOOP("Forms", "The timed grid {0}: {1} names {2}, where nothing can be stored."),
    QT_TRANSLATE_NOOP("Forms", "The timed grid {0}: {1} names {2}, which is taken."),
    QT_TRANSLATE_NOOP("Forms", "The timed grid {0}: {1} is a number, but {2} is of type {3}."),
    QT_TRANSLATE_NOOP("Forms", "The timed grid {0}: {1} goes to {2}, which is calculated."),
    QT_TRANSLATE_NOOP("Forms", "The timed grid {0}: none is {1}, which is not one of the choices."),
    QT_TRANSLATE_NOOP(
        "Forms", "The timed grid {0} is required: a run without a mistake would look unanswered."
    ),
    QT_TRANSLATE_NOOP("Forms", "{0} is no timed grid: only a select_multiple can be one."),
    QT_TRANSLATE_NOOP("Forms", "The timed list {0}: {1} is {2}."),
    QT_TRANSLATE_NOOP("Forms", "The question {0}: size is {1}."),
    QT_TRANSLATE_NOOP("Forms", "Write one of {0}, or a number of columns."),
    QT_TRANSLATE_NOOP("Forms", "Write one of {0}."),
    QT_TRANSLATE_NOOP("Forms", "Write {0} at most."),
    QT_TRANSLATE_NOOP("Forms", "Write a number from {0} to {1} (seconds)."),
    QT_TRANSLATE_NOOP("Forms", "Write a whole number from {0} to {1}."),
    QT_TRANSLATE_NOOP("Forms", "Write a number of points from {0} to {1}."),
    QT_TRANSLATE_NOOP("Forms", "Name a question or hidden field."),
    QT_TRANSLATE_NOOP("Forms", "Give each value a field of its own."),
    QT_TRANSLATE_NOOP("Forms", "Make it an integer or decimal."),
    QT_TRANSLATE_NOOP("Forms", "Take the calculation away, or name another field."),
    QT_TRANSLATE_NOOP("Forms", "Add this choice to the list, or correct the value."),
    QT_TRANSLATE_NOOP(
        "Forms", "Add a choice for “nothing wrong” and name it in fw:none, or do not require it."
    ),
    QT_TRANSLATE_NOOP("Forms", "Make it a select_multiple, or remove the appearance."),
    QT_TRANSLATE_NOOP("Forms", "The sheet has no column “{0}”."),
    QT_TRANSLATE_NOOP("Forms", "Put the headers into row 1, among them “{0}”."),
    QT_TRANSLATE_NOOP("Forms", "There is no sheet named “{0}”, but one named “{1}”."),
    QT_TRANSLATE_NOOP("Forms", "The header “{0}” stands twice in row 1."),
    QT_TRANSLATE_NOOP("Forms", "The headers “{0}” and “{1}” mean the same column."),
    QT_TRANSLATE_NOOP("Forms", "Keep one of the two columns; rename or delete the other."),
    QT_TRANSLATE_NOOP("Forms", "The list “{0}” has the choice “{1}” in rows {2} and {3}."),
    QT_TRANSLATE_NOOP(
        "Forms", "Name one of them “{0}”, say, or set allow_choice_duplicates to yes in settings."
    ),
    QT_TRANSLATE_NOOP("Forms", "Every choice needs a name, which is what is stored."),
    QT_TRANSLATE_NOOP("Forms", "Delete one of the two rows: they say the same."),
    QT_TRANSLATE_NOOP("Forms", "Give it a short name."),
    QT_TRANSLATE_NOOP(
        "Forms", "The choice “{0}” has a space in its name, but several may be picked of its list."
    ),
    QT_TRANSLATE_NOOP("Forms", "The list “{0}” is not on the sheet {1}."),
    QT_TRANSLATE_NOOP("Forms", "Add the list to the sheet {0}, or make the question a text."),
    QT_TRANSLATE_NOOP("Forms", "Write “{0}”, or add the list."),
    QT_TRANSLATE_NOOP("Forms", "The type “{0}” is not one that ODK knows."),
    QT_TRANSLATE_NOOP("Forms", "The row of type “{0}” has no name."),
    QT_TRANSLATE_NOOP("Forms", "The row “{0}” has no type."),
    QT_TRANSLATE_NOOP("Forms", "Give it a type, such as text."),
    QT_TRANSLATE_NOOP("Forms", "Give it a short name of its own."),
    QT_TRANSLATE_NOOP("Forms", "Give it another name, such as “{0}”."),
    QT_TRANSLATE_NOOP(
        "Forms", "The name “{0}” is not allowed: a letter first, then letters, digits, “_”, “-” or “.”."
    ),
    QT_TRANSLATE_NOOP("Forms", "The name “{0}” is taken by row {1}."),
    QT_TRANSLATE_NOOP("Forms", "The name “meta” is reserved for the form's own particulars."),
    QT_TRANSLATE_NOOP("Forms", "A repeat must not be named “data”, as the form itself is."),
    QT_TRANSLATE_NOOP("Forms", "The type names no list of choices."),
    QT_TRANSLATE_NOOP("Forms", "“{0}” is a calculation without a formula."),
    QT_TRANSLATE_NOOP("Forms", "Write the formula into the column calculation, or make the row hidden."),
    QT_TRANSLATE_NOOP("Forms", "${{{0}}} refers to a question that is not there."),
    QT_TRANSLATE_NOOP("Forms", "Correct the name, or take the reference out."),
    QT_TRANSLATE_NOOP("Forms", "Correct the name, or empty the cell."),
    QT_TRANSLATE_NOOP("Forms", "Probably ${{{0}}} is meant."),
    QT_TRANSLATE_NOOP("Forms", "The group “{0}” that begins here never ends."),
    QT_TRANSLATE_NOOP("Forms", "The repeat “{0}” that begins here never ends."),
    QT_TRANSLATE_NOOP("Forms", "Add a row “end_{0}” where it should end."),
    QT_TRANSLATE_NOOP("Forms", "Delete this row, or add the missing beginning above it."),
    QT_TRANSLATE_NOOP("Forms", "Write “end_{0}”, or check the order of the groups."),
    QT_TRANSLATE_NOOP("Forms", "The converter says: {0}"),
    QT_TRANSLATE_NOOP("Forms", "The converter itself failed on this form ({0})."),
    QT_TRANSLATE_NOOP("Forms", "Correct what the converter names, then try again."),
    QT_TRANSLATE_NOOP(
        "Forms", "Take out columns that are not part of XLSForm, then halve the form until the row is found."
    ),
    QT_TRANSLATE_NOOP("Forms", "Correct the cell in the column parameters."),
    QT_TRANSLATE_NOOP("Forms", "Write parameters as key=value, with spaces between them."),
    QT_TRANSLATE_NOOP("Forms", "Give one of the two questions another name."),
    QT_TRANSLATE_NOOP("Forms", "Look for odd signs (<, &, control characters) in labels and names."),
    QT_TRANSLATE_NOOP("Forms", "Look for odd signs (<, &, control characters) in labels and formulas."),
    QT_TRANSLATE_NOOP("Forms", "{0} of {1} is switched off: {2}."),
    QT_TRANSLATE_NOOP("Forms", "Correct the expression."),
    QT_TRANSLATE_NOOP("Forms", "Correct the reference."),
    QT_TRANSLATE_NOOP("Forms", "Correct the list."),
    QT_TRANSLATE_NOOP("Forms", "The choices of {0} cannot be listed: {1}."),
    QT_TRANSLATE_NOOP("Forms", "The number of {0} cannot be worked out: {1}."),
    QT_TRANSLATE_NOOP("Forms", "The value {0} in a text cannot be shown: {1}."),
    QT_TRANSLATE_NOOP("Forms", "The flag {0} is not known."),
    QT_TRANSLATE_NOOP("Forms", "Use one of {0}."),
    QT_TRANSLATE_NOOP("Forms", "Nothing to do."),
    QT_TRANSLATE_NOOP("Forms", "Nothing to do: records are sent sealed."),
    QT_TRANSLATE_NOOP("Forms", "Take the circle out of the form's logic."),
    QT_TRANSLATE_NOOP("Forms", "There is no text with the id {0}."),
    QT_TRANSLATE_NOOP("Forms", "Add it to the translations."),
    QT_TRANSLATE_NOOP("Forms", "Write “{0}”, also where ${{{1}}} is used."),
    QT_TRANSLATE_NOOP("Forms", "These files are missing: {0}"),
    QT_TRANSLATE_NOOP("Forms", "The file has {0} MB; a form may have {1}."),
    QT_TRANSLATE_NOOP("Forms", "Take pictures out of the workbook and move long lists into CSV files."),
    QT_TRANSLATE_NOOP("Forms", "The workbook unpacks to far more than a form can hold."),
    QT_TRANSLATE_NOOP(
        "Forms", "Make a new workbook and copy the cells of survey, choices and settings into it."
    ),
    QT_TRANSLATE_NOOP("Forms", "The workbook's part {0} declares entities, which no real workbook does."),
    QT_TRANSLATE_NOOP("Forms", "Do not use this file. Ask the person who sent it for another copy."),
    QT_TRANSLATE_NOOP("Forms", "The workbook is locked with a password."),
    QT_TRANSLATE_NOOP("Forms", "Open it in Excel, take the password off and save it."),
    QT_TRANSLATE_NOOP("Forms", "Reading this form was called off."),
    QT_TRANSLATE_NOOP("Forms", "The cells of this workbook cannot be read ({0})."),
    QT_TRANSLATE_NOOP("Forms", "This cell is a formula whose value was never saved."),
    QT_TRANSLATE_NOOP(
        "Forms", "Open the workbook in Excel or LibreOffice and save it, or write the value itself."
    ),
    QT_TRANSLATE_NOOP(
        "Forms", "The cells {0} are merged: only the first of them has a value, the others are empty."
    ),
    QT_TRANSLATE_NOOP("Forms", "Take the cells apart and write the value into each of them."),
    QT_TRANSLATE_NOOP("Forms", "This cell shows the error {0}, and so will the form."),
    QT_TRANSLATE_NOOP("Forms", "Correct the formula, or write the value itself."),
    QT_TRANSLATE_NOOP(
        "Forms", "Row {0} and those below are not read: more than {1} empty rows stand above them."
    ),
    QT_TRANSLATE_NOOP("Forms", "Delete the empty rows."),
    QT_TRANSLATE_NOOP(
        "Forms", "The name of the sheet “{0}” has spaces around it, so that the converter passes it over."
    ),
    QT_TRANSLATE_NOOP("Forms", "Name it “{0}”."),
    QT_TRANSLATE_NOOP("Forms", "The sheet “{0}” is empty."),
    QT_TRANSLATE_NOOP("Forms", "There is no sheet named “{0}”."),
    QT_TRANSLATE_NOOP("Forms", "Name the sheet with the questions “{0}”."),
    QT_TRANSLATE_NOOP("Forms", "Name the sheet with the choices “{0}”."),
    QT_TRANSLATE_NOOP("Forms", "The file has more than {0} elements."),
    QT_TRANSLATE_NOOP("Forms", "Move long lists of choices into CSV files, or split the form."),
    QT_TRANSLATE_NOOP("Forms", "The file declares a document type (DOCTYPE)."),
    QT_TRANSLATE_NOOP("Forms", "Remove the DOCTYPE line; forms need none."),
    QT_TRANSLATE_NOOP("Forms", "The XML is nested deeper than {0} levels."),
    QT_TRANSLATE_NOOP("Forms", "Take groups out of each other."),
    QT_TRANSLATE_NOOP("Forms", "One text or one attribute in the file is longer than 10 million characters."),
    QT_TRANSLATE_NOOP("Forms", "Shorten it; move long lists into CSV files."),
    QT_TRANSLATE_NOOP("Forms", "{0} shows {1} choices at once, which takes seconds each time."),
    QT_TRANSLATE_NOOP("Forms", "Filter the list by an earlier answer (choice_filter)."),
    QT_TRANSLATE_NOOP("Forms", "{0} has no choices."),
    QT_TRANSLATE_NOOP("Forms", "Add choices, or make it another type of question."),
    QT_TRANSLATE_NOOP("Forms", "The choices of {0} have no {1} in their list."),
    QT_TRANSLATE_NOOP("Forms", "Name a column of the list, or correct the list."),
    QT_TRANSLATE_NOOP("Forms", "The relevant of {0} depends on itself."),
    QT_TRANSLATE_NOOP("Forms", "The calculate of {0} depends on itself."),
    QT_TRANSLATE_NOOP("Forms", "The number of instances of {0} depends on itself."),
    QT_TRANSLATE_NOOP("Forms", "There are {0} more findings."),
    QT_TRANSLATE_NOOP("Forms", "Correct these first."),
    QT_TRANSLATE_NOOP(
        "Forms", "The note {0} is required, but nobody can answer a note; it is shown and not required."
    ),
    QT_TRANSLATE_NOOP("Forms", "Take required away."),
    QT_TRANSLATE_NOOP("Forms", "This record already has {0} repeated entries."),
    QT_TRANSLATE_NOOP("Forms", "There is no such place."),
    QT_TRANSLATE_NOOP("Forms", "Correct the name of the column or parameter, or remove it."),
    QT_TRANSLATE_NOOP("Forms", "Give each column a name of its own."),
    QT_TRANSLATE_NOOP("Forms", "Save it as “CSV UTF-8”, and look whether its letters are right."),
    QT_TRANSLATE_NOOP("Forms", "Save it as “CSV UTF-8”, so that other programs read it, too."),
    QT_TRANSLATE_NOOP("Forms", "Save it anew from a spreadsheet."),
    QT_TRANSLATE_NOOP("Forms", "Close it, or write two of them where one is meant."),
    QT_TRANSLATE_NOOP("Forms", "Shorten it, or close a quotation mark that was left open."),
    QT_TRANSLATE_NOOP("Forms", "Put cells that contain the delimiter into quotation marks."),
    QT_TRANSLATE_NOOP("Forms", "Look whether it is whole."),
    QT_TRANSLATE_NOOP(
        "Forms",
        "“{0}” speaks of convictions, of danger from a person or of a likely return (R-1).",
    ),
    QT_TRANSLATE_NOOP(
        "Forms",
        "“{0}” speaks of origin, religion, politics, a criminal record or life in a camp (R-4).",
    ),
    QT_TRANSLATE_NOOP("Forms", "“{0}” speaks of marks of the body or of heredity (R-5)."),
    QT_TRANSLATE_NOOP(
        "Forms",
        "“{0}” asks for a reason or a destination of leaving that nobody may write down (R-3).",
    ),
    QT_TRANSLATE_NOOP(
        "Forms",
        "Take it out. Ask what support is needed and how soon: same day, one week, routine.",
    ),
    QT_TRANSLATE_NOOP("Forms", "Take it out: support does not depend on it."),
    QT_TRANSLATE_NOOP(
        "Forms",
        "Take it out: a laboratory referral is kept by its code alone, and nobody is known by face or finger.",
    ),
    QT_TRANSLATE_NOOP(
        "Forms",
        "Use the fixed list of reasons for which support ends; “left the country” says no more than that.",
    ),
    QT_TRANSLATE_NOOP("Forms", "The mark “{0}” is not known: it would do nothing."),
    QT_TRANSLATE_NOOP("Forms", "{0} is compared with “{1}”, which its list does not have: this never comes."),
    QT_TRANSLATE_NOOP("Forms", "Use one of these names: {0}."),
    QT_TRANSLATE_NOOP("Forms", "The form saves to a list or a column that this programme does not have."),
    QT_TRANSLATE_NOOP(
        "Forms", "The list “{0}” has no {1}. Remove the question's save_to, or use another name."
    ),
    QT_TRANSLATE_NOOP("Forms", "There is no list “{0}” in this programme. Save to one of: {1}."),
    QT_TRANSLATE_NOOP("Forms", "The choices of “{0}” have names that the program does not know: {1}."),
    QT_TRANSLATE_NOOP("Forms", "Use these names; what people read may say anything: {0}."),
    QT_TRANSLATE_NOOP("Forms", "The flag “{0}” is not known: it would open nothing."),
    QT_TRANSLATE_NOOP(
        "Forms", "“{0}” is not known under fw:respondent: the person who answers would be shown this."
    ),
    QT_TRANSLATE_NOOP(
        "Forms",
        "Write no where it is for the interviewer alone. Where the person may read it, leave the cell empty.",
    ),
    QT_TRANSLATE_NOOP(
        "Forms", "“{0}” is shown only after a worrying answer and may be for the interviewer alone."
    ),
    QT_TRANSLATE_NOOP(
        "Forms", "If so, write no under bind::fw:respondent; if the person may read it, write yes."
    ),
    QT_TRANSLATE_NOOP("Forms", "“{0}” is sensitive and must be answered (R-30)."),
    QT_TRANSLATE_NOOP("Forms", "Empty its cell under required: everybody may leave such a question out."),
    QT_TRANSLATE_NOOP("Forms", "The property “{0}” would carry a score to every laptop (R-2)."),
    QT_TRANSLATE_NOOP("Forms", "Keep scores in the record: empty the cell under save_to."),
    QT_TRANSLATE_NOOP("Forms", "Support may end for reasons that are not on the fixed list{0} (R-3)."),
    QT_TRANSLATE_NOOP("Forms", "Use a select_one with these names: {0}."),
    QT_TRANSLATE_NOOP("Forms", "“{0}” joins the instruments {1} (R-2)."),
    QT_TRANSLATE_NOOP(
        "Forms",
        "Show each by itself: take the calculation out, or let it read one instrument only.",
    ),
    QT_TRANSLATE_NOOP("Forms", "“{0}” adds up answers to the instrument {1} by itself (R-2, R-25)."),
    QT_TRANSLATE_NOOP("Forms", "Take the calculation out: the instrument's key works out its scores."),
    QT_TRANSLATE_NOOP("Forms", "The cells could not be read ({0})."),
    QT_TRANSLATE_NOOP("Forms", "Save the workbook anew and try that copy."),
    QT_TRANSLATE_NOOP(
        "Forms",
        "The words for the form check are not on this computer, so no form can be published from it.",
    ),
    QT_TRANSLATE_NOOP("Forms", "Install the coordinators' package, or publish from a computer that has it."),
    QT_TRANSLATE_NOOP("Forms", "This form opens the safety pathway, and the contact list is empty (R-29)."),
    QT_TRANSLATE_NOOP(
        "Forms",
        "Write at least one person with a telephone number: under Team, “Whom to phone”. Then publish.",
    ),
)
_SLOT = re.compile(r"\{\d\}")
SENTENCES = (*map(str, _NOOP), *REPAIRS, *WORDINGS, *HOLLOW, *CHECKED, *FORM_FILES)


_NAMED = re.compile(
    r"\$\{[^}]*\}"
)  # a question that a form names: from right to left its signs would change places


def form_words(text: str) -> str:
    """The sentence in the person's language; one that is not the engine's own stays as it is."""
    if not text:  # what most cards have to say, at every showing
        return text
    for pattern, sentence in _shapes():
        found = pattern.fullmatch(text)
        if found is not None:
            parts = map(form_words, found.groups())  # a part may be a sentence of its own
            said = QCoreApplication.translate("Forms", sentence).format(*parts)
            return _NAMED.sub(lambda name: foreign(name[0]), said)
    return text


@cache
def _shapes() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Sentences with more words of their own come first, so that a slot never swallows the words of another."""
    ordered = sorted(SENTENCES, key=lambda sentence: -len(_SLOT.sub("", sentence)))
    return tuple((_shape(sentence), sentence) for sentence in ordered)


def _shape(sentence: str) -> re.Pattern[str]:
    plain = sentence.format(*(f"\0{place}\0" for place in range(4)))
    return re.compile(re.sub("\0\\d\0", "(.+?)", re.escape(plain)), re.DOTALL)
