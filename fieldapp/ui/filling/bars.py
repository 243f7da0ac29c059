"""The bar above (who, which form, saved, language, view, stop, hide) and the bar below (how far, finish,
on).
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFrame, QMenu, QProgressBar, QWidget

from fieldapp.model import Participant
from fieldapp.ui.kit.buttons import Button, IconButton
from fieldapp.ui.kit.fonts import px, scale
from fieldapp.ui.kit.icons import IconLabel
from fieldapp.ui.kit.labels import Elided, Identity, Label
from fieldapp.ui.kit.languages import language_name
from fieldapp.ui.kit.layouts import STRETCH, column, row
from fieldapp.ui.kit.tokens import SIZE

from .wording import answered_of, of_all, open_questions, saved_just_now

TIGHT = 1.1  # from this text size on, the bars of a small screen keep pictures and leave words


class LanguageButton(Button):
    """Switches the form's language in place."""

    picked = Signal(str)

    def __init__(self) -> None:
        super().__init__("", "ghost", icon="languages", small=True, name="filling.language")
        self._languages: Sequence[str] = ()
        self._now = ""
        self.hide()  # until there is more than one
        self.clicked.connect(self._open)

    def show_languages(self, languages: Sequence[str], now: str) -> None:
        if (languages, now) == (self._languages, self._now):
            return
        self._languages, self._now = languages, now
        self.setText(language_name(now))
        self.set_icon("languages")
        self.setAccessibleName(self.tr("Language of the form: {name}").replace("{name}", language_name(now)))
        self.setVisible(len(languages) > 1)

    def menu_of(self) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for tag in self._languages:
            action = QAction(language_name(tag), group)
            action.setCheckable(True)
            action.setChecked(tag == self._now)
            action.triggered.connect(lambda _on=False, t=tag: self.picked.emit(t))
            menu.addAction(action)
        return menu

    def _open(self) -> None:
        menu = self.menu_of()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 4)))


class TopBar(QFrame):
    """Neutral words only: the given name and the code, never what the form is about."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("part", "bar")
        self.back = IconButton("arrow-left", self.tr("Back, the draft is kept"), name="filling.leave")
        self.who = Identity("", "", "title")
        self.form = Elided("", "small", "faint")
        self.outline = Button("", "soft", icon="list", small=True, name="filling.outline")
        self.safety = Button(
            self.tr("Safety steps"), "pill", icon="shield-alert", name="filling.safety.reopen"
        )
        self._tight, self._safe = False, True
        self._saved_icon = IconLabel("shield-check", "on_ok", 18)
        self.saved = Elided("", "small", "muted", name="filling.saved")
        self.language = LanguageButton()
        self.stop = Button(self.tr("Stop now"), "ghost", icon="hand", small=True, name="filling.stop")
        self.respondent = Button(
            self.tr("Respondent view"), "ghost", icon="eye", small=True, name="filling.respondent"
        )
        self.hide_screen = IconButton("eye-off", self.tr("Hide the screen"), name="filling.hide")
        self.outline.hide()
        self.safety.hide()
        names = column(STRETCH, self.who, self.form, STRETCH, gap=0)
        saved = row(self._saved_icon, self.saved, gap=6)
        self.setLayout(
            row(
                self.back,
                (names, 1),
                self.outline,
                self.safety,
                STRETCH,
                saved,
                6,
                self.language,
                self.respondent,
                self.stop,
                self.hide_screen,
                gap=4,
                margins=(16, 0, 16, 0),
            )
        )

    def show_who(self, person: Participant | None, form_title: str) -> None:
        self.who.show_person(person.given_name if person else form_title, person.code if person else "")
        self.who.setMinimumWidth(min(self.who.sizeHint().width(), px(240)))  # the name stays readable
        self.form.setText(form_title if person else "")

    def show_section(self, name: str, place: int, count: int) -> None:
        """The button that opens the outline on narrow screens says where the person is."""
        room = 110 if scale() > TIGHT else 160
        short = self.outline.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, px(room))
        self.outline.setText(f"{short} · {of_all(place, count)}")
        self.outline.set_icon("list")
        self.outline.setAccessibleName(self.tr("Sections: {name}").replace("{name}", name))

    def show_saved(self, words: str, *, safe: bool) -> None:
        self._safe = safe
        self.saved.setText(words)
        self.saved.set_role("muted" if safe else "warn")
        self.saved.setHidden(self._tight and safe)
        self._saved_icon.setToolTip(words)
        self._saved_icon.setAccessibleName(words)
        self._saved_icon.show_icon("shield-check" if safe else "circle-alert", "on_ok" if safe else "on_warn")

    def fit(self, *, compact: bool) -> None:
        """Under 1180 px: lower, the outline as a button, fewer words."""
        self.setFixedHeight(px(56 if compact else SIZE["topbar"]))
        self.outline.setVisible(compact)
        tight = compact and scale() > TIGHT
        self._tight = tight
        self.saved.setHidden(tight and self._safe)  # its shield says it; what is not saved says so in words
        words = self.saved.fontMetrics().horizontalAdvance(saved_just_now())  # the bar stays still
        self.saved.setMinimumWidth(0 if compact else words + 2)
        self.stop.setText(self.tr("Stop") if tight else self.tr("Stop now"))  # never without its word
        self.stop.setAccessibleName(self.tr("Stop now"))
        self.stop.set_icon("hand")
        self.safety.setText("" if compact else self.tr("Safety steps"))
        self.safety.setAccessibleName(self.tr("Safety steps"))
        self.safety.setToolTip(self.tr("Safety steps"))
        self.safety.set_icon("shield-alert")
        wide = "" if tight else self.tr("Respondent view")
        self.respondent.setText(wide)
        self.respondent.setAccessibleName(self.tr("Respondent view"))
        self.respondent.setToolTip(self.tr("Respondent view"))
        self.respondent.set_icon("eye")

    def stops(self) -> Sequence[QWidget]:
        return (
            self.back,
            self.outline,
            self.safety,
            self.language,
            self.respondent,
            self.stop,
            self.hide_screen,
        )


class BottomBar(QFrame):
    """How far the interview is, and the way on."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("part", "bar")
        self._place: tuple[bool, bool] | None = None
        self._answered = Label("", "small", "muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(px(216))
        self._open = Label("", "small", "muted", name="filling.open")
        self.finish = Button(self.tr("Finish"), name="filling.finish")
        self.back = Button(self.tr("Back"), name="filling.back")
        self.next = Button(
            self.tr("Next section"), "primary", icon="arrow-right", trailing=True, name="filling.next"
        )
        far = column(STRETCH, self._answered, self._bar, STRETCH, gap=4)
        self._ways = row(self.finish, self.back, self.next, gap=10)
        self.setLayout(row(far, STRETCH, self._open, self._ways, gap=10, margins=(24, 0, 24, 0)))

    def show_progress(self, answered: int, total: int) -> None:
        self._answered.setText(answered_of(answered, total))
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(answered)
        self._bar.setAccessibleName(answered_of(answered, total))
        self._open.setText(open_questions(max(0, total - answered)))

    def show_place(self, *, first: bool, last: bool) -> None:
        """On the last section Finish is the one thing to do, and stands where the way on always stands."""
        if (first, last) == self._place:  # after each act, and styling anew costs a millisecond
            return
        self._place = first, last
        self.back.setEnabled(not first)
        self._ways.removeWidget(self.finish)
        self._ways.insertWidget(2 if last else 0, self.finish)
        self.next.setVisible(not last)
        self.finish.kind = "primary" if last else ""
        self.finish.setProperty("kind", self.finish.kind)
        self.finish.style().unpolish(self.finish)
        self.finish.style().polish(self.finish)

    def focus_onward(self) -> None:
        """Past the last question: the one thing to do next gets the focus."""
        (self.finish if self.next.isHidden() else self.next).setFocus(Qt.FocusReason.OtherFocusReason)

    def fit(self, *, compact: bool) -> None:
        self.setFixedHeight(px(58 if compact else SIZE["bottombar"]))
        tight = compact and scale() > TIGHT
        self._open.setVisible(not tight)
        self._bar.setFixedWidth(px(130 if tight else 216))

    def stops(self) -> Sequence[QWidget]:
        return (self.back, self.finish) if self.next.isHidden() else (self.finish, self.back, self.next)
