"""The one style sheet, made from tokens. Fonts are set on widgets, never here, for one text size.

`text-align:left` means *leading* in Qt, so nothing says `right`. `min-height` here beats `setMinimumHeight`.
"""

from __future__ import annotations

from collections.abc import Mapping


def stylesheet(tokens: Mapping[str, str]) -> str:
    """QSS for the whole program from a set of tokens (name -> `#RRGGBB`)."""
    return "\n".join(_filled(part, tokens) for part in (_GROUND, _WORDS, _BUTTONS, _FIELDS, _LISTS))


def _filled(template: str, tokens: Mapping[str, str]) -> str:
    for name in sorted(tokens, key=len, reverse=True):
        template = template.replace(f"@{name};", f"{tokens[name]};").replace(f"@{name} ", f"{tokens[name]} ")
    return template


_GROUND = """
* { outline: 0; }
QWidget[ground="canvas"] { background: @bg; }
QWidget[ground="surface"] { background: @surface; }
QScrollArea { border: 0; background: transparent; }
QFrame[part="rule"] { background: @border; border: 0; }
QFrame[part="bar"] { background: @surface; border: 0; }
QFrame[part="card"] { background: @surface; border: 1px solid @border; border-radius: 14px; }
QFrame[part="card"][on="true"] { border: 2px solid @primary; }
QFrame[part="note"] { background: @sunken; border: 0; border-radius: 10px; }
QFrame[part="note"][tone="info"] { background: @info_soft; }
QFrame[part="note"][tone="warn"] { background: @warn_soft; }
QFrame[part="note"][tone="ok"] { background: @ok_soft; }
QFrame[part="note"][tone="soft"] { background: @primary_soft; }
QFrame[part="note"][tone="stop"] { background: @stop_soft; }
QToolTip { background: @text; color: @surface; border: 0; padding: 6px 8px; }
QProgressBar { background: @sunken; border: 0; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: @primary; border-radius: 3px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle:vertical { background: @border_strong; border-radius: 4px; min-height: 40px; }
QScrollBar::handle:horizontal { background: @border_strong; border-radius: 4px; min-width: 40px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page
  { background: transparent; height: 0; width: 0; }
"""

_WORDS = """
QLabel { color: @text; background: transparent; }
QLabel[role="muted"] { color: @text2; }
QLabel[role="faint"] { color: @text3; }
QLabel[role="primary"] { color: @primary; }
QLabel[role="soft"] { color: @on_primary_soft; }
QLabel[role="warn"] { color: @on_warn; }
QLabel[role="info"] { color: @on_info; }
QLabel[role="ok"] { color: @on_ok; }
QLabel[role="stop"] { color: @on_stop; }
QLabel[part="badge"] { background: @sunken; color: @text2; border-radius: 10px; padding: 0 7px; }
QLabel[part="badge"][tone="warn"] { background: @warn_soft; color: @on_warn; }
QLabel[part="chip"] { background: @sunken; color: @text2; border-radius: 13px; padding: 0 11px; }
QLabel[part="chip"][tone="warn"] { background: @warn_soft; color: @on_warn; }
QLabel[part="chip"][tone="info"] { background: @info_soft; color: @on_info; }
QLabel[part="chip"][tone="ok"] { background: @ok_soft; color: @on_ok; }
QLabel[part="chip"][tone="soft"] { background: @primary_soft; color: @on_primary_soft; }
"""

_BUTTONS = """
QPushButton { border-radius: 10px; min-height: 38px; padding: 0 15px; border: 1px solid @border_strong;
  background: @surface; color: @text; }
QPushButton:hover { background: @hover; }
QPushButton[kind="primary"] { background: @primary; color: @on_primary; border: 1px solid @primary;
  min-height: 42px; padding: 0 18px; }
QPushButton[kind="primary"]:hover { background: @primary_hover; }
QPushButton[kind="soft"] { background: @primary_soft; color: @on_primary_soft;
  border: 1px solid transparent; }
QPushButton[kind="link"] { background: transparent; color: @primary;
  border: 1px solid transparent; padding: 0 8px; }
QPushButton[kind="ghost"] { background: transparent; color: @text2;
  border: 1px solid transparent; padding: 0 10px; }
QPushButton[kind="ghost"]:hover { background: @hover; color: @text; }
QPushButton[kind="stop"] { background: @stop_soft; color: @on_stop; border: 1px solid @on_stop; }
QPushButton[kind="pill"] { border-radius: 20px; background: @warn_soft; color: @on_warn;
  border: 1px solid transparent; padding: 0 14px 0 12px; }
QPushButton[kind="pill"][tone="ok"] { background: @ok_soft; color: @on_ok; }
QPushButton[kind="pill"][tone="plain"] { background: @sunken; color: @text2; }
QPushButton[kind="filter"] { border-radius: 20px; min-width: 20px; padding: 0 11px;
  border: 1px solid @border_strong; color: @text2; }
QPushButton[kind="filter"][leading="true"] { text-align: left; padding: 0 14px; }
QPushButton[kind="filter"][on="true"] { background: @primary_soft; color: @on_primary_soft;
  border: 1px solid @primary; }
QPushButton[kind="icon"] { padding: 0; min-width: 38px; max-width: 38px; background: transparent;
  border: 1px solid transparent; }
QPushButton[kind="icon"]:hover { background: @hover; }
QPushButton[kind="icon"][on="true"] { background: @primary_soft; }
QPushButton[kind="nav"] { color: @text2; text-align: left; border: 2px solid transparent; border-radius: 10px;
  padding: 0 10px; min-height: 40px; background: transparent; }
QPushButton[kind="nav"]:hover { background: @hover; color: @text; }
QPushButton[kind="nav"][on="true"] { background: @primary_soft; color: @on_primary_soft; }
QPushButton[kind="nav"][rail="true"] { padding: 0 0 0 7px; text-align: center; }
QPushButton:disabled, QPushButton[kind="primary"]:disabled, QPushButton[kind="soft"]:disabled,
  QPushButton[kind="filter"][on="true"]:disabled
  { background: @sunken; color: @text3; border: 1px solid @border; }
QPushButton:focus { border: 2px solid @focus; }
QPushButton[kind="primary"]:focus { border: 2px solid @focus; }
"""

_FIELDS = """
QLineEdit, QPlainTextEdit { background: @surface; color: @text; border: 1px solid @border_strong;
  border-radius: 10px; padding: 0 8px; selection-background-color: @primary; selection-color: @on_primary;
  placeholder-text-color: @text2; }
QLineEdit { min-height: 40px; }
QPlainTextEdit { padding: 6px 6px; }
QLineEdit:disabled, QPlainTextEdit:disabled { background: @sunken; border: 1px solid @border; color: @text3; }
QLineEdit:focus, QPlainTextEdit:focus { border: 2px solid @focus; padding: 0 7px; }
QPlainTextEdit:focus { padding: 5px 5px; }
QFrame[part="field"] { background: @surface; border: 1px solid @border_strong; border-radius: 10px; }
QFrame[part="field"][focused="true"] { border: 2px solid @focus; }
QLineEdit[bare="true"], QLineEdit[bare="true"]:focus { border: 0; background: transparent; padding: 0 6px; }
"""

_LISTS = """
QListView { background: transparent; border: 0; color: @text; }
QListView:focus { border: 0; }
QMenu { background: @surface; color: @text; border: 1px solid @border; padding: 6px; }
QMenu::item { min-height: 40px; padding: 0 16px; border-radius: 6px; }
QMenu::item:selected { background: @primary_soft; color: @on_primary_soft; }
"""
