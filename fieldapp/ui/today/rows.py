"""The rows and cards of Today: each shows one frozen value and says what was pressed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from fieldapp.model import DraftRow, DueVisit, NobodyTold, Participant, ReturnedRow
from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.cards import Card, Note, ground
from fieldapp.ui.kit.fonts import px
from fieldapp.ui.kit.icons import IconLabel
from fieldapp.ui.kit.labels import Avatar, Elided, Identity, Label
from fieldapp.ui.kit.layouts import STRETCH, column, row
from fieldapp.ui.kit.progress import Progress
from fieldapp.ui.kit.words import foreign, isolated, short_date
from fieldapp.ui.phrases import phrase_words

DUE_HEIGHT = 60


def identity(person: Participant | None, fallback: str, kind: str = "body_strong") -> Identity:
    """Name and code of a person, or other words where a record has nobody yet."""
    return Identity(person.given_name, person.code, kind) if person else Identity(fallback, "", kind)


def begun_draft(visit: DueVisit, drafts: Sequence[DraftRow]) -> DraftRow | None:
    """The interview that was begun for this visit: it is gone on with, not begun twice."""
    who = visit.participant.person
    for draft in drafts:
        if draft.participant and draft.participant.person == who and draft.form == visit.form:
            return draft
    return None


class DueRow(QFrame):
    """A person to see; lateness is plain text, never red. What is begun goes on from here, too."""

    start = Signal()
    go_on = Signal()

    def __init__(self, visit: DueVisit, today: date, begun: DraftRow | None = None) -> None:
        super().__init__()
        person = visit.participant
        words, kind, role = self._when(visit.due, today)
        self.act = button = self._button(visit, begun)
        who = column(
            STRETCH, identity(person, ""), Elided(visit.form_title, "small", "faint"), STRETCH, gap=0
        )
        when = Label(words, kind, role)
        self.setLayout(row(Avatar(person.given_name), (who, 1), when, button, gap=12))
        self.setFixedHeight(px(DUE_HEIGHT))

    def _button(self, visit: DueVisit, begun: DraftRow | None) -> Button:
        person, form = visit.participant, visit.form_title
        if begun is not None:
            button = Button(self.tr("Continue"), "soft", name=f"today.begun.{begun.draft}")
            spoken = self.tr("Continue: {person}, {form}")
            button.clicked.connect(self.go_on)
        else:
            button = Button(self.tr("Start"), "soft", name=f"today.start.{person.person}.{visit.form}")
            spoken = self.tr("Start: {person}, {form}")
            button.clicked.connect(self.start)
        button.setAccessibleName(spoken.format(person=person.given_name, form=form))
        return button

    def _when(self, due: date, today: date) -> tuple[str, str, str]:
        days = (due - today).days
        if days < 0:
            return self.tr("was due {day}").format(day=short_date(due, today)), "body", "muted"
        if days == 0:
            return self.tr("today"), "body_strong", ""
        if days == 1:
            return self.tr("tomorrow"), "body", "faint"
        return short_date(due, today), "body", "faint"


class DraftLine(QWidget):
    """An interview to go on with: whose, which form, how far."""

    go_on = Signal()

    def __init__(self, draft: DraftRow) -> None:
        super().__init__()
        words = self.tr("{answered} of {total} answered").format(answered=draft.answered, total=draft.total)
        person = draft.participant
        button = Button(self.tr("Continue"), "soft", name=f"today.continue.{draft.draft}")
        button.setAccessibleName(
            self.tr("Continue: {person}, {form}").format(
                person=person.given_name if person else self.tr("No person yet"), form=draft.form_title
            )
        )
        button.clicked.connect(self.go_on)
        form = f"{self.tr('Correction')} · {draft.form_title}" if draft.corrects else draft.form_title
        who = column(
            identity(person, self.tr("No person yet")), Elided(form, "small", "faint", ending=words), gap=0
        )
        bar = Progress(draft.answered, draft.total, words)
        self.setLayout(column(row((who, 1), button, gap=10), bar, gap=5))


class ReturnedLine(QWidget):
    """A record that a coordinator asks about."""

    look = Signal()

    def __init__(self, returned: ReturnedRow, *, brief: bool = False) -> None:
        super().__init__()
        person = returned.participant
        button = Button(self.tr("Answer"), "soft", name=f"today.look.{returned.record}")
        button.setAccessibleName(
            self.tr("Answer: {person}, {form}").format(
                person=person.given_name if person else "", form=returned.form_title
            )
        )
        button.clicked.connect(self.look)
        asks = self.tr("{name} asks about %n question(s)", "", len(returned.comments))
        asks = asks.format(name=foreign(returned.returned_by))
        under = Elided(returned.form_title, "small", "faint", ending=asks)
        who = column(identity(person, returned.form_title), under, gap=0)
        first = self._quote(returned, brief=brief)
        self.setLayout(
            column(row(IconLabel("message-circle", "info_line"), (who, 1), button, gap=12), first, gap=6)
        )

    @staticmethod
    def _quote(returned: ReturnedRow, *, brief: bool) -> QFrame | None:
        """What is asked first, in full, under the question it is about; `brief` leaves that out."""
        if not returned.comments:
            return None
        comment = returned.comments[0]
        about = Elided(comment.label, "small", "info") if comment.label and not brief else None
        words = Label(f"“{phrase_words(comment.text)}”", "small_strong", "info", wrap=True)
        return ground(
            column(about, words, gap=1, margins=(12, 5, 12, 5) if brief else (12, 8, 12, 8)), "info"
        )


class NobodyToldNote(Note):
    """An urgent record that nobody has acknowledged: stays until a coordinator has."""

    def __init__(self, told: NobodyTold) -> None:
        super().__init__("", tone="warn", icon="phone", name=f"today.nobody_told.{told.record}")
        self.speak_up()
        person = told.participant
        about = f"{person.given_name} · {isolated(person.code)}" if person else ""
        words = self.tr("Nobody has been told yet.")
        if told.phone:
            words += " " + self.tr("Phone: {number}").format(number=isolated(told.phone))
        self.say(f"{words}\n{about}" if about else words)


class ListCard(Card):
    """A title and rows that are exchanged as a whole."""

    def __init__(self, title: str, name: str, *, gap: int = 10) -> None:
        self.body: QVBoxLayout = column(gap=gap)
        super().__init__(Label(title, "title"), self.body, gap=8, name=name)
