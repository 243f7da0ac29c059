"""A lost laptop that was found, on the coordinator's screen: asked first, opened by one, and its key is withdrawn."""

from __future__ import annotations

import shutil
from pathlib import Path

from pytestqt.qtbot import QtBot

from fieldapp.config import Home
from fieldapp.model import Changed
from fieldapp.operations import accounts, openings, posting, reviews, rosters
from tests.fieldapp.operations import two_areas
from tests.fieldapp.operations.field import PASSPHRASE, Field
from tests.fieldapp.ui.hands import Hands
from tests.fieldapp.ui.keys.test_readers import sheets, type_sheets


def test_what_was_unsent_on_a_lost_laptop_is_opened_by_one_coordinator(
    field: Field, office: Hands, stick: Path
) -> None:
    worker = Field.open(field.folder, field.founded, field.people)
    record = worker.finish(name="Алия").record
    worker.interview(name="начато")
    accounts.close(worker.worker)
    accounts.close(worker.coordinator)
    changed: list[Changed] = []
    office.program.calls.changed.connect(changed.append)
    office.press("team.laptop.pick")
    office.read("nobody worked in this folder")
    assert changed == []  # nothing was even opened
    shutil.copytree(field.folder / "laptop", stick, dirs_exist_ok=True)
    (Home(stick).person(worker.worker.member).outbox / f"{'00' * 32}.head").write_bytes(b"x")
    office.press("team.laptop.pick")
    office.read("Open the laptop of Bekzat?")
    office.press("dialog.no")
    desk = office.program.calls.desk
    assert record not in {row.record for row in reviews.queue(desk)}
    office.press("team.laptop.pick")
    office.press("dialog.yes")
    office.read("What was unsent is here")
    said = office.words()
    for line in (
        "finished interviews: 1",
        "unfinished interviews: 1",
        "only for who began it",
        "a sealed file is",
    ):
        assert line in said, line  # the result stands beside what could not be read
    assert office.names("notices.strip") == []  # said once, on its card
    assert [one.records for one in changed] == [True]
    assert record in {row.record for row in reviews.queue(desk)}
    whats = [one.what for one in openings.rows(desk)]
    assert {"laptop opened", "revoked"} <= set(whats)
    assert rosters.load(desk.home).writer(posting.key_of(worker.worker.member)).revoked is not None


def test_what_no_coordinator_reads_whole_two_sheets_open_on_the_same_card(
    field: Field, qtbot: QtBot, stick: Path
) -> None:
    """Somebody of two areas with a coordinator each: the card says what is to be done, and it is done there."""
    here = Field.open(field.folder, field.founded, field.people)
    two = two_areas.begin(here)
    two_areas.works_in_both(two)
    record = here.finish(name="Алия").record
    two.close()
    here.close()
    shutil.copytree(field.folder / "laptop", stick, dirs_exist_ok=True)
    office = Hands(qtbot, field.folder / "office")
    office.sign_in(here.coordinator.member, PASSPHRASE)
    office.press("nav.team")
    assert not office.visible("team.laptop.sheets")
    office.press("team.laptop.pick")
    office.press("dialog.yes")
    office.read("Two people with recovery sheets open it, here")
    first, second, _ = sheets(field)
    office.press("team.laptop.sheets")
    type_sheets(office, first, first)
    office.read("cannot be used")
    type_sheets(office, first, second)
    office.until(lambda: not office.visible("team.laptop.sheets"))
    desk = office.program.calls.desk
    assert record in {row.record for row in reviews.queue(desk)}
    whats = [one.what for one in openings.rows(desk)]
    assert "laptop by sheets" in whats
    assert "revoked" not in whats  # two opened it (K-8)
    office.close()
