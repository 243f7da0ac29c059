"""Widths of questions in forms of the style theme-grid, as a screen gets them."""

from __future__ import annotations

import pytest

from forms import QuestionItem
from forms.scenario import Scenario
from tests.forms.little import xform


def form(group: str, questions: str, style: str = "theme-grid pages") -> Scenario:
    """One group; `questions` as "name:appearance name:appearance"."""
    pairs = [one.partition(":")[::2] for one in questions.split()]
    body = "".join(
        f'<input ref="/data/a/{n}" appearance="{words.replace(",", " ")}"><label>{n}</label></input>'
        for n, words in pairs
    )
    nodes = "".join(f"<{name}/>" for name, _ in pairs)
    whole = f'<group ref="/data/a" appearance="{group}"><label>A</label>{body}</group>'
    made = xform(f"<a>{nodes}</a>", "", whole)
    return Scenario(made.replace("<h:body>", f'<h:body class="{style}">'))


def shares(scenario: Scenario) -> list[tuple[int, int] | None]:
    session = scenario.session
    items = [item for section in session.sections() for item in session.items(section.key)]
    cells = [item.cell for item in items if isinstance(item, QuestionItem)]
    return [cell and (cell.parts, cell.row) for cell in cells]


@pytest.mark.parametrize(
    ("group", "questions", "expected"),
    [
        ("", "q:w1 r:w3", [(1, 4), (3, 4)]),  # a row has four parts where nobody says more
        ("w6", "q:w2 r:w4", [(2, 6), (4, 6)]),
        ("field-list,w12".replace(",", " "), "q:w12 r:w5", [None, (5, 12)]),
        ("w2", "q: r:w2 s:w9", [None, None, None]),  # alone: no width, or as wide as the row
        ("w4", "q:multiline,w2 r:w13 s:w0", [(2, 4), None, None]),
        ("w4", "q:w1,label r:w1,list-nolabel", [None, None]),  # a table's lines are wide by themselves
    ],
)
def test_a_question_is_as_wide_as_it_says(
    group: str, questions: str, expected: list[tuple[int, int] | None]
) -> None:
    assert shares(form(group, questions)) == expected


def test_another_style_has_no_widths() -> None:
    assert shares(form("w4", "q:w1 r:w1", "pages")) == [None, None]


def test_only_questions_of_one_group_share_a_line() -> None:
    inner = "".join(
        f'<group ref="/data/{g}"><input ref="/data/{g}/q" appearance="w1"><label>q</label></input></group>'
        for g in "ab"
    )
    made = xform("<a><q/></a><b><q/></b>", "", inner).replace("<h:body>", '<h:body class="theme-grid">')
    session = Scenario(made).session
    items = [item for section in session.sections() for item in session.items(section.key)]
    first, second = (item.cell for item in items if isinstance(item, QuestionItem))
    assert first is not None and second is not None
    assert first.group != second.group
