"""What actions and preloads do, event by event, target by target."""

from __future__ import annotations

import pytest

from forms import AnswerFault, Flag, Missing
from forms.scenario import Scenario
from tests.forms.little import bind, questions, xform

QUIET = "Consent needs a clear answer: this question cannot be left quiet."
NOT_ASKED = "Consent was not asked: an answer is needed here."
ROSTER = '<repeat nodeset="/data/m"><input ref="/data/m/a"/><input ref="/data/m/b"/>{}</repeat>'


def setvalue(event: str, ref: str, value: str = "", words: str = "") -> str:
    return f'<setvalue event="{event}" ref="{ref}" value="{value}">{words}</setvalue>'


def changed(question: str, *actions: str) -> str:
    return f'<input ref="{question}">{"".join(actions)}</input>'


def test_first_load_sets_every_instance_and_a_later_opening_none() -> None:
    model = setvalue("odk-instance-first-load", "/data/m/a", "position(..) * 10")
    talk = Scenario(xform("<m><a/><b/></m><m><a/><b/></m>", model, ROSTER.format("")))
    assert [talk.value(f"/data/m[{k}]/a") for k in (1, 2)] == ["10", "20"]
    talk.add_repeat("/data/m")
    assert talk.value("/data/m[3]/a") == ""
    talk.clear("/data/m[1]/a")
    assert talk.interrupt().value("/data/m[1]/a") == ""
    assert talk.correct().value("/data/m[1]/a") == ""


@pytest.mark.parametrize("event", ["odk-instance-first-load", "xforms-ready"])
def test_both_names_of_the_first_opening(event: str) -> None:
    assert (
        Scenario(xform("<a/>", setvalue(event, "/data/a", words="x"), questions("a"))).value("/data/a") == "x"
    )


def test_load_happens_at_every_opening() -> None:
    model = setvalue("odk-instance-load", "/data/n", "/data/n + 1")
    talk = Scenario(xform("<n>0</n>", bind("n", type="int") + model, questions("n")))
    assert talk.value("/data/n") == "1"
    assert talk.interrupt().value("/data/n") == "2"
    assert talk.correct().value("/data/n") == "2"


def test_one_action_may_have_several_events() -> None:
    event = "odk-instance-first-load odk-new-repeat"
    body = ROSTER.format(setvalue(event, "/data/m/b", words="new"))
    talk = Scenario(xform("<m><a/><b/></m>", "", body))
    talk.add_repeat("/data/m")
    assert [talk.value(f"/data/m[{k}]/b") for k in (1, 2)] == ["new", "new"]


def test_actions_come_in_the_forms_order_and_see_each_other() -> None:
    model = setvalue("odk-instance-first-load", "/data/a", "2") + setvalue(
        "odk-instance-first-load", "/data/b", "/data/a * 3 + /data/c"
    )
    talk = Scenario(xform("<a/><b/><c/>", bind("c", calculate="/data/a + 1") + model, questions("a", "b")))
    assert talk.value("/data/b") == "9"


def test_a_value_that_cannot_be_computed_is_empty_and_words_are_taken_as_they_are() -> None:
    first = "odk-instance-first-load"
    model = setvalue(first, "/data/a", "date('x')") + setvalue(first, "/data/b", words="1 + 1")
    model += setvalue(first, "/data/c")
    talk = Scenario(xform("<a>old</a><b/><c>old</c>", model, questions("a", "b", "c")))
    assert [talk.value(f"/data/{n}") for n in "abc"] == ["", "1 + 1", ""]


def test_a_default_of_what_is_hidden_at_first_is_not_given() -> None:
    model = bind("b", relevant="/data/a = 'yes'") + setvalue("odk-instance-first-load", "/data/b", words="x")
    talk = Scenario(xform("<a/><b>old</b>", model, questions("a", "b")))
    talk.answer("/data/a", "yes")
    assert talk.value("/data/b") == "old"


@pytest.mark.parametrize("expression", ["5", "/data/b + 2"])
def test_what_is_calculated_keeps_its_value_where_a_default_is_not_given(expression: str) -> None:
    model = setvalue("odk-instance-first-load", "/data/x", "7")
    hidden = bind("x", calculate=expression, relevant="/data/a = 'y'")
    talk = Scenario(xform("<a/><b>3</b><x/>", model + hidden, questions("a")))
    talk.answer("/data/a", "y")
    assert talk.value("/data/x") == "5"


def test_a_change_sets_what_is_hidden() -> None:
    body = changed("/data/a", setvalue("xforms-value-changed", "/data/b", "/data/a")) + questions("b", "c")
    talk = Scenario(xform("<a/><b/><c/>", bind("b", relevant="/data/c = 'yes'"), body))
    talk.answer("/data/a", "x")
    assert talk.value("/data/b") == ""
    talk.answer("/data/c", "yes")
    assert talk.value("/data/b") == "x"


def test_a_change_in_a_repeat_sets_its_own_instance() -> None:
    action = setvalue("xforms-value-changed", "/data/m/b", "concat(../a, position(..))")
    body = f'<repeat nodeset="/data/m">{changed("/data/m/a", action)}<input ref="/data/m/b"/></repeat>'
    talk = Scenario(xform("<m><a/><b/></m><m><a/><b/></m>", bind("m/b", relevant="../a != 'no'"), body))
    talk.answer("/data/m[2]/a", "x")
    assert [talk.value(f"/data/m[{k}]/b") for k in (1, 2)] == ["", "x2"]
    talk.answer("/data/m[2]/a", "no")
    talk.answer("/data/m[1]/a", "y")
    assert [talk.value(f"/data/m[{k}]/b") for k in (1, 2)] == ["y1", ""]
    talk.answer("/data/m[2]/a", "z")
    assert talk.value("/data/m[2]/b") == "z2"


def test_a_change_outside_sets_the_first_instance_alone() -> None:
    body = changed("/data/a", setvalue("xforms-value-changed", "/data/m/b", "/data/a"))
    talk = Scenario(xform("<a/><m><a/><b/></m><m><a/><b/></m>", "", body + ROSTER.format("")))
    talk.answer("/data/a", "x")
    assert [talk.value(f"/data/m[{k}]/b") for k in (1, 2)] == ["x", ""]


def test_an_action_is_not_done_for_the_same_answer_again() -> None:
    action = setvalue("xforms-value-changed", "/data/n", "/data/n + 1")
    talk = Scenario(xform("<a/><n>0</n>", bind("n", type="int"), changed("/data/a", action) + questions("n")))
    for value, times in (("x", "1"), ("x", "1"), ("y", "2"), ("", "3"), ("", "3")):
        talk.answer("/data/a", value)
        assert talk.value("/data/n") == times
    talk.decline("/data/a", Missing.UNKNOWN)
    assert talk.value("/data/n") == "3"


def test_several_actions_of_one_question_are_all_done() -> None:
    actions = [setvalue("xforms-value-changed", f"/data/{n}", f"concat(/data/a, '{n}')") for n in "bc"]
    talk = Scenario(xform("<a/><b/><c/>", "", changed("/data/a", *actions) + questions("b", "c")))
    talk.answer("/data/a", "x")
    assert [talk.value(f"/data/{n}") for n in "bc"] == ["xb", "xc"]


def test_a_computed_change_sets_other_things() -> None:
    action = setvalue("xforms-value-changed", "/data/c", "/data/b * 10")
    model = bind("b", type="int", calculate="/data/a + 1")
    talk = Scenario(
        xform("<a/><b/><c/>", model, questions("a") + changed("/data/b", action) + questions("c"))
    )
    talk.answer("/data/a", "1")
    assert talk.value("/data/c") == "20"


def test_two_that_set_each_other_end_after_so_many_steps() -> None:
    one, other = (
        changed(f"/data/{n}", setvalue("xforms-value-changed", f"/data/{m}", f"/data/{n} + 1"))
        for n, m in ("ab", "ba")
    )
    talk = Scenario(xform("<a/><b/>", "", one + other))
    for first in (1, 1_000):
        talk.answer("/data/a", first)
        assert max(int(talk.value("/data/a")), int(talk.value("/data/b"))) == first + 50


def test_a_new_instance_does_its_own_actions_and_those_within() -> None:
    inner = (
        '<repeat nodeset="/data/m/i"><input ref="/data/m/i/v"/>'
        + setvalue("odk-new-repeat", "/data/m/i/v", "concat(position(../..), position(..))") + "</repeat>"
    )  # fmt: skip
    body = ROSTER.format(setvalue("odk-new-repeat", "/data/m/a", "position(..)") + inner)
    talk = Scenario(xform("<m><a/><b/><i><v/></i></m>", "", body))
    talk.add_repeat("/data/m")
    assert [talk.value(f"/data/m[{k}]/{n}") for k in (1, 2) for n in ("a", "i[1]/v")] == ["", "", "2", "21"]
    talk.add_repeat("/data/m[1]/i")
    assert (talk.value("/data/m[1]/i[2]/v"), talk.value("/data/m[1]/a")) == ("12", "")


PRELOADS = {
    ("uid", ""): "uuid:",
    ("timestamp", "start"): "2026-03-09T12:00:00.000Z",
    ("timestamp", ""): "2026-03-09T12:00:00.000Z",
    ("timestamp", "end"): "",
    ("date", "today"): "2026-03-09",
    ("date", "other"): "",
    ("property", "deviceid"): "D",
    ("property", "uri:deviceid"): "D",
    ("property", "username"): "U",
    ("property", "uri:username"): "U",
    ("property", "phonenumber"): "P",
    ("property", "phone number"): "P",
    ("property", "uri:other"): "O",
    ("property", "nothing"): "",
    ("context", "UserName"): "U",
    ("context", "UserID"): "",
    ("patient", "x"): "",
    ("odd", ""): "",
}


@pytest.mark.parametrize(("kind", "params"), PRELOADS)
def test_what_a_preload_gives(kind: str, params: str) -> None:
    told = {"deviceid": "D", "username": "U", "phonenumber": "P", "uri:other": "O"}
    model = bind("q", type="string", jr_preload=kind, jr_preloadParams=params)
    talk = Scenario(xform("<q/>", model, questions("q")), properties=told)
    wanted = PRELOADS[kind, params]
    assert talk.value("/data/q")[: len(wanted) or None] == wanted
    before = talk.value("/data/q")
    assert talk.interrupt().value("/data/q") == before
    finished = talk.finish()
    ended = "2026-03-09T12:00:00.000Z" if params == "end" else before
    assert (f"<q>{ended}</q>" if ended else "<q/>") in finished


def test_the_end_is_noted_in_every_instance_and_the_start_is_left() -> None:
    start = {"type": "dateTime", "jr_preload": "timestamp", "jr_preloadParams": "start"}
    model = bind("m/a", type="string", jr_preload="timestamp", jr_preloadParams="end") + bind("m/b", **start)
    talk = Scenario(xform("<m><a/><b/></m><m><a/><b/></m>", model, ROSTER.format("")))
    talk.answer("/data/m[1]/b", "2020-01-01T00:00:00.000Z")
    written = talk.finish()
    assert written.count("<a>2026-03-09T12:00:00.000Z</a>") == 2
    assert "<b>2020-01-01T00:00:00.000Z</b>" in written


# what a declined consent hangs on


def consent(talk: Scenario) -> dict[str, tuple[AnswerFault, str]]:
    return {ref: (problem.fault, problem.message) for ref, problem in talk.problems().items()}


def asked_for_consent() -> Scenario:
    return Scenario(
        xform(
            "<alone/><ask/><yes/><also/><no/><other/>",
            bind("ask", relevant="/data/alone = 'y'") + bind("yes", relevant="/data/ask != 'later'")
            + bind("no", calculate="if(/data/yes = 'n' or /data/also = 'n', 1, 0)", fw_flag="declined"),
            questions("alone", "ask", "yes", "also", "other"),
        )
    )  # fmt: skip


def test_consent_that_was_not_asked_is_told_once_at_the_first_question() -> None:
    talk = asked_for_consent()
    needed = AnswerFault.REQUIRED
    assert consent(talk) == {"/data/yes": (needed, NOT_ASKED)}
    talk.answer("/data/other", "x")
    assert consent(talk) == {"/data/yes": (needed, NOT_ASKED)}
    talk.decline("/data/alone", Missing.REFUSED)
    assert consent(talk) == {"/data/alone": (needed, QUIET), "/data/yes": (needed, NOT_ASKED)}
    talk.answer("/data/alone", "y")
    talk.decline("/data/ask", Missing.UNKNOWN)
    assert consent(talk) == {"/data/ask": (needed, QUIET), "/data/yes": (needed, NOT_ASKED)}
    talk.answer("/data/ask", "now")
    talk.decline("/data/yes", Missing.UNKNOWN)
    assert consent(talk) == {"/data/yes": (needed, QUIET)}
    talk.decline("/data/other", Missing.REFUSED)
    talk.answer("/data/yes", "y")
    assert consent(talk) == {}
    assert talk.session.flags() == frozenset()
    talk.answer("/data/also", "n")
    assert talk.session.flags() == {Flag.DECLINED}


def test_what_consent_hangs_on_cannot_be_left_quiet_where_it_is_required() -> None:
    talk = Scenario(
        xform(
            "<a/><b/><no/><c/>",
            bind("a", required="true()") + bind("no", fw_flag="declined", calculate="/data/a = 'n'")
            + bind("c", required="true()"),
            questions("a", "b", "c"),
        )
    )  # fmt: skip
    assert {n: talk.see(f"/data/{n}").may_be_quiet for n in "abc"} == {"a": False, "b": True, "c": True}
    plain = Scenario(xform("<a/>", bind("a", required="true()"), questions("a")))
    assert plain.see("/data/a").may_be_quiet
    alone = Scenario(
        xform("<a/><p/>", bind("a", required="true()") + bind("p", fw_flag="notprivate"), questions("a", "p"))
    )
    assert not alone.see("/data/a").may_be_quiet
    safe = Scenario(
        xform("<a/><p/>", bind("a", required="true()") + bind("p", fw_flag="safety"), questions("a", "p"))
    )
    assert safe.see("/data/a").may_be_quiet


SILENT = ("", "0", "no", "No", " false ")


@pytest.mark.parametrize(
    ("value", "raised"), [*((v, False) for v in SILENT), ("1", True), ("yes", True), ("x", True)]
)
def test_which_values_raise_a_flag(value: str, raised: bool) -> None:
    talk = Scenario(xform("<a/>", bind("a", fw_flag="urgent"), questions("a")))
    talk.answer("/data/a", value)
    assert talk.session.flags() == ({Flag.URGENT} if raised else set())
