"""Whole forms filled by keys alone, at both screens: the project's own and a long one of the field."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from forms import Session
from forms.views import Kind, QuestionView
from tests.fieldapp.ui.filling.by_keyboard import KeyboardFiller
from tests.fieldapp.ui.filling.conftest import Stage
from tests.forms.shared import ROOT, marked, real_forms
from tests.forms.test_real_forms import finished

BIG, SMALL = (1366, 768), (1093, 614)
OWN = sorted((ROOT / "resources" / "forms").rglob("*.md"))
TWICE = ("form_a", "how_are_you")  # on the small screen, too; `./dev bench keyboard` fills every form
LONG = [path for path in real_forms() if path.stem == "whova_form"]


@pytest.mark.parametrize("path", [*(pytest.param(p, id=p.stem) for p in OWN), *marked(LONG)])
def test_a_form_is_filled_and_finished_by_keys_alone(stage: Stage, path: Path) -> None:
    fills_whole(stage, path, BIG)


@pytest.mark.parametrize(
    "path", [*(pytest.param(p, id=p.stem) for p in OWN if p.stem in TWICE), *marked(LONG)]
)
def test_so_it_is_on_a_small_screen(stage: Stage, path: Path) -> None:
    fills_whole(stage, path, SMALL)


def fills_whole(stage: Stage, path: Path, size: tuple[int, int]) -> None:
    by_hand = fill(stage, path, size)
    plan = finished(path)
    wanted = answers(plan.session)
    given = answers(by_hand.session)
    assert {ref: text for ref, text in wanted.items() if given.get(ref) != text} == {}
    assert len(given) >= plan.filled.answered * 0.98
    assert stage.disk.log[-1] == "close"


def fill(stage: Stage, path: Path, size: tuple[int, int]) -> KeyboardFiller:
    """The form filled by keys as the engine's own filler would have it; the plan is asked only for values."""
    done = finished(path)
    stage.place.resize(*size)
    live = Session(done.session.form, done.session.context)
    stage.open(live, attach=lambda _ref, chosen: Path(chosen).name)
    filler = KeyboardFiller(stage.place, done.session)
    filler.fill()
    QApplication.processEvents()
    return filler


def answers(session: Session) -> dict[str, str]:
    """What a person gave, by ref; notes and what the form computes are left out, and files."""
    found = {}
    for section in session.sections():
        for item in session.items(section.key):
            view = session.question(item.ref) if hasattr(item, "field_list") else None
            if (
                view is None
                or view.readonly
                or view.kind in (Kind.NOTE, Kind.IMAGE, Kind.AUDIO, Kind.VIDEO, Kind.FILE)
            ):
                continue
            if view.text:
                found[view.ref] = _typed(view)
    return found


def _typed(view: QuestionView) -> str:
    """Of a place latitude and longitude are typed, of a time hour and minute; an order is any order."""
    if view.kind in (Kind.GEOPOINT, Kind.GEOTRACE, Kind.GEOSHAPE):
        return "; ".join(" ".join(point.split()[:2]) for point in view.text.split(";"))
    if view.kind is Kind.RANK:
        return " ".join(sorted(view.text.split()))
    if view.appearance & {"year", "month-year"}:  # stored as its first day
        return view.text[: 4 if "year" in view.appearance else 7]
    if view.grid is not None:  # a run says "none" of itself, and never beside others
        return " ".join(value for value in view.text.split() if value != view.grid.none)
    return (
        view.text[:16]
        if view.kind is Kind.DATETIME
        else view.text[:5]
        if view.kind is Kind.TIME
        else view.text
    )
