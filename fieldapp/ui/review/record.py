"""One finished record to be read: whose, who signed it, its answers. Review adds the decision below it."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QWidget

from fieldapp.model import Authorship, RecordId, RecordView, Verdict
from fieldapp.ui.errors_in_words import plain_words
from fieldapp.ui.kit.buttons import Button, IconButton
from fieldapp.ui.kit.cards import Note
from fieldapp.ui.kit.labels import Elided, Identity
from fieldapp.ui.kit.layouts import STRETCH, column, row, scrolling
from fieldapp.ui.kit.reading import read_by_keys, scroll
from fieldapp.ui.kit.words import moment
from fieldapp.ui.phrases import phrase_words
from fieldapp.ui.review.answers import Answers
from fieldapp.ui.review.lost import LostQuestions
from fieldapp.ui.review.pictures import LARGE, PictureDialog
from fieldapp.ui.states import undecided, verdict_words


class RecordPage(QWidget):
    """Shows a `RecordView`. With `askable` every answer has a button to ask about it."""

    left = Signal()
    picture_wanted = Signal(
        object, str, int
    )  # RecordId, a file's name, px of the longer side: see `pictures.serve`

    def __init__(self, *, askable: bool = False, back: bool = False) -> None:
        super().__init__()
        self._askable, self._only_changed = askable, False
        self._who = Identity("", "", "display")
        self._under = Elided(
            "",
            "small",
            "faint",
        )
        self._notes = column(gap=8)
        self.answers = Answers()
        self._lost = LostQuestions()
        self._lost.removed.connect(self._give_up)
        self._only = Button(self.tr("Only what changed"), "filter", name="record.only_changed")
        self._only.clicked.connect(lambda: self._show_only_changed(not self._only_changed))
        self._only.hide()
        leave = IconButton("arrow-left", self.tr("Back"), name="record.back") if back else None
        if leave:
            leave.clicked.connect(self.left)
        words = column(row(self._who, STRETCH), self._under, gap=0)
        self._scroll = scrolling(self.answers)
        read_by_keys(self._scroll, self.tr("The answers"))
        self.answers.editing.connect(self._bring_into_sight)
        self.answers.changed.connect(self._show_change)
        self.answers.picture_wanted.connect(self._want_picture)
        self._record: RecordId | None = None
        self.setLayout(
            column(
                row(leave, (words, 1), self._only, gap=10), self._notes, self._lost, (self._scroll, 1), gap=10
            )
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not scroll(self._scroll, event):
            super().keyPressEvent(event)

    def show_record(self, view: RecordView, apart: str = "", *, own: bool = False) -> None:
        """Show a record from its beginning; `apart` says why it was not merged. `own`: its author reads it."""
        record = view.row
        self._record = record.record
        person = record.participant
        self._who.show_person(
            person.given_name if person else record.form_title, person.code if person else ""
        )
        parts = [record.form_title, self.tr("%n answer(s)", "", len(view.answers))]
        parts.append(self.tr("by {author}").format(author=record.author))
        if record.number > 1:
            parts.append(self.tr("version {number}").format(number=record.number))
        if record.verdict is not Verdict.OPEN:
            parts.append(verdict_words(record.verdict, own=own))
        self._under.setText(" · ".join(parts))
        self._show_notes(view, apart)
        changed = self._askable and any(answer.before is not None for answer in view.answers)
        self._only.setVisible(changed)
        self._show_only_changed(changed)
        self.answers.show_record(view, askable=self._askable and not apart and undecided(record.verdict))
        self.show_lost()
        self._scroll.verticalScrollBar().setValue(0)

    def show_lost(self) -> None:
        """Above the answers, where they stand however far somebody reads: they have no answer to stand at."""
        self._lost.show_questions(self.answers.lost())

    def _give_up(self, ref: str) -> None:
        self.answers.give_up(ref)
        self.show_lost()

    def _want_picture(self, name: str, longest: int) -> None:
        if self._record is not None:
            self.picture_wanted.emit(self._record, name, longest)

    def show_picture(self, record: RecordId, name: str, longest: int, image: QImage | None) -> None:
        """A picture has come, None where it cannot be had; nothing happens where another record is read by now."""
        shown = self.answers.pictures(name) if record == self._record else []
        if longest != LARGE:
            for picture in shown:
                picture.show_picture(image)
        elif image is not None and shown and self.isVisible():
            PictureDialog(self, image, shown[0].accessibleName()).open()

    def _show_only_changed(self, on: bool) -> None:
        """On a record that was read before, what changed is what is to be looked at; the rest is one press away."""
        self._only_changed = on
        self._only.mark(on)
        self.answers.show_only_changed(on=on)

    def _bring_into_sight(self, widget: QWidget) -> None:
        def bring() -> None:
            self._lay_out_answers()
            self._scroll.ensureWidgetVisible(widget, 0, 24)

        QTimer.singleShot(0, widget, bring)

    def _lay_out_answers(self) -> None:
        """What was just built has its place before it is scrolled to."""
        self.answers.lay_out(self._scroll.viewport().size())

    def _show_change(self, widget: QWidget) -> None:
        """The first change stands in the upper third, with what is around it above and below."""

        def show() -> None:
            self._lay_out_answers()
            top = widget.mapTo(self.answers, widget.rect().topLeft()).y()
            room = self._scroll.viewport().height() - widget.height()
            self._scroll.verticalScrollBar().setValue(max(0, top - room // 3))

        QTimer.singleShot(0, widget, show)

    def _show_notes(self, view: RecordView, apart: str) -> None:
        while (item := self._notes.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if apart:
            self._notes.addWidget(
                Note(plain_words(apart), tone="warn", icon="shield-alert", name="review.quarantine")
            )
        if view.row.withdrawn:
            words = self.tr("The person took back their consent. Decide what becomes of this record.")
            self._notes.addWidget(Note(words, tone="warn", icon="shield-alert", name="review.withdrawn"))
        if view.authorship is not None:
            self._notes.addWidget(self._signature(view.authorship, view))
        for told in view.results:
            words = "\n".join((told.title, *(plain_words(line) for line in told.lines)))
            tone, icon = ("warn", "shield-alert") if told.calls else ("info", "info")
            self._notes.addWidget(Note(words, tone=tone, icon=icon, name=f"record.result.{told.instrument}"))
        for comment in view.row.comments:
            said = f"“{phrase_words(comment.text)}”"
            words = f"{comment.label}\n{said}" if comment.label else said
            self._notes.addWidget(Note(words, tone="info", icon="message-circle"))

    def _signature(self, authorship: Authorship, view: RecordView) -> Note:
        whole = authorship.chain_complete and not authorship.warning
        missing = self.tr("an earlier version of it is missing")
        chain = self.tr("complete") if authorship.chain_complete else missing
        parts = [
            self.tr("Signed by {name}, {chain}.").format(name=authorship.signed_by, chain=chain),
            self.tr("Finished {moment}.").format(moment=moment(view.row.finished_at)),
            self.tr("Opened here {moment}.").format(moment=moment(authorship.opened_at)),
            plain_words(authorship.warning),
        ]
        words = " ".join(part for part in parts if part)
        icon = "shield-check" if whole else "shield-alert"
        return Note(words, tone="ok" if whole else "warn", icon=icon, name="review.signature")
