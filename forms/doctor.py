"""Why an XLSForm is refused, and repairs that a person accepts cell by cell.

The rules stand in `forms.ailments`, each a function over the cells; what pyxform complained of is put into
plain words where no rule of ours explains it better.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from forms.ailments import ADVICE, MARKS, STAGES, Ailment, Repair, Rule, from_complaint
from forms.sheets import Book, Sheet, read_book, write_xlsx
from forms.views import Finding
from forms.xlsform import attempt, check_outside, work_on

__all__ = ["Diagnosis", "Repair", "apply_repairs", "diagnose", "examine"]


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """No finding is `refused`: the form converts, and what is found all the same is advice. `repairs`: what could be
    done, cell by cell; none is applied.

    Diagnose the repaired copy again: what stands in the headers hides what stands in the cells.
    """

    findings: tuple[Finding, ...] = ()
    repairs: tuple[Repair, ...] = ()


def diagnose(path: Path, *, timeout_s: float = 120.0, called_off: threading.Event | None = None) -> Diagnosis:
    """Converts in a child process and, where that fails, says why. FormRefused: the file cannot be read, or it took
    longer than `timeout_s` seconds, or somebody set `called_off`.
    """
    check_outside(path)
    reply = json.loads(work_on(str(path), _diagnose, timeout_s=timeout_s, called_off=called_off))
    findings = tuple(Finding(**f) for f in reply["findings"])
    return Diagnosis(findings, tuple(Repair(**r) for r in reply["repairs"]))


def examine(path: str, complaint: str) -> Diagnosis:
    """What is wrong in a form that pyxform complained of; for child processes only."""
    try:
        book = read_book(Path(path))
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001 - readers raise anything on damaged workbooks
        what = f"The cells of this workbook cannot be read ({type(error).__name__})."
        remedy = "Open it in Excel or LibreOffice, save it anew as .xlsx and try that copy."
        return Diagnosis((Finding(what, remedy, refused=True),))
    ailments: list[Ailment] = []
    for rules in STAGES:
        if not ailments:
            ailments = [ailment for rule in rules for ailment in rule(book)]
    if not any(a.finding.refused for a in ailments):
        ailments = [*from_complaint(complaint, book), *ailments]
    ailments.sort(key=lambda a: not a.finding.refused)
    return _as_diagnosis(ailments)


def _as_diagnosis(ailments: Sequence[Ailment]) -> Diagnosis:
    """One repair per cell: what else is wrong with a cell shows when the repaired copy is diagnosed again."""
    findings = dict.fromkeys(a.finding for a in ailments)
    repairs: dict[tuple[str, int, str, int], Repair] = {}
    for repair in (r for a in ailments for r in a.repairs):
        repairs.setdefault((repair.sheet, repair.row, repair.column, repair.index), repair)
    return Diagnosis(tuple(findings), tuple(repairs.values()))


def _diagnose(path: str) -> str:
    complaint, _ = attempt(path)
    found = examine(path, complaint) if complaint else _advice(path)
    return json.dumps(
        {"findings": [asdict(f) for f in found.findings], "repairs": [asdict(r) for r in found.repairs]}
    )


def marks_of(path: str) -> Diagnosis:
    """What is wrong with the program's own marks in a form that pyxform converts; for child processes only."""
    return _found(path, MARKS)


def _advice(path: str) -> Diagnosis:
    """What is better changed in a form that pyxform converts, and marks of ours that must be."""
    return _found(path, ADVICE)


def _found(path: str, rules: Sequence[Rule]) -> Diagnosis:
    try:
        book = read_book(Path(path))
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 - the converter could read it; if we cannot, there is nothing to say
        return Diagnosis()
    return _as_diagnosis([ailment for rule in rules for ailment in rule(book)])


def apply_repairs(path: Path, accepted: Sequence[Repair], out: Path, *, timeout_s: float = 120.0) -> None:
    """Writes a repaired copy (.xlsx, plain cells) with the accepted repairs and nothing else changed.

    Raises ValueError when a cell no longer reads as the repair says it did; then nothing is written.
    """
    check_outside(path)
    order = {"path": str(path), "out": str(out), "repairs": [asdict(r) for r in accepted]}
    fault = work_on(json.dumps(order), _apply, timeout_s=timeout_s)
    if fault:
        raise ValueError(fault)


def _apply(order: str) -> str:
    told = json.loads(order)
    book = read_book(Path(told["path"]))
    try:
        for repair in told["repairs"]:
            book = _repaired(book, Repair(**repair))
    except ValueError as changed:
        return str(changed)
    write_xlsx(book, Path(told["out"]))
    return ""


def _repaired(book: Book, repair: Repair) -> Book:
    target = next((s for s in book.sheets if s.name == repair.sheet), None)
    if target is None:
        target = Sheet(repair.sheet, ())
        book = Book((*book.sheets, target))
    changed = Sheet(repair.after, target.grid) if repair.row == 0 else _with_cell(target, repair)
    return Book(tuple(changed if s is target else s for s in book.sheets))


def _with_cell(sheet: Sheet, repair: Repair) -> Sheet:
    grid = [list(cells) for cells in sheet.grid] or [[]]
    if repair.column not in grid[0]:  # a new column, behind whatever stands in any row
        grid[0].extend([""] * (max(map(len, grid)) - len(grid[0])))
        grid[0].append(repair.column)
    index = repair.index if repair.index >= 0 else grid[0].index(repair.column)
    while len(grid) < repair.row:
        grid.append([])
    cells = grid[repair.row - 1]
    cells.extend([""] * (index + 1 - len(cells)))
    if cells[index] != repair.before:
        raise ValueError(f"{sheet.name} row {repair.row} column {repair.column} has changed")
    cells[index] = repair.after
    return Sheet(sheet.name, tuple(tuple(row) for row in grid))
