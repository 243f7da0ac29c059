"""Files that something else has open, a virus scanner or a backup: Windows then lets nobody replace or remove them.
What a person is told is so, and nothing is lost."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from fnmatch import fnmatch
from pathlib import Path

import pytest

from fieldapp.model import Delivery, Line
from fieldapp.operations import accounts, reopening, reviews, rounds, submissions
from fieldapp.operations.desk import Desk
from sync.testing import ServerThread
from tests.fieldapp.operations.field import CHEAP, PASSPHRASE, Field
from tests.fieldapp.operations.online import exchange
from tests.fieldapp.operations.test_coordinators import joined

LOCKS = ("slots.json", "slots.json.copy")


@contextmanager
def held(pattern: str, *, read: bool = False) -> Iterator[None]:
    """While files of such names are open elsewhere; `read`: as soon as they lie there."""
    replace, unlink = os.replace, os.unlink

    def refused(path: str | Path) -> None:
        if fnmatch(Path(path).name, pattern):
            raise PermissionError(13, "used by another process")

    def replacing(source: str, target: str) -> None:
        refused(target)
        replace(source, target)

    def unlinking(path: str) -> None:
        refused(path)
        unlink(path)

    with pytest.MonkeyPatch.context() as patched:
        if not read:
            patched.setattr(os, "replace", replacing)
        patched.setattr(os, "unlink", unlinking)
        yield


def sign_in(field: Field) -> None:
    field.worker = accounts.sign_in(
        field.folder / "laptop", field.worker.member, PASSPHRASE, clock=field.clock
    )


def change(desk: Desk) -> None:
    accounts.change_passphrase(desk, PASSPHRASE, "четыре новых слова", cost=CHEAP)


@pytest.mark.parametrize("name", LOCKS)
@pytest.mark.parametrize("act", [change, reopening.put_away])
def test_of_locks_that_cannot_be_replaced_both_stay(
    equipped: Field, monkeypatch: pytest.MonkeyPatch, name: str, act: Callable[[Desk], object]
) -> None:
    """Whoever reads that it did not work goes on with the old passphrase, by the first file and by its copy."""
    accounts.close(joined(equipped).desk)
    accounts.renew_escrow(equipped.worker)
    monkeypatch.setattr(accounts, "renew_escrow", lambda _desk, **_options: None)
    with held(name), pytest.raises(OSError, match="used by another"):
        act(equipped.worker)
    accounts.close(equipped.worker)
    sign_in(equipped)
    accounts.close(equipped.worker)
    equipped.worker.folder.slots.unlink()
    sign_in(equipped)


@pytest.mark.parametrize("pattern", ["*.head", "*.age"])
def test_what_could_not_get_its_name_goes_with_the_next_round(
    served: tuple[Field, ServerThread], pattern: str
) -> None:
    """And not only after another record or another sign-in."""
    field, _ = served
    with held(pattern):
        record = field.finish(name="Мадина").record
    assert submissions.rows(field.worker)[0].delivery is Delivery.SAVED
    exchange(field.worker, field.coordinator)
    assert [row.record for row in reviews.queue(field.coordinator)] == [record]


@pytest.mark.parametrize("pattern", ["*.receipt", "*.head"])
def test_a_round_in_which_nothing_can_be_removed_says_so_and_the_next_goes_on(
    served: tuple[Field, ServerThread], pattern: str
) -> None:
    field, _ = served
    record = field.finish(name="Мадина").record
    for desk in (field.worker, field.coordinator):
        with held(pattern, read=True):
            told = rounds.exchange(desk)
        assert (told.line is Line.SENT) or "error.disk_refused.what" in {one.message_id for one in told.said}
        exchange(desk)
    assert [row.record for row in reviews.queue(field.coordinator)] == [record]
