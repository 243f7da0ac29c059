"""A programme on two laptops, made once and copied for each test: what a test breaks is its own copy."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldapp.operations import programme, rosters
from sync.server.keys import receipt_key
from sync.testing import ServerThread
from tests.fieldapp.operations import online, two_areas
from tests.fieldapp.operations.field import Field
from tests.fieldapp.operations.two_areas import Two


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Field:
    """A programme at rest: the worker has Form A, one participant and a phone number."""
    made = Field.begin(tmp_path_factory.mktemp("made"))
    made.equip()
    made.close()
    return made


@pytest.fixture
def equipped(made: Field, tmp_path: Path) -> Iterator[Field]:
    """Both are signed in."""
    for name in ("office", "laptop"):
        shutil.copytree(made.folder / name, tmp_path / name)
    copy = Field.open(tmp_path, made.founded, made.people)
    copy.server_key = made.server_key
    yield copy
    copy.close()


@pytest.fixture(scope="session")
def made_two(made: Field, tmp_path_factory: pytest.TempPathFactory) -> Two:
    """At rest."""
    folder = tmp_path_factory.mktemp("made two")
    shutil.copytree(made.folder, folder, dirs_exist_ok=True)
    here = two_areas.begin(Field.open(folder, made.founded, made.people))
    here.close()
    return here


@pytest.fixture
def two(made_two: Two, tmp_path: Path) -> Iterator[Two]:
    """Aida's area with Bekzat in it, and Osh with Nurlan and Zarina; all are signed in."""
    copy = two_areas.again(made_two, tmp_path)
    yield copy
    copy.close()


@pytest.fixture(scope="session")
def made_online(tmp_path_factory: pytest.TempPathFactory) -> Field:
    """A programme at rest whose server and worker have what the coordinator published."""
    made = online.begin(tmp_path_factory.mktemp("made online"))
    with online.serving(made):
        online.exchange(made.coordinator, made.worker)
    made.close()
    return made


@pytest.fixture
def served(made_online: Field, tmp_path: Path) -> Iterator[tuple[Field, ServerThread]]:
    """Both are signed in, and the server runs."""
    shutil.copytree(made_online.folder, tmp_path, dirs_exist_ok=True)
    copy = Field.open(tmp_path, made_online.founded, made_online.people)
    with online.serving(copy) as server:
        yield copy, server
    copy.close()


@pytest.fixture
def two_worlds(tmp_path: Path) -> Iterator[tuple[Field, ServerThread, ServerThread]]:
    """A server that shows the worker one store and the coordinator another; both know the same key."""
    for name in ("one", "other"):
        (tmp_path / name).mkdir()
    key = receipt_key(tmp_path / "one")
    shutil.copytree(tmp_path / "one", tmp_path / "other", dirs_exist_ok=True)
    assert receipt_key(tmp_path / "other").public == key.public
    field = Field.begin(tmp_path, receipt_key=key.public)
    field.publish()
    field.person()
    bundle = rosters.load(field.coordinator.home).bundle().to_bytes()

    def now() -> int:
        return int(field.clock.at.timestamp())

    with (
        ServerThread(tmp_path / "one", bundle, clock=now) as one,
        ServerThread(tmp_path / "other", bundle, clock=now) as other,
    ):
        for desk in (field.coordinator, field.worker):
            programme.set_server(desk, one.url)
        yield field, one, other
    field.close()
