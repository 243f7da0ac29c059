"""The survey as a tree: groups that do not close, names that are taken or reserved, references to nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from difflib import get_close_matches

from forms.ailments.kinds import BEGIN, END, REFERENCE, Ailment, Repair, at, change, free
from forms.sheets import Book, Row

LOGIC = (
    "relevant",
    "constraint",
    "calculation",
    "required",
    "read_only",
    "choice_filter",
    "repeat_count",
    "trigger",
)


def unmatched_groups(book: Book) -> Iterator[Ailment]:
    open_groups: list[tuple[str, Row]] = []
    last = 1
    for row in book["survey"].rows():
        last = row.number
        if m := BEGIN.match(row["type"]):
            open_groups.append((m["kind"].lower(), row))
        elif m := END.match(row["type"]):
            kind = m["kind"].lower()
            if open_groups and open_groups[-1][0] == kind:
                open_groups.pop()
            else:
                yield _unmatched_end(row, kind, open_groups)
                if open_groups:
                    open_groups.pop()
    for kind, row in reversed(open_groups):
        last += 1
        what = f"The {kind} “{row['name']}” that begins here never ends."
        repair = Repair(
            row.sheet.name,
            last,
            row.sheet.header("type"),
            "",
            f"end_{kind}",
            f"Closes “{row['name']}” at the end.",
        )
        yield Ailment(at(row, "type", what, f"Add a row “end_{kind}” where it should end."), (repair,))


def _unmatched_end(row: Row, kind: str, open_groups: list[tuple[str, Row]]) -> Ailment:
    if not open_groups:
        what = f"“{row['type']}” closes nothing: no {kind} is open here."
        gone = change(row, "type", "", "Nothing is open here.")
        return Ailment(
            at(row, "type", what, "Delete this row, or add the missing beginning above it."), (gone,)
        )
    wanted, begun = open_groups[-1]
    what = f"“{row['type']}” meets the {wanted} “{begun['name']}” that begins in row {begun.number}."
    repair = change(row, "type", f"end_{wanted}", f"Row {begun.number} begins a {wanted}.")
    return Ailment(
        at(row, "type", what, f"Write “end_{wanted}”, or check the order of the groups."), (repair,)
    )


def reserved_names(book: Book) -> Iterator[Ailment]:
    """`meta` belongs to every form's own particulars; a repeat may not be named as the form's root."""
    for row in book["survey"].rows():
        name, begin = row["name"], BEGIN.match(row["type"])
        if name.lower() == "meta" and _depth_is_top(book, row):
            what = "The name “meta” is reserved for the form's own particulars."
        elif begin and begin["kind"].lower() == "repeat" and name == "data":
            what = "A repeat must not be named “data”, as the form itself is."
        else:
            continue
        after = free(f"{name}_group" if begin else f"{name}_1", {r["name"] for r in book["survey"].rows()})
        repair = change(row, "name", after, "The name is reserved.")
        yield Ailment(at(row, "name", what, f"Give it another name, such as “{after}”."), (repair,))


def _depth_is_top(book: Book, wanted: Row) -> bool:
    depth = 0
    for row in book["survey"].rows():
        if row.number == wanted.number:
            return depth == 0
        depth += bool(BEGIN.match(row["type"])) - bool(END.match(row["type"]))
    return False


def duplicate_names(book: Book) -> Iterator[Ailment]:
    """One name twice within one group, or one repeat's name twice anywhere."""
    taken = {row["name"] for row in book["survey"].rows()}
    used = Counter(
        name for row in book["survey"].rows() for c in row.sheet.columns for name in REFERENCE.findall(row[c])
    )
    stack: list[dict[str, int]] = [{}]
    repeats: dict[str, int] = {}
    for row in book["survey"].rows():
        if END.match(row["type"]):
            stack = stack[:-1] or [{}]
            continue
        begin = BEGIN.match(row["type"])
        name = row["name"]
        first = stack[-1].setdefault(name, row.number) if name and row["type"] else row.number
        if begin and begin["kind"].lower() == "repeat" and first == row.number:
            first = repeats.setdefault(name, row.number)
        if first != row.number:
            yield _taken_name(row, first, free(name, taken), used[name])
        if begin:
            stack.append({})


def _taken_name(row: Row, first: int, after: str, uses: int) -> Ailment:
    what = f"The name “{row['name']}” is taken by row {first}."
    why = "Names within one group must differ."
    if uses:
        why += f" ${{{row['name']}}} is used {uses} times: check which row is meant."
    return Ailment(at(row, "name", what, f"Name it “{after}”. {why}"), (change(row, "name", after, why),))


def unknown_references(book: Book) -> Iterator[Ailment]:
    names = {row["name"] for row in book["survey"].rows()} - {""}
    for row in book["survey"].rows():
        for column in row.sheet.columns:
            for wanted in dict.fromkeys(REFERENCE.findall(row[column])):
                if wanted and wanted not in names:
                    yield _unknown(row, column, wanted, names)


def _unknown(row: Row, column: str, wanted: str, names: set[str]) -> Ailment:
    near = get_close_matches(wanted, sorted(names), 1, 0.8)
    what = f"${{{wanted}}} refers to a question that is not there."
    if near:
        after = REFERENCE.sub(lambda m: "${" + near[0] + "}" if m[1] == wanted else m[0], row[column])
        repair = change(row, column, after, f"“{near[0]}” is the only like name.")
        return Ailment(at(row, column, what, f"Probably ${{{near[0]}}} is meant."), (repair,))
    why = "Without that question this cannot be worked out."
    if column in LOGIC:
        return Ailment(
            at(row, column, what, "Correct the name, or empty the cell."), (change(row, column, "", why),)
        )
    after = REFERENCE.sub(lambda m: wanted if m[1] == wanted else m[0], row[column])
    return Ailment(
        at(row, column, what, "Correct the name, or take the reference out."),
        (change(row, column, after, why),),
    )
