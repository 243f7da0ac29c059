"""Date and time functions (ODK XForms: Date and Time functions). Month and day names are English."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from datetime import date, datetime, time

from forms.values import days_of, local_zone, parse_time, seconds_of_day
from forms.xpath.compile import Code, Compiler
from forms.xpath.kinds import NAN, Kind, Value, to_moment
from forms.xpath.number import int_
from forms.xpath.registry import built, plain
from forms.xpath.tree import Tree

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


@built("today", 0, 0)
def today(compiler: Compiler, args: tuple[Tree, ...]) -> Code:
    return Code(Kind.ANY, lambda frame, at: frame.session.now().date())


@built("now", 0, 0)
def now(compiler: Compiler, args: tuple[Tree, ...]) -> Code:
    return Code(Kind.ANY, lambda frame, at: frame.session.now())


@plain("date", "v", Kind.ANY)
def date_(value: Value) -> date | str:
    """The day of a moment and of a number of days; a text keeps its time (JavaRosa)."""
    if isinstance(value, float):
        value = int_(value)
    found = to_moment(value)
    if found is None:
        return ""
    return found.date() if isinstance(found, datetime) and not isinstance(value, str) else found


@plain("date-time", "v", Kind.ANY)
def date_time(value: Value) -> date | str:
    found = to_moment(value)
    return "" if found is None else found


@plain("decimal-date-time", "v", Kind.NUMBER)
def decimal_date_time(value: Value) -> float:
    """Days since 1970-01-01 UTC; a date without a time is its local midnight only where it has a time."""
    found = to_moment(value)
    return NAN if found is None else days_of(found)


@plain("decimal-time", "v", Kind.NUMBER)
def decimal_time(value: Value) -> float:
    """The fraction of the day in the device's zone; of a number of days what stands behind the point."""
    if isinstance(value, float):
        return value - math.floor(value) if math.isfinite(value) else NAN
    clock = value if isinstance(value, time) else parse_time(value) if isinstance(value, str) else None
    if clock is None:
        found = to_moment(value)
        if not isinstance(found, datetime):
            return NAN if found is None else 0.0  # a day alone is its midnight
        return seconds_of_day(found.astimezone(local_zone()).time()) / 86_400
    if clock.tzinfo is not None:
        clock = datetime.combine(date(2000, 1, 2), clock).astimezone(local_zone()).time()
    return seconds_of_day(clock) / 86_400


@plain("format-date", "vt", Kind.TEXT)
def format_date(value: Value, pattern: str) -> str:
    found = to_moment(value)
    return "" if found is None else _format(found, pattern)


@plain("format-date-time", "vt", Kind.TEXT)
def format_date_time(value: Value, pattern: str) -> str:
    return format_date(value, pattern)


_LONG_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
)  # fmt: skip
_LONG_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MARK = re.compile(r"%(.)", re.DOTALL)


def _format(found: date, pattern: str) -> str:
    # A moment is written as the clock here shows it, whatever its offset (JavaRosa).
    here = found.astimezone(local_zone()) if isinstance(found, datetime) else None
    moment = here or datetime.combine(found, time())

    def part(match: re.Match[str]) -> str:
        made = _PARTS.get(match[1])
        return match[0] if made is None else made(moment)

    return _MARK.sub(part, pattern)


_PARTS: dict[str, Callable[[datetime], str]] = {
    "Y": lambda m: f"{m.year:04d}",
    "y": lambda m: f"{m.year % 100:02d}",
    "m": lambda m: f"{m.month:02d}",
    "n": lambda m: str(m.month),
    "b": lambda m: _MONTHS[m.month - 1],
    "B": lambda m: _LONG_MONTHS[m.month - 1],
    "d": lambda m: f"{m.day:02d}",
    "e": lambda m: str(m.day),
    "H": lambda m: f"{m.hour:02d}",
    "h": lambda m: str(m.hour),
    "M": lambda m: f"{m.minute:02d}",
    "S": lambda m: f"{m.second:02d}",
    "3": lambda m: f"{m.microsecond // 1000:03d}",
    "a": lambda m: _DAYS[m.weekday()],
    "A": lambda m: _LONG_DAYS[m.weekday()],
    "W": lambda m: f"{m.isocalendar().week:02d}",
    "%": lambda m: "%",
}
