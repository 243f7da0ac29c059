"""Date, time and both: fields of the program's own, because a day or a month may be unknown and short
dates mislead.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, QRegularExpression, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from fieldapp.ui.kit.fields import HeardLine
from fieldapp.ui.kit.fonts import px
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.layouts import STRETCH, column, row
from fieldapp.ui.kit.words import month_names
from forms.views import Kind, QuestionView

from .body import TypedBody
from .calendar_entry import Entered, Fault, entered, month_number, parts
from .fields import DIGITS, field, plain_number

DAY = QRegularExpression(rf"{DIGITS}{{0,2}}")
YEAR = QRegularExpression(rf"{DIGITS}{{0,4}}")


class DateEntry(TypedBody):
    """Day, month and year; with `year` and `month-year` only what is asked.

    Also shows the time for dateTime.
    """

    def __init__(self, parent: QWidget, *, big: bool = False) -> None:
        super().__init__(parent, big=big)
        self._names = month_names()
        self.day, day_box = self._part(self.tr("day"), 80, DAY)
        self.month, month_box = self._part(self.tr("month"), 150, None)
        self.year, year_box = self._part(self.tr("year"), 96, YEAR)
        self.hour, hour_box = self._part(self.tr("hour"), 80, DAY)
        self.minute, minute_box = self._part(self.tr("minute"), 80, DAY)
        self._boxes = {
            "day": day_box,
            "month": month_box,
            "year": year_box,
            "hour": hour_box,
            "minute": minute_box,
        }
        self._kind, self._full = Kind.DATE, ""
        self.setLayout(row(day_box, month_box, year_box, hour_box, minute_box, STRETCH, gap=10))

    def _part(
        self, caption: str, width: int, pattern: QRegularExpression | None
    ) -> tuple[HeardLine, QWidget]:
        edit = field(self, big=self.big)
        edit.setFixedWidth(px(width if not self.big else round(width * 1.4)))
        edit.setAlignment(Qt.AlignmentFlag.AlignCenter)
        edit.setPlaceholderText("—")
        edit.setAccessibleName(caption)
        if pattern is not None:
            edit.setValidator(QRegularExpressionValidator(pattern, edit))
        edit.edited.connect(self.on_edited)
        edit.installEventFilter(self)
        box = QWidget(self)
        inner: QVBoxLayout = column(Label(caption, "small", "faint"), edit, gap=3)
        box.setLayout(inner)
        return edit, box

    # showing ----------------------------------------------------------------------------------

    def show_question(self, view: QuestionView, unkept: str | None) -> None:
        self._kind = view.kind
        self._names = month_names()
        self._full = (
            "year" if "year" in view.appearance else "month" if "month-year" in view.appearance else ""
        )
        shown = self._shown()
        for name, box in self._boxes.items():
            box.setVisible(name in shown)
            edit = self._edit(name)
            kind = "time" if name in ("hour", "minute") else "date"
            edit.setObjectName(f"filling.{kind}.{view.ref}.{name}")
            edit.setReadOnly(view.readonly)
        if not self.is_typing and self._means() != (view.text, view.partial):
            self._fill(view)

    def empty(self) -> None:
        super().empty()
        for name in self._boxes:
            self._edit(name).clear()

    def _shown(self) -> tuple[str, ...]:
        if self._kind is Kind.TIME:
            return ("hour", "minute")
        day = {"year": ("year",), "month": ("month", "year")}.get(self._full, ("day", "month", "year"))
        return (*day, "hour", "minute") if self._kind is Kind.DATETIME else day

    def _edit(self, name: str) -> QLineEdit:
        edit = getattr(self, name)
        assert isinstance(edit, QLineEdit)
        return edit

    def _fill(self, view: QuestionView) -> None:
        if any(self._edit(name).hasFocus() for name in self._boxes) and not (
            view.text or view.partial or view.missing
        ):
            return  # half a date is on the screen and said nothing yet
        if self._kind is not Kind.TIME:
            day, month, year = parts(view.text, view.partial)
            self.day.setText(str(day) if day else "")
            self.month.setText(self._names[month - 1] if month and 1 <= month <= 12 else "")
            self.year.setText(str(year) if year else "")
        if self._kind is not Kind.DATE:
            time = view.text.partition("T")[2] if self._kind is Kind.DATETIME else view.text
            self.hour.setText(time[:2])
            self.minute.setText(time[3:5])
        self.trouble.emit("")

    # saying -----------------------------------------------------------------------------------

    def _means(self) -> tuple[str, str]:
        """(text, partial) as the fields say it now."""
        if self._kind is Kind.TIME:
            return self._time(), ""
        read = self._read()
        if self._kind is Kind.DATETIME:
            return (f"{read.date}T{self._time()}" if read.date and self._time() else ""), ""
        return read.date, read.partial

    def _read(self) -> Entered:
        day, month = plain_number(self.day.text()), self.month.text()
        month = plain_number(month) if month.strip().isdecimal() else month
        if self._full:  # ODK stores a year or a month as its first day
            day = "1"
            month = "1" if self._full == "year" else month
            if not self.year.text() and not (self._full == "month" and self.month.text()):
                return Entered()
        return entered(day, month, plain_number(self.year.text()), self._names)

    def _time(self) -> str:
        hour, minute = plain_number(self.hour.text()), plain_number(self.minute.text()) or "00"
        if not (hour.isdecimal() and minute.isdecimal()) or int(hour) > 23 or int(minute) > 59:
            return ""
        offset = datetime.now().astimezone().strftime("%z")
        return f"{int(hour):02d}:{int(minute):02d}:00.000{offset[:3]}:{offset[3:]}"

    def say(self, *, final: bool) -> None:
        read = Entered() if self._kind is Kind.TIME else self._read()
        text, partial = self._means()
        if text:
            (self.said if final else self.typed).emit(text)
        elif partial:
            self.said_partial.emit(partial)
        elif final:
            self.said.emit("")
        if final or not read.fault:
            self.trouble.emit(self._words(read.fault) or self._time_words())

    def _time_words(self) -> str:
        begun = bool(self.hour.text() or self.minute.text())
        begun = begun or (self._kind is Kind.DATETIME and bool(self._read().date))
        if "hour" not in self._shown() or not begun or self._time():
            return ""
        return self.tr("Please give the hour as 0 to 23 and the minute as 0 to 59.")

    def _words(self, fault: Fault | None) -> str:
        words = {
            Fault.NO_YEAR: self.tr("Please give the year too; day and month may stay empty."),
            Fault.NO_MONTH: self.tr("Please give the month too, or leave the day empty."),
            Fault.NO_SUCH_DAY: self.tr("There is no such day in this month."),
            Fault.BAD_YEAR: self.tr("Please give the year in four digits."),
            Fault.BAD_MONTH: self.tr("Please give the month as its name or as 1 to 12."),
        }
        return words[fault] if fault else ""

    # keys -------------------------------------------------------------------------------------

    def stops(self) -> Sequence[QWidget]:
        return [self._edit(name) for name in self._shown()]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            if watched is self.month:
                self._spell_month()
            QTimer.singleShot(0, self, self._left)
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and watched is self.month:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None:
                number = month_number(self.month.text(), self._names) or (0 if step > 0 else 13)
                self.month.setText(self._names[(number - 1 + step) % 12])
                self.on_edited()
                return True
        return False

    def _spell_month(self) -> None:
        number = month_number(plain_number(self.month.text()) or self.month.text(), self._names)
        if number:
            self.month.setText(self._names[number - 1])

    def _left(self) -> None:
        """Between its own fields a date is still being written; only on leaving them all it is complete."""
        if not any(stop.hasFocus() for stop in self.stops()):
            self.commit()
