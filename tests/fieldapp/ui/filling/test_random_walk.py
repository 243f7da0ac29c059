"""A restless hand: random keys, buttons, languages and cuts; the journal always tells the same story as the screen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from fieldapp.ui import translations
from fieldapp.ui.filling import FillingPlace
from forms import read_form
from tests.fieldapp.ui.filling.conftest import Stage
from tests.fieldapp.ui.filling.forms_small import roster, session, small
from tests.fieldapp.ui.filling.monkey import Monkey, told

WALKS = 50  # `./dev bench monkey` makes 500
STEPS = 60


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    yield
    translations.install("en")


@pytest.mark.parametrize("seed", range(WALKS))
def test_no_walk_loses_an_answer(stage: Stage, seed: int) -> None:
    form = roster() if seed % 2 else small()
    stage.open(session(form))
    monkey = Monkey(stage.place, stage.disk, form, Random(seed))
    monkey.walk(STEPS, cut=0.03, languages=0.03)
    assert monkey.lost == []
    stage.place.commit()
    assert stage.place.session is not None
    if not monkey.ended:
        assert told(monkey.replayed()) == told(stage.place.session)


@pytest.mark.shared
def test_a_form_of_every_kind_survives_a_restless_hand(
    stage: Stage, shared: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(FillingPlace, "_choose_file", lambda place, ref: place.attach(ref, "/nowhere/a.png"))
    form = read_form((shared / "forms" / "all_widgets.xml").read_bytes())
    live = session(form)
    random = Random(7)
    for section in random.sample(live.sections(), 10):
        stage.open(live)
        assert stage.place.opened is not None
        stage.place.opened.show_section(section.key, focus_first=True)
        Monkey(stage.place, stage.disk, form, random).walk(25)
    stage.place.commit()
    assert stage.disk.acts
