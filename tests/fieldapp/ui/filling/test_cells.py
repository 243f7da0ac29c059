"""Questions that stand side by side (theme-grid, w1 to w12): where they stand, and what the keys do there."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget

from fieldapp.ui.filling.lines import Part, Span, spans
from fieldapp.ui.kit import theme
from forms import Form
from tests.fieldapp.ui.filling.conftest import Stage
from tests.fieldapp.ui.filling.forms_small import SPACES, ask, choose, session

Key = Qt.Key
NAMES = ("first", "second", "age", "sex", "town", "story")


def paper(style: str = "theme-grid") -> Form:
    """Two names on a line, an age of one part beside a choice of two and a town of one, and a text alone."""
    from forms import read_form

    inner = (
        ask("a/first", "First name", "appearance='w2'")
        + ask("a/second", "Second name", "appearance='w2'")
        + ask("a/age", "Age", "appearance='w1'")
        + choose("a/sex", "Whom do you live with?", "f=Family r=Relatives o=Others").replace(
            "<select1", "<select1 appearance='w2'", 1
        )
        + ask("a/town", "Town", "appearance='w1'")
        + ask("a/story", "Anything else?")
    )
    model = (
        "<model><instance><data id='p' version='1'><a><first/><second/><age/><sex/><town/><story/></a></data>"
        "</instance><bind nodeset='/data/a/age' type='int'/></model>"
    )
    head = f"<h:head><h:title>Form A</h:title>{model}</h:head>"
    group = f"<group ref='/data/a' appearance='w4'><label>Home</label>{inner}</group>"
    return read_form(f"<h:html {SPACES}>{head}<h:body class='{style}'>{group}</h:body></h:html>".encode())


def places(stage: Stage) -> dict[str, QRect]:
    """Where each card stands in the page."""
    assert stage.place.opened is not None
    page = stage.place.opened.screen.page
    QApplication.processEvents()
    page.settle()
    return {key.rpartition("/")[2]: row.geometry() for key, row in page.live().items() if key[0] == "/"}


def whole(words: Callable[[], Iterator[QWidget]]) -> None:
    """No widget is narrower than what it shows needs."""
    for widget in words():
        assert widget.width() >= min(widget.minimumSizeHint().width(), widget.sizeHint().width()), widget


def lines(found: dict[str, QRect]) -> list[list[str]]:
    tops = sorted({place.top() for place in found.values()})
    return [[name for name in NAMES if name in found and found[name].top() == top] for top in tops]


def test_questions_stand_side_by_side_as_wide_as_the_form_says(stage: Stage) -> None:
    stage.open(session(paper()))
    found = places(stage)
    assert lines(found) == [["first", "second"], ["age", "sex", "town"], ["story"]]
    assert found["first"].width() == pytest.approx(found["second"].width(), abs=2)
    assert found["sex"].width() == pytest.approx(2 * found["age"].width(), abs=16)
    assert found["first"].left() < found["second"].left()
    assert found["story"].width() > found["first"].width() * 1.9
    assert found["age"].height() == found["sex"].height(), "a line is one line of paper"
    whole(
        lambda: iter(
            w for w in stage.place.findChildren(QWidget) if w.objectName().startswith("filling.option")
        )
    )


def test_in_any_other_style_a_width_means_nothing(stage: Stage) -> None:
    stage.open(session(paper("pages")))
    found = places(stage)
    assert len(found) > 3
    assert lines(found) == [[name] for name in NAMES[: len(found)]]


def test_tab_enter_and_numbers_keep_to_the_order_of_the_form(stage: Stage) -> None:
    live = session(paper())
    stage.open(live)
    stage.place.jump_to("/data/a/first")
    visited = []
    for _ in range(40):
        if not visited or visited[-1] != stage.here:
            visited.append(stage.here)
        if stage.here == "/data/a/story":
            break
        stage.key(Key.Key_Tab)
    assert visited == [f"/data/a/{name}" for name in NAMES]
    stage.place.jump_to("/data/a/age")
    stage.type("12")
    stage.key(Key.Key_Return)
    assert stage.here == "/data/a/sex"
    stage.key(Key.Key_2)
    stage.key(Key.Key_Return)
    assert stage.here == "/data/a/town"
    assert live.question("/data/a/sex").text == "r"
    assert live.question("/data/a/age").text == "12"


def test_a_narrow_window_has_them_in_fewer_to_a_line(stage: Stage) -> None:
    stage.place.resize(560, 614)
    stage.open(session(paper()))
    found = places(stage)
    assert lines(found)[:2] == [["first", "second"], ["age", "sex"]]


@pytest.fixture
def large(stage: Stage, look: None) -> Iterator[Stage]:
    theme.apply(theme.Look(text_scale=1.5))
    yield stage
    theme.apply(theme.Look())


def test_large_text_takes_the_room_that_its_words_need(large: Stage) -> None:
    large.place.resize(1093, 614)
    large.open(session(paper()))
    assert large.place.opened is not None
    page = large.place.opened.screen.page
    found = places(large)
    assert lines(found)[0] == ["first", "second"]
    for name, row in page.live().items():
        assert row.width() >= row.least(), name
        assert row.geometry().right() <= page.viewport().width(), name


@pytest.fixture
def mirrored(stage: Stage, look: None, qapp: QApplication) -> Iterator[Stage]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield stage
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_quiet_answers_stand_below_the_question_that_is_worked_on(stage: Stage) -> None:
    live = session(paper())
    stage.open(live)
    stage.place.jump_to("/data/a/age")
    assert stage.there("filling.quiet./data/a/age.refused")
    assert not stage.there("filling.quiet./data/a/sex.refused")
    stage.key(Key.Key_F6)
    stage.place.jump_to("/data/a/sex")
    assert stage.there("filling.quiet./data/a/age.refused"), "what stands is seen"
    assert stage.there("filling.quiet./data/a/sex.refused")
    assert not stage.there("filling.quiet./data/a/town.refused")


def test_from_right_to_left_the_first_stands_on_the_right(mirrored: Stage) -> None:
    mirrored.open(session(paper()))
    found = places(mirrored)
    assert found["first"].left() > found["second"].left()
    assert found["age"].left() > found["sex"].left() > found["town"].left()


def test_the_respondent_sees_one_question_over_the_whole_width(stage: Stage) -> None:
    stage.open(session(paper()))
    assert stage.place.opened is not None
    stage.place.opened.show_respondent()
    QApplication.processEvents()
    column = stage.place.opened.respondent.column
    (row,) = column.live().values()
    assert row.width() > column.viewport().width() // 2


HALF, QUARTER = Part(1, 1 / 2), Part(1, 1 / 4)


@pytest.mark.parametrize(
    ("parts", "least", "expected"),
    [
        ([HALF, HALF], [0, 0], [(0, 0, 195), (0, 205, 195)]),
        ([QUARTER] * 4, [0] * 4, [(0, 0, 92), (0, 102, 93), (0, 205, 92), (0, 307, 93)]),
        ([QUARTER], [0], [(0, 0, 400)]),
        ([None, HALF, None], [0, 0, 0], [(0, 0, 400), (1, 0, 400), (2, 0, 400)]),
        ([HALF, Part(2, 1 / 2)], [0, 0], [(0, 0, 400), (1, 0, 400)]),
        ([HALF, HALF], [0, 300], [(0, 0, 400), (1, 0, 400)]),
        ([HALF], [900], [(0, 0, 400)]),
        ([], [], []),
    ],
    ids=[
        "halves",
        "quarters",
        "a line is filled",
        "alone",
        "another group",
        "too wide",
        "wider than all",
        "none",
    ],
)
def test_lines_worked_by_hand(
    parts: list[Part | None], least: list[int], expected: list[tuple[int, int, int]]
) -> None:
    assert spans(parts, least, 400, 10) == [Span(*one) for one in expected]


@pytest.mark.parametrize("row", range(2, 13))
def test_parts_that_make_a_whole_row_fit_it(row: int) -> None:
    for width in range(300, 1100, 7):
        found = spans([Part(1, 1 / row)] * row, [0] * row, width, 12)
        assert {span.line for span in found} == {0}
        assert found[-1].start + found[-1].width == width
