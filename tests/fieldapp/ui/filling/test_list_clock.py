"""Questions against the time: Start opens them, the clock stands still where nobody looks, the end closes them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from fieldapp.ui import translations
from fieldapp.ui.filling.grids.runner import SLEPT_MS
from forms import Session, read_form
from tests.fieldapp.ui.filling.conftest import Stage
from tests.fieldapp.ui.filling.forms_small import session
from tests.fieldapp.ui.filling.monkey import told
from tests.forms.test_timed import A, B, xml

Key = Qt.Key
OPTION = f"filling.option.{A}.y"


class Timed:
    """Two questions in 60 s; `at` moves the clock as a laptop's would go."""

    def __init__(self, stage: Stage, more: str = "") -> None:
        self.stage, self._now = stage, 7_000
        self.form = read_form(xml(f"fw:interrupted='broken' {more}", left="decimal"))
        self.show(session(self.form))

    def show(self, live: Session) -> None:
        self.stage.open(live, A)
        assert self.stage.place.opened is not None
        self.clock = self.stage.place.opened.clock
        self.clock.clock = lambda: self._now
        QApplication.processEvents()

    @property
    def live(self) -> Session:
        assert self.stage.place.session is not None
        return self.stage.place.session

    def on(self, ms: int) -> Timed:
        for _ in range(ms // 500):
            self._now += 500
            self.clock.look()
        return self

    def sleep(self, ms: int) -> None:
        self._now += ms
        self.clock.look()

    def left(self) -> str:
        return self.live.node_text("/data/left")

    def words(self) -> str:
        assert self.stage.place.opened is not None
        return self.stage.place.opened.screen.clock.words.text()

    def start(self) -> Timed:
        assert self.stage.place.opened is not None
        self.stage.place.opened.screen.clock.main.click()
        return self


@pytest.fixture
def timed(stage: Stage) -> Timed:
    return Timed(stage)


def test_start_opens_the_questions_and_puts_the_keys_there(timed: Timed) -> None:
    assert "60 seconds" in timed.words()
    assert not timed.stage.find(OPTION).isEnabled()
    timed.start()
    assert timed.stage.find(OPTION).isEnabled()
    assert timed.stage.here == A
    timed.stage.key(Key.Key_1)
    assert timed.live.question(A).text == "y"
    assert "60 seconds left" in timed.words()
    timed.on(20_000)
    assert "40 seconds left" in timed.words()


def test_by_keys_alone(timed: Timed) -> None:
    button = timed.stage.find("filling.clock.main")
    assert QApplication.focusWidget() is button
    timed.stage.key(Key.Key_Tab)
    assert QApplication.focusWidget() is not button
    timed.stage.key(Key.Key_Backtab)
    assert QApplication.focusWidget() is button
    timed.stage.key(Key.Key_Return)
    assert timed.clock.is_running
    assert timed.stage.here == A


def test_the_end_closes_the_questions_and_leaves_the_keys_on_the_way_on(timed: Timed) -> None:
    timed.start().on(61_000)
    assert timed.words().startswith("The time is over.")
    assert timed.left() == "0"
    assert not timed.stage.find(OPTION).isEnabled()
    assert timed.stage.focus.objectName() in ("filling.finish", "filling.next")
    assert b"<broken>no</broken>" in timed.live.submission()


def test_where_the_form_wants_it_the_end_goes_on_to_what_follows(stage: Stage) -> None:
    timed = Timed(stage, "fw:advance='yes'")
    stage.place.opened.show_section(timed.live.section_of(A), focus_first=True)  # type: ignore[union-attr]
    timed.start().on(61_000)
    focused = stage.focus.objectName()
    assert A not in focused
    assert B not in focused


def test_another_page_or_a_sleep_stops_the_clock_and_is_told_in_the_record(timed: Timed) -> None:
    timed.start().on(10_000)
    timed.stage.place.opened.flows.show_stop()  # type: ignore[union-attr]
    assert not timed.clock.is_running
    assert timed.left() == "50"
    timed.sleep(60_000)
    timed.stage.click("filling.stop.back")
    assert "stands still" in timed.words()
    timed.start().on(10_000)
    timed.sleep(SLEPT_MS + 60_000)
    assert not timed.clock.is_running
    assert timed.left() == "40"
    assert b"<broken>yes</broken>" in timed.live.submission()


def test_a_cut_of_the_power_gives_no_time_back_and_loses_no_answer(timed: Timed) -> None:
    timed.start().on(12_000)
    timed.stage.key(Key.Key_1)
    again = session(timed.form)
    for act in timed.stage.disk.acts:
        again.apply(act.kind, act.ref, act.value)
    assert told(again) == told(timed.live)
    timed.show(again)
    assert (timed.left(), timed.clock.is_running) == ("48", False)
    assert "stands still" in timed.words()


@pytest.mark.parametrize(
    ("given", "words"), [("soon", "60 seconds for"), ("900", "stands still"), ("0", "is over")]
)
def test_a_default_of_the_form_never_stops_the_interview(stage: Stage, given: str, words: str) -> None:
    timed = Timed(stage)
    page = xml(left="string").replace(b"<left/>", f"<left>{given}</left>".encode())
    timed.show(session(read_form(page)))
    assert words in timed.words()
    if given != "0":
        timed.start()
        assert timed.words() == "60 seconds left"


@pytest.mark.parametrize("language", ["ru", "kk", "ar"])
def test_it_speaks_each_language(stage: Stage, language: str) -> None:
    translations.install(language)
    try:
        timed = Timed(stage)
        first = timed.words()
        button = stage.find("filling.clock.main")
        assert isinstance(button, QPushButton)
        timed.start().on(61_000)
        assert "60" in first
        assert "seconds" not in first
        assert button.text() != "Start"
        assert "time" not in timed.words()
    finally:
        translations.install("en")


def test_a_notice_waits_until_the_clock_stands(timed: Timed) -> None:
    place = timed.start().stage.place
    place.notices.say("Plug in", "warn")
    assert place.notices.texts() == []
    timed.clock.interrupt()
    place._count_on()
    assert place.notices.texts() == ["Plug in"]


def test_the_respondent_is_not_shown_what_is_asked_against_the_time(timed: Timed) -> None:
    """The clock would stand still there; the interviewer asks and marks, as on a grid."""
    timed.start()
    assert timed.stage.place.opened is not None
    assert not {A, B} & set(timed.stage.place.opened.respondent.questions())
