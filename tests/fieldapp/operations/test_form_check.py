"""What the form check refuses cannot be published, by no door; a pathway needs somebody to call (R-1, R-29, R-30)."""

from __future__ import annotations

from pathlib import Path

import pytest

from fieldapp import commands
from fieldapp.case_errors import ContactsRefused
from fieldapp.errors import NotAllowed
from fieldapp.model import Contact, ContentClass
from fieldapp.operations import accounts, caseload, library, safety
from fieldapp.store import identity
from forms import FormRefused
from tests.fieldapp.operations.field import PASSPHRASE, Field
from tests.forms.little import bind, questions, xform

MD = """
| survey |
| | type | name | label | calculation | bind::fw:flag |
| | text | {name} | How was it? | | |
| | calculate | help | | if(${{{name}}} = 'x', 'yes', '') | {flag} |
| settings |
| | form_title | form_id | version | namespaces |
| | Form X | form_x | 1 | fw="urn:fieldapp:forms:1" |
"""


def markdown(folder: Path, name: str = "talk", flag: str = "") -> Path:
    path = folder / "form_x.md"
    path.write_text(MD.format(name=name, flag=flag), "utf-8")
    return path


def published(field: Field) -> set[str]:
    return {row.form for row in library.rows(field.coordinator)}


def test_r1_a_refused_workbook_stays_out_and_names_the_cell(equipped: Field, tmp_path: Path) -> None:
    path = markdown(tmp_path, "radical_views")
    assert [(f.sheet, f.row, f.column, f.refused) for f in library.examine(path, {})][:1] == [
        ("survey", 2, "name", True)
    ]
    before = published(equipped)
    with pytest.raises(FormRefused) as refused:
        library.publish(equipped.coordinator, path, ContentClass.CARE)
    assert "radical" in refused.value.findings[0].what
    with pytest.raises(FormRefused):
        library.publish(equipped.coordinator, library.read_file(path, {}), ContentClass.CARE)
    assert published(equipped) == before


def test_r1_a_converted_form_gets_no_further(equipped: Field, tmp_path: Path) -> None:
    path = tmp_path / "form.xml"
    path.write_text(xform("<a/><loyalty/>", bind("a") + bind("loyalty"), questions("a", "loyalty")), "utf-8")
    with pytest.raises(FormRefused):
        library.publish(equipped.coordinator, path, ContentClass.CARE)
    path.write_text(xform("<a/>", bind("a"), questions("a")), "utf-8")
    with pytest.raises(FormRefused):
        library.publish(
            equipped.coordinator, path, ContentClass.CARE, files={"x.csv": b"name,label\n1,Jihad\n"}
        )


def test_without_the_words_nothing_is_published(
    equipped: Field, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library, "WORDS", tmp_path / "absent.json")
    with pytest.raises(FormRefused, match="words for the form check are not on this computer"):
        library.publish(equipped.coordinator, markdown(tmp_path), ContentClass.CARE)


def test_a_pathway_needs_somebody_to_call(equipped: Field, tmp_path: Path) -> None:
    path = markdown(tmp_path, flag="safety")
    caseload.set_contacts(equipped.coordinator, [])
    with pytest.raises(FormRefused, match="contact list is empty"):
        library.publish(equipped.coordinator, path, ContentClass.WELLBEING)
    caseload.set_contacts(equipped.coordinator, [Contact("Nurse", "health", " ")])
    with pytest.raises(FormRefused):
        library.publish(equipped.coordinator, path, ContentClass.WELLBEING)
    caseload.set_contacts(equipped.coordinator, [Contact("Nurse", "health", "+996 555")])
    library.publish(equipped.coordinator, path, ContentClass.WELLBEING)
    assert "form_x" in published(equipped)


def test_the_list_of_whom_to_phone_is_written_checked_and_heard(equipped: Field, tmp_path: Path) -> None:
    odd = (
        [],
        [Contact("", "health", "+996 555")],
        [Contact("Nurse", "health", "later")],
        [Contact("Nurse", "h" * 81, "+996 555")],
        [Contact("Nurse", "health", "103")] * 21,
    )
    for told in odd:
        with pytest.raises(ContactsRefused):
            safety.write(equipped.coordinator, told)
    assert safety.contacts(equipped.coordinator) == (Contact("Nurse", "health", "+996 555"),)
    with pytest.raises(NotAllowed):
        safety.write(equipped.worker, [Contact("Nurse", "health", "103")])
    told = [Contact("Nurse", "health", "103"), Contact(" Hot  line ", "day and night", "+996 (312) 111-222")]
    safety.write(equipped.coordinator, told)
    equipped.down()
    assert safety.contacts(equipped.worker) == (
        Contact("Nurse", "health", "103"),
        Contact("Hot line", "day and night", "+996 (312) 111-222"),
    )


def test_a_line_that_stays_is_not_sent_again(equipped: Field) -> None:
    nurse, line = Contact("Nurse", "health", "+996 555"), Contact("Hot line", "", "103")
    with equipped.coordinator.vault.read() as tx:
        before = identity.keyed_contacts(tx)
    safety.write(equipped.coordinator, [nurse, line])
    with equipped.coordinator.vault.read() as tx:
        after = identity.keyed_contacts(tx)
    assert after[0] == before[0]
    assert after[1][2] == line


def test_whom_to_phone_comes_from_a_sheet_by_the_command_too(
    equipped: Field, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "phones.csv"
    who = ["--home", str(equipped.folder / "office"), "--name", "Aida"]
    accounts.close(equipped.coordinator)
    path.write_text("name,role,phone\nNurse,health,later\n", "utf-8")
    assert commands.main(["phone-list", *who, str(path)], lambda _: PASSPHRASE) == 1
    assert "Line 1" in capsys.readouterr().err
    path.write_text("name,role,phone\nDuty,social,+996 700\n", "utf-8")
    assert commands.main(["phone-list", *who, str(path)], lambda _: PASSPHRASE) == 0
    assert commands.main(["phone-list", *who], lambda _: PASSPHRASE) == 0
    assert capsys.readouterr().out.count("Duty, social: +996 700\n") == 2
    path.write_text("name,code,admin1\nSchool 1,S1,Osh\n,S2,Osh\n", "utf-8")
    take = ["take-list", *who, "school", str(path)]
    for look in (["--look"], [], []):
        assert commands.main([*take, *look], lambda _: PASSPHRASE) == 0
    said = capsys.readouterr().out
    assert said.count("1 new, 0 changed, 0 here already, 1 not taken.") == 2
    assert "0 new, 0 changed, 1 here already, 1 not taken." in said
    assert said.count("Row 3: “” is no name of an entry.") == 3
