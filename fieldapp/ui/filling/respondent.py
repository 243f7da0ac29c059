"""The respondent's view: one question at a time, larger, with no names, no outline and no other answers."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QProgressBar, QWidget

from fieldapp.casework import lists
from fieldapp.model import ABOUT, WAVE
from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.fonts import px
from fieldapp.ui.kit.layouts import STRETCH, column, row
from forms import Form
from forms.views import Kind, QuestionItem, QuestionView

from .bars import LanguageButton
from .column import Column
from .interview import Interview
from .listening import Listening
from .pictures import MediaBytes
from .sheet import Sheet

WIDEST = 860
OF_OTHERS = frozenset(
    f"{name}.csv" for name in lists.LISTS.keys() - lists.REFERENCES
)  # whom they name is there
_INSTANCE = re.compile(r"\[\d+\]")  # which one of a repeat


def kept_back(form: Form) -> frozenset[str]:
    """The paths of what is never for the person, whatever is answered: lists of people and of what others are helped
    with name them; whom the talk is about and which one it is was settled before; and what the form says is for the
    interviewer.
    """
    settled = (*form.preloaded(ABOUT), *form.preloaded(WAVE))
    return frozenset((*form.chosen_from(OF_OTHERS), *settled, *form.for_interviewer()))


class RespondentView(QWidget):
    """What the person in front of the laptop sees when it is turned to them."""

    arrived = Signal(str)  # the ref of the question that is shown now
    given_back = Signal(str)  # the ref where they were
    stop_wanted = Signal()
    turned = Signal()  # Next or Back was pressed and the next question is shown
    finished = Signal()  # past the last question
    language_picked = Signal(str)

    def __init__(self, interview: Interview, media: MediaBytes, listening: Listening) -> None:
        super().__init__()
        self.setObjectName("filling.respondent_view")
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._interview = interview
        self.sheet = Sheet(interview, media, listening, self, respondent=True)
        self.sheet.wants_on.connect(lambda _ref: self.go(forward=True))
        self.column = Column(self.sheet, px(WIDEST), self)
        self.column.centred = True
        interview.moved.connect(self.column.empty)
        self.column.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        self.here = ""
        self._before: frozenset[str] = frozenset()
        self._place = 0
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(px(220))
        self._bar.setAccessibleName(self.tr("How far we are"))
        self.language = LanguageButton()
        self.language.setObjectName("filling.respondent.language")
        self.language.picked.connect(self.language_picked)
        self._stop = Button(self.tr("Stop"), "ghost", icon="hand", small=True, name="filling.respondent.stop")
        self._give = Button(
            self.tr("I am done: give the laptop back"),
            "ghost",
            icon="lock",
            small=True,
            name="filling.respondent.giveback",
        )
        self._back = Button(self.tr("Back"), name="filling.respondent.back")
        self._next = Button(
            self.tr("Next"), "primary", icon="arrow-right", trailing=True, name="filling.respondent.next"
        )
        self._stop.clicked.connect(self.stop_wanted)
        self._give.clicked.connect(self._given)
        self._back.clicked.connect(lambda: self.go(forward=False))
        self._next.clicked.connect(lambda: self.go(forward=True))
        top = row(self._bar, STRETCH, self.language, self._stop, self._give, margins=(40, 16, 40, 0))
        bottom = row(self._back, STRETCH, self._next, margins=(40, 0, 40, 24))
        self.setLayout(column(top, (self.column, 1), bottom, gap=0))

    def questions(self) -> list[str]:
        """Every relevant question and note that is for the person, in the order of the form.

        Where a clock runs the interviewer asks and marks: it would stand still, and press whoever reads it.
        """
        form = self._interview.session.form
        not_theirs = kept_back(form)
        return [
            ref
            for ref in self._all()
            if self._is_theirs(self._interview.view(ref))
            and _INSTANCE.sub("", ref) not in not_theirs
            and not any(one.holds(ref) for one in form.timed)
        ]

    def _all(self) -> list[str]:
        session = self._interview.session
        return [
            i.ref for s in session.sections() for i in session.items(s.key) if isinstance(i, QuestionItem)
        ]

    @staticmethod
    def _is_theirs(view: QuestionView) -> bool:
        return view.grid is None and (not view.readonly or view.kind is Kind.NOTE)

    def begin(self, ref: str) -> None:
        """The laptop is turned to the person: what the interviewer asked before is not theirs to go back to."""
        refs = self._all()
        before = refs[: refs.index(ref)] if ref in refs else []
        self._before, self.here = frozenset(before), ref
        self._place = 0  # from a question that is not theirs they come to the next one that is
        self.open(ref)

    def open(self, ref: str) -> None:
        """Shows one question; the nearest that is there where it is gone."""
        refs = [one for one in self.questions() if one not in self._before]
        if not refs:
            self.finished.emit()
            return
        if ref not in refs:
            ref = refs[min(self._place, len(refs) - 1)]
        self.here = ref
        self.sheet.open(self._interview.session.section_of(ref))
        self.column.set_keys([ref], anew=True)
        self._place = place = refs.index(ref)
        self._bar.setRange(0, len(refs))
        self._bar.setValue(place + 1)  # with this one; an empty bar would say nothing
        self._back.setEnabled(place > 0)
        session = self._interview.session
        self.language.show_languages(session.form.languages, session.language)
        self._focus()
        self.arrived.emit(ref)

    def refresh(self) -> None:
        if self.here and self._interview.find(self.here) is None:  # its repeat was taken back
            self.open(self.here)
        elif self.here:
            self.column.refresh()

    def go(self, *, forward: bool) -> None:
        self.commit()
        refs = [one for one in self.questions() if one not in self._before]
        place = refs.index(self.here) + (1 if forward else -1) if self.here in refs else 0
        if place >= len(refs):
            self.finished.emit()
        elif place >= 0:
            self.open(refs[place])
            self.turned.emit()

    def commit(self) -> None:
        for line in self.column.live().values():
            line.release()

    def _given(self) -> None:
        self.commit()
        self.given_back.emit(self.here)

    def _focus(self) -> None:
        line = self.column.row(self.here)
        stops = line.stops() if line is not None else ()
        (stops[0] if stops else self._next).setFocus(Qt.FocusReason.OtherFocusReason)

    def stops(self) -> Sequence[QWidget]:
        line = self.column.row(self.here)
        own = list(line.stops()) if line is not None else []
        return [*own, self._next, self._back, self.language, self._stop, self._give]
