"""What somebody who saw the screens of cases for the first time misread stays mended."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from fieldapp.model import Preferences
from fieldapp.ui import appearance, case_words
from fieldapp.ui.kit import words
from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.fields import PassphraseField
from fieldapp.ui.kit.layouts import before_bar
from fieldapp.ui.people.assigning import AssignDialog
from fieldapp.ui.shell import Shell
from tests.fieldapp.ui import case_samples, pictures, samples


@pytest.fixture(autouse=True)
def english(qapp: object) -> Iterator[None]:
    appearance.put_on(Preferences("en", "light"))
    yield
    appearance.put_on(Preferences("en", "light"))


def shown(qtbot: QtBot, place: str) -> Shell:
    shell = pictures.PLACES[place]()
    qtbot.addWidget(shell)
    assert isinstance(shell, Shell)
    return shell


def test_the_review_counts_what_the_sidebar_counts(qtbot: QtBot) -> None:
    """Rustam's record waits for an answer, so there are fewer to look at than rows."""
    shell = shown(qtbot, "review")
    assert shell.review is not None
    counted = [one.text() for one in shell.review.queue.findChildren(QLabel) if one.text().isdecimal()]
    assert counted == ["6"]
    assert len(shell.review.queue.list.rows()) == 7
    assert shell.sidebar.buttons["review"].accessibleName().endswith(" 6")


def test_an_order_that_waits_for_a_second_person_is_counted_beside_team(qtbot: QtBot) -> None:
    shell = shown(qtbot, "journal")
    assert [one.waits and one.may_agree for one in samples.TEAM.orders] == [True, False, False]
    assert shell.sidebar.buttons["team"].accessibleName().endswith(" 1")


def test_nobody_agrees_to_their_own_order_in_the_sample_of_the_journal() -> None:
    (asked,) = (one for one in samples.OPENINGS if one.what == "erasure ordered")
    (agreed,) = (one for one in samples.OPENINGS if one.what == "erasure agreed")
    assert asked.by != agreed.by
    assert asked.at < agreed.at


def test_the_journal_says_whose_records_and_how_many(qtbot: QtBot) -> None:
    shell = shown(qtbot, "journal")
    assert shell.journal is not None
    lines = [one.title for one in shell.journal.list.rows()]
    assert "Nargiza agreed to erase the records of 24 people" in lines
    assert "Saule withdrew the key of Bolat" in lines


def test_numbers_do_not_run_into_the_words_of_the_due_list(qtbot: QtBot) -> None:
    shell = shown(qtbot, "due")
    filters = [
        one.text() for one in shell.findChildren(QPushButton) if one.objectName().startswith("due.group.")
    ]
    assert "Overdue · 3" in filters


def test_a_time_in_arabic_has_an_arabic_comma() -> None:
    assert words.moment(samples.NOW).count(",\u00a0") == 1
    words.set_language("ar")
    said = words.moment(samples.NOW)
    assert "," not in said
    assert "\u060c\u00a0" in said


def test_what_is_listed_in_arabic_has_the_same_comma() -> None:
    said = case_words.withheld({"school", "family"})
    assert said == "some of the family, the school"
    appearance.put_on(Preferences("ar", "light"))
    assert "\u060c " in case_words.withheld({"school", "family"})
    assert "," not in case_words.withheld({"school", "family"})


def test_room_for_the_bar_is_mirrored_where_the_bar_is() -> None:
    assert before_bar(8) == (0, 0, 8, 0)
    appearance.put_on(Preferences("ar", "light"))
    assert before_bar(8) == (8, 0, 0, 0)


def test_the_page_before_sign_in_names_the_language_that_it_is_in(qtbot: QtBot) -> None:
    appearance.put_on(Preferences("ru", "dark"))
    place = pictures.PLACES["signin"]()
    qtbot.addWidget(place)
    button = place.findChild(QPushButton, "signin.language")
    assert button is not None
    assert button.text() == "Русский"


def test_a_service_that_is_only_proposed_waits_for_nobody(qtbot: QtBot) -> None:
    (proposed,) = (one for one in case_samples.PROFILE.services if one.proposed)
    assert proposed.waits is None
    shell = shown(qtbot, "person")
    said = [one.text() for one in shell.findChildren(QLabel)]
    assert "nobody was asked yet" in said
    assert "proposed 10\u00a0Nov" in said


def script_of(field: PassphraseField) -> str:
    return "" if field._script.isHidden() else field._script.text()


def test_the_script_of_a_passphrase_is_told_only_where_it_matters(qtbot: QtBot) -> None:
    field = PassphraseField("Passphrase", show="Show", hide="Hide", name="secret")
    qtbot.addWidget(field)
    QTest.keyClick(field.line, Qt.Key.Key_A)
    assert script_of(field) == ""
    field.line.setText("ф")
    QTest.keyClick(field.line, Qt.Key.Key_A)
    assert script_of(field) == "ENG"  # two scripts in one passphrase: somebody changed the keyboard
    field.refused()
    assert script_of(field) == ""
    QTest.keyClick(field.line, Qt.Key.Key_A)
    assert script_of(field) == "ENG"
    field.clear()
    QTest.keyClick(field.line, Qt.Key.Key_A)
    assert script_of(field) == ""


@pytest.mark.parametrize(
    ("language", "size", "text"),
    [("en", (1366, 768), 100), ("en", (1093, 614), 100), ("ru", (1366, 768), 150), ("ar", (1366, 768), 100)],
)
def test_what_can_be_done_with_what_is_kept_stands_in_one_column(
    qtbot: QtBot, language: str, size: tuple[int, int], text: int
) -> None:
    """Two in a row and the third alone below them looked forgotten; and how many fit depends on the words."""
    shown = pictures.draw(pictures.Picture(pictures.PLACES["person"], "light", language, size, text))
    qtbot.addWidget(shown)
    acts = [shown.findChild(QPushButton, f"person.{name}") for name in ("held", "correct", "close")]
    places = [one.mapTo(shown, one.rect().topLeft()) for one in acts]
    edges = {
        place.x() + one.width() if language == "ar" else place.x()
        for one, place in zip(acts, places, strict=True)
    }
    assert len(edges) == 1
    first, second, third = (place.y() for place in places)
    assert first < second < third
    assert second - first == third - second


def test_an_icon_stands_as_far_from_words_that_come_later(qtbot: QtBot) -> None:
    """The sheet is read before it is known how many cases are opened."""
    at_once, later = Button("Open 2 cases", icon="check"), Button("", icon="check")
    for one in (at_once, later):
        qtbot.addWidget(one)
    later.setText("Open 2 cases")
    assert later.iconSize() == at_once.iconSize()
    assert later.sizeHint() == at_once.sizeHint()
    later.setText("")
    assert later.iconSize().width() < at_once.iconSize().width()


@pytest.mark.parametrize("language", ["en", "ru", "kk", "ar"])
def test_below_the_passphrase_everything_has_the_same_edges(qtbot: QtBot, language: str) -> None:
    shown = pictures.draw(pictures.Picture(pictures.PLACES["signin"], "light", language))
    qtbot.addWidget(shown)

    def edges(*names: str) -> tuple[int, int]:
        places = [
            one for name in names if (one := shown.findChild(QPushButton, f"signin.{name}")).isVisible()
        ]
        lefts = [one.mapTo(shown, one.rect().topLeft()).x() for one in places]
        return min(lefts), max(left + one.width() for left, one in zip(lefts, places, strict=True))

    assert edges("open") == edges("forgot", "new") == edges("stick")


def test_who_assigns_reads_why_nothing_would_change(qtbot: QtBot) -> None:
    shown = pictures.draw(pictures.Picture(pictures.PLACES["assigning"]))
    qtbot.addWidget(shown)
    dialog = shown.findChild(AssignDialog)
    words = "So it is already: choose somebody else, or a new place."

    def said() -> list[str]:
        return [one.text() for one in dialog.findChildren(QLabel) if not one.isHidden()]

    assert not dialog.go.isEnabled()
    assert words in said()
    dialog.findChild(QPushButton, "assign.to.b").click()
    assert dialog.go.isEnabled()
    assert words not in said()
