"""Draws the filling into build/pictures: `python -m tests.fieldapp.ui.filling.draw [part of a name]`.

Each picture is one state of the real widgets over a small questionnaire in this project's own words.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from fieldapp.model import Comment
from fieldapp.ui import translations
from fieldapp.ui.filling import FillingPlace
from fieldapp.ui.kit import theme
from forms.views import Kind, RangeLimits
from tests.fieldapp.ui.filling.fakes import Q, SmallSession
from tests.fieldapp.ui.filling.lanes import Disk, Lanes, draft

OUT = Path(__file__).resolve().parents[4] / "build" / "pictures"
BIG, SMALL = (1366, 768), (1093, 614)
WORDS = {
    "en": {
        "sections": ("Before we start", "Home", "Everyday life", "Closing words"),
        "who": (
            "Who usually goes along in the morning?",
            "A grown-up",
            "A brother or sister",
            "A friend",
        ),
        "alone": "Nobody, alone",
        "slept": (
            "I slept well this week.",
            "Never",
            "Some days",
            "About half",
            "Most days",
            "Every day",
        ),
        "start": "When did you start in this class?",
        "likes": (
            "What do you like to do?",
            "Drawing",
            "Football",
            "Reading",
            "Cooking",
            "Music",
            "Something else",
        ),
        "people": "How many people live in the home now?",
        "note": "Read aloud, slowly. **Every** question may be skipped.",
        "limits": "Please give a number from 1 to 30.",
    },
    "ru": {
        "sections": ("Перед началом", "Дом", "Каждый день", "В конце"),
        "who": ("Кто обычно провожает утром?", "Взрослый", "Брат или сестра", "Друг или подруга"),
        "alone": "Никто, сам или сама",
        "slept": (
            "На неделе сон был хороший.",
            "Никогда",
            "Иногда",
            "Около половины",
            "Почти всегда",
            "Каждый день",
        ),
        "start": "Когда начались занятия в этом классе?",
        "likes": ("Что нравится делать?", "Рисовать", "Футбол", "Читать", "Готовить", "Музыка", "Другое"),
        "people": "Сколько человек сейчас живёт дома?",
        "note": "Читайте вслух, не спеша. **Любой** вопрос можно пропустить.",
        "limits": "Укажите число от 1 до 30.",
    },
    "kk": {
        "sections": ("Бастар алдында", "Үй", "Күнделікті өмір", "Соңында"),
        "who": ("Таңертең әдетте кім бірге барады?", "Ересек адам", "Аға-іні не апа-қарындас", "Досы"),
        "alone": "Ешкім, өзі барады",
        "slept": (
            "Осы аптада жақсы ұйықтадым.",
            "Ешқашан",
            "Кейде",
            "Жартысында",
            "Көбіне",
            "Күн сайын",
        ),
        "start": "Осы сыныпта оқу қашан басталды?",
        "likes": ("Не істегенді ұнатасыз?", "Сурет салу", "Футбол", "Оқу", "Тамақ пісіру", "Музыка", "Басқа"),
        "people": "Қазір үйде неше адам тұрады?",
        "note": "Асықпай, дауыстап оқыңыз. **Кез келген** сұрақты өткізіп жіберуге болады.",
        "limits": "1 мен 30 аралығындағы санды жазыңыз.",
    },
    "ar": {
        "sections": ("قبل أن نبدأ", "البيت", "الحياة اليومية", "في الختام"),
        "who": ("من يرافق عادة في الصباح؟", "شخص بالغ", "أخ أو أخت", "صديق أو صديقة"),
        "alone": "لا أحد",
        "slept": (
            "كان النوم جيدًا هذا الأسبوع.",
            "أبدًا",
            "بعض الأيام",
            "نحو النصف",
            "معظم الأيام",
            "كل يوم",
        ),
        "start": "متى بدأت الدراسة في هذا الصف؟",
        "likes": ("ما الذي تحب أن تفعله؟", "الرسم", "كرة القدم", "القراءة", "الطبخ", "الموسيقى", "شيء آخر"),
        "people": "كم شخصًا يسكن البيت الآن؟",
        "note": "اقرأ بصوت مسموع ودون عجلة. يمكن ترك **أي** سؤال.",
        "limits": "اكتب عددًا من 1 إلى 30.",
    },
}
NAMES = {
    "ru": "Русский",
    "kk": "Қазақша",
    "ar": "العربية",
}  # of the form's languages, as its button says them


def listed(words: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    return tuple((str(i), each) for i, each in enumerate(words, 1))


def questionnaire(language: str) -> SmallSession:
    w = WORDS[language]
    first, home, days, last = w["sections"]
    limits: Callable[[str], str] = lambda text: "" if 1 <= int(text) <= 30 else str(w["limits"])  # noqa: E731
    session = SmallSession(
        {
            first: [Q("one", Kind.TEXT, "?")],
            home: [Q("people", Kind.INTEGER, str(w["people"]), required=True, wrong=limits)],
            days: [
                Q("note", Kind.NOTE, str(w["note"])),
                Q("who", Kind.SELECT_ONE, w["who"][0], listed((*w["who"][1:], str(w["alone"])))),
                Q(
                    "slept",
                    Kind.SELECT_ONE,
                    w["slept"][0],
                    listed(w["slept"][1:]),
                    appearance=frozenset({"likert"}),
                ),
                Q("start", Kind.DATE, str(w["start"])),
                Q("likes", Kind.SELECT_MULTIPLE, w["likes"][0], listed(w["likes"][1:])),
                Q("town", Kind.SELECT_ONE, "A – Z", tuple((f"t{i}", f"Town {i}") for i in range(300))),
                Q("rank", Kind.RANK, w["likes"][0], listed(w["likes"][1:4])),
                Q("scale", Kind.RANGE, w["slept"][0], limits=RangeLimits("0", "10", "1")),
                Q("way", Kind.RANGE, str(w["people"]), limits=RangeLimits("0", "120", "5")),
                Q("time", Kind.TIME, str(w["start"])),
                Q("place", Kind.GEOPOINT, w["who"][1]),
                Q("photo", Kind.IMAGE, w["likes"][1]),
                Q("told", Kind.ACKNOWLEDGE, w["likes"][3]),
                Q("words", Kind.TEXT, w["likes"][5], appearance=frozenset({"multiline"})),
            ],
            last: [Q("end", Kind.TEXT, "?")],
        }
    )
    for name, text in (("one", "x"), ("who", "2"), ("slept", "4"), ("people", "99")):
        session.answer(f"/data/{name}", text)
    session.apply("missing", "/data/words", "refused")
    session.apply("partial", "/data/start", "2025-09")
    session.set_language(NAMES.get(language, "English"))  # its button names what is read
    return session


class Scene:
    """One place in one look; `shot` saves what it shows."""

    def __init__(self, name: str, language: str, look: theme.Look, size: tuple[int, int] = BIG) -> None:
        self.name = name
        translations.install(language)
        theme.apply(look)
        self.lanes, self.disk = Lanes(), Disk()
        self.place = FillingPlace(self.lanes, self.disk.verbs())  # type: ignore[arg-type]
        theme.dress(self.place)
        self.place.resize(*size)
        comment = Comment("/data/start", "", "2024?")
        self.place.open(draft("/data/note"), questionnaire(language), comments=(comment,))  # type: ignore[arg-type]
        self.place.show()

    def shot(self, state: str) -> None:
        for _ in range(4):
            QApplication.processEvents()
        self.place.grab().save(str(OUT / f"filling_{state}_{self.name}.png"))
        print(f"filling_{state}_{self.name}")

    def at(self, ref: str, state: str) -> None:
        self.place.jump_to(ref)
        self.shot(state)


def walk(scene: Scene) -> None:
    """Every state once."""
    place = scene.place
    opened = place.opened
    assert opened is not None
    opened.turn(0)
    opened.screen.page.focus_first()
    scene.shot("cards")
    scene.at("/data/start", "more")
    scene.at("/data/town", "long_list")
    scene.at("/data/scale", "ranges")
    scene.at("/data/photo", "files")
    scene.at("/data/people", "wrong")
    opened.flows.show_stop()
    scene.shot("stop")
    opened.flows.show_finish()
    scene.shot("problems")
    opened.flows.show_safety()
    scene.shot("safety")
    opened.flows.show_declined()
    scene.shot("declined")
    opened.flows.show_move()
    scene.shot("move")
    scene.at("/data/slept", "back")
    opened.show_respondent()
    scene.shot("respondent")
    opened._given_back("/data/slept")
    scene.disk.full = True
    opened.interview.answer("/data/people", "5")
    scene.shot("disk_full")
    scene.disk.full = False
    opened.autosave.flush()
    opened.flows.show_finish()
    scene.shot("summary")
    place.close_draft()
    place.close()


SCENES = {
    "light_en": ("en", theme.Look(), BIG),
    "dark_ru": ("ru", theme.Look("dark"), BIG),
    "small_light_ru": ("ru", theme.Look(), SMALL),
    "large_light_en": ("en", theme.Look("light", 1.5), BIG),
    "small_large_light_ru": ("ru", theme.Look("light", 1.5), SMALL),
    "mirrored_light_en": ("en", theme.Look("light", 1.0, True), BIG),
}


def main() -> None:
    OUT.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication(sys.argv)
    for name, (language, look, size) in SCENES.items():
        if len(sys.argv) < 2 or sys.argv[1] in name:
            walk(Scene(name, language, look, size))
    del app


if __name__ == "__main__":
    main()
