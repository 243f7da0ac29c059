"""Keys that would score wrongly, or not end: refused, with the place named."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from fractions import Fraction
from typing import Any

import pytest

from forms.scoring import KeyRefused, read_key
from forms.scoring.key import BlankRule, Blanks, Method, Term

SOUND: dict[str, Any] = {
    "format": 1,
    "id": "sound",
    "version": "1",
    "title": "Sound",
    "licence": {"ship": "own", "note": "made for a test"},
    "sources": ["worked by hand"],
    "respondents": {"self": {"from": 11, "to": 17}},
    "languages": {"official_needed": False},
    "codings": {"four": {"0": 0, "1": 1, "2": 2, "3": 3}, "five": {"1": 1, "5": 5}},
    "items": {"item_01": "four", "item_02": "four", "item_03": "five", "item_04": "four"},
    "unscored": ["item_04"],
    "scales": {
        "a": {
            "items": ["item_01", "item_02"],
            "cuts": [
                {
                    "age": {"from": 11, "to": 13},
                    "bands": [{"from": 0, "band": "usual-support"}, {"from": 4, "band": "more-support"}],
                },
                {"age": {"from": 14}, "bands": [{"from": 0, "band": "usual-support"}]},
            ],
            "change": {"better": "down", "meaningful": 2},
        },
        "b": {"items": [{"item": "item_03", "weight": 2, "reverse": True}]},
        "total": {"scales": ["a", {"scale": "b", "weight": "0.5"}], "times": 2},
    },
    "rules": {"r": {"when": "all", "clusters": [{"items": ["item_01"], "at_least": 2, "count": 1}]}},
    "flags": {"f": {"items": ["item_04"], "at_least": 1, "flag": "safety"}},
}
Spoil = Callable[[dict[str, Any]], object]


def put(value: object, *path: str | int) -> Spoil:
    def spoil(key: dict[str, Any]) -> None:
        here: Any = key
        for step in path[:-1]:
            here = here[step]
        here[path[-1]] = value

    return spoil


def drop(*path: str | int) -> Spoil:
    def spoil(key: dict[str, Any]) -> None:
        here: Any = key
        for step in path[:-1]:
            here = here[step]
        del here[path[-1]]

    return spoil


def both(*spoils: Spoil) -> Spoil:
    return lambda key: [spoil(key) for spoil in spoils]


FIRST = ("scales", "a", "cuts", 0)
ZERO, PRORATE = {"rule": "zero"}, {"rule": "prorate", "min_answered": 1}
USUAL, MORE = "usual-support", "more-support"
SPOILED: dict[str, tuple[Spoil, str, str]] = {
    "another format": (put(2, "format"), "format", "not between 1 and 1"),
    "a field too many": (put(1, "scales", "a", "tims"), "scales.a.tims", "did you mean 'times'"),
    "a field too many, unlike any": (put(1, "zzz"), "zzz", "no such field"),
    "a field missing": (drop("licence", "note"), "licence", "'note' is missing"),
    "an empty text": (put("  ", "version"), "version", "a text is needed"),
    "a text too long": (put("x" * 2001, "licence", "note"), "licence.note", "longer than 2000"),
    "an id with blanks": (put("my key", "id"), "id", "an id is"),
    "an id too long": (put("x" * 41, "id"), "id", "an id is"),
    "an id in capitals": (put("WHO", "id"), "id", "an id is"),
    "a banned name": (put("loyalty", "id"), "id", "R-1"),
    "a banned title": (put("Extremism scale", "title"), "title", "R-1"),
    "a banned scale": (put({"items": ["item_01"]}, "scales", "risk_level"), "scales.risk_level", "R-1"),
    "no source": (put([], "sources"), "sources", "at least one entry"),
    "a list as object": (put([], "items"), "items", "an object is needed"),
    "an object as list": (put({}, "sources"), "sources", "a list with"),
    "too many items": (put({f"i{n}": "four" for n in range(501)}, "items"), "items", "at most 500"),
    "too many terms": (put(["item_01"] * 501, "scales", "a", "items"), "scales.a.items", "at most 500"),
    "no respondents": (put({}, "respondents"), "respondents", "at least one"),
    "an unknown respondent": (put({"police": {}}, "respondents"), "respondents", "is none of self"),
    "ages the wrong way": (
        put(10, "respondents", "self", "to"),
        "respondents.self.to",
        "not between 11 and 120",
    ),
    "an age as text": (put("11", "respondents", "self", "from"), "respondents.self.from", "whole number"),
    "true as an age": (put(True, "respondents", "self", "from"), "respondents.self.from", "whole number"),
    "an age below 0": (put(-1, "respondents", "self", "from"), "respondents.self.from", "not between 0"),
    "a note that is a number": (put(0.5, "languages", "note"), "languages.note", "a text is needed, not 0.5"),
    "yes as text": (put("yes", "languages", "official_needed"), "languages.official_needed", "true or false"),
    "a coding of one value": (put({"0": 0, "1": 0}, "codings", "four"), "codings.four", "two different"),
    "an answer with a blank in it": (
        put({"a b": 0, "c": 1}, "codings", "four"),
        "codings.four",
        "a choice's name",
    ),
    "an empty answer": (put({"": 0, "c": 1}, "codings", "four"), "codings.four", "a choice's name"),
    "an unknown coding": (put("ten", "items", "item_01"), "items.item_01", "no coding 'ten'"),
    "an unknown unscored item": (put(["item_09"], "unscored"), "unscored[0]", "no item 'item_09'"),
    "an unscored item in a scale": (put(["item_04"], "scales", "a", "items"), "scales.a", "not scored"),
    "an item that no scale counts": (
        put({"items": ["item_01"]}, "scales", "a"),
        "items.item_02",
        "no scale counts it",
    ),
    "an item too many to be blank": (
        put(5, "invalid_when_blank"),
        "invalid_when_blank",
        "not between 1 and 4",
    ),
    "an unscored item too many to be blank": (
        put(4, "invalid_when_blank"),
        "invalid_when_blank",
        "only 3 items",
    ),
    "no scales": (put({}, "scales"), "scales", "at least one scale"),
    "items and scales": (put(["item_01"], "scales", "total", "items"), "scales.total", "either of"),
    "neither items nor scales": (put({}, "scales", "a"), "scales.a", "either of"),
    "an unknown item": (put(["item_09"], "scales", "a", "items"), "scales.a", "no item 'item_09'"),
    "an unknown scale": (put(["a", "c"], "scales", "total", "scales"), "scales.total", "no scale 'c'"),
    "a scale among items": (put(["b"], "scales", "a", "items"), "scales.a", "no item 'b'"),
    "an item among scales": (
        put(["item_01"], "scales", "total", "scales"),
        "scales.total",
        "no scale 'item_01'",
    ),
    "another instrument's scale": (
        put(["who-5:index"], "scales", "total", "scales"),
        "scales.total",
        "no scale 'who-5:index'",
    ),
    "a scale of itself": (put(["total"], "scales", "total", "scales"), "scales", "circle: total -> total"),
    "a circle of two": (
        both(put(["d"], "scales", "total", "scales"), put({"scales": ["total"]}, "scales", "d")),
        "scales",
        "circle",
    ),
    "an item twice": (put(["item_01", "item_01"], "scales", "a", "items"), "scales.a", "stands twice"),
    "a scale twice": (
        put(["a", {"scale": "a", "weight": 2}], "scales", "total", "scales"),
        "scales.total",
        "twice",
    ),
    "a term that is a number": (put([1], "scales", "a", "items"), "scales.a.items[0]", "an object is needed"),
    "a weight of 0": (
        put(0, "scales", "b", "items", 0, "weight"),
        "scales.b.items[0].weight",
        "leave it out",
    ),
    "a weight as a float": (
        put(0.5, "scales", "b", "items", 0, "weight"),
        "scales.b.items[0].weight",
        "0.5 is not",
    ),
    "a weight without an end": (
        put("1e9", "scales", "b", "items", 0, "weight"),
        "scales.b.items[0].weight",
        "a number",
    ),
    "a weight over 0": (
        put("1/0", "scales", "b", "items", 0, "weight"),
        "scales.b.items[0].weight",
        "a number",
    ),
    "a huge number": (put(10**9, "scales", "a", "times"), "scales.a.times", "nine digits"),
    "a huge number as text": (put("1" * 10, "scales", "a", "times"), "scales.a.times", "a number is needed"),
    "a long fraction": (put("1." + "0" * 10, "scales", "a", "times"), "scales.a.times", "a number is needed"),
    "digits of another script": (put("٣", "scales", "a", "times"), "scales.a.times", "a number is needed"),
    "true as a number": (put(True, "scales", "a", "times"), "scales.a.times", "a number is needed"),
    "times 0": (both(put(0, "scales", "b", "times"), drop("scales", "total")), "scales.b", "times 0"),
    "a range without end": (put(999_999_999, "scales", "b", "times"), "scales.b", "beyond 1000000"),
    "a reversed composite": (
        put([{"scale": "a", "reverse": True}], "scales", "total", "scales"),
        "scales.total.scales[0].reverse",
        "no such field",
    ),
    "a mean with a negative weight": (
        both(put("mean", "scales", "b", "method"), put(-2, "scales", "b", "items", 0, "weight")),
        "scales.b",
        "weights above 0",
    ),
    "a mean whose weights cancel out": (
        put({"items": ["item_01", {"item": "item_02", "weight": -1}], "method": "mean"}, "scales", "a"),
        "scales.a",
        "weights above 0",
    ),
    "an unknown method": (put("max", "scales", "a", "method"), "scales.a.method", "none of sum, mean"),
    "an unknown rule for blanks": (
        put({"rule": "guess"}, "scales", "a", "blanks"),
        "scales.a.blanks.rule",
        "none of",
    ),
    "all needed with a limit": (
        put({"rule": "all-needed", "min_answered": 1}, "scales", "a", "blanks"),
        "scales.a.blanks",
        "no limit",
    ),
    "two limits": (
        put({"rule": "zero", "min_answered": 1, "invalid_when_blank": 1}, "scales", "a", "blanks"),
        "scales.a.blanks",
        "give one",
    ),
    "proration without a limit": (
        put({"rule": "prorate"}, "scales", "a", "blanks"),
        "scales.a.blanks",
        "needs",
    ),
    "proration from nothing": (
        put({"rule": "prorate", "min_answered": 0}, "scales", "a", "blanks"),
        "scales.a.blanks.min_answered",
        "not between 1 and 2",
    ),
    "invalid with more blanks than items": (
        put({"rule": "prorate", "invalid_when_blank": 3}, "scales", "a", "blanks"),
        "scales.a.blanks.invalid_when_blank",
        "not between 1 and 2",
    ),
    "proration over unlike items": (
        put({"items": ["item_01", "item_02", "item_03"], "blanks": PRORATE}, "scales", "a"),
        "scales.a",
        "one range",
    ),
    "proration with a negative weight": (
        put({"items": ["item_01", {"item": "item_02", "weight": -1}], "blanks": PRORATE}, "scales", "a"),
        "scales.a",
        "one range",
    ),
    "a blank as 0 in a reversed item": (
        put({"items": ["item_01", {"item": "item_02", "reverse": True}], "blanks": ZERO}, "scales", "a"),
        "scales.a",
        "two things",
    ),
    "a blank as 0 below the values": (
        put({"items": ["item_03"], "blanks": ZERO}, "scales", "b"),
        "scales.b",
        "outside",
    ),
    "blanks of a composite": (put(ZERO, "scales", "total", "blanks"), "scales.total", "say it on its parts"),
    "a band by another name": (
        put("severe", *FIRST, "bands", 0, "band"),
        "scales.a.cuts[0].bands[0].band",
        "none of",
    ),
    "a band that starts too high": (
        put(1, *FIRST, "bands", 0, "from"),
        "scales.a.cuts[0]",
        "lowest score, 0",
    ),
    "a band that starts below": (put(-1, *FIRST, "bands", 0, "from"), "scales.a.cuts[0]", "lowest score, 0"),
    "bands on one start": (put(0, *FIRST, "bands", 1, "from"), "scales.a.cuts[0]", "one above the other"),
    "a band out of reach": (put(7, *FIRST, "bands", 1, "from"), "scales.a.cuts[0]", "none above 6"),
    "a band twice": (put(USUAL, *FIRST, "bands", 1, "band"), "scales.a.cuts[0]", "from less to more"),
    "bands in disorder": (
        put(
            [
                {"from": 0, "band": USUAL},
                {"from": 1, "band": MORE},
                {"from": 2, "band": "a-little-more-support"},
            ],
            *FIRST,
            "bands",
        ),
        "scales.a.cuts[0]",
        "from less to more",
    ),
    "too many bands": (
        put([{"from": n, "band": USUAL} for n in range(6)], *FIRST, "bands"),
        "scales.a.cuts[0].bands",
        "at most 5",
    ),
    "tables that overlap by a year": (
        put(14, *FIRST, "age", "to"),
        "scales.a",
        "cuts[0] and cuts[1] can both hold",
    ),
    "tables that overlap without limits": (
        drop("scales", "a", "cuts", 0, "age"),
        "scales.a",
        "can both hold",
    ),
    "a table for nobody": (
        put("teacher", *FIRST, "respondent"),
        "scales.a.cuts[0]",
        "no respondent 'teacher'",
    ),
    "a change of 0": (put(0, "scales", "a", "change", "meaningful"), "scales.a", "above 0"),
    "a change out of reach": (
        put(7, "scales", "a", "change", "meaningful"),
        "scales.a",
        "within the scale's 6",
    ),
    "a change both ways": (
        put("both", "scales", "a", "change", "better"),
        "scales.a.change.better",
        "up, down",
    ),
    "a cluster of an unknown item": (
        put(["item_09"], "rules", "r", "clusters", 0, "items"),
        "rules.r.clusters[0]",
        "no item 'item_09'",
    ),
    "a cluster that counts an item twice": (
        put(["item_01", "item_01"], "rules", "r", "clusters", 0, "items"),
        "rules.r.clusters[0]",
        "stands twice",
    ),
    "a cluster that needs more than it has": (
        put(2, "rules", "r", "clusters", 0, "count"),
        "rules.r.clusters[0].count",
        "not between 1 and 1",
    ),
    "a cluster that always holds": (
        put(0, "rules", "r", "clusters", 0, "at_least"),
        "rules.r.clusters[0]",
        "always or never",
    ),
    "a flag that is never raised": (put(4, "flags", "f", "at_least"), "flags.f", "always or never"),
    "a flag of an unknown item": (put(["x"], "flags", "f", "items"), "flags.f", "no item 'x'"),
    "a flag that declines": (put("declined", "flags", "f", "flag"), "flags.f.flag", "'safety' or 'urgent'"),
    "a mark that the top does not own": (put(True, "scales", "a", "verify"), "verify", "the key is not"),
    "a mark inside a list that the top does not own": (
        put(True, *FIRST, "verify"),
        "verify",
        "the key is not",
    ),
    "a mark without words": (put(True, "verify"), "to_verify", "belong together"),
    "words without a mark": (put(["the cut"], "to_verify"), "to_verify", "belong together"),
}


def spoiled(name: str) -> str:
    key = copy.deepcopy(SOUND)
    SPOILED[name][0](key)
    return json.dumps(key)


def test_the_sound_key_is_sound() -> None:
    assert read_key(json.dumps(SOUND)).scale("total").highest == (6 + 10 * 0.5) * 2


@pytest.mark.parametrize("name", SPOILED)
def test_refused_with_its_place(name: str) -> None:
    with pytest.raises(KeyRefused) as refused:
        read_key(spoiled(name))
    _, where, why = SPOILED[name]
    assert refused.value.where == where
    assert why in refused.value.why
    assert str(refused.value) == f"{refused.value.where}: {refused.value.why}"
    assert len(str(refused.value)) < 400


@pytest.mark.parametrize(
    ("source", "why"),
    [
        (b"\xff{}", "not UTF-8 at byte 0"),
        (b"{", "not JSON at line 1"),
        (b"", "not JSON at line 1"),
        ("[" * 100_000, "nested too deeply"),
        ('{"a":' * 20_000 + "1" + "}" * 20_000, "nested too deeply"),
        (b" " * (256 * 1024 + 1), "larger than"),
        (b"[]", "an object is needed"),
        (b"null", "an object is needed"),
        (b'{"id": "a", "id": "b"}', "'id' stands twice"),
        (b'{"a": {"b": 1, "b": 1}}', "'b' stands twice"),
    ],
)
def test_documents_that_are_no_key(source: bytes | str, why: str) -> None:
    with pytest.raises(KeyRefused, match=why):
        read_key(source)


@pytest.mark.parametrize(
    "number", ["NaN", "Infinity", "-Infinity", "1e400", "1" * 5000, "-" + "9" * 10, "0.1", "1E2"]
)
def test_numbers_that_are_not_exact_or_too_large(number: str) -> None:
    source = json.dumps(SOUND).replace('"times": 2', f'"times": {number}')
    with pytest.raises(KeyRefused, match=r"^scales\.total\.times: .* is not usable") as refused:
        read_key(source)
    assert len(str(refused.value)) < 200


def test_the_longest_number_is_read_exactly() -> None:
    key = copy.deepcopy(SOUND)
    key["codings"]["five"] = {"a": 1, "b": "333333.123456789"}
    assert read_key(json.dumps(key)).scale("b").highest == Fraction(2 * 333333123456789, 10**9)


def test_composites_of_composites_do_not_grow_without_end() -> None:
    key = copy.deepcopy(SOUND)
    chain = {f"s{n}": {"scales": [f"s{n - 1}" if n else "a"], "times": 9} for n in range(90)}
    key["scales"] |= chain
    with pytest.raises(KeyRefused, match=r"^scales\.s\d+: the score could reach beyond 1000000$"):
        read_key(json.dumps(key))


def test_a_composite_may_stand_before_its_parts() -> None:
    key = copy.deepcopy(SOUND)
    key["scales"] = dict(reversed(key["scales"].items()))
    assert [scale.id for scale in read_key(json.dumps(key)).scales][-1] == "total"


def test_tables_that_differ_in_sex_or_respondent_do_not_overlap() -> None:
    bands: Any = [{"from": 0, "band": USUAL}]
    key = copy.deepcopy(SOUND)
    key["respondents"]["caregiver"] = {}
    for tables in (
        [{"sex": "female", "bands": bands}, {"sex": "male", "bands": bands}],
        [{"respondent": "self", "bands": bands}, {"respondent": "caregiver", "bands": bands}],
        [{"age": {"to": 12}, "bands": bands}, {"age": {"from": 13}, "bands": bands}],
        [{"age": {"from": 13}, "bands": bands}, {"age": {"to": 12}, "bands": bands}],
    ):
        key["scales"]["a"]["cuts"] = tables
        assert len(read_key(json.dumps(key)).scale("a").cuts) == 2
    for tables in (
        [{"sex": "female", "bands": bands}, {"bands": bands}],
        [{"respondent": "self", "bands": bands}, {"sex": "male", "bands": bands}],
        [{"age": {"from": 5, "to": 9}, "bands": bands}, {"age": {"from": 9, "to": 9}, "bands": bands}],
    ):
        key["scales"]["a"]["cuts"] = tables
        with pytest.raises(KeyRefused, match="can both hold"):
            read_key(json.dumps(key))


def test_the_hash_is_of_the_content_not_of_its_spacing() -> None:
    plain, spaced = json.dumps(SOUND), json.dumps(SOUND, indent=3).replace("\n", "\r\n")
    key = read_key(plain)
    assert read_key(spaced.encode()).hash == key.hash
    assert read_key(plain.replace('"meaningful": 2', '"meaningful": 3')).hash != key.hash
    assert len(key.hash) == 64


def test_the_largest_document_is_read_and_not_a_byte_more() -> None:
    source = json.dumps(SOUND).ljust(256 * 1024)
    assert read_key(source).id == "sound"
    with pytest.raises(KeyRefused, match="larger than 262144 bytes"):
        read_key(source + " ")


def test_the_longest_lists_are_read() -> None:
    names = [f"i{n}" for n in range(500)]
    key = copy.deepcopy(SOUND) | {"items": dict.fromkeys(names, "four"), "rules": {}, "flags": {}}
    key["scales"] = {"a": {"items": names}} | {f"s{n}": {"scales": ["a"]} for n in range(99)}
    key["licence"]["note"], key["id"] = "x" * 2000, "x" * 40
    del key["unscored"]
    assert read_key(json.dumps(key)).scale("a").highest == 1500
    key["scales"]["s99"] = {"scales": ["a"]}
    with pytest.raises(KeyRefused, match=r"^scales: 101 entries; at most 100$"):
        read_key(json.dumps(key))


def test_what_a_key_does_not_say() -> None:
    """Nothing is to be verified, everything is on, every item is scored once and as it stands."""
    key = read_key(json.dumps(SOUND))
    a = key.scale("a")
    assert a.change is not None
    parts: list[Any] = [key, a, *a.cuts, a.change, *key.rules, *key.flags]
    assert not any(part.verify for part in parts)
    assert (key.validated, key.on_by_default, key.role, key.language_note) == (True, True, "", "")
    assert key.invalid_when_blank is None
    assert a.of == (Term("item_01", Fraction(1), reverse=False), Term("item_02", Fraction(1), reverse=False))
    assert (a.times, a.plus) == (Fraction(1), Fraction(0))
    assert a.method is Method.SUM
    assert a.blanks == Blanks(BlankRule.NEEDED, 0)
    assert not a.composite
    assert [item.scored for item in key.items] == [True, True, True, False]


def test_what_a_key_says_outright() -> None:
    key = copy.deepcopy(SOUND) | {"verify": True, "to_verify": ["the ages"]}
    key["use"] = {"on_by_default": False, "role": "psychologist", "validated": False}
    key["respondents"]["self"]["verify"] = True
    for path in (("scales", "a"), FIRST, ("scales", "a", "change"), ("rules", "r"), ("flags", "f")):
        put(True, *path, "verify")(key)
    read = read_key(json.dumps(key))
    a = read.scale("a")
    assert a.change is not None
    parts: list[Any] = [read, a, a.cuts[0], a.change, *read.rules, *read.flags]
    assert [part.verify for part in parts] == [True] * 6
    assert not a.cuts[1].verify
    assert (read.validated, read.on_by_default, read.role) == (False, False, "psychologist")


@pytest.mark.parametrize("where", ["respondents.self", "rules.r", "flags.f", "scales.b", "scales.a.change"])
def test_a_mark_is_true_or_false(where: str) -> None:
    key = copy.deepcopy(SOUND)
    put("yes", *where.split("."), "verify")(key)
    with pytest.raises(KeyRefused, match=rf"^{where}\.verify: true or false is needed, not 'yes'$"):
        read_key(json.dumps(key))
