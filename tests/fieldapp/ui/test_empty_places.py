"""A place where nothing is says so in one sentence and offers one way on."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from fieldapp.model import Preferences
from fieldapp.ui import appearance
from fieldapp.ui.kit.empty import Empty
from fieldapp.ui.shell import Shell
from tests.fieldapp.ui import case_samples, pictures, samples


@pytest.fixture(autouse=True)
def english(qapp: object) -> Iterator[None]:
    appearance.put_on(Preferences("en", "light"))
    yield
    appearance.put_on(Preferences("en", "light"))


def shown(qtbot: QtBot, name: str) -> Shell:
    shell = pictures.draw(pictures.Picture(pictures.PLACES[name]))
    qtbot.addWidget(shell)
    assert isinstance(shell, Shell)
    return shell


def only_empty(shell: Shell) -> tuple[str, QPushButton]:
    """The sentence of the one empty place that is seen, and its button."""
    (empty,) = (one for one in shell.findChildren(Empty) if one.isVisible())
    (sentence,) = (one.text() for one in empty.findChildren(QLabel) if one.isVisible() and one.text())
    (act,) = (one for one in empty.findChildren(QPushButton) if one.isVisible())
    return sentence, act


@pytest.mark.parametrize("name", ["forms", "review", "desk", "journal", "list"])
def test_where_others_fill_a_place_it_offers_to_look_whether_something_came(qtbot: QtBot, name: str) -> None:
    shell = shown(qtbot, f"empty_{name}")
    sentence, act = only_empty(shell)
    assert sentence.endswith(".")
    assert act.text() == "Check now"
    with qtbot.waitSignal(shell.places[shell.key].exchange_wanted):
        act.click()


@pytest.mark.parametrize(
    ("name", "words", "leads_to"),
    [("outbox", "Start a form", "forms"), ("due", "Find a person", "people")],
)
def test_a_place_that_one_fills_oneself_leads_to_where_that_begins(
    qtbot: QtBot, name: str, words: str, leads_to: str
) -> None:
    shell = shown(qtbot, f"empty_{name}")
    sentence, act = only_empty(shell)
    assert sentence.endswith(".")
    assert act.text() == words
    act.click()
    assert shell.key == leads_to


def test_a_search_that_finds_nobody_leads_back_to_everybody(qtbot: QtBot) -> None:
    shell = shown(qtbot, "empty_search")
    sentence, act = only_empty(shell)
    assert sentence == "Nobody is found. Try fewer letters, another script, or the code."
    act.click()
    assert shell.people.search.text() == ""


def test_a_coordinator_without_people_writes_down_the_first_one(qtbot: QtBot) -> None:
    shell = shown(qtbot, "empty_people")
    sentence, act = only_empty(shell)
    assert sentence == "Nobody is on the list yet."
    asked: list[bool] = []
    shell.people._nobody.new_wanted.connect(lambda: asked.append(True))
    act.click()
    assert asked == [True]
    assert [one for one in shell.findChildren(QDialog) if one.isVisible()] == []  # areas are asked for first


def test_who_opens_review_or_the_desk_is_offered_the_first_that_waits(qtbot: QtBot) -> None:
    shell = pictures.shell("review", lambda _shell: None, coordinator=True)
    qtbot.addWidget(shell)
    shell.show()
    assert isinstance(shell, Shell)
    assert shell.review
    assert shell.desk
    sentence, act = only_empty(shell)
    assert sentence == "Choose a record to read it."
    act.click()
    assert shell.review.queue.list.chosen() == samples.QUEUE[0].record
    shell.go("desk")
    sentence, act = only_empty(shell)
    assert sentence == "Choose what to settle."
    act.click()
    assert shell.desk.list.chosen() == case_samples.TO_SETTLE.cases[0].case
