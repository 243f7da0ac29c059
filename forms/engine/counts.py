"""How many questions of each page are asked, answered and wrong, kept up to date act by act.

Counting thousands of questions after each key was most of what a key cost. A page is counted whole once, and again
after a repeat of it gained or lost an instance; else only those questions that an act touched are looked at. A test
compares with counting everything anew, over random interviews.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from forms.definition import Control, Form
from forms.engine.live import Live
from forms.views import Kind

# What these give changes though nothing in the form does: a constraint with one is tried again each time.
_OF_THE_WORLD = re.compile(r"\b(?:now|today|random|randomize|uuid|once|property)\s*\(")
_RELEVANT, _ANSWERED, _WRONG = 1, 2, 4

Asked = Callable[
    [int], Iterator[tuple[Live, Control]]
]  # a page's questions, those that are not relevant, too
Wrong = Callable[[Live], bool]


@dataclass(frozen=True, slots=True)
class Count:
    """Of one page. `shown`: its relevant questions with the notes among them; the rest is without notes."""

    shown: int
    total: int
    answered: int
    wrong: int


class _Page:
    """Most questions stand on it once; one that stands in a repeat around its own node, once for each instance."""

    __slots__ = ("shows", "states", "sums", "takes")

    def __init__(self) -> None:
        self.shows: dict[Live, int] = {}  # how often it stands on the page
        self.takes: dict[Live, int] = {}  # how often in a way that takes an answer
        self.states: dict[Live, int] = {}
        self.sums = [0, 0, 0, 0]

    def put(self, node: Live, state: int) -> None:
        """Another state of a question, in place of the one that it had."""
        before = self.states.get(node, 0)
        if state == before:
            return
        self.states[node] = state
        for made, factor in ((before, -1), (state, 1)):
            if made & _RELEVANT:
                takes = self.takes[node] * factor
                self.sums[0] += self.shows[node] * factor
                self.sums[1] += takes
                self.sums[2] += takes if made & _ANSWERED else 0
                self.sums[3] += takes if made & _WRONG else 0


class Counts:
    """Counts of pages, which are called by their place."""

    def __init__(self, form: Form, controls: Iterable[Iterable[int]], asked: Asked, wrong: Wrong) -> None:
        """`controls`: of each page, all that stand on it."""
        self._asked, self._wrong = asked, wrong
        self._on: dict[int, set[int]] = {}  # a node's number -> the pages that its controls stand on
        for place, numbers in enumerate(controls):
            for number in numbers:
                self._on.setdefault(form.controls[number].node, set()).add(place)
        self._loose = frozenset(number for number in self._on if _is_loose(form, number))
        self._pages: dict[int, _Page] = {}
        self._restless: dict[int, list[Live]] = {}  # by page: those whose constraint is tried each time
        self._touched: set[Live] = set()

    def note(self, changed: Iterable[Live], reshaped: Iterable[int]) -> None:
        """What an act did: questions that it touched, repeats (by node number) that gained or lost instances."""
        if not self._pages:
            return  # nobody has asked yet
        for number in reshaped:
            for place in self._on.get(number, ()):
                self._pages.pop(place, None)
        self._touched.update(changed)

    def forget(self) -> None:
        """Everything may be otherwise."""
        self._pages.clear()
        self._touched.clear()

    def of(self, place: int) -> Count:
        """As the page stands now."""
        self._take_in()
        page = self._pages.get(place)
        if page is None:
            page = self._pages[place] = self._counted(place)
        else:
            for node in self._restless[place]:
                page.put(node, self._state(node))
        return Count(*page.sums)

    def _take_in(self) -> None:
        for node in self._touched:
            for place in self._on.get(node.defn.number, ()):
                page = self._pages.get(place)
                if page is not None and node in page.shows:
                    page.put(node, self._state(node))
        self._touched.clear()

    def _counted(self, place: int) -> _Page:
        page, loose = _Page(), []
        for node, control in self._asked(place):
            page.shows[node] = page.shows.get(node, 0) + 1
            page.takes[node] = page.takes.get(node, 0) + is_asked(control)
        for node in page.shows:
            page.put(node, self._state(node))
            if node.defn.number in self._loose:
                loose.append(node)
        self._restless[place] = loose
        return page

    def _state(self, node: Live) -> int:
        if not node.relevant:
            return 0
        answered = _ANSWERED if has_answer(node) else 0
        return _RELEVANT | answered | (_WRONG if self._wrong(node) else 0)


def _is_loose(form: Form, number: int) -> bool:
    """Can an answer become wrong though nothing that wakes it has changed?"""
    if number < 0:
        return False
    constraint, depth = form.bindings[number].constraint, form.schema.nodes[number].depth
    if constraint is None:
        return False
    of_others = any(read == number and anchor < depth for read, anchor in constraint.reads)
    return of_others or _OF_THE_WORLD.search(constraint.source) is not None


def has_answer(node: Live) -> bool:
    return node.kept != "" or node.missing is not None or node.partial != ""


def is_asked(control: Control) -> bool:
    """Neither a note nor the head of a table (`label`), which shows words of choices and takes no answer."""
    return control.kind is not Kind.NOTE and "label" not in control.appearance
