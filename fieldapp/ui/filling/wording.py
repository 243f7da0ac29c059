"""Sentences of the filling that several of its widgets say, with their plurals."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject

from fieldapp.ui.kit.words import out_of


class Counted(QObject):
    """Sentences with a number: lupdate finds plural forms in calls of `tr` only."""

    def open_questions(self, count: int) -> str:
        return self.tr("%n questions left", "", count)

    def to_look_at(self, count: int) -> str:
        return self.tr("%n to look at", "", count)

    def asked_about(self, count: int) -> str:
        return self.tr("%n asked", "", count)


def open_questions(count: int) -> str:
    if count == 0:
        return QCoreApplication.translate("Filling", "All questions answered")
    return Counted().open_questions(count)


def answered_of(answered: int, total: int) -> str:
    words = QCoreApplication.translate("Filling", "{n} of {all} answered")
    return words.replace("{n}", str(answered)).replace("{all}", str(total))


def of_all(answered: int, total: int) -> str:
    """The two numbers in words, "5 of 8": a slash turns round in Arabic."""
    words = QCoreApplication.translate("Filling", "{n} of {all}")
    return words.replace("{n}", str(answered)).replace("{all}", out_of(total))


def to_look_at(count: int) -> str:
    return Counted().to_look_at(count)


def asked_about(count: int) -> str:
    return Counted().asked_about(count)


def saved_ago(at: datetime, now: datetime) -> str:
    """The age of the last save, "Saved 2 s ago"; minutes after one, and the time of day after an hour."""
    seconds = max(0, int((now - at).total_seconds()))
    if seconds < 2:
        return saved_just_now()
    if seconds < 60:
        return QCoreApplication.translate("Filling", "Saved {n} s ago").replace("{n}", str(seconds))
    if seconds < 3600:
        return QCoreApplication.translate("Filling", "Saved {n} min ago").replace("{n}", str(seconds // 60))
    return QCoreApplication.translate("Filling", "Saved at {time}").replace(
        "{time}", at.astimezone().strftime("%H:%M")
    )


def saved_just_now() -> str:
    return QCoreApplication.translate("Filling", "Saved just now")


def part_name(place: int) -> str:
    """A section without a label, by its place from 0."""
    return QCoreApplication.translate("Filling", "Part {n}").replace("{n}", str(place + 1))


def quiet_words(missing: str) -> str:
    """A quiet answer as the worker reads it."""
    words = {
        "refused": QCoreApplication.translate("Filling", "Refused"),
        "unknown": QCoreApplication.translate("Filling", "Does not know"),
        "notasked": QCoreApplication.translate("Filling", "Not asked"),
        "na": QCoreApplication.translate("Filling", "Does not apply"),
    }
    return words[missing]
