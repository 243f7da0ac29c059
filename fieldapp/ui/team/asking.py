"""Who asks to join: one row a request, with the name it gets here, its office and the six words as they were heard."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from fieldapp.model import Role
from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.fields import TextField
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.layouts import STRETCH, column, row

Appoint = Callable[[bytes, str, str, Role], None]  # request, name, words, office


class AskingRow(QWidget):
    """The words are not shown: they have to come from the other person's mouth."""

    def __init__(self, request: bytes, number: int, appoint: Appoint) -> None:
        super().__init__()
        self._request, self._appoint = request, appoint
        self._role = Role.WORKER
        self.name = TextField(self.tr("What they are called here"), name=f"team.name.{number}")
        self.words = TextField(self.tr("The six words that they read to you"), name=f"team.words.{number}")
        self._roles = {
            Role.WORKER: self.tr("Field worker"),
            Role.COORDINATOR: self.tr("Coordinator"),
            Role.FOCAL_POINT: self.tr("Data protection"),
        }
        self._buttons = {role: self._role_button(role, number) for role in self._roles}
        self._sheets = Label(self.tr("This takes two recovery sheets."), "small", "muted", wrap=True)
        go = Button(self.tr("Let in"), "primary", name=f"team.appoint.{number}")
        go.clicked.connect(self._go)
        self.words.returnPressed.connect(self._go)
        head = Label(self.tr("Request {number}").format(number=number), "small_strong", "muted")
        roles = row(*self._buttons.values(), STRETCH, gap=8)
        self.setLayout(column(head, self.name, self.words, roles, self._sheets, row(go, STRETCH), gap=6))
        self._choose(Role.WORKER)

    def _role_button(self, role: Role, number: int) -> Button:
        words = self._roles[role]
        button = Button(words, "filter", name=f"team.role.{number}.{role}")
        button.setAccessibleName(self.tr("Joins as: {role}").format(role=words))
        button.clicked.connect(lambda: self._choose(role))
        return button

    def _choose(self, role: Role) -> None:
        self._role = role
        for one, button in self._buttons.items():
            button.mark(one is role)
        self._sheets.setVisible(role is not Role.WORKER)

    def _go(self) -> None:
        if self.name.text().strip() and self.words.text().strip():
            self._appoint(self._request, self.name.text().strip(), self.words.text(), self._role)
