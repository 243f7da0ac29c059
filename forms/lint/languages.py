"""What is written in one language of a workbook and not in another: whoever chose that one reads an empty line, or
another language in the middle of the talk."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from forms.lint.model import Material
from forms.views import Finding

KINDS: Final = ("label", "hint", "constraint_message", "required_message")
SHEETS: Final = ("survey", "choices")
DIVIDER: Final = "::"


def untranslated(material: Material) -> Iterator[Finding]:
    """For each language of a sheet one finding, with the cell that comes first. The form works without these words."""
    columns: dict[tuple[str, str], set[str]] = {}  # by sheet and kind
    filled: dict[tuple[str, str, int], set[str]] = {}  # and row
    for said in material.said:
        kind, divided, _ = said.column.partition(DIVIDER)
        if said.sheet not in SHEETS or not divided or kind.strip().lower() not in KINDS:
            continue
        if said.row == 1:
            columns.setdefault((said.sheet, kind), set()).add(said.column)
        elif said.text.strip():
            filled.setdefault((said.sheet, kind, said.row), set()).add(said.column)
    lacking: dict[tuple[str, str], list[tuple[int, str]]] = {}
    for (sheet, kind, row), there in filled.items():
        for column in columns.get((sheet, kind), set()) - there:
            language = column.partition(DIVIDER)[2].strip()
            lacking.setdefault((sheet, language), []).append((row, column))
    for (sheet, language), cells in sorted(lacking.items()):
        row, column = min(cells)
        yield Finding(
            f"Cells of the sheet “{sheet}” that are empty in {language} and filled in another language: {len(cells)}.",
            "Write them there, beginning with this cell: else the talk goes on in another language.",
            sheet, row, column, calm=True,
        )  # fmt: skip
