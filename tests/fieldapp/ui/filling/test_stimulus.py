"""What an assessed child reads has the size that the form demands, whatever text size the assessor has."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QPushButton

from fieldapp.ui.filling.card import NoteCard, QuestionCard
from fieldapp.ui.kit import theme
from fieldapp.ui.kit.fonts import PX_OF_POINT
from tests.fieldapp.ui.filling.conftest import Stage
from tests.fieldapp.ui.filling.forms_small import ask, form, grid_form, session
from tests.fieldapp.ui.filling.test_grids import REF, Reading

SIZES = (1.0, 1.25, 1.5)
PASSAGE = (
    "<input ref='/data/story' fw:size='26'><label>The cat sat on the mat.</label></input>"
    "<input ref='/data/retell' fw:size='26'><label>What did the cat do?</label></input>"
)


@pytest.fixture(autouse=True)
def plain(qapp: QApplication) -> Iterator[None]:
    yield
    theme.apply(theme.Look())


def look(scale: float) -> None:
    theme.apply(theme.Look("light", scale))


@pytest.mark.parametrize("scale", SIZES)
def test_the_words_of_a_grid_have_the_size_of_the_form(stage: Stage, scale: float) -> None:
    look(scale)
    words = ("maman", "grandmother")
    page = Reading(stage, grid_form(10, "fw:size='30' fw:columns='5'", letters=words)).page  # type: ignore[arg-type]
    cell = page.board.cell(1)
    assert cell is not None
    assert cell._face.pixelSize() == round(30 * PX_OF_POINT)
    metrics = QFontMetrics(cell._face)
    assert cell.height() > metrics.height()
    if scale == 1.0:  # else the columns are narrower than a long word, and it is shown whole and smaller
        assert cell.width() >= metrics.horizontalAdvance("maman")


def test_without_a_size_they_grow_with_the_text(stage: Stage) -> None:
    sizes = []
    for scale in SIZES:
        look(scale)
        cell = Reading(stage, grid_form(10)).page.board.cell(0)
        assert cell is not None
        sizes.append(cell._face.pixelSize())
    assert sizes == sorted(set(sizes))


def test_a_large_size_turns_pages_instead_of_getting_smaller(stage: Stage) -> None:
    look(1.0)
    page = Reading(stage, grid_form(40, "fw:size='80' fw:columns='4'")).page
    assert page.board.pages > 1
    cell = page.board.cell(0)
    assert cell is not None
    assert cell.height() >= QFontMetrics(cell._face).height()


@pytest.mark.parametrize("scale", SIZES)
def test_a_passage_and_a_question_that_the_child_reads_have_it_too(stage: Stage, scale: float) -> None:
    look(scale)
    nodes = "<story/><retell/><name/>"
    binds = "<bind nodeset='/data/story' readonly='true()'/>"
    live = session(form(f"<data id='s' version='1'>{nodes}</data>", binds, PASSAGE + ask("name", "Name")))
    stage.open(live, "/data/retell")
    page = stage.place.opened.screen.page  # type: ignore[union-attr]
    for ref in ("/data/story", "/data/retell"):
        card = page.row(ref)
        assert isinstance(card, NoteCard | QuestionCard)
        assert card._title.font().pixelSize() == round(26 * PX_OF_POINT)
    other = page.row("/data/name")
    assert isinstance(other, QuestionCard)
    assert other._title.font().pixelSize() == round(17 * scale)


def test_what_is_read_from_paper_is_not_on_the_screen(stage: Stage) -> None:
    look(1.0)
    reading = Reading(stage, grid_form(10, "fw:labels='no' fw:columns='5'", letters=("maman", "papa")))  # type: ignore[arg-type]
    board = reading.page.board
    cells = [board.cell(place) for place in range(10)]
    assert [cell.text() for cell in cells if cell is not None] == [str(n) for n in range(1, 11)]
    assert [cell.accessibleName() for cell in cells if cell is not None] == [str(n) for n in range(1, 11)]
    row = board.findChild(QPushButton, f"filling.grid.{REF}.row.0")
    assert "maman" not in row.accessibleName()
    reading.press("main")
    reading.at(2_000).click(3)
    assert reading.page.runner.run.wrong == (3,)
    assert reading.stage.place.session is not None
    assert reading.stage.place.session.question(REF).grid is not None
