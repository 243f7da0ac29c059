"""One thing to settle, as a card: values that differ, an offer, a pair who may be one. Each says what was pressed."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from fieldapp.casework import lists, value_words
from fieldapp.casework.authority import Why
from fieldapp.casework.carers import CARER, TO
from fieldapp.casework.registers import LABEL
from fieldapp.model import Participant
from fieldapp.ui import case_words
from fieldapp.ui.desk.homes import home_words, no_home_here
from fieldapp.ui.desk.third import Chosen, FoundHome, Third, Written
from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.cards import Card, rule
from fieldapp.ui.kit.labels import Elided, Identity, Label
from fieldapp.ui.kit.layouts import STRETCH, column, holding, row
from fieldapp.ui.kit.words import foreign, listed, moment, person_words
from fieldapp.ui.states import said

if TYPE_CHECKING:
    from fieldapp.operations.conflicts import Differing, Doubt, Offer, Word
    from fieldapp.operations.homes import Home


def register_name(of: str, name: str) -> str:
    """What a value is of, with a capital letter: it stands as a title."""
    if name == LABEL and of != lists.HOUSEHOLD:
        return (
            case_words.property_title("given_name")
            if of == lists.PERSON
            else QCoreApplication.translate("Desk", "Name")
        )
    words = {
        CARER: QCoreApplication.translate("Desk", "Carer"),
        TO: QCoreApplication.translate("Desk", "Relative"),
        lists.LIVES_IN: QCoreApplication.translate("Desk", "Home"),
        LABEL: QCoreApplication.translate("Desk", "Number of the home"),
        "hh_code": QCoreApplication.translate("Desk", "Number of the home"),
        "place": QCoreApplication.translate("Desk", "Place"),
        "next_wave": QCoreApplication.translate("Desk", "Next follow-up"),
    }
    return words.get(name) or case_words.property_title(name)


def shown(
    of: str,
    name: str,
    value: str,
    named: Mapping[str, Participant],
    called: Mapping[str, str] = MappingProxyType({}),
    homes: Mapping[str, Home] = MappingProxyType({}),
) -> str:
    """A value as a person reads it, a person by name and code, a service or place by name, a home by who lives there;
    "–" for an empty one."""
    if value in called:
        return foreign(called[value])
    if (of, name) == (lists.PERSON, lists.LIVES_IN) and value:
        return home_words(homes[value]) if value in homes else no_home_here()
    if name == lists.AGENCIES and value:
        return listed(*(foreign(called.get(one, one.replace("_", " "))) for one in value.split()))
    if name in (CARER, TO) and value:
        who = named.get(value)
        return person_words(who.given_name, who.code) if who else nobody_here()
    return said(case_words.value(of, name, value)) or "–"


def nobody_here() -> str:
    """A person who is named and whose case did not come to this laptop."""
    return QCoreApplication.translate("Desk", "Somebody whose case is not on this laptop")


def source(by: str, at: str, form: str) -> str:
    """Who, when, on what."""
    return " · ".join(part for part in (foreign(by), at, foreign(form)) if part)


class DifferingCard(Card):
    """Both values as they were said; one is picked, or another is written."""

    settled = Signal(str)

    def __init__(
        self,
        one: Differing,
        place: int,
        named: Mapping[str, Participant],
        called: Mapping[str, str] = MappingProxyType({}),
        homes: Mapping[str, Home] = MappingProxyType({}),
    ) -> None:
        super().__init__(gap=8, name=f"desk.differing.{place}")
        self._of, self._name = one.register.list, one.register.name
        self._read = partial(shown, self._of, self._name, named=named, called=called, homes=homes)
        about = f" · {foreign(one.register.about)}" if one.register.about else ""
        self.column.addWidget(Elided(register_name(self._of, self._name) + about, "title"))
        self.column.addWidget(Label(self._question(len(one.words)), "small", "muted", wrap=True))
        for number, word in enumerate(one.words):
            self.column.addWidget(rule())
            self.column.addWidget(self._word(word, f"desk.pick.{place}.{number}"))
        self.third = self._another(place, [word.value for word in one.words])
        if self.third is not None:
            self.third.kept.connect(self.settled)
            self.column.addWidget(rule())
            self.column.addWidget(self.third)
        if self._name == CARER:
            neither = Button(self.tr("None of them: ask the workers"), name=f"desk.neither.{place}")
            neither.clicked.connect(lambda: self.settled.emit(""))
            self.column.addWidget(rule())
            self.column.addLayout(row(neither, STRETCH))

    def _another(self, place: int, said: list[str]) -> Third | None:
        """What holds where none of these does."""
        what = register_name(self._of, self._name)
        if self._name in (CARER, TO):  # nobody is found by typing a name here
            return None
        if (self._of, self._name) == (lists.PERSON, lists.LIVES_IN):
            return FoundHome(what, place)
        if value_words.known(self._of, self._name):
            return Chosen(what, place, self._of, self._name, said)
        return Written(what, place)

    def _question(self, count: int) -> str:
        if self._name == CARER:
            return self.tr("%n people are said to look after this person. Who does?", "", count)
        return self.tr("Said without knowing of each other. Which one is right?")

    def _word(self, word: Word, name: str) -> QWidget:
        value = self._read(word.value)
        pick = Button(self.tr("This one"), "soft", name=name)
        pick.setAccessibleName(self.tr("This one: {value}").format(value=value))
        pick.clicked.connect(lambda: self.settled.emit(word.value))
        words = column(
            Label(value, "body_strong", wrap=True),
            Label(source(word.by, moment(word.at), word.form), "small", "faint", wrap=True),
            gap=0,
        )
        return holding(row((words, 1), pick, gap=12))


class OfferCard(Card):
    """What somebody said that does not count yet: taken or left as a whole."""

    taken = Signal()
    left = Signal()

    def __init__(
        self,
        offer: Offer,
        place: int,
        named: Mapping[str, Participant],
        called: Mapping[str, str] = MappingProxyType({}),
        homes: Mapping[str, Home] = MappingProxyType({}),
    ) -> None:
        super().__init__(gap=8, name=f"desk.offer.{place}")
        read = partial(shown, offer.list, named=named, called=called, homes=homes)
        self.column.addWidget(Elided(foreign(offer.about) or self.tr("About the person"), "title"))
        why = Label(why_words(offer.why), "body", "muted", wrap=True)
        self.column.addWidget(why)
        self.column.addWidget(
            Label(source(offer.by, moment(offer.at), offer.form), "small", "faint", wrap=True)
        )
        for name, (now, offered) in offer.values.items():
            before = self.tr("now: {value}").format(value=read(name, now))
            words = column(
                Label(register_name(offer.list, name), "small_strong", "muted"),
                Label(read(name, offered), "body_strong", wrap=True),
                Label(before, "small", "faint", wrap=True),
                gap=0,
            )
            self.column.addWidget(rule())
            self.column.addWidget(holding(words))
        take = Button(self.tr("Take it"), "soft", icon="check", name=f"desk.take.{place}")
        leave = Button(self.tr("Keep what stands now"), name=f"desk.leave.{place}")
        take.clicked.connect(self.taken)
        leave.clicked.connect(self.left)
        self.column.addLayout(row(take, leave, STRETCH, gap=10))


def why_words(why: Why) -> str:
    """Why a change waits for a coordinator."""
    return {
        Why.FORMER_OWNER: QCoreApplication.translate(
            "Desk", "Written before its author knew that somebody else has this case."
        ),
        Why.NOT_THEIRS: QCoreApplication.translate("Desk", "Written by somebody whose case it is not."),
        Why.NOT_THEIR_LIST: QCoreApplication.translate(
            "Desk", "Written by somebody who does not write this."
        ),
        Why.KINSHIP: QCoreApplication.translate(
            "Desk", "Said by a coordinator, and what it stands on is not verified on the person's page."
        ),
        Why.NOT_AGREED: QCoreApplication.translate(
            "Desk",
            "A service was told, and no agreement stands. If the person agreed, write that down on their page: then it "
            "counts. If not, keep what stands now.",
        ),
        Why.NEEDS_APPROVAL: QCoreApplication.translate("Desk", "It counts when a coordinator agrees."),
    }[why]


class DoubtCard(Card):
    """Two people side by side, and why they may be one."""

    same = Signal()
    not_same = Signal()
    person_wanted = Signal(object)  # PersonId

    def __init__(self, doubt: Doubt) -> None:
        super().__init__(gap=12, name="desk.doubt")
        reasons = listed(*(case_words.reason_words(one) for one in doubt.reasons))
        why = self.tr("Alike: {reasons}. Nobody is put together by the program.").format(reasons=reasons)
        self.column.addWidget(Label(why, "body", "muted", wrap=True))
        self.column.addLayout(row((self._person(doubt.first), 1), (self._person(doubt.second), 1), gap=18))
        same = Button(self.tr("One person"), name="desk.same")
        other = Button(self.tr("Two people"), name="desk.not_same")
        same.clicked.connect(self.same)
        other.clicked.connect(self.not_same)
        self.column.addLayout(row(same, other, STRETCH, gap=10))

    def _person(self, one: Participant) -> QWidget:
        born = self.tr("born {year}").format(year=one.birth_year) if one.birth_year else ""
        button = Button(self.tr("Open their page"), "link", small=True, name=f"desk.page.{one.person}")
        button.setAccessibleName(
            self.tr("Open the page of {name}").format(name=person_words(one.given_name, one.code))
        )
        button.clicked.connect(lambda: self.person_wanted.emit(one.person))
        parts = Identity(one.given_name, one.code), Label(born or "–", "small", "muted")
        return holding(column(*parts, row(button, STRETCH), gap=4))
