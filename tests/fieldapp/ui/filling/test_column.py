"""Cards are built for what is seen, whatever the number of questions, and keep the person's place."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from forms import read_form
from forms.views import Kind, QuestionItem
from tests.fieldapp.ui.filling.conftest import Stage
from tests.fieldapp.ui.filling.fakes import Q, SmallSession
from tests.fieldapp.ui.filling.forms_small import session

Key = Qt.Key
YES_NO = (("yes", "Yes"), ("no", "No"))
MOST_CARDS = 24  # two screens full of the lowest cards, and the overscan


def long(count: int) -> SmallSession:
    kinds = [Kind.SELECT_ONE, Kind.TEXT, Kind.INTEGER, Kind.DATE]
    return SmallSession({"One": [Q(f"q{i}", kinds[i % 4], f"Question {i}", YES_NO) for i in range(count)]})


def test_a_thousand_questions_need_few_cards(stage: Stage) -> None:
    stage.open(long(1000))
    assert stage.place.opened is not None
    page = stage.place.opened.screen.page
    first = page.built
    assert first <= MOST_CARDS
    bar = page.verticalScrollBar()
    for step in range(0, bar.maximum(), max(1, bar.maximum() // 40)):
        bar.setValue(step)
        assert len(page.live()) <= MOST_CARDS
    assert page.built <= MOST_CARDS * 2
    assert stage.place.jump_to("/data/q900")
    assert stage.here == "/data/q900"
    assert page.built <= MOST_CARDS * 2


def test_a_card_shows_the_question_that_it_was_given_last(stage: Stage) -> None:
    live = long(200)
    live.answer("/data/q1", "first text")
    live.answer("/data/q101", "another text")
    stage.open(live, "/data/q1")
    assert stage.focus.text() == "first text"  # type: ignore[attr-defined]
    stage.place.jump_to("/data/q101")
    assert stage.focus.text() == "another text"  # type: ignore[attr-defined]
    stage.place.jump_to("/data/q5")
    assert stage.focus.text() == ""  # type: ignore[attr-defined]


def test_what_is_typed_stays_with_its_question_while_scrolling(stage: Stage) -> None:
    live = long(300)
    stage.open(live, "/data/q1")
    stage.type("kept")
    assert stage.place.opened is not None
    bar = stage.place.opened.screen.page.verticalScrollBar()
    bar.setValue(bar.maximum())
    bar.setValue(0)
    stage.place.commit()
    assert live.given == {"/data/q1": "kept"}


def test_the_focused_question_stays_where_it_is_when_others_appear_above(stage: Stage) -> None:
    def shown(s: SmallSession) -> bool:
        return s.given.get("/data/b") == "yes"

    live = SmallSession(
        {
            "One": [
                *(Q(f"x{i}", Kind.SELECT_ONE, f"X {i}", YES_NO, when=shown) for i in range(5)),
                *(Q(f"y{i}", Kind.SELECT_ONE, f"Y {i}", YES_NO) for i in range(5)),
                Q("b", Kind.SELECT_ONE, "Show more?", YES_NO),
                *(Q(f"z{i}", Kind.SELECT_ONE, f"Z {i}", YES_NO) for i in range(5)),
            ]
        }
    )
    stage.open(live, "/data/b")
    card = stage.find("filling.card./data/b")
    before = card.y()
    stage.key(Key.Key_1)
    QApplication.processEvents()
    assert stage.find("filling.card./data/b").y() == before
    assert stage.here == "/data/b"


def test_when_the_focused_question_vanishes_its_neighbour_gets_the_focus(stage: Stage) -> None:
    def shown(s: SmallSession) -> bool:
        return s.given.get("/data/a") == "yes"

    live = SmallSession(
        {
            "One": [
                Q("a", Kind.SELECT_ONE, "A", YES_NO),
                Q("b", Kind.TEXT, "B", when=shown),
                Q("c", Kind.TEXT, "C"),
            ]
        }
    )
    live.answer("/data/a", "yes")
    stage.open(live, "/data/b")
    assert stage.place.opened is not None
    stage.place.opened.interview.answer("/data/a", "no")
    assert stage.here == "/data/c"


@pytest.mark.shared
def test_a_verbal_autopsy_is_filled_by_keyboard(stage: Stage, shared: Path) -> None:
    """A few hundred keys: every relevant question is reached with Enter and Tab only, none twice in a row."""
    live = session(read_form((shared / "forms" / "whova_form.xml").read_bytes()))
    stage.open(live)
    assert stage.place.opened is not None
    seen: set[str] = set()
    for _ in range(400):
        here = stage.here
        if here:
            seen.add(here)
            fill(stage, live.question(here).kind)
            stage.key(Key.Key_Return, modifier=Qt.KeyboardModifier.ControlModifier)
        elif stage.focus.objectName() == "filling.next":
            stage.key(Key.Key_Return)
        else:
            break
    questions = {i.ref for s in live.sections() for i in live.items(s.key) if isinstance(i, QuestionItem)}
    asked = {ref for ref in questions if live.question(ref).kind is not Kind.NOTE}
    assert len(asked) > 80
    assert asked <= seen
    assert stage.place.opened.screen.page.built < 60


def fill(stage: Stage, kind: Kind) -> None:
    if kind is Kind.SELECT_ONE and stage.focus.objectName().startswith("filling.option"):
        stage.key(Key.Key_1)
    elif kind in (Kind.TEXT, Kind.INTEGER) and stage.focus.objectName().startswith("filling.number"):
        stage.type("5")
    else:
        stage.key(Key.Key_F7)
