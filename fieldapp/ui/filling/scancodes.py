"""Which digit a key is by its place on the keyboard.

Knows scan codes of Linux and Windows, nothing of questions.

On some layouts the digit row types letters or signs (Kazakh, Tajik, French), so the number keys of a choice
are bound to the place of the key and only then to what it types.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

# X11 and Wayland give the kernel's code + 8; Windows gives the keyboard's own set 1.
FIRST_DIGIT_SCANCODE = 2 if sys.platform == "win32" else 10
HAS_SCANCODES = sys.platform != "darwin"  # macOS always reports 1
PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


def digit_by_place(scancode: int) -> int | None:
    """1…9 and 10 for the key of the zero, or None where no digit lies on that key."""
    place = scancode - FIRST_DIGIT_SCANCODE
    return place + 1 if HAS_SCANCODES and scancode and 0 <= place <= 9 else None


def digit_of(event: QKeyEvent) -> int | None:
    """The choice that a key means: 1…9, 10 for zero; None for every other key and with Ctrl, Alt or Shift."""
    if event.modifiers() not in PLAIN:
        return None
    by_place = digit_by_place(event.nativeScanCode())
    if by_place is not None:
        return by_place
    key = event.key()
    if Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
        return int(key) - int(Qt.Key.Key_0)
    return 10 if key == Qt.Key.Key_0 else None
