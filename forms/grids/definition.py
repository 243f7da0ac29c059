"""What a form says of a timed grid: its layout, its rules, and the nodes that take what comes of a run."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

DURATION_S = 60.0
ROWS = 4  # of one page, where the form does not say
CAPTURE_S = 30.0  # the item reached after half a minute, as EGRA's reports have it
HESITATION_S = 3  # EGRA: a child that says nothing for three seconds is asked for the next one
PRACTICE = 20  # items; more would be a test of its own
_ENDS = frozenset(".!?…؟۔।。")  # marks that end a sentence, in Latin, Cyrillic, Arabic and further scripts
_CLOSING = "\"'»”’)]"


class GridKind(StrEnum):
    LETTERS = "letters"
    WORDS = "words"
    PASSAGE = "passage"
    NUMBERS = "numbers"
    ARITHMETIC = "arithmetic"


COLUMNS = {  # 0: the words flow as in a text
    GridKind.LETTERS: 10,
    GridKind.WORDS: 5,
    GridKind.PASSAGE: 0,
    GridKind.NUMBERS: 5,
    GridKind.ARITHMETIC: 2,
}
STOP_AFTER = {GridKind.LETTERS: 10, GridKind.WORDS: 5}  # EGRA's rules; other kinds have none unless told


class Ending(StrEnum):
    """What an early Finish means (SurveyCTO's finish=1, 2, 3)."""

    ASK = "ask"  # the assessor confirms and taps the last item
    LAST = "last"  # all items were attempted
    NONE = "none"  # there is no early Finish


class Stored(StrEnum):
    """What can be stored beside the list of wrong items; the name of the form's attribute is `fw:` and this."""

    LAST = "last"  # place of the last item attempted, from 1
    LEFT = "left"  # seconds left
    AUTOSTOPPED = "autostopped"  # yes or no
    ATTEMPTED = "attempted"
    CORRECT = "correct"
    INCORRECT = "incorrect"
    NOT_ATTEMPTED = "not_attempted"
    PER_MINUTE = "per_minute"  # correct items per minute
    ITEM_AT = "item_at"  # place of the item reached at `capture_at`
    RESETS = "resets"  # how often the run was begun again
    MARKS = "marks"  # ends of sentences passed: which questions on a passage can be asked
    TIMES = "times"  # `3:1250 7:4100`: place and ms of each item's last tap
    INTERRUPTED = "interrupted"  # yes or no: the laptop slept or the program ended meanwhile
    JOURNAL = "journal"  # every tap with its ms, tries that were begun again included (`run.write_journal`)
    # Wrong items as a second assessor judged the same reading, without seeing the first's marks.
    SECOND = "second"
    SECOND_LAST = "second_last"  # place of the last item attempted, as the second assessor has it
    AGREEMENT = "agreement"  # percent of the items attempted by either that both judged alike


COUNTS = frozenset((Stored.LAST, Stored.ATTEMPTED, Stored.CORRECT, Stored.INCORRECT, Stored.NOT_ATTEMPTED,
                    Stored.ITEM_AT, Stored.RESETS, Stored.MARKS, Stored.SECOND_LAST))  # fmt: skip
NUMBERS = COUNTS | {Stored.LEFT, Stored.PER_MINUTE, Stored.AGREEMENT}
OF_SECOND = frozenset((Stored.SECOND, Stored.SECOND_LAST, Stored.AGREEMENT))


@dataclass(frozen=True, slots=True)
class TimedGrid:
    """A grid as the form defines it."""

    kind: GridKind = GridKind.LETTERS
    columns: int = COLUMNS[GridKind.LETTERS]  # 0: flowing text
    rows: int = ROWS  # of one page
    duration_s: float = DURATION_S
    stop_after: int = STOP_AFTER[GridKind.LETTERS]  # wrong items from the first one on; 0: never
    strict: bool = False  # no marks after the time; the stop rule asks nobody
    ending: Ending = Ending.ASK
    pause: bool = False
    continuity: bool = False  # the last row of a page comes again as the first of the next
    labels: bool = (
        True  # False: the child reads from paper, and each cell shows its place instead of the item
    )
    size_pt: float = (
        0  # of what is read, in points, whatever the size of the program's text; 0: as the program has it
    )
    right_to_left: bool | None = None  # None: as the language of the form
    capture_at_s: float = CAPTURE_S  # 0: never
    none: str = ""  # the choice that says: nothing was wrong
    practice: tuple[str, ...] = ()  # read before the clock, together with the assessor; they are not stored
    # After so long a silence the child is shown the next item; 0: nobody counts.
    hesitation_s: int = HESITATION_S
    stores: tuple[tuple[Stored, str], ...] = ()  # what goes into which node, by its path without positions

    @property
    def duration_ms(self) -> int:
        return round(self.duration_s * 1000)

    @property
    def wants_second(self) -> bool:
        """Whether the form has a place for what a second assessor says."""
        return any(what in OF_SECOND for what, _ in self.stores)


@dataclass(frozen=True, slots=True)
class GridItem:
    """Something to be read: a choice. `ends`: ends of sentences right behind it."""

    value: str
    label: str
    ends: int = 0


def items_of(grid: TimedGrid, choices: Iterable[tuple[str, str]]) -> tuple[GridItem, ...]:
    """`choices`: (value, label) in order. The choice for "nothing wrong" is no item; in a passage, a choice that is
    punctuation alone belongs to the word before it."""
    found: list[GridItem] = []
    for value, label in choices:
        if grid.none and value == grid.none:
            continue
        bare = label.strip().rstrip(_CLOSING)
        ends = int(grid.kind is GridKind.PASSAGE and bare[-1:] in _ENDS and bare != "")
        if grid.kind is GridKind.PASSAGE and label.strip() and not any(c.isalnum() for c in label):
            if found:
                before = found[-1]
                found[-1] = GridItem(before.value, before.label, before.ends + ends)
            continue
        found.append(GridItem(value, label, ends))
    return tuple(found)
