"""What holds where none of the values does: chosen where only certain values can hold, written where any may."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldapp.casework import value_words
from fieldapp.ui import case_words
from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.choice import AnyOf, OneOf
from fieldapp.ui.kit.fields import SearchField, TextField
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.layouts import STRETCH, clear, column, row

ACROSS = 3  # short words; fewer stand side by side where they would be cut


class Third(QWidget):
    """Says `kept(value)` once somebody pressed "Keep this"."""

    kept = Signal(str)

    def __init__(self, what: str, place: int) -> None:
        super().__init__()
        self.place = place
        self.keep = Button(self.tr("Keep this"), name=f"desk.keep.{place}")
        self.keep.setAccessibleName(self.tr("Keep what is written: {what}").format(what=what))
        self.keep.clicked.connect(self._tell)

    def value(self) -> str:
        """As it is stored; "" for none."""
        raise NotImplementedError

    def _tell(self) -> None:
        if told := self.value():
            self.kept.emit(told)

    def _wait(self) -> None:
        """Until something was chosen there is nothing to keep."""
        self.keep.setEnabled(bool(self.value()))


class Written(Third):
    """Any words; the operation says where they cannot be true."""

    def __init__(self, what: str, place: int) -> None:
        super().__init__(what, place)
        self.field = TextField(self.tr("Or write what is right"), name=f"desk.other.{place}")
        self.field.returnPressed.connect(self._tell)
        self.setLayout(row((self.field, 1), self.keep, gap=10))

    def value(self) -> str:
        return self.field.text().strip()


class Chosen(Third):
    """One of the values that a list's property may have, or several where it has several."""

    def __init__(self, what: str, place: int, of: str, name: str, said: Collection[str]) -> None:
        """`said`: what stands above and is picked there."""
        super().__init__(what, place)
        kind = AnyOf if value_words.has_several(name) else OneOf
        options = dict[str, str]()
        for key, words in case_words.value_choices(of, name).items():
            if words not in options.values():  # two spellings of one word are one answer
                options[key] = words
        if kind is OneOf:
            options = {key: words for key, words in options.items() if key not in said}
        self.asked = kind(
            self.tr("Or choose what holds"), options, name=f"desk.choice.{place}", across=ACROSS
        )
        self.asked.picked.connect(lambda *_key: self._wait())
        title = Label(self.tr("Or choose what holds"), "small_strong", "muted")
        self.setLayout(column(title, self.asked, row(STRETCH, self.keep), gap=8))
        self._wait()

    def value(self) -> str:
        return self.asked.key if isinstance(self.asked, OneOf) else " ".join(sorted(self.asked.keys()))


class FoundHome(Third):
    """A home, found by the name or code of somebody who lives there. Asks `sought(text)`."""

    sought = Signal(str)

    def __init__(self, what: str, place: int) -> None:
        super().__init__(what, place)
        self.field = SearchField(
            self.tr("Or find another home by somebody who lives there"), name=f"desk.home.{place}"
        )
        self.field.searched.connect(self.sought)
        self._found, self._asked = column(gap=6), OneOf("", {}, name="")
        self._asked.hide()
        self.setLayout(column(self.field, self._found, row(STRETCH, self.keep), gap=8))
        self._wait()

    def show_found(self, homes: Mapping[str, str]) -> None:
        """Number to words; one of them is chosen, then kept."""
        clear(self._found)
        self._asked = OneOf(self.tr("Which home?"), homes, name=f"desk.found.{self.place}")
        self._asked.picked.connect(lambda _key: self._wait())
        if homes:
            self._found.addWidget(self._asked)
        elif self.field.text().strip():
            self._found.addWidget(
                Label(self.tr("Nobody of that name has a home written down."), "small", "muted", wrap=True)
            )
        self._wait()

    def value(self) -> str:
        return self._asked.key
