"""What is newer was published later, whatever any clock says."""

from __future__ import annotations

import random

import pytest

from fieldapp.errors import AlreadyWithdrawn
from fieldapp.model import ContentClass
from fieldapp.operations import library, sealing
from fieldapp.operations.desk import Desk
from tests.fieldapp.operations.field import FORM, Field, xform


def newest(desk: Desk) -> list[tuple[str, bool]]:
    return [(row.version, row.withdrawn) for row in library.rows(desk) if row.form == FORM]


@pytest.mark.parametrize("days", [0, -3, -20000])
def test_a_clock_that_is_behind_keeps_no_version_back(equipped: Field, days: int) -> None:
    equipped.clock.later(days=days)
    for version in ("9", "10"):  # in one second, too
        equipped.publish(version)
    equipped.down()
    assert newest(equipped.coordinator) == newest(equipped.worker) == [("10", False)]


def test_a_clock_that_is_behind_withdraws_and_publishes_again(equipped: Field) -> None:
    equipped.clock.later(days=-3)
    library.withdraw(equipped.coordinator, FORM)
    equipped.down()
    assert newest(equipped.coordinator) == newest(equipped.worker) == [("1", True)]
    with pytest.raises(AlreadyWithdrawn):
        library.withdraw(equipped.coordinator, FORM)
    equipped.clock.later(days=-3)
    equipped.publish("2")  # the rolling batch repeats the word of the withdrawal
    for _ in range(2):
        equipped.down()
        assert newest(equipped.coordinator) == newest(equipped.worker) == [("2", False)]


def test_a_form_that_fills_a_batch_goes_out_behind_what_is_on_its_way_already(
    equipped: Field, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What an open batch holds and the form do not fit together: it was sealed again and again without an end."""
    equipped.publish("2")
    real, sealed = sealing._seal, list[str]()

    def seal(desk: Desk, target: str) -> bool:
        sealed.append(target)
        assert len(sealed) < 10
        return real(desk, target)

    monkeypatch.setattr(sealing, "_seal", seal)
    path = equipped.folder / "large.xml"
    path.write_bytes(xform("3"))
    content = random.Random(1).randbytes(sealing.BATCH_BYTES)  # as a recording, it is no smaller when packed
    library.publish(equipped.coordinator, path, ContentClass.WELLBEING, files={"a.bin": content})
    assert len(sealed) == 2  # the one that is closed now, and the form's own
    equipped.publish("4")
    equipped.down()
    assert library.media(equipped.worker, FORM, "3", "a.bin") == content
    assert newest(equipped.worker) == [("4", False)]
