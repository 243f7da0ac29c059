"""Groups that are answered against a clock: the clock opens and closes their questions, and is kept in the record."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from random import Random

import pytest

from forms import AnswerRefused, Context, Form, Session, convert_xlsform, read_form
from forms.timed import moment
from tests.forms.little import HEAD

LIST = "/data/speed"
A, B = "/data/speed/a", "/data/speed/b"


def xml(more: str = "", *, left: str = "int", binds: str = "") -> bytes:
    """Two questions against a clock of 60 s, one after them."""
    asked = "".join(
        f"<select1 ref='/data/speed/{name}'><label>{name}</label>"
        "<item><label>Yes</label><value>y</value></item><item><label>No</label><value>n</value></item></select1>"
        for name in "ab"
    )
    model = (
        "<model><instance><data id='t' version='1'><speed><a/><b/></speed><left/><broken/><after/></data></instance>"
        f"<bind nodeset='/data/left' type='{left}'/><bind nodeset='/data/speed/b' required='true()'/>{binds}</model>"
    )
    group = (
        f"<group ref='/data/speed' fw:duration='60' fw:left='left' {more}><label>Speed</label>{asked}</group>"
    )
    body = f"<h:body>{group}<input ref='/data/after'><label>After</label></input></h:body>"
    return f"{HEAD}<h:head><h:title>T</h:title>{model}</h:head>{body}</h:html>".encode()


def live(form: Form, restore: bytes | None = None) -> Session:
    return Session(form, Context(lambda: datetime(2026, 11, 27, tzinfo=UTC), Random(1)), restore=restore)


def opened(more: str = "", **what: str) -> Session:
    return live(read_form(xml(more, **what)))


def locked(session: Session) -> list[bool]:
    return [session.question(ref).readonly for ref in (A, B)]


def test_what_the_form_says_is_read() -> None:
    (timed,) = read_form(xml("fw:advance='yes' fw:block='no' fw:once='1' fw:interrupted='broken'")).timed
    assert (timed.ref, timed.duration_s, timed.left, timed.interrupted) == (
        LIST,
        60,
        "/data/left",
        "/data/broken",
    )
    assert (timed.block, timed.advance, timed.once) == (False, True, True)
    assert timed.holds(A)
    assert not timed.holds("/data/after")


def test_the_clock_opens_the_questions_and_closes_them() -> None:
    session = opened()
    assert locked(session) == [True, True]
    with pytest.raises(AnswerRefused):
        session.answer(A, "y")
    changes = session.record_clock(LIST, moment(60))
    assert {A, B} <= changes.refs
    assert locked(session) == [False, False]
    session.answer(A, "y")
    session.record_clock(LIST, moment(0))
    assert locked(session) == [True, True]
    assert not session.question("/data/after").readonly
    assert b"<left>0</left>" in session.submission()


def test_what_was_not_reached_does_not_keep_the_form_open() -> None:
    session = opened()
    session.record_clock(LIST, moment(60))
    session.record_clock(LIST, moment(0))
    assert session.problems() == ()
    assert not session.question(B).required


def test_without_block_they_stay_open_after_the_time() -> None:
    session = opened("fw:block='0'")
    assert locked(session) == [True, True]
    session.record_clock(LIST, moment(60))
    session.record_clock(LIST, moment(0))
    assert locked(session) == [False, False]


def test_what_was_chosen_stays_where_the_form_keeps_it() -> None:
    session = opened("fw:once='yes'")
    session.record_clock(LIST, moment(60))
    session.answer(A, "y")
    assert locked(session) == [True, False]
    with pytest.raises(AnswerRefused):
        session.answer(A, "n")


def test_a_lock_of_the_form_holds_beside_the_clocks() -> None:
    session = opened(binds="<bind nodeset='/data/speed' readonly=\"/data/after = 'x'\"/>")
    session.record_clock(LIST, moment(60))
    assert locked(session) == [False, False]
    session.answer("/data/after", "x")
    assert locked(session) == [True, True]


def test_an_interruption_is_kept_and_a_draft_goes_on_where_it_stood() -> None:
    session = opened("fw:interrupted='broken'", left="decimal")
    session.record_clock(LIST, moment(60))
    session.apply("clock", LIST, moment(37.5, cut=True))
    session.record_clock(LIST, moment(37.5))
    again = live(session.form, session.snapshot())
    assert (again.node_text("/data/left"), again.node_text("/data/broken")) == ("37.5", "yes")
    assert locked(again) == [False, False]


@pytest.mark.parametrize("value", ["-1", "61", "soon", ""])
def test_a_moment_that_cannot_be_is_refused(value: str) -> None:
    with pytest.raises(AnswerRefused):
        opened().record_clock(LIST, value)


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ("fw:left='nowhere'", "nothing can be stored"),
        ("fw:duration='0'", "duration"),
        ("fw:duration='a minute'", "duration"),
        ("fw:block='perhaps'", "block"),
        ("fw:interrupted='nowhere'", "nothing can be stored"),
    ],
)
def test_what_is_not_understood_is_told(more: str, said: str) -> None:
    name = more.partition("=")[0]
    page = xml().decode().replace(" fw:left='left'", "" if name == "fw:left" else " fw:left='left'")
    page = page.replace(
        " fw:duration='60'", f" {more}" + ("" if name == "fw:duration" else " fw:duration='60'")
    )
    form = read_form(page.encode())
    assert any(said in one.what and one.ref == LIST for one in form.findings), form.findings
    if name in ("fw:left", "fw:duration"):
        assert form.timed == ()
        assert locked(live(form)) == [False, False]


def test_a_workbook_says_it_in_columns(tmp_path: Path) -> None:
    path = tmp_path / "t.md"
    path.write_text(
        """
| survey | | | | | | |
| | type | name | label | appearance | body::fw:duration | body::fw:left |
| | begin_group | speed | Speed | field-list | 90 | left |
| | select_one yn | a | One and one is two | | | |
| | hidden | left | | | | |
| | end_group | | | | | |
| choices | | | | | | |
| | list_name | name | label | | | |
| | yn | y | Yes | | | |
| settings | | | | | | |
| | form_title | form_id | namespaces | | | |
| | T | t | fw="urn:fieldapp:forms:1" | | | |
""",
        encoding="utf-8",
    )
    form = read_form(convert_xlsform(path).xml)
    assert [(one.ref, one.duration_s, one.left) for one in form.timed] == [(LIST, 90, "/data/speed/left")]
    assert form.findings == ()
