"""What a person says is wrong is put right (R-12): of themselves, and of the home that they live in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QWidget

from fieldapp.casework import entries, lists, value_words
from fieldapp.ui import case_words
from fieldapp.ui.errors_in_words import plain_words
from fieldapp.ui.kit.choice import OneOf
from fieldapp.ui.kit.fields import TextField
from fieldapp.ui.kit.fonts import px
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.layouts import Placed, column, holding
from fieldapp.ui.kit.words import foreign
from fieldapp.ui.people.asking import CaseDialog

if TYPE_CHECKING:
    from fieldapp.operations.profiles import Profile

WIDE = 640  # px at 100 %
CHOSEN: Mapping[str, Mapping[str, str]] = {
    "sex": value_words.SEX_WORDS,
    "lang": value_words.LANGUAGE_WORDS,
    "birth_est": {"yes": "Yes", "no": "No"},
    "settlement_type": value_words.SETTLEMENT_WORDS,
    "phone_ok": {"yes": "Yes", "ask": "Ask each time", "no": "No"},
    "safe_to_visit": {"yes": "Yes", "ask": "Ask each time", "no": "No"},
}
SAME: Mapping[str, str] = {"y": "yes", "n": "no"}  # how other programs write it


class CorrectDialog(CaseDialog):
    """What is held stands in the fields; only what is changed is said. `then(of the person, of the home)`."""

    def __init__(
        self,
        parent: QWidget,
        profile: Profile,
        fields: Mapping[str, tuple[str, ...]],
        today: date,
        then: Callable[[Mapping[str, str], Mapping[str, str]], None],
    ) -> None:
        name = profile.participant.given_name
        title = self.tr("What is to be put right about {name}?").format(name=foreign(name))
        leave = self.tr("Correct nothing")
        super().__init__(parent, title, self.tr("Put it right"), "correcting", leave=leave, wide=px(WIDE))
        self._today = today
        home = profile.home.properties if profile.home is not None else None
        born = str(profile.participant.birth_year or "")
        self._held = {  # a case of an earlier program's list has its name and year there alone
            lists.PERSON: {"given_name": name, "birth_year": born} | dict(profile.told),
            lists.HOUSEHOLD: home,
        }
        self._asked: dict[tuple[str, str], TextField | OneOf] = {}
        parts: list[Placed] = [self._about()]
        for of, names in fields.items():
            if self._held[of] is not None:
                parts += [self._field(of, one) for one in names]
        self._changes = Label("", "small", "muted", wrap=True, name="correct.changes")
        self.accepted.connect(lambda: then(self.told(lists.PERSON), self.told(lists.HOUSEHOLD)))
        self._check()
        self.stack(*parts, below=column(self._changes))

    def told(self, of: str) -> dict[str, str]:
        """What differs from what is held."""
        return {
            name: now for (where, name), asked in self._asked.items() if where == of
            if (now := _now(asked)) != self._before(of, name)
        }  # fmt: skip

    def _about(self) -> Label:
        words = self.tr(
            "Ask the person how it is right. It holds at once, your name stands under it, and what stood before stays "
            "in the history. Services, plans and relations are put right in the form that they were written with."
        )
        return Label(words, "body", "muted", wrap=True)

    def _before(self, of: str, name: str) -> str:
        held = self._held[of] or {}
        told = held.get(name, "")
        return SAME.get(told, told) if name in CHOSEN else told

    def _field(self, of: str, name: str) -> QWidget:
        words, before = case_words.property_title(name), self._before(of, name)
        asked: TextField | OneOf
        if name in CHOSEN:
            options = {key: plain_words(one) for key, one in CHOSEN[name].items()}
            asked = OneOf(words, options, name=f"correct.{name}", across=min(3, len(options)), chosen=before)
            asked.picked.connect(lambda _key: self._check())
        else:
            asked = TextField(words, name=f"correct.{name}")
            asked.setText(before)
            asked.textChanged.connect(lambda _text: self._check())
            if name == "birth_year":
                first = self._today.year - entries.OLDEST
                asked.setValidator(QIntValidator(first, self._today.year, asked))
        self._asked[of, name] = asked
        return holding(column(Label(words, "small_strong", "muted"), asked, gap=4))

    def _check(self) -> None:
        changed = len(self.told(lists.PERSON)) + len(self.told(lists.HOUSEHOLD))
        named, born = (
            self._asked.get((lists.PERSON, "given_name")),
            self._asked.get((lists.PERSON, "birth_year")),
        )
        unnamed = named is not None and not _now(named)
        odd = isinstance(born, TextField) and bool(_now(born)) and not born.hasAcceptableInput()
        words = self.tr("%n thing(s) to put right.", "", changed) if changed else ""
        if unnamed:
            words = self.tr("A given name is needed.")
        elif odd:
            words = self.tr("Write the year of birth with four digits, or leave it empty.")
        self._changes.setText(words)
        self.go.setEnabled(bool(changed) and not unnamed and not odd)


def _now(asked: TextField | OneOf) -> str:
    return asked.text().strip() if isinstance(asked, TextField) else asked.key
