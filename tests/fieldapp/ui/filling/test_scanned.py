"""A scanner that types on a card that asks for no code changes nothing; a quick hand is not taken for one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldapp.ui.filling.scanned import GAP_MS, LEAST, LEAST_ALONE, MEAN_MS, SILENCE_MS
from forms.views import Flag, Kind, Missing
from tests.fieldapp.ui.filling.conftest import Stage
from tests.fieldapp.ui.filling.fakes import Q, SmallSession

Key = Qt.Key
CODE = "4213100213"  # digits that are numbers of choices
FOUR = tuple((value, value.upper()) for value in "abcd")
HAND_MS = 2 * MEAN_MS


class Keys:
    """Keys as the window system sends them: to the window, with their times."""

    def __init__(self, stage: Stage) -> None:
        self.stage, self.at = stage, 1_000

    def press(self, key: Qt.Key, text: str = "", *, after: int = 500, repeats: bool = False) -> Keys:
        self.at += after
        window = self.stage.place.windowHandle()
        assert window is not None
        event = QKeyEvent(QEvent.Type.KeyPress, key.value, Qt.KeyboardModifier.NoModifier, text, repeats)
        event.setTimestamp(self.at)
        QApplication.sendEvent(window, event)
        return self

    def write(self, text: str, every: int) -> Keys:
        for place, sign in enumerate(text):
            self.press(Key(ord(sign.upper())), sign, after=every if place else 500)
        return self

    def scan(self, text: str = CODE, every: int = 8) -> None:
        self.write(text, every).press(Key.Key_Return, "\r", after=every)


@pytest.fixture
def keys(stage: Stage) -> Keys:
    return Keys(stage)


def cards(stage: Stage, kind: Kind, **more: object) -> SmallSession:
    first = Q("a", kind, "Question", FOUR, **more)  # type: ignore[arg-type]
    live = SmallSession({"One": [first, Q("b", Kind.SELECT_ONE, "Next", FOUR), Q("c", Kind.TEXT, "Words")]})
    stage.open(live)
    return live


@pytest.mark.parametrize(
    "kind",
    [Kind.SELECT_ONE, Kind.SELECT_MULTIPLE, Kind.RANK, Kind.INTEGER, Kind.DECIMAL, Kind.DATE, Kind.TIME],
)
def test_a_scanner_on_the_wrong_card_changes_nothing(stage: Stage, keys: Keys, kind: Kind) -> None:
    live = cards(stage, kind)
    keys.scan()
    assert live.given == {}
    assert live.quiet == {}
    assert stage.here == "/data/a", "and Enter does not go on"
    (said,) = stage.place.notices.texts()
    assert "scanner" in said
    stage.place.commit()
    assert live.given == {}, "nothing of it stays in a field"
    opened = stage.place.opened
    assert opened is not None
    assert opened.interview.unkept == {}


@pytest.mark.parametrize("kind", [Kind.SELECT_MULTIPLE, Kind.INTEGER])
def test_a_scanner_that_ends_with_nothing_is_told_by_the_silence_after_it(
    qtbot: QtBot, stage: Stage, keys: Keys, kind: Kind
) -> None:
    live = cards(stage, kind)
    keys.write(CODE, 8)
    qtbot.waitUntil(lambda: bool(stage.place.notices.texts()))
    stage.place.commit()
    assert live.given == {}
    assert stage.here == "/data/a"


@pytest.mark.parametrize(("code", "every"), [(CODE, HAND_MS), (CODE[: LEAST_ALONE - 1], 8)])
def test_a_hand_that_falls_silent_is_a_hand(
    qtbot: QtBot, stage: Stage, keys: Keys, code: str, every: int
) -> None:
    live = cards(stage, Kind.INTEGER)
    keys.write(code, every)
    qtbot.wait(2 * SILENCE_MS)
    stage.place.commit()
    assert live.given == {"/data/a": code}
    assert stage.place.notices.texts() == []


def test_what_was_answered_before_stands_and_can_still_be_taken_back(stage: Stage, keys: Keys) -> None:
    live = cards(stage, Kind.SELECT_MULTIPLE)
    keys.press(Key.Key_2, "2").press(Key.Key_4, "4")
    assert live.given == {"/data/a": "b d"}
    keys.scan()
    assert live.given == {"/data/a": "b d"}
    assert stage.place.opened is not None
    stage.place.opened.undo()
    assert live.given == {"/data/a": "b"}


def test_a_number_that_stood_there_stands_again(stage: Stage, keys: Keys) -> None:
    live = cards(stage, Kind.INTEGER)
    keys.write("12", HAND_MS)
    keys.scan()
    assert live.given == {"/data/a": "12"}
    assert stage.find("filling.number./data/a").text() == "12"  # type: ignore[attr-defined]


def test_half_a_date_stands_again(stage: Stage, keys: Keys) -> None:
    live = cards(stage, Kind.DATE)
    keys.write("31", HAND_MS)
    keys.scan()
    assert live.given == {}
    assert stage.find("filling.date./data/a.day").text() == "31"  # type: ignore[attr-defined]
    assert stage.find("filling.date./data/a.month").text() == ""  # type: ignore[attr-defined]


def test_a_quiet_answer_stands_again(stage: Stage, keys: Keys) -> None:
    live = cards(stage, Kind.SELECT_ONE)
    keys.press(Key.Key_F6)
    keys.scan()
    assert live.quiet == {"/data/a": Missing.REFUSED}
    assert live.given == {}


@pytest.mark.parametrize("kind", [Kind.BARCODE, Kind.TEXT])
def test_where_a_code_is_asked_for_and_in_a_line_of_text_it_is_taken(
    stage: Stage, keys: Keys, kind: Kind
) -> None:
    live = cards(stage, kind)
    keys.scan("KZ-0042")
    assert live.given == {"/data/a": "KZ-0042"}
    assert stage.here == "/data/b"
    assert stage.place.notices.texts() == []


@pytest.mark.parametrize("every", [HAND_MS, GAP_MS])
def test_a_quick_hand_is_a_hand(stage: Stage, keys: Keys, every: int) -> None:
    live = cards(stage, Kind.SELECT_MULTIPLE)
    keys.scan("1234", every)
    assert live.given == {"/data/a": "a b c d"}
    assert stage.here == "/data/b"


def test_fewer_keys_than_any_code_has_are_a_hand(stage: Stage, keys: Keys) -> None:
    live = cards(stage, Kind.SELECT_MULTIPLE)
    keys.scan("1234"[: LEAST - 1])
    assert live.given == {"/data/a": "a b c"}


def test_a_key_that_is_held_down_is_a_hand(stage: Stage, keys: Keys) -> None:
    live = cards(stage, Kind.SELECT_ONE)
    keys.press(Key.Key_2, "2")
    for _ in range(9):
        keys.press(Key.Key_2, "2", after=25, repeats=True)
    keys.press(Key.Key_Return, "\r", after=25)
    assert live.given == {"/data/a": "b"}
    assert stage.here == "/data/b"


def test_keys_without_a_time_are_never_a_scanner(stage: Stage) -> None:
    """As a program for people who press no keys sends them."""
    live = cards(stage, Kind.SELECT_MULTIPLE)
    window = stage.place.windowHandle()
    assert window is not None
    for sign in "1234\r":
        key = Key.Key_Return if sign == "\r" else Key(ord(sign))
        QApplication.sendEvent(
            window, QKeyEvent(QEvent.Type.KeyPress, key.value, Qt.KeyboardModifier.NoModifier, sign)
        )
    assert live.given == {"/data/a": "a b c d"}


def test_enter_of_a_scanner_presses_nothing_on_a_page_in_front(stage: Stage, keys: Keys) -> None:
    live = cards(stage, Kind.SELECT_ONE)
    live.given["/data/a"] = "b"
    stage.click("filling.finish")
    stage.find("filling.summary.finish").setFocus()
    keys.scan()
    assert stage.there("filling.summary")
    assert "close" not in stage.disk.log


def test_a_page_that_a_digit_brought_up_goes_with_it(stage: Stage, keys: Keys) -> None:
    live = SmallSession(
        {"One": [Q("a", Kind.SELECT_ONE, "Question", FOUR)]},
        lambda given: frozenset({Flag.DECLINED} if given.get("/data/a") == "b" else ()),
    )
    stage.open(live)
    keys.scan("1112")
    assert not stage.there("filling.ending")
    assert live.given == {}
    assert stage.here == "/data/a"


def test_the_respondents_enter_goes_on_only_for_a_hand(stage: Stage, keys: Keys) -> None:
    live = cards(stage, Kind.SELECT_ONE)
    stage.click("filling.respondent")
    assert stage.place.opened is not None
    keys.scan()
    assert stage.place.opened.respondent.here == "/data/a"
    assert live.given == {}
