"""A programme on two laptops, made once and copied for each test: what a test breaks is its own copy."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fieldapp.operations.field import Field


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
    yield copy
    copy.close()
