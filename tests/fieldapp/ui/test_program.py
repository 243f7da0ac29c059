"""The program's own window on real homes: real databases, keys and batches, pressed by its widgets' names."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

import forms
from fieldapp.errors import DiskFull, WrongPassphrase
from fieldapp.model import Changed
from fieldapp.operations import accounts, drafts, intake, library, reviews, submissions
from fieldapp.ui.idle import Idle
from forms import Finding, FormRefused
from tests.fieldapp.operations.field import FORM, PASSPHRASE, Field, carry, ref
from tests.fieldapp.ui.hands import Hands


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Field:
    """A programme at rest: the worker has Form A, one participant and a phone number."""
    made = Field.begin(tmp_path_factory.mktemp("made"))
    made.equip()
    made.close()
    return made


@pytest.fixture
def field(made: Field, tmp_path: Path) -> Field:
    for name in ("office", "laptop"):
        shutil.copytree(made.folder / name, tmp_path / name)
    return Field(tmp_path, made.coordinator, made.worker, made.clock, made.founded, list(made.people))


@pytest.fixture
def worker(field: Field, qtbot: QtBot) -> Iterator[Hands]:
    hands = Hands(qtbot, field.folder / "laptop")
    yield hands
    hands.close()


@pytest.fixture
def coordinator(field: Field, qtbot: QtBot) -> Iterator[Hands]:
    hands = Hands(qtbot, field.folder / "office")
    yield hands
    hands.close()


def sign_in(hands: Hands, field: Field, who: str = "worker") -> None:
    member = field.worker.member if who == "worker" else field.coordinator.member
    hands.sign_in(member, PASSPHRASE)


def begin(hands: Hands, field: Field) -> None:
    hands.press(f"today.start.{field.people[0].person}.{FORM}")
    hands.see("filling.page")


def finish_one(field: Field) -> str:
    """A record finished on the laptop, carried to the office and applied there; returns its id."""
    both = Field.open(field.folder, field.founded, field.people)
    record = both.finish().record
    both.up()
    both.close()
    return record


def test_a_wrong_passphrase_is_told_in_plain_words(worker: Hands, field: Field) -> None:
    worker.press(f"signin.tile.{field.worker.member}")
    worker.passphrase("not this one")
    worker.read("Nothing is lost")
    assert not worker.visible("nav.today")
    assert worker.window.windowTitle() == "Fieldapp"


def test_today_shows_whom_to_see(worker: Hands, field: Field) -> None:
    sign_in(worker, field)
    worker.read("Bekzat")
    worker.read(field.people[0].code)
    assert worker.visible("today.due")


def test_a_person_is_found_in_another_script_and_a_form_begun(worker: Hands, field: Field) -> None:
    sign_in(worker, field)
    worker.press("nav.people")
    worker.type("people.search", "aigul")
    worker.press(f"people.row.{field.people[0].person}")
    worker.press(f"person.start.{FORM}")
    worker.see("filling.page")


def test_a_form_chosen_first_asks_for_its_person(worker: Hands, field: Field) -> None:
    sign_in(worker, field)
    worker.press("nav.forms")
    worker.press(f"forms.start.{FORM}")
    worker.see("people.choosing")
    worker.press(f"people.row.{field.people[0].person}")
    worker.see("filling.page")


def test_the_forms_own_files_are_not_read_by_the_thread_that_paints(
    worker: Hands, field: Field, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads, load = list[str](), library.library.load

    def noted(*given: object) -> object:
        threads.append(threading.current_thread().name)
        return load(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(library.library, "load", noted)
    monkeypatch.setattr(library, "files", lambda *_given: {"tree.png": b"a picture"})
    sign_in(worker, field)
    begin(worker, field)
    filling = worker.window.filling
    assert filling is not None
    assert filling.opened is not None
    assert filling.opened.material.media("tree.png") == b"a picture"
    assert filling.opened.material.media("nothing.png") is None
    worker.settled()
    assert threads
    assert not [name for name in threads if not name.startswith(("writer", "reader"))]


def test_two_clicks_on_start_begin_one_interview(worker: Hands, field: Field) -> None:
    sign_in(worker, field)
    start = worker.see(f"today.start.{field.people[0].person}.{FORM}")
    QTest.mouseClick(start, Qt.MouseButton.LeftButton)
    QTest.mouseClick(start, Qt.MouseButton.LeftButton)
    worker.see("filling.page")
    worker.settled()
    assert len(drafts.rows(worker.window.calls.desk)) == 1


def test_a_form_that_opens_while_the_desk_locks_waits_for_the_passphrase(worker: Hands, field: Field) -> None:
    sign_in(worker, field)
    worker.press(f"today.start.{field.people[0].person}.{FORM}")
    worker.window.lock()
    worker.until(lambda: worker.window.shell is None)
    worker.settled()
    assert not worker.visible("filling.page")
    worker.passphrase(PASSPHRASE)
    worker.see("filling.page")


def test_locking_brings_back_to_the_very_question(worker: Hands, field: Field) -> None:
    sign_in(worker, field)
    begin(worker, field)
    filling = worker.window.filling
    assert filling is not None
    assert filling.jump_to("/data/consent")
    focused = worker.window.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, "yes")
    worker.window.lock()
    assert worker.visible("signin.passphrase")
    worker.read("Locked")
    worker.until(lambda: worker.window.shell is None)
    assert field.people[0].given_name not in worker.words()
    worker.passphrase("not this one")
    worker.read("Nothing is lost")
    worker.until(worker.window.signin.open_button.isEnabled)
    worker.passphrase(PASSPHRASE)
    worker.see("filling.page")
    again = worker.window.filling
    assert again is not None
    assert again is not filling
    assert again.session is not None
    assert again.session.question("/data/consent").text == "yes"
    assert again.draft is not None
    assert again.draft.position == "/data/consent"


def test_a_finish_that_fails_is_told_in_the_interview(
    worker: Hands, field: Field, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_given: object) -> None:
        raise DiskFull

    sign_in(worker, field)
    begin(worker, field)
    filling = worker.window.filling
    assert filling is not None
    assert filling.opened is not None
    for name, value in (("consent", "yes"), ("name", "A"), ("age", "4")):
        filling.opened.interview.answer(ref(name), value)
    worker.settled()
    worker.press("filling.finish")
    with monkeypatch.context() as meeting:
        meeting.setattr(submissions, "_keep", full)  # the disk fills up inside the closing transaction
        worker.press("filling.summary.finish")
        worker.read("The disk is full:")
    assert worker.visible("filling.page"), "the interview is back, and says so"
    filling.opened.flows.trouble.emit(DiskFull())
    QTest.keyClick(worker.window.focusWidget() or worker.window, Qt.Key.Key_Escape)
    worker.until(lambda: "The disk is full:" not in worker.words())
    worker.press("filling.finish")
    worker.press("filling.summary.finish")
    worker.read("Finished and safe here.")


def test_trouble_elsewhere_is_told_in_the_interview(worker: Hands, field: Field) -> None:
    sign_in(worker, field)
    begin(worker, field)
    worker.window.calls.failed.emit(DiskFull())
    assert "The disk is full:" in worker.words()


def test_hiding_the_screen_leaves_nothing_on_it(worker: Hands, field: Field) -> None:
    sign_in(worker, field)
    worker.read(field.people[0].code)
    QTest.keyClick(worker.window, Qt.Key.Key_F12)
    assert field.people[0].code not in worker.words()
    assert worker.names("nav.") == []
    QTest.keyClick(worker.window, Qt.Key.Key_F12)
    worker.read(field.people[0].code)


def test_what_is_hidden_stays_hidden_while_a_form_opens(worker: Hands, field: Field) -> None:
    sign_in(worker, field)
    worker.press(f"today.start.{field.people[0].person}.{FORM}")
    QTest.keyClick(worker.window, Qt.Key.Key_F12)
    worker.until(lambda: worker.window.filling is not None and worker.window.filling.draft is not None)
    worker.settled()
    assert worker.visible("hidden.back")
    assert field.people[0].given_name not in worker.words()
    QTest.keyClick(worker.window, Qt.Key.Key_F12)
    worker.see("filling.page")


def test_what_is_hidden_stays_hidden_when_signing_in_and_finish_return(worker: Hands, field: Field) -> None:
    worker.press(f"signin.tile.{field.worker.member}")
    worker.passphrase(PASSPHRASE)
    QTest.keyClick(worker.window, Qt.Key.Key_F12)
    worker.until(lambda: worker.window.shell is not None)
    worker.settled()
    assert worker.names("nav.") == []
    QTest.keyClick(worker.window, Qt.Key.Key_F12)
    begin(worker, field)
    filling = worker.window.filling
    assert filling is not None
    assert filling.opened is not None
    for name, value in (("consent", "yes"), ("name", "A"), ("age", "4")):
        filling.opened.interview.answer(ref(name), value)
    worker.press("filling.finish")
    worker.press("filling.summary.finish")
    QTest.keyClick(worker.window, Qt.Key.Key_F12)
    worker.until(lambda: worker.window.filling is None)
    assert worker.visible("hidden.back")
    assert worker.names("nav.") == []
    QTest.keyClick(worker.window, Qt.Key.Key_F12)
    worker.read("Finished and safe here.")


def test_a_hidden_screen_that_locks_stays_hidden(worker: Hands, field: Field) -> None:
    sign_in(worker, field)
    QTest.keyClick(worker.window, Qt.Key.Key_F12)
    worker.window.idle.elapsed.emit()
    worker.until(lambda: worker.window.shell is None)
    assert worker.visible("hidden.back")
    QTest.keyClick(worker.window, Qt.Key.Key_F12)
    worker.read("Locked. Your work is safe.")


def test_a_laptop_that_slept_is_locked(qapp: QApplication) -> None:
    now, slept = [1_000.0], list[bool]()
    idle = Idle(lambda: now[0])
    idle.elapsed.connect(lambda: slept.append(True))
    idle.watch(10)
    now[0] += 16
    idle.look()
    assert not slept
    now[0] += 3_600
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)
    idle.eventFilter(idle, key)
    assert slept == [True]
    idle.stop()
    now[0] += 3_600
    idle.look()
    assert slept == [True], "nobody is signed in"


def test_the_language_changes_at_once_and_is_kept(worker: Hands, field: Field) -> None:
    sign_in(worker, field)
    worker.press("nav.settings")
    worker.press("settings.language.ru")
    worker.read("Настройки")
    worker.press("settings.theme.dark")
    worker.settled()
    desk = accounts.sign_in(field.folder / "laptop", field.worker.member, PASSPHRASE)
    from fieldapp.operations import settings

    kept = settings.get(desk)
    accounts.close(desk)
    assert (kept.language, kept.theme) == ("ru", "dark")
    worker.press("settings.language.en")
    worker.press("settings.theme.light")
    worker.read("Settings")


def change_passphrase(worker: Hands, old: str, new: str, again: str) -> None:
    if worker.visible("settings.passphrase"):
        worker.press("settings.passphrase")
    for name, typed in (("old", old), ("new", new), ("again", again)):
        line = worker.see(f"settings.passphrase.{name}")
        assert isinstance(line, QLineEdit)
        line.setText(typed)
    worker.press("settings.passphrase.change")


def test_the_passphrase_is_changed_in_settings(worker: Hands, field: Field) -> None:
    sign_in(worker, field)
    worker.press("nav.settings")
    new = "four words nobody joins"
    change_passphrase(worker, PASSPHRASE, new, "four words nobody join")
    worker.read("two different ways")
    change_passphrase(worker, PASSPHRASE, "short", "short")
    worker.read("too short")
    change_passphrase(worker, PASSPHRASE, new, new)
    worker.read("opens your work from now on")
    assert not worker.visible("settings.passphrase.old")
    typed = [
        worker.window.findChild(QLineEdit, f"settings.passphrase.{name}") for name in ("old", "new", "again")
    ]
    assert [line.text() for line in typed if line is not None] == ["", "", ""], "what was typed is forgotten"
    accounts.close(accounts.sign_in(field.folder / "laptop", field.worker.member, new))
    with pytest.raises(WrongPassphrase):
        accounts.sign_in(field.folder / "laptop", field.worker.member, PASSPHRASE)


def test_the_review_loop_through_both_windows(field: Field, qtbot: QtBot) -> None:
    record = finish_one(field)
    office = Hands(qtbot, field.folder / "office")
    sign_in(office, field, "coordinator")
    office.press("nav.review")
    office.press(f"review.row.{record}")
    office.read("Signed by Bekzat, complete.")
    assert not office.visible("review.return")[0].isEnabled()
    office.press("review.comment./data/grp/age")
    office.type("review.comment_text./data/grp/age", "Really twelve?")
    office.read("Return with 1 question")
    assert not office.visible("review.accept")[0].isEnabled()
    office.press("review.return")
    office.read("asked, waiting")
    office.settled()
    office.close()

    both = Field.open(field.folder, field.founded, field.people)
    both.down()
    both.close()
    laptop = Hands(qtbot, field.folder / "laptop")
    sign_in(laptop, field)
    laptop.press("nav.outbox")
    laptop.read("Came back to you")
    laptop.press("nav.today")
    laptop.read("Really twelve?")
    laptop.press(f"today.look.{record}")
    laptop.see("filling.page")
    laptop.read("Really twelve?")
    laptop.close()


def test_what_is_corrected_shows_old_beside_new_and_is_accepted(field: Field, qtbot: QtBot) -> None:
    both = Field.open(field.folder, field.founded, field.people)
    record = both.returned().record
    both.correct(record, "Counted again.", age="13")
    both.up()
    both.close()
    office = Hands(qtbot, field.folder / "office")
    sign_in(office, field, "coordinator")
    office.press("nav.review")
    office.press(f"review.row.{record}")
    office.read("Counted again.")
    office.read("Before")
    office.press("review.accept")
    office.read("Accepted.")
    office.settled()
    office.close()
    both = Field.open(field.folder, field.founded, field.people)
    carry(both.coordinator, both.worker)
    intake.apply_all(both.worker)
    both.close()
    laptop = Hands(qtbot, field.folder / "laptop")
    sign_in(laptop, field)
    laptop.press("nav.outbox")
    laptop.read("Accepted")
    laptop.see(f"outbox.read.{record}")
    assert not laptop.visible(f"outbox.correct.{record}")
    laptop.press(f"outbox.read.{record}")
    laptop.see("record.back")
    laptop.read("Counted again.")
    laptop.close()


def test_the_outbox_says_on_the_record_that_nobody_was_told(field: Field, qtbot: QtBot) -> None:
    both = Field.open(field.folder, field.founded, field.people)
    calm, urgent = both.finish().record, both.finish(afraid="yes").record
    both.close()
    laptop = Hands(qtbot, field.folder / "laptop")
    sign_in(laptop, field)
    laptop.press("nav.outbox")
    assert "Nobody has been told yet" in laptop.see(f"outbox.row.{urgent}").accessibleName()
    assert "Nobody has been told yet" not in laptop.see(f"outbox.row.{calm}").accessibleName()
    laptop.close()
    both = Field.open(field.folder, field.founded, field.people)
    both.up()
    reviews.open(both.coordinator, urgent)
    both.down()
    both.close()
    laptop = Hands(qtbot, field.folder / "laptop")
    sign_in(laptop, field)
    laptop.press("nav.outbox")
    assert "Nobody has been told yet" not in laptop.see(f"outbox.row.{urgent}").accessibleName()
    laptop.close()


def test_the_stick_and_the_count_tell_the_truth(field: Field, qtbot: QtBot) -> None:
    stick = field.folder / "stick"
    stick.mkdir()
    laptop = Hands(qtbot, field.folder / "laptop")
    sign_in(laptop, field)
    laptop.press("nav.outbox")
    shell = laptop.window.shell
    assert shell is not None
    shell.outbox.stick.take(stick)
    laptop.read("There is nothing for this laptop on that stick.")
    laptop.close()
    both = Field.open(field.folder, field.founded, field.people)
    record = both.finish().record
    both.up()
    reviews.open(both.coordinator, record)
    both.finish(name="Асель")
    both.down()
    both.close()
    laptop = Hands(qtbot, field.folder / "laptop")
    sign_in(laptop, field)
    laptop.press("nav.outbox")
    laptop.read("The server has signed for 0 of 2 records.")
    laptop.read("A coordinator opened 1 more")
    shell = laptop.window.shell
    assert shell is not None
    shell.outbox.stick.use(stick)
    laptop.read("on the stick now.")
    assert "Nothing waits here" not in laptop.words()
    laptop.close()
    office = Hands(qtbot, field.folder / "office")
    sign_in(office, field, "coordinator")
    office.press("nav.outbox")
    shell = office.window.shell
    assert shell is not None
    shell.outbox.stick.take(stick)
    office.read("came from the stick")
    office.settled()
    office.close()


def test_consent_taken_back_in_a_correction_promises_no_more_than_is_done(field: Field, qtbot: QtBot) -> None:
    record = finish_one(field)
    laptop = Hands(qtbot, field.folder / "laptop")
    sign_in(laptop, field)
    laptop.press("nav.outbox")
    laptop.press(f"outbox.correct.{record}")
    laptop.see("filling.page")
    filling = laptop.window.filling
    assert filling is not None
    assert filling.opened is not None
    filling.opened.interview.answer(ref("consent"), "no")
    laptop.read("The record that was finished before stays here and where it was sent.")
    assert "Nothing will be kept" not in laptop.words()
    laptop.press("filling.ending.confirm")
    laptop.read("A coordinator is told that consent was taken back.")
    laptop.settled()
    assert drafts.tallies(laptop.window.calls.desk) == {}
    laptop.until(lambda: "Consent taken back" in laptop.see(f"outbox.row.{record}").accessibleName())
    laptop.close()
    both = Field.open(field.folder, field.founded, field.people)
    both.up()
    both.close()
    office = Hands(qtbot, field.folder / "office")
    sign_in(office, field, "coordinator")
    office.press("nav.review")
    office.press(f"review.row.{record}")
    office.see("review.withdrawn")
    office.settled()
    office.close()


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


def test_nobody_at_the_keyboard_locks(worker: Hands, field: Field) -> None:
    sign_in(worker, field)
    worker.read(field.people[0].code)
    worker.window.idle.watch(10)
    left = worker.window.idle._timer.remainingTime()
    assert 0 < left <= 660_000  # Qt lets a coarse timer be five per cent late
    worker.window.idle.elapsed.emit()
    worker.read("Locked. Your work is safe.")
    worker.until(lambda: worker.window.shell is None)
    assert worker.names("nav.") == []


def test_answers_that_are_not_saved_do_not_go_without_a_word(
    worker: Hands, field: Field, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_given: object) -> None:
        raise DiskFull

    sign_in(worker, field)
    begin(worker, field)
    worker.settled()
    filling = worker.window.filling
    assert filling is not None
    assert filling.opened is not None
    with monkeypatch.context() as meeting:
        meeting.setattr(drafts, "save", full)
        filling.opened.interview.answer(ref("consent"), "yes")
        worker.settled()
        worker.window.lock()
        worker.window._late.setInterval(0)  # nobody waits three seconds here
        worker.until(lambda: worker.window.shell is None)
    worker.press("signin.someone_else")
    worker.read("Some answers are not saved yet")
    worker.press("dialog.no")
    worker.passphrase(PASSPHRASE)
    worker.see("filling.page")
    filling.opened.autosave.flush()
    worker.until(lambda: filling.is_settled)
    desk = worker.window.calls.desk
    _, session = drafts.resume(desk, drafts.rows(desk)[0].draft)
    assert session.question(ref("consent")).text == "yes"


def test_somebody_else_can_work_after_a_lock(worker: Hands, field: Field) -> None:
    sign_in(worker, field)
    worker.press("nav.lock")
    worker.until(lambda: worker.window.shell is None)
    worker.press("signin.someone_else")
    worker.read("Who is working now?")
    assert not worker.window.calls.signed_in
    sign_in(worker, field)
    worker.see("today.due")
