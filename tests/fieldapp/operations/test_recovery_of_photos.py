"""The office burns while photos are on their way: both coordinators' laptops are gone, one photo lies at the server,
one is unsent on a locked laptop."""

from __future__ import annotations

import shutil
from pathlib import Path

from fieldapp.model import ContentClass, FormId, Line
from fieldapp.operations import accounts, drafts, library, programme, recovery, reviews, rounds
from sync.protocol.sheets import Together
from tests.fieldapp.operations import online
from tests.fieldapp.operations.field import Field, attach
from tests.fieldapp.operations.test_attachments import PHOTO, XFORM, finished, photo
from tests.fieldapp.operations.test_coordinators import joined
from tests.fieldapp.operations.test_recovery import Disaster

SMALL, LARGE = 40_000, 2_500_000


def taken(field: Field, folder: Path, size: int) -> tuple[str, str, bytes]:
    """A finished record with a photo: the record, the photo's name, its bytes."""
    draft = drafts.begin(field.worker, FormId(PHOTO), field.people[0].person, "").draft
    path = photo(folder, size, f"{size}.jpg")
    name = attach(field.worker, draft, "/data/face", path)
    return finished(field, draft, face=name).record, name, path.read_bytes()


def test_two_coordinators_gone_and_every_photo_is_back(tmp_path: Path) -> None:
    field = online.begin(tmp_path)
    with online.serving(field) as server:
        second = joined(field, "Нур").desk
        programme.set_server(second, server.url)
        (tmp_path / "photo.xml").write_text(XFORM)
        library.publish(field.coordinator, tmp_path / "photo.xml", ContentClass.CARE)
        everybody = (field.coordinator, second, field.worker)
        for desk in (*everybody, field.coordinator, field.worker):
            rounds.exchange(desk)
        sent = taken(field, tmp_path, SMALL)
        for desk in (field.worker, field.coordinator, second, *everybody):
            assert rounds.exchange(desk).line is Line.SENT
        field.clock.later(days=40)  # other keys than those of the first photo
        for desk in everybody:
            rounds.exchange(desk)
        unsent = taken(field, tmp_path, LARGE)
        last = field.finish(name="Алия").record
    accounts.close(second)
    field.close()
    for folder in ("office", "Нур"):
        shutil.rmtree(tmp_path / folder)
    left = Disaster(field, tmp_path / online.SERVER, [], last)
    with left.server() as server:
        desk = left.begin(server.url)
        assert rounds.exchange(desk).line is Line.SENT
        assert reviews.file(desk, sent[0], sent[1]) == sent[2]
        paper: Together = left.paper(1, 3)
        recovery.open_laptop(desk, left.laptop, paper.recovery)
        rounds.apply_inbox(desk)
        assert {row.record for row in reviews.queue(desk)} == {sent[0], unsent[0], last}
        assert reviews.file(desk, unsent[0], unsent[1]) == unsent[2]
        accounts.close(desk)
