"""Walks through the pack as they happen: what is asked, what is saved, what is not."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest

from forms import Flag, read_form
from forms.entities import EntityAction, EntityChange
from forms.scenario import NOON, Scenario
from tests.forms.conversions import converted
from tests.forms.shared import ROOT
from tests.resources import lists

PACK = ROOT / "resources" / "forms" / "pack"
TODAY = "2026-03-09"  # of a scenario


def begun(
    name: str, person: str = "", wave: str = "", now: Callable[[], datetime] = lambda: NOON
) -> Scenario:
    """A form of the pack with the lists of a laptop, begun about somebody."""
    form = read_form(converted(PACK / f"{name}.md").xml, lists.FILES)
    return Scenario(form, now=now, properties={"fw:person": person, "fw:wave": wave})


def answered(form: Scenario, section: str, **answers: str) -> Scenario:
    for name, text in answers.items():
        form.answer(f"/data/{section}/{name}", text)
    return form


def made(form: Scenario, of: str) -> list[EntityChange]:
    found = [one for one in form.session.entities() if one.list == of]
    assert [one.problem for one in found if one.problem] == []
    return found


def only(form: Scenario, of: str) -> EntityChange:
    (one,) = made(form, of)
    return one


def welcomed(person: str = "", **more: str) -> Scenario:
    form = begun("welcome", person)
    told = {"alone": "yes", "talk_language": "ru", "who": "adult", "consent": "yes"} | more
    return answered(form, "before", **told)


# welcome


def test_welcome_opens_a_person_a_home_relations_and_services() -> None:
    form = welcomed()
    answered(form, "agreement", ok_contact="yes", ok_share="no", ok_report="yes", consent_how="signed")
    answered(
        form,
        "about",
        given_name="Айгүл",
        sex="f",
        birth_known="age",
        age_told="30",
        lang="kk",
        adult_roles="woman",
    )
    answered(form, "home", settlement_type="town", phone="+7 701 000 00 00", phone_ok="yes")
    form.add_repeat("/data/family/relative")
    answered(form, "family/relative[1]", rel_type="mother", whereabouts="not_recorded", contact="wanted")
    answered(form, "needs", urgent_needs="health documents", safe_tonight="yes")
    answered(form, "needs/need[2]", urgency="week")
    assert form.session.problems() == ()
    person, home = only(form, "person"), only(form, "household")
    assert (person.action, person.label) == (EntityAction.CREATE, "Айгүл")
    assert person.properties["consent_scope"] == "services contact ?tracing ?lab report ?photo"
    assert (person.properties["consent_by"], person.properties["consent_text"]) == ("self", "W-1")
    assert (person.properties["birth_year"], person.properties["birth_est"]) == ("1996", "yes")
    assert (person.properties["consent_on"], person.properties["consent_review_on"]) == (TODAY, "2027-03-09")
    assert person.properties["household_id"] == home.id
    assert home.properties["hh_code"] == home.label != ""
    link = only(form, "link")
    assert (link.label, link.properties["verification"]) == ("Mother", "stated")
    health, papers = made(form, "service")
    assert (health.properties["type"], papers.properties["type"]) == ("health", "documents")
    assert (papers.properties["urgency"], papers.properties["next_check_on"]) == ("week", "2026-03-16")
    assert papers.properties["status"] == "proposed"


def test_whoever_came_with_the_list_of_arrivals_is_changed_and_not_made_twice() -> None:
    form = welcomed(lists.AMINA)
    answered(form, "about", sex="f")
    answered(form, "home", known_home=lists.HOME)
    person, home = only(form, "person"), only(form, "household")
    assert (person.action, person.id, person.base_version) == (EntityAction.UPDATE, lists.AMINA, 3)
    assert "given_name" not in person.properties and "birth_year" not in person.properties  # not emptied
    assert (home.action, home.id) == (EntityAction.UPDATE, lists.HOME)
    assert person.properties["household_id"] == lists.HOME


@pytest.mark.parametrize(
    ("answers", "roles"),
    [
        ({}, "adult"),
        ({"adult_roles": "relative"}, "adult relative"),
        ({"adult_roles": "woman caregiver"}, "woman caregiver"),
        ({"adult_roles": "woman", "birth_known": "no"}, "woman"),
    ],
)
def test_who_was_asked_as_an_adult_is_one_whatever_was_left_out(answers: dict[str, str], roles: str) -> None:
    form = answered(welcomed(), "about", given_name="Айгүл", **answers)
    assert only(form, "person").properties["roles"] == roles


def test_a_role_that_stands_on_the_list_is_not_emptied_by_a_question_left_out() -> None:
    assert "roles" not in only(welcomed(lists.AMINA), "person").properties  # her year of birth says it


def test_a_child_is_welcomed_with_the_carers_word_and_its_own() -> None:
    form = begun("welcome")
    answered(
        form, "before", alone="yes", talk_language="ar", who="child", carer_consent="yes", carer_is="mother"
    )
    assert made(form, "person") == []  # the child was not asked yet
    form.answer("/data/before/assent_child", "yes")
    answered(form, "about", given_name="Yusuf", uasc_status="in_care", carer_id=lists.AMINA)
    person = only(form, "person")
    assert (person.properties["consent_by"], person.properties["consent_assent"]) == ("mother", "yes")
    assert (person.properties["roles"], person.properties["carer_id"]) == ("child", lists.AMINA)
    not_asked = "?contact ?share ?tracing ?lab ?report ?photo"  # none of them counts, and none is a no
    assert person.properties["consent_scope"] == f"services {not_asked}"


def test_against_the_carers_word_a_coordinator_decides_on_the_basis() -> None:
    form = begun("welcome")
    answered(form, "before", alone="yes", who="teen", carer_consent="supervisor", assent_teen="yes")
    assert only(form, "person").properties["consent_basis"] == "best_interest"
    assert only(form, "person").properties["consent_by"] == "child"


def test_a_small_child_is_not_asked_for_assent() -> None:
    form = begun("welcome")
    answered(form, "before", alone="yes", who="small", carer_consent="yes", carer_is="guardian")
    assert "/data/before/assent_child" not in form.questions()
    assert only(form, "person").properties["consent_assent"] == "small"


@pytest.mark.parametrize(
    ("who", "answers"),
    [
        ("adult", {"consent": "no"}),
        ("child", {"carer_consent": "no"}),
        ("child", {"carer_consent": "yes", "assent_child": "no"}),
        ("teen", {"carer_consent": "supervisor", "assent_teen": "no"}),
        ("small", {"carer_consent": "no"}),
    ],
)
def test_a_no_at_welcome_makes_nobody_known(who: str, answers: dict[str, str]) -> None:
    form = answered(begun("welcome"), "before", alone="yes", who=who, **answers)
    assert form.session.flags() == {Flag.DECLINED}
    assert form.session.entities() == ()


def test_needs_are_counted_anew_when_an_answer_changes() -> None:
    form = answered(welcomed(), "needs", urgent_needs="health cash education")
    assert len(made(form, "service")) == 3
    answered(form, "needs", urgent_needs="none")
    assert made(form, "service") == []


@pytest.mark.parametrize("section", ["welcome", "visit", "learning_follow_up", "referral"])
def test_a_call_for_help_opens_the_pathway_and_no_answer_is_never_called_safe(section: str) -> None:
    """R-29."""
    form = welcomed() if section == "welcome" else begun(section, lists.YUSUF)
    if section == "visit":
        answered(form, "before", attempt_result="reached", attempt_channel="home")
    if section != "welcome":
        answered(form, "before", alone="yes", willing="yes")
    (help_today,) = [ref for ref in form.questions() if ref.endswith("/help_today")]
    group = help_today.rpartition("/")[0]
    assert form.session.flags() == frozenset()
    assert "does not prove" in form.see(f"{group}/safety_none").label
    form.answer(help_today, "yes")
    assert form.session.flags() == {Flag.SAFETY, Flag.URGENT}
    assert "Stay with the person" in form.see(f"{group}/safety_steps").label


# visit


def test_nobody_at_home_is_an_attempt_and_nothing_more() -> None:
    form = begun("visit", lists.AMINA, "W3")
    answered(form, "before", attempt_channel="home", attempt_result="not_reached")
    assert form.session.problems() == ()
    change = only(form, "person")
    assert dict(change.properties) == {
        "attempt_on": TODAY,
        "attempt_channel": "home",
        "attempt_result": "not_reached",
        "attempt_wave": "W3",
    }
    assert (change.id, change.action) == (lists.AMINA, EntityAction.UPDATE)


def test_a_visit_that_cannot_be_private_counts_and_asks_nothing() -> None:
    form = begun("visit", lists.AMINA, "W3")
    answered(form, "before", attempt_channel="phone", attempt_result="reached", alone="no")
    assert form.session.flags() == frozenset()
    assert form.session.problems() == ()
    assert [ref for ref in form.questions() if not ref.startswith("/data/before/")] == []
    assert only(form, "person").properties["last_contact"] == TODAY


def test_what_changed_is_saved_and_what_did_not_stays() -> None:
    form = begun("visit", lists.YUSUF, "W1")
    answered(form, "before", attempt_channel="home", attempt_result="reached", alone="yes", willing="yes")
    answered(form, "talk", changes="carer", carer_id=lists.AMINA)
    answered(form, "onward", next_due="2026-06-01", consent_still="change")
    told = only(form, "person").properties
    assert (told["carer_id"], told["next_due"]) == (lists.AMINA, "2026-06-01")
    assert "site" not in told
    assert "Form N" in form.see("/data/onward/consent_note").label


def test_a_day_that_has_not_come_is_no_visit() -> None:
    form = begun("visit", lists.AMINA)
    form.answer("/data/before/attempt_on", "2026-03-10")
    assert form.see("/data/before/attempt_on").problem
    assert "not come yet" in form.see("/data/before/attempt_on").problem


# how are you


def test_how_are_you_changes_the_next_talk_and_nothing_else() -> None:
    form = begun("how_are_you", lists.AMINA)
    answered(form, "before", alone="yes", who="adult", consent="yes")
    assert (form.value("/data/before/age_years"), form.value("/data/before/age_at_most")) == ("35", "36")
    assert "/data/before/age_told" not in form.questions()
    answered(form, "strengths/supports", supports_item_01="very", supports_item_02="not")
    assert form.session.entities() == ()
    answered(form, "help", may_contact="yes", next_talk="2026-04-01")
    assert dict(only(form, "person").properties) == {"next_due": "2026-04-01"}


# plan


def test_a_plan_with_its_steps_waits_for_a_coordinator() -> None:
    form = answered(begun("plan", lists.AMINA), "before", alone="yes", willing="yes")
    answered(form, "about", goals="papers school", review_on="2026-06-01")
    for number, kind in ((1, "documents"), (2, "education")):
        form.add_repeat("/data/steps/step")
        answered(form, f"steps/step[{number}]", step_type=kind, urgency="routine", step_on="2026-03-20")
    plan = only(form, "plan")
    assert (plan.properties["goals"], plan.properties["approved"]) == ("papers school", "no")
    assert [one.properties["type"] for one in made(form, "service")] == ["documents", "education"]
    assert form.choices("/data/about/first_goal") == ["papers", "school"]


# learning


def started(script: str) -> Scenario:
    form = begun("learning_start", lists.YUSUF)
    answered(form, "before", alone="yes", who="child", carer_consent="yes", assent_child="yes")
    return answered(form, "clock", timed="yes", script=script)


@pytest.mark.parametrize(
    ("script", "right_to_left", "seconds"), [("lat", False, 60), ("cyr", False, 60), ("ara", True, 90)]
)
def test_the_grids_speak_the_learners_script(script: str, right_to_left: bool, seconds: int) -> None:
    form = started(script)
    grids = {ref: form.see(ref).grid for ref in form.questions() if form.see(ref).grid is not None}
    assert list(grids) == [
        f"/data/clock/{script}_grids/{script}_letters",
        f"/data/clock/{script}_grids/{script}_numbers",
    ]
    group = f"clock/{script}_grids"
    letters = grids[f"/data/{group}/{script}_letters"]
    assert letters is not None
    assert (letters.right_to_left, letters.none, letters.duration_s) == (right_to_left, "none", 60)
    assert len(form.choices(f"/data/{group}/{script}_letters")) == 51  # fifty letters, and “nothing”
    answered(
        form,
        group,
        **{f"{script}_letters": "none", f"{script}_letters_last": "40", f"{script}_letters_left": "20"},
    )
    assert (
        form.value(f"/data/{group}/{script}_letters_right"),
        form.value(f"/data/{group}/{script}_letters_pace"),
    ) == ("40", "60")
    answered(
        form,
        group,
        **{
            f"{script}_words": f"{script}_w1 {script}_w4",
            f"{script}_words_last": "12",
            f"{script}_words_left": "0",
        },
    )
    assert form.value(f"/data/{group}/{script}_words_right") == "10"
    passage = form.see(f"/data/{group}/{script}_passage").grid
    assert passage is not None
    assert passage.duration_s == seconds


def test_what_the_clock_measured_changes_no_start_level() -> None:
    form = started("cyr")
    before = form.value("/data/start/level")
    answered(form, "clock/cyr_grids", cyr_letters="none", cyr_letters_last="50", cyr_letters_left="1")
    assert form.value("/data/start/level") == before == ""


def test_a_last_item_before_the_last_mark_is_refused() -> None:
    form = started("lat")
    answered(form, "clock/lat_grids", lat_letters="lat_l1 lat_l2 lat_l3", lat_letters_last="2")
    assert form.see("/data/clock/lat_grids/lat_letters_last").problem


def test_the_chosen_start_makes_an_enrolment() -> None:
    form = started("other")
    answered(form, "languages", class_lang="ru")
    assert made(form, "enrolment") == []
    answered(form, "start", start_level="bridge_b", school_code=lists.SCHOOL, look_again="2026-04-20")
    assert only(form, "enrolment").properties["next_check_on"] == "2026-04-20"
    told = only(form, "enrolment").properties
    assert (told["level"], told["placement_band"], told["language"], told["status"]) == (
        "bridging_b",
        "bridge_b",
        "ru",
        "enrolled",
    )


def test_a_follow_up_changes_the_learners_own_enrolment() -> None:
    form = answered(begun("learning_follow_up", lists.YUSUF), "before", alone="yes", willing="yes")
    assert form.choices("/data/school/enrolment") == [lists.ENROLLED]
    answered(form, "school", enrolment=lists.ENROLLED, status="irregular")
    answered(form, "days", school_days="20", days_there="21")
    assert form.see("/data/days/days_there").problem
    answered(form, "days", days_there="14", barriers="way money")
    answered(form, "support", wanted="education")
    change = only(form, "enrolment")
    assert (change.action, change.id, change.base_version) == (EntityAction.UPDATE, lists.ENROLLED, 4)
    told = {"status": "irregular", "barrier": "way money", "next_check_on": "2026-04-06"}
    assert dict(change.properties) == told
    answered(form, "support", ask_teacher="yes", teacher_view="not_reached")  # to be asked soon
    assert only(form, "enrolment").properties["next_check_on"] == "2026-03-16"
    answered(form, "support", look_again="2026-05-04")  # as they agreed: that day and no other
    assert only(form, "enrolment").properties["next_check_on"] == "2026-05-04"
    answered(form, "support", look_again="2026-03-08")
    assert "day of this talk" in form.see("/data/support/look_again").problem
    assert only(form, "service").properties["type"] == "education"


# referral


def referral(consent: str) -> Scenario:
    form = answered(begun("referral", lists.AMINA), "before", alone="yes", willing="yes")
    answered(form, "need", type_told="health", urgency="week")
    return answered(form, "pass_on", provider_told=lists.CLINIC, passed="name language", consent_ok=consent)


def test_only_what_was_agreed_to_is_passed_on() -> None:
    form = referral("yes")
    assert "7KQ-42M-T" in form.see("/data/pass_on/preview").label
    told = only(form, "service").properties
    assert (told["provider"], told["status"], told["referred_on"]) == (lists.CLINIC, "sent", TODAY)


def test_without_a_yes_no_service_is_named() -> None:
    told = only(referral("no"), "service").properties
    assert (told["status"], told["consent_ok"]) == ("proposed", "no")
    assert "provider" not in told


def test_services_are_offered_by_what_they_do() -> None:
    form = answered(begun("referral", lists.AMINA), "before", alone="yes", willing="yes")
    answered(form, "need", type_told="education")
    assert form.choices("/data/pass_on/provider_told") == [lists.TUTORS]
    answered(form, "need", type_told="health")
    assert form.choices("/data/pass_on/provider_told") == [lists.CLINIC, lists.TUTORS]


def test_how_it_went_changes_the_referral() -> None:
    form = answered(begun("referral", lists.AMINA), "before", alone="yes", willing="yes")
    assert form.choices("/data/need/service") == [lists.NEED, lists.NOTED]
    answered(form, "need", service=lists.NEED)
    assert "/data/pass_on/provider_told" not in form.questions()  # it was passed on, to whom stands there
    assert len(form.choices("/data/went/status_told")) == 6
    answered(form, "went", status_told="completed", outcome_on=TODAY)
    change = only(form, "service")
    assert (change.action, change.id) == (EntityAction.UPDATE, lists.NEED)
    assert dict(change.properties) == {"type": "health", "status": "completed", "outcome_on": TODAY}


def noted(**passed: str) -> Scenario:
    """A need that is only written down, chosen from the list."""
    form = answered(begun("referral", lists.AMINA), "before", alone="yes", willing="yes")
    answered(form, "need", service=lists.NOTED)
    return answered(form, "pass_on", **passed)


def test_a_need_that_is_only_written_down_is_asked_for_nothing_more() -> None:
    form = answered(begun("referral", lists.AMINA), "before", alone="yes", willing="yes")
    answered(form, "need", type_told="documents", urgency="routine")
    for one in (form, noted()):
        assert "/data/pass_on/provider_told" in one.questions()
        assert not {"/data/pass_on/consent_ok", "/data/pass_on/passed"} & set(one.questions())
        told = only(one, "service").properties
        assert not {"provider", "consent_ok", "referred_on"} & told.keys()
    assert only(form, "service").properties["status"] == "proposed"


def test_nobody_answers_for_a_need_that_nobody_was_asked_for() -> None:
    form = noted()
    assert form.choices("/data/went/status_told") == ["completed", "declined", "unavailable"]
    answered(form, "went", status_told="declined")
    assert only(form, "service").properties["status"] == "declined"


def test_a_noted_need_is_passed_on_with_a_service_and_consent_for_exactly_that() -> None:
    form = noted(provider_told=lists.TUTORS)
    assert "/data/went/status_told" not in form.questions()
    assert "provider" not in only(form, "service").properties  # not before the yes
    answered(form, "pass_on", consent_ok="no")
    told = only(form, "service").properties
    assert told["consent_ok"] == "no"
    assert not {"provider", "status", "referred_on"} & told.keys()
    answered(form, "pass_on", consent_ok="yes")
    change = only(form, "service")
    told = change.properties
    assert (change.action, change.id) == (EntityAction.UPDATE, lists.NOTED)
    assert (told["provider"], told["status"], told["consent_ok"]) == (lists.TUTORS, "sent", "yes")
    assert told["referred_on"] == TODAY


def test_a_wish_told_in_how_are_you_is_passed_on_by_nobody_and_leads_to_the_form_that_asks() -> None:
    form = begun("how_are_you", lists.AMINA)
    answered(form, "before", alone="yes", who="adult", consent="yes")
    answered(form, "help", helps="health")
    assert "Form J" in form.see("/data/help/pass_on_note").label
    assert "/data/help/pass_on_note" in form.session.form.for_interviewer()
    assert [ref for ref in form.questions() if "share" in ref] == []
    assert made(form, "service") == []


@pytest.mark.parametrize("later", ["no", ""])
def test_the_teacher_is_asked_only_with_a_yes_that_still_stands(later: str) -> None:
    """R-16: what a teacher said is kept only where the learner let us ask."""
    form = answered(begun("learning_follow_up", lists.YUSUF), "before", alone="yes", willing="yes")
    view, nobody = "/data/support/teacher_view", "/data/support/teacher_note_no"
    assert (view in form.questions(), nobody in form.questions()) == (False, True)
    answered(form, "support", ask_teacher="yes", teacher_view="slowly")
    assert (view in form.questions(), nobody in form.questions()) == (True, False)
    answered(form, "support", ask_teacher=later)
    assert (view in form.questions(), nobody in form.questions()) == (False, True)
    assert "slowly" not in form.finish()


def test_consent_to_pass_something_on_is_asked_where_it_is_known_to_whom() -> None:
    """A yes to nobody would stand for whoever is named later."""
    asking = {
        path.stem
        for path in PACK.glob("*.md")
        for one in read_form(converted(path).xml, lists.FILES).entities
        if one.list == "service" and any(name == "consent_ok" for name, _ in one.properties)
    }
    assert asking == {"referral"}


# closing


def test_a_closing_says_the_reason_and_nothing_behind_it() -> None:
    form = answered(begun("closing", lists.AMINA), "before", presence="nobody")
    answered(form, "ending", closure_reason="left_country")
    assert form.session.problems() == ()
    assert "Brothers and sisters" in form.see("/data/ending/siblings_note").label
    told = only(form, "person").properties
    assert (told["case_status"], told["closure_reason"], told["next_due"]) == ("closed", "left_country", "")


def test_what_was_entered_in_error_is_not_closed_but_erased_by_a_coordinator() -> None:
    form = answered(begun("closing", lists.AMINA), "before", presence="nobody")
    answered(form, "ending", closure_reason="entered_in_error")
    assert form.session.entities() == ()
    assert "coordinator" in form.see("/data/ending/error_note").label


# consent


def asked(requests: str, **more: str) -> Scenario:
    form = begun("consent_change", lists.AMINA)
    return answered(form, "before", alone="no", who="adult", talk_language="ru", requests=requests, **more)


def test_consent_can_be_taken_back_anywhere_without_a_reason() -> None:
    form = asked("withdraw")
    assert form.session.problems() == ()
    assert form.session.flags() == frozenset()
    told = only(form, "person").properties
    assert (told["consent_scope"], told["consent_on"], told["consent_by"]) == ("", TODAY, "self")
    assert "/data/consent/ok_services" not in form.questions()


def test_a_change_asks_all_seven_again_and_what_was_skipped_is_told_from_a_no() -> None:
    form = answered(asked("change"), "consent", ok_services="yes", ok_tracing="yes", ok_contact="no")
    assert only(form, "person").properties["consent_scope"] == "services ?share tracing ?lab ?report ?photo"


def test_a_request_alone_leaves_consent_as_it_is() -> None:
    form = asked("access correct")
    answered(form, "asks", given_name="Амина")
    assert dict(only(form, "person").properties) == {"given_name": "Амина"}
    form = asked("restrict")
    assert dict(only(form, "person").properties) == {"consent_restricted": "yes"}


def test_an_answer_comes_within_thirty_days() -> None:
    form = answered(asked("complaint"), "asks", answer_by="2026-04-30")
    assert form.see("/data/asks/answer_by").problem
    assert not answered(form, "asks", answer_by="2026-04-01").see("/data/asks/answer_by").problem
