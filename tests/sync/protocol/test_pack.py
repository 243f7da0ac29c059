"""A pack, as a stick brings it to newcomers: nothing but what a coordinator of that very list signed is taken."""

from __future__ import annotations

import pytest

from sync.protocol import canonical, padding
from sync.protocol.errors import Malformed, NotAllowed, ProtocolError, SignatureInvalid
from sync.protocol.pack import FORMAT, MAX_PACK_BYTES, PURPOSE, read_pack, write_pack
from tests.sync.protocol.world import world

SERVER = "https://server.example"


def bundle() -> bytes:
    return world().roster.bundle().to_bytes()


def test_d7_what_a_coordinator_signed_comes_back() -> None:
    found = read_pack(write_pack(SERVER, bundle(), world().coordinator.signing))
    assert (found.server, found.bundle, found.roster.view) == (SERVER, bundle(), world().roster.view)


@pytest.mark.parametrize("who", ["worker", "teacher", "stranger"])
def test_d7_who_lets_nobody_in_names_no_server(who: str) -> None:
    with pytest.raises(NotAllowed):
        read_pack(write_pack(SERVER, bundle(), getattr(world(), who).signing))


def test_d7_who_has_left_names_no_server() -> None:
    after = world().roster.with_charter(world().without_coordinator().raw).bundle().to_bytes()
    with pytest.raises(NotAllowed):
        read_pack(write_pack(SERVER, after, world().coordinator.signing))


def test_d7_neither_address_nor_list_is_another_one() -> None:
    fields = canonical.decode(
        padding.unpack(write_pack(SERVER, bundle(), world().coordinator.signing)), max_bytes=MAX_PACK_BYTES
    )
    assert isinstance(fields, list)
    longer = world().with_acts().roster.bundle().to_bytes()
    for place, other in ((1, "https://evil.example"), (2, longer), (4, bytes(64))):
        swapped = [*fields[:place], other, *fields[place + 1 :]]
        with pytest.raises(SignatureInvalid):
            read_pack(padding.pack(canonical.encode(swapped)))


def test_what_is_no_pack_is_refused_and_no_cut_is_taken() -> None:
    key = world().coordinator.signing
    signed = key.sign(PURPOSE, canonical.encode([SERVER, bundle()]))
    for odd in ([1, SERVER, bundle()], [FORMAT, SERVER, bundle(), key.key_id, signed[:-1]], {}):
        with pytest.raises(Malformed):
            read_pack(padding.pack(canonical.encode(odd)))
    whole = write_pack(SERVER, bundle(), key)
    for length in range(0, len(whole), max(1, len(whole) // 97)):
        with pytest.raises(ProtocolError):
            read_pack(whole[:length])
