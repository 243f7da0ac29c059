"""A hand-over in words: from whom to whom, and how far it is with each of them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fieldapp.ui.kit.words import foreign, listed, long_date

if TYPE_CHECKING:
    from fieldapp.operations.moved import Row, Step


def what(row: Row, *, coordinator: bool) -> str:
    """Who had the case, and who has it now; a worker reads it as what happened to them."""
    before, after = map(_named, (row.before, row.after))
    if not coordinator:
        return _to_me(before) if row.mine else _from_me(after)
    if before and after:
        words = QCoreApplication.translate("HandOvers", "From {before} to {after}")
        return words.format(before=before, after=after)
    if after:
        return QCoreApplication.translate("HandOvers", "Given to {after}").format(after=after)
    if before:
        words = QCoreApplication.translate("HandOvers", "From {before} back to the coordinators")
        return words.format(before=before)
    return QCoreApplication.translate("HandOvers", "Kept by the coordinators")


def _named(names: Iterable[str]) -> str:
    """Who they are, the last with an "and"."""
    *others, last = [foreign(one) for one in names] or [""]
    if not others:
        return last
    words = QCoreApplication.translate("HandOvers", "{first} and {last}")
    return words.format(first=listed(*others), last=last)


def _to_me(before: str) -> str:
    if before:
        return QCoreApplication.translate("HandOvers", "Came to you from {before}").format(before=before)
    return QCoreApplication.translate("HandOvers", "Given to you by a coordinator")


def _from_me(after: str) -> str:
    if after:
        return QCoreApplication.translate("HandOvers", "Went to {after}").format(after=after)
    return QCoreApplication.translate("HandOvers", "Went back to the coordinators")


def when(row: Row) -> str:
    """The day, by whom where that was another coordinator, and the new place."""
    parts = [long_date(row.at.astimezone())]
    if row.by:
        parts.append(QCoreApplication.translate("HandOvers", "by {name}").format(name=foreign(row.by)))
    if row.place:
        words = QCoreApplication.translate("HandOvers", "place: {place}")
        parts.append(words.format(place=foreign(row.place)))
    return " · ".join(parts)


def steps(row: Row) -> Iterable[tuple[str, bool]]:
    """How far it is with each, and whether that is still to come."""
    for one in row.steps:
        yield _step(one).format(name=foreign(one.name), day=_day(one)), one.how == "on_the_way"


def _day(step: Step) -> str:
    return long_date(step.at.astimezone()) if step.at is not None else ""


def _step(step: Step) -> str:
    if step.how == "on_the_way":
        if step.letting_go:
            return QCoreApplication.translate("HandOvers", "{name} lets it go: on its way since {day}")
        return QCoreApplication.translate("HandOvers", "{name} gets it: on its way since {day}")
    if step.how == "arrived":
        if step.letting_go:
            return QCoreApplication.translate("HandOvers", "{name} let it go: {day}")
        return QCoreApplication.translate("HandOvers", "{name} got it: {day}")
    if step.how == "elsewhere":
        return QCoreApplication.translate(
            "HandOvers", "{name}: another coordinator sent it, and gets the receipt"
        )
    if step.how == "out":
        return QCoreApplication.translate("HandOvers", "{name} has left: nothing is sent there")
    return QCoreApplication.translate("HandOvers", "{name} is a coordinator, and has all of it")
