"""What a file is, by its first bytes: the kinds that may belong to a record. Pure."""

from __future__ import annotations

from enum import StrEnum


class Family(StrEnum):
    """What a question of a form asks for."""

    IMAGE = "image"
    AUDIO = "audio"
    VIDEO = "video"
    OTHER = "other"


HEAD_BYTES = 16
SIGNS: tuple[tuple[int, bytes, str, frozenset[Family]], ...] = (  # (offset, sign, suffix, families)
    (0, b"\xff\xd8\xff", ".jpg", frozenset({Family.IMAGE})),
    (0, b"\x89PNG\r\n\x1a\n", ".png", frozenset({Family.IMAGE})),
    (0, b"GIF8", ".gif", frozenset({Family.IMAGE})),
    (8, b"WEBP", ".webp", frozenset({Family.IMAGE})),
    (4, b"ftyphei", ".heic", frozenset({Family.IMAGE})),
    (4, b"ftypmif1", ".heic", frozenset({Family.IMAGE})),
    (4, b"ftypM4A", ".m4a", frozenset({Family.AUDIO})),
    (4, b"ftyp", ".mp4", frozenset({Family.AUDIO, Family.VIDEO})),  # 3gp and mov have the same box
    (0, b"\x1aE\xdf\xa3", ".webm", frozenset({Family.AUDIO, Family.VIDEO})),
    (8, b"WAVE", ".wav", frozenset({Family.AUDIO})),
    (8, b"AVI ", ".avi", frozenset({Family.VIDEO})),
    (0, b"OggS", ".ogg", frozenset({Family.AUDIO, Family.VIDEO})),
    (0, b"fLaC", ".flac", frozenset({Family.AUDIO})),
    (0, b"ID3", ".mp3", frozenset({Family.AUDIO})),
    (0, b"\xff\xfb", ".mp3", frozenset({Family.AUDIO})),
    (0, b"#!AMR", ".amr", frozenset({Family.AUDIO})),
    (0, b"%PDF-", ".pdf", frozenset({Family.OTHER})),
)
ZIPPED = frozenset({".docx", ".xlsx", ".pptx", ".odt", ".ods", ".odp"})
PLAIN = frozenset({".txt", ".csv"})


def is_picture(content: bytes) -> bool:
    """Whether it is one by its first bytes, whichever question it is to answer."""
    return any(
        content[offset : offset + len(sign)] == sign and families == {Family.IMAGE}
        for offset, sign, _, families in SIGNS
    )


def suffix_of(content: bytes, suffix: str, wanted: Family) -> str | None:
    """The suffix that fits what the file holds, whatever it was called; None for what may not be attached.

    `suffix` (with its dot) decides only among office documents and among texts. `Family.OTHER` takes all.
    """
    for offset, sign, found, families in SIGNS:
        if content[offset : offset + len(sign)] == sign:
            return found if wanted is Family.OTHER or wanted in families else None
    if wanted is not Family.OTHER:
        return None
    named = suffix.lower()
    if content.startswith(b"PK\x03\x04"):
        return named if named in ZIPPED else None
    return named if named in PLAIN and _is_text(content) else None


def _is_text(content: bytes) -> bool:
    try:
        return "\0" not in content.decode("utf-8") and not content.startswith(b"#!")
    except UnicodeDecodeError:
        return False
