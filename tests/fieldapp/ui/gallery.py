"""Every part of the kit in one window: `./dev gallery`, or offscreen into files: `./dev gallery --pictures FOLDER`.

Each page is shown in light, dark, right to left and at 150 %. The words are samples, some in Arabic script, so that
a part is seen with what it will carry.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

if "--pictures" in sys.argv:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QStackedLayout, QWidget

from fieldapp.ui.kit import icons, resources, theme, tokens
from fieldapp.ui.kit.buttons import Button, IconButton, Tick
from fieldapp.ui.kit.cards import Card, Note, bar, rule
from fieldapp.ui.kit.charts import Bar, Bars
from fieldapp.ui.kit.dialogs import Question
from fieldapp.ui.kit.empty import Empty
from fieldapp.ui.kit.fields import PassphraseField, SearchField, TextArea, TextField
from fieldapp.ui.kit.fonts import px
from fieldapp.ui.kit.icons import IconLabel
from fieldapp.ui.kit.labels import Avatar, Elided, Identity, Label, badge, chip
from fieldapp.ui.kit.layouts import STRETCH, column, holding, row, scrolling
from fieldapp.ui.kit.lists import Row, RowList
from fieldapp.ui.kit.progress import Progress
from fieldapp.ui.kit.theme import Look
from fieldapp.ui.line_pill import LinePill
from fieldapp.ui.notices import Notices

LOOKS = {
    "light": Look(),
    "dark": Look("dark"),
    "rtl": Look("light", 1.0, True),
    "150": Look("light", 1.5),
}
SIZE = (1366, 768)
ARABIC = "أمينة"


def say(words: str, arabic: str) -> str:
    """The sample in the script of the direction shown."""
    return arabic if theme.right_to_left() else words


def type_and_colours() -> QWidget:
    sizes = [
        row(
            Label(f"{kind} {px}/{weight}", "small", "faint"),
            Label(say("Good morning", "صباح الخير"), kind),
            STRETCH,
        )
        for kind, (px, weight) in tokens.TYPE.items()
    ]
    roles = ("", "muted", "faint", "primary", "soft", "warn", "info", "ok", "stop")
    words = [Label(say(role or "plain", "كلمة"), "body_strong", role) for role in roles]
    grounds = [Swatch(name) for name in theme.colours()]
    lines = [row(*grounds[i : i + 6], STRETCH, gap=8) for i in range(0, len(grounds), 6)]
    left = Card(Label("Type", "title"), *sizes, gap=6)
    right = Card(Label("Colours", "title"), row(*words, STRETCH, gap=12), *lines)
    return holding(row(left, (right, 1), gap=14))


class Swatch(QWidget):
    """A token's colour with its name below."""

    def __init__(self, token: str) -> None:
        super().__init__()
        self.setLayout(column(Ground(token), Elided(token, "small", "muted"), gap=2))
        self.setFixedWidth(px(112))


class Ground(QWidget):
    """A patch of one colour."""

    def __init__(self, token: str) -> None:
        super().__init__()
        self._token = token
        self.setFixedHeight(px(24))

    def paintEvent(self, event: object) -> None:
        from PySide6.QtGui import QPainter

        painter = QPainter(self)
        painter.setPen(theme.colour("border"))
        painter.setBrush(theme.colour(self._token))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 6, 6)
        painter.end()


def buttons() -> QWidget:
    kinds = ("primary", "", "soft", "link", "ghost", "stop")
    lines = []
    for disabled in (False, True):
        made = [Button(say(kind or "plain", "ابدأ"), kind) for kind in kinds]
        for button in made:
            button.setEnabled(not disabled)
        lines.append(row(*made, STRETCH, gap=10))
    icons_too = [
        Button(say("Start a form", "ابدأ نموذجًا"), "primary", icon="plus"),
        Button(say("Next section", "القسم التالي"), "primary", icon="arrow-right", trailing=True),
        Button(say("Try now", "حاول الآن"), icon="refresh-cw"),
        Button(say("Start", "ابدأ"), "soft", icon="play", small=True),
        IconButton("arrow-left", "Back"),
        IconButton("eye-off", "Hide the screen"),
    ]
    on, off = Button(say("All", "الكل"), "filter"), Button(say("Changed 2", "تغيّر 2"), "filter")
    on.mark(True)
    tick = Tick(say("Also unfinished", "وغير المكتملة"))
    tick.setChecked(True)
    pills = [LinePill("gallery.line") for _ in range(2)]
    pills[0].show_waiting(3)
    focused = Button(say("Has the focus", "عليه التركيز"), name="gallery.focus")
    return Card(
        Label("Buttons", "title"),
        *lines,
        row(*icons_too, STRETCH, gap=10),
        row(on, off, tick, *pills, STRETCH, gap=10),
        row(focused, STRETCH),
        Label("Icons", "title"),
        *icon_rows(),
    )


def icon_rows() -> list[object]:
    names = sorted(path.stem for path in resources.folder("icons").glob("*.svg"))
    pictures = [IconLabel(name, "primary" if name in icons.MIRRORED else "text2", 24) for name in names]
    return [row(*pictures[i : i + 22], STRETCH, gap=14) for i in range(0, len(pictures), 22)]


def cards_and_notices() -> QWidget:
    tones = ("", "info", "warn", "ok", "soft", "stop")
    notes = [
        Note(say(f"A calm strip: {tone or 'plain'}", "شريط هادئ"), tone=tone, icon="info") for tone in tones
    ]
    chosen = Card(Label(say("The card that has the focus", "البطاقة التي عليها التركيز"), "title"))
    chosen.choose(True)
    chips = [chip(say(words, "حالة"), tone) for words, tone in (
        ("asked", ""), ("read first", "warn"), ("changed", "info"), ("accepted", "ok"), ("new", "soft")
    )]  # fmt: skip
    notices = Notices()
    for words, tone in (("Finished and safe here.", "ok"), ("The stick is full.", "warn")):
        notices.say(say(words, "كل شيء محفوظ هنا."), tone)
    person = row(
        Avatar(ARABIC), Identity(say("Amina", ARABIC), "7KQ-42M"), badge(5), badge(3, "warn"), *chips, STRETCH
    )
    progress = Progress(18, 32, "18 of 32 answered")
    left = column(
        Card(Label(say("A card", "بطاقة"), "title"), person, rule(), progress),
        chosen,
        Empty("inbox", say("Nothing waits here.", "لا شيء ينتظر هنا."), Button(say("Start", "ابدأ"), "soft")),
        bar(row(Label(say("A bar", "شريط"), "small", "muted"), STRETCH, margins=(16, 0, 16, 0)), px(48)),
        STRETCH,
    )
    return holding(row((left, 1), (column(notices, *notes, STRETCH), 1), gap=14))


def fields_and_lists() -> QWidget:
    people = RowList("People", name="gallery", avatars=True)
    people.set_rows(
        [
            Row("1", say("Amina", ARABIC), "7KQ-42M", say("Visit", "زيارة"), tail=say("today", "اليوم")),
            Row(
                "2",
                say("Daniyar", "دانيار"),
                "3RT-91F",
                say("How are you", "كيف حالك"),
                say("by Bolat", "بولات"),
            ),
            Row("3", say("Zarina", "زارينا"), "P4X-67D", chips=((say("changed", "تغيّر"), "info"),)),
        ]
    )
    people.choose("2")
    secret = PassphraseField(
        say("Passphrase", "عبارة المرور"), show="Show", hide="Hide", name="gallery.secret"
    )
    secret.line.setText("one two three")
    area = TextArea("Words", hint=say("Several lines", "عدة أسطر"))
    area.setFixedHeight(px(80))
    off = TextField(say("Cannot be changed", "لا يمكن تغييره"))
    off.setEnabled(False)
    fields = column(
        Label("Fields", "title"),
        SearchField(say("Find a person by name or code", "ابحث عن شخص")),
        TextField(say("One line", "سطر واحد")), off, secret, area, STRETCH,
    )  # fmt: skip
    charts = Card(
        Label("Charts", "title"),
        Bars(
            [Bar(say("June", "يونيو"), (12, 4, 2, 3, 1)), Bar(say("July", "يوليو"), (9, 6, 4, 0, 2))],
            [say(words, "سلسلة") for words in ("done", "begun", "planned", "moved", "other")],
        ),
    )
    return holding(row((Card(fields), 1), (column(Card(people), charts), 1), gap=14))


def question() -> QWidget:
    page = QWidget()
    asked = Question(page, "Erase the draft?", "It cannot be brought back.", "Erase", "Keep", erases=True)
    asked.setWindowFlags(Qt.WindowType.Widget)
    page.setLayout(row(STRETCH, asked, STRETCH))
    asked.setModal(False)
    asked.show()
    return page


@dataclass(frozen=True, slots=True)
class Page:
    """One leaf of the gallery."""

    name: str
    make: Callable[[], QWidget]


PAGES = (
    Page("type", type_and_colours),
    Page("buttons", buttons),
    Page("cards", cards_and_notices),
    Page("fields", fields_and_lists),
    Page("question", question),
)


class Gallery(QWidget):
    """The window: pages above, looks beside them; each press builds the pages anew in that look."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Gallery")
        self.setProperty("ground", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._stack = QStackedLayout()
        self._page = 0
        self.setLayout(column(row(), (self._stack, 1), gap=12, margins=(16, 12, 16, 12)))
        theme.dress(self)
        self.show_look("light")

    def show_look(self, name: str) -> None:
        theme.apply(LOOKS[name])
        while self._stack.count():
            old = self._stack.widget(0)
            self._stack.removeWidget(old)
            old.deleteLater()
        for page in PAGES:
            whole = holding(column(self._bar(), (page.make(), 0), STRETCH, gap=12))
            self._stack.addWidget(scrolling(whole))
        self.turn(self._page)

    def _bar(self) -> QWidget:
        pages = [self._press(page.name, lambda _=False, i=i: self.turn(i)) for i, page in enumerate(PAGES)]
        looks = [self._press(name, lambda _=False, n=name: self.show_look(n)) for name in LOOKS]
        return holding(row(*pages, STRETCH, *looks, gap=6))

    def _press(self, words: str, then: Callable[..., None]) -> Button:
        made = Button(words, "filter", name=f"gallery.{words}")
        made.clicked.connect(then)
        return made

    def turn(self, place: int) -> None:
        self._page = place
        self._stack.setCurrentIndex(place)


def pictures(folder: Path) -> list[Path]:
    """Every page in every look as a file."""
    folder.mkdir(parents=True, exist_ok=True)
    gallery = Gallery()
    gallery.resize(*SIZE)
    gallery.show()
    made = []
    for look in LOOKS:
        gallery.show_look(look)
        for place, page in enumerate(PAGES):
            gallery.turn(place)
            if focused := gallery.findChild(QWidget, "gallery.focus"):
                focused.setFocus()
            for _ in range(4):
                QApplication.processEvents()
            made.append(folder / f"gallery_{page.name}_{look}.png")
            gallery.grab().save(str(made[-1]))
    gallery.close()
    theme.apply(Look())
    return made


def main(words: list[str]) -> int:
    app = QApplication.instance() or QApplication(sys.argv[:1])
    if "--pictures" in words:
        for path in pictures(Path(words[words.index("--pictures") + 1])):
            print(path)
        return 0
    gallery = Gallery()
    gallery.resize(*SIZE)
    gallery.show()
    return app.exec()


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
