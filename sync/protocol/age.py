"""Seal and open age v1 files for hybrid recipients (stanza mlkem768x25519), and for nothing else.

A file that names any other kind of recipient is refused, also beside a hybrid one: a classical copy of the
file key would undo the post-quantum one (the age specification lets a recipient type demand this).
"""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Sequence
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from sync.protocol import age_header, age_payload
from sync.protocol.age_header import AgeHeader, Stanza
from sync.protocol.errors import AgeMalformed, NotSealedToYou, OtherRecipients, SealBroken
from sync.protocol.identifiers import Random
from sync.protocol.keys import Identity, Recipient

STANZA: Final = "mlkem768x25519"
FILE_KEY_BYTES: Final = 16
ENCAPSULATED_BYTES: Final = 1120
WRAPPED_BYTES: Final = FILE_KEY_BYTES + 16
_INFO: Final = b"age-encryption.org/mlkem768x25519"
_SUITE: Final = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)


def seal(plain: bytes, recipients: Sequence[Recipient], random: Random = secrets.token_bytes) -> bytes:
    """A binary age file that each of `recipients` (at least one) can open alone."""
    key = random(FILE_KEY_BYTES)
    return header_for(key, recipients) + age_payload.seal(key, random(age_payload.NONCE_BYTES), plain)


def header_for(key: bytes, recipients: Sequence[Recipient]) -> bytes:
    """The header that wraps a file key for `recipients`."""
    if not recipients:
        raise ValueError("sealed to nobody")
    unsigned = age_header.write_unsigned(tuple(_wrap(key, one) for one in recipients))
    return unsigned + age_header.write_mac(mac(key, unsigned))


def open_file(sealed: bytes, identity: Identity, *, max_plain: int, only_recipient: bool = False) -> bytes:
    """The plain bytes of a binary age file.

    `only_recipient` refuses a file with more than one stanza. Errors: AgeMalformed, OtherRecipients,
    NotSealedToYou, SealBroken, TooLarge.
    """
    header = age_header.parse(sealed)
    check(header, only_recipient=only_recipient)
    key = file_key(header, identity)
    if not hmac.compare_digest(mac(key, header.signed), header.mac):
        raise SealBroken("the header was changed")
    return age_payload.open_payload(key, sealed[header.length :], max_plain=max_plain)


def recipient_count(sealed: bytes) -> int:
    """How many can open this file; nothing is opened. Errors as `open_file`."""
    header = age_header.parse(sealed)
    check(header, only_recipient=False)
    return len(header.stanzas)


def check(header: AgeHeader, *, only_recipient: bool) -> None:
    """Hybrid recipients, and nothing else. Errors: AgeMalformed, OtherRecipients."""
    for stanza in header.stanzas:
        if stanza.arguments[0] != STANZA:
            raise OtherRecipients(f"recipient type {stanza.arguments[0][:32]}")
        if len(stanza.arguments) != 2 or len(stanza.body) != WRAPPED_BYTES:
            raise AgeMalformed("a recipient's arguments or body")
        if len(age_header.decode64(stanza.arguments[1].encode("ascii"))) != ENCAPSULATED_BYTES:
            raise AgeMalformed("an encapsulated key's length")
    if only_recipient and len(header.stanzas) != 1:
        raise OtherRecipients("more than one recipient")


def _wrap(key: bytes, recipient: Recipient) -> Stanza:
    sealed = _SUITE.encrypt(key, recipient.hpke_key, _INFO)
    encapsulated = age_header.encode64(sealed[:ENCAPSULATED_BYTES]).decode("ascii")
    return Stanza((STANZA, encapsulated), sealed[ENCAPSULATED_BYTES:])


def file_key(header: AgeHeader, identity: Identity) -> bytes:
    """What one of the stanzas wraps for `identity`. Errors: NotSealedToYou."""
    for stanza in header.stanzas:
        encapsulated = age_header.decode64(stanza.arguments[1].encode("ascii"))
        try:
            return _SUITE.decrypt(encapsulated + stanza.body, identity.hpke_key, _INFO)
        except InvalidTag:
            continue
    raise NotSealedToYou


def mac(key: bytes, signed: bytes) -> bytes:
    """Over the header, by the file key."""
    return hmac.digest(HKDF(SHA256(), 32, salt=None, info=b"header").derive(key), signed, "sha256")
