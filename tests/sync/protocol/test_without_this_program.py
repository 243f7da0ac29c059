"""Section 15: npm's age client, zstd and any CBOR reader open a batch from a key on paper."""

from __future__ import annotations

import base64

import cbor2
import pytest
import zstandard

from sync.protocol import age
from sync.protocol.padding import MAX_PACKED
from tests.node.setup_node import ask
from tests.sync.protocol.interviews import interview, version_of
from tests.sync.protocol.world import world

pytestmark = pytest.mark.node


def text(raw: bytes) -> str:
    return base64.b64encode(raw).decode()


@pytest.mark.parametrize("holder", ["coordinator", "recovery"])
def test_npm_and_zstd_alone_open_a_batch_from_the_wrapped_secret_on(holder: str) -> None:
    here = world()
    batch = here.seal([version_of(seed, here.worker.key_id).encode() for seed in range(5)])
    wrap = here.roster.object(here.roster.wraps(here.address().epoch)[0])
    own = getattr(here, holder).identity.secret_text()
    (opened,) = ask([{"op": "open", "identity": own, "file": text(wrap)}])
    secret = base64.b64decode(opened["plain"]).decode("ascii").strip()
    (plain,) = ask([{"op": "open-and-unpack", "identity": secret, "file": text(batch.body)}])
    content = cbor2.loads(base64.b64decode(plain["plain"]))
    messages = [cbor2.loads(one) for one in content[8]]
    assert [one[0] for one in messages] == [1] * 5
    assert [one[1][5] for one in messages] == [interview(seed) for seed in range(5)]


def test_zstd_passes_over_the_padding() -> None:
    here = world()
    secret = here.roster.open_epoch(here.address().epoch, here.coordinator.identity)
    packed = age.open_file(here.seal([b"\x80"]).body, secret, max_plain=MAX_PACKED)
    with zstandard.ZstdDecompressor().stream_reader(packed, read_across_frames=True) as reader:
        assert cbor2.loads(reader.read())[8] == [b"\x80"]
