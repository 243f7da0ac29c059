"""An age file piece by piece, so that one of any length costs the memory of one chunk. The same files as `age`."""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Callable, Iterable, Iterator, Sequence

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from sync.protocol import age, age_header, age_payload
from sync.protocol.age_payload import CHUNK, NONCE_BYTES, TAG
from sync.protocol.errors import NotSealedToYou, SealBroken
from sync.protocol.identifiers import Random
from sync.protocol.keys import Identity, Recipient

Read = Callable[[int], bytes]  # at most so many bytes; b"" at the end


class Sealing:
    """Write `beginning`, then what `add` gives, then what `end` gives."""

    def __init__(self, recipients: Sequence[Recipient], random: Random = secrets.token_bytes) -> None:
        file_key, nonce = random(age.FILE_KEY_BYTES), random(NONCE_BYTES)
        self.beginning = age.header_for(file_key, recipients) + nonce
        self._cipher = ChaCha20Poly1305(age_payload.payload_key(file_key, nonce))
        self._waiting = bytearray()
        self._place = 0

    def add(self, plain: bytes) -> bytes:
        """Sealed chunks, as many as are full; the last one is kept back, because it is marked."""
        self._waiting += plain
        sealed = []
        while len(self._waiting) > CHUNK:
            sealed.append(self._next(bytes(self._waiting[:CHUNK]), last=False))
            del self._waiting[:CHUNK]
        return b"".join(sealed)

    def end(self) -> bytes:
        """The last chunk."""
        return self._next(bytes(self._waiting), last=True)

    def _next(self, plain: bytes, *, last: bool) -> bytes:
        sealed = self._cipher.encrypt(age_payload.nonce(self._place, last), plain, None)
        self._place += 1
        return sealed


def opened(read: Read, identities: Iterable[Identity]) -> Iterator[bytes]:
    """The plain chunks of the file that `read` gives, opened with the first identity that fits.

    What is yielded is genuine, and a file that was cut ends with SealBroken after its whole chunks: who needs all of it
    waits for the end. Errors: AgeMalformed, OtherRecipients, NotSealedToYou, SealBroken, TooLarge.
    """
    start = _exactly(read, age_header.MAX_HEADER_BYTES)
    header = age_header.parse(start)
    age.check(header, only_recipient=False)
    file_key = _file_key(header, identities)
    if not hmac.compare_digest(age.mac(file_key, header.signed), header.mac):
        raise SealBroken("the header was changed")
    rest = bytearray(start[header.length :])
    rest += _exactly(read, CHUNK + TAG + NONCE_BYTES)
    if len(rest) < NONCE_BYTES + TAG:
        raise SealBroken("cut off")
    cipher = ChaCha20Poly1305(age_payload.payload_key(file_key, bytes(rest[:NONCE_BYTES])))
    del rest[:NONCE_BYTES]
    place = 0
    while True:
        while len(rest) <= CHUNK + TAG and (more := read(CHUNK)):
            rest += more
        sealed = bytes(rest[: CHUNK + TAG])
        del rest[: CHUNK + TAG]
        last = not rest
        if len(sealed) < TAG or (place and len(sealed) == TAG):
            raise SealBroken("an empty chunk at the end")
        try:
            yield cipher.decrypt(age_payload.nonce(place, last), sealed, None)
        except InvalidTag:
            raise SealBroken from None
        if last:
            return
        place += 1


def _exactly(read: Read, size: int) -> bytes:
    """So many bytes, fewer only at the end."""
    found = bytearray()
    while len(found) < size and (more := read(size - len(found))):
        found += more
    return bytes(found)


def _file_key(header: age_header.AgeHeader, identities: Iterable[Identity]) -> bytes:
    for identity in identities:
        try:
            return age.file_key(header, identity)
        except NotSealedToYou:
            continue
    raise NotSealedToYou
