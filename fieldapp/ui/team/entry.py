"""One service, place or school, asked for in a dialog that never blocks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from fieldapp.casework import lists
from fieldapp.casework.directory import COLUMNS, NAME, SEVERAL, spoken
from fieldapp.ui.case_words import value_choices
from fieldapp.ui.kit.choice import AnyOf
from fieldapp.ui.kit.fields import TextField
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.layouts import Placed
from fieldapp.ui.people.asking import CaseDialog
from fieldapp.ui.team.entry_words import column_hint, column_words, list_words

if TYPE_CHECKING:
    from fieldapp.operations.directory import Entry

WIDE = 620


class EntryDialog(CaseDialog):
    """Calls `then(what was written, by property)`. Names: `entry.label`, `entry.phone`, `entry.type.health` ..."""

    def __init__(
        self, parent: QWidget, name: str, entry: Entry | None, then: Callable[[Mapping[str, str]], None]
    ) -> None:
        title = entry.label if entry else list_words(name).one
        yes = self.tr("Keep it")
        super().__init__(parent, title, yes, "entry", leave=self.tr("Change nothing"), wide=WIDE)
        told = {NAME: entry.label, **entry.properties} if entry else {}
        self._fields: dict[str, TextField] = {}
        self._several: dict[str, AnyOf] = {}
        things: list[Placed] = []
        for key in COLUMNS[name]:
            words = column_words(key)
            things.append(Label(words, "small_strong", "muted"))
            if key in SEVERAL:
                chosen = told.get(key, "").split()
                asked = AnyOf(words, value_choices(name, key), name=f"entry.{key}", across=2, chosen=chosen)
                self._several[key] = asked
                things.append(asked)
                continue
            field = TextField(words, hint=column_hint(key), name=f"entry.{key}")
            field.setText(spoken(key, told.get(key, "")))
            self._fields[key] = field
            things.append(field)
        self._fields[NAME].textChanged.connect(lambda _text: self._look())
        self.accepted.connect(lambda: then(self.typed()))
        if name == lists.PROVIDER:
            what = self.tr(
                "Of an organisation, never of a private person: no home address, no private number."
            )
            things.insert(0, Label(what, "body", "muted", wrap=True))
        self.stack(*things)
        self._look()
        self._fields[NAME].setFocus()

    def typed(self) -> dict[str, str]:
        written = {key: " ".join(field.text().split()) for key, field in self._fields.items()}
        return written | {key: " ".join(sorted(asked.keys())) for key, asked in self._several.items()}

    def _look(self) -> None:
        self.go.setEnabled(bool(self._fields[NAME].text().strip()))
