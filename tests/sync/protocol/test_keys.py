"""Keys: their text, their names, and what cannot be said with them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sync.protocol import bech32, keys
from sync.protocol.charter import sign_charter
from sync.protocol.errors import Malformed, ProtocolError, SignatureInvalid, UnknownVersion, WrongLength
from tests.sync.protocol.world import Dice, world


def test_member_keys_survive_a_round() -> None:
    made = keys.MemberKeys.generate(Dice("one"))
    assert keys.MemberKeys.from_bytes(made.to_bytes()) == made
    assert len(made.to_bytes()) == 65
    with pytest.raises(UnknownVersion):
        keys.MemberKeys.from_bytes(b"\x02" + made.to_bytes()[1:])
    with pytest.raises(WrongLength):
        keys.MemberKeys.from_bytes(made.to_bytes()[:-1])


def test_secrets_do_not_show_in_a_repr() -> None:
    made = keys.MemberKeys(
        keys.SigningKey(b"secret-secret-secret-secret-sec!"), keys.Identity(b"hidden! " * 4)
    )
    assert "secret-secret" not in repr(made)
    assert "hidden!" not in repr(made)


def test_the_specifications_own_example_of_a_key_pair() -> None:
    text = "AGE-SECRET-KEY-PQ-1XX76JRALNLXDMEW0CRK45QMCCH4X06SE84UN3VPM33W6HWDX0H3SK3ZQFR"
    identity = keys.Identity.parse(text)
    assert identity.secret_text() == text
    recipient = str(identity.recipient)
    assert recipient.startswith("age1pq1x34nzsvr0rxjsgdn8zgyhfe8j7ceq5r9rdelkjuh3y235jzxshfg87pzf5z")
    assert recipient.endswith("3fzv49zc0k")
    assert len(recipient) == 1959
    assert keys.Recipient.parse(recipient) == identity.recipient


def test_a_signature_for_one_purpose_is_none_for_another() -> None:
    key = keys.SigningKey.generate(Dice("two"))
    signature = key.sign("receipt", b"bytes")
    key.public.verify("receipt", b"bytes", signature)
    for purpose, message in (("fetch token", b"bytes"), ("receipt", b"byte"), ("receipt", b"bytes\x00")):
        with pytest.raises(SignatureInvalid):
            key.public.verify(purpose, message, signature)
    for length in (0, 63, 65):
        with pytest.raises(SignatureInvalid):
            key.public.verify("receipt", b"bytes", (signature + b"\x00")[:length])


def test_k1_one_key_holds_one_office() -> None:
    charter = world().roster.charter
    for office in (charter.readers[0].key, charter.root[0]):
        with pytest.raises(Malformed):
            sign_charter(replace(charter, receipt_keys=(office,)), world().root)


@settings(max_examples=60, deadline=None)
@given(st.binary(min_size=1, max_size=80))
def test_key_text_round_and_one_letter_changed(raw: bytes) -> None:
    text = bech32.encode("age1pq", raw)
    assert bech32.decode("age1pq", text) == raw
    at = len(raw) % (len(text) - 7) + 7
    letter = "q" if text[at] != "q" else "p"
    with pytest.raises(Malformed):
        bech32.decode("age1pq", text[:at] + letter + text[at + 1 :])


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=100))
def test_any_text_is_a_key_or_refused(text: str) -> None:
    for parse in (keys.Identity.parse, keys.Recipient.parse):
        with pytest.raises(ProtocolError):
            parse(text)


def test_key_text_in_mixed_case_or_of_another_kind_is_refused() -> None:
    identity = keys.Identity.generate(Dice("three"))
    text = identity.secret_text()
    for odd in (
        text.lower(),
        text[:30] + text[30:].lower(),
        str(identity.recipient),
        text.replace("PQ-", ""),
    ):
        with pytest.raises(Malformed):
            keys.Identity.parse(odd)
