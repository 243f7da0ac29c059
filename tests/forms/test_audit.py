"""The audit log: what a form asks for, what is written, and that a draft keeps it."""

from __future__ import annotations

import csv
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forms.audit import AuditEvent, AuditLog, AuditRequest, Clocks, csv_of
from forms.scenario import Scenario
from tests.forms.little import MEMBERS, bind, questions, xform

BASIC = AuditRequest("/data/meta/audit")
TRACKED = AuditRequest("/data/meta/audit", track_changes=True)
FULL = AuditRequest("/data/meta/audit", True, True, True, True)
START = 1_550_615_022_663


class Time:
    """Two clocks that are moved by hand."""

    def __init__(self) -> None:
        self.wall = START
        self.passed = 5_000  # a monotonic clock begins anywhere

    def goes_on(self, ms: int) -> None:
        self.wall += ms
        self.passed += ms

    @property
    def clocks(self) -> Clocks:
        return Clocks(lambda: self.wall, lambda: self.passed)


def nothing(_: str) -> str:
    return ""


def form(*attributes: str) -> str:
    return xform(
        "<name/><orx:meta><orx:audit/></orx:meta>",
        f'<bind nodeset="/data/orx:meta/orx:audit" type="binary" {" ".join(attributes)}/>' + bind("name"),
        questions("name"),
    )


def test_a_form_says_whether_and_how_it_wants_a_log() -> None:
    assert Scenario(xform("<a/>")).form.audit is None
    assert Scenario(form()).form.audit == BASIC
    wanted = ('odk:track-changes="true"', 'odk:identify-user="true"', 'odk:location-priority="balanced"',
              'odk:track-changes-reasons="on-form-edit"')  # fmt: skip
    assert Scenario(form(*wanted)).form.audit == FULL
    assert Scenario(form('odk:track-changes="false"')).form.audit == BASIC


def test_a_form_with_an_audit_node_but_no_bind_asks_plainly() -> None:
    assert Scenario(xform("<meta><audit/></meta>")).form.audit == BASIC


def test_the_record_names_the_file_once_the_program_keeps_one() -> None:
    talk = Scenario(form())
    assert "<orx:audit/>" in talk.finish()
    talk.session.name_audit("audit.csv")
    assert "<orx:audit>audit.csv</orx:audit>" in talk.finish()
    assert talk.interrupt().value("/data/orx:meta/orx:audit") == "audit.csv"
    with pytest.raises(LookupError):
        Scenario(xform("<a/>")).session.name_audit("audit.csv")


def test_an_interview_is_written_line_by_line() -> None:
    time, answers = Time(), {"/data/name": "", "/data/age": "20"}
    log = AuditLog(TRACKED, time.clocks, answers.__getitem__)
    log.started()
    time.goes_on(19)
    log.entered("/data/name")
    answers["/data/name"] = "John, Smith"
    time.goes_on(74_400)
    log.entered("/data/age")
    time.goes_on(573)
    log.at_end()
    time.goes_on(10)
    log.saved()
    log.left()
    whole = log.csv()
    assert log.finished().decode() == (
        "event,node,start,end,old-value,new-value\n"
        "form start,,1550615022663,,,\n"
        'question,/data/name,1550615022682,1550615097082,,"John, Smith"\n'
        "question,/data/age,1550615097082,1550615097655,,\n"
        "end screen,,1550615097655,1550615097665,,\n"
        "form save,,1550615097665,,,\n"
        "form exit,,1550615097665,,,\n"
        "form finalize,,1550615097665,,,\n"
    )
    assert log.csv() == whole  # Finish may be refused


def test_what_is_open_at_finish_ends_in_the_file_and_goes_on_where_finish_is_refused() -> None:
    time, answers = Time(), {"/data/name": ""}
    log = AuditLog(TRACKED, time.clocks, answers.__getitem__)
    log.entered("/data/name")
    answers["/data/name"] = "John"
    time.goes_on(1_000)
    ended, finalized = log.finished().decode().splitlines()[1:]
    assert ended == f"question,/data/name,{START},{START + 1_000},,John"
    assert finalized == f"form finalize,,{START + 1_000},,,"
    time.goes_on(500)
    log.leave()
    assert log.csv().decode().splitlines()[1:] == [f"question,/data/name,{START},{START + 1_500},,John"]


def test_answers_are_not_in_a_log_that_does_not_track_changes() -> None:
    answers = {"/data/name": "Ann"}
    log = AuditLog(BASIC, Time().clocks, answers.__getitem__)
    log.entered("/data/name")
    answers["/data/name"] = "Bea"
    log.leave()
    assert b"Ann" not in log.csv()
    assert b"Bea" not in log.csv()
    assert log.events[0].new == ""
    assert "Bea" not in log.state()


def test_a_screen_of_several_questions_has_a_line_and_each_changed_question_another() -> None:
    time, answers = Time(), {"/data/g/a": "1", "/data/g/b": "2"}
    log = AuditLog(TRACKED, time.clocks, answers.__getitem__)
    log.entered_group("/data/g", answers)
    time.goes_on(100)
    answers["/data/g/b"] = "3"
    log.leave()
    assert [(e.event, e.node, e.end - e.start, e.old, e.new) for e in log.events] == [
        ("group questions", "/data/g", 100, "", ""),
        ("question", "/data/g/a", 100, "", ""),
        ("question", "/data/g/b", 100, "2", "3"),
    ]
    plain = AuditLog(BASIC, time.clocks, nothing)
    plain.entered_group("/data/g", ["/data/g/a"])
    plain.leave()
    assert [e.event for e in plain.events] == ["group questions"]


def test_the_values_come_from_the_interview_and_a_removed_question_has_none() -> None:
    talk = Scenario(MEMBERS)
    log = AuditLog(TRACKED, Time().clocks, lambda ref: talk.see(ref).text)
    talk.add_repeat("/data/m")
    log.added("/data/m[1]")
    log.entered("/data/m[1]/name")
    talk.answer("/data/m[1]/name", "Ann")
    log.entered("/data/m[1]/name")
    talk.remove_repeat("/data/m[1]")
    log.removed("/data/m[1]")
    found = [(e.event, e.old, e.new) for e in log.events]
    assert found == [
        ("add repeat", "", ""), ("question", "", "Ann"), ("question", "Ann", ""), ("delete repeat", "", ""),
    ]  # fmt: skip


def test_the_person_is_named_where_the_form_asks_who_fills_it() -> None:
    asks = AuditRequest("/data/meta/audit", identify_user=True)
    with pytest.raises(ValueError, match="name"):
        AuditLog(asks, Time().clocks, nothing, user=" ")
    log = AuditLog(asks, Time().clocks, nothing, user="Aigerim")
    log.started()
    log.entered("/data/a")
    log.leave()
    assert [e.user for e in log.events] == ["Aigerim", "Aigerim"]
    unasked = AuditLog(BASIC, Time().clocks, nothing, user="Aigerim")
    unasked.started()
    assert unasked.events[0].user == ""


def test_an_edit_gives_its_reason() -> None:
    log = AuditLog(AuditRequest("/data/meta/audit", reason_on_edit=True), Time().clocks, nothing)
    log.resumed()
    with pytest.raises(ValueError, match="why"):
        log.reason("  ")
    log.reason(" The birth year was misheard. ")
    assert log.csv().decode().splitlines()[-1] == f"change reason,,{START},,The birth year was misheard."


def test_repeats_the_overview_and_a_refused_finish_have_their_events() -> None:
    log = AuditLog(BASIC, Time().clocks, nothing)
    log.added("/data/m[2]")
    log.removed("/data/m[1]")
    log.jumped()
    log.not_finished()
    found = [(e.event, e.node) for e in log.events]
    assert found == [
        ("add repeat", "/data/m[2]"), ("delete repeat", "/data/m[1]"), ("jump", ""), ("constraint error", ""),
    ]  # fmt: skip


def test_a_clock_set_back_changes_no_order() -> None:
    time = Time()
    log = AuditLog(BASIC, time.clocks, nothing)
    log.started()
    time.wall -= 3_600_000  # somebody sets the laptop's clock
    time.passed += 50
    log.entered("/data/a")
    time.passed += 50
    log.leave()
    assert [(e.start, e.end) for e in log.events] == [(START, 0), (START + 50, START + 100)]
    kept = log.state()
    again = AuditLog(BASIC, Clocks(lambda: time.wall, lambda: 3), nothing, kept=kept)
    again.resumed()
    assert again.events[-1].start == START + 100


def test_a_draft_keeps_the_log_and_what_was_open_ends_with_the_last_sign_of_life() -> None:
    time = Time()
    log = AuditLog(FULL, time.clocks, nothing, user="A")
    log.started()
    log.entered("/data/a")
    time.goes_on(2_000)
    kept = log.state()
    time.goes_on(9_000_000)  # the power was cut; nothing is known of this time
    again = AuditLog(FULL, time.clocks, nothing, user="B", kept=kept)
    again.resumed()
    assert [(e.event, e.start - START, e.end and e.end - START, e.user) for e in again.events] == [
        ("form start", 0, 0, "A"), ("question", 0, 2_000, "A"), ("form resume", 9_002_000, 0, "B"),
    ]  # fmt: skip
    assert json.loads(kept)["events"]


def test_columns_follow_what_the_form_asks() -> None:
    assert BASIC.columns == ("event", "node", "start", "end")
    assert FULL.columns == (
        "event", "node", "start", "end", "latitude", "longitude", "accuracy", "old-value", "new-value", "user",
        "change-reason",
    )  # fmt: skip


def test_cells_are_quoted_only_where_they_must_be() -> None:
    values = {'a "b"': 'a "b"', "a,b": '"a,b"', 'a,"b"': '"a,""b"""', "a\nb": '"a\nb"', '"a': '"""a"'}
    for value, cell in values.items():
        written = csv_of(TRACKED, [AuditEvent("question", "/d", 1, 2, "", value)]).decode()
        assert written.split("\n", 1)[1] == f"question,/d,1,2,,{cell}\n"


@given(st.text(st.characters(codec="utf-8", exclude_characters="\r")), st.text(max_size=9))
def test_any_answer_is_read_again_by_any_reader(old: str, new: str) -> None:
    written = csv_of(TRACKED, [AuditEvent("question", "/d", 1, 2, old, new)]).decode()
    rows = list(csv.reader(io.StringIO(written, newline="")))
    assert rows[1][4:] == [old, new]
