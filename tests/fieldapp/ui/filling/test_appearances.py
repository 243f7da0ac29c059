"""Which appearances of a form the screen obeys: the bodies that are chosen for them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from fieldapp.ui.filling.cards.choices import wanted_columns
from fieldapp.ui.filling.cards.registry import body_of
from forms import Choice, Kind, QuestionView, RangeLimits
from forms.scenario import Scenario
from tests.fieldapp.ui.filling.conftest import Stage
from tests.fieldapp.ui.filling.fakes import Q, SmallSession
from tests.forms.little import bind, xform


def view(
    kind: Kind, appearance: str = "", choices: int = 3, limits: tuple[str, str, str] | None = None
) -> QuestionView:
    tags = {Kind.SELECT_ONE: "select1", Kind.SELECT_MULTIPLE: "select", Kind.RANGE: "range"}
    tag = tags.get(kind, "input")
    items = "".join(f"<item><label>{n}</label><value>{n}</value></item>" for n in range(choices))
    ends = "".join(f' {n}="{v}"' for n, v in zip(("start", "end", "step"), limits or (), strict=bool(limits)))
    body = f'<{tag} ref="/data/q" appearance="{appearance}"{ends}>{items if "select" in tag else ""}</{tag}>'
    types = {Kind.RANGE: "int", Kind.DATE: "date"}
    return Scenario(xform("<q/>", bind("q", type=types.get(kind, "string")), body)).see("/data/q")


@pytest.mark.parametrize(
    ("kind", "appearance", "choices", "body"),
    [
        (Kind.TEXT, "", 0, "line"),
        (Kind.TEXT, "multiline", 0, "lines"),
        (Kind.SELECT_ONE, "", 5, "radio"),
        (Kind.SELECT_ONE, "likert", 5, "likert"),
        (Kind.SELECT_ONE, "likert", 8, "radio"),
        (Kind.SELECT_MULTIPLE, "", 5, "check"),
        (Kind.SELECT_ONE, "minimal", 500, "search"),
    ],
)
def test_an_appearance_that_is_obeyed(kind: Kind, appearance: str, choices: int, body: str) -> None:
    assert body_of(view(kind, appearance, choices)) == body


@pytest.mark.parametrize(
    ("appearance", "columns"),
    [("", 1), ("columns", 3), ("columns-pack", 3), ("columns-2", 2), ("columns-9", 5)],
)
def test_choices_stand_in_columns(qapp: object, appearance: str, columns: int) -> None:
    asked = view(Kind.SELECT_ONE, appearance, 4)
    assert wanted_columns(asked, [Choice("a", "a")] * 4, several=False) == columns


@pytest.mark.parametrize("appearance", ["", "vertical", "picker", "rating", "no-ticks"])
def test_a_range_is_cells_or_a_slider(appearance: str) -> None:
    assert body_of(view(Kind.RANGE, appearance, limits=("1", "5", "1"))) == "cells"
    assert body_of(view(Kind.RANGE, appearance, limits=("1", "500", "1"))) == "slider"
    assert RangeLimits("1", "5", "1") == view(Kind.RANGE, appearance, limits=("1", "5", "1")).limits


@pytest.mark.parametrize(
    ("appearance", "shown"),
    [
        ("", ("day", "month", "year")),
        ("month-year", ("month", "year")),
        ("year", ("year",)),
        ("no-calendar", ("day", "month", "year")),
    ],
)
def test_a_date_asks_as_much_as_its_appearance_says(
    stage: Stage, appearance: str, shown: tuple[str, ...]
) -> None:
    stage.open(SmallSession({"One": [Q("a", Kind.DATE, "When?", appearance=frozenset({appearance} - {""}))]}))
    parts = ("day", "month", "year")
    assert tuple(part for part in parts if stage.there(f"filling.date./data/a.{part}")) == shown


AGREE = (("n", "Never"), ("s", "Some days"), ("e", "Every day"))


def table() -> SmallSession:
    head, row = frozenset({"label"}), frozenset({"list-nolabel"})
    return SmallSession(
        {
            "One": [
                Q("head", Kind.SELECT_ONE, "How often?", AGREE, appearance=head),
                Q("tea", Kind.SELECT_ONE, "Tea", AGREE, appearance=row),
                Q("milk", Kind.SELECT_MULTIPLE, "Milk", AGREE, appearance=row),
                Q("alone", Kind.TEXT, "Anything else?"),
                Q("late", Kind.SELECT_ONE, "No head above", AGREE, appearance=row),
            ]
        }
    )


def test_questions_of_a_table_stand_below_its_head(stage: Stage) -> None:
    live = table()
    stage.open(live)
    assert stage.place.opened is not None
    shapes = [
        stage.place.opened.sheet.shape(f"/data/{name}") for name in ("head", "tea", "milk", "alone", "late")
    ]
    assert shapes == ["table_head", "table", "table_check", "line", "radio"]
    words = [
        w
        for w in stage.find("filling.card./data/head").findChildren(QLabel)
        if w.text() in dict(AGREE).values()
    ]
    for place, word in enumerate(words):
        cell = stage.find(f"filling.option./data/tea.{AGREE[place][0]}")
        middles = [w.mapTo(stage.place, w.rect().center()).x() for w in (word, cell)]
        assert abs(middles[0] - middles[1]) <= 2, "the word stands above its cell"


def test_a_table_is_filled_by_numbers_and_quiet_keys(stage: Stage) -> None:
    live = table()
    stage.open(live)
    assert stage.here == "/data/tea"
    stage.key(Qt.Key.Key_3)
    stage.key(Qt.Key.Key_Return)
    assert stage.here == "/data/milk"
    assert not stage.there("filling.quiet./data/tea.refused"), "only below the row that is worked on"
    stage.key(Qt.Key.Key_F7)
    assert live.given == {"/data/tea": "e"}
    assert [m.value for m in live.quiet.values()] == ["unknown"]
    stage.key(Qt.Key.Key_Tab)
    assert stage.here == "/data/milk", "Tab goes through the cells and the quiet answers of the row"
