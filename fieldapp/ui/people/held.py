"""Paper to be given away, or read aloud from the screen: what is held about a person (R-12), and the notice of the
consent talk (R-11)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from fieldapp.ui.errors_in_words import in_language, plain_words
from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.choice import OneOf
from fieldapp.ui.kit.fonts import font, px
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.languages import language_name
from fieldapp.ui.kit.layouts import STRETCH, clear, column, row
from fieldapp.ui.kit.printing import print_page
from fieldapp.ui.kit.words import language
from fieldapp.ui.people.asking import CaseDialog
from fieldapp.ui.translations import LANGUAGES

if TYPE_CHECKING:
    from fieldapp.casework.holding import Part
    from fieldapp.operations.on_paper import Page

WIDE, HIGH = 640, 440


class HeldDialog(CaseDialog):
    """It names no worker and no programme: the paper is given away. The notice of the consent talk comes in its place
    when it is wanted. Names: `held.notice`, `held.language.1`."""

    notice_wanted = Signal()

    def __init__(self, parent: QWidget, parts: tuple[Part, ...], spoken: str = "") -> None:
        """`spoken`: the person's language: whoever gets the paper reads it, not who sits at the screen."""
        title, leave = self.tr("What we hold about you"), self.tr("Close")
        super().__init__(parent, title, self.tr("Print"), "held", leave=leave, wide=px(WIDE))
        self.sheet = QPlainTextEdit()
        self.sheet.setReadOnly(True)
        self.sheet.setFont(font("body"))
        self.sheet.setAccessibleName(self.tr("What we hold about you"))
        self.sheet.setObjectName("held.sheet")
        self.sheet.setMinimumHeight(min(px(HIGH), parent.window().height() - px(230)))
        self.sheet.setTabChangesFocus(True)
        self.told = Label("", "body", "warn", wrap=True)
        self.told.hide()
        self.go.clicked.disconnect()
        self.go.clicked.connect(self._print)
        self.notice = Button(self.tr("The notice of the consent talk"), "ghost", name="held.notice")
        self.notice.clicked.connect(self.notice_wanted)
        self._languages = column(gap=0)
        self._offer_languages(parts, spoken)
        self.stack(self.sheet, self.told, below=column(self._languages, row(self.notice, STRETCH), gap=6))

    def _offer_languages(self, parts: tuple[Part, ...], spoken: str) -> None:
        names = {tag: language_name(tag) for tag, _ in LANGUAGES}
        first = spoken if spoken in names else language()
        picked = OneOf(self.tr("In which language?"), names, name="held.language", across=4, chosen=first)
        picked.picked.connect(lambda tag: self.sheet.setPlainText(said(parts, tag)))
        self.sheet.setPlainText(said(parts, first))
        self._languages.addWidget(picked)

    def show_notice(self, pages: tuple[Page, ...]) -> None:
        """R-11: the same paper for everybody, in the language that is picked; the first is the person's own."""
        if not pages:
            self.told.setText(
                self.tr("The form of the consent talk is not on this laptop. Ask a coordinator for it.")
            )
            self.told.show()
            return
        self.notice.hide()
        clear(self._languages)
        texts = {str(place): one for place, one in enumerate(pages, 1)}
        title = self.tr("In which language?")
        names = {key: language_name(one.language) for key, one in texts.items()}
        picked = OneOf(title, names, name="held.language", across=3, chosen="1")
        picked.picked.connect(lambda key: self.sheet.setPlainText(texts[key].text))
        self._title.setText(self.notice.text())
        self.sheet.setAccessibleName(self.notice.text())
        self.sheet.setPlainText(texts["1"].text)
        if len(pages) > 1:
            self._languages.addWidget(picked)

    def _print(self) -> None:
        print_page(self, self.sheet.toPlainText(), self.accept, self._refused)

    def _refused(self) -> None:
        self.told.setText(self.tr("No printer is here. Nothing was written: read the sheet aloud instead."))
        self.told.show()


def said(parts: tuple[Part, ...], tag: str) -> str:
    """The whole sheet in a language of the program."""
    with in_language(tag):
        blocks = [
            [plain_words(part.heading), *(f"  {plain_words(one)}" for one in part.lines)] for part in parts
        ]
    return "\n\n".join("\n".join(block) for block in blocks)
