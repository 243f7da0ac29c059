"""Orders to erase people, as coordinators see them: who gave them, whom they wait for, and who has carried them out."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldapp.ui import verbs_of_keys as verbs
from fieldapp.ui.desk_calls import DeskCalls
from fieldapp.ui.errors_in_words import in_words
from fieldapp.ui.kit import words
from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.cards import Card, rule
from fieldapp.ui.kit.dialogs import ask
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.layouts import STRETCH, clear, column, holding, row
from fieldapp.ui.kit.words import foreign

if TYPE_CHECKING:
    from fieldapp.operations.erasing import OrderRow


MOST_NAMES = 40  # in a question; an order of more people has a longer list than a screen
MOST_ORDERS = 30  # at once: each has its own buttons, and orders stay for years


class ErasingCard(Card):
    """Shown while there are orders. Emits `told(sentence)`."""

    told = Signal(str)

    def __init__(self, calls: DeskCalls) -> None:
        self._orders = column(gap=0)
        self._more = Label("", "small", "muted", wrap=True, name="team.more_orders")
        self._older = Button(self.tr("Show older ones"), small=True, name="team.older_orders")
        title = Label(self.tr("Orders to erase"), "title")
        older = row(self._more, STRETCH, self._older, gap=10)
        super().__init__(title, self._orders, older, gap=6, name="team.erasing")
        self._calls = calls
        self._shown: tuple[OrderRow, ...] = ()
        self._drawn = MOST_ORDERS
        self._older.clicked.connect(self._show_older)
        self._draw()

    def show_orders(self, orders: tuple[OrderRow, ...]) -> None:
        """Newest first."""
        if orders != self._shown:  # what is pressed at this moment stays where it is
            self._shown = orders
            self._draw()

    def _show_older(self) -> None:
        self._drawn += MOST_ORDERS
        self._draw()

    def _draw(self) -> None:
        clear(self._orders)
        for place, one in enumerate(self._shown[: self._drawn]):
            if place:
                self._orders.addWidget(rule())
            self._orders.addWidget(self._order(one))
        left = max(0, len(self._shown) - self._drawn)
        self._more.setText(self.tr("%n older order(s) are not shown.", "", left))
        self._more.setVisible(left > 0)
        self._older.setVisible(left > 0)
        self.setVisible(bool(self._shown))

    def _order(self, one: OrderRow) -> QWidget:
        head = self.tr("{by} asked to erase the records of %n person(s)", "", one.people)
        if one.waits:
            head = self.tr("{by} asks to erase the records of %n person(s)", "", one.people)
        head = head.format(by=foreign(one.by))
        state = self.tr("Carried out on the laptops of: {names}").format(
            names=words.listed(*one.done_at) or "–"
        )
        if one.silent:
            state += "\n" + self.tr("Not heard of yet: {names}").format(names=words.listed(*one.silent))
        if one.waits:
            state = self.tr("Waits for a second coordinator: nothing is erased before.")
        elif one.on_server and not one.agreed:
            state += "\n" + self.tr("Sealed copies stay on the server until a second coordinator agrees.")
        elif one.on_server:
            state += "\n" + self.tr("%n sealed batch(es) of it are still on the server.", "", one.on_server)
        if one.void:
            left = self.tr(
                "{by} has left: the order does not count any more where it was not carried out. Give it again if it is "
                "right."
            )
            state += "\n" + left.format(by=foreign(one.by))
        if one.taken_back_at is not None:
            state = self._taken_back(one, one.taken_back_at)
        again = Button(self.tr("Give the order again"), small=True, name=f"team.order_again.{one.order}")
        again.setAccessibleName(self.tr("Give the order again: {order}").format(order=head))
        again.clicked.connect(lambda: self._ask_again(one))
        back = Button(self.tr("Take the order back"), small=True, name=f"team.take_back.{one.order}")
        back.setAccessibleName(self.tr("Take the order back: {order}").format(order=head))
        back.clicked.connect(lambda: self._ask_back(one))
        agree = Button(self.tr("Read the order"), small=True, name=f"team.agree.{one.order}")
        agree.setAccessibleName(self.tr("Read the order: {order}").format(order=head))
        agree.clicked.connect(lambda: self._ask(one))
        shown = ((agree, one.may_agree), (again, one.may_repeat), (back, one.may_take_back))
        buttons = holding(row(*(button for button, _ in shown), STRETCH, gap=10))
        for button, may in shown:
            if not may:
                button.hide()
        if not any(may for _, may in shown):
            buttons.hide()
        parts = Label(head, "body_strong"), Label(words.moment(one.at), "small", "muted")
        return holding(column(*parts, Label(state, "body", wrap=True), buttons, gap=2, margins=(0, 6, 0, 6)))

    def _taken_back(self, one: OrderRow, at: datetime) -> str:
        said = self.tr("{by} took the order back on {when}.").format(
            by=foreign(one.by), when=words.moment(at)
        )
        if not one.done_at:
            return f"{said} " + self.tr("Nothing is erased by it, also where somebody agrees later.")
        done = self.tr("These laptops had carried it out before: {names}.")
        said += "\n" + done.format(names=words.listed(*one.done_at))
        return said + ("\n" + self.tr("Give it again if it was right.") if one.may_repeat else "")

    def _ask_back(self, one: OrderRow) -> None:
        question = self.tr("Take the order back?")
        what = self.tr(
            "Nobody carries it out from then on, also where somebody agrees later. Where it was carried out before "
            "this is heard, it stays so. All coordinators see that you took it back."
        )
        yes, no = self.tr("Take the order back"), self.tr("Let it wait")
        ask(self, question, what, yes, no, lambda: self._back(one))

    def _back(self, one: OrderRow) -> None:
        said = self.tr("You took the order back. Nothing is erased by it.")
        self._calls.write(
            self,
            lambda desk: verbs.take_order_back(desk, one.order),
            lambda _changed: self.told.emit(said),
            lambda error: self.told.emit(in_words(error)),
        )

    def _ask(self, one: OrderRow) -> None:
        question = self.tr("Erase the records of %n person(s)?", "", one.people)
        what = self.tr(
            "You are the second person. Everything that was recorded of them is erased on every laptop of the "
            "area. Nobody brings it back. Call {by} first."
        )
        if not one.waits:
            what = self.tr(
                "You are the second person. The laptops erase the records already; with your word the server erases "
                "its sealed copies as well. Nobody brings them back. Call {by} first."
            )
        if not one.waits and not one.on_server:
            what = self.tr(
                "You are the second person. The laptops erase the records already. One that was away for weeks takes "
                "several orders for one large order, and waits: with your word it erases the records, too. Nobody "
                "brings them back. Call {by} first."
            )
        yes, no = self.tr("Erase the records"), self.tr("Erase nothing")
        text = f"{what.format(by=foreign(one.by))} {self._whom(one)}".strip()
        ask(self, question, text, yes, no, lambda: self._agree(one), erases=True)

    def _whom(self, one: OrderRow) -> str:
        """What the second person signs, or who gives it again, as far as it is known here."""
        if not one.known and one.done_here_at is not None:
            said = self.tr(
                "The order is of {day}. It was carried out on this laptop on {when}: the names went with the records. "
                "Ask {by} whom it is about."
            )
            days = {"day": words.moment(one.at), "when": words.moment(one.done_here_at)}
            return said.format(**days, by=foreign(one.by))
        if not one.known:
            return self.tr("None of these people are known on this laptop.")
        names = words.listed(*map(foreign, one.known[:MOST_NAMES]))
        said = self.tr("Known here: {names}.").format(names=names)
        if len(one.known) < one.people or len(one.known) > MOST_NAMES:
            said += " " + self.tr("The others are not named here.")
        return said

    def _ask_again(self, one: OrderRow) -> None:
        question = self.tr("Erase the records of %n person(s)?", "", one.people)
        what = self.tr(
            "You give the order of {by} in your own name. Laptops that have not erased the records do it then. Nobody "
            "brings them back. Of more than 20 people a day it waits for a second coordinator."
        )
        yes, no = self.tr("Give the order again"), self.tr("Erase nothing")
        text = f"{what.format(by=foreign(one.by))} {self._whom(one)}"
        ask(self, question, text, yes, no, lambda: self._again(one), erases=True)

    def _again(self, one: OrderRow) -> None:
        said = self.tr("The order was given again. Each laptop erases the records as soon as it hears of it.")
        self._calls.write(
            self,
            lambda desk: verbs.order_again(desk, one.order),
            lambda _changed: self.told.emit(said),
            lambda error: self.told.emit(in_words(error)),
        )

    def _agree(self, one: OrderRow) -> None:
        said = self.tr("You agreed. Each laptop erases the records as soon as it hears of it.")
        if not one.waits:
            said = self.tr(
                "You agreed. The server is told, once what else was in the same batches is sealed anew."
            )
        self._calls.write(
            self,
            lambda desk: verbs.agree_to_erase(desk, one.order),
            lambda _changed: self.told.emit(said),
            lambda error: self.told.emit(in_words(error)),
        )
