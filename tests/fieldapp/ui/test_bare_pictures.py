"""A picture that is taken in keeps its pixels and nothing else, the right way up; a hostile one takes no memory."""

from __future__ import annotations

import struct
import zlib

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QColorSpace, QImage, QImageReader

from fieldapp.file_errors import PictureRefused
from fieldapp.ui import bare_pictures
from fieldapp.ui.bare_pictures import LONGEST, MOST_SCANS, bare

SERIAL, PLACE = b"Serial 4711-0815", b"42.8746N 74.5698E"
RED, BLUE = QColor("#c00000"), QColor("#0000c0")


def painted(wide: int = 120, high: int = 80) -> QImage:
    """Red above, blue below: which way is up can be seen."""
    image = QImage(wide, high, QImage.Format.Format_RGB32)
    image.fill(BLUE)
    for y in range(high // 2):
        for x in range(wide):
            image.setPixelColor(x, y, RED)
    return image


def coded(image: QImage, kind: str, quality: int = 95) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind, quality)  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def exif(turned: int) -> bytes:
    """A TIFF with one directory: which way is up, and a maker's note with what must not stay."""
    note = SERIAL + b" " + PLACE
    entries = struct.pack("<HHIHH", 0x0112, 3, 1, turned, 0) + struct.pack("<HHII", 0x927C, 7, len(note), 38)
    return b"II*\0\x08\0\0\0" + struct.pack("<H", 2) + entries + b"\0\0\0\0" + note


def as_a_telephone_takes_it(image: QImage, turned: int = 1) -> bytes:
    """EXIF and a comment in front, and behind the picture what some telephones hang on."""
    parts = ((0xE1, b"Exif\0\0" + exif(turned)), (0xFE, PLACE))
    before = b"".join(
        b"\xff" + bytes([mark]) + struct.pack(">H", len(said) + 2) + said for mark, said in parts
    )
    plain = coded(image, "JPEG")
    return plain[:2] + before + plain[2:] + b"trailer " + PLACE


def chunk(name: bytes, said: bytes) -> bytes:
    return struct.pack(">I", len(said)) + name + said + struct.pack(">I", zlib.crc32(name + said))


def near(one: QColor, other: QColor) -> bool:
    return max(abs(a - b) for a, b in zip(one.getRgb(), other.getRgb(), strict=True)) < 12  # type: ignore[arg-type]


def test_a_photo_loses_place_and_device_and_stands_upright(qapp: object) -> None:
    taken = as_a_telephone_takes_it(painted(), turned=6)  # the top is at the right side
    assert SERIAL in taken
    kept = bare(taken)
    assert kept.startswith(b"\xff\xd8\xff")
    assert [said for said in (b"Exif", SERIAL, PLACE, b"trailer") if said in kept] == []
    image = QImage.fromData(kept)
    assert (image.width(), image.height()) == (80, 120)
    assert near(image.pixelColor(75, 60), RED)
    assert near(image.pixelColor(5, 60), BLUE)
    assert QImage.fromData(bare(kept)).size() == image.size(), "and is not turned again"


def test_a_png_keeps_each_pixel_and_no_word(qapp: object) -> None:
    image = painted().convertToFormat(QImage.Format.Format_ARGB32)
    image.setPixelColor(3, 3, QColor(1, 2, 3, 4))
    image.setText("Author", PLACE.decode())
    image.setDotsPerMeterX(4711)
    plain = coded(image, "PNG")
    head = plain[:33]
    said = chunk(b"tEXt", b"Comment\0" + SERIAL) + chunk(b"eXIf", exif(1))
    kept = bare(head + said + plain[33:] + PLACE)
    assert [
        each
        for each in (b"tEXt", b"zTXt", b"iTXt", b"eXIf", struct.pack(">I", 4711), SERIAL, PLACE)
        if each in kept
    ] == []
    assert QImage.fromData(kept).convertToFormat(QImage.Format.Format_ARGB32) == image


def test_a_scan_of_few_colours_stays_one(qapp: object) -> None:
    scan = painted().convertToFormat(QImage.Format.Format_Indexed8)
    kept = QImage.fromData(bare(coded(scan, "PNG")))
    assert kept.format() == QImage.Format.Format_Indexed8
    assert kept.convertToFormat(QImage.Format.Format_RGB32) == scan.convertToFormat(
        QImage.Format.Format_RGB32
    )


def test_colours_of_a_cameras_own_are_those_of_every_screen(qapp: object) -> None:
    image = painted()
    image.setColorSpace(QColorSpace(QColorSpace.NamedColorSpace.DisplayP3))
    wanted = image.convertedToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb)).pixelColor(5, 5)
    taken = coded(image, "JPEG", 100)
    assert b"ICC_PROFILE" in taken
    kept = bare(taken)
    assert b"ICC_PROFILE" not in kept
    assert near(QImage.fromData(kept).pixelColor(5, 5), wanted)
    assert not near(wanted, RED), "else nothing was to be seen"


@pytest.mark.parametrize("quality", [30, 60, 85])
def test_a_small_photo_does_not_grow(qapp: object, quality: int) -> None:
    noisy = QImage(160, 120, QImage.Format.Format_RGB32)
    for y in range(noisy.height()):
        for x in range(noisy.width()):
            noisy.setPixelColor(x, y, QColor((x * y) % 256, (x * 7 + y * 3) % 256, (x ^ y) % 256))
    taken = coded(noisy, "JPEG", quality)
    best = len(coded(noisy, "JPEG", bare_pictures.QUALITIES[-1]))
    assert len(bare(taken)) <= max(len(taken), best)


def test_a_huge_photo_comes_smaller_and_the_same_shape(qapp: object) -> None:
    wide = QImage(2 * LONGEST, 64, QImage.Format.Format_Grayscale8)
    wide.fill(200)
    kept = QImage.fromData(bare(coded(wide, "JPEG")))
    assert (kept.width(), kept.height()) == (LONGEST, 32)


def bomb(side: int) -> bytes:
    """A PNG of a few bytes that says it has so many pixels in a line, and as many lines."""
    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    body = zlib.compress(bytes(100))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def many_scans() -> bytes:
    """A JPEG that would be read as often as it has scans."""
    plain = coded(painted(), "JPEG")
    return plain[:-2] + b"\xff\xda" * MOST_SCANS + plain[-2:]


@pytest.mark.qt_log_ignore("JPEG datastream contains no image")
@pytest.mark.parametrize(
    "hostile",
    [
        bomb(30_000),
        coded(painted(), "PNG")[:60],
        b"\xff\xd8\xff\xe0 nothing",
        b"\0\0\0\x18ftypheic" + bytes(40),
        many_scans(),
    ],
    ids=["bomb", "cut", "no picture", "heic", "scans"],
)
def test_what_cannot_be_made_bare_is_not_taken_in(
    qapp: object, monkeypatch: pytest.MonkeyPatch, hostile: bytes
) -> None:
    if hostile == bomb(30_000):  # and nothing of it is decoded
        monkeypatch.setattr(QImageReader, "read", lambda _reader: pytest.fail("decoded"))
    with pytest.raises(PictureRefused):
        bare(hostile)
