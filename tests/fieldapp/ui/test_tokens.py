"""Every pair of colours that meets on a screen can be read, in light and in dark."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from fieldapp.ui.kit.stylesheet import stylesheet
from fieldapp.ui.kit.tokens import DARK, LIGHT, LINE_PAIRS, TEXT_PAIRS, contrast

TEXT, LINE = 4.5, 3.0  # WCAG AA: words, and what carries meaning without words
THEMES = {"light": LIGHT, "dark": DARK}


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("pair", TEXT_PAIRS, ids="-".join)
def test_words_can_be_read(theme: str, pair: tuple[str, str]) -> None:
    ink, ground = (THEMES[theme][name] for name in pair)
    assert contrast(ink, ground) >= TEXT


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("pair", LINE_PAIRS, ids="-".join)
def test_borders_and_focus_rings_can_be_seen(theme: str, pair: tuple[str, str]) -> None:
    ink, ground = (THEMES[theme][name] for name in pair)
    assert contrast(ink, ground) >= LINE


def test_both_themes_name_the_same_tokens() -> None:
    assert LIGHT.keys() == DARK.keys()


@pytest.mark.parametrize("tokens", THEMES.values(), ids=THEMES)
def test_the_style_sheet_leaves_no_token_unfilled(tokens: Mapping[str, str]) -> None:
    assert "@" not in stylesheet(tokens)
