"""How the lists that coordinators keep for everybody, and their columns, are called on the screen."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from fieldapp.casework import lists
from fieldapp.casework.directory import NAME


@dataclass(frozen=True, slots=True)
class ListWords:
    """A list's title, and one new entry of it."""

    title: str
    one: str
    nothing: str


def list_words(name: str) -> ListWords:
    return {
        lists.PROVIDER: ListWords(
            QCoreApplication.translate("Lists", "Services to refer to"),
            QCoreApplication.translate("Lists", "A new service"),
            QCoreApplication.translate(
                "Lists", "No service is on the list yet: referral forms have nothing to choose from."
            ),
        ),
        lists.SITE: ListWords(
            QCoreApplication.translate("Lists", "Places of work"),
            QCoreApplication.translate("Lists", "A new place"),
            QCoreApplication.translate("Lists", "No place is on the list yet."),
        ),
        lists.SCHOOL: ListWords(
            QCoreApplication.translate("Lists", "Schools"),
            QCoreApplication.translate("Lists", "A new school"),
            QCoreApplication.translate(
                "Lists", "No school is on the list yet: learning forms have nothing to choose from."
            ),
        ),
    }[name]


def column_words(key: str) -> str:
    """What a column is called."""
    return {
        NAME: QCoreApplication.translate("Lists", "Name"),
        "type": QCoreApplication.translate("Lists", "For what"),
        "area": QCoreApplication.translate("Lists", "For which regions; none: for all"),
        "phone": QCoreApplication.translate("Lists", "Telephone number"),
        "hours": QCoreApplication.translate("Lists", "When it is open"),
        "languages": QCoreApplication.translate("Lists", "Languages"),
        "fee": QCoreApplication.translate("Lists", "What it costs"),
        "code": QCoreApplication.translate("Lists", "Code"),
        "admin1": QCoreApplication.translate("Lists", "Region"),
        "admin2": QCoreApplication.translate("Lists", "District"),
    }[key]


def column_hint(key: str) -> str:
    """What may stand in it, pale inside the field."""
    if key == "area":
        return QCoreApplication.translate("Lists", "The same names as the regions of places, commas between")
    if key == "admin1":
        return QCoreApplication.translate("Lists", "The same name wherever this region is meant")
    return ""
