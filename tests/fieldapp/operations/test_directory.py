"""Services, places and schools: filled by coordinators, on every laptop of the area, and chosen from in forms."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from uuid import UUID

import openpyxl
import pytest

from fieldapp.case_errors import ChangeRefused, NoDirectory
from fieldapp.casework import directory as words
from fieldapp.casework import lists
from fieldapp.casework.authority import Why
from fieldapp.casework.consent import Scope
from fieldapp.casework.events import EntityId
from fieldapp.errors import NotAllowed
from fieldapp.model import ContentClass, FormId, Role
from fieldapp.operations import (
    accounts,
    cases,
    conflicts,
    directory,
    drafts,
    enrolment,
    entering,
    handing_over,
    instruments,
    intake,
    library,
    profiles,
    rights,
    rosters,
    settling,
)
from fieldapp.operations.desk import Desk
from fieldapp.operations.directory import Entry
from forms import Session
from tests.fieldapp.operations.casework import agree, opened
from tests.fieldapp.operations.field import CHEAP, PASSPHRASE, Field, carry
from tests.fieldapp.operations.test_coordinators import joined

CLINIC = {
    "label": "Polyclinic 3",
    "type": "health, specialist_mh",
    "area": "Osh",
    "phone": "+996 555 100",
    "hours": "Mon–Fri 9–17",
    "languages": "Kyrgyz; Russian",
    "fee": "none",
}


def sheet(folder: Path, head: list[str], *rows: list[object]) -> Path:
    book = openpyxl.Workbook()
    assert book.active is not None
    for row in (head, *rows):
        book.active.append(row)
    path = folder / "list.xlsx"
    book.save(path)
    return path


def shown(desk: Desk, name: str) -> list[dict[str, str]]:
    """The list as a form on this laptop gets it."""
    raw = entering.list_files(desk, [name])[f"{name}.csv"]
    return list(csv.DictReader(io.StringIO(raw.decode())))


def one(desk: Desk, name: str = lists.PROVIDER) -> Entry:
    (found,) = directory.entries(desk, name)
    return found


def follow(field: Field, *desks: Desk) -> None:
    """Everybody hears everybody, with the list of keys."""
    for source in desks:
        for target in desks:
            if source is not target:
                rosters.merge(target.home, rosters.load(source.home).bundle().to_bytes())
                carry(source, target)
                intake.apply_all(target)
    for desk in desks:
        settling.settle(desk)


def test_a_service_is_in_the_forms_of_every_laptop_at_once_and_changes_there(equipped: Field) -> None:
    directory.put(equipped.coordinator, lists.PROVIDER, CLINIC)
    assert [row["label"] for row in shown(equipped.coordinator, lists.PROVIDER)] == ["Polyclinic 3"]
    equipped.down()
    (row,) = shown(equipped.worker, lists.PROVIDER)
    assert row == {
        "name": str(UUID(one(equipped.coordinator).case)),
        "label": "Polyclinic 3",
        "__version": "1",
        "type": "health specialist_mh",
        "area": "Osh",
        "phone": "+996 555 100",
        "hours": "Mon–Fri 9–17",
        "languages": "ky ru",
        "fee": "none",
    }
    entry = one(equipped.coordinator)
    directory.put(equipped.coordinator, lists.PROVIDER, CLINIC | {"phone": "103"}, entry.case)
    equipped.down()
    assert [row["phone"] for row in shown(equipped.worker, lists.PROVIDER)] == ["103"]


def test_what_is_not_used_any_more_is_offered_by_no_form_and_still_has_its_name(equipped: Field) -> None:
    directory.put(equipped.coordinator, lists.PROVIDER, CLINIC)
    entry = one(equipped.coordinator)
    person = opened(equipped)
    agree(equipped.coordinator, person, Scope.SERVICES, Scope.SHARE)
    told = {"type": "health", "provider": str(UUID(entry.case)), "status": "sent", "consent_ok": "yes"}
    cases.change(equipped.coordinator, person, told, of=lists.SERVICE, entity="5" * 32, creates=True)
    handing_over.assign(equipped.coordinator, person, [equipped.worker.member])
    directory.retire(equipped.coordinator, entry.case)
    equipped.down()
    assert shown(equipped.coordinator, lists.PROVIDER) == shown(equipped.worker, lists.PROVIDER) == []
    for desk in (equipped.coordinator, equipped.worker):
        (service,) = profiles.look(desk, person).services
        assert service.called == "Polyclinic 3"
        assert rights.recipients(desk, person) == ("Polyclinic 3",)
        said = " ".join(line.plain for part in rights.held(desk, person) for line in part.lines)
        assert "Polyclinic 3" in said
        assert entry.case not in said.replace("-", "")
    directory.retire(equipped.coordinator, entry.case, back=True)
    equipped.down()
    assert len(shown(equipped.worker, lists.PROVIDER)) == 1


def test_the_referral_form_of_the_pack_offers_them_without_a_network(equipped: Field) -> None:
    directory.put(equipped.coordinator, lists.SITE, {"label": "Centre", "code": "O1", "admin1": "Osh"})
    directory.put(equipped.coordinator, lists.PROVIDER, CLINIC)
    directory.put(
        equipped.coordinator, lists.PROVIDER, CLINIC | {"label": "School help", "type": "education"}
    )
    library.publish(equipped.coordinator, instruments.PACK / "referral.md", ContentClass.CARE)
    person = opened(equipped)
    handing_over.assign(equipped.coordinator, person, [equipped.worker.member])
    equipped.down()
    (form,) = [
        row for row in library.rows(equipped.worker) if row.title == "Form J" or "referral" in row.form
    ]
    draft = drafts.begin(equipped.worker, FormId(form.form), person, "").draft
    _, session = drafts.resume(equipped.worker, draft)
    answers = {"before/alone": "yes", "before/willing": "yes", "need/type_told": "health"}
    for ref, told in answers.items():
        session.answer(f"/data/{ref}", told)
    assert labels(session, "/data/pass_on/provider_told") == ["Polyclinic 3"]
    assert labels(session, "/data/pass_on/near") == ["Centre"]


def labels(session: Session, ref: str) -> list[str]:
    return [choice.label for choice in session.question(ref).choices]


def test_a_sheet_is_told_row_by_row_and_read_again_after_it_was_corrected(equipped: Field) -> None:
    head = ["Name", "Type", "Area", "Phone", "Bank account"]
    rows: list[list[object]] = [
        ["Polyclinic 3", "health", "Osh", "+996 555", "1"],
        ["", "health", "", "", ""],
        ["Nobody", "soldiers", "", "", ""],
        ["Hot line", "protection", "", "call us", ""],
        ["Yard", "cash", "42.8746, 74.5698", "", ""],
        ["Polyclinic 3", "health", "Osh", "", ""],
        ["Legal clinic", "documents; guardianship", "Osh, Jalal-Abad", 103, ""],
    ]
    desk = equipped.coordinator
    found = directory.read(desk, lists.PROVIDER, sheet(equipped.folder, head, *rows))
    assert [row.label for row in found.new] == ["Polyclinic 3", "Legal clinic"]
    assert [(bad.row, bad.why.message_id.removeprefix("directory.row.")) for bad in found.bad] == [
        (3, "name"),
        (4, "odd_value"),
        (5, "phone"),
        (6, "point"),
        (7, "twice"),
    ]
    assert found.left_out == ("Bank account",)
    assert directory.entries(desk, lists.PROVIDER) == ()  # nothing is kept by reading
    directory.take(desk, found)
    assert [entry.label for entry in directory.entries(desk, lists.PROVIDER)] == [
        "Legal clinic",
        "Polyclinic 3",
    ]
    rows[0][3] = "+996 777"
    again = directory.read(desk, lists.PROVIDER, sheet(equipped.folder, head, rows[0], rows[6]))
    assert [row.label for row, _ in again.changed] == ["Polyclinic 3"]
    assert ([row.label for row in again.same], again.new) == (["Legal clinic"], ())
    directory.take(desk, again)
    equipped.down()
    told = {
        row["label"]: (row["phone"], row["type"], row["area"]) for row in shown(equipped.worker, "provider")
    }
    assert told == {
        "Polyclinic 3": ("+996 777", "health", "Osh"),
        "Legal clinic": ("103", "documents guardianship", "Osh Jalal-Abad"),
    }


def test_a_sheet_without_names_or_of_another_kind_changes_nothing(equipped: Field) -> None:
    for head in (["Phone"], []):
        with pytest.raises(NoDirectory):
            directory.read(equipped.coordinator, lists.SCHOOL, sheet(equipped.folder, head, ["1"]))
    path = equipped.folder / "broken.xlsx"
    path.write_bytes(b"PK no book")
    with pytest.raises(NoDirectory):
        directory.read(equipped.coordinator, lists.SCHOOL, path)
    assert directory.entries(equipped.coordinator, lists.SCHOOL) == ()


def test_schools_are_known_again_by_their_code(equipped: Field) -> None:
    path = equipped.folder / "schools.csv"
    path.write_text("код;название;область\nS1;Школа 1;Ош\n", "utf-8")
    desk = equipped.coordinator
    directory.take(desk, directory.read(desk, lists.SCHOOL, path))
    path.write_text("код;название;область\ns1;Гимназия 1;Ош\n", "utf-8")
    directory.take(desk, directory.read(desk, lists.SCHOOL, path))
    assert [(entry.label, entry.properties["code"]) for entry in directory.entries(desk, lists.SCHOOL)] == [
        ("Гимназия 1", "s1")
    ]


def test_two_coordinators_who_changed_one_entry_settle_it_and_all_laptops_agree(equipped: Field) -> None:
    second = joined(equipped).desk
    try:
        directory.put(equipped.coordinator, lists.PROVIDER, CLINIC)
        everybody = (equipped.coordinator, second, equipped.worker)
        follow(equipped, *everybody)
        case = one(equipped.coordinator).case
        directory.put(equipped.coordinator, lists.PROVIDER, CLINIC | {"phone": "101"}, case)
        directory.put(second, lists.PROVIDER, CLINIC | {"phone": "102", "fee": "some"}, case)
        follow(equipped, *everybody)
        follow(equipped, *everybody)
        for desk in (equipped.coordinator, second):
            (differing,) = conflicts.of_case(desk, case).differing
            assert (differing.register.name, {word.value for word in differing.words}) == (
                "phone",
                {"101", "102"},
            )
        assert one(equipped.coordinator).properties == one(second).properties
        directory.put(second, lists.PROVIDER, CLINIC | {"phone": "101", "fee": "some"}, case)
        follow(equipped, *everybody)
        follow(equipped, *everybody)
        assert conflicts.look(equipped.coordinator).cases == ()
        for desk in everybody:
            assert [(row["phone"], row["fee"]) for row in shown(desk, lists.PROVIDER)] == [("101", "some")]
    finally:
        accounts.close(second)


def newcomer(field: Field, by: Desk, role: Role = Role.WORKER) -> Desk:
    home = field.folder / "new"
    accounts.choose_file_keystore(home)
    asked = enrolment.request(home, "Zarina", PASSPHRASE, role=role, clock=field.clock, cost=CHEAP)
    enrolment.approve_all(by, [enrolment.Newcomer(asked.request, "Zarina", asked.words, role=role)])
    enrolment.accept(asked.desk, rosters.load(by.home).bundle().to_bytes())
    carry(by, asked.desk)
    intake.apply_all(asked.desk)
    return asked.desk


def test_who_joins_later_gets_them_and_a_teacher_schools_alone(equipped: Field) -> None:
    directory.put(equipped.coordinator, lists.PROVIDER, CLINIC)
    directory.put(equipped.coordinator, lists.SCHOOL, {"label": "School 1"})
    teacher = newcomer(equipped, equipped.coordinator, Role.TEACHER)
    assert [row["label"] for row in shown(teacher, lists.SCHOOL)] == ["School 1"]
    assert shown(teacher, lists.PROVIDER) == []
    accounts.close(teacher)


def test_whom_another_coordinator_let_in_gets_what_was_made_here(equipped: Field) -> None:
    second = joined(equipped).desk
    try:
        directory.put(second, lists.PROVIDER, CLINIC)
        zarina = newcomer(
            equipped, equipped.coordinator
        )  # nobody told the first coordinator of the entry yet
        assert shown(zarina, lists.PROVIDER) == []
        follow(equipped, equipped.coordinator, second)
        settling.settle(second)
        rosters.merge(zarina.home, rosters.load(second.home).bundle().to_bytes())
        carry(second, zarina)
        intake.apply_all(zarina)
        assert [row["label"] for row in shown(zarina, lists.PROVIDER)] == ["Polyclinic 3"]
        accounts.close(zarina)
    finally:
        accounts.close(second)


def test_nothing_is_sent_twice_where_nothing_changed(equipped: Field) -> None:
    directory.put(equipped.coordinator, lists.PROVIDER, CLINIC)
    equipped.down()
    settling.settle(equipped.coordinator)
    before = sorted(path.name for path in equipped.coordinator.folder.outbox.iterdir())
    settling.settle(equipped.coordinator)
    assert sorted(path.name for path in equipped.coordinator.folder.outbox.iterdir()) == before


def test_it_takes_a_coordinator_and_what_can_be_true(equipped: Field) -> None:
    with pytest.raises(NotAllowed):
        directory.put(equipped.worker, lists.PROVIDER, CLINIC)
    with pytest.raises(ChangeRefused, match="telephone"):
        directory.put(equipped.coordinator, lists.PROVIDER, CLINIC | {"phone": "none yet"})
    assert directory.entries(equipped.coordinator, lists.PROVIDER) == ()


def test_a_worker_who_writes_into_it_all_the_same_changes_nothing(equipped: Field) -> None:
    """Another program's form, or a hand-made batch: it is a proposal, and no entry."""
    directory.put(equipped.coordinator, lists.PROVIDER, CLINIC)
    equipped.down()
    case = one(equipped.coordinator).case
    cases.change(equipped.worker, case, {"phone": "000 000"}, of=lists.PROVIDER, entity=EntityId(case))
    equipped.up()
    found, _ = cases.look(equipped.coordinator, case)
    assert [(proposal.name, proposal.why) for proposal in found.proposals] == [("phone", Why.NOT_THEIR_LIST)]
    assert one(equipped.coordinator).properties["phone"] == "+996 555 100"


def test_a_region_has_as_many_words_as_it_has(equipped: Field) -> None:
    """Forms compare a place's region with those of a service: the same name is the same word in both."""
    desk = equipped.coordinator
    directory.put(desk, lists.SITE, {"label": "Centre", "admin1": "South  Osh oblast"})
    directory.put(desk, lists.PROVIDER, CLINIC | {"area": "Batken, South Osh oblast"})
    equipped.down()
    (place,), (service,) = shown(equipped.worker, lists.SITE), shown(equipped.worker, lists.PROVIDER)
    assert (place["admin1"], service["area"]) == ("South_Osh_oblast", "Batken South_Osh_oblast")
    assert words.spoken("area", service["area"]) == "Batken, South Osh oblast"
    again = {"label": service["label"], "area": words.spoken("area", service["area"])}
    assert (
        words.parsed(lists.PROVIDER, again)[1]["area"] == service["area"]
    )  # opened and kept, it is the same
