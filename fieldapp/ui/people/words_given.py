"""A coordinator's word from a person's page, corrections that the person asks for, and a merge undone: asks first."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from fieldapp.casework import lists
from fieldapp.model import Changed, PersonId
from fieldapp.ui import case_words
from fieldapp.ui import verbs_of_cases as verbs
from fieldapp.ui.desk_calls import DeskCalls
from fieldapp.ui.kit.dialogs import ask
from fieldapp.ui.kit.words import foreign, listed, long_date
from fieldapp.ui.people.approving import BasisDialog, OrphanDialog, RelationDialog
from fieldapp.ui.people.correcting import CorrectDialog
from fieldapp.ui.people.doubles import ApartDialog
from fieldapp.ui.people.keeping import KeepDialog

if TYPE_CHECKING:
    from fieldapp.casework.events import EntityId
    from fieldapp.casework.registers import Entity
    from fieldapp.operations.desk import Desk
    from fieldapp.operations.profiles import Profile, Relation
    from fieldapp.ui.people.person import PersonPage


class WordsGiven(QObject):
    """Listens to a page. `told`: a calm sentence; `trouble`: an error."""

    told = Signal(str)
    trouble = Signal(object)

    def __init__(self, calls: DeskCalls, page: PersonPage) -> None:
        super().__init__(page)
        self._calls, self._page = calls, page
        page.plan.approve_wanted.connect(self._ask_plan)
        page.due.plan_done.connect(self._plan_done)
        page.family.verify_wanted.connect(self._ask_relation)
        page.family.orphan_wanted.connect(self._ask_orphan)
        page.agreed.basis_wanted.connect(self._ask_basis)
        page.kept.correct_wanted.connect(self._ask_to_correct)
        page.kept.keep_wanted.connect(self._ask_to_keep)
        page.apart_wanted.connect(self._ask_apart)

    @property
    def _profile(self) -> Profile:
        shown = self._page.shown
        assert shown is not None  # its cards are hidden before
        return shown

    def _do(self, act: Callable[[Desk], Changed], said: str) -> None:
        self._calls.write(self._page, act, lambda _changed: self.told.emit(said), self.trouble.emit)

    def _ask_plan(self, plan: Entity, approve: bool) -> None:
        who = self._profile.participant
        goals = (case_words.value(lists.PLAN, "goals", plan.properties.get("goals", ""))) or "–"
        if approve:
            title = self.tr("Approve the plan of {name}?").format(name=foreign(who.given_name))
            text = self.tr(
                "Goals: {goals}. Whoever works with the case reads that it is approved. Where a worker changes the "
                "goals later, it waits for you again."
            ).format(goals=goals)
            yes, no, said = self.tr("Approve it"), self.tr("Leave it open"), self.tr("The plan is approved.")
        else:
            title = self.tr("Take the approval of the plan back?")
            text = self.tr("Goals: {goals}. The plan stays, and reads as not approved yet.").format(
                goals=goals
            )
            yes, no = self.tr("Take it back"), self.tr("Leave it approved")
            said = self.tr("The plan is not approved any more.")
        ask(
            self._page, title, text, yes, no,
            lambda: self._do(lambda desk: verbs.approve_plan(desk, who.person, plan.entity, approve), said),
        )  # fmt: skip

    def _plan_done(self, plan: EntityId) -> None:
        who, said = self._profile.participant, self.tr("The plan is done. A new one can be made at any time.")
        self._do(lambda desk: verbs.plan_done(desk, who.person, plan), said)

    def _ask_relation(self, relation: Relation) -> None:
        who, link = self._profile.participant, relation.link
        assert link is not None  # the button stands at a relation that is written down

        def then(kind: str, proof: Collection[str], prepared: Collection[str]) -> None:
            self._do(
                lambda desk: verbs.verify_relation(desk, who.person, link, kind, proof, prepared),
                self.tr("It is written down, and holds from now on."),
            )

        RelationDialog(self._page, who.given_name, relation, then).open()

    def _ask_orphan(self, verified: bool) -> None:
        who = self._profile.participant
        if verified:
            ask(
                self._page,
                self.tr("Is it open again whether both parents of {name} have died?").format(
                    name=foreign(who.given_name)
                ),
                self.tr(
                    "Then it is “not known yet” who looks after the child. The relations stay as they are."
                ),
                self.tr("It is open again"),
                self.tr("Leave it as it is"),
                lambda: self._orphan(who.person, (), self.tr("It is open again.")),
            )
            return
        said = self.tr("It is written down, and holds from now on.")
        OrphanDialog(
            self._page,
            who.given_name,
            self._profile.deaths,
            lambda evidence: self._orphan(who.person, evidence, said),
        ).open()

    def _orphan(self, who: PersonId, evidence: Collection[str], said: str) -> None:
        self._do(lambda desk: verbs.orphan(desk, who, evidence), said)

    def _ask_basis(self) -> None:
        who, agreed = self._profile.participant, self._profile.consents
        assert agreed is not None

        def then(basis: str) -> None:
            said = self.tr("It counts from now on.")
            self._do(lambda desk: verbs.agree_to_basis(desk, who.person, basis), said)

        BasisDialog(self._page, who.given_name, agreed, then).open()

    def _ask_to_correct(self) -> None:
        profile, today = self._profile, self._calls.now().date()

        def then(told: Mapping[str, str], home: Mapping[str, str]) -> None:
            names = listed(*(case_words.property_name(one) for one in (*told, *home)))
            said = self.tr("Put right: {names}.").format(names=names)
            self._do(lambda desk: verbs.correct(desk, profile.participant.person, told, home), said)

        self._calls.read(
            self._page,
            verbs.correctable,
            lambda fields: CorrectDialog(self._page, profile, fields, today, then).open(),
            self.trouble.emit,
            key="correct",
        )

    def _ask_to_keep(self) -> None:
        who, today = self._profile.participant, self._calls.now().date()

        def then(until: date, reason: str) -> None:
            said = self.tr("It is kept until {day}. You are asked again before.").format(day=long_date(until))
            self._do(lambda desk: verbs.keep_longer(desk, who.person, until, reason), said)

        KeepDialog(self._page, who.given_name, today, then).open()

    def _ask_apart(self) -> None:
        who, others = self._profile.participant, self._profile.doubles

        def then(other: str) -> None:
            said = self.tr("They are two people again.")
            self._do(lambda desk: verbs.apart(desk, who.person, PersonId(other)), said)

        ApartDialog(self._page, who.given_name, others, then).open()
