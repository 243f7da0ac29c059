"""A coordinator erases a person, and is the second person of somebody else's order, in the window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from fieldapp.model import Changed, Role
from fieldapp.operations import caseload, erasing, intake, people
from fieldapp.operations.enrolment import Elsewhere
from fieldapp.operations.erasing import OrderRow
from fieldapp.ui.team.erasing import ErasingCard
from fieldapp.ui.team.withdrawn import withdrawn_words
from tests.fieldapp.operations.field import Field, carry
from tests.fieldapp.ui.hands import Hands
from tests.fieldapp.ui.keys.people import asks, joins
from tests.fieldapp.ui.keys.test_readers import open_sheets, sheets, type_sheets
from tests.fieldapp.ui.pictures import quiet_calls
from tests.fieldapp.ui.samples import NOW


def test_a_person_is_erased_from_their_page(office: Hands, field: Field) -> None:
    (person,) = field.people
    office.press("nav.people")
    office.press(f"people.row.{person.person}")
    office.press("person.erase")
    office.press("dialog.yes")
    office.until(lambda: people.search(office.program.calls.desk, "") == ())
    office.press("nav.team")
    office.read("1 person")
    office.press("nav.journal")
    office.read("ordered to erase the records of 1 person")


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


def test_of_a_small_order_the_card_says_what_the_server_still_has(qtbot: QtBot) -> None:
    told = OrderRow(
        "a" * 64, "Aida", NOW, 1, waits=False, may_agree=True, done_at=("Aida", "Bekzat"), on_server=2
    )
    card = ErasingCard(quiet_calls())
    qtbot.addWidget(card)
    said = {}
    for name, one in (("first", told), ("agreed", replace(told, may_agree=False, agreed=True))):
        card.show_orders((one,))
        said[name] = " ".join(label.text() for label in card.findChildren(QLabel))
    assert "Sealed copies stay on the server until a second coordinator agrees" in said["first"]
    assert "2 sealed batches of it are still on the server" in said["agreed"]


def test_a_withdrawn_key_that_still_stands_elsewhere_says_where_and_whom_to_call(qtbot: QtBot) -> None:
    assert withdrawn_words("Bekzat", ()) == "The key of Bekzat was withdrawn."
    said = withdrawn_words("Bekzat", (Elsewhere("Osh", ("Nurlan", "Aida")), Elsewhere("", ())))
    plain = "".join(sign for sign in said if sign.isprintable())
    assert "It still stands in Osh. Call Nurlan, Aida" in plain
    assert "It still stands in Area 2 (its name has not come yet)" in plain
