"""Who works with somebody from now on: a worker or several, and what goes along as far as it was agreed to."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from fieldapp.casework.consent import Scope
from fieldapp.model import MemberId, PersonId, Role, Tile
from fieldapp.ui import case_words
from fieldapp.ui.kit.buttons import Tick
from fieldapp.ui.kit.choice import AnyOf, OneOf
from fieldapp.ui.kit.fields import TextField
from fieldapp.ui.kit.fonts import px
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.layouts import Placed, clear, column, holding
from fieldapp.ui.kit.words import foreign, listed
from fieldapp.ui.people.asking import CaseDialog
from fieldapp.ui.team.asking import role_words

if TYPE_CHECKING:
    from fieldapp.operations.assigning import Going, Offer

WIDE = 600  # px at 100 %
NAMED = 6  # people; of more their number is said
SCHOOL = "school"


@dataclass(frozen=True, slots=True)
class Chosen:
    """What was decided. `place`: None for no new one."""

    people: tuple[PersonId, ...]
    to: frozenset[MemberId]
    place: str | None


class AssignDialog(CaseDialog):
    """Asks to whom. `leaves`: who gives up all of these; else whoever is ticked has them, and nobody else."""

    def __init__(
        self, parent: QWidget, offer: Offer, then: Callable[[Chosen], None], leaves: Tile | None = None
    ) -> None:
        self._offer, self._leaves = offer, leaves
        leave = self.tr("Leave it as it is")
        super().__init__(
            parent, self._question(), self.tr("Hand over"), "assigning", leave=leave, wide=px(WIDE)
        )
        who, where = self.tr("Who works with them from now on"), self.tr("New place, if it changes")
        owners = (
            frozenset[MemberId]() if leaves else frozenset.intersection(*(one.owners for one in offer.going))
        )
        self._had = owners & {tile.member for tile in offer.workers}
        workers: dict[str, str] = {
            one.member: self._worker(one) for one in offer.workers if leaves is None or one != leaves
        }
        self.workers = AnyOf(who, workers, name="assign.to", across=2, chosen=self._had)
        self.workers.picked.connect(self._look)
        self.place = OneOf(where, dict(offer.places), name="assign.place", across=2)
        self.place_line = TextField(where, hint="", name="assign.place")  # its words stand above it
        self.place.picked.connect(lambda _key: self._look())
        self.place_line.textChanged.connect(lambda _text: self._look())
        self.near = Tick(self._near_words(), name="assign.near")
        self.near.setProperty("leading", True)
        self.near.toggled.connect(lambda _on: self._look())
        self._lines = column(gap=6)
        self._why = Label("", "small", "muted", wrap=True, name="assign.why")
        self._look()
        self.accepted.connect(lambda: then(self.chosen()))
        nobody = Label(
            self.tr("Nobody of this area is in yet: let them in under Team."), "body", "muted", wrap=True
        )
        asked: list[Placed] = [self.workers if workers else nobody]  # the title asks who
        asked += [self.near] if offer.near else []
        asked += [
            Label(where, "small_strong", "muted"),
            self.place if offer.places else self.place_line,
            holding(self._lines),
        ]
        self.stack(*asked, below=column(self._why))

    def chosen(self) -> Chosen:
        """Whose case goes to whom; of those whose case cannot go none is among them."""
        going = self._going()
        people = going if self._leaves else [one for one in going if one.goes]
        place = self.place.key if self._offer.places else self.place_line.text().strip()
        keys = self.workers.keys()
        to = frozenset(MemberId(one) for one in keys)
        return Chosen(tuple(one.participant.person for one in people), to, place or None)

    def _question(self) -> str:
        going = self._offer.going
        if self._leaves is not None:
            words = self.tr("Who takes over the %n case(s) of {name}?", "", len(going))
            return words.format(name=foreign(self._leaves.name))
        if len(going) == 1:
            words = self.tr("Who works with {name} from now on?")
            return words.format(name=foreign(going[0].participant.given_name))
        return self.tr("Who works with these %n people from now on?", "", len(going))

    def _worker(self, tile: Tile) -> str:
        return f"{tile.name} · {role_words()[tile.role]}"

    def _near_words(self) -> str:
        names = _named(self._offer.near)
        return self.tr("Also those who live in the same home: {names}").format(names=names)

    def _going(self) -> tuple[Going, ...]:
        return self._offer.going + (self._offer.near if self.near.isChecked() else ())

    def _look(self) -> None:
        clear(self._lines)
        refused, chosen = self._refused(), self.chosen()
        news = chosen.to != self._had or chosen.place is not None or len(self._offer.going) > 1
        needs = bool(chosen.to) or self._leaves is None
        same = self.tr("So it is already: choose somebody else, or a new place.")
        self._why.setText("" if news or not chosen.people else same)
        for words in (*refused, *self._told()):
            self._lines.addWidget(Label(words, "small", "warn" if words in refused else "muted", wrap=True))
        at_school = SCHOOL in self._withheld() and self._to_a_teacher()
        self.go.setEnabled(bool(chosen.people) and news and needs and not at_school)

    def _withheld(self) -> frozenset[str]:
        return frozenset().union(*(one.withheld for one in self._going() if one.goes))

    def _to_a_teacher(self) -> bool:
        keys = self.workers.keys()
        return any(one.role is Role.TEACHER and one.member in keys for one in self._offer.workers)

    def _refused(self) -> tuple[str, ...]:
        """What does not go, why, and what can be done about it."""
        going, found = self._going(), list[str]()
        taken_back = [one for one in going if one.extent == "taken_back"]
        unused = [one for one in going if one.extent == "unused"]
        if taken_back:
            words = self.tr(
                "Goes to nobody, because they took back what they had agreed to: {names}. Ask them first, and write "
                "down what they say."
            )
            found.append(words.format(names=_named(taken_back)))
        if unused:
            words = self.tr(
                "Goes to nobody, because it is kept and not used: {names}. If they agree, lift that on their page "
                "first, under “What was agreed”."
            )
            found.append(words.format(names=_named(unused)))
        school = [one for one in going if one.goes and SCHOOL in one.withheld]
        if school and self._to_a_teacher():
            words = self.tr(
                "The school must not be told, and one of those chosen is a teacher: {names}. Choose others."
            )
            found.append(words.format(names=_named(school)))
        return tuple(found)

    def _told(self) -> Iterable[str]:
        """What goes along, by what was agreed to."""
        going = [one for one in self._going() if one.goes]
        closed = [one for one in going if one.extent == "closed" and self._leaves]
        if closed:
            yield self.tr("Closed: goes to nobody, coordinators keep it: {names}.").format(
                names=_named(closed)
            )
        whole = [one for one in going if one.extent == "whole"]
        if len(self._going()) == 1 and whole:
            scopes = listed(*(case_words.scope_words(scope) for scope in whole[0].scopes))
            yield self.tr("The case goes along as far as the role sees it. Agreed to: {scopes}.").format(
                scopes=scopes
            )
        elif whole:
            yield self.tr("The case goes along as far as the role sees it: {names}.").format(
                names=_named(whole)
            )
        welcome = [one for one in going if one.extent == "welcome"]
        if welcome:
            words = self.tr(
                "Nobody agreed to anything yet; only what a welcome talk needs goes along: {names}."
            )
            yield words.format(names=_named(welcome))
        silent = [one for one in whole if Scope.CONTACT not in one.scopes]
        if silent:
            words = self.tr("Did not agree to be contacted again, so no follow-up is planned: {names}.")
            yield words.format(names=_named(silent))
        for one in going:
            if one.withheld:
                words = self.tr("{name}: nothing is told to: {who}. Who gets the case reads that, too.")
                name = foreign(one.participant.given_name)
                yield words.format(name=name, who=case_words.withheld(one.withheld))


def _named(several: Iterable[Going]) -> str:
    names = [foreign(one.participant.given_name) for one in several]
    if len(names) <= NAMED:
        return listed(*names)
    return f"{listed(*names[:NAMED])} … ({len(names)})"


class LeavesDialog(CaseDialog):
    """Whose cases are to be given to others: of somebody who leaves, or has left."""

    def __init__(self, parent: QWidget, workers: tuple[Tile, ...], then: Callable[[Tile], None]) -> None:
        title, leave = self.tr("Whose cases go to others?"), self.tr("Leave it as it is")
        super().__init__(parent, title, self.tr("Go on"), "leaving", leave=leave)
        by_key = {one.member: one for one in workers}
        words: dict[str, str] = {one.member: f"{one.name} · {role_words()[one.role]}" for one in workers}
        self.who = OneOf(title, words, name="leaves", across=2)
        self.go.setEnabled(False)
        self.who.picked.connect(lambda _key: self.go.setEnabled(True))
        self.accepted.connect(lambda: then(by_key[MemberId(self.who.key)]))
        text = self.tr("Those who have left are here, too. Withdraw a lost key first, under Team.")
        self.stack(Label(text, "body", "muted", wrap=True), self.who)
