"""What a coordinator sets for every laptop, through the window: whom to phone, services, schools, ages."""

from __future__ import annotations

from pathlib import Path

import openpyxl
from PySide6.QtWidgets import QLineEdit

from fieldapp.casework import lists
from fieldapp.casework.rules import Rules
from fieldapp.model import Contact
from fieldapp.operations import accounts, caseload, directory, programme_rules, safety
from fieldapp.operations.desk import Desk
from tests.fieldapp.operations.field import PASSPHRASE, Field
from tests.fieldapp.ui.hands import Hands
from tests.fieldapp.ui.steps import sign_in


def line(hands: Hands, name: str) -> str:
    """What stands in a field; "" while it is not there."""
    shown = [one for one in hands.visible(name) if isinstance(one, QLineEdit)]
    return shown[0].text() if shown else ""


def at_team(coordinator: Hands, field: Field) -> None:
    sign_in(coordinator, field, "coordinator")
    coordinator.press("nav.team")


def office(coordinator: Hands) -> Desk:
    return coordinator.window.calls.desk


def test_a_refused_publishing_leads_to_the_list_and_then_the_form_is_published(
    coordinator: Hands, field: Field
) -> None:
    """A programme that has just begun: nobody stands on the list, and Form E opens the safety pathway."""
    desk = accounts.sign_in(
        field.folder / "office", accounts.tiles(field.folder / "office")[0].member, PASSPHRASE
    )
    caseload.set_contacts(desk, [])
    accounts.close(desk)
    sign_in(coordinator, field, "coordinator")
    coordinator.press("nav.forms")
    coordinator.press("forms.pack.form_e")
    coordinator.read("under Team, “Whom to phone”")
    coordinator.press("forms.phones")
    coordinator.fill("phones.name.1", "Duty")
    coordinator.fill("phones.phone.1", "later")
    coordinator.press("phones.keep")
    coordinator.read("Line 1: “later” is no telephone number.")
    assert safety.contacts(office(coordinator)) == ()
    coordinator.fill("phones.phone.1", "+996 312 100")
    coordinator.press("phones.add")
    coordinator.fill("phones.name.2", "Hot line")
    coordinator.fill("phones.role.2", "day and night")
    coordinator.fill("phones.phone.2", "103")
    coordinator.press("phones.keep")
    coordinator.read("The list is kept.")
    assert safety.contacts(office(coordinator)) == (
        Contact("Duty", "", "+996 312 100"),
        Contact("Hot line", "day and night", "103"),
    )
    coordinator.press("nav.forms")
    coordinator.press("forms.pack.form_e")
    coordinator.read("The form is published.")


def test_a_line_is_removed_and_the_rest_stays(coordinator: Hands, field: Field) -> None:
    at_team(coordinator, field)
    coordinator.press("team.lists.phones")
    coordinator.until(lambda: line(coordinator, "phones.name.1") == "Nurse")
    coordinator.press("phones.add")
    coordinator.fill("phones.name.2", "Hot line")
    coordinator.fill("phones.phone.2", "103")
    coordinator.press("phones.remove.1")
    coordinator.until(lambda: line(coordinator, "phones.name.1") == "Hot line")
    coordinator.press("phones.keep")
    coordinator.see("team.lists")
    coordinator.until(lambda: safety.contacts(office(coordinator)) == (Contact("Hot line", "", "103"),))


def test_a_service_is_added_changed_and_retired(coordinator: Hands, field: Field) -> None:
    at_team(coordinator, field)
    coordinator.press("team.lists.provider")
    coordinator.read("No service is on the list yet")
    coordinator.press("directory.add")
    coordinator.fill("entry.label", "Polyclinic 3")
    coordinator.fill("entry.phone", "none")
    coordinator.press("entry.type.health")
    coordinator.press("case.go")
    coordinator.read("“none” is no telephone number.")
    coordinator.press("directory.add")
    coordinator.fill("entry.label", "Polyclinic 3")
    coordinator.fill("entry.phone", "+996 100")
    coordinator.press("entry.type.health")
    coordinator.press("case.go")
    coordinator.read("A visit to the clinic · +996 100")
    coordinator.press("directory.change.1")
    coordinator.fill("entry.phone", "+996 200")
    coordinator.press("case.go")
    coordinator.read("A visit to the clinic · +996 200")
    coordinator.press("directory.retire.1")
    coordinator.read("not used any more")
    coordinator.press("directory.retire.1")
    coordinator.until(lambda: "not used any more" not in coordinator.words())


def test_a_sheet_of_schools_is_shown_row_by_row_and_taken(
    coordinator: Hands, field: Field, tmp_path: Path
) -> None:
    book = openpyxl.Workbook()
    assert book.active is not None
    for row in (
        ["Name", "Code", "Region"],
        ["School 1", "S1", "Osh"],
        ["School 2", "S 2", "Osh"],
        ["School 3", "S3", "Osh oblast"],
    ):
        book.active.append(row)
    book.save(tmp_path / "schools.xlsx")
    at_team(coordinator, field)
    coordinator.press("team.lists.school")
    shell = coordinator.window.shell
    assert shell is not None
    assert shell.team is not None
    shell.team.directory.read(tmp_path / "schools.xlsx")
    coordinator.read("“S 2” has a blank in it. Write one word, the same in all lists: S_2.")
    coordinator.read("2 new rows.")
    assert directory.entries(office(coordinator), lists.SCHOOL) == ()
    coordinator.press("directory.take")
    coordinator.read("S1 · Osh")
    found = directory.entries(office(coordinator), lists.SCHOOL)
    assert [one.label for one in found] == ["School 1", "School 3"]
    coordinator.read("S3 · Osh oblast")
    shell.team.directory.read(tmp_path / "absent.xlsx")
    coordinator.see("directory.said")


def test_ages_and_months_are_set(coordinator: Hands, field: Field) -> None:
    at_team(coordinator, field)
    coordinator.until(lambda: line(coordinator, "team.rules.age_of_consent") == "18")
    coordinator.fill("team.rules.age_of_consent", "30")
    coordinator.press("team.rules.set")
    coordinator.read("These figures cannot be set.")
    coordinator.fill("team.rules.age_of_consent", "16")
    coordinator.fill("team.rules.case_file_months", "120")
    coordinator.press("team.rules.set")
    coordinator.read("It is set.")
    assert programme_rules.of(office(coordinator)) == Rules(16, 7, 12, 120)
