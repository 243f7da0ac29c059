"""What the bundled forms promise: both languages whole, consent first, nothing sensitive required."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from forms.sheets import Book, Row, read_book
from tests.forms.conversions import converted
from tests.forms.shared import ROOT

FORMS = ROOT / "resources" / "forms"
ALL = sorted(FORMS.rglob("*.md"))
PACK = sorted((FORMS / "pack").glob("*.md"))
CONSENT = {"alone", "who", "consent", "carer_consent", "assent_teen", "assent_child"}
REQUIRED = {  # what has to be answered: privacy, consent, and facts of the work; never a question about the person
    "welcome": CONSENT,
    "how_are_you": CONSENT,
    "learning_start": CONSENT,
    "plan": {"alone", "willing"},
    "learning_follow_up": {"alone", "willing"},
    "referral": {"alone", "willing"},
    "visit": {"alone", "willing", "attempt_result"},
    "closing": {"alone", "presence", "closure_reason"},
    "consent_change": {"alone", "who"},
}
ITEM_SETS = re.compile(r"(letters|words|passage|numbers|sums)_")  # what is read, in the script that is read
BANNED = re.compile(  # what no shipped form may ask, name or hint at
    r"radical|extrem|ideolog|jihad|loyal|terror|threat|dangerous|risk|combat|camp\b|tribe|ethnic|nationalit|religio"
    r"|faith|mosque|church|prayer|police|prison|convict|father'?s? nation|dna|genetic|fingerprint scan"
    r"|радикал|экстрем|идеолог|джихад|лояльн|террор|угроза|опасност[ьи] для|боевик|лагер|национальност|религи|вера\b"
    r"|мечет|церков|молитв|полици|тюрьм|судим|днк",
    re.IGNORECASE,
)


def texts(book: Book) -> Iterator[tuple[Row, str, str]]:
    for name in ("survey", "choices", "settings"):
        for row in book[name].rows():
            yield from ((row, column, row[column]) for column in book[name].columns if row[column])


def by_id(paths: list[Path]) -> list[object]:
    return [pytest.param(p, id=p.stem) for p in paths]


@pytest.mark.parametrize("path", by_id(ALL))
def test_both_languages_say_everything(path: Path) -> None:
    book = read_book(path)
    half = [
        (row.sheet.name, row.number, column)
        for row, column, _ in texts(book)
        if column.endswith("::English (en)") and not row[column.replace("English (en)", "Russian (ru)")]
    ]
    assert half == []
    cyrillic = [
        row.number
        for row, column, text in texts(book)
        if column.endswith("English (en)")
        and re.search("[а-я]", text)
        and not ITEM_SETS.match(row["list_name"])
    ]
    assert cyrillic == []


@pytest.mark.parametrize("path", by_id(ALL))
def test_no_banned_word_stands_in_a_form(path: Path) -> None:
    found = [
        (r.sheet.name, r.number, m[0]) for r, _, text in texts(read_book(path)) if (m := BANNED.search(text))
    ]
    assert found == []


@pytest.mark.parametrize("path", by_id(ALL))
def test_titles_and_names_tell_nothing_of_the_programme(path: Path) -> None:
    settings = next(read_book(path)["settings"].rows())
    assert re.fullmatch(r"Form [A-Z]", settings["form_title"])
    assert re.fullmatch(r"form_[a-z]", settings["form_id"])


@pytest.mark.parametrize("path", by_id(PACK))
def test_only_privacy_and_consent_are_required(path: Path) -> None:
    required = {row["name"] for row in read_book(path)["survey"].rows() if row["required"]}
    assert required == REQUIRED[path.stem]


@pytest.mark.parametrize("path", by_id(PACK))
def test_consent_stands_before_everything_else(path: Path) -> None:
    """The first section asks for privacy and consent alone; every later one waits for the agreement."""
    depth, sections = 0, []
    for row in read_book(path)["survey"].rows():
        if row["type"] == "begin_group":
            sections += [row] if depth == 0 else []
            depth += 1
        elif row["type"] == "end_group":
            depth -= 1
        else:
            assert depth > 0, f"{row['name']} stands outside the sections"
    assert sections[0]["name"] == "before"
    if path.stem != "consent_change":  # nobody waits for a consent to take it back
        assert all("${agreed} = 'yes'" in row["relevant"] for row in sections[1:])
    assert [s["name"] for s in sections[1:] if not s["label::English (en)"]] == []


@pytest.mark.parametrize("path", by_id(PACK))
def test_nobody_is_named_before_the_privacy_check(path: Path) -> None:
    """Codes and names of a whole caseload stand in that list: whoever looks over a shoulder reads them (R-33)."""
    asked = list(read_book(path)["survey"].rows())
    people = [at for at, row in enumerate(asked) if row["type"].endswith("person.csv")]
    private = next(at for at, row in enumerate(asked) if row["name"] == "alone")
    assert [asked[at]["name"] for at in people if at < private] == []


@pytest.mark.parametrize("path", by_id(PACK))
def test_no_name_of_a_person_or_group_is_asked_for(path: Path) -> None:
    labels = [row["label::English (en)"].lower() for row in read_book(path)["survey"].rows()]
    assert [
        t for t in labels if re.search(r"\b(who is it|what is (his|her|your) name|which group)\b", t)
    ] == []


def test_the_flags_reach_the_xform() -> None:
    whole = ["declined", "notprivate", "safety", "urgent"]
    wanted = {
        "welcome": whole,
        "how_are_you": whole,
        "referral": whole,
        "learning_follow_up": whole,
        "visit": ["safety", "urgent"],  # a try counts, also where nobody could talk
        "learning_start": ["declined", "notprivate"],
        "plan": ["declined", "notprivate"],
        "closing": ["notprivate"],
        "consent_change": [],  # nobody waits for a quiet place to take consent back
        "form_a": [],
    }
    for path in ALL:
        xml = converted(path).xml.decode()
        assert sorted(re.findall(r'fw:flag="(\w+)"', xml)) == wanted[path.stem]
        assert not wanted[path.stem] or 'xmlns:fw="urn:fieldapp:forms:1"' in xml


def test_the_list_of_the_pack_names_every_form_in_it() -> None:
    listed = json.loads((FORMS / "pack" / "pack.json").read_text("utf-8"))["forms"]
    assert sorted(f["file"] for f in listed) == [p.name for p in PACK]
    assert len({f["form_id"] for f in listed}) == len(listed)
    for form in listed:
        settings = next(read_book(FORMS / "pack" / form["file"])["settings"].rows())
        assert (settings["form_id"], settings["form_title"]) == (form["form_id"], form["title"])
        assert form["content_class"] in {"care", "wellbeing", "learning"}


def test_the_wellbeing_form_shows_no_number_of_its_own() -> None:
    """Rule 5: an unvalidated scale is not added up."""
    book = read_book(FORMS / "pack" / "how_are_you.md")
    sums = [
        row["name"] for row in book["survey"].rows() if re.search(r"sum\(|\+|min\(|max\(", row["calculation"])
    ]
    assert sums == []
