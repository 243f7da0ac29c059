"""The programme's pack: its forms, each with a button to publish it, and which instruments may be used in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldapp.ui.errors_in_words import plain_words
from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.cards import Card, rule
from fieldapp.ui.kit.icons import IconLabel
from fieldapp.ui.kit.labels import Elided, Label, chip
from fieldapp.ui.kit.layouts import STRETCH, clear, column, holding, row
from fieldapp.ui.kit.words import foreign, language
from fieldapp.ui.states import class_words

if TYPE_CHECKING:
    from fieldapp.operations.instruments import OwnScale, PackForm, Standing


class PackPanel(Card):
    """Only where the coordinators' package holds a pack; hidden until it is shown one."""

    publish_wanted = Signal(object)  # PackForm
    wording_wanted = Signal()
    switch_wanted = Signal(object)  # MemberId of the psychologist who switched the own scale on; None: off

    def __init__(self) -> None:
        self._forms = column(gap=0)
        self._instruments = column(gap=4)
        add = Button(self.tr("Add a wording file"), "soft", icon="file-up", name="forms.wording")
        super().__init__(
            Label(self.tr("The programme's pack"), "title"),
            self._forms,
            rule(),
            Label(self.tr("Instruments"), "small_strong", "muted"),
            self._instruments,
            row(add, STRETCH),
            gap=8,
            name="forms.pack",
        )
        add.clicked.connect(self.wording_wanted)
        self.hide()

    def show_pack(self, told: tuple[tuple[PackForm, ...], tuple[Standing, ...], OwnScale | None]) -> None:
        """Show forms and instruments as they stand now."""
        forms, standings, own = told
        clear(self._forms)
        clear(self._instruments)
        for form in forms:
            self._forms.addWidget(self._line(form))
        for one in standings:
            icon = IconLabel("circle-check" if one.languages else "circle", "text3", 18)
            self._instruments.addLayout(
                row(icon, (Label(plain_words(one.said), "small", wrap=True), 1), gap=8)
            )
        if own is not None:
            self._show_own(own)
        self.setVisible(bool(forms))

    def _show_own(self, own: OwnScale) -> None:
        """Rule 5: an own scale shows no number until a named psychologist has switched it on."""
        icon = IconLabel("circle-check" if own.by else "circle", "text3", 18)
        buttons = []
        if own.by:
            words = self.tr("{title}: {name} switched its number on.").format(
                title=own.title, name=foreign(own.by)
            )
            off = Button(self.tr("Switch it off"), "link", small=True, name="forms.own.off")
            off.clicked.connect(lambda: self.switch_wanted.emit(None))
            buttons.append(off)
        elif own.psychologists:
            words = self.tr("{title}: no number is shown before a psychologist has switched it on.")
            words = words.format(title=own.title)
        else:
            words = self.tr(
                "{title}: no number is shown, and no psychologist is in this programme who could change that."
            )
            words = words.format(title=own.title)
        for one in () if own.by else own.psychologists:
            on = Button(self.tr("{name} switched it on").format(name=foreign(one.name)), "link", small=True)
            on.setObjectName(f"forms.own.{one.member}")
            on.clicked.connect(lambda _on, which=one.member: self.switch_wanted.emit(which))
            buttons.append(on)
        self._instruments.addLayout(row(icon, (Label(words, "small", wrap=True), 1), gap=8))
        if buttons:
            self._instruments.addLayout(row(*buttons, STRETCH, gap=8))

    def _line(self, form: PackForm) -> QWidget:
        title = form.titles.get(language()) or form.titles["en"]
        facts = " · ".join((form.title, class_words(form.content_class)))
        words = column(
            Elided(title, "body_strong"), Elided(facts, "small", "faint"), gap=1, margins=(0, 6, 0, 6)
        )
        wanted = self.tr("Publish anew") if form.version else self.tr("Publish")
        publish = Button(wanted, "ghost" if form.version else "soft", name=f"forms.pack.{form.form}")
        publish.setAccessibleName(f"{wanted}: {title}")
        publish.clicked.connect(lambda: self.publish_wanted.emit(form))
        here = (chip(self.tr("published")),) if form.version else ()
        return holding(row((words, 1), *here, publish, gap=12))
