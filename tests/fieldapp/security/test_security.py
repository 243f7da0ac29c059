"""Locks: passphrase and device together, the delay, the keyring's allow-list, tiles."""

from __future__ import annotations

import os
import secrets
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked

from fieldapp.config import Home
from fieldapp.errors import DeviceSecretMissing, KeyringAbsent, PassphraseTooShort, SlotsDamaged
from fieldapp.model import MemberId, Role, Tile
from fieldapp.security import delay, keystore, passphrase, slots, tiles
from fieldapp.security.passphrase import PRODUCT_COST, Cost

CHEAP = Cost(1024, 1, 1)
MEMBER = MemberId("ab" * 16)
NOW = datetime(2026, 11, 20, tzinfo=UTC)


class Ring(KeyringBackend):
    """A keyring in memory, where the world begins; `shut` makes it refuse."""

    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.shut = False

    def get_password(self, service: str, username: str) -> str | None:
        if self.shut:
            raise KeyringLocked
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[(service, username)] = password


def test_what_the_product_asks_of_a_guess() -> None:
    assert Cost(memory_kib=128 * 1024, passes=3, lanes=4) == PRODUCT_COST
    assert len(passphrase.derive("four unrelated words here", b"s" * 16, PRODUCT_COST)) == 32


def test_a_slot_needs_passphrase_device_and_member() -> None:
    key, secret = secrets.token_bytes(32), secrets.token_bytes(32)
    slot = slots.close_slot(key, "ﬁve words", secret, MEMBER, CHEAP)
    assert slots.open_slot(slot, "five words", secret, MEMBER) == key  # NFKC
    with pytest.raises(slots.SlotClosed):
        slots.open_slot(slot, "Five words", secret, MEMBER)
    with pytest.raises(slots.SlotClosed):
        slots.open_slot(slot, "five words", secret, MemberId("cd" * 16))
    with pytest.raises(DeviceSecretMissing):
        slots.open_slot(slot, "five words", secrets.token_bytes(32), MEMBER)


def test_slots_survive_the_loss_of_one_copy(tmp_path: Path) -> None:
    path = tmp_path / "slots.json"
    slot = slots.close_slot(bytes(32), "five words", bytes(32), MEMBER, CHEAP)
    slots.write_slots(path, slots.Slots(slot, b"escrow"))
    for damage in (b"", b"{}", path.read_bytes()[:-40], path.read_bytes().replace(b"1024", b"1025")):
        path.write_bytes(damage)
        assert slots.read_slots(path) == slots.Slots(slot, b"escrow")
    path.with_name("slots.json.copy").unlink()
    with pytest.raises(SlotsDamaged):
        slots.read_slots(path)


@pytest.mark.parametrize(
    "wrong",
    [
        {"cost": Cost(2**31, 1, 1)},
        {"cost": Cost(1024, 2**31, 1)},
        {"cost": Cost(1024, 1, 0)},
        {"cost": Cost(8, 1, 2)},
        {"cost": Cost(-1, 1, 1)},
        {"nonce": b""},
        {"salt": b""},
    ],
)
def test_a_slot_that_somebody_here_made_costly_or_odd_is_a_damaged_one(
    tmp_path: Path, wrong: dict[str, Any]
) -> None:
    """Whoever uses the same OS account can write it, check and all: a sign-in would take all memory, or never end."""
    path = tmp_path / "slots.json"
    slot = slots.close_slot(bytes(32), "five words", bytes(32), MEMBER, CHEAP)
    slots.write_slots(path, slots.Slots(slot))
    good = path.read_bytes()
    slots.write_slots(path, slots.Slots(replace(slot, **wrong)))
    with pytest.raises(SlotsDamaged):
        slots.read_slots(path)
    path.with_name("slots.json.copy").write_bytes(good)
    assert slots.read_slots(path) == slots.Slots(slot)


@pytest.mark.parametrize("short", ["", "123456789", "   1234567   "])
def test_a_short_passphrase_is_not_taken(short: str) -> None:
    with pytest.raises(PassphraseTooShort):
        passphrase.check_new(short)


def test_the_delay_grows_and_has_an_end() -> None:
    waits = [delay.wait_after(failures).total_seconds() for failures in range(20)]
    assert waits[:7] == [0, 0, 0, 5, 10, 20, 40]
    assert waits == sorted(waits)
    assert waits[-1] == delay.LONGEST_WAIT_S == delay.wait_after(10**9).total_seconds()


def test_the_delay_outlives_a_restart_and_a_wrong_clock(tmp_path: Path) -> None:
    path = tmp_path / "attempts.json"
    delay.write_attempts(path, delay.Attempts(5, NOW))
    kept = delay.read_attempts(path)
    assert kept == delay.Attempts(5, NOW)
    assert delay.still_to_wait(kept, NOW) == 20
    assert delay.still_to_wait(kept, NOW - timedelta(days=900)) == 20
    assert delay.still_to_wait(kept, NOW + timedelta(seconds=20)) == 0
    path.write_bytes(b"nonsense")
    assert delay.read_attempts(path) == delay.Attempts()


def test_the_keyring_holds_32_bytes_a_name_and_nothing_else() -> None:
    ring = Ring()
    kept = keystore.KeyringKeystore(ring, "machine")
    with pytest.raises(DeviceSecretMissing):
        kept.secret()
    secret = kept.make_secret()
    assert (len(secret), kept.secret(), kept.make_secret()) == (32, secret, secret)
    assert kept.mark(MEMBER) is None
    kept.put_mark(MEMBER, bytes(32))
    assert kept.mark(MEMBER) == bytes(32)
    assert {service for service, _ in ring.kept} == {"fieldapp"}
    ring.kept[("fieldapp", "machine")] = "not base64!"
    with pytest.raises(DeviceSecretMissing):
        kept.secret()
    ring.shut = True
    with pytest.raises(KeyringAbsent):
        kept.secret()


def test_no_backend_is_used_that_is_not_on_the_list(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    monkeypatch.setattr(keystore, "ALLOWED", {})
    with pytest.raises(KeyringAbsent):
        keystore.system_backend()


def test_there_is_no_fallback_that_nobody_chose(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keystore, "ALLOWED", {})
    home = Home(tmp_path)
    with pytest.raises(KeyringAbsent):
        keystore.open_keystore(home)
    assert not home.device_secret.exists()
    assert "passphrase" in keystore.choose_file(home)
    made = keystore.open_keystore(home).make_secret()
    assert home.device_secret.read_bytes() == made
    if os.name == "posix":
        assert home.device_secret.stat().st_mode & 0o077 == 0


def test_a_tile_is_read_on_its_own_device_only() -> None:
    secret = secrets.token_bytes(32)
    short, long = (tiles.seal_tile(Tile(MEMBER, name, Role.WORKER), secret) for name in ("А", "А" * 40))
    assert tiles.open_tile(long, MEMBER, secret) == Tile(MEMBER, "А" * 40, Role.WORKER)
    assert len(short) == len(long)
    for bad, key in ((short[:-1], secret), (short, bytes(32)), (b"", secret)):
        with pytest.raises(ValueError, match="tile"):
            tiles.open_tile(bad, MEMBER, key)
