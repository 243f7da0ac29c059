"""A home as people know it: by who lives there, its own number and where it is; never by the number of its case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fieldapp.casework import lists
from fieldapp.ui import case_words
from fieldapp.ui.kit.words import foreign, isolated, listed, own_way

if TYPE_CHECKING:
    from fieldapp.operations.homes import Home

NAMED = 3  # of those who live there; the others are counted


def who_lives_there(home: Home) -> str:
    """`Home of Malika, Zarina and 2 more`."""
    names = listed(*(foreign(one.given_name) for one in home.people[:NAMED]))
    more = len(home.people) - NAMED
    if not names:
        return QCoreApplication.translate("Desk", "A home where nobody is written down")
    if more > 0:
        words = QCoreApplication.translate("Desk", "Home of {names} and {count} more")
    else:
        words = QCoreApplication.translate("Desk", "Home of {names}")
    return words.format(names=names, count=more)


def home_words(home: Home) -> str:
    """Who lives there, what it is called, where it is."""
    told = home.properties
    where = (
        case_words.value(lists.HOUSEHOLD, key, told.get(key, "")) for key in ("settlement_type", "admin2")
    )
    parts = (who_lives_there(home), isolated(home.code), foreign(listed(*where)))
    return own_way(" · ".join(part for part in parts if part))


def no_home_here() -> str:
    """A home whose case did not come to this laptop."""
    return QCoreApplication.translate("Desk", "A home that is not on this laptop")
