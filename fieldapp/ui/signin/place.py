"""Sign-in as a place: tiles, a passphrase, plain words when it does not open; also the lock screen."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from fieldapp.errors import KeyringAbsent, TooSoon, WrongPassphrase
from fieldapp.model import MemberId, Tile
from fieldapp.ui import verbs, verbs_of_keys
from fieldapp.ui.desk_calls import DeskCalls
from fieldapp.ui.errors_in_words import in_words
from fieldapp.ui.help import on_f1
from fieldapp.ui.kit.buttons import Button, IconButton
from fieldapp.ui.kit.cards import Note
from fieldapp.ui.kit.empty import Empty
from fieldapp.ui.kit.fields import PassphraseField
from fieldapp.ui.kit.fonts import px
from fieldapp.ui.kit.icons import IconLabel
from fieldapp.ui.kit.labels import Label
from fieldapp.ui.kit.layouts import STRETCH, clear, column, holding, row, scrolling
from fieldapp.ui.kit.words import own_way
from fieldapp.ui.place import Place
from fieldapp.ui.signin.tiles import Tiles
from fieldapp.ui.translations import LANGUAGES
from fieldapp.ui.verbs_of_keys import Founding

if TYPE_CHECKING:
    from fieldapp.operations.desk import Desk
    from fieldapp.ui.signin.founding import FoundingCard
    from fieldapp.ui.signin.newcomer import NewcomerCard
    from fieldapp.ui.signin.reopening import ReopeningCard
    from fieldapp.ui.signin.stick import StickHere

FIELD_WIDE = 404
C = TypeVar("C", bound=QWidget)


class SignInPlace(Place):
    """Emits `opened(desk)` when somebody is in. `lock_to` keeps it to the person who locked the program."""

    opened = Signal(object)
    language_wanted = Signal(str)
    hide_wanted = Signal()
    someone_else = Signal()

    def __init__(self, calls: DeskCalls, language: str) -> None:
        super().__init__(calls, "place.signin")
        on_f1(self, lambda: "signin")
        self._member = ""
        self._names: dict[str, str] = {}
        self._wait = 0
        self._locked = False
        self._ready = True
        self._every_second = QTimer(self, interval=1000)
        self._every_second.timeout.connect(self._count_down)
        self._title = Label(self.tr("Who is working now?"), "display")
        self._tiles_row = row(gap=0)
        top = row(
            IconLabel("circle-dot", "primary", 22),
            Label("Fieldapp", "title"),
            STRETCH,
            self._language_button(language),
            self._hide_button(),
            gap=10,
        )
        self._offline = row(
            STRETCH,
            Label(self.tr("Works without internet"), "small", "faint"),
            STRETCH,
        )
        middle = column(row(STRETCH, self._title, STRETCH), 12, self._tiles_row, 16, self._below(), gap=6)
        self._inner = scrolling(
            holding(column(STRETCH, middle, STRETCH))
        )  # a card can be higher than a small screen
        self.setLayout(column(top, (self._inner, 1), self._offline, gap=0, margins=(28, 16, 28, 20)))

    def refresh(self) -> None:
        home = self.calls.home
        self.calls.ask(self, lambda: verbs.tiles(home), self.show_tiles, self._no_tiles, key="tiles")

    def lock_to(self, tile: Tile) -> None:
        """Only this person may open what was locked; not before `set_ready` says that it is locked."""
        self._locked = True
        self._someone_else.show()
        self._new.hide()
        self._title.setText(self.tr("Locked. Your work is safe."))
        self.show_tiles((tile,))

    def set_ready(self, ready: bool) -> None:
        """Whether a passphrase may be tried now."""
        self._ready = ready
        self._show_ready()

    def show_tiles(self, tiles: tuple[Tile, ...]) -> None:
        """Show who works here; the first is chosen."""
        clear(self._tiles_row)
        self._names = {tile.member: tile.name for tile in tiles}
        if any(card.isVisible() for card in self._built):
            return
        self._form.setVisible(bool(tiles))
        self._title.setVisible(bool(tiles))
        self._new.setVisible(not self._locked)
        self._forgot.setVisible(bool(tiles) and not self._locked)
        self._create.setVisible(not tiles and not self._locked)
        self._stick.setVisible(bool(tiles))
        if not tiles:
            self._tiles_row.addWidget(
                Empty("users", self.tr("Nobody works on this laptop yet. A coordinator enrols people."))
            )
            return
        shown = Tiles(tiles, self._member if self._member in self._names else "")
        shown.chosen.connect(self._choose)
        self._tiles_row.addStretch(1)
        self._tiles_row.addWidget(shown)
        self._tiles_row.addStretch(1)
        self._choose(self._member if self._member in self._names else tiles[0].member)

    # parts

    def _language_button(self, language: str) -> Button:
        name = dict(LANGUAGES).get(language, "English")
        button = Button(name, "ghost", icon="languages", small=True, name="signin.language")
        button.setAccessibleName(self.tr("Language: {name}").format(name=name))
        button.clicked.connect(lambda: self._languages(button, language))
        return button

    def _languages(self, button: Button, now: str) -> None:
        """Each language under its own name; the menu goes with the place that is built anew."""
        menu = QMenu(button)
        menu.setObjectName("signin.languages")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for tag, name in LANGUAGES:
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(tag == now)
            action.triggered.connect(lambda _on=False, t=tag: self.language_wanted.emit(t))
        menu.popup(button.mapToGlobal(QPoint(0, button.height() + 4)))

    def _hide_button(self) -> IconButton:
        button = IconButton("eye-off", self.tr("Hide the screen (F12)"), name="signin.hide")
        button.clicked.connect(self.hide_wanted)
        return button

    def _below(self) -> QVBoxLayout:
        self._words = Label("", "small_strong", "muted")
        self.field = PassphraseField(
            self.tr("Passphrase"),
            show=self.tr("Show the passphrase"),
            hide=self.tr("Hide the passphrase"),
            name="signin.passphrase",
        )
        self._caps = Note(
            own_way(self.tr("Caps Lock is on")), tone="warn", icon="arrow-up-from-line", name="signin.caps"
        )
        self._caps.hide()
        self.field.caps_changed.connect(self._caps.setVisible)
        self._trouble = Note("", tone="warn", icon="circle-alert", name="signin.trouble")
        self._trouble.hide()
        self._news = Note("", tone="ok", icon="circle-check", name="signin.news")
        self._news.hide()
        self.open_button = Button(self.tr("Open"), "primary", name="signin.open")
        self.open_button.clicked.connect(self._open)
        self.field.submitted.connect(self._open)
        self._file_key = Button(self.tr("Keep this laptop's secret in a file"), name="signin.file_key")
        self._file_key.clicked.connect(self._choose_file_key)
        self._file_key.hide()
        self._someone_else = Button(self.tr("Someone else"), "ghost", small=True, name="signin.someone_else")
        self._someone_else.clicked.connect(self.someone_else)
        self._someone_else.hide()
        self._form = QWidget()
        self._form.setLayout(column(self._words, self.field, self._caps, self.open_button, gap=8))
        self._form.hide()  # until it is known who works here
        self._build_cards()
        under = QWidget()
        under.setFixedWidth(px(FIELD_WIDE))
        under.setLayout(
            column(
                self._form,
                self._trouble,
                self._news,
                self._file_key,
                self._someone_else,
                row(*_shared(self._forgot, self._create, self._new)),
                self._stick,
                self._at_stick,
                self._cards,
                gap=8,
            )
        )
        return column(row(STRETCH, under, STRETCH))

    def _build_cards(self) -> None:
        """What is done here besides signing in: each has a button and a card that takes the tiles' room."""
        self._new = Button(self.tr("Somebody new"), small=True, name="signin.new")
        self._new.clicked.connect(self._begin_new)
        self._forgot = Button(self.tr("I cannot open my work"), small=True, name="signin.forgot")
        self._forgot.clicked.connect(self._begin_anew)
        self._forgot.hide()
        self._create = Button(self.tr("Create a programme"), small=True, name="signin.create")
        self._create.clicked.connect(self._begin_founding)
        self._create.hide()
        self._stick = Button(
            self.tr("Copy what is not sent yet onto a stick"), small=True, icon="usb", name="signin.stick"
        )
        self._stick.clicked.connect(self._begin_stick)
        self._stick.hide()
        self._cards, self._built = column(gap=0), list[QWidget]()
        self._at_stick = column(gap=0)

    @cached_property
    def newcomer(self) -> NewcomerCard:
        """This card and the next two are built when somebody wants them: few do, and the window comes sooner."""
        from fieldapp.ui.signin.newcomer import NewcomerCard

        card = self._add(NewcomerCard(self.calls))
        card.made.connect(self.opened)
        card.left.connect(self.refresh)
        card.keyless.connect(self._file_key.show)
        return card

    @cached_property
    def founding(self) -> FoundingCard:
        from fieldapp.ui.signin.founding import FoundingCard

        card = self._add(FoundingCard(self.calls))
        card.made.connect(self.opened)
        card.left.connect(self.refresh)
        card.keyless.connect(self._file_key.show)
        return card

    @cached_property
    def reopening(self) -> ReopeningCard:
        from fieldapp.ui.signin.reopening import ReopeningCard

        card = self._add(ReopeningCard(self.calls))
        card.opened.connect(self._opened_anew)
        card.left.connect(self.refresh)
        return card

    @cached_property
    def stick(self) -> StickHere:
        """Not a card: the tiles stay where they are."""
        from fieldapp.ui.signin.stick import StickHere

        here = StickHere(self.calls)
        here.busy.connect(lambda on: self._stick.setEnabled(not on))
        here.grew.connect(self._bring_stick)
        self._at_stick.addWidget(here)
        return here

    def _add(self, card: C) -> C:
        self._cards.addWidget(card)
        self._built.append(card)
        return card

    # acts

    def _begin_new(self) -> None:
        self._make_room()
        self.newcomer.begin()

    def _begin_founding(self) -> None:
        self._make_room()
        self.founding.begin()

    def _begin_anew(self) -> None:
        self._make_room()
        self.reopening.begin(MemberId(self._member), self._names.get(self._member, ""))

    def _begin_stick(self) -> None:
        self.stick.begin()

    def _bring_stick(self) -> None:
        """On a small screen it is below."""
        QTimer.singleShot(0, self, lambda: self._inner.ensureWidgetVisible(self.stick, 0, 8))

    def _make_room(self) -> None:
        """One thing is asked at a time."""
        clear(self._tiles_row)
        self._form.hide()
        self._title.hide()
        self._new.hide()
        self._forgot.hide()
        self._create.hide()
        self._stick.hide()
        self._set_trouble("")

    def _opened_anew(self) -> None:
        self._wait = 0
        self.refresh()
        self._news.say(self.tr("The work is open again. The new passphrase opens it."))

    def _choose(self, member: str) -> None:
        if member != self._member:
            self.field.clear()
            self._set_trouble("")
            self._wait = 0
        self._member = member
        self._words.setText(self.tr("Passphrase · {name}").format(name=self._names.get(member, "")))
        self._show_ready()
        self.field.setFocus()

    def _open(self) -> None:
        if not self._member or not self.field.text() or not self.open_button.isEnabled():
            return
        self._set_busy(True)
        self._news.say("")
        passphrase = self.field.text()
        if self._locked:
            self.calls.unlock(self, passphrase, self._opened, self._refused)
        else:
            self.calls.sign_in(self, MemberId(self._member), passphrase, self._opened, self._refused)

    def _opened(self, desk: Desk) -> None:
        self.field.clear()
        self._set_trouble("")
        self.calls.ask(
            self,
            lambda: verbs_of_keys.unfinished(desk),
            lambda found: self._go_on(desk, found),
            self._refused,
        )

    def _go_on(self, desk: Desk, unfinished: Founding | None) -> None:
        self._set_busy(False)
        if unfinished is None:
            self.opened.emit(desk)
        else:
            self._make_room()
            self.founding.resume(unfinished)

    def _refused(self, error: Exception) -> None:
        self._set_busy(False)
        self._wait = error.wait_s if isinstance(error, WrongPassphrase | TooSoon) else 0
        if isinstance(error, WrongPassphrase):
            self.field.refused()
        if self._wait:
            self._every_second.start()
            self._say_wait()
        elif isinstance(error, WrongPassphrase):
            self._set_trouble(self._wrong())
        else:
            self._set_trouble(in_words(error))
        self._show_ready()
        self.field.setFocus()

    def _count_down(self) -> None:
        self._wait = max(0, self._wait - 1)
        if self._wait:
            self._say_wait()
            return
        self._every_second.stop()
        self._set_trouble("")
        self._show_ready()

    def _wrong(self) -> str:
        return self.tr("That passphrase does not open this person's work. Nothing is lost. Try again.")

    def _say_wait(self) -> None:
        wait = self.tr("The next try is possible in %n second(s).", "", self._wait)
        words = self.tr("That passphrase does not open this person's work. Nothing is lost.")
        self._set_trouble(f"{words} {wait}")

    def _set_trouble(self, words: str) -> None:
        self._trouble.say(words)

    def _set_busy(self, busy: bool) -> None:
        self.open_button.setText(self.tr("Opening …") if busy else self.tr("Open"))
        self.open_button.setEnabled(not busy)

    def _show_ready(self) -> None:
        self.open_button.setEnabled(self._wait == 0 and self._ready)

    def _no_tiles(self, error: Exception) -> None:
        clear(self._tiles_row)
        self._form.hide()
        self._set_trouble(in_words(error))
        self._file_key.setVisible(isinstance(error, KeyringAbsent))

    def _choose_file_key(self) -> None:
        home = self.calls.home
        self._file_key.hide()
        self._set_trouble("")
        self.calls.ask(
            self, lambda: verbs.choose_file_key(home), lambda _cost: self.refresh(), self._no_tiles
        )


def _shared(*buttons: Button) -> Iterator[tuple[QWidget, int]]:
    """Halves of a line; where the words of one need more than half of it, as much as each needs."""
    needs = [one.needed() for one in buttons]
    halves = max(needs) <= px(FIELD_WIDE) // 2 - 4
    return ((one, 1 if halves else need) for one, need in zip(buttons, needs, strict=True))
