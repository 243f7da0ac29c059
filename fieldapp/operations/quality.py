"""A look at the records of the last months (R-27): how whole, how timely, how plausible. Reads, never writes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from fieldapp.casework import compare, quality
from fieldapp.casework.quality import Asks, Quality, Seen
from fieldapp.errors import NoSuchForm
from fieldapp.model import FormId, ReviewRow
from fieldapp.operations import doubles, library, picture, reviews, tallies, wire
from fieldapp.operations.desk import Desk
from fieldapp.operations.picture import Folded
from fieldapp.operations.tallies import Refusals
from fieldapp.store import records
from fieldapp.store.records import Version
from forms import Form
from forms.views import Kind
from sync.protocol import messages

DAYS = 92  # older records were looked at before, and nobody remembers them
# The question of the pack for a day before that of typing: paper comes first in many places.
HAPPENED = "attempt_on"
SAYS_NOTHING = frozenset((Kind.NOTE, Kind.ACKNOWLEDGE))
Answers = dict[str, tuple[str, bool]]  # by path: the answer, and whether it is a quiet one


@dataclass(frozen=True, slots=True)
class Looked:
    """What the screen shows: the figures, the rows of those records that are to be asked about, and how many did not
    agree to be asked at all."""

    found: Quality
    rows: dict[str, ReviewRow]
    refused: tuple[Refusals, ...] = ()


def look(desk: Desk) -> Looked:
    """Raises NotAllowed, DiskFull."""
    desk.need_coordinator()
    since = desk.now() - timedelta(days=DAYS)
    asks: dict[tuple[FormId, str], Asks] = {}
    with desk.vault.read() as tx:
        known = picture.names(tx)
        pictures = {one.newest.version: one for one in picture.folded(tx, records.all_records(tx), known)}
        recent = [one for one in records.finished_since(tx, since) if one.version in pictures]
    seen = list[Seen]()
    for version in recent:
        folded, answers = pictures[version.version], _answers(version)
        key = (FormId(folded.record.form), version.form_version)
        if key not in asks:
            asks[key] = _asks(desk, *key, answers)
        seen.append(_seen(folded, version, answers, asks[key]))
    found = quality.of(seen, len(doubles.suspected(desk)))
    wanted = {one.record for one in found.ask}
    rows: dict[str, ReviewRow] = {row.record: row for row in reviews.queue(desk) if row.record in wanted}
    return Looked(found, rows, tallies.by_area(desk))


def _seen(folded: Folded, version: Version, answers: Answers, asks: Asks) -> Seen:
    told = messages.decode(version.message)
    assert isinstance(told, messages.RecordVersion)
    began = told.details.get("started_at")
    breaks = told.details.get("interruptions", 0)
    return Seen(
        record=folded.record.record,
        form=folded.record.form,
        title=version.form_title,
        person=folded.record.person,
        author=folded.record.author,
        began=wire.moment(began) if isinstance(began, int) else None,
        finished=version.finished_at,
        happened=_happened(answers, version.finished_at.date()),
        arrived=version.received_at if version.proof else None,  # of one's own: when the server had it
        breaks=breaks if isinstance(breaks, int) else 0,
        told=answers,
        asks=asks,
    )


def _answers(version: Version) -> Answers:
    try:
        return compare.told(version.xml)
    except compare.NotXml:
        return {}


def _happened(answers: Answers, finished: date) -> date:
    for path, (text, quiet) in answers.items():
        if path.endswith(f"/{HAPPENED}") and not quiet:
            try:
                return date.fromisoformat(text)
            except ValueError:
                break
    return finished


def _asks(desk: Desk, form_id: FormId, version: str, answers: Answers) -> Asks:
    """Of a form that is not here, every answer is taken for a question."""
    try:
        form = library.load(desk, form_id, version)
    except NoSuchForm:
        return Asks(frozenset(map(quality.plain, answers)))
    asked = [one for one in form.controls if one.kind is not None and one.kind not in SAYS_NOTHING]
    paths = {one.number: form.schema.nodes[one.node].path for one in asked if one.node >= 0}
    numbers = [paths[one.number] for one in asked if one.kind is Kind.INTEGER and one.number in paths]
    return Asks(frozenset(paths.values()), tuple(_rows(form, paths)), frozenset(numbers))


def _rows(form: Form, paths: dict[int, str]) -> Iterator[tuple[str, ...]]:
    """Questions outside repeats that follow each other and have one list of choices."""

    def listed(number: int) -> tuple[int, object]:
        one = form.controls[number]
        if one.kind is not Kind.SELECT_ONE or form.schema.nodes[one.node].frame:
            return one.parent, None
        return one.parent, one.itemset.nodes.source if one.itemset else tuple(c.value for c in one.choices)

    for (_, choices), several in groupby(sorted(paths), key=listed):
        if choices:
            yield tuple(paths[number] for number in several)
