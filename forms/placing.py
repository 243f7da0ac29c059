"""Puts an instrument's questions into a form that has a place for them: the row `instruments_here`.

The questions come behind the section that holds that row, in a group of their own: shown only at the ages of the key,
asked only after “shall we?”, each may be left out, and an item whose answer calls for help opens the pathway. A
language of the form for which there is no wording shows one that there is (domain.md, rule 4). No score is worked
out here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from forms.ailments.kinds import BEGIN, END
from forms.scoring import Key, Respondent
from forms.sheets import Book, Sheet, read_book, write_xlsx
from forms.views import Finding
from forms.wording import LEAD, Wording, WordingRefused, answer_sets

PLACE = "instruments_here"
AGE = "age_years"  # the calculation of the form that knows which age the person has surely reached
AT_MOST = (
    "age_at_most"  # and which they may have reached; without it nobody knows more than the year of birth
)
STEPS = "safety_steps"  # the note whose words are said again where an item opens the pathway
_ASK = {"en": "Shall we go through “{title}” now?", "ru": "Пройдём сейчас «{title}»?"}
_NOTHING = {
    "en": "No answer here proves that all is well.",
    "ru": "Ни один ответ здесь не доказывает, что всё хорошо.",
}


@dataclass(frozen=True, slots=True)
class Usable:
    """An instrument with its wordings by language tag, at least one."""

    key: Key
    wordings: Mapping[str, Wording]

    def wording(self, tag: str) -> Wording:
        """The one for a language, else the first that there is."""
        return self.wordings.get(tag) or next(iter(self.wordings.values()))


def stem(instrument: str) -> str:
    """How the names of an instrument's questions begin: "who-5" -> "who_5"."""
    return instrument.replace("-", "_")


def item_of(instrument: str, name: str) -> str:
    """The key's item behind a question's name, "" where it is none: "who_5_item_01" -> "item_01"."""
    begin = f"{stem(instrument)}_"
    item = name.removeprefix(begin)
    return item if name.startswith(f"{begin}item_") else ""


def place_into(source: Path, target: Path, instruments: Sequence[Usable], beside: str = "") -> None:
    """A form with instruments in it as a workbook that can be changed in Excel. Raises WordingRefused, OSError."""
    write_xlsx(place(read_book(source), instruments, beside), target)


def place(book: Book, instruments: Sequence[Usable], beside: str = "") -> Book:
    """The form with all the instruments in it, in their order; its version tells their wordings apart, and what is
    told `beside` the form: of two forms of one version the first stands.

    Raises WordingRefused where it has no place for them.
    """
    if not instruments and not beside:
        return book
    made = _Placing(book, beside)
    for each in instruments:
        made.add(each)
    return made.book()


class _Placing:
    """Rows as they are added; columns that the form does not have yet come behind the others."""

    def __init__(self, book: Book, beside: str) -> None:
        self._book = book
        self._survey = [
            dict(zip(book["survey"].headers, row, strict=False)) for row in book["survey"].grid[1:]
        ]
        self._choices: list[dict[str, str]] = []
        self._labels = {h: _tag(h) for h in book["survey"].headers if h.startswith("label::")}
        self._at = self._behind(PLACE)
        self._wordings = sha256(beside.encode())

    def _behind(self, name: str) -> int:
        """The place behind the outermost group that holds a row."""
        depth, inside = 0, False
        for at, row in enumerate(self._survey):
            inside = inside or row.get("name") == name
            depth += bool(BEGIN.match(row.get("type", ""))) - bool(END.match(row.get("type", "")))
            if inside and depth == 0:
                return at + 1
        what = "This form has no place for instruments."
        remedy = f"Put a row of the type calculate with the name {PLACE} into the section behind which they belong."
        raise WordingRefused((Finding(what, remedy, "survey", refused=True),))

    def add(self, one: Usable) -> None:
        rows = list(self._rows(one))
        self._wordings.update(repr((one.key.hash, sorted(one.wordings.items()))).encode())
        self._survey[self._at : self._at] = rows
        self._at += len(rows)
        for answers in answer_sets(one.key):
            for code in answers.codes:
                row = {"list_name": f"{stem(one.key.id)}_{answers.name}", "name": code}
                self._choices.append(row | self._worded(one, answers.row(code)))

    def _rows(self, one: Usable) -> Iterator[dict[str, str]]:
        begin, key = stem(one.key.id), one.key
        group = {"type": "begin_group", "bind::fw:instrument": key.id, "bind::fw:sensitive": "yes"}
        oldest = any(row.get("name") == AT_MOST for row in self._survey)
        yield group | {"name": begin, "relevant": _for_whom(key, oldest)} | self._said({"en": key.title})
        ask = {"type": "select_one yes_no", "name": f"{begin}_ask"}
        yield ask | self._said({tag: text.format(title=key.title) for tag, text in _ASK.items()})
        asked = f"${{{begin}_ask}} = 'yes'"
        yield {
            "type": "begin_group",
            "name": f"{begin}_items",
            "relevant": asked,
            "appearance": "field-list",
        } | self._said({"en": key.title})
        if any(wording.texts.get(LEAD) for wording in one.wordings.values()):
            yield {"type": "note", "name": f"{begin}_lead"} | self._worded(one, LEAD)
        lists = {item: answers.name for answers in answer_sets(key) for item in answers.items}
        for item in key.items:
            question = {"type": f"select_one {begin}_{lists[item.id]}", "name": f"{begin}_{item.id}"}
            yield question | {"appearance": "likert"} | self._worded(one, item.id)
        yield {"type": "end_group"}
        for flag in key.flags:
            name = f"{begin}_{flag.id}"
            codes = [
                (i, code) for i in flag.items for code, value in key.item(i).codes if value >= flag.at_least
            ]
            raised = " or ".join(f"${{{begin}_{item}}} = '{code}'" for item, code in codes)
            calculation = f"if({raised}, 'yes', '')"
            yield {
                "type": "calculate",
                "name": name,
                "calculation": calculation,
                "bind::fw:flag": flag.flag.value,
            }
            steps = next((row for row in self._survey if row.get("name") == STEPS), {})
            note = {header: steps.get(header, "") for header in self._labels}
            yield {"type": "note", "name": f"{name}_steps", "relevant": f"${{{name}}} = 'yes'"} | note
            nothing = {
                "type": "note",
                "name": f"{name}_none",
                "relevant": f"{asked} and ${{{name}}} != 'yes'",
            }
            yield nothing | self._said(_NOTHING)
        yield {"type": "end_group"}

    def _said(self, texts: Mapping[str, str]) -> dict[str, str]:
        return {header: texts.get(tag) or texts["en"] for header, tag in self._labels.items()}

    def _worded(self, one: Usable, row: str) -> dict[str, str]:
        return {header: one.wording(tag).texts.get(row, "") for header, tag in self._labels.items()}

    def book(self) -> Book:
        choices = [
            dict(zip(self._book["choices"].headers, row, strict=False))
            for row in self._book["choices"].grid[1:]
        ]
        replaced = {
            "survey": _sheet("survey", self._book["survey"].headers, self._survey),
            "settings": self._settings(),
            "choices": _sheet("choices", self._book["choices"].headers, [*choices, *self._choices]),
        }
        return Book(tuple(replaced.get(sheet.name, sheet) for sheet in self._book.sheets))

    def _settings(self) -> Sheet:
        before = self._book["settings"]
        told = dict(zip(before.headers, before.grid[1], strict=False))
        told["version"] = f"{told.get('version', '')}-{self._wordings.hexdigest()[:8]}"
        return _sheet("settings", before.headers, [told])


def _sheet(name: str, headers: Sequence[str], rows: Sequence[Mapping[str, str]]) -> Sheet:
    columns = list(dict.fromkeys((*headers, *(header for row in rows for header in row))))
    return Sheet(name, (tuple(columns), *(tuple(row.get(column, "") for column in columns) for row in rows)))


def _tag(header: str) -> str:
    """ "label::Russian (ru)" -> "ru"."""
    return header.rpartition("(")[2].rstrip(") ").lower()


def _for_whom(key: Key, oldest: bool) -> str:
    """Nobody outside the key's ages is asked, nor who may be outside of them (R-31). `oldest`: the form says which age
    somebody may have reached at most."""
    ages = dict(key.respondents).get(Respondent.SELF)
    if ages is None:
        what = f"{key.title} is not answered by the person themselves, and this form asks nobody else."
        remedy = "Leave its wording file out, or make a form of your own for it."
        raise WordingRefused((Finding(what, remedy, refused=True),))
    lower, upper = f"${{{AGE}}}", f"${{{AT_MOST}}}"
    if not oldest:  # it counts years alone: a birthday of this year may still come
        lower, upper = f"{lower} - 1", lower
    limits = [f"{lower} >= {ages.lowest}"] if ages.lowest is not None else []
    limits += [f"{upper} <= {ages.highest}"] if ages.highest is not None else []
    return " and ".join(["${agreed} = 'yes'", *([f"${{{AGE}}} != ''"] if limits else []), *limits])
