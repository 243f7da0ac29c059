"""The queue of Review: urgent first, filters in words, never sorted or coloured by an answer."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QScrollArea

from fieldapp.model import RecordId, ReviewRow, Verdict
from fieldapp.ui.errors_in_words import plain_words
from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.cards import Card, Note
from fieldapp.ui.kit.empty import Empty, check_now
from fieldapp.ui.kit.fonts import px
from fieldapp.ui.kit.labels import Label, badge
from fieldapp.ui.kit.layouts import STRETCH, bare, column, holding, row
from fieldapp.ui.kit.lists import Row, RowList
from fieldapp.ui.kit.reading import read_by_keys
from fieldapp.ui.kit.tokens import SIZE
from fieldapp.ui.kit.words import foreign, short_date
from fieldapp.ui.states import undecided

if TYPE_CHECKING:
    from fieldapp.operations.gaps import Gap

APART_SHOWN = 3  # reasons below the queue; more would push it away
LEAST_TOLD = 80  # px at 100 %: two lines of a note
Test = Callable[[ReviewRow], bool]
FILTERS: dict[str, Test] = {
    "all": lambda row: row.verdict is not Verdict.ACCEPTED,
    "changed": lambda row: row.changed_answers > 0,
    "asked": lambda row: row.verdict is Verdict.RETURNED,
    "accepted": lambda row: row.verdict is Verdict.ACCEPTED,
}


def waits(rows: Iterable[ReviewRow]) -> int:
    """How many are to be looked at now: who was asked something has to answer first. The sidebar says the same."""
    return sum(undecided(row.verdict) for row in rows)


class _Told(QScrollArea):
    """Notes under the list, as high as they are; where letters are large and the screen is small they scroll, so that
    none is cut and the list keeps a row."""

    def __init__(self, notes: QLayout, spoken: str) -> None:
        super().__init__()
        self._notes = holding(notes)
        bare(self, self._notes)
        read_by_keys(self, spoken)
        self.setMinimumHeight(0)
        self.hide()

    def measure(self) -> None:
        """After a note came, went or was told otherwise."""
        self.setVisible(any(not note.isHidden() for note in self.findChildren(Note)))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        high = self._notes.heightForWidth(max(self.width(), 1))
        return QSize(self._notes.sizeHint().width(), max(0, high))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, min(self.sizeHint().height(), px(LEAST_TOLD)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()  # how high it is follows from how wide it came to be
        self.setMaximumHeight(self.sizeHint().height())


class Queue(Card):
    """Shows `ReviewRow`s and says which one is to be opened."""

    chosen = Signal(str)  # RecordId
    quality_wanted = Signal()
    check_wanted = Signal()  # whether anything came
    sifted = Signal()  # others are in the list now than before

    def __init__(self) -> None:
        self._rows: tuple[ReviewRow, ...] = ()
        self._begun = frozenset[RecordId]()
        self._filter = "all"
        self._today = date(2000, 1, 1)
        self._count = badge(0)
        self._buttons = {key: Button("", "filter", name=f"review.filter.{key}") for key in FILTERS}
        self.list = RowList("", name="review")
        super().__init__(gap=8, margins=(10, 12, 10, 8), name="review.card")
        self.list.setAccessibleName(self.tr("To review"))
        check = check_now("review.check")
        check.clicked.connect(self.check_wanted)
        self._empty = Empty("inbox", self.tr("Nothing waits for a review."), check)
        head = row(Label(self.tr("To review"), "title"), STRETCH, self._count, margins=(12, 0, 12, 0))
        for key, button in self._buttons.items():
            button.clicked.connect(lambda _on, which=key: self._choose_filter(which))
        self.column.addLayout(head)
        *first, accepted = self._buttons.values()
        self.column.addLayout(row(*first, STRETCH, gap=6))
        self.column.addLayout(row(accepted, STRETCH))
        self.column.addWidget(self._empty, 1)
        self.column.addWidget(self.list, 1)
        self._apart = Note("", tone="warn", icon="shield-alert", name="review.apart")
        self._apart.hide()
        self._gaps = Note("", tone="info", icon="inbox", name="review.gaps")
        self._gaps.hide()
        self._told = _Told(column(self._gaps, self._apart, gap=8), self.tr("What has not come"))
        self.column.addWidget(self._told)
        quality = Button(self.tr("How good the records are"), "link", small=True, name="review.quality")
        quality.clicked.connect(self.quality_wanted)
        self.column.addLayout(row(quality, STRETCH, margins=(3, 0, 3, 0)))
        self.list.row_chosen.connect(self.chosen)
        self.set_compact(compact=False, narrow=False)

    def set_compact(self, *, compact: bool, narrow: bool) -> None:
        self.setFixedWidth(px(248 if narrow else 272 if compact else SIZE["queue"]))

    def show_rows(self, rows: tuple[ReviewRow, ...], today: date) -> None:
        """Show the queue anew, in the order given: urgent ones stand first."""
        self._rows, self._today = rows, today
        if not self._worth_showing(
            self._filter
        ):  # its last row changed: an empty list would have no way back
            self._filter = "all"
        words = {
            "all": self.tr("All"),
            "changed": self.tr("Changed %n", "", self._matching("changed")),
            "asked": self.tr("Asked %n", "", self._matching("asked")),
            "accepted": self.tr("Accepted %n", "", self._matching("accepted")),
        }
        for key, button in self._buttons.items():
            button.setText(words[key])
            button.setVisible(self._worth_showing(key))
            button.mark(key == self._filter)
        self._count.setText(str(waits(rows)))
        self._show()

    def show_apart(self, reasons: tuple[str, ...]) -> None:
        """Say which sendings were kept apart, and why; none hides it."""
        words = self.tr("%n sending(s) kept apart:", "", len(reasons))
        self._apart.say("\n".join([words, *map(plain_words, reasons[:APART_SHOWN])]) if reasons else "")
        self._told.measure()

    def show_begun(self, records: frozenset[RecordId]) -> None:
        """Mark those about which questions were typed that nobody has been sent."""
        if records != self._begun:
            self._begun = records
            self._show()

    def show_gaps(self, gaps: tuple[Gap, ...]) -> None:
        """Say whose numbers have holes, the longest missing first; a stick or a round fills them."""
        line = self.tr("Of {who} {count} sealed files have not come, although later ones did ({day}).")
        said = [
            line.format(
                who=foreign(gap.writer) if gap.writer else "–",
                count=gap.count,
                day=short_date(gap.since.astimezone(), self._today),
            )
            for gap in gaps[:APART_SHOWN]
        ]
        remedy = self.tr("Ask for a stick, or for a round there: a laptop sends again what did not come.")
        self._gaps.say("\n".join([*said, remedy]) if said else "")
        self._told.measure()

    def following(self, record: str) -> str:
        """The key of the next row that needs a coordinator, after the last one from the top; "" where none does."""
        keys = [row.key for row in self.list.rows()]
        after = keys.index(record) + 1 if record in keys else 0
        needing = {row.record for row in self._rows if undecided(row.verdict) and row.record != record}
        return next((key for key in keys[after:] + keys[:after] if key in needing), "")

    def row_of(self, record: str) -> ReviewRow | None:
        return next((row for row in self._rows if row.record == record), None)

    def _matching(self, key: str) -> int:
        return sum(FILTERS[key](row) for row in self._rows)

    def _worth_showing(self, key: str) -> bool:
        """A filter that would show nothing, or one that is alone, is not there."""
        others = any(self._matching(other) for other in FILTERS if other != "all")
        return others if key == "all" else self._matching(key) > 0

    def _choose_filter(self, key: str) -> None:
        self._filter = key
        self.show_rows(self._rows, self._today)
        self.sifted.emit()

    def _show(self) -> None:
        test = FILTERS[self._filter]
        shown = [self._line(row) for row in self._rows if test(row)]
        self.list.set_rows(shown)
        self.list.setVisible(bool(shown))
        self._empty.setVisible(not shown)

    def _line(self, row: ReviewRow) -> Row:
        person = row.participant
        day = short_date(row.finished_at.astimezone(), self._today)
        by = self.tr("by {author}").format(author=row.author)
        ending = f"{by} · {day}"
        return Row(
            row.record,
            person.given_name if person else row.form_title,
            code=person.code if person else "",
            detail=row.form_title if person else "",
            ending=ending,
            chips=tuple(self._chips(row)),
        )

    def _chips(self, row: ReviewRow) -> list[tuple[str, str]]:
        chips = []
        if row.urgent:
            chips.append((self.tr("read this first"), "warn"))
        if row.withdrawn:
            chips.append((self.tr("consent taken back"), "warn"))
        if row.quarantined:
            chips.append((self.tr("kept apart"), "warn"))
        if row.record in self._begun:
            chips.append((self.tr("questions not sent"), "info"))
        if row.changed_answers:
            chips.append((self.tr("%n answer(s) changed", "", row.changed_answers), "info"))
        elif row.verdict is Verdict.RETURNED:
            chips.append((self.tr("asked, waiting"), ""))
        if row.quiet_answers and len(chips) < 2:
            chips.append((self.tr("%n without an answer", "", row.quiet_answers), ""))
        return chips[:2]
