"""Coordinators and the focal point join and leave by two sheets, typed into a window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from fieldapp.model import Role
from fieldapp.operations import coordinators, enrolment, packs, rosters
from fieldapp.ui.team.sheets import SheetsDialog
from tests.fieldapp.operations.field import Field
from tests.fieldapp.ui.hands import Hands
from tests.fieldapp.ui.keys.people import asks, joins


def sheets(field: Field) -> list[str]:
    return [" ".join(sheet.words) for sheet in field.founded.sheets]


def open_sheets(office: Hands, words: str, role: Role) -> None:
    """The request that lies on the stick; its sheets are asked for."""
    office.press("team.from_stick")
    office.fill("team.name.1", "Нурлан")
    office.fill("team.words.1", words)
    office.press(f"team.role.1.{role}")
    office.press("team.appoint.1")


def type_sheets(office: Hands, first: str, second: str) -> None:
    office.fill("sheets.1", first)
    office.fill("sheets.2", second)
    office.press("sheets.go")


def test_a_coordinator_joins_and_leaves(office: Hands, new: Hands, field: Field, stick: Path) -> None:
    first, second, _ = sheets(field)
    open_sheets(office, asks(new, "Нурлан"), Role.COORDINATOR)
    type_sheets(office, first, first)
    office.read("cannot be used")
    type_sheets(office, first, second.replace(second.split()[4], "academic", 1))
    office.read("cannot be used")
    member = new.program.calls.desk.member
    assert member not in {one.member for one in coordinators.others(office.program.calls.desk)}
    type_sheets(office, first, second)
    office.read("Нурлан is in")
    office.press("team.pack")
    office.read("The pack is on the stick")
    joins(new, office.text("team.words"))
    new.press("nav.team")  # they are a coordinator from the moment they joined
    new.see(f"team.leave.{field.coordinator.member}")
    office.press(f"team.leave.{member}")
    type_sheets(office, first, second)
    office.read("Нурлан has left")
    office.until(lambda: not office.visible(f"team.leave.{member}"))
    assert not packs.stands(rosters.load(field.coordinator.home), new.program.calls.desk.keys.key_id)


def test_the_focal_point_reads_no_record(office: Hands, new: Hands, field: Field, stick: Path) -> None:
    first, _, third = sheets(field)
    open_sheets(office, asks(new, "Нурлан"), Role.FOCAL_POINT)
    type_sheets(office, first, third)
    office.read("Нурлан is in")
    office.press("team.pack")
    office.read("The pack is on the stick")
    joins(new, office.text("team.words"))
    desk = new.program.calls.desk
    assert desk.role is Role.FOCAL_POINT
    assert not new.visible("nav.team")
    assert not new.visible("nav.review")
    roster = rosters.load(desk.home)
    classes = {kind.name for scope in roster.reader(desk.keys.key_id).scopes for kind in scope.classes}
    assert classes == {"PROGRAMME"}


def test_a_coordinator_for_education_reads_nothing_else(
    office: Hands, new: Hands, field: Field, stick: Path
) -> None:
    """The choice in the window stands in the charter that two sheets sign."""
    first, second, _ = sheets(field)
    words = asks(new, "Нурлан")
    office.press("team.from_stick")
    office.fill("team.name.1", "Нурлан")
    office.fill("team.words.1", words)
    office.press(f"team.role.1.{Role.COORDINATOR}")
    for kind in ("care", "wellbeing", "links"):
        office.press(f"team.class.1.{kind}")
    office.press("team.appoint.1")
    office.read("They read this alone, also of what was sealed before: Learning, Programme")
    type_sheets(office, first, second)
    office.read("Нурлан is in")
    member = new.program.calls.desk.member
    office.until(lambda: "Learning" in office.text(f"team.reads.{member}"))
    assert "Wellbeing" not in office.text(f"team.reads.{member}")
    roster = rosters.load(office.program.calls.desk.home)
    reader = roster.reader(new.program.calls.desk.keys.key_id)
    assert {one.name for scope in reader.scopes for one in scope.classes} == {"LEARNING", "PROGRAMME"}


def test_by_the_keyboard_and_left_with_escape(office: Hands, new: Hands, field: Field, stick: Path) -> None:
    open_sheets(office, asks(new, "Нурлан"), Role.COORDINATOR)
    office.see("sheets.1")
    (dialog,) = office.window.findChildren(SheetsDialog)
    assert dialog.focusWidget().objectName() == "sheets.1"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    office.until(lambda: not office.visible("sheets"))
    asked = enrolment.write_request(new.program.calls.desk.keys)
    assert not rosters.load(field.coordinator.home).is_reader(enrolment.read(asked).key.key_id)
