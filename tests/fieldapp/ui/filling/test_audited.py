"""The audit log of a form that asks for one: written while it is filled, kept with the draft, sent with the record."""

from __future__ import annotations

import csv
import io
import json
import random
from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import Qt

from forms import Context, Session, read_form
from tests.fieldapp.ui.filling.asking import ASKING
from tests.fieldapp.ui.filling.conftest import Stage
from tests.fieldapp.ui.filling.lanes import draft
from tests.forms.little import bind, questions, xform

WORLD = Context(now=lambda: datetime(2026, 11, 22, tzinfo=UTC), random=random.Random(1))


class Kept:
    """What the verbs gave to the disk."""

    def __init__(self, stage: Stage, kept: str = "") -> None:
        self.states: list[str] = [kept] if kept else []
        self.csv = b""
        place = stage.place
        place._verbs = replace(
            place._verbs,
            audit_state=lambda _desk, _draft: self.states[-1] if self.states else "",
            keep_audit=lambda _desk, _draft, told: self.states.append(told),
            write_audit=self._write,
        )

    def _write(self, _desk: object, _draft: object, content: bytes) -> str:
        self.csv = content
        return "audit-1.csv"

    def lines(self) -> list[dict[str, str]]:
        return list(csv.DictReader(io.StringIO(self.csv.decode())))


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
    assert "audit-1.csv" in session.submission().decode()


def test_a_draft_that_is_left_keeps_its_log_and_goes_on_with_it(stage: Stage) -> None:
    kept, session = Kept(stage), Session(read_form(ASKING.encode()), WORLD)
    stage.open(session)
    stage.type("Amina")
    stage.place.leave()
    events = [one["event"] for one in json.loads(kept.states[-1])["events"]]
    assert (events[0], events[-1]) == ("form start", "form exit")
    stage.place.open(draft(), session)
    assert stage.place.opened is not None
    assert stage.place.opened.audit is not None
    log = stage.place.opened.audit.log
    assert log is not None
    assert [one.event for one in log.events][: len(events) + 1] == [*events, "form resume"]


def test_a_form_that_does_not_ask_has_none(stage: Stage) -> None:
    stage.open(Session(read_form(xform("<name/>", bind("name"), questions("name")).encode()), WORLD))
    assert stage.place.opened is not None
    assert stage.place.opened.audit is None
