"""What newcomers take home: the list of keys, and the server's address, signed by who let them in.

Six words over the programme, read aloud, tell whether the list is genuine; the list then tells whether the address is:
a list of keys is public, and whoever has one could else send newcomers to a server of their own.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from sync.protocol import canonical, padding
from sync.protocol.bundle import MAX_BUNDLE_BYTES
from sync.protocol.errors import Malformed, NotAllowed
from sync.protocol.identifiers import ID_BYTES, KeyId
from sync.protocol.keys import SIGNATURE_BYTES, SigningKey
from sync.protocol.roster import Roster

PURPOSE: Final = "pack"
FORMAT: Final = 2
MAX_PACK_BYTES: Final = MAX_BUNDLE_BYTES + 1024 * 1024


@dataclass(frozen=True, slots=True)
class Pack:
    """`server`: an address, "" for none; `roster`: what `bundle` holds."""

    server: str
    bundle: bytes = field(repr=False)
    roster: Roster = field(repr=False)


def write_pack(server: str, bundle: bytes, key: SigningKey) -> bytes:
    """What is sealed to the newcomers, packed."""
    signed = canonical.encode([server, bundle])
    return padding.pack(canonical.encode([FORMAT, server, bundle, key.key_id, key.sign(PURPOSE, signed)]))


def read_pack(packed: bytes) -> Pack:
    """Of a list of keys of which nothing is believed yet but that it holds together.

    Errors: those of a bundle, Malformed, SignatureInvalid; NotAllowed where who signed appoints nobody by that list.
    """
    match canonical.decode(padding.unpack(packed), max_bytes=MAX_PACK_BYTES):
        case [int(form), str(server), bytes(bundle), bytes(by), bytes(signature)] if form == FORMAT:
            pass
        case _:
            raise Malformed("a pack")
    if len(by) != ID_BYTES or len(signature) != SIGNATURE_BYTES:
        raise Malformed("a pack")
    roster = Roster.of_bundle(bundle)
    signer = next((one for one in roster.charter.readers if one.key.key_id == KeyId(by)), None)
    if signer is None or not signer.appoints:
        raise NotAllowed("a pack of somebody who lets nobody in")
    signer.key.verify(PURPOSE, canonical.encode([server, bundle]), signature)
    return Pack(server, bundle, roster)
