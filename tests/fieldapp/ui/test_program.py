"""The program's own window on real homes: real databases, keys and batches, pressed by its widgets' names."""

from __future__ import annotations

import threading
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from fieldapp.errors import DiskFull, WrongPassphrase
from fieldapp.operations import accounts, drafts, library, submissions
from fieldapp.ui.desk_calls import local_time
from fieldapp.ui.idle import Idle
from tests.fieldapp.operations.field import FORM, PASSPHRASE, Field, ref
from tests.fieldapp.ui.hands import Hands
from tests.fieldapp.ui.steps import begin, sign_in


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


def test_a_lock_after_hours_asks_who_is_there(worker: Hands, field: Field) -> None:
    """Locking writes the draft; that is nobody's presence."""
    hours = timedelta()

    def now() -> datetime:
        return local_time() + hours

    worker.window.calls.now = now
    sign_in(worker, field)
    worker.window.calls.desk.clock = now
    begin(worker, field)
    worker.see("filling.page")
    worker.settled()
    hours = timedelta(hours=5)
    worker.window.lock()
    worker.until(lambda: worker.window.shell is None)
    worker.passphrase(PASSPHRASE)
    worker.see("filling.resuming.same")
    worker.press("filling.resuming.same")
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


def test_a_form_begun_twice_for_one_person_says_so_and_opens(worker: Hands, field: Field) -> None:
    sign_in(worker, field)
    begin(worker, field)
    worker.press("filling.leave")
    worker.press("nav.people")
    worker.press(f"people.row.{field.people[0].person}")
    worker.press(f"person.start.{FORM}")
    worker.see("filling.page")
    worker.read("This form is open for this person already")


def lost_and_handed_over(worker: Hands, field: Field, monkeypatch: pytest.MonkeyPatch) -> None:
    """A's last answer cannot be saved; A locks and hands over within the seconds that locking waits for it."""

    def full(*_given: object) -> None:
        raise DiskFull

    sign_in(worker, field)
    begin(worker, field)
    worker.settled()
    filling = worker.window.filling
    assert filling is not None and filling.opened is not None
    with monkeypatch.context() as meeting:
        meeting.setattr(drafts, "save", full)
        filling.opened.interview.answer(ref("consent"), "yes")
        worker.settled()
        worker.window.lock()
        worker.press("signin.someone_else")
        worker.read("Some answers are not saved yet")
        worker.press("dialog.yes")
        worker.read("Who is working now?")
        worker.settled()


def test_the_next_person_can_lock_whatever_the_one_before_left(
    worker: Hands, field: Field, monkeypatch: pytest.MonkeyPatch
) -> None:
    lost_and_handed_over(worker, field, monkeypatch)
    assert not worker.window._late.isActive()  # it would lock whoever is in by then
    sign_in(worker, field)
    worker.see("today.due")
    worker.window.lock()
    worker.read("Locked. Your work is safe.")
    worker.until(lambda: worker.window.shell is None)


def test_what_one_person_opened_does_not_come_up_at_the_next(worker: Hands, field: Field) -> None:
    sign_in(worker, field)
    worker.press(f"today.start.{field.people[0].person}.{FORM}")
    worker.window.lock()
    worker.window.signin.someone_else.emit()
    worker.read("Who is working now?")
    worker.settled()
    assert worker.window.interviews.came is None
    sign_in(worker, field)
    worker.settled()
    assert worker.window.filling is None


def test_closing_twice_loses_nothing_without_a_word(
    worker: Hands, field: Field, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_given: object) -> None:
        raise DiskFull

    sign_in(worker, field)
    begin(worker, field)
    worker.settled()
    filling = worker.window.filling
    assert filling is not None and filling.opened is not None
    with monkeypatch.context() as meeting:
        meeting.setattr(drafts, "save", full)
        meeting.setattr(drafts, "snapshot", full)
        filling.opened.interview.answer(ref("consent"), "yes")
        worker.settled()
        worker.window.close()
        worker.settled()
        worker.window.close()
        worker.read("Some answers are not saved yet")
        assert worker.window.isVisible()
        worker.press("dialog.no")
        assert worker.window.isVisible()
        worker.window.close()
        worker.window.close()
        worker.press("dialog.yes")
        worker.until(lambda: not worker.window.isVisible())
