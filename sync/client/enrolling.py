"""Enrolment over the line: a new laptop leaves its request, a coordinator fetches them, the list of keys comes back.

The server can hold a request back or show another programme's list; six words, read aloud, tell both.
"""

from __future__ import annotations

import base64

from sync.client.answers import StoppedByServer, json_in, of_upload
from sync.client.asking import Sign
from sync.client.transport import Answer, OddAnswer, Transport
from sync.protocol import canonical
from sync.protocol.bundle import MAX_BUNDLE_BYTES
from sync.protocol.enrolment import MAX_REQUEST_BYTES
from sync.protocol.errors import ProtocolError, UnknownKey
from sync.protocol.identifiers import KeyId

MOST_REQUESTS = 1000
MAX_LIST_BYTES = 1024 * 1024
SMALL = 64 * 1024


def leave(line: Transport, request: bytes) -> None:
    """Leave a request at the server. Raises LineError, StoppedByServer."""
    answer = line.call("POST", "/v1/requests", body=request, most=SMALL)
    if answer.status != 202:
        raise StoppedByServer(of_upload(answer))


def waiting(line: Transport, sign: Sign) -> tuple[bytes, ...]:
    """The requests that wait, as they came; nothing is verified. Raises LineError, StoppedByServer."""
    return list_in(with_token(line, "GET", "/v1/requests", sign, MAX_LIST_BYTES), MAX_REQUEST_BYTES)


def list_in(answer: Answer, most: int) -> tuple[bytes, ...]:
    """The requests in a list, each of at most `most` bytes. Raises OddAnswer."""
    try:
        found = canonical.decode(answer.body, max_bytes=MAX_LIST_BYTES)
    except ProtocolError as problem:
        raise OddAnswer("a list of requests that is none") from problem
    if not isinstance(found, list) or len(found) > MOST_REQUESTS:
        raise OddAnswer("a list of requests that is none")
    return tuple(one for one in found if isinstance(one, bytes) and len(one) <= most)


def list_of_keys(line: Transport, sign: Sign) -> bytes | None:
    """The list of keys as the server has it, for somebody whom it names; None while it does not.

    Nothing is verified: whoever takes it compares the programme's six words. Raises LineError, StoppedByServer.
    """
    try:
        return with_token(line, "GET", "/v1/roster", sign, MAX_BUNDLE_BYTES).body
    except StoppedByServer as stopped:
        if stopped.meaning.code == UnknownKey.code:
            return None
        raise


def with_token(
    line: Transport, method: str, path: str, sign: Sign, most: int, *, body: bytes = b"", wanted: int = 200
) -> Answer:
    """The server tells its key and its time to whoever has no token; a token names both. Raises LineError,
    StoppedByServer for any status but `wanted`."""
    told = json_in(line.call(method, path, most=SMALL))
    server, at = told.get("server"), told.get("time")
    if not isinstance(server, str) or len(server) != 32 or not isinstance(at, int) or not 0 <= at < 2**40:
        raise OddAnswer("no server of this protocol")
    try:
        token = sign(KeyId(bytes.fromhex(server)), at)
    except ValueError as problem:
        raise OddAnswer("no server of this protocol") from problem
    headers = {"Authorization": f"Bearer {base64.b64encode(token).decode('ascii')}"}
    answer = line.call(method, path, headers=headers, body=body, most=most)
    if answer.status != wanted:
        raise StoppedByServer(of_upload(answer))
    return answer
