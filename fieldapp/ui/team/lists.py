"""What a coordinator sets for every laptop of the area: the way to each list."""

from __future__ import annotations

from PySide6.QtCore import Signal

from fieldapp.casework import lists
from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.cards import Card
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.layouts import STRETCH, row
from fieldapp.ui.team.entry_words import list_words

PHONES = "phones"


class ListsCard(Card):
    """Emits `wanted(list)`. Names: `team.lists.phones`, `team.lists.provider` ..."""

    wanted = Signal(str)

    def __init__(self) -> None:
        words = {PHONES: self.tr("Whom to phone")}
        words |= {name: list_words(name).title for name in (lists.PROVIDER, lists.SITE, lists.SCHOOL)}
        icons = {PHONES: "phone", lists.PROVIDER: "list", lists.SITE: "map-pin", lists.SCHOOL: "book-open"}
        buttons = {
            name: Button(said, "soft", icon=icons[name], name=f"team.lists.{name}")
            for name, said in words.items()
        }
        for name, button in buttons.items():
            button.clicked.connect(lambda _on, which=name: self.wanted.emit(which))
        super().__init__(
            Label(self.tr("What every laptop has"), "title"),
            Label(
                self.tr("Telephone numbers for the safety pathway, and the lists that forms choose from."),
                "body",
                "muted",
                wrap=True,
            ),
            *(row(button, STRETCH) for button in buttons.values()),
            gap=8,
            name="team.lists",
        )
