"""The published vectors: what any implementation reads, and by which name it refuses."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from sync.protocol import age, age_stream, canonical, padding, parcel, split
from sync.protocol.authorship import message_hash, verify_proof
from sync.protocol.batch import SealedBatch, open_batch
from sync.protocol.envelope import Head, KeyOf, batch_hash, verify_header
from sync.protocol.errors import ProtocolError, UnknownKey
from sync.protocol.identifiers import AreaId, BatchHash, ContentClass, Incarnation, KeyId
from sync.protocol.keys import Identity, SigningKey, VerifyKey
from sync.protocol.messages import Enclosure, decode
from sync.protocol.places import read_answer, read_question
from sync.protocol.receipts import read_receipt, read_token
from sync.protocol.register import peek_entry
from sync.protocol.reopening import MAX_ANSWER_BYTES, read_request
from sync.protocol.roster import Roster
from sync.protocol.streams import Mark

FOLDER = Path(__file__).resolve().parents[2] / "vectors"
Given = dict[str, Any]


def raw(given: Given, name: str) -> bytes:
    return bytes.fromhex(given[name])


def only(key: bytes) -> KeyOf:
    """A roster of one key."""

    def key_of(key_id: KeyId) -> VerifyKey:
        if VerifyKey(key).key_id != key_id:
            raise UnknownKey
        return VerifyKey(key)

    return key_of


def cbor(given: Given) -> Any:
    value = canonical.decode(raw(given, "cbor"), max_bytes=1000)
    return canonical.encode(value) == raw(given, "cbor")


def keys(given: Given) -> Any:
    signing, identity = SigningKey(raw(given, "seed")), Identity(raw(given, "seed"))
    return {
        "signing public": signing.public.raw.hex(),
        "key id": signing.key_id.hex(),
        "signature": signing.sign(given["purpose"], raw(given, "message")).hex(),
        "identity": identity.secret_text(),
        "recipient": str(identity.recipient),
        "epoch id": identity.recipient.epoch_id(AreaId(bytes(16)), ContentClass.LINKS).hex(),
    }


def age_files(given: Given) -> Any:
    identity = Identity.parse(given["identity"])
    return age.open_file(raw(given, "file"), identity, max_plain=1000, only_recipient=given["only"]).hex()


def packed(given: Given) -> Any:
    if "length" in given:
        return padding.padded_size(given["length"])
    return padding.unpack(raw(given, "packed")).hex()


def headers(given: Given) -> Any:
    found = verify_header(raw(given, "header"), only(raw(given, "key")))
    return {"sequence": found.sequence, "sender": found.sender.hex(), "body length": found.body_length}


def batches(given: Given) -> Any:
    sealed = SealedBatch(raw(given, "header"), raw(given, "body"))
    found = open_batch(sealed, Identity.parse(given["identity"]), only(raw(given, "key")))
    names = [name.hex() for name, _ in found.messages]
    return {"hash": found.hash.hex(), "messages": [one.hex() for one in found.body.messages], "hashes": names}


def messages(given: Given) -> Any:
    encoded = raw(given, "message")
    assert decode(encoded).encode() == encoded
    return message_hash(encoded).hex()


def proofs(given: Given) -> Any:
    enclosure = decode(raw(given, "enclosure"))
    assert isinstance(enclosure, Enclosure)
    found = verify_proof(enclosure.proof, enclosure.message, only(raw(given, "key")))
    return {"root": found.root.hex(), "hash": message_hash(enclosure.message).hex()}


def rosters(given: Given) -> Any:
    roster = Roster.of_bundle(raw(given, "bundle"))
    for one in map(bytes.fromhex, given["then"]):
        try:
            peek_entry(one)
        except ProtocolError:
            roster = roster.with_charter(one)
        else:
            roster = roster.with_entry(one)
    return {"view": roster.view.hex()}


def receipts(given: Given) -> Any:
    key_of = only(raw(given, "key"))
    if "receipt" in given:
        return [one.hex() for one in read_receipt(raw(given, "receipt"), key_of).batches]
    server = KeyId(raw(given, "server"))
    return read_token(raw(given, "token"), key_of, server=server, now=given["now"]).member.hex()


def marks(given: Given) -> Any:
    heads = [
        Head(Incarnation(raw(one, "incarnation")), one["sequence"], BatchHash(raw(one, "batch")))
        for one in given["heads"]
    ]
    return Mark.at_rest(heads).to_bytes().hex()


def parcels(given: Given) -> Any:
    file = io.BytesIO(raw(given, "file"))
    entries = parcel.read(age_stream.opened(file.read, [Identity.parse(given["identity"])]))
    return [[one.name, one.content.hex()] for one in entries]


def escrows(given: Given) -> Any:
    if "request" in given:
        asked = read_request(raw(given, "request"))
        numbers = [one.number for one in split.read(asked.escrow).parts]
        return {"member": asked.member.hex(), "to": asked.to.raw.hex(), "asked for": numbers}
    whole, member = split.read(raw(given, "escrow")), KeyId(raw(given, "member"))
    if "identity" in given:
        return split.records(whole, member, Identity.parse(given["identity"])).hex()
    own, known = Identity.parse(given["answer key"]), dict[int, bytes]()
    for one in map(bytes.fromhex, given["answers"]):
        known |= split.shares(whole, member, age.open_file(one, own, max_plain=MAX_ANSWER_BYTES))
    key = split.key_of(whole, known)
    return None if key is None else key.hex()


def places(given: Given) -> Any:
    if "question" in given:
        return [[one.incarnation.hex(), one.newest.hex()] for one in read_question(raw(given, "question"))]
    found = list(read_answer(raw(given, "answer")))
    for one in found:
        verify_header(one, only(raw(given, "key")))
    return [batch_hash(one).hex() for one in found]


READERS: dict[str, Callable[[Given], Any]] = {
    "cbor": cbor,
    "keys": keys,
    "age": age_files,
    "padding": packed,
    "headers": headers,
    "batches": batches,
    "messages": messages,
    "proofs": proofs,
    "rosters": rosters,
    "departures": rosters,
    "receipts": receipts,
    "marks": marks,
    "places": places,
    "parcels": parcels,
    "escrows": escrows,
}


def loaded() -> list[Any]:
    return [
        pytest.param(kind, one, id=f"{kind}: {one['name']}")
        for kind in READERS
        for one in json.loads((FOLDER / f"{kind}.json").read_text("utf-8"))
    ]


@pytest.mark.parametrize(("kind", "vector"), loaded())
def test_each_vector_is_read_or_refused_as_published(kind: str, vector: dict[str, Any]) -> None:
    if "error" in vector:
        with pytest.raises(ProtocolError) as caught:
            READERS[kind](vector["in"])
        assert caught.value.code == vector["error"]
    else:
        found, out = READERS[kind](vector["in"]), vector["out"]
        assert found == out if not isinstance(out, dict) else out.items() <= found.items()


def test_every_file_of_vectors_is_read() -> None:
    assert {file.stem for file in FOLDER.glob("*.json")} == set(READERS)
