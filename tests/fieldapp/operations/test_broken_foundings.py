"""A founding, or a recovery, that was broken off: it can be begun again, and no programme is without its sheets."""

from __future__ import annotations

from pathlib import Path

import pytest

from fieldapp.errors import KeyringAbsent, RosterRefused
from fieldapp.operations import accounts, coordinators, founding, programme, recovery, rosters
from fieldapp.security import keystore
from sync.protocol.keys import SigningKey
from tests.fieldapp.operations.field import CHEAP, PASSPHRASE, Field
from tests.fieldapp.operations.test_coordinators import paper

SERVER = "https://server.example"


class Cut(BaseException):
    """The power."""


def cut(*_given: object, **_more: object) -> None:
    raise Cut


def absent(*_given: object, **_more: object) -> None:
    raise KeyringAbsent


def create(home: Path) -> programme.Founded:
    founder = programme.Founder("Aida", PASSPHRASE, SigningKey.generate().public, SERVER)
    return programme.found(home, founder, cost=CHEAP)


def test_who_founds_without_a_keyring_founds_after_choosing_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(keystore, "open_keystore", absent)
        with pytest.raises(KeyringAbsent):
            create(tmp_path)
    assert accounts.tiles(tmp_path) == ()
    accounts.choose_file_keystore(tmp_path)
    made = create(tmp_path)
    assert rosters.load(made.desk.home).bundle().to_bytes() == made.bundle
    with pytest.raises(RosterRefused, match="already"):
        create(tmp_path)
    accounts.close(made.desk)


@pytest.mark.parametrize("at", ["renew_escrow", "create"])
def test_a_power_cut_leaves_nothing_or_a_programme_with_its_sheets_and_server(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at: str
) -> None:
    accounts.choose_file_keystore(tmp_path)
    with monkeypatch.context() as patched:
        patched.setattr(accounts, at, cut)
        with pytest.raises(Cut):
            create(tmp_path)
    tiles = accounts.tiles(tmp_path)
    assert len(tiles) == (at == "renew_escrow")
    desk = accounts.sign_in(tmp_path, tiles[0].member, PASSPHRASE) if tiles else create(tmp_path).desk
    pages = founding.unfinished(desk)
    assert len(pages) == programme.COUNT
    assert desk.server == SERVER
    accounts.close(desk)


def test_a_recovery_without_a_keyring_is_begun_again(
    equipped: Field, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No reader whose key was never kept stands in the list, and the second try is no fork."""
    home, sheets = tmp_path / "back", paper(equipped)
    bundle = rosters.load(equipped.coordinator.home).bundle().to_bytes()
    with monkeypatch.context() as patched:
        patched.setattr(keystore, "open_keystore", absent)
        with pytest.raises(KeyringAbsent):
            recovery.begin(home, "Нурлан", PASSPHRASE, bundle, sheets, clock=equipped.clock, cost=CHEAP)
    accounts.choose_file_keystore(home)
    desk = recovery.begin(home, "Нурлан", PASSPHRASE, bundle, sheets, clock=equipped.clock, cost=CHEAP)
    assert len(coordinators.reads(desk)) == 2
    accounts.close(desk)
