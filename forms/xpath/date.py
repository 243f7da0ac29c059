"""Date and time functions (ODK XForms: Date and Time functions). Month and day names are English."""

from __future__ import annotations

import re
from datetime import date, datetime, time

from forms.values import days_of, local_zone, parse_time, seconds_of_day
from forms.xpath.compile import Code, Compiler
from forms.xpath.kinds import NAN, Kind, Value, to_moment
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
    found = to_moment(value)
    return "" if found is None else found


plain("date-time", "v", Kind.ANY)(date_)


@plain("decimal-date-time", "v", Kind.NUMBER)
def decimal_date_time(value: Value) -> float:
    """Days since 1970-01-01 UTC; a date without a time is its local midnight only where it has a time."""
    found = to_moment(value)
    return NAN if found is None else days_of(found)


@plain("decimal-time", "v", Kind.NUMBER)
def decimal_time(value: Value) -> float:
    """The fraction of the day in the device's zone."""
    clock = value if isinstance(value, time) else parse_time(value) if isinstance(value, str) else None
    if clock is None:
        found = to_moment(value)
        if not isinstance(found, datetime):
            return NAN
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


_MARK = re.compile(r"%(.)", re.DOTALL)


def _format(found: date, pattern: str) -> str:
    moment = found if isinstance(found, datetime) else datetime.combine(found, time(tzinfo=local_zone()))

    def part(match: re.Match[str]) -> str:
        return _part(moment, match[1])

    return _MARK.sub(part, pattern)


def _part(moment: datetime, letter: str) -> str:
    match letter:
        case "Y":
            return f"{moment.year:04d}"
        case "y":
            return f"{moment.year % 100:02d}"
        case "m":
            return f"{moment.month:02d}"
        case "n":
            return str(moment.month)
        case "b":
            return _MONTHS[moment.month - 1]
        case "B":
            return moment.strftime("%B")
        case "d":
            return f"{moment.day:02d}"
        case "e":
            return str(moment.day)
        case "H":
            return f"{moment.hour:02d}"
        case "h":
            return str(moment.hour)
        case "M":
            return f"{moment.minute:02d}"
        case "S":
            return f"{moment.second:02d}"
        case "3":
            return f"{moment.microsecond // 1000:03d}"
        case "a":
            return _DAYS[moment.weekday()]
        case "W":
            return f"{moment.isocalendar().week:02d}"
        case "%":
            return "%"
        case _:
            return "%" + letter
