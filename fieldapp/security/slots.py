"""The locks of one person's database: its random key, sealed under passphrase and device, and in escrow.

slots.json: {"format": 1, "person": {...}, "escrow": base64 of an age file, "check": SHA-256 of the rest}; while the
database is given another key also "coming" and "coming_escrow", the locks of that one.
The check tells a damaged file from a wrong passphrase and protects nothing else. A copy lies beside it.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import secrets
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from fieldapp.config import write_durably
from fieldapp.errors import DeviceSecretMissing, SlotsDamaged
from fieldapp.model import MemberId
from fieldapp.security.passphrase import KEY_BYTES, Cost, derive
from sync.client.folders import read_plain

FORMAT = 1
SALT_BYTES = 16
NONCE_BYTES = 12
MOST_BYTES = 4 * 1024 * 1024  # an escrow to some hundred coordinators has a tenth of it


class SlotClosed(Exception):
    """The passphrase does not open this slot."""


@dataclass(frozen=True, slots=True)
class PersonSlot:
    """The database's key under HKDF(Argon2id(passphrase) ‖ device secret)."""

    salt: bytes
    cost: Cost
    nonce: bytes
    sealed: bytes
    device_check: bytes  # tells another device's secret from a wrong passphrase; reveals neither


@dataclass(frozen=True, slots=True)
class Slots:
    """All the locks of one database; `escrow` is an age file or b"" before the person is enrolled.

    `coming`, `coming_escrow`: the locks of the key that the database is just being given, until it has it.
    """

    person: PersonSlot | None
    escrow: bytes = b""
    coming: PersonSlot | None = None
    coming_escrow: bytes = b""

    @property
    def escrows(self) -> tuple[bytes, ...]:
        return tuple(one for one in (self.escrow, self.coming_escrow) if one)


def _wrapping_key(stretched: bytes, device_secret: bytes, salt: bytes, member: MemberId) -> bytes:
    info = b"fieldapp/slot/1/" + member.encode()
    return HKDF(SHA256(), KEY_BYTES, salt, info).derive(stretched + device_secret)


def _device_check(device_secret: bytes, salt: bytes) -> bytes:
    return hmac.digest(device_secret, b"fieldapp/device-check/1/" + salt, "sha256")[:8]


def close_slot(key: bytes, passphrase: str, device_secret: bytes, member: MemberId, cost: Cost) -> PersonSlot:
    """Seal the database's `key` (32 bytes) for one person on one device."""
    salt, nonce = secrets.token_bytes(SALT_BYTES), secrets.token_bytes(NONCE_BYTES)
    wrapping = _wrapping_key(derive(passphrase, salt, cost), device_secret, salt, member)
    sealed = AESGCM(wrapping).encrypt(nonce, key, member.encode())
    return PersonSlot(salt, cost, nonce, sealed, _device_check(device_secret, salt))


def open_slot(slot: PersonSlot, passphrase: str, device_secret: bytes, member: MemberId) -> bytes:
    """The database's key. Raises SlotClosed (wrong passphrase) or DeviceSecretMissing (other device)."""
    if not hmac.compare_digest(slot.device_check, _device_check(device_secret, slot.salt)):
        raise DeviceSecretMissing
    stretched = derive(passphrase, slot.salt, slot.cost)
    wrapping = _wrapping_key(stretched, device_secret, slot.salt, member)
    try:
        return AESGCM(wrapping).decrypt(slot.nonce, slot.sealed, member.encode())
    except InvalidTag:
        raise SlotClosed from None


def _check(raw: dict[str, Any]) -> str:
    rest = {name: value for name, value in raw.items() if name != "check"}
    return hashlib.sha256(json.dumps(rest, sort_keys=True).encode()).hexdigest()


def _text(value: bytes) -> str:
    return base64.b64encode(value).decode()


def _encode(slots: Slots) -> bytes:
    raw: dict[str, Any] = {
        "format": FORMAT,
        "person": _encode_slot(slots.person),
        "escrow": _text(slots.escrow),
    }
    if slots.coming is not None:
        raw |= {"coming": _encode_slot(slots.coming), "coming_escrow": _text(slots.coming_escrow)}
    raw["check"] = _check(raw)
    return json.dumps(raw, indent=1).encode()


def _encode_slot(slot: PersonSlot | None) -> dict[str, Any] | None:
    if slot is None:
        return None
    return {
        "salt": _text(slot.salt),
        "memory_kib": slot.cost.memory_kib,
        "passes": slot.cost.passes,
        "lanes": slot.cost.lanes,
        "nonce": _text(slot.nonce),
        "sealed": _text(slot.sealed),
        "device_check": _text(slot.device_check),
    }


def _decode(content: bytes) -> Slots:
    raw = json.loads(content)
    if raw["format"] != FORMAT or raw["check"] != _check(raw):
        raise ValueError("check")
    escrow, coming = (
        base64.b64decode(raw.get(name, ""), validate=True) for name in ("escrow", "coming_escrow")
    )
    return Slots(_decode_slot(raw["person"]), escrow, _decode_slot(raw.get("coming")), coming)


def _decode_slot(slot: dict[str, Any] | None) -> PersonSlot | None:
    if slot is None:
        return None
    cost = Cost(int(slot["memory_kib"]), int(slot["passes"]), int(slot["lanes"]))
    names = ("salt", "nonce", "sealed", "device_check")
    salt, nonce, sealed, check = (base64.b64decode(slot[name], validate=True) for name in names)
    if not cost.is_usual or (len(salt), len(nonce)) != (SALT_BYTES, NONCE_BYTES):
        raise ValueError(
            "slot"
        )  # anybody here can write it: else a sign-in would take all memory, or never end
    return PersonSlot(salt, cost, nonce, sealed, check)


def _copy_of(path: Path) -> Path:
    return path.with_name(path.name + ".copy")


def write_slots(path: Path, slots: Slots) -> None:
    """Keep the locks, twice: losing them loses the database to its owner. The copy first, which is read only in need:
    where that one cannot be replaced, or the power goes between, nothing has changed yet, and nothing else is told."""
    content = _encode(slots)
    write_durably(_copy_of(path), content)
    write_durably(path, content)


def even_out(path: Path) -> None:
    """Both are the one that is read: what one of them misses, or has of before, is there no more when it is needed."""
    content = _encode(read_slots(path))
    for one in (path, _copy_of(path)):
        with suppress(OSError):  # tried again at the next sign-in
            if _is_other(one, content):
                write_durably(one, content)


def _is_other(path: Path, content: bytes) -> bool:
    with suppress(OSError):
        return read_plain(path, most=MOST_BYTES) != content
    return True


def remove_slots(path: Path) -> None:
    """Both copies."""
    for one in (path, _copy_of(path)):
        one.unlink(missing_ok=True)


def read_slots(path: Path) -> Slots:
    """The locks, from the copy when the first is damaged. Raises SlotsDamaged."""
    for candidate in (path, _copy_of(path)):
        # Somebody else's file, too, is read here: a number without an end, a list in a list without an end.
        with suppress(OSError, ValueError, LookupError, TypeError, OverflowError, RecursionError):
            return _decode(read_plain(candidate, most=MOST_BYTES))
    raise SlotsDamaged
