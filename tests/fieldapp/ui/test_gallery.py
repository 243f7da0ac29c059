"""The kit's gallery opens in every look, and each of its parts is seen there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tests.fieldapp.ui.gallery import LOOKS, PAGES, SIZE, pictures


def test_each_page_is_drawn_in_each_look(qapp: QApplication, tmp_path: Path) -> None:
    made = pictures(tmp_path)
    images = {path.stem: QImage(str(path)) for path in made}
    assert set(images) == {f"gallery_{page.name}_{look}" for page in PAGES for look in LOOKS}
    assert {(image.width(), image.height()) for image in images.values()} == {SIZE}
    for page in PAGES:
        looks = [images[f"gallery_{page.name}_{look}"] for look in LOOKS]
        assert all(one != other for i, one in enumerate(looks) for other in looks[:i]), page.name
