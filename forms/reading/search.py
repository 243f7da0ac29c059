"""Choices by the appearance `search(...)`: rows of an attached CSV file, as ODK Collect reads them.

Such a question has one choice whose value and label are names of columns. It becomes a list from a file with a filter,
before anything else reads the form; other choices, whose values are numbers, stay in front of the list.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from forms.reading.body import appearances
from forms.reading.texts import Note
from forms.xform import XFORMS, Tag

_NUMBER = re.compile(r"-?\d+\Z")
_COLUMN = re.compile(r"[^\W\d][\w.-]*\Z")
_PARENT = re.compile(r"\.\.(?=/|\s*\Z)")
_TESTS = {  # how a row is compared: (column, text) -> predicate
    "matches": "{0} = {1}",
    "contains": "contains(lower-case({0}), lower-case({1}))",
    "startswith": "starts-with(lower-case({0}), lower-case({1}))",
    "endswith": "ends-with(lower-case({0}), lower-case({1}))",
}


class _Odd(ValueError):
    """A call that cannot be understood; says why."""


def rewrite_searches(model: Tag, body: Tag | None, note: Note) -> None:
    """Changes the questions of `body` that search, and adds their files to `model`."""
    files: dict[str, None] = {}
    words: dict[str, str] | None = None
    for tag in _searching(body) if body is not None else ():
        words = _words(model) if words is None else words
        call = next((w for w in appearances(tag.get("appearance")) if w.startswith("search(")), "")
        if not call.endswith(")"):
            continue
        try:
            file = _rewrite(tag, arguments(call.removeprefix("search(")[:-1]), words)
        except _Odd as fault:
            ref = tag.get("ref")
            note(f"The choices of {ref} cannot be searched for: {fault}", "Correct the appearance.", ref)
        else:
            files[file] = None
    for file in files:
        place = next((i for i, c in enumerate(model.children) if c.name == "bind"), len(model.children))
        source = {("", "id"): f"search:{file}", ("", "src"): f"jr://file-csv/{file}"}
        model.children.insert(place, Tag("instance", XFORMS, source))


def _searching(tag: Tag) -> Iterator[Tag]:
    """Questions only are looked at, not what is inside them: most forms have none of these."""
    for child in tag.children:
        if child.name in ("group", "repeat"):
            yield from _searching(child)
        elif child.name in ("select", "select1", "rank") and "search(" in child.get("appearance"):
            yield child


def _words(model: Tag) -> dict[str, str]:
    """Texts of the form's own language by id: a label that names a column may be translated."""
    itext = model.first("itext")
    translations = itext.named("translation") if itext is not None else []
    chosen = next((t for t in translations if ("", "default") in t.attributes), None) or next(
        iter(translations), None
    )
    texts = chosen.named("text") if chosen is not None else []
    return {t.get("id"): v.full_text().strip() for t in texts if (v := t.first("value")) is not None}


def _rewrite(tag: Tag, given: list[str], words: dict[str, str]) -> str:
    """The name of the file."""
    items = [
        c for c in tag.children if c.name == "item" and not _NUMBER.match(_text(c.first("value"), words))
    ]
    if len(items) != 1:
        raise _Odd("it needs one choice whose name and label are names of columns.")
    value, label = (_text(items[0].first(part), words) for part in ("value", "label"))
    columns = [c.strip() for c in label.split(",") if c.strip()]
    if not _COLUMN.match(value) or not columns or not all(map(_COLUMN.match, columns)):
        raise _Odd(f"{value!r} and {label!r} are no names of columns.")
    file = _literal(given[0]) if given else ""
    if not file or "/" in file or "'" in file:
        raise _Odd("it names no file.")
    file = file if file.lower().endswith(".csv") else f"{file}.csv"
    shown = columns[0] if len(columns) == 1 else f"concat({', '.join(_spaced(columns))})"
    nodeset = f"instance('search:{file}')/root/item{_filters(given[1:])}"
    parts = [Tag("value", XFORMS, {("", "ref"): value}), Tag("label", XFORMS, {("", "ref"): shown})]
    tag.children = [c for c in tag.children if c is not items[0]]
    tag.children.append(Tag("itemset", XFORMS, {("", "nodeset"): nodeset}, parts))
    return file


def _filters(given: list[str]) -> str:
    """Predicates of the search and of the further filter."""
    if len(given) not in (0, 3, 5):
        raise _Odd("it takes a file, then a way, a column and a text, then another column and its text.")
    found = ""
    if given:
        test = _TESTS.get(_literal(given[0]).lower())
        if test is None:
            raise _Odd(f"{given[0]} is none of {', '.join(_TESTS)}.")
        columns = [c.strip() for c in _literal(given[1]).split(",")]
        found = " or ".join(test.format(_column(c), _value(given[2])) for c in columns)
        found = f"[{found}]"
    if len(given) == 5:
        found += f"[{_column(_literal(given[3]))} = {_value(given[4])}]"
    return found


def _column(name: str) -> str:
    if not _COLUMN.match(name):
        raise _Odd(f"{name!r} is no name of a column.")
    return name


def _value(text: str) -> str:
    """Relative paths start at the question here, and at the row within a filter."""
    return text if text[:1] in "'\"" else _PARENT.sub("current()/..", text, count=1)


def _literal(text: str) -> str:
    return text[1:-1] if len(text) > 1 and text[0] == text[-1] and text[0] in "'\"" else ""


def _spaced(columns: list[str]) -> list[str]:
    return [part for column in columns for part in (column, "', '")][:-1]


def _text(tag: Tag | None, words: dict[str, str]) -> str:
    if tag is None:
        return ""
    ref = re.fullmatch(r"\s*jr:itext\(\s*(['\"])(.*?)\1\s*\)\s*", tag.get("ref"))
    return words.get(ref[2], "") if ref else tag.full_text().strip()


def arguments(text: str) -> list[str]:
    """`'a', f('b', c), ../d` split at its outer commas."""
    found, depth, quote, part = [], 0, "", ""
    for mark in text:
        if quote:
            quote = "" if mark == quote else quote
        elif mark in "'\"":
            quote = mark
        elif mark in "([":
            depth += 1
        elif mark in ")]":
            depth -= 1
        if mark == "," and not depth and not quote:
            found.append(part.strip())
            part = ""
        else:
            part += mark
    return [*found, part.strip()] if part.strip() or found else []
