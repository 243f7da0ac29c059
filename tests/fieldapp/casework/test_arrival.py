"""Arrival day: every row of the list is taken, or told with a sentence and a remedy."""

from __future__ import annotations

from datetime import date

import pytest

from fieldapp.casework import arrival
from fieldapp.casework.arrival import NoList
from fieldapp.casework.codes import new_code

TODAY = date(2026, 3, 2)
HEAD = ["Given name", "Birth year", "Sex", "Role", "Block"]


def read(*rows: list[str], head: list[str] | None = None) -> arrival.ArrivalList:
    return arrival.read([head or HEAD, *rows], TODAY)


def test_a_row_becomes_the_minimum_and_what_is_more_is_left_out_and_named() -> None:
    found = read(
        ["Айгүл", "2015.0", "ж", "ребёнок", "7"], ["", "", "", "", ""], ["Timur", "?", "M", "child", ""]
    )
    assert [one.properties for one in found.taken] == [
        {"given_name": "Айгүл", "birth_year": "2015", "sex": "f", "roles": "child"},
        {"given_name": "Timur", "sex": "m", "roles": "child"},
    ]
    assert [one.row for one in found.taken] == [2, 4]
    assert found.left_out == ("Block",)


@pytest.mark.parametrize(
    ("row", "told"),
    [
        (["", "2015", "f", "child"], "There is no given name."),
        (["1234", "2015", "f", "child"], "is no name"),
        (["Anna", "2031", "f", "child"], "lies in the future"),
        (["Anna", "15", "f", "child"], "is no year of birth"),
        (["Anna", "1815", "f", "child"], "more than 110 years old"),
        (["Anna", "2015", "x", "child"], "does not fit sex. Write one of: f, m."),
        (["Anna", "2015", "f", "soldier"], "does not fit roles"),
    ],
)
def test_a_bad_row_is_told_with_a_remedy(row: list[str], told: str) -> None:
    found = read(row, ["Мадина", "2014", "f", "child"])
    assert [(one.row, told in one.why.plain) for one in found.bad] == [(2, True)]
    assert [one.row for one in found.taken] == [3]


def test_a_code_with_a_slip_and_a_code_of_two_people_are_told() -> None:
    code = new_code(())
    slip = code[:-1] + ("2" if code[-1] != "2" else "3")
    head = ["name", "code"]
    found = read(["Anna", code], ["Berta", code.lower()], ["Clara", slip], head=head)
    assert [one.row for one in found.taken] == [2]
    assert [one.why.message_id for one in found.bad] == ["arrival.row.twice", "arrival.row.code"]


def test_a_code_is_one_however_it_is_spelled_and_is_kept_as_cards_have_it() -> None:
    code = new_code(())
    head = ["name", "code"]
    found = read(["Anna", code.lower().replace("-", "")], ["Berta", code.replace("-", " ")], head=head)
    assert [one.properties["case_code"] for one in found.taken] == [code]
    assert [one.why.message_id for one in found.bad] == ["arrival.row.twice"]


def test_a_row_in_other_words_is_the_same_row() -> None:
    found = read(["Anna", "2015", "ж", "ребёнок"], ["Anna", "2015.0", "F", "child"])
    assert [one.row for one in found.taken] == [2]
    assert [one.why.message_id for one in found.bad] == ["arrival.row.twice"]


@pytest.mark.parametrize(
    ("heading", "told", "why"),
    [
        ("sex", "f m", "arrival.row.odd_value"),
        ("estimated", "yes no", "arrival.row.odd_value"),
        ("language", "???", "arrival.row.odd_value"),
        ("place", "Barak 12", "arrival.row.no_place"),
        ("birth year", "31.12.2026", "arrival.row.future_day"),
        ("birth year", "2026-12-31", "arrival.row.future_day"),
    ],
)
def test_what_is_no_answer_is_told(heading: str, told: str, why: str) -> None:
    found = arrival.read([["name", heading], ["Anna", told]], TODAY, {"Centre A": "1"})
    assert [one.why.message_id for one in found.bad] == [why]
    assert found.taken == ()


def test_a_place_is_kept_by_its_number_and_a_language_by_its_tag() -> None:
    found = arrival.read(
        [["name", "place", "язык", "role"], ["Anna", " centre a", "Русский", "child, relative"]],
        TODAY,
        {"Centre A": "1"},
    )
    assert [one.properties for one in found.taken] == [
        {"given_name": "Anna", "site": "1", "lang": "ru", "roles": "child relative"}
    ]


@pytest.mark.parametrize(
    ("heading", "told"),
    [
        ("Given name", "#N/A"),  # a formula that went wrong, as spreadsheets hand it on
        ("Given name", "=A1"),
        ("Given name", "TRUE"),
        ("Given name", "An\0na"),
        ("Given name", "Anna;2015 Timur;2016"),  # a quotation mark that was never closed
        ("Mother", "#REF!"),
        ("Mother", "a" * 101),
        ("Initial", "٪"),
    ],
)
def test_what_nobody_is_called_is_told(heading: str, told: str) -> None:
    head = ["Given name", heading] if heading != "Given name" else [heading]
    found = arrival.read([head, ["Anna", told] if len(head) == 2 else [told]], TODAY)
    assert found.taken == ()
    assert [(one.row, one.why.message_id) for one in found.bad] == [(2, "arrival.row.odd_name")]


def test_a_row_that_says_something_in_a_column_that_is_not_kept_is_told_and_a_numbered_empty_one_is_none() -> (
    None
):
    rows = [["1", "Anna", ""], ["2", "", "Iwanowa"], ["3", "", ""], ["4", "", "7"]]
    found = read(*rows, head=["No", "Given name", "Family name"])
    assert [one.row for one in found.taken] == [2]
    assert [(one.row, one.why.message_id) for one in found.bad] == [(3, "arrival.row.no_name")]


def test_a_name_is_kept_as_it_is_seen() -> None:
    """Typed in pieces, or with signs that turn or hide text: the same name is the same person."""
    head = ["Given name"]
    found = read(["Аи\u0306жан"], ["\u202eАйжан\u200b"], ["مریم\u200cناز"], head=head)
    assert [one.properties["given_name"] for one in found.taken] == ["Айжан", "مریم\u200cناز"]
    assert [(one.row, one.why.values["row"]) for one in found.bad] == [(3, 2)]


@pytest.mark.parametrize(
    "grid",
    [
        [
            ["Имя", "Год рождения", "Примерно", "Пол", "Роль", "Язык", "Имя матери", "Первая буква фамилии"],
            ["Sara", "2015", "да", "женский", "ребёнок", "русский", "Anna", "Н"],
        ],
        [
            [
                "Есімі",
                "Туған жылы",
                "Шамамен",
                "Жынысы",
                "Рөлі",
                "Тілі",
                "Анасының аты",
                "Тегінің бірінші әрпі",
            ],
            ["Sara", "2015", "иә", "қыз", "бала", "русский", "Anna", "Н"],
        ],
        [
            [
                "الاسم",
                "سنة الميلاد",
                "تقريبا",
                "الجنس",
                "الدور",
                "اللغة",
                "اسم الأم",
                "الحرف الأول من اسم العائلة",
            ],
            ["Sara", "٢٠١٥", "نعم", "أنثى", "طفلة", "russian", "Anna", "Н"],
        ],
    ],
)
def test_a_list_may_be_headed_and_filled_in_in_three_languages(grid: list[list[str]]) -> None:
    found = arrival.read(grid, TODAY)
    assert (found.bad, found.left_out) == ((), ())
    (one,) = found.taken
    assert dict(one.properties) == {
        "given_name": "Sara", "birth_year": "2015", "birth_est": "yes", "sex": "f", "roles": "child", "lang": "ru",
        "mother_name": "Anna", "family_initial": "Н",
    }  # fmt: skip


def test_half_of_the_rows_wrong_loses_none() -> None:
    rows = [
        [f"Anna{'abcdefghij'[n % 10] * (1 + n // 10)}", "2015" if n % 2 else "soon", "f", "child"]
        for n in range(300)
    ]
    found = read(*rows)
    assert (len(found.taken), len(found.bad)) == (150, 150)
    assert sorted([one.row for one in found.taken] + [one.row for one in found.bad]) == list(range(2, 302))


@pytest.mark.parametrize(
    ("grid", "told"),
    [
        ([], "The sheet is empty."),
        ([["Block", "Flight"], ["1", "2"]], "No column is called"),
        ([["name"], *[[f"N{'x' * n}"] for n in range(1, 303)]], "up to 300 fit"),
    ],
)
def test_a_sheet_that_is_no_list_is_refused_whole(grid: list[list[str]], told: str) -> None:
    with pytest.raises(NoList, match=told):
        arrival.read(grid, TODAY)
