"""The ways out of an interview: stop, consent declined, not private, safety, move, finish.

Each asks before it acts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from fieldapp.errors import NotFinished
from fieldapp.model import ABOUT, Changed, Closed, DraftId, DraftRow, Participant
from fieldapp.ui.form_words import form_words
from fieldapp.ui.kit.dialogs import ask
from forms.views import AnswerFault, AnswerProblem, Flag, Kind, Missing, QuestionItem

from .attached import Attached
from .autosave import Autosave
from .calls import DeskLanes, DraftVerbs
from .covers import Cover, DeclinedPage, NotPrivatePage, StopPage, WaitPage
from .finishing import Missed, ProblemsPage, SummaryPage, Tally
from .interview import Interview
from .markdown import to_plain
from .moving import MovePage
from .resuming import Presence, SameTalkPage
from .safety import SafetyPage
from .sheet import section_name


@dataclass(frozen=True, slots=True)
class Around:
    """What the flows need of the place."""

    cover: Callable[[Cover | None], None]  # show a page in front; None: the interview again
    commit: Callable[[], None]  # say what was typed and not yet said
    jump: Callable[[str], object]
    complain: Callable[[dict[str, str]], None]
    attached: Attached  # what was drawn just now is an answer only when it is kept
    presence: Presence


class Flows(QObject):
    """Shows covers and runs what the person chose on them."""

    finished = Signal(object)  # Closed
    declined = Signal()
    discarded = Signal()
    left_alone = Signal()  # nothing was looked at: go, and write nothing
    leave = Signal()  # keep the draft and go
    moved = Signal(object)  # Participant
    trouble = Signal(object)  # an Exception

    def __init__(
        self,
        draft: DraftRow,
        interview: Interview,
        autosave: Autosave,
        lanes: DeskLanes,
        verbs: DraftVerbs,
        around: Around,
    ) -> None:
        super().__init__()
        self.draft, self._interview, self._autosave = draft, interview, autosave
        self._lanes, self._verbs, self._around = lanes, verbs, around
        self.person: Participant | None = draft.participant
        self._closing = self._destroying = False
        self._then: Callable[[], None] | None = None  # while it is asked whether it is the same talk
        self._seen = False  # the interview was on the screen since it was opened
        autosave.settled.connect(self._close_when_settled)
        interview.changed.connect(self._follow_answer)

    # flags -----------------------------------------------------------------------------------------------

    def raise_flags(self, flags: Iterable[Flag]) -> None:
        """What the form said: the first that matters most comes up."""
        raised = frozenset(flags)
        if Flag.DECLINED in raised:
            self.show_declined(from_form=True)
        elif Flag.NOT_PRIVATE in raised:
            self._show_not_private()
        elif Flag.SAFETY in raised:
            self.show_safety()

    def show_declined(self, *, from_form: bool = False) -> None:
        page = DeclinedPage(correction=self.draft.corrects is not None)
        page.confirmed.connect(self._decline)
        page.back.connect((lambda: self._take_back(Flag.DECLINED)) if from_form else self._return)
        self._around.cover(page)

    def _show_not_private(self) -> None:
        page = NotPrivatePage()
        page.leave.connect(self.leave)
        page.discard.connect(lambda: self._ask_to_discard(page))
        page.back.connect(lambda: self._take_back(Flag.NOT_PRIVATE))
        self._around.cover(page)

    def _ask_to_discard(self, page: NotPrivatePage) -> None:
        ask(
            page,
            self.tr("Discard this draft?"),
            self.tr("Its answers go for good. Keeping it costs nothing."),
            self.tr("Discard"),
            self.tr("Keep it"),
            self._discard,
            erases=True,
        )

    def show_safety(self) -> None:
        page = SafetyPage()
        self._note_safety(contacted=False)
        page.contacted.connect(lambda: self._note_safety(contacted=True))
        page.contacted.connect(page.show_contacted)
        page.back.connect(self._return)
        self._lanes.read(page, self._verbs.contacts, page.show_contacts, self.trouble.emit)
        self._around.cover(page)

    def _note_safety(self, *, contacted: bool) -> None:
        draft, note = self.draft.draft, self._verbs.note_safety
        self._lanes.write(self, lambda desk: note(desk, draft, True, contacted), None, self.trouble.emit)

    def _return(self) -> None:
        self._around.cover(None)
        self._go_on()

    @property
    def asks_who(self) -> bool:
        """It is asked whether it still is the same talk, and nobody has said so yet."""
        return self._then is not None

    @property
    def is_ending(self) -> bool:
        """It is being finished or destroyed."""
        return self._closing or self._destroying

    def ask_who(self, then: Callable[[], None], before: Cover | None = None) -> None:
        """Asks whether it still is the same talk; `then` shows the interview. `before`: what has to come first, and
        goes `back` to the question."""
        self._then = then
        if before is None:
            self._show_same_talk()
            return
        before.back.connect(self._show_same_talk)
        self._around.cover(before)

    def _show_same_talk(self) -> None:
        page = SameTalkPage(self.person, self._around.presence.at)
        page.same.connect(self._return)
        page.move_wanted.connect(self.show_move)
        page.leave.connect(self.leave if self._seen else self.left_alone)
        self._around.cover(page)

    def _go_on(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            self.begin()
            then()

    def begin(self) -> None:
        """Somebody is there, and sees the interview."""
        self._seen = True
        self._around.presence.begin_anew()

    def _take_back(self, flag: Flag) -> None:
        """The answer that brought the page up was a slip: that one is undone, whatever came after it."""
        where = self._interview.take_back(flag)
        self._around.cover(None)
        if where:
            self._around.jump(where)

    # stopping --------------------------------------------------------------------------------------------

    def show_stop(self) -> None:
        self._around.commit()
        page = StopPage()
        page.keep.connect(self.leave)
        page.end.connect(self.end_here)
        page.declined.connect(self.show_declined)
        page.move_wanted.connect(self.show_move)
        page.back.connect(self._return)
        self._around.cover(page)

    def end_here(self) -> None:
        """Every open question becomes "not asked", but not what consent hangs on; then the summary."""
        if not self._around.attached.is_settled:
            self._wait(self.end_here)
            return
        for ref in list(self._open_refs()):
            self._interview.quiet(ref, Missing.NOT_ASKED)
        self.show_finish()

    def _open_refs(self) -> Iterable[str]:
        session = self._interview.session
        for section in session.sections():
            for item in session.items(section.key):
                if isinstance(item, QuestionItem):
                    view = self._interview.view(item.ref)
                    empty = not (view.text or view.partial or view.missing)
                    if empty and view.may_be_quiet and view.kind is not Kind.NOTE and not view.readonly:
                        yield item.ref

    def _decline(self) -> None:
        self._destroy(self._verbs.decline, self.declined.emit)

    def _discard(self) -> None:
        self._destroy(self._verbs.discard, self.discarded.emit)

    def _destroy(self, verb: Callable[[Any, DraftId], Changed], gone: Callable[[], object]) -> None:
        """Saving stops for good only when the draft is really gone: until then it may have to go on."""
        if self._destroying:  # pressed twice
            return
        self._destroying = True
        self._autosave.hold()
        draft = self.draft.draft

        def done(_changed: Changed) -> None:
            self._autosave.stop()
            gone()

        self._lanes.write(self, lambda desk: verb(desk, draft), done, self._not_destroyed)

    def _not_destroyed(self, error: Exception) -> None:
        self._destroying = False
        self._autosave.go_on()
        self.trouble.emit(error)

    # moving ----------------------------------------------------------------------------------------------

    def show_move(self) -> None:
        page = MovePage(self.person)

        def look(text: str) -> None:
            people = self._verbs.people
            self._lanes.read(
                page, lambda desk: people(desk, text), page.show_people, self.trouble.emit, key="people"
            )

        page.searched.connect(look)
        page.chosen.connect(self._move)
        page.back.connect(self._show_same_talk if self.asks_who else self._return)
        look("")
        self._around.cover(page)

    def _move(self, person: Participant) -> None:
        draft, move = self.draft.draft, self._verbs.move

        def done(_changed: object) -> None:
            self.person = person
            for ref in self._interview.session.form.preloaded(ABOUT):
                self._interview.answer(ref, str(UUID(person.person)))
            self.moved.emit(person)
            self._return()

        self._lanes.write(self, lambda desk: move(desk, draft, person.person), done, self.trouble.emit)

    def _follow_answer(self, refs: frozenset[str], _items: bool) -> None:
        """Whoever is chosen in the form itself is whom the interview is about from then on (`drafts.save`): their name
        stands above it."""
        for ref in self._interview.session.form.preloaded(ABOUT) if self.person is not None else ():
            view = self._interview.find(ref) if ref in refs else None
            label = next((one.label for one in view.choices if one.value == view.text), "") if view else ""
            if label:
                self._look_up(to_plain(label))

    def _look_up(self, name: str) -> None:
        people = self._verbs.people
        self._lanes.read(self, lambda desk: people(desk, name), self._show_named, self.trouble.emit)

    def _show_named(self, people: tuple[Participant, ...]) -> None:
        asked = self._interview.session.form.preloaded(ABOUT)
        named = {
            view.text.replace("-", "") for ref in asked if (view := self._interview.find(ref)) is not None
        }
        one = next((one for one in people if one.person in named), None)
        if one is not None and one != self.person:
            self.person = one
            self.moved.emit(one)

    # finishing -------------------------------------------------------------------------------------------

    def show_finish(self) -> None:
        """The problems that are left, or the summary; without consent there is nothing to finish."""
        self._around.commit()
        if not self._around.attached.is_settled:
            self._wait(self.show_finish)
            return
        stopping = self._interview.flags & {Flag.DECLINED, Flag.NOT_PRIVATE}
        if stopping:
            self.raise_flags(stopping)
            return
        missed = self.missed()
        self._around.complain({m.ref: m.message for m in missed})
        if missed:
            page = ProblemsPage(missed)
            page.picked.connect(self._around.jump)
            page.back.connect(self._return)
            self._around.cover(page)
            return
        summary = SummaryPage(self.person, self.draft.form_title, self._tally())
        summary.finish.connect(self._finish)
        summary.move_wanted.connect(self.show_move)
        summary.back.connect(self._return)
        self._around.cover(summary)

    def _wait(self, then: Callable[[], None]) -> None:
        """A stroke that has just ended counts: on with Finish when it is kept."""
        self._around.cover(WaitPage(keeping=True))
        self._around.attached.when_settled(then)

    def missed(self) -> list[Missed]:
        found = [self._missed(p) for p in self._interview.session.problems()]
        seen = {m.ref for m in found}
        for ref, (_typed, why) in self._interview.unkept.items():
            view = self._interview.find(ref)
            if (
                ref not in seen and view is not None and view.relevant
            ):  # else it went with its repeat, or is not asked
                found.append(Missed(ref, to_plain(view.label), "", form_words(why)))
        return found

    def _missed(self, problem: AnswerProblem) -> Missed:
        session = self._interview.session
        key = session.section_of(problem.ref)
        sections = session.sections()
        place = next((i for i, s in enumerate(sections) if s.key == key), 0)
        view = self._interview.view(problem.ref)
        label = to_plain(view.label)
        message = form_words(problem.message) or self.tr("This needs an answer or a quiet answer.")
        if not view.may_be_quiet and problem.fault is AnswerFault.REQUIRED:
            message = self.tr("This needs an answer: without it the interview cannot be kept.")
        section = section_name(sections[place], place)
        return Missed(problem.ref, label, section, message, view.may_be_quiet)

    def _tally(self) -> Tally:
        session = self._interview.session
        answered, total = session.progress()
        quiet = {missing.value: 0 for missing in Missing}
        for section in session.sections():
            for item in session.items(section.key):
                if isinstance(item, QuestionItem):
                    missing = self._interview.view(item.ref).missing
                    if missing is not None:
                        quiet[missing.value] += 1
        return Tally(answered - sum(quiet.values()), quiet, total - answered)

    def _finish(self) -> None:
        self._around.cover(WaitPage())
        self._closing = True
        self._autosave.flush()

    def _close_when_settled(self) -> None:
        """Finish comes after the last act is durable, so that a failing Finish loses nothing."""
        if not self._closing or not self._autosave.is_settled:
            return
        self._closing = False
        draft, session, close = self.draft.draft, self._interview.session, self._verbs.close
        self._lanes.write(self, lambda desk: close(desk, draft, session), self._closed, self._not_closed)

    def _closed(self, closed: Closed) -> None:
        self._autosave.stop()
        self.finished.emit(closed)

    def _not_closed(self, error: Exception) -> None:
        self._around.cover(None)
        if isinstance(error, NotFinished):
            self.show_finish()
        else:
            self.trouble.emit(error)
