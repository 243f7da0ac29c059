"""Every place in every language at both sizes: spoken names, targets of 40 px, nothing clipped."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QWidget,
)

from fieldapp.model import Preferences
from fieldapp.ui import appearance
from fieldapp.ui.kit.labels import Elided
from fieldapp.ui.shell import Shell
from fieldapp.ui.signin import SignInPlace
from tests.fieldapp.ui import pictures
from tests.fieldapp.ui.hands import Windows
from tests.fieldapp.ui.pictures import BIG, PLACES, SMALL, Picture

TARGET = 40
CONTROLS = (QAbstractButton, QLineEdit, QPlainTextEdit)


@pytest.fixture(scope="module", params=["en", "ru", "kk", "ar"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    yield request.param
    appearance.put_on(Preferences("en", "light"))


@pytest.fixture(scope="module", params=list(PLACES))
def drawn(request: pytest.FixtureRequest, language: str) -> Iterator[QWidget]:
    """A place on the big screen; building it is what costs."""
    windows = Windows(Shell, SignInPlace, pictures.Asked)
    widget = pictures.draw(Picture(PLACES[request.param], "light", language, BIG))
    windows.close()
    yield widget
    widget.close()
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(params=[BIG, SMALL], ids=["1366x768", "1093x614"])
def size(request: pytest.FixtureRequest) -> tuple[int, int]:
    return request.param  # type: ignore[no-any-return]


@pytest.fixture
def shown(drawn: QWidget, size: tuple[int, int]) -> QWidget:
    """The place at a size, as by the window's edge: once it is narrow it makes room, and can become as low."""
    for _ in range(2):
        drawn.resize(*size)
        for _ in range(4):
            QApplication.processEvents()
    return drawn


@pytest.mark.parametrize("name", ["today", "outbox", "review", "person", "settings"])
def test_large_text_stays_within_the_screen(name: str, language: str) -> None:
    widget = pictures.draw(Picture(PLACES[name], "light", language, BIG, 150))
    shown = widget.width(), widget.height()
    widget.close()
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert shown == BIG


def seen(widget: QWidget, *kinds: type[QWidget]) -> list[QWidget]:
    return [found for kind in kinds for found in widget.findChildren(kind) if found.isVisible()]


def called(widget: QWidget) -> str:
    words = widget.text() if isinstance(widget, QAbstractButton | QLabel) else ""
    return f"{type(widget).__name__} {widget.objectName()!r} {words!r}"


def own(widget: QWidget) -> bool:
    """Qt's own parts of a control are reached through that control."""
    return not isinstance(widget.parentWidget(), QLineEdit)


def too_low(control: QWidget) -> bool:
    """A field without a border of its own is as high as the frame that is pressed."""
    box = control.parentWidget() if control.property("bare") else control
    return box is not None and min(box.height(), box.width()) < TARGET


def clipped(widget: QWidget) -> bool:
    if isinstance(widget, Elided) or not getattr(widget, "text", str)():
        return False
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.height() < widget.heightForWidth(widget.width()) - 1
    if isinstance(widget, QLabel):
        return widget.width() < widget.sizeHint().width() - 1
    return isinstance(widget, QPushButton) and widget.width() < widget.minimumSizeHint().width() - 1


def test_a_place_keeps_its_promises(shown: QWidget, size: tuple[int, int]) -> None:
    controls = [control for control in seen(shown, *CONTROLS) if own(control)]
    assert controls
    words = [c for c in controls if not (c.accessibleName() or getattr(c, "text", str)())]
    assert [called(c) for c in words] == [], "without a name for a screen reader"
    assert [called(c) for c in controls if too_low(c)] == [], f"smaller than {TARGET} px"
    labels = [label for label in seen(shown, QLabel, QPushButton) if own(label)]
    assert [called(label) for label in labels if clipped(label)] == [], "clipped"
    assert [called(bar) for bar in seen(shown, QProgressBar) if not bar.accessibleName()] == []
    assert (shown.width(), shown.height()) == size, "the place needs more room than the screen gives"
    assert shown.minimumSizeHint().width() <= size[0]
