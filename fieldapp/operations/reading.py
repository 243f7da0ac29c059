"""A finished record as a person reads it: its answers in words, and what differs from the version before."""

from __future__ import annotations

from collections.abc import Mapping

from fieldapp.casework import compare
from fieldapp.casework.languages import chosen
from fieldapp.errors import NoSuchForm, NoSuchRecord
from fieldapp.model import AnswerRow, Authorship, FileRow, FormId, RecordView, VersionId
from fieldapp.operations import attachments, library, picture, results
from fieldapp.operations.desk import Desk
from fieldapp.operations.drafts import ReplayClock, context
from fieldapp.store import records
from fieldapp.store.records import Record, Version
from forms import Session


def view(
    desk: Desk, folded: picture.Folded, known: picture.Names, authorship: Authorship | None
) -> RecordView:
    """The newest version; where its form is not on this laptop, its answers by their names."""
    with desk.vault.read() as tx:
        newest = _whole(records.version(tx, folded.newest.version))
        named = _before(folded)
        before = None if named is None else records.version(tx, named)
    earlier = {row.ref: row.text for row in _answers(desk, folded.record.form, before)} if before else None
    rows = _answers(desk, folded.record.form, newest)
    if earlier is not None:
        rows = _compared(rows, earlier)
    files = _files(desk, folded.record, newest, rows)
    told = results.of_record(desk, folded.record.record)
    return RecordView(picture.row(folded, known), authorship, rows, newest.reason, files, told)


def _files(desk: Desk, record: Record, version: Version, rows: tuple[AnswerRow, ...]) -> tuple[FileRow, ...]:
    come = attachments.rows(desk, record.record)
    try:
        return attachments.asked_for(library.load(desk, record.form, version.form_version), rows, come)
    except NoSuchForm:
        return come


def _whole(version: Version | None) -> Version:
    if version is None:
        raise NoSuchRecord
    return version


def _before(folded: picture.Folded) -> VersionId | None:
    """The version decided last where that is an earlier one, else the one before the newest."""
    named = folded.standing.decided_version
    return folded.newest.previous if named in (None, folded.newest.version) else named


def _answers(desk: Desk, form: FormId, version: Version) -> tuple[AnswerRow, ...]:
    try:
        parsed = library.load(desk, form, version.form_version)
    except NoSuchForm:
        leaves = compare.leaves(version.xml).items()
        return tuple(
            AnswerRow(ref, "", number, ref.rsplit("/", 1)[-1], text, False)
            for number, (ref, text) in enumerate(leaves, 1)
        )
    session = Session(parsed, context(desk, form, 0, ReplayClock(desk)), edit=version.xml)
    spoken = chosen(parsed.languages, desk_language(desk), parsed.default_language)
    if spoken:
        session.set_language(spoken)
    return tuple(
        AnswerRow(ref, section, place, label, text, quiet)
        for place, (ref, section, _outline, label, text, quiet) in enumerate(session.answers(), 1)
    )


def desk_language(desk: Desk) -> str:
    """The language that this person reads in; "" for the form's own."""
    from fieldapp.operations import settings

    return settings.get(desk).language


def _compared(rows: tuple[AnswerRow, ...], earlier: Mapping[str, str]) -> tuple[AnswerRow, ...]:
    return tuple(
        row
        if earlier.get(row.ref, "") == row.text
        else AnswerRow(
            row.ref, row.section, row.number, row.label, row.text, row.quiet, earlier.get(row.ref, "")
        )
        for row in rows
    )
