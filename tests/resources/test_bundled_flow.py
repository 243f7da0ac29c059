"""The bundled forms as a person meets them: what opens, what closes, flags, the level that is named."""

from __future__ import annotations

import pytest

from forms import Flag, read_form
from forms.scenario import Scenario
from tests.forms.conversions import converted
from tests.forms.shared import ROOT

PACK = ROOT / "resources" / "forms" / "pack"
RUSSIAN = "Russian (ru)"


@pytest.fixture
def wellbeing() -> Scenario:
    return Scenario(read_form(converted(PACK / "how_are_you.md").xml))


@pytest.fixture
def learning() -> Scenario:
    return Scenario(read_form(converted(PACK / "learning_start.md").xml))


def agreed(form: Scenario, who: str = "adult") -> Scenario:
    """Privacy, consent and assent are given."""
    form.answer("/data/before/alone", "yes")
    form.answer("/data/before/who", who)
    if who == "adult":
        form.answer("/data/before/consent", "yes")
    else:
        form.answer("/data/before/carer_consent", "yes")
        form.answer(f"/data/before/assent_{who}", "yes")
    return form


def sections(form: Scenario) -> list[str]:
    return [s.label for s in form.session.sections()]


def test_nothing_but_privacy_and_consent_is_asked_before_the_agreement(wellbeing: Scenario) -> None:
    assert sections(wellbeing) == ["Before we start"]
    assert wellbeing.questions() == ["/data/before/alone"]
    agreed(wellbeing)
    assert sections(wellbeing)[1:3] == ["Everyday life", "Strengths and supports"]
    assert wellbeing.session.flags() == frozenset()


def test_whoever_can_be_overheard_comes_back_another_time(wellbeing: Scenario) -> None:
    wellbeing.answer("/data/before/alone", "no")
    assert wellbeing.session.flags() == {Flag.NOT_PRIVATE}
    assert wellbeing.questions() == ["/data/before/alone", "/data/before/come_back"]


REFUSALS = [
    ("adult", "consent"),
    ("teen", "carer_consent"),
    ("teen", "assent_teen"),
    ("child", "assent_child"),
]


@pytest.mark.parametrize("form", ["wellbeing", "learning"])
@pytest.mark.parametrize(("who", "refusal"), REFUSALS)
def test_one_no_is_enough(form: str, who: str, refusal: str, request: pytest.FixtureRequest) -> None:
    asked: Scenario = agreed(request.getfixturevalue(form), who)
    asked.answer(f"/data/before/{refusal}", "no")
    assert asked.session.flags() == {Flag.DECLINED}
    assert len(sections(asked)) == 1
    assert asked.session.problems() == ()


def test_a_child_under_care_is_asked_only_after_the_carer(wellbeing: Scenario) -> None:
    wellbeing.answer("/data/before/alone", "yes")
    wellbeing.answer("/data/before/who", "child")
    assert "/data/before/assent_child" not in wellbeing.questions()
    wellbeing.answer("/data/before/carer_consent", "yes")
    assert "/data/before/assent_child" in wellbeing.questions()
    assert "/data/before/consent" not in wellbeing.questions()


def test_everything_sensitive_may_be_left_out(wellbeing: Scenario) -> None:
    agreed(wellbeing)
    assert wellbeing.session.problems() == ()


@pytest.mark.parametrize(
    ("ref", "answer", "flags"),
    [
        ("being_hurt", "yes", {Flag.SAFETY, Flag.URGENT}),
        ("life_thoughts", "now", {Flag.SAFETY, Flag.URGENT}),
        ("help_today", "yes", {Flag.SAFETY, Flag.URGENT}),
        ("life_thoughts", "past", {Flag.SAFETY}),
        ("safe_home", "no", {Flag.SAFETY}),
        ("safe_home", "mostly", set()),
        ("being_hurt", "no", set()),
    ],
)
def test_the_safety_pathway_opens(wellbeing: Scenario, ref: str, answer: str, flags: set[Flag]) -> None:
    agreed(wellbeing).answer(f"/data/safe/{ref}", answer)
    assert wellbeing.session.flags() == flags
    assert ("/data/safe/safety_steps" in wellbeing.questions()) is bool(flags)


def test_a_child_is_not_asked_about_memories_or_thoughts_of_death(wellbeing: Scenario) -> None:
    agreed(wellbeing, "child")
    assert not {"/data/heavy/memories", "/data/safe/life_thoughts"} & set(wellbeing.questions())
    assert "/data/safe/help_today" in wellbeing.questions()


def test_stopping_leaves_only_the_offer_of_help_and_the_farewell(wellbeing: Scenario) -> None:
    agreed(wellbeing).answer("/data/heavy/go_on", "stop")
    assert "What would help" not in sections(wellbeing)
    assert {"/data/safe/help_today", "/data/close/talk_was"} <= set(wellbeing.questions())
    assert "/data/safe/being_hurt" not in wellbeing.questions()


def test_the_first_wish_is_one_of_those_named(wellbeing: Scenario) -> None:
    agreed(wellbeing).answer("/data/help/helps", "talk papers work")
    assert wellbeing.choices("/data/help/helps_first") == ["talk", "papers", "work"]
    wellbeing.answer("/data/help/helps", "none talk")
    assert wellbeing.see("/data/help/helps").problem


def test_it_speaks_russian(wellbeing: Scenario) -> None:
    agreed(wellbeing).session.set_language(RUSSIAN)
    assert sections(wellbeing)[1] == "Повседневная жизнь"
    assert wellbeing.labels("/data/everyday/liked") == ["Никогда", "Иногда", "Часто", "Почти всегда"]


LADDER = [  # passage, story, understood, words, letters -> reading step
    (("fluent", "fluent", "yes", "", ""), "4"),
    (("fluent", "fluent", "no", "", ""), "3"),
    (("fluent", "slow", "yes", "", ""), "3"),
    (("slow", "", "", "w1 w2 w3 w4 w5", ""), "2"),
    (("slow", "", "", "w1", "l1 l2 l3 l4 l5"), "1"),
    (("not", "", "", "", "l1"), "0"),
    (("", "", "", "", ""), ""),
]


@pytest.mark.parametrize(("read", "step"), LADDER)
def test_the_reading_ladder(learning: Scenario, read: tuple[str, ...], step: str) -> None:
    agreed(learning, "child")
    for name, answer in zip(
        ("passage", "story", "story_where", "words_read", "letters_read"), read, strict=True
    ):
        if answer:
            learning.answer(f"/data/reading/{name}", answer)
    assert learning.value("/data/reading/reading_step") == step


COUNTING = [  # minus, share, plus, tens, ones -> number step
    (("25", "8", "", "", ""), "4"),
    (("25", "7", "", "", ""), "3"),
    (("24", "", "12", "n1 n2 n3", ""), "2"),
    (("24", "", "11", "n1 n2 n3", ""), "1"),
    (("24", "", "12", "n1", "d1"), "1"),
    (("24", "", "11", "n1", "d1"), "0"),
    (("", "", "", "", ""), ""),
]


@pytest.mark.parametrize(("counted", "step"), COUNTING)
def test_the_number_ladder(learning: Scenario, counted: tuple[str, ...], step: str) -> None:
    agreed(learning, "teen")
    for name, answer in zip(("minus", "share", "plus", "tens_read", "ones_read"), counted, strict=True):
        if answer:
            learning.answer(f"/data/numbers/{name}", answer)
    assert learning.value("/data/numbers/number_step") == step


def test_the_lower_step_names_the_start_level(learning: Scenario) -> None:
    agreed(learning, "child")
    assert "/data/start/level_open" in learning.questions()
    learning.answer("/data/reading/passage", "slow")
    learning.answer("/data/reading/words_read", "w1 w2 w3 w4 w5 w6")
    learning.answer("/data/numbers/minus", "25")
    learning.answer("/data/numbers/share", "8")
    assert learning.value("/data/start/level") == "bridge_b"
    assert "Bridging B" in learning.see("/data/start/level_note").label
    learning.session.set_language(RUSSIAN)
    assert "Подготовка Б" in learning.see("/data/start/level_note").label


def test_the_last_day_at_school_may_be_a_year_alone(learning: Scenario) -> None:
    agreed(learning, "adult").answer("/data/schooling/ever_school", "school")
    learning.session.answer_partial("/data/schooling/last_day", "2019")
    assert learning.see("/data/schooling/last_day").partial == "2019"
    assert learning.session.problems() == ()
