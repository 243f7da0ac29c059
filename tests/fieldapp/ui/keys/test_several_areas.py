"""A worker of two areas, in the window: says that they work in both, and is asked where an interview belongs."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from fieldapp.operations import accounts, areas, people
from fieldapp.ui.areas import nameless
from tests.fieldapp.operations import two_areas
from tests.fieldapp.operations.field import FORM, PASSPHRASE, Field
from tests.fieldapp.operations.test_several_areas import hear, of_both, replay
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


def test_a_coordinator_of_two_areas_says_where_somebody_new_belongs(
    field: Field, qtbot: QtBot, tmp_path: Path
) -> None:
    """One person by hand, and a list of them on arrival day: each time the screen asks, and Escape adds nobody."""
    two = two_areas.begin(Field.open(field.folder, field.founded, field.people))
    accounts.close(of_both(two))
    hands = Hands(qtbot, field.folder / "Gulnara")
    hands.sign_in(accounts.tiles(field.folder / "Gulnara")[0].member, PASSPHRASE)
    desk = hands.program.calls.desk
    hands.press("nav.people")
    hands.press("people.new")
    hands.fill("new_person.name", "Жылдыз")
    assert not hands.see("case.go").isEnabled()  # not before an area was chosen
    hands.fill("new_person.year", "3012")
    hands.press(f"new_person.area.{two.osh.hex()}")
    assert not hands.see("case.go").isEnabled()
    hands.fill("new_person.year", "2012")
    hands.press("case.go")
    hands.read("Жылдыз is on the list")
    shown = hands.window.shell.people  # type: ignore[union-attr]
    hands.until(shown.page.isVisible)  # the page of whom was added
    (added,) = people.search(desk, "Жылдыз")
    sheet = tmp_path / "list.csv"
    sheet.write_text("Given name\nАли\n", "utf-8")
    hands.press("nav.people")
    shown.show_list()
    told = f"born 2012 · {nameless(2)}"  # the list says in which area somebody is
    hands.until(lambda: told in [line.detail for line in shown.list.rows()])
    hands.press("people.arrival")
    shown.arrival.read(sheet)
    hands.press("arrival.take")
    hands.press("area.leave")
    assert people.search(desk, "Али") == ()
    hands.press("arrival.take")
    hands.press("area.2")
    hands.read("Every row is accounted for: 1 taken")
    (arrived,) = people.search(desk, "Али")
    with desk.vault.read() as tx:
        assert {areas.of_person(desk, tx, one.person) for one in (added, arrived)} == {two.osh}
    hands.close()
    two.field.close()
    accounts.close(two.nurlan)
    accounts.close(two.zarina)


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
