"""The import doctor as a coordinator meets it: what of a workbook could be mended, and the mended copy.

The file itself is never changed. A copy lies in a folder beside it and keeps its name: where a form names itself
nowhere, the converter takes its id from the file's.
"""

from __future__ import annotations

import shutil
import tempfile
import threading
from collections.abc import Sequence
from pathlib import Path

from fieldapp.errors import from_os
from fieldapp.form_errors import FileChanged
from forms import FormRefused
from forms.doctor import Repair, apply_repairs, diagnose

BOOKS = (".xlsx", ".xls", ".xlsm", ".md")
FOLDER = "mended"


def repairs(path: Path, called_off: threading.Event | None = None) -> tuple[Repair, ...]:
    """What could be done, cell by cell; nothing is. () for a file that has no cells or cannot be read.

    Looking takes as long as converting does; whoever sets `called_off` ends it at once.
    """
    if path.suffix.lower() not in BOOKS:
        return ()
    try:
        return diagnose(path, called_off=called_off).repairs
    except FormRefused:
        return ()


def mend(path: Path, accepted: Sequence[Repair], copy: Path | None = None) -> Path:
    """Writes a copy with the accepted repairs, whole or not at all, and says where it lies.

    `copy`: one that was written before and is mended further. Raises FileChanged where a cell no longer reads as the
    repair says, DiskFull, DiskRefused, FormRefused.
    """
    try:
        with tempfile.TemporaryDirectory() as folder:
            made = Path(folder) / f"{path.stem}.xlsx"
            apply_repairs(path, accepted, made)
            target = copy or _free(path)
            target.parent.mkdir(exist_ok=True)
            beside = target.with_suffix(".part")
            shutil.copyfile(made, beside)
            beside.replace(target)
    except ValueError as changed:
        raise FileChanged from changed
    except OSError as problem:
        raise from_os(problem) from problem
    return target


def _free(path: Path) -> Path:
    """`mended/visit.xlsx` beside `visit.xlsx`; `mended 2` where that is taken: nobody's copy is overwritten."""
    number = 1
    while True:
        folder = path.parent / (FOLDER if number == 1 else f"{FOLDER} {number}")
        target = folder / f"{path.stem}.xlsx"
        if not target.exists():
            return target
        number += 1
