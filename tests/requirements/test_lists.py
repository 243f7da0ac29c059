"""What no list has a place for (R-5), what nobody can take out of the program (R-6), how lists are called (R-19)."""

from __future__ import annotations

import re
from pathlib import Path

from fieldapp.casework.lists import LISTS
from fieldapp.commands import NAMES
from forms import lint

ROOT = Path(__file__).resolve().parents[2]
BODY = re.compile(r"photo|picture|image|finger|iris|voice|dna|gene|blood|face|scan|biometr")
OUT = re.compile(r"export|dump|extract|csv")


def test_no_list_has_a_place_for_a_body_or_a_picture() -> None:
    names = {name for one in LISTS.values() for name in one.properties}
    assert names
    assert [name for name in names if BODY.search(name)] == []


def test_no_command_and_no_operation_writes_people_out() -> None:
    """A case goes out of the program sealed, to members and by stick, and in no other way."""
    operations = [path.stem for path in (ROOT / "fieldapp" / "operations").glob("*.py")]
    assert "rounds" in operations
    assert [name for name in (*operations, *NAMES) if OUT.search(name)] == []


def test_titles_of_lists_are_neutral() -> None:
    words = lint.read_words((ROOT / "resources" / "linter" / "words.json").read_bytes())
    titles = " ".join(f"{one.title} {' '.join(sorted(one.properties))}" for one in LISTS.values())
    assert words
    assert not re.search(r"repatriat|return|camp|zhusan|syria|iraq|rehab", titles, re.IGNORECASE)
