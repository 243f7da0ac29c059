"""A person's page: what was done together, what is open, and the forms that can be started."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fieldapp.model import DraftRow, FormRow, Participant, RecordRow
from fieldapp.ui.desk_calls import DeskCalls
from fieldapp.ui.kit import theme
from fieldapp.ui.kit.buttons import Button, IconButton
from fieldapp.ui.kit.cards import Card, rule
from fieldapp.ui.kit.empty import Empty
from fieldapp.ui.kit.labels import Avatar, Elided, Identity, Label
from fieldapp.ui.kit.layouts import STRETCH, clear, column, holding, row, scrolling
from fieldapp.ui.kit.progress import Progress
from fieldapp.ui.kit.words import long_date
from fieldapp.ui.place import page
from fieldapp.ui.states import verdict_words

DOT, DOT_MIDDLE = 22, 19


class Dot(QWidget):
    """A point of the timeline with its line; filled when it was accepted."""

    def __init__(self, *, filled: bool, first: bool, last: bool) -> None:
        super().__init__()
        self._filled, self._first, self._last = filled, first, last
        self.setFixedWidth(DOT)

    def sizeHint(self) -> QSize:
        return QSize(DOT, 48)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.width() / 2
        painter.setPen(QPen(theme.colour("border"), 2))
        if not self._first:
            painter.drawLine(QPointF(middle, 0), QPointF(middle, DOT_MIDDLE - 9))
        if not self._last:
            painter.drawLine(QPointF(middle, DOT_MIDDLE + 9), QPointF(middle, self.height()))
        painter.setPen(QPen(theme.colour("primary"), 1.8))
        painter.setBrush(theme.colour("primary" if self._filled else "surface"))
        painter.drawEllipse(QPointF(middle, DOT_MIDDLE), 6, 6)
        painter.end()


class PersonPage(QWidget):
    """Shows one person; says what is to be begun, gone on with or read."""

    left = Signal()
    begin_wanted = Signal(object, object)  # FormRow, PersonId
    draft_wanted = Signal(object)  # DraftRow
    record_wanted = Signal(object)  # RecordId
    erase_wanted = Signal(object)  # Participant

    def __init__(self, calls: DeskCalls) -> None:
        super().__init__()
        self._calls = calls
        self._head: QHBoxLayout = row(gap=12)
        self._visits = column(gap=0)
        self._forms = column(gap=0)
        self._drafts = column(gap=12)
        visits = Card(Label(self.tr("Together so far"), "title"), self._visits)
        self._draft_card = Card(Label(self.tr("Not finished yet"), "title"), self._drafts)
        forms = Card(Label(self.tr("Start a form"), "title"), self._forms, margins=(18, 14, 18, 8))
        right = holding(column(self._draft_card, forms, STRETCH, gap=14))
        left = holding(column(visits, STRETCH))
        self.body = row((left, 13), (right, 10), gap=18)
        self.setLayout(column(scrolling(holding(page(self._head, (self.body, 1))))))

    def show_person(
        self,
        person: Participant,
        visits: tuple[RecordRow, ...],
        forms: tuple[FormRow, ...],
        drafts: tuple[DraftRow, ...],
        *,
        may_erase: bool = False,
    ) -> None:
        """Show all of it anew."""
        self._show_head(person, may_erase=may_erase)
        self._show_visits(visits)
        self._show_drafts([draft for draft in drafts if draft.participant == person])
        self._show_forms(person, [form for form in forms if not form.withdrawn])

    def _show_head(self, person: Participant, *, may_erase: bool) -> None:
        clear(self._head)
        back = IconButton("arrow-left", self.tr("Back to people"), name="person.back")
        back.clicked.connect(self.left)
        born = self.tr("born {year}").format(year=person.birth_year) if person.birth_year else ""
        words = column(
            row(Identity(person.given_name, person.code, "display"), STRETCH),
            Label(born, "body", "muted") if born else None,
            gap=1,
        )
        self._head.addWidget(back)
        self._head.addWidget(Avatar(person.given_name))
        self._head.addLayout(words, 1)
        if may_erase:
            erase = Button(self.tr("Erase this person"), "link", small=True, name="person.erase")
            erase.clicked.connect(lambda: self.erase_wanted.emit(person))
            self._head.addWidget(erase)

    def _show_visits(self, visits: tuple[RecordRow, ...]) -> None:
        clear(self._visits)
        for place, visit in enumerate(visits):
            last = place == len(visits) - 1
            self._visits.addWidget(self._visit(visit, first=place == 0, last=last))
        if not visits:
            self._visits.addWidget(Empty("calendar", self.tr("There is no record with this person yet.")))

    def _visit(self, visit: RecordRow, *, first: bool, last: bool) -> QWidget:
        day = long_date(visit.finished_at.astimezone())
        words = column(
            Elided(visit.form_title, "body_strong"),
            Elided(f"{day} · {visit.author}", "small", "faint"),
            gap=0,
            margins=(0, 6, 0, 10),
        )
        state = Label(verdict_words(visit.verdict), "small", "muted")
        read = Button(self.tr("Read"), "link", small=True, name=f"person.read.{visit.record}")
        read.setAccessibleName(self.tr("Read: {form}, {day}").format(form=visit.form_title, day=day))
        read.clicked.connect(lambda: self.record_wanted.emit(visit.record))
        dot = Dot(filled=visit.verdict.value == "accepted", first=first, last=last)
        return holding(row(dot, (words, 1), state, read, gap=12))

    def _show_drafts(self, drafts: list[DraftRow]) -> None:
        clear(self._drafts)
        self._draft_card.setVisible(bool(drafts))
        for draft in drafts:
            words = self.tr("{answered} of {total} answered").format(
                answered=draft.answered, total=draft.total
            )
            go_on = Button(self.tr("Continue"), "soft", name=f"person.continue.{draft.draft}")
            go_on.setAccessibleName(self.tr("Continue: {form}").format(form=draft.form_title))
            go_on.clicked.connect(lambda _on, which=draft: self.draft_wanted.emit(which))
            about = column(Elided(draft.form_title, "body_strong"), Label(words, "small", "faint"), gap=0)
            bar = Progress(draft.answered, draft.total, words)
            self._drafts.addWidget(holding(column(row((about, 1), go_on, gap=10), bar, gap=5)))

    def _show_forms(self, person: Participant, forms: list[FormRow]) -> None:
        clear(self._forms)
        for place, form in enumerate(forms):
            if place:
                self._forms.addWidget(rule())
            begin = Button(self.tr("Start"), "soft", name=f"person.start.{form.form}")
            begin.setAccessibleName(self.tr("Start: {form}").format(form=form.title))
            begin.clicked.connect(lambda _on, which=form: self.begin_wanted.emit(which, person.person))
            count = Label(self.tr("%n question(s)", "", form.questions), "small", "faint")
            words = column(Elided(form.title, "body_strong"), count, gap=0, margins=(0, 8, 0, 8))
            self._forms.addWidget(holding(row((words, 1), begin, gap=12)))
        if not forms:
            self._forms.addWidget(
                Empty("clipboard-list", self.tr("Forms come by themselves when there is internet."))
            )
