"""Whom interviews are about that were begun with nobody: their form names somebody by now, or not yet."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from typing import TypeAlias

from fieldapp.errors import FieldError
from fieldapp.model import DraftId, PersonId
from fieldapp.operations import drafts, entering
from fieldapp.operations.desk import Desk

InDrafts: TypeAlias = Mapping[DraftId, PersonId]


def in_drafts(desk: Desk) -> InDrafts:
    """The unfinished interviews that name somebody, and whom. One whose form is not there any more names nobody."""
    found = dict[DraftId, PersonId]()
    for row in drafts.rows(desk):
        if row.participant is None:
            with suppress(FieldError):
                _, session = drafts.look(desk, row.draft)
                if person := entering.settle_person(session, None):
                    found[row.draft] = person
    return found
