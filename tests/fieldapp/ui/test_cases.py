"""Cases in the window: a person's page, the due list and the conflict desk on a real home, pressed by names."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from fieldapp.casework import lists, sharing
from fieldapp.casework.consent import Lack, Scope
from fieldapp.casework.directory import NAME
from fieldapp.casework.reach import Ending, Status
from fieldapp.model import Changed, PersonId
from fieldapp.operations import (
    caseload,
    cases,
    conflicts,
    directory,
    following,
    handing_over,
    one_person,
    people,
    rights,
)
from fieldapp.operations.desk import Desk
from fieldapp.ui.people.consent import ConsentDialog
from tests.fieldapp.operations.casework import agree, opened
from tests.fieldapp.operations.field import Field
from tests.fieldapp.ui.case_samples import GRID
from tests.fieldapp.ui.hands import Hands
from tests.fieldapp.ui.steps import sign_in


def desk_of(hands: Hands) -> Desk:
    return hands.program.calls.desk


def show_person(hands: Hands, person: PersonId) -> None:
    hands.program.calls.announce(Changed(people=True))
    hands.press("nav.people")
    hands.press(f"people.row.{person}")
    hands.see("person.back")


def supported(desk: Desk, name: str = "Мадина") -> PersonId:
    """A case with a service that waits, a relation and the start of support."""
    person = caseload.add(desk, name, 1990).person
    agree(desk, person, Scope.SERVICES, Scope.CONTACT)
    day = desk.now().date()
    cases.change(desk, person, {"started_on": day.isoformat(), "lang": "kk"})
    asked = {"person_id": person, "type": "documents", "status": "sent", "urgency": "same_day"}
    days = {"referred_on": day.replace(day=1).isoformat(), "next_check_on": day.isoformat()}
    cases.change(desk, person, asked | days, of="service", entity="5" * 32, creates=True, label="Papers")
    told = {"from_id": person, "rel_type": "aunt", "to_label": "Рано", "verification": "documents"}
    cases.change(desk, person, told, of="link", entity="6" * 32, creates=True, label="Рано")
    return person


def test_a_page_says_what_is_due_agreed_asked_for_and_stated(coordinator: Hands, field: Field) -> None:
    sign_in(coordinator, field, "coordinator")
    person = supported(desk_of(coordinator))
    show_person(coordinator, person)
    coordinator.read("Ask about a service")
    words = coordinator.words()
    waits = desk_of(coordinator).now().day - 1
    for said in (
        "speaks Kazakh",
        "Help with papers and the law",
        f"waiting {waits} days",
        "Рано · Aunt",
        "verified",
    ):
        assert said in words
    assert "documents" not in words  # how it was verified is the officer's alone
    assert "Signed on paper" in words
    assert "each signed and verified" in words


def test_a_try_is_written_down_with_the_keyboard_alone(coordinator: Hands, field: Field) -> None:
    sign_in(coordinator, field, "coordinator")
    desk = desk_of(coordinator)
    person = supported(desk)
    show_person(coordinator, person)
    for key in ("person.try", "try.channel.phone", "try.result.not_reached", "case.go"):
        button = coordinator.see(key)
        coordinator.until(button.isEnabled)
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)
    coordinator.read("Nobody there, no answer")
    (tried,) = (one for one in cases.look(desk, person)[0].history if "attempt_on" in one.properties)
    assert (tried.properties["attempt_channel"], tried.properties["attempt_result"]) == (
        "phone",
        "not_reached",
    )


def test_a_case_closes_for_one_of_nine_reasons_and_opens_again(coordinator: Hands, field: Field) -> None:
    sign_in(coordinator, field, "coordinator")
    desk = desk_of(coordinator)
    person = supported(desk)
    show_person(coordinator, person)
    coordinator.press("person.close")
    coordinator.see("close.reason.left_country")
    assert len(coordinator.names("close.reason.")) == len(Ending) == 9
    assert not coordinator.see("case.go").isEnabled()
    coordinator.press("close.reason.left_country")
    coordinator.press("case.go")
    coordinator.read("Closed: Left the country.")
    coordinator.read("days left")
    assert following.standing(desk, person).status is Status.CLOSED
    coordinator.press("person.reopen")
    coordinator.until(lambda: following.standing(desk, person).status is Status.OPEN)


def click(hands: Hands, *keys: str) -> None:
    for key in keys:
        hands.see(f"consent.{key}").click()  # type: ignore[attr-defined]


def say_consent(hands: Hands, **answers: str) -> None:
    """The whole dialog; a scope that is not named was not asked for."""
    click(hands, *(f"scope.{scope}.{answers.get(scope, 'not_asked')}" for scope in Scope))
    click(hands, "by.self", "assent.none", "method.signed", "language.ky", "basis.consent")
    hands.fill("consent.text", "W-1")


def test_consent_is_asked_anew_taken_back_and_kept_unused(coordinator: Hands, field: Field) -> None:
    sign_in(coordinator, field, "coordinator")
    desk = desk_of(coordinator)
    person = caseload.add(desk, "Мадина", 1990).person
    show_person(coordinator, person)
    coordinator.press("person.consent")
    assert not coordinator.see("case.go").isEnabled()  # a yes without its evidence would not count
    say_consent(coordinator, services="yes", share="yes", tracing="no")
    click(coordinator, "withheld.school")
    coordinator.fill("consent.agencies", "clinic")
    coordinator.press("case.go")
    coordinator.read("Nothing is told to: the school")
    agreed = cases.look(desk, person)[1]
    assert [scope for scope in Scope if agreed.may(scope)] == [Scope.SERVICES, Scope.SHARE]
    assert [scope for scope in Scope if agreed.scopes[scope] is Lack.REFUSED] == [Scope.TRACING]
    assert agreed.scopes[Scope.PHOTO] is Lack.NOT_ASKED
    assert (agreed.statements[-1].text, agreed.statements[-1].language) == ("W-1", "ky")
    coordinator.press("person.consent")
    coordinator.press("consent.take_back")
    coordinator.press("dialog.yes")
    coordinator.read("nothing is used from now on")
    assert not [scope for scope in Scope if cases.look(desk, person)[1].may(scope)]


def test_consent_names_the_programmes_services_and_others_in_words(coordinator: Hands, field: Field) -> None:
    """Names have blanks in them, and a form asks of the same service by its number."""
    sign_in(coordinator, field, "coordinator")
    desk = desk_of(coordinator)
    for name in ("Aina Centre", "Legal aid"):
        directory.put(desk, lists.PROVIDER, {NAME: name, "type": "health"})
    numbers = {one.label: str(UUID(one.case)) for one in directory.entries(desk, lists.PROVIDER)}
    person = caseload.add(desk, "Мадина", 1990).person
    show_person(coordinator, person)
    coordinator.press("person.consent")
    say_consent(coordinator, services="yes", share="yes")
    click(coordinator, f"services.{numbers['Aina Centre']}")
    coordinator.fill("consent.agencies", "Red  House, Clinic 3")
    coordinator.press("case.go")
    coordinator.read("May be told to: Aina Centre, Clinic 3, Red House")
    agreed = cases.look(desk, person)[1]
    assert agreed.agencies == {numbers["Aina Centre"], "Red_House", "Clinic_3"}
    told = {"type": "health", "status": "sent"}
    asked = {name: sharing.refused(agreed, told | {"provider": numbers[name]}, name) for name in numbers}
    assert asked == {"Aina Centre": None, "Legal aid": sharing.NOT_THIS_ONE}
    assert sharing.refused(agreed, told | {"provider": "red house"}) is None
    assert sharing.refused(agreed, told | {"provider": "House"}) is sharing.NOT_THIS_ONE


def test_a_renewal_begins_with_nothing_and_shows_what_held_until_now(
    coordinator: Hands, field: Field
) -> None:
    """One press must not say everything once more in somebody's name; a protection is not lost by a press either."""
    sign_in(coordinator, field, "coordinator")
    desk = desk_of(coordinator)
    person = caseload.add(desk, "Мадина", 1990).person
    day = desk.now().date()
    given = rights.Given((Scope.SERVICES,), "self", "ru", "W-7", "thumb", day, withheld_from=("school",))
    rights.consent(desk, person, given)
    show_person(coordinator, person)
    coordinator.press("person.consent")
    dialog = coordinator.see("consent")
    assert isinstance(dialog, ConsentDialog)
    assert dialog.scopes.open == len(Scope)
    assert [one.key for one in (dialog.by, dialog.assent, dialog.method, dialog.language)] == [""] * 4
    assert dialog.text.text() == ""
    assert dialog.withheld.keys() == {"school"}
    words = coordinator.words()
    for said in ("until now: yes", "until now: no", "until now: W-7", "until now: Thumbprint on paper"):
        assert said in words
    click(coordinator, *(f"scope.{scope}.yes" for scope in Scope if scope is not Scope.PHOTO))
    click(coordinator, "by.self", "assent.none", "method.signed", "language.ky", "basis.consent")
    coordinator.fill("consent.text", "W-1")
    coordinator.read("1 answer still to be given.")
    assert not coordinator.see("case.go").isEnabled()
    click(coordinator, "scope.photo.no")
    coordinator.until(coordinator.see("case.go").isEnabled)


def test_to_keep_and_not_use_is_asked_first_and_a_coordinator_lifts_it(
    coordinator: Hands, field: Field
) -> None:
    sign_in(coordinator, field, "coordinator")
    desk = desk_of(coordinator)
    person = supported(desk)
    show_person(coordinator, person)
    coordinator.press("person.consent")
    coordinator.press("consent.restrict")
    coordinator.read("A coordinator lifts it on this page")
    coordinator.press("dialog.no")
    assert not cases.look(desk, person)[1].restricted
    for lift in (False, True):
        coordinator.press("person.consent")
        coordinator.press("consent.restrict")
        coordinator.press("dialog.yes")
        coordinator.read("worked with again" if lift else "It is kept, and nobody works with it.")
        assert cases.look(desk, person)[1].restricted is not lift
        coordinator.settled()  # the page shows it, too


def test_a_service_is_not_said_to_wait_before_it_was_asked_and_names_who_must_not_hear_of_it(
    coordinator: Hands, field: Field
) -> None:
    sign_in(coordinator, field, "coordinator")
    desk = desk_of(coordinator)
    person = caseload.add(desk, "Мадина", 1990).person
    day = desk.now().date()
    given = rights.Given((Scope.SERVICES,), "self", "ru", "W-7", "thumb", day, withheld_from=("school",))
    rights.consent(desk, person, given)
    for place, (kind, status) in enumerate((("education", "proposed"), ("health", "proposed"))):
        asked = {"person_id": person, "type": kind, "status": status, "referred_on": day.isoformat()}
        cases.change(desk, person, asked, of="service", entity=f"{place}" * 32, creates=True, label=kind)
    show_person(coordinator, person)
    coordinator.read("nobody was asked yet")
    words = coordinator.words()
    assert "waiting" not in words
    assert words.count("Not to be told: the school. Ask the person before") == 1


def test_what_is_held_is_said_in_plain_words_and_names_no_other(coordinator: Hands, field: Field) -> None:
    sign_in(coordinator, field, "coordinator")
    desk = desk_of(coordinator)
    person = supported(desk)
    home = cases.change(
        desk,
        PersonId("7" * 32),
        {"phone": "+7 1", "settlement_type": "village"},
        of="household",
        creates=True,
    )
    cases.change(desk, person, {"household_id": home.case})
    show_person(coordinator, person)
    coordinator.press("person.held")
    coordinator.press("held.language.en")
    sheet = coordinator.see("held.sheet")
    assert isinstance(sheet, QPlainTextEdit)
    said = sheet.toPlainText()
    for words in (
        "kind of support: Help with papers and the law",
        "language: Kazakh",
        "phone: +7 1",
        "where the home is: In a village",
        "whether the relation was verified: verified",
        "Text that was read: notice 3.",
        "You can ask us to erase it.",
    ):
        assert words in said
    assert field.coordinator.name not in said
    assert rights.held(desk, person)


def test_what_is_held_is_said_in_the_persons_language_and_in_any_other(
    coordinator: Hands, field: Field
) -> None:
    """Whoever takes the paper along reads it, not who sits at the screen."""
    sign_in(coordinator, field, "coordinator")
    desk = desk_of(coordinator)
    person = supported(desk)
    cases.change(desk, person, {"lang": "ru"})
    show_person(coordinator, person)
    coordinator.press("person.held")
    sheet = coordinator.see("held.sheet")
    assert isinstance(sheet, QPlainTextEdit)
    assert "О вас" in sheet.toPlainText()
    coordinator.press("held.language.en")
    assert "About you" in sheet.toPlainText()
    coordinator.press("held.language.kk")
    assert "About you" not in sheet.toPlainText()
    assert QCoreApplication.translate("errors", "About you") == "About you"  # the screen's is as before


def test_the_due_list_goes_by_day_and_shows_with_whom_contact_is_lost(
    coordinator: Hands, field: Field
) -> None:
    sign_in(coordinator, field, "coordinator")
    desk = desk_of(coordinator)
    first, gone = supported(desk), supported(desk, "Ажар")
    for channel in ("home", "phone", "home"):
        following.tried(desk, gone, channel, "not_reached")
    coordinator.program.calls.announce(Changed(people=True))
    coordinator.press("nav.due")
    coordinator.read("Ask about a service")
    rows = [name.rpartition(".")[2] for name in coordinator.names("due.row.")]
    assert first in rows
    assert gone not in rows
    coordinator.press("due.group.lost")
    coordinator.until(lambda: coordinator.names("due.row.") == [f"due.row.0.{gone}"])
    coordinator.press(f"due.row.0.{gone}")
    coordinator.read("Contact lost: three tries")


def in_conflict(field: Field) -> PersonId:
    """Two years of birth, neither author knowing of the other; then the worker writes on after a hand-over."""
    both = Field.open(field.folder, field.founded, field.people)
    person = opened(both)
    handing_over.assign(both.coordinator, person, [both.worker.member])
    both.down()
    cases.change(both.worker, person, {"birth_year": "1991"})
    cases.change(both.coordinator, person, {"birth_year": "1992"})
    both.up()
    handing_over.assign(both.coordinator, person, [])
    cases.change(both.worker, person, {"lang": "ky"})
    both.up()
    both.close()
    return person


def year(desk: Desk, person: PersonId) -> str:
    found = cases.look(desk, person)[0].person
    assert found is not None
    return found.properties["birth_year"]


def test_a_conflict_shows_both_with_who_and_one_is_picked(coordinator: Hands, field: Field) -> None:
    person = in_conflict(field)
    sign_in(coordinator, field, "coordinator")
    desk = desk_of(coordinator)
    coordinator.press("nav.desk")
    coordinator.press(f"desk.row.{person}")
    coordinator.see("desk.differing.0")
    words = coordinator.words()
    assert {"1991", "1992", "Year of birth"} <= set(words.split("\n"))
    assert field.worker.name in words
    settled = conflicts.of_case(desk, person)
    place = [word.value for word in settled.differing[0].words].index("1991")
    coordinator.press(f"desk.pick.0.{place}")
    coordinator.until(lambda: not conflicts.of_case(desk, person).differing)
    assert year(desk, person) == "1991"
    coordinator.read("Written before its author knew that somebody else has this case.")
    coordinator.press("desk.leave.0")
    coordinator.until(lambda: not conflicts.of_case(desk, person).offers)
    found = cases.look(desk, person)[0].person
    assert found is not None
    assert found.properties.get("lang", "") == ""
    coordinator.read("Nothing waits for your decision.")


def test_where_neither_carer_holds_nobody_is_written_down_and_the_workers_ask(
    coordinator: Hands, field: Field
) -> None:
    both = Field.open(field.folder, field.founded, field.people)
    person = opened(both)
    handing_over.assign(both.coordinator, person, [both.worker.member])
    both.down()
    for desk, carer in ((both.worker, "a" * 32), (both.coordinator, "b" * 32)):
        cases.change(desk, person, {"carer_id": carer})
    both.up()
    both.close()
    sign_in(coordinator, field, "coordinator")
    desk = desk_of(coordinator)
    coordinator.press("nav.desk")
    coordinator.press(f"desk.row.{person}")
    coordinator.press("desk.neither.0")
    coordinator.read("Nobody is written down as carer now.")
    assert not conflicts.of_case(desk, person).differing
    found = cases.look(desk, person)[0].person
    assert found is not None
    assert found.properties.get("carer_id", "") == ""


def test_another_value_is_written_and_an_offer_taken(coordinator: Hands, field: Field) -> None:
    person = in_conflict(field)
    sign_in(coordinator, field, "coordinator")
    desk = desk_of(coordinator)
    coordinator.press("nav.desk")
    coordinator.press(f"desk.row.{person}")
    coordinator.fill("desk.other.0", "later")
    coordinator.press("desk.keep.0")
    coordinator.read("is no year of birth")  # nothing is kept that cannot be true
    coordinator.fill("desk.other.0", "1989")
    coordinator.press("desk.keep.0")
    coordinator.until(lambda: not conflicts.of_case(desk, person).differing)
    assert year(desk, person) == "1989"
    coordinator.press("desk.take.0")
    coordinator.until(lambda: not conflicts.of_case(desk, person).offers)
    found = cases.look(desk, person)[0].person
    assert found is not None
    assert found.properties["lang"] == "ky"


def test_two_who_look_alike_are_never_put_together_by_themselves(coordinator: Hands, field: Field) -> None:
    sign_in(coordinator, field, "coordinator")
    desk = desk_of(coordinator)
    one, two = caseload.add(desk, "Жанар", 2010), caseload.add(desk, "Zhanar", 2010)
    coordinator.program.calls.announce(Changed(people=True))
    coordinator.press("nav.desk")
    first, second = sorted((one.person, two.person))
    coordinator.press(f"desk.row.doubt.{first}.{second}")
    coordinator.read("the same name, perhaps in other letters")
    assert len(one_person.registrations(desk, first)) == 1
    coordinator.press("desk.same")
    coordinator.until(lambda: len(one_person.registrations(desk, first)) == 2)
    show_person(coordinator, first)
    coordinator.read("also registered as")


def test_a_worker_sees_what_is_due_and_settles_nothing(worker: Hands, field: Field) -> None:
    sign_in(worker, field)
    worker.see("nav.due")
    assert not worker.visible("nav.desk")


def test_every_row_of_an_arrival_list_is_accounted_for(
    coordinator: Hands, field: Field, tmp_path: Path
) -> None:
    sign_in(coordinator, field, "coordinator")
    desk = desk_of(coordinator)
    caseload.add(desk, "Амина", 2016)
    sheet = tmp_path / "list.csv"
    sheet.write_text("\n".join(",".join(cells) for cells in GRID), "utf-8")
    coordinator.press("nav.people")
    coordinator.press("people.arrival")
    coordinator.window.shell.people.arrival.read(sheet)  # type: ignore[union-attr]
    coordinator.read("2 rows can be taken.")
    words = coordinator.words()
    for said in (
        "3 rows cannot",
        "Columns that are not kept: Block.",
        "Row 3",
        "There is no given name.",
        "lies in the future",
    ):
        assert said in words
    before = len(people.search(desk, ""))
    take = coordinator.window.shell.people.arrival.take  # type: ignore[union-attr]
    take.click()
    take.click()  # of somebody who presses everything twice
    coordinator.read("Every row is accounted for: 2 taken, 3 not.")
    assert len(people.search(desk, "")) == before + 2
    coordinator.read("2 pairs may be one person.")  # also with the Айгүл who is here already
    coordinator.see("arrival.settle")
    coordinator.window.shell.people.arrival.read(sheet)  # type: ignore[union-attr]
    coordinator.read("2 rows are here already.")
    coordinator.see("arrival.here")
    assert not coordinator.visible("arrival.take")  # the rest is still to be corrected
    assert len(people.search(desk, "")) == before + 2
    coordinator.press("nav.desk")
    coordinator.until(lambda: coordinator.names("desk.row.doubt."))


def test_a_sheet_that_is_no_list_takes_nobody_and_says_why(
    coordinator: Hands, field: Field, tmp_path: Path
) -> None:
    sign_in(coordinator, field, "coordinator")
    sheet = tmp_path / "list.csv"
    sheet.write_text("Sex,Block\nf,4", "utf-8")
    coordinator.press("nav.people")
    coordinator.press("people.arrival")
    coordinator.window.shell.people.arrival.read(sheet)  # type: ignore[union-attr]
    coordinator.read("No column is called “given name”")
    assert not coordinator.visible("arrival.take")


def test_what_a_list_hides_and_what_of_its_file_is_not_read_is_said_before_anybody_is_taken(
    coordinator: Hands, field: Field, tmp_path: Path
) -> None:
    from openpyxl import Workbook

    made, path = Workbook(), tmp_path / "list.xlsx"
    for row in (["Given name"], ["Амина"], ["Вера"]):
        made.worksheets[0].append(row)
    made.worksheets[0].row_dimensions[3].hidden = True
    made.create_sheet("Flight 2").append(["Given name"])
    made.save(path)
    sign_in(coordinator, field, "coordinator")
    coordinator.press("nav.people")
    coordinator.press("people.arrival")
    coordinator.window.shell.people.arrival.read(path)  # type: ignore[union-attr]
    coordinator.read("2 rows can be taken.")
    assert "Rows that the sheet hides are read as well: 3." in coordinator.words()
    assert "and not: Flight 2." in coordinator.words()
