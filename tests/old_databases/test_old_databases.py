"""Every database and batch that was ever saved opens, whole. Never regenerate them: see save.py."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from fieldapp.model import Verdict
from fieldapp.operations import accounts, drafts, intake, library, reviews, submissions, today
from fieldapp.operations.desk import Desk
from tests.fieldapp.operations.field import Clock, carry
from tests.old_databases.save import save

HERE = Path(__file__).parent
SAVED = sorted(path.parent for path in HERE.glob("*/expected.json"))
Lived = tuple[Desk, Desk, dict[str, Any]]


@pytest.fixture(params=[pytest.param(path, id=path.name) for path in SAVED])
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Lived]:
    """Worker and coordinator signed in on copies of their old laptops."""
    expected = json.loads((request.param / "expected.json").read_text("utf-8"))
    desks = []
    for home in ("laptop", "office"):
        copied = shutil.copytree(request.param / home, tmp_path / home)
        for person in (copied / "people").iterdir():  # a repository keeps no empty folders
            for folder in ("outbox", "inbox", "receipts", "quarantine"):
                (person / folder).mkdir(exist_ok=True)
        (tile,) = accounts.tiles(copied)
        desks.append(accounts.sign_in(copied, tile.member, expected["passphrase"], clock=Clock()))
    yield desks[0], desks[1], expected
    for desk in desks:
        accounts.close(desk)


def test_there_is_at_least_one() -> None:
    assert SAVED


def test_what_is_saved_is_never_made_anew() -> None:
    with pytest.raises(FileExistsError):
        save(SAVED[0].name)


def test_every_page_is_whole_and_every_list_can_be_read(old: Lived) -> None:
    worker, coordinator, expected = old
    assert worker.vault.check()
    assert coordinator.vault.check()
    verdicts = {row.record: row.verdict for row in submissions.rows(worker)}
    assert verdicts == {record: Verdict(word) for record, word in expected["verdicts"].items()}
    assert sorted(row.form for row in library.rows(worker)) == expected["forms"]
    assert drafts.tallies(worker) == expected["tallies"]
    for record in verdicts:
        assert submissions.view(worker, record).answers
    assert "notice.restored" not in [one.message_id for one in today.look(worker).notices]


def test_an_old_draft_goes_on_and_is_finished(old: Lived) -> None:
    worker, _, expected = old
    wanted = expected["draft"]
    row, session = drafts.resume(worker, wanted["draft"])
    for name in ("name", "age"):
        assert session.question(f"/data/grp/{name}").text == wanted[name]
    assert submissions.close(worker, row.draft, session).sealed


def test_old_batches_are_opened_by_their_coordinator(old: Lived) -> None:
    worker, coordinator, expected = old
    carry(worker, coordinator)
    assert intake.apply_all(coordinator).quarantined == 0
    wanted, photo = expected["unsent"], expected["photo"]
    view = reviews.open(coordinator, wanted["record"])
    assert view.authorship is not None
    assert (view.row.urgent, {row.ref: row.text for row in view.answers}["/data/grp/name"]) == (
        wanted["urgent"],
        wanted["name"],
    )
    assert len(reviews.file(coordinator, photo["record"], photo["name"])) == photo["size"]
