"""A draft after hours asks for the talk; a battery that runs down says that the answers are safe."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from fieldapp.model import RecordId
from fieldapp.ui.battery import BatteryWatch, Charge, charge
from tests.fieldapp.ui.filling.conftest import Stage
from tests.fieldapp.ui.filling.forms_small import session, small
from tests.fieldapp.ui.filling.lanes import DANIYAR, NOW, draft

Key = Qt.Key


def open_after(stage: Stage, hours: float, **of: object) -> None:
    old = replace(draft("/data/start/consent"), saved_at=NOW - timedelta(hours=hours), **of)  # type: ignore[arg-type]
    stage.place.open(old, session(small()))
    stage.place.show()
    stage.place.activateWindow()
    QApplication.processEvents()


def test_after_hours_it_is_asked_whether_it_is_the_same_talk(stage: Stage) -> None:
    open_after(stage, 5)
    assert "Amina" in stage.find("filling.resuming.words").text()  # type: ignore[attr-defined]
    assert stage.focus.objectName() == "filling.resuming.same"
    stage.key(Key.Key_Return)
    assert stage.here == "/data/start/consent"
    stage.key(Key.Key_1)
    assert stage.disk.acts[-1].value == "yes"


def test_soon_after_and_in_a_correction_nothing_is_asked(stage: Stage) -> None:
    open_after(stage, 2)
    assert stage.here == "/data/start/consent"
    open_after(stage, 50, corrects=RecordId("r1"))
    assert stage.here == "/data/start/consent"


def test_another_talk_leaves_the_draft_untouched(stage: Stage) -> None:
    left: list[bool] = []
    stage.place.left.connect(lambda: left.append(True))
    open_after(stage, 5)
    stage.click("filling.resuming.leave")
    QApplication.processEvents()
    assert left == [True]
    assert (stage.disk.log, stage.disk.positions) == ([], [])


def test_a_lock_while_it_is_asked_keeps_the_place(stage: Stage) -> None:
    open_after(stage, 5)
    stage.place.leave()
    assert stage.disk.positions == ["/data/start/consent"]
    assert stage.disk.saved_at == NOW - timedelta(hours=5), "or it would not be asked after the lock"


def test_back_from_the_people_is_back_to_the_question(stage: Stage) -> None:
    open_after(stage, 5)
    stage.click("filling.resuming.move")
    stage.click("filling.move.back")
    assert stage.there("filling.resuming")
    stage.click("filling.resuming.move")
    stage.key(Key.Key_Escape)
    assert stage.there("filling.resuming")
    assert not stage.place.jump_to("/data/start/consent"), "nothing leads past it"
    stage.place.attach("/data/start/consent", "/somewhere/photo.jpg")
    stage.key(Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    assert stage.there("filling.resuming")
    assert stage.disk.log == []


def left_open(stage: Stage, hours: float = 5) -> None:
    """The program stays as it is, and the hours pass."""
    stage.open(session(small()), "/data/start/consent")
    stage.lanes.clock += timedelta(hours=hours)


def wake(stage: Stage, key: Qt.Key) -> None:
    """A key as the system sends it, to the window and not to a widget."""
    window = stage.place.windowHandle()
    assert window is not None
    QTest.keyClick(window, key)


def test_the_key_that_wakes_it_after_hours_asks_and_answers_nothing(stage: Stage) -> None:
    left_open(stage)
    wake(stage, Key.Key_1)
    assert stage.there("filling.resuming")
    assert stage.disk.acts == []
    stage.click("filling.resuming.same")
    assert stage.here == "/data/start/consent"
    wake(stage, Key.Key_1)
    assert [act.value for act in stage.disk.acts] == ["yes"]


def test_it_is_asked_without_a_key_as_well(stage: Stage) -> None:
    left_open(stage)
    stage.place._count_on()
    assert stage.there("filling.resuming")
    stage.place._count_on()
    assert stage.there("filling.resuming")
    stage.click("filling.resuming.same")
    stage.place._count_on()
    assert not stage.there("filling.resuming")


def test_where_keys_come_all_the_time_nothing_is_asked(stage: Stage) -> None:
    left_open(stage, 2)
    wake(stage, Key.Key_Down)
    stage.lanes.clock += timedelta(hours=2)
    wake(stage, Key.Key_Down)
    stage.place._count_on()
    assert not stage.there("filling.resuming")


def test_hidden_for_hours_it_is_asked_before_an_answer_is_seen(stage: Stage) -> None:
    left_open(stage, 0)
    stage.place.hide()
    stage.lanes.clock += timedelta(hours=5)
    stage.place.show()
    assert stage.there("filling.resuming")


def test_a_lock_after_hours_does_not_write_the_time_anew(stage: Stage) -> None:
    left_open(stage)
    stage.place.leave()
    assert stage.disk.saved_at < NOW + timedelta(hours=1)


def test_another_talk_after_hours_leaves_what_was_answered(stage: Stage) -> None:
    left: list[bool] = []
    stage.place.left.connect(lambda: left.append(True))
    stage.open(session(small()), "/data/start/consent")
    stage.key(Key.Key_1)
    stage.lanes.clock += timedelta(hours=5)
    stage.place._count_on()
    stage.click("filling.resuming.leave")
    QApplication.processEvents()
    assert left == [True]
    assert [act.value for act in stage.disk.acts] == ["yes"]
    assert stage.disk.saved_at < NOW + timedelta(hours=1)


def test_who_answered_alone_gives_the_laptop_back_before_a_name_is_shown(stage: Stage) -> None:
    left_open(stage, 0)
    stage.click("filling.respondent")
    stage.lanes.clock += timedelta(hours=5)
    stage.place._count_on()
    assert stage.there("filling.giveback")
    assert not stage.there("filling.resuming")
    stage.click("filling.giveback.done")
    assert stage.there("filling.resuming")
    stage.click("filling.resuming.same")
    assert stage.here == "/data/start/consent"


def test_the_safety_steps_are_there_again_after_the_question(stage: Stage) -> None:
    left_open(stage, 0)
    assert stage.place.opened is not None
    stage.place.opened.flows.show_safety()
    stage.lanes.clock += timedelta(hours=5)
    stage.place._count_on()
    assert stage.there("filling.resuming")
    stage.click("filling.resuming.same")
    assert stage.there("filling.safety")


def test_another_person_is_chosen_from_there(stage: Stage) -> None:
    open_after(stage, 5)
    stage.click("filling.resuming.move")
    stage.click(f"filling.move.to.{DANIYAR.code}")
    assert stage.disk.log[0] == "move"
    assert stage.here == "/data/start/consent"


def test_a_low_battery_says_once_that_answers_are_safe(stage: Stage) -> None:
    now = [Charge(11, False)]
    stage.place.battery.read = lambda: now[0]
    stage.open(session(small()))
    assert stage.place.notices.texts() == []
    now[0] = Charge(9, False)
    stage.place.battery.look()
    (said,) = stage.place.notices.texts()
    assert "Your answers are safe" in said
    stage.place.notices.forget_all()
    stage.place.battery.look()
    assert stage.place.notices.texts() == []
    for step in (Charge(9, True), Charge(8, False)):
        now[0] = step
        stage.place.battery.look()
    assert len(stage.place.notices.texts()) == 1


@pytest.mark.parametrize(
    ("files", "wanted"),
    [
        ({"AC": {"type": "Mains", "online": "1"}}, None),
        ({"BAT0": {"type": "Battery", "capacity": "8\n", "status": "Discharging\n"}}, Charge(8, False)),
        ({"BAT1": {"type": "Battery", "capacity": "80", "status": "Charging"}}, Charge(80, True)),
        ({"mouse": {"type": "Battery", "capacity": "3", "status": "Discharging", "scope": "Device"}}, None),
        ({"BAT0": {"type": "Battery", "capacity": "?", "status": "Unknown"}}, None),
    ],
)
def test_what_linux_says_of_batteries(
    tmp_path: Path, files: dict[str, dict[str, str]], wanted: Charge | None
) -> None:
    for name, inside in files.items():
        (tmp_path / name).mkdir()
        for key, text in inside.items():
            (tmp_path / name / key).write_text(text)
    assert charge(tmp_path) == wanted
    assert charge(tmp_path / "nowhere") is None


def test_no_battery_says_nothing(stage: Stage) -> None:
    watch = BatteryWatch(stage.place, lambda: None)
    said: list[int] = []
    watch.low.connect(said.append)
    watch.look()
    assert said == []
