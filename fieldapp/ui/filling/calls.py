"""What the filling asks of the program: acts on a draft, run by the desk's lanes.

No thread and no database here.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from PySide6.QtCore import QObject

from fieldapp.model import Action, Changed, Closed, Contact, DraftId, Participant, PersonId

if TYPE_CHECKING:
    from fieldapp.operations.desk import Desk
    from forms import Session

T = TypeVar("T")
Failed = Callable[[Exception], None]


class DeskLanes(Protocol):
    """The part of `fieldapp.ui.desk_calls.DeskCalls` that the filling needs."""

    now: Callable[[], datetime]

    def read(
        self,
        owner: QObject,
        ask: Callable[[Desk], T],
        done: Callable[[T], None],
        failed: Failed | None = None,
        *,
        key: str = "",
    ) -> None: ...

    def write(
        self,
        owner: QObject,
        act: Callable[[Desk], T],
        done: Callable[[T], None] | None = None,
        failed: Failed | None = None,
    ) -> None: ...

    def announce(self, changed: Changed) -> None: ...


@dataclass(frozen=True, slots=True)
class DraftVerbs:
    """What can be done to a draft; each runs on a lane with the desk as its first argument."""

    save: Callable[[Any, DraftId, Sequence[Action], str, int, int, datetime], Changed]
    snapshot: Callable[[Any, DraftId, bytes, str, datetime], Changed]
    move: Callable[[Any, DraftId, PersonId], Changed]
    discard: Callable[[Any, DraftId], Changed]
    decline: Callable[[Any, DraftId], Changed]
    close: Callable[[Any, DraftId, Session], Closed]
    contacts: Callable[[Any], tuple[Contact, ...]]
    note_safety: Callable[[Any, DraftId, bool, bool], Changed]
    people: Callable[[Any, str], tuple[Participant, ...]]
    close_with_log: Callable[
        [Any, DraftId, Session, bytes], Closed
    ]  # the same, and the file of its audit log
    shown_to_respondent: Callable[[Any, DraftId], Changed] = lambda _desk, _draft: Changed()
    audit_state: Callable[[Any, DraftId], str] = lambda _desk, _draft: ""
    keep_audit: Callable[[Any, DraftId, str], object] = lambda _desk, _draft, _state: None


def program_verbs() -> DraftVerbs:
    """The program's own operations; imported when the first one runs, after the first paint."""
    return DraftVerbs(
        save=lambda desk, *given: _drafts().save(desk, *given),
        snapshot=lambda desk, *given: _drafts().snapshot(desk, *given),
        move=lambda desk, *given: _drafts().move(desk, *given),
        discard=lambda desk, draft: _drafts().discard(desk, draft),
        decline=lambda desk, draft: _drafts().decline(desk, draft),
        close=_close,
        contacts=_contacts,
        note_safety=_note,
        people=_people,
        shown_to_respondent=lambda desk, draft: _drafts().shown_to_respondent(desk, draft),
        audit_state=lambda desk, draft: _audits().state(desk, draft),
        keep_audit=lambda desk, draft, state: _audits().keep(desk, draft, state),
        close_with_log=_close,
    )


def _drafts() -> Any:
    from fieldapp.operations import drafts

    return drafts


def _audits() -> Any:
    from fieldapp.operations import audits

    return audits


def _close(desk: Desk, draft: DraftId, session: Session, log: bytes = b"") -> Closed:
    from fieldapp.operations import submissions

    return submissions.close(desk, draft, session, log=log)


def _contacts(desk: Desk) -> tuple[Contact, ...]:
    from fieldapp.operations import safety

    return safety.contacts(desk)


def _note(desk: Desk, draft: DraftId, opened: bool, contacted: bool) -> Changed:
    from fieldapp.operations import safety

    return safety.note(desk, draft, opened, contacted)


def _people(desk: Desk, text: str) -> tuple[Participant, ...]:
    from fieldapp.operations import people

    return people.search(desk, text, 50)
