"""A script of what happens in a programme that does not exist: acts in order, and what has to be counted at its end."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from fieldapp.demo.people import Human
from fieldapp.model import Role


class Do(StrEnum):
    """What somebody does. Whose desk, `Act.by` says."""

    LIST = "list"  # an arrival list, all of `whom`; `told["bad"]`: rows that cannot be taken
    ASSIGN = "assign"  # `whom` to the workers `told["to"]`
    OPEN = "open"  # a welcome talk with somebody nobody has listed, by the form
    AGREE = "agree"  # a welcome talk with somebody on the list
    REFUSE = "refuse"  # one that ends with a no
    TRY = "try"  # an attempt to reach somebody: `channel`, `result`
    VISIT = "visit"  # the same by the form; `hurt`: an answer opens the safety pathway
    FILL = "fill"  # another form of the pack, `form`; how it is answered, `filling` knows
    REFER = "refer"  # a service: `type`, `provider`, `urgency`
    PROGRESS = "progress"  # how far it is: `type`, `status`
    PLAN = "plan"
    APPROVE = "approve"  # a coordinator's yes to the plan
    ENROL = "enrol"
    RELATE = "relate"  # a stated relation: `to`, `rel_type`
    CHANGE = "change"  # properties of the person; "carer_id" by the carer's key
    DECIDE = "decide"  # a coordinator settles a conflict or takes a proposal: `name`, `value`
    CLOSE = "close"  # `ending`
    ERASE = "erase"
    SAME = "same"  # `double` is `whom`
    APART = "apart"  # `other` only looks like `whom`
    READ = "read"  # a coordinator opens and accepts what is urgent
    ROUND = "round"
    STICK_OUT = "stick out"
    STICK_IN = "stick in"
    LOSE = "lose"  # the laptop is gone: key withdrawn, a new key on a new laptop
    CHECK = "check"  # what a coordinator sees now: `what`, `count`


@dataclass(frozen=True, slots=True)
class Act:
    day: int  # since the programme began
    by: str  # a coordinator or worker
    do: Do
    whom: tuple[str, ...] = ()  # keys of people
    told: Mapping[str, str] = field(default_factory=dict)


@dataclass
class Counts:
    """What stands at the end. `waves`: in which people were reached, by name; `waiting_days`: from asking for a service
    to its beginning, all together; `forms`: records, by form; `due`: what is on the due list, by kind; `measured`: how
    often each figure of an instrument was read, as "who-5 52"."""

    people: int = 0  # registrations that were not erased
    listed: int = 0  # without doubles
    standing: Counter[str] = field(default_factory=Counter)
    endings: Counter[str] = field(default_factory=Counter)
    attempts: int = 0
    waves: Counter[str] = field(default_factory=Counter)
    services: Counter[str] = field(default_factory=Counter)
    waiting_days: int = 0
    plans: int = 0
    plans_approved: int = 0
    enrolled: int = 0
    relations: int = 0
    care: Counter[str] = field(default_factory=Counter)  # of children: in whose
    may_contact: int = 0
    records: int = 0
    refused: int = 0
    conflicts: int = 0
    proposals: int = 0
    suspected: int = 0
    urgent: int = 0
    bad_rows: int = 0
    forms: Counter[str] = field(default_factory=Counter)
    due: Counter[str] = field(default_factory=Counter)
    measured: Counter[str] = field(default_factory=Counter)
    of_worker: Counter[str] = field(default_factory=Counter)


@dataclass(frozen=True, slots=True)
class Script:
    seed: int
    people: tuple[Human, ...]
    laptops: tuple[tuple[str, ...], ...]  # who works on which
    acts: tuple[Act, ...]
    expected: Counts
    roles: Mapping[str, Role]  # of everybody who works on a laptop

    @property
    def workers(self) -> tuple[str, ...]:
        return tuple(one for laptop in self.laptops for one in laptop)
