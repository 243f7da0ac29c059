"""The payload of an age v1 file: ChaCha20-Poly1305 in chunks of 64 KiB, the last one marked (STREAM)."""

from __future__ import annotations

from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from sync.protocol.errors import SealBroken, TooLarge

CHUNK: Final = 64 * 1024
TAG: Final = 16
NONCE_BYTES: Final = 16


def payload_key(file_key: bytes, salt: bytes) -> bytes:
    """32 bytes for this file's payload."""
    return HKDF(SHA256(), 32, salt=salt, info=b"payload").derive(file_key)


def seal(file_key: bytes, salt: bytes, plain: bytes) -> bytes:
    """The nonce and the sealed chunks."""
    cipher = ChaCha20Poly1305(payload_key(file_key, salt))
    parts = [plain[at : at + CHUNK] for at in range(0, len(plain), CHUNK)] or [b""]
    last = len(parts) - 1
    sealed = [cipher.encrypt(nonce(place, place == last), part, None) for place, part in enumerate(parts)]
    return salt + b"".join(sealed)


def open_payload(file_key: bytes, sealed: bytes, *, max_plain: int) -> bytes:
    """The plain bytes. Errors: SealBroken (changed, cut, lengthened, empty last chunk), TooLarge."""
    if len(sealed) < NONCE_BYTES + TAG:
        raise SealBroken("cut off")
    cipher = ChaCha20Poly1305(payload_key(file_key, sealed[:NONCE_BYTES]))
    chunks = memoryview(sealed)[NONCE_BYTES:]
    step = CHUNK + TAG
    count = -(-len(chunks) // step)
    if len(chunks) - count * TAG > max_plain:
        raise TooLarge("the sealed content")
    out: list[bytes] = []
    for place in range(count):
        part = chunks[place * step : (place + 1) * step]
        if len(part) < TAG or (count > 1 and len(part) == TAG):
            raise SealBroken("an empty chunk at the end")
        try:
            out.append(cipher.decrypt(nonce(place, place == count - 1), part, None))
        except InvalidTag:
            raise SealBroken from None
    return b"".join(out)


def nonce(place: int, last: bool) -> bytes:
    """Of a chunk."""
    return place.to_bytes(11, "big") + (b"\x01" if last else b"\x00")
