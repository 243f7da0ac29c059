"""The life of a laptop: rounds of finished records against the real server, copies taken and put back."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from fieldapp.model import Line, RecordId
from fieldapp.operations import accounts, kept_apart, programme, reviews, rounds
from fieldapp.operations.desk import Desk
from sync.testing import ServerThread
from tests.fieldapp.operations.field import PASSPHRASE, Field

AGES = tuple(
    map(int, os.environ.get("RESTORE_AGES", "1").split(","))
)  # rounds; `./dev bench restores`: 10 and 100, too
KEYRINGS = ("restored", "not restored")


@dataclass
class Life:
    """A programme with its server; what was finished so far, and copies of laptops as they were."""

    field: Field
    server: ServerThread
    finished: list[RecordId] = field(default_factory=list)

    def round(self) -> None:
        self.finished.append(self.field.finish(name=f"М{len(self.finished)}").record)
        assert rounds.exchange(self.field.worker).line is Line.SENT
        self.field.clock.later(minutes=20)

    def office(self) -> None:
        for _ in range(2):
            assert rounds.exchange(self.field.coordinator).line is Line.SENT

    def sign_in(self, laptop: str) -> Desk:
        home = self.field.folder / laptop
        desk = accounts.sign_in(home, accounts.tiles(home)[0].member, PASSPHRASE, clock=self.field.clock)
        programme.set_server(desk, self.server.url)
        return desk

    def copy(self, laptop: str, to: str) -> Path:
        """As a backup takes it: the laptop is off."""
        return shutil.copytree(self.field.folder / laptop, self.field.folder / to)

    def put_back(self, laptop: str, copy: str, keyring: str) -> None:
        """Today's disk is gone; the copy stands in its place."""
        home = self.field.folder / laptop
        kept = {path.name: path.read_bytes() for path in home.iterdir() if path.is_file()}
        shutil.rmtree(home)
        shutil.copytree(self.field.folder / copy, home)
        if keyring == "not restored":  # the system's keyring is as it was this morning
            for name, content in kept.items():
                if name.startswith(("mark.", "device.secret")):
                    (home / name).write_bytes(content)

    def records(self) -> set[RecordId]:
        return {row.record for row in reviews.queue(self.field.coordinator)}

    def codes(self) -> list[str]:
        return [row.code for row in kept_apart.rows(self.field.coordinator)]


def go_on(life: Life, *turns: Callable[[], None]) -> None:
    for _ in range(3):
        for turn in turns:
            turn()
