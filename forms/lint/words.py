"""Which words a form may not say: patterns in several languages, and how a text is made ready for them.

The lists are data that is given from outside (`resources/linter/`): no list lies in a field laptop's install folder.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

FORMAT = 1
_TOKEN = re.compile(r"[^\W_]+")
_CAMEL = re.compile(r"(?<=[a-zа-яё])(?=[A-ZА-ЯЁ])")
_HIDDEN = re.compile(
    "[\u00ad\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff'’‘ʻʼ`´]"
)  # breaks no word for an eye
_ARABIC = str.maketrans("ىةکیٱ", "يهكيا")
# Letters that look alike: a word of two scripts is read in each of them.
_LATIN, _CYRILLIC = "aceopxyikmthb", "асеорхуікмтнв"
_TO_LATIN = str.maketrans(_CYRILLIC, _LATIN)
_TO_CYRILLIC = str.maketrans(_LATIN, _CYRILLIC)
_DIGITS = (str.maketrans("013457", "oleast"), str.maketrans("013457", "oieast"))
_CLITICS = re.compile(r"^(?:[وف]?(?:[بكل]?ال|لل|[بكل])|[وف])(?=.{3})")
_DIVIDED = re.compile(r"(?<![^\W_])[^\W_]+(?:[-_‐‑.·][^\W_]+)+")
MOST_PARTS = 4  # of a word that is written with dashes in it
HEAD = 3  # letters of a word by which its patterns are found
LONGEST = 200_000  # letters of a text: six times what a cell of Excel holds; nobody reads that aloud
REMEMBERED = 2_000  # letters of a text whose words are kept: many cells say the same, and it is short
APART = 4  # words that may stand between the parts of a phrase joined by "…"


class WordsRefused(ValueError):
    """The list of words is not what it should be; the form check cannot be done with it."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """`risk* … return*`: words in this order. A star stands for any ending, or any beginning."""

    text: str
    parts: tuple[re.Pattern[str], ...]
    gaps: tuple[int, ...]  # how many words may stand before each part but the first
    squashed: re.Pattern[str] | None  # the same written in one, as names of questions are

    def found(self, words: tuple[tuple[str, ...], ...], likely: Iterable[int]) -> Iterator[tuple[int, int]]:
        """Where it stands among the words, each given with its other readings: (first, behind the last). `likely`: at
        which of them it may begin."""
        for at in likely:
            readings = words[at]
            if self.squashed and any(self.squashed.match(one) for one in readings):
                yield at, at + 1
            if any(self.parts[0].fullmatch(one) for one in readings):
                end = self._rest(words, at + 1)
                if end:
                    yield at, end

    def _rest(self, words: tuple[tuple[str, ...], ...], at: int) -> int:
        for part, gap in zip(self.parts[1:], self.gaps, strict=True):
            for place in range(at, min(at + gap + 1, len(words))):
                if any(part.fullmatch(one) for one in words[place]):
                    at = place + 1
                    break
            else:
                return 0
        return at


@dataclass(frozen=True, slots=True)
class Patterns:
    """Many patterns, found by how a word begins: a form has tens of thousands of words, a list a thousand patterns."""

    by_head: Mapping[str, tuple[Pattern, ...]]
    anywhere: tuple[Pattern, ...]  # those that say nothing of the beginning

    def found(self, words: tuple[tuple[str, ...], ...]) -> Iterator[tuple[int, int]]:
        likely: dict[str, list[int]] = {}
        for at, alike in enumerate(words):
            for head in {one[:HEAD] for one in alike}:
                likely.setdefault(head, []).append(at)
        for head, places in likely.items():
            for pattern in self.by_head.get(head, ()):
                yield from pattern.found(words, places)
        for pattern in self.anywhere:
            yield from pattern.found(words, range(len(words)))


@dataclass(frozen=True, slots=True)
class WordRule:
    """What one requirement forbids to say."""

    id: str
    what: str
    remedy: str
    patterns: Patterns
    harmless: Patterns  # what says the same word and means something else


@dataclass(frozen=True, slots=True)
class Words:
    rules: tuple[WordRule, ...]
    titles: WordRule  # what only a title may not say: it is read by whoever passes by
    sensitive: Patterns  # what nobody may be made to answer
    scores: Patterns  # names of figures that no entity list may keep
    instruments: tuple[str, ...]  # how the names of instruments' items begin, in one word
    closing: frozenset[str]  # the reasons for which support may end
    codes: Mapping[str, frozenset[str]]  # by property of a list: the only names that the program reads in it

    def forbidden(self, text: str, *, title: bool = False) -> Iterator[tuple[WordRule, str]]:
        """Each rule that the text breaks, with the words that break it. `title`: it is a form's title."""
        words = readings(text)
        if words:
            for rule in (*self.rules, self.titles) if title else self.rules:
                if said := _first(rule, words):
                    yield rule, said

    def is_sensitive(self, text: str) -> bool:
        return len(text) <= LONGEST and any(True for _ in self.sensitive.found(readings(text)))

    def is_score(self, name: str) -> bool:
        return any(True for _ in self.scores.found(readings(name)))


def _first(rule: WordRule, words: tuple[tuple[str, ...], ...]) -> str:
    excused: set[int] | None = None
    for start, end in sorted(rule.patterns.found(words)):
        if excused is None:
            excused = {n for a, b in rule.harmless.found(words) for n in range(a, b)}
        if not excused.intersection(range(start, end)):
            return " ".join(one[0] for one in words[start:end])
    return ""


def plain(text: str) -> str:
    """Without case, accents, vowel marks and invisible letters; one letter for each that is written in several ways."""
    bare = _HIDDEN.sub("", unicodedata.normalize("NFKC", text))
    apart = unicodedata.normalize("NFD", bare.casefold())
    return "".join(c for c in apart if not unicodedata.combining(c)).translate(_ARABIC)


def readings(text: str) -> tuple[tuple[str, ...], ...]:
    """The words of a text, each as it stands and as it may be meant: with digits, in two scripts, letter by letter."""
    return _kept_readings(text) if len(text) <= REMEMBERED else _readings(text)


def _readings(text: str) -> tuple[tuple[str, ...], ...]:
    bare = plain(_CAMEL.sub(" ", unicodedata.normalize("NFKC", text)))
    divided = _divided(bare)
    return tuple((*_others(word), *divided.get(at, ())) for word, at in _joined(bare))


_kept_readings = lru_cache(maxsize=4096)(_readings)


def _divided(bare: str) -> dict[int, tuple[str, ...]]:
    """`ra-dical` and `radi_cal` are one word, too: by where the first part stands, what it makes with those behind."""
    found: dict[int, tuple[str, ...]] = {}
    for run in _DIVIDED.finditer(bare):
        parts = [(part[0], part.start()) for part in _TOKEN.finditer(bare, run.start(), run.end())]
        for at, (_, start) in enumerate(parts):
            near = [part for part, _ in parts[at : at + MOST_PARTS]]
            found[start] = tuple("".join(near[:end]) for end in range(2, len(near) + 1))
    return found


def _joined(bare: str) -> Iterator[tuple[str, int]]:
    """Each word and where it stands. `r a d i c a l` is one word, too, which stands nowhere."""
    letters: list[tuple[str, int]] = []
    for word, at in (*((one[0], one.start()) for one in _TOKEN.finditer(bare)), ("", -1)):
        if len(word) == 1:
            letters.append((word, at))
            continue
        if len(letters) > 3:
            yield "".join(letter for letter, _ in letters), -1
        yield from letters
        letters = []
        if word:
            yield word, at


def _others(word: str) -> tuple[str, ...]:
    found = [word]
    if not word.isascii() and re.search("[a-z]", word) and re.search("[а-яі]", word):
        found += [word.translate(_TO_LATIN), word.translate(_TO_CYRILLIC)]
    if re.search(r"\d", word) and re.search(r"[^\W\d]", word):
        found += [word.translate(table) for table in _DIGITS]
    if bare := _CLITICS.sub("", word):
        found.append(bare)
    return tuple(dict.fromkeys(found))


@lru_cache(maxsize=1)  # thousands of patterns: 0.2 s, and one form after another asks for the same
def read_words(source: bytes) -> Words:
    """The lists as they are kept. Raises WordsRefused: a form check without its words would find nothing."""
    try:
        told = json.loads(source)
        if told["format"] != FORMAT:
            raise WordsRefused(f"it has the format {told['format']}, and {FORMAT} is wanted")
        return Words(
            tuple(map(_rule, told["rules"])), _rule(told["titles"]), _patterns(told["sensitive"]),
            _patterns(told["scores"]), tuple(told["instruments"]),
            frozenset(told["closing"]), {name: frozenset(known) for name, known in told["codes"].items()},
        )  # fmt: skip
    except (ValueError, KeyError, TypeError, AttributeError) as fault:
        if isinstance(fault, WordsRefused):
            raise
        raise WordsRefused(f"it cannot be read ({type(fault).__name__}: {fault})") from fault


def _rule(told: Mapping[str, Any]) -> WordRule:
    words, harmless = _patterns(told["words"]), _patterns(told.get("harmless", {}))
    return WordRule(told["id"], told["what"], told["remedy"], words, harmless)


def _patterns(by_language: Mapping[str, str]) -> Patterns:
    """Each language has its patterns in one line, with commas between them."""
    texts = [text.strip() for line in by_language.values() for text in line.split(",")]
    by_head: dict[str, list[Pattern]] = {}
    anywhere: list[Pattern] = []
    for text in dict.fromkeys(texts):
        if not text:
            continue
        begin = plain(text.split()[0])
        stem = begin.strip("*")
        if begin[0] == "*" or (len(stem) < HEAD and begin[-1] == "*"):
            anywhere.append(_pattern(text))
        else:
            for head in {stem[:HEAD], plain(text.replace(" ", ""))[:HEAD]}:
                by_head.setdefault(head, []).append(_pattern(text))
    return Patterns({head: tuple(found) for head, found in by_head.items()}, tuple(anywhere))


def _pattern(text: str) -> Pattern:
    parts: list[re.Pattern[str]] = []
    gaps: list[int] = []
    gap = 0
    bare = ""
    for word in text.split():
        if word == "…":
            gap = APART
            continue
        letters = plain(word)
        stem = re.escape(letters.strip("*"))
        parts.append(
            re.compile(("\\w*" if letters[0] == "*" else "") + stem + ("\\w*" if letters[-1] == "*" else ""))
        )
        bare += stem
        gaps.append(gap)
        gap = 0
    squashed = re.compile(bare) if len(parts) > 1 and APART not in gaps else None
    return Pattern(text, tuple(parts), tuple(gaps[1:]), squashed)
