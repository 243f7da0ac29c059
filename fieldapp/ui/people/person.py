"""A person's page: what is due, what was done together, what was agreed, and the forms that can be started."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fieldapp.casework import lists
from fieldapp.casework.reach import REACHED
from fieldapp.model import DraftRow, FormRow, Participant, RecordRow
from fieldapp.ui import case_words
from fieldapp.ui.desk_calls import DeskCalls
from fieldapp.ui.kit.buttons import Button, IconButton
from fieldapp.ui.kit.cards import Card, rule
from fieldapp.ui.kit.empty import Empty
from fieldapp.ui.kit.labels import Avatar, Elided, Identity, Label, line_height
from fieldapp.ui.kit.layouts import STRETCH, clear, column, holding, row, scrolling
from fieldapp.ui.kit.progress import Progress
from fieldapp.ui.kit.words import isolated, listed, long_date
from fieldapp.ui.people.cards import (
    AgreedPart,
    DuePart,
    FamilyPart,
    KeptPart,
    LearningPart,
    PlanPart,
    ServicesPart,
)
from fieldapp.ui.people.timeline import Moment, Timeline
from fieldapp.ui.people.work import WorkPart
from fieldapp.ui.place import page
from fieldapp.ui.states import verdict_words

if TYPE_CHECKING:
    from fieldapp.operations.profiles import Profile, Try

MOST_TOLD = 60  # lines of time on the page: two years of visits and tries
FORMS_SHOWN = 3


class PersonPage(QWidget):
    """Shows one person; says what is to be begun, gone on with, read or changed."""

    left = Signal()
    begin_wanted = Signal(object, object)  # FormRow, PersonId
    draft_wanted = Signal(object)  # DraftRow
    record_wanted = Signal(object)  # RecordId
    erase_wanted = Signal(object)  # Participant
    settle_wanted = Signal(object)  # PersonId
    apart_wanted = Signal()  # a merge is to be undone

    def __init__(self, calls: DeskCalls) -> None:
        super().__init__()
        self._calls = calls
        self.shown: Profile | None = None
        self._all_forms = False
        self._form_rows: list[FormRow] = []
        self._together = Timeline(self.tr("Read"))
        self._together.read_wanted.connect(self.record_wanted)
        self._nothing = Empty("calendar", self.tr("There is no record with this person yet."))
        self._forms = column(gap=0)
        self._drafts = column(gap=12)
        self.due, self.agreed, self.services = DuePart(), AgreedPart(), ServicesPart()
        self.family, self.plan, self.learning, self.kept = (
            FamilyPart(),
            PlanPart(),
            LearningPart(),
            KeptPart(),
        )
        self.kept.erase_wanted.connect(lambda: self.erase_wanted.emit(self._of()))
        self.work = WorkPart(coordinator=calls.coordinator)
        self._visit_card = Card(Label(self.tr("Together so far"), "title"), self._together, self._nothing)
        self._draft_card = Card(Label(self.tr("Not finished yet"), "title"), self._drafts)
        self._all = Button("", "link", small=True, name="person.all_forms")
        self._all.clicked.connect(self._toggle_forms)
        more = row(self._all, STRETCH)
        forms = Card(Label(self.tr("Start a form"), "title"), self._forms, more, margins=(18, 14, 18, 8))
        left = (self.due, self._draft_card, self._visit_card, self.services, self.plan, self.learning)
        right = (forms, self.work, self.agreed, self.family, self.kept)
        self.body = row(
            (holding(column(*left, STRETCH, gap=14)), 13),
            (holding(column(*right, STRETCH, gap=14)), 10),
            gap=18,
        )
        self.setLayout(column(scrolling(holding(page(self._head(), (self.body, 1))))))

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
        offered = [form for form in forms if not form.withdrawn]
        if offered != self._form_rows or not self._forms.count():
            self._form_rows = offered
            self._show_forms()
        known = profile.consents is not None
        self.due.show_profile(profile, today)
        self.due.setVisible(known)
        self.services.show_profile(profile, today)
        for part in (self.work, self.agreed, self.family, self.plan, self.learning, self.kept):
            part.show_profile(profile)

    def _head(self) -> QHBoxLayout:
        back = IconButton("arrow-left", self.tr("Back to people"), name="person.back")
        back.clicked.connect(self.left)
        self._avatar, self._identity = Avatar(""), Identity("", "", "display")
        self._about_line = Label("", "body", "muted", wrap=True, name="person.about")
        self._about_line.setMinimumHeight(line_height("body"))
        self._settle = Button("", "soft", name="person.settle")
        self._settle.clicked.connect(lambda: self.settle_wanted.emit(self._of().person))
        self._apart = Button(self.tr("Two people after all"), "link", small=True, name="person.apart")
        self._apart.clicked.connect(self.apart_wanted)
        self._erase = Button(self.tr("Erase the records"), "link", small=True, name="person.erase")
        self._erase.clicked.connect(lambda: self.erase_wanted.emit(self._of()))
        words = column(row(self._identity, STRETCH), self._about_line, gap=1)
        return row(back, self._avatar, (words, 1), self._settle, self._apart, self._erase, gap=12)

    def _of(self) -> Participant:
        assert self.shown is not None, "nothing can be pressed before a person is shown"
        return self.shown.participant

    def _show_head(self, profile: Profile, *, may_erase: bool) -> None:
        person, about = profile.participant, self._about(profile)
        self._avatar.show_name(person.given_name)
        self._identity.show_person(person.given_name, person.code)
        self._about_line.setText(about)
        self._about_line.setVisible(bool(about))
        self._settle.setText(self.tr("%n to settle", "", profile.undecided))
        self._settle.setVisible(profile.undecided > 0)
        self._apart.setVisible(profile.decides and bool(profile.doubles))
        self._erase.setVisible(may_erase)

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
            parts.append(self.tr("case of {names}").format(names=listed(*profile.workers)))
        if profile.doubles:
            codes = listed(*(isolated(one.code) for one in profile.doubles))
            parts.append(self.tr("also registered as {codes}").format(codes=codes))
        return " · ".join(parts)

    def _show_together(self, profile: Profile) -> None:
        """Visits and tries in one line of time, the newest first."""
        told: list[tuple[date, int, RecordRow | Try]] = [
            *((visit.finished_at.astimezone().date(), 1, visit) for visit in profile.visits),
            *((one.attempt.on, 0, one) for one in profile.tries),
        ]
        told.sort(key=lambda one: (one[0], one[1]), reverse=True)
        shown = [one for _, _, one in told[:MOST_TOLD]]
        self._together.show_moments(
            len(shown),
            (self._visit(one) if isinstance(one, RecordRow) else self._try(one) for one in shown),
        )
        self._nothing.setVisible(not told)

    def _try(self, one: Try) -> Moment:
        attempt = one.attempt
        channel = case_words.value(lists.PERSON, "attempt_channel", attempt.channel)
        wave = case_words.value(lists.PERSON, "attempt_wave", attempt.wave)
        about = " · ".join(part for part in (long_date(attempt.on), channel, wave, one.by) if part)
        result = case_words.value(lists.PERSON, "attempt_result", attempt.result)
        return Moment(result, about, filled=attempt.result == REACHED)

    def _visit(self, visit: RecordRow) -> Moment:
        day = long_date(visit.finished_at.astimezone())
        return Moment(
            visit.form_title,
            f"{day} · {visit.author}",
            filled=visit.verdict.value == "accepted",
            strong=True,
            state=verdict_words(visit.verdict, own=visit.by == self._calls.member),
            record=visit.record,
            read_name=self.tr("Read: {form}, {day}").format(form=visit.form_title, day=day),
        )

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
        forms = self._form_rows
        shown = forms if self._all_forms else forms[:FORMS_SHOWN]
        self._all.setVisible(len(forms) > FORMS_SHOWN)
        self._all.setText(self.tr("Show fewer") if self._all_forms else self.tr("See all %n", "", len(forms)))
        for place, form in enumerate(shown):
            if place:
                self._forms.addWidget(rule())
            begin = Button(self.tr("Start"), "soft", name=f"person.start.{form.form}")
            begin.setAccessibleName(self.tr("Start: {form}").format(form=form.title))
            begin.clicked.connect(lambda _on, which=form: self.begin_wanted.emit(which, self._of().person))
            count = Label(self.tr("%n question(s)", "", form.questions), "small", "faint")
            words = column(Elided(form.title, "body_strong"), count, gap=0, margins=(0, 8, 0, 8))
            self._forms.addWidget(holding(row((words, 1), begin, gap=12)))
        if not forms:
            self._forms.addWidget(
                Empty("clipboard-list", self.tr("Forms come by themselves when there is internet."))
            )
