"""Pictures with nothing but their pixels: no place, no time, no device, no preview of before something was cut off.

A picture is decoded and written anew, so whatever is not a pixel stays behind, also what nobody knows of. It may come
from anybody: how much is decoded is bounded before a pixel is. Runs on any thread.
"""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageReader, QImageWriter

from fieldapp.file_errors import PictureRefused

FORMATS = ((0, b"\xff\xd8\xff", "jpeg"), (0, b"\x89PNG", "png"), (0, b"GIF8", "gif"), (8, b"WEBP", "webp"))
LONGEST = 4096  # px: a page of paper stays legible, and 16 million pixels take 64 MB while they are decoded
# A telephone's largest photo has 108 million pixels; a JPEG is made smaller while it is read, the others after.
MOST_PIXELS = {"jpeg": 120_000_000, "png": 40_000_000, "gif": 40_000_000, "webp": 40_000_000}
MOST_SCANS = 64  # of a progressive JPEG: ten in earnest, and each takes as long as the whole picture
DOTS_PER_METRE = 3780  # 96 per inch, as everywhere
QUALITIES = (90, 80, 70)  # 90 looks as before; less only where the file would grow: it had less, too


def bare(content: bytes) -> bytes:
    """The same picture, upright, with nothing but its pixels. A JPEG stays one, anything else becomes a PNG without
    loss, or a JPEG where it was a photo in WebP. Of several frames the first. Raises PictureRefused.
    """
    kind = _kind(content)
    image = _without_words(_as_seen(read(content, LONGEST)))
    if kind in ("png", "gif") or image.hasAlphaChannel():
        return _written(image, "png", -1)
    grey = image.format() == QImage.Format.Format_Grayscale8
    image = image if grey else image.convertToFormat(QImage.Format.Format_RGB32)
    return next(
        (made for quality in QUALITIES[:-1] if len(made := _written(image, "jpeg", quality)) <= len(content)),
        None,
    ) or _written(image, "jpeg", QUALITIES[-1])


def read(content: bytes, longest: int) -> QImage:
    """Upright, at most `longest` px wide and high. Raises PictureRefused for what is no picture, or too large a one."""
    kind = _kind(content)
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind.encode()))
    reader.setAutoTransform(True)
    reader.setAutoDetectImageFormat(False)
    size = reader.size()
    if not 0 < size.width() * size.height() <= MOST_PIXELS[kind]:
        raise PictureRefused
    if kind == "jpeg" and content.count(b"\xff\xda") > MOST_SCANS:
        raise PictureRefused
    if max(size.width(), size.height()) > longest:
        reader.setScaledSize(size.scaled(QSize(longest, longest), Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        raise PictureRefused
    return image


def _kind(content: bytes) -> str:
    for offset, sign, kind in FORMATS:
        if content[offset : offset + len(sign)] == sign:
            return kind
    raise PictureRefused


def _as_seen(image: QImage) -> QImage:
    """In the colours that every screen has: which ones a camera knows of says which camera it is."""
    own = image.colorSpace()
    plain = QColorSpace(QColorSpace.NamedColorSpace.SRgb)
    seen = image.convertedToColorSpace(plain) if own.isValid() and own != plain else image
    return image if seen.isNull() else seen


def _without_words(image: QImage) -> QImage:
    """The pixels alone: words, resolution and colour space stay with the image that they came with."""
    pixels = QImage(
        image.constBits(), image.width(), image.height(), image.bytesPerLine(), image.format()
    ).copy()
    if image.colorCount():
        pixels.setColorTable(image.colorTable())
    pixels.setDotsPerMeterX(DOTS_PER_METRE)  # else it tells of the screen that is used here
    pixels.setDotsPerMeterY(DOTS_PER_METRE)
    return pixels


def _written(image: QImage, kind: str, quality: int) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(kind.encode()))
    writer.setQuality(quality)
    if not writer.write(image):
        raise PictureRefused
    return bytes(buffer.data().data())
