"""What is wrong with a form that is to be published: sheet, row, column, and what to do about each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldapp.model import ContentClass
from fieldapp.ui.form_words import form_words
from fieldapp.ui.forms_place.repairs import RepairList
from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.cards import Card, Note, rule
from fieldapp.ui.kit.icons import IconLabel
from fieldapp.ui.kit.labels import Elided, Label
from fieldapp.ui.kit.layouts import STRETCH, clear, column, holding, row
from fieldapp.ui.states import class_words

if TYPE_CHECKING:
    from forms import Finding


# As `operations.library` says it: screens load no operation before somebody asks for one.
NOBODY = "This form opens the safety pathway, and the contact list is empty (R-29)."


class Examination(Card):
    """One file that was examined. Nothing is published before the person says so."""

    publish_wanted = Signal(object)  # ContentClass
    put_away = Signal()
    mend_wanted = Signal(tuple)  # of the repairs that were ticked
    looked_at = Signal(bool)  # it is in front of somebody, or no more
    phones_wanted = Signal()  # nobody could be called: where the list is written

    def __init__(self) -> None:
        self._title = Elided("", "title", name="forms.file")
        self._verdict = Note("", icon="info", name="forms.verdict")
        self._list = column(gap=8)
        self._class = ContentClass.CARE
        self._classes: dict[ContentClass, Button] = {}
        for content in ContentClass:
            self._classes[content] = Button(class_words(content), "filter", name=f"forms.class.{content}")
        super().__init__(self._title, self._verdict, self._list, gap=10, name="forms.examination")
        self._publish = Button(self.tr("Publish"), "primary", icon="upload", name="forms.publish_now")
        self._publish.clicked.connect(lambda: self.publish_wanted.emit(self._class))
        away = Button(self.tr("Put away"), "ghost", name="forms.put_away")
        away.clicked.connect(self.put_away)
        self._phones = Button(self.tr("Whom to phone"), "primary", icon="phone", name="forms.phones")
        self._phones.clicked.connect(self.phones_wanted)
        self._phones.hide()
        for content, button in self._classes.items():
            button.clicked.connect(lambda _on, which=content: self._choose(which))
        who = Label(self.tr("Who may read its records"), "small_strong", "muted")
        self._choice = holding(column(who, row(*self._classes.values(), STRETCH, gap=6), gap=6))
        self.repairs = RepairList()
        self.repairs.mend_wanted.connect(self.mend_wanted)
        self.column.addWidget(self.repairs)
        self.column.addWidget(self._choice)
        self.column.addLayout(row(STRETCH, away, self._phones, self._publish, gap=10))
        self._choose(self._class)
        self.hide()

    def setVisible(self, visible: bool) -> None:
        super().setVisible(visible)
        self.looked_at.emit(visible)

    def show_reading(self, file: str) -> None:
        """Say that a file is being read, which may take minutes; putting it away calls that off."""
        self._title.setText(file)
        self._verdict.say(self.tr("Reading the form …"))
        clear(self._list)
        self.repairs.hide()
        self._choice.hide()
        self._publish.hide()
        self._phones.hide()
        self.show()

    def show_findings(
        self, file: str, findings: tuple[Finding, ...], content: ContentClass | None = None
    ) -> None:
        """Show what was found in a file; refused ones cannot be published. `content`: nobody has to choose it."""
        refused = any(finding.refused for finding in findings)
        self.repairs.hide()
        self._title.setText(file)
        self._verdict.say(self._summary(findings, refused=refused))
        clear(self._list)
        for place, finding in enumerate(findings):
            if place:
                self._list.addWidget(rule())
            self._list.addWidget(self._line(finding))
        self._choice.setVisible(not refused and content is None)
        self._choose(content or self._class)
        self._publish.setVisible(not refused)
        self._phones.setVisible(any(finding.what == NOBODY for finding in findings))
        self.show()

    def _summary(self, findings: tuple[Finding, ...], *, refused: bool) -> str:
        if refused:
            return self.tr("This form cannot be used yet. The forms in use were not touched.")
        broken = sum(not finding.calm for finding in findings)
        if broken:
            return self.tr("It can be published; %n thing(s) in it will not work.", "", broken)
        if findings:
            return self.tr("It can be published. Look once more at %n thing(s).", "", len(findings))
        return self.tr("Nothing is wrong with this form.")

    def _line(self, finding: Finding) -> QWidget:
        where = self._where(finding)
        what, remedy = form_words(finding.what), form_words(finding.remedy)
        words = column(
            Label(where, "small_strong", "muted") if where else None,
            Label(what, "body", wrap=True),
            Label(remedy, "small", "muted", wrap=True) if remedy else None,
            gap=2,
        )
        icon = IconLabel("circle-alert", "on_warn" if finding.refused else "text3")
        line = holding(row(column(icon, STRETCH), (words, 1), gap=12))
        line.setAccessibleName(f"{where}: {what} {remedy}")
        return line

    def _where(self, finding: Finding) -> str:
        parts = []
        if finding.sheet:
            parts.append(self.tr("Sheet {name}").format(name=finding.sheet))
        if finding.row:
            parts.append(self.tr("row {number}").format(number=finding.row))
        if finding.column:
            parts.append(self.tr("column {name}").format(name=finding.column))
        return " · ".join(parts)

    def _choose(self, content: ContentClass) -> None:
        self._class = content
        for which, button in self._classes.items():
            button.mark(which is content)
