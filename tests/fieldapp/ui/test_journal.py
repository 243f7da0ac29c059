"""The journal as a place: the newest first, so many at once, and older ones when they are asked for."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from fieldapp.model import Preferences
from fieldapp.ui import appearance
from fieldapp.ui.journal.place import MOST, JournalPlace
from tests.fieldapp.ui import samples
from tests.fieldapp.ui.pictures import quiet_calls

LEFT = 7  # older than two times as many as are drawn at once
WHOLE = tuple(
    replace(samples.OPENINGS[0], about=f"{number:08x}", at=samples.NOW - timedelta(minutes=number))
    for number in range(2 * MOST + LEFT)
)


def journal(qtbot: QtBot) -> JournalPlace:
    appearance.put_on(Preferences("en", "light"))
    made = JournalPlace(quiet_calls(coordinator=True))
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    return made


def shown(place: JournalPlace) -> list[str]:
    return [row.title for row in place.list.rows()]


def test_older_lines_come_when_they_are_asked_for_and_stay(qtbot: QtBot) -> None:
    place = journal(qtbot)
    older = place.findChild(QPushButton, "journal.older")
    left = place.findChild(QLabel, "journal.more")
    place.show_journal(WHOLE)
    assert len(shown(place)) == MOST
    assert (WHOLE[0].about in shown(place)[0], WHOLE[MOST - 1].about in shown(place)[-1]) == (True, True)
    assert older.isVisible()
    assert left.text() == f"{MOST + LEFT} older lines are not shown."
    older.click()
    assert len(shown(place)) == 2 * MOST
    assert WHOLE[2 * MOST - 1].about in shown(place)[-1]
    assert left.text() == f"{LEFT} older lines are not shown."
    place.show_journal(WHOLE)  # something was opened meanwhile, or a round came
    assert len(shown(place)) == 2 * MOST, "nobody is put back to the first ones"
    older.click()
    assert len(shown(place)) == len(WHOLE)
    assert WHOLE[-1].about in shown(place)[-1]
    assert not older.isVisible()
    assert not left.isVisible()


def test_a_journal_that_is_shown_whole_offers_no_more(qtbot: QtBot) -> None:
    place = journal(qtbot)
    place.show_journal(WHOLE[:MOST])
    assert len(shown(place)) == MOST
    assert not place.findChild(QPushButton, "journal.older").isVisible()
