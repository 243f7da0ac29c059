"""The cards of a person's page: each shows a part of a `Profile` and is hidden where there is nothing to show."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldapp.casework import kinship, lists, retention
from fieldapp.casework.approved import is_approved
from fieldapp.casework.carers import CARER
from fieldapp.casework.consent import Consents, Scope, not_told_at
from fieldapp.casework.waves import Due, What
from fieldapp.ui import case_words
from fieldapp.ui.kit.buttons import TARGET, Button
from fieldapp.ui.kit.cards import Card, rule
from fieldapp.ui.kit.icons import IconLabel
from fieldapp.ui.kit.labels import Elided, Label, chip
from fieldapp.ui.kit.layouts import STRETCH, Placed, clear, column, holding, row
from fieldapp.ui.kit.words import foreign, isolated, listed, long_date, own_way, person_words, short_date

if TYPE_CHECKING:
    from fieldapp.casework.registers import Entity
    from fieldapp.operations.profiles import Profile, Relation, Service


class Part(Card):
    """A title with what can be done beside it, and lines that are exchanged as a whole."""

    def __init__(self, title: str, *actions: Placed, name: str) -> None:
        self.lines: QVBoxLayout = column(gap=6)
        words = Label(title, "title")
        higher = (
            max(0, TARGET - words.sizeHint().height()) if actions else 0
        )  # titles side by side lie on one line
        head = row(words, STRETCH, *actions, gap=8)
        around = (18, max(0, 14 - higher // 2), 18, 16)
        super().__init__(head, self.lines, gap=max(0, 8 - (higher + 1) // 2), margins=around, name=name)

    def show_lines(self, lines: Iterable[QWidget]) -> None:
        """No line hides the card."""
        clear(self.lines)
        for one in lines:
            self.lines.addWidget(one)
        self.setVisible(self.lines.count() > 0)


def line(title: str, detail: str = "", *ending: Placed) -> QWidget:
    """A name with a detail under it, and what stands at the end."""
    words = column(Elided(title, "body_strong"), Elided(detail, "small", "faint") if detail else None, gap=0)
    return holding(row((words, 1), *ending, gap=10))


class DuePart(Part):
    """What is due: soonest first, and a try can be written down; of a plan, that it was looked at."""

    try_wanted = Signal()
    plan_done = Signal(object)  # EntityId

    def __init__(self) -> None:
        self.try_ = Button("", "link", small=True, name="person.try")
        super().__init__(self.tr("What is due"), self.try_, name="person.due")
        self.try_.setText(self.tr("Write down a try to reach them"))
        self.try_.clicked.connect(self.try_wanted)

    def show_profile(self, profile: Profile, today: date) -> None:
        lines: list[QWidget] = []
        standing = case_words.standing_words(profile.standing)
        if standing:
            lines.append(Label(standing, "body", "muted", wrap=True))
        for due in profile.due:
            when = Label(case_words.when_words(due, today), "body", "muted")
            over = self._plan_done(due) if due.what is What.PLAN and due.due <= today else None
            lines.append(line(case_words.due_words(due), case_words.window_words(due, today), over, when))
        if not lines:
            lines.append(Label(self.tr("Nothing is due."), "body", "muted"))
        self.show_lines(lines)

    def _plan_done(self, due: Due) -> Button:
        button = Button(self.tr("It is done"), "link", small=True, name=f"person.plan_done.{due.entity}")
        button.setAccessibleName(self.tr("The plan was looked at: it is done"))
        button.clicked.connect(lambda: self.plan_done.emit(due.entity))
        return button


class AgreedPart(Part):
    """What was agreed to, scope by scope, with the text that was read; never more than the evidence says."""

    change_wanted = Signal()
    basis_wanted = Signal()  # a coordinator agrees to what it rests on

    def __init__(self) -> None:
        self.change = Button("", "link", small=True, name="person.consent")
        super().__init__(self.tr("What was agreed"), self.change, name="person.agreed")
        self.change.setText(self.tr("Change"))
        self.change.setAccessibleName(self.tr("Change what was agreed"))
        self.change.clicked.connect(self.change_wanted)
        self.basis = Button(self.tr("Say what it rests on"), "soft", name="person.basis")
        self.basis.clicked.connect(self.basis_wanted)
        self.column.addLayout(row(self.basis, STRETCH))

    def show_profile(self, profile: Profile) -> None:
        agreed = profile.consents
        self.basis.setVisible(profile.decides and agreed is not None and agreed.waits is not None)
        if agreed is None:
            self.show_lines(())
            return
        lines: list[QWidget] = []
        if agreed.restricted:
            lines.append(Label(self.tr("It is kept, and nobody works with it."), "body_strong", wrap=True))
        for scope in profile.scopes:
            lack = agreed.scopes[scope]
            shape, tone = ("circle-check", "primary") if lack is None else ("circle", "text3")
            picture = IconLabel(shape, tone)
            state = Label(case_words.lack_words(lack), "small", "muted")
            lines.append(holding(row(picture, (Elided(case_words.scope_words(scope)), 1), state, gap=8)))
        if agreed.withheld_from:  # what protects is not the palest line
            words = self.tr("Nothing is told to: {who}").format(who=case_words.withheld(agreed.withheld_from))
            lines.append(Label(words, "body_strong", wrap=True, name="person.withheld"))
        told = self._evidence(agreed, profile.agencies)
        lines.extend(Label(words, "small", "faint", wrap=True) for words in told)
        self.show_lines(lines)

    def _evidence(self, agreed: Consents, agencies: Iterable[str]) -> Iterable[str]:
        if agreed.agencies:
            yield self.tr("May be told to: {who}").format(who=listed(*(foreign(one) for one in agencies)))
        if agreed.basis:
            on = case_words.value_within(lists.PERSON, "consent_basis", agreed.basis)
            yield self.tr("It rests on: {basis}").format(basis=on)
        last = agreed.statements[-1] if agreed.statements else None
        if last is None or not case_words.day(last.on):
            return
        parts = [case_words.day(last.on)]
        parts.append(case_words.value(lists.PERSON, "consent_by", last.given_by))
        parts.append(case_words.value(lists.PERSON, "consent_method", last.method))
        if last.witness:
            who = case_words.value_within(lists.PERSON, "consent_witness", last.witness)
            parts.append(self.tr("witness: {who}").format(who=who))
        if last.text:
            parts.append(self.tr("text {text}").format(text=isolated(last.text)))
        parts.append(case_words.value(lists.PERSON, "consent_language", last.language))
        yield own_way(" · ".join(foreign(one) for one in parts if one))


class ServicesPart(Part):
    """What was asked for, and how many days it waits: a neutral chip, never a colour."""

    def __init__(self) -> None:
        super().__init__(self.tr("Services"), name="person.services")

    def show_profile(self, profile: Profile, today: date) -> None:
        self.show_lines(self._service(one, profile.consents, today) for one in profile.services)

    def _service(self, one: Service, agreed: Consents | None, today: date) -> QWidget:
        """Whoever must not be told and may hear of it all the same is named below it, while it is not over; and so is
        that a service was told what nobody agrees to any more, or never did."""
        withheld = agreed.withheld_from if agreed else frozenset[str]()
        not_told = () if one.over else not_told_at(withheld, one.kind, one.provider)
        if not_told:
            words = self.tr("Not to be told: {who}. Ask the person before you say anything there.")
            words = words.format(who=case_words.withheld(not_told))
        elif agreed is not None and one.is_told and agreed.scopes[Scope.SHARE] is not None:
            words = self.tr(
                "No agreement stands that this service is told. Ask the person; tell nothing there until they agree."
            )
        else:
            return self._line(one, today)
        about = Label(words, "small", "warn", wrap=True)
        sign = IconLabel("circle-alert", "on_warn")
        return holding(column(self._line(one, today), row(sign, (about, 1), gap=8), gap=2))

    def _line(self, one: Service, today: date) -> QWidget:
        words = self.tr("proposed {day}") if one.proposed else self.tr("asked {day}")
        asked = words.format(day=short_date(one.asked_on, today)) if one.asked_on else ""
        state = case_words.value(lists.SERVICE, "status", one.status)
        if one.proposed:
            state = self.tr("nobody was asked yet")
        if one.waits is not None:
            state = self.tr("waiting %n day(s)", "", one.waits)
        detail = " · ".join(part for part in (asked, one.called or one.provider) if part)
        return line(case_words.value(lists.SERVICE, "type", one.kind) or "–", detail, chip(state))


class FamilyPart(Part):
    """The home, and relations as they were stated; how one was verified is the officer's alone."""

    person_wanted = Signal(object)  # PersonId
    verify_wanted = Signal(object)  # Relation
    orphan_wanted = Signal(bool)  # whether it stands as verified now

    def __init__(self) -> None:
        super().__init__(self.tr("Home and relations"), name="person.family")

    def show_profile(self, profile: Profile) -> None:
        lines = [*self._home(profile), *self._care(profile)]
        lines.extend(self._relation(one, decides=profile.decides) for one in profile.relations)
        self.show_lines(lines)

    def _care(self, profile: Profile) -> Iterable[QWidget]:
        """Who looks after a child, as it was stated; that both parents have died is a coordinator's word alone."""
        told = profile.told.get(kinship.STATUS, "")
        if not told and "child" not in profile.told.get("roles", "").split():
            return
        title = case_words.value(lists.PERSON, kinship.STATUS, told or kinship.NOT_KNOWN)
        yield line(
            title, self.tr("who looks after the child"), self._orphan(told) if profile.decides else None
        )

    def _orphan(self, told: str) -> Button:
        verified = told == kinship.ORPHAN
        words = self.tr("Take it back") if verified else self.tr("Have both parents died?")
        button = Button(words, "link", small=True, name="person.orphan")
        button.setAccessibleName(self.tr("Who looks after the child: {act}").format(act=words))
        button.clicked.connect(lambda: self.orphan_wanted.emit(verified))
        return button

    def _home(self, profile: Profile) -> Iterable[QWidget]:
        if profile.carer is not None:
            words = self.tr("Looked after by {name}").format(name=foreign(profile.carer.given_name))
            yield line(words, "", self._open(profile.carer.person, profile.carer.given_name))
        elif "child" in profile.told.get("roles", "").split() and not profile.told.get(CARER):
            words = self.tr("Nobody is written down who looks after them. Ask at the next visit.")
            yield Label(words, "body", "muted", wrap=True)
        yield from self._place(profile)
        for one in profile.household:
            if profile.carer is None or one.person != profile.carer.person:
                title = person_words(one.given_name, one.code)
                yield line(title, self.tr("lives in the same home"), self._open(one.person, one.given_name))

    def _place(self, profile: Profile) -> Iterable[QWidget]:
        if profile.home is None:
            return
        told = profile.home.properties
        where = [
            case_words.value(lists.HOUSEHOLD, key, told.get(key, "")) for key in ("settlement_type", "admin2")
        ]
        ways = []
        if told.get("phone"):
            ways.append(self.tr("phone {number}").format(number=isolated(told["phone"])))
        for key, words in (("phone_ok", self.tr("phoning")), ("safe_to_visit", self.tr("visiting"))):
            if told.get(key):
                ways.append(f"{words}: {case_words.value_within(lists.HOUSEHOLD, key, told[key])}")
        title = listed(*where) or self.tr("Home")
        yield line(title, " · ".join(ways))

    def _relation(self, one: Relation, *, decides: bool) -> QWidget:
        kind = case_words.value(lists.LINK, "rel_type", one.kind) or self.tr("Relative")
        where = case_words.value(lists.LINK, "whereabouts", one.whereabouts)
        contact = case_words.value_within(lists.LINK, "contact", one.contact)
        told = self.tr("in contact: {answer}").format(answer=contact) if contact else ""
        detail = " · ".join(part for part in (where, told) if part)
        title = f"{foreign(one.called)} · {kind}" if one.called else kind
        sure = chip(
            case_words.value(lists.LINK, "verification", one.sure), "ok" if one.sure == "verified" else ""
        )
        opens = self._open(one.person, one.called) if one.person else None
        return line(title, detail, sure, self._verify(one, title) if decides and one.link else None, opens)

    def _verify(self, one: Relation, title: str) -> Button:
        button = Button(self.tr("Verify"), "link", small=True, name=f"person.verify.{one.link}")
        button.setAccessibleName(self.tr("Verify the relation: {who}").format(who=title))
        button.clicked.connect(lambda: self.verify_wanted.emit(one))
        return button

    def _open(self, person: object, name: str) -> Button:
        button = Button(self.tr("Open"), "link", small=True, name=f"person.relative.{person}")
        button.setAccessibleName(self.tr("Open the page of {name}").format(name=name))
        button.clicked.connect(lambda: self.person_wanted.emit(person))
        return button


class PlanPart(Part):
    """Goals and when the plan is looked at again; a coordinator approves it (R-18)."""

    approve_wanted = Signal(object, bool)  # Entity, whether it is to count

    def __init__(self) -> None:
        super().__init__(self.tr("Plan and goals"), name="person.plan")

    def show_profile(self, profile: Profile) -> None:
        lines: list[QWidget] = []
        for place, plan in enumerate(profile.plans):
            if place:
                lines.append(rule())
            told = plan.properties
            for goal in told.get("goals", "").split():
                words = Elided(case_words.value(lists.PLAN, "goals", goal))
                lines.append(holding(row(IconLabel("circle-dot", "text3"), (words, 1), gap=8)))
            approved = is_approved(told)
            parts = [self.tr("approved") if approved else self.tr("not approved yet")]
            if case_words.day(told.get("review_on", "")):
                parts.append(
                    self.tr("to be looked at again {day}").format(day=case_words.day(told["review_on"]))
                )
            said = Label(" · ".join(parts), "small", "faint", wrap=True)
            act = self._approve(plan, approved=approved) if profile.decides else None
            lines.append(holding(row((said, 1), act, gap=10)))
        self.show_lines(lines)

    def _approve(self, plan: Entity, *, approved: bool) -> Button:
        words = self.tr("Take the approval back") if approved else self.tr("Approve the plan")
        button = Button(
            words, "link" if approved else "soft", small=True, name=f"person.approve.{plan.entity}"
        )
        button.clicked.connect(lambda: self.approve_wanted.emit(plan, not approved))
        return button


class LearningPart(Part):
    """School and bridging."""

    def __init__(self) -> None:
        super().__init__(self.tr("Learning"), name="person.learning")

    def show_profile(self, profile: Profile) -> None:
        self.show_lines(self._line(one.properties) for one in profile.learning)

    def _line(self, told: Mapping[str, str]) -> QWidget:
        words = {
            key: case_words.value(lists.ENROLMENT, key, told.get(key, ""))
            for key in ("level", "placement_band", "status", "language", "barrier")
        }
        title = words["level"] or words["placement_band"] or self.tr("Learning")
        since = case_words.day(told.get("start_on", ""))
        details = [told.get("school_code", ""), words["language"], since, words["barrier"]]
        state = chip(words["status"]) if words["status"] else None
        return line(title, " · ".join(one for one in details if one), state)


class KeptPart(Part):
    """Until when what is kept, with the days left (R-14), and the sheet that says what is held (R-12)."""

    sheet_wanted = Signal()
    correct_wanted = Signal()
    close_wanted = Signal()
    reopen_wanted = Signal()
    keep_wanted = Signal()  # longer than planned, when the time ends
    erase_wanted = Signal()

    def __init__(self) -> None:
        self.sheet = Button("", "link", small=True, name="person.held")
        super().__init__(self.tr("How long it is kept"), name="person.kept")
        self.sheet.setText(self.tr("What we hold about them"))
        self.close_ = Button(self.tr("Close the case"), "link", small=True, name="person.close")
        self.reopen = Button(self.tr("Open it again"), "link", small=True, name="person.reopen")
        self.correct = Button(self.tr("Correct what is held"), "link", small=True, name="person.correct")
        self.correct.clicked.connect(self.correct_wanted)
        self.sheet.clicked.connect(self.sheet_wanted)
        self.close_.clicked.connect(self.close_wanted)
        self.reopen.clicked.connect(self.reopen_wanted)
        self.keep = Button(self.tr("Keep it longer"), "soft", small=True, name="person.keep")
        self.erase = Button(self.tr("Erase it now"), "link", small=True, name="person.kept.erase")
        self.keep.clicked.connect(self.keep_wanted)
        self.erase.clicked.connect(self.erase_wanted)
        self.column.addLayout(row(self.keep, self.erase, STRETCH, gap=4))
        acts = (
            self.sheet,
            self.correct,
            self.close_,
            self.reopen,
        )  # one below the other: no width parts them
        self.column.addLayout(column(*(row(one, STRETCH) for one in acts), gap=0))

    def show_profile(self, profile: Profile) -> None:
        closed = profile.standing.status.value == "closed"
        self.close_.setVisible(not closed)
        self.reopen.setVisible(closed)
        ends = profile.decides and any(one.look for one in profile.kept)
        for asked in (self.keep, self.erase):
            asked.setVisible(ends)
        self.show_lines(self._lines(profile) if profile.consents is not None else ())

    def _lines(self, profile: Profile) -> Iterable[QWidget]:
        for one in profile.kept:
            if one.until is None or one.days_left is None:
                continue
            what = case_words.value(lists.PERSON, "retention", one.kept)
            left = self.tr("%n day(s) left", "", max(0, one.days_left))
            until = self.tr("until {day}").format(day=long_date(one.until))
            yield line(what, until, chip(left))
            if one.reason:
                why = case_words.value(lists.PERSON, retention.KEPT_REASON, one.reason)
                words = self.tr("Longer than planned: {reason}").format(reason=why)
                yield Label(words, "small", "muted", wrap=True)
        if all(one.until is None for one in profile.kept):
            yield Label(
                self.tr(
                    "It is kept while you work together. How many days are left is told once the case is closed."
                ),
                "body",
                "muted",
                wrap=True,
            )
        signed = profile.signed
        if signed.last is not None:
            words = self.tr("%n change(s), each signed and verified; the last on {day}.", "", signed.changes)
            yield Label(words.format(day=long_date(signed.last.astimezone())), "small", "faint", wrap=True)
