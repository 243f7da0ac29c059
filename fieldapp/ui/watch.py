"""One long work as the screen watches it: how far it is comes up, that a person stopped it goes down."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Signal

from fieldapp.model import Step

EVERY_S = 0.1  # what is told oftener, nobody reads


class Watch(QObject):
    """Lives on the UI's thread; `tell` is called by whoever works."""

    stepped = Signal(object)  # Step

    def __init__(self) -> None:
        super().__init__()
        self._called_off = False
        self._told_at = 0.0

    def call_off(self) -> None:
        self._called_off = True

    def tell(self, step: Step) -> bool:
        """Whether to go on. The first step and then ten a second reach the screen."""
        now = time.monotonic()
        if now - self._told_at >= EVERY_S:
            self._told_at = now
            self.stepped.emit(step)
        return not self._called_off
