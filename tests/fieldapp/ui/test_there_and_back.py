"""A record between two windows: finished, reviewed, returned, corrected, accepted; and what the Outbox says of it."""

from __future__ import annotations

import shutil
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from fieldapp.operations import draft_copies, drafts, intake, reviews, sticks
from fieldapp.ui.watch import Watch
from tests.fieldapp.operations.field import PASSPHRASE, Field, carry, ref
from tests.fieldapp.ui.hands import Hands
from tests.fieldapp.ui.steps import finish_one, sign_in


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


def test_unfinished_interviews_go_onto_the_stick_when_somebody_wants_it(field: Field, qtbot: QtBot) -> None:
    stick = field.folder / "stick"
    stick.mkdir()
    both = Field.open(field.folder, field.founded, field.people)
    draft, _ = both.interview(name="Мадина")
    both.close()
    laptop = Hands(qtbot, field.folder / "laptop")
    sign_in(laptop, field)
    laptop.press("nav.outbox")
    shell, desk = laptop.window.shell, laptop.window.calls.desk
    assert shell is not None
    for wanted in (False, True):
        shell.outbox.stick.use(stick)
        laptop.settled()
        laptop.read("1 unfinished interview is on the stick now." if wanted else "Nothing waits here")
        with desk.vault.read() as tx:
            assert draft_copies._carried(tx) == ({draft} if wanted else set())
        if not wanted:
            laptop.press("outbox.drafts")
            laptop.until(lambda: laptop.see("outbox.drafts").accessibleDescription() == "chosen")
    laptop.close()
    laptop = Hands(qtbot, field.folder / "laptop")
    sign_in(laptop, field)
    laptop.press("nav.outbox")  # as they left it
    laptop.until(lambda: laptop.see("outbox.drafts").accessibleDescription() == "chosen")
    laptop.close()


def test_after_a_stop_the_stick_says_so_once_and_what_waits(
    field: Field, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = field.folder / "stick"
    stick.mkdir()
    finish_one(field)
    sticks.put(field.folder / "office", stick)
    laptop = Hands(qtbot, field.folder / "laptop")
    sign_in(laptop, field)
    laptop.press("nav.outbox")
    shell = laptop.window.shell
    assert shell is not None
    told = list[str]()
    shell.outbox.stick.told.connect(told.append)
    monkeypatch.setattr(Watch, "tell", lambda _watch, _step: False)  # stopped at the first step
    shell.outbox.stick.use(stick)
    laptop.until(lambda: bool(told))
    assert told[0].count("Stopped.") == 1
    assert "1 sealed file still waits here for a stick." in told[0]
    assert "Nothing waits" not in told[0]
    laptop.close()


def test_the_outbox_says_that_nobody_has_answered(field: Field, qtbot: QtBot) -> None:
    laptop = Hands(qtbot, field.folder / "laptop")
    sign_in(laptop, field)
    laptop.press("nav.outbox")
    assert not laptop.visible("outbox.silent")
    laptop.close()
    finish_one(field)  # weeks ago by the clock of the story
    laptop = Hands(qtbot, field.folder / "laptop")
    sign_in(laptop, field)
    laptop.press("nav.outbox")
    laptop.see("outbox.silent")
    laptop.read("No coordinator has answered for")
    laptop.close()


def test_what_waits_is_copied_to_a_stick_before_anybody_signs_in(
    field: Field, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = field.folder / "stick"
    stick.mkdir()
    finish_one(field)
    monkeypatch.setattr("fieldapp.ui.signin.stick.pick_folder", lambda _parent, then: then(stick))
    laptop = Hands(qtbot, field.folder / "laptop")
    laptop.press("signin.stick")
    laptop.read("on the stick now.")
    assert laptop.see("signin.stick").isEnabled()
    assert not laptop.window.calls.signed_in
    shutil.rmtree(stick)
    laptop.press("signin.stick")
    laptop.read("The stick was pulled out")
    stick.mkdir()
    sign_in(laptop, field)
    laptop.window.lock()
    laptop.press("signin.stick")
    laptop.read("on the stick now.")
    laptop.close()
    both = Field.open(field.folder, field.founded, field.people)
    assert sticks.take(both.coordinator, stick).known == 1
    both.close()


def test_a_stick_that_comes_just_when_the_desk_is_locked_is_refused_aloud(field: Field, qtbot: QtBot) -> None:
    laptop = Hands(qtbot, field.folder / "laptop")
    sign_in(laptop, field)
    laptop.press("nav.outbox")
    shell, calls = laptop.window.shell, laptop.window.calls
    assert shell is not None
    trouble, ended = list[Exception](), list[bool]()
    shell.outbox.stick.trouble.connect(trouble.append)
    shell.outbox.stick.ended.connect(lambda: ended.append(True))
    calls._locked = True
    shell.outbox.stick.use(field.folder)
    assert [type(one).__name__ for one in trouble] == ["Locked"]
    assert ended == [True]
    laptop.close()


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


def asking(office: Hands, record: str) -> None:
    """A question is being typed about a record in Review."""
    office.press("nav.review")
    office.press(f"review.row.{record}")
    office.press("review.comment./data/grp/age")
    office.type("review.comment_text./data/grp/age", "Really twelve?")


def is_there_again(office: Hands, record: str) -> None:
    """And goes to the author as it was typed."""
    office.press("nav.review")
    office.read("questions not sent")
    office.press(f"review.row.{record}")
    office.read("Return with 1 question")
    line = office.see("review.comment_text./data/grp/age")
    assert isinstance(line, QLineEdit)
    assert line.text() == "Really twelve?"
    office.press("review.return")
    office.read("asked, waiting")
    office.settled()
    office.press("nav.today")
    assert "questions not sent" not in office.words()


@pytest.mark.parametrize("away", ["lock", "hidden and locked", "language", "closed"])
def test_a_question_that_is_being_typed_outlives_all_that_takes_it_off_the_screen(
    field: Field, qtbot: QtBot, away: str
) -> None:
    record = finish_one(field)
    office = Hands(qtbot, field.folder / "office")
    sign_in(office, field, "coordinator")
    asking(office, record)
    if away == "language":
        office.window._prefer(replace(office.window.preferences, text_size=120))
        office.see("place.settings")
    elif away == "closed":
        office.close()
        office = Hands(qtbot, field.folder / "office")
        sign_in(office, field, "coordinator")
    else:
        if away != "lock":
            office.window.hide_screen()
        office.window.lock()
        office.until(lambda: office.window.shell is None)
        if away != "lock":
            office.window.hide_screen()
        office.until(office.window.signin.field.isEnabled)
        office.passphrase(PASSPHRASE)
    is_there_again(office, record)
    office.close()


def test_the_screen_that_was_hidden_shows_what_was_being_typed(field: Field, qtbot: QtBot) -> None:
    record = finish_one(field)
    office = Hands(qtbot, field.folder / "office")
    sign_in(office, field, "coordinator")
    asking(office, record)
    office.window.hide_screen()
    assert not office.visible("review.comment_text./data/grp/age")
    office.window.hide_screen()
    line = office.see("review.comment_text./data/grp/age")
    assert isinstance(line, QLineEdit)
    assert line.text() == "Really twelve?"
    office.settled()
    office.close()
