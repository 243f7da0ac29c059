"""A conflict about who looks after a child: both by name, with a sentence of its own and nothing to type."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fieldapp.casework.authority import Why
from fieldapp.casework.events import EntityId
from fieldapp.operations.conflicts import Differing, Offer, Register, Word
from fieldapp.ui.desk.choices import DifferingCard, OfferCard
from fieldapp.ui.kit import theme
from tests.fieldapp.ui import case_samples
from tests.fieldapp.ui.samples import NOW, PEOPLE

CHILD, MOTHER, ELSEWHERE = EntityId("p-malika"), PEOPLE["Amina"], "f" * 32
NAMED = {MOTHER.person: MOTHER}


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def test_two_carers_are_named_and_one_is_picked(qtbot: QtBot) -> None:
    theme.apply(theme.Look())
    said = (Word(MOTHER.person, "Aigerim", NOW, "Visit"), Word(ELSEWHERE, "Bolat", NOW, ""))
    card = DifferingCard(Differing(Register("person", CHILD, "carer_id", ""), said), 0, NAMED)
    qtbot.addWidget(card)
    card.show()
    told = words(card)
    assert "2 people are said to look after this person. Who does?" in told
    assert "Carer" in told.split("\n")
    assert "Amina" in told
    assert MOTHER.code in told
    assert "Somebody whose case is not on this laptop" in told
    assert ELSEWHERE not in told
    assert MOTHER.person not in told
    assert not card.other.isVisible()
    picked: list[str] = []
    card.settled.connect(picked.append)
    card.findChild(QPushButton, "desk.pick.0.1").click()
    assert picked == [ELSEWHERE]


def test_an_offered_carer_is_named_too(qtbot: QtBot) -> None:
    theme.apply(theme.Look())
    values = {"carer_id": ("", MOTHER.person)}
    offer = Offer("person", CHILD, "", Why.FORMER_OWNER, "Bolat", NOW, "Visit", values, creates=False)
    card = OfferCard(offer, 0, NAMED)
    qtbot.addWidget(card)
    card.show()
    assert "Amina" in words(card)
    assert MOTHER.person not in words(card)


def test_another_conflict_keeps_its_field(qtbot: QtBot) -> None:
    theme.apply(theme.Look())
    said = (Word("2014", "Aigerim", NOW, "Visit"), Word("2015", "Bolat", NOW, ""))
    card = DifferingCard(Differing(Register("person", CHILD, "birth_year", ""), said), 0, {})
    qtbot.addWidget(card)
    card.show()
    assert card.other.isVisible()
    assert "Said without knowing of each other. Which one holds?" in words(card)


def test_the_list_counts_what_the_desk_shows() -> None:
    shown = case_samples.SETTLING
    (listed,) = (one for one in case_samples.TO_SETTLE.cases if one.case == shown.case)
    assert listed.count == len(shown.differing) + len(shown.offers)
