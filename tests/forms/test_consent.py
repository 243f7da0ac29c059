"""A form that can be declined is not finished over a consent that nobody gave clearly."""

from __future__ import annotations

import pytest

from forms import Flag, Missing
from forms.engine.consent import NOT_ASKED, QUIET
from forms.scenario import Scenario
from tests.forms.conversions import converted
from tests.forms.little import bind, questions, xform
from tests.forms.shared import ROOT

PACK = ROOT / "resources" / "forms" / "pack"
YES = {"alone": "yes", "who": "teen", "carer_consent": "yes", "assent_teen": "yes"}


@pytest.fixture(params=["how_are_you", "learning_start"])
def opened(request: pytest.FixtureRequest) -> Scenario:
    """One of the bundled assessments, before its first question."""
    return Scenario(converted(PACK / f"{request.param}.md").xml)


def ref(opened: Scenario, name: str) -> str:
    return next(found for found in opened.questions() if found.endswith(f"/{name}"))


def give(opened: Scenario, **answers: str) -> None:
    for name, value in answers.items():
        opened.answer(ref(opened, name), value)


def test_a_clear_yes_can_be_finished(opened: Scenario) -> None:
    give(opened, **YES)
    assert opened.problems() == {}


@pytest.mark.parametrize("name", list(YES))
@pytest.mark.parametrize("missing", list(Missing))
def test_no_question_on_the_way_to_consent_can_be_left_quiet(
    opened: Scenario, name: str, missing: Missing
) -> None:
    for before in list(YES)[: list(YES).index(name)]:
        give(opened, **{before: YES[before]})
    quiet = ref(opened, name)
    opened.decline(quiet, missing)
    assert Flag.DECLINED not in opened.session.flags()
    assert opened.problems()[quiet].message == QUIET


def test_other_questions_may_stay_quiet(opened: Scenario) -> None:
    give(opened, **YES)
    for question in opened.questions():
        if question.rsplit("/", 1)[-1] not in YES and not opened.see(question).readonly:
            opened.decline(question, Missing.REFUSED)
    assert opened.problems() == {}


def test_who_was_not_asked_has_not_agreed() -> None:
    talk = Scenario(
        xform(
            "<a/><b/><sum/><declined/>",
            bind("sum", calculate="concat(/data/a, /data/b)")
            + bind("declined", fw_flag="declined", calculate="contains(/data/sum, 'no')"),
            questions("a", "b"),
        )
    )
    assert [(p.ref, p.message) for p in talk.problems().values()] == [("/data/a", NOT_ASKED)]
    talk.answer("/data/b", "yes")
    assert talk.problems() == {}


def test_a_flag_on_the_question_itself_needs_no_answer_but_no_quiet_one() -> None:
    talk = Scenario(xform("<stop/>", bind("stop", fw_flag="declined"), questions("stop")))
    assert talk.problems() == {}
    talk.decline("/data/stop", Missing.UNKNOWN)
    assert [p.message for p in talk.problems().values()] == [QUIET]
