"""Outbox as a place: a table of records with their stations, sending, the stick, and what the words mean."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSpacerItem, QWidget

from fieldapp.model import Delivery, Line, Notice, RecordRow, Step, Verdict
from fieldapp.ui import verbs
from fieldapp.ui.desk_calls import DeskCalls
from fieldapp.ui.errors_in_words import plain_words
from fieldapp.ui.kit.buttons import Button, IconButton, make_primary
from fieldapp.ui.kit.cards import Card, Note, rule
from fieldapp.ui.kit.empty import Empty
from fieldapp.ui.kit.fonts import px
from fieldapp.ui.kit.icons import IconLabel
from fieldapp.ui.kit.labels import Elided, Label
from fieldapp.ui.kit.layouts import STRETCH, clear, column, holding, row, scrolling, side_by_side
from fieldapp.ui.kit.tokens import SIZE
from fieldapp.ui.kit.words import listed
from fieldapp.ui.line_pill import LinePill
from fieldapp.ui.outbox.going import Going
from fieldapp.ui.outbox.stick import StickCard
from fieldapp.ui.outbox.track import Track
from fieldapp.ui.place import Place, heading, page
from fieldapp.ui.states import delivery_words, files_words, verdict_words
from fieldapp.ui.today.rows import identity
from fieldapp.ui.watch import Watch

WHO_WIDE, ACTION_WIDE, WHO_COMPACT, ACTION_COMPACT, SIDE_COMPACT = 190, 146, 176, 44, 280
MAX = 16_777_215  # Qt's QWIDGETSIZE_MAX, which PySide6 does not name
UNREAD_DAYS = 5  # after a coordinator opened a record: then its worker may ask what became of it
ROW_HIGH, LINE_HIGH = 66, 19
HERE = (Delivery.SAVED, Delivery.SEALED)
AT_ONCE = 30  # rows built before "Earlier records"


def waits(record: RecordRow) -> bool:
    """Whether nobody but this laptop has a record."""
    return record.delivery in HERE and not record.in_hands


class OutboxPlace(Place):
    """Emits what is to be corrected, read or sent; shows the truth about delivery and nothing more."""

    correct_wanted = Signal(object)  # RecordRow
    record_wanted = Signal(object)  # RecordId
    told = Signal(str)

    icon = "send"
    watches = ("records", "drafts", "reviews")

    def __init__(self, calls: DeskCalls) -> None:
        super().__init__(calls, "place.outbox")
        self._records: tuple[RecordRow, ...] = ()
        self._limit = AT_ONCE
        self.pill = LinePill("outbox.line")
        self.pill.clicked.connect(self.exchange_wanted)
        self.send = Button(self.tr("Try to send now"), "primary", icon="refresh-cw", name="outbox.send")
        self.send.clicked.connect(self.exchange_wanted)
        self._under = Label("", "body", "muted", name="outbox.summary")
        self._rows = column(gap=0)
        self._earlier = Button(
            self.tr("Earlier records"), "link", icon="chevron-right", trailing=True, name="outbox.earlier"
        )
        self._earlier.clicked.connect(self._show_more)
        earlier = row(self._earlier, STRETCH)
        table = Card(self._header(), self._rows, earlier, gap=0, margins=(18, 12, 18, 8), name="outbox.table")
        self._side = self._right()
        self._at_stick: Watch | None = None
        self._watched: Watch | None = None
        self._silent = Note("", tone="info", icon="info", name="outbox.silent")
        self._silent.hide()
        self._going = Going()
        self._going.stopped.connect(self._call_off)
        self._body = row((holding(column(table, STRETCH)), 1), self._side, gap=18)
        sending = holding(row(self.pill, self.send, gap=10))
        self._head = heading(self.tr("Outbox"), self._under, sending)
        self._head.setAlignment(sending, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(
            column(scrolling(holding(page(self._head, self._silent, self._going, (self._body, 1)))))
        )

    def refresh(self) -> None:
        self.calls.read(self, verbs.record_rows, self.show_records, self.failed, key="rows")
        self.calls.read(self, verbs.silence, self.show_silence, key="silence")
        self.stick.refresh()

    def show_silence(self, silent: Notice | None) -> None:
        """That no coordinator has answered for long; None where one has."""
        self._silent.say("" if silent is None else plain_words(silent))

    def set_room(self, *, compact: bool, narrow: bool) -> None:
        super().set_room(compact=compact, narrow=narrow)
        self._meaning.setVisible(not compact)
        side_by_side(self._body, not narrow)
        side_by_side(self._head, not narrow)
        self._side.setMinimumWidth(0 if narrow else px(SIDE_COMPACT if compact else SIZE["outbox_side"]))
        self._side.setMaximumWidth(MAX if narrow else self._side.minimumWidth())
        self._ending.changeSize(*((ACTION_COMPACT if compact else px(ACTION_WIDE)), 1))
        self._first.setFixedWidth(px(WHO_COMPACT if compact else WHO_WIDE))
        self.show_records(self._records)

    def show_line(self, line: Line) -> None:
        self.pill.show_line(line)
        self.send.setEnabled(line is not Line.WORKING)

    def show_records(self, records: tuple[RecordRow, ...]) -> None:
        """Show the records anew, as the operation orders them; what came back to the worker stands on top."""
        self._records = records = tuple(sorted(records, key=lambda one: one.verdict is not Verdict.RETURNED))
        waiting = sum(waits(record) for record in records)
        self.pill.show_waiting(waiting)
        files = sum(file.delivery in HERE for record in records for file in record.files)
        self._under.setText(self._what_waits(waiting, files))
        self._say_counted(records, files)
        make_primary(self.send, on=waiting + files > 0)  # with nothing to send it is no more than an offer
        clear(self._rows)
        for place, record in enumerate(records[: self._limit]):
            if place:
                self._rows.addWidget(rule())
            self._rows.addWidget(self._line(record))
        if not records:
            start = Button(self.tr("Start a form"), "soft", icon="plus", name="outbox.start")
            start.clicked.connect(lambda: self.place_wanted.emit("forms"))
            self._rows.addWidget(Empty("send", self.tr("Finished records appear here."), start))
        self._earlier.setVisible(len(records) > self._limit)

    # parts

    def _what_waits(self, records: int, files: int) -> str:
        """Files travel by themselves: a record may be there already, and its photo not."""
        if records:
            return self.tr("%n record(s) wait for internet. They are safe here.", "", records)
        if files:
            return self.tr("%n file(s) wait for internet. They are safe here.", "", files)
        return self.tr("Nothing waits here.")

    def _header(self) -> QHBoxLayout:
        self._first = Label(self.tr("Record"), "small_strong", "faint")
        self._ending = QSpacerItem(px(ACTION_WIDE), 1)
        stations = []
        for station in Delivery:
            words = Label(delivery_words(station), "small_strong", "faint", wrap=True)
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
            stations.append((words, 1))
        head = row(self._first, (holding(row(*stations, gap=0)), 1), gap=0)
        head.addItem(self._ending)
        return head

    def _line(self, record: RecordRow) -> QWidget:
        state = verdict_words(record.verdict, own=True)
        warning = self._warning(record)
        parts = (warning, state, record.form_title if record.participant else "")
        detail = " · ".join(part for part in parts if part)  # a long title ends in dots
        under = Elided(detail, "small_strong", "warn") if warning else Elided(detail, "small", "faint")
        if record.verdict is Verdict.RETURNED and not warning:
            under = Elided(detail, "small_strong", "info")
        beside = self._beside(record)
        who = holding(
            column(
                STRETCH,
                row(identity(record.participant, record.form_title), STRETCH),
                under if detail else None,
                *(
                    row(IconLabel(icon, "text2", 14), (Elided(words, "small", "faint"), 1), gap=5)
                    for icon, words in beside
                ),
                STRETCH,
                gap=0,
            )
        )
        who.setFixedWidth(px(WHO_COMPACT if self.compact else WHO_WIDE))
        action = holding(row(STRETCH, self._action(record)))
        action.setFixedWidth(ACTION_COMPACT if self.compact else px(ACTION_WIDE))
        line = holding(row(who, (Track(record, self.calls.now().date()), 1), action, gap=0))
        line.setFixedHeight(px(ROW_HIGH + LINE_HIGH * len(beside)))
        line.setObjectName(f"outbox.row.{record.record}")
        name = record.participant.given_name if record.participant else ""
        said = (warning, record.form_title, state.lower(), delivery_words(record.delivery))
        spoken = (name, *said, *(words for _icon, words in beside))
        line.setAccessibleName(listed(*spoken))
        return line

    def _beside(self, record: RecordRow) -> list[tuple[str, str]]:
        """What moves by itself beside the record, or by another way."""
        found = []
        if record.in_hands and record.delivery is Delivery.SEALED:
            found.append(("usb", self.tr("With a coordinator")))
        days = self._days_unread(record)
        if days >= UNREAD_DAYS:
            found.append(("clock", self.tr("Opened %n days ago, not reviewed yet", "", days)))
        if record.files:
            found.append(("paperclip", files_words(record.files)))
        return found

    def _days_unread(self, record: RecordRow) -> int:
        """Since a coordinator opened it; 0 where they have decided, or where it is the worker's turn."""
        waits = record.verdict in (Verdict.OPEN, Verdict.CORRECTED) and record.delivery is Delivery.OPENED
        return (self.calls.now() - record.opened_at).days if waits and record.opened_at else 0

    def _warning(self, record: RecordRow) -> str:
        """What must not be overlooked about a record; stays until a coordinator has looked."""
        if record.nobody_told:
            return self.tr("Nobody has been told yet")
        return self.tr("Consent taken back") if record.withdrawn else ""

    def _action(self, record: RecordRow) -> Button:
        name = record.participant.given_name if record.participant else record.form_title
        if record.verdict is Verdict.ACCEPTED:
            spoken = self.tr("Read: {name}, {form}").format(name=name, form=record.form_title)
            button = self._small(self.tr("Read"), spoken, "eye", f"outbox.read.{record.record}")
            button.clicked.connect(lambda: self.record_wanted.emit(record.record))
            return button
        named = f"outbox.correct.{record.record}"
        if record.verdict is Verdict.RETURNED:
            spoken = self.tr("Answer the question: {name}, {form}").format(name=name, form=record.form_title)
            button = self._small(self.tr("Answer"), spoken, "message-circle", named, "soft")
        else:
            spoken = self.tr("Change an answer: {name}, {form}").format(name=name, form=record.form_title)
            button = self._small(self.tr("Change an answer"), spoken, "pen-line", named)
        button.clicked.connect(lambda: self.correct_wanted.emit(record))
        return button

    def _small(self, words: str, spoken: str, icon: str, name: str, kind: str = "link") -> Button:
        if self.compact:
            small = IconButton(icon, spoken, name=name)
            if kind == "soft":
                small.put_forward()
            return small
        button = Button(words, kind, small=True, name=name)
        button.setAccessibleName(spoken)
        return button

    def _right(self) -> QWidget:
        self.stick = StickCard(self.calls)
        self.stick.told.connect(self.told)
        self.stick.trouble.connect(self.failed)
        self.stick.began.connect(self._stick_began)
        self.stick.ended.connect(self._stick_ended)
        self._counted = Label("", "body", "muted", wrap=True, name="outbox.counted")
        self._agreed = IconLabel("shield-check", "on_ok", 22)
        self._count_title = Label("", "title", name="outbox.counted.title")
        agreed = row(self._agreed, self._count_title, STRETCH, gap=10)
        self._meaning = Card(Label(self.tr("What the words mean"), "title"), *self._meanings(), gap=7)
        return holding(column(self.stick, Card(agreed, self._counted, gap=8), self._meaning, STRETCH, gap=14))

    def _meanings(self) -> list[QWidget]:
        pairs = (
            (Delivery.SAVED, self.tr("Kept on this laptop, locked.")),
            (Delivery.SEALED, self.tr("Only a coordinator can open it now.")),
            (Delivery.ON_SERVER, self.tr("The server has signed for it.")),
            (Delivery.OPENED, self.tr("A coordinator has signed for it.")),
        )
        return [
            holding(
                column(
                    Label(delivery_words(which), "small_strong"),
                    Label(words, "small", "muted", wrap=True),
                    gap=0,
                )
            )
            for which, words in pairs
        ]

    def _say_counted(self, records: tuple[RecordRow, ...], files: int) -> None:
        """Two signatures, never added up: what went by stick has a coordinator's and may lack the server's."""
        signed = sum(record.received_at is not None for record in records)
        words = self.tr("The server has signed for {sent} of {all} records.")
        said = words.format(sent=signed, all=len(records))
        in_hands = sum(record.in_hands and record.delivery is Delivery.SEALED for record in records)
        if in_hands:
            said += " " + self.tr("A coordinator has %n more, by stick.", "", in_hands)
        by_stick = sum(
            record.received_at is None and record.delivery is Delivery.OPENED for record in records
        )
        if by_stick:
            said += " " + self.tr(
                "A coordinator opened %n more that did not go through the server.", "", by_stick
            )
        self._counted.setText(said)
        whole = signed + by_stick + in_hands == len(records) and not files
        self._count_title.setText(
            self.tr("All of it has arrived") if whole and records else self.tr("Counted")
        )  # nobody hands a laptop over on a word that says more than the count
        self._agreed.show_icon(*(("shield-check", "on_ok") if whole else ("clock", "text2")))

    # acts

    def _show_more(self) -> None:
        self._limit += AT_ONCE
        self.show_records(self._records)

    # what goes on

    def watch_round(self, watch: Watch) -> None:
        """A round began; while a stick is at work, the round waits behind it and is not shown."""
        if self._at_stick is None:
            self._watch(watch, self.tr("Sending and fetching"), at_once=False)

    def round_ended(self) -> None:
        if self._at_stick is None:
            self._going.end()

    def _stick_began(self, watch: Watch) -> None:
        self._at_stick = watch
        self._watch(watch, self.tr("Working on the stick: do not pull it out yet"), at_once=True)

    def _stick_ended(self) -> None:
        self._at_stick = None
        self._going.end()

    def _watch(self, watch: Watch, title: str, *, at_once: bool) -> None:
        self._watched = watch
        self._going.begin(title, at_once=at_once)
        watch.stepped.connect(self._show_step)

    def _show_step(self, step: Step) -> None:
        if self.sender() is self._watched:
            self._going.show_step(step)

    def _call_off(self) -> None:
        if self._watched is not None:
            self._watched.call_off()
