"""The lists that coordinators keep for everybody: services to refer to, places of work, schools. Pure.

Nothing of a person and no point on a map: what an organisation is called, for what, where about, and how it is reached
at work. From a sheet every row is accounted for: new, changed, here already, or told with a sentence and a remedy.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from fieldapp.casework import lists
from fieldapp.casework import rows as sheet
from fieldapp.casework.phones import is_phone
from fieldapp.casework.rows import Bad, Names
from fieldapp.casework.value_words import LANGUAGE_WORDS, SERVICE_WORDS
from fieldapp.model import Notice

MOST: Final = 500
NAME: Final = "label"  # the register of an entry's name
LONGEST: Final = 120
_NAME_HEADS: Final = ("name", "label", "название", "имя", "атауы", "الاسم")
_ADMIN: Final[Names] = {
    NAME: _NAME_HEADS,
    "code": ("code", "код", "الرمز"),
    "admin1": ("admin1", "region", "area", "область", "регион", "облыс", "المنطقة"),
    "admin2": ("admin2", "district", "район", "аудан", "الحي"),
}
COLUMNS: Final[Mapping[str, Names]] = MappingProxyType(
    {
        lists.PROVIDER: {
            NAME: _NAME_HEADS,
            "type": ("type", "for what", "kind", "вид помощи", "тип", "көмек түрі", "نوع المساعدة"),
            "area": ("area", "areas", "region", "область", "регион", "облыс", "المنطقة"),
            "phone": ("phone", "telephone", "телефон", "الهاتف"),
            "hours": ("hours", "open", "часы", "часы работы", "жұмыс уақыты", "ساعات العمل"),
            "languages": ("languages", "language", "языки", "язык", "тілдер", "اللغات"),
            "fee": ("fee", "cost", "плата", "стоимость", "ақысы", "الرسوم"),
        },
        lists.SITE: _ADMIN,
        lists.SCHOOL: _ADMIN,
    }
)
SEVERAL: Final[Mapping[str, Mapping[str, str]]] = {"type": SERVICE_WORDS, "languages": LANGUAGE_WORDS}
ONE_WORD: Final = frozenset(("code",))
REGIONS: Final = frozenset(("admin1", "area"))  # names that forms compare: each is kept as one word
POINT: Final = re.compile(r"-?\d{1,3}[.,]\d{3,}\s*[°NSWEСЮЗВ]?\s*[,; ]\s*-?\d{1,3}[.,]\d{3,}")


@dataclass(frozen=True, slots=True)
class Listed:
    """One row of a sheet that can be taken: what it says of the columns that the sheet has."""

    row: int
    label: str
    properties: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Directory:
    """A whole sheet: every row of it that says anything is in one of the two."""

    list: str
    rows: tuple[Listed, ...]
    bad: tuple[Bad, ...]
    left_out: tuple[str, ...]  # headings that are not kept


class NoDirectory(ValueError):
    """The sheet as a whole cannot be read; `notice` says what is missing."""

    def __init__(self, notice: Notice) -> None:
        self.notice = notice
        super().__init__(notice.plain)


def key(name: str, label: str, properties: Mapping[str, str]) -> tuple[str, ...]:
    """By what an entry is known again: its code; without one its name, of a service with where it works."""
    code = properties.get("code", "").casefold()
    return ("code", code) if code else ("name", label.casefold(), properties.get("area", "").casefold())


def read(name: str, grid: Sequence[Sequence[str]]) -> Directory:
    """The entries of a list from cells, headings first. Raises NoDirectory."""
    if not grid:
        what = "The sheet is empty. Put the headings into row 1, one entry into each row."
        raise NoDirectory(Notice("directory.empty", what))
    columns, left_out = sheet.columns(grid[0], COLUMNS[name])
    if NAME not in columns:
        what = "No column is called “name”. Call one so in row 1, and read the sheet again."
        raise NoDirectory(Notice("directory.no_name", what))
    if (same := sheet.two_columns(grid[0], COLUMNS[name])) is not None:
        raise NoDirectory(same)
    rows = sheet.filled(grid, columns)
    if len(rows) > MOST:
        what = "The sheet has {count} rows; up to {most} fit. Split it into two."
        raise NoDirectory(Notice("directory.too_long", what, {"count": len(rows), "most": MOST}))
    taken, bad, seen = list[Listed](), list[Bad](), dict[tuple[str, ...], int]()
    for number, told in rows:
        label, properties, why = parsed(name, told)
        why = why or _twice(key(name, label, properties), seen, number)
        if why is not None:
            bad.append(Bad(number, why))
        else:
            taken.append(Listed(number, label, properties))
    return Directory(name, tuple(taken), tuple(bad), left_out)


def of_sheet(
    name: str, hidden: Sequence[int], others: Sequence[str], listed: Directory
) -> tuple[Notice, ...]:
    """What whoever looks at the sheet cannot know: rows that it hides are read, further sheets are not."""
    told = list[Notice]()
    read = {one.row for one in listed.rows} | {one.row for one in listed.bad}
    if rows := sheet.unseen(hidden, read):
        what = "Rows that the sheet hides are read as well: {rows}. Remove what does not belong here."
        told.append(Notice("directory.hidden_rows", what, {"rows": rows}))
    return (*told, *sheet.other_sheets(name, others))


def _twice(of: tuple[str, ...], seen: dict[tuple[str, ...], int], number: int) -> Notice | None:
    if of in seen:
        what = "This is row {row} once more. Remove one of them, or give them different names or codes."
        return Notice("directory.row.twice", what, {"row": seen[of]})
    seen[of] = number
    return None


def parsed(name: str, told: Mapping[str, str]) -> tuple[str, dict[str, str], Notice | None]:
    """An entry's name and properties as they are kept, and the first thing that is wrong with it."""
    label = told.get(NAME, "")
    properties = {key: value for key, value in told.items() if key != NAME}
    if not 0 < len(label) <= LONGEST or not re.search(r"[^\W\d_]", label):
        what = "“{name}” is no name of an entry. Write letters, at most {most} signs."
        return label, properties, Notice("directory.row.name", what, {"name": label[:40], "most": LONGEST})
    for column, value in properties.items():
        kept, why = _value(column, value)
        if why is not None:
            return label, properties, why
        properties[column] = kept
    return label, properties, None


def _value(column: str, value: str) -> tuple[str, Notice | None]:
    if POINT.search(value):
        what = "“{value}” looks like a point on a map. Leave it out: no place is kept so exactly."
        return value, Notice("directory.row.point", what, {"value": value[:40]})
    if len(value) > LONGEST:
        what = "“{value}” is too long. Write at most {most} signs."
        return value, Notice("directory.row.long", what, {"value": value[:40], "most": LONGEST})
    if column in SEVERAL:
        return _several(column, value)
    if column in REGIONS:
        names = re.split(r"[,;،؛\n]", value) if column == "area" else [value]
        return " ".join(filter(None, ("_".join(name.split()) for name in names))), None
    if column == "phone" and value and not is_phone(value):
        what = "“{value}” is no telephone number. Write digits, with + before the country’s number."
        return value, Notice("directory.row.phone", what, {"value": value[:40]})
    if column in ONE_WORD and " " in value:
        what = "“{value}” has a blank in it. Write one word, the same in all lists: {word}."
        return value, Notice(
            "directory.row.one_word", what, {"value": value[:40], "word": value.replace(" ", "_")[:40]}
        )
    return value, None


def spoken(column: str, value: str) -> str:
    """A value as it is read and typed: regions with their blanks, commas between."""
    return ", ".join(one.replace("_", " ") for one in value.split()) if column in REGIONS else value


def _several(column: str, value: str) -> tuple[str, Notice | None]:
    """Codes, or the words for them, with commas, semicolons or blanks between."""
    words = SEVERAL[column]
    known = {code: code for code in words} | {said.casefold(): code for code, said in words.items()}
    for parts in ([value], re.split(r"\s*;\s*", value), re.split(r"[,; ]+", value)):
        found = [known.get(one.casefold()) for one in parts if one]
        if None not in found:
            return " ".join(dict.fromkeys(one for one in found if one)), None
    what = "“{value}” does not fit {column}. Write one or more of: {known}."
    values = {"value": value[:40], "column": column, "known": ", ".join(words)}
    return value, Notice("directory.row.odd_value", what, values)
