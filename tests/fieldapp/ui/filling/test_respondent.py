"""What the person before the laptop is never shown: others' names, and what was written for the interviewer."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from fieldapp.ui.filling.respondent import kept_back
from forms import Form, read_form
from forms.scenario import Scenario
from forms.views import Kind
from tests.fieldapp.ui.filling.conftest import Stage
from tests.fieldapp.ui.filling.fakes import Q, SmallSession
from tests.forms.conversions import converted
from tests.resources import lists
from tests.resources.test_pack_journeys import PACK, answered, begun

FORMS = sorted(one.stem for one in PACK.glob("*.md"))
OTHERS = frozenset(("person", "carer_id", "to_id", "known_home", "service", "enrolment", "attempt_wave"))
INTERVIEWERS = frozenset(
    [
        "access_given",
        "access_note",
        "age_sure",
        "age_told",
        "alone",
        "another_day",
        "approval",
        "attempt_channel",
        "attempt_on",
        "attempt_result",
        "birthday",
        "card",
        "carer_note",
        "change_note",
        "child_words",
        "come_back",
        "consent_how",
        "consent_note",
        "copy_given",
        "enough",
        "enough_note",
        "erase_note",
        "error_note",
        "heavy_lead",
        "language_note",
        "level_note",
        "level_open",
        "lost_note",
        "mode",
        "needs_note",
        "not_passed",
        "numbers_lead",
        "offer_talk",
        "overheard",
        "paper_note",
        "person_new",
        "presence",
        "reached",
        "reached_help",
        "reading_lead",
        "safety_none",
        "safety_steps",
        "say_strength",
        "senses_help",
        "siblings_note",
        "stated_by",
        "teacher_note",
        "teacher_view",
        "thanks_anyway",
        "timed_lead",
        "timed_note",
        "who",
        "witness",
    ]
)
SAID_TO_INTERVIEWERS = (
    "your supervisor",
    "For you",
    "Stay with the person",
    "Fill in Form",
    "Write a Form",
    "contact list",
)
OWN = """
| survey |
| | type | name | label | hint | choice_filter |
| | text | wish | What would you like? | Ask calmly. | |
| | begin_repeat | friend | Friends | | |
| | select_one_from_file person.csv | who | Which of them? | | lang = 'ru' |
| | text | why | Why? | | |
| | end_repeat | | | | |
| | select_multiple_from_file service.csv | helped | What helped? | | |
| | select_one_from_file school.csv | school | Which school? | | |
| settings |
| | form_title | form_id | version |
| | Own | own | 1 |
"""


def own(tmp_path: Path) -> Scenario:
    path = tmp_path / "own.md"
    path.write_text(OWN, encoding="utf-8")
    return Scenario(read_form(converted(path).xml, lists.FILES))


def shown_ever(form: Form) -> set[str]:
    """The names of all that the form asks or tells, but for what is kept back, whatever is answered."""
    paths = {form.schema.nodes[one.node].path for one in form.controls if one.kind is not None}
    return {path.rsplit("/", 1)[-1] for path in paths - kept_back(form)}


@pytest.mark.parametrize("name", FORMS)
def test_no_form_of_the_pack_shows_other_people(name: str) -> None:
    shown = shown_ever(begun(name).form)
    assert shown
    assert not OTHERS & shown


@pytest.mark.parametrize("name", FORMS)
def test_no_form_of_the_pack_shows_what_is_the_interviewers(name: str) -> None:
    form = begun(name).form
    assert form.for_interviewer()
    assert not INTERVIEWERS & shown_ever(form)


@pytest.mark.parametrize("name", FORMS)
def test_nothing_that_is_said_to_the_interviewer_is_shown(name: str) -> None:
    """By its words, so that a note of another name is found, too."""
    shown = shown_ever(begun(name).form)
    rows = [line.split(" | ") for line in (PACK / f"{name}.md").read_text("utf-8").splitlines()]
    told = {row[2]: row[3] for row in rows if row[0] == "|" and len(row) > 12 and row[2] in shown}
    assert told
    found = [one for one, label in told.items() if any(words in label for words in SAID_TO_INTERVIEWERS)]
    assert found == []


def test_after_a_yes_to_being_hurt_the_steps_for_the_interviewer_stay_unseen(stage: Stage) -> None:
    form = answered(begun("visit"), "before", attempt_result="reached", alone="yes", willing="yes")
    answered(form, "safe", being_hurt="yes")
    stage.open(form.session)
    opened = stage.place.opened
    assert opened is not None
    asked = {ref.rsplit("/", 1)[-1] for ref in opened.respondent.questions()}
    assert "/data/safe/safety_steps" in {
        item.ref for one in form.session.sections() for item in form.session.items(one.key)
    }
    assert {"being_hurt", "help_today"} <= asked
    assert not {"safety_steps", "reached_help"} & asked


def test_nor_does_a_programmes_own_form(stage: Stage, tmp_path: Path) -> None:
    form = own(tmp_path)
    stage.open(form.session)
    opened = stage.place.opened
    assert opened is not None
    names = [ref.rsplit("/", 1)[-1] for ref in opened.respondent.questions()]
    assert {"wish", "why", "school"} == set(names)


def test_hints_are_the_interviewers(stage: Stage, tmp_path: Path) -> None:
    stage.open(own(tmp_path).session, "/data/wish")
    opened = stage.place.opened
    assert opened is not None
    opened.jump_to("/data/wish")
    stage.click("filling.respondent")
    said = {one.text() for one in opened.respondent.findChildren(QLabel) if one.isVisible()}
    assert "What would you like?" in said
    assert "Ask calmly." not in said


def test_from_a_list_of_people_they_come_to_what_is_theirs_and_to_nothing_before(stage: Stage) -> None:
    form = answered(begun("visit"), "before", attempt_result="reached", alone="yes", willing="yes")
    answered(form, "talk", changes="carer home")
    stage.open(form.session)
    opened = stage.place.opened
    assert opened is not None
    opened.jump_to("/data/talk/carer_id")
    stage.click("filling.respondent")
    assert opened.respondent.here.startswith("/data/talk/")
    assert opened.respondent.here != "/data/talk/carer_id"
    here = opened.respondent.here
    opened.respondent.go(forward=False)
    assert opened.respondent.here == here


def test_where_nothing_of_theirs_is_left_it_asks_to_be_given_back(stage: Stage, tmp_path: Path) -> None:
    path = tmp_path / "last.md"
    path.write_text(OWN.replace("| | select_one_from_file school.csv | school | Which school? | | |\n", ""))
    form = Scenario(read_form(converted(path).xml, lists.FILES))
    stage.open(form.session)
    opened = stage.place.opened
    assert opened is not None
    opened.jump_to("/data/helped")
    stage.click("filling.respondent")
    assert stage.there("filling.giveback")


def test_ctrl_z_takes_back_what_the_person_did_and_nothing_from_before(stage: Stage) -> None:
    choices = (("yes", "Yes"), ("no", "No"))
    session = SmallSession({"One": [Q(name, Kind.SELECT_ONE, name, choices) for name in "abcd"]})
    stage.open(session, "/data/a")
    stage.key(Qt.Key.Key_1)
    stage.key(Qt.Key.Key_Return)
    stage.key(Qt.Key.Key_2)
    stage.key(Qt.Key.Key_Return)
    stage.click("filling.respondent")
    QTest.mouseClick(stage.focus, Qt.MouseButton.LeftButton)
    assert [session.question(f"/data/{name}").text for name in "abc"] == ["yes", "no", "yes"]
    stage.key(Qt.Key.Key_Z, 3, Qt.KeyboardModifier.ControlModifier)
    assert [session.question(f"/data/{name}").text for name in "abc"] == ["yes", "no", ""]
    opened = stage.place.opened
    assert opened is not None
    opened._given_back("/data/c")
    opened.undo()
    assert session.question("/data/b").text == "", "the interviewer takes back their own again"


def test_what_the_person_types_on_where_the_interviewer_typed_is_theirs_alone_to_take_back(
    stage: Stage,
) -> None:
    session = SmallSession({"One": [Q("wish", Kind.TEXT, "What would you like?")]})
    stage.open(session, "/data/wish")
    stage.type("to read")
    stage.click("filling.respondent")
    opened = stage.place.opened
    assert opened is not None
    opened.interview.answer("/data/wish", "to read and write", typed=True)
    for _ in range(2):
        opened.undo()
    assert session.question("/data/wish").text == "to read"
