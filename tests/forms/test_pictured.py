"""A drawing that will not be shown is told when the form is looked at, with what to do about it."""

from __future__ import annotations

from pathlib import Path

import pytest

from forms import Finding, check_drawings, convert_xlsform, read_form
from forms.checkup import examine
from forms.drawings import MAX_BYTES

FORM = """
| survey | | | | | |
| | type | name | label::English (en) | appearance | media::image::English (en) |
| | text | name | Name | | flower.svg |
| | select_one where | pain | Where does it hurt? | image-map | body.svg |
| | note | thanks | Thank you | | photo.png |
| choices | | | | | |
| | list_name | name | label::English (en) | media::image::English (en) | |
| | where | head | Head | head.svg | |
| | where | hand | Hand | | |
| settings | | | | | |
| | form_title | form_id | | | |
| | Where | where | | | |
"""
GOOD = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect id="head" width="4" height="4"/></svg>'
)
FOREIGN = GOOD.replace(b"</svg>", b"<script>1</script></svg>")
ALL = {"body.svg": GOOD, "flower.svg": GOOD, "head.svg": GOOD, "photo.png": b"\x89PNG\r\n"}


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("drawn") / "where.md"
    made.write_text(FORM, encoding="utf-8")
    return made


@pytest.fixture(scope="module")
def xml(path: Path) -> bytes:
    return convert_xlsform(path).xml


def told(xml: bytes, files: dict[str, bytes]) -> tuple[Finding, ...]:
    return check_drawings(read_form(xml), files)


def test_drawings_of_shapes_are_not_spoken_of(xml: bytes) -> None:
    assert told(xml, ALL) == ()


@pytest.mark.parametrize(
    ("content", "why", "remedy"),
    [
        (FOREIGN, "holds more than shapes", "plain SVG"),
        (GOOD + b" " * MAX_BYTES, "too large", "simpler"),
        (b"\x89PNG\r\n", "cannot be read", "viewBox"),
        (b"<svg", "cannot be read", "viewBox"),
    ],
)
def test_a_drawing_that_is_turned_away_is_named_with_its_reason_and_remedy(
    xml: bytes, content: bytes, why: str, remedy: str
) -> None:
    (found,) = told(xml, {**ALL, "body.svg": content})
    assert found.what.startswith("The drawing body.svg is not shown")
    assert why in found.what
    assert remedy in found.remedy
    assert found.ref == "/data/pain"
    assert not found.refused, "its choices are a list then: the form can be used"


def test_so_is_one_that_is_only_looked_at(xml: bytes) -> None:
    found = told(xml, {**ALL, "flower.svg": FOREIGN, "head.svg": FOREIGN})
    assert {(one.ref, "more than shapes" in one.what) for one in found} == {("/data/name", True), ("", True)}


def test_a_missing_drawing_is_told_where_it_would_be_pressed(xml: bytes) -> None:
    (found,) = told(xml, {})
    assert "body.svg is not among" in found.what


def test_the_command_names_the_cell_and_looks_into_the_folder_of_files(path: Path) -> None:
    (found,) = [one for one in examine(path).findings if "drawing" in one.what]
    assert (found.sheet, found.row, found.column) == ("survey", 3, "image")
    beside = path.with_name("where-media")
    beside.mkdir()
    for name, content in {**ALL, "body.svg": FOREIGN}.items():
        (beside / name).write_bytes(content)
    (found,) = [one for one in examine(path).findings if "drawing" in one.what]
    assert "more than shapes" in found.what
    (beside / "body.svg").write_bytes(GOOD)
    assert not [one for one in examine(path).findings if "drawing" in one.what]
