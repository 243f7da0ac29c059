"""The places as they were looked at: a picture that changed is looked at again before it is kept."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from fieldapp.model import Preferences
from fieldapp.ui import appearance
from tests.pictures.golden import FEW, FOLDER, GOLDEN, Golden, difference, draw, kept

AGAIN = "look at build/golden, and if it is meant: python -m tests.pictures.golden"
SEEN = FOLDER.parents[2] / "build" / "golden"


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> Iterator[None]:
    yield
    appearance.put_on(Preferences("en", "light"))


@pytest.mark.parametrize("golden", GOLDEN, ids=lambda golden: golden.name)
def test_a_picture_is_as_it_was_looked_at(golden: Golden) -> None:
    now, before = draw(golden), kept(golden)
    apart = difference(now, before)
    if apart > FEW:
        SEEN.mkdir(parents=True, exist_ok=True)
        now.save(str(SEEN / f"{golden.name}.png"))
    assert apart <= FEW, f"{apart} squares differ; {AGAIN} {golden.name}"


def test_a_word_that_changed_is_noticed(qapp: QApplication) -> None:
    before = kept(GOLDEN[0])
    now = QImage(before).convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(now)
    painter.drawText(40, 300, "Another word stands here")
    painter.end()
    assert difference(now, before) > FEW
    assert difference(before, before) == 0


def test_the_pictures_are_those_that_the_list_names() -> None:
    names = {golden.name for golden in GOLDEN}
    assert {path.stem for path in FOLDER.glob("*.png")} == names
    listed = re.findall(r"^\| `([a-z_0-9]+)` \|", (FOLDER.parent / "README.md").read_text("utf-8"), re.M)
    assert names - set(listed) == set()
