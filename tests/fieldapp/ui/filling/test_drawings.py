"""What is drawn is an answer as soon as the stroke has ended, however long the disk takes to keep it."""

from __future__ import annotations

from typing import Any

import pytest

from fieldapp.errors import DiskFull
from fieldapp.ui.filling.attached import without
from forms.views import Kind, Missing
from tests.fieldapp.ui.filling.conftest import Stage
from tests.fieldapp.ui.filling.fakes import Q, SmallSession
from tests.fieldapp.ui.filling.forms_small import roster, session
from tests.fieldapp.ui.filling.test_cards import draw


def required_signature(stage: Stage, **given: Any) -> SmallSession:
    asked = Q("a", Kind.IMAGE, "Signed by", appearance=frozenset({"signature"}), required=True)
    live = SmallSession({"One": [asked, Q("b", Kind.TEXT, "And?")]})
    stage.open(live, **given)
    return live


def test_a_stroke_that_has_just_ended_counts_at_finish(stage: Stage) -> None:
    """The writer keeps the drawing later than Finish was pressed."""
    live = required_signature(stage, keep=lambda _ref, _png: "s.png")
    stage.lanes.held = True
    draw(stage)
    stage.click("filling.finish")
    assert not stage.there("filling.problems")
    stage.lanes.held = False
    stage.lanes.work()
    assert live.given == {"/data/a": "s.png"}
    assert stage.there("filling.summary")


def test_to_end_here_after_a_stroke_keeps_the_stroke(stage: Stage) -> None:
    live = required_signature(stage, keep=lambda _ref, _png: "s.png")
    stage.lanes.held = True
    draw(stage)
    stage.click("filling.stop")
    stage.click("filling.stop.end")
    stage.lanes.held = False
    stage.lanes.work()
    assert live.given == {"/data/a": "s.png"}
    assert live.quiet == {"/data/b": Missing.NOT_ASKED}


def test_a_drawing_that_cannot_be_kept_stays_on_the_paper(stage: Stage) -> None:
    full = [True]

    def keep(_ref: str, _png: bytes) -> str:
        if full[0]:
            raise DiskFull
        return "s.png"

    live = required_signature(stage, keep=keep)
    draw(stage)
    stage.click("filling.finish")
    assert stage.there("filling.problems"), "it is told, and not passed over"
    stage.click("filling.problem./data/a")
    assert len(stage.find("filling.pad./data/a").strokes) == 1  # type: ignore[attr-defined]
    full[0] = False
    stage.click("filling.file./data/a.keep")
    assert live.given == {"/data/a": "s.png"}


@pytest.mark.parametrize(
    ("gone", "ref", "called"),
    [
        ("/data/members[1]", "/data/members[2]/photo", "/data/members[1]/photo"),
        ("/data/members[2]", "/data/members[1]/photo", "/data/members[1]/photo"),
        ("/data/members[2]", "/data/members[2]/photo", ""),
        ("/data/a[2]/b[1]", "/data/a[2]/b[3]/photo", "/data/a[2]/b[2]/photo"),
        ("/data/a[2]/b[1]", "/data/a[1]/b[3]/photo", "/data/a[1]/b[3]/photo"),
        ("/data/a[1]", "/data/a[12]/b[3]/photo", "/data/a[11]/b[3]/photo"),
        ("/data/members[1]", "/data/photo", "/data/photo"),
    ],
)
def test_a_question_is_found_again_when_a_repeat_before_it_goes(gone: str, ref: str, called: str) -> None:
    assert without(gone, ref) == called


def test_a_photo_on_its_way_is_nobody_elses(stage: Stage) -> None:
    """Somebody's lines are removed while the disk still takes the photo of the next."""
    stage.open(session(roster()), attach=lambda _ref, path: path)
    opened = stage.place.opened
    assert opened is not None
    for count in range(3):
        opened.interview.add_repeat("/data/members", count)
    stage.lanes.held = True
    opened.attached.attach("/data/members[2]/name", "two")
    opened.attached.attach("/data/members[1]/name", "one")
    opened.interview.remove_repeat("/data/members[1]")
    stage.lanes.held = False
    stage.lanes.work()
    names = [opened.interview.view(f"/data/members[{n}]/name").text for n in (1, 2)]
    assert names == ["two", ""]
