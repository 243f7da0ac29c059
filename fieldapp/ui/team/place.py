"""Team as a place: let people in by stick or network, withdraw a key, decide about what was kept apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from fieldapp.model import ContentClass, Role, Tile
from fieldapp.ui import verbs_of_keys as verbs
from fieldapp.ui.desk_calls import DeskCalls
from fieldapp.ui.errors_in_words import plain_words
from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.cards import Card, rule
from fieldapp.ui.kit.dialogs import ask
from fieldapp.ui.kit.empty import Empty
from fieldapp.ui.kit.labels import Elided, Label
from fieldapp.ui.kit.layouts import STRETCH, clear, column, holding, row, scrolling, side_by_side
from fieldapp.ui.kit.words import listed
from fieldapp.ui.place import Place, heading, page
from fieldapp.ui.team.askers import AskersCard, called
from fieldapp.ui.team.asking import role_words
from fieldapp.ui.team.directory import DirectoryPage
from fieldapp.ui.team.erasing import ErasingCard
from fieldapp.ui.team.laptop import LaptopCard
from fieldapp.ui.team.lists import PHONES, ListsCard
from fieldapp.ui.team.phones import PhonesPage
from fieldapp.ui.team.purging import PurgingCard
from fieldapp.ui.team.reopening import ReopeningCard
from fieldapp.ui.team.rules import RulesCard
from fieldapp.ui.team.sheets import SheetsDialog, Typed
from fieldapp.ui.team.withdrawn import not_fetched, withdrawn_words
from fieldapp.ui.watch import Watch

if TYPE_CHECKING:
    from fieldapp.operations.coordinators import Paper
    from fieldapp.operations.ending import Withdrawn
    from fieldapp.operations.kept_apart import ApartRow, Within


class TeamPlace(Place):
    """Emits `told(sentence)` and `waiting(orders that this second person can agree to)`; everything it does is one
    operation that returns what it changed."""

    told = Signal(str)
    waiting = Signal(int)

    icon = "shield-check"
    watches = ("people", "reviews", "settings")

    def __init__(self, calls: DeskCalls) -> None:
        super().__init__(calls, "place.team")
        self._shown: verbs.Team | None = None
        self._members, self._apart = column(gap=0), column(gap=0)
        self.askers = AskersCard(calls)
        self.askers.told.connect(self.told)
        self.askers.appointed.connect(self.refresh)
        self.reopening = ReopeningCard(calls)
        self.reopening.told.connect(self.told)
        self.erasing = ErasingCard(calls)
        self.erasing.told.connect(self.told)
        self.purging = PurgingCard(calls)
        self.purging.told.connect(self.told)
        self.laptop = LaptopCard(calls)
        self.laptop.told.connect(self.told)
        self.rules = RulesCard(calls)
        self.rules.told.connect(self.told)
        carried = ListsCard()
        carried.wanted.connect(self.open_list)
        left = holding(column(self.askers, self.reopening, self.laptop, self.purging, STRETCH, gap=14))
        self._right = column(
            self._card("members"), carried, self.rules, self.erasing, self._card("apart"), STRETCH, gap=14
        )
        self._usual = self._right.indexOf(self.erasing)
        self._body = row((left, 1), (holding(self._right), 1), gap=18)
        under = Label(self.tr("Who belongs to the programme, and who wants to."), "body", "muted")
        self._stack = QStackedWidget()
        self._stack.addWidget(scrolling(holding(page(heading(self.tr("Team"), under), (self._body, 1)))))
        self.phones, self.directory = PhonesPage(calls), DirectoryPage(calls)
        for each in (self.phones, self.directory):
            each.told.connect(self.told)
            each.left.connect(lambda: self._stack.setCurrentIndex(0))
            self._stack.addWidget(each)
        self.setLayout(column(self._stack))

    def refresh(self) -> None:
        self.calls.read(self, verbs.team, self.show_team, self.failed, key="team")
        self.rules.refresh()
        shown = self._stack.currentWidget()
        if isinstance(shown, PhonesPage | DirectoryPage):
            shown.refresh()

    def open_list(self, name: str) -> None:
        """One of the lists that every laptop has."""
        if name == PHONES:
            self._stack.setCurrentWidget(self.phones)
            self.phones.refresh()
        else:
            self._stack.setCurrentWidget(self.directory)
            self.directory.open(name)

    def set_room(self, *, compact: bool, narrow: bool) -> None:
        super().set_room(compact=compact, narrow=narrow)
        side_by_side(self._body, not narrow)

    def show_team(self, team: verbs.Team) -> None:
        self.askers.show_team(team.words, team.areas, team.unheard)
        self.erasing.show_orders(team.orders)
        # What waits for a person is seen without scrolling; what was carried out stands further down.
        place = 0 if any(one.waits for one in team.orders) else self._usual
        if self._right.indexOf(self.erasing) != place:  # what is pressed at this moment stays where it is
            self._right.insertWidget(place, self.erasing)
        self.waiting.emit(sum(one.waits and one.may_agree for one in team.orders))
        self.purging.show_policy(*team.purging)
        if team == self._shown:  # as above
            return
        self._shown = team
        self._show_members(team)
        self._show_apart(team.apart)

    def _show_members(self, team: verbs.Team) -> None:
        clear(self._members)
        for place, tile in enumerate(team.members):
            if place:
                self._members.addWidget(rule())
            self._members.addWidget(self._member(tile, team.reads.get(tile.member, ())))
        if not team.members:
            self._members.addWidget(Empty("users", self.tr("Nobody else is in yet.")))

    def _show_apart(self, apart: tuple[ApartRow, ...]) -> None:
        clear(self._apart)
        for place, one in enumerate(apart):
            if place:
                self._apart.addWidget(rule())
            self._apart.addWidget(self._kept(one))
        if not apart:
            self._apart.addWidget(Empty("shield-check", self.tr("Nothing was kept apart.")))

    # parts

    def _card(self, which: str) -> Card:
        if which == "members":
            return Card(Label(self.tr("Who is in"), "title"), self._members, gap=6, name="team.members")
        words = self.tr("Not merged. Call the person who sent it, then decide.")
        return Card(
            Label(self.tr("Kept apart"), "title"),
            Label(words, "body", "muted", wrap=True),
            self._apart,
            gap=6,
            name="team.apart",
        )

    def _member(self, tile: Tile, reads: tuple[ContentClass, ...]) -> QWidget:
        end = Button(self.tr("Withdraw the key"), small=True, name=f"team.withdraw.{tile.member}")
        end.setAccessibleName(self.tr("Withdraw the key: {name}").format(name=tile.name))
        end.clicked.connect(lambda: self._ask_to_withdraw(tile))
        if tile.role in (Role.COORDINATOR, Role.FOCAL_POINT):  # by two sheets, not by one press
            mine = tile.member == self.calls.member
            leaves = self.tr("I leave") if mine else self.tr("Let them leave")
            end = Button(leaves, small=True, name=f"team.leave.{tile.member}")
            spoken = leaves if mine else self.tr("Let them leave: {name}").format(name=tile.name)
            end.setAccessibleName(spoken)
            end.clicked.connect(lambda: self._ask_to_leave(tile))
        who = [Elided(tile.name, "body_strong"), Elided(role_words()[tile.role], "small", "faint")]
        if reads:
            said = self.tr("Reads: {classes}").format(classes=called(reads))
            who.append(Elided(said, "small", "muted", name=f"team.reads.{tile.member}"))
        return holding(row((column(*who, gap=1), 1), end, gap=10, margins=(0, 6, 0, 6)))

    def _kept(self, one: ApartRow) -> QWidget:
        reason = Label(plain_words(one.reason), "body", wrap=True)
        who = Label(one.writer or self.tr("Unknown sender"), "small_strong", "muted")
        look = Button(self.tr("Look inside"), "link", small=True, name=f"team.look.{one.batch}")
        let_in = Button(self.tr("Merge it"), small=True, name=f"team.let_in.{one.batch}")
        look.clicked.connect(lambda: self._look_inside(one))
        let_in.clicked.connect(lambda: self._let_in(one))
        buttons = holding(row(let_in, look, STRETCH, gap=10))
        if not one.can_be_let_in:
            buttons.hide()
        return holding(column(who, reason, buttons, gap=2, margins=(0, 6, 0, 6)))

    # who is in, and what was kept apart

    def _ask_to_withdraw(self, tile: Tile) -> None:
        ask(
            self,
            self.tr("Withdraw the key of {name}?").format(name=tile.name),
            self.tr(
                "What came up to now stands. What this key signs later is kept apart, and nothing more is sealed to "
                "it. This cannot be taken back; the person can join again with a new key."
            )
            + " "
            + self.tr("What they sent is fetched first, where the server answers: five minutes at most."),
            self.tr("Withdraw it"),
            self.tr("Let the key stand"),
            lambda: self._withdraw(tile),
            erases=True,
        )

    def _withdraw(self, tile: Tile) -> None:
        watch = Watch()  # a round is part of it: on the thread of rounds, and none beside it
        self.calls.carry(
            self,
            lambda desk: verbs.withdraw_key(desk, tile.member, watch.tell),
            lambda done: self._withdrawn(tile, done),
            self.failed,
            watch,
        )

    def _withdrawn(self, tile: Tile, done: Withdrawn) -> None:
        """A lost laptop of somebody in two areas: what is withdrawn here still gets all that the other area sends."""
        self.calls.read(
            self,
            lambda desk: verbs.still_in(desk, tile.member),
            lambda found: self.told.emit(withdrawn_words(tile.name, found, fetched=done.fetched)),
            self.failed,
        )

    def _ask_to_leave(self, tile: Tile) -> None:
        def leave(typed: Typed) -> None:
            self.calls.read(
                dialog,  # what was closed meanwhile hears nothing
                lambda desk: verbs.put_together(desk, typed),
                lambda paper: self._leave(dialog, tile, paper),
                dialog.failed,
            )

        mine = tile.member == self.calls.member
        dialog = SheetsDialog(
            self,
            self.tr("Leave the team?") if mine else self.tr("Let {name} leave?").format(name=tile.name),
            self.tr(
                "What they signed up to now stands. Nothing that is sealed from now on opens for them. What they have "
                "read, they have read."
            )
            + " "
            + self.tr("What they sent is fetched first, where the server answers: five minutes at most."),
            self.tr("I leave") if mine else self.tr("Let them leave"),
            leave,
        )
        dialog.open()

    def _leave(self, dialog: SheetsDialog, tile: Tile, paper: Paper) -> None:
        """The sheets are right; what is fetched first may take its time, and stands in nobody's way."""
        dialog.accept()
        watch = Watch()
        self.calls.carry(
            self,
            lambda desk: verbs.reader_leaves(desk, tile.member, paper, watch.tell),
            lambda done: self._left(tile.name, done),
            self.failed,
            watch,
        )

    def _left(self, name: str, done: Withdrawn) -> None:
        said = self.tr("{name} has left: nothing new opens for them.").format(name=name)
        self.told.emit(said if done.fetched else f"{said} {not_fetched()}")

    def _look_inside(self, one: ApartRow) -> None:
        self.calls.write(self, lambda desk: verbs.look_inside(desk, one.batch), self._say_inside, self.failed)

    def _say_inside(self, inside: Within) -> None:
        parts = [f"{one.form_title} {one.person}".strip() for one in inside.records]
        records = self.tr("%n record(s) inside: {list}", "", len(parts)).format(list=listed(*parts))
        others = self.tr(
            "%n message(s) inside are no records: changes to cases, telephone numbers, decisions or the like.",
            "",
            inside.others,
        )
        self.told.emit(f"{records if parts else ''} {others if inside.others or not parts else ''}".strip())

    def _let_in(self, one: ApartRow) -> None:
        words = self.tr(
            "It was merged, and counts for the other coordinators of the area, too. That you decided it stands in the "
            "journal."
        )
        self.calls.write(
            self, lambda desk: verbs.let_in(desk, one.batch), lambda _c: self.told.emit(words), self.failed
        )
