"""What the country's law and the programme's agreements say, as a coordinator sets it: ages, and months of keeping."""

from __future__ import annotations

from dataclasses import asdict

from PySide6.QtCore import Signal

from fieldapp.case_errors import RulesRefused
from fieldapp.casework.rules import Rules
from fieldapp.ui import verbs_of_lists as verbs
from fieldapp.ui.desk_calls import DeskCalls
from fieldapp.ui.errors_in_words import in_words
from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.cards import Card, Note
from fieldapp.ui.kit.fields import TextField
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.layouts import STRETCH, row


class RulesCard(Card):
    """Four numbers and a button. Emits `told(sentence)`. Names: `team.rules.age_of_consent` ..."""

    told = Signal(str)

    def __init__(self, calls: DeskCalls) -> None:
        self._calls = calls
        words = {
            "age_of_consent": self.tr("Years from which somebody agrees alone"),
            "age_of_assent": self.tr("Years from which a child is asked as well"),
            "contact_months": self.tr("Months that names and telephones are kept after closing"),
            "case_file_months": self.tr("Months that the file is kept after closing"),
        }
        self.fields = {key: TextField(said, name=f"team.rules.{key}") for key, said in words.items()}
        self.said = Note("", tone="warn", icon="circle-alert", name="team.rules.said")
        go = Button(self.tr("Set it"), name="team.rules.set")
        go.setAccessibleName(self.tr("Set ages and months"))
        go.clicked.connect(self._set)
        lines = [
            thing
            for field in self.fields.values()
            for thing in (Label(field.accessibleName(), "small_strong", "muted", wrap=True), field)
        ]
        super().__init__(
            Label(self.tr("What the law of your country says"), "title"),
            *lines,
            self.said,
            row(go, STRETCH),
            gap=6,
            name="team.rules",
        )
        self.said.hide()

    def refresh(self) -> None:
        self._calls.read(self, verbs.rules, self.show_rules, self._failed, key="rules")

    def show_rules(self, rules: Rules) -> None:
        """As they stand; what is being typed stays."""
        for key, number in asdict(rules).items():
            if not self.fields[key].isModified():
                self.fields[key].setText(str(number))

    def _set(self) -> None:
        try:
            rules = Rules(**{key: int(field.text()) for key, field in self.fields.items()})
        except ValueError:
            self._failed(RulesRefused())
            return
        self.said.say("")
        self._calls.write(
            self, lambda desk: verbs.set_rules(desk, rules), lambda _c: self._done(), self._failed
        )

    def _done(self) -> None:
        for field in self.fields.values():
            field.setModified(False)
        self.told.emit(self.tr("It is set. Laptops hear it with their next round."))

    def _failed(self, error: Exception) -> None:
        self.said.say(in_words(error))
