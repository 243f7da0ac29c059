"""People as a place: a search over painted rows, and the page of the person chosen.

A form can wait for its person (`choose_for`): pick the person first, the commonest error is the wrong one.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from fieldapp.model import Changed, DraftRow, FormRow, Participant, PersonId
from fieldapp.ui import verbs, verbs_of_cases, verbs_of_keys
from fieldapp.ui.areas import area_words
from fieldapp.ui.desk_calls import DeskCalls
from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.cards import Card, ground
from fieldapp.ui.kit.dialogs import ask
from fieldapp.ui.kit.fields import SearchField
from fieldapp.ui.kit.icons import IconLabel
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.layouts import column, holding, row, side_by_side
from fieldapp.ui.kit.lists import Row, RowList
from fieldapp.ui.people.acts import Acts
from fieldapp.ui.people.arrival import ArrivalPage
from fieldapp.ui.people.asking import NewDialog
from fieldapp.ui.people.doubles import AlikeDialog
from fieldapp.ui.people.giving import Giving
from fieldapp.ui.people.hand_overs import HandOversPage
from fieldapp.ui.people.nobody import Nobody
from fieldapp.ui.people.person import PersonPage
from fieldapp.ui.people.words_given import WordsGiven
from fieldapp.ui.place import Place, heading, page

if TYPE_CHECKING:
    from fieldapp.operations.areas import AreaRow
    from fieldapp.operations.doubles import Alike
    from fieldapp.operations.profiles import Profile


MOST_SHOWN = 200  # of a search: nobody reads on, they type one letter more


class PeoplePlace(Place):
    """Emits what is to be begun, gone on with or read; opens nothing itself."""

    begin_wanted = Signal(object, object)  # FormRow, PersonId | None
    draft_wanted = Signal(object)  # DraftRow
    record_wanted = Signal(object)  # RecordId
    settle_wanted = Signal(object)  # PersonId
    told = Signal(str)

    icon = "users"
    watches = ("people", "drafts", "records", "forms")

    def __init__(self, calls: DeskCalls) -> None:
        super().__init__(calls, "place.people")
        self._person: PersonId | None = None
        self._waiting_form: FormRow | None = None
        self._several: list[PersonId] | None = None  # while several are being chosen
        self._found: tuple[Participant, ...] = ()
        self._areas: Mapping[
            PersonId, tuple[AreaRow, int]
        ] = {}  # of those who are shown; of one area alone nobody
        self._stack = QStackedWidget()
        self._stack.addWidget(self._list_page())
        self.page = PersonPage(calls)
        self.page.left.connect(self.show_list)
        self.page.begin_wanted.connect(self.begin_wanted)
        self.page.draft_wanted.connect(self.draft_wanted)
        self.page.record_wanted.connect(self.record_wanted)
        self.page.erase_wanted.connect(self._ask_to_erase)
        self.page.settle_wanted.connect(self.settle_wanted)
        self.page.family.person_wanted.connect(self.open_person)
        self._acts = Acts(calls, self.page)
        self._acts.told.connect(self.told)
        self._acts.trouble.connect(self.failed)
        self._words = WordsGiven(calls, self.page)
        self._words.told.connect(self.told)
        self._words.trouble.connect(self.failed)
        self._stack.addWidget(self.page)
        self.arrival = ArrivalPage(calls)
        self.arrival.left.connect(self.show_list)
        self._stack.addWidget(self.arrival)
        self.hand_overs = HandOversPage(calls)
        self.hand_overs.left.connect(self.show_list)
        self.hand_overs.person_wanted.connect(lambda key: self.open_person(PersonId(key)))
        self.hand_overs.trouble.connect(self.failed)
        self.hand_overs.several_wanted.connect(self._choose_whom_to_give)
        self._stack.addWidget(self.hand_overs)
        self.giving = Giving(calls, self)
        self.giving.told.connect(self.told)
        self.giving.trouble.connect(self.failed)
        self.giving.given.connect(lambda: self.choose_several(on=False))
        self.hand_overs.caseload_wanted.connect(self.giving.ask_who_leaves)
        self.page.work.give_wanted.connect(lambda: self.giving.ask([self._person] if self._person else []))
        self.setLayout(column(self._stack))

    def set_room(self, *, compact: bool, narrow: bool) -> None:
        super().set_room(compact=compact, narrow=narrow)
        side_by_side(self.page.body, not narrow)
        side_by_side(self._top, not narrow)

    def refresh(self) -> None:
        self._find(self.search.text())
        if self._person is not None and self._stack.currentIndex() == 1:
            self._ask_person(self._person)
        if self._stack.currentWidget() is self.hand_overs:
            self.hand_overs.refresh()

    def search_for(self, text: str) -> None:
        """Show the list with this search."""
        self.show_list()
        self.search.setText(text)
        self._find(text)
        self.search.setFocus()

    def choose_for(self, form: FormRow | None) -> None:
        """Ask for the person whom `form` is about; None ends the asking."""
        self._waiting_form = form
        self._asking.setVisible(form is not None)
        if form is not None:
            self._asking_words.setText(self.tr("Whom is “{form}” about?").format(form=form.title))
            self.search_for("")

    def choose_several(self, *, on: bool) -> None:
        """From now on a press on a row chooses one more, or opens a page again."""
        self._several = [] if on else None
        self._choosing.setVisible(on)
        self._choose.setVisible(self.calls.coordinator and not on)
        self.show_people(self._found)

    def _choose_whom_to_give(self) -> None:
        self.show_list()
        self.choose_several(on=True)

    def show_hand_overs(self) -> None:
        """All hand-overs; Today need not speak of them any more."""
        self._person = None
        self._stack.setCurrentWidget(self.hand_overs)
        self.hand_overs.refresh()
        self.calls.write(self, verbs_of_cases.hand_overs_seen)

    def show_list(self) -> None:
        self._person = None
        self._stack.setCurrentIndex(0)

    def open_person(self, person: PersonId) -> None:
        self.choose_for(None)
        self._person = person
        self._ask_person(person)

    def show_people(self, people: tuple[Participant, ...]) -> None:
        """Show what the search found, at most `MOST_SHOWN` of it, and say so where there are more."""
        self._found = people
        shown = [one.person for one in people[:MOST_SHOWN]]
        self.calls.read(
            self, lambda desk: verbs_of_keys.areas_of(desk, shown), self._show_areas, self.failed, key="areas"
        )
        self._show_rows()

    def _show_areas(self, areas: Mapping[PersonId, tuple[AreaRow, int]]) -> None:
        """Whoever works in several areas sees in which one somebody is."""
        if areas != self._areas:
            self._areas = areas
            self._show_rows()

    def _show_rows(self) -> None:
        people = self._found
        self.list.set_rows([self._row(person) for person in people[:MOST_SHOWN]])
        self.list.mark_several(self._several)
        if self._several is not None:
            self._choosing_words.setText(
                self.tr("%n people are chosen. Press a name to add or leave out.", "", len(self._several))
            )
            self._give.setEnabled(bool(self._several))
        self._more.setVisible(len(people) > MOST_SHOWN)
        self._nobody.show_why(searched=bool(self.search.text().strip()))
        self._nobody.setVisible(not people)
        self.list.setVisible(bool(people))

    def show_person(
        self,
        profile: Profile,
        forms: tuple[FormRow, ...],
        drafts: tuple[DraftRow, ...],
        may_erase: bool = False,
    ) -> None:
        """Show a person's page."""
        self.page.show_person(profile, forms, drafts, may_erase=may_erase)
        self._stack.setCurrentIndex(1)

    # parts

    def _list_page(self) -> QWidget:
        self.search = SearchField(self.tr("Find a person by name or code"), name="people.search")
        self.search.setMaximumWidth(460)
        self.search.searched.connect(self._find)
        self.list = RowList(self.tr("People"), name="people", avatars=True)
        self.list.row_chosen.connect(self._chosen)
        self._nobody = Nobody(coordinator=self.calls.coordinator)
        self._nobody.everybody_wanted.connect(lambda: self.search_for(""))
        self._nobody.new_wanted.connect(self._ask_who_is_new)
        self._nobody.check_wanted.connect(self.exchange_wanted)
        self._nobody.hide()
        self._asking = self._asking_strip()
        words = self.tr("There are more than these. Type more letters of the name, or the code.")
        self._more = Label(words, "small", "muted", wrap=True, name="people.more")
        self._more.hide()
        card = Card((self.list, 1), (self._nobody, 1), self._more, gap=0, margins=(8, 8, 8, 8))
        under = Label(self.tr("Names are found in any script."), "body", "muted")
        self._choose = Button(self.tr("Choose several"), icon="users", name="people.several")
        self._choose.clicked.connect(lambda: self.choose_several(on=True))
        if not self.calls.coordinator:
            self._choose.hide()
        self._choosing = self._choosing_strip()
        self._top = heading(self.tr("People"), under, self._opening_buttons())
        looking = row((self.search, 3), self._choose, gap=10)
        looking.addStretch(2)
        return holding(page(self._top, self._asking, self._choosing, looking, (card, 1)))

    def _choosing_strip(self) -> QWidget:
        self._choosing_words = Label("", "body", "info", wrap=True)
        self._give = Button(self.tr("Hand over …"), name="people.give")
        self._give.clicked.connect(lambda: self.giving.ask(self._several or []))
        stop = Button(self.tr("Stop choosing"), "ghost", name="people.stop_several")
        stop.clicked.connect(lambda: self.choose_several(on=False))
        words = (self._choosing_words, 1)
        inside = row(IconLabel("users", "on_info"), words, self._give, stop, gap=12, margins=(16, 8, 10, 8))
        strip = ground(inside, "info")
        strip.hide()
        return strip

    def _opening_buttons(self) -> QWidget | None:
        """Only a coordinator opens cases of people whom nobody has talked to yet."""
        moved = Button(self.tr("Hand-overs"), name="people.hand_overs")
        moved.clicked.connect(self.show_hand_overs)
        if not self.calls.coordinator:
            return holding(row(moved, gap=8)) if self.calls.sees_people else None
        new = Button(self.tr("Somebody new"), icon="plus", name="people.new")
        new.clicked.connect(self._ask_who_is_new)
        several = Button(self.tr("Arrival list"), icon="file-up", name="people.arrival")
        several.clicked.connect(lambda: self._stack.setCurrentWidget(self.arrival))
        return holding(row(moved, several, new, gap=8))

    def _ask_who_is_new(self) -> None:
        self.calls.read(
            self,
            lambda desk: verbs_of_keys.areas_to_choose(desk, None),
            lambda areas: NewDialog(self, self.calls.now().date(), areas, self._look_for_alike).open(),
            self.failed,
        )

    def _look_for_alike(self, name: str, year: int | None, area: str) -> None:
        """R-22: before a case is opened, whoever looks alike is named; a person decides."""

        def found(alike: tuple[Alike, ...]) -> None:
            if not alike:
                self._add(name, year, area, alike)
                return
            AlikeDialog(
                self,
                name,
                alike,
                lambda who: self.open_person(who.person),
                lambda: self._add(name, year, area, alike),
            ).open()

        self.calls.read(
            self, lambda desk: verbs_of_cases.alike(desk, name, year, area), found, self.failed, key="alike"
        )

    def _add(self, name: str, year: int | None, area: str, not_same: tuple[Alike, ...]) -> None:
        self.calls.write(
            self,
            lambda desk: verbs_of_cases.add_other(desk, name, year, area, not_same),
            self._added,
            self.failed,
        )

    def _added(self, person: Participant) -> None:
        self.calls.announce(Changed(people=True))
        self.told.emit(self.tr("{name} is on the list.").format(name=person.given_name))
        self.open_person(person.person)

    def _asking_strip(self) -> QWidget:
        self._asking_words = Label("", "body", "info", wrap=True)
        alone = Button(self.tr("Without a person"), name="people.without")
        alone.clicked.connect(self._without)
        stop = Button(self.tr("Stop choosing"), "ghost", name="people.stop_choosing")
        stop.clicked.connect(lambda: self.choose_for(None))
        words = (self._asking_words, 1)
        strip = ground(
            row(IconLabel("users", "on_info"), words, alone, stop, gap=12, margins=(16, 8, 10, 8)), "info"
        )
        strip.setObjectName("people.choosing")
        strip.hide()
        return strip

    def _row(self, person: Participant) -> Row:
        born = self.tr("born {year}").format(year=person.birth_year) if person.birth_year else ""
        found = self._areas.get(person.person)
        where = area_words(*found) if found else ""
        born = " · ".join(part for part in (born, where) if part)
        tail = self.tr("chosen") if person.person in (self._several or ()) else ""
        return Row(person.person, person.given_name, code=person.code, detail=born, tail=tail)

    # acts

    def _find(self, text: str) -> None:
        self.calls.read(
            self,
            lambda desk: verbs.search_people(desk, text, MOST_SHOWN + 1),
            self.show_people,
            self.failed,
            key="search",
        )

    def _chosen(self, key: str) -> None:
        if self._waiting_form is not None:
            form, self._waiting_form = self._waiting_form, None
            self._asking.hide()
            self.begin_wanted.emit(form, PersonId(key))
        elif self._several is not None:
            self._choose_one(PersonId(key), self._several)
        else:
            self.open_person(PersonId(key))

    def _choose_one(self, person: PersonId, several: list[PersonId]) -> None:
        if person in several:
            several.remove(person)
        else:
            several.append(person)
        self.show_people(self._found)

    def _without(self) -> None:
        form = self._waiting_form
        self.choose_for(None)
        if form is not None:
            self.begin_wanted.emit(form, None)

    def _ask_person(self, person: PersonId) -> None:
        def asked(found: tuple[Profile, tuple[FormRow, ...], tuple[DraftRow, ...], bool]) -> None:
            if self._person == person:  # who went back to the list meanwhile stays there
                self.show_person(*found)

        self.calls.read(
            self,
            lambda desk: (
                verbs_of_cases.profile(desk, person),
                verbs.form_rows(desk),
                verbs.draft_rows(desk),
                verbs_of_keys.may_erase(desk),
            ),
            asked,
            self.failed,
            key="person",
        )

    def _ask_to_erase(self, person: Participant) -> None:
        ask(
            self,
            self.tr("Erase the records of {name}?").format(name=person.given_name),
            self.tr(
                "Name, records and unfinished interviews are erased on every laptop of your areas, and stay so. Nobody "
                "brings them back. More than 20 people in a day wait for a second coordinator."
            ),
            self.tr("Erase the records"),
            self.tr("Erase nothing"),
            lambda: self._erase(person),
            erases=True,
        )

    def _erase(self, person: Participant) -> None:
        self.show_list()
        self.calls.write(
            self, lambda desk: verbs_of_keys.erase(desk, person.person), lambda _changed: None, self.failed
        )
