"""Golden pictures: which there are, how one is drawn, and how far a drawing may be from what was kept.

`python -m tests.pictures.golden [part of a name]` draws them anew into tests/pictures/golden: look at each before it is
kept. Clock, zone, fonts and the blink of the cursor are fixed; people and records are fictional.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from fieldapp.model import Preferences
from fieldapp.ui import appearance
from fieldapp.ui.filling import FillingPlace
from fieldapp.ui.kit import theme
from tests.fieldapp.ui import pictures
from tests.fieldapp.ui.filling.draw import WORDS, questionnaire
from tests.fieldapp.ui.filling.forms_small import grid_form
from tests.fieldapp.ui.filling.lanes import Disk, Lanes, draft
from tests.pictures.asked import FIGURE, figure, sheet

FOLDER = Path(__file__).resolve().parent / "golden"
BIG, SMALL = (1366, 768), (1093, 614)
CELL = 8  # px, a side of the squares whose mean colours are compared: hinting moves single pixels
APART = 14  # of 255: mean colours of a square that differ more are seen as different
FEW = 12  # squares that may differ: fewer than one word of six letters has
PLACES = (
    "signin",
    "today",
    "people",
    "person",
    "due",
    "desk",
    "arrival",
    "consent",
    "forms",
    "outbox",
    "review",
    "record",
    "settings",
    "team",
    "team_orders",
    "phones",
    "directory",
    "journal",
    "journal_orders",
    "forms_doctor",
)
HANDED = ("hand_overs", "assigning")
FURTHER = "person_further"  # the lower end of the same page
DRAWN = ("forms_doctor", "image_map", "theme_grid")
STATES = ("filling", "filling_respondent", "grid", "image_map", "theme_grid")
AR = (
    "today",
    "outbox",
    "filling",
    "grid",
    "person",
    "due",
    "desk",
    "consent",
    "team_orders",
    "phones",
    "directory",
    *DRAWN,
)
READ = {  # what a child reads, in the language of the picture
    "en": ("Letters", "matosirelunkpdbhgcvfjwyzxq", "ltr"),
    "ru": ("Буквы", "маосирелнутпдкбзвяйгхжчышьюцэщф", "ltr"),
    "ar": ("الحروف", "مبلنرتسدفكهحيجقشوعخصطزذثغضظأءة", "rtl"),
}


@dataclass(frozen=True, slots=True)
class Golden:
    """One picture: a place or a state of the interview in a language, theme, text size and window."""

    what: str
    language: str = "en"
    theme: str = "light"
    text_size: int = 100
    size: tuple[int, int] = BIG

    @property
    def name(self) -> str:
        large = f"_{self.text_size}" if self.text_size != 100 else ""
        return f"{self.what}_{self.theme}_{self.language}{large}{'_small' if self.size == SMALL else ''}"


GOLDEN = (
    *(Golden(what) for what in (*PLACES, *STATES)),
    *(Golden(what, "ru", "dark") for what in (*PLACES, *STATES)),
    *(Golden(what, "ar") for what in AR),
    *(
        Golden(FURTHER, language, theme)
        for language, theme in (("en", "light"), ("ru", "dark"), ("ar", "light"))
    ),
    *(Golden(what, language) for what in HANDED for language in ("en", "ar")),
    *(Golden(what, "ru", "dark") for what in HANDED),
    Golden("laptop_sheets", "ru", text_size=150, size=SMALL),
    *(Golden(what, "kk") for what in ("today", "filling")),
    *(Golden(what, "ru", text_size=150) for what in ("today", "filling")),
    *(Golden(what, "en", size=SMALL) for what in ("today", "outbox", "filling", "grid", "person", "review")),
)


def draw(golden: Golden) -> QImage:
    """The picture as this program draws it now."""
    os.environ["TZ"] = "UTC"
    if hasattr(time, "tzset"):
        time.tzset()
    QApplication.setCursorFlashTime(0)
    appearance.put_on(Preferences(golden.language, golden.theme, golden.text_size))
    widget = _makers()[golden.what](golden)
    for _ in range(4):
        QApplication.processEvents()
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    widget.close()
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return image


def _makers() -> dict[str, Callable[[Golden], QWidget]]:
    return dict.fromkeys((*PLACES, *HANDED, FURTHER, "laptop_sheets"), _place) | {
        "filling": _filling,
        "filling_respondent": _respondent,
        "grid": _grid,
        "image_map": _image_map,
        "theme_grid": _sheet,
    }


def _place(golden: Golden) -> QWidget:
    shown = pictures.Picture(
        pictures.PLACES[golden.what], golden.theme, golden.language, golden.size, golden.text_size
    )
    return pictures.draw(shown)


def _filling(golden: Golden) -> FillingPlace:
    place = FillingPlace(Lanes(), Disk().verbs())  # type: ignore[arg-type]
    theme.dress(place)
    place.resize(*golden.size)
    place.open(draft("/data/who"), questionnaire(golden.language if golden.language in WORDS else "en"))  # type: ignore[arg-type]
    place.show()
    return place


def _grid(golden: Golden) -> FillingPlace:
    """After 23 seconds: two marks and a whole row; in Arabic the time is over and the last one was tapped."""
    label, letters, direction = READ[golden.language]
    place, now = FillingPlace(Lanes(), Disk().verbs()), [0]  # type: ignore[arg-type]
    theme.dress(place)
    place.resize(*golden.size)
    place.open(draft(), grid_form(50, f"fw:direction='{direction}'", letters=letters, label=label))
    place.show()
    assert place.opened is not None
    place.opened.runs.clock = lambda: now[0]
    place.opened.runs.open("/data/grid")
    page = place.opened.runs.page
    assert page is not None
    page.main.click()
    ended = golden.language == "ar"
    for second in range(62 if ended else 24):
        now[0] = second * 1_000
        page.look()
        if second in (4, 9):
            page.board.tapped.emit(second + 4)
        elif second == 15:
            page.board.row_meant.emit(20)
    if ended:
        page.board.tapped.emit(43)
    return place


def _image_map(golden: Golden) -> FillingPlace:
    """Two parts of a figure are chosen; the keys are in the list."""
    return _asked(golden, figure(golden.language), {"figure.svg": FIGURE}, "/data/where")


def _sheet(golden: Golden) -> FillingPlace:
    return _asked(golden, sheet(golden.language), {}, "/data/a/who")


def _asked(golden: Golden, live: object, files: dict[str, bytes], ref: str) -> FillingPlace:
    place = FillingPlace(Lanes(), Disk().verbs())  # type: ignore[arg-type]
    theme.dress(place)
    place.resize(*golden.size)
    place.open(draft(ref), live, media=files.get)  # type: ignore[arg-type]
    place.show()
    place.activateWindow()
    QApplication.processEvents()  # the focus comes with the window
    place.jump_to(ref)
    return place


def _respondent(golden: Golden) -> FillingPlace:
    place = _filling(golden)
    place.activateWindow()
    QApplication.processEvents()  # the focus comes with the window
    assert place.opened is not None
    place.jump_to("/data/who")
    QApplication.processEvents()
    place.opened.show_respondent()
    return place


def difference(one: QImage, other: QImage) -> int:
    """How many squares of two pictures of one size have other mean colours; all of them where the sizes differ."""
    if one.size() != other.size():
        return (one.width() // CELL) * (one.height() // CELL)
    pairs = enumerate(zip(_means(one), _means(other), strict=True))
    return len({place // 4 for place, (a, b) in pairs if abs(a - b) > APART})


def _means(image: QImage) -> bytes:
    """The mean colour of each square, four bytes a square."""
    small = image.convertToFormat(QImage.Format.Format_RGB32).scaled(
        image.width() // CELL,
        image.height() // CELL,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    return bytes(small.constBits())


def kept(golden: Golden) -> QImage:
    """The picture that somebody looked at."""
    return QImage(str(FOLDER / f"{golden.name}.png"))


def main(wanted: list[str]) -> None:
    app = QApplication.instance() or QApplication([])
    FOLDER.mkdir(exist_ok=True)
    for golden in GOLDEN:
        if not wanted or any(part in golden.name for part in wanted):
            draw(golden).save(str(FOLDER / f"{golden.name}.png"), "PNG", 0)  # type: ignore[call-overload]  # 0: smallest
            print(golden.name)
    del app


if __name__ == "__main__":
    main(sys.argv[1:])
