"""Every form of the folder beside the checkout and every form of the project, filled by keys alone (JSON; exit 1).

`./dev bench keyboard [part of a name]`. A file is typed into the dialog that asks for it; everything else is typed,
chosen by number, arrow or search, as `tests.forms.filler` would have it. A form whose lists lie nowhere ends at a
question that is named: it need not be finished, but every answer that can be given is.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from fieldapp.ui.filling import FillingPlace
from fieldapp.ui.kit import theme
from forms import Session
from tests.fieldapp.ui.filling.by_keyboard import KeyboardFiller, Stuck
from tests.fieldapp.ui.filling.lanes import Disk, Lanes, draft
from tests.fieldapp.ui.filling.test_whole_forms import OWN, SMALL, answers
from tests.forms.shared import ROOT, real_forms
from tests.forms.test_real_forms import MISSING, finished


def fill(path: Path, picture: Path) -> dict[str, object]:
    """One form on the small screen; `wrong` are answers that differ from the plan."""
    done, lanes, disk = finished(path), Lanes(), Disk()
    place = FillingPlace(lanes, disk.verbs())  # type: ignore[arg-type]
    place.resize(*SMALL)
    session = Session(done.session.form, done.session.context)
    place.open(draft(), session, attach=lambda _ref, chosen: Path(chosen).name)
    theme.dress(place)
    place.show()
    place.activateWindow()
    QApplication.processEvents()
    filler, began, stuck = KeyboardFiller(place, done.session, picture), time.process_time(), ""
    try:
        filler.fill()
        QApplication.processEvents()
    except Stuck as problem:
        stuck = str(problem)
    wanted, given = answers(done.session), answers(filler.session)
    wrong = sorted(ref for ref, text in wanted.items() if given.get(ref) != text)
    closed = disk.log[-1:] == ["close"]
    place.close_draft()
    place.close()
    return {
        "form": path.stem,
        "wanted": len(wanted),
        "given": len(wanted) - len(wrong),
        "finished": closed,
        "stuck": stuck,
        "wrong": wrong[:5],
        "cpu_s": round(time.process_time() - began, 1),
    }


def main(words: list[str]) -> int:
    app = QApplication.instance() or QApplication([])
    theme.apply(theme.Look())
    rows = []
    picture = ROOT / "resources" / "icons" / "image.svg"
    for path in [*OWN, *real_forms()]:
        if not words or any(word in path.stem for word in words):
            rows.append(fill(path, picture))
            print(json.dumps(rows[-1]), flush=True)
    del app
    return 0 if rows and all(_whole(row) for row in rows) else 1


def _whole(row: dict[str, object]) -> bool:
    return not row["wrong"] and bool(row["finished"] or row["form"] in MISSING)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
