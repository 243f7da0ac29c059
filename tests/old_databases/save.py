"""`python -m tests.old_databases.save NAME`: two laptops of today's program, at rest, into tests/old_databases/NAME.

At each release one more; never made anew: `test_old_databases.py` opens every one that was ever saved.
"""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
from pathlib import Path

from fieldapp.model import ContentClass
from fieldapp.operations import drafts, library, reviews, submissions
from tests.fieldapp.operations.field import PASSPHRASE, Field, attach
from tests.fieldapp.operations.test_attachments import JPEG, PHOTO, XFORM, finished

HERE = Path(__file__).parent


def lived(field: Field) -> dict[str, object]:
    """Everything that a database may hold: returns what the test expects to find."""
    field.equip()
    returned = field.returned()
    accepted = field.finish(name="Дана", age="9")
    field.up()
    reviews.open(field.coordinator, accepted.record)
    reviews.accept(field.coordinator, accepted.record)
    (field.folder / "photo_form.xml").write_text(XFORM)
    library.publish(field.coordinator, field.folder / "photo_form.xml", ContentClass.CARE)
    field.down()
    draft = drafts.begin(field.worker, PHOTO, field.people[0].person, "").draft
    (field.folder / "photo.jpg").write_bytes(JPEG + bytes(500))
    name = attach(field.worker, draft, "/data/face", field.folder / "photo.jpg")
    with_photo = finished(field, draft, face=name)
    refused, _ = field.interview(consent="no")
    drafts.decline(field.worker, refused)
    unsent = field.finish(name="Мадина", age="12", afraid="yes")
    open_draft, _ = field.interview(name="Ерлан", age="31")
    return {
        "passphrase": PASSPHRASE,
        "draft": {"draft": open_draft, "name": "Ерлан", "age": "31"},
        "verdicts": {
            returned.record: "returned",
            accepted.record: "accepted",
            with_photo.record: "open",
            unsent.record: "open",
        },
        "unsent": {"record": unsent.record, "name": "Мадина", "urgent": True},
        "photo": {"record": with_photo.record, "name": name, "size": 504},
        "forms": sorted(row.form for row in library.rows(field.worker)),
        "tallies": drafts.tallies(field.worker),
        "number": len(submissions.rows(field.worker)),
    }


def save(name: str) -> None:
    """Raises FileExistsError: what is saved stays as it is."""
    target = HERE / name
    target.mkdir()
    with tempfile.TemporaryDirectory() as folder:
        field = Field.begin(Path(folder))
        expected = lived(field)
        field.close()
        for home in ("office", "laptop"):
            shutil.copytree(Path(folder) / home, target / home)
    (target / "expected.json").write_text(json.dumps(expected, indent=1, ensure_ascii=False) + "\n", "utf-8")


if __name__ == "__main__":
    save(sys.argv[1])
