"""Over the line: a reader's word that the mailbox may let go of batches. What the server answers is not signed."""

from __future__ import annotations

from sync.client.answers import MOST_ANSWER_BYTES, StoppedByServer, json_in, of_upload
from sync.client.transport import OddAnswer, Transport
from sync.protocol.identifiers import BatchHash


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
