"""Pure pieces: dates as people know them, markdown, number keys, places, ranges, undo."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from fieldapp.model import Action
from fieldapp.ui.filling import scancodes
from fieldapp.ui.filling.cards.calendar_entry import Entered, Fault, entered, month_number, parts
from fieldapp.ui.filling.cards.fields import plain_number
from fieldapp.ui.filling.cards.places import point, points
from fieldapp.ui.filling.cards.ranges import steps_of
from fieldapp.ui.filling.cards.search_list import folded
from fieldapp.ui.filling.markdown import to_plain, to_rich
from fieldapp.ui.filling.undo import History, Step
from forms.views import RangeLimits

STRONG = '<span style="font-weight:600">'
EN = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October")
EN += ("November", "December")


@pytest.mark.parametrize(
    ("day", "month", "year", "result"),
    [
        ("", "", "", Entered()),
        ("5", "9", "2025", Entered(date="2025-09-05")),
        ("5", "sep", "2025", Entered(date="2025-09-05")),
        ("", "September", "2025", Entered(partial="2025-09")),
        ("", "", "2025", Entered(partial="2025")),
        ("5", "", "2025", Entered(fault=Fault.NO_MONTH)),
        ("5", "9", "", Entered(fault=Fault.NO_YEAR)),
        ("31", "2", "2025", Entered(fault=Fault.NO_SUCH_DAY)),
        ("1", "13", "2025", Entered(fault=Fault.BAD_MONTH)),
        ("1", "ju", "2025", Entered(fault=Fault.BAD_MONTH)),
        ("1", "1", "25", Entered(fault=Fault.BAD_YEAR)),
    ],
)
def test_a_date_as_much_as_is_known(day: str, month: str, year: str, result: Entered) -> None:
    assert entered(day, month, year, EN) == result


def test_months_by_name_or_number() -> None:
    assert month_number("MAY", EN) == 5
    assert month_number("ma", EN) is None
    assert month_number("12", EN) == 12
    assert parts("", "2025-09") == (None, 9, 2025)
    assert parts("2025-09-05", "") == (5, 9, 2025)


@pytest.mark.parametrize(
    ("typed", "plain"),
    [("12", "12"), ("١٢", "12"), ("1,5", "1.5"), ("-", ""), ("1.", "1"), (",5", "0.5"), ("−3", "-3")],
)
def test_numbers_of_any_script(typed: str, plain: str) -> None:
    assert plain_number(typed) == plain


@pytest.mark.parametrize(
    ("text", "rich"),
    [
        ("plain", "plain"),
        ("**a** and *b*", f"{STRONG}a</span> and <i>b</i>"),
        ("__a__ _b_", f"{STRONG}a</span> <i>b</i>"),
        ("# Head", f"{STRONG}Head</span>"),
        ("a\nb", "a<br/>b"),
        ("- one", "•&nbsp;one"),
        ("[words](https://example.org)", "words (https://example.org)"),
        ("<script>x</script>", "&lt;script&gt;x&lt;/script&gt;"),
        ("<img src='file:///etc'>", "&lt;img src=&#x27;file:///etc&#x27;&gt;"),
        (r"\*not\*", "*not*"),
        ("snake_case_name", "snake_case_name"),
        ('<span style="color:red">stop</span>', "stop"),
    ],
)
def test_markdown_brings_in_no_html(text: str, rich: str) -> None:
    assert to_rich(text) == rich


def test_words_only_for_a_screen_reader() -> None:
    assert to_plain('# **A** [b](c)\n<span style="color:red">d</span>') == "A b d"


def test_number_keys_by_their_place() -> None:
    first = scancodes.FIRST_DIGIT_SCANCODE
    assert [scancodes.digit_by_place(first + i) for i in range(-1, 11)] == [None, *range(1, 11), None]
    plain = Qt.KeyboardModifier.NoModifier
    press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_AsciiTilde, plain, first + 2, 0, 0)
    assert scancodes.digit_of(press) == 3
    ctrl = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert scancodes.digit_of(ctrl) is None
    zero = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_0, Qt.KeyboardModifier.KeypadModifier)
    assert scancodes.digit_of(zero) == 10


def test_places_and_ranges() -> None:
    assert point("42.87", "74,5") == "42.87 74.5 0 0"
    assert point("", "") == ""
    assert point("91", "1") is None
    assert points("42.8, 74.5\n42.9, 74.6") == "42.8 74.5 0 0;42.9 74.6 0 0"
    assert points("nothing") is None
    assert points("ab c") is None
    assert steps_of(RangeLimits("0", "1", "0.25")) == ("0", "0.25", "0.5", "0.75", "1")
    assert steps_of(RangeLimits("10", "0", "5")) == ("10", "5", "0")
    assert steps_of(RangeLimits("a", "b", "c")) == ()


def test_search_ignores_case_and_accents() -> None:
    assert folded("Aygül") == folded("AYGUL")


def test_typing_in_one_field_is_one_step_back() -> None:
    history = History()
    for text in ("a", "ab", "abc"):
        history.add(Step("/x", (Action("answer", "/x", text[:-1]),), typed=True))
    history.add(Step("/y", (Action("answer", "/y"),)))
    assert len(history) == 2
    history.close_typing()
    history.add(Step("/x", (Action("answer", "/x", "abc"),), typed=True))
    step = history.take()
    assert step is not None
    assert step.back[0].value == "abc"
