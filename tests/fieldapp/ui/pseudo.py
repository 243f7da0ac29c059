"""A language for tests: every word that goes through the translations comes out in brackets and a third longer."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QTranslator

OPEN, CLOSE = "⟦", "⟧"
LONGER = 0.35  # Russian and Kazakh need up to a third more room than English


class Pseudo(QTranslator):
    """`Start` becomes `⟦Start··⟧`; holes such as {name} and %n stay."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:  # type: ignore[override]
        if isinstance(source, bytes):
            source = source.decode()
        return f"{OPEN}{source}{'·' * round(len(source) * LONGER)}{CLOSE}" if source else ""

    def isEmpty(self) -> bool:
        return False


@contextmanager
def spoken() -> Iterator[None]:
    """While it lasts, the program speaks the pseudo-language; what is on the screen is built anew by whoever asks."""
    app = QCoreApplication.instance()
    assert app is not None
    pseudo = Pseudo()
    app.installTranslator(pseudo)
    try:
        yield
    finally:
        app.removeTranslator(pseudo)
