"""What a form may not do to people (domain.md R-1 to R-5, R-19, R-30): pure, over words and over its logic."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from forms import marks
from forms.lint.model import Asked, Material, Said
from forms.lint.words import LONGEST, Words, plain
from forms.sheets import COLUMNS, ROWS, meaning
from forms.views import Finding

_REFERENCE = re.compile(r"\$\{\s*([^}\s]+)\s*\}|(?<![\w.-])/(?:[\w.-]+(?:\[[^\]]*\])?/)*([\w.-]+)")
_RELATIVE = re.compile(r"\.\./([\w./-]+)")
_NEVER = {"", "no", "false", "false()", "0"}
_FORCED = re.compile(
    r"string-length\(\s*\.\s*\)\s*(?:>|!=)\s*0|\.\s*!=\s*(?:''|\"\")|count-selected\(\s*\.\s*\)\s*>=?\s*[01]"
)
_ARITHMETIC = re.compile(
    r"[+*]|\s-\s|\bdiv\b|\bmod\b|\b(?:sum|max|min|weighted-checklist|checklist|pow)\s*\("
)
PATHWAYS = {
    "safety",
    "urgent",
}  # calculations that may look at several instruments at once: whether help is needed


def findings(material: Material, words: Words) -> Iterator[Finding]:
    """Each cell that is refused, with the reason and the remedy."""
    for sheet in material.beyond:
        yield Finding(
            f"The sheet “{sheet}” has cells beyond row {ROWS} or column {COLUMNS}, which nobody looks through.",
            "Delete what is not needed there, or move the list into a CSV file.", sheet, refused=True,
        )  # fmt: skip
    for said in material.said:
        yield from _forbidden(said, words)
    by_name = {one.name: one for one in material.asked}
    for asked in material.asked:
        yield from _marked(asked)
        yield from _must_answer(asked, words)
        yield from _kept_in_lists(asked, words)
        if asked.calculation:
            yield from _adds_up(asked, by_name, words)


def _forbidden(said: Said, words: Words) -> Iterator[Finding]:
    if len(said.text) > LONGEST:
        yield Finding(
            f"A text of {len(said.text)} letters stands here: nobody reads that, and it is not looked through.",
            "Take it out, or put it into a file of its own that is printed.",
            said.sheet, said.row, said.column, said.ref, refused=True,
        )  # fmt: skip
        return
    title = (said.row > 1 and meaning(said.column) == "form_title") or said.ref == "title"
    for rule, found in words.forbidden(said.text, title=title):
        yield Finding(
            f"“{found}” {rule.what} ({rule.id}).", rule.remedy,
            said.sheet, said.row, said.column, said.ref, refused=True,
        )  # fmt: skip


def _marked(asked: Asked) -> Iterator[Finding]:
    """A misspelt mark does nothing: no pathway opens, and the person reads what is for the interviewer."""
    for name, value in asked.marks:
        wrong = marks.fault(name, value)
        if wrong is not None:
            yield Finding(*wrong, asked.sheet, asked.row, f"bind::fw:{name}", asked.ref, refused=True)


def _must_answer(asked: Asked, words: Words) -> Iterator[Finding]:
    """R-30: whoever is asked something that hurts may always leave it out."""
    forced = asked.required.strip().lower() not in _NEVER
    if not forced and not _FORCED.search(asked.constraint):
        return
    touches = asked.sensitive or _instrument(asked, words) != ""
    if touches or any(words.is_sensitive(text) for text in (asked.name, *asked.labels)):
        yield Finding(
            f"“{asked.name}” is sensitive and must be answered (R-30).",
            "Empty its cell under required: everybody may leave such a question out.",
            asked.sheet, asked.row, "required" if forced else "constraint", asked.ref, refused=True,
        )  # fmt: skip


def _kept_in_lists(asked: Asked, words: Words) -> Iterator[Finding]:
    """Lists that laptops keep hold no scores, and no reason of an end that is not on the fixed list."""
    property_ = asked.saveto.rpartition("#")[2]
    if property_ and words.is_score(property_):
        yield Finding(
            f"The property “{property_}” would carry a score to every laptop (R-2).",
            "Keep scores in the record: empty the cell under save_to.",
            asked.sheet, asked.row, "save_to", asked.ref, refused=True,
        )  # fmt: skip
    known = words.codes.get(property_)
    if known is not None and (strange := sorted(set(asked.choices) - known)):
        yield Finding(
            f"The choices of “{asked.name}” have names that the program does not know: {', '.join(strange)}.",
            f"Use these names; what people read may say anything: {', '.join(sorted(known))}.",
            asked.sheet, asked.row, "type", asked.ref, refused=True,
        )  # fmt: skip
    if property_ != "closure_reason":
        return
    beyond = sorted(set(asked.choices) - words.closing)
    if beyond or (not asked.calculation and not asked.choices):
        named = f": {', '.join(beyond)}" if beyond else ""
        yield Finding(
            f"Support may end for reasons that are not on the fixed list{named} (R-3).",
            "Use a select_one with these names: " + ", ".join(sorted(words.closing)) + ".",
            asked.sheet, asked.row, "type", asked.ref, refused=True,
        )  # fmt: skip


def _adds_up(asked: Asked, by_name: Mapping[str, Asked], words: Words) -> Iterator[Finding]:
    """R-2: no figure or verdict that joins two instruments, however many calculations lie between."""
    if asked.flag in PATHWAYS:
        return
    read = _reads(asked, by_name)
    joined = sorted({name for one in read if (name := _instrument(one, words))})
    arithmetic = any(_ARITHMETIC.search(_bare(one.calculation)) for one in (asked, *read))
    if len(joined) > 1:
        what = f"“{asked.name}” joins the instruments {', '.join(joined)} (R-2)."
        remedy = "Show each by itself: take the calculation out, or let it read one instrument only."
    elif joined and arithmetic:
        what = f"“{asked.name}” adds up answers to the instrument {joined[0]} by itself (R-2, R-25)."
        remedy = "Take the calculation out: the instrument's key works out its scores."
    else:
        return
    yield Finding(what, remedy, asked.sheet, asked.row, "calculation", asked.ref, refused=True)


def _bare(expression: str) -> str:
    """Without texts in quotes, and without paths, whose names may have a hyphen between blanks."""
    return _REFERENCE.sub("x", re.sub(r"'[^']*'|\"[^\"]*\"", "''", expression))


def _reads(asked: Asked, by_name: Mapping[str, Asked]) -> list[Asked]:
    """All that a calculation reads, through other calculations, without itself."""
    found: dict[str, Asked] = {}
    waiting = [asked]
    while waiting:
        for name in _names(waiting.pop().calculation):
            other = by_name.get(name)
            if other is not None and name not in found and other is not asked:
                found[name] = other
                waiting.append(other)
    return list(found.values())


def _names(expression: str) -> Iterator[str]:
    for reference, last in _REFERENCE.findall(expression):
        yield (reference or last).rpartition("#")[2]
    for path in _RELATIVE.findall(expression):
        yield path.rpartition("/")[2]


def _instrument(asked: Asked, words: Words) -> str:
    """The instrument that a question belongs to: as its group says, or as its name begins."""
    if asked.instrument:
        return asked.instrument
    if asked.calculation and not asked.kind.startswith("select"):
        return ""  # a result of others; what counts is what it reads
    name = re.sub(r"[\W_]", "", plain(asked.name))
    return next(
        (
            known
            for known in words.instruments
            if re.fullmatch(re.escape(known) + r"\w{0,2}?(?:item|q|i)?\d+\w?", name)
        ),
        "",
    )
