"""Text functions (ODK XForms: String and Select functions)."""

from __future__ import annotations

import base64
import binascii
import functools
import hashlib
import itertools
import math
import re
import unicodedata
from collections.abc import Callable

from forms.xpath.javaregex import python_pattern
from forms.xpath.kinds import Kind
from forms.xpath.patient import Machine, degree, may_explode
from forms.xpath.registry import plain

MAX_REGEX = 2_000  # Characters; a longer pattern is no check of an answer.
MAX_CHECKED = 20_000  # Characters of an answer that a pattern is tried on.
MAX_TRIES = 30_000_000  # ways in which Python's engine may share a text out: about a second
MAX_JOINED = 1_000_000  # Characters; forty calculations that each treble the last one would fill any memory.


@plain("concat", "f", Kind.TEXT, 0, None)
def concat(*lists: list[str]) -> str:
    """A text that would be longer than MAX_JOINED is cut there."""
    return _joined("", lists)


@plain("join", "tf", Kind.TEXT, 1, None)
def join(separator: str, *lists: list[str]) -> str:
    """Cut like concat()."""
    return _joined(separator, lists)


def _joined(separator: str, lists: tuple[list[str], ...]) -> str:
    """No more is taken than is kept: five hundred long texts would fill the memory before they are cut."""
    parts: list[str] = []
    size = 0
    for texts in lists:
        for text in texts:
            parts.append(text)
            size += len(text)
            if size > MAX_JOINED:
                return separator.join(parts)[:MAX_JOINED]
    return separator.join(parts)[:MAX_JOINED]


def _whole(place: float) -> float:
    if math.isnan(place):
        return 0.0
    return float(math.trunc(place)) if math.isfinite(place) else place


@plain("substr", "tnn", Kind.TEXT, 2)
def substr(text: str, start: float, end: float = math.inf) -> str:
    """0-based, end excluded; negative places count from the end; what is no number is 0 (JavaRosa)."""
    size = len(text)
    start, end = (_whole(place) for place in (start, end))
    first = size + start if start < 0 else start
    last = size + end if end < 0 else end
    first, last = int(max(0, min(size, first))), int(max(0, min(size, last)))
    return text[first:last] if last > first else ""


@plain("substring", "tnn", Kind.TEXT, 2)
def substring(text: str, start: float, length: float | None = None) -> str:
    """XPath 1.0: 1-based, rounded."""
    first = math.floor(start + 0.5) if math.isfinite(start) else start
    if length is None:
        return "".join(c for i, c in enumerate(text, 1) if first <= i)
    last = first + (math.floor(length + 0.5) if math.isfinite(length) else length)
    return "".join(c for i, c in enumerate(text, 1) if first <= i < last)


@plain("substring-before", "tt", Kind.TEXT)
def substring_before(text: str, mark: str) -> str:
    before, found, _ = text.partition(mark) if mark else ("", "", "")
    return before if found else ""


@plain("substring-after", "tt", Kind.TEXT)
def substring_after(text: str, mark: str) -> str:
    return text.partition(mark)[2] if mark else text


@plain("translate", "ttt", Kind.TEXT)
def translate(text: str, old: str, new: str) -> str:
    table: dict[int, str | None] = {}
    for place, character in enumerate(old):
        table.setdefault(ord(character), new[place] if place < len(new) else None)
    return text.translate(table)


@plain("replace", "ttt", Kind.TEXT)
def replace(text: str, pattern: str, new: str) -> str:
    """Cut like concat(); unchanged where the pattern is wrong or could take for ever."""
    found = compiled(pattern)
    text = text[:MAX_CHECKED]
    if found is None or len(text) ** (repeats(pattern) + 1) > MAX_TRIES * 20:  # it is tried from every letter
        return text
    if (len(text) + 1) * len(new) > MAX_JOINED:  # as many matches as letters and ends would be too many
        return _replaced_some(found, text, new)
    return found.sub(new.replace("\\", "\\\\"), text)


def _replaced_some(pattern: re.Pattern[str], text: str, new: str) -> str:
    parts, at = [], 0
    for match in itertools.islice(pattern.finditer(text), MAX_JOINED // len(new) + 1):
        parts += [text[at : match.start()], new]
        at = match.end()
    return "".join([*parts, text[at:]])[:MAX_JOINED]


@plain("string-length", "t", Kind.NUMBER)
def string_length(text: str) -> float:
    return float(len(text))


@plain("contains", "tt", Kind.BOOLEAN)
def contains(text: str, part: str) -> bool:
    return part in text


@plain("starts-with", "tt", Kind.BOOLEAN)
def starts_with(text: str, part: str) -> bool:
    return text.startswith(part)


@plain("ends-with", "tt", Kind.BOOLEAN)
def ends_with(text: str, part: str) -> bool:
    return text.endswith(part)


@plain("lower-case", "t", Kind.TEXT)
def lower_case(text: str) -> str:
    return text.lower()


@plain("upper-case", "t", Kind.TEXT)
def upper_case(text: str) -> str:
    return text.upper()


Matcher = Callable[[str], bool]


@functools.lru_cache(maxsize=512)
def compiled(pattern: str) -> re.Pattern[str] | None:
    """The pattern in Python's dialect; None for one that is wrong or could take for ever."""
    if len(pattern) > MAX_REGEX:
        return None
    try:
        pattern = python_pattern(pattern)
        found = re.compile(pattern)
        return None if may_explode(pattern) else found
    except (re.error, RecursionError, OverflowError, ValueError):
        return None


@functools.lru_cache(maxsize=512)
def repeats(pattern: str) -> int:
    """See `patient.degree`; of a pattern that can be used."""
    return degree(python_pattern(pattern))


@functools.lru_cache(maxsize=512)
def matcher(pattern: str) -> Matcher:
    """Does a whole text match? A pattern that cannot be used matches nothing."""
    found = compiled(pattern)
    if found is None:
        machine = _machine(pattern)
        return machine.matches if machine is not None else lambda text: False
    power = repeats(pattern)
    if power <= 1:
        return lambda text: found.fullmatch(text) is not None
    short = int(MAX_TRIES ** (1 / power))

    def matches(text: str) -> bool:
        if len(text) <= short:
            return found.fullmatch(text) is not None
        machine = _machine(pattern)
        return machine is not None and machine.matches(text)

    return matches


@functools.lru_cache(maxsize=512)
def _machine(pattern: str) -> Machine | None:
    if len(pattern) > MAX_REGEX:
        return None
    try:
        return Machine(python_pattern(pattern))
    except (re.error, RecursionError, OverflowError, ValueError):
        return None


def is_pattern(pattern: str) -> bool:
    """False for a pattern that cannot be used, so that a form's author is told of it when it is opened."""
    return compiled(pattern) is not None or _machine(pattern) is not None


@plain("regex", "tt", Kind.BOOLEAN)
def regex(text: str, pattern: str) -> bool:
    """The whole text must match (JavaRosa's and Collect's way)."""
    return matcher(pattern)(text[:MAX_CHECKED])


@plain("selected", "tt", Kind.BOOLEAN)
def selected(choices: str, choice: str) -> bool:
    """Between blanks, as they stand (JavaRosa): of an empty answer the empty text is selected, several choices where
    they stand next to each other in that order."""
    return f" {choice.strip()} " in f" {choices} "


@plain("is-selected", "tt", Kind.BOOLEAN)
def is_selected(choices: str, choice: str) -> bool:
    return selected(choices, choice)


@plain("selected-at", "tn", Kind.TEXT)
def selected_at(choices: str, place: float) -> str:
    """0-based; what is no number is 0 (JavaRosa)."""
    words = choices.split()
    place = _whole(place)
    return words[int(place)] if 0 <= place < len(words) else ""


@plain("count-selected", "t", Kind.NUMBER)
def count_selected(choices: str) -> float:
    return float(len(choices.split()))


_DIGESTS = {"MD5": "md5", "SHA-1": "sha1", "SHA-256": "sha256", "SHA-384": "sha384", "SHA-512": "sha512"}


@plain("digest", "ttt", Kind.TEXT, 2)
def digest(text: str, algorithm: str, encoding: str = "base64") -> str:
    name = _DIGESTS.get(algorithm.upper())
    if name is None:
        return ""
    summed = hashlib.new(name, text.encode(), usedforsecurity=False)
    return summed.hexdigest() if encoding.lower() == "hex" else base64.b64encode(summed.digest()).decode()


@plain("base64-decode", "t", Kind.TEXT)
def base64_decode(text: str) -> str:
    """What is no letter of the code is passed over (JavaRosa)."""
    try:
        return base64.b64decode(text.encode("ascii", "ignore")).decode("utf-8", errors="replace")
    except (binascii.Error, ValueError):
        return ""


@plain("extract-signed", "tt", Kind.TEXT)
def extract_signed(content: str, key: str) -> str:
    """The content of a message signed with Ed25519 (signature first); "" where it does not verify."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        signed, public = base64.b64decode(content), base64.b64decode(key)
        Ed25519PublicKey.from_public_bytes(public).verify(signed[:64], signed[64:])
        return signed[64:].decode()
    except (InvalidSignature, ValueError, binascii.Error):
        return ""


@plain("normalize-unicode", "t", Kind.TEXT)
def normalize_unicode(text: str) -> str:
    return unicodedata.normalize("NFC", text)
