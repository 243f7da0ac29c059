"""What a third reader of the pictures named: capitals inside of lines, dots where a source should stand, two kinds of
dash, and words of a man about whoever is meant."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET  # our own files
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from fieldapp.casework import lists, value_words
from fieldapp.casework.waves import Due, Urgency, What
from fieldapp.model import Notice, PersonId, Preferences
from fieldapp.ui import appearance, case_words
from fieldapp.ui.kit.labels import Elided
from fieldapp.ui.team.reading import ReadingCard
from tests.fieldapp.ui import pictures, samples

FOLDER = Path(__file__).resolve().parents[3] / "resources" / "translations"
WHO = PersonId("p")
LANGUAGES = ("en", "ru", "kk", "ar")


def translated(language: str) -> dict[str, str]:
    found = ET.parse(FOLDER / f"fieldapp_{language}.ts").getroot().iter("message")
    return {one.findtext("source") or "": "".join(one.find("translation").itertext()) for one in found}  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("language", "needed", "wave"),
    [
        ("en", "needed: within a week", "Follow-up: after three months"),
        ("ru", "нужно: в течение недели", "Встреча: спустя три месяца"),
        ("kk", "қажет: бір апта ішінде", "Кездесу: үш айдан кейін"),
    ],
)
def test_a_choice_that_stands_inside_of_a_line_has_no_capital(
    qtbot: QtBot, language: str, needed: str, wave: str
) -> None:
    appearance.put_on(Preferences(language, "light"))
    day = date(2026, 12, 3)
    assert case_words.window_words(Due(WHO, What.SERVICE, day, urgency=Urgency.WEEK), day) == needed
    assert case_words.due_words(Due(WHO, What.WAVE, day, name="W3")) == wave
    appearance.put_on(Preferences("en", "light"))


def test_what_no_list_has_stays_as_somebody_wrote_it(qtbot: QtBot) -> None:
    appearance.put_on(Preferences("en", "light"))
    assert case_words.value_within(lists.PERSON, "consent_witness", "Gulnar") == "Gulnar"
    assert case_words.value_within(lists.PERSON, "consent_witness", "colleague") == "a colleague"
    assert case_words.withheld(["school", "Village_head"]) == "Village head, the school"


@pytest.mark.parametrize("text_size", [100, 150])
def test_on_what_each_value_was_said_is_never_cut_on_the_desk(qtbot: QtBot, text_size: int) -> None:
    """Both values with who, when, on what: a form's title behind dots can be told from no other."""
    shown = pictures.draw(pictures.Picture(pictures.PLACES["desk"], "light", "ru", (1093, 614), text_size))
    qtbot.addWidget(shown)
    sources = [one for one in shown.findChildren(QLabel) if " · Form W" in one.text()]
    assert len(sources) >= 2
    assert [one.text() for one in sources if isinstance(one, Elided)] == []
    assert [one.text() for one in sources if one.height() < one.heightForWidth(one.width())] == []
    appearance.put_on(Preferences("en", "light"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_kind_of_dash_on_every_screen(language: str) -> None:
    assert [text for text in translated(language).values() if "—" in text] == []


MASCULINE = re.compile(
    r"^(ي(حضر|سكن|عيش|شعر|تحدث|درس)|انقطع|أنهى|غادر|انتقل|بلغ|توفي|متوفى|مسجل|لا يشعر|غير مسجل)\b"
)


def test_what_is_said_of_a_person_in_arabic_is_of_nobodys_sex() -> None:
    """A choice stands beside a name, a girl's as well as a boy's; of a group the plural may stand."""
    words = translated("ar")
    choices = {
        text
        for name in ("LEARNING", "LEVEL", "WHEREABOUTS", "ENDING", "BARRIER")
        for text in getattr(value_words, f"{name}_WORDS").values()
    }
    assert [
        text for one in {*choices, "lives in the same home"} if MASCULINE.search(text := words.get(one, ""))
    ] == []


def test_what_a_sheet_hides_stands_above_what_would_be_taken_of_it(qtbot: QtBot) -> None:
    appearance.put_on(Preferences("en", "light"))
    card = ReadingCard()
    qtbot.addWidget(card)
    hidden = Notice(
        "directory.hidden_rows", "Rows that the sheet hides are read as well: {rows}.", {"rows": "3"}
    )
    card.show_reading(replace(samples.READING, told=(hidden,)))
    said = card.findChild(QWidget, "directory.found")
    assert said is not None
    assert any("hides are read as well: 3" in one.text() for one in said.findChildren(QLabel))


@pytest.mark.parametrize("size", [(1366, 768), (1093, 614)])
def test_under_which_code_somebody_stands_once_more_is_never_cut(qtbot: QtBot, size: tuple[int, int]) -> None:
    shown = pictures.draw(pictures.Picture(pictures.PLACES["deciding"], "light", "ru", size))
    qtbot.addWidget(shown)
    about = shown.findChild(QLabel, "person.about")
    assert about is not None
    assert "ещё одна регистрация" in about.text()
    assert not isinstance(about, Elided)
    assert about.height() >= about.heightForWidth(about.width())
    appearance.put_on(Preferences("en", "light"))
