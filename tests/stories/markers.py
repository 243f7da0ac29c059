"""Fifty words that must never lie readable on a disk, and the search for them in every shape a file could hold.

Each marker is a made-up word of one script and two digits. The search looks for the words' common stems, which every
marker contains, in several letter cases and encodings, as they are and inside what can be unpacked from anywhere in a
file; the fifty are told apart only where a stem was found.
"""

from __future__ import annotations

import base64
import binascii
import bz2
import hashlib
import lzma
import os
import re
import stat
import struct
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import quote

import zstandard

from fieldapp.casework import names

STEMS = {"latin": "Quillmark", "cyrillic": "Квилмарк", "arabic": "قلمارك"}
COUNT = 50
MARKERS = tuple(
    f"{stem}{10 + place}" for place, stem in zip(range(COUNT), [*STEMS.values()] * COUNT, strict=False)
)
DEEPEST = 3  # a packed thing inside a packed thing inside a packed thing
MOST_UNPACKED = 64 * 1024 * 1024
FEED = 64  # bytes at a time: what comes before the damage in a stream is searched, too


# -- the shapes of a word ----------------------------------------------------------------------------------


def aligned64(text: bytes) -> list[bytes]:
    """The characters of base64 that are certain wherever in a longer run the text stands."""
    found = []
    for before in range(3):
        packed = base64.b64encode(bytes(before) + text)
        found.append(packed[(0, 2, 3)[before] : (before + len(text)) * 8 // 6])
    return found


def encoded(codec: str) -> Callable[[str], list[bytes]]:
    def encode(text: str) -> list[bytes]:
        try:
            return [text.encode(codec)]
        except UnicodeEncodeError:
            return []

    return encode


def _references(text: str) -> list[bytes]:
    """As XML writes characters that it cannot hold, decimal and hexadecimal."""
    decimal = "".join(f"&#{ord(c)};" for c in text)
    hexadecimal = "".join(f"&#x{ord(c):x};" for c in text)
    return [decimal.encode(), hexadecimal.encode(), hexadecimal.upper().replace("&#X", "&#x").encode()]


def _escapes(text: str) -> list[bytes]:
    """As JSON and Python write letters beyond ASCII."""
    plain = "".join(c if c.isascii() else f"\\u{ord(c):04x}" for c in text)
    return [plain.encode(), "".join(c if c.isascii() else f"\\u{ord(c):04X}" for c in text).encode()]


SHAPES: dict[str, Callable[[str], list[bytes]]] = {
    "utf-8": encoded("utf-8"),
    "utf-16-le": encoded("utf-16-le"),
    "utf-16-be": encoded("utf-16-be"),
    "utf-32-le": encoded("utf-32-le"),
    "windows-1251": encoded("cp1251"),
    "windows-1256": encoded("cp1256"),
    "base64": lambda text: aligned64(text.encode()),
    "base64 of utf-16": lambda text: aligned64(text.encode("utf-16-le")),
    "hex": lambda text: [text.encode().hex().encode(), text.encode().hex().upper().encode()],
    "escapes": _escapes,
    "percent": lambda text: [quote(text).encode(), quote(text).lower().encode()],
    "references": _references,
    "search key": lambda text: [names.latin(text).encode(), names.skeleton(text).encode()],
}


def cases(word: str) -> list[str]:
    return list(dict.fromkeys((word, word.lower(), word.upper())))


def _needles() -> dict[bytes, tuple[str, str]]:
    """Each byte string to look for: the name of its shape, the stem in its letter case."""
    found: dict[bytes, tuple[str, str]] = {}
    for shape, make in SHAPES.items():
        for stem in STEMS.values():
            for word in cases(stem):
                for needle in make(word):
                    found.setdefault(needle, (shape, word))
    return found


NEEDLES = _needles()


# -- the search --------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Hit:
    """One find: where, through which unpackings, in which shape; the markers, or the stem where none is whole."""

    place: str
    how: str
    words: frozenset[str]


@dataclass
class Found:
    """What a search looked at and what it found."""

    files: int = 0
    bytes: int = 0
    unpacked: int = 0
    hits: list[Hit] = field(default_factory=list)

    @property
    def markers(self) -> frozenset[str]:
        return frozenset(word for hit in self.hits for word in hit.words if word in MARKERS)

    @property
    def shapes(self) -> frozenset[str]:
        return frozenset(hit.how for hit in self.hits)

    def told(self) -> str:
        lines = [f"{hit.place}: {hit.how}: {', '.join(sorted(hit.words))}" for hit in self.hits]
        return "\n".join([f"{len(self.markers)} markers in {self.files} files", *lines[:40]])


class Searcher:
    """Remembers what was clean, so that a file is searched again only when its content is another."""

    def __init__(self) -> None:
        self._clean: dict[bytes, int] = {}  # digest of a clean content -> streams that were unpacked from it
        self.files = self.bytes = 0  # over all searches, each content once

    def below(self, root: Path) -> Found:
        """Every file, link and name below a folder."""
        found = Found()
        for path in everything(root):
            place = str(path.relative_to(root))
            found.hits += look(path.name.encode("utf-8", "surrogateescape"), f"{place} (its name)").hits
            content = content_of(path)
            if content is None:
                continue
            self.search(found, content, place)
        return found

    def search(self, found: Found, content: bytes, place: str) -> None:
        """One content more; what is found is added to `found`."""
        found.files += 1
        found.bytes += len(content)
        digest = hashlib.sha256(content).digest()
        if digest in self._clean:
            found.unpacked += self._clean[digest]
            return
        self.files, self.bytes = self.files + 1, self.bytes + len(content)
        inside = look(content, place)
        found.hits += inside.hits
        found.unpacked += inside.unpacked
        if not inside.hits:
            self._clean[digest] = inside.unpacked


def everything(root: Path) -> Iterator[Path]:
    for folder, folders, files in os.walk(root):
        yield from (Path(folder) / name for name in (*folders, *files))


def content_of(path: Path) -> bytes | None:
    """A file's bytes, a link's target; None for folders, sockets and what has gone meanwhile."""
    try:
        mode = path.lstat().st_mode
        if stat.S_ISLNK(mode):
            return os.fsencode(path.readlink())
        return path.read_bytes() if stat.S_ISREG(mode) else None
    except FileNotFoundError:
        return None
    except PermissionError:
        if os.name == "nt" and path.name.endswith("-shm"):
            return None  # locked while in use; an index of pages, without their content
        raise


def look(data: bytes, place: str, how: str = "", depth: int = 0) -> Found:
    """One content, and what can be unpacked from it."""
    found = Found(files=1, bytes=len(data))
    for needle, (shape, stem) in NEEDLES.items():
        if needle in data:
            found.hits.append(Hit(place, f"{how}{shape}", whole(data, shape, stem)))
    if depth < DEEPEST:
        for kind, inner in unpacked(data):
            deeper = look(inner, place, f"{how}{kind} > ", depth + 1)
            found.unpacked += 1 + deeper.unpacked
            found.hits += deeper.hits
    return found


def whole(data: bytes, shape: str, stem: str) -> frozenset[str]:
    """Which of the fifty stand there in this shape and letter case."""
    mine = [marker for marker in MARKERS if marker[:-2].casefold() == stem.casefold()]
    there = frozenset(m for m in mine if any(n in data for n in SHAPES[shape](stem + m[-2:])))
    return there or frozenset([f"{stem}…"])


# -- unpacking ---------------------------------------------------------------------------------------------

STREAMS: tuple[tuple[str, re.Pattern[bytes], Callable[[], Any]], ...] = (
    ("zlib", re.compile(rb"[\x08\x18\x28\x38\x48\x58\x68\x78](?=[\x00-\xff])"), zlib.decompressobj),
    ("gzip", re.compile(rb"\x1f\x8b\x08"), lambda: zlib.decompressobj(31)),
    ("zstd", re.compile(rb"\x28\xb5\x2f\xfd"), lambda: zstandard.ZstdDecompressor().decompressobj()),
    ("bzip2", re.compile(rb"BZh[1-9]1AY&SY"), bz2.BZ2Decompressor),
    ("xz", re.compile(rb"\xfd7zXZ\x00"), lzma.LZMADecompressor),
)
ZIPPED = re.compile(rb"PK\x03\x04")
RUN64 = re.compile(rb"[A-Za-z0-9+/_-](?:[A-Za-z0-9+/_-]|\r?\n[ \t]*|\\n){15,}")
BREAKS64 = re.compile(rb"[^A-Za-z0-9+/_-]|\\n")


def unpacked(data: bytes) -> Iterator[tuple[str, bytes]]:
    """Streams of the usual packers that begin anywhere, members of zip files, runs of base64 in each alignment."""
    view = memoryview(data)
    for kind, start, opened in STREAMS:
        for match in start.finditer(data):
            at = match.start()
            if kind != "zlib" or (data[at] << 8 | data[at + 1]) % 31 == 0:
                yield from ((kind, inner) for inner in decoded(opened(), view[at:]))
    for match in ZIPPED.finditer(data):
        lengths = data[match.start() + 26 : match.start() + 30]
        if len(lengths) == 4:
            at = match.start() + 30 + sum(struct.unpack("<HH", lengths))
            yield from (("zip", inner) for inner in decoded(zlib.decompressobj(-15), view[at:]))
    for match in RUN64.finditer(data):
        run = BREAKS64.sub(b"", match.group().replace(b"\\n", b"")).translate(bytes.maketrans(b"-_", b"+/"))
        for before in range(4):
            part = run[before:]
            part = part[: len(part) - (len(part) % 4 == 1)]
            yield "base64", binascii.a2b_base64(part + b"=" * (-len(part) % 4))


def decoded(stream: Any, packed: memoryview) -> Iterator[bytes]:
    """What comes out before the end or the first fault, unless that is next to nothing."""
    out, size = [], 0
    try:
        for at in range(0, len(packed), FEED):
            out.append(stream.decompress(bytes(packed[at : at + FEED])))
            size += len(out[-1])
            if getattr(stream, "eof", False) or size > MOST_UNPACKED:
                break
    except (zlib.error, zstandard.ZstdError, OSError, lzma.LZMAError, EOFError):
        pass
    if size >= 6:
        yield b"".join(out)
