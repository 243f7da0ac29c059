"""No word of the screens is untranslated, and every placeholder survives its translation."""

from __future__ import annotations

import re
import runpy
import xml.etree.ElementTree as ET  # our own files
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from fieldapp.errors import RequestRefused, SheetsRefused
from fieldapp.ui.errors_in_words import in_words
from fieldapp.ui.translations import install

FOLDER = Path(__file__).resolve().parents[3] / "resources" / "translations"
PLURALS = {"en": 2, "ru": 3, "kk": 2, "ar": 6}
IN_WORDS = 3  # none, one and two are said in words in Arabic; from three on there is a figure


def messages(language: str) -> list[tuple[str, list[str], bool]]:
    """Source, its translations, and whether somebody still has to look at it."""
    found = []
    for message in ET.parse(FOLDER / f"fieldapp_{language}.ts").getroot().iter("message"):
        source = message.findtext("source") or ""
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.findall("numerusform")]
        open_ = translation.get("type") == "unfinished"
        found.append((source, forms or [translation.text or ""], open_))
    return found


@pytest.mark.parametrize("language", PLURALS)
def test_every_word_is_translated(language: str) -> None:
    assert [source for source, forms, open_ in messages(language) if open_ or not all(forms)] == []


@pytest.mark.parametrize("language", PLURALS)
def test_every_placeholder_survives(language: str) -> None:
    def holes(text: str, spelled: bool) -> set[str]:
        return set(re.findall(r"\{\w+\}|%n", text)) - ({"%n"} if spelled else set())

    def spelled(place: int, forms: list[str]) -> bool:
        return len(forms) == PLURALS["ar"] and place < IN_WORDS

    lost = [
        (source, form)
        for source, forms, _open in messages(language)
        for place, form in enumerate(forms)
        if holes(source, spelled(place, forms)) != holes(form, spelled(place, forms))
    ]
    assert lost == []


@pytest.mark.parametrize("language", PLURALS)
def test_plurals_have_all_their_forms(language: str) -> None:
    plural = [forms for source, forms, _ in messages(language) if "%n" in source and len(forms) > 1]
    assert plural
    assert {len(forms) for forms in plural} == {PLURALS[language]}


def test_reasons_inside_errors_are_translated_too() -> None:
    """Each `reason=` of the program below the screens, and what is wrong with a sheet."""
    tools = runpy.run_path(str(FOLDER.parents[1] / "packaging" / "translations.py"))
    known = {source for source, _, _ in messages("ru")}
    wanted = set(tools["reasons"]())
    assert {"the six words differ", "word # is none of the list"} <= wanted
    assert wanted - known == set()


def test_a_reason_with_numbers_is_read_in_the_persons_language(qapp: QApplication) -> None:
    assert install("ru")
    try:
        said = in_words(SheetsRefused(reason="word 7 is none of the list"))
        assert "слова номер 7 нет в списке" in said
        assert "шесть слов не совпадают" in in_words(RequestRefused(reason="the six words differ"))
    finally:
        install("en")
