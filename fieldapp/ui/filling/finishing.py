"""Before Finish: the list of what is still missing, that jumps; and the summary of what will be signed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from fieldapp.model import Participant
from fieldapp.ui.kit import icons, theme
from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.cards import Card
from fieldapp.ui.kit.fonts import font, px
from fieldapp.ui.kit.labels import Identity, Label
from fieldapp.ui.kit.layouts import STRETCH, column, row

from .covers import Cover
from .paint import across, begin, leading
from .wording import quiet_words


@dataclass(frozen=True, slots=True)
class Missed:
    """One question that cannot stay as it is."""

    ref: str
    label: str
    section: str
    message: str
    may_be_quiet: bool = True


class MissedRow(QPushButton):
    """A question to go back to: its words, and why, on two lines."""

    def __init__(self, missed: Missed) -> None:
        super().__init__()
        self._missed = missed
        self.setObjectName(f"filling.problem.{missed.ref}")
        self.setAccessibleName(f"{missed.label}. {missed.message}. {missed.section}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(px(60))

    def sizeHint(self) -> QSize:
        return QSize(px(300), px(60))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        p = begin(self)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        p.setPen(QPen(theme.colour("focus" if self.hasFocus() else "border"), 2 if self.hasFocus() else 1))
        p.setBrush(theme.colour("hover" if self.underMouse() else "surface"))
        p.drawRoundedRect(box, 10, 10)
        mark = icons.pixmap("circle-alert", "warn_line", 20)
        p.drawPixmap(across(self, 14, (self.height() - 20) / 2, 20, 20), mark, QRectF(mark.rect()))
        arrow = icons.pixmap("chevron-right", "text3", 20)
        p.drawPixmap(
            across(self, self.width() - 34, (self.height() - 20) / 2, 20, 20), arrow, QRectF(arrow.rect())
        )
        room, half = self.width() - 46 - 44, self.height() / 2
        for kind, token, words, top in (
            ("body_strong", "text", self._missed.label, half - px(22)),
            ("small", "on_warn", f"{self._missed.message} · {self._missed.section}", half),
        ):
            p.setFont(font(kind))
            p.setPen(theme.colour(token))
            shown = QFontMetrics(font(kind)).elidedText(words, Qt.TextElideMode.ElideRight, room)
            p.drawText(
                across(self, 46, top, room, px(22)), int(leading() | Qt.AlignmentFlag.AlignVCenter), shown
            )
        p.end()


class ProblemsPage(Cover):
    """What must still be answered or mended; a tap goes there."""

    picked = Signal(str)
    SHOWN = 60  # a form left almost empty has hundreds: the first ones are the way to the others

    def __init__(self, missed: Sequence[Missed]) -> None:
        super().__init__("filling.problems", "list-checks", "", "")
        count = len(missed)
        self.title.setText(
            self.tr("One question needs you") if count == 1 else self.tr("%n questions need you", None, count)
        )
        self.words.setText(
            self.tr("A quiet answer is enough, too: refused, does not know, not asked, does not apply.")
        )
        self.words.setVisible(any(each.may_be_quiet for each in missed))
        for each in missed[: self.SHOWN]:
            line = MissedRow(each)
            line.clicked.connect(lambda _on=False, ref=each.ref: self.picked.emit(ref))
            self._stops.append(line)
            self.add(line)
        if count > self.SHOWN:
            self.add(Label(self.tr("and %n more", None, count - self.SHOWN), "small", "muted"))
        self.add(row(self.back_button(self.tr("Back to the interview"), "filling.problems.back"), STRETCH))


@dataclass(frozen=True, slots=True)
class Tally:
    """What the interview holds, in numbers."""

    answered: int
    quiet: dict[str, int]  # the value of Missing -> how many
    open: int
    notes: Sequence[str] = ()


class SummaryPage(Cover):
    """Before Finish: for whom, how much, and what happens next."""

    finish = Signal()
    move_wanted = Signal()
    open_ones = Signal()

    def __init__(self, person: Participant | None, form_title: str, tally: Tally) -> None:
        super().__init__("filling.summary", "file-text", "", "")
        self.title.setText(self.tr("Ready to finish?"))
        self.words.setText(
            self.tr("The record stays safe on this computer and goes by itself when there is internet.")
        )
        self.words.show()
        who = Identity(person.given_name if person else form_title, person.code if person else "", "title")
        lines = column(
            row(who, STRETCH),
            Label(form_title, "small", "faint"),
            4,
            *(self._line(words, number) for words, number in self._counts(tally)),
            gap=6,
        )
        card = Card(lines)
        go = Button(self.tr("Finish"), "primary", icon="check", name="filling.summary.finish")
        go.clicked.connect(self.finish)
        other = Button(
            self.tr("Another person: move"), "ghost", icon="user-round-search", name="filling.summary.move"
        )
        other.clicked.connect(self.move_wanted)
        self.add(card)
        back = self.back_button(self.tr("Back to the interview"), "filling.summary.back")
        self._stops.insert(0, go)
        self._stops.append(other)
        self.add(row(go, back, STRETCH, other, gap=10))

    def _counts(self, tally: Tally) -> list[tuple[str, int]]:
        counts = [(self.tr("answered"), tally.answered)]
        counts += [(quiet_words(kind), number) for kind, number in tally.quiet.items() if number]
        if tally.open:
            counts.append((self.tr("left open"), tally.open))
        return counts

    @staticmethod
    def _line(words: str, number: int) -> QWidget:
        from fieldapp.ui.kit.layouts import holding

        many = Label(str(number), "body_strong")
        many.setMinimumWidth(px(36))
        return holding(row(many, Label(words, "body", "muted"), STRETCH, gap=10))
