"""The ways out: declined, not private, safety, stop, move, problems, summary, finish."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from fieldapp.file_errors import FileTooLarge
from fieldapp.model import ABOUT, Comment
from forms.views import Flag, Kind, Missing
from tests.fieldapp.ui.filling.conftest import Stage
from tests.fieldapp.ui.filling.fakes import Q, SmallSession
from tests.fieldapp.ui.filling.forms_small import roster, session, small

Key = Qt.Key
YES_NO = (("yes", "Yes"), ("no", "No"))
DESTROYING = (
    ("/data/consent", "filling.ending", ("filling.ending.confirm",)),
    ("/data/private", "filling.private", ("filling.private.discard", "dialog.yes")),
)


def careful() -> SmallSession:
    def flags(given: dict[str, str]) -> frozenset[Flag]:
        out = set()
        if given.get("/data/consent") == "no":
            out.add(Flag.DECLINED)
        if given.get("/data/private") == "no":
            out.add(Flag.NOT_PRIVATE)
        if given.get("/data/low") == "yes":
            out.add(Flag.SAFETY)
        if given.get("/data/hurt") == "yes":
            out |= {Flag.SAFETY, Flag.URGENT}
        return frozenset(out)

    return SmallSession(
        {
            "Before": [
                Q("private", Kind.SELECT_ONE, "Are we alone?", YES_NO),
                Q("consent", Kind.SELECT_ONE, "May we talk?", YES_NO),
            ],
            "Week": [
                Q("low", Kind.SELECT_ONE, "Was it hard?", YES_NO),
                Q("age", Kind.INTEGER, "How old?", required=True),
                Q("words", Kind.TEXT, "Anything else?"),
                Q("hurt", Kind.SELECT_ONE, "Does anybody hurt you?", YES_NO),
            ],
        },
        flags,
    )


def test_a_refusal_keeps_nothing_but_asks_first(stage: Stage) -> None:
    ended: list[bool] = []
    stage.place.declined.connect(lambda: ended.append(True))
    stage.open(careful(), "/data/consent")
    stage.key(Key.Key_2)
    assert stage.there("filling.ending")
    assert stage.focus.objectName() == "filling.ending.return"  # the harmless answer
    assert not ended
    stage.click("filling.ending.confirm")
    QApplication.processEvents()
    assert ended == [True]
    assert stage.disk.log[-1] == "decline"
    assert stage.place.opened is not None
    stage.place.opened.interview.answer("/data/age", "9")
    assert stage.disk.log[-1] == "decline"


@pytest.mark.parametrize(("question", "page", "press"), DESTROYING)
def test_what_is_typed_after_an_end_that_failed_is_saved(
    stage: Stage, question: str, page: str, press: Sequence[str]
) -> None:
    ended: list[bool] = []
    stage.place.declined.connect(lambda: ended.append(True))
    stage.place.discarded.connect(lambda: ended.append(True))
    stage.open(careful(), question)
    stage.key(Key.Key_2)
    stage.lanes.held, stage.disk.full = True, True
    for name in press:
        stage.click(name)
    assert stage.place.opened is not None
    stage.place.opened.interview.answer("/data/words", "typed while it was tried")
    stage.lanes.work()
    QApplication.processEvents()
    assert not ended
    assert stage.there(page), "nothing says that it was done"
    stage.disk.full = stage.lanes.held = False
    stage.click(page + ".return")
    stage.place.opened.interview.answer("/data/age", "9")
    stage.place.opened.autosave.flush()
    assert {"typed while it was tried", "9"} <= {act.value for act in stage.disk.acts}


def test_a_slip_on_consent_is_taken_back(stage: Stage) -> None:
    live = careful()
    stage.open(live, "/data/consent")
    stage.key(Key.Key_2)
    stage.click("filling.ending.return")
    assert "/data/consent" not in live.given
    assert stage.here == "/data/consent"


@pytest.mark.parametrize(("ref", "page"), [("consent", "filling.ending"), ("private", "filling.private")])
def test_going_back_takes_back_the_answer_that_raised_the_page_and_no_other(
    stage: Stage, ref: str, page: str
) -> None:
    live = careful()
    live.answer(f"/data/{ref}", "no")
    live.answer("/data/age", "9")
    stage.open(live, "/data/words")
    assert stage.place.opened is not None
    stage.click(f"{page}.return")
    assert live.given == {"/data/age": "9"}
    assert stage.here == f"/data/{ref}"
    stage.place.opened.interview.answer(f"/data/{ref}", "no")
    stage.place.opened.flows._return()
    stage.place.opened.interview.answer("/data/words", "said later")
    stage.click("filling.finish")
    stage.click(f"{page}.return")
    assert live.given == {"/data/age": "9", "/data/words": "said later"}
    assert not stage.there(page)


def test_a_file_is_taken_by_the_writer_and_not_by_the_thread_that_paints(stage: Stage) -> None:
    def attach(_ref: str, path: str) -> str:
        if path == "too large":
            raise FileTooLarge(most_mb=10)
        return f"kept {path}"

    live = careful()
    stage.open(live, "/data/words", attach=attach)
    stage.lanes.held = True
    stage.place.attach("/data/words", "a.png")
    assert "/data/words" not in live.given
    stage.lanes.work()
    assert live.given["/data/words"] == "kept a.png"
    stage.place.attach("/data/words", "too large")
    stage.lanes.work()
    assert stage.place.opened is not None
    assert "larger than 10 MB" in stage.place.opened.interview.unkept["/data/words"][1]


def test_a_talk_that_can_be_overheard_comes_another_time(stage: Stage) -> None:
    left: list[bool] = []
    stage.place.left.connect(lambda: left.append(True))
    stage.open(careful(), "/data/private")
    stage.key(Key.Key_2)
    assert stage.there("filling.private")
    stage.click("filling.private.leave")
    QApplication.processEvents()
    assert left == [True]


def test_discarding_is_asked_once_more(stage: Stage) -> None:
    stage.open(careful(), "/data/private")
    stage.key(Key.Key_2)
    stage.click("filling.private.discard")
    assert "discard" not in stage.disk.log
    stage.click("dialog.yes")
    assert stage.disk.log[-1] == "discard"


def test_without_consent_there_is_nothing_to_finish(stage: Stage) -> None:
    live = careful()
    live.answer("/data/consent", "no")
    stage.open(live, "/data/age")
    assert stage.there("filling.ending")  # a resumed draft stands where it stood
    assert stage.place.opened is not None
    stage.place.opened.flows._return()
    stage.click("filling.finish")
    assert stage.there("filling.ending")


def test_the_safety_steps_keep_only_opened_and_contacted(stage: Stage) -> None:
    stage.open(careful(), "/data/low")
    stage.key(Key.Key_1)
    assert stage.there("filling.safety")
    assert "+996 555 010 203" in stage.find("filling.safety.phone.0").text()  # type: ignore[attr-defined]
    stage.click("filling.safety.contacted")
    stage.click("filling.safety.back")
    assert [line for line in stage.disk.log if line.startswith("safety")] == [
        "safety True False",
        "safety True True",
    ]
    assert stage.there("filling.safety.reopen")


def test_safety_never_comes_up_before_the_respondents_eyes(stage: Stage) -> None:
    stage.open(careful(), "/data/low")
    stage.click("filling.respondent")
    stage.click("filling.option./data/low.yes")
    assert not stage.there("filling.safety")
    stage.click("filling.respondent.next")
    assert stage.there("filling.giveback")
    assert not stage.there("filling.safety")
    stage.click("filling.giveback.done")
    assert stage.there("filling.safety")


def test_safety_that_is_urgent_waits_for_the_laptop_to_come_back_too(stage: Stage) -> None:
    stage.open(careful(), "/data/hurt")
    stage.click("filling.respondent")
    stage.click("filling.option./data/hurt.yes")
    assert not stage.there("filling.safety")
    stage.click("filling.respondent.next")
    assert not stage.there("filling.safety")
    stage.click("filling.giveback.done")
    assert stage.there("filling.safety")


def test_the_respondent_sees_no_name_and_no_outline(stage: Stage) -> None:
    stage.open(careful(), "/data/low")
    stage.click("filling.respondent")
    assert not stage.there("filling.section.Week")
    assert not stage.there("filling.leave")
    stage.click("filling.quiet./data/low.refused")
    assert stage.place.session is not None
    assert stage.place.session.question("/data/low").missing is Missing.REFUSED
    stage.click("filling.respondent.giveback")
    assert stage.here == "/data/low"


def test_problems_jump_to_the_question(stage: Stage) -> None:
    stage.open(careful(), "/data/private")
    stage.click("filling.finish")
    assert stage.there("filling.problems")
    stage.click("filling.problem./data/age")
    assert stage.here == "/data/age"
    stage.type("9")
    stage.click("filling.finish")
    assert stage.there("filling.summary")


def test_an_answer_that_is_none_is_said_under_the_card_and_listed(stage: Stage) -> None:
    live = careful()
    stage.open(live, "/data/age")
    assert stage.place.opened is not None
    stage.place.opened.interview.answer("/data/age", "many")
    assert live.given == {}
    stage.click("filling.finish")
    assert stage.there("filling.problem./data/age")


def test_finish_waits_until_every_act_is_durable(stage: Stage) -> None:
    closed: list[object] = []
    stage.place.finished.connect(closed.append)
    live = careful()
    live.answer("/data/age", "9")
    stage.open(live, "/data/words")
    stage.lanes.held = True
    stage.type("last words")
    stage.click("filling.finish")
    stage.click("filling.summary.finish")
    assert not closed
    stage.lanes.work()
    QApplication.processEvents()
    assert closed
    assert stage.disk.log[-2:] == ["save 1", "close"]


def test_end_here_marks_the_rest_as_not_asked(stage: Stage) -> None:
    live = careful()
    stage.open(live, "/data/low")
    stage.click("filling.stop")
    stage.click("filling.stop.end")
    assert stage.there("filling.summary")
    assert live.quiet["/data/age"] is Missing.NOT_ASKED


def test_the_interview_moves_to_another_person(stage: Stage) -> None:
    stage.open(careful(), "/data/low")
    stage.click("filling.stop")
    stage.click("filling.stop.move")
    stage.click("filling.move.to.3HX-90T")
    assert stage.disk.log[-1] == "move"
    assert stage.place.opened is not None
    assert stage.place.opened.screen.top.who.accessibleName() == "Daniyar, 3HX-90T"


def test_whoever_is_chosen_in_the_form_stands_above_it(stage: Stage) -> None:
    asks = SmallSession(
        {
            "Before": [
                Q("who", Kind.SELECT_ONE, "Whom did you want to reach?", (("p1", "Amina"), ("p2", "Daniyar")))
            ]
        }
    )
    asks.form.preloaded = lambda name: ("/data/who",) if name == ABOUT else ()
    stage.open(asks)
    opened = stage.place.opened
    assert opened is not None
    opened.interview.answer("/data/who", "p2")
    assert opened.screen.top.who.accessibleName() == "Daniyar, 3HX-90T"


def test_a_comment_stands_on_its_question_and_the_place_jumps_there(stage: Stage) -> None:
    comments = (Comment("/data/age", "How old?", "Is it 9 or 19?"), Comment("", "", "Thank you."))
    stage.open(careful(), "/data/private", comments=comments)
    assert stage.place.jump_to("/data/age")
    assert stage.here == "/data/age"
    card = stage.find("filling.card./data/age")
    shown = [w.text() for w in card.findChildren(QLabel)]
    assert any("Is it 9 or 19?" in words for words in shown)
    assert not stage.place.jump_to("/data/nowhere")


def test_a_repeat_is_added_removed_and_comes_back(stage: Stage) -> None:
    stage.open(session(roster()))
    stage.click("filling.repeat./data/members.add")
    assert stage.here == "/data/members[1]/name"
    stage.type("A")
    stage.key(Key.Key_Return)
    stage.type("9")
    stage.click("filling.repeat./data/members.add")
    stage.type("B")
    stage.place.commit()
    stage.click("filling.repeat./data/members[1].remove")
    assert stage.there("filling.undo.strip")
    assert stage.place.session is not None
    assert stage.place.session.question("/data/members[1]/name").text == "B"
    stage.click("filling.undo")
    assert stage.place.session.question("/data/members[1]/name").text == "A"
    assert stage.place.session.question("/data/members[2]/name").text == "B"
    assert stage.disk.log[-1] == "snapshot"


def test_a_repeat_that_is_taken_back_leaves_the_respondent_at_another_question(stage: Stage) -> None:
    """The monkey found a view of a question that was no more."""
    stage.open(session(roster()))
    opened = stage.place.opened
    assert opened is not None
    for count in range(len([r for r in opened.respondent.questions() if r.endswith("/name")]), 2):
        opened.interview.add_repeat("/data/members", count)
    stage.click("filling.respondent")
    opened.respondent.open("/data/members[2]/name")
    opened.interview.remove_repeat("/data/members[2]")
    assert opened.respondent.here == "/data/members[1]/age"
    opened.interview.remove_repeat("/data/members[1]")
    assert stage.there("filling.giveback")


def test_the_respondent_does_not_go_back_to_what_was_asked_before(stage: Stage) -> None:
    """What the interviewer took down before the laptop was turned is nobody's to read from it."""
    stage.open(session(small()))
    opened = stage.place.opened
    assert opened is not None
    opened.interview.answer("/data/start/private", "yes")
    opened.interview.answer("/data/start/consent", "yes")
    opened.show_section(opened.interview.session.section_of("/data/home/people"), focus_first=True)
    stage.click("filling.respondent")
    assert opened.respondent.here == "/data/home/people"
    opened.respondent.go(forward=False)
    assert opened.respondent.here == "/data/home/people"
    opened.respondent.go(forward=True)
    opened.respondent.go(forward=False)
    assert opened.respondent.here == "/data/home/people"
