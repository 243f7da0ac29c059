"""Who is asked an instrument: by the age on the day of the talk; where that is open, nobody who may be outside it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from fieldapp.operations import instruments
from forms import Form, placing, read_form
from forms.scenario import Scenario
from forms.scoring import Respondent
from forms.scoring.key import Ages
from tests.forms.conversions import converted
from tests.forms.scoring.test_wording_files import usable
from tests.resources import lists

DAYS = [  # of a talk: the turn of a year, and all around 29 February in a year that has one and in one that has none
    date(2027, 12, 31), date(2028, 1, 1), date(2028, 2, 28), date(2028, 2, 29), date(2028, 3, 1),
    date(2026, 2, 28), date(2026, 3, 1),
]  # fmt: skip
YEARS = range(1998, 2026)


def _keys() -> Iterator[tuple[str, Ages]]:
    """Every instrument of the package that is answered by the person themselves, with its ages."""
    for path in sorted(instruments.KEYS.glob("*.json")):
        ages = dict(instruments.key(path.stem).respondents).get(Respondent.SELF)
        if ages is not None and path.stem != instruments.OWN:
            yield path.stem, ages


KEYS = dict(_keys())


@pytest.fixture(scope="module")
def form(tmp_path_factory: pytest.TempPathFactory) -> Form:
    ready = [usable(name, "ru") for name in KEYS]
    path: Path = tmp_path_factory.mktemp("ages") / "form.xlsx"
    placing.place_into(instruments.PACK / "how_are_you.md", path, ready)
    head = lists.LISTS["person.csv"].splitlines()[0].split(",")
    people = "\n".join(",".join(_row(head, year, about)) for year in YEARS for about in ("no", "yes"))
    return read_form(
        converted(path).xml, lists.FILES | {"person.csv": f"{','.join(head)}\n{people}\n".encode()}
    )


def _row(head: list[str], year: int, about: str) -> list[str]:
    told = {
        "name": f"p{year}{about}",
        "label": "A",
        "__version": "1",
        "birth_year": str(year),
        "birth_est": about,
    }
    return [told.get(name, "") for name in head]


def begun(form: Form, day: date) -> Scenario:
    return _agreed(Scenario(form, now=lambda: datetime(day.year, day.month, day.day, 10, tzinfo=UTC)))


def _agreed(talk: Scenario) -> Scenario:
    for name, told in (("alone", "yes"), ("who", "adult"), ("consent", "yes")):
        talk.answer(f"/data/before/{name}", told)
    return talk


def asked(talk: Scenario) -> set[str]:
    shown = set(talk.questions())
    return {name for name in KEYS if f"/data/{placing.stem(name)}/{placing.stem(name)}_ask" in shown}


def made_for(age: int) -> set[str]:
    return {name for name, ages in KEYS.items() if ages.hold(age)}


def age_on(day: date, born: date) -> int:
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def births(day: date) -> Iterator[date]:
    """Birthdays on the day of the talk and beside it, at all ages that a key may begin or end with; and 29 February."""
    for year in YEARS:
        for near in (day - timedelta(days=1), day, day + timedelta(days=1)):
            if near.year == day.year and (near.month, near.day) != (2, 29):
                yield date(year, near.month, near.day)
        if year % 4 == 0:
            yield date(year, 2, 29)


@pytest.mark.parametrize("day", DAYS, ids=str)
def test_whoever_is_asked_is_of_the_age(form: Form, day: date) -> None:
    talk, boundary = begun(form, day), 0
    for born in births(day):
        if born > day:
            continue
        age = age_on(day, born)
        talk.answer("/data/before/person", f"p{born.year}no")
        if "/data/before/birthday" in talk.questions():
            had = (day.month, day.day) >= (born.month, born.day)
            talk.answer("/data/before/birthday", "unknown")
            assert asked(talk) <= made_for(age)
            talk.answer("/data/before/birthday", "yes" if had else "no")
            assert asked(talk) == made_for(age)
            talk.clear("/data/before/birthday")
            boundary += 1
        else:
            turns = day.year - born.year
            assert asked(talk) == made_for(turns) == made_for(turns - 1)  # nothing depends on it
        assert asked(talk) <= made_for(age)
    assert boundary > 2 * len(KEYS)


def test_a_year_of_birth_alone_makes_nobody_old_enough(form: Form) -> None:
    talk = begun(form, date(2026, 11, 20))
    talk.answer("/data/before/person", "p2008no")  # seventeen or eighteen
    assert "phq-9" not in asked(talk)
    assert talk.value("/data/before/age_years") == "17"
    assert talk.value("/data/before/age_at_most") == "18"


def test_the_age_is_that_of_the_day_of_the_talk(form: Form) -> None:
    """Whatever the day on which the interview goes on, or its record is corrected."""
    now = [datetime(2026, 12, 30, 10, tzinfo=UTC)]
    talk = _agreed(Scenario(form, now=lambda: now[0]))
    talk.answer("/data/before/person", "p2009no")
    talk.answer("/data/before/birthday", "yes")
    assert asked(talk) == made_for(17) != made_for(18)
    now.append(now.pop() + timedelta(days=4))
    assert asked(talk.interrupt()) == made_for(17)
    assert asked(talk.correct()) == made_for(17)


def test_an_age_that_is_a_guess_makes_nobody_old_enough(form: Form) -> None:
    talk = begun(form, date(2026, 11, 20))
    talk.answer("/data/before/person", "p2008yes")  # the year itself is a guess: the age is asked
    assert asked(talk) == set()
    talk.answer("/data/before/age_told", "18")
    assert "phq-9" not in asked(talk)
    talk.answer("/data/before/age_sure", "no")
    assert "phq-9" not in asked(talk)
    talk.answer("/data/before/age_sure", "yes")
    assert asked(talk) == made_for(18)


def test_a_form_that_counts_years_alone_asks_who_has_surely_reached_the_age(tmp_path: Path) -> None:
    """A programme's own form may know no more than its calculation of before."""
    ready = [usable("phq-9", "ru")]
    source = tmp_path / "own.md"
    text = (instruments.PACK / "how_are_you.md").read_text("utf-8")
    source.write_text("\n".join(line for line in text.split("\n") if f"| {placing.AT_MOST} |" not in line))
    placing.place_into(source, tmp_path / "own.xlsx", ready)
    talk = begun(read_form(converted(tmp_path / "own.xlsx").xml, lists.FILES), date(2026, 11, 20))
    talk.answer("/data/before/age_told", "18")
    talk.answer("/data/before/age_sure", "yes")
    ask = "/data/phq_9/phq_9_ask"
    assert ask not in talk.questions()
    talk.answer("/data/before/age_told", "19")
    assert ask in talk.questions()
