"""Every place at both sizes, in English and in one of the other languages by turns: spoken names, targets of 40 px,
nothing clipped. `./dev bench faces` looks at every place in every language, with large letters, too."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from itertools import pairwise

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


OTHERS = ("ru", "kk", "ar")
LOOKS = [
    *(("en", place) for place in PLACES),
    *((OTHERS[number % len(OTHERS)], place) for number, place in enumerate(PLACES)),
]


@pytest.fixture(scope="module", params=sorted(LOOKS), ids="-".join)
def drawn(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[QWidget]:
    """A place on the big screen; building it is what costs, and hearing every event of it a third more: whether a
    part is a window before it has its place is the same in every language."""
    language, place = request.param
    windows = Windows(Shell, SignInPlace, pictures.Asked) if language == "en" else None
    widget = pictures.draw(Picture(PLACES[place], "light", language, BIG))
    if windows:
        windows.close()
    yield widget
    widget.close()
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    appearance.put_on(Preferences("en", "light"))


@pytest.fixture(params=[BIG, SMALL], ids=["1366x768", "1093x614"])
def size(request: pytest.FixtureRequest) -> tuple[int, int]:
    return request.param  # type: ignore[no-any-return]


@pytest.fixture
def shown(drawn: QWidget, size: tuple[int, int]) -> QWidget:
    """The place at a size, in one step: so a window comes to a screen whose scale was changed."""
    drawn.resize(*size)
    for _ in range(4):
        QApplication.processEvents()
    return drawn


@pytest.mark.parametrize("language", ["en", *OTHERS])
@pytest.mark.parametrize("name", ["today", "outbox", "review", "person", "settings"])
def test_large_text_stays_within_the_screen(name: str, language: str, qapp: QApplication) -> None:
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


def runs_from_the_left(widget: QWidget) -> bool:
    """A line with Arabic words whose parts Qt would order from the left, for the first letter that decides is a Latin
    one, or each part is isolated and none decides."""
    if not isinstance(widget, QLabel) or isinstance(widget, Elided):  # that is painted the way of its place
        return False
    if not widget.isRightToLeft():  # Arabic among Kazakh words runs from the left rightly
        return False
    return any(turned(line) for line in widget.text().split("\n"))


def turned(line: str) -> bool:
    deep, decides, parts = 0, "", 0
    for kind in map(unicodedata.bidirectional, line):
        deep += (kind in ("LRI", "RLI", "FSI")) - (kind == "PDI")
        parts += kind in ("LRI", "RLI", "FSI")
        if not deep and not decides and kind in ("L", "R", "AL"):
            decides = kind
    arabic = any(unicodedata.bidirectional(one) == "AL" for one in line)
    return arabic and (decides == "L" or (not decides and parts > 1))


def test_a_place_keeps_its_promises(shown: QWidget, size: tuple[int, int]) -> None:
    keeps_its_promises(shown, size)


@pytest.mark.parametrize("name", list(PLACES))
def test_a_place_that_is_built_on_the_small_screen_keeps_them_too(name: str, qapp: QApplication) -> None:
    widget = pictures.draw(Picture(PLACES[name], "light", "ru", SMALL))
    try:
        keeps_its_promises(widget, SMALL)
    finally:
        widget.close()
        widget.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        appearance.put_on(Preferences("en", "light"))


@pytest.mark.parametrize(
    ("name", "tag"),
    [
        ("people_several", "ru"), ("desk_home", "ar"), ("consent", "ar"), ("outbox", "ru"),
        ("review_apart", "ru"), ("today_urgent", "ar"),
    ],
)  # fmt: skip
def test_large_text_on_the_small_screen_cuts_nothing(name: str, tag: str, qapp: QApplication) -> None:
    """These were cut or too high; `./dev bench faces` looks at all, in all languages."""
    widget = pictures.draw(Picture(PLACES[name], "light", tag, SMALL, 150))
    try:
        keeps_its_promises(widget, SMALL)
    finally:
        widget.close()
        widget.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        appearance.put_on(Preferences("en", "light"))


@pytest.mark.parametrize(
    ("high", "shows"), [(768, (True, True)), (660, (False, True)), (600, (False, False))]
)
def test_on_a_low_screen_the_entries_stay_and_the_rest_of_the_sidebar_goes(
    high: int, shows: tuple[bool, bool], qapp: QApplication
) -> None:
    widget = pictures.draw(Picture(PLACES["journal"], "light", "en", (BIG[0], high)))
    assert isinstance(widget, Shell)
    sidebar = widget.sidebar
    assert widget.height() == high
    assert (sidebar._brand.isVisible(), sidebar._who.isVisible()) == shows
    assert [called(one) for one in sidebar._all if one.height() < TARGET] == []
    tops = sorted(one.mapTo(sidebar, one.rect().topLeft()).y() for one in sidebar._all)
    assert all(low - high >= TARGET for high, low in pairwise(tops)), "one over another"
    widget.close()
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def keeps_its_promises(shown: QWidget, size: tuple[int, int]) -> None:
    controls = [control for control in seen(shown, *CONTROLS) if own(control)]
    assert controls
    words = [c for c in controls if not (c.accessibleName() or getattr(c, "text", str)())]
    assert [called(c) for c in words] == [], "without a name for a screen reader"
    assert [called(c) for c in controls if too_low(c)] == [], f"smaller than {TARGET} px"
    labels = [label for label in seen(shown, QLabel, QPushButton) if own(label)]
    assert [called(label) for label in labels if clipped(label)] == [], "clipped"
    assert [called(label) for label in labels if runs_from_the_left(label)] == [], "runs from the left"
    assert [called(bar) for bar in seen(shown, QProgressBar) if not bar.accessibleName()] == []
    assert (shown.width(), shown.height()) == size, "the place needs more room than the screen gives"
    assert shown.minimumSizeHint().width() <= size[0]
