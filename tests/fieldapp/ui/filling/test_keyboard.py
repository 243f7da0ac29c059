"""The whole interview by keyboard alone, through the real engine."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from forms.views import Kind
from tests.fieldapp.ui.filling.conftest import Stage
from tests.fieldapp.ui.filling.fakes import Q, SmallSession
from tests.fieldapp.ui.filling.forms_small import session, small

Key = Qt.Key
YES_NO = (("yes", "Yes"), ("no", "No"))


def test_a_form_is_filled_and_finished_by_keyboard_alone(stage: Stage) -> None:
    live = session(small())
    closed: list[object] = []
    stage.place.finished.connect(closed.append)
    stage.open(live)
    stage.key(Key.Key_1)  # alone: yes
    stage.key(Key.Key_Return)
    assert stage.here == "/data/start/consent"
    stage.key(Key.Key_1)
    stage.key(Key.Key_Return)  # past the last question: on the button
    assert stage.focus.objectName() == "filling.next"
    stage.key(Key.Key_Return)
    assert stage.here == "/data/home/people"
    stage.type("5")
    stage.key(Key.Key_Return)
    assert stage.here == "/data/home/name"  # it appeared with the answer before it
    stage.type("Birch")
    stage.key(Key.Key_Return)
    stage.key(Key.Key_1)
    stage.key(Key.Key_3)
    stage.key(Key.Key_Return)
    stage.key(Key.Key_Return)  # the day is not known
    stage.type("sep")
    stage.key(Key.Key_Tab)
    stage.type("2025")
    stage.key(Key.Key_Return)
    assert stage.here == "/data/home/low"
    stage.key(Key.Key_F6)
    stage.key(Key.Key_Return)
    stage.key(Key.Key_Return)
    stage.type("Thank you")
    stage.key(Key.Key_Return, modifier=Qt.KeyboardModifier.ControlModifier)
    assert stage.focus.objectName() == "filling.finish"
    stage.key(Key.Key_Return)
    assert stage.focus.objectName() == "filling.summary.finish"
    stage.key(Key.Key_Return)
    QApplication.processEvents()
    assert closed
    said = {ref: text for ref, _section, _number, _label, text, _quiet in live.answers()}
    assert said["/data/home/people"] == "5"
    assert live.question("/data/home/likes").text == "a c"
    assert live.question("/data/home/since").partial == "2025-09"
    assert live.question("/data/home/low").missing is not None
    assert stage.disk.log[-1] == "close"


def test_what_was_typed_becomes_acts_in_order(stage: Stage) -> None:
    live = session(small())
    stage.open(live)
    stage.key(Key.Key_1)
    stage.key(Key.Key_Return)
    stage.key(Key.Key_2)
    stage.key(Key.Key_F7)
    assert [(a.kind, a.ref.rpartition("/")[2], a.value) for a in stage.disk.acts] == [
        ("answer", "private", "yes"),
        ("answer", "consent", "no"),
        ("missing", "consent", "unknown"),
    ]
    stage.key(Key.Key_F7)  # once more takes it back
    assert stage.disk.acts[-1].value == ""


def test_each_quiet_key_gives_its_own_answer(stage: Stage) -> None:
    names = {"refused": Key.Key_F6, "unknown": Key.Key_F7, "notasked": Key.Key_F8, "na": Key.Key_F9}
    live = SmallSession({"One": [Q(name, Kind.TEXT, name) for name in names]})
    stage.open(live)
    for key in names.values():
        stage.key(key)
        stage.key(Key.Key_Return)
    assert {ref.removeprefix("/data/"): m.value for ref, m in live.quiet.items()} == {n: n for n in names}


def test_tab_never_leaves_a_question_behind(stage: Stage) -> None:
    live = SmallSession({"One": [Q(f"q{i}", Kind.SELECT_ONE, f"Question {i}", YES_NO) for i in range(60)]})
    stage.open(live)
    seen = [stage.here]
    while stage.here:
        stage.key(Key.Key_Tab)
        if stage.here and stage.here != seen[-1]:
            seen.append(stage.here)
    assert seen == [f"/data/q{i}" for i in range(60)]
    assert stage.focus.objectName() == "filling.finish"
    stage.key(Key.Key_Backtab)
    assert stage.here == "/data/q59"


def test_arrows_move_and_do_not_choose(stage: Stage) -> None:
    live = SmallSession({"One": [Q("a", Kind.SELECT_ONE, "A", YES_NO)]})
    stage.open(live)
    stage.key(Key.Key_Down)
    assert stage.focus.objectName() == "filling.option./data/a.no"
    assert live.given == {}
    stage.key(Key.Key_Space)
    assert live.given == {"/data/a": "no"}


def test_ctrl_z_takes_back_the_last_answers(stage: Stage) -> None:
    live = SmallSession({"One": [Q("a", Kind.SELECT_ONE, "A", YES_NO), Q("b", Kind.SELECT_ONE, "B", YES_NO)]})
    stage.open(live)
    stage.key(Key.Key_1)
    stage.key(Key.Key_2)
    stage.key(Key.Key_Return)
    stage.key(Key.Key_F8)
    for _ in range(3):
        assert stage.place.opened is not None
        stage.place.opened.undo()
    assert (live.given, live.quiet) == ({}, {})
    assert stage.here == "/data/a"
    assert [a.value for a in stage.disk.acts] == ["yes", "no", "notasked", "", "yes", ""]
