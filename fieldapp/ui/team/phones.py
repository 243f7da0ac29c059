"""Whom to phone in the safety pathway (R-29), as a coordinator writes it: first to call comes first."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldapp.model import Contact
from fieldapp.ui import verbs_of_lists as verbs
from fieldapp.ui.desk_calls import DeskCalls
from fieldapp.ui.errors_in_words import in_words
from fieldapp.ui.kit.buttons import Button, IconButton
from fieldapp.ui.kit.cards import Card, Note
from fieldapp.ui.kit.fields import TextField
from fieldapp.ui.kit.fonts import px
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.layouts import STRETCH, clear, column, holding, readable, row, scrolling
from fieldapp.ui.kit.tokens import SIZE
from fieldapp.ui.place import page


class PhonesPage(QWidget):
    """A line for each: who answers, for what, the number. Emits `left` and `told(sentence)`. Names: `phones.name.1`,
    `phones.role.1`, `phones.phone.1`, `phones.remove.1` ..."""

    left = Signal()
    told = Signal(str)

    def __init__(self, calls: DeskCalls) -> None:
        super().__init__()
        self._calls = calls
        self._lines: list[tuple[TextField, TextField, TextField]] = []
        back = IconButton("arrow-left", self.tr("Back to the team"), name="phones.back")
        back.clicked.connect(self.left)
        how = self.tr(
            "When somebody is in danger or in great distress, this list opens on the laptop, with no network. Who is "
            "called first stands first. Write duty numbers of services and of your own team, no private ones. Forms "
            "that open the safety pathway can be published once somebody stands here."
        )
        self._said = Note("", tone="warn", icon="circle-alert", name="phones.said")
        self._list = column(gap=10)
        add = Button(self.tr("One more"), icon="plus", name="phones.add")
        add.clicked.connect(self._add)
        keep = Button(self.tr("Keep the list"), "primary", icon="check", name="phones.keep")
        keep.clicked.connect(self._keep)
        title = row(back, Label(self.tr("Whom to phone"), "display"), STRETCH, gap=12)
        inner = page(
            title,
            readable(Label(how, "body", "muted", wrap=True), px(SIZE["card_max"])),
            Card(self._list, row(add, STRETCH), gap=12, name="phones.card"),
            self._said,
            row(keep, STRETCH),
            STRETCH,
        )
        self.setLayout(column(scrolling(holding(inner))))
        self._said.hide()

    def refresh(self) -> None:
        """As it stands; what is being typed stays."""
        if not any(field.isModified() for line in self._lines for field in line):
            self._calls.read(self, verbs.contacts, self.show_contacts, self._failed, key="contacts")

    def show_contacts(self, contacts: tuple[Contact, ...]) -> None:
        self._said.say("")
        self._show(contacts or (Contact("", "", ""),))

    def typed(self) -> tuple[Contact, ...]:
        """The lines that say anything."""
        told = [Contact(*(field.text().strip() for field in line)) for line in self._lines]
        return tuple(one for one in told if one.name or one.role or one.phone)

    def _show(self, contacts: tuple[Contact, ...], *, modified: bool = False) -> None:
        clear(self._list)
        self._lines = []
        heads = [Label(words, "small_strong", "muted", wrap=True) for words in self._heads()]
        room = Label("")
        room.setFixedWidth(px(SIZE["control"]))
        self._list.addWidget(holding(row((heads[0], 3), (heads[1], 4), (heads[2], 3), room, gap=8)))
        for number, one in enumerate(contacts, 1):
            self._list.addWidget(self._line(number, one, modified=modified))

    def _heads(self) -> tuple[str, str, str]:
        return self.tr("Who answers"), self.tr("For what, and when"), self.tr("Telephone number")

    def _line(self, number: int, one: Contact, *, modified: bool) -> QWidget:
        fields = []
        for head, key, text in zip(
            self._heads(), ("name", "role", "phone"), (one.name, one.role, one.phone), strict=True
        ):
            field = TextField(head, name=f"phones.{key}.{number}")
            field.setText(text)
            field.setModified(modified)
            field.setAccessibleName(self.tr("{what}, line {number}").format(what=head, number=number))
            fields.append(field)
        self._lines.append((fields[0], fields[1], fields[2]))
        words = self.tr("Remove line {number}").format(number=number)
        remove = IconButton("x", words, name=f"phones.remove.{number}")
        remove.clicked.connect(lambda: self._remove(number))
        return holding(row((fields[0], 3), (fields[1], 4), (fields[2], 3), remove, gap=8))

    def _all(self) -> list[Contact]:
        return [Contact(*(field.text() for field in line)) for line in self._lines]

    def _add(self) -> None:
        self._show((*self._all(), Contact("", "", "")), modified=True)
        self._lines[-1][0].setFocus()

    def _remove(self, number: int) -> None:
        left = self._all()
        del left[number - 1]
        self._show(tuple(left) or (Contact("", "", ""),), modified=True)

    def _keep(self) -> None:
        told = self.typed()
        self._said.say("")
        self._calls.write(
            self, lambda desk: verbs.write_contacts(desk, told), lambda _c: self._kept(), self._failed
        )

    def _kept(self) -> None:
        for line in self._lines:
            for field in line:
                field.setModified(False)
        self.told.emit(self.tr("The list is kept. Laptops have it with their next round."))
        self.left.emit()

    def _failed(self, error: Exception) -> None:
        self._said.say(in_words(error))
