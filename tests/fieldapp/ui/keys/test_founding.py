"""A programme is created in the window: sheets on paper, the list of keys for the server, and then the work."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from fieldapp.operations import accounts, coordinators, founding, programme
from fieldapp.operations.sheets import page
from fieldapp.ui.kit import printing
from sync.protocol.keys import SigningKey
from sync.protocol.roster import Roster
from sync.protocol.sheets import make_sheets
from tests.fieldapp.operations.field import CHEAP
from tests.fieldapp.ui.hands import Hands
from tests.fieldapp.ui.keys.people import WORDS
from tests.fieldapp.ui.keys.test_readers import type_sheets


@pytest.fixture
def printed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What went to the printer; the system's dialog is not ours."""
    pages: list[str] = []

    def print_page(
        _parent: QWidget, text: str, then: Callable[[], None], _refused: Callable[[], None]
    ) -> None:
        pages.append(text)
        then()

    monkeypatch.setattr(printing, "print_page", print_page)
    found = programme.found
    monkeypatch.setattr(programme, "found", lambda *given, **more: found(*given, **({"cost": CHEAP} | more)))
    return pages


def fill(new: Hands, key: str, again: str = WORDS) -> None:
    for name, words in (("name", "Сауле"), ("server", "http://127.0.0.1:9"), ("key", key)):
        new.fill(f"founding.{name}", words)
    new.fill("founding.passphrase", WORDS)
    new.fill("founding.again", again)
    new.press("founding.create")


def test_a_programme_from_nothing(new: Hands, stick: Path, printed: list[str], tmp_path: Path) -> None:
    key = SigningKey(bytes(range(32))).public.raw.hex()
    new.press("signin.create")
    fill(new, key, "другие слова")
    new.read("typed in two different ways")
    fill(new, "zz")
    new.read("This is not a server's key")
    assert accounts.tiles(tmp_path / "new") == ()
    new.press("founding.class.wellbeing")
    fill(new, key)
    new.press("founding.print.1")
    new.press("founding.print.2")
    assert not new.see("founding.begin").isEnabled()
    new.press("founding.show.3")
    new.press("dialog.close")
    assert not new.see("founding.begin").isEnabled()
    new.press("founding.save")
    new.read("Start the server with it")
    typed = [" ".join(word for _, word in sorted(numbered(text))) for text in printed]
    new.press("founding.begin")
    type_sheets(new, typed[0], typed[0])
    new.read("cannot be used")
    type_sheets(new, *typed)
    new.see("nav.team")
    assert founding.unfinished(new.program.calls.desk) == ()
    roster = Roster.of_bundle((stick / "roster.bundle").read_bytes())
    assert len(coordinators.put_together(roster, typed).roots) == 2
    (founder,) = roster.charter.readers
    read = {kind.name for scope in founder.scopes for kind in scope.classes}
    assert read == {"CARE", "LEARNING", "LINKS", "PROGRAMME"}
    assert not [
        path for path in tmp_path.rglob("*") if path.is_file() and typed[0].encode() in path.read_bytes()
    ]


def test_a_window_that_was_closed_half_way_goes_on_at_the_sheets(
    qtbot: QtBot, stick: Path, printed: list[str], tmp_path: Path
) -> None:
    accounts.choose_file_keystore(tmp_path / "new")
    new = Hands(qtbot, tmp_path / "new")
    new.press("signin.create")
    fill(new, SigningKey(bytes(range(32))).public.raw.hex())
    new.press("founding.print.1")  # and then the power goes
    new.close()
    again = Hands(qtbot, tmp_path / "new")
    (tile,) = accounts.tiles(tmp_path / "new")
    again.press(f"signin.tile.{tile.member}")
    again.passphrase(WORDS)
    again.read("nobody has shown yet that its sheets are on paper")
    assert not again.visible("nav.team")
    for number in (1, 2, 3):
        again.press(f"founding.print.{number}")
    again.press("founding.save")
    again.press("founding.begin")
    typed = [" ".join(word for _, word in sorted(numbered(text))) for text in printed[1:]]
    type_sheets(again, typed[0], typed[2])
    again.see("nav.team")
    assert founding.unfinished(again.program.calls.desk) == ()
    assert printed[0] == printed[1]
    again.close()


def numbered(text: str) -> list[tuple[int, str]]:
    return [(int(number), word) for number, word in re.findall(r"\b(\d{1,2})  ([a-z]+)", text)]


def test_a_sheet_is_one_page(qtbot: QtBot, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "sheet.pdf"))
    (sheet, *_), _ = make_sheets(3, 2)
    printing.paint(printer, page(sheet, 3, "vuvuza labaki dodubo roripu lozofi tiruga"))
    pdf = (tmp_path / "sheet.pdf").read_bytes()
    assert pdf.startswith(b"%PDF")
    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == 1


def given_a_file(parent: QWidget, target: Path) -> None:
    """In the system's own dialog: a file instead of a printer."""
    (dialog,) = parent.findChildren(QPrintDialog)
    for field in dialog.findChildren(QLineEdit, "filename"):
        field.setText(str(target))
    dialog.printer().setOutputFileName(str(target))
    dialog.accept()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere the dialog is the system's own")
@pytest.mark.parametrize("to_file", [False, True])
def test_a_sheet_goes_through_the_dialog_to_paper_and_into_no_file(
    qtbot: QtBot, tmp_path: Path, to_file: bool
) -> None:
    parent, target, told = QWidget(), tmp_path / "sheet.pdf", list[str]()
    qtbot.addWidget(parent)
    (sheet, *_), _ = make_sheets(3, 2)
    text = page(sheet, 3, "vuvuza labaki dodubo roripu lozofi tiruga")
    printing.print_page(
        parent, text, lambda: told.append("printed"), lambda: told.append("refused"), to_file=to_file
    )
    given_a_file(parent, target)
    assert told == (["printed"] if to_file else ["refused"])
    assert target.exists() == to_file
    if to_file:
        assert len(re.findall(rb"/Type\s*/Page\b", target.read_bytes())) == 1


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere the dialog is the system's own")
def test_a_dialog_that_was_left_prints_nothing(qtbot: QtBot) -> None:
    parent, told = QWidget(), list[str]()
    qtbot.addWidget(parent)
    printing.print_page(parent, "words", lambda: told.append("printed"), lambda: told.append("refused"))
    (dialog,) = parent.findChildren(QPrintDialog)
    dialog.reject()
    assert told == []
