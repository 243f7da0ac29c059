"""Every place in every language with usual and with large letters, on the big screen and on the small one: what is cut,
too low to hit or does not fit. `./dev bench faces [place …]` (JSON; exit 1). The tests look at a part of it.
"""

from __future__ import annotations

import json
import os
import sys
from itertools import product

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from tests.fieldapp.ui.pictures import BIG, PLACES, SMALL, Picture, draw
from tests.fieldapp.ui.test_faces import keeps_its_promises

LANGUAGES = ("en", "ru", "kk", "ar")
LETTERS = (100, 150)  # per cent


def broken(place: str, language: str, size: tuple[int, int], letters: int) -> str:
    """What is wrong there; "" where nothing is."""
    widget = draw(Picture(PLACES[place], "light", language, size, letters))
    try:
        keeps_its_promises(widget, size)
    except AssertionError as wrong:
        return f"{place} {language} {size[0]}x{size[1]} {letters} %: {wrong}"
    finally:
        widget.close()
        widget.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return ""


def main() -> int:
    app = QApplication([])
    places = sys.argv[1:] or list(PLACES)
    looks = list(product(places, LANGUAGES, (BIG, SMALL), LETTERS))
    found = [said for look in looks if (said := broken(*look))]
    print(json.dumps({"looks": len(looks), "broken": found}, indent=1, ensure_ascii=False))
    app.quit()
    return 1 if found else 0


if __name__ == "__main__":
    raise SystemExit(main())
