"""Each card by keyboard or mouse: what is said, and how it is shown."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from forms.views import Choice, Kind, Media, Missing, QuestionView, RangeLimits
from tests.fieldapp.ui.filling.conftest import Stage
from tests.fieldapp.ui.filling.fakes import Q, SmallSession

Key = Qt.Key
ABC = (("a", "Apple"), ("b", "Bread"), ("c", "Cheese"))
TOWNS = tuple((f"t{i}", f"Town {i}") for i in range(300))


def one(kind: Kind, choices: tuple[tuple[str, str], ...] = (), **more: object) -> SmallSession:
    return SmallSession({"One": [Q("a", kind, "Question", choices, **more)]})  # type: ignore[arg-type]


def test_a_long_list_is_searched_and_taken_with_enter(stage: Stage) -> None:
    live = one(Kind.SELECT_ONE, TOWNS)
    stage.open(live)
    stage.type("town 29")
    stage.key(Key.Key_Down)
    stage.key(Key.Key_Down)
    stage.key(Key.Key_Return)
    assert live.given["/data/a"] == "t290"


def test_several_of_a_long_list_keep_the_order_of_the_form(stage: Stage) -> None:
    live = one(Kind.SELECT_MULTIPLE, TOWNS)
    stage.open(live)
    for text in ("town 200", "town 7"):
        stage.type(text)
        stage.key(Key.Key_Return)
    assert live.given["/data/a"] == "t7 t200"


def test_a_check_row_is_taken_and_taken_away(stage: Stage) -> None:
    live = one(Kind.SELECT_MULTIPLE, ABC)
    stage.open(live)
    for key in (Key.Key_3, Key.Key_1, Key.Key_3):
        stage.key(key)
    assert live.given == {"/data/a": "a"}


def test_a_number_takes_digits_of_any_script_and_no_letters(stage: Stage) -> None:
    live = one(Kind.INTEGER)
    stage.open(live)
    stage.type("x1")
    two = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, "٢")  # QTest types Latin only
    QApplication.sendEvent(stage.focus, two)
    stage.place.commit()
    assert live.given == {"/data/a": "12"}


def test_an_order_is_said_when_it_is_moved_or_confirmed(stage: Stage) -> None:
    live = one(Kind.RANK, ABC)
    stage.open(live)
    stage.click("filling.rank./data/a.confirm")
    assert live.given["/data/a"] == "a b c"
    stage.click("filling.rank./data/a.c.up")
    assert live.given["/data/a"] == "a c b"
    stage.key(Key.Key_Up, modifier=Qt.KeyboardModifier.AltModifier)
    assert live.given["/data/a"] == "c a b"


@pytest.mark.parametrize(("typed", "said"), [("7", "7"), ("0", "0")])
def test_a_short_range_takes_the_number_that_was_pressed(stage: Stage, typed: str, said: str) -> None:
    live = one(Kind.RANGE, limits=RangeLimits("0", "9", "1"))
    stage.open(live)
    stage.type(typed)
    assert live.given == {"/data/a": said}


def test_a_slider_says_nothing_until_it_is_moved(stage: Stage) -> None:
    live = one(Kind.RANGE, limits=RangeLimits("0", "120", "5"))
    stage.open(live)
    stage.place.commit()
    assert live.given == {}
    stage.key(Key.Key_Right)
    stage.place.commit()
    assert live.given == {"/data/a": "5"}


def test_a_time_carries_its_offset(stage: Stage) -> None:
    live = one(Kind.TIME)
    stage.open(live)
    stage.type("9")
    stage.key(Key.Key_Tab)
    stage.type("05")
    stage.place.commit()
    assert live.given["/data/a"].startswith("09:05:00.000")
    assert live.given["/data/a"][-6] in "+-"


def test_half_a_date_is_no_answer_and_says_why(stage: Stage) -> None:
    live = one(Kind.DATE)
    stage.open(live)
    stage.type("31")
    stage.key(Key.Key_Tab)
    stage.type("2")
    stage.key(Key.Key_Tab)
    stage.type("2025")
    stage.place.commit()
    assert live.given == {}
    words = [w.text() for w in stage.find("filling.card./data/a").findChildren(QLabel) if w.isVisible()]
    assert any("no such day" in each for each in words)


def test_a_place_is_typed_in_degrees(stage: Stage) -> None:
    live = one(Kind.GEOPOINT)
    stage.open(live)
    stage.type("42.87")
    stage.key(Key.Key_Return)
    stage.type("74.59")
    stage.place.commit()
    assert live.given == {"/data/a": "42.87 74.59 0 0"}


def test_a_file_without_a_place_to_keep_it_says_so(stage: Stage) -> None:
    live = one(Kind.FILE)
    stage.open(live)
    stage.place.attach("/data/a", "/nowhere/x.pdf")
    assert live.given == {}
    stage.place.open(stage.place.draft, live, attach=lambda _ref, path: path.rpartition("/")[2])  # type: ignore[arg-type]
    stage.place.attach("/data/a", "/nowhere/x.pdf")
    assert live.given == {"/data/a": "x.pdf"}


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        (Kind.IMAGE, ("taken out of the photo",)),
        (Kind.VIDEO, ("kept as it is", "the place")),
        (Kind.FILE, ("kept as it is", "Only out of photos")),
    ],
)
def test_a_card_says_what_a_file_takes_along(stage: Stage, kind: Kind, said: tuple[str, ...]) -> None:
    stage.open(one(kind))
    card = stage.find("filling.card./data/a")
    words = " ".join(w.text() for w in card.findChildren(QLabel) if w.isVisible())
    assert [each for each in said if each not in words] == []


def test_a_signature_is_drawn_kept_and_drawn_anew(stage: Stage) -> None:
    live = one(Kind.IMAGE, appearance=frozenset({"signature"}))
    taken: dict[str, bytes] = {}

    def keep(_ref: str, content: bytes) -> str:
        taken["s.png"] = content
        return "s.png"

    stage.open(live, keep=keep, kept=taken.__getitem__)
    assert not stage.there("filling.file./data/a.keep")
    draw(stage)
    stage.click("filling.file./data/a.keep")
    assert live.given == {"/data/a": "s.png"}
    image = QImage.fromData(taken["s.png"])
    dark = sum(image.pixelColor(x, 40).lightness() < 128 for x in range(image.width()))
    assert (image.width(), image.height()) == (640, 180)
    assert 2 <= dark < 40, "a stroke, not a patch and not nothing"
    assert not stage.there("filling.pad./data/a")
    stage.click("filling.file./data/a.clear")
    assert live.given == {}
    assert stage.there("filling.pad./data/a")
    stage.key(Key.Key_F6)
    assert live.quiet


def test_who_signs_and_goes_on_has_signed(stage: Stage) -> None:
    live = one(Kind.IMAGE, appearance=frozenset({"draw"}))
    stage.open(live, keep=lambda _ref, _content: "d.png")
    draw(stage)
    stage.place.commit()
    assert live.given == {"/data/a": "d.png"}


def test_a_photo_is_drawn_onto_and_kept_as_a_new_one(stage: Stage) -> None:
    photo, kept = QImage(400, 300, QImage.Format.Format_RGB32), QByteArray()
    photo.fill(QColor("#FFD0D0"))
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    photo.save(buffer, "PNG")  # type: ignore[call-overload]
    files = {"photo.png": bytes(kept.data())}

    def keep(_ref: str, content: bytes) -> str:
        files["drawn.png"] = content
        return "drawn.png"

    live = one(Kind.IMAGE, appearance=frozenset({"annotate"}))
    stage.open(live, keep=keep, kept=files.__getitem__, attach=lambda _ref, _path: "photo.png")
    assert not stage.there("filling.pad./data/a")  # first a photo
    assert stage.there("filling.file./data/a")
    stage.place.attach("/data/a", "/somewhere/photo.png")
    assert stage.place.opened is not None
    stage.place.opened.sheet.forget_picture("photo.png")  # lanes without threads bring it before it is missed
    stage.place.opened.screen.page.refresh()
    QApplication.processEvents()
    pad = stage.find("filling.pad./data/a")
    assert abs(pad.width() / pad.height() - 4 / 3) < 0.02
    draw(stage)
    assert stage.place.opened is not None
    stage.place.opened.screen.page.refresh()  # what was drawn stays while other things happen
    stage.click("filling.file./data/a.keep")
    assert live.given == {"/data/a": "drawn.png"}
    image = QImage.fromData(files["drawn.png"])
    assert (image.width(), image.height()) == (400, 300)
    line = [image.pixelColor(x, y).lightness() < 100 for x in range(400) for y in range(300)]
    assert 20 < sum(line) < 4_000, "a stroke on the photo"
    assert image.pixelColor(399, 299).name() == "#ffd0d0"
    stage.click("filling.file./data/a.clear")  # nothing new is drawn: the photo goes
    assert live.given == {}


def draw(stage: Stage) -> None:
    """Down, across and up again."""
    pad = stage.find("filling.pad./data/a")
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    for step in range(8):
        at = QPointF(20 + 12 * step, 20 + 8 * step)
        left = Qt.MouseButton.LeftButton
        move = QMouseEvent(
            QEvent.Type.MouseMove, at, at, Qt.MouseButton.NoButton, left, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(pad, move)
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(110, 80))


def test_pictures_of_choices_are_shown_where_their_bytes_are_given(stage: Stage) -> None:
    class WithPictures(SmallSession):
        def question(self, ref: str) -> QuestionView:
            view = super().question(ref)
            choices = tuple(Choice(c.value, c.label, Media(image=f"{c.value}.png")) for c in view.choices)
            return QuestionView(
                **{n: getattr(view, n) for n in QuestionView.__slots__} | {"choices": choices}
            )

    live = WithPictures({"One": [Q("a", Kind.SELECT_ONE, "Question", ABC)]})
    files = {"a.png": png(), "b.png": b"no picture"}
    stage.open(live, media=files.get)
    marks = [stage.find(f"filling.option./data/a.{value}") for value in "abc"]
    shown = [mark.picture for mark in marks]  # type: ignore[attr-defined]
    assert [picture is not None for picture in shown] == [True, False, False]
    assert marks[0].height() > marks[1].height()


def png() -> bytes:
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(kept.data())


def test_words_of_a_form_cannot_bring_in_html(stage: Stage) -> None:
    live = SmallSession({"One": [Q("n", Kind.NOTE, "**bold** <img src='x'>"), Q("a", Kind.TEXT, "A")]})
    stage.open(live)
    QApplication.processEvents()
    words = [w.text() for w in stage.find("filling.card./data/n").findChildren(QLabel)]
    assert '<span style="font-weight:600">bold</span> &lt;img src=&#x27;x&#x27;&gt;' in words


def test_words_that_match_nothing_are_told_and_do_not_stay_behind(stage: Stage) -> None:
    live = SmallSession({"One": [Q("a", Kind.SELECT_ONE, "Where?", TOWNS), Q("b", Kind.TEXT, "Next")]})
    stage.open(live)
    stage.type("zzz")
    stage.key(Key.Key_Return)
    assert stage.here == "/data/a"
    words = [w.text() for w in stage.find("filling.card./data/a").findChildren(QLabel) if w.isVisible()]
    assert any("Nothing in the list" in each for each in words)
    stage.key(Key.Key_Tab, 2)
    QApplication.processEvents()
    assert live.given == {}
    assert stage.find("filling.search./data/a").text() == ""  # type: ignore[attr-defined]


def test_enter_after_a_number_does_not_move_what_was_put_in_order(stage: Stage) -> None:
    live = SmallSession({"One": [Q("a", Kind.RANK, "In order", ABC), Q("b", Kind.TEXT, "Next")]})
    stage.open(live)
    stage.key(Key.Key_2)  # Apple to the second place
    stage.key(Key.Key_Return)
    assert live.given == {"/data/a": "b a c"}
    assert stage.here == "/data/b"


def test_undo_takes_one_stroke_of_what_is_being_drawn(stage: Stage) -> None:
    stage.open(one(Kind.IMAGE, appearance=frozenset({"draw"})))
    for _ in range(3):
        draw(stage)
    pad = stage.find("filling.pad./data/a")
    stage.key(Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    assert len(pad.strokes) == 2  # type: ignore[attr-defined]


def test_enter_goes_on_from_a_long_list_that_only_shows(stage: Stage) -> None:
    live = SmallSession(
        {"One": [Q("a", Kind.SELECT_ONE, "Where?", TOWNS, readonly=True), Q("b", Kind.TEXT, "Next")]}
    )
    live.given["/data/a"] = "t7"
    stage.open(live)
    stage.find("filling.list./data/a").setFocus()
    stage.key(Key.Key_Return)
    assert stage.here == "/data/b"
    assert live.given == {"/data/a": "t7"}


def test_a_refusal_after_a_stroke_stays_a_refusal(stage: Stage) -> None:
    """The writer takes the drawing in later than the key was pressed."""
    live = one(Kind.IMAGE, appearance=frozenset({"signature"}))
    stage.open(live, keep=lambda _ref, _png: "scribble.png")
    stage.lanes.held = True
    draw(stage)
    stage.find("filling.card./data/a").setFocus()
    stage.key(Key.Key_F6)
    stage.lanes.held = False
    stage.lanes.work()
    assert live.given == {}
    assert live.quiet == {"/data/a": Missing.REFUSED}


def test_half_a_date_is_listed_before_the_interview_ends(stage: Stage) -> None:
    live = SmallSession({"One": [Q("a", Kind.DATE, "When"), Q("b", Kind.DATETIME, "And when")]})
    stage.open(live)
    for text in ("31", "2", "2019"):
        stage.type(text)
        stage.key(Key.Key_Tab)
    opened = stage.place.opened
    assert opened is not None
    opened.commit()
    opened.jump_to("/data/b")
    for text in ("5", "3", "2020"):
        stage.type(text)
        stage.key(Key.Key_Tab)
    opened.commit()
    assert [one.ref for one in opened.flows.missed()] == ["/data/a", "/data/b"]
    opened.interview.quiet("/data/a", Missing.UNKNOWN)
    assert [one.ref for one in opened.flows.missed()] == ["/data/b"]


def test_what_is_not_asked_any_more_stands_in_no_list(stage: Stage) -> None:
    live = SmallSession(
        {
            "One": [
                Q("a", Kind.TEXT, "On?"),
                Q("b", Kind.INTEGER, "How many?", when=lambda s: s.given.get("/data/a") != "no"),
            ]
        }
    )
    stage.open(live)
    opened = stage.place.opened
    assert opened is not None
    opened.interview.answer("/data/b", "many")
    assert [one.ref for one in opened.flows.missed()] == ["/data/b"]
    opened.interview.answer("/data/a", "no")
    assert opened.flows.missed() == []
