"""A coordinator erases a person, and is the second person of somebody else's order, in the window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from fieldapp.model import Changed, Role
from fieldapp.operations import accounts, caseload, coordinators, erasing, intake, people, taking_back
from fieldapp.operations.enrolment import Elsewhere
from fieldapp.operations.erasing import OrderRow
from fieldapp.ui.team.erasing import MOST_ORDERS, ErasingCard
from fieldapp.ui.team.withdrawn import withdrawn_words
from tests.fieldapp.operations.field import PASSPHRASE, Field, carry
from tests.fieldapp.operations.test_coordinators import joined, paper
from tests.fieldapp.ui.hands import Hands
from tests.fieldapp.ui.keys.people import asks, joins
from tests.fieldapp.ui.keys.test_readers import open_sheets, sheets, type_sheets
from tests.fieldapp.ui.pictures import quiet_calls
from tests.fieldapp.ui.samples import NOW


def test_a_person_is_erased_from_their_page(office: Hands, field: Field) -> None:
    (person,) = field.people
    office.press("nav.people")
    office.press(f"people.row.{person.person}")
    office.press("person.erase")
    office.press("dialog.yes")
    office.until(lambda: people.search(office.program.calls.desk, "") == ())
    office.press("nav.team")
    office.read("1 person")
    office.press("nav.journal")
    office.read("ordered to erase the records of 1 person")


def test_the_second_person_agrees(office: Hands, new: Hands, field: Field, stick: Path) -> None:
    first, second, _ = sheets(field)
    open_sheets(office, asks(new, "Нурлан"), Role.COORDINATOR)
    type_sheets(office, first, second)
    office.read("Нурлан is in")
    office.press("team.pack")
    office.read("The pack is on the stick")
    joins(new, office.text("team.words"))
    desk, other = office.program.calls.desk, new.program.calls.desk
    many = [caseload.add(other, f"Кыз{number}", 2012).person for number in range(21)]
    erasing.order(other, many)
    carry(other, desk)
    intake.apply_all(desk)
    office.program.calls.announce(Changed(reviews=True))
    (row,) = erasing.rows(desk)
    assert row.waits
    office.read("Waits for a second coordinator")
    office.press(f"team.agree.{row.order}")
    office.read("Known here: ")
    office.press("dialog.yes")
    office.read("You agreed")
    (row,) = erasing.rows(desk)
    assert not row.waits


def test_who_gave_an_order_takes_it_back_and_the_others_read_that(office: Hands, field: Field) -> None:
    desk = office.program.calls.desk
    many = [caseload.add(desk, f"Кыз{number}", 2012).person for number in range(21)]
    erasing.order(desk, many)
    office.program.calls.announce(Changed(reviews=True))
    office.press("nav.team")
    (row,) = erasing.rows(desk)
    assert not office.visible(f"team.agree.{row.order}")
    office.press(f"team.take_back.{row.order}")
    office.press("dialog.no")
    assert erasing.rows(desk)[0].waits
    office.press(f"team.take_back.{row.order}")
    office.press("dialog.yes")
    office.read("You took the order back")
    office.read("took the order back on")
    office.until(lambda: not office.visible(f"team.take_back.{row.order}"))
    assert not erasing.rows(desk)[0].waits
    office.press("nav.journal")
    office.read("took back an order to erase records of people")


def test_who_takes_back_what_went_through_while_the_question_stood_there_reads_that(
    office: Hands, field: Field
) -> None:
    desk = office.program.calls.desk
    many = [caseload.add(desk, f"Кыз{number}", 2012).person for number in range(21)]
    erasing.order(desk, many)
    office.program.calls.announce(Changed(reviews=True))
    office.press("nav.team")
    (row,) = erasing.rows(desk)
    office.press(f"team.take_back.{row.order}")
    taking_back.take_back(desk, row.order)  # as from another window, or by command
    office.program.calls.announce(Changed(reviews=True))
    office.press("dialog.yes")
    office.read("does not wait any more")


def test_of_an_order_that_was_taken_back_late_the_card_says_who_had_carried_it_out(qtbot: QtBot) -> None:
    told = OrderRow("o", "Aida", NOW, 24, False, False, ("Bekzat",), silent=("Nurlan",), taken_back_at=NOW)
    card = ErasingCard(quiet_calls())
    qtbot.addWidget(card)
    for may_repeat in (False, True):
        card.show_orders((replace(told, may_repeat=may_repeat),))
        said = " ".join(label.text() for label in card.findChildren(QLabel))
        assert "took the order back on" in said
        assert "These laptops had carried it out before" in said
        assert ("Give it again" in said) == may_repeat
        assert "Nurlan" not in said
        assert "Nothing is erased by it" not in said


def test_of_many_orders_the_newest_are_shown_and_older_ones_on_a_press(qtbot: QtBot) -> None:
    """Whoever turns signs thousands; each would have its buttons, made anew whenever anything changed."""
    told = OrderRow("", "Aida", NOW, 1, waits=False, may_agree=True, done_at=("Aida",))
    orders = tuple(replace(told, order=f"{number:064x}") for number in range(2 * MOST_ORDERS + 1))
    card = ErasingCard(quiet_calls())
    qtbot.addWidget(card)
    card.show_orders(orders)
    card.show()

    def shown() -> list[str]:
        found = (one.objectName() for one in card.findChildren(QPushButton) if one.isVisible())
        return [name.removeprefix("team.agree.") for name in found if name.startswith("team.agree.")]

    qtbot.waitUntil(lambda: shown() == [one.order for one in orders[:MOST_ORDERS]])
    more = card.findChild(QLabel, "team.more_orders")
    older = card.findChild(QPushButton, "team.older_orders")
    assert more is not None
    assert older is not None
    assert more.text() == f"{MOST_ORDERS + 1} older orders are not shown."
    first = card.findChild(QPushButton, f"team.agree.{orders[0].order}")
    card.show_orders(orders)
    assert card.findChild(QPushButton, f"team.agree.{orders[0].order}") is first  # nothing changed
    older.click()
    older.click()
    qtbot.waitUntil(lambda: shown() == [one.order for one in orders])
    assert not older.isVisible()


def test_of_a_small_order_the_card_says_what_the_server_still_has(qtbot: QtBot) -> None:
    told = OrderRow(
        "a" * 64, "Aida", NOW, 1, waits=False, may_agree=True, done_at=("Aida", "Bekzat"), on_server=2
    )
    card = ErasingCard(quiet_calls())
    qtbot.addWidget(card)
    said = {}
    for name, one in (("first", told), ("agreed", replace(told, may_agree=False, agreed=True))):
        card.show_orders((one,))
        said[name] = " ".join(label.text() for label in card.findChildren(QLabel))
    assert "Sealed copies stay on the server until a second coordinator agrees" in said["first"]
    assert "2 sealed batches of it are still on the server" in said["agreed"]


def test_a_withdrawn_key_that_still_stands_elsewhere_says_where_and_whom_to_call(qtbot: QtBot) -> None:
    assert withdrawn_words("Bekzat", ()) == "The key of Bekzat was withdrawn."
    said = withdrawn_words("Bekzat", (Elsewhere("Osh", ("Nurlan", "Aida")), Elsewhere("", ())))
    plain = "".join(sign for sign in said if sign.isprintable())
    assert "It still stands in Osh. Call Nurlan, Aida" in plain
    assert "It still stands in Area 2 (its name has not come yet)" in plain


def test_the_order_of_who_has_left_is_given_again(field: Field, qtbot: QtBot) -> None:
    """Bekzat's laptop has not heard of it; Aida, who gave it, has left."""
    here = Field.open(field.folder, field.founded, field.people)
    second = joined(here)
    erasing.order(here.coordinator, [here.people[0].person])
    second.hears()
    coordinators.leave(second.desk, here.coordinator.member, paper(here))
    member = second.desk.member
    accounts.close(second.desk)
    here.close()
    office = Hands(qtbot, second.desk.home.path)
    office.sign_in(member, PASSPHRASE)
    office.press("nav.team")
    office.read("has left: the order does not count any more")
    (row,) = erasing.rows(office.program.calls.desk)
    assert not office.visible(f"team.agree.{row.order}")
    office.press(f"team.order_again.{row.order}")
    office.read("in your own name")
    office.read("the names went with the records")  # which it has carried out
    office.press("dialog.yes")
    office.read("The order was given again")
    office.until(lambda: not office.visible(f"team.order_again.{row.order}"))
    assert len(erasing.rows(office.program.calls.desk)) == 2
    office.close()


def test_the_second_person_reads_whom_it_is_about(qtbot: QtBot) -> None:
    names = tuple(f"Кыз{number} (AAA-{number})" for number in range(60))
    card = ErasingCard(quiet_calls())
    qtbot.addWidget(card)
    for known, count, said in (
        (names[:2], 2, "Known here: "),
        (names[:2], 24, "The others are not named here."),
        (names, 60, "The others are not named here."),
        ((), 24, "None of these people are known"),
    ):
        told = OrderRow("o", "Zamira", NOW, count, True, True, (), known=known)
        words = card._whom(told)
        assert said in words
        assert (count == 2) == ("others" not in words and "None" not in words)
    small = OrderRow("o", "Zamira", NOW, 1, False, True, (), known=names[:1])
    assert "Known here: " in card._whom(small)  # this laptop was away
    gone = card._whom(replace(small, known=(), done_here_at=NOW))
    assert "the names went with the records" in gone
    assert "Zamira" in gone


def test_of_a_small_order_that_went_through_the_second_person_reads_what_it_was(
    field: Field, qtbot: QtBot
) -> None:
    here = Field.open(field.folder, field.founded, field.people)
    second = joined(here)
    erasing.order(here.coordinator, [here.people[0].person])
    second.hears()
    (row,) = erasing.rows(second.desk)
    assert (row.waits, row.may_agree, row.known) == (False, True, ())
    member = second.desk.member
    accounts.close(second.desk)
    here.close()
    office = Hands(qtbot, second.desk.home.path)
    office.sign_in(member, PASSPHRASE)
    office.press("nav.team")
    office.press(f"team.agree.{row.order}")
    office.read("the names went with the records")
    office.press("dialog.no")
    office.close()
