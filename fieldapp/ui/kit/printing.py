"""Paper: the system's own dialog and printer. Nothing is kept in a file by this program."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QFontDatabase, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

POINTS = 10  # a sheet of 70 columns fits A4 and Letter


def print_page(
    parent: QWidget,
    text: str,
    then: Callable[[], None],
    refused: Callable[[], None],
    *,
    to_file: bool = False,
) -> None:
    """Ask for a printer and print `text` in columns as they stand; `then` runs once it was given to the printer.

    A laptop without a printer offers a file instead: unless `to_file`, nothing is written and `refused` runs.
    """
    printer = QPrinter()
    printer.setDocName(parent.window().windowTitle())  # a print queue shows it to everybody
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintToFile, to_file)

    def go() -> None:
        on_paper = (
            printer.outputFormat() is QPrinter.OutputFormat.NativeFormat and not printer.outputFileName()
        )
        if not on_paper and not to_file:
            refused()
            return
        paint(printer, text)
        then()

    dialog.accepted.connect(go)
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)  # its own `open` wants a slot by name


def paint(printer: QPrinter, text: str) -> None:
    """The pages of a plain text."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSize(POINTS)
    document = QTextDocument()
    document.setDefaultFont(font)
    document.setPlainText(text)
    document.print_(printer)
