"""What is said once a key was withdrawn: where it still stands, who has to withdraw it there, what it signed since."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fieldapp.ui.areas import nameless
from fieldapp.ui.kit.words import foreign, listed

if TYPE_CHECKING:
    from fieldapp.operations.enrolment import Elsewhere
    from fieldapp.operations.kept_apart import Within


def withdrawn_words(name: str, elsewhere: Sequence[Elsewhere], *, fetched: bool = True) -> str:
    """One sentence, one where what they sent could not be fetched, one for each other area that trusts the key."""
    said = [QCoreApplication.translate("TeamPlace", "The key of {name} was withdrawn.").format(name=name)]
    if not fetched:
        said.append(not_fetched())
    further = QCoreApplication.translate(
        "TeamPlace",
        "It still stands in {area}. Call {who}: until they withdraw it there, too, it gets what that area sends.",
    )
    for place, one in enumerate(elsewhere, 1):
        area, who = one.area or nameless(place), listed(*map(foreign, one.coordinators))
        said.append(further.format(area=foreign(area), who=who or "–"))
    return " ".join(said)


def not_fetched() -> str:
    """Said beside a withdrawal or a departure before which the server did not answer."""
    return QCoreApplication.translate(
        "TeamPlace", "The server did not answer: what they had sent may be kept apart when it comes."
    )


def said_inside(inside: Within) -> str:
    """What a batch that is kept apart holds, before somebody lets it in."""
    parts = [f"{one.form_title} {one.person}".strip() for one in inside.records]
    said = []
    if parts:
        said.append(
            QCoreApplication.translate("TeamPlace", "%n record(s) inside: {list}", "", len(parts)).format(
                list=listed(*parts)
            )
        )
    if inside.others or not parts:
        said.append(
            QCoreApplication.translate(
                "TeamPlace",
                "%n message(s) inside are no records: changes to cases, telephone numbers, decisions or the like.",
                "",
                inside.others,
            )
        )
    return " ".join(said)
