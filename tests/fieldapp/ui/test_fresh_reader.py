"""What somebody who saw the screens for the first time misread stays mended."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from fieldapp.model import Delivery, Participant, PersonId
from fieldapp.ui.kit import theme
from fieldapp.ui.line_pill import LinePill
from fieldapp.ui.outbox.place import OutboxPlace, waits
from fieldapp.ui.people.place import MOST_SHOWN
from fieldapp.ui.shell import Shell
from fieldapp.ui.today import TodayPlace
from tests.fieldapp.ui import pictures, samples


def outbox(qtbot: QtBot) -> OutboxPlace:
    theme.apply(theme.Look())
    place = OutboxPlace(pictures.quiet_calls())
    qtbot.addWidget(place)
    return place


def words(place: OutboxPlace, name: str) -> str:
    found = place.findChild(QLabel, name)
    assert found is not None
    return found.text()


def test_the_count_says_that_all_arrived_only_when_it_did(qtbot: QtBot) -> None:
    place = outbox(qtbot)
    place.show_records(samples.RECORDS)
    assert words(place, "outbox.counted.title") == "Counted"
    place.show_records(())
    assert words(place, "outbox.counted.title") == "Counted"
    there = tuple(samples.record(name, "Visit", Delivery.OPENED, 30) for name in ("Amina", "Timur"))
    place.show_records(there)
    assert words(place, "outbox.counted.title") == "All of it has arrived"
    place.show_records((there[0], replace(there[1], files=samples.FILES)))  # a photo still waits here
    assert words(place, "outbox.counted.title") == "Counted"


def test_what_came_back_stands_on_top_of_the_outbox_with_its_answer(qtbot: QtBot) -> None:
    place = outbox(qtbot)
    place.show_records(samples.RECORDS)
    rows = [one.objectName() for one in place.findChildren(QPushButton) if ".correct." in one.objectName()]
    assert rows[0] == "outbox.correct.r-zarina"
    button = place.findChild(QPushButton, rows[0])
    assert button is not None
    assert button.text() == "Answer"
    assert button.accessibleName().startswith("Answer the question")


def test_every_place_counts_the_same_records_that_wait(qtbot: QtBot) -> None:
    theme.apply(theme.Look())
    shell = pictures.PLACES["outbox"]()
    qtbot.addWidget(shell)
    assert isinstance(shell, Shell)
    waiting = sum(map(waits, samples.RECORDS))
    assert waiting > 0
    assert words(shell.outbox, "outbox.summary").startswith(f"{waiting} record")
    assert shell.sidebar.buttons["outbox"].accessibleName().endswith(str(waiting))
    pills = shell.findChildren(LinePill)
    assert len(pills) > 1
    assert {pill.text() for pill in pills} == {f"Working offline · {waiting} wait here"}


def test_the_number_beside_today_leaves_tomorrow_out(qtbot: QtBot) -> None:
    theme.apply(theme.Look())
    place = TodayPlace(pictures.quiet_calls())
    qtbot.addWidget(place)
    told: list[tuple[int, int]] = []
    place.counted.connect(lambda to_do, waiting: told.append((to_do, waiting)))
    today = samples.today()
    later = [visit for visit in today.due if visit.due > samples.TODAY]
    assert later
    place.show_today(today)
    assert told[0][0] == len(today.due) - len(later) + len(today.returned)


def test_a_worker_is_not_told_a_file_name_and_a_coordinator_is(qtbot: QtBot) -> None:
    theme.apply(theme.Look())
    for coordinator in (False, True):
        shell = pictures.shell("forms", lambda s: s.forms.show_forms(samples.FORMS), coordinator=coordinator)
        qtbot.addWidget(shell)
        said = " ".join(label.text() for label in shell.findChildren(QLabel))
        assert ("schools.csv" in said) is coordinator


def test_the_sample_of_a_persons_page_is_of_one_person_and_newest_first() -> None:
    assert {visit.participant for visit in samples.VISITS} == {samples.PEOPLE["Amina"]}
    days = [visit.finished_at for visit in samples.VISITS]
    assert days == sorted(days, reverse=True)


def test_a_search_says_that_it_found_more_than_it_shows(qtbot: QtBot) -> None:
    theme.apply(theme.Look())
    shell = pictures.PLACES["people"]()
    qtbot.addWidget(shell)
    assert isinstance(shell, Shell)
    shell.show()
    more = shell.people.findChild(QLabel, "people.more")
    assert more is not None
    crowd = [Participant(PersonId(f"n{n}"), f"C{n}", "Айгүл", 2016) for n in range(MOST_SHOWN + 1)]
    shell.people.show_people(tuple(crowd[:MOST_SHOWN]))
    assert not more.isVisible()
    shell.people.show_people(tuple(crowd))
    assert more.isVisible()
    assert len(shell.people.list.rows()) == MOST_SHOWN
