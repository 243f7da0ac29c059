"""What stands of a register whose owner has departed: what leads to the entry that the charter names (R-4). Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from sync.protocol.charter import Charter, Departure
from sync.protocol.envelope import Head
from sync.protocol.errors import Gap
from sync.protocol.identifiers import KeyId
from sync.protocol.register import SignedEntry, peek_entry, previous_of

Chain = tuple[SignedEntry, ...]


def standing(chain: Chain, departure: Departure | None) -> Chain:
    """What stands of a register after a departure; nothing of one in whose place the charter names another."""
    if departure is None:
        return chain
    kept = chain[: departure.register_version]
    is_full = len(kept) == departure.register_version and bool(kept)
    other = is_full and departure.register_hash not in (None, kept[-1].hash)
    return () if other else kept


def leading_to(departure: Departure, entries: Iterable[bytes]) -> list[bytes]:
    """Of these entries those that lead to the one that a departure names, from the first one on; nothing is verified.

    Errors: Malformed and below, Gap.
    """
    known = dict[bytes, tuple[int, bytes]]()
    for raw in entries:
        signer, version, claimed = peek_entry(raw)
        if signer == departure.key_id:
            known.setdefault(claimed, (version, raw))  # what is known already comes first, and is verified
    found, wanted = list[bytes](), departure.register_hash
    for version in range(departure.register_version, 0, -1):
        place, raw = known.get(wanted or b"", (0, b""))
        if place != version:
            raise Gap("entries of a register whose owner has departed")
        found.append(raw)
        wanted = previous_of(raw)
    return found[::-1]


def after(chain: Chain, key: KeyId, heads: tuple[Head, ...]) -> Departure:
    """A departure after the last entry of this chain, up to these heads."""
    return Departure(key, len(chain), heads, chain[-1].hash if chain else None)


def completed(charter: Charter, registers: Mapping[KeyId, Chain]) -> Charter:
    """With the entry named where an earlier program named the version alone, and all of it is here (R-10)."""

    def named(one: Departure) -> Departure:
        chain = registers.get(one.key_id, ())
        is_full = not one.is_named and len(chain) == one.register_version
        return replace(one, register_hash=chain[-1].hash) if is_full else one

    return replace(charter, departed=tuple(map(named, charter.departed)))
