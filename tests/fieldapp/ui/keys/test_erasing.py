"""A coordinator erases a person, and is the second person of somebody else's order, in the window."""

from __future__ import annotations

from pathlib import Path

from fieldapp.model import Changed, Role
from fieldapp.operations import caseload, erasing, intake, people
from tests.fieldapp.operations.field import Field, carry
from tests.fieldapp.ui.hands import Hands
from tests.fieldapp.ui.keys.people import asks, joins
from tests.fieldapp.ui.keys.test_readers import open_sheets, sheets, type_sheets


def test_a_person_is_erased_from_their_page(office: Hands, field: Field) -> None:
    (person,) = field.people
    office.press("nav.people")
    office.press(f"people.row.{person.person}")
    office.press("person.erase")
    office.press("dialog.yes")
    office.until(lambda: people.search(office.program.calls.desk, "") == ())
    office.press("nav.team")
    office.read("1 person")


def test_the_second_person_agrees(office: Hands, new: Hands, field: Field, stick: Path) -> None:
    first, second, _ = sheets(field)
    open_sheets(office, asks(new, "Нурлан"), Role.COORDINATOR)
    type_sheets(office, first, second)
    office.read("Нурлан is in")
    office.press("team.pack")
    office.read("The pack is on the stick")
    joins(new, office.text("team.words"))
    desk, other = office.program.calls.desk, new.program.calls.desk
    many = [caseload.add(other, f"Кыз{number}", 2012).person for number in range(21)]
    erasing.order(other, many)
    carry(other, desk)
    intake.apply_all(desk)
    office.program.calls.announce(Changed(reviews=True))
    (row,) = erasing.rows(desk)
    assert row.waits
    office.read("Waits for a second coordinator")
    office.press(f"team.agree.{row.order}")
    office.press("dialog.yes")
    office.read("You agreed")
    (row,) = erasing.rows(desk)
    assert not row.waits
