"""The place where a form is filled: opens a draft, keeps it saved, and says how it ended.

It is given the desk's calls and knows no thread, no database and no network.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent, QWindow
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFileDialog,
    QStackedLayout,
    QWidget,
)

from fieldapp.model import Comment, DraftRow
from fieldapp.ui.battery import BatteryWatch
from fieldapp.ui.help import on_f1
from fieldapp.ui.idle import TOUCHES
from fieldapp.ui.kit.dialogs import forgetful
from fieldapp.ui.kit.layouts import column
from fieldapp.ui.notices import Notices

from .calls import DeskLanes, DraftVerbs, program_verbs
from .covers import Cover
from .grids import GridPage
from .material import Material
from .opened import Opened
from .pictures import MediaBytes
from .scanned import Scans
from .screen import focus

if TYPE_CHECKING:
    from forms import Session

AGE_MS = 1_000  # "saved 2 s ago" counts on
TIDY_MS = 400  # after an interview, when the next place has been painted


class FillingPlace(QWidget):
    """One draft at a time. `open` shows it; one of the signals says how it was left."""

    left = Signal()  # back: the draft is kept and everything is durable
    finished = Signal(object)  # Closed
    declined = Signal()  # consent refused: nothing was kept but a tally
    discarded = Signal()
    hide_wanted = Signal()

    def __init__(self, calls: DeskLanes, verbs: DraftVerbs | None = None) -> None:
        super().__init__()
        self.setObjectName("filling")
        self.setProperty("ground", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._calls, self._verbs = calls, verbs or program_verbs()
        self.notices = Notices(self._is_timed)
        pages = QWidget()
        self._stack = QStackedLayout(pages)
        self.setLayout(column(self.notices, (pages, 1), gap=0))
        self._cover: Cover | None = None
        self._opened: Opened | None = None
        self._followed: QWindow | None = None
        self._scans: Scans | None = None
        self._age = QTimer(self, interval=AGE_MS)
        self._age.timeout.connect(self._count_on)
        self._tidy = QTimer(self, singleShot=True, interval=TIDY_MS)
        self._tidy.timeout.connect(self._collect)
        on_f1(self, self._helped)
        self.battery = BatteryWatch(self)
        self.battery.low.connect(self._say_low)
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        undo.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        undo.activated.connect(self._undo)

    # what the main window calls --------------------------------------------------------------------------

    def open(
        self,
        draft: DraftRow,
        session: Session,
        *,
        comments: Sequence[Comment] = (),
        media: MediaBytes | None = None,
        attach: Callable[[str, str], str] | None = None,
        keep: Callable[[str, bytes], str] | None = None,
        kept: Callable[[str], bytes] | None = None,
        single: bool = False,
    ) -> None:
        """Shows a draft where the person was; see `Material` for what may be given. `single`: one question
        at a time."""
        self.close_draft()
        files: MediaBytes = media or (lambda _name: None)
        material = Material(draft, session, comments, files, attach, keep, kept)
        opened = self._opened = Opened(material, self._calls, self._verbs, self)
        self._scans = Scans(opened, lambda: self._cover)
        self._scans.told.connect(self._say_scanned)
        opened.covered.connect(self._show)
        opened.hide_wanted.connect(self.hide_wanted)
        opened.wants_file.connect(self._choose_file)
        # Queued: who hears these may delete the place, and what emits them must have returned by then.
        later = Qt.ConnectionType.QueuedConnection
        opened.left.connect(self.left, later)
        opened.flows.finished.connect(self.finished, later)
        opened.flows.declined.connect(self.declined, later)
        opened.flows.discarded.connect(self.discarded, later)
        opened.flows.trouble.connect(self.notices.tell_error)
        self._stack.addWidget(opened.screen)
        self._stack.addWidget(opened.respondent)
        self._stack.setCurrentWidget(opened.screen)
        opened.screen.fit(self.width(), self.height())
        if single:
            opened.screen.show_single()
        opened.begin()
        # A form of a thousand questions is no rubbish: looking through it would hold a key back for 30 ms.
        gc.freeze()
        self._age.start()
        self.battery.start()

    def jump_to(self, ref: str) -> bool:
        """Opens the section of a question and puts the focus on it; False where it is not there (any
        more).
        """
        return self._opened is not None and self._opened.jump_to(ref)

    def attach(self, ref: str, path: str) -> None:
        """Takes a file from disk as the answer of a question."""
        if self._opened is not None and path and not self._opened.flows.asks_who:
            self._opened.attached.attach(ref, path)

    def commit(self) -> None:
        """Says what was typed and not yet said: before locking, hiding, leaving."""
        if self._opened is not None:
            self._opened.commit()

    def leave(self) -> None:
        """Keeps the draft: `left` follows as soon as the last act is durable."""
        if self._opened is not None:
            self._opened.leave()

    def close_draft(self) -> None:
        """Takes the draft off the screen; nothing is written any more."""
        opened, self._opened, self._cover, self._scans = self._opened, None, None, None
        self._age.stop()
        self.battery.stop()
        if opened is None:
            return
        gc.unfreeze()
        self.notices.forget_all()
        opened.autosave.stop()
        while self._stack.count():
            page = self._stack.widget(0)
            if page is not None:
                self._stack.removeWidget(page)
                page.hide()
                page.deleteLater()
        opened.deleteLater()
        if not self._tidy.isActive():
            self._tidy.start()

    def _collect(self) -> None:
        """What interviews left behind: set aside with the next one, it would never be looked at again."""
        gc.unfreeze()
        gc.collect()
        if self._opened is not None:
            gc.freeze()

    @property
    def draft(self) -> DraftRow | None:
        return self._opened.draft if self._opened else None

    @property
    def session(self) -> Session | None:
        return self._opened.interview.session if self._opened else None

    @property
    def opened(self) -> Opened | None:
        """What is on the screen, for tests and for the story."""
        return self._opened

    @property
    def is_settled(self) -> bool:
        """True when everything that was done is durable."""
        return self._opened is None or self._opened.autosave.is_settled

    # inside ----------------------------------------------------------------------------------------------

    def _show(self, cover: Cover | None) -> None:
        opened, old = self._opened, self._cover
        if opened is None or (cover is None and old is None and not self._turns(opened)):
            return
        self._cover = cover
        front = cover or (opened.respondent if opened.respondent_shown else opened.screen)
        if cover is not None:
            self._stack.addWidget(cover)
        self._stack.setCurrentWidget(front)
        if cover is not None:
            cover.begin()
        elif old is not None and front is opened.screen:
            opened.screen.page.enter(forward=True)
        if old is not None:
            self._stack.removeWidget(old)
            old.deleteLater()
        self.notices.catch_up()

    def _is_timed(self) -> bool:
        """Somebody reads or answers against the time: nothing may move under the finger."""
        running = self._opened is not None and self._opened.clock.is_running
        return running or isinstance(self._cover, GridPage)

    def _turns(self, opened: Opened) -> bool:
        return (self._stack.currentWidget() is opened.respondent) != opened.respondent_shown

    def _count_on(self) -> None:
        self.notices.catch_up()
        if self._opened is not None and self.isVisible() and not self._look_who_is_there():
            self._opened.show_age()

    def _look_who_is_there(self) -> bool:
        """After hours it is asked, also where the program stayed open, locked or asleep: True where that begins now."""
        if self._opened is None or not self._opened.look_who_is_there(self._cover):
            return False
        for dialog in self.findChildren(QDialog):  # what it asks for is not for whoever is there now
            dialog.reject()
        return True

    def _say_low(self, percent: int) -> None:
        words = self.tr(
            "The battery is at {n} %. Your answers are safe: each is kept at once. Plug in, or go on later."
        )
        self.notices.say(words.replace("{n}", str(percent)), "warn")

    def _helped(self) -> str:
        """Nothing comes up before the eyes of the person who answers by themselves."""
        if self._opened is None or self._stack.currentWidget() is self._opened.respondent:
            return ""
        return "grid" if isinstance(self._cover, GridPage) else "filling"

    def _undo(self) -> None:
        if self._opened is not None and self._cover is None:
            self._opened.undo()

    def _choose_file(self, ref: str) -> None:
        """Asks for a file without a loop of its own: what is saved meanwhile goes on."""
        dialog = forgetful(QFileDialog(self, self.window().windowTitle(), str(Path.home())))
        dialog.setObjectName("filling.file.dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.attach(ref, path))
        dialog.open()

    # Qt --------------------------------------------------------------------------------------------------

    def focusNextPrevChild(self, forward: bool) -> bool:
        opened = self._opened
        if opened is None:
            return super().focusNextPrevChild(forward)
        if self._stack.currentWidget() is opened.screen:
            return opened.screen.move_focus(forward=forward)
        stops = self._cover.stops() if self._cover is not None else opened.respondent.stops()
        shown = [w for w in stops if w.isEnabled() and w.isVisible()]
        focused = QApplication.focusWidget()
        here = shown.index(focused) if focused in shown else -1 if forward else 0
        return bool(shown) and focus(shown, (here + (1 if forward else -1)) % len(shown))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, as people expect; Escape leaves a cover."""
        focused = QApplication.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QAbstractButton):
            focused.click()
        elif event.key() == Qt.Key.Key_Escape and self._cover is not None:
            self._cover.escape()
        elif event.key() == Qt.Key.Key_Escape and self.notices.texts():
            self.notices.forget_all()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        window = self.window().windowHandle()
        if window is not None and window is not self._followed:
            self._followed = window
            window.installEventFilter(self)  # it sees few events, the application all
        self._look_who_is_there()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The key or click that wakes the screen after hours opens no answer and changes none."""
        if event.type() not in TOUCHES or self._opened is None or not self.isVisible():
            return False
        if self._look_who_is_there():
            return True
        self._opened.presence.touch()
        return isinstance(event, QKeyEvent) and self._scans is not None and self._scans.key(event)

    def _say_scanned(self) -> None:
        said = self.tr("That looked like a scanner: nothing was changed.")
        way = self.tr("It is taken where a question asks for a code, and in lines of text.")
        self.notices.say(f"{said} {way}", "info")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._opened is not None:
            self._opened.screen.fit(self.width(), self.height())
