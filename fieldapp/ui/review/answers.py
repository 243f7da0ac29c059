"""The answers of a record as cards by section; where asked for, each can be commented on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import groupby, islice

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QMenu, QWidget

from fieldapp.model import AnswerRow, FileRow, RecordId, RecordView
from fieldapp.ui.kit.buttons import Button, IconButton
from fieldapp.ui.kit.cards import Card, ground, rule
from fieldapp.ui.kit.fields import TextField
from fieldapp.ui.kit.fonts import px
from fieldapp.ui.kit.icons import IconLabel
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.layouts import STRETCH, clear, column, holding, row
from fieldapp.ui.kit.words import foreign, listed, moment
from fieldapp.ui.phrases import PHRASES, as_sent, phrase_words
from fieldapp.ui.review.pictures import LARGE, SMALL, SmallPicture, is_picture
from fieldapp.ui.states import answer_words, before_words, file_words

BATCH = 40  # answers built per turn of the event loop: a long record shows its first page at once
NUMBER_WIDE = 26


class AnswerLine(QWidget):
    """Number, question, answer; what it was before; a comment being written."""

    commented = Signal(str, str)  # ref, text; "" when the comment was taken away
    enlarge = Signal(str)  # the name of a picture
    editing = Signal(object)  # the editor that should be in sight

    def __init__(self, answer: AnswerRow, view: RecordView, *, askable: bool) -> None:
        super().__init__()
        self.ref, self.changed = answer.ref, answer.before is not None
        number = Label(str(answer.number), "small", "faint")
        number.setFixedWidth(px(NUMBER_WIDE))
        question = Label(answer.label, "body", "muted", wrap=True)
        file = next((one for one in view.files if one.ref == answer.ref), None)
        own = view.authorship is None
        given = Label(
            answer_words(answer) if file is None else file_words(file, own=own),
            "body" if answer.quiet else "body_strong",
            "muted" if answer.quiet else "",
            wrap=True,
        )
        self._ask = IconButton(
            "message-circle",
            self.tr("Ask about question {number}").format(number=answer.number),
            name=f"review.comment.{answer.ref}",
        )
        self._ask.clicked.connect(self.begin_comment)
        if not askable:
            self._ask.hide()
        self.file = file
        self.picture = self._make_picture(answer, file)
        unseen = self.tr("It stays sealed with the record. Only pictures are shown here.")
        along = (
            None
            if file is None or self.picture or not file.here
            else Label(unseen, "small", "faint", wrap=True)
        )
        shown = row(self.picture, STRETCH) if self.picture else None  # else the column is no wider than it
        answered = column(given, shown, along, gap=4)
        line = row(number, (question, 11), (answered, 8), self._ask, gap=12)
        if self.picture is not None:
            for beside in (number, question, self._ask):
                line.setAlignment(beside, Qt.AlignmentFlag.AlignTop)
        changed = self._change(answer, view) if answer.before is not None else None
        self._column = column(line, changed, gap=6, margins=(8, 2, 8, 2))
        self.setLayout(self._column)
        self.field: TextField | None = None
        self._editor: QFrame | None = None
        self._before = ""  # a ready sentence was added

    def _make_picture(self, answer: AnswerRow, file: FileRow | None) -> SmallPicture | None:
        if file is None or not file.here or not is_picture(file):
            return None
        spoken = self.tr("The picture of question {number}, larger").format(number=answer.number)
        picture = SmallPicture(f"record.picture.{answer.ref}", spoken)
        picture.clicked.connect(lambda: self.enlarge.emit(file.name))
        return picture

    def begin_comment(self) -> None:
        """Open the line for a comment, or go to it."""
        if self.field is None:
            self._build_editor()
        if self.field is not None:
            self.field.setFocus()
            self.editing.emit(self._editor)

    def go_on_with(self, words: str) -> None:
        """What was typed before somebody looked at another record."""
        if self.field is None:
            self._build_editor()
        if self.field is not None:
            self.field.setText(phrase_words(words))

    def comment(self) -> str:
        """As it travels: ready sentences are read by each in their own language."""
        return as_sent(self.field.text().strip()) if self.field else ""

    def _build_editor(self) -> None:
        field = TextField(self.tr("Your question about this answer"), name=f"review.comment_text.{self.ref}")
        field.textChanged.connect(lambda text: self.commented.emit(self.ref, text.strip()))
        remove = Button(self.tr("Remove"), "ghost", small=True, name=f"review.remove.{self.ref}")
        remove.clicked.connect(self._remove)
        ready = Button(self.tr("Ready sentences"), "soft", small=True, name=f"review.phrases.{self.ref}")
        ready.clicked.connect(lambda: self._offer_phrases(ready))
        self._undo = IconButton(
            "undo-2", self.tr("Take the ready sentence out again"), name=f"review.undo.{self.ref}"
        )
        self._undo.clicked.connect(self._undo_phrase)
        self._undo.hide()
        field.textChanged.connect(lambda _text: self._undo.hide())
        icon = IconLabel("message-circle", "on_warn", 18)
        parts = row(icon, (field, 1), self._undo, ready, remove, gap=10, margins=(14, 6, 6, 6))
        self._editor = ground(parts, "warn")
        self._column.addWidget(self._editor)
        self.field = field

    def _offer_phrases(self, below: Button) -> None:
        menu = QMenu(self)
        menu.setObjectName("review.phrases")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words in map(phrase_words, PHRASES):
            action = QAction(words, menu)
            action.triggered.connect(lambda _on=False, chosen=words: self._take_phrase(chosen))
            menu.addAction(action)
        menu.popup(below.mapToGlobal(QPoint(0, below.height() + 4)))

    def _take_phrase(self, words: str) -> None:
        """Behind what was typed: nobody loses their own words to a ready sentence."""
        if self.field is not None:
            self._before = self.field.text()
            self._write(f"{self._before.rstrip()} {words}".lstrip())
            self._undo.show()

    def _undo_phrase(self) -> None:
        self._write(self._before)

    def _write(self, words: str) -> None:
        """As keys would, so that Ctrl+Z knows of it."""
        if self.field is not None:
            self.field.selectAll()
            self.field.insert(words)
            self.field.setFocus()

    def _remove(self) -> None:
        if self._editor is not None:
            self._editor.hide()
            self._editor.deleteLater()
        self._editor, self.field = None, None
        self.commented.emit(self.ref, "")
        self._ask.setFocus()

    def _change(self, answer: AnswerRow, view: RecordView) -> QFrame:
        before = column(
            Label(self.tr("Before"), "small", "info"),
            Label(before_words(answer.before or "") or self.tr("no answer"), "body", "muted", wrap=True),
            gap=0,
        )
        now = column(
            Label(self.tr("Now"), "small", "info"),
            Label(answer_words(answer) or self.tr("no answer"), "body_strong", wrap=True),
            gap=0,
        )
        who = listed(foreign(view.row.author), moment(view.row.finished_at))
        why = Label(f"“{view.reason}”", "small", wrap=True) if view.reason else None
        by = column(Label(who, "small", "info", wrap=True), why, gap=1)
        icons = IconLabel("history", "on_info", 18), IconLabel("arrow-right", "on_info", 18)
        return ground(
            row(icons[0], (before, 2), icons[1], (now, 2), (by, 3), gap=14, margins=(14, 7, 14, 7)), "info"
        )


class Answers(QWidget):
    """All sections of one record; says how many comments stand."""

    comments_changed = Signal(int)
    editing = Signal(object)  # a widget that should be in sight
    changed = Signal(object)  # the first line whose answer is another one than before
    picture_wanted = Signal(str, int)  # a file's name, and px that its longer side has at most

    def __init__(self) -> None:
        super().__init__()
        self._sought = ""  # the ref of the first change, until it was shown
        self._cards = column(gap=10, margins=(0, 0, 0, 8))
        self.setLayout(self._cards)
        self._lines: dict[str, AnswerLine] = {}
        self._begun: dict[RecordId, dict[str, str]] = {}  # as it would travel, of records that are not shown
        self._stands: list[
            tuple[AnswerLine, QWidget, QWidget | None, Card]
        ] = []  # with what holds and parts it
        self._only_changed = False
        self._coming: Iterator[tuple[str, AnswerRow]] = iter(())
        self._view: RecordView | None = None
        self._askable = False
        self._card: tuple[str, Card] | None = None
        self._more = QTimer(self, singleShot=True, interval=0)
        self._more.timeout.connect(self._build)

    def show_record(self, view: RecordView | None, *, askable: bool) -> None:
        """Show another record; what was typed about the one before is there again when that one is."""
        self._put_aside()
        self._more.stop()
        clear(self._cards)
        self._lines, self._stands = {}, []
        self._card, self._view, self._askable = None, view, askable
        self.comments_changed.emit(len(self.comments()))
        if view is None:
            return
        self._sought = next((answer.ref for answer in view.answers if answer.before is not None), "")
        self._coming = iter([(answer.section, answer) for answer in view.answers])
        self._build()

    def _put_aside(self) -> None:
        if self._view is None:
            return
        if self._askable:  # else what was typed before it was sent back waits for the correction
            self._begun[self._view.row.record] = self.lost() | self.comments()

    def _to_come(self) -> dict[str, str]:
        """Of what was put aside, that whose lines are not built yet."""
        if self._view is None or not self._askable:
            return {}
        asked = {answer.ref for answer in self._view.answers} - set(self._lines)
        begun = self._begun.get(self._view.row.record, {})
        return {ref: words for ref, words in begun.items() if ref in asked}

    def lost(self) -> dict[str, str]:
        """Ref to words: what was asked about questions that the shown version lacks; nobody is sent it."""
        if self._view is None or not self._askable:
            return {}
        there = {answer.ref for answer in self._view.answers}
        begun = self._begun.get(self._view.row.record, {})
        return {ref: words for ref, words in begun.items() if words and ref not in there}

    def give_up(self, ref: str) -> None:
        """Whoever asked it takes away a question that lost its place."""
        if self._view is not None:
            record = self._view.row.record
            left = {at: words for at, words in self._begun.get(record, {}).items() if at != ref}
            self._begun[record] = left  # another one: what was written of it is compared with what is typed
            self.comments_changed.emit(len(self.comments()))

    def begun(self) -> frozenset[RecordId]:
        """The records other than the one that is shown about which something was typed and not sent."""
        shown = self._view.row.record if self._view is not None else None
        return frozenset(record for record, typed in self._begun.items() if typed and record != shown)

    def typed(self) -> dict[RecordId, dict[str, str]]:
        """All that was typed and not sent, by record and ref, the record that is shown among them."""
        unsent = self.lost() | self.comments()
        shown = {self._view.row.record: unsent} if self._view is not None and self._askable else {}
        return {record: words for record, words in (self._begun | shown).items() if words}

    def take_up(self, kept: Mapping[RecordId, Mapping[str, str]]) -> None:
        """What was typed before the screen was locked; what was typed since stands."""
        for record, words in kept.items():
            self._begun.setdefault(record, dict(words))

    def forget(self, record: RecordId) -> None:
        """It was decided on: what was typed about it is sent, or was meant for nobody."""
        self._begun.pop(record, None)

    def show_only_changed(self, *, on: bool) -> None:
        """What stayed as it was is put aside; what is asked about it stays in sight."""
        self._only_changed = on
        self._sift()

    def _sift(self) -> None:
        shown: set[Card] = set()
        for line, held, above, card in self._stands:
            seen = not self._only_changed or line.changed or line.field is not None
            held.setVisible(seen)
            if above is not None:
                above.setVisible(seen and card in shown)
            if seen:
                shown.add(card)
        for card in {card for *_, card in self._stands}:
            card.setVisible(card in shown)

    def comments(self) -> dict[str, str]:
        """Ref to words, without the empty ones."""
        coming = {ref: as_sent(words.strip()) for ref, words in self._to_come().items()}
        return coming | {ref: line.comment() for ref, line in self._lines.items() if line.comment()}

    def pictures(self, name: str) -> list[SmallPicture]:
        """Where a file of that name is shown."""
        lines = (line for line in self._lines.values() if line.file is not None and line.file.name == name)
        return [line.picture for line in lines if line.picture is not None]

    def line(self, ref: str) -> AnswerLine | None:
        return self._lines.get(ref)

    def lay_out(self, room: QSize) -> None:
        """Take the height that all rows need at this width, at least the room's."""
        self._cards.activate()
        self.resize(room.width(), max(room.height(), self._cards.totalHeightForWidth(room.width())))
        self._cards.activate()

    def _build(self) -> None:
        batch = list(islice(self._coming, BATCH))  # no zip: it would take one more and drop it
        if not batch or self._view is None:
            self._cards.addStretch(1)
            self._show_first_change()
            return
        found = self._sought in self._lines  # and a whole batch follows it: there is something to scroll
        for section, group in groupby(batch, key=lambda item: item[0]):
            for _section, answer in group:
                self._add(section, answer, self._view)
        if self._only_changed:
            self._sift()
        if found:
            self._show_first_change()
        self._more.start()

    def _show_first_change(self) -> None:
        """On re-review, what changed is what is to be looked at; once, so that nobody is carried away."""
        if self._sought in self._lines:
            self.changed.emit(self._lines[self._sought])
            self._sought = ""

    def _add(self, section: str, answer: AnswerRow, view: RecordView) -> None:
        first = self._card is None or self._card[0] != section
        if first:
            title = Label(section, "title") if section else None
            head = row(title, STRETCH, margins=(8, 0, 8, 0)) if title else None
            self._card = (section, Card(head, gap=4, margins=(12, 10, 12, 8)))
            self._cards.addWidget(self._card[1])
        assert self._card is not None
        line = AnswerLine(answer, view, askable=self._askable)
        line.commented.connect(lambda _ref, _text: self.comments_changed.emit(len(self.comments())))
        line.editing.connect(lambda _editor: self._sift())  # what is asked about comes into sight
        line.editing.connect(self.editing)
        line.enlarge.connect(lambda name: self.picture_wanted.emit(name, LARGE))
        if line.picture is not None and line.file is not None:
            self.picture_wanted.emit(line.file.name, px(SMALL.width()))
        begun = self._to_come().get(answer.ref, "")
        self._lines[answer.ref] = line
        if begun:
            line.go_on_with(begun)
        layout = self._card[1].column
        above = None if first else holding(row(rule(), margins=(8, 0, 8, 0)))  # no wider than the words
        if above is not None:
            layout.addWidget(above)
        held = holding(column(line))
        layout.addWidget(held)
        self._stands.append((line, held, above, self._card[1]))
