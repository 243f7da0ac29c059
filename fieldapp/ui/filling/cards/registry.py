"""Which body shows which question. A new kind of question is one row here and one body beside it."""

from __future__ import annotations

from forms.views import Kind, QuestionView

from .body import Body
from .choices import Acknowledge, CheckRows, LikertRow, RadioRows
from .dates import DateEntry
from .drawing import Drawing
from .fields import NumberLine, TextLine, TextLines
from .files import FileChoice
from .grid import GridWay
from .image_map import ImageMap, ImageMapChecks, ImageMapSearch
from .places import PointEntry, PointLines
from .ranges import CELLS, RangeCells, RangeLine, steps_of
from .rank import Rank
from .search_list import LONG, SearchList
from .table import TableCells, TableChecks, fits_table

BODIES: dict[str, type[Body]] = {
    "radio": RadioRows,
    "check": CheckRows,
    "likert": LikertRow,
    "search": SearchList,
    "table": TableCells,
    "table_check": TableChecks,
    "acknowledge": Acknowledge,
    "line": TextLine,
    "lines": TextLines,
    "number": NumberLine,
    "cells": RangeCells,
    "slider": RangeLine,
    "date": DateEntry,
    "point": PointEntry,
    "points": PointLines,
    "rank": Rank,
    "file": FileChoice,
    "drawing": Drawing,
    "grid": GridWay,
    "map": ImageMap,
    "map_check": ImageMapChecks,
    "map_search": ImageMapSearch,
}
_BY_KIND = {
    Kind.INTEGER: "number",
    Kind.DECIMAL: "number",
    Kind.DATE: "date",
    Kind.TIME: "date",
    Kind.DATETIME: "date",
    Kind.RANK: "rank",
    Kind.ACKNOWLEDGE: "acknowledge",
    Kind.BARCODE: "line",
    Kind.GEOPOINT: "point",
    Kind.GEOTRACE: "points",
    Kind.GEOSHAPE: "points",
    Kind.IMAGE: "file",
    Kind.AUDIO: "file",
    Kind.VIDEO: "file",
    Kind.FILE: "file",
    Kind.NOTE: "note",
}
LIKERT_MOST = 7  # more cells than this would be narrower than their words


def body_of(view: QuestionView) -> str:
    """The name of the body in `BODIES`, or "note" for what has none."""
    if view.grid is not None:
        return "grid"
    if view.kind in (Kind.SELECT_ONE, Kind.SELECT_MULTIPLE):
        return _choice_body(view)
    if view.kind is Kind.TEXT:
        return "lines" if "multiline" in view.appearance else "line"
    if view.kind is Kind.RANGE:
        cells = view.limits is not None and 0 < len(steps_of(view.limits)) <= CELLS
        return "cells" if cells else "slider"
    if view.kind is Kind.IMAGE and view.appearance & {"signature", "draw", "annotate"}:
        return "drawing"
    return _BY_KIND[view.kind]


def table_part(view: QuestionView, *, below_head: bool) -> str:
    """ "table_head" for the words of a table, the row's body for what stands below them, "" for all else."""
    if "label" in view.appearance and fits_table(view):
        return "table_head"
    if not (below_head and "list-nolabel" in view.appearance and fits_table(view)):
        return ""
    return "table" if view.kind is Kind.SELECT_ONE else "table_check"


def _choice_body(view: QuestionView) -> str:
    if "image-map" in view.appearance and view.media.image:
        several = "map_check" if view.kind is Kind.SELECT_MULTIPLE else "map"
        return "map_search" if len(view.choices) > LONG else several
    if len(view.choices) > LONG:
        return "search"
    if view.kind is Kind.SELECT_MULTIPLE:
        return "check"
    return (
        "likert" if view.appearance & {"likert", "list"} and 1 < len(view.choices) <= LIKERT_MOST else "radio"
    )
