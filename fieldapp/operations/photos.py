"""R-5: some time after support ended, photos of a person go from every laptop by themselves; their records stay.

Not on the same day: a closing may be a mistake, or lose against a contact that a stick brings later (R-23), and a photo
does not come back. Each program decides by the case as it is known there: nobody has to hear of an order. What is not
sent yet is not destroyed, and what somebody is correcting is not taken from under their hands.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta
from typing import Final

from fieldapp.casework import compare, retention
from fieldapp.errors import FieldError
from fieldapp.log import topic
from fieldapp.model import Changed, PersonId
from fieldapp.operations import attachments, carried, cases, library
from fieldapp.operations.desk import Desk
from fieldapp.store import drafts, files, outgoing, records
from fieldapp.store.engine import Tx
from fieldapp.store.files import VersionFile
from fieldapp.store.records import Record, Version

STANDS: Final = timedelta(days=30)  # so long support has to be over

Found = tuple[Record, Version, VersionFile]


def let_go(desk: Desk) -> Changed:
    """Erase the photos of those whose support ended long enough ago. Twice changes nothing."""
    with desk.vault.read() as tx:
        found = [one for record in _of_ended(desk, tx) for one in _sent(tx, record)]
    photos = [one for record, version, one in found if _is_photo(desk, record, version, one.name)]
    if not photos:
        return Changed()
    with desk.vault.write() as tx:
        for one in photos:
            outgoing.forget(tx, one.parts)
            files.erase(tx, one)
        attachments.forget_unnamed(tx)
    carried.settle(desk)
    desk.vault.forget_deleted()
    topic("vault").info("%d photos were erased: support had ended", len(photos))
    return Changed(records=True)


def _of_ended(desk: Desk, tx: Tx) -> list[Record]:
    """The records with files here whose person's support is over. Each person is looked at once: this is done at every
    sign-in, and a case takes its time to be folded."""
    of_each: dict[PersonId, list[Record]] = {}
    for one in files.records_holding(tx):
        record = records.get(tx, one)
        if record.person is not None:
            of_each.setdefault(record.person, []).append(record)
    return [record for person, theirs in of_each.items() if _over(desk, tx, person) for record in theirs]


def _over(desk: Desk, tx: Tx, person: PersonId) -> bool:
    case = cases.find(desk, tx, person)
    ended = None if case is None else retention.ended_on(case)
    return ended is not None and desk.today() >= ended + STANDS


def _sent(tx: Tx, record: Record) -> list[Found]:
    """The files of a record that are here and sent; none while somebody corrects it."""
    if drafts.correcting(tx, record.record) is not None:
        return []
    found = []
    for one in files.of_record(tx, record.record):
        version = records.version(tx, one.version)
        sent = all(done for _, done in outgoing.states(tx, one.parts))
        if one.here and sent and version is not None:
            found.append((record, version, one))
    return found


def _is_photo(desk: Desk, record: Record, version: Version, name: str) -> bool:
    """Whether a question for a photo was answered with it."""
    with suppress(FieldError):
        form = library.load(desk, record.form, version.form_version)
        named = (ref for ref, text in compare.leaves(version.xml).items() if text == name)
        return any(attachments.is_photo(form, ref) for ref in named)
    return False
