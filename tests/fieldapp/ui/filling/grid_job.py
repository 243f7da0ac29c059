"""A laptop that loses its power while a child reads: `python -m tests.fieldapp.ui.filling.grid_job HOME DRAFT`.

The real widgets over the real database; after the third mark the process kills itself.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from fieldapp.model import DraftId
from fieldapp.operations import accounts, drafts
from fieldapp.operations.desk import Desk
from fieldapp.ui.filling import FillingPlace
from tests.fieldapp.operations.field import PASSPHRASE
from tests.fieldapp.ui.filling.lanes import Lanes

LETTERS = "/data/clock/lat_grids/lat_letters"
OPENING = {"before/alone": "yes", "before/who": "adult", "before/consent": "yes", "clock/timed": "yes"}


class Straight(Lanes):
    """Each job is done before the call returns."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk

    def write(self, owner: object, act: object, done: object = None, failed: object = None) -> None:
        value = act(self.desk)  # type: ignore[operator]
        if done:
            done(value)  # type: ignore[operator]


def main(home: Path, draft: DraftId) -> None:
    QApplication([])
    desk = accounts.sign_in(home, accounts.tiles(home)[0].member, PASSPHRASE)
    place = FillingPlace(Straight(desk))  # type: ignore[arg-type]
    place.open(*drafts.resume(desk, draft))
    opened, now = place.opened, [0]
    assert opened is not None
    for name, text in (OPENING | {"clock/script": "lat"}).items():
        opened.interview.answer(f"/data/{name}", text)
    opened.runs.clock = lambda: now[0]
    opened.runs.open(LETTERS)
    page = opened.runs.page
    assert page is not None
    page.main.click()
    for item, at in ((3, 4_000), (7, 9_000), (12, 20_000)):
        now[0] = at
        page.board.tapped.emit(item)
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    main(Path(sys.argv[1]), DraftId(sys.argv[2]))
