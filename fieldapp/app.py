"""Wires the desktop program: one home, one window, one set of threads. Nothing heavy before first paint."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLockFile, QTimer
from PySide6.QtWidgets import QApplication

from fieldapp.model import Preferences
from fieldapp.ui import verbs
from fieldapp.ui.background import Background
from fieldapp.ui.desk_calls import DeskCalls, local_time
from fieldapp.ui.kit.icons import icon
from fieldapp.ui.main_window import TITLE, MainWindow
from fieldapp.ui.second_copy import SecondCopy

LOCK = "running.lock"
SIZE = (1366, 768)
RUNS_ALREADY = 3  # exit code: another copy works on this home


@dataclass(frozen=True, slots=True)
class Program:
    """The long-lived objects; `close` ends them in order, after the last write."""

    window: MainWindow
    calls: DeskCalls
    background: Background

    def close(self) -> None:
        self.calls.sign_out(self.window)
        self.background.close()


def build(
    home: Path, server: str = "", language: str = "", now: Callable[[], datetime] = local_time
) -> Program:
    """Everything wired, nothing shown. Needs a QApplication. `server` is remembered for this laptop."""
    background = Background()
    calls = DeskCalls(background, home, now)
    window = MainWindow(calls, Preferences(language))
    window.resize(*SIZE)
    if server:
        calls.ask(window, lambda: verbs.remember_server(home, server), lambda _nothing: None)
    return Program(window, calls, background)


def application() -> QApplication:
    """The one QApplication; its names say nothing of a programme (R-19)."""
    found = QCoreApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication([TITLE])
    app.setApplicationName("fieldapp")
    app.setApplicationDisplayName(TITLE)
    app.setDesktopFileName("fieldapp")
    return app


def start(home: Path, server: str = "", language: str = "") -> tuple[QApplication, MainWindow]:
    """Show the window, then ask who works here; everything ends with the application. The caller runs it."""
    app = application()
    program = build(home, server, language)
    app.setWindowIcon(icon("circle-dot", "primary", 64))
    app.aboutToQuit.connect(lambda: program.close())  # noqa: PLW0108 - a bound method would be held weakly
    program.window.show()
    QTimer.singleShot(0, program.window.start)
    return app, program.window


def run(home: Path, server: str = "") -> int:
    """The program until its window is closed. One copy per home."""
    app = application()
    home.mkdir(parents=True, exist_ok=True)
    lock = QLockFile(str(home / LOCK))
    if not lock.tryLock(100):
        second = SecondCopy()
        second.show()
        app.exec()
        return RUNS_ALREADY
    app, window = start(home, server)
    if not app.primaryScreen().availableGeometry().contains(window.frameGeometry()):
        window.showMaximized()  # the laptop that it is drawn for: 1366x768, less the system's bars
    code = app.exec()
    lock.unlock()
    return code
