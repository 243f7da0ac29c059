"""Our age files against npm's `age-encryption`, both ways, and against every vector of C2SP's `cctv-age`."""

from __future__ import annotations

import base64
import hashlib
import hmac
import zlib
from dataclasses import dataclass
from functools import cache

import pytest

from sync.protocol import age, age_header, age_payload
from sync.protocol.errors import AgeMalformed, OtherRecipients, ProtocolError, SealBroken, SealRefused
from sync.protocol.keys import Identity, Recipient
from tests.node.setup_node import ask

pytestmark = pytest.mark.node

MOST = 64 * 1024 * 1024
# What the age specification lets a reader accept, and this one refuses: other recipients beside a hybrid one.
MIXED = {"hybrid_and_x25519", "hybrid_grease"}
OPENED = {"hybrid", "hybrid_multiple_recipients"}


@dataclass(frozen=True)
class Vector:
    name: str
    expect: str
    file_key: bytes
    payload: str  # SHA-256 in hex, of the plain content
    identities: tuple[Identity, ...]  # the hybrid ones among those named
    armored: bool
    file: bytes


@cache
def vectors() -> dict[str, Vector]:
    found = ask([{"op": "vectors"}])[0]["vectors"]
    return {name: _vector(name, base64.b64decode(raw)) for name, raw in found.items()}


def _vector(name: str, raw: bytes) -> Vector:
    head, _, file = raw.partition(b"\n\n")
    lines = [line.split(": ", 1) for line in head.decode().split("\n")]
    fields = dict(lines)
    if fields.get("compressed") == "zlib":
        file = zlib.decompress(file)
    secrets = [text for key, text in lines if key == "identity" and text.startswith("AGE-SECRET-KEY-PQ-1")]
    identities = tuple(Identity.parse(text) for text in secrets)
    file_key = bytes.fromhex(fields.get("file key", ""))
    armored = fields.get("armored") == "yes"
    return Vector(name, fields["expect"], file_key, fields.get("payload", ""), identities, armored, file)


def test_there_are_as_many_vectors_as_when_this_was_written() -> None:
    assert len(vectors()) == 143
    assert sum(bool(one.identities) for one in vectors().values()) == 19


def test_a3_every_vector_opens_or_is_refused_as_it_should_be() -> None:
    wrong = []
    for one in vectors().values():
        identity = (one.identities or (Identity(bytes(32)),))[-1]
        try:
            plain = age.open_file(one.file, identity, max_plain=MOST)
            result = "opened" if hashlib.sha256(plain).hexdigest() == one.payload else "opened wrongly"
        except SealRefused:
            result = "refused"
        if result != ("opened" if one.name in OPENED else "refused"):
            wrong.append((one.name, result))
    assert wrong == []


@pytest.mark.parametrize("name", sorted(MIXED))
def test_a1_a_hybrid_recipient_beside_another_kind_is_refused(name: str) -> None:
    one = vectors()[name]
    with pytest.raises(OtherRecipients):
        age.open_file(one.file, one.identities[0], max_plain=MOST)


def test_a3_header_and_payload_of_every_kind_are_read_as_the_vectors_say() -> None:
    """With the vector's file key in hand, the kind of recipient does not matter: MAC and payload must fit."""
    wrong, tried = [], 0
    for one in vectors().values():
        if one.armored or one.expect == "armor failure" or not one.file_key:
            continue
        tried += 1
        result = _read_with(one)
        if result != _EXPECTED.get(one.expect, "header") and not _of_one_kind(one, result):
            wrong.append((one.name, one.expect, result))
    assert wrong == []
    assert tried > 90


_EXPECTED = {"success": "success", "no match": "success", "payload failure": "payload", "HMAC failure": "mac"}


def _of_one_kind(one: Vector, result: str) -> bool:
    """A failure in one kind's own rules: the header is well formed for who does not know that kind."""
    if one.name in ("stream_no_nonce", "stream_short_nonce"):
        return result == "payload"  # the vectors count the nonce to the header
    return one.name.startswith(("x25519", "scrypt", "hybrid")) and result in ("success", "mac")


def _read_with(one: Vector) -> str:
    try:
        header = age_header.parse(one.file)
    except (AgeMalformed, ProtocolError):
        return "header"
    if not hmac.compare_digest(age.mac(one.file_key, header.signed), header.mac):
        return "mac"
    try:
        plain = age_payload.open_payload(one.file_key, one.file[header.length :], max_plain=MOST)
    except SealBroken:
        return "payload"
    return (
        "success" if not one.payload or hashlib.sha256(plain).hexdigest() == one.payload else "other content"
    )


def test_a_header_written_again_has_the_same_bytes() -> None:
    for one in vectors().values():
        if one.expect in ("success", "no match", "payload failure") and not one.armored:
            header = age_header.parse(one.file)
            again = age_header.write_unsigned(header.stanzas) + age_header.write_mac(header.mac)
            assert again == one.file[: header.length], one.name


SIZES = (0, 1, 65_535, 65_536, 65_537, 200_000)


def test_npm_opens_what_we_seal_and_we_open_what_npm_seals() -> None:
    identity = Identity(bytes(range(32)))
    plains = [bytes([size % 251]) * size for size in SIZES]
    questions = [
        {
            "op": "open",
            "identity": identity.secret_text(),
            "file": _text(age.seal(plain, [identity.recipient])),
        }
        for plain in plains
    ] + [{"op": "seal", "recipient": str(identity.recipient), "plain": _text(plain)} for plain in plains]
    answers = ask(questions)
    assert [base64.b64decode(one["plain"]) for one in answers[: len(SIZES)]] == plains
    for plain, answer in zip(plains, answers[len(SIZES) :], strict=True):
        assert age.open_file(base64.b64decode(answer["file"]), identity, max_plain=MOST) == plain


def test_npm_derives_the_same_recipient() -> None:
    identities = [Identity(bytes([place]) * 32) for place in range(8)]
    answers = ask([{"op": "recipient", "identity": one.secret_text()} for one in identities])
    assert [Recipient.parse(one["recipient"]) for one in answers] == [one.recipient for one in identities]


def test_npm_refuses_what_we_alter() -> None:
    identity = Identity(bytes(range(32)))
    sealed = age.seal(b"x" * 100, [identity.recipient])
    places = [*range(0, len(sealed), 97), len(sealed) - 1]
    altered = [sealed[:at] + bytes([sealed[at] ^ 1]) + sealed[at + 1 :] for at in places]
    answers = ask([{"op": "open", "identity": identity.secret_text(), "file": _text(one)} for one in altered])
    assert all("error" in one for one in answers)


def _text(raw: bytes) -> str:
    return base64.b64encode(raw).decode()
