"""A picture on its way into a draft leaves everything but its pixels behind."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from fieldapp.operations import attachments
from fieldapp.ui import verbs
from tests.fieldapp.operations.field import Field
from tests.fieldapp.operations.test_attachments import begun, visiting
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
