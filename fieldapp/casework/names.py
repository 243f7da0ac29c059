"""One person's name in Cyrillic, Latin or Arabic letters finds the same person. Pure.

Every name gets two keys: a Latin spelling, and its skeleton of consonants with a mark for a first vowel.
Айгүл, Aigul and أيغول share the skeleton. The keys are for finding, never for deciding that two people
are one.
"""

from __future__ import annotations

import re
import unicodedata

CYRILLIC = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "yo", "ж": "zh", "з": "z", "и": "i",
    "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t",
    "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sh", "ъ": "", "ы": "y", "ь": "",
    "э": "e", "ю": "yu", "я": "ya",
    "ә": "a", "ғ": "gh", "қ": "q", "ң": "n", "ө": "o", "ұ": "u", "ү": "u", "һ": "h", "і": "i",
    "ӣ": "i", "ӯ": "u", "ҳ": "h", "ҷ": "j", "ў": "u",
}  # fmt: skip
ARABIC = {
    "ا": "a",
    "أ": "a",
    "إ": "i",
    "آ": "a",
    "ٱ": "a",
    "ب": "b",
    "پ": "p",
    "ت": "t",
    "ث": "s",
    "ج": "j",
    "چ": "ch",
    "ح": "h",
    "خ": "kh",
    "د": "d",
    "ذ": "z",
    "ر": "r",
    "ز": "z",
    "ژ": "zh",
    "س": "s",
    "ش": "sh",
    "ص": "s",
    "ض": "d",
    "ط": "t",
    "ظ": "z",
    "ع": "a",
    "غ": "gh",
    "ف": "f",
    "ق": "q",
    "ک": "k",
    "ك": "k",
    "گ": "g",
    "ل": "l",
    "م": "m",
    "ن": "n",
    "ه": "\1h",
    "ة": "a",
    "و": "\2",
    "ؤ": "u",
    "ي": "i",
    "ی": "i",
    "ى": "a",
    "ئ": "i",
    "ء": "",
}  # fmt: skip  (\1h and \2 read differently at a word's start)
LATIN = {"ı": "i", "ə": "a", "ß": "ss", "ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d"}
LETTERS = CYRILLIC | ARABIC | LATIN
SAME_SOUND = (  # spellings of one sound, longest first; the order matters
    ("shch", "s"), ("dzh", "j"), ("zh", "j"), ("kh", "h"), ("gh", "g"), ("sh", "s"), ("ch", "c"), ("ts", "c"),
    ("ph", "f"), ("th", "t"), ("ck", "k"), ("q", "k"), ("w", "v"), ("x", "h"), ("dj", "j"),
)  # fmt: skip
VOWELS = frozenset("aeiouy")


def latin(name: str) -> str:
    """The name in lower-case Latin letters, words apart: "Айгүл" -> "aigul"."""
    lowered = unicodedata.normalize("NFKC", name).casefold()
    spelled = "".join(_letter(letter) for letter in lowered)
    spelled = re.sub(r"(?<=[a-z])\x01", "a", spelled).replace("\x01", "")
    spelled = re.sub(r"(?<=[a-z])\x02", "u", spelled).replace("\x02", "v")
    return " ".join(re.findall(r"[a-z0-9]+", spelled))


def _letter(letter: str) -> str:
    if letter in LETTERS:
        return LETTERS[letter]
    plain = unicodedata.normalize("NFD", letter)
    bare = "".join(part for part in plain if not unicodedata.combining(part))
    return LETTERS.get(bare, bare) if bare else ""


def skeleton(name: str) -> str:
    """Its consonants, one sign a sound, with "a" for a vowel at a word's start: "Aigul" -> "agl"."""
    return " ".join(filter(None, (_bones(word) for word in latin(name).split())))


def _bones(word: str) -> str:
    for spelled, sound in SAME_SOUND:
        word = word.replace(spelled, sound)
    first = "a" if word[:1] in VOWELS else ""
    consonants = "".join(letter for letter in word if letter not in VOWELS)
    return first + re.sub(r"(.)\1+", r"\1", consonants).removesuffix("h")


def keys(given_name: str, code: str) -> str:
    """What the store keeps to find a person by: code, Latin spelling, skeleton; one a line."""
    return "\n".join((bare_code(code), latin(given_name), skeleton(given_name)))


def bare_code(text: str) -> str:
    """A code without its dash, and with the letters that are read for digits: "7kq-42m" -> "7kq42m"."""
    return re.sub(r"[^a-z0-9]", "", latin(text))


class Query:
    """What was typed, read once for a whole list."""

    def __init__(self, text: str) -> None:
        self.typed = latin(text)
        self.code = bare_code(text)
        self.sounds = skeleton(text)
        # two consonants fit half the list, so they have to be all of a word
        self.sounds_whole = len(self.sounds) == 2
        self.sounds_begin = len(self.sounds) > 2

    def rank(self, search: str) -> int:
        """How well stored keys answer: 0 by code, 1 a word begins, 2 contains, 3 sounds alike; -1 not."""
        if not self.typed:
            return 1
        code, spelled, bones = search.split("\n")
        if code.startswith(self.code):
            return 0
        if f" {spelled}".find(f" {self.typed}") >= 0:
            return 1
        if self.typed in spelled:
            return 2
        return 3 if self._sounds_like(bones) else -1

    def _sounds_like(self, bones: str) -> bool:
        if self.sounds_whole:
            return self.sounds in bones.split()
        return self.sounds_begin and f" {bones}".find(f" {self.sounds}") >= 0


def rank(search: str, text: str) -> int:
    """As `Query.rank`, for one."""
    return Query(text).rank(search)
