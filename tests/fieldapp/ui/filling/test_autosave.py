"""Acts reach the disk in order, whatever the disk does; "saved" is said only of what is durable."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldapp.model import Action
from fieldapp.ui.filling.autosave import ACTS_PER_SNAPSHOT, Autosave, Journal, Saving
from forms.views import Kind
from tests.fieldapp.ui.filling.conftest import Stage
from tests.fieldapp.ui.filling.fakes import Q, SmallSession
from tests.fieldapp.ui.filling.lanes import Disk, Lanes, draft

DRAFT = draft().draft


def made(lanes: Lanes, disk: Disk) -> Autosave:
    owner = QObject()
    journal = Journal(
        lambda acts: lambda desk: disk.save(desk, DRAFT, acts, "", 0, 0),
        lambda: lambda desk: disk.snapshot(desk, DRAFT, b"<data/>", ""),
    )
    saver = Autosave(
        partial(lanes.write, owner),
        journal,
        lanes.now,
        str,
    )
    owner.setParent(saver)
    return saver


def act(number: int) -> Action:
    return Action("answer", "/data/a", str(number))


def test_acts_made_while_a_write_runs_go_together_in_the_next(qtbot: QtBot) -> None:
    lanes, disk = Lanes(), Disk()
    saver = made(lanes, disk)
    lanes.held = True
    for number in range(5):
        saver.add(act(number))
    assert saver.state.saving is Saving.WRITING
    assert saver.state.waiting == 5
    lanes.work()
    assert disk.log == ["save 1", "save 4"]
    assert [a.value for a in disk.acts] == ["0", "1", "2", "3", "4"]
    assert saver.state.saving is Saving.SAVED
    assert saver.is_settled


def test_saved_is_said_only_after_the_write_returned(qtbot: QtBot) -> None:
    lanes, disk = Lanes(), Disk()
    saver = made(lanes, disk)
    lanes.held = True
    saver.add(act(1))
    assert saver.state.saved_at is None
    lanes.work()
    assert saver.state.saved_at is not None


def test_a_full_disk_keeps_order_and_tries_again(qtbot: QtBot) -> None:
    lanes, disk = Lanes(), Disk(full=True)
    saver = made(lanes, disk)
    saver.add(act(1))
    saver.add(act(2))
    assert saver.state.saving is Saving.FAILED
    assert "full" in saver.state.reason
    assert saver.state.waiting == 2
    disk.full = False
    saver.flush()
    assert [a.value for a in disk.acts] == ["1", "2"]
    assert saver.state.saving is Saving.SAVED
    assert saver.state.reason == ""


def test_it_tries_again_by_itself(qtbot: QtBot) -> None:
    lanes, disk = Lanes(), Disk(full=True)
    saver = made(lanes, disk)
    saver._pause = 1
    saver.add(act(1))
    disk.full = False
    qtbot.waitUntil(lambda: saver.is_settled)
    assert [a.value for a in disk.acts] == ["1"]


def test_a_snapshot_follows_the_acts_that_it_holds(qtbot: QtBot) -> None:
    lanes, disk = Lanes(), Disk()
    saver = made(lanes, disk)
    for number in range(ACTS_PER_SNAPSHOT):
        saver.add(act(number))
    assert disk.log.count("snapshot") == 1
    assert disk.log[-1] == "snapshot"
    saver.want_snapshot()
    assert disk.log[-1] == "snapshot"
    assert disk.log.count("snapshot") == 2


def test_a_snapshot_that_fails_comes_again_after_what_waits(qtbot: QtBot) -> None:
    lanes, disk = Lanes(), Disk()
    saver = made(lanes, disk)
    disk.full = True
    saver.want_snapshot()
    saver.add(act(1))
    disk.full = False
    saver.flush()
    assert disk.log == ["save 1", "snapshot"]


def test_nothing_is_written_to_a_draft_that_is_gone(qtbot: QtBot) -> None:
    lanes, disk = Lanes(), Disk()
    saver = made(lanes, disk)
    saver.stop()
    saver.add(act(1))
    saver.want_snapshot()
    assert disk.log == []


def test_the_screen_says_at_once_that_a_save_failed(stage: Stage) -> None:
    stage.open(SmallSession({"One": [Q("a", Kind.TEXT, "A")]}))
    stage.disk.full = True
    stage.type("x")
    stage.place.commit()
    assert stage.there("filling.trouble")
    assert stage.find("filling.saved").text() == "Not saved yet"  # type: ignore[attr-defined]
    stage.disk.full = False
    assert stage.place.opened is not None
    stage.place.opened.autosave.flush()
    assert not stage.there("filling.trouble")
    assert stage.find("filling.saved").text() == "Saved just now"  # type: ignore[attr-defined]


def test_typing_is_sent_while_the_person_still_types(stage: Stage, qtbot: QtBot) -> None:
    stage.open(SmallSession({"One": [Q("a", Kind.TEXT, "A")]}))
    stage.type("half a wo")
    qtbot.waitUntil(lambda: bool(stage.disk.acts))
    assert stage.disk.acts[-1].value == "half a wo"
    stage.type("rd")
    stage.place.leave()
    assert stage.disk.acts[-1].value == "half a word"
    assert stage.disk.log[-1] == "snapshot"


def test_leaving_waits_for_the_disk(stage: Stage, qtbot: QtBot) -> None:
    left: list[bool] = []
    stage.place.left.connect(lambda: left.append(True))
    stage.open(SmallSession({"One": [Q("a", Kind.TEXT, "A")]}))
    stage.lanes.held = True
    stage.type("x")
    stage.place.leave()
    assert not left
    assert not stage.place.is_settled
    stage.lanes.work()
    QApplication.processEvents()
    assert left == [True]
    assert stage.lanes.announced
