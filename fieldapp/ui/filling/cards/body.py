"""What every card's body can do, and what it may ask for. Knows no session."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from forms.drawings import Drawing, DrawingFault
from forms.views import QuestionView

# From the first key: with the write on top an answer is on disk within a second of typing.
TYPING_PAUSE_MS = 300

Picture = Callable[
    [str, int], QPixmap | None
]  # file name, greatest height in px -> picture, None where it is missing
# file name -> the drawing, why it is not shown, or None where it is missing
Drawn = Callable[[str], Drawing | DrawingFault | None]


class Body(QWidget):
    """Shows one question's answer and says what the person did.

    It is bound again and again, to many questions.
    """

    said = Signal(str)  # an answer in its lexical form
    typed = Signal(str)  # the same, while the person is still typing
    said_partial = Signal(str)  # "2019" or "2019-05"
    trouble = Signal(str)  # why what stands in the fields is no answer yet; "" takes it back
    drawn = Signal(bytes)  # a PNG that was made on the card
    wants_file = Signal()  # the person wants to choose a file
    wants_page = Signal()  # the answer is given on a page of its own
    wants_on = Signal()  # Enter: the person is ready for the next question

    shows_picture = False  # the picture of the question stands in the body, not above it
    clears = True  # Delete takes the answer away

    def __init__(self, parent: QWidget, *, big: bool = False) -> None:
        super().__init__(parent)
        self.big = big
        self.picture: Picture = lambda _name, _height: None
        self.drawing: Drawn = lambda _name: None
        self.chooser: QWidget | None = None  # the button that asks for a file

    def show_question(self, view: QuestionView, unkept: str | None) -> None:
        """Shows the view; `unkept` is what was typed where the session did not keep it."""
        raise NotImplementedError

    def empty(self) -> None:
        """Forgets what stands in it and is no answer (half a date, a search): another question is shown next.

        What is half written would else be taken for what that question's own answer says.
        """

    def stops(self) -> Sequence[QWidget]:
        return ()

    def least(self) -> int:
        """How narrow it may be in a card that stands beside others, in px."""
        return self.minimumSizeHint().width()

    def fit(self, width: int) -> None:
        """The card is going to leave it this width, in px; 0 in a card that has a line alone."""

    def digit(self, number: int) -> bool:
        """A number key pressed on the card, 1…10; True where it meant something."""
        return False

    def enter(self) -> bool:
        """Enter was pressed: True where the body has a field of its own to go on to."""
        return False

    def enter_presses(self, button: QWidget) -> bool:
        """False for a button of the body that only Space presses, because Enter goes on there."""
        return True

    def take_back(self) -> bool:
        """Takes back the last of what was done here and not yet said; False where there is nothing."""
        return False

    def commit(self) -> None:
        """Says at once what was typed and not yet said."""

    def say_again(self) -> None:
        """What stands in its fields was put there, and is to be what it says."""

    @property
    def is_typing(self) -> bool:
        """True while what is on the screen was not said yet."""
        return False


class TypedBody(Body):
    """A body with fields: what is typed is said a moment after the first key, and once more on leaving."""

    def __init__(self, parent: QWidget, *, big: bool = False) -> None:
        super().__init__(parent, big=big)
        self._edited = False
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._pause.timeout.connect(lambda: self.say(final=False))

    @property
    def is_typing(self) -> bool:
        return self._edited

    def commit(self) -> None:
        if self._edited:
            self._pause.stop()
            self._edited = False
            self.say(final=True)

    def say_again(self) -> None:
        self._edited = True
        self.commit()

    def empty(self) -> None:
        self._pause.stop()
        self._edited = False

    def enter(self) -> bool:
        stops = list(self.stops())
        here = next((place for place, stop in enumerate(stops) if stop.hasFocus()), len(stops))
        if here + 1 >= len(stops):
            return False
        stops[here + 1].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def say(self, *, final: bool) -> None:
        """Says what the fields hold now; `final` when the person has left them."""
        raise NotImplementedError

    def on_edited(self) -> None:
        self._edited = True
        if (
            not self._pause.isActive()
        ):  # from the first key, not from the last: typing on never delays the save
            self._pause.start()
