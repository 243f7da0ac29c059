"""A person's page: what is due, what was done together, what was agreed, and the forms that can be started."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fieldapp.casework import lists
from fieldapp.casework.reach import REACHED
from fieldapp.model import DraftRow, FormRow, RecordRow
from fieldapp.ui import case_words
from fieldapp.ui.desk_calls import DeskCalls
from fieldapp.ui.kit import theme
from fieldapp.ui.kit.buttons import Button, IconButton
from fieldapp.ui.kit.cards import Card, rule
from fieldapp.ui.kit.empty import Empty
from fieldapp.ui.kit.labels import Avatar, Elided, Identity, Label
from fieldapp.ui.kit.layouts import STRETCH, clear, column, holding, row, scrolling
from fieldapp.ui.kit.progress import Progress
from fieldapp.ui.kit.words import isolated, long_date
from fieldapp.ui.people.cards import (
    AgreedPart,
    DuePart,
    FamilyPart,
    KeptPart,
    LearningPart,
    PlanPart,
    ServicesPart,
)
from fieldapp.ui.place import page
from fieldapp.ui.states import verdict_words

if TYPE_CHECKING:
    from fieldapp.operations.profiles import Profile, Try

DOT, DOT_MIDDLE = 22, 19
MOST_TOLD = 60  # lines of time on the page: two years of visits and tries
SHOWN_AT_ONCE, SHOWN_EACH = (
    8,
    4,
)  # of them as many as are seen, then a few whenever nothing else is to be done
FORMS_SHOWN = 3


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
    """Shows one person; says what is to be begun, gone on with, read or changed."""

    left = Signal()
    begin_wanted = Signal(object, object)  # FormRow, PersonId
    draft_wanted = Signal(object)  # DraftRow
    record_wanted = Signal(object)  # RecordId
    erase_wanted = Signal(object)  # Participant
    settle_wanted = Signal(object)  # PersonId

    def __init__(self, calls: DeskCalls) -> None:
        super().__init__()
        self._calls = calls
        self.shown: Profile | None = None
        self._all_forms = False
        self._form_rows: list[FormRow] = []
        self._head: QHBoxLayout = row(gap=12)
        self._visits = column(gap=0)
        self._later: list[RecordRow | Try] = []
        self._more = QTimer(self, singleShot=True, interval=0)
        self._more.timeout.connect(self._show_more)
        self._forms = column(gap=0)
        self._drafts = column(gap=12)
        self.due, self.agreed, self.services = DuePart(), AgreedPart(), ServicesPart()
        self.family, self.plan, self.learning, self.kept = (
            FamilyPart(),
            PlanPart(),
            LearningPart(),
            KeptPart(),
        )
        self._visit_card = Card(Label(self.tr("Together so far"), "title"), self._visits)
        self._draft_card = Card(Label(self.tr("Not finished yet"), "title"), self._drafts)
        self._all = Button("", "link", small=True, name="person.all_forms")
        self._all.clicked.connect(self._toggle_forms)
        more = row(self._all, STRETCH)
        forms = Card(Label(self.tr("Start a form"), "title"), self._forms, more, margins=(18, 14, 18, 8))
        left = (self.due, self._draft_card, self._visit_card, self.services, self.plan, self.learning)
        right = (forms, self.agreed, self.family, self.kept)
        self.body = row(
            (holding(column(*left, STRETCH, gap=14)), 13),
            (holding(column(*right, STRETCH, gap=14)), 10),
            gap=18,
        )
        self.setLayout(column(scrolling(holding(page(self._head, (self.body, 1))))))

    def show_person(
        self,
        profile: Profile,
        forms: tuple[FormRow, ...],
        drafts: tuple[DraftRow, ...],
        *,
        may_erase: bool = False,
    ) -> None:
        """Show all of it anew."""
        self.shown, today = profile, self._calls.now().date()
        person = profile.participant
        self._show_head(profile, may_erase=may_erase)
        self._show_together(profile)
        self._show_drafts([draft for draft in drafts if draft.participant == person])
        self._form_rows = [form for form in forms if not form.withdrawn]
        self._show_forms()
        known = profile.consents is not None
        self.due.show_profile(profile, today)
        self.due.setVisible(known)
        self.services.show_profile(profile, today)
        for part in (self.agreed, self.family, self.plan, self.learning, self.kept):
            part.show_profile(profile)

    def _show_head(self, profile: Profile, *, may_erase: bool) -> None:
        clear(self._head)
        person = profile.participant
        back = IconButton("arrow-left", self.tr("Back to people"), name="person.back")
        back.clicked.connect(self.left)
        about = self._about(profile)
        words = column(
            row(Identity(person.given_name, person.code, "display"), STRETCH),
            Elided(about, "body", "muted", name="person.about") if about else None,
            gap=1,
        )
        self._head.addWidget(back)
        self._head.addWidget(Avatar(person.given_name))
        self._head.addLayout(words, 1)
        if profile.undecided:
            settle = Button(self.tr("%n to settle", "", profile.undecided), "soft", name="person.settle")
            settle.clicked.connect(lambda: self.settle_wanted.emit(person.person))
            self._head.addWidget(settle)
        if may_erase:
            erase = Button(self.tr("Erase this person"), "link", small=True, name="person.erase")
            erase.clicked.connect(lambda: self.erase_wanted.emit(person))
            self._head.addWidget(erase)

    def _about(self, profile: Profile) -> str:
        parts = []
        if profile.participant.birth_year:
            guess = profile.told.get("birth_est", "") in ("yes", "y")
            born = self.tr("born about {year}") if guess else self.tr("born {year}")
            parts.append(born.format(year=profile.participant.birth_year))
        language = case_words.value(lists.PERSON, "lang", profile.told.get("lang", ""))
        if language:
            parts.append(self.tr("speaks {language}").format(language=language))
        if profile.started:
            parts.append(self.tr("with you since {day}").format(day=long_date(profile.started)))
        if self._calls.coordinator and profile.workers:
            parts.append(self.tr("case of {names}").format(names=", ".join(profile.workers)))
        if profile.doubles:
            codes = ", ".join(isolated(one.code) for one in profile.doubles)
            parts.append(self.tr("also registered as {codes}").format(codes=codes))
        return " · ".join(parts)

    def _show_together(self, profile: Profile) -> None:
        """Visits and tries in one line of time, the newest first."""
        clear(self._visits)
        told: list[tuple[date, int, RecordRow | Try]] = [
            *((visit.finished_at.astimezone().date(), 1, visit) for visit in profile.visits),
            *((one.attempt.on, 0, one) for one in profile.tries),
        ]
        told.sort(key=lambda one: (one[0], one[1]), reverse=True)
        self._later = [one for _, _, one in told[:MOST_TOLD]]
        self._show_more(SHOWN_AT_ONCE)
        if not told:
            self._visits.addWidget(Empty("calendar", self.tr("There is no record with this person yet.")))

    def _show_more(self, most: int = SHOWN_EACH) -> None:
        """Two years of visits would hold the page back: those out of sight come after it is shown."""
        here, self._later = self._later[:most], self._later[most:]
        for place, one in enumerate(here, 1):
            ends = {"first": self._visits.count() == 0, "last": not self._later and place == len(here)}
            made = self._visit(one, **ends) if isinstance(one, RecordRow) else self._try(one, **ends)
            self._visits.addWidget(made)
        if self._later:
            self._more.start()

    def _try(self, one: Try, *, first: bool, last: bool) -> QWidget:
        attempt = one.attempt
        channel = case_words.value(lists.PERSON, "attempt_channel", attempt.channel)
        wave = case_words.value(lists.PERSON, "attempt_wave", attempt.wave)
        about = " · ".join(part for part in (long_date(attempt.on), channel, wave, one.by) if part)
        words = column(
            Elided(case_words.value(lists.PERSON, "attempt_result", attempt.result), "body", "muted"),
            Elided(about, "small", "faint"),
            gap=0,
            margins=(0, 6, 0, 10),
        )
        dot = Dot(filled=attempt.result == REACHED, first=first, last=last)
        return holding(row(dot, (words, 1), gap=12))

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

    def _toggle_forms(self) -> None:
        self._all_forms = not self._all_forms
        self._show_forms()

    def _show_forms(self) -> None:
        clear(self._forms)
        assert self.shown is not None
        person, forms = self.shown.participant, self._form_rows
        shown = forms if self._all_forms else forms[:FORMS_SHOWN]
        self._all.setVisible(len(forms) > FORMS_SHOWN)
        self._all.setText(self.tr("Show fewer") if self._all_forms else self.tr("See all %n", "", len(forms)))
        for place, form in enumerate(shown):
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
