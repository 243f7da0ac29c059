"""One draft on the screen: what an act changes is shown, saved and counted.

Lives as long as its draft is open.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from fieldapp.model import Action, Changed, Participant
from fieldapp.ui.errors_in_words import in_words
from forms.views import AnswerRefused, Flag, RepeatHead, Section

from .attached import Attached
from .audited import Audited
from .autosave import Autosave, Journal, SaveState, Saving
from .calls import DeskLanes, DraftVerbs
from .covers import Cover, GiveBackPage
from .flows import Around, Flows
from .grids import GridPage
from .grids.runs import Runs
from .interview import Interview
from .list_clock import ListClock
from .markdown import to_plain
from .material import Material
from .respondent import RespondentView
from .resuming import Presence
from .safety import SafetyPage
from .screen import InterviewScreen
from .sheet import Marks, Sheet, asked_by_section, comments_by_ref, section_name
from .undo import Step
from .wording import saved_ago

if TYPE_CHECKING:
    from forms import Session


class Opened(QObject):
    """The interview, its writer, its screens, and the wires between them."""

    left = Signal()
    covered = Signal(object)  # Cover | None: what stands in front of the interview
    wants_file = Signal(str)  # ref
    hide_wanted = Signal()

    def __init__(self, material: Material, lanes: DeskLanes, verbs: DraftVerbs, parent: QObject) -> None:
        super().__init__(parent)
        self.material, self.draft = material, material.draft
        self._lanes, self._verbs = lanes, verbs
        self._leaving = False
        self._sections: tuple[Section, ...] | None = None
        self._safety_waits = False
        self.respondent_shown = False
        self._turned: Step | None = (
            None  # the interviewer's last act before it: not the person's to take back
        )
        self.presence = Presence(self.draft, lanes.now)
        self.interview = Interview(material.session, lanes.now, self._reopen, self)
        journal = Journal(self._save_job, self._snapshot_job)
        write = partial(lanes.write, self)
        self.autosave = Autosave(write, journal, lanes.now, in_words, self)
        self.attached = Attached(material, lanes, self.interview, self)
        self.sheet = Sheet(self.interview, self.attached.media, self.attached.listening, self)
        self.sheet.marks = Marks(comments_by_ref(material.comments))
        self.screen = InterviewScreen(self.sheet)
        self.respondent = RespondentView(self.interview, self.attached.media, self.attached.listening)
        self.audit = Audited(self, lanes, verbs) if material.session.form.audit else None
        verbs = self.audit.verbs if self.audit else verbs
        around = Around(
            self.covered.emit, self.commit, self.jump_to, self.complain, self.attached, self.presence
        )
        self.flows = Flows(self.draft, self.interview, self.autosave, lanes, verbs, around)
        self.flows.setParent(self)
        self.runs = Runs(self.interview, self)
        self.clock = ListClock(self.interview, self.screen.clock, self.screen.page, self)
        self._wire_interview()
        self._wire_screen()
        if self.audit is not None:
            self.audit.begin()

    def _wire_interview(self) -> None:
        self.interview.acted.connect(self._acted)
        self.interview.changed.connect(self._changed)
        self.interview.flagged.connect(self._flagged)
        self.interview.replaced.connect(self.autosave.want_snapshot)
        self.attached.came.connect(self._picture_came)
        self.autosave.changed.connect(self._show_saving)
        self.autosave.changed.connect(lambda _state: self.runs.show_saved(self.screen.top.saved.text()))
        self.autosave.settled.connect(self._settled)
        self.flows.leave.connect(self.leave)
        self.flows.left_alone.connect(self.left)
        self.runs.covered.connect(self.covered)
        self.runs.passed.connect(self.screen.page.go_on)
        self.runs.hide_wanted.connect(self.hide_wanted)
        self.sheet.wants_page.connect(self.runs.open)
        self.flows.moved.connect(self._show_person)

    def _wire_screen(self) -> None:
        top, bottom, page = self.screen.top, self.screen.bottom, self.screen.page
        top.back.clicked.connect(self.leave)
        top.stop.clicked.connect(self.flows.show_stop)
        top.safety.clicked.connect(self.flows.show_safety)
        top.respondent.clicked.connect(self.show_respondent)
        top.language.picked.connect(self.set_language)
        top.hide_screen.clicked.connect(self.hide_wanted)
        top.outline.clicked.connect(self.screen.open_outline)
        bottom.next.clicked.connect(lambda: self.turn(1))
        bottom.back.clicked.connect(lambda: self.turn(-1))
        bottom.finish.clicked.connect(self.flows.show_finish)
        self.screen.picked.connect(lambda key: self.show_section(key, focus_first=True))
        self.screen.undo.taken_back.connect(self.undo)
        page.arrived.connect(self._arrived)
        page.past_end.connect(bottom.focus_onward)
        self.sheet.wants_file.connect(self.wants_file)
        for sheet in (self.sheet, self.respondent.sheet):
            sheet.drawn.connect(self.attached.keep)
        self.sheet.wants_removed.connect(self._remove)
        self.sheet.wants_added.connect(self._add)
        self.respondent.sheet.wants_file.connect(self.wants_file)
        self.respondent.given_back.connect(self._given_back)
        self.respondent.finished.connect(lambda: self.covered.emit(self._give_back_page()))
        self.respondent.stop_wanted.connect(lambda: self.covered.emit(self._give_back_page()))
        self.respondent.language_picked.connect(self.set_language)
        self.respondent.turned.connect(self._ask_back)

    # showing ---------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Shows the draft where the person was; after hours it is asked first whether it still is the same talk."""
        self._show_person(self.draft.participant)
        self.autosave.mark_saved(self.draft.saved_at)
        self.screen.top.safety.setVisible(Flag.SAFETY in self.interview.flags)
        if self.presence.is_long_ago:
            self.flows.ask_who(self._go_on)
        else:
            self.flows.begin()
            self._go_on()

    def look_who_is_there(self, cover: Cover | GridPage | None) -> bool:
        """Where nobody was here for hours, it is asked who is: True then. `cover`: what stands in front now."""
        if not self.presence.is_long_ago or self.flows.asks_who or self.flows.is_ending:
            return False
        self.commit()  # typed before
        here, was_respondent = self.respondent.here, self.respondent_shown
        safety = isinstance(cover, SafetyPage)

        def go_on() -> None:
            if was_respondent:
                self._given_back(here)
            self.flows.raise_flags(self.interview.flags - {Flag.SAFETY})
            if safety:
                self.flows.show_safety()

        self.respondent_shown = False
        # Nobody's name comes up before somebody who answers by themselves: the laptop is asked back first.
        self.flows.ask_who(go_on, GiveBackPage() if was_respondent else None)
        return True

    def _go_on(self) -> None:
        if not self.jump_to(self.draft.position):
            sections = self.interview.session.sections()
            if sections:
                self.show_section(sections[0].key, focus_first=True)
        self.flows.raise_flags(self.interview.flags - {Flag.SAFETY})

    def _show_person(self, person: Participant | None) -> None:
        self.screen.top.show_who(person, self.draft.form_title)

    def show_section(self, key: str, *, focus_first: bool = False) -> None:
        self.commit()
        self.screen.page.open(key)
        self.show_state()
        if focus_first:
            self.screen.page.focus_first()

    def turn(self, step: int) -> None:
        """To the next or the previous section."""
        if self.screen.page.turn(step):
            return
        sections = self.sections()
        here = next((i for i, s in enumerate(sections) if s.key == self.sheet.section), 0)
        if 0 <= here + step < len(sections):
            self.show_section(sections[here + step].key, focus_first=True)

    def show_state(self) -> None:
        """Counts, outline, languages, what Next means here."""
        session, sections = self.interview.session, self.sections()
        self.screen.outline.show_sections(
            sections, self.sheet.section, asked_by_section(session, self.sheet.marks.comments)
        )
        here = next((i for i, s in enumerate(sections) if s.key == self.sheet.section), 0)
        self.screen.bottom.show_progress(*self._progress())
        page = self.screen.page
        last = here >= len(sections) - 1 and not page.has_more
        self.screen.bottom.show_place(first=here == 0 and not page.has_before, last=last)
        name = section_name(sections[here], here) if sections else ""
        self.screen.top.show_section(name, here + 1, len(sections))
        self.screen.top.language.show_languages(session.form.languages, session.language)

    def sections(self) -> tuple[Section, ...]:
        """The sections as they are after the last act; counting thousands of questions once per act is
        enough.
        """
        if self._sections is None:
            self._sections = self.interview.session.sections()
        return self._sections

    def _progress(self) -> tuple[int, int]:
        sections = self.sections()
        return sum(s.answered for s in sections), sum(s.total for s in sections)

    def jump_to(self, ref: str) -> bool:
        """Opens the section of a question and puts the focus on it; False where it is not there (any
        more).
        """
        if not ref or self.flows.asks_who:
            return False
        try:
            key = self.interview.session.section_of(ref)
        except (AnswerRefused, KeyError):
            return False
        if key not in {s.key for s in self.interview.session.sections()}:
            return False
        self.covered.emit(None)
        self.show_section(key)
        return self.screen.page.focus_row(ref, near_top=True)

    def complain(self, messages: dict[str, str]) -> None:
        """What Finish found is shown on the questions until they are answered."""
        self.sheet.marks.complaints = messages
        self.screen.page.refresh()

    def show_age(self) -> None:
        self._show_saving(self.autosave.state)

    def _show_saving(self, state: SaveState) -> None:
        top, strip = self.screen.top, self.screen.trouble
        if state.saving is Saving.FAILED:
            top.show_saved(self.tr("Not saved yet"), safe=False)
            strip.say(state.reason)
            return
        strip.say(self.audit.trouble if self.audit else "")
        if state.saving is Saving.WRITING and state.waiting:
            top.show_saved(self.tr("Saving…"), safe=True)
        elif state.saved_at is not None:
            top.show_saved(saved_ago(state.saved_at, self._lanes.now()), safe=True)

    # acts ------------------------------------------------------------------------------------------------

    def commit(self) -> None:
        """Says what was typed and not yet said."""
        self.screen.page.commit()
        self.respondent.commit()

    def undo(self) -> None:
        """The last stroke of what is being drawn, else the last act."""
        if self.screen.page.take_back() or self.respondent.column.take_back():
            return
        self.commit()
        where = self.interview.undo(self._turned if self.respondent_shown else None)
        self.screen.undo.hide()
        if where and not self.respondent_shown:
            self.jump_to(where)

    def set_language(self, tag: str) -> None:
        self.commit()
        self.interview.set_language(tag)

    def _acted(self, action: Action) -> None:
        if action.kind != "remove":
            self.screen.undo.hide()
        self._sections = None
        self.presence.touch()
        self.autosave.add(action)

    def _changed(self, refs: frozenset[str], structure: bool) -> None:
        self._sections = None
        if self.sheet.section not in {s.key for s in self.sections()}:
            first = next(iter(self.sections()), None)
            if first is not None:
                self.screen.page.open(first.key)
        self.screen.page.show_changes(refs, structure)
        self.show_state()
        if self.respondent_shown:
            self.respondent.refresh()

    def _flagged(self, raised: frozenset[Flag]) -> None:
        if Flag.SAFETY in raised:
            self.screen.top.safety.show()
        if self.respondent_shown and Flag.SAFETY in raised:
            self._safety_waits = True  # never before the eyes of the person who answered: see _ask_back
            raised -= {Flag.SAFETY}
        self.flows.raise_flags(raised)

    def _arrived(self, _ref: str) -> None:
        self.autosave.want_place()
        if self.screen.page.single:
            self.show_state()

    def _add(self, key: str) -> None:
        adder = self.sheet.adder(key)
        self.commit()
        self.interview.add_repeat(adder.ref, adder.count)
        first = f"{adder.ref}[{adder.count + 1}]/"
        new = next((k for k in self.screen.page.keys if k.startswith(first) and self.sheet.has_stop(k)), None)
        if new is not None:
            self.screen.page.focus_row(new, near_top=True)

    def _remove(self, ref: str) -> None:
        items = self.interview.session.items(self.sheet.section)
        head = next(i for i in items if isinstance(i, RepeatHead) and i.ref == ref)
        self.commit()
        self.interview.remove_repeat(ref)
        words = self.tr("Removed: {thing}")
        self.screen.undo.offer(words.replace("{thing}", f"{to_plain(head.label)} {head.number}".strip()))

    def _reopen(self, whole: bytes) -> Session:
        """The same interview from a snapshot: a removed repeat comes back to its very place."""
        now = self.interview.session
        return type(now)(now.form, now.context, restore=whole)

    def _picture_came(self, name: str) -> None:
        for sheet in (self.sheet, self.respondent.sheet):
            sheet.forget_picture(name)
        self.screen.page.refresh()
        self.respondent.refresh()

    # the respondent's view -------------------------------------------------------------------------------

    def show_respondent(self) -> None:
        self.commit()
        self.interview.leave_field()  # what the person types on in the same line is an act of their own
        self._turned, self.respondent_shown = self.interview.last_step, True
        draft, note = self.draft.draft, self._verbs.shown_to_respondent
        self._lanes.write(self, lambda desk: note(desk, draft))  # the record's mode
        self.covered.emit(None)
        self.respondent.begin(self.screen.page.here)  # may cover it at once: nothing is left to ask them

    def _given_back(self, ref: str) -> None:
        self.respondent_shown = False
        self.covered.emit(None)
        self.jump_to(ref)
        self.show_state()
        if self._safety_waits:
            self._safety_waits = False
            self.flows.show_safety()

    def _give_back_page(self) -> GiveBackPage:
        page = GiveBackPage()
        page.back.connect(lambda: self._given_back(self.respondent.here))
        return page

    def _ask_back(self) -> None:
        if self._safety_waits:
            self.covered.emit(self._give_back_page())

    # the writer ------------------------------------------------------------------------------------------

    def _save_job(self, actions: Sequence[Action]) -> Callable[[Any], object]:
        draft, save, position = self.draft.draft, self._verbs.save, self._place
        answered, total = self._progress()
        at = self.presence.at

        def job(desk: Any) -> None:  # nothing to announce: Today is not on the screen while somebody answers
            save(desk, draft, actions, position, answered, total, at)

        return job

    @property
    def _place(self) -> str:
        """Where the person is; where they were, while it is asked whether they go on."""
        return self.screen.page.here or self.draft.position

    def _snapshot_job(self) -> Callable[[Any], object]:
        draft, snapshot, position = self.draft.draft, self._verbs.snapshot, self._place
        whole, at = self.interview.session.snapshot(), self.presence.at

        def job(desk: Any) -> None:
            snapshot(desk, draft, whole, position, at)

        return job

    def leave(self) -> None:
        """Keeps the draft; `left` follows as soon as the last act is durable."""
        self.commit()
        self.clock.interrupt()
        if self.audit is not None:
            self.audit.left()
        self._leaving = True
        self.autosave.want_snapshot()

    def _settled(self) -> None:
        if self._leaving and self.autosave.is_settled:
            self._leaving = False
            self._lanes.announce(Changed(drafts=True))
            self.left.emit()
