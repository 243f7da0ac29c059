"""The index finds whom asking each person's keys finds, in the same order."""

from __future__ import annotations

from random import Random

import pytest

from fieldapp.casework.name_index import MOST_BESIDE, NameIndex
from fieldapp.casework.names import Query, keys

NAMES = ("Айгүл", "Aigul", "أيغول", "Данияр Ахметов", "Zarina", "Тимур", "Malika bint Ali", "أمينة", "Ай", "")
ASKED = (
    "",
    "a",
    "ай",
    "aig",
    "أي",
    "gul",
    "ахм",
    "ig",
    "7",
    "7k",
    "c0",
    "xyz",
    "bint",
    "al",
    "dn",
    "أمين",
    "li al",
    "h",
)
EVERYBODY = 1_000


def people(number: int, seed: int) -> dict[str, str]:
    """Person to keys."""
    made = Random(seed)
    rows = {}
    for place in range(number):
        name = made.choice(NAMES) + made.choice(("", " ", "к", "el", " 7")) + made.choice("абвгxyz ")
        rows[f"p{made.getrandbits(40):x}"] = keys(
            name, f"{made.choice('7CKX')}{place:03d}-{made.choice('abk')}"
        )
    return rows


def in_order(rows: dict[str, str]) -> list[tuple[str, str, str]]:
    return [
        (k, p, f"shown\n{p}")
        for p, k in sorted(rows.items(), key=lambda one: (one[1].split("\n")[1], one[0]))
    ]


def one_by_one(rows: dict[str, str], text: str) -> list[str]:
    query = Query(text)
    ranked = ((query.rank(k), k.split("\n")[1], p) for p, k in rows.items())
    return [person for rank, _, person in sorted(ranked) if rank >= 0]


def found(index: NameIndex, text: str, limit: int = EVERYBODY) -> list[str]:
    return [person for person, _ in index.find(text, limit)]


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("text", ASKED)
def test_as_asking_each(text: str, seed: int) -> None:
    rows = people(300, seed)
    index = NameIndex(in_order(rows))
    assert found(index, text) == one_by_one(rows, text)
    assert found(index, text, 7) == one_by_one(rows, text)[:7]


@pytest.mark.parametrize("text", ASKED)
def test_as_asking_each_after_changes(text: str) -> None:
    rows, others = people(200, 1), people(60, 2)
    index = NameIndex(in_order(rows))
    made = Random(3)
    for person in made.sample(sorted(rows), 40):
        if made.random() < 0.5:
            index.drop(person)
            del rows[person]
        else:
            rows[person] = keys(made.choice(NAMES), "C1")
            index.change(person, rows[person], f"shown\n{person}")
    for person, search in others.items():
        index.change(person, search, f"shown\n{person}")
    rows |= others
    assert found(index, text) == one_by_one(rows, text)
    assert found(index, text, 7) == one_by_one(rows, text)[:7]


def test_what_is_shown_comes_with_whoever_is_found() -> None:
    index = NameIndex([(keys("Айгүл", "C1"), "one", "2010\nC1\nАйгүл\nof two lines")])
    index.change("two", keys("Aigul", "C2"), "2\nC2\nAigul")
    assert index.find("أيغول", 5) == [("one", "2010\nC1\nАйгүл\nof two lines"), ("two", "2\nC2\nAigul")]


def test_it_says_when_it_is_to_be_made_anew() -> None:
    index = NameIndex([])
    for number in range(MOST_BESIDE):
        index.drop(str(number))
    assert not index.is_outgrown
    index.drop("another")
    assert index.is_outgrown
