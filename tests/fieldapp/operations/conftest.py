"""A programme that is set up once a test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fieldapp.operations.field import Field


@pytest.fixture
def field(tmp_path: Path) -> Iterator[Field]:
    """A coordinator and a worker; nothing published yet."""
    made = Field.begin(tmp_path)
    yield made
    made.close()


@pytest.fixture
def equipped(field: Field) -> Field:
    """The worker has Form A, one participant and a phone number."""
    field.equip()
    return field
