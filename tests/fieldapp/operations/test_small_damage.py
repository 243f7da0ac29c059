"""Small files that are damaged or hostile: nobody is shut out, nothing behind them waits, nothing is kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from fieldapp.config import Home, read_machine
from fieldapp.model import Line
from fieldapp.operations import accounts, drafts, intake, library, rounds, sealing, tallies
from forms import kept_forms
from sync.protocol.bundle import MAX_BUNDLE_BYTES
from tests.fieldapp.operations.field import FORM, PASSPHRASE, Field


def home(field: Field) -> Path:
    return field.folder / "laptop"


@pytest.mark.parametrize("content", [b"", b"junk", None])
def test_a_damaged_tile_hides_a_name_and_nobody(equipped: Field, content: bytes | None) -> None:
    tile, member = equipped.worker.folder.tile, equipped.worker.member
    accounts.close(equipped.worker)
    tile.unlink()
    if content is not None:
        tile.write_bytes(content)
    assert [(one.member, one.name) for one in accounts.tiles(home(equipped))] == [(member, "?")]
    equipped.worker = accounts.sign_in(home(equipped), member, PASSPHRASE, clock=equipped.clock)
    assert [one.name for one in accounts.tiles(home(equipped))] == ["Bekzat"]  # it is made again


@pytest.mark.parametrize(
    "content",
    [b"[]", b"7", b"null", b'"file"', b"[" * 100_000, b'{"machine": {}, "keystore": [], "server": {"a": 1}}'],
    ids=["list", "number", "null", "text", "deep", "wrong-types"],
)
def test_settings_that_are_no_settings_stop_nothing(equipped: Field, content: bytes) -> None:
    accounts.close(equipped.worker)
    place = Home(home(equipped))
    place.settings.write_bytes(content)
    read_machine(place)
    assert rounds.exchange_locked(home(equipped)).line is Line.OFFLINE
    place.settings.with_name("settings.json.copy").write_bytes(content)
    read_machine(place)
    assert rounds.exchange_locked(home(equipped)).line is Line.OFFLINE


def test_a_month_that_grew_after_it_was_told_is_told_anew(equipped: Field) -> None:
    for told in (1, 2):
        draft, _ = equipped.interview(consent="no")
        drafts.decline(equipped.worker, draft)
        equipped.clock.later(days=30)
        tallies.send_completed(equipped.worker)
        sealing.seal_all(equipped.worker)
        equipped.up()
        assert [one.months for one in tallies.by_area(equipped.coordinator)] == [(("2026-11", told),)]
        equipped.clock.later(days=-30)


def test_a_locked_desk_keeps_no_form_in_memory(equipped: Field) -> None:
    library.load(equipped.worker, FORM, "1")
    accounts.lock(equipped.worker)
    assert library._parsed.cache_info().currsize == 0
    assert not kept_forms._forms


def test_a_list_of_keys_that_is_too_large_stops_nothing_behind_it(equipped: Field) -> None:
    odd = equipped.coordinator.folder.inbox / "roster.news"
    odd.write_bytes(b"\0" * (2 * MAX_BUNDLE_BYTES + 1))
    closed = equipped.finish()
    applied = equipped.up()
    assert (applied.applied, [note.message_id for note in applied.notes]) == (1, ["apart.roster"])
    assert closed.sealed
    assert not odd.exists()
    assert intake.apply_all(equipped.coordinator).notes == ()
