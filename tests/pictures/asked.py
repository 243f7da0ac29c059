"""What two golden pictures ask: a figure whose parts are pressed, and a sheet with questions side by side."""

from __future__ import annotations

from forms import Kind, Media, Session
from tests.fieldapp.ui.filling.fakes import Q, SmallSession
from tests.fieldapp.ui.filling.forms_small import SPACES, ask, choose, session

FIGURE = b"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 300">
<style>.part{fill:#f0e6da;stroke:#7a6a58;stroke-width:2}</style>
<circle id="head" class="part" cx="80" cy="34" r="28"/>
<path id="chest" class="part" d="M52 70 h56 q6 0 6 8 v44 h-68 v-44 q0 -8 6 -8 z"/>
<path id="belly" class="part" d="M46 124 h68 v44 h-68 z"/>
<path id="arms" class="part" d="M40 76 l-26 78 h18 l22 -58 z M120 76 l26 78 h-18 l-22 -58 z"/>
<path id="legs" class="part" d="M48 170 h28 v120 h-26 z M84 170 h28 l-2 120 h-26 z"/>
</svg>"""
PARTS = ("head", "chest", "belly", "arms", "legs", "none")
WHERE = {
    "en": ("Where does it hurt today?", "Since when?", "Head", "Chest", "Belly", "Arms", "Legs", "Nowhere"),
    "ru": ("Где болит сегодня?", "С какого времени?", "Голова", "Грудь", "Живот", "Руки", "Ноги", "Нигде"),
    "ar": ("أين تشعر بالألم اليوم؟", "منذ متى؟", "الرأس", "الصدر", "البطن", "الذراعان", "الساقان", "لا مكان"),
}
HOME = {
    "en": ("Home", "Given name", "Family name", "Age", "Who lives there?", "Parents", "Relatives", "Others", "Town",
           "What helps at home?", "Aigul", "Usen", "11"),
    "ru": ("Дом", "Имя", "Фамилия", "Возраст", "С кем живёт?", "С родителями", "С родными", "С другими", "Город",
           "Что помогает дома?", "Айгуль", "Усен", "11"),
    "ar": ("البيت", "الاسم", "اسم العائلة", "العمر", "من يعيش هناك؟", "الوالدان", "أقارب", "آخرون", "المدينة",
           "ما الذي يساعد في البيت؟", "أمينة", "حسن", "11"),
}  # fmt: skip


def figure(language: str) -> SmallSession:
    """Two parts are chosen."""
    question, since, *names = WHERE[language]
    live = SmallSession(
        {
            "": [
                Q(
                    "where",
                    Kind.SELECT_MULTIPLE,
                    question,
                    tuple(zip(PARTS, names, strict=True)),
                    appearance=frozenset({"image-map"}),
                    media=Media(image="figure.svg"),
                ),
                Q("since", Kind.TEXT, since),
            ]
        }
    )
    live.set_language(
        {"ru": "Русский", "ar": "العربية"}.get(language, "English")
    )  # its button names what is read
    live.answer("/data/where", "head arms")
    return live


def sheet(language: str) -> Session:
    """As on paper: two names on a line, then a number, a choice and a town; the first line is filled in."""
    from forms import read_form

    title, first, second, age, who, parents, kin, others, town, helps, *given = HOME[language]
    people = f"f={parents} r={kin} o={others}".replace(" ", "_").replace("_r=", " r=").replace("_o=", " o=")
    inner = (
        ask("a/first", first, "appearance='w2'")
        + ask("a/second", second, "appearance='w2'")
        + ask("a/age", age, "appearance='w1'")
        + choose("a/who", who, people).replace("<select1", "<select1 appearance='w2'", 1).replace("_", " ")
        + ask("a/town", town, "appearance='w1'")
        + ask("a/helps", helps)
    )
    model = (
        "<model><instance><data id='p' version='1'><a><first/><second/><age/><who/><town/><helps/></a></data>"
        "</instance><bind nodeset='/data/a/age' type='int'/></model>"
    )
    head = f"<h:head><h:title>Form A</h:title>{model}</h:head>"
    group = f"<group ref='/data/a' appearance='w4'><label>{title}</label>{inner}</group>"
    page = f"<h:html {SPACES}>{head}<h:body class='theme-grid'>{group}</h:body></h:html>"
    live = session(read_form(page.encode()))
    for name, text in zip(("first", "second", "age"), given, strict=True):
        live.answer(f"/data/a/{name}", text)
    return live
