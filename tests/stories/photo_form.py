"""A short form with a photo: what is large travels beside its record."""

from __future__ import annotations

from pathlib import Path
from random import Random

FORM = "form_m"
DAYS, PLACE, PHOTO = "days", "place", "photo"
PHOTO_BYTES = 400_000
HTML, XFORMS = "http://www.w3.org/1999/xhtml", "http://www.w3.org/2002/xforms"


def write(folder: Path) -> Path:
    """The XForm as a file."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{FORM}.xml"
    path.write_text(
        f'<h:html xmlns="{XFORMS}" xmlns:h="{HTML}"><h:head><h:title>Form M</h:title><model>'
        f'<instance><data id="{FORM}" version="1"><all><{DAYS}/><{PLACE}/><{PHOTO}/></all>'
        f"<meta><instanceID/></meta></data></instance>"
        f'<bind nodeset="/data/all/{DAYS}" type="int"/><bind nodeset="/data/all/{PLACE}" type="string"/>'
        f'<bind nodeset="/data/all/{PHOTO}" type="binary"/>'
        f'<bind nodeset="/data/meta/instanceID" type="string" readonly="true()"/>'
        f'</model></h:head><h:body><group ref="/data/all"><label>The way</label>'
        f'<input ref="/data/all/{DAYS}"><label>For how many days was the road closed?</label></input>'
        f'<input ref="/data/all/{PLACE}"><label>Where does it begin?</label></input>'
        f'<upload ref="/data/all/{PHOTO}" mediatype="image/*"><label>A photo of the road</label></upload>'
        f"</group></h:body></h:html>",
        "utf-8",
    )
    return path


def photo(folder: Path, seed: int) -> Path:
    """As long as a small photo, and as little to be packed: a real picture of noise."""
    from PySide6.QtGui import QImage

    path = folder / f"road{seed}.jpg"
    side = 512
    noise = Random(seed).randbytes(side * side * 3)
    image = QImage(noise, side, side, side * 3, QImage.Format.Format_RGB888)
    if not image.save(str(path), "JPEG", 60):
        raise OSError("no photo could be made")
    return path
