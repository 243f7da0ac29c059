"""Whatever stands where a header, a bundle or a message should stand is read or refused, never anything else.

Bytes are made from good ones by cutting, doubling and altering; CBOR of the right outline with wrong parts is
signed by good keys: a writer gone wrong is no stranger. `FUZZ_EXAMPLES` says how many (a minute: 1000).
"""

from __future__ import annotations

import os
from contextlib import suppress
from functools import cache

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sync.protocol import canonical, statement
from sync.protocol.authorship import Proof
from sync.protocol.batch import SealedBatch, open_batch
from sync.protocol.body import read_body
from sync.protocol.bundle import read_bundle
from sync.protocol.charter import CHARTER
from sync.protocol.envelope import verify_header
from sync.protocol.errors import ProtocolError
from sync.protocol.messages import KINDS, decode
from sync.protocol.padding import pack
from sync.protocol.places import read_answer, read_question
from sync.protocol.receipts import read_receipt, read_token
from sync.protocol.register import REGISTER
from sync.protocol.roster import Roster
from sync.protocol.shapes import from_map, to_map
from tests.sync.protocol.test_batch import key_of_epoch
from tests.sync.protocol.test_contents import every_kind
from tests.sync.protocol.test_envelope import header, raw, signed_cbor
from tests.sync.protocol.world import START, appointment, entry_by, world

EXAMPLES = int(os.environ.get("FUZZ_EXAMPLES", "60"))
bounded = settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=[HealthCheck.too_slow])

parts = st.recursive(
    st.one_of(
        st.integers(0, 2**64 - 1),
        st.sampled_from([b"", bytes(16), bytes(32), bytes(64), world().area, world().worker.key_id]),
        st.sampled_from(["", "x", "x" * 70]),
        st.booleans(),
        st.none(),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4), st.dictionaries(st.integers(0, 12), inner, max_size=5)
    ),
    max_leaves=8,
)


@cache
def good() -> dict[str, bytes]:
    here = world()
    sealed = here.seal([one.encode() for one in every_kind()])
    return {
        "header": raw(),
        "charter": here.next_charter().raw,
        "entry": entry_by(here, here.coordinator, appointment(here)),
        "bundle": here.roster.bundle(objects=()).to_bytes(),
        "batch header": sealed.header,
        "batch body": sealed.body,
    }


@st.composite
def spoiled(draw: st.DrawFn, name: str) -> bytes:
    """A good file after a few accidents."""
    found = bytearray(good()[name])
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, max(0, len(found) - 1)))
        accident = draw(st.sampled_from(["cut", "alter", "insert", "double", "drop"]))
        if accident == "cut":
            del found[at:]
        elif accident == "alter" and found:
            found[at] = draw(st.integers(0, 255))
        elif accident == "insert":
            found[at:at] = draw(st.binary(max_size=8))
        elif accident == "double":
            found[at:at] = found[at : at + 40]
        else:
            del found[at : at + draw(st.integers(1, 40))]
    return bytes(found)


@st.composite
def replaced(draw: st.DrawFn, whole: object) -> object:
    """A CBOR value in which one part, at any depth, is another one."""
    if isinstance(whole, dict) and whole and draw(st.integers(0, 3)):
        key = draw(st.sampled_from(sorted(whole)))
        return {**whole, key: draw(replaced(whole[key]))}
    if isinstance(whole, list) and whole and draw(st.integers(0, 3)):
        at = draw(st.integers(0, len(whole) - 1))
        return [*whole[:at], draw(replaced(whole[at])), *whole[at + 1 :]]
    return draw(parts)


@bounded
@given(spoiled("header"))
def test_headers(some: bytes) -> None:
    try:
        assert verify_header(some, world().roster.verify_key) == header()
    except ProtocolError:
        return


@bounded
@given(replaced(to_map(header())))
def test_headers_of_a_writer_gone_wrong(value: object) -> None:
    try:
        some = signed_cbor(canonical.encode(value))
        found = verify_header(some, world().roster.verify_key)
    except (ProtocolError, TypeError):
        return
    assert canonical.encode(to_map(found)) == canonical.encode(value)


@bounded
@given(st.sampled_from(["charter", "entry", "bundle"]).flatmap(spoiled))
def test_rosters(some: bytes) -> None:
    for read in (world().roster.with_charter, world().roster.with_entry, world().roster.merged):
        try:
            assert read(some).charter.version in (1, 2)
        except ProtocolError:
            continue


@bounded
@given(st.data())
def test_charters_and_entries_of_signers_gone_wrong(data: st.DataObject) -> None:
    here = world()
    for name, purpose, keys, read in (
        ("charter", CHARTER, here.root, here.roster.with_charter),
        ("entry", REGISTER, (here.coordinator.signing,), here.roster.with_entry),
    ):
        whole = canonical.decode(statement.read_statement(good()[name]).payload, max_bytes=10**6)
        try:
            payload = canonical.encode(data.draw(replaced(whole)))
            grown = read(statement.sign(purpose, payload, keys).to_bytes())
        except (ProtocolError, TypeError):
            continue
        assert grown.view != here.roster.view
        assert Roster.of_bundle(grown.bundle().to_bytes()).view == grown.view


@bounded
@given(st.data())
def test_messages_and_bodies(data: st.DataObject) -> None:
    one = data.draw(st.sampled_from(every_kind()))
    with suppress(ProtocolError, TypeError):
        raw_message = canonical.encode([type(one).TYPE, data.draw(replaced(to_map(one)))])
        assert decode(raw_message).encode() == raw_message
    with suppress(ProtocolError, TypeError):
        read_body(pack(canonical.encode(data.draw(parts))), header())


@bounded
@given(spoiled("batch header"), spoiled("batch body"), st.booleans())
def test_batches(head: bytes, body: bytes, only_body: bool) -> None:
    some = SealedBatch(good()["batch header"] if only_body else head, body)
    try:
        found = open_batch(some, key_of_epoch(), world().roster.verify_key)
    except ProtocolError:
        return
    assert (found.raw_header, body) == (good()["batch header"], good()["batch body"])


@bounded
@given(parts, st.binary(max_size=200))
def test_receipts_tokens_bundles_and_proofs(value: object, some: bytes) -> None:
    here = world()
    try:
        payload = canonical.encode(value)
    except TypeError:
        return
    for raw_value in (
        some,
        payload,
        statement.sign("receipt", payload, [here.server]).to_bytes(),
        statement.sign("fetch token", payload, [here.server]).to_bytes(),
    ):
        for read in (
            lambda one: read_receipt(one, here.roster.receipt_key),
            lambda one: read_token(one, here.roster.receipt_key, server=here.server.key_id, now=START),
            read_bundle,
            read_question,
            lambda one: list(read_answer(one)),
            lambda one: from_map(Proof, canonical.decode(one, max_bytes=1000)),
        ):
            try:
                read(raw_value)
            except ProtocolError:
                continue


def test_every_kind_of_message_is_fuzzed() -> None:
    assert {type(one).TYPE for one in every_kind()} == set(KINDS)
