"""An interview: what is asked, what an answer wakes, what cannot stand."""

from __future__ import annotations

from datetime import UTC, datetime
from random import Random

import pytest

from forms import AnswerRefused, Context, Flag, Form, Heading, Kind, Missing, QuestionItem, Session, read_form
from forms.scenario import Scenario
from tests.forms.little import bind, questions, xform

VISIT = xform(
    "<age/><school/><years/><double/><told/>",
    bind("age", type="int", required="true()", constraint=". < 120", jr_constraintMsg="Too old.")
    + bind("school", relevant="/data/age > 5")
    + bind("years", type="int", relevant="/data/school != ''", required="/data/age < 18")
    + bind("double", calculate="/data/years * 2")
    + bind("told", type="string", readonly="true()"),
    questions("age", "school", "years")
    + '<input ref="/data/told"><label>Twice is <output value="/data/double"/>.</label></input>',
)


def test_an_answer_opens_what_depends_on_it() -> None:
    visit = Scenario(VISIT)
    assert visit.questions() == ["/data/age", "/data/told"]
    changes = visit.answer("/data/age", 7)
    assert changes.structure
    assert "/data/school" in changes.refs
    assert visit.questions() == ["/data/age", "/data/school", "/data/told"]


def test_an_answer_that_wakes_nothing_changes_itself_alone() -> None:
    form = xform("<a/><b/>", "", questions("a", "b"))
    changes = Scenario(form).answer("/data/a", "x")
    assert (changes.refs, changes.structure) == ({"/data/a"}, False)


def test_the_same_answer_again_changes_nothing() -> None:
    visit = Scenario(VISIT)
    visit.answer("/data/age", 7)
    assert visit.answer("/data/age", 7).refs == frozenset()


def test_a_text_that_shows_a_value_is_told_to_be_asked_again() -> None:
    visit = Scenario(VISIT)
    visit.answer("/data/age", 7)
    visit.answer("/data/school", "yes")
    assert "/data/told" in visit.answer("/data/years", 3).refs
    assert visit.see("/data/told").label == "Twice is 6."
    assert visit.see("/data/told").kind is Kind.NOTE


def test_an_irrelevant_answer_is_hidden_and_comes_back() -> None:
    visit = Scenario(VISIT)
    visit.answer("/data/age", 7)
    visit.answer("/data/school", "yes")
    visit.answer("/data/years", 3)
    visit.answer("/data/age", 3)
    assert (visit.value("/data/years"), visit.value("/data/double")) == ("", "")
    visit.answer("/data/age", 8)
    assert (visit.value("/data/years"), visit.value("/data/double")) == ("3", "6")


def test_a_constraint_lets_the_answer_stand_with_a_problem() -> None:
    visit = Scenario(VISIT)
    visit.answer("/data/age", 130)
    assert visit.see("/data/age").problem == "Too old."
    assert visit.problems()["/data/age"].fault == "constraint"
    assert visit.session.sections()[0].wrong == 1
    visit.answer("/data/age", 30)
    assert visit.see("/data/age").problem == ""


def test_required_is_told_only_for_what_is_asked() -> None:
    visit = Scenario(VISIT)
    assert list(visit.problems()) == ["/data/age"]
    visit.answer("/data/age", 7)
    visit.answer("/data/school", "yes")
    assert list(visit.problems()) == ["/data/years"]
    visit.answer("/data/age", 20)
    assert visit.problems() == {}


@pytest.mark.parametrize(
    ("ref", "text"),
    [
        ("/data/age", "seven"),
        ("/data/told", "x"),
        ("/data/nothing", "1"),
        ("/data/double", "1"),
        (f"/data/age[{'9' * 5000}]", "7"),
        ("/data/age[٣]", "7"),
    ],
)
def test_what_cannot_be_answered_is_refused_and_nothing_changes(ref: str, text: str) -> None:
    visit = Scenario(VISIT)
    before = visit.session.snapshot()
    with pytest.raises(AnswerRefused):
        visit.answer(ref, text)
    assert visit.session.snapshot() == before


def test_a_quiet_answer_counts_as_given_and_is_empty_for_logic() -> None:
    form = xform(
        "<a/><said/><b/>",
        bind("a", type="int", required="true()") + bind("said", calculate="fw-missing(/data/a)")
        + bind("b", relevant="/data/a = ''"),
        questions("a", "b"),
    )  # fmt: skip
    talk = Scenario(form)
    talk.decline("/data/a", Missing.REFUSED)
    assert talk.problems() == {}
    assert talk.value("/data/said") == "refused"
    assert talk.see("/data/a").missing is Missing.REFUSED
    assert talk.session.progress() == (1, 2)
    assert talk.questions() == ["/data/a", "/data/b"]
    talk.answer("/data/a", 4)
    assert talk.see("/data/a").missing is None
    assert talk.value("/data/said") == ""


def test_a_partial_date_leaves_the_date_empty() -> None:
    talk = Scenario(xform("<d/>", bind("d", type="date", required="true()"), questions("d")))
    talk.session.answer_partial("/data/d", "2019-05")
    view = talk.see("/data/d")
    assert (view.text, view.partial, talk.problems()) == ("", "2019-05", {})
    with pytest.raises(AnswerRefused):
        talk.session.answer_partial("/data/d", "2019-13")


def test_flags_come_from_relevant_nodes_that_are_true() -> None:
    form = xform(
        "<consent/><risk>no</risk>",
        bind("consent", fw_flag="declined") + bind("risk", fw_flag="safety", relevant="/data/consent = '0'"),
        questions("consent", "risk"),
    )
    talk = Scenario(form)
    assert talk.session.flags() == frozenset()
    talk.answer("/data/consent", "1")
    assert talk.session.flags() == {Flag.DECLINED}
    talk.answer("/data/consent", "0")
    talk.answer("/data/risk", "yes")
    assert talk.session.flags() == {Flag.SAFETY}


GROUPS = xform(
    "<a/><g><b/><h><c/></h></g><z/>",
    bind("g", relevant="/data/a = 'yes'") + bind("g/h", readonly="/data/a = 'yes'"),
    questions("a")
    + '<group ref="/data/g"><label>Group</label><input ref="/data/g/b"><label>b</label></input>'
    '<group ref="/data/g/h" appearance="field-list"><label>Inner</label>'
    '<input ref="/data/g/h/c"/></group></group>' + questions("z"),
)


def test_sections_are_groups_and_runs_of_loose_questions() -> None:
    talk = Scenario(GROUPS)
    assert [s.label for s in talk.session.sections()] == ["", ""]
    talk.answer("/data/a", "yes")
    first, group, last = talk.session.sections()
    assert (first.label, group.label, last.label) == ("", "Group", "")
    assert talk.session.items(group.key) == (
        QuestionItem("/data/g/b", "", 1),
        Heading("/data/g/h", "Inner", 1),
        QuestionItem("/data/g/h/c", "/data/g/h", 2),
    )
    assert talk.session.section_of("/data/g/h/c") == group.key


def test_a_group_hands_down_that_it_cannot_be_changed() -> None:
    talk = Scenario(GROUPS)
    talk.answer("/data/a", "yes")
    assert talk.see("/data/g/h/c").readonly
    assert not talk.see("/data/g/b").readonly


def test_one_group_around_all_gives_way_to_its_children() -> None:
    body = (
        '<group ref="/data/all"><group ref="/data/all/g"><label>G</label>'
        '<input ref="/data/all/g/a"/></group></group>'
    )
    talk = Scenario(xform("<all><g><a/></g></all>", "", body))
    assert [s.label for s in talk.session.sections()] == ["G"]


LANGUAGES = xform(
    "<a/><b/>",
    '<itext><translation lang="English (en)" default="true()"><text id="a"><value>Age</value>'
    '<value form="image">jr://images/age.png</value></text><text id="h"><value>Hint</value>'
    '<value form="guidance">More</value></text></translation><translation lang="Русский (ru)">'
    '<text id="a"><value>Возраст <output value="/data/b"/></value></text></translation></itext>',
    '<input ref="/data/a"><label ref="jr:itext(\'a\')"/><hint ref="jr:itext(\'h\')"/></input>'
    + questions("b"),
)


def test_texts_follow_the_language_and_fall_back() -> None:
    talk = Scenario(LANGUAGES)
    assert talk.form.languages == ("English (en)", "Русский (ru)")
    assert talk.see("/data/a").label == "Age"
    assert talk.see("/data/a").media.image == "age.png"
    changes = talk.speak("Русский (ru)")
    assert "/data/a" in changes.refs
    talk.answer("/data/b", "лет")
    view = talk.see("/data/a")
    assert (view.label, view.hint, view.guidance) == ("Возраст лет", "Hint", "More")
    with pytest.raises(AnswerRefused):
        talk.speak("Deutsch")


def test_two_interviews_on_one_form_do_not_touch_each_other() -> None:
    form: Form = read_form(VISIT.encode())
    moment = datetime(2026, 1, 1, tzinfo=UTC)
    one, two = (Session(form, Context(lambda: moment, Random(n))) for n in (1, 2))
    one.answer("/data/age", "7")
    assert two.question("/data/age").text == ""
    assert one.instance_id != two.instance_id


def test_answers_are_read_as_a_person_reads_them() -> None:
    choices = "<item><label>Yes!</label><value>y</value></item><item><label>No</label><value>n</value></item>"
    form = xform(
        "<a/><b/>", "", f'<select1 ref="/data/a"><label>A?</label>{choices}</select1>' + questions("b")
    )
    talk = Scenario(form)
    talk.answer("/data/a", "y")
    talk.decline("/data/b", Missing.UNKNOWN)
    assert list(talk.session.answers()) == [
        ("/data/a", "", "1.1", "A?", "Yes!", False),
        ("/data/b", "", "1.2", "b", "unknown", True),
    ]


def test_an_interview_is_replayed_from_its_actions() -> None:
    talk = Scenario(VISIT)
    for kind, ref, value in [
        ("answer", "/data/age", "7"),
        ("answer", "/data/school", "yes"),
        ("missing", "/data/years", "unknown"),
    ]:
        talk.session.apply(kind, ref, value)
    assert talk.see("/data/years").missing is Missing.UNKNOWN
    with pytest.raises(AnswerRefused):
        talk.session.apply("dance", "/data/age", "")


def test_a_read_only_question_is_not_asked_to_be_right() -> None:
    scenario = Scenario(
        xform("<q>7</q>", bind("q", type="int", readonly="true()", constraint=". < 5"), questions("q"))
    )
    with pytest.raises(AnswerRefused):
        scenario.answer("/data/q", "3")


def test_what_is_typed_over_a_calculation_stays_until_it_is_worked_out_anew() -> None:
    """As what it depends on changes; not as the record is opened again, as a draft or for a correction."""
    talk = Scenario(
        xform("<a>2</a><b/>", bind("a", type="int") + bind("b", calculate="/data/a * 3"), questions("a", "b"))
    )
    assert talk.value("/data/b") == "6"
    talk.answer("/data/b", 5)
    assert "<b>5</b>" in talk.finish()
    world = Context(lambda: datetime(2026, 3, 9, tzinfo=UTC), Random(1))
    draft = Session(talk.form, world, restore=talk.session.snapshot())
    correction = Session(talk.form, world, edit=talk.session.submission())
    assert (draft.node_text("/data/b"), correction.node_text("/data/b")) == ("5", "5")
    talk.answer("/data/a", 3)
    assert talk.value("/data/b") == "9"


def test_a_required_note_keeps_the_form_from_its_end_while_it_is_shown() -> None:
    stop = bind(
        "stop", readonly="true()", required="true()", relevant="/data/age > 120", jr_requiredMsg="Too old?"
    )
    talk = Scenario(xform("<age/><stop/>", bind("age", type="int") + stop, questions("age", "stop")))
    assert talk.see("/data/stop").kind is Kind.NOTE
    assert talk.problems() == {}
    talk.answer("/data/age", "200")
    assert talk.problems()["/data/stop"].message == "Too old?"
    talk.answer("/data/age", "20")
    assert talk.problems() == {}


def test_a_required_note_without_a_condition_is_told_and_not_required() -> None:
    talk = Scenario(xform("<n/>", bind("n", readonly="true()", required="true()"), questions("n")))
    assert talk.problems() == {}
    assert [f.ref for f in talk.form.findings] == ["/data/n"]
    assert not talk.see("/data/n").required


def test_who_inherits_read_only_is_told_when_that_changes() -> None:
    form = xform(
        "<lock/><g><h><a/></h></g>",
        bind("g", readonly="/data/lock = 'yes'"),
        questions("lock")
        + f'<group ref="/data/g"><group ref="/data/g/h">{questions("g/h/a")}</group></group>',
    )
    talk = Scenario(form)
    assert "/data/g/h/a" in talk.answer("/data/lock", "yes").refs
    assert talk.see("/data/g/h/a").readonly


def test_a_kept_minus_zero_is_zero() -> None:
    logic = bind("b", type="decimal", calculate="-/data/a") + bind("c", calculate="1 div /data/b")
    visit = Scenario(xform("<a/><b/><c/>", logic, questions("a")))
    visit.answer("/data/a", "0")
    assert visit.value("/data/c") == "Infinity"
