"""What stands in the words of R-5, R-6 and R-11 and can be read off the source: which forms ask for a picture, what
writes a file that is not sealed, and what is read to a person before anything is asked."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from itertools import takewhile
from pathlib import Path

import pytest

from forms.sheets import Row, read_book

ROOT = Path(__file__).resolve().parents[2]
PACK = sorted((ROOT / "resources" / "forms" / "pack").glob("*.md"))
MEDIA = {"image", "audio", "video", "file", "background-audio"}
ASKED_FIRST = {
    "alone",
    "who",
    "talk_language",
    "person",
    "requests",
    "talked_on",
}  # may we talk, with whom, in which words, what for; on paper: when it was
LANGUAGES = ("label::English (en)", "label::Russian (ru)")
NATURE = re.compile(
    r"repatriat|\breturn|came back|camp\b|zhusan|syria|iraq|rehabilit|radical|extrem|deradical"
    r"|репатри|вернул|вернувш|возвращен|лагер|жусан|сири|ирак|реабилит|радикал|экстрем",
    re.IGNORECASE,
)

# Whatever puts bytes outside of the sealed stores. Each stands here with what it writes: none of it is about people.
WRITERS = {
    ("fieldapp/commands.py", "write_bytes"): "the list of keys of a new programme",
    ("fieldapp/config.py", "fdopen"): "the machine's settings, and files that are sealed already",
    ("fieldapp/demo/__init__.py", "write_bytes"): "the list of keys of the fictional programme",
    ("fieldapp/demo/__init__.py", "open"): "what the fictional programme's server says",
    ("fieldapp/operations/mending.py", "copyfile"): "the encrypted database, as it is",
    ("fieldapp/operations/recovery.py", "copyfile"): "files that are sealed, as they are",
    ("fieldapp/selftest.py", "open"): "whether a folder can be written to",
}
WRITE = {
    "write_text",
    "write_bytes",
    "fdopen",
    "mkstemp",
    "NamedTemporaryFile",
    "copyfile",
    "copy2",
    "copytree",
}
WRITE |= {
    "getSaveFileName",
    "setAcceptMode",
    "setOutputFileName",
    "setOutputFormat",
    "clipboard",
    "setMimeData",
}


def rows(path: Path) -> tuple[Row, ...]:
    return tuple(read_book(path)["survey"].rows())


def writers(source: str) -> Iterator[str]:
    """The calls that write a file, a clipboard or a printed file."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute | ast.Name):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else node.func.id
            given = (*node.args, *(each.value for each in node.keywords))
            modes = [
                one.value for one in given if isinstance(one, ast.Constant) and isinstance(one.value, str)
            ]
            if name in WRITE or (name == "open" and any(re.fullmatch(r"[wax]b?\+?", mode) for mode in modes)):
                yield name


def test_no_form_of_the_pack_asks_for_a_picture_a_voice_or_a_file() -> None:
    """R-5: what nobody takes needs no erasing. A programme's own form may ask for one."""
    asked = [row["type"].split()[0] for path in PACK for row in rows(path) if row["type"]]
    assert "note" in asked
    assert MEDIA.isdisjoint(asked)


def test_no_part_of_the_program_writes_people_into_a_file_or_a_clipboard() -> None:
    """R-6: a new writer is looked at by somebody, who says here what it writes."""
    found = {
        (path.relative_to(ROOT).as_posix(), name)
        for path in (ROOT / "fieldapp").rglob("*.py")
        for name in writers(path.read_text("utf-8"))
    }
    assert found == set(WRITERS)


@pytest.mark.parametrize(
    "source",
    [
        "path.write_text(names)",
        "open(path, 'w')",
        "path.open(mode='ab')",
        "QFileDialog.getSaveFileName(self)",
        "QGuiApplication.clipboard().setText(names)",
    ],
)
def test_a_writer_is_found(source: str) -> None:
    assert list(writers(source))


@pytest.mark.parametrize("source", ["path.read_text()", "open(path)", "path.open('rb')", "dialog.open()"])
def test_who_reads_writes_nothing(source: str) -> None:
    assert list(writers(source)) == []


ASKING = [path for path in PACK if "consent" in {row["name"] for row in rows(path)}]


@pytest.mark.parametrize("path", [pytest.param(one, id=one.stem) for one in ASKING])
def test_before_consent_a_notice_is_read_in_their_language_and_tells_nothing_of_the_programme(
    path: Path,
) -> None:
    """R-11, as far as a form can hold it."""
    form = rows(path)
    before = tuple(takewhile(lambda row: row["name"] != "consent", form))
    notices = [row for row in before if row["type"] == "note"]
    assert notices
    assert {"welcome", "how_are_you", "learning_start"} <= {one.stem for one in ASKING}
    asked = {row["name"] for row in before if row["type"].startswith(("select", "text", "integer", "date"))}
    assert asked <= ASKED_FIRST
    for notice in notices:
        for language in LANGUAGES:
            assert notice[language].strip(), (notice.number, language)
            assert not NATURE.search(notice[language]), (notice.number, language)
