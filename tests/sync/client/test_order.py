"""What goes first where everything waits: nothing that can wait stands before a record."""

from __future__ import annotations

import secrets
from pathlib import Path

from sync.client.sending import unsent
from sync.server.keys import receipt_key
from sync.testing import SmallProgramme
from tests.sync.client.conftest import laptop

PHOTOS = 12  # streams get random names: one alone would go behind the records half of the time anyway


def test_no_record_waits_behind_a_photo_and_each_stream_goes_as_it_was_written(tmp_path: Path) -> None:
    made = SmallProgramme(receipt_key(tmp_path).public)
    one = laptop(tmp_path / "worker", made.workers[0], made, "")
    photos = []
    for _ in range(PHOTOS):
        one.member.heads.clear()  # a stream of its own
        photos.append([made.up(one.member, secrets.token_bytes(size)) for size in (100_000, 100_000, 10)])
    one.member.heads.clear()
    records = [made.up(one.member, b"record %d" % n * n) for n in (900, 1)]
    urgent = made.up(one.member, secrets.token_bytes(200_000), urgent=True)
    one.leave(*(part for parts in photos for part in parts), *records, urgent)

    waiting, bad = unsent(one.folders, made.roster)
    order = [each.hash for each in waiting]
    assert (order[:3], bad) == ([urgent.hash, *(each.hash for each in records)], [])
    for parts in photos:
        assert [name for name in order if name in {part.hash for part in parts}] == [p.hash for p in parts]
