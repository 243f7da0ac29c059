"""Review as a place: the queue on the left, the record on the right, the decision below it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from fieldapp.errors import CorrectedMeanwhile, NotVerified
from fieldapp.model import Changed, RecordId, RecordRow, RecordView, ReviewRow, Verdict
from fieldapp.ui import verbs
from fieldapp.ui.desk_calls import DeskCalls
from fieldapp.ui.errors_in_words import in_words, plain_words
from fieldapp.ui.kit.buttons import Button, make_primary
from fieldapp.ui.kit.cards import Note
from fieldapp.ui.kit.empty import Empty
from fieldapp.ui.kit.labels import Elided
from fieldapp.ui.kit.layouts import STRETCH, column, holding, row
from fieldapp.ui.place import Place, page
from fieldapp.ui.review.pictures import serve
from fieldapp.ui.review.quality import QualityPage
from fieldapp.ui.review.queue import Queue, waits
from fieldapp.ui.review.record import RecordPage
from fieldapp.ui.states import undecided

if TYPE_CHECKING:
    from fieldapp.operations.quality import Looked

KEPT_AFTER_MS = 500  # a fast typist writes once a pause; nobody loses more than that to a power cut
NOTHING, RECORD, APART, QUALITY = 0, 1, 2, 3  # pages of the right side


class ReviewPlace(Place):
    """The coordinator's desk. `told` is a sentence for the notices; `waiting` counts what to review."""

    told = Signal(str)
    waiting = Signal(int)
    settle_wanted = Signal()  # whoever may be one person

    icon = "list-checks"
    watches = ("reviews", "records")

    def __init__(self, calls: DeskCalls) -> None:
        super().__init__(calls, "place.review")
        self._open: RecordId | None = None  # what is read; it stays while the quality of all is looked at
        self._read: RecordRow | None = None  # with the version that is on the screen
        self._coming: RecordId | None = None  # what was pressed last and is not here yet
        self._looks_at_all = False
        self._verdict, self._is_apart = Verdict.OPEN, False
        self.queue = Queue()
        self.queue.chosen.connect(self.open_record)
        self.queue.quality_wanted.connect(self._look_at_quality)
        self.queue.check_wanted.connect(self.exchange_wanted)
        self.record = RecordPage(askable=True)
        serve(self.record, calls)
        self.record.answers.comments_changed.connect(self._show_decision)
        self._pages = QStackedWidget()
        first = Button(self.tr("Read the first one"), "soft", name="review.first")
        first.clicked.connect(self._open_first)
        self.queue.sifted.connect(self._offer_first)
        self._choose = Empty("inbox", self.tr("Choose a record to read it."), first)
        self._pages.addWidget(holding(column((self._choose, 1))))
        self._pages.addWidget(holding(column((self.record, 1), self._decision(), gap=0)))
        self._apart = Note("", tone="warn", icon="shield-alert", name="review.quarantine")
        self._pages.addWidget(holding(column(self._apart, STRETCH)))
        self.quality = QualityPage()
        self.quality.record_wanted.connect(self.open_record)
        self.quality.settle_wanted.connect(self.settle_wanted)
        self.quality.left.connect(self._back_to_the_record)
        self._pages.addWidget(self.quality)
        self.setLayout(page(row(self.queue, (self._pages, 1), gap=20)))
        self._kept: Mapping[RecordId, Mapping[str, str]] | None = (
            None  # of what is typed; None until it was read
        )
        self._soon = QTimer(self, singleShot=True, interval=KEPT_AFTER_MS)
        self._soon.timeout.connect(self.keep)
        self._show_decision(0)

    def refresh(self) -> None:
        if self._kept is None:  # behind what the place before this one still writes
            self.calls.write(self, verbs.questions_begun, self._take_up, self.failed)
        self.calls.read(self, verbs.review_queue, self.show_queue, self.failed, key="queue")
        self.calls.read(self, verbs.kept_apart, self.queue.show_apart, self.failed, key="apart")
        self.calls.read(self, verbs.missing_numbers, self.queue.show_gaps, self.failed, key="gaps")

    def set_room(self, *, compact: bool, narrow: bool) -> None:
        super().set_room(compact=compact, narrow=narrow)
        self.queue.set_compact(compact=compact, narrow=narrow)
        self._show_decision(len(self.record.answers.comments()))

    def hideEvent(self, event: QHideEvent) -> None:
        """Another place, F12, a lock, another language, the end: what was typed is written before any of it."""
        super().hideEvent(event)
        self.keep()

    def keep(self) -> None:
        """What is typed about records goes to the disk, as answers do."""
        self._soon.stop()
        if self._kept is None:
            return
        typed, before = self.record.answers.typed(), self._kept
        changed = {one: typed.get(one, {}) for one in {*typed, *before} if typed.get(one) != before.get(one)}

        def failed(error: Exception) -> None:
            self._kept = before  # tried again with the next key
            self.failed(error)

        if changed:
            self._kept = typed
            self.calls.write(self, lambda desk: verbs.keep_questions(desk, changed), None, failed)

    def _take_up(self, kept: Mapping[RecordId, Mapping[str, str]]) -> None:
        self._kept = kept
        self.record.answers.take_up(kept)
        self.record.show_lost()
        self._show_decision(len(self.record.answers.comments()))

    def show_queue(self, rows: tuple[ReviewRow, ...]) -> None:
        """Show the queue; what is open stays open."""
        self.queue.show_rows(rows, self.calls.now().date())
        self.waiting.emit(waits(rows))
        self._offer_first()
        open_ = next((row for row in rows if row.record == self._open), None)
        if self._open and open_ is None:
            self._close()
        elif open_ is not None and undecided(self._verdict) and not undecided(open_.verdict):
            self._verdict = open_.verdict  # another coordinator was quicker
            self._show_decision(len(self.record.answers.comments()))

    def _offer_first(self) -> None:
        self._choose.setVisible(bool(self.queue.following("")))

    def _open_first(self) -> None:
        if first := self.queue.following(""):
            self.open_record(first)

    def open_record(self, record: str) -> None:
        """Verify and show; opening is recorded and acknowledged by the operation."""
        if record == self._open and self._stays():
            self._back_to_the_record()
            return
        self._fetch(record)

    def _fetch(self, record: str) -> None:
        self._looks_at_all = False
        row = self.queue.row_of(record)
        self.queue.list.choose(record)
        apart = row.quarantined if row is not None else ""
        which = self._coming = RecordId(record)

        def opened(view: RecordView) -> None:
            if self._coming == which:
                self._coming = None
                self.show_record(view, apart)

        def failed(error: Exception) -> None:
            if self._coming != which:
                self.failed(error)
                return
            self._coming = None
            if apart or isinstance(error, NotVerified):
                self.show_apart(apart or in_words(error))
            else:
                self.failed(error)

        self.calls.write(self, lambda desk: verbs.open_for_review(desk, which), opened, failed)

    def _stays(self) -> bool:
        """Read anew, the record would come without the questions that were typed about it."""
        behind = self._looks_at_all or self._pages.currentIndex() == QUALITY
        return behind or bool(self.record.answers.comments())

    def show_apart(self, reason: str) -> None:
        """A record that cannot be trusted enough to be read."""
        self._open = None
        self._looks_at_all = False
        words = self.tr("This record is kept apart and was not merged: {reason}")
        self._apart.say(words.format(reason=plain_words(reason)))
        self._pages.setCurrentIndex(APART)

    def show_record(self, view: RecordView, apart: str = "") -> None:
        """Show a record; one that is kept apart can be read, not decided."""
        self._open, self._looks_at_all, self._read = view.row.record, False, view.row
        self._verdict, self._is_apart = view.row.verdict, bool(apart)
        self.record.show_record(view, apart)
        self._pages.setCurrentIndex(RECORD)
        self._show_decision(len(self.record.answers.comments()))

    def _look_at_quality(self) -> None:
        """It takes a while; whoever opens a record meanwhile stays with that."""
        self._looks_at_all, self._coming = True, None
        self.calls.read(self, verbs.quality, self._looked, self._not_looked, key="quality")

    def _looked(self, looked: Looked) -> None:
        if self._looks_at_all:
            self.show_quality(looked)

    def _not_looked(self, error: Exception) -> None:
        self._looks_at_all = False
        self.failed(error)

    def show_quality(self, looked: Looked) -> None:
        """The figures of all records; what is open, and was asked about it, lies behind them."""
        self._looks_at_all = True
        self.queue.list.choose("")
        self.quality.show_quality(looked)
        self.quality.offer_back(on=self._open is not None)
        self._pages.setCurrentIndex(QUALITY)

    def _back_to_the_record(self) -> None:
        self._looks_at_all, self._coming = False, None
        self.queue.list.choose(self._open or "")
        self._pages.setCurrentIndex(RECORD if self._open else NOTHING)

    # parts

    def _decision(self) -> QWidget:
        self._hint = Elided("", "small", "muted", name="review.hint")
        self.accept_button = Button(self.tr("Accept"), icon="check", name="review.accept")
        self.return_button = Button("", icon="corner-up-left", name="review.return")
        self.accept_button.clicked.connect(self._accept)
        self.return_button.clicked.connect(self._send_back)
        return holding(
            row((self._hint, 1), self.accept_button, self.return_button, gap=10, margins=(0, 10, 0, 0))
        )

    def _show_decision(self, comments: int) -> None:
        self.queue.show_begun(self.record.answers.begun())
        self._soon.start()
        open_ = not self._is_apart and undecided(self._verdict)
        for button in (self.accept_button, self.return_button):
            button.setVisible(open_)
        lost = bool(self.record.answers.lost())
        self.accept_button.setEnabled(comments == 0 and open_ and not lost)
        self.return_button.setEnabled(comments > 0 and open_)
        words = (
            self.tr("Return with %n question(s)", "", comments)
            if comments
            else self.tr("Return with a question")
        )
        self.return_button.setText(words)
        make_primary(self.return_button, on=comments > 0)
        make_primary(self.accept_button, on=comments == 0)
        self._hint.setText(self._hint_words(comments))
        self._hint.setVisible(not self.narrow or not open_)  # without buttons there is room for it

    def _hint_words(self, comments: int) -> str:
        if self._is_apart:
            return self.tr("It is kept apart: call the people named before anything is decided.")
        if self._verdict is Verdict.ACCEPTED:
            return self.tr("This record is accepted.")
        if self._verdict is Verdict.RETURNED:
            return self.tr("It was sent back with a question and waits for its author.")
        if comments and self.compact:
            return self.tr("%n question(s) to ask.", "", comments)
        if comments:
            return self.tr("%n question(s) to ask. Remove them to accept.", "", comments)
        if self.record.answers.lost():
            return self.tr("A question has lost its place. Remove it to accept.")
        return self.tr("Ask about an answer, or accept the record as it is.")

    # acts

    def _accept(self) -> None:
        read = self._read
        if self._open is not None and read is not None:
            said = self.tr("Accepted.")
            self._decide(lambda desk: verbs.accept(desk, read), said)

    def _send_back(self) -> None:
        read, comments = self._read, self.record.answers.comments()
        if self._open is not None and read is not None and comments:
            said = self.tr("Returned with %n question(s).", "", len(comments))
            self._decide(lambda desk: verbs.send_back(desk, read, comments), said)

    def _decide(self, act: object, said: str) -> None:
        decided, following = self._open, self.queue.following(self._open or "")
        self.accept_button.setEnabled(False)
        self.return_button.setEnabled(False)

        def done(_changed: Changed) -> None:
            self.told.emit(said)
            if self._open == decided:  # else another one was opened meanwhile
                self._close()
            if decided is not None:
                self.record.answers.forget(decided)
                self.keep()
            if following and not (self._open or self._coming or self._looks_at_all):
                self.open_record(following)

        def failed(error: Exception) -> None:
            self._show_decision(len(self.record.answers.comments()))
            self.failed(error)
            if isinstance(error, CorrectedMeanwhile) and decided is not None and self._open == decided:
                self._fetch(decided)

        self.calls.write(self, act, done, failed)  # type: ignore[arg-type]

    def _close(self) -> None:
        self._open = None
        self._verdict, self._is_apart = Verdict.OPEN, False
        self.record.answers.show_record(None, askable=False)
        self.quality.offer_back(on=False)
        if self._pages.currentIndex() != QUALITY:
            self._pages.setCurrentIndex(NOTHING)
