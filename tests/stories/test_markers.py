"""Nothing that was said, named or asked lies readable anywhere: fifty words, every file, every shape."""

from __future__ import annotations

import base64
import bz2
import gzip
import json
import lzma
import os
import random
import sqlite3
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

import pytest
import zstandard

from tests.stories import living, marked_form, written
from tests.stories.marked_story import MarkedStory
from tests.stories.markers import MARKERS, STEMS, Found, Searcher, cases, everything, look
from tests.stories.watched import surroundings

ONE, TWO, THREE = (next(m for m in MARKERS if m.startswith(stem)) for stem in STEMS.values())
ALL = " ".join(MARKERS)
NOISE = random.Random(7).randbytes(100_000)


# -- the story -----------------------------------------------------------------------------------------------


@pytest.mark.slow
def test_no_marker_is_on_any_disk(tmp_path: Path) -> None:
    with surroundings(tmp_path / "disk", in_plain=False):
        story = MarkedStory(tmp_path, in_plain=False)
        try:
            story.begun()
            story.killed()
            for database in story.databases():
                stays_shut(database)
            for chapter in (
                story.finished,
                story.refusal,
                story.returned,
                story.corrected,
                story.accepted,
                story.left,
            ):
                chapter()
        finally:
            story.close()
        asked, ever = story.ever_written() if written.can_trace() else (set(), Found())
    assert {m for m in marked_form.AT_REVIEW if m not in story.at_coordinator} == set()
    assert {m for m in MARKERS if m not in story.at_coordinator + story.at_worker} == set()
    for when, found in [*story.searches.items(), *story.outside.items(), ("what was ever written", ever)]:
        assert not found.hits, f"{when}: {found.told()}"
    assert story.elsewhere == {path for path in asked if not Path(path).is_relative_to(story.root)} == set()
    saw_everything(story)
    for database in story.databases():
        stays_shut(database)
    print(figures(story, asked, ever))


def saw_everything(story: MarkedStory) -> None:
    """The search would be worth nothing where it had missed the files that matter."""
    names = {path.name for path in everything(story.root)}
    assert {"vault.db", "slots.json", "tile", "settings.json", "mailbox.db", "device.secret"} <= names
    assert story.killed_with_wal > 0
    assert story.sealed_files >= 2
    assert "QtProject.conf" in names or os.name != "posix", "Qt remembers something of its dialogs"
    logs = "".join(path.read_text("utf-8", "replace") for path in (story.root / "logs").iterdir())
    for topic in ("fieldapp.vault", "fieldapp.casework", "alembic"):
        assert topic in logs, topic


def stays_shut(database: Path) -> None:
    connection = sqlite3.connect(database)
    try:
        with pytest.raises(sqlite3.DatabaseError, match="file is not a database"):
            connection.execute("select count(*) from sqlite_master")
    finally:
        connection.close()


def figures(story: MarkedStory, asked: set[str], ever: Found) -> str:
    files = sum(found.files for found in story.searches.values())
    size = sum(found.bytes for found in story.searches.values())
    return (
        f"{len(MARKERS)} markers; {len(story.searches)} searches, {files} files, {size / 1e6:.1f} MB "
        f"({story.searcher.files} different contents, {story.searcher.bytes / 1e6:.1f} MB), "
        f"{story.processes} processes; "
        f"{len(asked)} paths asked to write, {ever.bytes / 1e6:.1f} MB ever written to {ever.files} files"
    )


@pytest.mark.slow
def test_the_same_search_finds_them_where_nothing_is_sealed(tmp_path: Path) -> None:
    with surroundings(tmp_path / "disk", in_plain=True):
        story = MarkedStory(tmp_path, in_plain=True)
        try:
            for chapter in (
                story.begun,
                story.finished,
                story.refusal,
                story.returned_unseen,
                story.corrected,
            ):
                chapter()
        finally:
            story.close()
    found = frozenset[str]().union(*(search.markers for search in story.searches.values()))
    assert found == frozenset(MARKERS)
    shapes = frozenset[str]().union(*(search.shapes for search in story.searches.values()))
    assert {"utf-8", "search key", "zstd > utf-8"} <= shapes
    places = {hit.place.rsplit("/", 1)[1] for search in story.searches.values() for hit in search.hits}
    assert {"vault.db", "vault.db-wal", "mailbox.db-wal"} <= places
    assert any(place.endswith(".age") for place in places)
    refused = story.searches["corrected and sent"].markers & set(marked_form.REFUSED.values())
    assert not refused, "what was said before consent was refused is gone even from a plain database"


# -- the searcher --------------------------------------------------------------------------------------------

SHAPES: dict[str, Callable[[str], bytes]] = {
    "utf-8": str.encode,
    "utf-16-le": lambda text: text.encode("utf-16-le"),
    "utf-16-be": lambda text: text.encode("utf-16-be"),
    "utf-32-le": lambda text: text.encode("utf-32-le"),
    "base64": lambda text: base64.b64encode(text.encode()),
    "base64 > utf-8": lambda text: base64.b64encode(b"a" + text.encode()),
    "base64 > utf-16-be": lambda text: base64.b64encode(b"ab" + text.encode("utf-16-be")),
    "hex": lambda text: text.encode().hex().encode(),
    "zlib > utf-8": lambda text: zlib.compress(text.encode()),
    "zlib > utf-16-le": lambda text: zlib.compress(text.encode("utf-16-le"), 1),
    "gzip > utf-8": lambda text: gzip.compress(text.encode()),
    "zstd > utf-8": lambda text: zstandard.ZstdCompressor(level=19).compress(text.encode()),
    "bzip2 > utf-8": lambda text: bz2.compress(text.encode()),
    "xz > utf-8": lambda text: lzma.compress(text.encode()),
    "base64 > zlib > utf-8": lambda text: base64.encodebytes(zlib.compress(text.encode())),
    "gzip > base64 > zstd > utf-8": lambda text: gzip.compress(
        base64.urlsafe_b64encode(zstandard.compress(text.encode())), 0
    ),
}


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("before", range(4))
def test_all_fifty_are_found_in_every_shape_wherever_they_stand(shape: str, before: int) -> None:
    data = NOISE[: 40_000 + before] + b"\0" + SHAPES[shape](ALL) + b"\0" + NOISE[50_000:]
    found = look(data, "here")
    assert frozenset().union(*(hit.words for hit in found.hits if hit.how == shape)) >= set(MARKERS)


@pytest.mark.parametrize("word", [ONE, TWO, THREE])
def test_any_letter_case_is_found(word: str) -> None:
    for changed in cases(word):
        assert look(changed.encode(), "here").markers == {word}


@pytest.mark.parametrize(
    ("shape", "data"),
    [
        ("escapes", json.dumps({"name": TWO}).encode()),
        ("escapes", THREE.encode("unicode_escape")),
        ("percent", quote(TWO).encode()),
        ("percent", quote(THREE).lower().encode()),
        ("references", TWO.encode("ascii", "xmlcharrefreplace")),
        ("references", "".join(f"&#x{ord(c):X};" for c in THREE).encode()),
        ("windows-1251", TWO.encode("cp1251")),
        ("windows-1256", THREE.encode("cp1256")),
        ("search key", b"7kq42m\nkvilmark11\nkvlmrk11"),
    ],
)
def test_what_other_writers_make_of_a_word_is_found(shape: str, data: bytes) -> None:
    assert shape in look(b"<" + data + b">", "here").shapes


def test_a_stream_that_was_cut_off_is_read_as_far_as_it_goes() -> None:
    packed = zlib.compress(ALL.encode() + NOISE, 9)
    assert look(packed[:5000], "here").markers == frozenset(MARKERS)


def test_names_of_files_and_folders_links_and_zip_files_are_searched(tmp_path: Path) -> None:
    (tmp_path / f"of {ONE}").mkdir()
    if os.name == "posix":
        (tmp_path / f"of {ONE}" / "x").symlink_to(f"/nowhere/{TWO}")
    with zipfile.ZipFile(tmp_path / "packed.zip", "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("inside.txt", THREE * 3)
    found = Searcher().below(tmp_path)
    assert found.markers == ({ONE, TWO, THREE} if os.name == "posix" else {ONE, THREE})


def test_a_file_that_changes_is_searched_anew(tmp_path: Path) -> None:
    searcher, path = Searcher(), tmp_path / "x"
    path.write_bytes(NOISE)
    assert not searcher.below(tmp_path).hits
    path.write_bytes(NOISE + ONE.encode())
    assert searcher.below(tmp_path).markers == {ONE}


def test_noise_holds_no_marker() -> None:
    assert not look(NOISE * 5, "here").hits


def test_a_living_process_is_searched(tmp_path: Path) -> None:
    """Its arguments, its environment, a file that it has removed and still holds, one that it has elsewhere."""
    if not living.PROC.is_dir():
        return  # nothing shows them here
    code = (
        "import sys; f=open(sys.argv[1],'w+'); f.write(sys.argv[2][::-1]); f.flush(); "
        "print(flush=True); sys.stdin.read()"
    )
    words = [sys.executable, "-X", "utf8", "-c", code, str(tmp_path / "elsewhere"), "".join(reversed(ONE))]
    environment = os.environ | {"SAID": TWO}
    with subprocess.Popen(words, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
        assert child.stdout is not None
        child.stdout.readline()
        hits, elsewhere = living.look_into(child.pid, tmp_path / "root")
        assert {word for hit in hits for word in hit.words} == {TWO}
        assert elsewhere == {str(tmp_path / "elsewhere")}
        (tmp_path / "elsewhere").unlink()
        hits, elsewhere = living.look_into(child.pid, tmp_path / "root")
        assert {word for hit in hits for word in hit.words} == {ONE, TWO}
        assert not elsewhere
        child.communicate(b"")


@pytest.mark.skipif(not written.can_trace(), reason="needs strace (Linux)")
def test_what_was_written_and_removed_again_is_known(tmp_path: Path) -> None:
    code = "import os,sys; p=sys.argv[1]; open(p,'w').write(sys.stdin.read()); os.remove(p)"
    gone, trace = tmp_path / "gone", tmp_path / "trace"
    words = [*written.words(trace), sys.executable, "-X", "utf8", "-c", code, str(gone)]
    subprocess.run(words, input=ALL.encode(), check=True)
    assert written.ended(trace)
    assert str(gone) in written.paths(trace)
    assert look(written.contents(trace)[str(gone)], "gone").markers == frozenset(MARKERS)
