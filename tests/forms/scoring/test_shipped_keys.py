"""The instruments in resources: structure and figures as domain.md §3.1 tells them, and no wording."""

from __future__ import annotations

import json
import re
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from forms.scoring import Key, Respondent, read_key

FOLDER = Path(__file__).resolve().parents[3] / "resources/instruments"
KEYS: dict[str, Key] = {path.stem: read_key(path.read_bytes()) for path in sorted(FOLDER.glob("*.json"))}

# id: items, scale -> (its items, least, greatest), as the table of domain.md §3.1 has them
FIGURES: dict[str, tuple[int, dict[str, tuple[int, int, int]]]] = {
    "who-5": (5, {"raw": (5, 0, 25), "index": (5, 0, 100)}),
    "phq-9": (10, {"total": (9, 0, 27)}),
    "gad-7": (7, {"total": (7, 0, 21)}),
    "k6": (6, {"total": (6, 0, 24)}),
    "k10": (10, {"total": (10, 10, 50)}),
    "pcl-5": (
        20,
        {
            "total": (20, 0, 80),
            "cluster_b": (5, 0, 20),
            "cluster_c": (2, 0, 8),
            "cluster_d": (7, 0, 28),
            "cluster_e": (6, 0, 24),
        },
    ),
    "cries-8": (8, {"intrusion": (4, 0, 20), "avoidance": (4, 0, 20), "total": (8, 0, 40)}),
    "psc-17": (
        17,
        {
            "internalizing": (5, 0, 10),
            "attention": (5, 0, 10),
            "externalizing": (7, 0, 14),
            "total": (17, 0, 34),
        },
    ),
    "psc-35": (35, {"total": (35, 0, 70)}),
    "cyrm-r-3": (17, {"personal": (10, 10, 30), "relational": (7, 7, 21), "total": (17, 17, 51)}),
    "cyrm-r-5": (17, {"personal": (10, 10, 50), "relational": (7, 7, 35), "total": (17, 17, 85)}),
    "rcads-25": (25, {"depression": (10, 0, 30), "anxiety": (15, 0, 45), "total": (25, 0, 75)}),
    "supports": (6, {"total": (6, 0, 3)}),
}
# [K] in domain.md §3.1, or a figure that it does not give
TO_VERIFY = set(FIGURES) - {"psc-35", "supports"}


def numbers(*wanted: int) -> set[str]:
    return {f"item_{n:02d}" for n in wanted}


def test_exactly_these_are_shipped_and_no_sdq() -> None:
    assert set(KEYS) == set(FIGURES)


@pytest.mark.parametrize("id", FIGURES)
def test_figures(id: str) -> None:
    key, (items, scales) = KEYS[id], FIGURES[id]
    assert key.id == id
    assert len(key.items) == items
    assert {scale.id for scale in key.scales} == set(scales)
    for scale in key.scales:
        size, lowest, highest = scales[scale.id]
        assert len(below(key, scale.id)) == size, scale.id
        assert (scale.lowest, scale.highest) == (Fraction(lowest), Fraction(highest)), scale.id


def below(key: Key, scale: str) -> set[str]:
    found = key.scale(scale)
    terms = [term.id for term in found.of]
    return set().union(*(below(key, t) for t in terms)) if found.composite else set(terms)


@pytest.mark.parametrize("id", FIGURES)
def test_items_are_neutral_placeholders(id: str) -> None:
    assert [item.id for item in KEYS[id].items] == [f"item_{n:02d}" for n in range(1, FIGURES[id][0] + 1)]


@pytest.mark.parametrize("id", FIGURES)
def test_what_is_to_be_verified_says_so(id: str) -> None:
    raw = json.loads((FOLDER / f"{id}.json").read_bytes())
    assert raw.get("verify", False) is (id in TO_VERIFY)
    assert KEYS[id].verify is (id in TO_VERIFY)
    assert raw["licence"]["ship"] in ("A", "B", "own")


def texts(value: Any, path: str = "") -> list[tuple[str, str]]:
    if isinstance(value, dict):
        return [found for name, part in value.items() for found in texts(part, f"{path}.{name}")]
    if isinstance(value, list):
        return [found for part in value for found in texts(part, path)]
    return [(path, value)] if isinstance(value, str) else []


@pytest.mark.parametrize("id", FIGURES)
def test_no_wording_hides_in_a_key(id: str) -> None:
    """Sentences stand in the notes only; everything else is a name or a number."""
    for path, text in texts(json.loads((FOLDER / f"{id}.json").read_bytes())):
        if path not in (".title", ".licence.note", ".sources", ".languages.note", ".to_verify"):
            assert re.fullmatch(r"[a-z0-9_-]{1,24}|A|B", text), (path, text)


def test_items_of_the_subscales() -> None:
    assert below(KEYS["psc-17"], "internalizing") == numbers(2, 6, 9, 11, 15)
    assert below(KEYS["psc-17"], "attention") == numbers(1, 3, 7, 13, 17)
    assert below(KEYS["psc-17"], "externalizing") == numbers(4, 5, 8, 10, 12, 14, 16)
    assert below(KEYS["rcads-25"], "depression") == numbers(1, 4, 8, 10, 13, 15, 16, 19, 21, 24)
    assert not below(KEYS["rcads-25"], "depression") & below(KEYS["rcads-25"], "anxiety")
    assert below(KEYS["pcl-5"], "cluster_d") == numbers(*range(8, 15))
    assert below(KEYS["cries-8"], "intrusion") == numbers(1, 3, 6, 7)


def test_ages_by_respondent() -> None:
    ages = {id: {who: (a.lowest, a.highest) for who, a in key.respondents} for id, key in KEYS.items()}
    assert ages["psc-35"] == {Respondent.CAREGIVER: (4, 17), Respondent.SELF: (11, 17)}
    assert ages["psc-17"] == {Respondent.CAREGIVER: (4, 17)}
    assert ages["who-5"] == {Respondent.SELF: (9, None)}
    assert ages["cries-8"] == {Respondent.SELF: (8, 18)}
    assert {id for id in ages if ages[id] == {Respondent.SELF: (18, None)}} == {"phq-9", "k6", "k10", "pcl-5"}


def test_starts_of_the_bands() -> None:
    starts = {
        (id, scale.id): [[int(start) for start, _ in cut.starts] for cut in scale.cuts]
        for id, key in KEYS.items()
        for scale in key.scales
        if scale.cuts
    }
    assert starts == {
        ("who-5", "index"): [[0, 29, 51]],
        ("phq-9", "total"): [[0, 5, 10, 15, 20]],
        ("gad-7", "total"): [[0, 5, 10, 15]],
        ("k6", "total"): [[0, 5, 13]],
        ("k10", "total"): [[10, 22, 30]],
        ("pcl-5", "total"): [[0, 31, 33]],
        ("cries-8", "total"): [[0, 17]],
        ("psc-17", "internalizing"): [[0, 5]],
        ("psc-17", "attention"): [[0, 7]],
        ("psc-17", "externalizing"): [[0, 7]],
        ("psc-17", "total"): [[0, 15]],
        ("psc-35", "total"): [[0, 24], [0, 28], [0, 30]],
    }


def test_use() -> None:
    assert {id for id, key in KEYS.items() if not key.validated} == {"supports"}
    assert {id for id, key in KEYS.items() if not key.on_by_default} == {"pcl-5"}
    assert {id: key.role for id, key in KEYS.items() if key.role} == {"pcl-5": "psychologist"}
    assert {id for id, key in KEYS.items() if key.flags} == {"phq-9"}
    assert {id for id, key in KEYS.items() if key.official_language_needed} == {
        "cries-8",
        "psc-17",
        "psc-35",
        "rcads-25",
    }
    assert not any(scale.cuts for scale in KEYS["rcads-25"].scales)
    change = {(id, s.id): s.change.by for id, k in KEYS.items() for s in k.scales if s.change and s.change.by}
    assert change == {("who-5", "index"): 10}
