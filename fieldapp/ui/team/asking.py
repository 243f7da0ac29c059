"""Who asks to join: one row a request, with the name it gets here, its office and the six words as they were heard."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from fieldapp.casework import lists
from fieldapp.model import ContentClass, Role
from fieldapp.ui.areas import nameless
from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.cards import Note
from fieldapp.ui.kit.choice import grid
from fieldapp.ui.kit.fields import TextField
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.layouts import STRETCH, column, holding, row
from fieldapp.ui.team.classes import ClassesChoice


@dataclass(frozen=True, slots=True)
class Joining:
    """Who is let in, as what and where. `area`: its number, "" for the coordinator's own; `new_area`: a name;
    `classes`: what a worker writes, and anybody else reads."""

    request: bytes
    name: str
    words: str
    role: Role
    area: str = ""
    new_area: str = ""
    classes: tuple[ContentClass, ...] = tuple(ContentClass)


ACROSS = 3  # offices in a line
WRITES = {  # what a kind of worker writes down, until the coordinator says otherwise
    Role.WORKER: tuple(ContentClass),
    Role.PSYCHOLOGIST: (ContentClass.CARE, ContentClass.WELLBEING),
    Role.TEACHER: (ContentClass.CARE, ContentClass.LEARNING),  # what a learner wishes for, or takes back
    Role.LINKS_OFFICER: (ContentClass.CARE, ContentClass.LINKS),
}
Appoint = Callable[[Joining], None]
Areas = tuple[tuple[str, str], ...]  # number and name of each area in which the coordinator appoints


def role_words() -> dict[Role, str]:
    """What each role is called, wherever the team is shown."""
    return {
        Role.WORKER: QCoreApplication.translate("AskingRow", "Field worker"),
        Role.PSYCHOLOGIST: QCoreApplication.translate("AskingRow", "Psychologist"),
        Role.TEACHER: QCoreApplication.translate("AskingRow", "Teacher"),
        Role.LINKS_OFFICER: QCoreApplication.translate("AskingRow", "Family links"),
        Role.COORDINATOR: QCoreApplication.translate("AskingRow", "Coordinator"),
        Role.FOCAL_POINT: QCoreApplication.translate("AskingRow", "Data protection"),
    }


class AskingRow(QWidget):
    """The words are not shown: they have to come from the other person's mouth."""

    def __init__(self, request: bytes, number: int, appoint: Appoint, areas: Areas = ()) -> None:
        super().__init__()
        self._request, self._appoint = request, appoint
        self._role, self._area = Role.WORKER, areas[0][0] if areas else ""
        self.name = TextField(self.tr("What they are called here"), name=f"team.name.{number}")
        self.words = TextField(self.tr("The six words that they read to you"), name=f"team.words.{number}")
        self._roles = role_words()
        self._buttons = {role: self._role_button(role, number) for role in self._roles}
        self._sheets = Label(self.tr("This takes two recovery sheets."), "small", "muted", wrap=True)
        self.new_area = TextField(
            self.tr("A new area of their own: its name. Empty: an area of yours"),
            name=f"team.new_area.{number}",
        )
        self._areas = {
            area: self._area_button(area, name, number, place) for place, (area, name) in enumerate(areas, 1)
        }
        self.classes = ClassesChoice(f"team.class.{number}")
        self.new_area.textChanged.connect(lambda _text: self._choose(self._role))
        go = Button(self.tr("Let in"), "primary", name=f"team.appoint.{number}")
        go.clicked.connect(self._go)
        self.words.returnPressed.connect(self._go)
        head = Label(self.tr("Request {number}").format(number=number), "small_strong", "muted")
        self._fields = Label("", "small", "muted", wrap=True, name=f"team.fields.{number}")
        roles = grid(list(self._buttons.values()), ACROSS)
        where = holding(row(*self._areas.values(), STRETCH, gap=8))
        if len(areas) < 2:
            where.hide()
        parts = (
            head,
            self.name,
            self.words,
            roles,
            self._fields,
            where,
            self.new_area,
            self.classes,
            self._sheets,
        )
        self._said = Note("", icon="info", name=f"team.missing.{number}")
        self.setLayout(column(*parts, row(go, STRETCH), self._said, gap=6))
        self._said.hide()
        self._choose(Role.WORKER)
        self._choose_area(self._area)

    def _role_button(self, role: Role, number: int) -> Button:
        words = self._roles[role]
        button = Button(words, "filter", name=f"team.role.{number}.{role}")
        button.setAccessibleName(self.tr("Joins as: {role}").format(role=words))
        button.clicked.connect(lambda: self._choose(role))
        return button

    def _area_button(self, area: str, name: str, number: int, place: int) -> Button:
        words = name or nameless(place)
        button = Button(words, "filter", name=f"team.area.{number}.{place}")
        button.setAccessibleName(self.tr("In the area: {area}").format(area=words))
        button.clicked.connect(lambda: self._choose_area(area))
        return button

    def _choose_area(self, area: str) -> None:
        self._area = area
        for one, button in self._areas.items():
            button.mark(one == area)

    def _choose(self, role: Role) -> None:
        if role in WRITES and role is not self._role:
            self.classes.reset(WRITES[role])
        self._role = role
        for one, button in self._buttons.items():
            button.mark(one is role)
        self._sheets.setVisible(role not in lists.WORKERS)
        self.new_area.setVisible(role is Role.COORDINATOR)
        writes = role in lists.WORKERS
        self._fields.setText(self._sees(role))
        self._fields.setVisible(bool(self._fields.text()))
        self.classes.say(self.tr("What they write down") if writes else self.tr("What they read"))
        self.classes.setVisible(writes or (role is Role.COORDINATOR and not self._new_area()))

    def _sees(self, role: Role) -> str:
        """What of a case reaches them (R-15, R-16)."""
        return {
            Role.PSYCHOLOGIST: self.tr("Of a case they get the person, services and the plan; no relations."),
            Role.TEACHER: self.tr("Of a case they get name, code, language and learning; nothing else."),
            Role.LINKS_OFFICER: self.tr(
                "Of a case they get the person, relations with their proof, and services."
            ),
        }.get(role, "")

    def _new_area(self) -> str:
        return self.new_area.text().strip() if self._role is Role.COORDINATOR else ""

    def _classes(self) -> tuple[ContentClass, ...]:
        """Whoever begins an area reads all of it: there is nobody else; the focal point reads no record."""
        if self._role is Role.FOCAL_POINT:
            return (ContentClass.PROGRAMME,)
        return tuple(ContentClass) if self._new_area() else self.classes.chosen

    def _go(self) -> None:
        name, words, new = self.name.text().strip(), self.words.text(), self._new_area()
        missing = [one for one in (self.name, self.words) if not one.text().strip()]
        if missing:
            self._said.say(self.tr("Type what they are called, and the six words as they read them to you."))
            missing[0].setFocus()
        else:
            self._said.say("")
            self._appoint(Joining(self._request, name, words, self._role, self._area, new, self._classes()))
