"""Questions to an author that were typed and not sent: kept with the record, gone when it is decided on or erased."""

from __future__ import annotations

import pytest

from fieldapp.errors import CorrectedMeanwhile, NotAllowed
from fieldapp.model import Verdict, VersionId
from fieldapp.operations import accounts, asking, reviews
from fieldapp.store import records
from tests.fieldapp.operations.field import PASSPHRASE, Field

WORDS = {"/data/grp/age": "Really twelve?", "": "Please call me."}


def finished(field: Field, name: str) -> str:
    record = field.finish(name=name).record
    field.up()
    return record


def test_what_was_typed_is_there_after_a_lock_and_belongs_to_its_record(equipped: Field) -> None:
    one, other = finished(equipped, "Мадина"), finished(equipped, "Ерлан")
    desk = equipped.coordinator
    asking.keep(desk, {one: WORDS, other: {"/data/grp/name": "Spelt so?"}})
    asking.keep(desk, {other: {}})
    accounts.lock(desk)
    accounts.unlock(desk, PASSPHRASE)
    assert asking.begun(desk) == {one: WORDS}
    with pytest.raises(NotAllowed):
        asking.begun(equipped.worker)
    with pytest.raises(NotAllowed):
        asking.keep(equipped.worker, {one: WORDS})


@pytest.mark.parametrize("decided", ["sent back", "accepted", "erased"])
def test_what_was_typed_goes_when_the_record_is_decided_on_or_gone(equipped: Field, decided: str) -> None:
    one, other = finished(equipped, "Мадина"), finished(equipped, "Ерлан")
    desk = equipped.coordinator
    asking.keep(desk, {one: WORDS, other: WORDS})
    if decided == "sent back":
        reviews.send_back(desk, one, WORDS)
    elif decided == "accepted":
        reviews.accept(desk, one)
    else:
        with desk.vault.write() as tx:
            records.purge(tx, one)
        asking.keep(desk, {one: WORDS})  # it was still on a screen
    assert asking.begun(desk) == {other: WORDS}


@pytest.mark.parametrize("decided", ["accepted", "sent back"])
def test_nobody_decides_on_a_version_that_they_have_not_seen(equipped: Field, decided: str) -> None:
    """The author corrected unasked, and it came while the coordinator read."""
    record, desk = finished(equipped, "Мадина"), equipped.coordinator
    seen = reviews.open(desk, record).row.version
    equipped.correct(record, "I misheard", age="13")
    equipped.up()

    def decide(version: VersionId) -> object:
        if decided == "accepted":
            return reviews.accept(desk, record, version)
        return reviews.send_back(desk, record, WORDS, version)

    with pytest.raises(CorrectedMeanwhile):
        decide(seen)
    assert reviews.queue(desk)[0].verdict is Verdict.OPEN
    decide(reviews.open(desk, record).row.version)
    assert reviews.queue(desk)[0].verdict is (Verdict.ACCEPTED if decided == "accepted" else Verdict.RETURNED)
