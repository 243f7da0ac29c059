"""A programme on two laptops, made once and copied for each test: what a test breaks is its own copy."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldapp.operations import accounts
from tests.fieldapp.operations import two_areas
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


@pytest.fixture
def two(equipped: Field) -> Iterator[Two]:
    """Aida's area with Bekzat in it, and Osh with Nurlan and Zarina."""
    here = two_areas.begin(equipped)
    yield here
    accounts.close(here.nurlan)
    accounts.close(here.zarina)
