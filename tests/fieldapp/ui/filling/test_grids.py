"""Timed grids on the screen: by mouse and keys, at both sizes, right to left, with a clock that the test moves."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox

from fieldapp.model import ContentClass, FormId
from fieldapp.operations import accounts, drafts, library, programme
from fieldapp.ui.filling.grids import GridPage
from fieldapp.ui.filling.grids.cells import Cell
from fieldapp.ui.filling.grids.holding import HOLD_MS, STEP_MS
from forms import Session
from forms.grids import Phase
from sync.protocol.keys import SigningKey
from tests.fieldapp.operations.field import CHEAP, PASSPHRASE, Clock
from tests.fieldapp.ui.filling.conftest import Stage
from tests.fieldapp.ui.filling.forms_small import grid_form
from tests.fieldapp.ui.filling.grid_job import LETTERS, Straight
from tests.fieldapp.ui.filling.lanes import NOW
from tests.fieldapp.ui.filling.test_face import LEAST, clipped, pressable

Key = Qt.Key
REF = "/data/grid"
ROOT = Path(__file__).resolve().parents[4]


class Reading:
    """A child reads, the test marks; `at` moves the clock as a laptop's would go, in steps."""

    def __init__(self, stage: Stage, live: Session, ref: str = REF) -> None:
        self.stage, self.ref, self._now = stage, ref, 5_000
        stage.open(live, ref)
        assert stage.place.opened is not None
        self.runs = stage.place.opened.runs
        self.runs.clock = lambda: self._now
        stage.key(Key.Key_Return)
        QApplication.processEvents()

    @property
    def page(self) -> GridPage:
        assert self.runs.page is not None
        return self.runs.page

    @property
    def phase(self) -> Phase:
        return self.page.runner.run.phase

    def at(self, ms: int) -> Reading:
        """ms since the page opened."""
        while self._now < 5_000 + ms:
            self._now = min(5_000 + ms, self._now + 1_000)
            self.page.look()
        return self

    def jump(self, ms: int) -> None:
        """Nothing runs meanwhile: the laptop sleeps."""
        self._now += ms
        self.page.look()

    def click(self, item: int) -> None:
        self.stage.click(f"filling.grid.{self.ref}.{item}")

    def press(self, name: str) -> None:
        self.stage.click(f"filling.grid.{name}")

    def value(self, name: str) -> str:
        assert self.stage.place.session is not None
        text = self.stage.place.session.submission().decode()
        return text.partition(f"<{name}>")[2].partition("<")[0]


@pytest.fixture
def reading(stage: Stage) -> Reading:
    return Reading(stage, grid_form())


def test_a_minute_by_mouse(reading: Reading) -> None:
    reading.click(2)  # before Start nothing is marked
    assert reading.phase is Phase.READY
    reading.press("main")
    reading.at(4_000).click(2)
    reading.at(9_000).click(5)
    reading.at(12_000).click(5)  # it was right after all
    reading.at(59_000).click(9)
    reading.at(60_000)
    assert reading.phase is Phase.CLOSING
    assert reading.page.runner.run.last == -1  # the clock never says which was the last
    reading.at(60_300).click(11)  # the hand was on its way: heard before the time, a mark
    reading.at(62_000).click(13)
    assert reading.phase is Phase.DONE
    reading.at(63_000).click(14)  # a slip is put right
    assert (reading.value("last"), reading.value("left")) == ("15", "0")
    reading.press("main")
    assert reading.stage.here == "/data/after"
    assert reading.stage.place.session is not None
    assert reading.stage.place.session.question(REF).text == "v3 v10 v12"


def test_each_tap_is_written_at_once_with_its_moment(reading: Reading) -> None:
    reading.press("main")
    for item, at in enumerate((1_250, 3_600, 8_050)):
        reading.at(at).click(item)
        last = reading.stage.disk.acts[-1]
        assert (last.kind, last.ref) == ("grid", REF)
        assert last.value.endswith(f"tap {at} {item}" if item else f"tap {at} 0")


def test_a_minute_by_keys_alone(reading: Reading) -> None:
    stage = reading.stage
    assert stage.focus.objectName() == "filling.grid.main"
    stage.key(Key.Key_Return)
    stage.key(Key.Key_Right, 3)
    stage.key(Key.Key_Space)  # the fourth
    reading.at(2_000)
    stage.key(Key.Key_Down)
    stage.key(Key.Key_Return)  # the fourteenth
    reading.at(3_000)
    stage.key(Key.Key_2)  # the twelfth, by its number in the row
    assert reading.page.runner.run.wrong == (3, 11, 13)
    stage.key(Key.Key_Space, modifier=Qt.KeyboardModifier.ShiftModifier)
    assert reading.page.runner.run.wrong == (3, *range(10, 20))
    stage.key(Key.Key_Backspace)
    assert reading.page.runner.run.wrong == (3, 11, 13)
    stage.key(Key.Key_Escape)  # to Stop, no more
    assert (stage.focus.objectName(), reading.phase) == ("filling.grid.main", Phase.RUNNING)
    reading.at(30_000)
    stage.key(Key.Key_Return)
    stage.key(Key.Key_End)
    stage.key(Key.Key_Space)
    assert (reading.phase, reading.value("last"), reading.value("left")) == (Phase.DONE, "20", "30")
    stage.key(Key.Key_Return)
    assert stage.here == "/data/after"


def test_the_first_ones_all_wrong_ask_to_stop_and_take_no_tap_away(reading: Reading) -> None:
    reading.press("main")
    reading.at(5_000).press(f"{REF}.row.0")
    assert reading.phase is Phase.STOPPING
    reading.press(f"{REF}.row.0")  # the whole row back: no rule holds any more
    assert (reading.phase, reading.page.runner.run.wrong) == (Phase.RUNNING, ())
    reading.at(7_000).press(f"{REF}.row.0")
    reading.press("other")  # the child is given a chance
    assert reading.phase is Phase.RUNNING
    reading.at(9_000).click(12)
    assert reading.phase is Phase.RUNNING


def test_stopping_there_makes_the_last_mark_the_last_item(reading: Reading) -> None:
    reading.press("main")
    reading.at(5_000).press(f"{REF}.row.0")
    reading.press("main")
    assert (reading.phase, reading.value("last"), reading.value("left")) == (Phase.DONE, "10", "55")


def test_beginning_anew_has_to_be_held_is_counted_and_stands_away_from_stop(reading: Reading) -> None:
    page = reading.page
    reading.press("main")
    reading.at(4_000).click(2)
    reading.at(6_000)
    QTest.mouseClick(page.reset, Qt.MouseButton.LeftButton)
    assert page.runner.run.wrong == (2,)
    QTest.mousePress(page.reset, Qt.MouseButton.LeftButton)
    for _ in range(HOLD_MS // STEP_MS):
        page.reset.on_step()
    QTest.mouseRelease(page.reset, Qt.MouseButton.LeftButton)
    assert (reading.phase, page.runner.run.wrong, reading.value("resets")) == (Phase.READY, (), "1")
    stop, anew = page.main, page.reset
    apart = stop.mapTo(page, stop.rect().topLeft()) - anew.mapTo(page, anew.rect().topRight())
    assert apart.x() > page.width() // 2


def test_a_laptop_that_slept_stands_still_and_says_so(reading: Reading) -> None:
    reading.press("main")
    reading.at(20_000).click(4)
    reading.jump(600_000)
    assert reading.phase is Phase.PAUSED
    assert reading.page.runner.left_ms == 40_000
    reading.press("main")
    assert reading.phase is Phase.RUNNING
    assert reading.value("broken") == "yes"


def test_a_locked_or_hidden_screen_stops_the_clock(reading: Reading) -> None:
    reading.press("main")
    reading.at(10_000)
    reading.stage.place.hide()
    assert (reading.phase, reading.value("broken")) == (Phase.PAUSED, "yes")


def test_ctrl_z_and_delete_take_no_minute_away(reading: Reading) -> None:
    reading.press("main")
    reading.at(5_000).click(1)
    reading.press("back")
    stage = reading.stage
    assert stage.here == REF
    stage.key(Key.Key_Delete)
    stage.key(Key.Key_F6)
    QTest.keyClick(stage.place, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert stage.place.session is not None
    view = stage.place.session.question(REF)
    assert "tap 5000 1" in view.run
    assert view.missing is None


@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_a_tap_beside_the_last_letter_does_not_strike_its_row(stage: Stage, direction: str) -> None:
    board = Reading(stage, grid_form(50, f"fw:direction='{direction}'")).page.board
    last = board.cell(board.grid.columns - 1)
    assert last is not None
    letter, whole = last.geometry(), board._rows[0].geometry()
    apart = letter.left() - whole.right() if direction == "rtl" else whole.left() - letter.right()
    assert apart > 24


def test_the_item_at_half_a_minute_is_told_by_the_next_tap(stage: Stage) -> None:
    reading = Reading(stage, grid_form(more="fw:item_at='/data/item'"))
    reading.press("main")
    assert reading.page.where.isHidden()
    reading.at(31_000).press("where")
    reading.click(7)
    assert (reading.page.runner.run.reached, reading.page.runner.run.wrong) == (7, ())


def test_right_to_left_begins_at_the_right(stage: Stage) -> None:
    reading = Reading(stage, grid_form(more="fw:direction='rtl'"))
    first, second = reading.page.board.cell(0), reading.page.board.cell(1)
    assert first is not None
    assert second is not None
    assert first.x() > second.x()
    assert first.geometry().right() == reading.page.board.width() - 1
    reading.press("main")
    stage.key(Key.Key_Left)
    assert stage.focus is second


def test_words_of_a_passage_flow_and_pages_turn(stage: Stage) -> None:
    reading = Reading(stage, grid_form(120, "fw:rows='3'"))
    board = reading.page.board
    assert board.pages == 4
    reading.press("main")
    stage.key(Key.Key_PageDown)
    stage.key(Key.Key_3)
    assert reading.page.runner.run.wrong == (32,)
    stage.key(Key.Key_Up)  # back over the edge of the page
    assert (board.page, board.current) == (0, 22)


@pytest.mark.parametrize("size", [(1366, 768), (1093, 614)])
def test_everything_has_its_room(stage: Stage, size: tuple[int, int]) -> None:
    stage.place.resize(*size)
    reading = Reading(stage, grid_form(50))
    page = reading.page
    reading.press("main")
    reading.at(5_000).press(f"{REF}.row.0")  # the most that stands beside the cells
    QApplication.processEvents()
    assert (page.width(), page.height()) == size
    assert clipped(page) == []
    small = [
        w.objectName() for w in pressable(page) if w.height() < LEAST or not w.accessibleName() + w.text()
    ]  # type: ignore[attr-defined]
    assert small == []
    inside = [w.mapTo(page, w.rect().bottomRight()) for w in pressable(page)]
    assert all(at.x() <= page.width() and at.y() <= page.height() for at in inside)
    cells = [w for w in page.findChildren(Cell) if w.isVisible()]
    assert len(cells) == 50
    assert all(isinstance(c, QCheckBox) and c.isChecked() == (c.item < 10) for c in cells)
    assert min(c.width() for c in cells) >= 45  # 12 mm at 96 dots per inch


def test_a_killed_program_goes_on_in_the_middle_of_the_minute(stage: Stage, tmp_path: Path) -> None:
    home = tmp_path / "laptop"
    accounts.choose_file_keystore(home)
    desk = programme.create(
        home, "Aida", PASSPHRASE, receipt_key=SigningKey.generate().public, clock=Clock(NOW), cost=CHEAP
    ).desk
    library.publish(desk, ROOT / "resources/forms/pack/learning_start.md", ContentClass.LEARNING)
    draft = drafts.begin(desk, FormId("form_f"), None, "").draft
    accounts.close(desk)
    job = [sys.executable, "-m", "tests.fieldapp.ui.filling.grid_job", str(home), draft]
    assert subprocess.run(job, cwd=ROOT, check=False).returncode == -signal.SIGKILL

    desk = accounts.sign_in(home, accounts.tiles(home)[0].member, PASSPHRASE)
    row, live = drafts.resume(desk, draft)
    assert live.question(LETTERS).run == "start 0; tap 4000 3; tap 9000 7; tap 20000 12"
    stage.place.close_draft()
    stage.place._calls = Straight(desk)
    stage.place.open(row, live)
    stage.place.show()
    stage.place.jump_to(LETTERS)
    QApplication.processEvents()
    stage.key(Key.Key_Return)
    assert stage.place.opened is not None
    page = stage.place.opened.runs.page
    assert page is not None
    assert (page.runner.run.phase, page.runner.run.wrong) == (Phase.PAUSED, (3, 7, 12))
    assert page.runner.left_ms == 40_000
    stage.place.close_draft()
    accounts.close(desk)


def test_a_row_a_tap_in_it_and_all_is_taken_back_again(reading: Reading) -> None:
    """Whoever struck the row by mistake and noticed one letter later gets back to where they were."""
    run = reading.page.runner
    reading.press("main")
    reading.at(4_000).click(3)
    reading.at(5_000).press(f"{REF}.row.0")
    reading.at(6_000).click(5)
    assert run.run.wrong == tuple(one for one in range(10) if one != 5)
    for expected in (tuple(range(10)), (3,), ()):
        reading.at(reading.page.runner.now() + 1_000)
        assert run.undo()
        assert run.run.wrong == expected
    assert not run.can_undo


def test_a_row_that_was_changed_is_struck_again_and_taken_back_step_by_step(reading: Reading) -> None:
    run = reading.page.runner
    reading.press("main")
    reading.at(5_000).press(f"{REF}.row.0")
    reading.at(6_000).click(5)
    reading.at(7_000).press(f"{REF}.row.0")
    assert run.run.wrong == tuple(range(10))
    for expected in (tuple(one for one in range(10) if one != 5), tuple(range(10)), ()):
        reading.at(run.now() + 1_000)
        assert run.undo()
        assert run.run.wrong == expected
