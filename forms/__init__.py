"""Questionnaires: read a form, fill it in a session, write its submission. No Qt, no SQL, no network."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from forms.definition import Form
from forms.engine.session import Session
from forms.kept import KeptForms
from forms.reading.form import build_form
from forms.views import (
    AddRepeat,
    AnswerFault,
    AnswerProblem,
    AnswerRefused,
    Changes,
    Choice,
    Context,
    Finding,
    Flag,
    FormRefused,
    Heading,
    Item,
    Kind,
    Media,
    Missing,
    QuestionItem,
    QuestionView,
    RangeLimits,
    RepeatHead,
    Section,
)
from forms.xform import parse_xml

if TYPE_CHECKING:
    import threading

    from forms.xlsform import Converted

__all__ = [
    "AddRepeat",
    "AnswerFault",
    "AnswerProblem",
    "AnswerRefused",
    "Changes",
    "Choice",
    "Context",
    "Finding",
    "Flag",
    "Form",
    "FormRefused",
    "Heading",
    "Item",
    "Kind",
    "Media",
    "Missing",
    "QuestionItem",
    "QuestionView",
    "RangeLimits",
    "RepeatHead",
    "Section",
    "Session",
    "check_drawings",
    "convert_xlsform",
    "in_cells",
    "read_form",
]


kept_forms = KeptForms()  # what was read in this process a short while ago, by content


def read_form(xml: bytes, files: Mapping[str, bytes] | None = None) -> Form:
    """A form ready to be filled; `files`: attached lists by name.

    Raises FormRefused for XML that is hostile, not well-formed or has no instance. Anything less is a
    finding of the form: an expression that is switched off, a file that is missing. The same content read
    again gives the same form: a Form is frozen.
    """
    given = files or {}
    return kept_forms.get(xml, given, lambda: _read(xml, given))


def _read(xml: bytes, files: Mapping[str, bytes]) -> Form:
    # Nothing of what is made here is garbage, yet the collector would look through it again and again:
    # half of the time that a large form takes.
    collecting = gc.isenabled()
    gc.disable()
    try:
        return build_form(parse_xml(xml), files)
    finally:
        if collecting:
            gc.enable()


def check_drawings(form: Form, files: Mapping[str, bytes]) -> tuple[Finding, ...]:
    """Which drawings of a form will not be shown, why, and what to do; `files`: what lies beside it, by name.

    For whoever brings a form: it reads each drawing, which takes up to a second.
    """
    from forms.pictured import check_drawings as check

    return check(form, files)


def in_cells(findings: Iterable[Finding], path: Path) -> tuple[Finding, ...]:
    """Findings about a converted form with the sheet, row and column of its workbook, where they can be told; the
    cells are read in a process of its own."""
    from forms.placed import placed

    return placed(findings, path)


def convert_xlsform(
    path: Path, *, timeout_s: float = 120.0, called_off: threading.Event | None = None
) -> Converted:
    """XLSForm -> XForm in a process of its own; FormRefused with sheet, row, column and remedy.

    It takes up to `timeout_s` seconds: call it from a background thread, and set `called_off` to end it.
    """
    from forms.xlsform import convert_xlsform as convert

    return convert(path, timeout_s=timeout_s, called_off=called_off)
