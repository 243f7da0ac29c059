"""Calm pages in front of the interview: stopping, endings, not private, waiting, giving back.

Each says one thing and offers few ways on. None shows a score, a label or an answer.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldapp.ui.kit.buttons import Button
from fieldapp.ui.kit.fonts import px
from fieldapp.ui.kit.icons import IconLabel
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.layouts import STRETCH, Placed, column, holding, row, scrolling

WIDEST = 620


class Cover(QWidget):
    """A title, a sentence, and what can be done, in the middle of an empty page."""

    back = Signal()  # to the interview, nothing has changed

    def __init__(self, name: str, icon: str, title: str, text: str, *, tone: str = "primary") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("ground", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = Label(title, "display", wrap=True, name=f"{name}.title")
        self.words = Label(text, "body", "muted", wrap=True, name=f"{name}.words")
        self.words.setVisible(bool(text))
        self.content: QVBoxLayout = column(gap=10)
        self._stops: list[QWidget] = []
        self._can_go_back = False
        picture = IconLabel(icon, tone, 36)
        inner = holding(column(picture, 4, self.title, self.words, 8, self.content, gap=8))
        inner.setMaximumWidth(px(WIDEST))
        centred = holding(row(STRETCH, (inner, 50), STRETCH, gap=0), ground="canvas")
        page = holding(column(STRETCH, centred, STRETCH, STRETCH, margins=(24, 24, 24, 24)), ground="canvas")
        self.setLayout(column(scrolling(page)))

    def add(self, *things: Placed) -> None:
        self.content.addLayout(column(*things, gap=10))

    def offer(self, button: Button) -> Button:
        """Puts a button into the Tab order, in the order of the calls."""
        self._stops.append(button)
        return button

    def stops(self) -> Sequence[QWidget]:
        return [w for w in self._stops if w.isEnabled() and not w.isHidden()]

    def begin(self) -> None:
        """The page came up: the focus goes to its first stop."""
        stops = self.stops()
        if stops:
            stops[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def escape(self) -> None:
        """Escape is the harmless way, where there is one."""
        if self._can_go_back:
            self.back.emit()

    def back_button(self, text: str, name: str) -> Button:
        button = Button(text, "ghost", icon="corner-up-left", name=name)
        button.clicked.connect(self.back)
        self._can_go_back = True
        return self.offer(button)


class StopPage(Cover):
    """ "Stop now": three ways, none of them loses anything unasked."""

    keep = Signal()
    end = Signal()
    declined = Signal()
    move_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("filling.stopping", "hand", "", "")
        self.title.setText(self.tr("We can stop at any time"))
        self.words.setText(self.tr("Thank the person. What would they like?"))
        self.words.show()
        ways = (
            ("keep", self.tr("Pause: keep it as a draft and go on another day"), "clock", self.keep),
            (
                "end",
                self.tr("End here: finish with what there is; the rest was not asked"),
                "check",
                self.end,
            ),
            ("nothing", self.tr("The person wants nothing to be kept"), "x", self.declined),
            (
                "move",
                self.tr("This is another person: move the interview"),
                "user-round-search",
                self.move_wanted,
            ),
        )
        for key, words, icon, signal in ways:
            way = Button(words, icon=icon, name=f"filling.stop.{key}")
            way.setProperty("wide", True)
            way.setStyleSheet("text-align: left;")
            way.clicked.connect(signal)
            self.add(self.offer(way))
        self.add(row(self.back_button(self.tr("Go on with the interview"), "filling.stop.back"), STRETCH))


class DeclinedPage(Cover):
    """Consent or assent was not given, or is taken back: nothing is kept but a tally of the month.

    In a correction the record was finished before and may be with others: then this page promises less.
    """

    confirmed = Signal()

    def __init__(self, *, correction: bool = False) -> None:
        super().__init__("filling.ending", "circle-check", "", "")
        title = self.tr("Thank you. Nothing will be kept.")
        words = self.tr(
            "No answer and no name of this talk stays here. Only the month's count goes up by one."
        )
        end = self.tr("End and keep nothing")
        if correction:
            title = self.tr("Thank you. We stop here.")
            words = self.tr(
                "What was changed now is not kept. The record that was finished before stays here and where it "
                "was sent. A coordinator is told that consent was taken back, and decides what becomes of it."
            )
            end = self.tr("End and tell the coordinator")
        self.title.setText(title)
        self.words.setText(words)
        self.words.show()
        yes = Button(end, "primary", name="filling.ending.confirm")
        yes.clicked.connect(self.confirmed)
        no = self.back_button(self.tr("That was a slip: go back"), "filling.ending.return")
        self.add(row(self.offer(yes), no, STRETCH, gap=10))
        self._stops.sort(key=lambda b: b is yes)  # the focus is on the harmless one


class NotPrivatePage(Cover):
    """The talk can be overheard (R-33): another time."""

    leave = Signal()
    discard = Signal()

    def __init__(self) -> None:
        super().__init__("filling.private", "clock", "", "")
        self.title.setText(self.tr("Let us come back another time"))
        self.words.setText(
            self.tr("This talk needs a place where nobody listens. Agree on another day or another place.")
        )
        self.words.show()
        keep = Button(self.tr("Keep the draft and leave"), "primary", name="filling.private.leave")
        away = Button(self.tr("Discard this draft"), name="filling.private.discard")
        keep.clicked.connect(self.leave)
        away.clicked.connect(self.discard)
        self.add(row(self.offer(keep), self.offer(away), STRETCH, gap=10))
        self.add(
            row(self.back_button(self.tr("We can talk now: go back"), "filling.private.return"), STRETCH)
        )


class WaitPage(Cover):
    """While Finish runs, or what was just drawn is kept: nothing can be pressed, nothing moves."""

    def __init__(self, *, keeping: bool = False) -> None:
        super().__init__("filling.finishing", "shield-check", "", "")
        self.title.setText(self.tr("One moment…") if keeping else self.tr("Finishing…"))
        finishing = self.tr("The record is being saved and sealed on this computer.")
        kept = self.tr("What was drawn or chosen is being kept on this computer.")
        self.words.setText(kept if keeping else finishing)
        self.words.show()


class GiveBackPage(Cover):
    """In the respondent's view: a neutral end of their part."""

    def __init__(self) -> None:
        super().__init__("filling.giveback", "circle-check", "", "")
        self.title.setText(self.tr("Thank you"))
        self.words.setText(self.tr("Please give the computer back now."))
        self.words.show()
        give = Button(self.tr("I am done: give the laptop back"), "primary", name="filling.giveback.done")
        give.clicked.connect(self.back)
        self.add(row(self.offer(give), STRETCH))
