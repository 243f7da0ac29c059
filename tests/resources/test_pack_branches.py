"""The ways off the straight one in each form of the pack: overheard, a no, the carer's word, a record sent back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

import pytest

from forms import Flag
from forms.entities import EntityChange
from forms.scenario import NOON, Scenario
from tests.resources import lists
from tests.resources.test_pack import FORMS
from tests.resources.test_pack_journeys import answered, begun, only

TALK = {"alone": "yes", "willing": "yes"}
# For each form: whom it begins with, and by section the least that a talk may have.
SHORT: Mapping[str, tuple[str, Mapping[str, Mapping[str, str]]]] = {
    "welcome": (
        "",
        {
            "before": {"alone": "yes", "talk_language": "ru", "who": "adult", "consent": "yes"},
            "agreement": {"ok_contact": "yes", "ok_share": "no", "consent_how": "signed"},
            "about": {"given_name": "Айгүл", "birth_known": "age", "age_told": "30"},
            "home": {"settlement_type": "village"},
            "needs": {"urgent_needs": "health"},
        },
    ),
    "visit": (
        lists.AMINA,
        {
            "before": {"attempt_channel": "home", "attempt_result": "reached", **TALK},
            "talk": {"changes": "home", "site": lists.NORTH},
            "onward": {"next_due": "2026-06-01"},
        },
    ),
    "how_are_you": (
        lists.AMINA,
        {
            "before": {"alone": "yes", "who": "adult", "consent": "yes"},
            "help": {"may_contact": "yes", "next_talk": "2026-04-01"},
        },
    ),
    "plan": (lists.AMINA, {"before": TALK, "about": {"goals": "papers", "review_on": "2026-06-01"}}),
    "learning_start": (
        lists.YUSUF,
        {
            "before": {"alone": "yes", "who": "child", "carer_consent": "yes", "assent_child": "yes"},
            "start": {"start_level": "bridge_b", "may_share": "no"},
        },
    ),
    "learning_follow_up": (
        lists.YUSUF,
        {"before": TALK, "school": {"enrolment": lists.ENROLLED, "status": "irregular"}},
    ),
    "referral": (
        lists.AMINA,
        {
            "before": TALK,
            "need": {"type_told": "health", "urgency": "week"},
            "pass_on": {"provider_told": lists.CLINIC, "passed": "name", "consent_ok": "yes"},
        },
    ),
    "closing": (lists.AMINA, {"before": {"presence": "nobody"}, "ending": {"closure_reason": "goals_met"}}),
    "consent_change": (
        lists.AMINA,
        {
            "before": {"alone": "yes", "who": "adult", "talk_language": "ru", "requests": "change"},
            "consent": {"ok_services": "yes", "ok_contact": "no", "consent_how": "signed"},
        },
    ),
}
PRIVATE = sorted(SHORT.keys() - {"consent_change"})  # a request counts wherever it is made
REFUSED = ["how_are_you", "learning_follow_up", "learning_start", "plan", "referral"]


def walked(name: str) -> Scenario:
    person, sections = SHORT[name]
    form = begun(name, person)
    for section, answers in sections.items():
        answered(form, section, **answers)
    assert form.session.problems() == ()
    return form


def said(form: Scenario) -> list[tuple[str, str, dict[str, str]]]:
    """What the record would say to cases, without the bases that the program puts in by itself."""
    found: tuple[EntityChange, ...] = form.session.entities()
    return [(one.list, one.label, dict(one.properties)) for one in found]


def test_each_form_of_the_pack_has_its_short_way() -> None:
    assert SHORT.keys() == {path.stem for path in FORMS}


@pytest.mark.parametrize("name", sorted(SHORT))
def test_a_record_that_came_back_says_the_same_until_somebody_changes_it(name: str) -> None:
    """Opened again forty days later: no answer goes, no day moves, nothing is asked anew that stands."""
    now = [NOON]
    person, sections = SHORT[name]
    first = begun(name, person, now=lambda: now[0])
    for section, answers in sections.items():
        answered(first, section, **answers)
    told, asked = said(first), first.questions()
    assert told
    now[0] = NOON + timedelta(days=40)
    again = first.correct()
    assert said(again) == told
    assert again.questions() == asked
    assert again.session.problems() == ()
    assert again.session.flags() == first.session.flags()


@pytest.mark.parametrize("name", ["welcome", "visit", "consent_change"])
def test_the_day_of_the_talk_is_filled_in_and_the_interviewers_to_change(name: str) -> None:
    ref = f"/data/before/{'attempt_on' if name == 'visit' else 'talked_on'}"
    form = begun(name)
    assert form.value(ref) == NOON.date().isoformat()
    assert ref in form.questions() and ref in form.form.for_interviewer()


@pytest.mark.parametrize(
    ("name", "section", "more", "saved"),
    [
        ("plan", "about", {}, ("plan", "start_on")),
        ("referral", "need", {}, ("service", "referred_on")),
        ("learning_follow_up", "school", {"support": {"wanted": "education"}}, ("service", "referred_on")),
    ],
)
def test_what_is_typed_later_is_of_the_day_of_the_talk(
    name: str, section: str, more: Mapping[str, Mapping[str, str]], saved: tuple[str, str]
) -> None:
    form, day = walked(name), NOON.date() - timedelta(days=5)
    for group, answers in more.items():
        answered(form, group, **answers)
    ref = f"/data/{section}/talked_on"
    assert ref in form.form.for_interviewer()
    assert only(form, saved[0]).properties[saved[1]] == NOON.date().isoformat()
    answered(form, section, talked_on=day.isoformat())
    assert only(form, saved[0]).properties[saved[1]] == day.isoformat()
    assert form.session.problems() == ()


@pytest.mark.parametrize("name", PRIVATE)
def test_whoever_can_be_overheard_is_asked_nothing_more(name: str) -> None:
    person, _ = SHORT[name]
    form = begun(name, person)
    if name == "visit":  # the try counts: it was made
        answered(form, "before", attempt_channel="home", attempt_result="reached")
    if name == "closing":
        answered(form, "before", presence="person")
    answered(form, "before", alone="no")
    assert [ref for ref in form.questions() if not ref.startswith("/data/before/")] == []
    assert form.session.problems() == ()
    assert (name == "visit") or form.session.flags() == {Flag.NOT_PRIVATE}
    assert {one[0] for one in said(form)} == ({"person"} if name == "visit" else set())
    assert "another time" in form.see("/data/before/come_back").label


@pytest.mark.parametrize("name", REFUSED)
def test_a_no_to_the_talk_leaves_nothing_and_asks_nothing(name: str) -> None:
    form = walked(name)
    yes = {"how_are_you": "consent", "learning_start": "assent_child"}.get(name, "willing")
    answered(form, "before", **{yes: "no"})
    assert form.session.flags() == {Flag.DECLINED}
    assert form.session.entities() == ()
    assert [ref for ref in form.questions() if not ref.startswith("/data/before/")] == []
    assert "quite all right" in form.see("/data/before/thanks_anyway").label


@pytest.mark.parametrize(
    ("who", "answers", "by", "assent"),
    [
        ("teen", {"carer_is": "mother", "assent": "yes"}, "mother", "yes"),
        ("child", {"carer_is": "guardian", "assent": "no"}, "guardian", "no"),
        ("child", {"assent": "yes"}, "child", "yes"),  # nobody who looks after it was asked
        ("small", {"carer_is": "relative"}, "relative", "small"),
    ],
)
def test_of_a_child_a_change_keeps_who_answered_for_it_and_what_it_said(
    who: str, answers: dict[str, str], by: str, assent: str
) -> None:
    form = begun("consent_change", lists.YUSUF)
    answered(form, "before", alone="yes", who=who, talk_language="ru", requests="change")
    assert ("/data/consent/assent" in form.questions()) is (who != "small")
    answered(form, "consent", ok_services="yes", **answers)
    told = only(form, "person").properties
    assert (told["consent_by"], told["consent_assent"]) == (by, assent)


@pytest.mark.parametrize(
    ("who", "answers"),
    [
        ("adult", {"consent": "yes"}),
        ("teen", {"carer_consent": "yes", "carer_is": "mother", "assent_teen": "yes"}),
        ("small", {"carer_consent": "yes", "carer_is": "foster"}),
    ],
)
def test_whose_age_nobody_knows_is_welcomed_as_they_were_asked(who: str, answers: dict[str, str]) -> None:
    form = answered(begun("welcome"), "before", alone="yes", talk_language="ru", who=who, **answers)
    answered(form, "about", given_name="Зере", birth_known="no")
    told = only(form, "person").properties
    assert told["roles"] == ("adult" if who == "adult" else "child")
    assert not {"birth_year", "birth_est"} & told.keys()
    assert ("/data/about/carer_id" in form.questions()) is (who != "adult")


def test_somebody_who_died_is_closed_without_looking_back() -> None:
    form = answered(begun("closing", lists.AMINA), "before", presence="nobody")
    answered(form, "ending", closure_reason="died")
    assert [ref for ref in form.questions() if ref.startswith("/data/back/")] == []
    assert "/data/after/paper_note" not in form.questions()  # nobody is there to be given anything
    assert only(form, "person").properties["case_status"] == "closed"
