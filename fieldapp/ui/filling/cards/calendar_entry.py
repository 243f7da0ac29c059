"""Days as a person knows them: text of day, month and year into a date, or as much of one as is known.
Pure.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

EARLIEST_YEAR, LATEST_YEAR = 1900, 2100


class Fault(StrEnum):
    NO_YEAR = "no_year"
    NO_MONTH = "no_month"  # a day without its month
    NO_SUCH_DAY = "no_such_day"  # 31 February
    BAD_YEAR = "bad_year"
    BAD_MONTH = "bad_month"


@dataclass(frozen=True, slots=True)
class Entered:
    """What the three fields say together; `date` is ISO 8601, `partial` YYYY or YYYY-MM; at most one is
    set.
    """

    date: str = ""
    partial: str = ""
    fault: Fault | None = None


def month_number(text: str, names: Sequence[str]) -> int | None:
    """1…12 from "9", "09", "Sep" or "september"; None where no month or more than one begins so."""
    typed = text.strip().casefold().rstrip(".")
    if typed.isdecimal():
        return int(typed) if 1 <= int(typed) <= 12 else None
    if not typed:
        return None
    whole = [i for i, name in enumerate(names, 1) if name.casefold() == typed]
    begins = whole or [i for i, name in enumerate(names, 1) if name.casefold().startswith(typed)]
    return begins[0] if len(begins) == 1 else None


def entered(day: str, month: str, year: str, names: Sequence[str]) -> Entered:
    """Reads the three fields; all empty is an empty Entered."""
    day, month, year = day.strip(), month.strip(), year.strip()
    if not (day or month or year):
        return Entered()
    if not year:
        return Entered(fault=Fault.NO_YEAR)
    if not year.isdecimal() or not EARLIEST_YEAR <= int(year) <= LATEST_YEAR:
        return Entered(fault=Fault.BAD_YEAR)
    number = month_number(month, names)
    if month and number is None:
        return Entered(fault=Fault.BAD_MONTH)
    if number is None:
        return Entered(fault=Fault.NO_MONTH) if day else Entered(partial=f"{int(year):04d}")
    if not day:
        return Entered(partial=f"{int(year):04d}-{number:02d}")
    return _whole(day, number, int(year))


def _whole(day: str, month: int, year: int) -> Entered:
    try:
        return Entered(date=date(year, month, int(day)).isoformat())
    except ValueError:
        return Entered(fault=Fault.NO_SUCH_DAY)


def parts(text: str, partial: str) -> tuple[int | None, int | None, int | None]:
    """Day, month and year of a lexical date or of a partial one; None for what is not known."""
    pieces = (text[:10] if text else partial).split("-")
    numbers = [int(p) for p in pieces if p.isdecimal()]
    year, month, day = (*numbers, None, None, None)[:3]
    return day, month, year
