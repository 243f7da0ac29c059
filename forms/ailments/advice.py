"""What a converter lets through and no reader of forms can use: vendors' functions, lists without words, dead ends.

Nothing here refuses a form; the repairs are offered beside those that must be made.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from forms.ailments.kinds import BEGIN, END, SELECT, Ailment, at, change
from forms.ailments.structure import LOGIC
from forms.sheets import Book, Row

_INDEX = re.compile(r"(?<![\w-])index\(\s*\)")
_DURATION = re.compile(r"(?<![\w-])duration\(\s*\)")
_YES = frozenset(("yes", "true", "true()", "1"))


def vendor_functions(book: Book) -> Iterator[Ailment]:
    """SurveyCTO's index() and duration(), which ODK has other words for."""
    ends = {
        row["type"].lower(): row["name"]
        for row in book["survey"].rows()
        if row["type"].lower() in ("start", "end")
    }
    for row, groups in _within_repeats(book):
        for column in LOGIC:
            text = row[column]
            if _INDEX.search(text):
                yield _index(row, column, groups)
            elif _DURATION.search(text):
                yield _duration(row, column, ends)


def _within_repeats(book: Book) -> Iterator[tuple[Row, int]]:
    """Each row with the number of groups between it and the repeat around it; -1 outside of repeats."""
    above: list[str] = []
    for row in book["survey"].rows():
        if END.match(row["type"]):
            del above[-1:]
            continue
        outwards = above[::-1]
        yield row, outwards.index("repeat") if "repeat" in outwards else -1
        if m := BEGIN.match(row["type"]):
            above.append(m["kind"].lower())


def _index(row: Row, column: str, groups: int) -> Ailment:
    what = "index() is SurveyCTO's: the place of the repeat instance."
    if groups < 0:
        return Ailment(at(row, column, what, "Take it out: no repeat stands around it.", refused=False))
    after = _INDEX.sub(f"position({'/'.join(['..'] * (groups + 1))})", row[column])
    repair = change(row, column, after, "ODK writes position() of the instance.")
    return Ailment(at(row, column, what, f"Write “{after}”.", refused=False), (repair,))


def _duration(row: Row, column: str, ends: dict[str, str]) -> Ailment:
    what = "duration() is SurveyCTO's: the seconds that the interview took."
    if ends.keys() != {"start", "end"}:
        remedy = "Add a row of type start and one of type end; the difference is the duration."
        return Ailment(at(row, column, what, remedy, refused=False))
    first, last = (f"decimal-date-time(${{{ends[name]}}})" for name in ("start", "end"))
    after = _DURATION.sub(lambda _: f"round(({last} - {first}) * 86400, 0)", row[column])
    repair = change(row, column, after, "ODK has the beginning and the end of the interview.")
    return Ailment(at(row, column, what, f"Write “{after}”.", refused=False), (repair,))


def wordless_lists(book: Book) -> Iterator[Ailment]:
    """A list in use none of whose choices has a label: Collect does not open such a form."""
    used = {m["list"] for row in book["survey"].rows() if (m := SELECT.match(row["type"]))}
    lists: dict[str, list[Row]] = {}
    for row in book["choices"].rows():
        lists.setdefault(row["list_name"], []).append(row)
    for name, rows in lists.items():
        columns = [c for c in rows[0].sheet.columns if c.split("::")[0] in ("label", "media")]
        if name not in used or any(row[c] for row in rows for c in columns):
            continue
        label = next((c for c in columns if c.split("::")[0] == "label"), "label")
        what = f"No choice of the list “{name}” has a label; Collect does not open the form."
        repairs = tuple(
            change(r, label, r["name"], "People see the label; the name is better than nothing.")
            for r in rows
        )
        yield Ailment(at(rows[0], label, what, "Write what people are to read.", refused=False), repairs)


def dead_ends(book: Book) -> Iterator[Ailment]:
    """Required, read-only and nothing that fills it in: Collect never lets such a form be finished.

    One with a condition of its own is left alone: notes that come up when something is wrong are meant as barriers.
    """
    for row in book["survey"].rows():
        given = any(row[c] for c in ("calculation", "default", "trigger", "relevant"))
        fixed = row["type"].lower() == "note" or row["read_only"].lower() in _YES
        if given or row["required"].lower() not in _YES or not fixed:
            continue
        what = f"“{row['name']}” must be answered and cannot be: it is required and read-only, and nothing fills it in."
        repair = change(row, "required", "", "Nobody can answer it.")
        yield Ailment(at(row, "required", what, "Take one of the two away.", refused=False), (repair,))
