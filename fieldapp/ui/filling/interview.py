"""One interview on the screen: the session, what came of each act, and the way back. Knows no widget."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from fieldapp.model import Action
from forms.timed import moment
from forms.views import AnswerRefused, Changes, Flag, Missing, QuestionItem, QuestionView

from .undo import History, Step, before

if TYPE_CHECKING:
    from forms import Session

Reopen = Callable[[bytes], "Session"]


class Interview(QObject):
    """Every act of the person goes through here, and comes out as an Action for the journal."""

    acted = Signal(object)  # Action, in order, each one already done in the session
    changed = Signal(object, bool)  # frozenset of refs whose views changed; True: items or sections, too
    flagged = Signal(object)  # frozenset[Flag] that were not raised before this act
    unflagged = Signal(object)  # frozenset[Flag] that were taken back
    moved = Signal(str)  # questions whose refs begin so are going to be others than before
    replaced = Signal()  # the whole session is another one (a removed repeat came back): write a snapshot

    def __init__(
        self,
        session: Session,
        now: Callable[[], datetime],
        reopen: Reopen,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.session = session
        self._now, self._reopen = now, reopen
        self._history = History()
        self._flags = session.flags()
        self.unkept: dict[str, tuple[str, str]] = {}  # ref -> (what was typed, why it was not kept)

    @property
    def flags(self) -> frozenset[Flag]:
        return self._flags

    @property
    def can_undo(self) -> bool:
        return len(self._history) > 0

    def view(self, ref: str) -> QuestionView:
        return self.session.question(ref)

    def find(self, ref: str) -> QuestionView | None:
        """The view, or None for a question that went with its repeat while its card was being left."""
        try:
            return self.session.question(ref)
        except AnswerRefused:
            return None

    # acts -------------------------------------------------------------------------------------

    def answer(self, ref: str, text: str, *, typed: bool = False) -> str:
        """Takes an answer; returns "" or why it was not kept (then it stays on the screen and counts as
        wrong).
        """
        view = self.find(ref)
        if view is None:
            return ""
        if view.text == text and view.missing is None and not view.partial and ref not in self.unkept:
            return ""
        try:
            self._do(Action("answer", ref, text), Step(ref, (before(view),), typed=typed))
        except AnswerRefused as refused:
            self.unkept[ref] = (text, str(refused))
            self.changed.emit(frozenset({ref}), False)
            return str(refused)
        return ""

    def kept(self, ref: str, name: str) -> None:
        """A file was taken in, which may last: a refusal that came meanwhile is the last word."""
        view = self.find(ref)
        if view is not None and view.missing is None:
            self.answer(ref, name)

    def note(self, ref: str, why: str) -> None:
        """What stands on a card and is no answer (half a date) counts as wrong until it is one; "" takes it back."""
        if why:
            view = self.find(ref)
            self.unkept[ref] = ("" if view is None else view.text, why)
        else:
            self.unkept.pop(ref, None)

    def refuse(self, ref: str, why: str) -> None:
        """Shows on a question why what was wanted cannot be done."""
        self.unkept[ref] = (self.session.question(ref).text, why)
        self.changed.emit(frozenset({ref}), False)

    def quiet(self, ref: str, missing: Missing | None) -> None:
        view = self.session.question(ref)
        if view.missing != missing and not view.readonly:
            self._do(Action("missing", ref, missing.value if missing else ""), Step(ref, (before(view),)))

    def partial(self, ref: str, lexical: str) -> str:
        view = self.find(ref)
        if view is None or view.partial == lexical:
            return ""
        try:
            self._do(Action("partial", ref, lexical), Step(ref, (before(view),)))
        except AnswerRefused as refused:
            self.unkept[ref] = (lexical, str(refused))
            self.changed.emit(frozenset({ref}), False)
            return str(refused)
        return ""

    def record_run(self, ref: str, journal: str) -> None:
        """A timed grid's run so far. Nothing can be taken back over it: a child's minute does not come again."""
        if self.find(ref) is None:
            return
        self._history.forget()
        self._do(Action("grid", ref, journal), None)

    def record_clock(self, ref: str, left_s: float, *, cut: bool) -> None:
        """The clock of a timed list as it stands; nobody takes that back."""
        self._do(Action("clock", ref, moment(left_s, cut=cut)), None)

    def add_repeat(self, ref: str, count: int) -> None:
        instance = f"{ref}[{count + 1}]"
        self._do(Action("add", ref), Step(instance, (Action("remove", instance),)))

    def remove_repeat(self, ref: str) -> None:
        """Acts cannot undo this in the middle of others, so the state before it is kept whole."""
        siblings = ref.rpartition("[")[0] + "["  # those after it move up by one
        self.unkept = {at: kept for at, kept in self.unkept.items() if not at.startswith(siblings)}
        self.moved.emit(siblings)
        self._do(Action("remove", ref), Step(ref, (), self.session.snapshot()))

    def set_language(self, tag: str) -> None:
        changes = self.session.set_language(tag)
        self.acted.emit(Action("language", "", tag, self._now()))
        self.changed.emit(changes.refs, True)

    def leave_field(self) -> None:
        self._history.close_typing()

    def undo(self, since: Step | None = None) -> str | None:
        """Takes the last act back; returns where it was, None where nothing was done (since a `last_step`)."""
        step = None if self._history.last is since else self._history.take()
        if step is None:
            return None
        if step.whole is not None:
            self._restore(step.whole)
            return step.ref
        for action in step.back:
            self.unkept.pop(action.ref, None)
            try:
                self._do(action, None)
            except (AnswerRefused, KeyError):
                return self.undo(
                    since
                )  # its node is gone by now: the act before it is the last one that can go back
        return step.ref

    @property
    def last_step(self) -> Step | None:
        """A place to come back to with `undo_to`, and behind which `undo` takes nothing back."""
        return self._history.last

    def undo_to(self, step: Step | None) -> None:
        """Takes back everything since then."""
        while self.undo(step) is not None:
            pass

    def give_back(self, held: Action) -> None:
        """Lets a question hold what it held then, also where what stands there now was refused."""
        self.note(held.ref, "")
        view = self.find(held.ref)
        if view is not None and before(view) != held:
            self._do(held, None)

    def take_back(self, flag: Flag) -> str | None:
        """Takes back the answer that raised a flag, and no other; returns where it was, None if no single
        answer did.

        Found on a copy, so it is the same for an act of now, of an hour ago, and of a draft opened again.
        """
        ref = self._cause(flag)
        if ref is None:
            return None
        for action in (self._history.earlier(ref), Action("answer", ref, "")):
            if action is not None and flag in self._flags:
                self._do(action, Step(ref, (before(self.session.question(ref)),)))
        return ref

    def _cause(self, flag: Flag) -> str | None:
        """The last answer without which the flag is not raised; those before it may only lead to it."""
        session = self.session
        items = (item for section in session.sections() for item in session.items(section.key))
        refs = [item.ref for item in items if isinstance(item, QuestionItem)]
        copy = self._reopen(session.snapshot())
        for ref in reversed(refs):
            with suppress(AnswerRefused, KeyError):
                view = copy.question(ref)
                if view.readonly or not (view.text or view.missing or view.partial):
                    continue
                copy.answer(ref, "")
                if flag not in copy.flags():
                    return ref
                back = before(view)
                copy.apply(back.kind, back.ref, back.value)
        return None

    # inside -----------------------------------------------------------------------------------

    def _do(self, action: Action, step: Step | None) -> None:
        changes = self.session.apply(action.kind, action.ref, action.value)
        self.unkept.pop(action.ref, None)
        if step is not None:
            self._history.add(step)
        self.acted.emit(Action(action.kind, action.ref, action.value, self._now()))
        self._tell(changes, action.ref)

    def _tell(self, changes: Changes, ref: str) -> None:
        self.changed.emit(changes.refs | {ref}, changes.structure)
        flags = self.session.flags()
        raised, lowered = flags - self._flags, self._flags - flags
        self._flags = flags
        if lowered:
            self.unflagged.emit(lowered)
        if raised:
            self.flagged.emit(raised)

    def _restore(self, whole: bytes) -> None:
        language = self.session.language
        self.session = self._reopen(whole)
        if language:
            self.session.set_language(language)
        self.unkept.clear()
        self.moved.emit("")
        self.replaced.emit()
        self._tell(Changes(frozenset(), True), "")
