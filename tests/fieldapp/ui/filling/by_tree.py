"""Somebody whose screen reader or switch is all they have: the form is filled through the accessible tree alone.

Nothing but `QAccessible` interfaces is asked and pressed: roles, names, states, actions, values and texts. What is to
be answered comes from a plan, as in `by_keyboard`; which card is which, from the name that the card says, in the order
of the form. `Stuck` says what the tree does not offer.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from fieldapp.ui.filling.markdown import to_plain
from forms import Session
from forms.views import AnswerRefused, Kind, QuestionItem, QuestionView, RepeatHead

PRESS = QAccessibleActionInterface.pressAction()
Role, Text = QAccessible.Role, QAccessible.Text
MOST_STEPS = 20_000
BACK_FROM_SAFETY = "Go on with the interview"
MOST_RETURNS = 12


class Stuck(Exception):
    """The tree leads no further."""


def below(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Everything under a node that can be seen, in its order."""
    for place in range(node.childCount()):
        child = node.child(place)
        if child is not None and not child.state().invisible:  # type: ignore[attr-defined]
            yield child
            yield from below(child)


def name(node: QAccessibleInterface) -> str:
    return node.text(Text.Name)


def _pressable(node: QAccessibleInterface) -> bool:
    actions = node.actionInterface()
    return actions is not None and PRESS in actions.actionNames()


def press(node: QAccessibleInterface) -> None:
    actions = node.actionInterface()
    if actions is None or not _pressable(node):
        raise Stuck(f"{name(node)!r} cannot be pressed")
    held = node.object()  # the node may be gone with what is pressed: it is not asked any more
    actions.doAction(PRESS)
    QApplication.processEvents()
    while isinstance(held, QAbstractButton) and shiboken6.isValid(held) and held.isDown():
        QTest.qWait(10)  # Qt holds a button down for a moment, as a finger would


class TreeFiller:
    """Fills what `root` shows as the plan has it; `session` is only looked at, to see what is answered."""

    def __init__(self, root: QObject, plan: Session, session: Callable[[], Session | None]) -> None:
        self._root, self.plan, self._session = root, plan, session
        self.given = 0
        self._tried: dict[str, int] = {}
        self.refused: list[str] = []  # what the tree offers no way to answer

    def fill(self) -> int:
        """From the first question to the summary's Finish; how many answers were given."""
        for _ in range(MOST_STEPS):
            QApplication.processEvents()
            if self._session() is None:
                return self.given
            if self._answer_one() or self._scroll() or self._grow():
                continue
            if self._pressed("Next section") or self._pressed(BACK_FROM_SAFETY):
                continue
            if not self._pressed("Finish"):
                raise Stuck(f"nothing leads on; there is {self._buttons()}")
            if self._pressed("Finish"):  # the summary's own
                return self.given
            raise Stuck(f"Finish leads to {self._buttons()}")
        raise Stuck("went round and round")

    # -- looking -------------------------------------------------------------------------------------

    def _nodes(self) -> list[QAccessibleInterface]:
        return list(below(QAccessible.queryAccessibleInterface(self._root)))

    def _buttons(self) -> list[str]:
        return [name(node) for node in self._nodes() if node.role() == Role.Button]

    def _pressed(self, words: str) -> bool:
        for node in self._nodes():
            if node.role() == Role.Button and name(node) == words and not node.state().disabled:  # type: ignore[attr-defined]
                press(node)
                return True
        return False

    def _scroll(self) -> bool:
        """One screen down, by the value of the questions' scroll bar; False at the end."""
        for node in self._nodes():
            value = node.valueInterface() if node.role() == Role.ScrollBar else None
            if value is not None and not node.state().invisible:  # type: ignore[attr-defined]
                before = float(value.currentValue())
                value.setCurrentValue(min(before + 300, float(value.maximumValue())))
                QApplication.processEvents()
                if float(value.currentValue()) > before:
                    return True
        return False

    # -- answering -----------------------------------------------------------------------------------

    def _answer_one(self) -> bool:
        """Answers the first card in sight whose answer is not as planned; True where one was tried."""
        session = self._session()
        assert session is not None
        open_ = [view for view in self._views(session) if self._lacks(view)]
        for card in (node for node in self._nodes() if node.role() == Role.Client and name(node)):
            view = next((one for one in open_ if one.label == name(card)), None)
            if view is not None:
                self._tried[view.ref] = self._tried.get(view.ref, 0) + 1
                self._give(card, view, self.plan.question(view.ref).text)
                QApplication.processEvents()
                self.given += 1
                return True
        return False

    def _views(self, session: Session) -> Iterator[QuestionView]:
        for section in session.sections():
            for item in session.items(section.key):
                if isinstance(item, QuestionItem):
                    yield session.question(item.ref)

    def _lacks(self, view: QuestionView) -> bool:
        if view.readonly or view.kind is Kind.NOTE or self._tried.get(view.ref, 0) > 2 + len(view.choices):
            return False
        try:
            return self.plan.question(view.ref).text not in ("", view.text)
        except AnswerRefused:
            return False

    def _give(self, card: QAccessibleInterface, view: QuestionView, wanted: str) -> None:
        inside = list(below(card))
        if view.kind is Kind.RANGE:
            self._set(inside, view, wanted)
            return
        if view.choices and view.grid is None:
            self._choose(inside, view, wanted)
            return
        fields = [node for node in inside if node.role() == Role.EditableText]
        parts = self._parts(view, wanted)
        if len(fields) < len(parts):
            self._refuse(inside, view)
            return
        for field, part in zip(fields, parts, strict=False):
            field.setText(Text.Value, part)
            QApplication.processEvents()

    def _parts(self, view: QuestionView, wanted: str) -> list[str]:
        if view.kind is Kind.DATE and "-" in wanted:
            year, month, day = [*wanted.split("-"), "", ""][:3]
            if "year" in view.appearance:
                return [year]
            return [month, year] if "month-year" in view.appearance else [day, month, year]
        if view.kind is Kind.TIME:
            return [wanted[:2], wanted[3:5]]
        return [wanted]

    def _choose(self, inside: list[QAccessibleInterface], view: QuestionView, wanted: str) -> None:
        several = view.kind is Kind.SELECT_MULTIPLE
        values = set(view.text.split()) ^ set(wanted.split()) if several else {wanted}
        value = min(values)  # one at a time: what is pressed may draw the card anew
        words = to_plain(next((c.label for c in view.choices if c.value == value), value))
        found = next((n for n in inside if name(n) == words and _pressable(n)), None)
        if found is None and self._take_from_list(inside, view, words):
            return
        if found is None:
            self._refuse(inside, view)
        else:
            press(found)

    def _take_from_list(self, inside: list[QAccessibleInterface], view: QuestionView, words: str) -> bool:
        """A long list: its search field gets the words, then the row is toggled."""
        field = next((node for node in inside if node.role() == Role.EditableText), None)
        if field is None:
            return False
        field.setText(Text.Value, words)
        QApplication.processEvents()
        card = next((n for n in self._nodes() if n.role() == Role.Client and name(n) == view.label), None)
        for node in below(card) if card is not None else ():
            actions = node.actionInterface()
            if node.role() == Role.ListItem and name(node) == words and actions is not None:
                actions.doAction(QAccessibleActionInterface.toggleAction())
                return True
        return False

    def _set(self, inside: list[QAccessibleInterface], view: QuestionView, wanted: str) -> None:
        """Cells that are pressed, or a slider's value."""
        for node in inside:
            value = node.valueInterface() if node.role() == Role.Slider else None
            if value is not None:
                value.setCurrentValue(value.maximumValue())
                return
            if name(node) == wanted and _pressable(node):
                press(node)
                return
        self._refuse(inside, view)

    def _grow(self) -> bool:
        """Adds an instance where the plan has more."""
        session = self._session()
        assert session is not None
        there, wanted = (
            sum(isinstance(item, RepeatHead) for s in one.sections() for item in one.items(s.key))
            for one in (session, self.plan)
        )
        if there >= wanted:
            return False
        for node in self._nodes():
            if node.role() == Role.Button and name(node).startswith("Add"):
                press(node)
                return True
        return False

    def _refuse(self, inside: list[QAccessibleInterface], view: QuestionView) -> None:
        """What the tree cannot give is refused by its quiet button, and told."""
        quiet = next((node for node in inside if name(node) == "Refused"), None)
        if quiet is None:
            raise Stuck(f"the tree offers no way to answer {view.ref}")
        self.refused.append(view.ref)
        self._tried[view.ref] = MOST_STEPS
        press(quiet)
