"""The list of keys as it goes on a stick: sealed to everybody in it, so that a finder learns nobody's key from it.

Sealing needs nothing unlocked: recipients are public. Opening needs a member's own key, so a list that came by
stick waits in the inbox until its owner signs in.
"""

from __future__ import annotations

from contextlib import suppress

from sync.protocol import age, padding
from sync.protocol.bundle import MAX_BUNDLE_BYTES
from sync.protocol.errors import ProtocolError
from sync.protocol.keys import Identity, Recipient
from sync.protocol.roster import Roster

SUFFIX = ".list"
RECIPIENTS = 60  # in one file; a larger programme has several
MOST_LISTS = 50  # on a stick
MOST_BYTES = MAX_BUNDLE_BYTES + 1024 * 1024


def sealed(roster: Roster) -> dict[str, bytes]:
    """Files by name. The name is that of the list's state, which every batch's header has anyway."""
    packed = padding.pack(roster.bundle().to_bytes())
    circle = _circle(roster)
    parts = [circle[at : at + RECIPIENTS] for at in range(0, len(circle), RECIPIENTS)]
    return {
        f"{roster.view.hex()[:32]}-{number}{SUFFIX}": age.seal(packed, part)
        for number, part in enumerate(parts)
    }


def _circle(roster: Roster) -> list[Recipient]:
    keys = {key for key, writer in roster.writers.items() if writer.revoked is None}
    keys |= {reader.key.key_id for reader in roster.charter.readers}
    found = []
    for key in sorted(keys):
        with suppress(ProtocolError):  # a laptop need not carry everybody's recipient
            found.append(roster.recipient_of(key))
    return found


def opened(raw: bytes, own: Identity) -> bytes:
    """The bundle inside. Raises ProtocolError, NotSealedToYou among them."""
    return padding.unpack(age.open_file(raw, own, max_plain=padding.MAX_PLAIN))
