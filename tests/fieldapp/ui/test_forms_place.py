"""Forms as a place: a form is read, refused, published and withdrawn through the window."""

from __future__ import annotations

import re
import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

import forms
from fieldapp.model import Changed
from fieldapp.operations import accounts, instruments, library
from forms import Finding, FormRefused
from tests.fieldapp.operations.field import PASSPHRASE, Field
from tests.fieldapp.ui.hands import Hands
from tests.fieldapp.ui.steps import sign_in


def test_a_refused_form_says_where_and_harms_nothing(coordinator: Hands, field: Field) -> None:
    sign_in(coordinator, field, "coordinator")
    coordinator.press("nav.forms")
    coordinator.read("Form A")
    damaged = field.folder / "damaged.xlsx"
    damaged.write_bytes(b"PK\x03\x04 not a workbook")
    shell = coordinator.window.shell
    assert shell is not None
    shell.forms.examine(damaged)
    coordinator.see("forms.examination")
    coordinator.read("This form cannot be used yet")
    assert not coordinator.visible("forms.publish_now")
    coordinator.read("Form A")


def test_a_long_conversion_hangs_nothing_and_ends_when_it_is_put_away(
    coordinator: Hands, field: Field, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While the converter runs, what is typed is written; putting the file away ends it."""
    ended = threading.Event()

    def convert(_path: Path, called_off: threading.Event) -> None:
        called_off.wait(60)
        ended.set()
        raise FormRefused((Finding("called off", "again", refused=True),))

    monkeypatch.setattr(forms, "convert_xlsform", convert)
    sign_in(coordinator, field, "coordinator")
    coordinator.press("nav.forms")
    shell = coordinator.window.shell
    assert shell is not None
    shell.forms.examine(field.folder / "endless.xlsx")
    coordinator.read("Reading the form")
    written: list[bool] = []
    shell.forms.calls.write(shell.forms, lambda _desk: Changed(), lambda _changed: written.append(True))
    coordinator.until(lambda: bool(written))
    assert not ended.is_set()
    coordinator.press("forms.put_away")
    coordinator.until(ended.is_set)
    assert not coordinator.visible("forms.examination")


def test_a_form_is_published_and_withdrawn(coordinator: Hands, field: Field) -> None:
    from tests.fieldapp.operations.field import xform

    sign_in(coordinator, field, "coordinator")
    coordinator.press("nav.forms")
    path = field.folder / "form_b.xml"
    path.write_bytes(xform("1", "form_b", "Form B"))
    shell = coordinator.window.shell
    assert shell is not None
    shell.forms.examine(path)
    coordinator.press("forms.class.learning")
    coordinator.press("forms.publish_now")
    coordinator.press("forms.withdraw.form_b")
    coordinator.press("dialog.yes")
    coordinator.read("withdrawn")
    assert not coordinator.visible("forms.start.form_b")


def test_a_file_that_was_saved_anew_is_looked_at_again_before_it_is_published(
    coordinator: Hands, field: Field
) -> None:
    """Somebody goes on in Excel while the findings of before stand on the screen."""
    from tests.fieldapp.operations.field import xform

    sign_in(coordinator, field, "coordinator")
    coordinator.press("nav.forms")
    path = field.folder / "form_b.xml"
    path.write_bytes(xform("1", "form_b", "Form B"))
    shell = coordinator.window.shell
    assert shell is not None
    shell.forms.examine(path)
    coordinator.read("Nothing is wrong with this form.")
    path.write_bytes(xform("1", "form_b", "Form A"))
    coordinator.press("forms.publish_now")
    coordinator.read("A form with this title is in use under another id")
    office = coordinator.window.calls.desk
    assert "form_b" not in {row.form for row in library.rows(office)}
    coordinator.press("forms.publish_now")
    coordinator.read("The form is published.")
    assert "form_b" in {row.form for row in library.rows(office)}


def test_a_drawing_beside_the_form_that_will_not_be_shown_is_told_before_it_is_published(
    coordinator: Hands, field: Field
) -> None:
    from tests.forms.test_pictured import ALL, FOREIGN, FORM

    sign_in(coordinator, field, "coordinator")
    coordinator.press("nav.forms")
    path = field.folder / "where.md"
    path.write_text(FORM, encoding="utf-8")
    beside = field.folder / "where-media"
    beside.mkdir()
    for name, content in {**ALL, "body.svg": FOREIGN}.items():
        (beside / name).write_bytes(content)
    shell = coordinator.window.shell
    assert shell is not None
    shell.forms.examine(path)
    coordinator.read("The drawing body.svg is not shown: it holds more than shapes.")
    coordinator.read("Save it as a plain SVG")
    assert coordinator.visible("forms.publish_now")


def test_the_pack_is_published_from_here_and_says_which_instruments_are_missing(
    coordinator: Hands, field: Field
) -> None:
    sign_in(coordinator, field, "coordinator")
    coordinator.press("nav.forms")
    coordinator.see("forms.pack")
    coordinator.read("PHQ-9 has no wording here")
    coordinator.read("Closing")
    coordinator.press("forms.pack.form_l")
    coordinator.see("forms.start.form_l")
    coordinator.read("Publish anew")


def test_a_form_of_the_pack_tells_first_what_the_one_in_use_does_beyond_it(
    coordinator: Hands, field: Field
) -> None:
    """A programme added to it; the button beside the pack's would have lost that without a word."""
    desk = accounts.sign_in(
        field.folder / "office", accounts.tiles(field.folder / "office")[0].member, PASSPHRASE
    )
    (form,) = (one for one in instruments.pack(desk) if one.form == "form_l")
    text = form.path.read_text("utf-8")
    (line,) = (one for one in text.splitlines() if "| notprivate |" in one)
    more = line.replace("not_private", "soon").replace("| notprivate |", "| urgent |")
    (version,) = re.findall(r"\| form_l \| (\S+) \|", text)
    own = field.folder / "own.md"
    own.write_text(re.sub(r"(\| form_l \| )\S+", r"\g<1>1", text.replace(line, f"{line}\n{more}")), "utf-8")
    library.publish(desk, own, form.content_class)
    accounts.close(desk)
    sign_in(coordinator, field, "coordinator")
    coordinator.press("nav.forms")
    office = coordinator.window.calls.desk
    before = library.rows(office)
    coordinator.press("forms.pack.form_l")
    coordinator.read("The version in use sends some records first, as urgent; this one never does.")
    assert coordinator.visible("forms.publish_now")
    assert not coordinator.visible("forms.class.learning")
    assert library.rows(office) == before
    coordinator.press("forms.publish_now")
    coordinator.read("The form is published.")
    (now,) = (one for one in library.rows(office) if one.form == "form_l")
    assert (now.version, now.content_class) == (version, form.content_class)


def test_a_wording_file_is_taken_or_refused_row_by_row(coordinator: Hands, field: Field) -> None:
    from tests.fieldapp.operations.test_instruments import sheet

    sign_in(coordinator, field, "coordinator")
    coordinator.press("nav.forms")
    shell = coordinator.window.shell
    assert shell is not None
    shell.forms.take_wording(sheet(field.folder, "phq-9", item_03=""))
    coordinator.read("“item_03” has no text.")
    coordinator.read("PHQ-9 has no wording here")
    shell.forms.take_wording(sheet(field.folder, "phq-9"))
    coordinator.read("PHQ-9 is ready in: ru.")


def test_a_worker_has_no_pack(worker: Hands, field: Field) -> None:
    sign_in(worker, field, "worker")
    worker.press("nav.forms")
    worker.read("Form A")
    assert not worker.visible("forms.pack")


def test_a_form_in_markdown_can_be_chosen_and_published(coordinator: Hands, field: Field) -> None:
    """As the pack's own forms are written."""
    path = field.folder / "little.md"
    path.write_text(
        "| survey |\n| | type | name | label |\n| | text | word | A word? |\n"
        "| settings |\n| | form_title | form_id | version |\n| | Form M | form_m | 1 |\n",
        "utf-8",
    )
    sign_in(coordinator, field, "coordinator")
    coordinator.press("nav.forms")
    coordinator.press("forms.publish")
    coordinator.until(lambda: coordinator.window.findChildren(QFileDialog))
    (dialog,) = coordinator.window.findChildren(QFileDialog)
    assert "*.md" in dialog.nameFilters()[0]
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    coordinator.press("forms.publish_now")
    coordinator.read("The form is published.")
    coordinator.read("Form M")
