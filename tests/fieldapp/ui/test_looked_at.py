"""What a reader of the golden pictures named and can be measured: edges, columns, blank ends, what is said twice."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QImage, QTextLayout
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from fieldapp.model import Preferences
from fieldapp.ui import appearance
from fieldapp.ui.filling.cards.marks import option_font
from fieldapp.ui.filling.column import Column
from fieldapp.ui.filling.grids.words import main_words
from fieldapp.ui.filling.markdown import to_rich
from fieldapp.ui.filling.quiet import QuietRow
from fieldapp.ui.forms_place import FormsPlace
from fieldapp.ui.kit import theme
from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.cards import Note
from fieldapp.ui.kit.choice import OneOf
from fieldapp.ui.kit.fields import TextField
from fieldapp.ui.kit.icons import IconLabel
from fieldapp.ui.kit.labels import Identity, Label, line_height
from fieldapp.ui.kit.layouts import column, holding, scrolling
from fieldapp.ui.kit.stylesheet import stylesheet
from fieldapp.ui.kit.tokens import LIGHT, SIZE
from fieldapp.ui.outbox.track import Track
from fieldapp.ui.people import moved_words
from fieldapp.ui.people.person import PersonPage
from fieldapp.ui.people.scopes import Scopes
from fieldapp.ui.today import TodayPlace
from fieldapp.ui.today.rows import DueRow
from forms.grids import Phase
from tests.fieldapp.ui import case_samples, pictures, samples
from tests.fieldapp.ui.pictures import quiet_calls
from tests.pictures import golden


@pytest.fixture(autouse=True)
def look(qapp: object) -> None:
    appearance.put_on(Preferences("en", "light"))


LONG = (
    "A sentence that is written on one line where there is room for it, and on several where there is not. "
    * 2
)


def shown(qtbot: QtBot, widget: QWidget, width: int = 1100, height: int = 700) -> None:
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.show()


def test_a_page_that_fits_has_no_bar_and_no_blank_end(qtbot: QtBot) -> None:
    words = [Label(LONG, wrap=True) for _ in range(16)]
    area: QScrollArea = scrolling(holding(column(*words)))
    shown(qtbot, area)
    needed = sum(one.heightForWidth(area.width()) for one in words) + 8 * (len(words) - 1)
    area.resize(area.width(), needed)
    assert area.verticalScrollBar().maximum() == 0
    area.resize(400, needed)  # now they take more lines each
    end = words[-1].mapTo(area.widget(), QPoint(0, words[-1].height())).y()
    assert area.verticalScrollBar().maximum() > 0
    assert end == area.widget().height()


def test_titles_side_by_side_lie_on_one_line_whether_or_not_something_can_be_done_beside_them(
    qtbot: QtBot,
) -> None:
    page = PersonPage(quiet_calls())
    page.show_person(case_samples.PROFILE, samples.FORMS, ())
    shown(qtbot, page)
    titles = [
        next(one for one in page.findChildren(Label) if one.text() == words)
        for words in ("What is due", "Start a form")
    ]
    assert len({one.mapTo(page, one.rect().center()).y() for one in titles}) == 1


def test_the_days_of_the_people_to_see_end_in_one_column(qtbot: QtBot) -> None:
    place = TodayPlace(quiet_calls())
    qtbot.addWidget(place)  # they are measured as they look
    place.show_today(samples.today())
    shown(qtbot, place)
    acts = [one.act for one in place.findChildren(DueRow)]
    assert len({one.text() for one in acts}) > 1
    assert len({one.mapTo(place, QPoint(0, 0)).x() for one in acts}) == 1


def test_a_name_and_its_code_stand_as_far_from_their_point_mirrored(qtbot: QtBot) -> None:
    said = Identity("Amina", "7KQ-42M")
    qtbot.addWidget(said)
    before, behind = _gaps(said)
    try:
        theme.apply(theme.Look(right_to_left=True))
        mirrored = _gaps(said)
    finally:
        theme.apply(theme.Look())
    assert mirrored == pytest.approx((behind, before), abs=1)


def _gaps(said: Identity) -> tuple[int, int]:
    """The two widest runs of columns without ink, from the left: before and behind the point."""
    said.resize(said.sizeHint())
    image = QImage(said.size(), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    said.render(image)
    inked = [
        any(image.pixelColor(x, y).lightness() < 200 for y in range(image.height()))
        for x in range(image.width())
    ]
    first, last = inked.index(True), len(inked) - inked[::-1].index(True)
    runs, start = [], None
    for x in range(first, last):
        if inked[x]:
            if start is not None:
                runs.append((x - start, start))
            start = None
        elif start is None:
            start = x
    before, behind = sorted(sorted(runs)[-2:], key=lambda one: one[1])
    return before[0], behind[0]


def test_today_is_said_once_of_a_record(qtbot: QtBot) -> None:
    record = next(one for one in samples.RECORDS if one.sealed_at and one.finished_at)
    record = replace(record, finished_at=samples.NOW, sealed_at=samples.NOW)
    track = Track(record, samples.TODAY)
    qtbot.addWidget(track)
    assert "today" in track.when(0)
    assert track.when(1) in track.when(0)
    assert "today" not in track.when(1)


def test_stop_does_not_look_like_a_tick_that_is_not_set() -> None:
    run = SimpleNamespace(judging=False)
    for run.phase in (Phase.RUNNING, Phase.STOPPING):
        assert main_words(run, practising=False)[1] == "circle-stop"  # type: ignore[arg-type]


def test_strong_words_of_a_form_have_a_weight_that_the_fonts_have() -> None:
    assert "font-weight:600" in to_rich("**Every** question")
    assert "<b>" not in to_rich("# A heading\n**strong**")


def test_what_a_form_lacks_is_said_with_a_sign(qtbot: QtBot) -> None:
    place = FormsPlace(quiet_calls())
    lacking = next(one for one in samples.FORMS if one.notice)
    shown(qtbot, place)
    place.show_forms((replace(lacking, notice=""),))
    without = _signs(place)
    place.show_forms((lacking,))
    assert "circle-alert" not in without
    assert "circle-alert" in _signs(place)


def _signs(place: QWidget) -> set[str]:
    return {one._picture[0] for one in place.findChildren(IconLabel)}


@pytest.mark.parametrize("language", ["en", "ru"])
def test_answers_are_as_wide_as_each_other_where_their_words_leave_room(qtbot: QtBot, language: str) -> None:
    appearance.put_on(Preferences(language, "light"))
    asked = Scopes(case_samples.AGREED)
    shown(qtbot, asked, 660)
    rows = [one.findChildren(Button) for one in asked.findChildren(OneOf)]
    assert rows
    for row in rows:
        assert all(one.width() >= one.sizeHint().width() for one in row)  # first of all no word is cut
        assert len({one.width() // 4 for one in row}) == 1 or language == "ru"


def test_refusing_is_as_large_as_answering_before_the_person_who_answers(qtbot: QtBot) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    quiet = QuietRow(around, respondent=True)
    assert quiet.buttons[0]._face(on=False).pixelSize() == option_font(True, False).pixelSize()


def test_what_is_over_is_not_said_to_be_stopped(qtbot: QtBot) -> None:
    place = golden._grid(golden.Golden("grid", "ar"))
    qtbot.addWidget(place)
    assert place.opened
    page = place.opened.runs.page
    assert page is not None
    assert page.runner.run.phase is Phase.DONE
    assert "Esc" not in page._keys.text()
    assert page._may_stop.text() == ""


def test_several_who_had_a_case_are_joined_in_words(qtbot: QtBot) -> None:
    row = next(one for one in case_samples.HAND_OVERS if len(one.before) > 1)
    assert " and ".join(row.before) in moved_words.what(row, coordinator=True)


def test_two_buttons_of_a_line_are_halves_of_it(qtbot: QtBot) -> None:
    place = pictures.signin()
    shown(qtbot, place)
    two = [place.findChild(Button, name) for name in ("signin.forgot", "signin.new")]
    assert abs(two[0].width() - two[1].width()) <= 1


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_number_of_a_question_stands_on_its_line(qtbot: QtBot, language: str) -> None:
    appearance.put_on(Preferences(language, "light"))
    place = golden._filling(golden.Golden("filling", language))
    qtbot.addWidget(place)
    card = place.findChild(QWidget, "filling.card./data/who")
    number, title = card._number, card._title
    lines = [
        one.mapTo(card, QPoint(0, one.contentsMargins().top())).y() + ascent(one) for one in (number, title)
    ]
    assert lines[0] == pytest.approx(lines[1], abs=1)


def ascent(label: Label) -> float:
    layout = QTextLayout(label.text(), label.font())
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    return line.ascent()


@pytest.mark.parametrize("place", ["phones", "directory", "arrival"])
def test_a_paragraph_is_no_wider_than_the_eye_finds_back_from(qtbot: QtBot, place: str) -> None:
    built = pictures.PLACES[place]()
    shown(qtbot, built, 1366, 768)
    long = [one for one in built.findChildren(Label) if one.isVisible() and len(one.text()) > 150]
    assert long
    assert max(one.width() for one in long if not isinstance(one.parent(), Note)) <= SIZE["card_max"]


def test_no_button_of_team_is_dead_without_a_word_and_none_sounds_like_another(qtbot: QtBot) -> None:
    built = pictures.PLACES["team"]()
    shown(qtbot, built, 1366, 768)
    names = ("team.from_stick", "team.from_server", "team.anew.from_stick", "team.anew.from_server")
    assert len({built.findChild(Button, one).accessibleName() for one in names}) == len(names)
    assert not built.findChild(Button, "team.pack").isVisible()


def test_what_cannot_be_pressed_any_more_does_not_look_as_if_it_could() -> None:
    assert 'QPushButton[kind="filter"][on="true"]:disabled' in stylesheet(LIGHT)


def test_a_hand_over_asks_each_thing_once(qtbot: QtBot) -> None:
    built = pictures.PLACES["assigning"]()
    shown(qtbot, built, 1366, 768)
    said = [one.text() for one in built.findChildren(Label) if one.isVisible()]
    field = built.findChild(TextField, "assign.place")
    assert sum(one.startswith("Who works with") for one in said) == 1
    assert said.count(field.accessibleName()) == 1
    assert field.placeholderText() == ""


@pytest.mark.parametrize("language", ["en", "ar"])
def test_an_interview_opens_with_the_name_of_its_section_where_both_fit(qtbot: QtBot, language: str) -> None:
    """Also where the cards are higher than the window was before it had its size."""
    appearance.put_on(Preferences(language, "light"))
    place = golden._filling(golden.Golden("filling", language))
    qtbot.addWidget(place)
    assert place.opened
    columns = [one for one in place.findChildren(Column) if one.isVisible()]
    assert [one.verticalScrollBar().value() for one in columns] == [0]


@pytest.mark.parametrize("kind", ["body", "small", "title"])
def test_arabic_lines_lie_no_further_apart_than_they_are_meant_to(qtbot: QtBot, kind: str) -> None:
    appearance.put_on(Preferences("ar", "light"))
    word = "الفريق"
    one, three = (Label("\n".join([word] * lines), kind, wrap=True) for lines in (1, 3))
    for label in (one, three):
        qtbot.addWidget(label)
    apart = (three.sizeHint().height() - one.sizeHint().height()) / 2
    assert apart == pytest.approx(line_height(kind), abs=1)


@pytest.mark.parametrize("kind", ["body", "small", "title"])
def test_no_mark_above_or_below_an_arabic_letter_is_cut_off(qtbot: QtBot, kind: str) -> None:
    appearance.put_on(Preferences("ar", "light"))
    label = Label("أُنجزت راعٍ", kind)  # a damma on a hamza, a double kasra
    qtbot.addWidget(label)
    label.resize(label.sizeHint())
    own = ink(label)
    label.resize(label.sizeHint() + QSize(0, 40))
    assert own == ink(label) > 0


def ink(label: Label) -> int:
    """How much of it is painted, on no ground."""
    image = label.grab().toImage().convertToFormat(QImage.Format.Format_ARGB32)
    return sum(bytes(image.constBits())[3::4])


@pytest.mark.parametrize("language", ["en", "ru", "kk", "ar"])
def test_the_words_of_two_sheets_are_asked_on_a_small_screen_with_large_text(
    qtbot: QtBot, language: str
) -> None:
    appearance.put_on(Preferences(language, "light", 150))
    holder = pictures.PLACES["laptop_sheets"]()
    shown(qtbot, holder, *pictures.SMALL)
    assert (holder.width(), holder.height()) == pictures.SMALL
