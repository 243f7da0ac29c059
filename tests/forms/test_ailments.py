"""The doctor's rules on any sheet at all: they never fail, and what they propose can be applied."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from forms.ailments import STAGES
from forms.doctor import _as_diagnosis, _repaired
from forms.sheets import Book, Sheet, meaning

WORDS = """
text~integer~select_one c~select_multiple c d~rank~begin_group~end group~begin repeat~end_repeat~begin loop
~calculate~note~meta~data~a~b~my name~2nd~${a}~${nobody} + ${a}~c~x y~name~yes~Да~${~}
~select_one~select_one  ~audit~text audit
"""
HEADERS = """
type~name~label~label::English (en)~list name~list_name~value~image~media::image~relevant~relevance
~calculation~choice_filter~x::y~::~instance::code~allow_choice_duplicates~TYPE~ name ~constraint~
"""
SHEETS = st.sampled_from(
    ["survey", "Survey", "choices", "settings", "survye", "external_choices", "entities", "notes"]
)


def any_of(words: str) -> st.SearchStrategy[str]:
    return st.sampled_from(words.replace("\n", "").split("~"))


@st.composite
def books(draw: st.DrawFn) -> Book:
    sheets = []
    for name in draw(st.lists(SHEETS, unique=True, max_size=4)):
        headers = tuple(draw(st.lists(any_of(HEADERS), max_size=6)))
        rows = draw(st.lists(st.lists(any_of(WORDS), max_size=7).map(tuple), max_size=6))
        sheets.append(Sheet(name, (headers, *rows) if headers or rows else ()))
    return Book(tuple(sheets))


@settings(max_examples=300, deadline=None)
@given(books())
def test_rules_never_fail_and_repairs_apply(book: Book) -> None:
    for rules in STAGES:
        found = _as_diagnosis([ailment for rule in rules for ailment in rule(book)])
        assert all(f.what and f.remedy for f in found.findings)
        mended = book
        for repair in found.repairs:
            mended = _repaired(mended, repair)
        if found.findings:  # as the doctor does: cells are judged once the headers are right
            return


@given(st.text(max_size=20))
def test_any_header_has_a_meaning(header: str) -> None:
    assert isinstance(meaning(header), str)


def test_a_sheet_that_has_a_meaning_is_not_taken_for_another() -> None:
    book = Book(
        (Sheet("survey", (("type", "name"), ("select_one c", "a"))), Sheet("external_choices", (("x",),)))
    )
    found = _as_diagnosis([ailment for rule in STAGES[0] for ailment in rule(book)])
    assert not [r for r in found.repairs if r.row == 0]


def test_an_empty_sheet_beside_one_of_its_name_is_not_in_the_way() -> None:
    told = Sheet("survey", (("type", "type"),))
    book = Book((Sheet("Survey", ()), Sheet("survye", ()), told))
    assert book["survey"] is told
    found = _as_diagnosis([ailment for rule in STAGES[0] for ailment in rule(book)])
    assert not [r for r in found.repairs if r.row == 0]
