"""The screens of keys, pressed by name: somebody new, joining by stick and by network, the team, a withdrawn key."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from fieldapp.model import Changed, Line, MemberId
from fieldapp.operations import accounts, enrolment, openings, packs, programme, reviews, rosters, rounds
from fieldapp.operations.packs import Asked, Asking
from fieldapp.operations.reopening_files import Waiting
from fieldapp.ui.kit.words import long_date
from fieldapp.ui.settings.joining import JoiningCard
from fieldapp.ui.team.askers import MOST_ROWS, AskersCard
from fieldapp.ui.team.reopening import ReopeningCard
from sync.protocol.keys import MemberKeys
from sync.server.keys import receipt_key
from sync.testing import ServerThread
from tests.fieldapp.operations.field import CHEAP, PASSPHRASE, Field
from tests.fieldapp.ui.hands import Hands
from tests.fieldapp.ui.keys.people import WORDS, asks, joins, make
from tests.fieldapp.ui.pictures import quiet_calls


def test_from_nobody_to_a_member_by_stick(office: Hands, new: Hands, field: Field, stick: Path) -> None:
    make(new)
    new.press("nav.settings")
    own = new.text("joining.own_words")
    new.press("joining.from_stick")
    new.read("There is no list for you yet")
    new.press("joining.to_stick")
    new.read("Your request is on the stick")
    office.press("team.from_stick")
    office.fill("team.name.1", "Алма")
    office.fill("team.words.1", "bafola bafola bafola bafola bafola bafola")
    office.press("team.appoint.1")
    office.read("the six words differ")
    office.fill("team.words.1", own)
    office.press("team.appoint.1")
    office.read("Алма is in")
    office.press("team.pack")
    office.read("The pack is on the stick")
    new.press("joining.from_stick")
    new.fill("joining.words", "bafola bafola bafola bafola bafola bafola")
    new.press("joining.join")
    new.read("the six words differ")
    new.fill("joining.words", office.text("team.words"))
    new.press("joining.join")
    new.until(lambda: not new.visible("settings.joining"))
    new.press("nav.outbox")
    new.press("outbox.fetch_stick")
    new.read("came from the stick")
    new.press("nav.forms")
    new.read("Form A")


def test_the_words_of_a_request_are_not_shown_where_they_must_be_heard(
    office: Hands, field: Field, stick: Path
) -> None:
    accounts.choose_file_keystore(field.folder / "x")
    asked = enrolment.request(field.folder / "x", "X", PASSPHRASE, cost=CHEAP)
    packs.leave_on_stick(asked.desk, stick)
    office.press("team.from_stick")
    office.see("team.words.1")
    assert asked.words not in office.words()
    accounts.close(asked.desk)


def test_a_key_is_withdrawn_and_what_it_signs_later_is_decided_about(office: Hands, field: Field) -> None:
    member = field.worker.member
    office.press(f"team.withdraw.{member}")
    office.press("dialog.no")
    office.press(f"team.withdraw.{member}")
    office.press("dialog.yes")
    office.read("was withdrawn")
    office.until(lambda: not office.visible(f"team.withdraw.{member}"))
    office.settled()
    worker = Field.open(field.folder, field.founded, field.people)
    record = worker.finish().record
    worker.up()
    worker.close()
    office.program.calls.announce(Changed(reviews=True))
    office.until(lambda: office.names("team.let_in."))
    (apart,) = office.names("team.let_in.")
    office.press(apart.replace("let_in", "look"))
    office.read("inside: Form A")
    office.press(apart)
    office.read("It was merged")
    assert record in {row.record for row in reviews.queue(office.program.calls.desk)}


def test_a_worker_has_no_such_page(field: Field, qtbot: QtBot) -> None:
    hands = Hands(qtbot, field.folder / "laptop")
    hands.sign_in(field.worker.member, PASSPHRASE)
    assert not hands.visible("nav.team")
    hands.press("nav.settings")
    hands.settled()
    assert not hands.visible("settings.joining")
    hands.close()


def test_joining_by_network(tmp_path: Path, qtbot: QtBot, new: Hands) -> None:
    store = tmp_path / "server"
    store.mkdir()
    field = Field.begin(tmp_path / "field", receipt_key=receipt_key(store).public)
    bundle = rosters.load(field.coordinator.home).bundle().to_bytes()
    with ServerThread(store, bundle) as server:
        programme.set_server(field.coordinator, server.url)
        make(new)
        new.press("nav.settings")
        own = new.text("joining.own_words")
        new.fill("joining.server", server.url)
        new.press("joining.to_server")
        new.read("Your request is at the server")
        (asking,) = packs.at_server(field.coordinator)
        enrolment.approve(field.coordinator, asking.request, "Алма", own)
        for _ in range(2):
            assert rounds.exchange(field.coordinator).line is Line.SENT
        new.press("joining.from_server")
        new.fill("joining.words", enrolment.programme_words(field.coordinator.home.path))
        new.press("joining.join")
        new.until(lambda: not new.visible("settings.joining"))
        new.settled()
    field.close()


def test_whoever_has_not_joined_yet_is_told_of_no_trouble(new: Hands) -> None:
    make(new)
    new.settled()
    new.window.rounds.go()
    new.settled()
    assert "The list of keys" not in new.words()


def test_what_a_newcomer_types_wrong_makes_nobody(new: Hands, tmp_path: Path) -> None:
    new.press("signin.new")
    new.fill("newcomer.name", "Алма")
    new.fill("newcomer.passphrase", WORDS)
    new.fill("newcomer.again", "что-то другое")
    new.press("newcomer.make")
    new.read("typed in two different ways")
    new.press("newcomer.leave")
    new.see("signin.new")
    assert accounts.tiles(tmp_path / "new") == ()


def test_one_of_two_is_let_in_and_what_was_typed_for_the_other_stays(
    office: Hands, new: Hands, field: Field, stick: Path, tmp_path: Path
) -> None:
    accounts.choose_file_keystore(tmp_path / "other")
    other = enrolment.request(tmp_path / "other", "Вера", PASSPHRASE, cost=CHEAP)
    packs.leave_on_stick(other.desk, stick)
    words = asks(new, "Алма")
    member = new.program.calls.desk.member
    first = 1 if member < other.desk.member else 2
    office.press("team.from_stick")
    office.fill(f"team.name.{3 - first}", "Вера")
    office.fill(f"team.name.{first}", "Алма")
    office.fill(f"team.words.{first}", words)
    office.press(f"team.appoint.{first}")
    office.read("Алма is in")
    office.until(lambda: not office.visible(f"team.name.{first}"))
    left = office.see(f"team.name.{3 - first}")
    assert isinstance(left, QLineEdit)
    assert left.text() == "Вера"
    office.press("team.from_stick")
    office.read("Some requests here were answered before")
    accounts.close(other.desk)


def test_of_two_newcomers_of_one_name_the_coordinator_is_told_and_goes_on(
    office: Hands, new: Hands, field: Field, stick: Path
) -> None:
    words = asks(new, "Бекзат")
    office.press("team.from_stick")
    office.fill("team.name.1", " Бекзат ")
    office.fill("team.words.1", words)
    before = len(enrolment.who_is_in(office.program.calls.desk))
    office.press("team.appoint.1")
    office.read(f"Bekzat (Field worker), since {long_date(field.clock().date())}")
    office.press("dialog.no")
    office.settled()
    assert len(enrolment.who_is_in(office.program.calls.desk)) == before
    office.press("team.appoint.1")
    office.press("dialog.yes")
    office.read("Бекзат is in")


def test_the_pack_can_be_put_on_a_stick_after_the_program_was_closed(
    new: Hands, qtbot: QtBot, field: Field, stick: Path
) -> None:
    """Whoever let somebody in was interrupted before the pack."""
    words = asks(new, "Алма")
    desk = accounts.sign_in(field.folder / "office", field.coordinator.member, PASSPHRASE)
    enrolment.approve(desk, enrolment.write_request(new.program.calls.desk.keys), "Алма", words)
    accounts.close(desk)
    office = Hands(qtbot, field.folder / "office")
    office.sign_in(field.coordinator.member, PASSPHRASE)
    office.press("nav.team")
    office.press("team.pack")
    office.read("The pack is on the stick")
    joins(new, office.text("team.words"))
    assert packs.belongs(new.program.calls.desk)
    office.close()


def test_a_stick_full_of_requests_does_not_stop_the_window(qtbot: QtBot) -> None:
    """Anybody can lay them there: some are shown, and what to do about the rest is said."""
    many = range(3 * MOST_ROWS)
    asking = AskersCard(quiet_calls())
    asking.show_asked(Asked(tuple(Asking(bytes([one]), "x") for one in many)))
    again = ReopeningCard(quiet_calls())
    again.show_waiting(tuple(Waiting(bytes([one]), MemberId(f"{one:032x}"), "") for one in many))
    for card in (asking, again):
        qtbot.addWidget(card)
        card.show()
        named = [one.objectName() for one in card.findChildren(QPushButton)]
        assert sum(one.startswith(("team.appoint.", "team.anew.open.")) for one in named) == MOST_ROWS
        assert "Let each bring theirs alone" in "".join(one.text() for one in card.findChildren(QLabel))


def test_looking_again_keeps_what_was_typed_for_those_who_still_ask(
    office: Hands, new: Hands, stick: Path
) -> None:
    """The next one comes with a stick while the first still reads their words."""
    words = asks(new, "Алма")
    office.press("team.from_stick")
    office.fill("team.name.1", "Алма")
    office.fill("team.words.1", words)
    for number in range(8):  # their names on the stick come before or behind
        raw = enrolment.write_request(MemberKeys.generate())
        (stick / packs.FOLDER / f"{number}{packs.REQUEST_SUFFIX}").write_bytes(raw)
    office.press("team.from_stick")
    office.see("team.name.9")
    assert office.see("team.name.1").property("text") == "Алма"
    office.press("team.appoint.1")
    office.read("Алма is in")
    for old in (stick / packs.FOLDER).iterdir():
        old.unlink()
    office.press("team.from_stick")
    office.read("No request is here")


def test_what_is_still_empty_is_said_and_waits_for_the_keyboard(
    office: Hands, new: Hands, stick: Path
) -> None:
    new.press("signin.new")
    new.press("newcomer.make")
    new.read("Type your name, and a passphrase twice")
    assert new.window.focusWidget() is new.see("newcomer.name")
    new.press("newcomer.leave")
    new.press("signin.create")
    new.press("founding.create")
    new.read("Fill in every line")
    new.press("founding.leave")
    words = asks(new, "Алма")
    office.press("team.from_stick")
    office.press("team.appoint.1")
    office.read("Type what they are called")
    assert office.window.focusWidget() is office.see("team.name.1")
    office.fill("team.name.1", "Ж" * 600)
    office.fill("team.words.1", words)
    office.press("team.appoint.1")
    office.read("Type a shorter name")
    office.fill("team.name.1", "Алма")
    office.press("team.appoint.1")
    office.read("Алма is in")
    office.press("team.pack")
    office.read("The pack is on the stick")
    new.press("joining.from_stick")
    new.press("joining.join")
    new.read("Type the six words that the coordinator reads to you")
    joins(new, office.text("team.words"))


def what(office: Hands) -> list[str]:
    return [one.what for one in openings.rows(office.program.calls.desk)]


def test_pressed_twice_is_once(office: Hands, new: Hands, stick: Path) -> None:
    """An impatient hand: one is let in once, and joins once."""
    words = asks(new, "Алма")
    office.press("team.from_stick")
    office.fill("team.name.1", "Алма")
    office.fill("team.words.1", words)
    button, before = office.see("team.appoint.1"), what(office).count("appointed")
    for _ in range(3):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    office.read("Алма is in")
    office.settled()
    assert what(office).count("appointed") == before + 1
    office.press("team.pack")
    office.read("The pack is on the stick")
    joined: list[int] = []
    new.press("joining.from_stick")
    new.fill("joining.words", office.text("team.words"))
    new.window.findChildren(JoiningCard)[0].joined.connect(lambda: joined.append(1))
    button = new.see("joining.join")
    for _ in range(3):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    new.until(lambda: not new.visible("settings.joining"))
    new.settled()
    assert joined == [1]


def test_who_makes_a_place_cannot_leave_before_it_is_made(new: Hands) -> None:
    """Else somebody would be signed in whom nobody expects any more, perhaps over another one."""
    new.press("signin.new")
    new.fill("newcomer.name", "Алма")
    new.fill("newcomer.passphrase", WORDS)
    new.fill("newcomer.again", WORDS)
    new.press("newcomer.make")
    assert not new.see("newcomer.leave").isEnabled()
    new.see("nav.today")
