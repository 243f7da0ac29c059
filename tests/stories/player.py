"""The child of `program.Program`: the real program with its real window, obeying orders that come over stdin.

An order is one JSON line, {"do": VERB, ...}; each is answered by one JSON line. Clicks and keys go through Qt's own
event path to the widget that lies there, so a covered, disabled or hidden control fails as it would for a person.
"""

from __future__ import annotations

import argparse
import faulthandler
import json
import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QPoint, Qt, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QScrollArea,
    QTextEdit,
    QWidget,
)

from fieldapp import app as fieldapp_app
from fieldapp.ui.filling import FillingPlace
from fieldapp.ui.filling.cards.search_list import Matches
from fieldapp.ui.main_window import MainWindow
from forms.views import QuestionItem

QT_COMPLAINTS: list[str] = []
LAID_OUT_S = 30.0  # what is still covered then is covered for good
HARMLESS = "This plugin does not support"  # what the offscreen platform says of windows' size hints


def listen_to_qt(kind: QtMsgType, _context: object, text: str) -> None:
    """A warning of Qt's fails the story: in the field it would be a broken screen."""
    if kind is not QtMsgType.QtDebugMsg and kind is not QtMsgType.QtInfoMsg and not text.startswith(HARMLESS):
        QT_COMPLAINTS.append(text)


class Refused(Exception):
    """The order cannot be done as a person would do it."""


class Orders(QObject):
    """Lines from stdin, read on a thread, delivered in the UI's own."""

    came = Signal(str)
    ended = Signal()

    def listen(self) -> None:
        for line in sys.stdin:
            self.came.emit(line)
        self.ended.emit()


class Player:
    """Obeys one order at a time."""

    def __init__(self, application: QApplication) -> None:
        self.application = application
        self.verbs: dict[str, Callable[..., Any]] = {
            "click": self.click,
            "type": self.type,
            "keys": self.keys,
            "press": self.press,
            "read": self.read,
            "names": self.names,
            "wait": self.wait,
            "texts": self.texts,
            "windows": self.windows,
            "picture": self.picture,
            "section": self.section,
            "reveal": self.reveal,
            "rest_at": self.rest_at,
            "pick": self.pick,
            "rest": self.rest,
            "mark_paints": self.mark_paints,
            "marked": self.marked,
            "folder": self.folder,
            "quit": self.quit,
        }

    def obey(self, line: str) -> None:
        order = json.loads(line)
        verb = order.pop("do")
        try:
            answer = {"result": self.verbs[verb](**order)}
        except Refused as refused:
            answer = {"failed": str(refused)}
        if QT_COMPLAINTS:
            answer = {"failed": f"Qt complained: {'; '.join(QT_COMPLAINTS)}"}
        say(answer)

    # -- finding -------------------------------------------------------------------------------------

    def visible(self) -> Iterator[QWidget]:
        for top in self.application.topLevelWidgets():
            if top.isVisible():
                yield top
                yield from (w for w in top.findChildren(QWidget) if w.isVisible())

    def find(self, name: str) -> QWidget:
        found = [w for w in self.visible() if w.objectName() == name]
        if not found:
            near = sorted(
                {
                    w.objectName()
                    for w in self.visible()
                    if w.objectName().startswith(name.split(".")[0] + ".")
                }
            )
            raise Refused(
                f"nothing visible is called {name}; there is {', '.join(near[:40]) or 'nothing like it'}"
            )
        return found[0]

    def reachable(self, name: str, until: float = 0.0) -> QWidget:
        """The widget, scrolled to and enabled; a page that is drawn anew gets until then to show it."""
        while True:
            try:
                widget = self.find(name)
                break
            except Refused:
                if time.monotonic() > until:
                    raise
                self.pause(0.02)
        if not widget.isEnabled():
            raise Refused(f"{name} is disabled")
        for _ in range(2):  # what comes into sight may be laid out only then
            parent = widget.parentWidget()
            while parent is not None:
                if isinstance(parent, QScrollArea):
                    parent.ensureWidgetVisible(widget, 8, 8)
                parent = parent.parentWidget()
            self.application.processEvents()
        return widget

    # -- acting --------------------------------------------------------------------------------------

    def click(self, name: str) -> None:
        deadline = time.monotonic() + LAID_OUT_S
        while True:
            widget = self.reachable(name, until=deadline)
            top = widget.window()
            middle = widget.mapTo(top, widget.rect().center())
            hit = top.childAt(middle) or top
            if hit is widget or widget.isAncestorOf(hit):
                break
            if time.monotonic() > deadline:
                raise Refused(f"{name} is covered by {hit.objectName() or type(hit).__name__}")
            self.pause(0.02)  # a long page that just came is still being laid out
        QTest.mouseClick(
            hit, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, hit.mapFrom(top, middle)
        )
        self.application.processEvents()

    def type(self, name: str, text: str) -> None:
        widget = self.reachable(name)
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(widget, QLineEdit):
            widget.selectAll()
        elif isinstance(widget, QTextEdit | QPlainTextEdit):
            widget.selectAll()
        self._strike(widget, text)

    def keys(self, name: str, text: str) -> None:
        """Goes on typing where the cursor stands."""
        self._strike(self.find(name), text)

    def _strike(self, widget: QWidget, text: str) -> None:
        for character in text:
            key = ord(character.upper()) if character.isascii() and character.isalnum() else 0
            for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
                event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, character)
                self.application.sendEvent(widget, event)
        self.application.processEvents()

    def press(self, keys: str, name: str = "") -> None:
        widget = (
            self.reachable(name)
            if name
            else self.application.focusWidget() or self.application.activeWindow()
        )
        if widget is None:
            raise Refused("nothing has the focus")
        combination = QKeySequence(keys)[0]
        QTest.keyClick(widget, combination.key(), combination.keyboardModifiers())
        self.application.processEvents()

    def folder(self, path: str) -> None:
        """Types a folder's path into the picker that is open, and takes it."""
        picker = self.application.activeModalWidget()
        if not isinstance(picker, QFileDialog):
            raise Refused("no folder is asked for")
        line = picker.findChild(QLineEdit, "fileNameEdit")
        if line is None:
            raise Refused("the picker has nothing to type into")
        line.setText(path)
        picker.accept()

    def quit(self) -> None:
        for top in self.application.topLevelWidgets():
            if top.isVisible():
                top.close()  # the program ends by itself once its last window is gone

    # -- the interview: what a person sees of it, and scrolling -----------------------------------------

    def filling(self) -> FillingPlace:
        place = self.find("filling")
        if not isinstance(place, FillingPlace) or place.opened is None:
            raise Refused("no form is open")
        return place

    def section(self) -> dict[str, Any]:
        """The section that is open: its key, the others' keys, its questions in order as their cards show them."""
        place = self.filling()
        session = place.session
        assert session is not None
        assert place.opened is not None
        here = place.opened.sheet.section
        refs = [item.ref for item in session.items(here) if isinstance(item, QuestionItem)]
        views = [session.question(ref) for ref in refs]
        return {
            "key": here,
            "question": place.opened.screen.page.here,
            "keys": [section.key for section in session.sections()],
            "settled": place.is_settled,
            "progress": list(session.progress()),
            "questions": [
                {
                    "ref": view.ref,
                    "kind": view.kind.value,
                    "label": view.label,
                    "text": view.text,
                    "partial": view.partial,
                    "missing": view.missing.value if view.missing else "",
                    "readonly": view.readonly,
                    "required": view.required,
                    "problem": view.problem,
                    "choices": [choice.value for choice in view.choices],
                }
                for view in views
            ],
        }

    def reveal(self, ref: str) -> None:
        """Scrolls to a question of the open section, as the wheel would."""
        opened = self.filling().opened
        assert opened is not None
        if opened.screen.page.reveal(ref) is None:
            raise Refused(f"{ref} is not in the open section")
        self.application.processEvents()

    def rest_at(self, ref: str) -> None:
        """Puts the focus on a question, as Tab and the arrows would."""
        if not self.filling().jump_to(ref):
            raise Refused(f"{ref} cannot be reached")
        self.application.processEvents()

    def pick(self, name: str, value: str) -> None:
        """A row of a long list, by its value: searched by its label, taken with Enter."""
        view = self.reachable(name)
        if not isinstance(view, QListView):
            raise Refused(f"{name} is no list")
        model = view.model()
        for row in range(model.rowCount()):
            index = model.index(row, 0)
            if isinstance(model, Matches) and model.value(row) == value:
                view.scrollTo(index)
                QTest.mouseClick(
                    view.viewport(),
                    Qt.MouseButton.LeftButton,
                    Qt.KeyboardModifier.NoModifier,
                    view.visualRect(index).center(),
                )
                self.application.processEvents()
                return
        raise Refused(f"{name} has no row for {value}")

    # -- looking -------------------------------------------------------------------------------------

    def names(self, prefix: str) -> list[str]:
        return [w.objectName() for w in self.visible() if w.objectName().startswith(prefix)]

    def read(self, name: str) -> str:
        return text_of(self.find(name))

    def texts(self) -> str:
        leaves = (
            w for w in self.visible() if not any(isinstance(c, QLabel) for c in w.findChildren(QWidget))
        )
        return "\n".join(text for w in leaves if (text := text_of(w)))

    def windows(self) -> list[str]:
        """What the system and other programs are told of every window, shown or not, and of the program."""
        app, said = self.application, list[str]()
        for top in app.topLevelWidgets():
            said += [top.windowTitle(), top.windowFilePath(), top.windowRole(), top.objectName()]
            said.append(top.accessibleName())
        said += [window.title() for window in app.topLevelWindows()]
        return [*said, app.applicationName(), app.applicationDisplayName(), app.desktopFileName()]

    def wait(self, name: str, gone: bool = False, text: str = "", patience: float = 60.0) -> None:
        deadline = time.monotonic() + patience
        while True:
            there = [w for w in self.visible() if w.objectName() == name]
            if gone and not there:
                return
            if not gone and any(w.isEnabled() and text in text_of(w) for w in there):
                return
            if time.monotonic() > deadline:
                now = f"it reads {text_of(there[0])!r}" if there else "it is not there"
                what = f"{name} to go" if gone else name
                shown = self.texts()[-600:]
                raise Refused(f"waited {patience:.0f} s for {what}: {now}; on the screen: {shown}")
            self.pause(0.01)

    def rest(self, patience: float = 60.0) -> None:
        """Until nothing works in the background: what was asked for has come back."""
        background = next(
            w.calls.background for w in self.application.topLevelWidgets() if isinstance(w, MainWindow)
        )
        deadline = time.monotonic() + patience
        while background.busy:
            if time.monotonic() > deadline:
                raise Refused(f"still working after {patience:.0f} s")
            self.pause(0.01)

    def mark_paints(self) -> None:
        """From now on the trace of the disk holds what the screen promises; before anything is opened."""
        from tests.stories.paint_marks import PaintMarks

        self.marks = PaintMarks()

    def marked(self) -> dict[str, Any]:
        """What was done, by draft."""
        return self.marks.as_json()

    def pause(self, seconds: float) -> None:
        """Lets the other threads work: QTest.qWait would keep the interpreter to itself meanwhile."""
        time.sleep(seconds)
        self.application.processEvents()

    def picture(self, path: str) -> None:
        self.pause(0.03)  # lets a pending repaint happen; nothing depends on it
        window = next(w for w in self.application.topLevelWidgets() if w.isVisible() and w.width() > 600)
        shown = window.grab()
        dialog = self.application.activeModalWidget()
        if dialog is not None and dialog is not window:
            painter = QPainter(shown)
            painter.drawPixmap(
                window.rect().center() - dialog.rect().center(), dialog.grab()
            )  # a window of its own
            painter.end()
        shown.save(path)


def text_of(widget: QWidget) -> str:
    """What a person reads on it; painted widgets say it as their accessible name."""
    if isinstance(widget, QLineEdit | QAbstractButton | QLabel):
        return widget.text() or widget.accessibleName()
    if isinstance(widget, QPlainTextEdit | QTextEdit):
        return widget.toPlainText()
    parts = [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
    return widget.accessibleName() or " ".join(filter(None, parts))


def say(answer: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()


def main() -> int:
    faulthandler.enable()
    words = argparse.ArgumentParser()
    words.add_argument("--home", type=Path, required=True)
    words.add_argument("--server", default="")
    words.add_argument("--language", default="en")
    given = words.parse_args()
    qInstallMessageHandler(listen_to_qt)
    application, window = fieldapp_app.start(home=given.home, server=given.server, language=given.language)
    window.resize(1366, 768)
    window.move(QPoint(0, 0))
    orders, player = Orders(), Player(application)
    orders.came.connect(player.obey)
    orders.ended.connect(lambda: os._exit(4))  # the story is gone: nothing to go on for
    threading.Thread(target=orders.listen, daemon=True).start()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    say({"result": "ready"})
    return int(application.exec())


if __name__ == "__main__":
    raise SystemExit(main())
