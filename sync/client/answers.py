"""What the server's answers mean (PROTOCOL.md, section 12). Pure: reads, decides, does nothing else."""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sync.client.transport import Answer, LineError, number_in

PLACE_TAKEN = "place-taken"
ASK_FIRST = "ask-first"
MOST_ANSWER_BYTES = 64 * 1024  # a receipt, or a refusal in words


class Then(StrEnum):
    """What follows from an answer."""

    RECEIPT = "receipt"  # kept
    GO_ON = "go on"  # from `offset`
    BEGIN_AGAIN = "begin again"  # with the header
    ONCE_MORE = "once more"  # from the start: it may be damaged by the way it went; a second time means KEEP
    KEEP = "keep"  # this file is not accepted; the others go on
    STOP = "stop"  # nothing more now; wait `retry_after_s`


@dataclass(frozen=True, slots=True)
class Meaning:
    then: Then
    code: str = ""
    plain: str = ""
    offset: int = 0
    retry_after_s: int = 0
    header: bytes = b""  # with PLACE_TAKEN: of the batch that has the place


class StoppedByServer(LineError):
    """The server asks to wait; `meaning` says why, in this program's words."""

    def __init__(self, meaning: Meaning) -> None:
        super().__init__(meaning.code)
        self.meaning = meaning


_BY_STATUS = {
    400: Then.KEEP,
    403: Then.KEEP,
    404: Then.BEGIN_AGAIN,
    409: Then.GO_ON,
    413: Then.KEEP,
    415: Then.KEEP,
    422: Then.ONCE_MORE,
}
_ODD = "The server answered in a way that this program does not know. Nothing is lost; it is tried again."
# What a person reads is never what the server wrote: its answer is not signed, and anybody between may be it.
_REFUSED = "The server did not accept what this computer sent. What waits is safe here; it is tried again."
_STRANGER = (
    "The server does not accept this person's signature. What waits is safe here. Tell your coordinator."
)
_OTHER_LIST = (
    "The server goes by another list of keys, which does not go together with the one on this computer: recovery "
    "sheets were typed elsewhere meanwhile, or it is another programme's server. What waits is safe here. Call whoever "
    "looks after the server."
)
_DAMAGED = "The server takes a sealed file for damaged. It stays on this computer. Tell your coordinator."
_TOO_LARGE = (
    "A sealed file is larger than the server takes. It is safe on this computer. Tell your coordinator."
)
_OLD_SERVER = (
    "The server is older than this program and needs an update. What waits is safe on this computer."
)
_OTHER_LIFE = (
    "This work was put back from an older copy, or a copy of it is in use. What waits is safe here; it is sealed anew "
    "and sent when its person signs in."
)
_LATER_WORK = (
    "The server has later work of this person than this file knows of. It is safe here, and goes when its person "
    "signs in."
)
_LATER = "The server takes more later. What waits is safe on this computer and is sent by itself."
_FULL = "The server has no room left. What waits is safe on this computer. Tell your coordinator."
_NOT_READY = "The server is not set up yet. What waits is safe on this computer. Tell your coordinator."
_OWN_WORDS = {
    "refused": _REFUSED,
    "token-refused": _REFUSED,
    "nothing-here": _REFUSED,
    "other-offset": _REFUSED,
    "unknown-key": _STRANGER,
    "not-allowed": _STRANGER,
    "not-appointed": _STRANGER,
    "revoked": _STRANGER,
    "forked": _OTHER_LIST,
    "malformed": _DAMAGED,
    "wrong-length": _DAMAGED,
    "not-canonical": _DAMAGED,
    "signature-invalid": _DAMAGED,
    "body-differs": _DAMAGED,
    "too-large": _TOO_LARGE,
    PLACE_TAKEN: _OTHER_LIFE,
    ASK_FIRST: _LATER_WORK,
    "unknown-version": _OLD_SERVER,
    "paused": _LATER,
    "quota-spent": _LATER,
    "store-away": _LATER,
    "busy": _LATER,
    "server-full": _FULL,
    "sender-full": _FULL,
    "no-roster": _NOT_READY,
    "not-named": _NOT_READY,
}


REFUSED = Meaning(Then.KEEP, "refused", _REFUSED)


def of_upload(answer: Answer) -> Meaning:
    """Of a POST or PATCH of a batch. Anything that does not fit means: stop and wait."""
    if answer.status == 200:
        return Meaning(Then.RECEIPT)
    if answer.status == 202:
        offset = number_in(answer.headers.get("upload-offset", ""))
        return Meaning(Then.GO_ON, offset=offset) if offset is not None else _odd()
    said = refusal_in(answer)
    if said is None:
        return _odd()
    code, plain = said
    if code == PLACE_TAKEN:
        return Meaning(Then.KEEP, code, plain, header=_header_in(answer))
    if code == ASK_FIRST:
        return Meaning(Then.KEEP, code, plain)
    then = _BY_STATUS.get(answer.status, Then.STOP)
    wait = number_in(answer.headers.get("retry-after", "")) or 0
    offset = number_in(answer.headers.get("upload-offset", ""))
    if then is Then.GO_ON and offset is None:
        return _odd()
    return Meaning(then, code, plain, offset or 0, wait)


def refusal_in(answer: Answer) -> tuple[str, str] | None:
    """(code, this program's own words for it) of a refusal; None where it is not one of ours.

    A code that is not known becomes "refused".
    """
    found = json_in(answer)
    code, plain = found.get("code"), found.get("plain")
    if not (isinstance(code, str) and isinstance(plain, str) and code and plain):
        return None
    known = code if code in _OWN_WORDS else "refused"
    return known, _OWN_WORDS[known]


def in_own_words(code: str) -> str:
    """What a person reads of it."""
    return _OWN_WORDS[code]


def _header_in(answer: Answer) -> bytes:
    try:
        return base64.b64decode(str(json_in(answer).get("header", "")), validate=True)
    except ValueError:
        return b""


def json_in(answer: Answer) -> dict[str, Any]:
    """The object in a small JSON answer; empty where there is none."""
    if answer.headers.get("content-type", "").split(";")[0] != "application/json":
        return {}
    try:
        found = json.loads(answer.body)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _odd() -> Meaning:
    return Meaning(Then.STOP, "odd-answer", _ODD)
