"""What the maker of a key reads where it is refused: place and reason, word by word (refusals.json)."""

from __future__ import annotations

import copy
import json
from pathlib import Path

import pytest

from forms.scoring import KeyRefused, LanguageStatus, Reason, Respondent, Setting, read_key, score
from forms.scoring.cursor import Cursor
from tests.forms.scoring.test_hostile_keys import SOUND, SPOILED, spoiled

WORDS: dict[str, str] = json.loads((Path(__file__).parent / "refusals.json").read_text("utf-8"))


@pytest.mark.parametrize("name", SPOILED)
def test_the_words_of_a_refusal(name: str) -> None:
    with pytest.raises(KeyRefused) as refused:
        read_key(spoiled(name))
    assert str(refused.value) == WORDS[name]


def test_what_is_not_marked_is_not_to_be_verified() -> None:
    key = read_key(json.dumps(SOUND))
    scales = [part for scale in key.scales for part in (scale, *scale.cuts, scale.change) if part is not None]
    assert [part.verify for part in (*scales, *key.rules, *key.flags)] == [False] * (len(scales) + 2)
    assert [item.scored for item in key.items] == [True, True, True, False]
    assert {type(term.reverse) for scale in key.scales for term in scale.of} == {bool}


def test_a_change_is_measured_by_the_width_of_the_scale_wherever_it_lies() -> None:
    key = copy.deepcopy(SOUND)
    key["scales"]["a"] |= {"plus": 10, "cuts": [], "change": {"better": "up", "meaningful": 7}}
    del key["scales"]["a"]["cuts"]
    with pytest.raises(KeyRefused) as refused:
        read_key(json.dumps(key))
    assert str(refused.value) == "scales.a: a meaningful change lies above 0 and within the scale's 6"


def test_nine_digits_may_have_a_sign() -> None:
    key = copy.deepcopy(SOUND)
    key["scales"]["a"]["plus"] = -123_456_789
    with pytest.raises(KeyRefused, match=r"^scales\.a: the score could reach beyond 1000000$"):
        read_key(json.dumps(key))


def test_what_nobody_switched_on_is_not_scored() -> None:
    key = read_key(json.dumps(copy.deepcopy(SOUND) | {"use": {"validated": False}}))
    setting = Setting("ru", LanguageStatus.OFFICIAL, Respondent.SELF, 30)
    assert score(key, {}, setting).reason is Reason.NOT_SWITCHED_ON
    assert score(key, {}, setting, switched_on_by=" ").reason is Reason.NOT_SWITCHED_ON
    assert score(key, {}, setting, switched_on_by="A.").reason is not Reason.NOT_SWITCHED_ON


def test_a_long_value_is_shown_by_its_beginning() -> None:
    said = []
    for value in ("x" * 38, "x" * 39):
        with pytest.raises(KeyRefused) as refused:
            list(Cursor(value, "here").members())
        said.append(str(refused.value))
    assert said == [
        f"here: an object is needed, not '{'x' * 38}'",
        f"here: an object is needed, not '{'x' * 36}...",
    ]
