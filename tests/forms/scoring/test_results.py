"""What a result promises: exact numbers for the screen, bytes to compute again, nothing to rank by."""

from __future__ import annotations

import dataclasses
import json
from fractions import Fraction
from pathlib import Path

import pytest

from forms.scoring import (
    AnswersRefused,
    Band,
    BlankCount,
    Change,
    KeyMismatch,
    KeyRefused,
    LanguageStatus,
    Reason,
    Respondent,
    RuleOutcome,
    ScaleScore,
    Setting,
    Sex,
    change,
    read_key,
    recompute,
    score,
    shown,
    write,
)
from forms.scoring.record import read
from forms.views import Flag, Missing

FOLDER = Path(__file__).resolve().parents[3] / "resources/instruments"
PHQ9 = read_key((FOLDER / "phq-9.json").read_bytes())
WHO5 = read_key((FOLDER / "who-5.json").read_bytes())
WOMAN = Setting("ru", LanguageStatus.OFFICIAL, Respondent.SELF, 34, Sex.FEMALE)
ALL_TWO = {f"item_{n:02d}": "2" for n in range(1, 10)}


@pytest.mark.parametrize(
    ("number", "places", "text"),
    [
        ("0", 1, "0"),
        ("27", 1, "27"),
        ("100", 1, "100"),
        ("100", 0, "100"),
        ("45/7", 1, "6.4"),
        ("63/8", 1, "7.9"),
        ("63/8", 2, "7.88"),
        ("63/8", 3, "7.875"),
        ("63/8", 0, "8"),
        ("1/2", 0, "1"),
        ("1/20", 1, "0.1"),
        ("1/21", 1, "0"),
        ("-1/21", 1, "0"),
        ("-1/20", 1, "-0.1"),
        ("-5/2", 0, "-3"),
        ("1/3", 2, "0.33"),
        ("2/3", 2, "0.67"),
        ("1/100", 2, "0.01"),
    ],
)
def test_numbers_for_the_screen(number: str, places: int, text: str) -> None:
    assert shown(Fraction(number), places) == text


def test_one_decimal_unless_asked() -> None:
    assert shown(Fraction(45, 7)) == "6.4"


def test_a_result_holds_what_it_rests_on() -> None:
    result = score(PHQ9, {**ALL_TWO, "item_03": Missing.REFUSED}, WOMAN)
    assert (result.key, result.version, result.hash) == ("phq-9", "1", PHQ9.hash)
    assert result.setting is WOMAN
    assert [a.answer for a in result.answers] == ["2", "2", "", "2", "2", "2", "2", "2", "2", ""]
    assert [a.missing for a in result.answers[2:3]] == [Missing.REFUSED]
    assert result.answers[9].missing is None and result.answers[9].blank
    assert result.blanks.refused == result.blanks.total == 1  # the tenth item is not scored
    assert result.to_verify == PHQ9.to_verify and result.validated and result.switched_on_by == ""
    assert result.scale("total").verify
    assert [(f.id, f.flag, f.raised, f.items) for f in result.flags] == [
        ("safety", Flag.SAFETY, True, ("item_09",))
    ]


def test_verify_comes_from_the_scale_or_from_the_table_used() -> None:
    who = score(WHO5, {f"item_{n:02d}": "3" for n in range(1, 6)}, WOMAN)
    assert not who.scale("raw").verify
    assert who.scale("index").verify


def test_a_choice_named_like_a_quiet_answer_is_an_answer() -> None:
    result = score(PHQ9, {**ALL_TWO, "item_03": "refused"}, WOMAN)
    assert result.scale("total").reason is Reason.ANSWER_NOT_IN_KEY
    assert result.blanks.total == 0


def test_items_of_another_form_are_refused() -> None:
    with pytest.raises(AnswersRefused, match=r"^phq-9 1 has no item 'item_11'$"):
        score(PHQ9, {"item_11": "0"}, WOMAN)


def test_an_unknown_scale_is_a_mistake_of_the_caller() -> None:
    result = score(PHQ9, ALL_TWO, WOMAN)
    with pytest.raises(KeyError):
        result.scale("index")
    with pytest.raises(KeyError):
        change(PHQ9, "index", result, result)


def test_nothing_can_be_changed_or_ranked() -> None:
    low, high = score(PHQ9, dict.fromkeys(ALL_TWO, "0"), WOMAN), score(PHQ9, ALL_TWO, WOMAN)
    for one, other in ((low, high), (low.scale("total"), high.scale("total"))):
        with pytest.raises(TypeError):
            sorted([other, one])  # type: ignore[type-var]
        with pytest.raises(dataclasses.FrozenInstanceError):
            one.reason = None  # type: ignore[misc]


def test_bands_speak_of_support_only() -> None:
    assert all(band.value.endswith("-support") for band in Band)


def test_the_bytes_of_a_result() -> None:
    result = score(PHQ9, {**ALL_TWO, "item_03": Missing.UNKNOWN}, WOMAN)
    stored = json.loads(write(result))
    assert stored["hash"] == PHQ9.hash and stored["key"] == "phq-9" and stored["version"] == "1"
    assert stored["answers"] == {**ALL_TWO, "item_03": {"missing": "unknown"}, "item_10": ""}
    assert stored["scales"]["total"] == {
        "score": "18",
        "answered": 8,
        "items": 9,
        "blanks": [0, 0, 1, 0, 0],
        "prorated": True,
        "band": "much-more-support",
        "reason": None,
        "band_reason": None,
    }
    assert stored["flags"] == {"safety": {"flag": "safety", "raised": True}}
    assert (stored["age"], stored["sex"], stored["respondent"], stored["status"]) == (
        34,
        "female",
        "self",
        "official",
    )
    assert (stored["format"], stored["reason"], stored["rules"], stored["language"]) == (1, None, {}, "ru")


def test_the_rule_of_a_result_is_stored() -> None:
    key = read_key((FOLDER / "pcl-5.json").read_bytes())
    stored = json.loads(write(score(key, {}, WOMAN)))
    assert stored["rules"] == {"pattern": {"met": None, "reason": "blanks-decide"}}


def test_a_result_is_read_back() -> None:
    result = score(PHQ9, {**ALL_TWO, "item_03": Missing.UNKNOWN}, WOMAN)
    kept = read(write(result))
    assert (kept.key, kept.version, kept.hash, kept.setting) == ("phq-9", "1", PHQ9.hash, WOMAN)
    assert sorted(kept.answers, key=lambda a: a.item) == list(result.answers)
    assert kept.switched_on_by == ""


def test_what_nobody_knows_is_kept_as_such() -> None:
    nobody = dataclasses.replace(WOMAN, age=None, sex=None)
    assert read(write(score(PHQ9, ALL_TWO, nobody))).setting == nobody


def test_who_switched_a_scale_on_is_kept() -> None:
    key = read_key((FOLDER / "supports.json").read_bytes())
    result = score(key, {f"item_{n:02d}": "very" for n in range(1, 7)}, WOMAN, switched_on_by=" A. Психолог ")
    assert result.switched_on_by == "A. Психолог"
    assert read(write(result)).switched_on_by == "A. Психолог"
    assert recompute(key, write(result))[1]
    assert score(PHQ9, ALL_TWO, WOMAN, switched_on_by="A. Психолог").switched_on_by == ""


def test_a_score_that_was_altered_is_noticed() -> None:
    stored = json.loads(write(score(PHQ9, ALL_TWO, WOMAN)))
    stored["scales"]["total"]["score"] = "4"
    result, same = recompute(PHQ9, json.dumps(stored).encode())
    assert result.scale("total").score == 18
    assert not same


def test_another_key_is_refused() -> None:
    with pytest.raises(KeyMismatch, match=r"^scored with phq-9 1, not with this who-5 1$"):
        recompute(WHO5, write(score(PHQ9, ALL_TWO, WOMAN)))


@pytest.mark.parametrize(
    ("field", "value", "where"),
    [
        ("format", 2, "result.format"),
        ("key", "", "result.key"),
        ("status", "perfect", "result.status"),
        ("respondent", "police", "result.respondent"),
        ("age", -1, "result.age"),
        ("age", 151, "result.age"),
        ("age", 1.5, "result.age"),
        ("sex", "x", "result.sex"),
        ("answers", [], "result.answers"),
        ("answers", {"item_01": 1}, "result.answers.item_01"),
        ("answers", {"item_01": {"missing": "later"}}, "result.answers.item_01.missing"),
        ("answers", {"item_01": {}}, "result.answers.item_01"),
        ("surplus", 1, "result.surplus"),
        ("switched_on_by", None, "result.switched_on_by"),
    ],
)
def test_stored_bytes_that_are_unsound_are_refused(field: str, value: object, where: str) -> None:
    stored = json.loads(write(score(PHQ9, ALL_TWO, WOMAN))) | {field: value}
    with pytest.raises(KeyRefused) as refused:
        recompute(PHQ9, json.dumps(stored).encode())
    assert refused.value.where == where


def test_change_carries_its_cautions() -> None:
    def wave(answer: str, setting: Setting = WOMAN) -> object:
        return score(WHO5, {f"item_{n:02d}": answer for n in range(1, 6)}, setting)

    first, other = wave("1"), wave("2", dataclasses.replace(WOMAN, status=LanguageStatus.OWN))
    assert not change(WHO5, "index", first, wave("2")).language_differs  # type: ignore[arg-type]
    assert change(WHO5, "index", first, other).language_differs  # type: ignore[arg-type]
    assert change(WHO5, "raw", first, other).reason is Reason.NO_VALUE_KNOWN  # type: ignore[arg-type]
    blank = score(WHO5, {}, dataclasses.replace(WOMAN, language="kk"))
    assert change(WHO5, "index", blank, first).language_differs  # type: ignore[arg-type]
    assert not change(WHO5, "index", first, other).verify  # type: ignore[arg-type]


def test_what_is_not_said_is_not_there() -> None:
    assert BlankCount().total == 0
    assert dataclasses.astuple(BlankCount()) == (0, 0, 0, 0, 0)
    assert [BlankCount(*(int(n == kind) for n in range(5))).total for kind in range(5)] == [1] * 5
    plain = ScaleScore("a", None, Fraction(0), Fraction(1), 0, 1, BlankCount())
    assert (plain.prorated, plain.verify, plain.band) == (False, False, None)
    assert not RuleOutcome("r", None).verify
    assert change(WHO5, "index", score(PHQ9, {}, WOMAN), score(WHO5, {}, WOMAN)) == Change(
        "index", None, None, None, Reason.KEY_DIFFERS, language_differs=False, verify=False
    )


def test_verify_goes_through_to_rules_and_changes() -> None:
    key = json.loads((FOLDER / "pcl-5.json").read_bytes())
    key["rules"]["pattern"]["verify"] = key["scales"]["total"]["change"]["verify"] = True
    marked = read_key(json.dumps(key))
    for setting in (WOMAN, dataclasses.replace(WOMAN, age=3)):
        assert score(marked, {}, setting).rules[0].verify
    full = {f"item_{n:02d}": "2" for n in range(1, 21)}
    assert score(marked, full, WOMAN).rules[0].verify
    assert score(marked, dict.fromkeys(full, "0"), WOMAN).rules[0].verify
    assert change(marked, "total", score(marked, full, WOMAN), score(marked, full, WOMAN)).verify
