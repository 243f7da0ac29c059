"""Every form of the folder beside the checkout and every form of the project, filled by the accessible tree alone.

`./dev bench tree [part of a name]` (JSON, a line for each form; exit 1). What the tree offers no way to answer is
refused by its quiet button and named: places, files, drawings, orders and timed grids.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from fieldapp.ui.filling import FillingPlace
from fieldapp.ui.kit import theme
from forms import Session
from tests.fieldapp.ui.filling.by_tree import Stuck, TreeFiller
from tests.fieldapp.ui.filling.lanes import Disk, Lanes, draft
from tests.fieldapp.ui.filling.test_whole_forms import BIG, OWN, answers
from tests.forms.shared import ROOT, real_forms
from tests.forms.test_real_forms import MISSING, finished

PICTURE = ROOT / "resources" / "icons" / "image.svg"


def fill(path: Path) -> dict[str, object]:
    """One form; `wrong` are answers that differ from the plan and were not refused for want of a way."""
    done, disk, stuck = finished(path), Disk(), ""
    place = FillingPlace(Lanes(), disk.verbs())  # type: ignore[arg-type]
    place.resize(*BIG)
    session = Session(done.session.form, done.session.context)
    place.open(draft(), session, attach=lambda _ref, chosen: Path(chosen).name)
    theme.dress(place)
    place.show()
    filler, began = TreeFiller(place, done.session, lambda: place.session, PICTURE), time.process_time()
    try:
        filler.fill()
    except Stuck as problem:
        stuck = str(problem)
    QApplication.processEvents()
    wanted, given = answers(done.session), answers(session)
    wrong = [ref for ref, text in wanted.items() if given.get(ref) != text and ref not in filler.refused]
    closed = disk.log[-1:] == ["close"]
    place.close_draft()
    place.close()
    return {
        "form": path.stem,
        "wanted": len(wanted),
        "wrong": wrong[:10],
        "no_way": filler.refused,
        "finished": closed,
        "stuck": stuck,
        "cpu_s": round(time.process_time() - began, 1),
    }


def main(words: list[str]) -> int:
    app = QApplication.instance() or QApplication([])
    theme.apply(theme.Look())
    QAccessible.setActive(True)
    rows = []
    for path in [*OWN, *real_forms()]:
        if not words or any(word in path.stem for word in words):
            rows.append(fill(path))
            print(json.dumps(rows[-1], ensure_ascii=False), flush=True)
    del app
    return 0 if rows and all(_whole(row) for row in rows) else 1


def _whole(row: dict[str, object]) -> bool:
    return not row["wrong"] and not row["no_way"] and bool(row["finished"] or row["form"] in MISSING)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
