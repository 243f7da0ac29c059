"""Sections and their items: the body as pages, with what is relevant now."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from forms.definition import Control, Form
from forms.engine.cells import cells_of
from forms.engine.counts import Counts, is_asked
from forms.engine.live import Frame, Live
from forms.views import AddRepeat, AnswerRefused, Heading, Item, Kind, QuestionItem, RepeatHead, Section
from forms.xpath.kinds import to_boolean

if TYPE_CHECKING:
    from forms.engine.session import Session

_NONE: tuple[Live | None, QuestionItem | None] = (None, None)


@dataclass(frozen=True, slots=True)
class Page:
    """`group`: the control whose label is the section's, -1 for a run of loose questions."""

    key: str
    group: int
    controls: tuple[int, ...]


def pages_of(form: Form) -> tuple[Page, ...]:
    """A top-level group is a page; so is each run of loose questions between groups."""
    row = form.top
    if len(row) == 1:
        only = form.controls[row[0]]
        inner = [form.controls[n] for n in only.children]
        wraps_repeat = any(c.tag == "repeat" and c.node == only.node for c in inner)
        if only.tag == "group" and any(c.tag == "group" for c in inner) and not wraps_repeat:
            row = only.children
    pages: list[Page] = []
    loose: list[int] = []
    for number in row:
        if form.controls[number].kind is not None:
            loose.append(number)
            continue
        if loose:
            pages.append(Page(f"q{loose[0]}", -1, tuple(loose)))
            loose = []
        pages.append(Page(f"g{number}", number, (number,)))
    if loose:
        pages.append(Page(f"q{loose[0]}", -1, tuple(loose)))
    return tuple(pages)


class Pages:
    def __init__(self, session: Session) -> None:
        self._session = session
        self._form = session.form
        self._pages = pages_of(session.form)
        inside = [[n for c in p.controls for n in self._inside(c)] for p in self._pages]
        self._page_of = {n: p for p, numbers in zip(self._pages, inside, strict=True) for n in numbers}
        self._cells = cells_of(session.form)
        self._first: dict[int, int] = {}  # a node's number -> the first control that shows it
        for control in self._form.controls:
            self._first.setdefault(control.node, control.number)
        self._made: dict[int, tuple[Live, QuestionItem]] = {}
        self.counts = Counts(self._form, inside, self._anywhere, self._is_wrong)

    def _inside(self, number: int) -> Iterator[int]:
        yield number
        for child in self._form.controls[number].children:
            yield from self._inside(child)

    def sections(self) -> tuple[Section, ...]:
        found = []
        for place, page in enumerate(self._pages):
            count = self.counts.of(place)
            if count.shown or self._has_places(page):
                label = (
                    self._label(self._form.controls[page.group], self._session.root)
                    if page.group >= 0
                    else ""
                )
                found.append(Section(page.key, label, count.answered, count.total, count.wrong))
        return tuple(found)

    def _is_wrong(self, node: Live) -> bool:
        return self._session._show.problem(node) != ""

    def _has_places(self, page: Page) -> bool:
        return any(isinstance(i, AddRepeat) and i.allowed for i in self.items(page.key))

    def items(self, key: str) -> tuple[Item, ...]:
        """AnswerRefused where there is no such section."""
        page = next((p for p in self._pages if p.key == key), None)
        if page is None:
            raise AnswerRefused(f"There is no section {key}.")
        root = self._session.root
        group = self._form.controls[page.group] if page.group >= 0 else None
        if group is not None and group.tag == "group":
            return tuple(self._group(group, root, 0, "", heading=False))
        return tuple(self._row(page.controls, root, 1, ""))

    def _items(self, control: Control, frame: Frame, level: int, field_list: str) -> Iterable[Item]:
        if control.kind is not None:
            node = self._node(control, frame)
            if node is None or not node.relevant:
                return ()
            return (self._question(control, node, field_list, level),)
        if control.tag == "repeat":
            return self._repeat(control, frame, level, field_list)
        return self._group(control, frame, level, field_list, heading=True)

    def _question(self, control: Control, node: Live, field_list: str, level: int) -> QuestionItem:
        item = QuestionItem(node.ref(), field_list, level, self._cells.get(control.number))
        if node.frame.up is None:  # outside of repeats it has its place for good
            self._made[control.number] = node, item
        return item

    def _row(self, numbers: Iterable[int], frame: Frame, level: int, field_list: str) -> list[Item]:
        """The items of controls that stand beside each other; there may be thousands, at each act that shows some."""
        found: list[Item] = []
        for number in numbers:
            node, item = self._made.get(number, _NONE)
            if node is None or item is None or item.level != level or item.field_list != field_list:
                found += self._items(self._form.controls[number], frame, level, field_list)
            elif node.relevant:
                found.append(item)
        return found

    def _group(
        self, control: Control, frame: Frame, level: int, field_list: str, *, heading: bool
    ) -> Iterator[Item]:
        around_repeat = self._around_repeat(control)
        node = None if around_repeat else self._node(control, frame)
        if node is not None and not node.relevant:
            return
        if "field-list" in control.appearance:
            field_list = node.ref() if node is not None else f"g{control.number}"
        label = "" if around_repeat or not heading else self._label(control, frame)
        inner = self._row(control.children, frame, level + 1, field_list)
        if label and inner:
            yield Heading(node.ref() if node is not None else f"g{control.number}", label, max(1, level))
        yield from inner

    def _around_repeat(self, control: Control) -> bool:
        """A group that stands for the repeat in it: its label is the repeat's."""
        return control.node >= 0 and self._form.schema.nodes[control.node].range >= 0

    def _repeat(self, control: Control, frame: Frame, level: int, field_list: str) -> Iterator[Item]:
        node = self._form.schema.nodes[control.node]
        outer: Live = frame.levels[node.depth - 1].slots[self._form.schema.nodes[node.parent].slot]
        if not outer.relevant:
            return
        row = frame.ranges[node.range]
        label = self._repeat_label(control, frame)
        level = max(1, level)
        free = not control.fixed and control.count is None
        for instance in row.instances:
            head = instance.slots[0]
            if head.relevant:
                yield RepeatHead(head.ref(), label, instance.index + 1, free, level)
                yield from self._row(control.children, instance, level + 1, field_list)
        ref = frame.base() + node.path[frame.path_length :]
        if free and self._wanted(control, frame):
            yield AddRepeat(ref, label, len(row.instances), True, level)

    def _wanted(self, control: Control, frame: Frame) -> bool:
        """May an instance be added, as far as the repeat's own relevance can be told from outside?"""
        relevant = self._form.bindings[control.node].relevant
        if relevant is None:
            return True
        row = frame.ranges[self._form.schema.nodes[control.node].range].instances
        try:
            return to_boolean(relevant.run(row[-1] if row else frame, None))
        except (LookupError, AttributeError):
            return True

    def _repeat_label(self, control: Control, frame: Frame) -> str:
        if control.parent >= 0:
            around = self._form.controls[control.parent]
            if around.node == control.node:
                return self._label(around, frame)
        return self._label(control, frame)

    def _label(self, control: Control, frame: Frame) -> str:
        here = self._form.schema.nodes[control.node] if control.node >= 0 else None
        if here is not None and here.range >= 0:
            here = self._form.schema.nodes[here.parent]
        return self._session.words.say(control.label, frame, here)

    def _node(self, control: Control, frame: Frame) -> Live | None:
        if control.node < 0:
            return None
        defn = self._form.schema.nodes[control.node]
        if defn.depth >= len(frame.levels) or frame.levels[defn.depth].defn.number != defn.frame:
            return None
        live: Live = frame.levels[defn.depth].slots[defn.slot]
        return live

    def section_of(self, node: Live) -> str:
        page = self._page_of.get(self._first.get(node.defn.number, -1))
        if page is None:
            raise AnswerRefused(f"{node.ref()} is not shown anywhere.")
        return page.key

    def _questions(self, page: Page) -> Iterator[tuple[Live, Control]]:
        return ((node, control) for node, control in self._standing(page) if node.relevant)

    def _anywhere(self, place: int) -> Iterator[tuple[Live, Control]]:
        return self._standing(self._pages[place])

    def _standing(self, page: Page) -> Iterator[tuple[Live, Control]]:
        """All questions of a page, also those that are not relevant now."""
        for number in page.controls:
            yield from self._inner_questions(self._form.controls[number], self._session.root)

    def _inner_questions(self, control: Control, frame: Frame) -> Iterator[tuple[Live, Control]]:
        if control.tag == "repeat":
            for instance in frame.ranges[self._form.schema.nodes[control.node].range].instances:
                for number in control.children:
                    yield from self._inner_questions(self._form.controls[number], instance)
            return
        if control.kind is not None:
            node = self._node(control, frame)
            if node is not None:
                yield node, control
            return
        for number in control.children:
            yield from self._inner_questions(self._form.controls[number], frame)

    def all_questions(self) -> Iterator[tuple[Page, Live, Control]]:
        for page in self._pages:
            for node, control in self._questions(page):
                yield page, node, control

    def question_refs(self) -> list[str]:
        return [node.ref() for _, node, _ in self.all_questions()]

    def progress(self) -> tuple[int, int]:
        """(answered, asked): a quiet answer counts as an answer, notes do not count."""
        counts = [self.counts.of(place) for place in range(len(self._pages))]
        return sum(c.answered for c in counts), sum(c.total for c in counts)

    def answers(self) -> Iterator[tuple[str, str, str, str, str, bool]]:
        counts: dict[str, int] = {}
        places = {p.key: i for i, p in enumerate(self._pages, 1)}
        for page, node, control in self.all_questions():
            if not is_asked(control):
                continue
            counts[page.key] = counts.get(page.key, 0) + 1
            section = (
                self._label(self._form.controls[page.group], self._session.root) if page.group >= 0 else ""
            )
            label = self._session.words.say(control.label, node.frame, node.defn)
            number = f"{places[page.key]}.{counts[page.key]}"
            yield node.ref(), section, number, label, self._read(node, control), node.missing is not None

    def _read(self, node: Live, control: Control) -> str:
        if node.missing is not None:
            return node.missing.value
        if node.partial:
            return node.partial
        if control.kind in (Kind.SELECT_ONE, Kind.SELECT_MULTIPLE, Kind.RANK) and node.kept:
            chosen = [node.kept] if control.kind is Kind.SELECT_ONE else node.kept.split()
            return ", ".join(self._session.choices.label_of(control, node.frame, c, c) for c in chosen)
        return node.kept
