"""Answers that logic waits for and no list offers: a choice that was renamed, and what depends on it never comes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from forms.ailments.kinds import SELECT, Ailment, at
from forms.ailments.marks import PREFIX
from forms.ailments.structure import LOGIC
from forms.sheets import Book

FLAG = f"{PREFIX}flag"
_COMPARED = re.compile(r"\$\{\s*([^}\s]+)\s*\}\s*!?=\s*(?:'([^']*)'|\"([^\"]*)\")")
_SELECTED = re.compile(r"selected\(\s*\$\{\s*([^}\s]+)\s*\}\s*,\s*(?:'([^']*)'|\"([^\"]*)\")\s*\)")


def unheard_answers(book: Book) -> Iterator[Ailment]:
    """A question's answer is compared with a name that its list does not have. Refused where the program listens."""
    offered = dict(_offered(book))
    for row in book["survey"].rows():
        for column in LOGIC:
            for pattern in (_COMPARED, _SELECTED):
                for name, single, double in pattern.findall(row[column]):
                    wanted = single or double
                    if not wanted or name not in offered or wanted in offered[name]:
                        continue
                    what = f"${{{name}}} is compared with “{wanted}”, which its list does not have: this never comes."
                    remedy = f"Use one of these names: {', '.join(sorted(offered[name]))}."
                    told_of = bool(row[FLAG].strip())  # what the program listens to: a pathway, a no
                    yield Ailment(at(row, column, what, remedy, refused=told_of))


def _offered(book: Book) -> Iterator[tuple[str, frozenset[str]]]:
    """By question: the names that can be chosen, where they stand in the workbook."""
    lists: dict[str, set[str]] = {}
    for row in book["choices"].rows():
        lists.setdefault(row["list_name"], set()).add(row["name"])
    twice: set[str] = set()
    found: dict[str, frozenset[str]] = {}
    for row in book["survey"].rows():
        asked = SELECT.match(row["type"])
        if row["name"] in found:
            twice.add(row["name"])
        if asked and not asked["other"] and "file" not in asked["kind"].lower() and asked["list"] in lists:
            found[row["name"]] = frozenset(lists[asked["list"]])
    yield from ((name, names) for name, names in found.items() if name not in twice)
