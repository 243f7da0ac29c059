"""Marks of this program in an XLSForm (`bind::fw:…`): those that would do nothing, and steps that lack one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from forms import marks
from forms.ailments.kinds import BEGIN, END, REFERENCE, Ailment, Repair, at, change
from forms.sheets import Book, Row, Sheet
from forms.views import Finding
from forms.xform import FIELDAPP

PREFIX = "bind::fw:"
RESPONDENT = f"{PREFIX}respondent"
NAMESPACE = f'fw="{FIELDAPP}"'
_DECLARED = re.compile(rf"""\bfw\s*=\s*["']?{re.escape(FIELDAPP)}(?!\w)""")


def unknown_marks(book: Book) -> Iterator[Ailment]:
    """A mark whose name or value is not known. The converter lets it through, and it does nothing."""
    survey = book["survey"]
    named = [one for one in survey.columns if one.lower().startswith(PREFIX)]
    for column in named:
        name = column[len(PREFIX) :]
        wrong = marks.fault(name, "")
        if wrong is not None:
            yield _header(survey, column, *wrong)
            continue
        for row in survey.rows():
            wrong = marks.fault(name, row[column])
            if wrong is not None:
                after = marks.meant(name, row[column])
                repairs = (change(row, column, after, "This is likely to be meant."),) if after else ()
                yield Ailment(at(row, column, *wrong), repairs)


def _header(survey: Sheet, column: str, what: str, remedy: str) -> Ailment:
    header, near = survey.header(column), marks.meant_name(column[len(PREFIX) :])
    finding = Finding(what, remedy, survey.name, 1, header, refused=True)
    if not near or f"{PREFIX}{near}" in survey.columns:
        return Ailment(finding)
    return Ailment(
        finding,
        (
            Repair(
                survey.name,
                1,
                header,
                header,
                f"{PREFIX}{near}",
                "This is likely to be meant.",
                survey.columns[column],
            ),
        ),
    )


def unheard_marks(book: Book) -> Iterator[Ailment]:
    """Without its namespace a mark is somebody else's: no pathway opens, and nobody's no is heard."""
    survey, settings = book["survey"], book["settings"]
    first = next((one for one in survey.columns if one.lower().startswith(PREFIX)), "")
    if not first or _DECLARED.search(_of(settings, "namespaces")):
        return
    what = (
        f"The columns {PREFIX}… mean nothing to the program: the sheet settings does not say whose they are."
    )
    remedy = f"Write {NAMESPACE} into the column namespaces of the sheet settings."
    yield Ailment(
        Finding(what, remedy, survey.name, 1, survey.header(first), refused=True), _declaring(settings)
    )


def _declaring(settings: Sheet) -> tuple[Repair, ...]:
    if len(settings.grid) < 2 or _of(settings, "namespaces"):
        return ()  # others stand there: whoever wrote them knows which
    return (
        Repair(settings.name, 2, settings.header("namespaces"), "", NAMESPACE, "So the marks are known."),
    )


def _of(settings: Sheet, column: str) -> str:
    return next((row[column] for row in settings.rows()), "")


def unmarked_steps(book: Book) -> Iterator[Ailment]:
    """What is shown only after a worrying answer and says not for whom: the person would read it, turned to them."""
    rows = [(row, above) for row, above in _within_groups(book)]
    worrying = {row["name"] for row, _ in rows if row[f"{PREFIX}flag"] in marks.STEPS}
    for row, above in rows:
        if row["type"] == "calculate" or BEGIN.match(row["type"]) or row[RESPONDENT].strip():
            continue
        asked_when = " ".join((row["relevant"], *above))
        if worrying.isdisjoint(REFERENCE.findall(asked_when)):
            continue
        what = f"“{row['name']}” is shown only after a worrying answer and may be for the interviewer alone."
        remedy = "If so, write no under bind::fw:respondent; if the person may read it, write yes."
        yield Ailment(
            at(row, RESPONDENT, what, remedy, refused=False),
            (change(row, RESPONDENT, marks.FOR_INTERVIEWER, "Then the person who answers is not shown it."),),
        )


def _within_groups(book: Book) -> Iterator[tuple[Row, tuple[str, ...]]]:
    """Each row with what the groups around it depend on."""
    above: list[str] = []
    for row in book["survey"].rows():
        if END.match(row["type"]):
            del above[-1:]
            continue
        yield row, tuple(above)
        if BEGIN.match(row["type"]):
            above.append(row["relevant"])
