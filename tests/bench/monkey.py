"""Random walks over interviews: keys, words, buttons, languages, cuts of the power (JSON; exit 1).

`./dev bench monkey --walks 500 --steps 120 --seed 1`: no crash, no warning of Qt's, no answer lost that was durable.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
import traceback
from pathlib import Path
from random import Random
from types import TracebackType

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from fieldapp.ui import translations
from fieldapp.ui.filling import FillingPlace
from fieldapp.ui.kit import theme
from tests.fieldapp.ui.filling.forms_small import roster, session, small
from tests.fieldapp.ui.filling.lanes import Disk, Lanes, draft
from tests.fieldapp.ui.filling.monkey import Monkey, told

HARMLESS = "This plugin does not support"  # what the offscreen platform says of windows' size hints
COMPLAINTS: list[str] = []


def listen(kind: QtMsgType, _context: object, text: str) -> None:
    if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and not text.startswith(HARMLESS):
        COMPLAINTS.append(text)


def stumble(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """A slot of the program's that raises: Qt goes on, and a person would find that a button does nothing."""
    where = traceback.extract_tb(trace)[-1]
    COMPLAINTS.append(f"{kind.__name__}: {error} ({Path(where.filename).name}:{where.lineno})")
    sys.__excepthook__(kind, error, trace)


def walk(seed: int, steps: int) -> tuple[int, list[str]]:
    """One walk: how often the power went, and what was lost."""
    form, disk, translated = (roster() if seed % 2 else small()), Disk(), translations.install("en")
    assert translated, "the words are not built"
    place = FillingPlace(Lanes(), disk.verbs())  # type: ignore[arg-type]
    place.resize(1366, 768)
    place.open(draft(), session(form))
    theme.dress(place)
    place.show()
    monkey = Monkey(place, disk, form, Random(seed))
    monkey.walk(steps, cut=0.03, languages=0.03)
    place.commit()
    lost = list(monkey.lost)
    if not monkey.ended and place.session is not None and told(monkey.replayed()) != told(place.session):
        lost.append("the journal tells another story than the screen")
    place.close_draft()
    place.close()
    place.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return monkey.kills, lost


def main() -> int:
    asked = argparse.ArgumentParser(prog="./dev bench monkey")
    asked.add_argument("--walks", type=int, default=500)
    asked.add_argument("--steps", type=int, default=120)
    asked.add_argument("--seed", type=int, default=1)
    words = asked.parse_args()
    app = QApplication.instance() or QApplication([])
    qInstallMessageHandler(listen)
    sys.excepthook = stumble
    theme.apply(theme.Look())
    began, kills, lost = time.process_time(), 0, {}
    for seed in range(words.seed, words.seed + words.walks):
        cut, gone = walk(seed, words.steps)
        kills += cut
        if gone:
            lost[seed] = gone
    del app
    told_of = {"walks": words.walks, "steps": words.steps, "seed": words.seed, "kills": kills}
    found = {"lost": lost, "qt_warnings": COMPLAINTS[:10], "cpu_s": round(time.process_time() - began, 1)}
    print(json.dumps(told_of | found, indent=1, default=str))
    return 1 if lost or COMPLAINTS else 0


if __name__ == "__main__":
    raise SystemExit(main())
