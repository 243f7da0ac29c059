"""The text header of an age v1 file (c2sp.org/age): stanzas and MAC, read strictly and written in one way.

Knows the form of any stanza, and no key.
"""

from __future__ import annotations

import base64
import binascii
import re
from dataclasses import dataclass
from typing import Final

from sync.protocol.errors import AgeMalformed, TooLarge

VERSION_LINE: Final = b"age-encryption.org/v1\n"
MAX_STANZAS: Final = 64  # readers of one scope and the recovery key; 64 cost 100 kB
MAX_HEADER_BYTES: Final = MAX_STANZAS * 2048
MAC_BYTES: Final = 32
_LINE: Final = 64
_ARGUMENTS: Final = re.compile(rb"-> [\x21-\x7e]+(?: [\x21-\x7e]+)*")
_BASE64: Final = re.compile(rb"[A-Za-z0-9+/]*")


@dataclass(frozen=True, slots=True)
class Stanza:
    """One wrapped copy of the file key: arguments (the first is the type) and body."""

    arguments: tuple[str, ...]
    body: bytes


@dataclass(frozen=True, slots=True)
class AgeHeader:
    stanzas: tuple[Stanza, ...]
    mac: bytes
    signed: bytes  # what the MAC covers: everything up to and including "---"
    length: int  # bytes of the whole header; the payload starts here


def encode64(raw: bytes) -> bytes:
    """Base 64 without padding."""
    return base64.b64encode(raw).rstrip(b"=")


def decode64(text: bytes) -> bytes:
    """The value of canonical base 64 without padding. Errors: AgeMalformed."""
    if not _BASE64.fullmatch(text):
        raise AgeMalformed("not base 64")
    try:
        raw = base64.b64decode(text + b"=" * (-len(text) % 4), validate=True)
    except binascii.Error:
        raise AgeMalformed("not base 64") from None
    if encode64(raw) != text:
        raise AgeMalformed("base 64 is not canonical")
    return raw


def write_unsigned(stanzas: tuple[Stanza, ...]) -> bytes:
    """The header up to and including "---"; the MAC is made over this."""
    out = [VERSION_LINE]
    for stanza in stanzas:
        out.append(b"-> " + " ".join(stanza.arguments).encode("ascii") + b"\n")
        text = encode64(stanza.body)
        lines = [text[start : start + _LINE] for start in range(0, len(text) + 1, _LINE)]
        out.extend(line + b"\n" for line in lines)
    out.append(b"---")
    return b"".join(out)


def write_mac(mac: bytes) -> bytes:
    """What follows "---"."""
    return b" " + encode64(mac) + b"\n"


def parse(raw: bytes) -> AgeHeader:
    """Read the header at the start of `raw`. Errors: AgeMalformed, TooLarge."""
    lines = _Lines(raw)
    if lines.next() + b"\n" != VERSION_LINE:
        raise AgeMalformed("not an age v1 file")
    stanzas: list[Stanza] = []
    while True:
        start = lines.at
        line = lines.next()
        if line.startswith(b"---"):
            break
        stanzas.append(_stanza(line, lines))
        if len(stanzas) > MAX_STANZAS:
            raise TooLarge("more recipients than allowed")
    if not stanzas or not line.startswith(b"--- ") or len(line) != 4 + 43:
        raise AgeMalformed("no recipient, or no MAC")
    return AgeHeader(tuple(stanzas), decode64(line[4:]), raw[: start + 3], lines.at)


def _stanza(first: bytes, lines: _Lines) -> Stanza:
    if not _ARGUMENTS.fullmatch(first):
        raise AgeMalformed("a stanza's first line")
    body = b""
    while True:
        line = lines.next()
        if len(line) > _LINE:
            raise AgeMalformed("a stanza's line is too long")
        body += line
        if len(line) < _LINE:
            return Stanza(tuple(first[3:].decode("ascii").split(" ")), decode64(body))


class _Lines:
    """Lines ended by LF within the bound of a header; `at` is the offset of the next one."""

    def __init__(self, raw: bytes) -> None:
        self._raw = raw
        self.at = 0

    def next(self) -> bytes:
        end = self._raw.find(b"\n", self.at, MAX_HEADER_BYTES)
        if end < 0:
            if len(self._raw) >= MAX_HEADER_BYTES:
                raise TooLarge("the header does not end")
            raise AgeMalformed("the header is cut off")
        line = self._raw[self.at : end]
        self.at = end + 1
        return line
