"""PySide6 6.12.0 drops a reference to None at each call that returns None, and aborts on Python 3.11."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

CALLS = 200_000  # the faulty version aborted after about 5,700


def test_calls_that_return_none_leave_none_alone(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for number in range(CALLS):
        label.setText(str(number & 7))
    assert label.text() == str((CALLS - 1) & 7)
    assert sys.getrefcount(None) > before - 1000
