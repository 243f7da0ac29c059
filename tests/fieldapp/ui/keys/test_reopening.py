"""A forgotten passphrase and a journey, on both screens: a request, six words, an answer, a new passphrase."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fieldapp.config import Home
from fieldapp.operations import accounts, openings, programme, reopening_files, reopening_line, rosters
from fieldapp.ui import translations
from sync.testing import ServerThread
from tests.fieldapp.operations import two_areas
from tests.fieldapp.operations.field import CHEAP, PASSPHRASE, Field
from tests.fieldapp.ui.hands import Hands
from tests.fieldapp.ui.keys.test_readers import type_sheets

NEW = "совсем новые слова"


def cheap(monkeypatch: pytest.MonkeyPatch, way: ModuleType) -> None:
    for name in ("ask", "finish"):
        monkeypatch.setattr(way, name, partial(getattr(way, name), cost=CHEAP))


@pytest.fixture
def laptop(field: Field, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hands]:
    """Before anybody signed in. The new passphrase costs a test no second."""
    cheap(monkeypatch, reopening_files)
    hands = Hands(qtbot, field.folder / "laptop")
    yield hands
    hands.close()


def ask(laptop: Hands) -> str:
    laptop.press("signin.forgot")
    chosen(laptop)
    laptop.press("anew.ask")
    laptop.read("Your request is on the stick")
    return laptop.text("anew.words")


def answer(office: Hands, words: str) -> None:
    office.press("team.anew.from_stick")
    office.read("Bekzat")
    office.fill("team.anew.words.1", words)
    office.press("team.anew.open.1")


def chosen(laptop: Hands, again: str = NEW) -> None:
    laptop.fill("anew.passphrase", NEW)
    laptop.fill("anew.again", again)


def take(laptop: Hands, passphrase: str = NEW) -> None:
    laptop.fill("anew.passphrase", passphrase)
    laptop.press("anew.finish")


def test_a_forgotten_passphrase(office: Hands, laptop: Hands, stick: Path) -> None:
    laptop.press("signin.forgot")
    laptop.press("anew.ask")
    laptop.read("Choose a new passphrase first")
    chosen(laptop, again="другие слова")
    laptop.press("anew.ask")
    laptop.read("typed in two different ways")
    laptop.press("anew.leave")
    words = ask(laptop)
    for way in ("anew.finish", "anew.fetch"):  # after the program was begun anew nothing is typed
        laptop.fill("anew.passphrase", "")
        laptop.press(way)
        laptop.read("Type the new passphrase above first")
        laptop.press("anew.leave")
        laptop.press("signin.forgot")
    take(laptop)
    laptop.read("there is no answer for this person on the stick")
    answer(office, "bafola bafola bafola bafola bafola bafola")
    office.read("the six words differ")
    assert words not in office.words()
    office.fill("team.anew.words.1", words)
    office.press("team.anew.open.1")
    office.read("The answer is on the stick. Bekzat takes it with the new passphrase.")
    office.until(lambda: not office.visible("team.anew.open.1"))
    take(laptop, "другие слова")
    laptop.read("does not open this person's work")
    take(laptop)
    laptop.read("The work is open again")
    laptop.passphrase(PASSPHRASE)
    laptop.read("does not open this person's work")
    laptop.passphrase(NEW)
    laptop.see("nav.today")
    assert openings.rows(office.program.calls.desk)[0].what == "reopened"


def test_a_forgotten_passphrase_by_network(
    office: Hands, laptop: Hands, field: Field, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The request goes up, the answer comes down; no stick takes part."""
    cheap(monkeypatch, reopening_line)
    desk, store = office.program.calls.desk, field.store()
    with ServerThread(store, rosters.load(desk.home).bundle().to_bytes()) as server:
        programme.set_server(desk, server.url)
        accounts.remember_server(field.folder / "laptop", server.url)
        laptop.press("signin.forgot")
        chosen(laptop)
        laptop.press("anew.ask_server")
        laptop.read("Your request is at the server")
        words = laptop.text("anew.words")
        laptop.press("anew.fetch")
        laptop.read("no coordinator has answered this request")
        office.press("team.anew.from_server")
        office.read("Bekzat")
        office.fill("team.anew.words.1", "bafola bafola bafola bafola bafola bafola")
        office.press("team.anew.open.1")
        office.read("the six words differ")
        office.fill("team.anew.words.1", words)
        office.press("team.anew.open.1")
        office.read("The answer is at the server. Bekzat takes it with the new passphrase.")
        laptop.press("anew.fetch")
        laptop.read("The work is open again")
        laptop.passphrase(NEW)
        laptop.see("nav.today")


def test_an_answer_that_is_pressed_twice_is_one(office: Hands, laptop: Hands, stick: Path) -> None:
    words = ask(laptop)
    office.press("team.anew.from_stick")
    office.read("Bekzat")
    office.fill("team.anew.words.1", words)
    button = office.see("team.anew.open.1")
    for _ in range(3):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    office.read("The answer is on the stick")
    office.settled()
    assert [one.what for one in openings.rows(office.program.calls.desk)].count("reopened") == 1


def test_before_a_journey_and_after_it(office: Hands, laptop: Hands, field: Field, stick: Path) -> None:
    laptop.sign_in(field.worker.member, PASSPHRASE)
    laptop.press("nav.settings")
    laptop.press("settings.travel.put_away")
    laptop.press("dialog.no")
    laptop.press("settings.travel.put_away")
    laptop.press("dialog.yes")
    laptop.see(f"signin.tile.{field.worker.member}")
    assert not laptop.program.calls.signed_in
    laptop.passphrase(PASSPHRASE)
    laptop.read("put away for a journey")
    answer(office, ask(laptop))
    office.read("The answer is on the stick")
    take(laptop)
    laptop.read("The work is open again")
    laptop.passphrase(NEW)
    laptop.see("nav.today")


@pytest.mark.parametrize("left", [None, b"cut"])
def test_where_the_keyring_was_lost_and_with_it_the_names(
    office: Hands,
    field: Field,
    stick: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    left: bytes | None,
) -> None:
    """Nobody can be told apart by name: the request says to the coordinator whose work it is."""
    secret = Home(field.folder / "laptop").device_secret
    secret.unlink()
    if left is not None:
        secret.write_bytes(left)
    cheap(monkeypatch, reopening_files)
    laptop = Hands(qtbot, field.folder / "laptop")
    laptop.see(f"signin.tile.{field.worker.member}")
    laptop.passphrase(PASSPHRASE)
    laptop.read("call a coordinator")
    answer(office, ask(laptop))
    office.read("The answer is on the stick")
    take(laptop)
    laptop.read("The work is open again")
    laptop.passphrase(NEW)
    laptop.see("nav.today")
    assert [tile.name for tile in accounts.tiles(field.folder / "laptop")] == ["Bekzat"]
    laptop.close()


def reads_in_two_areas(field: Field) -> None:
    two = two_areas.begin(Field.open(field.folder, field.founded, field.people))
    two_areas.works_in_both(two)
    two.close()


def test_whose_work_no_coordinator_reads_whole(
    field: Field, qtbot: QtBot, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Put away for a journey after plain words; then two people come with their sheets."""
    cheap(monkeypatch, reopening_files)
    reads_in_two_areas(field)
    laptop, office = Hands(qtbot, field.folder / "laptop"), Hands(qtbot, field.folder / "office")
    laptop.sign_in(field.worker.member, PASSPHRASE)
    laptop.press("nav.settings")
    laptop.press("settings.travel.put_away")
    laptop.read("you need several coordinators, one after the other")
    laptop.press("dialog.yes")
    laptop.see(f"signin.tile.{field.worker.member}")
    words = ask(laptop)
    office.sign_in(field.coordinator.member, PASSPHRASE)
    office.press("nav.team")
    office.press("team.anew.from_stick")
    office.read("No coordinator reads all of this work")
    office.press("team.anew.sheets.1")
    assert not office.visible("sheets")  # no words were typed
    first, second, third = (" ".join(sheet.words) for sheet in field.founded.sheets)
    office.fill("team.anew.words.1", "bafola bafola bafola bafola bafola bafola")
    office.press("team.anew.sheets.1")
    type_sheets(office, first, third)
    office.read("the six words differ")
    office.press("sheets.leave")
    office.until(lambda: not office.visible("sheets"))
    office.fill("team.anew.words.1", words)
    office.press("team.anew.sheets.1")
    office.read("hear Bekzat themselves first")
    assert office.text("sheets.heard") == words
    type_sheets(office, second, second)
    office.read("cannot be used")
    type_sheets(office, first, third)
    office.read("The answer is on the stick. Bekzat takes it with the new passphrase.")
    assert openings.rows(office.program.calls.desk)[0].what == openings.BY_SHEETS
    take(laptop)
    laptop.read("The work is open again")
    laptop.passphrase(NEW)
    laptop.see("nav.today")
    laptop.close()
    office.close()


def differs(laptop: Hands, words: str) -> bool:
    return laptop.text("anew.words") != words


def test_the_coordinators_of_both_areas_give_their_parts(
    field: Field, qtbot: QtBot, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One after the other: each hears other words, and the work opens with the last."""
    cheap(monkeypatch, reopening_files)
    reads_in_two_areas(field)
    laptop = Hands(qtbot, field.folder / "laptop")
    words = ask(laptop)
    for home, left in (("office", True), ("Nurlan", False)):
        office = Hands(qtbot, field.folder / home)
        office.sign_in(accounts.tiles(field.folder / home)[0].member, PASSPHRASE)
        office.press("nav.team")
        office.press("team.anew.from_stick")
        office.read("Your key opens one part of it")
        office.fill("team.anew.words.1", words)
        office.press("team.anew.open.1")
        office.read("Your part was given")
        office.close()
        take(laptop)
        if left:
            laptop.read("Answers that are still needed: 1.")
            chosen(laptop)
            laptop.press("anew.ask")
            laptop.until(partial(differs, laptop, words))
            words = laptop.text("anew.words")
    laptop.read("The work is open again")
    laptop.passphrase(NEW)
    laptop.see("nav.today")
    laptop.close()


def test_whoever_finds_the_passphrase_again_leaves_it(laptop: Hands, field: Field) -> None:
    laptop.press("signin.forgot")
    laptop.press("anew.leave")
    laptop.sign_in(field.worker.member, PASSPHRASE)


def test_by_the_keyboard_alone(office: Hands, laptop: Hands, stick: Path) -> None:
    """Tab and Space reach the fields; Enter in the last one leaves the request, Space takes the answer."""
    forgot = laptop.see("signin.forgot")
    forgot.setFocus()
    QTest.keyClick(forgot, Qt.Key.Key_Space)
    card = laptop.see("anew")
    QTest.keyClick(card, Qt.Key.Key_Tab)
    typing = laptop.window.focusWidget()
    assert typing is not None
    assert typing.objectName() == "anew.passphrase"
    chosen(laptop)
    QTest.keyClick(laptop.see("anew.again"), Qt.Key.Key_Return)
    laptop.read("Your request is on the stick")
    answer(office, laptop.text("anew.words"))
    office.read("The answer is on the stick")
    QTest.keyClick(laptop.see("anew.finish"), Qt.Key.Key_Space)
    laptop.read("The work is open again")


def test_in_russian(qtbot: QtBot, field: Field) -> None:
    laptop = Hands(qtbot, field.folder / "laptop")
    laptop.window._change_language("ru")
    laptop.press("signin.forgot")
    laptop.read("Открыть работу снова: Bekzat")
    laptop.close()
    translations.install("en")
