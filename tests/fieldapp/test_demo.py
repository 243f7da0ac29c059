"""The demonstration programme on one shared laptop, as `./dev run` lays it out: a real server and two people."""

from __future__ import annotations

import json
from pathlib import Path

from fieldapp import demo
from fieldapp.casework import waves
from fieldapp.casework.twins import Reason
from fieldapp.operations import accounts, doubles, following, library, people, safety, today
from tests.fieldapp.operations.field import CHEAP


def test_two_people_share_a_laptop_and_everything_came_by_downlink(tmp_path: Path) -> None:
    laid = demo.lay_out(tmp_path, shared_laptop=True, history=15, cost=CHEAP)
    try:
        home = laid.worker_home
        assert laid.coordinator_home == home
        assert {tile.name for tile in accounts.tiles(home)} == {demo.WORKER, demo.COORDINATOR}
        desk = accounts.sign_in(home, laid.worker, demo.WORKER_PASSPHRASE)
        pack = json.loads((demo.PACK / "pack.json").read_text("utf-8"))["forms"]
        assert {row.title for row in library.rows(desk)} == {form["title"] for form in pack}
        assert {found.code for found in people.search(desk, "")} > set(laid.people)
        assert len(today.look(desk).due) == len(laid.people)
        assert [contact.phone for contact in safety.contacts(desk)] == [c.phone for c in demo.CONTACTS]
        assert {one.what for one in following.due(desk)} >= {waves.What.WAVE, waves.What.SERVICE}
        accounts.close(desk)
        desk = accounts.sign_in(home, laid.coordinator, demo.COORDINATOR_PASSPHRASE)
        assert sum(Reason.SAME_NAME in one.reasons for one in doubles.suspected(desk)) == 3
        accounts.close(desk)
    finally:
        laid.server.stop()
