"""A worker of two areas, in the window: says that they work in both, and is asked where an interview belongs."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from fieldapp.operations import accounts, areas
from tests.fieldapp.operations import two_areas
from tests.fieldapp.operations.field import FORM, PASSPHRASE, Field
from tests.fieldapp.operations.test_several_areas import hear, replay
from tests.fieldapp.operations.two_areas import Two
from tests.fieldapp.ui.hands import Hands


def put_on_a_second_list(field: Field) -> Two:
    two = two_areas.begin(Field.open(field.folder, field.founded, field.people))
    replay(two)
    hear(two)
    two.field.close()
    accounts.close(two.nurlan)
    accounts.close(two.zarina)
    return two


def test_a_worker_says_where_they_work_and_then_chooses(field: Field, qtbot: QtBot) -> None:
    two = put_on_a_second_list(field)
    worker = Hands(qtbot, field.folder / "laptop")
    worker.sign_in(two.field.worker.member, PASSPHRASE)
    worker.read("1 more areas have put you on their list")
    worker.press("nav.settings")
    worker.see("settings.areas")
    worker.press("settings.area.2")
    worker.press("settings.areas.keep")
    worker.read("Kept.")
    desk = worker.program.calls.desk
    assert [one.works for one in areas.appointed(desk)] == [True, True]

    interviews = worker.window.interviews
    interviews.begin(FORM, field.people[0].person)
    worker.until(lambda: interviews.draft is not None)
    assert not worker.visible("area.1")  # the participant's area is known
    interviews.leave()
    worker.until(lambda: interviews.is_settled)
    interviews.drop()

    interviews.begin(FORM, None)
    worker.press("area.leave")
    worker.until(lambda: not worker.visible("area.1"))
    assert interviews.draft is None
    interviews.begin(FORM, None)
    worker.press("area.2")
    worker.until(lambda: interviews.draft is not None)
    draft = interviews.draft
    assert draft is not None
    with desk.vault.read() as tx:
        assert areas.of_draft(desk, tx, draft, None) == two.osh
    worker.close()
