"""The sheet of choices: nameless, duplicate and spaced names, and columns that the converter trips over."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator

from forms.ailments.kinds import SELECT, Ailment, Repair, at, change, free, usable
from forms.sheets import Book, Row, meaning
from forms.views import Finding

SPLIT = ("label", "hint", "guidance_hint", "media", "image", "audio", "video", "big-image", "short")


def grouped_choice_columns(book: Book) -> Iterator[Ailment]:
    """`instance::code` on the choices sheet crashes the converter: only labels and media may have parts."""
    sheet = book["choices"]
    for index, header in enumerate(sheet.headers):
        first = meaning(header).split("::")[0] if header else ""
        if "::" not in header or first in SPLIT:
            continue
        plain = usable(header.split("::")[-1])
        yield Ailment(
            Finding(
                f"The header “{header}” has parts (::), which only labels and media may have on this sheet; "
                "the converter crashes on it.",
                f"Call the column “{plain}”, or delete it if nothing uses it.",
                sheet.name,
                1,
                header,
                refused=True,
            ),
            (Repair(sheet.name, 1, header, header, plain, "A column of choices is a plain word.", index),),
        )


def nameless_choices(book: Book) -> Iterator[Ailment]:
    taken = _names(book)
    for row in book["choices"].rows():
        if not row["list_name"] or row["name"]:
            continue
        label = _label(row)
        name = free(usable(label or "choice"), taken[row["list_name"]])
        what = f"A choice of the list “{row['list_name']}” has no name" + (f" (“{label}”)." if label else ".")
        why = "Every choice needs a name, which is what is stored."
        yield Ailment(at(row, "name", what, "Give it a short name."), (change(row, "name", name, why),))


def duplicate_choices(book: Book) -> Iterator[Ailment]:
    """One name twice in a list, unless the settings allow it."""
    settings = next(book["settings"].rows(), None)
    if settings is not None and settings["allow_choice_duplicates"].lower() in {"yes", "true", "true()"}:
        return
    taken = _names(book)
    filtered = _filtered_lists(book)
    seen: dict[tuple[str, str], Row] = {}
    cascades: dict[str, list[Row]] = defaultdict(list)
    for row in book["choices"].rows():
        key = (row["list_name"], row["name"])
        if not all(key):
            continue
        first = seen.setdefault(key, row)
        if first is not row and key[0] in filtered:
            cascades[key[0]].append(row)
        elif first is not row:
            yield _duplicate(row, first, taken[key[0]])
    for listed, rows in cascades.items():
        yield _cascade(book, listed, rows)


def _cascade(book: Book, listed: str, rows: list[Row]) -> Ailment:
    """A filtered list, as district under region: equal names are meant."""
    more = f" (and {len(rows) - 1} more like it)" if len(rows) > 1 else ""
    what = f"The list “{listed}” has the choice “{rows[0]['name']}” a second time{more}."
    remedy = "Set allow_choice_duplicates to yes in settings: the list is filtered, so both can be meant."
    return Ailment(at(rows[0], "name", what, remedy), (_allow(book),))


def _duplicate(row: Row, first: Row, taken: set[str]) -> Ailment:
    listed, name = row["list_name"], row["name"]
    what = f"The list “{listed}” has the choice “{name}” in rows {first.number} and {row.number}."
    if _label(row) == _label(first):
        remedy = "Delete one of the two rows: they say the same."
        why = f"Row {first.number} says the same."
        gone = tuple(change(row, column, "", why) for column in row.sheet.columns if row[column])
        return Ailment(at(row, "name", what, remedy), gone)
    after = free(name, taken)
    remedy = f"Name one of them “{after}”, say, or set allow_choice_duplicates to yes in settings."
    return Ailment(at(row, "name", what, remedy), (change(row, "name", after, "Both choices stay apart."),))


def _allow(book: Book) -> Repair:
    sheet = book["settings"]
    column = sheet.header("allow_choice_duplicates")
    before = next(sheet.rows())[column] if len(sheet.grid) > 1 else ""
    return Repair(sheet.name, 2, column, before, "yes", "One choice stands under several parents.")


def spaced_choices(book: Book) -> Iterator[Ailment]:
    """A space in a name where several can be picked: answers are stored with spaces between."""
    multiple = {
        m["list"]
        for row in book["survey"].rows()
        if (m := SELECT.match(row["type"]))
        and m["kind"].lower().startswith(("select_mul", "select mul", "rank"))
    }
    for row in book["choices"].rows():
        if row["list_name"] in multiple and " " in row["name"]:
            what = (
                f"The choice “{row['name']}” has a space in its name, but several may be picked of its list."
            )
            after = usable(row["name"])
            repair = change(row, "name", after, "Spaces stand between the answers of such a question.")
            yield Ailment(at(row, "name", what, f"Write “{after}”."), (repair,))


def _names(book: Book) -> dict[str, set[str]]:
    names: dict[str, set[str]] = defaultdict(set)
    for row in book["choices"].rows():
        names[row["list_name"]].add(row["name"])
    return names


def _filtered_lists(book: Book) -> set[str]:
    """Lists that are only ever shown filtered, where equal names under different parents make sense."""
    uses: Counter[str] = Counter()
    filtered: Counter[str] = Counter()
    for row in book["survey"].rows():
        if m := SELECT.match(row["type"]):
            uses[m["list"]] += 1
            filtered[m["list"]] += bool(row["choice_filter"])
    return {name for name, count in filtered.items() if count and count == uses[name]}


def _label(row: Row) -> str:
    columns = [c for c in row.sheet.columns if c == "label" or c.startswith("label::")]
    return next((row[c] for c in columns if row[c]), "")
