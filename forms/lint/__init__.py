"""The form check: what no form may ask, name or work out about people, cell by cell, with a remedy.

    words = read_words(path.read_bytes())
    refused = lint(xml, files, words)                  # a converted form with its lists
    refused = lint_workbook(path, words, xml, files)   # the same, with sheet, row and column

Requirements: domain.md R-1 to R-5 and R-30. The words are data from outside; nothing here knows one of them.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from pathlib import Path

from forms.lint import languages
from forms.lint.model import Asked, Material, Said
from forms.lint.rules import findings
from forms.lint.words import Words, WordsRefused, read_words
from forms.views import Finding, FormRefused

__all__ = ["Words", "WordsRefused", "lint", "lint_workbook", "read_words"]


def lint(xml: bytes, files: Mapping[str, bytes], words: Words) -> tuple[Finding, ...]:
    """What is refused in a converted form. Raises FormRefused for what is no XML."""
    from forms.lint.converted import material
    from forms.xform import parse_xml

    return _unlike(findings(material(parse_xml(xml), files), words))


def lint_workbook(path: Path, words: Words, xml: bytes, files: Mapping[str, bytes]) -> tuple[Finding, ...]:
    """The cells of an XLSForm that are refused; and what only its converted form shows, by its name there. Then, calm,
    what one of its languages lacks."""
    material = _material_of(path)
    cells = _unlike(findings(material, words))
    said = {finding.what for finding in cells}
    refused = (*cells, *(f for f in lint(xml, files, words) if f.what not in said))
    return (*refused, *languages.untranslated(material))


def _unlike(found: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(dict.fromkeys(found))


def _material_of(path: Path) -> Material:
    """Cells are read in a child process: a workbook may be hostile."""
    from forms.xlsform import work_on

    told = json.loads(work_on(str(path), _material, timeout_s=120.0))
    if "said" not in told:
        raise FormRefused(
            (Finding(told["fault"], "Save the workbook anew and try that copy.", refused=True),)
        )
    asked = [
        Asked(
            **{
                **a,
                "labels": tuple(a["labels"]),
                "choices": tuple(a["choices"]),
                "marks": tuple(map(tuple, a["marks"])),
            }
        )
        for a in told["asked"]
    ]
    return Material(tuple(Said(**s) for s in told["said"]), tuple(asked), tuple(told["beyond"]))


def _material(path: str) -> str:
    """For child processes: the cells as JSON."""
    from forms.lint.cells import material
    from forms.sheets import read_book

    try:
        return json.dumps(asdict(material(read_book(Path(path)))))
    except MemoryError:
        raise
    except Exception as fault:  # noqa: BLE001 - readers raise anything on damaged workbooks
        return json.dumps({"fault": f"The cells could not be read ({type(fault).__name__})."})
