"""One name in three scripts."""

from __future__ import annotations

import pytest

from fieldapp.casework.names import bare_code, keys, latin, rank, skeleton
from fieldapp.casework.spoken import six_words

SAME = [
    ("Айгүл", "Aigul", "أيغول"),
    ("Мухаммед", "Muhammad", "محمد"),
    ("Фатима", "Fatima", "فاطمة"),
    ("Зухра", "Zuhra", "زهرة"),
    ("Хадижа", "Khadija", "خديجة"),
    ("Юсуф", "Yusuf", "يوسف"),
    ("Айша", "Aisha", "عائشة"),
    ("Мариям", "Mariyam", "مريم"),
    ("Нур", "Nur", "نور"),
    ("Шахноза", "Shahnoza", "شهنازه"),
]


@pytest.mark.parametrize("spellings", SAME, ids=[entry[1] for entry in SAME])
def test_each_spelling_finds_each_other(spellings: tuple[str, str, str]) -> None:
    for kept in spellings:
        for typed in spellings:
            assert rank(keys(kept, "7KQ-42M"), typed) >= 0, (kept, typed, skeleton(kept), skeleton(typed))


@pytest.mark.parametrize(
    ("kept", "typed"), [("Айгүл", "Зухра"), ("محمد", "Fatima"), ("Юсуф", "Айша"), ("Нур", "Нурлан")]
)
def test_others_are_not_found(kept: str, typed: str) -> None:
    assert rank(keys(kept, "7KQ-42M"), typed) == -1


def test_a_code_is_found_however_it_is_typed() -> None:
    for typed in ("7KQ-42M", "7kq42m", "7kq 4", "7KQ"):
        assert rank(keys("Айгүл", "7KQ-42M"), typed) == 0


def test_the_better_answer_comes_first() -> None:
    assert [rank(keys(name, "X"), "aig") for name in ("Айгүл", "Майгуль", "Зухра")] == [1, 2, -1]
    assert rank(keys("Айгүл", "X"), "") == 1


def test_marks_and_capitals_do_not_matter() -> None:
    assert latin("ÁÏGÜL") == latin("aigul") == "aigul"
    assert latin("Ёлка-Мария") == "yolka mariya"
    assert bare_code("7kq-42m") == "7kq42m"


def test_six_words_are_the_same_everywhere_and_differ_with_one_bit() -> None:
    assert six_words(b"request") == six_words(b"request")
    assert six_words(b"request") != six_words(b"requesu")
    assert [len(word) for word in six_words(b"request").split()] == [6] * 6
