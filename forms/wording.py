"""An instrument's wording, as an organisation fills it in from the official sheet: the empty sheet, and what may be
wrong with a filled one.

No wording stands in this program (domain.md, rule 1). A sheet has one row for each thing to be filled in, in the order
of the key; it says what the translation's standing is and who has compared it. Whatever is missing, twice there or in
another order is refused with the row and a remedy: a score counts answers by their place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from pathlib import Path

from forms.scoring import Key, LanguageStatus
from forms.sheets import Book, Sheet, write_xlsx
from forms.views import Finding, FormRefused

HEADINGS = ("row", "text", "what belongs here")
SHEET = "wording"
NOTHING = "–"  # an empty cell, where a sentence says what stands there
ABOUT = {  # what has to stand above the items -> what belongs there
    "instrument": "Leave this as it is.",
    "version": "Leave this as it is.",
    "language": "Leave this as it is.",
    "status": "official: the owner's own version. adapted: published, made by the owner's procedure. own: your own "
    "translation. A draft is not filled in here.",
    "source": "Where the sheet comes from: owner, edition, page.",
    "released_by": "Who has compared every line with the sheet: a name.",
    "released_on": "On which day, as 2026-11-26.",
}
LEAD = "lead"
OPTIONAL = frozenset((LEAD,))
TAG = re.compile(r"[a-z]{2,3}(-[a-z0-9]+)*", re.IGNORECASE)  # BCP 47, as forms name their languages
ERROR = re.compile(r"#(N/A|REF!|NAME\?|VALUE!|DIV/0!|NULL!|NUM!|SPILL!|CALC!)")  # instead of a text
CONTROL = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]"
)  # no form can hold it; a line may be broken
USABLE = (LanguageStatus.OFFICIAL, LanguageStatus.ADAPTED, LanguageStatus.OWN)


@dataclass(frozen=True, slots=True)
class AnswerSet:
    """Items that are answered alike: `codes` as the form stores them, in the key's order."""

    name: str  # "answers_1"
    items: tuple[str, ...]
    codes: tuple[str, ...]

    def row(self, code: str) -> str:
        return f"{self.name}/{code}"


@dataclass(frozen=True, slots=True)
class Wording:
    """One instrument in one language, ready to be asked. `texts`: row of the sheet -> its text."""

    instrument: str
    version: str
    language: str  # a tag: "ru"
    status: LanguageStatus
    source: str
    released_by: str
    released_on: str
    texts: Mapping[str, str]


class WordingRefused(FormRefused):
    """A sheet that cannot be used; `findings` name each row with a remedy."""


def answer_sets(key: Key) -> tuple[AnswerSet, ...]:
    """Items with the same codes, scored and unscored ones apart: those that only inform have answers of their own."""
    together: dict[tuple[tuple[str, ...], bool], list[str]] = {}
    for item in key.items:
        codes = tuple(code for code, _ in item.codes)
        together.setdefault((codes, item.scored), []).append(item.id)
    return tuple(
        AnswerSet(f"answers_{number}", tuple(items), codes)
        for number, ((codes, _), items) in enumerate(together.items(), 1)
    )


def rows_of(key: Key) -> dict[str, str]:
    """Each row of an instrument's sheet in its order, with what belongs there."""
    told = dict(ABOUT)
    told[LEAD] = "What is read before the first question. It may stay empty."
    told |= {item.id: "The question, word by word as in the sheet." for item in key.items}
    for answers in answer_sets(key):
        of = answers.items[0] if len(answers.items) == 1 else f"{answers.items[0]} to {answers.items[-1]}"
        told |= {
            answers.row(code): f"Answer {n} of {len(answers.codes)} to {of}."
            for n, code in enumerate(answers.codes, 1)
        }
    return told


def empty_sheet(key: Key, language: str) -> tuple[tuple[str, ...], ...]:
    """The cells of a sheet to be filled in; the texts are empty."""
    known = {"instrument": key.id, "version": key.version, "language": language}
    return (HEADINGS, *((row, known.get(row, ""), what) for row, what in rows_of(key).items()))


def write_sheet(key: Key, language: str, path: Path) -> None:
    """An .xlsx to be filled in. Raises OSError."""
    write_xlsx(Book((Sheet(SHEET, empty_sheet(key, language)),)), path)


def read_wording(grid: Sequence[Sequence[str]], key: Key) -> Wording:
    """A filled sheet. Raises WordingRefused with everything that is wrong, the first row first."""
    found = tuple(_faults(grid, key))
    if found:
        raise WordingRefused(found)
    told = {row: text for _, row, text in _rows(grid)}
    return Wording(
        key.id, key.version, told["language"].lower(), LanguageStatus(told["status"]), told["source"],
        told["released_by"], told["released_on"][:10], {row: text for row, text in told.items() if row not in ABOUT},
    )  # fmt: skip


def instrument_of(grid: Sequence[Sequence[str]]) -> str:
    """Which instrument a sheet is for, "" where it does not say so."""
    return next((text for _, row, text in _rows(grid) if row == "instrument"), "")


def _rows(grid: Sequence[Sequence[str]]) -> Iterator[tuple[int, str, str]]:
    for number, cells in enumerate(grid[1:], start=2):
        row, text = (*(cell.strip() for cell in cells[:2]), "", "")[:2]
        if row or text:
            yield number, row, text


def _faults(grid: Sequence[Sequence[str]], key: Key) -> Iterator[Finding]:
    rows, wanted = list(_rows(grid)), list(rows_of(key))
    yield from _misplaced(rows, wanted)
    told = {row: (number, text) for number, row, text in reversed(rows)}
    yield from _about(told, key)
    seen: dict[tuple[str, str], str] = {}
    for row in wanted:
        number, text = told.get(row, (0, ""))
        if not number:
            continue
        if ERROR.fullmatch(text):
            what = f"“{row}” holds an error of the spreadsheet: {text}."
            yield _finding(what, "Write the text itself into the cell.", number)
        elif row not in ABOUT:
            yield from _text(row, text, number, seen)


def _text(row: str, text: str, number: int, seen: dict[tuple[str, str], str]) -> Iterator[Finding]:
    """What is wrong with one text. `seen`: questions, and the answers of one set, by what they say: two that say the
    same nobody can tell apart."""
    kind, _, code = row.partition("/")
    among = "item" if row.startswith("item_") else kind if code else row
    if not text and row not in OPTIONAL:
        yield _finding(f"“{row}” has no text.", "Copy it from the sheet, word by word.", number)
    elif CONTROL.search(text):
        what = f"“{row}” holds a sign that nobody sees."
        yield _finding(what, "Type the text instead of copying it.", number)
    elif "${" in text:
        what = f"“{row}” names a question of the form."
        yield _finding(what, "Take the part from ${ to } out: what stands here is read as it is.", number)
    elif text and seen.setdefault((among, text), row) != row:
        what = f"“{row}” says the same as “{seen[among, text]}”."
        yield _finding(what, "Compare both with the sheet and correct one.", number)


def _misplaced(rows: list[tuple[int, str, str]], wanted: list[str]) -> Iterator[Finding]:
    """Rows that are missing, unknown, twice there or not in the key's order."""
    places: dict[str, int] = {}
    for number, row, _ in rows:
        if row not in wanted:
            yield _finding(
                f"“{row or NOTHING}” is no row of this sheet.", "Remove it, or write the sheet anew.", number
            )
        elif row in places:
            yield _finding(f"“{row}” stands here a second time.", "Remove one of the two.", number)
        else:
            places[row] = number
    for row in wanted:
        if row not in places:
            yield _finding(f"“{row}” is missing.", "Write the sheet anew and fill in every row.")
    there = [row for row in wanted if row in places]
    for before, row in pairwise(there):
        if places[row] < places[before]:
            yield _finding(
                f"“{row}” stands before “{before}”.",
                "Put the rows into the order of the sheet: answers are counted by their place.",
                places[row],
            )


def _about(told: Mapping[str, tuple[int, str]], key: Key) -> Iterator[Finding]:
    for name, value in (("instrument", key.id), ("version", key.version)):
        number, text = told.get(name, (0, value))
        if text != value:
            yield _finding(
                f"The {name} is “{text or NOTHING}”, and {value} is wanted.",
                f"Write a sheet for {key.title} anew.",
                number,
            )
    number, text = told.get("status", (0, ""))
    if number and text not in USABLE:
        what = (
            "A draft is never read to anybody."
            if text == LanguageStatus.DRAFT
            else f"“{text or NOTHING}” is no standing."
        )
        yield _finding(what, f"Write one of {', '.join(USABLE)}, once it is true.", number)
    for name in ("language", "source", "released_by", "released_on"):
        number, text = told.get(name, (0, ""))
        if number and not text:
            yield _finding(f"“{name}” is empty.", ABOUT[name], number)
    number, text = told.get("language", (0, ""))
    if text and not TAG.fullmatch(text):
        yield _finding(f"“{text}” is no language.", "Write its tag: ru, kk, ky, uz, tg, ar, en.", number)
    number, text = told.get("released_on", (0, ""))
    if text and not _is_day(text):
        yield _finding(f"“{text}” is no day.", ABOUT["released_on"], number)


def _is_day(text: str) -> bool:
    """Also one that the spreadsheet took for a date: it has a time behind it."""
    try:
        date.fromisoformat(text[:10])
    except ValueError:
        return False
    return text[10:] in ("", " 00:00:00")


def _finding(what: str, remedy: str, row: int = 0) -> Finding:
    return Finding(what, remedy, SHEET, row, "text" if row else "", refused=True)
