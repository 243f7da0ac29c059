"""Every control is named, big enough and readable in each language, look and size that the program has."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget

from fieldapp.ui import translations
from fieldapp.ui.filling import FillingPlace
from fieldapp.ui.kit import theme
from fieldapp.ui.kit.labels import Elided
from tests.fieldapp.ui.filling.conftest import Stage
from tests.fieldapp.ui.filling.draw import WORDS, questionnaire
from tests.fieldapp.ui.filling.lanes import Disk, Lanes, draft

REFS = ("/data/who", "/data/start", "/data/town", "/data/scale", "/data/photo")
LEAST = 40  # px, the smallest height of anything that can be pressed


@pytest.fixture
def faces(stage: Stage) -> object:
    """Puts the look back that the other tests share."""
    yield stage
    translations.install("en")
    theme.apply(theme.Look())


def place(language: str, look: theme.Look, size: QSize) -> FillingPlace:
    translations.install(language)
    theme.apply(replace(look, right_to_left=language in translations.RIGHT_TO_LEFT))
    made = FillingPlace(Lanes(), Disk().verbs())  # type: ignore[arg-type]
    theme.dress(made)
    made.resize(size)
    made.open(draft("/data/who"), questionnaire(language if language in WORDS else "ru"))  # type: ignore[arg-type]
    made.show()
    QApplication.processEvents()
    return made


def pressable(root: QWidget) -> list[QWidget]:
    kinds = (QAbstractButton, QLineEdit, QPlainTextEdit)
    return [w for w in root.findChildren(QWidget) if isinstance(w, kinds) and w.isVisible()]


def clipped(root: QWidget) -> list[str]:
    """Labels that are narrower than their words and do not end in an ellipsis by design."""
    labels = [w for w in root.findChildren(QLabel) if w.isVisible() and w.text() and not w.wordWrap()]
    return [w.text() for w in labels if w.width() + 1 < w.sizeHint().width() and not isinstance(w, Elided)]


@pytest.mark.parametrize(
    ("language", "scale", "width", "height"),
    [
        ("en", 1.0, 1366, 768),
        *(
            (language, scale, width, height)
            for language in ("ru", "kk", "ar")
            for scale, width, height in ((1.0, 1093, 614), (1.5, 1366, 768), (1.5, 1093, 614))
        ),
    ],
)
def test_controls_are_named_big_enough_and_not_clipped(
    faces: object, language: str, scale: float, width: int, height: int
) -> None:
    made = place(language, theme.Look("light", scale), QSize(width, height))
    try:
        assert made.minimumSizeHint().width() <= width
        for ref in REFS:
            assert made.jump_to(ref)
            QApplication.processEvents()
            for control in pressable(made):
                name = control.accessibleName() or getattr(control, "text", str)()
                assert name, control.objectName()
                assert control.height() >= LEAST, (control.objectName(), control.height())
            assert clipped(made) == []
    finally:
        made.close_draft()
        made.close()


@pytest.mark.parametrize("scale", [1.0, 1.1, 1.25, 1.5])
@pytest.mark.parametrize("language", ["kk", "ru", "en", "ar"])
def test_a_window_gets_small_in_one_step(faces: object, language: str, scale: float) -> None:
    made = place(language, theme.Look("light", scale), QSize(1920, 1080))
    try:
        assert made.jump_to("/data/start")
        made.resize(1093, 614)
        assert made.width() == 1093
        QApplication.processEvents()
        assert made.minimumSizeHint().width() <= 1093
        assert made.size() == QSize(1093, 614)
    finally:
        made.close_draft()
        made.close()


def test_nothing_on_the_screen_tells_more_than_the_neutral_title(faces: Stage) -> None:
    faces.open(questionnaire("en"))
    assert faces.place.windowTitle() == ""
    assert faces.find("filling.saved").window().windowTitle() == ""
