"""Sheets and headers: those that are missing, and those that stand twice for one thing."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

from forms.ailments.kinds import Ailment, Repair
from forms.sheets import MEDIA, Book, Sheet, meaning
from forms.views import Finding

READ = ("survey", "choices", "settings", "external_choices", "entities")
NEEDED = {
    "survey": ("type", "name"),
    "choices": ("list_name", "name"),
    "external_choices": ("list_name", "name"),
}


def spaced_name(sheet: str) -> Finding:
    """Without its survey or a list of choices that is used, the form does not convert; the others are passed over."""
    bare = sheet.strip().lower()
    what = f"The name of the sheet “{sheet}” has spaces around it, so that the converter passes it over."
    return Finding(what, f"Name it “{bare}”.", sheet, refused=bare in ("survey", "choices"))


def spaced_sheets(book: Book) -> Iterator[Ailment]:
    names = {sheet.name.lower() for sheet in book.sheets}
    for sheet in book.sheets:
        bare = sheet.name.strip().lower()
        if bare in READ and bare not in names:
            names.add(bare)
            yield Ailment(spaced_name(sheet.name), (renamed_sheet(sheet.name, bare),))


def renamed_sheet(name: str, wanted: str) -> Repair:
    return Repair(name, 0, "", name, wanted, f"The converter looks for a sheet named {wanted}.")


def missing_sheets(book: Book) -> Iterator[Ailment]:
    names = [s.name for s in book.sheets if s.name.strip().lower() not in READ]
    for wanted, is_needed in (("survey", True), ("choices", _uses_lists(book))):
        if not is_needed or book[wanted].grid:
            continue
        near = get_close_matches(wanted, [n.lower() for n in names], 1, 0.6)
        taken = next((n for n in names if near and n.lower() == near[0]), "")
        repairs = (renamed_sheet(taken, wanted),) if taken else ()
        what = f"There is no sheet named “{wanted}”" + (f", but one named “{taken}”." if taken else ".")
        if not taken and any(s.name.strip().lower() == wanted for s in book.sheets):
            what = f"The sheet “{wanted}” is empty."
        remedy = f"Name the sheet with the {'questions' if wanted == 'survey' else 'choices'} “{wanted}”."
        yield Ailment(Finding(what, remedy, sheet=taken or wanted, refused=True), repairs)


def _uses_lists(book: Book) -> bool:
    return any(
        row["type"].lower().startswith(("select_one ", "select_multiple ", "rank "))
        and "${" not in row["type"]
        for row in book["survey"].rows()
    )


def missing_headers(book: Book) -> Iterator[Ailment]:
    for name, needed in NEEDED.items():
        sheet = book[name]
        for wanted in needed:
            if not sheet.grid or wanted in sheet.columns:
                continue
            near = get_close_matches(wanted, [h.lower() for h in sheet.headers if h], 1, 0.75)
            index, written = next(
                ((at, h) for at, h in enumerate(sheet.headers) if near and h.lower() == near[0]), (-1, "")
            )
            why = f"The column must be called {wanted}."
            repairs = (Repair(sheet.name, 1, written, written, wanted, why, index),) if written else ()
            yield Ailment(
                Finding(
                    f"The sheet has no column “{wanted}”.",
                    f"Put the headers into row 1, among them “{wanted}”.",
                    sheet.name,
                    1,
                    written or wanted,
                    refused=True,
                ),
                repairs,
            )


def repeated_headers(book: Book) -> Iterator[Ailment]:
    """The same header twice, letter for letter."""
    for sheet in _read(book):
        seen: set[str] = set()
        for index, header in enumerate(sheet.headers):
            if header and header in seen:
                yield _clash(sheet, index, header, header)
            seen.add(header)


def clashing_headers(book: Book) -> Iterator[Ailment]:
    """Two headers that mean one column: `image` and `media::image`, `relevant` and `relevance`."""
    for sheet in _read(book):
        if sheet.name.strip().lower() == "settings":  # form_id beside id_string is only warned of
            continue
        seen: dict[str, str] = {}
        for index, header in enumerate(sheet.headers):
            means = _media(meaning(header)) if header else ""
            if means and seen.get(means, header) != header:
                yield _clash(sheet, index, header, seen[means])
            seen.setdefault(means, header)


def _read(book: Book) -> Iterator[Sheet]:
    yield from (s for s in book.sheets if s.name.strip().lower() in READ)


def _media(means: str) -> str:
    """`media:image` in the old spelling with one colon is `media::image`."""
    for kind in MEDIA:
        if means == f"media:{kind}":
            return f"media::{kind}"
    return means


def _clash(sheet: Sheet, index: int, header: str, other: str) -> Ailment:
    filled = any(index < len(row) and row[index] for row in sheet.grid[1:])
    what = (
        f"The header “{header}” stands twice in row 1."
        if header == other
        else f"The headers “{other}” and “{header}” mean the same column."
    )
    why = "Two columns of one meaning clash; the later one is set aside" + (
        ": copy what you need from it." if filled else " (it is empty)."
    )
    letter = f"unused_{header.replace('::', '_').replace(':', '_').replace(' ', '_')}"
    repair = Repair(sheet.name, 1, header, header, letter, why, index)
    remedy = "Keep one of the two columns; rename or delete the other."
    return Ailment(Finding(what, remedy, sheet.name, 1, header, refused=True), (repair,))
