"""Headers and sheets whose names are nearly right: the converter passes them over without a word, and the form asks
everybody everything, must have no answer, keeps nothing, or stands under another id."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import get_close_matches
from typing import Final

from forms.ailments.headers import READ, renamed_sheet
from forms.ailments.kinds import Ailment, Repair
from forms.ailments.marks import PREFIX
from forms.sheets import MEDIA, Book, Sheet, meaning
from forms.views import Finding

_SHOWN: Final = ("label", "media", *(f"media::{kind}" for kind in MEDIA))
READ_IN: Final = {  # a header's first part; other columns are the author's own, and nobody misses them
    "survey": (
        *_SHOWN, "type", "name", "hint", "guidance_hint", "relevant", "required", "required_message", "constraint",
        "constraint_message", "calculation", "appearance", "default", "choice_filter", "repeat_count", "read_only",
        "parameters", "trigger", "save_to", "bind", "body", "instance",
    ),
    "choices": _SHOWN,
    "settings": (
        "form_title", "form_id", "version", "default_language", "namespaces", "style", "instance_name",
        "allow_choice_duplicates",
    ),
    "entities": ("list_name", "entity_id", "label", "create_if", "update_if"),
}  # fmt: skip
_PASSED_OVER: Final = ("settings", "entities")  # without its survey or its choices a form does not convert
_ALIKE: Final = 0.8
_ONE_COLON: Final = re.compile(
    r"^(?:label|(?:guidance_)?hint|(?:constraint|required)_message|bind|body|instance):(?=[^:\s])"
)


def misspelt_headers(book: Book) -> Iterator[Ailment]:
    """Only those with something in them, and where the right one is not there."""
    for name, known in READ_IN.items():
        sheet = book[name]
        double = any("::" in header for header in sheet.headers)
        for index, header in enumerate(sheet.headers):
            meant = _meant(header, known) or (double and _divided(header)) or _own(header)
            if meant and meaning(meant) not in sheet.columns and _filled(sheet, index):
                yield _misspelt(sheet, index, header, meant)


def _meant(header: str, known: tuple[str, ...]) -> str:
    """The header as it would be right, or "" where it is right, or none of them: `lable::Russian (ru)` -> label::…"""
    means = meaning(header)
    first, divided, rest = means.partition("::")
    if not first or means in known or first in known:
        return ""
    near = get_close_matches(first, known, 1, _ALIKE)
    return f"{near[0]}{divided}{rest}" if near else ""


def _divided(header: str) -> str:
    """Beside headers with two colons, one is a part of the name: `label:Russian` -> label::Russian"""
    once = _ONE_COLON.match(header)
    return f"{header[: once.end()]}:{header[once.end() :]}" if once else ""


def _own(header: str) -> str:
    """A mark of this program whose prefix is written in capitals: XML takes that for another."""
    first, divided, rest = header.strip().partition("::")
    own = f"{first}{divided}{rest.lower()}"
    return own if rest != rest.lower() and own.lower().startswith(PREFIX) else ""


def _filled(sheet: Sheet, index: int) -> bool:
    return any(index < len(cells) and cells[index] for cells in sheet.grid[1:])


def _misspelt(sheet: Sheet, index: int, header: str, meant: str) -> Ailment:
    what = f"The column “{header}” is not known: nothing that stands below it is read."
    finding = Finding(what, f"Write {meant} into row 1.", sheet.name, 1, header, refused=True)
    why = "This is likely to be meant."
    return Ailment(finding, (Repair(sheet.name, 1, header, header, meant, why, index),))


def misspelt_sheets(book: Book) -> Iterator[Ailment]:
    """`setings`: the form would have its file's name for an id, and stand beside the one that it was to replace."""
    others = [sheet.name for sheet in book.sheets if sheet.name.strip().lower() not in READ and sheet.grid]
    for wanted in _PASSED_OVER:
        if book[wanted].grid:
            continue
        near = get_close_matches(wanted, [name.strip().lower() for name in others], 1, _ALIKE)
        taken = next((name for name in others if near and name.strip().lower() == near[0]), "")
        if taken and set(READ_IN[wanted]).intersection(book[taken.strip().lower()].columns):
            what = f"There is no sheet named “{wanted}”, but one named “{taken}”."
            finding = Finding(what, f"Name it “{wanted}”.", sheet=taken, refused=True)
            yield Ailment(finding, (renamed_sheet(taken, wanted),))
