"""How dates, times, codes and counts are written: `d MMM yyyy` always, codes left to right. No widgets."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, Qt

_LRI, _FSI, _PDI = "\u2066", "\u2068", "\u2069"
_locale = QLocale(QLocale.Language.English)
MONTHS_IN_FULL = ("kk",)  # short ones are other words there: "қар" is snow
_OF_ONES = ("ден", "ден", "ден", "тен", "тен", "тен", "дан", "ден", "ден", "дан")  # нөл бір екі … тоғыз
_OF_TENS = ("ден", "нан", "дан", "дан", "тан", "ден", "тан", "тен", "нен", "нан")  # жүз он жиырма … тоқсан
WITH_LATIN_DIGITS = {"ar": "ar_AE"}  # months named as in Egypt


def set_language(tag: str) -> None:
    """The language of dates and numbers ("en", "ru", ...). Digits are 0 to 9 in all of them.

    Codes, phone numbers and answers are written so, and an Arabic zero is a speck: one kind of digit on a screen.
    """
    global _locale  # noqa: PLW0603 - one language per program, as Qt's translators
    _locale = QLocale(WITH_LATIN_DIGITS.get(tag, tag))


def language() -> str:
    """The tag of the screens' language: "en", "ru"."""
    return _locale.name().partition("_")[0]


def isolated(code: str) -> str:
    """A code or a phone number that runs left to right in any sentence."""
    return f"{_LRI}{code}{_PDI}" if code else ""


def foreign(text: str) -> str:
    """A name or a form's words inside a right-to-left sentence: they keep their direction and disturb no other."""
    right = _locale.textDirection() is Qt.LayoutDirection.RightToLeft
    return f"{_FSI}{text}{_PDI}" if text and right else text


def person_words(given_name: str, code: str) -> str:
    """`Amina · 7KQ-42M`: each in its own direction, the name first in the language's own."""
    return own_way(f"{foreign(given_name)} · {isolated(code)}")


def in_parts(text: str) -> str:
    """What is joined by " · ", each part with a direction of its own, so that the order of the parts stays."""
    return " · ".join(foreign(part) for part in text.split(" · "))


def own_way(sentence: str) -> str:
    """A sentence that may begin with a key or a code, read in the direction of the program's language all the same."""
    return f"\u200f{sentence}" if language() == "ar" else sentence


def together(text: str) -> str:
    """What the end of a line does not tear apart: a day, a day with its hour."""
    return text.replace(" ", "\u00a0")


def long_date(day: date | datetime) -> str:
    """`22 Nov 2026`, held together; never digits only."""
    return together(
        _locale.toString(QDate(day.year, day.month, day.day), f"d {_month()} yyyy").replace(".", "")
    )


def short_date(day: date | datetime, today: date) -> str:
    """`18 Nov`, with the year where it is another one."""
    if day.year != today.year:
        return long_date(day)
    return together(_locale.toString(QDate(day.year, day.month, day.day), f"d {_month()}").replace(".", ""))


def month_and_year(day: date) -> str:
    """`Nov 2026`, where the day is not known."""
    short = QLocale.FormatType.LongFormat if language() in MONTHS_IN_FULL else QLocale.FormatType.ShortFormat
    name = _locale.standaloneMonthName(day.month, short)
    return together(f"{name} {day.year}".replace(".", ""))


def _month() -> str:
    return "MMMM" if language() in MONTHS_IN_FULL else "MMM"


def out_of(total: int) -> str:
    """The whole in "4 of 13". In Kazakh its ending follows the number's last spoken word: `13-тен`, `16-дан`."""
    if language() != "kk":
        return str(total)
    tens, ones = total // 10 % 10, total % 10
    return f"{total}-{_OF_ONES[ones] if ones else _OF_TENS[tens]}"


def month_names() -> tuple[str, ...]:
    """January … December as they stand alone ("сентябрь", not "сентября")."""
    return tuple(_locale.standaloneMonthName(month) for month in range(1, 13))


def weekday(day: date) -> str:
    name = _locale.toString(QDate(day.year, day.month, day.day), "dddd")
    return name[:1].upper() + name[1:]


def size(count: int) -> str:
    """`1.2 MB`, in the language's own letters and digits."""
    precision = 0 if count < 1024 * 1024 else 1
    return _locale.formattedDataSize(count, precision, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def listed(*parts: str) -> str:
    """What stands side by side, with the comma of the language; empty parts are left out."""
    comma = "\u060c" if language() == "ar" else ","
    return f"{comma} ".join(part for part in parts if part)


def clock(moment: datetime) -> str:
    """`09:40` in the laptop's own time."""
    return moment.astimezone().strftime("%H:%M")


def moment(at: datetime) -> str:
    """`21 Nov 2026, 11:02`, in Arabic with its own comma, in the laptop's own time."""
    here = at.astimezone()
    return together(listed(long_date(here), clock(here)))
