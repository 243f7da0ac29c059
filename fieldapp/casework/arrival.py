"""A list of people who arrive on one day, from a spreadsheet: what of it can be taken, and what is wrong with the rest.

The minimum and nothing more: no camp, no flight, no relative's name. Every row is accounted for: taken, or told with a
sentence that names the row and the remedy. Pure; the cells come in as text.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from fieldapp.casework import codes
from fieldapp.casework import rows as sheet
from fieldapp.casework.events import Event
from fieldapp.casework.rows import Bad
from fieldapp.model import Notice, PersonId

MOST: Final = 300
OLDEST: Final = 110
# A sheet that was corrected is read again within days; later the same words are somebody else.
SAME_LIST_DAYS: Final = 14
COLUMNS: Final[Mapping[str, tuple[str, ...]]] = {  # as people head them, in lower case
    "given_name": ("given_name", "given name", "name", "имя", "аты", "есімі", "الاسم"),
    "family_initial": (
        "family_initial",
        "family initial",
        "initial",
        "инициал",
        "первая буква фамилии",
        "тегінің бірінші әрпі",
        "الحرف الأول من اسم العائلة",
    ),
    "birth_year": (
        "birth_year",
        "birth year",
        "year of birth",
        "year",
        "год рождения",
        "туған жылы",
        "سنة الميلاد",
    ),
    "birth_est": ("birth_est", "estimated", "примерно", "шамамен", "تقريبًا", "تقريبا"),
    "sex": ("sex", "пол", "жынысы", "الجنس"),
    "roles": ("roles", "role", "роль", "рөлі", "рөл", "الدور"),
    "lang": ("lang", "language", "язык", "тіл", "тілі", "اللغة"),
    "site": ("site", "place", "место", "орын", "орны", "المكان"),
    "case_code": ("case_code", "case code", "code", "код", "коды", "الرمز"),
    "mother_name": (
        "mother_name",
        "mother",
        "mother's first name",
        "имя матери",
        "анасының аты",
        "اسم الأم",
    ),
}
VALUES: Final[Mapping[str, Mapping[str, str]]] = {
    "sex": {
        "f": "f", "female": "f", "ж": "f", "ж.": "f", "жен": "f", "жен.": "f", "женский": "f", "әйел": "f",
        "қыз": "f", "أنثى": "f", "انثى": "f",
        "m": "m", "male": "m", "м": "m", "м.": "m", "муж": "m", "муж.": "m", "мужской": "m", "ер": "m", "ұл": "m",
        "ذكر": "m",
    },
    "lang": {
        "ru": "ru", "russian": "ru", "русский": "ru", "kk": "kk", "kazakh": "kk", "қазақша": "kk", "казахский": "kk",
        "ky": "ky", "kyrgyz": "ky", "кыргызча": "ky", "киргизский": "ky", "uz": "uz", "uzbek": "uz", "узбекский": "uz",
        "tg": "tg", "tajik": "tg", "таджикский": "tg", "ar": "ar", "arabic": "ar", "арабский": "ar", "العربية": "ar",
        "en": "en", "english": "en", "английский": "en", "tr": "tr", "turkish": "tr", "турецкий": "tr",
        "other": "other", "другой": "other",
    },
    "birth_est": {
        "yes": "yes", "y": "yes", "true": "yes", "да": "yes", "иә": "yes", "نعم": "yes",
        "no": "no", "n": "no", "false": "no", "нет": "no", "жоқ": "no", "لا": "no",
    },
    "roles": {
        "child": "child", "ребёнок": "child", "ребенок": "child", "бала": "child", "طفل": "child",
        "طفلة": "child",
        "woman": "woman", "женщина": "woman", "әйел": "woman", "امرأة": "woman",
        "caregiver": "caregiver", "опекун": "caregiver", "қамқоршы": "caregiver",
        "relative": "relative", "родственник": "relative", "туыс": "relative", "قريب": "relative", "قريبة": "relative",
    },
}  # fmt: skip
SEVERAL: Final = frozenset(("roles",))  # of the rest one word is one answer
NOWHERE: Final[Mapping[str, str]] = {}
UNKNOWN: Final = frozenset(("", "?", "-", "unknown", "неизвестно", "не знаю", "белгісіз", "غير معروف"))
NAMES: Final = ("given_name", "mother_name", "family_initial")
MOST_NAME: Final = 100
# Of a formula that went wrong, of a cell that came apart, or of nothing that anybody is called.
NO_NAME: Final = re.compile(r"(true|false)\Z|.*[=#@<>|;{}\\\x00-\x1f\x7f]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Arriving:
    """One row that can be taken. `row` as the spreadsheet numbers it."""

    row: int
    properties: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Here:
    """One row whose case was opened from a list a few days ago, word for word: it is not opened once more."""

    row: int
    person: PersonId
    name: str
    code: str


@dataclass(frozen=True, slots=True)
class ArrivalList:
    """A whole list: every row of it that says anything is in one of the three."""

    taken: tuple[Arriving, ...]
    bad: tuple[Bad, ...]
    left_out: tuple[str, ...]  # headings that are not kept: more than the minimum
    here: tuple[Here, ...] = ()
    told: tuple[
        Notice, ...
    ] = ()  # of the sheet as a whole: what was read although nobody sees it, and what was not


class NoList(ValueError):
    """The sheet as a whole is no list of people; `notice` says what is missing."""

    def __init__(self, notice: Notice) -> None:
        self.notice = notice
        super().__init__(notice.plain)


def read(grid: Sequence[Sequence[str]], today: date, places: Mapping[str, str] = NOWHERE) -> ArrivalList:
    """A list from its cells, headings first. `places`: the programme's, by name, with what is kept of each. Raises
    NoList."""
    places = {name.strip().casefold(): told for name, told in places.items()}
    if not grid:
        raise NoList(
            Notice(
                "arrival.empty", "The sheet is empty. Put the headings into row 1, a person into each row."
            )
        )
    columns, left_out = sheet.columns(grid[0], COLUMNS)
    if "given_name" not in columns:
        what = "No column is called “given name”. Call one so in row 1, and read the list again."
        raise NoList(Notice("arrival.no_name", what))
    if (same := sheet.two_columns(grid[0], COLUMNS)) is not None:
        raise NoList(same)
    rows = sheet.filled(grid, columns)
    if len(rows) > MOST:
        what = "The list has {count} people; up to {most} fit. Split it into two sheets."
        raise NoList(Notice("arrival.too_long", what, {"count": len(rows), "most": MOST}))
    taken, bad, seen = list[Arriving](), list[Bad](), dict[tuple[str, ...], int]()
    for number, cells in rows:
        why = _judged(cells, today) or _placed(cells, places)
        told = {} if why is not None else _properties(cells, places)
        why = why or _twice(told, seen, number)
        if why is not None:
            bad.append(Bad(number, why))
        else:
            taken.append(Arriving(number, told))
    return ArrivalList(tuple(taken), tuple(bad), left_out)


def _judged(cells: Mapping[str, str], today: date) -> Notice | None:
    """What is wrong with one row by itself, the first thing."""
    name = cells["given_name"]
    if name.lower() in UNKNOWN:
        return Notice("arrival.row.no_name", "There is no given name. Write one, or “name not known 1”.")
    odd = next(
        (told for of in NAMES if (told := cells.get(of, "")).lower() not in UNKNOWN and _odd(told)), ""
    )
    if odd:
        what = "“{name}” is no name. Write letters, at most a hundred."
        return Notice("arrival.row.odd_name", what, {"name": odd[:40].replace("\0", " ")})
    for of, words in VALUES.items():
        told = cells.get(of, "").lower()
        if told not in UNKNOWN and not all(one in words for one in _words(of, told)):
            values: dict[str, str | int] = {
                "value": cells[of],
                "column": of.replace("_", " "),
                "known": ", ".join(sorted(set(words.values()))),
            }
            return Notice(
                "arrival.row.odd_value", "“{value}” does not fit {column}. Write one of: {known}.", values
            )
    code = cells.get("case_code", "")
    if code and not codes.is_code(code):
        what = "The code {code} is not whole: its last letter does not fit. Compare it with the card, or leave it out."
        return Notice("arrival.row.code", what, {"code": code})
    return _year(cells.get("birth_year", ""), today)


def _odd(name: str) -> bool:
    """Whether nobody can be called that, nor their name begin with it."""
    return len(name) > MOST_NAME or NO_NAME.match(name) is not None or not sheet.LETTER.search(name)


def _words(of: str, told: str) -> list[str]:
    return re.split(r"[ ,;]+", told) if of in SEVERAL else [told]


def _placed(cells: Mapping[str, str], places: Mapping[str, str]) -> Notice | None:
    """A place is one of the programme's: whatever else stands there, a tent's number or a street, is not kept (R-4)."""
    told = cells.get("site", "")
    if told.lower() in UNKNOWN or told.casefold() in places:
        return None
    what = (
        "“{value}” is no place of this programme. Write the name of one as the list of places has it, or leave it "
        "empty; a new place is written down there first."
    )
    return Notice("arrival.row.no_place", what, {"value": told[:40]})


def _year(told: str, today: date) -> Notice | None:
    if told.lower() in UNKNOWN:
        return None
    year = _year_in(told)
    day = _day_in(told)
    if day is not None and day > today:
        what = "The day {day} has not come yet. Look at the paper again."
        return Notice("arrival.row.future_day", what, {"day": day.isoformat()})
    if year is None:
        what = "“{value}” is no year of birth. Write four digits, or leave it empty where it is not known."
        return Notice("arrival.row.year", what, {"value": told})
    if year > today.year:
        what = "The year of birth {year} lies in the future. Look at the paper again."
        return Notice("arrival.row.future", what, {"year": year})
    if year < today.year - OLDEST:
        what = "Born in {year}, this person would be more than {oldest} years old. Look at the paper again."
        return Notice("arrival.row.old", what, {"year": year, "oldest": OLDEST})
    return None


def _year_in(told: str) -> int | None:
    """ "2015", "2015.0" of a spreadsheet, or a whole date of which only the year is kept."""
    found = re.fullmatch(r"(\d{4})(?:\.0+)?|(\d{4})-\d\d-\d\d.*|\d\d?[./]\d\d?[./](\d{4})", told)
    return int(next(part for part in found.groups() if part)) if found else None


def _day_in(told: str) -> date | None:
    """The whole date, where one stands there: year first, or day first."""
    found = re.fullmatch(r"(\d{4})-(\d\d)-(\d\d).*|(\d\d?)[./](\d\d?)[./](\d{4})", told)
    if found is None:
        return None
    year, month, day, first, second, last = found.groups()
    try:
        return date(int(year), int(month), int(day)) if year else date(int(last), int(second), int(first))
    except ValueError:
        return None


def _twice(told: Mapping[str, str], seen: dict[tuple[str, ...], int], number: int) -> Notice | None:
    """The very same row, in whichever words, or a code that two people would share, in whichever spelling."""
    code = told.get("case_code", "")
    whole = tuple(f"{name}: {value}" for name, value in sorted(told.items()))
    for key in (whole, (code,) if code else None):
        if key is None:
            continue
        if key in seen:
            what = "This is row {row} once more, or has its code. Remove one of them, or correct the code."
            return Notice("arrival.row.twice", what, {"row": seen[key]})
        seen[key] = number
    return None


def of_sheet(
    name: str, hidden: Sequence[int], others: Sequence[str], listed: ArrivalList
) -> tuple[Notice, ...]:
    """What whoever looks at the sheet cannot know: rows that it hides are read, further sheets are not."""
    told = []
    read = {one.row for one in listed.taken} | {one.row for one in listed.bad}
    if rows := sheet.unseen(hidden, read):
        what = "Rows that the sheet hides are read as well: {rows}. Remove whoever does not belong here."
        told.append(Notice("arrival.hidden_rows", what, {"rows": rows}))
    return (*told, *sheet.other_sheets(name, others))


Told = frozenset[tuple[str, str]]


def rows_of(event: Event, now: datetime) -> tuple[Told, ...]:
    """The rows that a case's first change may be, if it was taken from a list a few days ago: with a code of its own,
    and without one, where the code was left to us."""
    if "arrival_month" not in event.properties or now - event.at > timedelta(days=SAME_LIST_DAYS):
        return ()
    told = {key: value for key, value in event.properties.items() if key != "arrival_month"}
    return row_of(told), row_of({key: value for key, value in told.items() if key != "case_code"})


def row_of(properties: Mapping[str, str]) -> Told:
    """A row to be found by all that it says."""
    return frozenset(properties.items())


def code_taken(code: str) -> Notice:
    """Somebody on the list has this code already."""
    what = "Somebody here has the code {code} already. Look whether it is the same person, or leave the code empty."
    return Notice("arrival.row.code_taken", what, {"code": code})


def _properties(cells: Mapping[str, str], places: Mapping[str, str]) -> dict[str, str]:
    found = {name: told for name, told in cells.items() if told.lower() not in UNKNOWN}
    for name, words in VALUES.items():
        if name in found:
            found[name] = " ".join(words[one] for one in _words(name, found[name].lower()))
    if "site" in found:
        found["site"] = places[found["site"].casefold()]
    if "birth_year" in found:
        found["birth_year"] = str(_year_in(found["birth_year"]))
    if "family_initial" in found:
        found["family_initial"] = found["family_initial"][:1].upper()
    if "case_code" in found:
        found["case_code"] = codes.written(codes.bare(found["case_code"]))
    return found
