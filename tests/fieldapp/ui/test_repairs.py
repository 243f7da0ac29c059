"""The import doctor's list in Forms: each repair with its cell before and after, taken one by one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fieldapp.ui.forms_place.repairs import SHOWN, RepairList
from fieldapp.ui.kit import theme
from forms.doctor import Repair
from tests.fieldapp.operations.field import Field
from tests.fieldapp.operations.test_mending import BROKEN, table
from tests.fieldapp.ui.hands import Hands
from tests.fieldapp.ui.steps import sign_in

TYPE = Repair("survey", 3, "type", "integr", "integer", "Whole numbers are of type integer.")
SHEET = Repair("survey ", 0, "", "survey ", "survey", "The converter looks for a sheet named survey.")
END = Repair("survey", 9, "type", "", "end_group", "Closes “home” at the end.")


@pytest.fixture
def shown(qtbot: QtBot) -> RepairList:
    theme.apply(theme.Look())
    made = RepairList()
    qtbot.addWidget(made)
    return made


def words(within: QWidget) -> list[str]:
    return [label.text() for label in within.findChildren(QLabel) if not label.isHidden()]


def button(within: QWidget, name: str) -> QPushButton:
    found = within.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def cells(within: QWidget, number: int) -> tuple[str, str]:
    both = (within.findChild(QLabel, f"forms.repair.{number}.{side}") for side in ("before", "after"))
    first, second = (label.text() for label in both if isinstance(label, QLabel))
    return first, second


def test_each_repair_shows_its_cell_before_and_after(shown: RepairList) -> None:
    shown.show_repairs((TYPE, SHEET, END))
    assert "Sheet survey · row 3 · column type" in words(shown)
    assert "Whole numbers are of type integer." in words(shown)
    assert cells(shown, 1) == ("integr", "integer")
    assert "name of the sheet survey" in words(shown)
    assert cells(shown, 2) == ("survey␣", "survey"), "a blank that nobody sees is shown"
    assert cells(shown, 3) == ("(empty)", "end_group")


def test_nothing_is_taken_before_somebody_ticks_it(shown: RepairList) -> None:
    taken: list[object] = []
    shown.mend_wanted.connect(taken.append)
    shown.show_repairs((TYPE, SHEET, END))
    assert shown.taken() == ()
    assert not button(shown, "forms.repairs.mend").isEnabled()
    button(shown, "forms.repair.3").click()
    button(shown, "forms.repair.1").click()
    button(shown, "forms.repairs.mend").click()
    button(shown, "forms.repairs.all").click()
    button(shown, "forms.repair.2").click()
    button(shown, "forms.repairs.mend").click()
    assert taken == [(TYPE, END), (TYPE, END)]
    button(shown, "forms.repairs.none").click()
    assert not button(shown, "forms.repairs.mend").isEnabled()


def test_a_screen_reader_hears_the_whole_repair_and_whether_it_is_taken(shown: RepairList) -> None:
    shown.show_repairs((TYPE,))
    tick = button(shown, "forms.repair.1")
    told = QAccessible.queryAccessibleInterface(tick)
    name = told.text(QAccessible.Text.Name)
    assert name == (
        "Sheet survey · row 3 · column type: “integr” becomes “integer”. Whole numbers are of type integer."
    )
    assert not told.state().checked
    tick.setFocus()
    QTest.keyClick(tick, Qt.Key.Key_Space)
    assert told.state().checked


def test_a_thousand_repairs_come_by_and_by(shown: RepairList) -> None:
    shown.show_repairs((TYPE,) * (SHOWN + 1))
    button(shown, "forms.repairs.all").click()
    assert len(shown.taken()) == SHOWN
    assert "The first 100 are here" in " ".join(words(shown))


LONG = "selected(${services_received_during_the_last_month},'health')"


def test_a_long_expression_is_shown_whole_on_a_narrow_screen(shown: RepairList) -> None:
    shown.show_repairs((Repair("survey", 2, "relevant", LONG, LONG.upper(), "Nobody can answer it."),))
    assert [words.replace("\u200b", "") for words in cells(shown, 1)] == [LONG, LONG.upper()]
    assert LONG in button(shown, "forms.repair.1").accessibleName(), "what is heard has no gaps"
    assert shown.minimumSizeHint().width() < 560


def test_without_repairs_there_is_no_list(shown: RepairList) -> None:
    shown.show_repairs((TYPE,))
    shown.show_repairs(())
    assert shown.isHidden()


def test_a_refused_form_is_mended_and_published(coordinator: Hands, field: Field) -> None:
    sign_in(coordinator, field, "coordinator")
    coordinator.press("nav.forms")
    path = table(field.folder)
    shell = coordinator.window.shell
    assert shell is not None
    shell.forms.examine(path)
    coordinator.read("This form cannot be used yet")
    coordinator.press("forms.repair.1")
    coordinator.press("forms.repairs.mend")
    coordinator.read("Your file was not changed.")
    coordinator.see("forms.repair.2")
    assert "2nd visit" not in coordinator.words(), "what was taken is mended; the rest is found again"
    coordinator.press("forms.repairs.all")
    coordinator.press("forms.repairs.mend")
    coordinator.press("forms.publish_now")
    coordinator.see("forms.start.visit")
    assert path.read_text("utf-8") == BROKEN
    assert [p.name for p in (field.folder / "mended").iterdir()] == ["visit.xlsx"]
