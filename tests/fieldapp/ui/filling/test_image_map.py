"""Choices on a drawing (image-map): parts are pressed, the list beside does the same by keys."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QFontMetrics, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from fieldapp.ui.filling.cards.pressed import PressedDrawing
from fieldapp.ui.filling.pictures import Pictures, is_svg
from fieldapp.ui.kit.fonts import font
from fieldapp.ui.kit.tokens import LIGHT
from forms import Kind, Media
from tests.fieldapp.ui.filling.conftest import Stage
from tests.fieldapp.ui.filling.fakes import Q, SmallSession

Key = Qt.Key
REF = "/data/where"
WHERE = (("head", "Head"), ("arm", "Arm"), ("leg", "Leg"), ("none", "Nowhere"))
# Upright: head above, arm and leg below each other; a decoration without a name lies over the arm.
BODY = b"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 200">
<style>path{fill:#ddd}</style>
<circle id="head" cx="50" cy="30" r="25" fill="none" stroke="#333"/>
<path id="arm" d="M20 70 h60 v40 h-60 z"/>
<g transform="translate(0 20)"><rect id="leg" x="20" y="100" width="60" height="60" style="fill:#eee"/></g>
<rect x="45" y="70" width="10" height="40" fill="#888"/>
</svg>"""
HOSTILE = BODY.replace(b"<style>", b"<script>x()</script><style>")
WIDE = BODY.replace(b'"0 0 100 200"', b'"-150 0 400 200"')


def asked(kind: Kind = Kind.SELECT_MULTIPLE, choices: tuple[tuple[str, str], ...] = WHERE) -> SmallSession:
    return SmallSession(
        {
            "One": [
                Q(
                    "where",
                    kind,
                    "Where does it hurt?",
                    choices,
                    appearance=frozenset({"image-map"}),
                    media=Media(image="body.svg"),
                ),
                Q("next", Kind.TEXT, "And then?"),
            ]
        }
    )


def show(stage: Stage, live: SmallSession, content: bytes | None = BODY) -> Stage:
    files: Mapping[str, bytes] = {} if content is None else {"body.svg": content}
    stage.open(live, media=files.get)
    QApplication.processEvents()
    return stage


def drawing(stage: Stage) -> PressedDrawing:
    found = stage.find(f"filling.picture.{REF}")
    assert isinstance(found, PressedDrawing)
    return found


def at(stage: Stage, x: float, y: float) -> QPoint:
    """A point of the drawing's own units, in px of the label."""
    box = drawing(stage)._box()
    scale = box.height() / 200
    return QPoint(round(box.x() + x * scale), round(box.y() + y * scale))


def press(stage: Stage, x: float, y: float) -> None:
    QTest.mouseClick(drawing(stage), Qt.MouseButton.LeftButton, pos=at(stage, x, y))


def test_pressing_a_part_takes_it_and_once_more_takes_it_away(stage: Stage) -> None:
    live = asked()
    show(stage, live)
    press(stage, 50, 140)
    press(stage, 50, 30)
    assert live.given == {REF: "head leg"}, "in the order of the choices; the middle of a ring counts"
    press(stage, 50, 140)
    assert live.given == {REF: "head"}
    press(stage, 2, 198)
    assert live.given == {REF: "head"}, "beside everything: nothing"


def test_one_of_several_is_changed_by_pressing_another(stage: Stage) -> None:
    live = asked(Kind.SELECT_ONE)
    show(stage, live)
    press(stage, 50, 140)
    press(stage, 50, 90)
    assert live.given == {REF: "arm"}, "what lies over a part and has no name is not in the way"
    press(stage, 50, 90)
    assert live.given == {REF: "arm"}


def test_a_press_a_little_beside_a_part_counts(stage: Stage) -> None:
    live = asked()
    show(stage, live)
    QTest.mouseClick(drawing(stage), Qt.MouseButton.LeftButton, pos=at(stage, 50, 180) + QPoint(0, 5))
    assert live.given == {REF: "leg"}


def test_the_list_does_the_same_by_keys(stage: Stage) -> None:
    live = asked()
    show(stage, live)
    assert stage.here == REF
    stage.key(Key.Key_4)
    stage.key(Key.Key_2)
    assert live.given == {REF: "arm none"}, "also what has no part in the drawing"
    stage.key(Key.Key_2)
    assert live.given == {REF: "none"}
    stage.key(Key.Key_F7)
    assert REF in live.quiet
    stage.key(Key.Key_Return)
    assert stage.here == "/data/next"


def test_after_a_press_the_keys_go_on_in_the_list(stage: Stage) -> None:
    show(stage, asked())
    press(stage, 50, 90)
    assert stage.focus.objectName() == f"filling.option.{REF}.arm"


def painted(stage: Stage) -> QImage:
    return drawing(stage).pixmap().toImage()


def test_what_is_chosen_is_seen_without_its_colour(stage: Stage) -> None:
    """A tick in the middle, a ground of its own, an edge: also in shades of grey."""
    show(stage, asked())
    before = painted(stage)
    press(stage, 50, 140)
    after = painted(stage)
    spot = drawing(stage).spot_of("leg")
    assert spot is not None
    changed = [
        abs(QColor(before.pixel(p)).lightness() - QColor(after.pixel(p)).lightness())
        for p in (spot + QPoint(dx, dy) for dx in range(-9, 10) for dy in range(-9, 10))
    ]
    assert sum(change > 60 for change in changed) > 100, "the tick's ground is far darker than the part"
    edge = [QColor(after.pixel(at(stage, 20, 140) + QPoint(dx, 0))).lightness() for dx in range(-2, 3)]
    assert min(edge) < 110
    inside = at(stage, 25, 175)
    assert QColor(after.pixel(inside)) == QColor(LIGHT["primary_soft"])


def test_a_part_whose_style_is_said_for_all_is_painted_as_chosen_too(stage: Stage) -> None:
    show(stage, asked())
    press(stage, 30, 90)
    assert QColor(painted(stage).pixel(at(stage, 25, 105))) == QColor(LIGHT["primary_soft"])


def test_left_stays_left_from_right_to_left(stage: Stage, qapp: QApplication) -> None:
    live = asked()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        show(stage, live)
        press(stage, 22, 90)
        page, choice = drawing(stage), stage.find(f"filling.option.{REF}.arm")
        assert page.mapTo(stage.place, QPoint()).x() > choice.mapTo(stage.place, QPoint()).x()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert live.given == {REF: "arm"}


def test_the_list_stands_beside_what_is_higher_than_wide(stage: Stage) -> None:
    show(stage, asked())
    arm = stage.find(f"filling.option.{REF}.arm").mapTo(stage.place, QPoint())
    assert arm.x() > drawing(stage).mapTo(stage.place, QPoint()).x() + drawing(stage).width()


def test_no_word_is_cut_beside_the_drawing(stage: Stage) -> None:
    """Short choices stand in three columns where they have the card's width; here they have half of it."""
    names = (("head", "Голова"), ("arm", "Руки"), ("leg", "Ноги"), ("back", "Спина"), ("none", "Нигде"))
    show(stage, asked(choices=names))
    for value, word in names:
        mark = stage.find(f"filling.option.{REF}.{value}")
        assert mark.width() > QFontMetrics(font("body_strong")).horizontalAdvance(word) + 100, word


def test_the_list_stands_below_what_is_wide(stage: Stage) -> None:
    show(stage, asked(), WIDE)
    head = stage.find(f"filling.option.{REF}.head").mapTo(stage.place, QPoint())
    assert head.y() >= drawing(stage).mapTo(stage.place, QPoint()).y() + drawing(stage).height()


def said(stage: Stage) -> str:
    labels = stage.find(f"filling.card.{REF}").findChildren(QLabel)
    return " ".join(label.text() for label in labels if label.isVisible())


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (HOSTILE, "holds more than shapes"),
        (b"<svg", "cannot be read"),
        (BODY.replace(b"100 200", b"100000 2"), "too large"),
        (None, "not among the form's files"),
    ],
    ids=["hostile", "unreadable", "large", "missing"],
)
def test_without_its_drawing_the_list_stays_and_a_sentence_says_why(
    stage: Stage, content: bytes | None, words: str
) -> None:
    live = asked()
    show(stage, live, content)
    assert words in said(stage)
    assert not stage.there(f"filling.picture.{REF}")
    stage.key(Key.Key_3)
    assert live.given == {REF: "leg"}


def test_many_choices_are_searched_and_pressed(stage: Stage) -> None:
    live = asked(choices=(*WHERE, *((f"x{n}", f"Other {n}") for n in range(20))))
    show(stage, live)
    assert stage.there(f"filling.search.{REF}")
    press(stage, 50, 140)
    assert live.given == {REF: "leg"}


def test_the_drawing_is_named_for_a_screen_reader(stage: Stage) -> None:
    show(stage, asked())
    told = QAccessible.queryAccessibleInterface(drawing(stage))
    assert told.role() == QAccessible.Role.Graphic
    assert "parts can be pressed" in told.text(QAccessible.Text.Name)


def test_the_respondent_presses_it_too(stage: Stage) -> None:
    live = asked()
    show(stage, live)
    assert stage.place.opened is not None
    stage.place.opened.show_respondent()
    QApplication.processEvents()
    (found,) = [w for w in stage.place.findChildren(QWidget, f"filling.picture.{REF}") if w.isVisible()]
    assert isinstance(found, PressedDrawing)
    spot = found.spot_of("arm")
    assert spot is not None
    QTest.mouseClick(found, Qt.MouseButton.LeftButton, pos=spot)
    assert live.given == {REF: "arm"}


@pytest.mark.parametrize(("content", "shown"), [(BODY, True), (HOSTILE, False)])
def test_any_svg_of_a_form_is_rebuilt_before_it_is_shown(qapp: object, content: bytes, shown: bool) -> None:
    assert (Pictures({"a.png": content}.get).picture("a.png", 96) is not None) is shown


@pytest.mark.parametrize(
    ("head", "svg"),
    [(b"\xef\xbb\xbf<svg/>", True), (b"  <?xml?><svg/>", True), (b"\x1f\x8b", True), (b"\x89PNG\r\n", False)],
)
def test_an_svg_is_known_by_its_content(head: bytes, svg: bool) -> None:
    assert is_svg(head) is svg
