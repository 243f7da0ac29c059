"""Whole forms filled through the accessible tree alone: what a screen reader or a switch can do.

NVDA and Orca themselves are not tested. `./dev bench tree` fills every form and names what the tree offers no way to
answer.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from forms import Form, Session
from forms.views import Kind
from tests.fieldapp.ui.filling.by_tree import TreeFiller, below
from tests.fieldapp.ui.filling.conftest import Stage
from tests.fieldapp.ui.filling.fakes import Q, SmallSession
from tests.fieldapp.ui.filling.forms_small import ask, form, session
from tests.fieldapp.ui.filling.test_whole_forms import LONG, OWN, answers
from tests.forms.shared import ROOT, marked
from tests.forms.test_real_forms import finished

PICTURE = ROOT / "resources" / "icons" / "image.svg"


@pytest.fixture
def heard(stage: Stage) -> Iterator[Stage]:
    """Somebody listens: Qt tells of the tree only then."""
    QAccessible.setActive(True)
    yield stage
    QAccessible.setActive(False)


@pytest.mark.parametrize("path", [*(pytest.param(p, id=p.stem) for p in OWN), *marked(LONG)])
def test_a_form_is_filled_and_finished_by_the_accessible_tree_alone(heard: Stage, path: Path) -> None:
    done = finished(path)
    session = Session(done.session.form, done.session.context)
    heard.open(session, attach=lambda _ref, chosen: Path(chosen).name)
    filler = TreeFiller(heard.place, done.session, lambda: heard.place.session, PICTURE)
    filler.fill()
    QApplication.processEvents()
    given = answers(session)
    assert {ref: text for ref, text in answers(done.session).items() if given.get(ref) != text} == {}
    assert filler.refused == []
    assert heard.disk.log[-1] == "close"


def family() -> Form:
    repeat = f"<repeat nodeset='/data/child'>{ask('child/name', 'Name')}</repeat>"
    return form(
        "<data id='f' version='1'><home/><child jr:template=''><name/></child></data>",
        "",
        f"{ask('home', 'Whose home?')}<group ref='/data/child'><label>Child</label>{repeat}</group>",
    )


def told(stage: Stage) -> list[tuple[str, str]]:
    """Name and description of each card, as a screen reader goes from one to the next."""
    page = QAccessible.queryAccessibleInterface(stage.find("filling.page"))
    nodes = [node for node in below(page) if node.role() == QAccessible.Role.Client]
    cards = [node for node in nodes if node.text(QAccessible.Text.Name)]
    return [(n.text(QAccessible.Text.Name), n.text(QAccessible.Text.Description)) for n in cards]


def test_a_screen_reader_goes_through_the_questions_in_their_order_wherever_somebody_scrolled(
    heard: Stage,
) -> None:
    """Cards are used again: made long ago, they stand where the form has them now."""
    heard.open(SmallSession({"One": [Q(f"q{n}", Kind.TEXT, f"Question {n}") for n in range(1, 61)]}))
    assert heard.place.opened is not None
    bar = heard.place.opened.screen.page.verticalScrollBar()
    for value in (0, 900, 2_400, 1_100, 3_000, 300, bar.maximum(), 0):
        bar.setValue(value)
        QApplication.processEvents()
        numbers = [int(name.split()[1]) for name, _ in told(heard) if name.startswith("Question ")]
        assert len(numbers) > 2
        assert numbers == sorted(numbers)


def test_questions_of_the_same_words_are_told_apart(heard: Stage) -> None:
    heard.open(session(family()))
    heard.click("filling.section.g1")
    heard.click("filling.repeat./data/child.add")
    heard.click("filling.repeat./data/child.add")
    QApplication.processEvents()
    assert told(heard) == [
        ("Name", "Question 2 · Child 1"),
        ("Name", "Question 3 · Child 2"),
    ]
