"""The audit log of a form that asks for one: written while it is filled, kept with the draft, sent with the record."""

from __future__ import annotations

import csv
import io
import json
import random
from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from fieldapp.errors import AcceptedMeanwhile, DiskFull
from fieldapp.model import Closed
from fieldapp.ui.filling.audited import Audited
from forms import Context, Session, read_form
from forms.audit import AuditLog
from tests.fieldapp.ui.filling.asking import ASKING, ASKING_WITH_A_GRID
from tests.fieldapp.ui.filling.conftest import Stage
from tests.fieldapp.ui.filling.lanes import draft
from tests.forms.little import bind, questions, xform

WORLD = Context(now=lambda: datetime(2026, 11, 22, tzinfo=UTC), random=random.Random(1))


class Kept:
    """What the verbs gave to the disk."""

    def __init__(self, stage: Stage, kept: str = "") -> None:
        self.states: list[str] = [kept] if kept else []
        self.csv = b""
        self.full = False  # the disk
        self.refusing = False  # Finish
        place = stage.place
        place._verbs = replace(
            place._verbs,
            audit_state=lambda _desk, _draft: self.states[-1] if self.states else "",
            keep_audit=lambda _desk, _draft, told: self._keep(told),
            close_with_log=lambda _desk, _draft, _session, log: self._close(stage, log),
        )

    def _keep(self, told: str) -> None:
        if self.full:
            raise DiskFull
        self.states.append(told)

    def _close(self, stage: Stage, log: bytes) -> Closed:
        if self.refusing:
            raise AcceptedMeanwhile
        self.csv = log
        return stage.disk._closed()

    def lines(self) -> list[dict[str, str]]:
        return list(csv.DictReader(io.StringIO(self.csv.decode())))


def audit_of(stage: Stage) -> Audited:
    assert stage.place.opened is not None
    assert stage.place.opened.audit is not None
    return stage.place.opened.audit


def log_of(stage: Stage) -> AuditLog:
    log = audit_of(stage).log
    assert log is not None
    return log


def test_a_form_that_asks_gets_a_log_with_its_record(stage: Stage) -> None:
    kept, session = Kept(stage), Session(read_form(ASKING.encode()), WORLD)
    stage.open(session)
    stage.type("Amina")
    stage.key(Qt.Key.Key_Return)
    stage.type("Osh")
    stage.click("filling.finish")
    stage.click("filling.summary.finish")
    assert stage.disk.log[-1] == "close"
    told = [(line["event"], line["node"], line["new-value"]) for line in kept.lines()]
    assert told[0] == ("form start", "", "")
    assert ("question", "/data/name", "Amina") in told
    assert ("question", "/data/place", "Osh") in told
    assert [event for event, _, _ in told[-2:]] == ["end screen", "form finalize"]


def test_a_finish_that_is_refused_is_no_end_in_the_log(stage: Stage) -> None:
    kept = Kept(stage)
    stage.open(Session(read_form(ASKING.encode()), WORLD))
    kept.refusing = True
    stage.click("filling.finish")
    stage.click("filling.summary.finish")
    assert [one.event for one in log_of(stage).events].count("form finalize") == 0
    kept.refusing = False
    stage.click("filling.finish")
    stage.click("filling.summary.finish")
    assert [line["event"] for line in kept.lines()].count("form finalize") == 1


def test_what_is_answered_in_the_respondents_view_is_in_the_log(stage: Stage) -> None:
    Kept(stage)
    stage.open(Session(read_form(ASKING.encode()), WORLD))
    stage.click("filling.respondent")
    stage.type("Amina")
    stage.click("filling.respondent.next")
    stage.type("Osh")
    stage.click("filling.respondent.giveback")
    told = [(one.node, one.new) for one in log_of(stage).events if one.event == "question"]
    assert ("/data/name", "Amina") in told
    assert ("/data/place", "Osh") in told


def test_a_question_goes_on_while_its_grid_is_marked(stage: Stage) -> None:
    Kept(stage)
    form = read_form(ASKING_WITH_A_GRID.encode())
    stage.open(Session(form, WORLD), "/data/grid")
    stage.key(Qt.Key.Key_Return)
    assert stage.there("filling.grid")
    state = json.loads(log_of(stage).state())
    assert [(one["event"], one["node"]) for one in state["open"]] == [("question", "/data/grid")]


def test_who_answers_without_a_pause_is_written_down_too(stage: Stage, qtbot: QtBot) -> None:
    kept = Kept(stage)
    stage.open(Session(read_form(ASKING.encode()), WORLD))
    audit = audit_of(stage)
    audit._soon.stop()
    audit._soon.setInterval(200)
    told = len(kept.states)
    for turn in range(40):  # another question each 50 ms
        qtbot.wait(50)
        stage.place.jump_to(("/data/place", "/data/name")[turn % 2])
        if len(kept.states) > told:
            return
    raise AssertionError("two seconds of events, and nothing was kept")


def test_a_log_that_cannot_be_written_is_told_and_tried_again(stage: Stage, qtbot: QtBot) -> None:
    kept = Kept(stage)
    stage.open(Session(read_form(ASKING.encode()), WORLD))
    audit = audit_of(stage)
    kept.full = True
    audit._soon.setInterval(20)
    audit._keep_now()
    assert stage.place.opened is not None
    stage.place.opened.show_age()
    assert stage.there("filling.trouble")
    kept.full = False
    qtbot.waitUntil(lambda: bool(kept.states))
    stage.place.opened.show_age()
    assert not stage.there("filling.trouble")


def test_a_draft_that_is_left_keeps_its_log_and_goes_on_with_it(stage: Stage) -> None:
    kept, session = Kept(stage), Session(read_form(ASKING.encode()), WORLD)
    stage.open(session)
    stage.type("Amina")
    stage.place.leave()
    events = [one["event"] for one in json.loads(kept.states[-1])["events"]]
    assert (events[0], events[-2:]) == ("form start", ["form save", "form exit"])
    stage.place.open(draft(), session)
    assert [one.event for one in log_of(stage).events][: len(events) + 1] == [*events, "form resume"]


def test_a_form_that_does_not_ask_has_none(stage: Stage) -> None:
    stage.open(Session(read_form(xform("<name/>", bind("name"), questions("name")).encode()), WORLD))
    assert stage.place.opened is not None
    assert stage.place.opened.audit is None
