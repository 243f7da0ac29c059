"""A picture on its way into a draft leaves everything but its pixels behind."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from fieldapp.operations import attachments
from fieldapp.ui import verbs
from fieldapp.ui.review import pictures
from tests.fieldapp.operations.field import Field, attach
from tests.fieldapp.operations.test_attachments import begun, finished, photo, visiting
from tests.fieldapp.ui.test_bare_pictures import SERIAL, as_a_telephone_takes_it, painted

__all__ = ["visiting"]


@pytest.mark.parametrize("ref", ["/data/face", "/data/paper"])
def test_a_photo_is_made_bare_on_its_way_into_a_draft(visiting: Field, tmp_path: Path, ref: str) -> None:
    """Also where the form asks for a document."""
    (tmp_path / "photo.jpg").write_bytes(as_a_telephone_takes_it(painted()))
    draft = begun(visiting)
    name = verbs.attach(visiting.worker, draft, ref, str(tmp_path / "photo.jpg"))
    kept = attachments.of_draft(visiting.worker, draft, name)
    assert SERIAL not in kept
    assert QImage.fromData(kept).size() == painted().size()


def test_other_files_are_kept_as_they_are(visiting: Field, tmp_path: Path) -> None:
    paper = b"%PDF-1.7 /Author (somebody)"
    (tmp_path / "paper.pdf").write_bytes(paper)
    draft = begun(visiting)
    name = verbs.attach(visiting.worker, draft, "/data/paper", str(tmp_path / "paper.pdf"))
    assert attachments.of_draft(visiting.worker, draft, name) == paper


@pytest.mark.qt_log_ignore("JPEG datastream contains no image")
def test_a_finished_records_picture_is_decoded_for_its_readers(visiting: Field, tmp_path: Path) -> None:
    """The author's and, when it has come, the coordinator's; what is no picture is none, whoever sent it."""
    (tmp_path / "photo.jpg").write_bytes(as_a_telephone_takes_it(painted()))
    good, bad = begun(visiting), begun(visiting)
    name = verbs.attach(visiting.worker, good, "/data/face", str(tmp_path / "photo.jpg"))
    shown = finished(visiting, good, face=name).record
    nothing = attach(visiting.worker, bad, "/data/face", photo(tmp_path))
    broken = finished(visiting, bad, face=nothing).record
    visiting.up()
    for desk in (visiting.worker, visiting.coordinator):
        image = pictures._decoded(desk, shown, name, 60)
        assert image is not None
        assert (image.width(), image.height()) == (60, 40)
        assert pictures._decoded(desk, broken, nothing, 60) is None
        assert pictures._decoded(desk, shown, "another.jpg", 60) is None
