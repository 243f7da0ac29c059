"""What a member asks to be appointed with: both public keys, the one signed by the other.

The signature goes along into the appointment. So no coordinator can name a recipient of its own for somebody
else's key and read what others send down to that member.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Final

from sync.protocol import canonical
from sync.protocol.bundle import object_hash
from sync.protocol.charter import KEY
from sync.protocol.identifiers import ObjectHash
from sync.protocol.keys import RECIPIENT_BYTES, SIGNATURE_BYTES, MemberKeys, VerifyKey
from sync.protocol.shapes import Shape, Shaped, from_map, octets, to_map

REQUEST: Final = "enrolment request"
MAX_REQUEST_BYTES: Final = 2048


@dataclass(frozen=True, slots=True)
class Request(Shaped):
    """Public; holds no name. Compared by voice through six words over `to_bytes()`."""

    key: VerifyKey
    recipient: bytes  # 1216 bytes
    signature: bytes  # by `key` for "enrolment request" over `binding`
    SHAPE: ClassVar[Shape] = {
        1: ("key", KEY),
        2: ("recipient", octets(RECIPIENT_BYTES)),
        3: ("signature", octets(SIGNATURE_BYTES)),
    }

    def to_bytes(self) -> bytes:
        return canonical.encode(to_map(self))


def binding(key: VerifyKey, recipient: ObjectHash) -> bytes:
    """What the member signs: CBOR [key, SHA-256 of the recipient]."""
    return canonical.encode([key.raw, recipient])


def request_of(keys: MemberKeys) -> Request:
    """The request of these keys' owner."""
    key, recipient = keys.signing.public, keys.identity.recipient.raw
    return Request(key, recipient, keys.signing.sign(REQUEST, binding(key, object_hash(recipient))))


def read_request(raw: bytes) -> Request:
    """A request that its own key signed. Errors: Malformed and below, SignatureInvalid."""
    request = from_map(Request, canonical.decode(raw, max_bytes=MAX_REQUEST_BYTES))
    signed = binding(request.key, object_hash(request.recipient))
    request.key.verify(REQUEST, signed, request.signature)
    return request
