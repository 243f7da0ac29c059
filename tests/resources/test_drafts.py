"""Drafts of the pack's texts in languages that nobody has released: beside the pack, in no form (domain.md, rule 4)."""

from __future__ import annotations

import csv
import json

import pytest

from forms.sheets import read_book
from tests.forms.shared import ROOT

FORMS = ROOT / "resources" / "forms"
PACK = sorted((FORMS / "pack").glob("*.md"))
LANGUAGES = {"kk", "ar"}


def drafted(language: str) -> dict[str, str]:
    with (FORMS / "drafts" / f"{language}.csv").open(encoding="utf-8", newline="") as file:
        head, *rows = csv.reader(file)
    assert head == ["English (en)", f"draft ({language})"]
    return dict(rows)


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_a_draft_is_of_a_text_that_stands_in_the_pack(language: str) -> None:
    english = {
        row["label::English (en)"]
        for path in PACK
        for sheet in ("survey", "choices")
        for row in read_book(path)[sheet].rows()
    }
    draft = drafted(language)
    assert draft.keys() - english == set()
    assert all(draft.values())


def test_no_form_of_the_pack_speaks_a_language_that_is_a_draft() -> None:
    assert {path.stem for path in (FORMS / "drafts").iterdir()} == LANGUAGES
    spoken = {
        column.rpartition("(")[2].rstrip(")")
        for path in PACK
        for column in read_book(path)["survey"].columns
        if column.startswith("label::")
    }
    assert spoken == {"en", "ru"}
    assert not any(
        "draft" in one["file"] for one in json.loads((FORMS / "pack" / "pack.json").read_text())["forms"]
    )
