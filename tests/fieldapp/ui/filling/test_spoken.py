"""R-11: what a question says can be heard in the language of the interview, until the card is left."""

from __future__ import annotations

from typing import ClassVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from fieldapp import sound
from fieldapp.file_errors import NoSound
from fieldapp.ui.filling.listening import DEAF_LOOKS, Listening
from forms.views import Kind, Media, QuestionView
from tests.fieldapp.recorded import wav
from tests.fieldapp.test_sound import Taken
from tests.fieldapp.ui.filling.conftest import Stage
from tests.fieldapp.ui.filling.fakes import Q, SmallSession

Key = Qt.Key
LISTEN = "filling.listen./data/"
SPOKEN = {"en.wav": wav(3), "broken.wav": b"RIFF0000WAVE nothing", "child.wav": wav(2)}


class Talk(SmallSession):
    """Two notices: the first is recorded in English alone, the second in both languages."""

    NAMES: ClassVar = {
        "/data/notice": {"English": "en.wav"},
        "/data/child": dict.fromkeys(("English", "Русский"), "child.wav"),
    }

    def __init__(self, **names: dict[str, str]) -> None:
        first = [Q("a", Kind.TEXT, "A"), Q("notice", Kind.NOTE, "You decide."), Q("child", Kind.NOTE, "To the child"),
                 Q("b", Kind.TEXT, "B"), Q("silent", Kind.NOTE, "Not recorded")]  # fmt: skip
        super().__init__({"First": first, "Last": [Q("c", Kind.TEXT, "C")]})
        self.names = self.NAMES | {f"/data/{ref}": told for ref, told in names.items()}

    def question(self, ref: str) -> QuestionView:
        view = super().question(ref)
        told = self.names.get(ref, {})
        name = told.get(self.language, "")
        media = Media(audio=name, audio_elsewhere=bool(told) and not name)
        return QuestionView(**{n: getattr(view, n) for n in QuestionView.__slots__} | {"media": media})


def opened(stage: Stage, talk: Talk, **given: object) -> list[Taken]:
    """The devices that were asked for, in order."""
    devices: list[Taken] = []

    def speaker() -> Taken:
        devices.append(Taken())
        return devices[-1]

    stage.open(talk, media=SPOKEN.get, **given)
    heard(stage).speaker = speaker
    return devices


def heard(stage: Stage) -> Listening:
    assert stage.place.opened is not None
    return stage.place.opened.attached.listening


def said(stage: Stage) -> str:
    return " ".join(label.text() for label in stage.place.findChildren(QLabel) if label.isVisible())


def test_it_is_heard_stopped_and_ends_by_itself(stage: Stage) -> None:
    devices = opened(stage, Talk())
    button = stage.find(LISTEN + "notice")
    stage.click(LISTEN + "notice")
    assert button.text() == "Stop"  # type: ignore[attr-defined]
    devices[0].take(sound.RATE)
    heard(stage)._looked()
    assert "0:01 / 0:03" in said(stage)
    stage.click(LISTEN + "notice")
    assert devices[0].closed
    assert button.text() == "Listen"  # type: ignore[attr-defined]
    stage.click(LISTEN + "notice")
    for _ in range(4):
        devices[1].take(sound.RATE)
    with pytest.raises(StopIteration):
        devices[1].take(sound.RATE)
    heard(stage)._looked()
    assert (devices[1].closed, heard(stage).ref) == (True, "")


def test_tab_comes_to_it_and_space_and_enter_press_it(stage: Stage) -> None:
    devices = opened(stage, Talk())
    stage.find("filling.card./data/a")
    assert stage.here == "/data/a"
    for _ in range(8):
        stage.key(Key.Key_Tab)
        if stage.here == "/data/notice":
            break
    assert stage.focus.objectName() == LISTEN + "notice"
    stage.key(Key.Key_Space)
    assert heard(stage).ref == "/data/notice"
    stage.key(Key.Key_Return)
    assert devices[0].closed
    stage.key(Key.Key_Tab)
    assert stage.focus.objectName() == LISTEN + "child"
    stage.key(Key.Key_Tab)
    assert stage.here == "/data/b"


def test_enter_goes_from_question_to_question_as_before(stage: Stage) -> None:
    opened(stage, Talk())
    stage.key(Key.Key_Return)
    assert stage.here == "/data/b"


def test_one_is_heard_at_a_time(stage: Stage) -> None:
    devices = opened(stage, Talk())
    stage.click(LISTEN + "notice")
    stage.click(LISTEN + "child")
    assert [one.closed for one in devices] == [True, False]
    assert heard(stage).ref == "/data/child"


def test_going_on_to_a_question_stops_it(stage: Stage) -> None:
    devices = opened(stage, Talk())
    stage.click(LISTEN + "notice")
    stage.find("filling.card./data/b")
    stage.key(Key.Key_Return)
    assert devices[0].closed


def test_the_next_section_a_page_in_front_hiding_and_leaving_stop_it(stage: Stage) -> None:
    devices = opened(stage, Talk())
    place = stage.place
    assert place.opened is not None
    ways = (
        lambda: place.opened.turn(1),  # type: ignore[union-attr]
        place.opened.flows.show_stop,
        place.hide,
        place.close_draft,
    )
    for number, way in enumerate(ways):
        if number:
            place.opened.covered.emit(None)
            place.show()
            place.opened.show_section("First")
            QApplication.processEvents()
        stage.click(LISTEN + "notice")
        assert not devices[-1].closed
        way()
        QApplication.processEvents()
        assert devices[-1].closed, number
    assert len(devices) == len(ways)


def test_another_language_stops_it_and_says_where_there_is_none(stage: Stage) -> None:
    devices = opened(stage, Talk())
    assert "no recording" not in said(stage)
    stage.click(LISTEN + "notice")
    assert stage.place.opened is not None
    stage.place.opened.set_language("Русский")
    QApplication.processEvents()
    assert devices[0].closed
    assert not stage.there(LISTEN + "notice")
    assert (
        said(stage).count("There is no recording in this language.") == 1
    )  # the one that nobody recorded says nothing
    assert stage.there(LISTEN + "child")
    stage.key(Key.Key_Tab, 6)
    assert stage.here != "/data/notice"


@pytest.mark.parametrize("name", ["broken.wav", "gone.wav"])
def test_what_cannot_be_played_is_said_with_what_to_do_and_the_interview_goes_on(
    stage: Stage, name: str
) -> None:
    devices = opened(stage, Talk(notice={"English": name}))
    stage.click(LISTEN + "notice")
    assert "This recording cannot be played." in said(stage)
    assert "Read the words aloud." in said(stage)
    assert devices == []
    stage.key(Key.Key_Tab)
    assert heard(stage).ref == ""
    stage.click(LISTEN + "child")
    assert heard(stage).ref == "/data/child"


def test_no_device_is_said_and_may_be_tried_again(stage: Stage) -> None:
    devices = opened(stage, Talk())
    good = heard(stage).speaker

    def none() -> sound.Device:
        raise NoSound

    heard(stage).speaker = none
    stage.click(LISTEN + "notice")
    assert "This computer gives no sound." in said(stage)
    heard(stage).speaker = good
    stage.click(LISTEN + "notice")
    assert "no sound" not in said(stage)
    assert len(devices) == 1


def test_a_device_that_falls_silent_is_told(stage: Stage) -> None:
    devices = opened(stage, Talk())
    stage.click(LISTEN + "notice")
    devices[0].take(100)
    for _ in range(DEAF_LOOKS + 2):
        heard(stage)._looked()
    assert devices[0].closed
    assert "This computer gives no sound." in said(stage)


def test_what_is_stopped_before_the_device_is_there_stays_silent(stage: Stage) -> None:
    devices = opened(stage, Talk())
    jobs = []
    stage.lanes.read = lambda owner, ask, done, failed=None, *, key="": jobs.append(lambda: done(ask(None)))  # type: ignore[method-assign]
    stage.click(LISTEN + "notice")
    stage.click(LISTEN + "notice")
    jobs[0]()
    assert devices[0].closed
    assert devices[0].frames is None
    assert heard(stage).ref == ""


def test_one_at_a_time_the_notice_stands_with_its_question(stage: Stage) -> None:
    opened(stage, Talk(), single=True)
    assert stage.place.opened is not None
    page = stage.place.opened.screen.page
    stage.key(Key.Key_Return)
    assert stage.here == "/data/b"
    assert {"/data/notice", "/data/child", "/data/b"} <= set(page.keys)
    stage.click("filling.back")
    for _ in range(8):
        stage.key(Key.Key_Tab)
        if stage.here != "/data/a":
            break
    assert stage.here == "/data/notice"
    assert "/data/b" in page.keys


def test_the_person_hears_it_in_their_own_view(stage: Stage) -> None:
    devices = opened(stage, Talk())
    assert stage.place.opened is not None
    stage.place.opened.show_respondent()
    QApplication.processEvents()
    view = stage.place.opened.respondent
    view.open("/data/notice")
    QApplication.processEvents()
    (button,) = [one for one in view.stops() if one.objectName() == LISTEN + "notice"]
    button.click()  # type: ignore[attr-defined]
    assert not devices[-1].closed
    view.go(forward=True)
    assert devices[-1].closed
