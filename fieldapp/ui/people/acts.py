"""What is done from a person's page: a try, consent, the sheet, closing. Asks first, then calls one operation each."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from fieldapp.model import Changed
from fieldapp.ui import verbs_of_cases as verbs
from fieldapp.ui.desk_calls import DeskCalls
from fieldapp.ui.kit.dialogs import ask
from fieldapp.ui.kit.words import foreign, listed
from fieldapp.ui.people.asking import CloseDialog, TryDialog
from fieldapp.ui.people.consent import ConsentDialog, Services
from fieldapp.ui.people.held import HeldDialog

if TYPE_CHECKING:
    from fieldapp.casework.holding import Part
    from fieldapp.operations.desk import Desk
    from fieldapp.operations.profiles import Profile
    from fieldapp.operations.rights import Given
    from fieldapp.ui.people.person import PersonPage


class Acts(QObject):
    """Listens to a page. `told`: a calm sentence; `trouble`: an error."""

    told = Signal(str)
    trouble = Signal(object)

    def __init__(self, calls: DeskCalls, page: PersonPage) -> None:
        super().__init__(page)
        self._calls, self._page = calls, page
        page.due.try_wanted.connect(self._ask_try)
        page.agreed.change_wanted.connect(self._ask_consent)
        page.kept.sheet_wanted.connect(self._show_sheet)
        page.kept.close_wanted.connect(self._ask_to_close)
        page.kept.reopen_wanted.connect(self._reopen)

    @property
    def _profile(self) -> Profile:
        shown = self._page.shown
        assert shown is not None  # its cards are hidden before
        return shown

    def _do(self, act: Callable[[Desk], Changed], said: str) -> None:
        self._calls.write(self._page, act, lambda _changed: self.told.emit(said), self.trouble.emit)

    def _ask_try(self) -> None:
        person, today = self._profile.participant, self._calls.now().date()

        def then(channel: str, result: str, on: date) -> None:
            words = self.tr("Written down.")
            self._do(lambda desk: verbs.tried(desk, person.person, channel, result, on), words)

        TryDialog(self._page, person.given_name, today, then).open()

    def _ask_consent(self) -> None:
        profile, person, agreed = self._profile, self._profile.participant, self._profile.consents
        assert agreed is not None

        def then(given: Given) -> None:
            words = self.tr("It is kept, and holds from now on.")
            self._do(lambda desk: verbs.agree(desk, person.person, given), words)

        today = self._calls.now().date()
        lift = self._calls.coordinator
        services = Services(dict(profile.offered), profile.agencies)
        dialog = ConsentDialog(self._page, person.given_name, agreed, today, then, services, may_lift=lift)
        dialog.taken_back.connect(self._ask_to_take_back)
        dialog.restricted.connect(self._ask_to_restrict)
        dialog.open()

    def _ask_to_take_back(self) -> None:
        person = self._profile.participant
        ask(
            self._page,
            self.tr("{name} takes everything back?").format(name=person.given_name),
            self.tr(
                "Nothing is used from now on, here at once and elsewhere as soon as it is heard of. Nothing is erased: "
                "that is another order."
            ),
            self.tr("Take it back"),
            self.tr("Leave consent as it is"),
            self._take_back,
            erases=True,
        )

    def _take_back(self) -> None:
        who = self._profile.participant.person
        self._calls.write(
            self._page,
            lambda desk: verbs.take_back(desk, who),
            lambda _changed: self._tell_recipients(),
            self.trouble.emit,
        )

    def _tell_recipients(self) -> None:
        """R-10: whoever was given something has to be told that it is not to be used any more."""
        who = self._profile.participant.person

        def say(names: tuple[str, ...]) -> None:
            words = self.tr("It was taken back: nothing is used from now on.")
            if names:
                words += " " + self.tr("Tell these services: {names}").format(names=listed(*names))
            self.told.emit(words)

        self._calls.read(self._page, lambda desk: verbs.recipients(desk, who), say, self.trouble.emit)

    def _ask_to_restrict(self, lift: bool) -> None:
        name = foreign(self._profile.participant.given_name)
        if lift:
            title = self.tr("Work with what is kept about {name} again?").format(name=name)
            text = self.tr(
                "What was agreed to before holds again, and no more than that. Ask the person first, if you did not."
            )
            yes, no = self.tr("Work with it again"), self.tr("Go on using nothing")
        else:
            title = self.tr("Keep what is there about {name}, and use nothing of it?").format(name=name)
            text = self.tr(
                "Nobody begins an interview with them or tells a service about them: here at once, on other laptops as "
                "soon as those hear of it. Nothing is erased, and what was agreed to is not changed. A coordinator "
                "lifts it on this page when the person wants that."
            )
            yes, no = self.tr("Use nothing"), self.tr("Go on as before")
        ask(self._page, title, text, yes, no, lambda: self._restrict(lift))

    def _restrict(self, lift: bool) -> None:
        who = self._profile.participant.person
        said = (
            self.tr("It can be worked with again.")
            if lift
            else self.tr("It is kept, and nobody works with it.")
        )
        self._do(lambda desk: verbs.restrict(desk, who, lift), said)

    def _show_sheet(self) -> None:
        who = self._profile.participant.person
        self._calls.read(
            self._page,
            lambda desk: verbs.held(desk, who),
            self._held,
            self.trouble.emit,
            key="held",
        )

    def _held(self, parts: tuple[Part, ...]) -> None:
        who, dialog = (
            self._profile.participant.person,
            HeldDialog(self._page, parts, self._profile.told.get("lang", "")),
        )
        dialog.notice_wanted.connect(
            lambda: self._calls.read(
                dialog, lambda desk: verbs.notice(desk, who), dialog.show_notice, self.trouble.emit
            )
        )
        dialog.open()

    def _ask_to_close(self) -> None:
        person, proposes = self._profile.participant, not self._calls.coordinator
        said = self.tr("Your coordinator is asked.") if proposes else self.tr("The case is closed.")

        def then(ending: str) -> None:
            self._do(lambda desk: verbs.close_case(desk, person.person, ending), said)

        CloseDialog(self._page, person.given_name, proposes=proposes, then=then).open()

    def _reopen(self) -> None:
        who = self._profile.participant.person
        self._do(lambda desk: verbs.reopen_case(desk, who), self.tr("The case is open again."))
