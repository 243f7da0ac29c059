"""No word of any place goes past the translations: in the pseudo-language each of them stands in brackets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date, datetime

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget

from fieldapp.model import Preferences
from fieldapp.ui import appearance
from fieldapp.ui.kit import theme
from fieldapp.ui.kit.lists import RowButton
from fieldapp.ui.kit.words import long_date, short_date
from fieldapp.ui.settings.licences import LICENCES
from fieldapp.ui.translations import LANGUAGES
from tests.fieldapp.ui import case_samples, pictures, pseudo, samples
from tests.fieldapp.ui.pictures import PLACES

OWN_NAMES = {"Fieldapp", *(name for _tag, name in LANGUAGES), *(name for _key, name, _files in LICENCES)}
WORD = re.compile(r"[^\W\d_]{2,}")
IN_BRACKETS = re.compile(f"{pseudo.OPEN}[^{pseudo.OPEN}{pseudo.CLOSE}]*{pseudo.CLOSE}")


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    yield
    appearance.put_on(Preferences("en", "light"))


@pytest.mark.parametrize("name", PLACES)
def test_every_word_of_a_place_is_translated(name: str) -> None:
    appearance.put_on(Preferences("en", "light"))
    with pseudo.spoken():
        widget = pictures.PLACES[name]()
        theme.dress(widget)
        widget.show()
        QApplication.processEvents()
        shown = list(texts(widget))
    widget.close()
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert any(pseudo.OPEN in text for text in shown), "the place says nothing at all"
    left = {text: rest for text in shown if (rest := untranslated(text))}
    assert left == {}


def untranslated(text: str) -> list[str]:
    """Words outside of brackets that are no value of the samples: names, codes, dates, a form's own words."""
    while IN_BRACKETS.search(text):
        text = IN_BRACKETS.sub(" ", text)
    for value in VALUES:
        text = text.replace(value, " ")
    return WORD.findall(text)


def texts(widget: QWidget) -> Iterator[str]:
    """All that is read on it: words, pale words in fields, and what a screen reader says of it."""
    for found in widget.findChildren(QWidget):
        if not found.isVisible() or isinstance(found.parentWidget(), QLineEdit):
            continue
        if isinstance(found, QLabel | QAbstractButton) and not isinstance(found, RowButton):
            yield found.text()
        if isinstance(found, QLineEdit | QPlainTextEdit):
            yield found.placeholderText()
        yield from (found.accessibleName(), found.accessibleDescription(), found.toolTip())


def _values(thing: object) -> Iterator[str]:
    if isinstance(thing, str):
        yield thing
    elif isinstance(thing, datetime | date):
        yield from (long_date(thing), short_date(thing, thing), f"{thing:%A}")
    elif isinstance(thing, dict):
        for key, value in thing.items():
            yield from (*_values(key), *_values(value))
    elif isinstance(thing, tuple | list):
        for part in thing:
            yield from _values(part)
    elif is_dataclass(thing):
        for field in fields(thing):
            yield from _values(getattr(thing, field.name))


def _longest_first() -> list[str]:
    named = (value for name, value in vars(samples).items() if name.isupper())
    found = {text for value in named for text in _values(value) if WORD.search(text)}
    shown = {"form_c.xlsx", "bafola dokuti mibaza nisatu pavona kivoru"} | {
        value for finding in pictures.FINDINGS for value in (finding.sheet, finding.column)
    }
    shown |= {
        value for repair in pictures.REPAIRS for value in (repair.sheet, repair.before, repair.after) if value
    }
    shown |= set(_values(case_samples.SHOWN)) | {tile.name for tile in case_samples.TO_GIVE.workers}
    shown |= set(case_samples.SERVICES.offered.values())
    return sorted(found | OWN_NAMES | shown, key=len, reverse=True)


VALUES = _longest_first()
