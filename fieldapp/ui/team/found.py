"""What is said once a lost laptop was opened: what came off it, what is kept apart, what stays there, in numbers."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from fieldapp.ui.errors_in_words import in_words

if TYPE_CHECKING:
    from fieldapp.operations.lost_count import Kinds
    from fieldapp.operations.recovery import Found

KINDS = {
    "interviews": QT_TRANSLATE_NOOP("LaptopCard", "finished interviews: {n}"),
    "files": QT_TRANSLATE_NOOP("LaptopCard", "photos and other files: {n}"),
    "drafts": QT_TRANSLATE_NOOP("LaptopCard", "unfinished interviews: {n}"),
    "people": QT_TRANSLATE_NOOP("LaptopCard", "people: {n}"),
    "forms": QT_TRANSLATE_NOOP("LaptopCard", "forms: {n}"),
    "names": QT_TRANSLATE_NOOP("LaptopCard", "names of colleagues: {n}"),
    "verdicts": QT_TRANSLATE_NOOP("LaptopCard", "decisions: {n}"),
}
UNSENT = QT_TRANSLATE_NOOP(
    "LaptopCard", "What was unsent is here: look under Review, and below at what was kept apart."
)
CAME = QT_TRANSLATE_NOOP("LaptopCard", "Came here – {list}.")
NOTHING = QT_TRANSLATE_NOOP("LaptopCard", "Nothing on it was new here.")
APART = QT_TRANSLATE_NOOP(
    "LaptopCard", "Finished interviews that are kept apart, or wait for their key: {n}."
)
LEFT = QT_TRANSLATE_NOOP("LaptopCard", "Not brought back – {list}.")
CLOSED = QT_TRANSLATE_NOOP(
    "LaptopCard",
    "Others who worked there, and whose work your key does not open: {n}. What was sealed was taken.",
)
NOT_FETCHED = QT_TRANSLATE_NOOP(
    "LaptopCard", "The server did not answer: what they had sent may be kept apart when it comes."
)
UNFINISHED = QT_TRANSLATE_NOOP("LaptopCard", "An unfinished interview opens only for who began it.")
UNSIGNED = QT_TRANSLATE_NOOP("LaptopCard", "Of lists only what a coordinator's signature shows is taken.")


def found_words(found: Found) -> str:
    """One line for each thing that somebody has to know or do."""
    told, said = found.told, list[str]()
    came, left = _counted(told.came), _counted(told.left)
    if told.came.interviews or told.apart:
        said.append(_tr(UNSENT))
    said.append(_tr(CAME).format(list=came) if came else _tr(NOTHING))
    if told.apart:
        said.append(_tr(APART).format(n=told.apart))
    if left:
        said.append(_tr(LEFT).format(list=left) + " " + _why(told.left))
    if found.closed:
        others = _tr(CLOSED)
        said.append(others.format(n=found.closed))
    if not found.fetched:
        said.append(_tr(NOT_FETCHED))
    return "\n".join((*said, *(in_words(one) for one in found.unread)))


def _counted(kinds: Kinds) -> str:
    numbers = {one.name: getattr(kinds, one.name) for one in fields(kinds)}
    return "; ".join(_tr(KINDS[kind]).format(n=number) for kind, number in numbers.items() if number)


def _why(left: Kinds) -> str:
    """Each reason once, where something of its kind stays there."""
    said = []
    if left.drafts:
        said.append(_tr(UNFINISHED))
    if left.people or left.forms or left.names or left.verdicts:
        said.append(_tr(UNSIGNED))
    return " ".join(said)


def _tr(words: object) -> str:
    return QCoreApplication.translate("LaptopCard", str(words))
