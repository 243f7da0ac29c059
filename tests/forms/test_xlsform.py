"""XLSForms in, XForms or findings out: small forms written as tables, and the real ones that are refused."""

from __future__ import annotations

import io
import re
import threading
import time
import zipfile
from collections.abc import Callable
from multiprocessing import active_children
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from forms.bounded import REPLY_BYTES, ChildDied, ChildStopped, in_child
from forms.doctor import apply_repairs, diagnose, examine
from forms.sheets import read_book, write_xlsx
from forms.views import Finding, FormRefused
from forms.xlsform import attempt, convert_xlsform, work_on
from tests.forms.shared import marked, refused_forms

SMALL = """
| survey |
| | type            | name | label   |
| | select_one yn   | ok   | All ok? |
| choices |
| | list_name | name | label |
| | yn        | yes  | Yes   |
| | yn        | no   | No    |
"""


def written(folder: Path, text: str, name: str = "form.md") -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def refusal(path: Path, **limits: float) -> tuple[Finding, ...]:
    with pytest.raises(FormRefused) as refused:
        convert_xlsform(path, **limits)
    assert refused.value.findings
    assert all(f.what and f.remedy for f in refused.value.findings)
    return refused.value.findings


def test_a_table_becomes_an_xform(tmp_path: Path) -> None:
    made = convert_xlsform(written(tmp_path, SMALL))
    assert b"<h:title>form</h:title>" in made.xml
    assert b'nodeset="/data/ok"' in made.xml


def test_the_excel_copy_of_a_table_converts_to_the_same(tmp_path: Path) -> None:
    source = written(tmp_path, SMALL)
    write_xlsx(read_book(source), tmp_path / "form.xlsx")
    assert convert_xlsform(tmp_path / "form.xlsx").xml == convert_xlsform(source).xml


def test_external_choices_come_along_as_a_file(tmp_path: Path) -> None:
    outside = """
| survey |
| | type                     | name  | label  | choice_filter      |
| | text                     | state | State? |                    |
| | select_one_external city | city  | City?  | state = ${state}   |
| external_choices |
| | list_name | name | label | state |
| | city      | a    | A     | x     |
"""
    assert b"city" in convert_xlsform(written(tmp_path, outside)).files["itemsets.csv"]


@pytest.mark.parametrize(
    ("name", "content", "word"),
    [
        ("form.pdf", b"%PDF", "not read as forms"),
        ("form.xlsx", b"no zip at all", "damaged"),
        ("form.xls", b"PK\x03\x04", "damaged"),
        ("form.xlsx", b"PK\x03\x04 and then nonsense", "damaged"),
        ("form.md", b"just prose", ""),
        ("form.md", b"\xff\xfe\x00", ""),
        ("form.xlsx", b"", "damaged"),
    ],
)
def test_a_file_that_is_no_form_is_refused_in_plain_words(
    tmp_path: Path, name: str, content: bytes, word: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    assert word in refusal(path)[0].what


def test_an_absent_file_is_refused(tmp_path: Path) -> None:
    assert "no such file" in refusal(tmp_path / "gone.xlsx")[0].what


def test_a_zip_bomb_is_refused_unopened(tmp_path: Path) -> None:
    path = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        for number in range(4):
            packed.writestr(f"xl/sheet{number}.xml", b"\0" * 90_000_000)
    assert "unpacks" in refusal(path)[0].what


def test_a_workbook_with_entities_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "laughs.xlsx"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("xl/workbook.xml", '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha">]><x>&a;</x>')
    assert "entities" in refusal(path)[0].what


def test_a_conversion_that_takes_too_long_is_stopped(tmp_path: Path) -> None:
    assert "stopped" in refusal(written(tmp_path, SMALL), timeout_s=0.0)[0].what


def hungry(_: str) -> str:
    return "x" * (64 * 1024**3)


def sleepy(text: str) -> str:
    import threading

    threading.Event().wait()
    return text


def test_a_child_that_needs_too_much_memory_dies_alone() -> None:
    with pytest.raises(ChildDied):
        in_child(hungry, "", timeout_s=60)


def test_a_child_that_never_ends_is_killed() -> None:
    with pytest.raises(ChildStopped):
        in_child(sleepy, "", timeout_s=0.5)


# What a person gets to read: one small form per reason, with the place and the repair.
CHOICES = "\n| choices |\n| | list_name | name | label |\n"
SURVEY = "| survey |\n| | type | name | label |\n"
REASONS = {
    "no survey sheet": ("| Survei |\n| | type | name | label |\n| | text | a | A |\n| settings |\n| | version |\n| | 1 |",  # noqa: E501
                        ("Survei", 0, "")),
    "no type column": ("| survey |\n| | typ | name | label |\n| | text | a | A |", ("survey", 1, "typ")),
    "group named meta": (SURVEY + "| | begin_group | meta | M |\n| | text | a | A |\n| | end_group | | |",
                         ("survey", 2, "name")),
    "duplicate choices": (SURVEY + "| | select_one c | a | A |" + CHOICES + "| | c | x | X |\n| | c | x | Y |",
                          ("choices", 3, "name")),
    "clashing headers": ("| survey |\n| | type | name | label | image | media::image |\n| | text | a | A | a.png | b.png |",  # noqa: E501
                         ("survey", 1, "media::image")),
    "clashing words": ("| survey |\n| | type | name | label | relevant | relevance |\n| | text | a | A | 1=1 | 1=1 |",
                       ("survey", 1, "relevance")),
    "no name": (SURVEY + "| | text | | A |", ("survey", 2, "name")),
    "no type": (SURVEY + "| | | a | A |", ("survey", 2, "type")),
    "a vendor's type": (SURVEY + "| | speed violations | a | A |", ("survey", 2, "type")),
    "a mistyped type": (SURVEY + "| | interger | a | A |", ("survey", 2, "type")),
    "no such list": (SURVEY + "| | select_one colors | a | A |" + CHOICES + "| | colours | x | X |",
                     ("survey", 2, "type")),
    "nameless choice": (SURVEY + "| | select_one c | a | A |" + CHOICES + "| | c | | Ten |\n| | c | x | X |",
                        ("choices", 2, "name")),
    "name with spaces": (SURVEY + "| | text | my name | A |\n| | note | b | Hello ${my name} |",
                         ("survey", 2, "name")),
    "name taken": (SURVEY + "| | text | a | A |\n| | text | a | B |", ("survey", 3, "name")),
    "open group": (SURVEY + "| | begin_group | g | G |\n| | text | a | A |", ("survey", 2, "type")),
    "closed twice": (SURVEY + "| | text | a | A |\n| | end_group | | |", ("survey", 3, "type")),
    "crossed groups": (SURVEY + "| | begin_group | g | G |\n| | text | a | A |\n| | end_repeat | | |",
                       ("survey", 4, "type")),
    "reference to nothing": (SURVEY + "| | text | aa1 | A |\n| | note | b | Hello ${aa2} |", ("survey", 3, "label")),
    "no formula": (SURVEY + "| | text | b | B |\n| | calculate | a | |", ("survey", 3, "calculation")),
    "parts in a choices header": (SURVEY + "| | select_one c | a | A |"
                                  "\n| choices |\n| | list_name | name | label | x::code |\n| | c | x | X | 7 |",
                                  ("choices", 1, "x::code")),
}  # fmt: skip


@pytest.mark.parametrize("reason", REASONS)
def test_each_reason_is_named_with_its_place_and_can_be_repaired(tmp_path: Path, reason: str) -> None:
    text, place = REASONS[reason]
    path = written(tmp_path, text)
    complaint, _ = attempt(str(path))
    assert complaint, "pyxform takes this form: the rule is no longer needed"
    found = examine(str(path), complaint)
    assert place in [(f.sheet, f.row, f.column) for f in found.findings]
    for round_ in range(3):  # what is wrong with headers hides what is wrong with cells
        apply_repairs(path, found.repairs, tmp_path / f"mended{round_}.xlsx")
        path = tmp_path / f"mended{round_}.xlsx"
        complaint = attempt(str(path))[0]
        if not complaint:
            return
        found = examine(str(path), complaint)
    pytest.fail(complaint)


HEAD = "| survey |\n| | type | name | label | relevant | calculation | required | read_only |\n"
REPEAT = "| | begin_repeat | r | R | | | | |\n"
ADVISED = {  # what converts, and no reader can use: the table, the place, the cell before and after
    "index() in a repeat": (
        HEAD + REPEAT + "| | text | a | A | index() > 1 | | | |\n| | end_repeat | | | | | | |",
        ("survey", 3, "relevant"), ("index() > 1", "position(..) > 1")),
    "index() in a group of a repeat": (
        HEAD + REPEAT + "| | begin_group | g | G | | | | |\n| | calculate | c | | | index( )+1 | | |\n"
        "| | end_group | | | | | | |\n| | end_repeat | | | | | | |",
        ("survey", 4, "calculation"), ("index( )+1", "position(../..)+1")),
    "index() outside": (HEAD + "| | text | a | A | index() > 1 | | | |", ("survey", 2, "relevant"), None),
    "duration()": (
        HEAD + "| | start | s | | | | | |\n| | end | e | | | | | |\n| | calculate | d | | | duration() | | |",
        ("survey", 4, "calculation"),
        ("duration()", "round((decimal-date-time(${e}) - decimal-date-time(${s})) * 86400, 0)")),
    "duration() without a start": (
        HEAD + "| | text | t | T | | | | |\n| | calculate | d | | | duration() | | |",
        ("survey", 3, "calculation"), None),
    "a list without words": (
        HEAD + "| | select_one c | a | A | | | | |\n| choices |\n| | list_name | name | label |\n| | c | x | |",
        ("choices", 2, "label"), ("", "x")),
    "a required note": (HEAD + "| | note | n | N | | | yes | |", ("survey", 2, "required"), ("yes", "")),
    "required and read-only": (HEAD + "| | text | n | N | | | yes | yes |", ("survey", 2, "required"), ("yes", "")),
}  # fmt: skip


@pytest.mark.parametrize("name", ADVISED)
def test_what_converts_and_is_of_no_use_is_told(tmp_path: Path, name: str) -> None:
    table, place, cells = ADVISED[name]
    path = written(tmp_path, table)
    found = diagnose(path)
    assert [(f.sheet, f.row, f.column, f.refused) for f in found.findings] == [(*place, False)]
    assert [(r.before, r.after) for r in found.repairs] == ([cells] if cells else [])
    if cells:
        apply_repairs(path, found.repairs, tmp_path / "mended.xlsx")
        assert diagnose(tmp_path / "mended.xlsx").findings == ()
        assert convert_xlsform(tmp_path / "mended.xlsx").xml


@pytest.mark.parametrize(
    "row",
    [
        "| | note | n | N | 1 = 2 | | yes | |",  # a barrier that comes up when something is wrong
        "| | text | n | N | | 'x' | yes | yes |",
        "| | text | n | N | | | yes | |",
        "| | text | n | my-index() of duration () | | | | |",
    ],
)
def test_what_is_meant_so_is_not_advised_against(tmp_path: Path, row: str) -> None:
    assert diagnose(written(tmp_path, HEAD + row)).findings == ()


def test_a_reason_without_a_rule_is_still_put_at_its_row(tmp_path: Path) -> None:
    text = "| survey |\n| | type | name | label | parameters |\n| | range | a | A | start=x |"
    found = examine(str(written(tmp_path, text)), attempt(str(tmp_path / "form.md"))[0])
    assert (found.findings[0].sheet, found.findings[0].row, found.findings[0].column) == (
        "survey",
        2,
        "parameters",
    )


def test_a_repair_of_a_cell_that_has_changed_is_not_made(tmp_path: Path) -> None:
    path = written(tmp_path, REASONS["a mistyped type"][0])
    repairs = diagnose(path).repairs
    written(tmp_path, REASONS["a vendor's type"][0])
    with pytest.raises(ValueError, match="changed"):
        apply_repairs(path, repairs, tmp_path / "mended.xlsx")
    assert not (tmp_path / "mended.xlsx").exists()


DIAGNOSES = {  # (sheet, row, column) of one finding that must be among those of each real form
    "child_enrollment": ("choices", 1, "instance::openmrs_code"),
    "household_survey": ("choices", 71, "value"),
    "liberia_coverage": ("choices", 155, "name"),
    "unhcr_demo": ("choices", 7, "name"),
}


@pytest.mark.parametrize("path", marked(refused_forms()))
def test_the_real_refused_forms_get_their_diagnosis_and_are_mended(path: Path, tmp_path: Path) -> None:
    found = diagnose(path)
    assert DIAGNOSES[path.stem] in [(f.sheet, f.row, f.column) for f in found.findings]
    apply_repairs(path, found.repairs, tmp_path / "mended.xlsx")
    assert convert_xlsform(tmp_path / "mended.xlsx").xml


def test_a_conversion_is_called_off_from_another_thread() -> None:
    called_off = threading.Event()
    threading.Timer(0.2, called_off.set).start()
    with pytest.raises(FormRefused) as refused:
        work_on("", sleepy, timeout_s=60, called_off=called_off)
    assert "called off" in refused.value.findings[0].what


def crashing(_: str) -> str:
    import ctypes

    return ctypes.string_at(0).decode()  # below Python: nothing can catch it


def leaving(_: str) -> str:
    import os

    os._exit(0)


def talkative(_: str) -> str:
    return "x" * (REPLY_BYTES + 1)


@pytest.mark.parametrize("work", [crashing, leaving, talkative])
def test_a_child_that_breaks_down_in_any_way_is_told(work: Callable[[str], str]) -> None:
    with pytest.raises(ChildDied):
        in_child(work, "", timeout_s=60)


def test_a_child_that_is_killed_from_outside_is_told() -> None:
    def kill() -> None:
        while not (children := active_children()):
            time.sleep(0.01)
        for child in children:
            child.kill()

    killer = threading.Thread(target=kill)
    killer.start()
    with pytest.raises(ChildDied):
        in_child(sleepy, "", timeout_s=60)
    killer.join()


def packed(*members: str) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as package:
        for member in members:
            package.writestr(member, b"x")
    return made.getvalue()


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
STRANGERS = {
    "locked": (".xlsx", OLE + bytes(600) + "EncryptedPackage".encode("utf-16-le"), "locked with a password"),
    "old": (".xlsx", OLE + bytes(600), "it is an .xls workbook"),
    "new": (".xls", packed("xl/workbook.xml"), "it is an .xlsx workbook"),
    "a CSV": (".xlsx", b"type,name,label\ntext,a,A\n", "is a text"),
    "a web page": (".xls", b"<html><table></table></html>", "is a text"),
    "binary": (".xlsx", packed("xl/workbook.bin"), "binary Excel"),
    "OpenDocument": (".xlsx", packed("mimetype", "content.xml"), "OpenDocument"),
    "Numbers": (".xlsx", packed("Index/Document.iwa"), "Numbers"),
    "Word": (".xlsx", packed("word/document.xml"), "Word"),
    "nothing": (".xlsx", b"", "does not begin as"),
    "noise": (".xlsx", bytes(range(256)), "does not begin as"),
}


@pytest.mark.parametrize("name", STRANGERS)
def test_a_file_of_another_kind_is_called_by_its_kind(tmp_path: Path, name: str) -> None:
    ending, content, told = STRANGERS[name]
    path = tmp_path / f"form{ending}"
    path.write_bytes(content)
    (finding,) = refusal(path)
    assert told in finding.what


def test_a_workbook_with_damaged_bytes_inside_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "form.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("xl/workbook.xml", "<x>" * 5_000)
    content = bytearray(path.read_bytes())
    content[45:60] = bytes(15)
    path.write_bytes(content)
    assert "damaged" in refusal(path)[0].what


def workbook(folder: Path) -> tuple[Workbook, Path]:
    write_xlsx(read_book(written(folder, SMALL)), folder / "form.xlsx")
    return load_workbook(folder / "form.xlsx"), folder / "form.xlsx"


def test_a_formula_without_a_value_is_refused_with_its_cell(tmp_path: Path) -> None:
    book, path = workbook(tmp_path)
    book["choices"]["B2"] = '=LOWER("YES")'  # openpyxl saves formulas without their values
    book.save(path)
    (finding,) = refusal(path)
    assert "formula" in finding.what
    assert (finding.sheet, finding.row, finding.column) == ("choices", 2, "B")


def test_a_formula_with_its_value_is_that_value(tmp_path: Path) -> None:
    book, path = workbook(tmp_path)
    book["choices"]["C2"] = '="Yes"'
    book.save(path)
    content = zipfile.ZipFile(path)
    parts = {name: content.read(name) for name in content.namelist()}
    sheet = "xl/worksheets/sheet2.xml"
    parts[sheet] = re.sub(
        rb'(<c r="C2"[^>]*)><f>"Yes"</f><v ?/?>(</v>)?',
        rb'\1 t="str"><f>"Yes"</f><v>Of course</v>',
        parts[sheet],
    )
    assert b"Of course" in parts[sheet]
    with zipfile.ZipFile(path, "w") as package:
        for name, part in parts.items():
            package.writestr(name, part)
    assert b"Of course" in convert_xlsform(path).xml


def test_merged_cells_are_told(tmp_path: Path) -> None:
    """The converter drops a choice whose list stands in a merged cell, without a word."""
    book, path = workbook(tmp_path)
    book["choices"].merge_cells("A2:A3")
    book.save(path)
    made = convert_xlsform(path)
    assert b"<name>no</name>" not in made.xml
    (hint,) = made.findings
    assert "A2:A3 are merged" in hint.what
    assert (hint.sheet, hint.row, hint.column) == ("choices", 2, "A")
