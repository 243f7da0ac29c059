"""What a form is, frozen: nodes, logic, texts, body and events, shared by every interview that fills it.

Vocabulary. A *frame* is the root of the instance or one repeat's content: every node lives in one frame at
one *slot*. An interview (forms.engine) makes live frames from these; nothing here changes after `read_form`.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from enum import Enum, StrEnum
from typing import Any, NamedTuple

from forms.audit import AuditRequest
from forms.entities import Declaration
from forms.grids.definition import TimedGrid
from forms.marks import FOR_INTERVIEWER
from forms.reading.instances import SecondaryInstance
from forms.timed import TimedList
from forms.values import Codec
from forms.views import Finding, Flag, Kind
from forms.xform import Tag
from forms.xpath.kinds import Function

_INSTANCE = re.compile(r"""instance\s*\(\s*["']([^"']+)["']""")


class Shape(Enum):
    GROUP = "group"
    REPEAT = "repeat"
    LEAF = "leaf"
    ATTRIBUTE = "attribute"


@dataclass(frozen=True, slots=True, eq=False)
class NodeDef:
    """One element or attribute of the primary instance."""

    number: int  # its place in Schema.nodes; parents come before children, document order
    name: str  # local name
    space: str  # namespace URI, "" for none
    path: str  # `/data/member/age`, attributes as `/data/member/@id`
    shape: Shape
    parent: int  # -1 for the root
    children: tuple[int, ...]
    attributes: tuple[int, ...]
    frame: int
    slot: int
    range: int  # for a repeat: its place in the outer frame's ranges, else -1
    type: str
    codec: Codec
    default: str
    depth: int  # of its frame: 0 for the root frame


@dataclass(frozen=True, slots=True, eq=False)
class FrameDef:
    number: int
    node: int  # the repeat (or root) whose content it is
    outer: int  # -1 for the root frame
    depth: int
    slots: tuple[int, ...]  # node numbers; slot 0 is `node` itself
    ranges: tuple[int, ...]  # node numbers of the repeats directly inside


@dataclass(frozen=True, slots=True, eq=False)
class Schema:
    nodes: tuple[NodeDef, ...]
    frames: tuple[FrameDef, ...]
    by_path: Mapping[str, tuple[int, ...]]
    namespaces: Mapping[str, str]  # prefix -> URI, as declared in the form
    kin: Mapping[tuple[int, str], tuple[int, ...]]  # (parent, name or @name) -> children or attributes

    def find(self, path: str) -> NodeDef | None:
        found = self.by_path.get(path)
        return self.nodes[found[0]] if found else None


@dataclass(frozen=True, slots=True)
class Expression:
    """A compiled XPath expression with what it reads."""

    source: str
    run: Function
    # (node number, depth of the frame that it is read through); ~number: only an instance's place is read
    reads: frozenset[tuple[int, int]] = frozenset()
    literal: str | None = None  # its text where it is a string literal


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a text: fixed words, or the value of an expression."""

    words: str = ""
    output: Expression | None = None


@dataclass(frozen=True, slots=True)
class Wording:
    """One text in one form (long, short, guidance, image ...)."""

    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Text:
    """A label, hint or message: inline words, a reference into the translations, or an expression."""

    inline: Wording | None = None
    itext: str = ""
    itext_of: Expression | None = None  # a computed itext id
    reads: frozenset[tuple[int, int]] = frozenset()


@dataclass(frozen=True, slots=True)
class Binding:
    """The logic of one node; None where the form says nothing or the expression is disabled."""

    relevant: Expression | None = None
    calculate: Expression | None = None
    required: Expression | None = None
    readonly: Expression | None = None
    constraint: Expression | None = None
    constraint_message: Text | None = None
    required_message: Text | None = None
    preload: str = ""
    preload_params: str = ""
    flag: Flag | None = None
    saveto: str = ""
    disabled: frozenset[str] = frozenset()  # names of the expressions that could not be used


@dataclass(frozen=True, slots=True)
class FixedChoice:
    value: str
    label: Text | None


@dataclass(frozen=True, slots=True)
class Itemset:
    nodes: Expression
    value: str  # child path relative to an item
    label: Function | None
    label_is_itext: bool
    value_of: Function
    names: tuple[str, str] | None = None  # child elements of the value and the label, where that is all
    reads: frozenset[tuple[int, int]] = frozenset()
    distinct: bool = False  # a value comes once, however many rows have it


@dataclass(frozen=True, slots=True)
class Control:
    """A question, group or repeat of the body. `children` are places in Form.controls."""

    number: int
    tag: str
    node: int  # node number, -1 for a group without a ref
    kind: Kind | None
    label: Text | None
    hint: Text | None
    appearance: frozenset[str]
    choices: tuple[FixedChoice, ...]
    itemset: Itemset | None
    children: tuple[int, ...]
    parent: int  # place in Form.controls, -1 at the top
    limits: tuple[str, str, str] | None
    count: Expression | None = None  # jr:count
    fixed: bool = False  # jr:noAddRemove
    grid: TimedGrid | None = None
    extras: Mapping[str, str] = field(default_factory=dict)  # forms.views.EXTRAS
    size_pt: float = 0  # of the label, where it is read by whoever is assessed; 0: as the program has it


@dataclass(frozen=True, slots=True)
class Action:
    events: frozenset[str]
    target: Expression | None  # nodes
    target_node: int  # node number, -1 where it is not known
    value: Expression | None  # None: `words`
    words: str
    source: int  # node number whose change triggers it, -1 for load events
    frame: int  # frame that it is evaluated in


class Task(StrEnum):  # a text's hash is quick, an Enum's is not
    """What a trigger recomputes, or (SHOW) only that a view changed."""

    RELEVANT = "relevant"
    CALCULATE = "calculate"
    COUNT = "count"
    CHOICES = "choices"
    SHOW = "show"


@dataclass(frozen=True, slots=True, eq=False)
class Trigger:
    """Something to be done when what it reads changes; triggers stand in an order that respects all reads."""

    rank: int
    task: Task
    node: int
    frame: int
    depth: int
    slot: int  # of its node in its frame
    expression: Expression | None
    control: int = -1


class Wake(NamedTuple):
    """`rank` is woken through the frame `depth` levels below the root that the changed node lives under."""

    rank: int
    depth: int
    direct: bool  # the trigger lives in just that frame
    frame: int


@dataclass(frozen=True, slots=True)
class SubmissionTarget:
    """What <submission> says; told to the program, which sends records in its own way."""

    action: str = ""  # a URL, "" where the form names none
    method: str = "post"  # as it stands there; form-data-post is post
    public_key: str = ""  # base64RsaPublicKey, "" for a form that is not encrypted


# (depth, ranks from the highest down): all that a node wakes, each in the one frame of that depth above it
Straight = tuple[int, tuple[int, ...]] | None


@dataclass(frozen=True, slots=True, eq=False)
class Form:
    """A form ready to be filled. Made by `read_form` only."""

    id: str
    version: str
    title: str
    languages: tuple[str, ...]
    default_language: str
    findings: tuple[Finding, ...]
    missing_files: tuple[str, ...]
    question_count: int
    schema: Schema
    bindings: tuple[Binding, ...]
    controls: tuple[Control, ...]
    top: tuple[int, ...]  # top controls of the body
    control_of: Mapping[int, int]  # node number -> its control
    actions: tuple[Action, ...]
    triggers: tuple[Trigger, ...]
    wakes: tuple[tuple[Wake, ...], ...]  # per node
    straight: tuple[Straight, ...]  # per node: the same in short, where it is that simple
    asked: tuple[bool, ...]  # per node: it has a question, group or repeat in the body
    structure_wakes: tuple[tuple[Wake, ...], ...]  # per frame: what an added or removed instance wakes
    place_wakes: tuple[tuple[int, ...], ...]  # per frame: ranks of triggers that read an instance's number
    instances: Mapping[str, SecondaryInstance]
    texts: Any  # forms.reading.texts.TextReader: texts whose outputs belong to one question
    seed: Tag  # the initial instance
    templates: Mapping[int, Tag]  # repeat node -> what a new instance starts from
    unseen: int = -1  # a node (deprecatedID) that is left out while it is empty
    namespace: str = ""
    classes: frozenset[str] = frozenset()
    files: Mapping[str, str] = field(default_factory=dict)  # instance id -> file name
    entities: tuple[Declaration, ...] = ()
    audit: AuditRequest | None = None  # None: the form asks for no log
    submission: SubmissionTarget = SubmissionTarget()
    timed: tuple[TimedList, ...] = ()  # groups that are answered against a clock
    undone: tuple[
        tuple[str, str], ...
    ] = ()  # actions that a laptop does not do (setgeopoint, recordaudio): name, path

    def chosen_from(self, files: Collection[str]) -> frozenset[str]:
        """The paths of the questions whose choices are read from one of these attached files, also by a filter."""
        lists = {name for name, file in self.files.items() if file in files}
        return frozenset(
            self.schema.nodes[control.node].path
            for control in self.controls
            if control.itemset is not None and lists & set(_INSTANCE.findall(control.itemset.nodes.source))
        )

    def for_interviewer(self) -> frozenset[str]:
        """The paths of questions and notes marked `fw:respondent="no"`: whoever is asked is not shown them."""
        return frozenset(
            self.schema.nodes[control.node].path
            for control in self.controls
            if control.extras.get("respondent", "").strip() == FOR_INTERVIEWER
        )

    def preloaded(self, property_: str) -> tuple[str, ...]:
        """The paths outside repeats that begin with a property of `Context`: `jr:preload="property"`."""
        return tuple(
            node.path
            for node, bind in zip(self.schema.nodes, self.bindings, strict=True)
            if (bind.preload, bind.preload_params) == ("property", property_) and node.frame == 0
        )
