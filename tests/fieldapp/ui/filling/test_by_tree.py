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

from forms import Session
from tests.fieldapp.ui.filling.by_tree import TreeFiller
from tests.fieldapp.ui.filling.conftest import Stage
from tests.fieldapp.ui.filling.test_whole_forms import OWN, answers
from tests.forms.test_real_forms import finished

WHOLE = ("form_a", "consent_change", "how_are_you", "closing")  # whose every question can be answered so


@pytest.fixture
def heard(stage: Stage) -> Iterator[Stage]:
    """Somebody listens: Qt tells of the tree only then."""
    QAccessible.setActive(True)
    yield stage
    QAccessible.setActive(False)


@pytest.mark.parametrize("path", [pytest.param(p, id=p.stem) for p in OWN if p.stem in WHOLE])
def test_a_form_is_filled_and_finished_by_the_accessible_tree_alone(heard: Stage, path: Path) -> None:
    done = finished(path)
    session = Session(done.session.form, done.session.context)
    heard.open(session)
    filler = TreeFiller(heard.place, done.session, lambda: heard.place.session)
    filler.fill()
    QApplication.processEvents()
    given = answers(session)
    assert {ref: text for ref, text in answers(done.session).items() if given.get(ref) != text} == {}
    assert filler.refused == []
    assert heard.disk.log[-1] == "close"
