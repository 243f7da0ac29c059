"""Around a timed grid: practice before the clock, a second assessor after it, the beats while a child hesitates."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from fieldapp.ui.battery import Charge
from forms.grids import Phase
from tests.fieldapp.ui.filling.conftest import Stage
from tests.fieldapp.ui.filling.forms_small import form, session
from tests.fieldapp.ui.filling.test_face import LEAST, clipped, pressable
from tests.fieldapp.ui.filling.test_grids import REF, Reading

Key = Qt.Key
SECOND = "fw:second='/data/heard' fw:agreement='/data/alike' fw:journal='/data/taps'"


def reading(stage: Stage, more: str = "", count: int = 20) -> Reading:
    """A grid of letters as a form of its own, with nodes for a second assessor."""
    items = "".join(f"<item><label>{chr(97 + n)}</label><value>v{n + 1}</value></item>" for n in range(count))
    select = (
        f"<select ref='/data/grid' appearance='fw-timed-grid' fw:last='/data/last' {more}>"
        f"<label>Letters</label><hint>Say them aloud.</hint>{items}</select>"
        "<input ref='/data/after'><label>After</label></input>"
    )
    nodes = "<grid/><last/><heard/><alike/><taps/><after/>"
    return Reading(stage, session(form(f"<data id='g' version='1'>{nodes}</data>", "", select)))


def practised(stage: Stage) -> Reading:
    return reading(stage, "fw:practice='A o m'")


def test_practice_comes_before_the_clock_and_leaves_nothing(stage: Stage) -> None:
    page = practised(stage).page
    assert stage.there(f"filling.grid.{REF}.practice.0")
    assert not stage.there(f"filling.grid.{REF}.0"), "the letters of the minute are not seen yet"
    stage.click(f"filling.grid.{REF}.practice.1")
    assert page.practice.cell(1).isChecked()  # type: ignore[union-attr]
    assert page.runner.acts == []
    assert stage.disk.acts == []
    stage.click("filling.grid.main")
    assert page.runner.run.phase is Phase.READY
    assert stage.there(f"filling.grid.{REF}.0")
    stage.click("filling.grid.practise")
    assert not page.practice.cell(1).isChecked(), "begun anew"  # type: ignore[union-attr]
    stage.click("filling.grid.main")
    stage.click("filling.grid.main")
    assert page.runner.run.phase is Phase.RUNNING
    assert not stage.there("filling.grid.practise")


def test_practice_by_keys_alone(stage: Stage) -> None:
    page = practised(stage).page
    assert stage.focus.objectName() == "filling.grid.main"
    names = []
    for _ in range(4):
        stage.key(Key.Key_Tab)
        names.append(stage.focus.objectName())
    assert f"filling.grid.{REF}.practice.0" in names
    while stage.focus.objectName() != f"filling.grid.{REF}.practice.0":
        stage.key(Key.Key_Tab)
    stage.key(Key.Key_Right)
    stage.key(Key.Key_Space)
    stage.key(Key.Key_3)
    assert [page.practice.cell(n).isChecked() for n in range(3)] == [False, True, True]  # type: ignore[union-attr]
    stage.key(Key.Key_Escape)  # nothing has begun: back to the questions
    assert stage.here == REF


def test_a_run_that_has_begun_is_not_practised_for_again(stage: Stage) -> None:
    first = practised(stage)
    first.press("main")
    first.press("main")
    first.at(5_000).click(3)
    first.press("back")
    stage.key(Key.Key_Return)
    QApplication.processEvents()
    assert not first.page.practising
    assert stage.there(f"filling.grid.{REF}.3")


def done(stage: Stage) -> Reading:
    """A minute with the third and the sixth wrong, up to the tenth."""
    made = reading(stage, SECOND)
    made.press("main")
    made.at(4_000).click(2)
    made.at(9_000).click(5)
    made.at(60_000)
    made.at(62_000).click(9)
    return made


def test_a_second_assessor_judges_without_seeing_the_first(stage: Stage) -> None:
    made = done(stage)
    page = made.page
    made.press("second")
    assert not any(page.board.cell(n).isChecked() for n in range(20))  # type: ignore[union-attr]
    assert not page.reset.isEnabled(), "the minute is not begun anew by a second assessor"
    assert (
        not stage.there(f"filling.grid.{REF}.row.0")
        or not stage.find(f"filling.grid.{REF}.row.0").isEnabled()
    )
    made.at(70_000).click(2)
    made.at(71_000).click(7)
    made.press("main")
    assert not stage.there("filling.grid.main"), "only a tap on the last one ends it"
    made.at(75_000).click(9)
    assert page.board.cell(5).isChecked()  # type: ignore[union-attr]
    assert (made.value("heard"), made.value("alike")) == ("v3 v8", "80")
    assert (made.value("last"), made.value("grid")) == ("10", "v3 v6")
    assert "tap 9000 5" in made.value("taps")
    assert "second_last 75000 9" in made.value("taps")
    stage.click("filling.grid.main")
    assert stage.here == "/data/after"


def test_a_second_judgement_by_keys_alone(stage: Stage) -> None:
    made = done(stage)
    stage.key(Key.Key_Tab)
    while stage.focus.objectName() != "filling.grid.second":
        stage.key(Key.Key_Tab)
    stage.key(Key.Key_Space)
    made.at(70_000)
    stage.key(Key.Key_3)
    while stage.focus.objectName() != "filling.grid.main":
        stage.key(Key.Key_Tab)
    stage.key(Key.Key_Return)
    stage.key(Key.Key_Home)
    stage.key(Key.Key_Right, 9)
    made.at(75_000)
    stage.key(Key.Key_Space)
    assert (made.value("heard"), made.value("alike")) == ("v3", "90")
    assert stage.focus.objectName() == "filling.grid.main"


def test_a_second_judgement_can_be_left_out_and_taken_up_later(stage: Stage) -> None:
    made = done(stage)
    made.press("second")
    made.at(70_000).click(2)
    made.press("back")
    assert made.value("grid") == "v3 v6", "the first's stands meanwhile"
    stage.key(Key.Key_Tab)
    stage.place.jump_to(REF)
    stage.find(f"filling.run.{REF}").setFocus()
    stage.key(Key.Key_Space)
    QApplication.processEvents()
    page = made.page
    assert page.runner.run.judging
    assert page.board.cell(2).isChecked()  # type: ignore[union-attr]
    assert not page.board.cell(5).isChecked(), "also then the first's marks are hidden"  # type: ignore[union-attr]
    page.alone.click()
    assert page.board.cell(5).isChecked()  # type: ignore[union-attr]
    assert made.value("heard") == ""


def test_without_a_place_for_it_there_is_no_second_assessor(stage: Stage) -> None:
    made = reading(stage)
    made.press("main")
    made.at(60_000)
    made.at(62_000).click(9)
    assert not stage.there("filling.grid.second")


def test_beats_count_the_seconds_since_the_last_tap(stage: Stage) -> None:
    made = reading(stage)
    page = made.page
    assert not page.beats.isVisible()
    made.press("main")
    assert page.beats.isVisible()
    seen = []
    for ms in (500, 1_500, 2_500, 3_500):
        made.at(ms)
        seen.append(page.beats.full)
    assert seen == [1, 2, 3, 1]
    made.click(4)
    made.at(3_900)
    assert page.beats.full == 1
    made.at(60_000)
    assert not page.beats.isVisible()


def test_no_notice_moves_what_a_child_reads(stage: Stage) -> None:
    """The low battery is told after the run; what stood there before does not go under the finger either."""
    charge = [Charge(50, False)]
    stage.place.battery.read = lambda: charge[0]
    page = reading(stage).page
    stage.click("filling.grid.main")
    cell = stage.find(f"filling.grid.{REF}.0")
    before = cell.mapTo(stage.place, cell.rect().topLeft())
    charge[0] = Charge(5, False)
    stage.place.battery.look()
    stage.place._count_on()
    QApplication.processEvents()
    assert cell.mapTo(stage.place, cell.rect().topLeft()) == before
    assert stage.place.notices.texts() == []
    page._go_back()
    assert [said for said in stage.place.notices.texts() if "battery" in said]


def test_a_form_can_do_without_beats(stage: Stage) -> None:
    made = reading(stage, "fw:hesitation='0'")
    made.press("main")
    assert not made.page.beats.isVisible()


@pytest.mark.parametrize("size", [(1366, 768), (1093, 614)])
@pytest.mark.parametrize("state", ["practice", "second"])
def test_everything_has_its_room(stage: Stage, size: tuple[int, int], state: str) -> None:
    stage.place.resize(*size)
    made = practised(stage) if state == "practice" else done(stage)
    if state == "second":
        made.press("second")
    QApplication.processEvents()
    page = made.page
    assert (page.width(), page.height()) == size
    assert clipped(page) == []
    shown = [w for w in pressable(page) if w.isVisible()]
    assert [w.objectName() for w in shown if w.height() < LEAST] == []
    inside = [w.mapTo(page, w.rect().bottomRight()) for w in shown]
    assert all(at.x() <= page.width() and at.y() <= page.height() for at in inside)
