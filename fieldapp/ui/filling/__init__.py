"""Filling: the interview on the screen.

`FillingPlace` is all that the main window needs; names in README.md.
"""

from .place import FillingPlace

__all__ = ["FillingPlace"]
