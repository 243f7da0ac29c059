"""Over the line: a reader's word that the mailbox may let go of batches. What the server answers is not signed."""

from __future__ import annotations

from collections.abc import Iterable

from sync.client.answers import MOST_ANSWER_BYTES, StoppedByServer, json_in, of_upload
from sync.client.transport import OddAnswer, Transport
from sync.protocol.errors import ProtocolError
from sync.protocol.identifiers import BatchHash
from sync.protocol.receipts import Keeper
from sync.protocol.roster import Roster


def say(line: Transport, word: bytes) -> frozenset[BatchHash]:
    """Returns what of it the server still keeps. Raises LineError, StoppedByServer."""
    answer = line.call("POST", "/v1/let-go", body=word, most=MOST_ANSWER_BYTES)
    if answer.status != 200:
        raise StoppedByServer(of_upload(answer))
    waits = json_in(answer).get("waits")
    try:
        if not isinstance(waits, list):
            raise OddAnswer("no list of what waits")
        return frozenset(BatchHash(bytes.fromhex(one)) for one in waits)
    except (TypeError, ValueError) as problem:
        raise OddAnswer("no list of what waits") from problem


def kept_there(line: Transport, roster: Roster, batches: Iterable[BatchHash]) -> frozenset[BatchHash]:
    """Of these the ones for which the server gives its receipt: what came by stick alone may never have been there.

    Raises LineError.
    """
    found = set()
    for one in batches:
        answer = line.call("GET", f"/v1/batches/{one.hex()}", most=MOST_ANSWER_BYTES)
        if answer.status == 200 and _is_receipt(answer.body, roster, one):
            found.add(one)
    return frozenset(found)


def _is_receipt(raw: bytes, roster: Roster, batch: BatchHash) -> bool:
    try:
        receipt = roster.receipt(raw)
    except ProtocolError:
        return False
    return receipt.keeper is Keeper.SERVER and batch in receipt.batches
