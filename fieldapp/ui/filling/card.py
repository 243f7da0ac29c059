"""The frame around every question: number, words, the coordinator's comment, the answer, what is wrong,
quiet answers.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QMargins, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from fieldapp.ui.form_words import form_words
from fieldapp.ui.kit import theme
from fieldapp.ui.kit.cards import Note
from fieldapp.ui.kit.fonts import font, px, stimulus
from fieldapp.ui.kit.icons import IconLabel
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.layouts import STRETCH, column, holding, row
from forms.drawings import Drawing, DrawingFault
from forms.views import Kind, Missing, QuestionView

from .cards.body import Body
from .cards.registry import BODIES
from .cards.table import cells_width
from .interview import Interview
from .listening import Listening
from .markdown import is_plain, to_plain, to_rich
from .paint import lower
from .quiet import KEYS, QuietRow
from .row import Row
from .scancodes import digit_of
from .spoken import SpokenRow

SIDE = 20  # px between a card's edge and what it shows
LABEL_PICTURE = 220  # px, the highest a question's own picture stands


class Surroundings(Protocol):
    """What a card may ask about its question."""

    @property
    def interview(self) -> Interview: ...
    @property
    def listening(self) -> Listening: ...
    def number(self, ref: str) -> int: ...
    def within(self, ref: str) -> str: ...
    def comment(self, ref: str) -> str: ...
    def complaint(self, ref: str) -> str: ...
    def picture(self, name: str, height: int) -> QPixmap | None: ...
    def drawing(self, name: str) -> Drawing | DrawingFault | None: ...


class QuestionCard(Row):
    """One question. It is bound to one ref after another."""

    wants_on = Signal(str)
    wants_file = Signal(str)
    wants_page = Signal(str)
    drawn = Signal(str, bytes)

    def __init__(self, parent: QWidget, body: str, around: Surroundings, *, respondent: bool = False) -> None:
        super().__init__(parent)
        self._inline = body.startswith("table")  # a row of a table: the cells beside the words
        self._aside = False  # it stands beside others: narrow, and the line no higher than it must be
        self._around, self._respondent = around, respondent
        self.ref = ""
        self._trouble = ""
        self._chosen = False
        self._number = Label("", "small", "faint")
        self._number.setFixedWidth(px(26))
        self._title = Label("", "ask" if respondent else "title", wrap=True)
        self._hint = Label("", "body" if respondent else "small", "faint", wrap=True)
        self._guidance = Label("", "small", "faint", wrap=True)
        self._image = QLabel(self)
        self._spoken = SpokenRow(self, around.listening)
        self._comment = Note("", tone="info", icon="message-circle")
        self._problem_icon = IconLabel("circle-alert", "warn_line", 18)
        self._problem = Label("", "small_strong", "warn", wrap=True)
        self.body = self._make_body(body)
        self._quiet = QuietRow(self, respondent=respondent)
        self._quiet.pressed.connect(self._pressed_quiet)
        self._lay_out()

    def _make_body(self, name: str) -> Body:
        body = BODIES[name](self, big=self._respondent)
        body.picture, body.drawing = self._around.picture, self._around.drawing
        body.said.connect(lambda text: self._said(text, typed=False))
        body.typed.connect(lambda text: self._said(text, typed=True))
        body.said_partial.connect(lambda text: self._around.interview.partial(self.ref, text))
        body.trouble.connect(self._troubled)
        body.wants_on.connect(lambda: self.wants_on.emit(self.ref))
        body.wants_file.connect(lambda: self.wants_file.emit(self.ref))
        body.wants_page.connect(lambda: self.wants_page.emit(self.ref))
        body.drawn.connect(lambda png: self.drawn.emit(self.ref, png))
        return body

    def _lay_out(self) -> None:
        words = column(self._title, self._hint, self._guidance, self._image, self._spoken, gap=3)
        beside = self.body if self._inline else None
        head = row((self._number, 0), (words, 1), beside, gap=6)
        head.setAlignment(self._number, Qt.AlignmentFlag.AlignTop)
        self._kind = "body_strong" if self._inline else "title"
        wrong = row(self._problem_icon, (self._problem, 1), gap=8)
        self._wrong = holding(wrong)
        if self._respondent:
            self._number.hide()
            self.setLayout(column(head, 14, self.body, self._wrong, self._quiet, gap=10))
            return
        if self._inline:
            line = (head, self._comment, self._wrong, self._quiet)
            self.setLayout(column(*line, gap=4, margins=(20, 6, 20, 6)))
            return
        inside = (head, self._comment, self.body, self._wrong, self._quiet)
        self.setLayout(column(*inside, STRETCH, gap=9, margins=(SIDE, 14, SIDE, 7)))

    def least(self) -> int:
        words = max(label.minimumSizeHint().width() for label in (self._title, self._hint, self._problem))
        quiet = self._quiet.minimumSizeHint().width()
        return max(words + px(26) + 12, quiet, self.body.least()) + 2 * SIDE

    def fit(self, width: int) -> None:
        self.body.fit(max(0, width - 2 * SIDE))
        if self._aside != (width > 0):
            self._aside = width > 0
            self._show_quiet(self._around.interview.view(self.ref))

    # showing ----------------------------------------------------------------------------------

    def bind(self, key: str) -> None:
        if key != self.ref:
            self.release()
            self.empty()
        self.ref = key
        view = self._around.interview.view(key)
        self.setObjectName(f"filling.card.{key}")
        self.setAccessibleName(view.label)
        self.setAccessibleDescription(self._told(key))
        self._show_words(view)
        unkept = self._around.interview.unkept.get(key)
        self.body.show_question(view, unkept[0] if unkept else None)
        if not self._respondent:
            said = self._around.comment(key)
            self._comment.say(
                self.tr("The coordinator asks: {words}").replace("{words}", said) if said else ""
            )
        else:
            self._comment.hide()
        self._show_quiet(view)
        self._show_wrong(view)

    def _told(self, ref: str) -> str:
        """Which question it is, for who hears it: several may have the same words."""
        number, within = self._around.number(ref), self._around.within(ref)
        said = self.tr("Question {n}").replace("{n}", str(number)) if number else ""
        return " · ".join(filter(None, (said, within)))

    def _show_quiet(self, view: QuestionView) -> None:
        """In a table or beside others only where somebody works, or where one stands: the keys are the same."""
        wanted = not (self._inline or self._aside) or self._chosen or view.missing is not None
        may = (
            view.may_be_quiet and not view.readonly and not view.run
        )  # a run is begun anew before it is refused
        self._quiet.setVisible(wanted and may)
        self._leave_room(quiet=wanted and may)
        self._quiet.show_missing(self.ref, view.missing)

    def _leave_room(self, *, quiet: bool) -> None:
        """Below the field: the quiet answers bring room of their own."""
        layout = self.layout()
        room = QMargins(SIDE, 14, SIDE, 7 if quiet else SIDE)
        if layout is not None and not (self._inline or self._respondent) and layout.contentsMargins() != room:
            layout.setContentsMargins(room)

    def _show_words(self, view: QuestionView) -> None:
        number = self._around.number(view.ref)
        self._number.setText(str(number) if number else "")
        show_size(self._title, view.size_pt, "ask" if self._respondent else self._kind)
        for label, words in (
            (self._title, view.label),
            (self._hint, view.hint),
            (self._guidance, view.guidance),
        ):
            plain = is_plain(words)
            label.setTextFormat(Qt.TextFormat.PlainText if plain else Qt.TextFormat.RichText)
            label.setText(words if plain else to_rich(words))
            label.setVisible(bool(words) and not (label is not self._title and self._respondent))
        level = number and not self._respondent
        self._number.setContentsMargins(0, lower(self._number, self._title) if level else 0, 0, 0)
        name = "" if self.body.shows_picture else view.media.image
        image = self._around.picture(name, LABEL_PICTURE) if name else None
        self._image.setVisible(image is not None)
        if image is not None:
            self._image.setPixmap(image)
        self._spoken.show_recording(view.ref, view.media)

    def _show_wrong(self, view: QuestionView) -> None:
        unkept = self._around.interview.unkept.get(self.ref)
        words = self._trouble or form_words((unkept[1] if unkept else "") or view.problem)
        if not words and view.missing is None and not view.text and not view.partial:
            words = self._around.complaint(self.ref)
        # While somebody types, "12" is first "1": only what stands when they leave can be wrong.
        hold = self.body.is_typing and not self._wrong.isVisible()
        self._problem.setText(words)
        self._wrong.setVisible(bool(words) and not hold)

    def choose(self, on: bool) -> None:
        """The 2 px border of the card that has the focus."""
        if on != self._chosen:
            self._chosen = on
            self.update()
            view = self._around.interview.find(self.ref) if self._inline or self._aside else None
            if view is not None:
                self._show_quiet(view)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._respondent:
            paint_card(self, chosen=self._chosen)

    # doing ------------------------------------------------------------------------------------

    def stops(self) -> Sequence[QWidget]:
        shown = [w for w in self.body.stops() if w.isEnabled()]
        quiet = [b for b in self._quiet.buttons if self._quiet.isVisibleTo(self)]
        return [*shown, *self._spoken.stops(), *quiet]

    def release(self) -> None:
        self.body.commit()

    def empty(self) -> None:
        self._trouble = ""
        self.body.empty()

    def take_back(self) -> bool:
        return self.body.take_back()

    def left(self) -> None:
        """The focus went elsewhere: what was typed is said, and what is wrong may be shown now."""
        if self.body.is_typing:
            self.body.commit()
        self._around.interview.leave_field()
        view = self._around.interview.find(self.ref)
        if view is not None:
            self._show_wrong(view)

    def _said(self, text: str, *, typed: bool) -> None:
        self._trouble = ""
        self._around.interview.answer(self.ref, text, typed=typed)

    def _troubled(self, words: str) -> None:
        if words != self._trouble:
            self._trouble = words
            self._around.interview.note(self.ref, words)
            self._show_wrong(self._around.interview.view(self.ref))

    def _pressed_quiet(self, missing: Missing) -> None:
        self.body.commit()
        self._trouble = ""
        now = self._around.interview.view(self.ref).missing
        self._around.interview.quiet(self.ref, None if now is missing else missing)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        number = digit_of(event)
        if key in KEYS and not event.modifiers() and self._quiet.isVisibleTo(self):
            if not self._respondent or KEYS[key] is Missing.REFUSED:
                self._pressed_quiet(KEYS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._entered()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            if self.body.clears:
                self._around.interview.answer(self.ref, "")
        elif number is None or not self.body.digit(number):
            super().keyPressEvent(event)

    def _entered(self) -> None:
        focused = QApplication.focusWidget()
        if isinstance(focused, QPushButton) and self._presses(focused):
            focused.click()
            return
        if self.body.enter():
            return
        self.body.commit()
        self.wants_on.emit(self.ref)

    def _presses(self, button: QPushButton) -> bool:
        mine = self.isAncestorOf(button) and not self._is_chosen(button)
        return mine and self.body.enter_presses(button)

    def _is_chosen(self, button: QWidget) -> bool:
        """Where a file or a quiet answer stands, Enter goes on and does not ask for a file again; Space does."""
        view = self._around.interview.view(self.ref)
        return button is self.body.chooser and bool(view.text or view.missing)


class TableHead(Row):
    """The words of a table: what is asked, and a word above each column of cells."""

    def __init__(self, parent: QWidget, around: Surroundings) -> None:
        super().__init__(parent)
        self._around, self.ref = around, ""
        self._title = Label("", "title", wrap=True)
        self._words: list[Label] = []
        self._cells = QWidget(self)
        self._line = row(gap=6)
        self._cells.setLayout(self._line)
        whole = row((self._title, 1), self._cells, gap=6, margins=(20, 8, 20, 8))
        whole.setAlignment(self._cells, Qt.AlignmentFlag.AlignBottom)
        self.setLayout(whole)

    def bind(self, key: str) -> None:
        self.ref = key
        view = self._around.interview.view(key)
        self.setObjectName(f"filling.card.{key}")
        self.setAccessibleName(view.label)
        self._title.setText(to_plain(view.label))
        while len(self._words) < len(view.choices):
            label = Label("", "small", "muted", wrap=True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)
            self._words.append(label)
            self._line.addWidget(label, 1)
        for place, label in enumerate(self._words):
            label.setVisible(place < len(view.choices))
            if place < len(view.choices):
                label.setText(to_plain(view.choices[place].label))
        self._cells.setFixedWidth(cells_width(len(view.choices)))


class NoteCard(Row):
    """Words to read: no answer, no quiet answers."""

    def __init__(self, parent: QWidget, around: Surroundings, *, respondent: bool = False) -> None:
        super().__init__(parent)
        self._around, self.ref = around, ""
        self._respondent = respondent
        self._title = Label("", "ask" if respondent else "body", "" if respondent else "info", wrap=True)
        self._hint = Label("", "small", "" if respondent else "info", wrap=True)
        self._image = QLabel(self)
        self._spoken = SpokenRow(self, around.listening)
        words = column(self._title, self._hint, self._image, self._spoken, STRETCH, gap=4)
        if respondent:
            self.setLayout(words)
        else:
            icon = IconLabel("book-open", "on_info")
            line = row(icon, (words, 1), gap=12, margins=(16, 11, 16, 11))
            line.setAlignment(icon, Qt.AlignmentFlag.AlignTop)
            self.setLayout(line)

    def bind(self, key: str) -> None:
        self.ref = key
        view = self._around.interview.view(key)
        self.setObjectName(f"filling.card.{key}")
        self.setAccessibleName(view.label)
        body = view.text if view.kind is not Kind.NOTE else ""
        show_size(self._title, view.size_pt, "ask" if self._respondent else "body")
        for label, words in ((self._title, view.label or body), (self._hint, view.hint)):
            plain = is_plain(words)
            label.setTextFormat(Qt.TextFormat.PlainText if plain else Qt.TextFormat.RichText)
            label.setText(words if plain else to_rich(words))
            label.setVisible(bool(words) and not (label is self._hint and self._respondent))
        image = self._around.picture(view.media.image, LABEL_PICTURE) if view.media.image else None
        self._image.setVisible(image is not None)
        if image is not None:
            self._image.setPixmap(image)
        self._spoken.show_recording(key, view.media)

    def stops(self) -> Sequence[QWidget]:
        return self._spoken.stops()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._respondent:
            paint_card(self, ground="info_soft", border="")


def show_size(label: Label, size_pt: float, kind: str) -> None:
    """The form's own size for what an assessed person reads, else the program's."""
    wanted = stimulus(size_pt) if size_pt else font(kind)
    if label.font() != wanted:
        label.setFont(wanted)


def paint_card(
    card: QWidget, *, chosen: bool = False, ground: str = "surface", border: str = "border"
) -> None:
    from .paint import begin

    painter = begin(card)
    box = QRectF(card.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
    if chosen:
        painter.setPen(QPen(theme.colour("primary"), 2))
        box = box.adjusted(0.5, 0.5, -0.5, -0.5)
    else:
        painter.setPen(QPen(theme.colour(border), 1) if border else Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(ground))
    painter.drawRoundedRect(box, 14 if border else 10, 14 if border else 10)
    painter.end()
