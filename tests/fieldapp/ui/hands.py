"""Hands for tests: the program on a real home, pressed by the names of its widgets."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fieldapp import app
from fieldapp.model import MemberId
from fieldapp.ui.main_window import TITLE, MainWindow

PATIENCE_MS = 10_000


class Windows(QObject):
    """Notes every window that is shown: a widget shown before it has a parent is one, and takes the focus.

    Every window's title is neutral, whatever is on the screen (R-19).
    """

    def __init__(self, *own: type[QWidget]) -> None:
        super().__init__()
        self.own, self.strange = own, list[str]()
        app = QCoreApplication.instance()
        assert app is not None
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Show or not isinstance(watched, QWidget) or not watched.isWindow():
            return False
        if watched.windowTitle() not in ("", TITLE):
            self.strange.append(f"titled {watched.windowTitle()}")
        if not isinstance(watched, (*self.own, QDialog, QMenu)):
            self.strange.append(f"{type(watched).__name__} {watched.objectName()}")
        return False

    def close(self) -> None:
        app = QCoreApplication.instance()
        assert app is not None
        app.removeEventFilter(self)
        assert self.strange == []


class Hands:
    """One person at one laptop."""

    def __init__(self, qtbot: QtBot, home: Path) -> None:
        self.qtbot = qtbot
        self.windows = Windows(MainWindow)
        self.program = app.build(home)
        self.window: MainWindow = self.program.window
        self.window.rounds._clock.setInterval(3_600_000)
        self.window.show()
        self.window.start()

    def close(self) -> None:
        self.window.close()
        self.qtbot.waitUntil(lambda: not self.window.isVisible(), timeout=PATIENCE_MS)
        self.program.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.windows.close()

    # looking

    def visible(self, name: str) -> list[QWidget]:
        return [w for w in self.window.findChildren(QWidget, name) if w.isVisible()]

    def names(self, start: str) -> list[str]:
        every = self.window.findChildren(QWidget)
        return [w.objectName() for w in every if w.isVisible() and w.objectName().startswith(start)]

    def until(self, true: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(true()), timeout=PATIENCE_MS)

    def see(self, name: str) -> QWidget:
        """Wait for a visible widget of this name."""
        self.until(lambda: self.visible(name))
        return self.visible(name)[0]

    def words(self) -> str:
        """Everything that can be read on the screen."""
        shown = [w for w in self.window.findChildren(QWidget) if w.isVisible()]
        texts = [w.text() for w in shown if isinstance(w, QLabel | QPushButton | QLineEdit)]
        return "\n".join([*texts, *(w.accessibleName() for w in shown)])

    def read(self, words: str) -> None:
        self.until(lambda: words in self.words())

    # pressing

    def press(self, name: str) -> None:
        widget = self.see(name)
        self.until(widget.isEnabled)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def type(self, name: str, text: str) -> None:
        widget = self.see(name)
        assert isinstance(widget, QLineEdit)
        widget.setFocus()
        QTest.keyClicks(widget, text)

    def fill(self, name: str, words: str) -> None:
        """Any script: the test's keyboard has Latin letters only."""
        line = self.see(name)
        assert isinstance(line, QLineEdit)
        line.setText(words)

    def text(self, name: str) -> str:
        """What a label says, once it says something."""
        label = self.see(name)
        assert isinstance(label, QLabel)
        self.until(label.text)
        return label.text()

    def sign_in(self, member: MemberId, passphrase: str) -> None:
        self.press(f"signin.tile.{member}")
        self.passphrase(passphrase)
        self.see("nav.today")

    def passphrase(self, passphrase: str) -> None:
        self.fill("signin.passphrase", passphrase)
        self.press("signin.open")

    def settled(self) -> None:
        """Until nothing is being read or written."""
        self.until(lambda: not self.program.background.busy)
