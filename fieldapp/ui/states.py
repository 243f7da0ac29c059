"""The words for the states of a record and of a form's purpose, said the same way in every place."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QCoreApplication

from fieldapp.model import AnswerRow, ContentClass, Delivery, FileRow, Verdict
from fieldapp.ui.kit.languages import OWN_NAMES
from fieldapp.ui.kit.words import listed, long_date, month_and_year, size, together

MOMENT = re.compile(
    r"(?:(\d{4})-(\d{2})(?:-(\d{2}))?)?(?:(?:^|(?<=\d)T)(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?"
)


def verdict_words(verdict: Verdict, *, own: bool) -> str:
    """ "" while nobody has decided. `own`: its author reads it."""
    came_back = QCoreApplication.translate("States", "Came back to you")
    return {
        Verdict.OPEN: "",
        Verdict.RETURNED: came_back
        if own
        else QCoreApplication.translate("States", "Sent back, waiting for the correction"),
        Verdict.CORRECTED: QCoreApplication.translate("States", "Corrected, waiting"),
        Verdict.ACCEPTED: QCoreApplication.translate("States", "Accepted"),
    }[verdict]


def undecided(verdict: Verdict) -> bool:
    """A coordinator has something to do about it; else it waits for its author, or for nobody."""
    return verdict in (Verdict.OPEN, Verdict.CORRECTED)


def delivery_words(delivery: Delivery) -> str:
    return {
        Delivery.SAVED: QCoreApplication.translate("States", "Safe here"),
        Delivery.SEALED: QCoreApplication.translate("States", "Sealed"),
        Delivery.ON_SERVER: QCoreApplication.translate("States", "On the server"),
        Delivery.OPENED: QCoreApplication.translate("States", "Opened by a coordinator"),
    }[delivery]


def files_words(files: tuple[FileRow, ...]) -> str:
    """How far the files of a record are, each by itself: "Files: 1 of 2 on the server"."""
    opened = sum(one.delivery is Delivery.OPENED for one in files)
    there = opened + sum(one.delivery is Delivery.ON_SERVER for one in files)
    if opened == len(files):
        words = QCoreApplication.translate("States", "Files: {all} opened")
    elif there:
        words = QCoreApplication.translate("States", "Files: {there} of {all} on the server")
    else:
        words = QCoreApplication.translate("States", "Files: {all} wait here")
    return words.format(all=len(files), there=there)


def file_words(file: FileRow, *, own: bool) -> str:
    """One file of a record; whose laptop it was made on is told how far it got."""
    if file.erased:
        return QCoreApplication.translate("States", "A photo. It was erased after support had ended.")
    if not file.here:
        return QCoreApplication.translate("States", "A file that has not come yet: it travels by itself.")
    words = _kind_of(file.name).format(size=size(file.size))
    return f"{words} · {delivery_words(file.delivery)}" if own else words


def _kind_of(name: str) -> str:
    """By the ending that the program gave it; what it was called on the laptop nobody knows."""
    ending = name.rpartition(".")[2]
    if ending in ("jpg", "png", "gif", "webp", "heic"):
        return QCoreApplication.translate("States", "Picture, {size}")
    if ending in ("m4a", "wav", "flac", "mp3", "amr", "ogg"):
        return QCoreApplication.translate("States", "Recording, {size}")
    if ending in ("mp4", "webm", "avi"):
        return QCoreApplication.translate("States", "Film or recording, {size}")
    words = QCoreApplication.translate("States", "File ({kind}), {size}")
    return words.replace("{kind}", ending.upper())


def class_words(content: ContentClass) -> str:
    return {
        ContentClass.CARE: QCoreApplication.translate("States", "Care"),
        ContentClass.WELLBEING: QCoreApplication.translate("States", "Wellbeing"),
        ContentClass.LEARNING: QCoreApplication.translate("States", "Learning"),
        ContentClass.LINKS: QCoreApplication.translate("States", "Relations"),
        ContentClass.PROGRAMME: QCoreApplication.translate("States", "Programme"),
    }[content]


def language_names(tags: tuple[str, ...]) -> str:
    """`English, Русский`: each language in its own words; a tag that is not known stays as it is."""
    return listed(*(OWN_NAMES.get(tag.split("-")[0].lower(), tag or "–") for tag in tags))


def answer_words(answer: AnswerRow) -> str:
    """An answer as it is read; a quiet one in words, a date and a time as they are said."""
    return quiet_words(answer.text) if answer.quiet else said(answer.text)


def said(text: str) -> str:
    """A stored date, month or time as a person says it: `23 Nov 2026`, `about Nov 2026`; else the text.

    The forms' lexical forms are told by their shape; a record's answers come without their kinds.
    """
    found = MOMENT.fullmatch(text)
    if found is None:
        return text
    year, month, day, hour, minute = found.groups()
    clock = f"{hour}:{minute}" if hour else ""
    try:
        if day:
            return together(listed(long_date(date(int(year), int(month), int(day))), clock))
        if month:
            words = month_and_year(date(int(year), int(month), 1))
            return QCoreApplication.translate("States", "about {month}").format(month=words)
    except ValueError:  # no such day: it was never a date
        return text
    return clock or text


def before_words(text: str) -> str:
    """What an answer was before; its row says no more of it than the text."""
    return said(quiet_words(text))


def quiet_words(text: str) -> str:
    """The four quiet answers in words; any other text stays as it is (R-24)."""
    return {
        "refused": QCoreApplication.translate("States", "Refused"),
        "unknown": QCoreApplication.translate("States", "Does not know"),
        "notasked": QCoreApplication.translate("States", "Not asked"),
        "na": QCoreApplication.translate("States", "Does not apply"),
    }.get(text, text)
