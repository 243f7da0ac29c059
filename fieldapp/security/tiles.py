"""Names on the sign-in screen: sealed under the device's secret, so that a disk alone names nobody."""

from __future__ import annotations

import json
import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from fieldapp.model import MemberId, Role, Tile

NONCE_BYTES = 12


def _cipher(device_secret: bytes, member: MemberId) -> AESGCM:
    info = b"fieldapp/tile/1/" + member.encode()
    return AESGCM(HKDF(SHA256(), 32, None, info).derive(device_secret))


def seal_tile(tile: Tile, device_secret: bytes) -> bytes:
    """The tile as it lies on disk."""
    plain = json.dumps({"name": tile.name, "role": tile.role}, ensure_ascii=False).encode()
    padded = plain.ljust(-(-len(plain) // 128) * 128)  # lengths of names tell names apart
    nonce = secrets.token_bytes(NONCE_BYTES)
    return nonce + _cipher(device_secret, tile.member).encrypt(nonce, padded, b"tile")


def open_tile(sealed: bytes, member: MemberId, device_secret: bytes) -> Tile:
    """The tile of `member`. Raises ValueError when it is damaged or another device's."""
    try:
        nonce, body = sealed[:NONCE_BYTES], sealed[NONCE_BYTES:]
        raw = json.loads(_cipher(device_secret, member).decrypt(nonce, body, b"tile"))
        return Tile(member, str(raw["name"]), Role(raw["role"]))
    except (InvalidTag, ValueError, KeyError, TypeError):
        raise ValueError("the tile is damaged or another device's") from None
