"""What the form check refuses cannot be published, by no door; a pathway needs somebody to call (R-1, R-29, R-30)."""

from __future__ import annotations

from pathlib import Path

import pytest

from fieldapp.model import Contact, ContentClass
from fieldapp.operations import caseload, library
from forms import FormRefused
from tests.fieldapp.operations.field import Field
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
