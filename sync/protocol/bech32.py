"""Bech32 (BIP 173) without the limit on length, as age writes its keys."""

from __future__ import annotations

from typing import Final

from sync.protocol.errors import Malformed

_LETTERS: Final = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_VALUES: Final = {letter: value for value, letter in enumerate(_LETTERS)}
_GENERATOR: Final = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)


def encode(prefix: str, payload: bytes) -> str:
    """`prefix`, "1", the payload and six letters of checksum; in the prefix's case."""
    lower = prefix.lower()
    values = _regroup(payload, 8, 5, pad=True)
    checksum = _polymod(_expanded(lower) + values + [0] * 6) ^ 1
    tail = [(checksum >> 5 * (5 - place)) & 31 for place in range(6)]
    text = lower + "1" + "".join(_LETTERS[value] for value in values + tail)
    return text.upper() if prefix.isupper() else text


def decode(prefix: str, text: str) -> bytes:
    """The payload of `text`, which must carry this prefix in this case. Errors: Malformed."""
    wanted_case = text.upper() if prefix.isupper() else text.lower()
    if text != wanted_case or not text.isascii():
        raise Malformed("key text in mixed or wrong case")
    head, one, letters = text.lower().rpartition("1")
    if not one or head != prefix.lower() or len(letters) < 6:
        raise Malformed("not a key text of this kind")
    try:
        values = [_VALUES[letter] for letter in letters]
    except KeyError:
        raise Malformed("a letter that no key text has") from None
    if _polymod(_expanded(head) + values) != 1:
        raise Malformed("the key text's checksum does not fit")
    return bytes(_regroup(values[:-6], 5, 8, pad=False))


def _expanded(prefix: str) -> list[int]:
    return [ord(letter) >> 5 for letter in prefix] + [0] + [ord(letter) & 31 for letter in prefix]


def _polymod(values: list[int]) -> int:
    check = 1
    for value in values:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ value
        for place, generator in enumerate(_GENERATOR):
            if top >> place & 1:
                check ^= generator
    return check


def _regroup(values: bytes | list[int], width: int, wanted: int, *, pad: bool) -> list[int]:
    held, bits, out = 0, 0, []
    for value in values:
        held = (held << width | value) & 0xFFF
        bits += width
        while bits >= wanted:
            bits -= wanted
            out.append(held >> bits & (1 << wanted) - 1)
    rest = held & (1 << bits) - 1
    if pad and bits:
        out.append(rest << (wanted - bits) & (1 << wanted) - 1)
    elif not pad and (bits >= width or rest):
        raise Malformed("the key text ends in stray bits")
    return out
