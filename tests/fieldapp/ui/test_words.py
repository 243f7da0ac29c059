"""How things are said: dates and months in words, long names, the form engine's sentences."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fieldapp.model import Today
from fieldapp.ui import translations
from fieldapp.ui.filling.outline import two_lines
from fieldapp.ui.form_words import SENTENCES, form_words
from fieldapp.ui.kit import theme, words
from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.fonts import font
from fieldapp.ui.people.asking import CloseDialog
from fieldapp.ui.states import said
from fieldapp.ui.today import TodayPlace
from fieldapp.ui.today.rows import begun_draft
from forms import wording
from forms.views import Finding
from tests.fieldapp.ui import samples
from tests.fieldapp.ui.filling.forms_small import form
from tests.fieldapp.ui.pictures import quiet_calls  # calls that come to nothing
from tests.forms.scoring.test_wording_files import filled, key


@pytest.fixture
def russian(qapp: object) -> Iterator[None]:
    translations.install("ru")
    words.set_language("ru")
    yield
    translations.install("en")
    words.set_language("en")


@pytest.mark.parametrize(
    ("stored", "read"),
    [
        ("2026-11-23", "23\u00a0Nov\u00a02026"),
        ("2025-09", "about Sep\u00a02025"),
        ("2025", "2025"),
        ("09:40:00.000+05:00", "09:40"),
        ("2026-11-23T14:05:00.000+05:00", "23\u00a0Nov\u00a02026,\u00a014:05"),
        ("2026-02-31", "2026-02-31"),
        ("8", "8"),
        ("", ""),
        ("23 of them, 2026-11-23", "23 of them, 2026-11-23"),
    ],
)
def test_dates_and_times_are_read_in_words(qapp: object, stored: str, read: str) -> None:
    words.set_language("en")
    assert said(stored) == read


def test_the_engines_sentences_are_told_by_their_shape(russian: None) -> None:
    english = [sentence.format("aa", "bb", "cc", "dd") for sentence in SENTENCES]
    assert [text for text in english if form_words(text) == text] == []
    assert form_words("This must lie between 1 and 30.") == "Здесь подходит значение от 1 до 30."
    two = "There is no sheet named “survey”, but one named “Survei”."
    assert form_words(two) == "Листа «survey» нет, зато есть лист «Survei»."
    both = form_words("Use “integer”. Whole numbers are of type integer.")
    assert both == "Впишите «integer». Целые числа имеют тип integer.", "a part that is a sentence, too"
    assert form_words("Только автор формы знает.") == "Только автор формы знает."


def faults_of_a_grid(more: str, kind: str = "select", bind: str = "") -> tuple[Finding, ...]:
    items = "<item><label>a</label><value>a</value></item>"
    grid = (
        f"<{kind} ref='/data/grid' appearance='fw-timed-grid' {more}><label>Letters</label>{items}</{kind}>"
    )
    nodes = "<data id='g' version='1'><grid/><last/><words/></data>"
    return form(nodes, bind, grid).findings


@pytest.mark.parametrize(
    ("more", "kind", "bind"),
    [
        ("fw:grid='signs'", "select", ""),
        ("fw:hours='2'", "select", ""),
        ("fw:practice='a b c d e f g h i j k l m n o p q r s t u v w x y z'", "select", ""),
        ("fw:duration='long'", "select", ""),
        ("fw:rows='0'", "select", ""),
        ("fw:strict='perhaps'", "select", ""),
        ("fw:size='enormous'", "select", ""),
        ("fw:last='/data/nowhere'", "select", ""),
        ("fw:last='/data/last' fw:left='/data/last'", "select", ""),
        ("fw:left='/data/words'", "select", "<bind nodeset='/data/words' type='date'/>"),
        ("fw:last='/data/last'", "select", "<bind nodeset='/data/last' calculate='1'/>"),
        ("fw:none='nothing'", "select", ""),
        ("", "select", "<bind nodeset='/data/grid' required='true()'/>"),
        ("", "select1", ""),
    ],
)
def test_what_a_timed_grid_refuses_is_told_in_the_language(
    russian: None, more: str, kind: str, bind: str
) -> None:
    findings = faults_of_a_grid(more, kind, bind)
    assert findings
    english = [words for one in findings for words in (one.what, one.remedy) if form_words(words) == words]
    assert english == []


def test_what_is_wrong_with_a_wording_file_is_told_in_the_language(russian: None) -> None:
    whole = filled("phq-9")
    sheets = [
        [list(cells) for cells in wording.empty_sheet(key("phq-9"), "ru")],
        filled("phq-9", status="draft", language="Русский", released_on="yesterday", version=""),
        filled("who-5"),
        filled("phq-9", item_01="#N/A", item_02="${a}", item_03="phq-9 ru item_04"),
        [*whole[:9], whole[10], whole[9], *whole[12:], ["item_99", "x", ""], ["", "x", ""], whole[10]],
    ]
    english = set()
    for grid in sheets:
        with pytest.raises(wording.WordingRefused) as refused:
            wording.read_wording(grid, key("phq-9"))
        told = {words for one in refused.value.findings for words in (one.what, one.remedy)}
        english |= {words for words in told if form_words(words) == words}
    assert english == set()


def test_a_question_that_a_sentence_names_keeps_its_signs_from_right_to_left(qapp: object) -> None:
    translations.install("ar")
    words.set_language("ar")
    try:
        assert "\u2068${likes}\u2069" in form_words("Write “ne_znaet”, also where ${likes} is used.")
    finally:
        translations.install("en")
        words.set_language("en")
    assert "\u2068" not in form_words("Write “ne_znaet”, also where ${likes} is used.")


def test_a_long_name_is_broken_once(qapp: object) -> None:
    theme.apply(theme.Look())
    metrics = QFontMetrics(font("body"))
    room = metrics.horizontalAdvance("Strengths and")
    assert two_lines("Home", metrics, room) == "Home"
    assert two_lines("Strengths and supports", metrics, room) == "Strengths and\nsupports"
    lines = two_lines("Strengths and supports and very much more", metrics, room).split("\n")
    assert (len(lines), lines[1][-1]) == (2, "…")


def test_what_is_begun_is_not_begun_twice(qtbot: QtBot) -> None:
    theme.apply(theme.Look())
    place = TodayPlace(quiet_calls())
    qtbot.addWidget(place)
    visit = samples.DUE[0]
    draft = replace(samples.drafts()[0], participant=visit.participant, form=visit.form)
    place.show_today(Today((visit, samples.DUE[1]), (draft,), (), 0, ()))
    assert begun_draft(visit, (draft,)) is draft
    assert begun_draft(samples.DUE[1], (draft,)) is None
    names = {child.objectName() for child in place.findChildren(QWidget)}
    assert f"today.begun.{draft.draft}" in names
    assert f"today.start.{visit.participant.person}.{visit.form}" not in names


@pytest.mark.parametrize(
    ("total", "said"),
    [(3, "3-тен"), (8, "8-ден"), (13, "13-тен"), (16, "16-дан"), (20, "20-дан"), (184, "184-тен")],
)
def test_a_whole_in_kazakh_ends_as_its_number_is_spoken(total: int, said: str) -> None:
    words.set_language("kk")
    try:
        assert words.out_of(total) == said
        assert (
            words.long_date(date(2026, 11, 22)) == "22\u00a0қараша\u00a02026"
        )  # the short month is the word for snow
        assert words.month_and_year(date(2026, 11, 1)).casefold() == "қараша\u00a02026"
    finally:
        words.set_language("en")
    assert words.out_of(total) == str(total)


def test_a_dialog_is_as_wide_as_its_longest_answer_in_large_text(russian: None, qtbot: QtBot) -> None:
    theme.apply(theme.Look(text_scale=1.5))
    try:
        window = QWidget()
        qtbot.addWidget(window)
        window.resize(1093, 614)
        window.show()
        dialog = CloseDialog(window, "Амина", proposes=True, then=print)
        dialog.open()
        qtbot.wait(1)
        buttons = dialog.findChildren(Button)
        assert len(buttons) > 9
        assert [one.objectName() for one in buttons if one.width() < one.sizeHint().width()] == []
        assert dialog.width() < window.width()
    finally:
        theme.apply(theme.Look())


def test_a_name_stands_before_its_code_in_arabic_too(qapp: object) -> None:
    """Alone in a line nothing of it says where the line begins: each part has a direction of its own."""
    assert words.person_words("Amina", "7KQ-42M") == "Amina · \u20667KQ-42M\u2069"
    words.set_language("ar")
    try:
        assert words.person_words("Amina", "7KQ-42M").startswith("\u200f")
    finally:
        words.set_language("en")
