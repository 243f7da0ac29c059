"""Fields to type into: one line, a search line, and a passphrase with an eye and hints about the keyboard."""

from __future__ import annotations

import re
import unicodedata

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QIcon, QKeyEvent, Qt
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit, QWidget

from fieldapp.ui.kit.buttons import IconButton
from fieldapp.ui.kit.events import look_changed
from fieldapp.ui.kit.fonts import FAMILIES, font
from fieldapp.ui.kit.icons import icon
from fieldapp.ui.kit.labels import chip, restyle
from fieldapp.ui.kit.layouts import row

DEBOUNCE_MS = 100  # 80-120 ms: a fast typist is not searched for after every letter
ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufeff]")
SCRIPTS = {"LATIN": "ENG", "CYRILLIC": "РУС", "ARABIC": "ع"}


class HeardLine(QLineEdit):
    """A line that says `edited(text)` of every text that the program did not put there itself.

    Qt's `textEdited` tells of keys alone: what a screen reader, a switch or dictation puts into a field was not heard.
    """

    edited = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._showing = self._arabic = False
        self.textChanged.connect(self._changed)

    def setText(self, text: str | None, /) -> None:
        self._showing = True
        super().setText(text or "")
        self._showing = False

    def clear(self) -> None:
        self.setText("")

    def _changed(self, text: str) -> None:
        self._stand_in_the_middle(text)
        if not self._showing:
            self.edited.emit(text)

    def _stand_in_the_middle(self, text: str) -> None:
        """Qt places a line by the height of the first font alone: Arabic letters, which are higher, would stand at the
        upper edge."""
        arabic = ARABIC.search(text) is not None
        if arabic != self._arabic:
            self._arabic = arabic
            chosen = self.font()
            chosen.setFamilies(sorted(FAMILIES, key="Noto Sans Arabic".__ne__) if arabic else FAMILIES)
            self.setFont(chosen)


class TextField(HeardLine):
    """One line; `words` is its name for screen readers and, unless `hint` is given, the pale text inside."""

    def __init__(self, words: str, *, hint: str | None = None, name: str = "") -> None:
        super().__init__()
        self.setFont(font("body"))
        self.setAccessibleName(words)
        self.setPlaceholderText(words if hint is None else hint)
        if name:
            self.setObjectName(name)


class TextArea(QPlainTextEdit):
    """Several lines; Tab goes on to the next control."""

    def __init__(self, words: str, *, hint: str = "", name: str = "") -> None:
        super().__init__()
        self.setFont(font("body"))
        self.setAccessibleName(words)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        if name:
            self.setObjectName(name)


class SearchField(TextField):
    """Says `searched(text)` a moment after the last that was written into it, and at once on Enter."""

    searched = Signal(str)

    def __init__(self, words: str, *, name: str = "") -> None:
        super().__init__(words, name=name)
        self.setClearButtonEnabled(False)
        self._glass = self.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        self._glass.setText(words)
        for button in self.findChildren(QWidget):  # Qt leaves the leading action's button unnamed
            button.setAccessibleName(words)
        self._soon = QTimer(self, singleShot=True, interval=DEBOUNCE_MS)
        self._soon.timeout.connect(self._tell)
        self.edited.connect(lambda _text: self._soon.start())
        self.returnPressed.connect(self._tell)
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if look_changed(event) and hasattr(self, "_glass"):
            self._tint()

    def _tell(self) -> None:
        self._soon.stop()
        self.searched.emit(self.text())

    def _tint(self) -> None:
        self._glass.setIcon(icon("search", "text3", 20))


class PassphraseField(QFrame):
    """Hidden text with an eye; says when Caps Lock seems to be on, and which script is typed where that matters:
    when two are mixed, and after a passphrase that did not open."""

    submitted = Signal()
    caps_changed = Signal(bool)

    def __init__(self, words: str, *, show: str, hide: str, name: str) -> None:
        super().__init__()
        self.setProperty("part", "field")
        self._show_words, self._hide_words = show, hide
        self.line = QLineEdit()
        self.line.setProperty("bare", True)
        self.line.setFont(font("body"))
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setAccessibleName(words)
        self.line.setObjectName(name)
        self.line.setInputMethodHints(Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhSensitiveData)
        self.line.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.line.returnPressed.connect(self.submitted)
        self.line.installEventFilter(self)
        self._script = chip("")
        self._script.hide()
        self.eye = IconButton("eye", show, name=f"{name}.eye")
        self.eye.clicked.connect(self._toggle)
        self.setLayout(row((self.line, 1), self._script, self.eye, gap=4, margins=(6, 1, 6, 1)))
        self.setFocusProxy(self.line)
        self._caps = self._told = False

    def text(self) -> str:
        return self.line.text()

    def clear(self) -> None:
        self._told = False
        self._script.hide()
        self.line.clear()
        self._hide_again()

    def refused(self) -> None:
        """It did not open: the keyboard may have been another one, so the script is told from now on."""
        self.clear()
        self._told = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.setProperty("focused", kind == QEvent.Type.FocusIn)
            restyle(self)
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._notice(event)
        return False

    def _notice(self, event: QKeyEvent) -> None:
        typed = event.text()
        if event.key() == Qt.Key.Key_CapsLock:
            self._set_caps(not self._caps)
        if len(typed) != 1 or not typed.isalpha():
            return
        shown = _script_of(typed)
        mixed = bool({_script_of(one) for one in self.text() if one.isalpha()} - {shown})
        self._script.setText(shown)
        self._script.setVisible(bool(shown) and (mixed or self._told))
        if typed.lower() != typed.upper():
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._set_caps(typed.isupper() != shifted)

    def _set_caps(self, on: bool) -> None:
        if on != self._caps:
            self._caps = on
            self.caps_changed.emit(on)

    def _toggle(self) -> None:
        if self.line.echoMode() == QLineEdit.EchoMode.Normal:
            self._hide_again()
            return
        self.line.setEchoMode(QLineEdit.EchoMode.Normal)
        self._name_eye("eye-off", self._hide_words)

    def _hide_again(self) -> None:
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self._name_eye("eye", self._show_words)

    def _name_eye(self, picture: str, words: str) -> None:
        self.eye.set_icon(picture)
        self.eye.setAccessibleName(words)
        self.eye.setToolTip(words)


def _script_of(letter: str) -> str:
    return SCRIPTS.get(unicodedata.name(letter, "").partition(" ")[0], "")
