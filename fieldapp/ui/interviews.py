"""Opening, showing and leaving interviews. Knows the filling place; decides nothing else about the screen."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from fieldapp.case_errors import AreaOpen, ConsentFirst
from fieldapp.errors import FieldError
from fieldapp.model import Changed, Closed, Comment, DraftId, DraftRow, FormId, FormRow, PersonId, RecordId
from fieldapp.ui import verbs
from fieldapp.ui.desk_calls import DeskCalls
from fieldapp.ui.errors_in_words import plain_words
from fieldapp.ui.kit.words import long_date
from fieldapp.ui.verbs_of_cases import consent_forms
from fieldapp.ui.verbs_of_keys import areas_to_choose

if TYPE_CHECKING:
    from fieldapp.operations.areas import AreaRow
    from fieldapp.operations.desk import Desk
    from fieldapp.operations.twice import Already
    from fieldapp.ui.filling import FillingPlace
    from forms import Session

Ready = tuple[DraftRow, "Session", tuple[Comment, ...]]


class Interviews(QObject):
    """At most one interview at a time. Each signal is past tense or a request."""

    made = Signal(
        object
    )  # a FillingPlace, for the window that it will be shown in: its look comes from there
    opened = Signal(object)  # the FillingPlace to be shown
    saved = Signal()  # `leave` is done: everything is durable, the place still stands
    ended = Signal(str, str)  # a sentence and its tone; the place goes as soon as another is shown
    finished = Signal()  # a record was made
    hide_wanted = Signal()
    trouble = Signal(object)  # an Exception
    area_wanted = Signal(object, object)  # AreaRows, and what to call with the number of the chosen one
    consent_wanted = Signal(object, object, object)  # why, FormRows, and what to call with the chosen form

    def __init__(self, calls: DeskCalls) -> None:
        super().__init__()
        self._calls = calls
        self.language = ""
        self.one_at_a_time = False
        self.place: FillingPlace | None = None
        self._opening = False
        self.waits = False  # set while the desk is locked: nothing may come up
        self.came: DraftId | None = None  # what was opened meanwhile
        self._turn = 0  # of the people at this laptop: what one asked for is not the next one's

    @property
    def draft(self) -> DraftId | None:
        """The draft on the screen."""
        row = self.place.draft if self.place is not None else None
        return row.draft if row is not None else None

    @property
    def is_settled(self) -> bool:
        """True when nothing typed waits to be written."""
        return self.place is None or self.place.is_settled

    def _open(self, ready: Ready, files: Mapping[str, bytes], jump_to: str) -> None:
        draft, session, comments = ready
        place = self._place()
        self.opened.emit(place)  # before its draft: what is hidden cannot take the focus
        desk = self._calls.desk

        def attach(ref: str, path: str) -> str:
            return verbs.attach(desk, draft.draft, ref, path)

        def keep(ref: str, png: bytes) -> str:
            return verbs.keep_drawing(desk, draft.draft, ref, png)

        def kept(name: str) -> bytes:
            return verbs.attached(desk, draft.draft, name)

        place.open(
            draft,
            session,
            comments=comments,
            media=files.get,
            attach=attach,
            keep=keep,
            kept=kept,
            single=self.one_at_a_time,
        )
        if jump_to:
            place.jump_to(jump_to)

    def begin(self, form: FormId, person: PersonId | None, area: str | None = None) -> None:
        """In the area of its participant; where that is open, `area_wanted` comes first."""
        language = self.language

        def choose(rows: tuple[AreaRow, ...]) -> None:
            self.area_wanted.emit(rows, lambda chosen: self.begin(form, person, chosen))

        def refused(error: Exception) -> None:
            if isinstance(error, ConsentFirst) and person is not None:
                self._offer_consent(error, person)
            elif isinstance(error, AreaOpen):
                self._calls.read(self, lambda desk: areas_to_choose(desk, person), choose, self.trouble.emit)
            else:
                self.trouble.emit(error)

        self._ask(
            lambda desk: (*verbs.begin(desk, form, person, language, area), ()), new=True, refused=refused
        )

    def _offer_consent(self, why: Exception, person: PersonId) -> None:
        """The talk that comes first; where no form for it is here, the sentence alone."""

        def offer(rows: tuple[FormRow, ...]) -> None:
            if rows:
                self.consent_wanted.emit(why, rows, lambda form: self.begin(form, person))
            else:
                self.trouble.emit(why)

        self._calls.read(self, lambda desk: consent_forms(desk, person), offer, self.trouble.emit)

    def go_on(self, draft: DraftId) -> None:
        """Open a draft where it was left, with what a coordinator asked if it answers a return."""
        self._ask(lambda desk: verbs.resume_with_comments(desk, draft))

    def correct(self, record: RecordId, comments: tuple[Comment, ...] = ()) -> None:
        """A new version on top of a record; at the first question that was asked about."""
        language = self.language
        first = next((comment.ref for comment in comments if comment.ref), "")
        self._ask(lambda desk: (*verbs.correct(desk, record, language), comments), first)

    def _ask(
        self,
        verb: Callable[[Desk], Ready],
        jump_to: str = "",
        *,
        new: bool = False,
        refused: Callable[[Exception], None] | None = None,
    ) -> None:
        """Open one interview at a time: a second click while it opens is the same click.

        The form's pictures come along from the writer: nothing is read while its cards are built.
        """
        if self._opening or not self._calls.signed_in:
            return
        self._opening, turn = True, self._turn

        def work(desk: Desk) -> tuple[Ready, Mapping[str, bytes], Already | None]:
            ready = verb(desk)
            already = verbs.begun_already(desk, ready[0].draft) if new else None
            with suppress(FieldError):  # a picture that cannot be had leaves its label
                return ready, verbs.form_files(desk, ready[0].form, ready[0].form_version), already
            return ready, {}, already

        def opened(came: tuple[Ready, Mapping[str, bytes], Already | None]) -> None:
            self._opening = False
            if turn != self._turn:
                return  # it is kept as that person's draft
            ready, files, already = came
            self._arrived(ready, files, jump_to)
            if already is not None and self.place is not None and not self.waits:
                self.place.notices.say(self._twice_words(already), "warn")
            if new:
                self._calls.announce(Changed(drafts=True))

        def failed(error: Exception) -> None:
            self._opening = False
            if turn != self._turn:
                return
            (refused or self.trouble.emit)(error)

        self._calls.write(self, work, opened, failed)

    def _twice_words(self, already: Already) -> str:
        """It may be right to ask twice; whoever did not mean to finds the way back."""
        if already.draft is not None:
            words = self.tr("This form is open for this person already, last kept on {date}.")
            way = self.tr("To go on there, stop here, keep nothing and press Continue.")
            on = already.draft.saved_at
        else:
            assert already.finished_at is not None
            words = self.tr("This form was finished for this person on {date}, in the same weeks.")
            way = self.tr("If this is not a new talk, stop here and keep nothing.")
            on = already.finished_at
        return f"{words.replace('{date}', long_date(on.astimezone().date()))} {way}"

    def _arrived(self, ready: Ready, files: Mapping[str, bytes], jump_to: str) -> None:
        if self.waits:  # locked meanwhile: it is opened again by whoever unlocks
            self.came = ready[0].draft
        else:
            self._open(ready, files, jump_to)

    def leave(self) -> None:
        """Write what is open; `saved` follows."""
        if self.place is not None:
            self.place.leave()

    def forget(self) -> None:
        """Somebody else is next: nothing of the one before comes up any more."""
        self.came = None
        self._turn += 1
        self.drop()

    def drop(self) -> None:
        """Take the place away; what is on the screen of it is gone."""
        place, self.place = self.place, None
        if place is not None:
            place.close_draft()
            place.deleteLater()  # its page goes with it; another one is shown already

    def _place(self) -> FillingPlace:
        if self.place is None:
            from fieldapp.ui.filling import FillingPlace  # it brings the form engine: not before it is needed

            place = self.place = FillingPlace(self._calls)
            place.left.connect(self.saved)
            place.finished.connect(self._finished)
            place.declined.connect(self._declined)
            place.discarded.connect(self._discarded)
            place.hide_wanted.connect(self.hide_wanted)
            self.made.emit(place)
        return self.place

    def _finished(self, closed: Closed) -> None:
        safe = self.tr("Finished and safe here.")
        later = self.tr("Finished and safe here. It is sent by itself when there is internet.")
        words = [later if closed.sealed else safe, *(plain_words(one) for one in closed.told)]
        self.ended.emit(" ".join(words), "warn" if closed.told else "ok")
        self.drop()
        self.finished.emit()

    def _declined(self) -> None:
        row = self.place.draft if self.place is not None else None
        words = self.tr("Nothing of this talk was kept but a count for the month.")
        if row is not None and row.corrects is not None:
            words = self.tr("A coordinator is told that consent was taken back. The record stays until then.")
        self.ended.emit(words, "info")
        self.drop()

    def _discarded(self) -> None:
        self.ended.emit(self.tr("The draft is gone."), "info")
        self.drop()
