"""One section as rows of a column: which rows there are, which card each needs, and what a card may ask."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from fieldapp.model import Comment
from fieldapp.ui.kit.fonts import px
from fieldapp.ui.phrases import phrase_words
from forms.drawings import Drawing, DrawingFault
from forms.views import (
    AddRepeat,
    AnswerRefused,
    Heading,
    Item,
    Kind,
    Media,
    QuestionItem,
    RepeatHead,
    Section,
)

from .card import NoteCard, QuestionCard, TableHead
from .cards.registry import body_of, table_part
from .interview import Interview
from .lines import Part
from .listening import Listening
from .markdown import to_plain
from .pictures import MediaBytes, Pictures
from .row import Row
from .rows import AddRow, HeadingRow, RepeatHeadRow, TitleRow
from .wording import part_name

if TYPE_CHECKING:
    from forms import Session

TITLE, HEADING, HEAD, ADD = "title:", "heading:", "head:", "add:"
LEAST = 200  # px that a card beside others has at least, before it was seen
CARD_HEIGHT = 190  # before a card was seen; only the scroll bar notices when it is wrong
POSITION = re.compile(r"\[\d+\]")
ROW_HEIGHTS = {"title": 40, "heading": 36, "head": 52, "add": 52}


@dataclass
class Marks:
    """What is shown on questions beside their answers; refs to words."""

    comments: Mapping[str, str] = field(default_factory=dict)
    complaints: Mapping[str, str] = field(default_factory=dict)  # what Finish found missing


class Sheet(QObject):
    """The rows of the section that is open.

    Keys are refs for questions, and a prefix with a ref for the rest.
    """

    wants_on = Signal(str)
    wants_file = Signal(str)
    wants_page = Signal(str)
    drawn = Signal(str, bytes)  # ref, a PNG
    wants_removed = Signal(str)
    wants_added = Signal(str)

    def __init__(
        self,
        interview: Interview,
        media: MediaBytes,
        listening: Listening,
        parent: QObject | None = None,
        *,
        respondent: bool = False,
    ) -> None:
        super().__init__(parent)
        self._respondent = respondent
        self._interview, self._pictures, self.listening = interview, Pictures(media), listening
        self.marks = Marks()
        self.section = ""
        self._items: dict[str, Item] = {}
        self._numbers: dict[str, int] = {}
        self._refs: list[str] = []
        self._numbered = self._number = 0
        self._celled = False
        self._card_height = px(CARD_HEIGHT)
        self._notes: dict[str, bool] = {}
        self._spoken: dict[str, bool] = {}  # by path: whether there is a recording, in any language

    @property
    def interview(self) -> Interview:
        return self._interview

    def open(self, section: str) -> list[str]:
        """Reads the section anew and returns the keys of its rows; asks for no view: there may be
        thousands.
        """
        self.section = section
        items = self._interview.session.items(section)
        self._items, self._numbers = {TITLE: Heading("", "", 0)}, {}
        found, refs, celled = self._items, list[str](), False
        for item in items:  # thousands, at each act that shows some
            if type(item) is QuestionItem:
                found[item.ref] = item
                refs.append(item.ref)
                celled = celled or item.cell is not None
            else:
                found[key_of(item)] = item
        self._refs, self._celled = refs, celled
        self._numbered, self._number = 0, self._questions_before(section)
        self._card_height = px(CARD_HEIGHT)  # the size of text may have changed
        return list(self._items)

    @property
    def refs(self) -> tuple[str, ...]:
        """The questions of the section that is open."""
        return tuple(self._refs)

    def _questions_before(self, section: str) -> int:
        count = 0
        for other in self._interview.session.sections():
            if other.key == section:
                break
            count += other.total
        return count

    def _is_note(self, ref: str) -> bool:
        """Whether a question only says something; kept, because it never changes."""
        path = POSITION.sub("", ref)
        if path not in self._notes:
            view = self._interview.find(ref)
            self._notes[path] = view is not None and (view.kind is Kind.NOTE or "label" in view.appearance)
        return self._notes[path]

    def asks(self, key: str) -> bool:
        """True for a question that is answered."""
        return self.is_question(key) and not self._is_note(key)

    def _is_heard(self, ref: str) -> bool:
        path = POSITION.sub("", ref)
        if self._spoken.get(path) is False:
            return False
        view = self._interview.find(ref)
        media = view.media if view is not None else Media()
        self._spoken[path] = bool(media.audio) or media.audio_elsewhere
        return bool(media.audio)

    def has_stop(self, key: str) -> bool:
        """True where Tab may visit the row: a note where it can be heard."""
        item = self._items.get(key)
        if isinstance(item, QuestionItem):
            return not self._is_note(item.ref) or self._is_heard(item.ref)
        return (isinstance(item, RepeatHead) and item.removable) or (
            isinstance(item, AddRepeat) and item.allowed
        )

    def is_question(self, key: str) -> bool:
        return isinstance(self._items.get(key), QuestionItem)

    # what a column asks -----------------------------------------------------------------------

    def shape(self, key: str) -> str:
        if self.is_question(key):
            view = self._interview.view(key)
            below = "list-nolabel" in view.appearance and self._below_head(key)
            part = "" if self._respondent else table_part(view, below_head=below)
            return part or body_of(view)
        return key.partition(":")[0]

    def _below_head(self, key: str) -> bool:
        """Whether a table's head stands above the question, with nothing but its rows between."""
        keys = list(self._items)
        for above in reversed(keys[: keys.index(key)]):
            view = self._interview.find(above) if self.is_question(above) else None
            if view is None or not view.appearance & {"label", "list-nolabel"}:
                return False
            if "label" in view.appearance:
                return True
        return False

    def estimates(self, keys: Sequence[str]) -> list[int]:
        card = self._card_height  # of a question: there may be thousands of them
        return [
            card if key[0] == "/" else px(ROW_HEIGHTS.get(key.partition(":")[0], CARD_HEIGHT)) for key in keys
        ]

    @property
    def in_cells(self) -> bool:
        """Whether the section has questions that stand side by side."""
        return self._celled and not self._respondent

    def parts(self, keys: Sequence[str]) -> Sequence[Part | None] | None:
        """One question alone (the respondent's, one at a time) needs no share of a line."""
        if not self.in_cells:
            return None
        cells = [item.cell if isinstance(item := self._items[key], QuestionItem) else None for key in keys]
        return [None if cell is None else Part(cell.group, cell.parts / cell.row) for cell in cells]

    def least(self) -> int:
        return px(LEAST)

    def make(self, shape: str, parent: QWidget) -> Row:
        if shape == "title":
            return TitleRow(parent, self)
        if shape == "heading":
            return HeadingRow(parent, self)
        if shape == "head":
            head = RepeatHeadRow(parent, self)
            head.removed.connect(self.wants_removed)
            return head
        if shape == "add":
            adder = AddRow(parent, self)
            adder.added.connect(self.wants_added)
            return adder
        return self._make_card(shape, parent)

    def _make_card(self, shape: str, parent: QWidget) -> Row:
        if shape == "table_head":
            return TableHead(parent, self)
        if shape == "note":
            return NoteCard(parent, self, respondent=self._respondent)
        card = QuestionCard(parent, shape, self, respondent=self._respondent)
        card.wants_on.connect(self.wants_on)
        card.wants_file.connect(self.wants_file)
        card.wants_page.connect(self.wants_page)
        card.drawn.connect(self.drawn)
        return card

    # what cards and rows ask ------------------------------------------------------------------

    def number(self, ref: str) -> int:
        """The question's number in the form, 0 for a note; counted only as far as somebody looked."""
        while ref not in self._numbers and self._numbered < len(self._refs):
            here = self._refs[self._numbered]
            self._numbered += 1
            if not self._is_note(here):
                self._number += 1
                self._numbers[here] = self._number
        return self._numbers.get(ref, 0)

    def within(self, ref: str) -> str:
        """The head of the repeat that a question stands in, "" outside of any: two of them ask the same words."""
        around = ref.rpartition("[")[0]
        if not around:
            return ""
        head = self._items.get(HEAD + ref[: ref.index("]", len(around)) + 1])
        return f"{to_plain(head.label)} {head.number}".strip() if isinstance(head, RepeatHead) else ""

    def comment(self, ref: str) -> str:
        return self.marks.comments.get(ref, "")

    def complaint(self, ref: str) -> str:
        return self.marks.complaints.get(ref, "")

    def whole_comment(self) -> str:
        return self.marks.comments.get("", "")

    def heading(self, key: str) -> Heading:
        item = self._items[key]
        return item if isinstance(item, Heading) else Heading("", "", 0)

    def head(self, key: str) -> RepeatHead:
        item = self._items[key]
        assert isinstance(item, RepeatHead)
        return item

    def adder(self, key: str) -> AddRepeat:
        item = self._items[key]
        assert isinstance(item, AddRepeat)
        return item

    def title(self) -> tuple[str, str]:
        sections = self._interview.session.sections()
        place = next((i for i, s in enumerate(sections) if s.key == self.section), 0)
        where = self.tr("Section {n} of {all}").format(n=place + 1, all=len(sections))
        return section_name(sections[place], place) if sections else "", where if len(sections) > 1 else ""

    def forget_picture(self, name: str) -> None:
        """Its bytes came only now."""
        self._pictures.forget(name)

    def picture(self, name: str, height: int) -> QPixmap | None:
        return self._pictures.picture(name, height)

    def drawing(self, name: str) -> Drawing | DrawingFault | None:
        return self._pictures.drawing(name)


def key_of(item: Item) -> str:
    """The row's key; a question's is its ref."""
    if isinstance(item, QuestionItem):
        return item.ref
    if isinstance(item, Heading):
        return HEADING + item.ref
    return (HEAD if isinstance(item, RepeatHead) else ADD) + item.ref


def section_name(section: Section, place: int) -> str:
    """The section's label in words; a run of loose questions is named by its place."""
    return to_plain(section.label) or part_name(place)


def comments_by_ref(comments: Sequence[Comment]) -> dict[str, str]:
    """Several comments on one question stand below each other."""
    said: dict[str, str] = {}
    for comment in comments:
        said[comment.ref] = "\n".join(filter(None, (said.get(comment.ref), phrase_words(comment.text))))
    return said


def asked_by_section(session: Session, refs: Iterable[str]) -> dict[str, int]:
    """How many questions the coordinator asks about, by section; those that are gone do not count."""
    count: dict[str, int] = {}
    for ref in filter(None, refs):
        try:
            key = session.section_of(ref)
        except (AnswerRefused, KeyError):
            continue
        count[key] = count.get(key, 0) + 1
    return count
