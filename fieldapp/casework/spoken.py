"""Bytes as six words that two people can read to each other over a bad line. Pure."""

from __future__ import annotations

import hashlib

FIRST = "bdfgklmnprstvz"  # sounds that Russian, English, Kazakh and Arabic speakers tell apart by ear
VOWELS = "aiou"
SYLLABLES = tuple(first + vowel for first in FIRST for vowel in VOWELS)
WORDS = 6
SYLLABLES_A_WORD = 3  # 56 ** 18 is over 104 bits: nobody finds a second request with the same words


def six_words(content: bytes) -> str:
    """ "bafola kiduri ...": the same for the same bytes, on every laptop."""
    number = int.from_bytes(hashlib.sha256(b"fieldapp six words 1\0" + content).digest(), "big")
    words = []
    for _ in range(WORDS):
        word = ""
        for _ in range(SYLLABLES_A_WORD):
            number, place = divmod(number, len(SYLLABLES))
            word += SYLLABLES[place]
        words.append(word)
    return " ".join(words)
