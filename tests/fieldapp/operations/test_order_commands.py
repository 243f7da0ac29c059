"""Orders to erase without a window: they are listed, and one that waits is taken back by whoever gave it."""

from __future__ import annotations

import pytest

from fieldapp import commands
from fieldapp.operations import accounts, caseload, erasing
from tests.fieldapp.operations.field import PASSPHRASE, Field


def test_an_order_is_taken_back_by_command(equipped: Field, capsys: pytest.CaptureFixture[str]) -> None:
    desk = equipped.coordinator
    many = [caseload.add(desk, f"Кыз{number}", 2012).person for number in range(21)]
    erasing.order(desk, many)
    (row,) = erasing.rows(desk)
    accounts.close(desk)
    who = ["--home", str(desk.home.path), "--name", "Aida"]
    assert commands.main(["orders", *who], lambda _: PASSPHRASE) == 0
    assert "21 people, waits for a second coordinator" in capsys.readouterr().out
    assert commands.main(["take-order-back", *who, "x"], lambda _: PASSPHRASE) == 1  # no such order
    assert commands.main(["take-order-back", *who, row.order[:8]], lambda _: PASSPHRASE) == 0
    assert commands.main(["take-order-back", *who, row.order[:8]], lambda _: PASSPHRASE) == 1  # it is over
    capsys.readouterr()
    assert commands.main(["orders", *who], lambda _: PASSPHRASE) == 0
    assert "taken back on" in capsys.readouterr().out
