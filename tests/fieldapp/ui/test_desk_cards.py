"""A conflict about who looks after a child: both by name, with a sentence of its own and nothing to type."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fieldapp.casework.authority import Why
from fieldapp.casework.events import EntityId
from fieldapp.model import PersonId
from fieldapp.operations.conflicts import Differing, Offer, Register, Word
from fieldapp.operations.homes import Home
from fieldapp.ui.desk.choices import DifferingCard, OfferCard
from fieldapp.ui.desk.homes import home_words
from fieldapp.ui.desk.third import Chosen, FoundHome, Written
from fieldapp.ui.kit import theme
from fieldapp.ui.kit.choice import AnyOf
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
    assert card.third is None
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
    assert isinstance(card.third, Written)
    assert card.third.field.isVisible()
    assert "Said without knowing of each other. Which one is right?" in words(card)


def test_the_list_counts_what_the_desk_shows() -> None:
    shown = case_samples.SETTLING
    (listed,) = (one for one in case_samples.TO_SETTLE.cases if one.case == shown.case)
    assert listed.count == len(shown.differing) + len(shown.offers)


VILLAGE = {"settlement_type": "village", "admin2": "Sayram"}
HOME = Home(PersonId("1" * 32), "H-12", tuple(PEOPLE[one] for one in ("Malika", "Zarina")), VILLAGE)
CROWDED = Home(PersonId("2" * 32), "", tuple(PEOPLE.values()), {})


def differing(qtbot: QtBot, of: str, name: str, *values: str) -> tuple[DifferingCard, list[str]]:
    """The card of a register, and what it says was settled."""
    theme.apply(theme.Look())
    said = tuple(Word(value, "Aigerim", NOW, "Visit") for value in values)
    homes = {str(one.case): one for one in (HOME, CROWDED)}
    card = DifferingCard(Differing(Register(of, CHILD, name, ""), said), 0, {}, homes=homes)
    qtbot.addWidget(card)
    card.show()
    settled: list[str] = []
    card.settled.connect(settled.append)
    return card, settled


def test_homes_are_read_by_who_lives_there_and_where(qtbot: QtBot) -> None:
    card, _ = differing(qtbot, "person", "household_id", HOME.case, CROWDED.case, "3" * 32)
    told = words(card)
    assert "Home" in told.split("\n"), "and no name of a column"
    assert "Home of Malika, Zarina \u00b7 \u2066H-12\u2069 \u00b7 In a village, Sayram" in told
    assert f"and {len(PEOPLE) - 3} more" in told
    assert "A home that is not on this laptop" in told
    assert not any(number * 32 in told for number in "123")


def test_a_third_home_is_found_by_somebody_who_lives_there(qtbot: QtBot) -> None:
    card, settled = differing(qtbot, "person", "household_id", HOME.case, CROWDED.case)
    third = card.third
    assert isinstance(third, FoundHome)
    assert not third.keep.isEnabled()
    with qtbot.waitSignal(third.sought) as asked:
        third.field.insert("Zhanar")
    assert asked.args == ["Zhanar"]
    third.show_found({})
    qtbot.waitUntil(lambda: "Nobody of that name has a home written down." in words(card))
    third.show_found({"4" * 32: home_words(HOME)})
    assert not third.keep.isEnabled()
    third.findChild(QPushButton, f"desk.found.0.{'4' * 32}").click()
    third.keep.click()
    assert settled == ["4" * 32]


@pytest.mark.parametrize(
    ("of", "name", "chosen", "kept"),
    [
        ("person", "lang", ("ky",), "ky"),
        ("household", "safe_to_visit", ("ask",), "ask"),
        ("plan", "goals", ("school", "calm"), "calm school"),
    ],
)
def test_where_a_property_has_certain_values_the_third_is_one_of_them(
    qtbot: QtBot, of: str, name: str, chosen: tuple[str, ...], kept: str
) -> None:
    card, settled = differing(qtbot, of, name, "no", "ru")
    third = card.third
    assert isinstance(third, Chosen)
    assert isinstance(third.asked, AnyOf) or not third.findChildren(QPushButton, "desk.choice.0.no")
    assert not third.findChildren(QPushButton, "desk.choice.0.ru"), "what stands above is picked there"
    spoken = [one.text() for one in third.findChildren(QPushButton)]
    assert len(spoken) == len(set(spoken)), "one word twice"
    third.keep.click()
    assert settled == []
    for key in chosen:
        third.findChild(QPushButton, f"desk.choice.0.{key}").click()
    third.keep.click()
    assert settled == [kept]
