# ruff: noqa: E501 - lists of words are read better side by side
"""What no form may say, in every language of the lists and in disguise; and what sounds alike and may be said."""

from __future__ import annotations

import json

import pytest

from forms.lint import WordsRefused, read_words
from tests.forms.shared import ROOT

SOURCE = (ROOT / "resources" / "linter" / "words.json").read_bytes()
WORDS = read_words(SOURCE)

REFUSED = {
    "R-1": [
        "radical", "danger", "Radicalisation", "de-radicalization progress", "extremist views", "threat level", "threatLevel",
        "threat_level_total", "risk of return", "Risk of a possible return", "returnRisk", "riskScore", "risk_colour",
        "How likely is he to return to the conflict zone?", "probability of her return", "Is she loyal to the state?",
        "jihadi family", "foreign fighter", "is a threat to others", "Dangerousness", "suspected of",
        "ra-dical", "radi_cal", "ra.di.cal", "shahid", "family of a shahid", "shaheed", "member of an armed group", "Security risk", "risk of recruitment", "recruited by whom",
        "takfir", "член вооружённой группы", "қарулы топ мүшесі", "عضو في جماعة مسلحة", "qurolli guruh a'zosi",
        "r_a_d_i_c_a_l", "r.a.d.i.c.a.l", "radica1", "rad1cal", "rаdicаl", "ra\u200bdical", "RADICAL", "ｒａｄｉｃａｌ", "ra\u00addical",
        "радикализация", "Рaдикaл", "дерадикализация", "экстремистские взгляды", "идеология", "Лояльность", "уровень угрозы",
        "риск возвращения", "Риск её возвращения", "вероятность того, что он вернётся", "Опасен ли он?", "боевик", "группа риска",
        "склонен к насилию", "radikalizm", "uroven_riska", "opasnost", "blagonadezhnost",
        "қайту қаупі", "жиһадшы", "лаңкестік", "қауіп деңгейі", "кайтуу коркунучу", "кооптуулук деңгээли", "тобокелдик деңгээли",
        "qaytish xavfi", "mafkuraviy", "jihodchi", "xavf darajasi", "қайтиш хавфи", "жиҳодчи", "хавф даражаси",
        "ифротгароӣ", "хавфи бозгашт", "дараҷаи хатар", "ҷиҳод", "التطرف", "متطرّف", "والتطرف", "مستوى الخطر", "خطر العودة", "الجـهـاد",
        "ولاء", "إرهابي", "أيديولوجية",
    ],
    "R-4": [
        "Father's citizenship", "father’s citizenship", "Tent number", "Which tent?", "Barak 12", "номер палатки", "в каком бараке", "рақами хайма", "رقم الخيمة",
        "ethnicity", "father_nationality", "religion", "Religious practice", "Does she pray?",
        "mosque", "political views", "criminal record", "Was he detained?", "camp section", "camp", "prison",
        "национальность отца", "вероисповедание", "религия", "в каком лагере", "судимость", "политические взгляды", "намаз",
        "natsionalnost", "ұлтыңыз", "діні", "мешіт", "қай лагерьде", "улуту", "дини", "түрмөдө", "millati", "dindor", "qamoqda", "миллати",
        "диндор", "масҷид", "қабила", "الديانة", "قبيلتك", "في أي مخيم", "السجن", "وسياسية", "سوابق",
    ],
    "R-5": ["fingerprint", "biometric_id", "DNA", "genetic profile", "отпечатки пальцев", "ДНК", "саусақ ізі", "barmoq izi", "بصمة العين", "الحمض النووي"],
    "R-3": ["Country of destination", "Why did she and the children leave: the reason why she left the country", "страна назначения"],
}  # fmt: skip

HARMLESS = [
    "If somebody is in danger, I must ask my supervisor for help", "Danger signs of a sick baby", "a dangerous road",
    "extremely tired", "Extreme cold", "return to school", "When did you return home?", "at risk of dropping out of school",
    "summer camp", "day camps", "campaign", "vaccination campaign", "nephew", "Praise the child", "appraisal", "spray",
    "Night terrors", "terrified of dogs", "fire fighter", "threatened", "Has anybody threatened you?", "policy", "privacy policy",
    "national school", "nation", "clean", "clanging", "thumbprint on paper", "radish", "race on sports day",
    "child_in_danger", "Al-Shahid street", "Barakat", "support group", "play-group", "age_group", "member of a support group", "recruited for a job", "a tent for the party", "feel_safe", "con-tact", "well-being",
    "loyalty card", "sentence", "read a sentence", "ideal", "idea", "genesis", "general", "generation", "genuine",
    "Insurance", "unsafe", "safe", "roje", "project", "score", "police", "sunny", "Imani", "Islamabad", "Aishat",
    "племянник", "экстренный вызов", "экстремальная погода", "в безопасности", "безопасность", "грозит опасность",
    "в летнем лагере", "без осуждения", "верный ответ", "вера в себя", "верить", "политика конфиденциальности", "рисунок",
    "рискнуть", "порадовать", "рад", "идея", "возвращение в школу", "вернётся в класс", "полиция", "народ", "Исламабад",
    "Отпечаток пальца на бумаге", "идеальный", "национальный ресурсный центр", "лоджия",
    "қауіпсіз", "ұлттық мектеп", "ұлы", "дінмұхамед", "жазғы лагерь", "радио", "коопсуз", "динамика",
    "xavfsiz", "dinamika", "milliy maktab", "yozgi lager", "хавфсиз", "миллий мактаб", "бехатар", "миллӣ", "дина",
    "في خطر", "مخيم صيفي", "المخيم الصيفي", "دين عليه للبقال", "ديون", "أمان", "سياسة الخصوصية", "سنة", "عرقوب",
]  # fmt: skip


@pytest.mark.parametrize(
    ("rule", "text"), [(rule, text) for rule, texts in REFUSED.items() for text in texts]
)
def test_it_is_refused(rule: str, text: str) -> None:
    assert rule in {found.id for found, _ in WORDS.forbidden(text)}


@pytest.mark.parametrize("text", HARMLESS)
def test_it_may_be_said(text: str) -> None:
    assert [(rule.id, said) for rule, said in WORDS.forbidden(text)] == []


def test_every_word_of_the_lists_is_refused_as_it_stands_there() -> None:
    """A pattern that finds not even itself would be a hole that nobody sees."""
    told = json.loads(SOURCE)
    lost = []
    for rule in told["rules"]:
        for language, line in rule["words"].items():
            for pattern in line.split(","):
                text = pattern.replace("*", "").replace("…", "").strip()
                if rule["id"] not in {found.id for found, _ in WORDS.forbidden(text)}:
                    lost.append((rule["id"], language, text))
    assert lost == []


@pytest.mark.parametrize("language", ["en", "ru", "kk", "ky", "uz", "tg", "ar"])
def test_the_seven_languages_have_their_words(language: str) -> None:
    told = json.loads(SOURCE)
    for rule in told["rules"][:3]:
        assert rule["words"][language]
    assert told["sensitive"][language]


@pytest.mark.parametrize(
    "source", [b"", b"{}", b"[]", b'{"format": 2}', SOURCE.replace(b'"sensitive"', b'"other"'), b"\xff\xfe"]
)
def test_a_broken_list_is_refused_rather_than_finding_nothing(source: bytes) -> None:
    with pytest.raises(WordsRefused):
        read_words(source)
