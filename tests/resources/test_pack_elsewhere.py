"""The pack as JavaRosa reads it: walks by hand, and Form E with its instruments, as a programme publishes it. Both
readers take over every answer and compute the same."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from forms import Session, placing, read_form
from forms.scenario import Scenario
from tests.forms.conversions import converted
from tests.forms.filler import Filler
from tests.forms.javarosa import Load, Loaded, load_all
from tests.forms.scoring.test_wording_files import FORM, begun, usable
from tests.forms.test_real_forms import NOW, context
from tests.resources.lists import AMINA, FILES, YUSUF
from tests.resources.test_pack import FORMS, PACK
from tests.resources.test_pack_branches import SHORT, walked

FILLED, ADULT, TEEN = "filled", "adult", "teen"
SEED = 0  # this one is overheard by nobody, agrees, and is of an age for two of the three
ASKED = {FILLED: ("who_5", "phq_9"), ADULT: ("who_5", "phq_9"), TEEN: ("who_5", "cries_8")}


@pytest.fixture(scope="module")
def placed(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("placed") / "form.xlsx"
    placing.place_into(FORM, path, [usable(one, "ru") for one in ("who-5", "phq-9", "cries-8")])
    return converted(path).xml


def _filled(xml: bytes) -> Session:
    session = Session(read_form(xml, FILES), context(SEED))
    told = Filler(session, NOW, SEED).fill()
    assert session.problems() == ()
    assert told.share == 1.0, told.unanswered
    return session


def _by_hand(xml: bytes, person: str, who: str) -> Session:
    """The first and the second answer by turns."""
    form: Scenario = begun(xml, person, who)
    for name in ASKED[who]:
        form.answer(f"/data/{name}/{name}_ask", "yes")
        items = [ref for ref in form.questions() if f"/{name}_item_" in ref]
        for number, ref in enumerate(items):
            form.answer(ref, form.choices(ref)[number % 2])
    assert form.session.problems() == ()
    return form.session


WAYS: dict[str, Callable[[bytes], Session]] = {
    FILLED: _filled,
    ADULT: lambda xml: _by_hand(xml, AMINA, ADULT),
    TEEN: lambda xml: _by_hand(xml, YUSUF, TEEN),
}


@pytest.fixture(scope="module")
def talks(placed: bytes) -> dict[str, Session]:
    return {name: way(placed) for name, way in WAYS.items()}


@pytest.fixture(scope="module")
def loaded(
    placed: bytes, talks: dict[str, Session], tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Loaded]:
    """Each walk by hand through a form of the pack, and each way through Form E with instruments; one run of Java."""
    walks = [
        Load(name, converted(PACK / f"{name}.md").xml, walked(name).finish().encode(), FILES)
        for name in SHORT
    ]
    ready = [Load(name, placed, one.submission(), FILES) for name, one in talks.items()]
    return load_all([*walks, *ready], tmp_path_factory.mktemp("javarosa"))


@pytest.mark.parametrize("way", WAYS)
def test_form_e_with_its_instruments_asks_each_at_its_age(talks: dict[str, Session], way: str) -> None:
    answers = {ref for ref, _, _, _, text, _ in talks[way].answers() if "_item_" in ref and text}
    assert {ref.split("/")[2] for ref in answers} - {"strengths"} == set(ASKED[way])


@pytest.mark.java
@pytest.mark.parametrize("name", [*(path.stem for path in FORMS), *WAYS])
def test_javarosa_takes_every_answer_and_computes_the_same(loaded: dict[str, Loaded], name: str) -> None:
    assert loaded[name].ok, loaded[name].detail
    assert int(loaded[name].detail) > 0
    assert loaded[name].otherwise == ""
