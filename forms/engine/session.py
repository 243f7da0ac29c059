"""A live questionnaire: answers in, changes out. One per interview; not safe for two threads at once."""

from __future__ import annotations

import uuid as uuids
from collections.abc import Iterator
from datetime import datetime
from math import isnan

from forms.definition import Control, Form, Task, Trigger
from forms.engine.changed import entity_changes
from forms.engine.choices import Choices
from forms.engine.events import FIRST_LOAD, LOAD, Events
from forms.engine.find import Finder
from forms.engine.grids import run_recorded
from forms.engine.grow import grow_root
from forms.engine.items import Pages
from forms.engine.live import Frame, Live
from forms.engine.repeats import Repeats, check_reread
from forms.engine.show import Show
from forms.engine.wake import Waker
from forms.engine.words import Words
from forms.entities import EntityChange
from forms.reading.instances import SecondaryInstance
from forms.submission import edited_root, last_saved, restored_root, snapshot_xml, submission_xml
from forms.values import is_partial_date, number_of_text, use_zone
from forms.views import (
    AnswerProblem,
    AnswerRefused,
    Changes,
    Context,
    Flag,
    Item,
    Kind,
    Missing,
    QuestionView,
    Section,
)

_WORD = "abcdefghijklmnopqrstuvwxyz0123456789"


class Session:
    """See the package's README for the whole contract.

    `restore`: a `snapshot()`; first-load events and preloads do not happen again. `edit`: the submission of a
    finished version; it gets a new instanceID and the old one as deprecatedID.
    """

    def __init__(
        self, form: Form, context: Context, *, restore: bytes | None = None, edit: bytes | None = None
    ) -> None:
        self.form = form
        self.context = context
        self.language = form.default_language
        use_zone(context.now().tzinfo)
        self.frame_triggers = _by_frame(form)
        self._last_saved: SecondaryInstance | None = None
        old_id = None
        fresh = restore is None and edit is None
        seed = form.seed
        if restore is not None:
            seed = restored_root(form, restore)
        elif edit is not None:
            seed, old_id = edited_root(form, edit)
        if not fresh:
            check_reread(form, seed)
        self.as_typed = restore is not None  # a draft's texts are what a person typed, not a record's
        self.instances = 0  # of all repeats, also those that a count hides
        self.root: Frame = grow_root(self, seed)
        self.as_typed = False
        self.waker = Waker(self)
        self.words = Words(self)
        self.choices = Choices(self)
        self.repeats = Repeats(self)
        self.events = Events(self)
        self._find = Finder(self)
        self._show = Show(self)
        self._pages = Pages(self)
        self.counts = self._pages.counts
        self._open(fresh=fresh, old_id=old_id)

    def _open(self, *, fresh: bool, old_id: str | None) -> None:
        self.repeats.ensure_fixed(self.root)
        if fresh:
            self.events.preload(self.root)
        elif old_id is not None:
            self._renew_id(old_id)
        # Dynamic defaults come before the first calculations (JavaRosa; the specification's authors on it).
        if fresh:
            self.waker.constants()
        self.events.ready = True  # What they set may set other things.
        if fresh:
            self.events.load(FIRST_LOAD)
        self.events.load(LOAD)
        self.events.ready = False
        self.waker.everything(fresh=fresh)
        self.waker.settle()
        self.events.undo_hidden()
        self._ensure_id()
        self.waker.finish()
        self.events.ready = True

    # the interview

    def set_language(self, tag: str) -> Changes:
        """Texts are in `tag` from now on; AnswerRefused for a language that the form does not have."""
        if tag not in self.form.languages:
            raise AnswerRefused(f"This form has no language {tag}.")
        self.language = tag
        for trigger in self.form.triggers:
            if trigger.expression is not None and "jr:" in trigger.expression.source:
                self.waker.again(trigger)
        made = self.waker.finish()
        self.counts.forget()
        return Changes(frozenset(self._pages.question_refs()) | made.refs, structure=True)

    def sections(self) -> tuple[Section, ...]:
        return self._pages.sections()

    def items(self, key: str) -> tuple[Item, ...]:
        return self._pages.items(key)

    def section_of(self, ref: str) -> str:
        """The key of the section that shows a question, group or repeat."""
        return self._pages.section_of(self._find.node(ref))

    def question(self, ref: str) -> QuestionView:
        node, control = self._question(ref)
        return self._show.question(node, control)

    def answer(self, ref: str, text: str) -> Changes:
        """Answers a question in its type's lexical form, "" clears it. AnswerRefused leaves all as it was."""
        node, control = self._open_question(ref)
        accepted = self._show.accepted(node, control, text) if text != "" else ""
        if accepted == node.kept and node.missing is None and not node.partial and not node.run:
            return Changes()
        node.missing, node.partial, node.run = None, "", ""
        return self._put(node, accepted)

    def answer_missing(self, ref: str, missing: Missing | None) -> Changes:
        """A quiet answer takes the place of a value; None takes it back."""
        node, _ = self._open_question(ref)
        node.missing, node.partial, node.run = missing, "", ""
        return self._put(node, "" if missing is not None else node.kept)

    def answer_partial(self, ref: str, text: str) -> Changes:
        """`2019` or `2019-05` where only that is known of a date; the date itself stays empty."""
        node, control = self._open_question(ref)
        if control.kind not in (Kind.DATE, Kind.DATETIME) or not (text == "" or is_partial_date(text)):
            raise AnswerRefused("Only a year, or a year and a month, of a date can be given.")
        node.missing, node.partial = None, text
        return self._put(node, "")

    def record_grid(self, ref: str, journal: str) -> Changes:
        """A timed grid's run as its journal has it (forms.grids): the wrong items become the answer, the figures go to
        the nodes that the form names. A run that is not done yet, or was begun again, empties them. The journal itself
        stays with the draft: `QuestionView.run`."""
        node, control = self._open_question(ref)
        wrong, figures = run_recorded(self, node, control, journal)
        accepted = self._show.accepted(node, control, wrong) if wrong else ""
        for live, text in figures:
            live.keep(text)
            self.waker.touched(live)
            self.events.value_changed(live)
        node.missing, node.partial, node.run = None, "", journal
        return self._put(node, accepted)

    def record_clock(self, ref: str, value: str) -> Changes:
        """The clock of a timed list as it stands (`forms.timed.moment`): the seconds go to the node that the form
        names; the first ones open the questions, none left closes them where the form blocks them."""
        timed = next((one for one in self.form.timed if one.ref == ref), None)
        seconds, _, cut = value.partition(" ")
        left = number_of_text(seconds)
        if timed is None or not 0 <= left <= timed.duration_s:
            raise AnswerRefused(f"No such moment of a clock: {ref}.")
        node = self._find.node(timed.left)
        text = f"{left:.0f}" if node.defn.type in ("int", "long") else f"{left:g}"
        self._keep(node, text)
        if timed.interrupted:
            broken = self._find.node(timed.interrupted)
            self._keep(broken, "yes" if cut else broken.kept or "no")
        return self.waker.finish()

    def _keep(self, node: Live, text: str) -> None:
        if text != node.kept:
            node.keep(text)
            self.waker.touched(node)
            self.events.value_changed(node)

    def _put(self, node: Live, text: str) -> Changes:
        changed = text != node.kept or node.val is not None
        node.keep(text)
        self.waker.touched(node)
        if changed:
            self.events.value_changed(node)
        return self.waker.finish()

    def add_repeat(self, ref: str, place: int = 0) -> Changes:
        """Adds an instance; `ref` names the repeat without a position. `place`: from 1, 0 is at the end."""
        row, control = self._find.row(ref)
        if control is None or control.fixed or control.count is not None:
            raise AnswerRefused("None can be added here.")
        if not 0 <= place <= len(row.instances) + 1:
            raise AnswerRefused("There is no such place.")
        self.repeats.add(row, place - 1 if place else None)
        return self.waker.finish()

    def remove_repeat(self, ref: str) -> Changes:
        """Removes one instance; `ref` ends with its position."""
        row, frame, control = self._find.instance(ref)
        if control is None or control.fixed or control.count is not None:
            raise AnswerRefused("This one cannot be removed.")
        self.repeats.remove(row, frame)
        return self.waker.finish()

    def apply(self, kind: str, ref: str, value: str) -> Changes:
        """One kept action of an interview again (fieldapp's kinds)."""
        match kind:
            case "answer":
                return self.answer(ref, value)
            case "missing":
                return self.answer_missing(ref, Missing(value) if value else None)
            case "grid":
                return self.record_grid(ref, value)
            case "clock":
                return self.record_clock(ref, value)
            case "partial":
                return self.answer_partial(ref, value)
            case "add" | "add_repeat":
                return self.add_repeat(ref)
            case "remove" | "remove_repeat":
                return self.remove_repeat(ref)
            case "language":
                return self.set_language(value)
        raise AnswerRefused(f"There is no such act: {kind}.")

    def problems(self) -> tuple[AnswerProblem, ...]:
        return tuple(self._show.problems())

    def progress(self) -> tuple[int, int]:
        return self._pages.progress()

    def flags(self) -> frozenset[Flag]:
        """Flags of relevant nodes whose value is true (neither empty, nor "0", "no" nor "false")."""
        return self._show.flags()

    def answers(self) -> Iterator[tuple[str, str, str, str, str, bool]]:
        """(ref, section label, number, question label, text as a person reads it, quiet) of each question."""
        return self._pages.answers()

    def entities(self) -> tuple[EntityChange, ...]:
        """What the record, as it stands now, makes or changes in entity lists."""
        return tuple(entity_changes(self))

    def node_text(self, ref: str) -> str:
        """Any node's value as XPath sees it (tests, jobs); AnswerRefused where there is no such node."""
        return self._find.node(ref).string()

    def count_of(self, ref: str) -> int:
        """How many instances a repeat has now; `ref` without a last position."""
        return len(self._find.row(ref)[0].instances)

    # its XML

    def snapshot(self) -> bytes:
        return snapshot_xml(self)

    def submission(self) -> bytes:
        """The record to be sent: end-of-form preloads applied, irrelevant nodes left out."""
        self.events.preload(self.root, end=True)
        self.waker.finish()
        return submission_xml(self)

    @property
    def instance_id(self) -> str:
        node = self.meta("instanceID")
        return node.kept if node is not None else ""

    def meta(self, name: str) -> Live | None:
        root = self.form.schema.nodes[0]
        found = self.form.schema.find(f"{root.path}/meta/{name}")
        live: Live | None = self.root.slots[found.slot] if found is not None else None
        return live

    def name_audit(self, file: str) -> None:
        """The record names the file of its audit log (forms.audit); LookupError where the form asks for none."""
        if self.form.audit is None:
            raise LookupError("This form asks for no audit log.")
        node = self._find.node(self.form.audit.ref)
        node.keep(file)
        self.waker.touched(node)
        self.waker.finish()

    def _renew_id(self, old_id: str) -> None:
        node = self.meta("instanceID")
        if node is not None:
            node.keep(f"uuid:{self.uuid()}")
        old = self.meta("deprecatedID")
        if old is not None:
            old.keep(old_id)

    def _ensure_id(self) -> None:
        node = self.meta("instanceID")
        if node is not None and not node.kept:
            self.waker.store(node, f"uuid:{self.uuid()}")

    # what expressions ask of the world

    def now(self) -> datetime:
        return self.context.now()

    def random(self) -> float:
        return self.context.random.random()

    def uuid(self) -> str:
        return str(uuids.UUID(int=self.context.random.getrandbits(128), version=4))

    def random_word(self, size: float) -> str:
        if isnan(size):
            return ""
        return "".join(self.context.random.choice(_WORD) for _ in range(min(int(size), 10_000)))

    def property(self, name: str) -> str:
        return self.context.properties.get(name, "")

    def instance(self, id_: str) -> SecondaryInstance | None:
        found = self.form.instances.get(id_)
        if found is None and self.form.files.get(id_) == "jr://instance/last-saved":
            if self._last_saved is None:
                self._last_saved = last_saved(self.form, id_, self.context.last_saved)
            return self._last_saved
        return found

    def choice_name(self, frame: Frame, number: int, value: str) -> str:
        control = self.form.control_of.get(number)
        if control is None:
            return ""
        node = self.form.schema.nodes[number]
        there = frame.levels[min(node.depth, len(frame.levels) - 1)]
        return self.choices.label_of(self.form.controls[control], there, value, "") if value else ""

    def itext(self, frame: Frame, id_: str) -> str:
        return self.words.itext(id_, frame)

    def seed_of(self, value: object) -> int:
        """A seed for randomize(): numbers as they are, other texts by their digest (JavaRosa)."""
        return self._show.seed_of(value)

    # finding

    def _question(self, ref: str) -> tuple[Live, Control]:
        node = self._find.node(ref)
        number = self.form.control_of.get(node.defn.number)
        control = self.form.controls[number] if number is not None else None
        if control is None or control.kind is None:
            raise AnswerRefused(f"There is no question {ref}.")
        return node, control

    def _open_question(self, ref: str) -> tuple[Live, Control]:
        node, control = self._question(ref)
        if self._show.readonly(node):
            raise AnswerRefused("This question cannot be changed.")
        return node, control


def _by_frame(form: Form) -> tuple[tuple[Trigger, ...], ...]:
    found: list[list[Trigger]] = [[] for _ in form.schema.frames]
    for trigger in form.triggers:
        if trigger.task is not Task.SHOW:
            found[trigger.frame].append(trigger)
    return tuple(tuple(row) for row in found)
