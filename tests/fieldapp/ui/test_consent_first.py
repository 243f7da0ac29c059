"""Where consent comes first, a person reads why and is one press away from the talk about it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from fieldapp.model import FormId, PersonId
from tests.fieldapp.operations.field import PASSPHRASE, Field
from tests.fieldapp.operations.test_pack_forms import publish
from tests.fieldapp.ui.hands import Hands
from tests.fieldapp.ui.test_cases import show_person


@pytest.fixture
def asked_nothing(field: Field) -> tuple[Field, PersonId]:
    """Somebody on a worker's list whom nobody has asked, and two forms of the pack."""
    again = Field.open(field.folder, field.founded, field.people)
    publish(again, "plan", "welcome")
    person = again.people[0].person
    again.close()
    return again, person


def begun(hands: Hands) -> str:
    place = hands.window.interviews.place
    return "" if place is None or place.draft is None else place.draft.form


def test_the_talk_about_consent_is_one_press_away(
    asked_nothing: tuple[Field, PersonId], qtbot: QtBot
) -> None:
    field, person = asked_nothing
    worker = Hands(qtbot, field.folder / "laptop")
    try:
        worker.sign_in(field.worker.member, PASSPHRASE)
        worker.window.interviews.begin(FormId("form_p"), person)
        worker.read("has not been asked yet whether they agree")
        worker.press("consent_first.leave")
        worker.until(lambda: not worker.visible("consent_first.1"))
        assert begun(worker) == ""
        worker.window.interviews.begin(FormId("form_p"), person)
        worker.press("consent_first.1")
        worker.until(lambda: begun(worker) == "form_w")
    finally:
        worker.close()


def test_the_notice_is_printed_from_the_page_in_the_language_that_is_picked(
    asked_nothing: tuple[Field, PersonId], qtbot: QtBot
) -> None:
    """R-11: beside what is held about somebody; the paper names nobody."""
    field, person = asked_nothing
    office = Hands(qtbot, field.folder / "office")
    try:
        office.sign_in(field.coordinator.member, PASSPHRASE)
        show_person(office, person)
        office.press("person.held")
        office.press("held.notice")
        sheet = office.see("held.sheet")
        assert isinstance(sheet, QPlainTextEdit)
        office.until(lambda: "You decide." in sheet.toPlainText())
        names = [
            button.text()
            for place in range(1, 5)
            if (button := office.window.findChild(QPushButton, f"held.language.{place}")) is not None
        ]
        assert names[:2] == ["English", "Русский"]
        assert not [name for name in names if "(" in name]
        office.press("held.language.2")
        assert "Решаете вы." in sheet.toPlainText()
        office.read("The notice of the consent talk")
        assert field.people[0].given_name not in sheet.toPlainText()
        office.press("case.leave")
    finally:
        office.close()
