"""The filling with lanes that need no thread, in the program's own look."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fieldapp.ui.filling import FillingPlace
from fieldapp.ui.kit import theme
from tests.fieldapp.ui.filling.lanes import Disk, Lanes, draft

Key = Qt.Key


@dataclass
class Stage:
    """A place on the screen, what it wrote, and a keyboard."""

    place: FillingPlace
    disk: Disk
    lanes: Lanes

    def open(self, session: object, position: str = "", **given: object) -> Stage:
        self.place.open(draft(position), session, **given)  # type: ignore[arg-type]
        self.place.show()
        self.place.activateWindow()
        QApplication.processEvents()
        return self

    @property
    def focus(self) -> QWidget:
        focused = QApplication.focusWidget()
        assert focused is not None
        return focused

    @property
    def here(self) -> str:
        """The ref of the question that has the focus; "" outside."""
        assert self.place.opened is not None
        return self.place.opened.screen.page.key_of(QApplication.focusWidget()) or ""

    def key(
        self, key: Qt.Key, times: int = 1, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        for _ in range(times):
            QTest.keyClick(self.focus, key, modifier)

    def type(self, text: str) -> None:
        QTest.keyClicks(self.focus, text)

    def find(self, name: str) -> QWidget:
        found = [w for w in self.place.findChildren(QWidget, name) if not w.isHidden()]
        assert found, (
            f"no {name} among {sorted({w.objectName() for w in self.place.findChildren(QWidget)} - {''})}"
        )
        return found[0]

    def click(self, name: str) -> None:
        QTest.mouseClick(self.find(name), Qt.MouseButton.LeftButton)

    def there(self, name: str) -> bool:
        return any(w.isVisible() for w in self.place.findChildren(QWidget, name))


@pytest.fixture(scope="session")
def look(qapp: QApplication) -> None:
    theme.apply(theme.Look())


@pytest.fixture
def stage(qtbot: QtBot, look: None) -> Iterator[Stage]:
    lanes, disk = Lanes(), Disk()
    place = FillingPlace(lanes, disk.verbs())  # type: ignore[arg-type]
    theme.dress(place)
    place.resize(1366, 768)
    yield Stage(place, disk, lanes)
    place.close_draft()
    place.close()
    place.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def opened(stage: Stage) -> Callable[[object], Stage]:
    return stage.open
