"""What makes a converter refuse an XLSForm: each rule looks at the cells and yields findings and repairs.

Pure: knows the sheets' cells, no files and no converter.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from forms.ailments.advice import dead_ends, vendor_functions, wordless_lists
from forms.ailments.answers import unheard_answers
from forms.ailments.choices import (
    duplicate_choices,
    grouped_choice_columns,
    nameless_choices,
    spaced_choices,
)
from forms.ailments.complaint import from_complaint
from forms.ailments.headers import (
    clashing_headers,
    missing_headers,
    missing_sheets,
    repeated_headers,
    spaced_sheets,
)
from forms.ailments.kinds import Ailment, Repair
from forms.ailments.marks import unheard_marks, unknown_marks, unmarked_steps
from forms.ailments.misspelt import misspelt_headers, misspelt_sheets
from forms.ailments.questions import (
    missing_calculations,
    missing_lists,
    nameless_questions,
    unknown_types,
    unusable_names,
)
from forms.ailments.structure import (
    duplicate_names,
    reserved_names,
    unknown_references,
    unmatched_groups,
)
from forms.sheets import Book

__all__ = ["ADVICE", "MARKS", "STAGES", "Ailment", "Repair", "Rule", "from_complaint"]

Rule = Callable[[Book], Iterable[Ailment]]
_HEADERS: tuple[Rule, ...] = (
    spaced_sheets,
    missing_sheets,
    misspelt_sheets,
    missing_headers,
    misspelt_headers,
    repeated_headers,
    clashing_headers,
    grouped_choice_columns,
)
_CELLS: tuple[Rule, ...] = (
    nameless_choices,
    duplicate_choices,
    spaced_choices,
    nameless_questions,
    unusable_names,
    unknown_types,
    missing_lists,
    missing_calculations,
    unmatched_groups,
    reserved_names,
    duplicate_names,
    unknown_references,
)
MARKS: tuple[Rule, ...] = (
    misspelt_sheets,
    misspelt_headers,
    unheard_marks,
    unknown_marks,
    unmarked_steps,
    unheard_answers,
)  # the converter lets all of them through
ADVICE: tuple[Rule, ...] = (spaced_sheets, vendor_functions, wordless_lists, dead_ends, *MARKS)
STAGES = (_HEADERS, (*_CELLS, *ADVICE))  # cells cannot be judged while their headers are wrong
