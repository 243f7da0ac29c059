"""Where consent comes first, a person reads why and is one press away from the talk about it."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from fieldapp.model import FormId, PersonId
from tests.fieldapp.operations.field import PASSPHRASE, Field
from tests.fieldapp.operations.test_pack_forms import publish
from tests.fieldapp.ui.hands import Hands


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
