"""The program on a laptop's home, unlocked by its first person, pressed by the names of its widgets."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from fieldapp import app
from tests.fieldapp.ui.speed.clocks import idle

PASSPHRASE = (
    "правильная лошадь battery"  # as tests.fieldapp.operations.field has it, without what that imports
)
PATIENCE_S = 600  # by the clock, on a machine that does other things, too


class Signed:
    """The program on the worker's laptop, unlocked."""

    def __init__(self, folder: Path) -> None:
        self.app = app.application()
        self.program = app.build(folder / "laptop")
        self.window = self.program.window
        self.window.show()
        self.window.start()
        tile = self.see("signin.tile.", prefix=True)
        assert isinstance(tile, QAbstractButton)
        tile.click()
        line = self.see("signin.passphrase")
        assert isinstance(line, QLineEdit)
        line.setText(PASSPHRASE)
        self.press("signin.open")
        self.see("nav.today")

    def see(self, name: str, *, prefix: bool = False) -> QWidget:
        until = time.monotonic() + PATIENCE_S
        while time.monotonic() < until:
            QApplication.processEvents()
            for widget in self.window.findChildren(QWidget):
                called = widget.objectName()
                if widget.isVisible() and (called.startswith(name) if prefix else called == name):
                    return widget
            time.sleep(0.01)
        raise SystemExit(f"{name} never came")

    def press(self, name: str) -> None:
        button = self.see(name)
        assert isinstance(button, QAbstractButton)
        button.click()

    def close(self) -> None:
        self.window.close()
        idle(1)
        self.program.close()
