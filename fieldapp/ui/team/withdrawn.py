"""What is said once a key was withdrawn: where it still stands, and who has to withdraw it there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fieldapp.ui.areas import nameless
from fieldapp.ui.kit.words import foreign, listed

if TYPE_CHECKING:
    from fieldapp.operations.enrolment import Elsewhere


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
