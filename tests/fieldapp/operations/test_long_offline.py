"""A laptop without any network for long: each record costs as much as the first, and one rolling file lies there."""

from __future__ import annotations

from pathlib import Path

import pytest

from fieldapp.operations import sealing
from sync.protocol.batch import HEADER_SUFFIX
from tests.fieldapp.operations.field import Field, sealed_files

WEEK = 7  # records


def test_a_record_removes_no_more_files_after_weeks_than_in_the_first(
    equipped: Field, monkeypatch: pytest.MonkeyPatch
) -> None:
    named = list[str]()
    real = sealing.remove_files

    def remove_files(folder: Path, names: tuple[str, ...]) -> None:
        named.extend(names)
        real(folder, names)

    monkeypatch.setattr(sealing, "remove_files", remove_files)
    weeks = list[int]()
    for _ in range(3):
        for _ in range(WEEK):
            equipped.finish()
        weeks.append(len(named))
        named.clear()
    assert weeks[0]  # what a later file stands for goes at all
    assert weeks[2] == weeks[1]
    assert len(_headers(equipped)) == 1


def test_what_a_power_cut_left_goes_with_the_next_file(
    equipped: Field, monkeypatch: pytest.MonkeyPatch
) -> None:
    equipped.finish()
    with monkeypatch.context() as cut:
        cut.setattr(sealing, "remove_files", lambda *_: None)
        equipped.finish()
    assert len(_headers(equipped)) == 2
    equipped.finish()
    assert len(_headers(equipped)) == 1


def _headers(field: Field) -> list[Path]:
    return [path for path in sealed_files(field.worker) if path.suffix == HEADER_SUFFIX]
