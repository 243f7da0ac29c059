"""What consent hangs on is answered or ends the talk: no quiet answer can stand in its place (R-9, R-24, R-33)."""

from __future__ import annotations

from PySide6.QtCore import Qt

from forms import Form
from forms.views import Missing
from tests.fieldapp.ui.filling.conftest import Stage
from tests.fieldapp.ui.filling.forms_small import ask, choose, form, group, session

CONSENT, HOW, SLEPT = "/data/start/consent", "/data/start/how", "/data/home/slept"


def with_consent() -> Form:
    """Consent is required and flagged; how it was given, and a required number later, are not part of it."""
    return form(
        "<data id='c' version='1'><start><consent/><how/><declined/></start><home><slept/></home></data>",
        "<bind nodeset='/data/start/consent' type='string' required='true()'/>"
        "<bind nodeset='/data/start/declined' calculate=\"if(/data/start/consent = 'no', 'yes', '')\" "
        "fw:flag='declined'/>"
        "<bind nodeset='/data/home/slept' type='int' required='true()'/>",
        group(
            "start",
            "Before we start",
            choose("start/consent", "May we talk?", "yes=Yes no=No"),
            choose("start/how", "How was it said?", "spoken=Spoken signed=Signed"),
        )
        + group("home", "Home", ask("home/slept", "How many hours?")),
    )


def test_the_engine_says_which_answers_may_be_quiet() -> None:
    live = session(with_consent())
    assert [live.question(ref).may_be_quiet for ref in (CONSENT, HOW, SLEPT)] == [False, True, True]


def test_consent_has_no_quiet_answers_and_no_keys_for_them(stage: Stage) -> None:
    live = session(with_consent())
    stage.open(live, CONSENT)
    assert not stage.there(f"filling.quiet.{CONSENT}.refused")
    assert stage.there(f"filling.quiet.{HOW}.refused")
    for key in (Qt.Key.Key_F6, Qt.Key.Key_F7, Qt.Key.Key_F8, Qt.Key.Key_F9):
        stage.key(key)
    assert live.question(CONSENT).missing is None


def test_a_slip_on_consent_gives_back_what_was_said_before(stage: Stage) -> None:
    live = session(with_consent())
    live.answer(CONSENT, "yes")
    live.answer(HOW, "spoken")
    stage.open(live, CONSENT)
    assert stage.place.opened is not None
    for ref, value in ((CONSENT, "yes"), (HOW, "signed"), (CONSENT, "no")):
        stage.place.opened.interview.answer(ref, value)
    stage.click("filling.ending.return")
    assert [live.question(ref).text for ref in (CONSENT, HOW)] == ["yes", "signed"]


def test_a_slip_on_consent_in_a_draft_opened_again_takes_nothing_else_along(stage: Stage) -> None:
    before = session(with_consent())
    for ref, value in ((CONSENT, "yes"), (HOW, "spoken"), (SLEPT, "8"), (CONSENT, "no")):
        before.answer(ref, value)
    live = session(before.form, restore=before.snapshot())
    stage.open(live, SLEPT)
    stage.click("filling.ending.return")
    assert [live.question(ref).text for ref in (CONSENT, HOW, SLEPT)] == ["", "spoken", "8"]
    assert stage.here == CONSENT


def test_ending_early_leaves_consent_open_and_says_so(stage: Stage) -> None:
    live = session(with_consent())
    stage.open(live, CONSENT)
    stage.click("filling.stop")
    stage.click("filling.stop.end")
    assert live.question(CONSENT).missing is None
    assert live.question(SLEPT).missing is Missing.NOT_ASKED
    assert stage.there(f"filling.problem.{CONSENT}")
    assert not stage.there("filling.summary")
