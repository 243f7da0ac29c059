"""A card is used again for another question: nothing of the one before may stand in it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from forms.views import Kind
from tests.fieldapp.ui.filling.conftest import Stage
from tests.fieldapp.ui.filling.fakes import Q, SmallSession
from tests.fieldapp.ui.filling.forms_small import ask, form, roster, session

Key = Qt.Key
TIMES = (Kind.TIME, Kind.DATETIME)


def written(card: QWidget) -> list[str]:
    """What stands in the fields of a card that can be seen."""
    lines = [line.text() for line in card.findChildren(QLineEdit) if line.isVisible()]
    return lines + [text.toPlainText() for text in card.findChildren(QPlainTextEdit) if text.isVisible()]


def two(first: Q, second: Q) -> SmallSession:
    return SmallSession({"One": [first], "Two": [second]})


def turn(stage: Stage) -> QWidget:
    assert stage.place.opened is not None
    stage.place.opened.show_section("Two", focus_first=True)
    return stage.find("filling.card./data/b")


@pytest.mark.parametrize("kind", TIMES)
def test_an_answered_date_leaves_nothing_in_a_time(stage: Stage, kind: Kind) -> None:
    live = two(Q("a", Kind.DATE, "When"), Q("b", kind, "At what time"))
    live.given["/data/a"] = "2020-03-05"
    stage.open(live)
    assert set(written(turn(stage))) == {""}
    assert stage.here == "/data/b"


@pytest.mark.parametrize(
    ("first", "second", "keys"),
    [
        (Kind.DATE, Kind.DATE, ("31", "2", "2020")),
        (Kind.DATE, Kind.DATETIME, ("31", "2", "2020")),
        (Kind.DATETIME, Kind.DATE, ("5", "3", "2020")),
        (Kind.TIME, Kind.TIME, ("25",)),
        (Kind.INTEGER, Kind.INTEGER, ("-",)),
        (Kind.GEOPOINT, Kind.GEOPOINT, ("42.9",)),
        (Kind.GEOTRACE, Kind.GEOTRACE, ("somewhere",)),
    ],
)
def test_half_an_answer_goes_with_its_question(
    stage: Stage, first: Kind, second: Kind, keys: tuple[str, ...]
) -> None:
    live = two(Q("a", first, "First"), Q("b", second, "Second"))
    stage.open(live)
    for at, text in enumerate(keys):
        if at:
            stage.key(Key.Key_Tab)
        stage.type(text)
    given = dict(live.given)
    assert set(written(turn(stage))) == {""}
    stage.place.commit()
    assert live.given == given


def test_a_time_that_a_form_gives_in_its_own_words_is_no_fall(stage: Stage) -> None:
    live = two(Q("a", Kind.TIME, "When", readonly=True), Q("b", Kind.TIME, "And then"))
    live.given["/data/a"] = "later"
    stage.open(live)
    assert set(written(turn(stage))) == {""}


def test_half_an_answer_goes_with_its_repeat(stage: Stage) -> None:
    """What was half written for the second stands under the first one's name once the first is gone."""
    visits = form(
        "<data id='a' version='1'><visit jr:template=''><day/></visit></data>",
        "<bind nodeset='/data/visit/day' type='date'/>",
        "<group ref='/data/visit'><label>Visit</label><repeat nodeset='/data/visit'>"
        + ask("visit/day", "Which day")
        + "</repeat></group>",
    )
    stage.open(session(visits))
    stage.click("filling.repeat./data/visit.add")
    for text in ("31", "2", "2020"):
        stage.type(text)
        stage.key(Key.Key_Tab)
    stage.click("filling.repeat./data/visit.add")
    assert "31" in written(stage.find("filling.card./data/visit[1]/day"))
    stage.click("filling.repeat./data/visit[1].remove")
    assert set(written(stage.find("filling.card./data/visit[1]/day"))) == {""}


def test_what_was_refused_goes_with_its_repeat(stage: Stage) -> None:
    stage.open(session(roster()))
    for _ in range(2):
        stage.click("filling.repeat./data/members.add")
    opened = stage.place.opened
    assert opened is not None
    opened.interview.answer("/data/members[1]/age", "many")
    assert "/data/members[1]/age" in opened.interview.unkept
    opened.interview.remove_repeat("/data/members[1]")
    assert opened.interview.unkept == {}
