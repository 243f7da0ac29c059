"""Opening work anew over the line: a locked laptop leaves its request, a coordinator fetches it and leaves the answer.

Nothing here is believed: the request by its six words, the answer by the key that it opens with.
"""

from __future__ import annotations

import hashlib

from sync.client.answers import StoppedByServer, of_upload
from sync.client.asking import Sign
from sync.client.enrolling import MAX_LIST_BYTES, SMALL, list_in, with_token
from sync.client.transport import OddAnswer, Transport
from sync.protocol.reopening import MAX_ANSWER_BYTES, MAX_REQUEST_BYTES

PATH = "/v1/reopenings"


def leave(line: Transport, request: bytes) -> None:
    """Leave a request at the server. Raises LineError, StoppedByServer."""
    answer = line.call("POST", PATH, body=request, most=SMALL)
    if answer.status != 202:
        raise StoppedByServer(of_upload(answer))


def waiting(line: Transport, sign: Sign) -> tuple[bytes, ...]:
    """The requests that wait, as they came; nothing is verified. Raises LineError, StoppedByServer."""
    return list_in(with_token(line, "GET", PATH, sign, MAX_LIST_BYTES), MAX_REQUEST_BYTES)


def answer(line: Transport, sign: Sign, request: bytes, answered: bytes) -> None:
    """Leave the answer to a request. Raises LineError, StoppedByServer."""
    with_token(line, "POST", _path(request), sign, SMALL, body=answered, wanted=202)


def take(line: Transport, request: bytes) -> bytes | None:
    """The answer to a request; None while there is none. Raises LineError, StoppedByServer."""
    found = line.call("GET", _path(request), most=SMALL)
    if found.status == 404:
        return None
    if found.status != 200:
        raise StoppedByServer(of_upload(found))
    if len(found.body) > MAX_ANSWER_BYTES:
        raise OddAnswer("an answer that is none")
    return found.body


def _path(request: bytes) -> str:
    return f"{PATH}/{hashlib.sha256(request).hexdigest()}"
