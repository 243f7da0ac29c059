"""Picking a stick's folder: Qt's own dialog, which forgets where somebody has been."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from fieldapp.ui.kit.dialogs import forgetful


def pick_folder(parent: QWidget, then: Callable[[Path], None]) -> None:
    """`then` runs with the folder that was chosen; not at all where none was."""
    dialog = forgetful(QFileDialog(parent, parent.window().windowTitle(), str(Path.home())))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(lambda folder: then(Path(folder)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
