"""A photo in every third interview: what is large goes in parts of its own, and in pieces over the line."""

from __future__ import annotations

from enum import StrEnum
from random import Random

from fieldapp.casework import compare
from fieldapp.model import Action, ContentClass, DraftId, RecordId
from fieldapp.operations import attachments, library
from fieldapp.operations.desk import Desk
from fieldapp.store import files, records
from fieldapp.store.engine import Tx
from tests.fieldapp.operations.field import Field, xform

REF = "/data/grp/photo"
JPEG = b"\xff\xd8\xff\xe0"
LEAST, MOST = 70_000, 300_000  # beyond what one request takes on a line that is not known yet


def publish(field: Field) -> None:
    """Form A as everywhere, with a place for a photo."""
    made = xform().replace(b"<loud/></grp>", b"<loud/><photo/></grp>")
    made = made.replace(
        b'<bind nodeset="/data/meta',
        b'<bind nodeset="/data/grp/photo" type="binary"/><bind nodeset="/data/meta',
    )
    asked = b'<upload ref="/data/grp/photo" mediatype="image/*"><label>A photo</label></upload></group>'
    path = field.folder / "photo.xml"
    path.write_bytes(made.replace(b"</group>", asked))
    library.publish(field.coordinator, path, ContentClass.WELLBEING)


def size_of(text: str) -> int:
    """0: this interview has none. Everything comes from its text, so that whoever finds it knows what it has to be."""
    dice = Random(text)
    return dice.randrange(LEAST, MOST) if dice.random() < 1 / 3 else 0


def photo_of(text: str) -> bytes:
    return JPEG + Random(f"photo of {text}").randbytes(size_of(text) - len(JPEG))


class Photo(StrEnum):
    """How a record's photo is found."""

    NONE = "none"  # its answers name none
    MISSING = "missing"
    WHOLE = "whole"
    OTHER = "other"  # not the bytes that were taken


def found(tx: Tx, record: RecordId, texts: list[str]) -> Photo:
    """`texts`: of its versions; a correction keeps the photo of the version before it."""
    newest = records.chain(tx, record)[-1]
    if not compare.leaves(newest.xml).get(REF):
        return Photo.NONE
    named = attachments._named(tx, record).get(REF)
    content = None if named is None else files.content(tx, named.file)
    if content is None:
        return Photo.MISSING
    return Photo.WHOLE if content in [photo_of(text) for text in texts if size_of(text)] else Photo.OTHER


def take(desk: Desk, draft: DraftId, text: str) -> Action:
    """Attached to a draft: what its person then answers."""
    return Action("answer", REF, attachments.keep(desk, draft, REF, photo_of(text), ".jpg"), desk.now())
