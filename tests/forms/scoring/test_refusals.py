"""What the maker of a key reads where it is refused: place and reason, word by word (refusals.json)."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from forms.scoring import KeyRefused, read_key
from tests.forms.scoring.test_hostile_keys import SPOILED, spoiled

WORDS: dict[str, str] = json.loads((Path(__file__).parent / "refusals.json").read_text("utf-8"))


@pytest.mark.parametrize("name", SPOILED)
def test_the_words_of_a_refusal(name: str) -> None:
    with pytest.raises(KeyRefused) as refused:
        read_key(spoiled(name))
    assert str(refused.value) == WORDS[name]
