"""The journal of openings on the screens of a coordinator and of the focal point; a worker has none."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fieldapp.model import ContentClass, MemberId, Role
from fieldapp.operations import coordinators, enrolment, packs, rosters, sticks
from fieldapp.operations.openings import WHATS
from fieldapp.ui.journal.place import DONE
from tests.fieldapp.operations.field import PASSPHRASE, Field
from tests.fieldapp.ui.hands import Hands
from tests.fieldapp.ui.keys.people import asks, joins


def test_everything_that_is_noted_has_words() -> None:
    assert set(DONE) == set(WHATS)


def test_the_focal_point_reads_who_withdrew_a_key(
    office: Hands, new: Hands, field: Field, stick: Path
) -> None:
    words = asks(new, "Салтанат")
    desk = office.program.calls.desk
    first, second, _ = (" ".join(sheet.words) for sheet in field.founded.sheets)
    paper = coordinators.put_together(rosters.load(desk.home), (first, second))
    (request,) = (stick / "sealed").glob("*.request")
    coordinators.join(
        desk,
        request.read_bytes(),
        "Салтанат",
        words,
        paper,
        role=Role.FOCAL_POINT,
        classes=(ContentClass.PROGRAMME,),
    )
    office.press(f"team.withdraw.{field.worker.member}")
    office.press("dialog.yes")
    office.read("was withdrawn")
    packs.pack(desk, [MemberId(new.program.calls.desk.member)], stick)
    sticks.put(desk.home.path, stick)
    joins(new, enrolment.programme_words(desk.home.path))
    new.press("nav.outbox")
    new.press("outbox.fetch_stick")
    new.read("came from the stick")
    new.press("nav.journal")
    new.read("Aida withdrew the key of Bekzat")
    assert not new.visible("nav.team")
    office.press("nav.journal")
    office.read("Aida let Салтанат read")


def test_its_rows_are_gone_through_by_arrows(office: Hands, field: Field) -> None:
    for question in ("no", "yes"):
        office.press(f"team.withdraw.{field.worker.member}")
        office.press(f"dialog.{question}")
    office.read("was withdrawn")
    office.press("nav.journal")
    office.see("journal.row.1")
    office.settled()
    first = office.see("journal.row.0")
    office.window.activateWindow()
    office.until(office.window.isActiveWindow)
    first.setFocus()
    office.until(first.hasFocus)
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert [w.objectName() for w in office.visible("journal.row.1") if w.hasFocus()] == ["journal.row.1"]


def test_a_worker_has_no_journal(field: Field, qtbot: QtBot) -> None:
    hands = Hands(qtbot, field.folder / "laptop")
    hands.sign_in(field.worker.member, PASSPHRASE)
    assert not hands.visible("nav.journal")
    hands.close()
