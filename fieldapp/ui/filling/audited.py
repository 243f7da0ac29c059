"""The audit log of one interview, where its form asks for one (`forms.audit`): which question was open when.

It serves the quality of the data; no screen shows it and nothing counts workers by it. It is kept with the draft every
few seconds, so that a power cut takes no more of it, and becomes a file of the record at Finish.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from fieldapp.errors import NoSuchDraft
from fieldapp.model import Action, Closed, DraftId
from fieldapp.ui.errors_in_words import in_words
from forms.audit import AuditLog, Clocks

from .calls import DeskLanes, DraftVerbs
from .covers import Cover
from .finishing import ProblemsPage, SummaryPage
from .grids import GridPage

if TYPE_CHECKING:
    from forms import Session

    from .opened import Opened

KEPT_EVERY_MS = 5_000  # times of some questions may be lost with the power; answers never are


class Audited(QObject):
    """Tells the log what happens on the screen. `verbs` are the given ones with a Finish that hands the log over."""

    def __init__(self, opened: Opened, lanes: DeskLanes, verbs: DraftVerbs) -> None:
        super().__init__(opened)
        self._opened, self._lanes, self._asked = opened, lanes, verbs
        self.verbs = replace(verbs, close=self._close)
        self.log: AuditLog | None = None  # until what was kept of it is here
        self.trouble = ""  # why the newest of it is not on the disk, in words
        self._soon = QTimer(self, singleShot=True, interval=KEPT_EVERY_MS)
        self._soon.timeout.connect(self._keep_now)

    def begin(self) -> None:
        """Go on where the draft's log ended; from then on everything is written down."""
        draft = self._opened.draft.draft
        self._lanes.read(self, lambda desk: self._asked.audit_state(desk, draft), self._watch)

    def left(self) -> None:
        """The draft is left: what was open ends, and all of it is kept before anything else."""
        if self.log is not None:
            self.log.saved()
            self.log.left()
            self._keep_now()

    def _watch(self, kept: str) -> None:
        opened, session = self._opened, self._opened.interview.session
        request = session.form.audit
        assert request is not None
        clocks = Clocks(
            lambda: int(self._lanes.now().timestamp() * 1000), lambda: time.monotonic_ns() // 1_000_000
        )
        user = session.context.properties.get("username", "") or "–"
        log = self.log = AuditLog(request, clocks, self._value, user=user, kept=kept)
        opened.interview.acted.connect(self._acted)
        for view in (opened.screen.page, opened.respondent):
            view.arrived.connect(lambda ref: self._tell(log.entered, ref))
        opened.screen.top.outline.clicked.connect(lambda: self._tell(log.jumped))
        opened.covered.connect(self._covered)
        self._tell(log.resumed if kept or opened.draft.corrects is not None else log.started)
        if opened.screen.page.here:
            self._tell(log.entered, opened.screen.page.here)

    def _value(self, ref: str) -> str:
        return self._opened.interview.session.question(ref).text

    def _tell(self, tell: Callable[..., None], *about: str) -> None:
        tell(*about)
        if not self._soon.isActive():  # begun anew at each event it would never end for who answers quickly
            self._soon.start()

    def _acted(self, action: Action) -> None:
        assert self.log is not None
        if action.kind in ("add", "remove"):
            self._tell(self.log.added if action.kind == "add" else self.log.removed, action.ref)

    def _covered(self, cover: Cover | GridPage | None) -> None:
        log = self.log
        assert log is not None
        if isinstance(cover, SummaryPage):
            self._tell(log.at_end)
        elif isinstance(cover, ProblemsPage):
            self._tell(log.not_finished)
        elif isinstance(cover, GridPage):  # the question goes on there
            self._tell(log.entered, cover.ref)
        elif cover is not None:
            self._tell(log.leave)

    def _keep_now(self) -> None:
        self._soon.stop()
        if self.log is None:
            return
        draft, told, keep = self._opened.draft.draft, self.log.state(), self._asked.keep_audit
        self._lanes.write(self, lambda desk: keep(desk, draft, told), self._kept, self._not_kept)

    def _kept(self, _nothing: object) -> None:
        self.trouble = ""

    def _not_kept(self, error: Exception) -> None:
        """Told beside what is told of the answers, and tried again until it works."""
        if not isinstance(error, NoSuchDraft):  # it was finished or discarded meanwhile
            self.trouble = in_words(error)
            self._soon.start()

    def _close(self, desk: Any, draft: DraftId, session: Session) -> Closed:
        """On the writer, while the screen waits."""
        if self.log is None:
            return self._asked.close(desk, draft, session)
        return self._asked.close_with_log(desk, draft, session, self.log.finished())
