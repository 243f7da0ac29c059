"""Somebody whose screen reader or switch is all they have: the form is filled through the accessible tree alone.

Nothing but `QAccessible` interfaces is asked and pressed: roles, names, states, actions, values and texts. What is to
be answered comes from a plan, as in `by_keyboard`; which card is which, from the name that the card says, in the order
of the form. `Stuck` says what the tree does not offer.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from fieldapp.ui.filling.markdown import to_plain
from forms import Session
from forms.grids import items_of
from forms.views import AddRepeat, AnswerRefused, Kind, QuestionItem, QuestionView, RepeatHead

Role, Text = QAccessible.Role, QAccessible.Text
PRESS = QAccessibleActionInterface.pressAction()
FOCUS = QAccessibleActionInterface.setFocusAction()

MOST_STEPS = 20_000
BACK_FROM_SAFETY = "Go on with the interview"
MOST_RETURNS = 12
LISTS = frozenset((Role.List, Role.Table, Role.Tree, Role.ComboBox))
FILES = (Kind.IMAGE, Kind.AUDIO, Kind.VIDEO, Kind.FILE)


class Stuck(Exception):
    """The tree leads no further."""


def below(
    node: QAccessibleInterface, *, without: frozenset[QAccessible.Role] = frozenset()
) -> Iterator[QAccessibleInterface]:
    """Everything under a node that can be seen, in its order; nothing of what has one of the roles `without`."""
    for place in range(node.childCount()):
        child = node.child(place)
        if child is None or child.state().invisible or child.role() in without:  # type: ignore[attr-defined]
            continue
        yield child
        yield from below(child, without=without)


def name(node: QAccessibleInterface) -> str:
    return node.text(Text.Name)


def _number(card: QAccessibleInterface) -> str:
    return card.text(Text.Description).partition(" · ")[0]


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


def focus(node: QAccessibleInterface) -> None:
    """As a screen reader moves to it."""
    actions = node.actionInterface()
    if actions is not None and FOCUS in actions.actionNames():
        actions.doAction(FOCUS)
        QApplication.processEvents()


class TreeFiller:
    """Fills what `root` shows as the plan has it; `session` is only looked at, to see what is answered."""

    def __init__(
        self, root: QObject, plan: Session, session: Callable[[], Session | None], file: Path | None = None
    ) -> None:
        self._root, self.plan, self._session, self._file = root, plan, session, file
        self.given = self._returns = 0
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
            self._to_first_problem()
        raise Stuck("went round and round")

    def _to_first_problem(self) -> None:
        """The list of what is missing: its first line jumps there, and on it goes."""
        self._returns += 1
        lines = [words for words in self._buttons() if "An answer is needed" in words or "Part" in words]
        if not lines or self._returns > MOST_RETURNS:
            raise Stuck(f"Finish leads to {self._buttons()}")
        self._must_press(lines[0])

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
        numbered = {f"Question {number}": view for number, view in enumerate(self._views(session), start=1)}
        for card in (node for node in self._nodes() if node.role() == Role.Client and name(node)):
            view = numbered.get(_number(card))
            if view is not None and not (view.label == name(card) and self._lacks(view)):
                view = None
            if view is not None:
                self._tried[view.ref] = self._tried.get(view.ref, 0) + 1
                self._give(card, view, self.plan.question(view.ref).text)
                QApplication.processEvents()
                self.given += 1
                return True
        return False

    def _views(self, session: Session) -> Iterator[QuestionView]:
        """As they are numbered: notes and the heads of tables have no number."""
        for section in session.sections():
            for item in session.items(section.key):
                view = session.question(item.ref) if isinstance(item, QuestionItem) else None
                if view is not None and view.kind is not Kind.NOTE and "label" not in view.appearance:
                    yield view

    def _lacks(self, view: QuestionView) -> bool:
        if view.readonly or view.kind is Kind.NOTE or self._tried.get(view.ref, 0) > 2 + len(view.choices):
            return False
        try:
            wanted = self.plan.question(view.ref).text
        except AnswerRefused:
            return False
        return wanted not in ("", view.text) and not (view.text and view.kind in FILES)

    def _give(self, card: QAccessibleInterface, view: QuestionView, wanted: str) -> None:
        inside = list(below(card))
        if view.grid is not None:
            self._read_aloud(inside, view, wanted)
            return
        if view.kind is Kind.RANGE:
            self._set(inside, view, wanted)
            return
        if view.kind is Kind.ACKNOWLEDGE:
            press(next(node for node in inside if node.role() == Role.CheckBox and _pressable(node)))
            return
        if view.kind is Kind.RANK:
            self._order(inside, view)
            return
        if view.kind in FILES:
            self._choose_file(inside, view)
            return
        if view.choices:
            self._choose(inside, view, wanted)
            return
        fields = [node for node in inside if node.role() == Role.EditableText]
        parts = self._parts(view, wanted)
        if len(fields) < len(parts):
            self._refuse(inside, view)
            return
        for field, part in zip(fields, parts, strict=False):
            focus(field)
            field.setText(Text.Value, part)
            QApplication.processEvents()
        for node in inside:
            if node.role() == Role.CheckBox:  # a quiet answer: whoever goes there has left the field
                focus(node)
                break

    def _parts(self, view: QuestionView, wanted: str) -> list[str]:
        if view.kind is Kind.DATE and "-" in wanted:
            year, month, day = [*wanted.split("-"), "", ""][:3]
            if "year" in view.appearance:
                return [year]
            return [month, year] if "month-year" in view.appearance else [day, month, year]
        if view.kind is Kind.TIME:
            return [wanted[:2], wanted[3:5]]
        if view.kind is Kind.DATETIME:
            year, month, day = wanted[:10].split("-")
            return [day, month, year, wanted[11:13], wanted[14:16]]
        if view.kind is Kind.GEOPOINT:
            return wanted.split()[:2]
        if view.kind in (Kind.GEOTRACE, Kind.GEOSHAPE):
            return ["\n".join(", ".join(point.split()[:2]) for point in wanted.split(";"))]
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
            self._refuse(self._inside(view), view)  # the search drew the card anew: its old nodes are gone
        else:
            press(found)

    def _inside(self, view: QuestionView) -> list[QAccessibleInterface]:
        """What the card of a question holds now; nothing where it is out of sight. Several may have one label."""
        session = self._session()
        assert session is not None
        refs = [one.ref for one in self._views(session)]
        number = f"Question {refs.index(view.ref) + 1}" if view.ref in refs else ""
        for node in self._nodes():
            if node.role() == Role.Client and name(node) == view.label and _number(node) == number:
                return list(below(node))
        return []

    def _take_from_list(self, inside: list[QAccessibleInterface], view: QuestionView, words: str) -> bool:
        """A long list: its search field gets the words, then the row is toggled."""
        field = next((node for node in inside if node.role() == Role.EditableText), None)
        if field is None:
            return False
        field.setText(Text.Value, words)
        QApplication.processEvents()
        for node in self._inside(view):
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

    def _order(self, inside: list[QAccessibleInterface], view: QuestionView) -> None:
        """The first is moved below the second, by its button; any order is an order."""
        down = next((n for n in inside if name(n).startswith("Move down") and _pressable(n)), None)
        if down is None:
            self._refuse(inside, view)
        else:
            press(down)

    def _choose_file(self, inside: list[QAccessibleInterface], view: QuestionView) -> None:
        """The button that asks for a file, then the dialog's own field and button."""
        choose = next((n for n in inside if name(n).startswith("Choose") and _pressable(n)), None)
        if choose is None or self._file is None:
            self._refuse(inside, view)
            return
        press(choose)
        dialog = next(
            (w for w in QApplication.topLevelWidgets() if w.isVisible() and w.inherits("QFileDialog")), None
        )
        if dialog is None:
            raise Stuck(f"no file is asked for at {view.ref}")
        # The lists of folders are read while they are looked through: their rows come and go.
        nodes = list(below(QAccessible.queryAccessibleInterface(dialog), without=LISTS))
        field = next(n for n in nodes if n.role() == Role.EditableText and not n.state().disabled)  # type: ignore[attr-defined]
        field.setText(Text.Value, str(self._file))
        QApplication.processEvents()
        press(next(n for n in nodes if n.role() == Role.Button and name(n) in ("Open", "Choose")))

    def _read_aloud(self, inside: list[QAccessibleInterface], view: QuestionView, wanted: str) -> None:
        """A timed grid: opened, begun, its wrong ones pressed in their order, stopped, the last one told."""
        assert view.grid is not None
        press(next(node for node in inside if name(node).startswith("Open") and _pressable(node)))
        if view.grid.practice:
            self._must_press("Practice is over")
        self._must_press("Start")
        items = items_of(view.grid, [(choice.value, to_plain(choice.label)) for choice in view.choices])
        for place, item in enumerate(items):
            if item.value in wanted.split():
                press(self._cells()[place])
        self._must_press("Stop")
        press(self._cells()[len(items) - 1])
        self._must_press("Next")

    def _cells(self) -> list[QAccessibleInterface]:
        """What is read, in order: the check boxes of the page that have no words but theirs."""
        return [node for node in self._nodes() if node.role() == Role.CheckBox]

    def _must_press(self, words: str) -> None:
        if not self._pressed(words):
            raise Stuck(f"there is no {words!r} among {self._buttons()}")

    def _grow(self) -> bool:
        """Adds an instance where the plan has more, by the button that says of what."""
        session = self._session()
        assert session is not None
        planned = [
            i for s in self.plan.sections() for i in self.plan.items(s.key) if isinstance(i, RepeatHead)
        ]
        for item in (i for s in session.sections() for i in session.items(s.key)):
            if not (isinstance(item, AddRepeat) and item.allowed):
                continue
            if item.count >= sum(head.ref.rpartition("[")[0] == item.ref for head in planned):
                continue
            if self._pressed(f"Add: {to_plain(item.label)}" if item.label else "Add one more"):
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
