"""Settings as a place: each choice is a row of buttons that works at once and is kept for the member."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fieldapp.config import VERSION
from fieldapp.model import Preferences
from fieldapp.ui import verbs
from fieldapp.ui.desk_calls import DeskCalls
from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.cards import Card, rule
from fieldapp.ui.kit.icons import IconLabel
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.layouts import STRETCH, column, holding, row, scrolling, side_by_side
from fieldapp.ui.kit.words import foreign, listed
from fieldapp.ui.place import Place, heading, page
from fieldapp.ui.settings.areas import AreasCard
from fieldapp.ui.settings.joining import JoiningCard
from fieldapp.ui.settings.licences import LICENCES, licence_text
from fieldapp.ui.settings.passphrase import PassphraseCard
from fieldapp.ui.settings.reading import ReadingDialog
from fieldapp.ui.settings.travel import TravelCard
from fieldapp.ui.translations import LANGUAGES, NOT_REVIEWED, preferred

SIZES = (100, 110, 125, 150)
MINUTES = (2, 5, 10, 20)


class SettingsPlace(Place):
    """Emits `preferred(Preferences)` as soon as something is chosen; the shell puts it on."""

    preferred = Signal(object)

    icon = "settings"
    watches = ("settings",)

    def __init__(self, calls: DeskCalls, now: Preferences) -> None:
        super().__init__(calls, "place.settings")
        self._now = now
        self._groups: dict[str, dict[object, Button]] = {}
        choices = Card(
            Label(self.tr("How it looks"), "title"),
            *self._choice("language", self.tr("Language"), LANGUAGES),
            self._reviewed(),
            rule(),
            *self._choice("theme", self.tr("Light or dark"), self._themes()),
            rule(),
            *self._choice("text_size", self.tr("Text size"), [(size, f"{size} %") for size in SIZES]),
            rule(),
            *self._choice("lock_after_min", self.tr("Lock by itself after"), self._minutes()),
            rule(),
            *self._choice("one_at_a_time", self.tr("In an interview"), self._at_once()),
            gap=10,
        )
        right = holding(column(self._stored(), self._about(), STRETCH, gap=14))
        self.passphrase = PassphraseCard(calls)
        self.joining = JoiningCard(calls)
        self.travel = TravelCard(calls)
        self.areas = AreasCard(calls)
        left = holding(
            column(self.joining, self.areas, choices, self.passphrase, self.travel, STRETCH, gap=14)
        )
        self._body = row((left, 13), (right, 10), gap=18)
        under = Label(self.tr("These choices are yours alone, on this laptop."), "body", "muted")
        inner = page(heading(self.tr("Settings"), under), (self._body, 1))
        self.setLayout(column(scrolling(holding(inner))))
        self.show_preferences(now)

    def refresh(self) -> None:
        self.calls.read(self, verbs.preferences, self.show_preferences, self.failed, key="settings")
        self.joining.refresh()
        self.areas.refresh()

    def set_room(self, *, compact: bool, narrow: bool) -> None:
        super().set_room(compact=compact, narrow=narrow)
        side_by_side(self._body, not narrow)

    def show_preferences(self, now: Preferences) -> None:
        self._now = now
        for field, group in self._groups.items():
            for value, button in group.items():
                used = preferred(now.language) if field == "language" else getattr(now, field)
                button.mark(used == value)

    # parts

    def _reviewed(self) -> Label:
        names = listed(*(foreign(name) for tag, name in LANGUAGES if tag in NOT_REVIEWED))
        words = self.tr("Not reviewed by a native speaker yet: {names}.").replace("{names}", names)
        return Label(words, "small", "faint", wrap=True, name="settings.not_reviewed")

    def _themes(self) -> list[tuple[str, str]]:
        return [
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
            ("system", self.tr("As the computer")),
        ]

    def _minutes(self) -> list[tuple[int, str]]:
        return [(minutes, self.tr("%n minute(s)", "", minutes)) for minutes in MINUTES]

    def _at_once(self) -> list[tuple[bool, str]]:
        return [(False, self.tr("All of a section")), (True, self.tr("One question at a time"))]

    def _choice(self, field: str, words: str, values: Any) -> tuple[Label, QHBoxLayout]:
        group: dict[object, Button] = {}
        for value, name in values:
            button = Button(name, "filter", name=f"settings.{field}.{value}")
            button.setAccessibleName(f"{words}: {name}")
            button.clicked.connect(self._chooser(field, value))
            group[value] = button
        self._groups[field] = group
        return Label(words, "body_strong"), row(*group.values(), STRETCH, gap=8)

    def _chooser(self, field: str, value: object) -> Callable[[], None]:
        def choose() -> None:
            chosen = replace(self._now, **{field: value})  # type: ignore[arg-type]
            self.show_preferences(chosen)
            self.preferred.emit(chosen)

        return choose

    def _stored(self) -> Card:
        facts = (
            (
                "lock",
                self.tr("Answers"),
                self.tr("On this laptop, locked: only your passphrase opens them."),
            ),
            (
                "package",
                self.tr("Finished records"),
                self.tr("Sealed beside it, so that they can be sent without you."),
            ),
            ("cloud", self.tr("The server"), self.tr("Keeps sealed records and cannot read them.")),
            ("users", self.tr("Coordinators"), self.tr("Open sealed records with their own keys.")),
        )
        lines: list[QWidget] = []
        for icon, what, where in facts:
            words = column(Label(what, "body_strong"), Label(where, "small", "muted", wrap=True), gap=1)
            picture = column(IconLabel(icon, "text2", 20), STRETCH, margins=(0, 2, 0, 0))
            lines.append(holding(row(picture, (words, 1), gap=12)))
        return Card(Label(self.tr("What is stored where"), "title"), *lines, gap=10, name="settings.stored")

    def _about(self) -> Card:
        names = [
            Button(name, "link", small=True, name=f"settings.licence.{key}") for key, name, _files in LICENCES
        ]
        for (key, name, _files), button in zip(LICENCES, names, strict=True):
            button.clicked.connect(lambda _on, k=key, n=name: self._read(k, n))
        lines = [row(button, STRETCH) for button in names]
        version = Label(self.tr("Fieldapp {version}, Apache-2.0").format(version=VERSION), "body", "muted")
        return Card(Label(self.tr("About"), "title"), version, *lines, gap=2, name="settings.about")

    def _read(self, key: str, name: str) -> None:
        ReadingDialog(self, name, licence_text(key)).open()
