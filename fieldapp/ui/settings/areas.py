"""In which areas somebody works: shown where more than one has put them on its list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fieldapp.ui import verbs_of_keys as verbs
from fieldapp.ui.areas import area_words
from fieldapp.ui.desk_calls import DeskCalls
from fieldapp.ui.errors_in_words import in_words
from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.cards import Card, Note
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.layouts import STRETCH, clear, column, row

if TYPE_CHECKING:
    from fieldapp.operations.areas import AreaRow


class AreasCard(Card):
    """A choice works when it is kept: until then what other areas send is set apart."""

    def __init__(self, calls: DeskCalls) -> None:
        self._calls = calls
        self._chosen: set[str] = set()
        self._buttons: dict[str, Button] = {}
        self._rows = column(gap=8)
        self.said = Note("", icon="info", name="settings.areas.said")
        keep = Button(self.tr("That is right"), "primary", name="settings.areas.keep")
        keep.clicked.connect(self._keep)
        words = self.tr(
            "Each of these areas has put you on its list. Mark those in which you work. An area that you leave out "
            "gets no record of yours, and what it sends is not taken."
        )
        super().__init__(
            Label(self.tr("Where you work"), "title"),
            Label(words, "body", "muted", wrap=True),
            self._rows,
            row(keep, STRETCH),
            self.said,
            gap=10,
            name="settings.areas",
        )
        self.said.hide()
        self.hide()

    def refresh(self) -> None:
        self._calls.read(self, verbs.own_areas, self.show_areas, self._failed, key="areas")

    def show_areas(self, areas: tuple[AreaRow, ...]) -> None:
        self._chosen = {one.area for one in areas if one.works}
        clear(self._rows)
        self._buttons = {one.area: self._button(one, place) for place, one in enumerate(areas, 1)}
        for button in self._buttons.values():
            self._rows.addWidget(button)
        self._mark()
        self.setVisible(len(areas) > 1)

    def _button(self, one: AreaRow, place: int) -> Button:
        button = Button(area_words(one, place), "filter", name=f"settings.area.{place}")
        button.clicked.connect(lambda: self._turn(one.area))
        return button

    def _turn(self, area: str) -> None:
        self._chosen ^= {area}
        self._mark()

    def _mark(self) -> None:
        for area, button in self._buttons.items():
            button.mark(area in self._chosen)

    def _keep(self) -> None:
        chosen = frozenset(self._chosen)
        self._calls.write(
            self,
            lambda desk: verbs.work_in(desk, chosen),
            lambda _changed: self.said.say(self.tr("Kept.")),
            self._failed,
        )

    def _failed(self, error: Exception) -> None:
        self.said.say(in_words(error))
