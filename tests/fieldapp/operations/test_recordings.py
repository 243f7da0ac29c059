"""R-11: recordings of the notice come with the form, one a language; what nobody would hear is told beforehand."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from fieldapp.model import ContentClass, FormId
from fieldapp.operations import form_files, library
from forms import Context, Finding, FormRefused, Session
from tests.fieldapp.operations.field import Field
from tests.fieldapp.recorded import mp3, wav

MD = """
| survey |
| | type | name | label::English (en) | label::Russian (ru) | {} |
| | note | notice | You decide. | Решаете вы. | {} |
| | text | said | What did they say? | Что сказали? | |
| settings |
| | form_title | form_id | version |
| | Meeting | meeting | {} |
"""
WELCOME = FormId("meeting")
RU = "media::audio::Russian (ru)"


def workbook(
    folder: Path, files: dict[str, bytes], header: str = RU, name: str = "ru.mp3", version: str = "1"
) -> Path:
    path = folder / "meeting.md"
    path.write_text(MD.format(header, name, version), "utf-8")
    beside = folder / "meeting-media"
    beside.mkdir(exist_ok=True)
    for file, content in files.items():
        (beside / file).write_bytes(content)
    return path


def told(path: Path) -> list[Finding]:
    found = library.examine(path, form_files.beside(path))
    return [one for one in found if "ecording" in one.what or "files" in one.what]


def test_a_recording_travels_with_the_form_and_is_heard_in_its_language(
    equipped: Field, tmp_path: Path
) -> None:
    spoken = mp3(2)
    path = workbook(tmp_path, {"ru.mp3": spoken})
    assert told(path) == []
    library.publish(equipped.coordinator, path, ContentClass.CARE, files=form_files.beside(path))
    equipped.down()
    there = equipped.worker
    assert library.media(there, WELCOME, "1", "ru.mp3") == spoken
    talk = Session(library.load(there, WELCOME, "1"), Context(equipped.clock, Random(1)))
    heard = {}
    for language in ("English (en)", "Russian (ru)"):
        talk.set_language(language)
        media = talk.question("/data/notice").media
        heard[language] = (media.audio, media.audio_elsewhere)
    assert heard == {"English (en)": ("", True), "Russian (ru)": ("ru.mp3", False)}


@pytest.mark.parametrize("content", [b"not a sound", b"", mp3(1)[:3], b"OggS" + bytes(400)])
def test_what_cannot_be_played_is_refused_at_its_cell(
    equipped: Field, tmp_path: Path, content: bytes
) -> None:
    path = workbook(tmp_path, {"ru.mp3": content})
    (finding,) = told(path)
    assert finding.what == "The recording ru.mp3 cannot be played."
    assert (finding.refused, finding.sheet, finding.row) == (True, "survey", 2)
    with pytest.raises(FormRefused):
        library.publish(equipped.coordinator, path, ContentClass.CARE, files=form_files.beside(path))


@pytest.mark.parametrize("header", ["media::audio::Kazakh (kk)", "media::audio::Rusian (ru)"])
def test_a_recording_in_a_language_that_the_form_does_not_have_is_refused(
    tmp_path: Path, header: str
) -> None:
    (finding,) = told(workbook(tmp_path, {"ru.mp3": wav(1)}, header))
    assert finding.refused
    assert f"“{header.rpartition('::')[2]}”" in finding.what


def test_a_recording_that_is_not_there_is_told_and_keeps_no_form_back(tmp_path: Path) -> None:
    (finding,) = told(workbook(tmp_path, {}))
    assert finding.what == "The recording ru.mp3 is not among the form's files: nobody hears it."
    assert not finding.refused


def test_more_than_can_be_sent_is_refused_and_not_read_to_its_end(tmp_path: Path) -> None:
    path = workbook(tmp_path, {"ru.mp3": mp3(1)})
    endless = path.with_name("meeting-media") / "a.wav"
    with endless.open("wb") as file:
        file.truncate(50_000_000_000)  # a hole: it takes no room here
    read = form_files.beside(path)
    assert sum(map(len, read.values())) <= form_files.MOST_BYTES + 1
    (finding,) = told(path)
    assert finding.refused
    assert "together" in finding.what


def test_the_most_that_is_not_refused_reaches_the_laptops(equipped: Field, tmp_path: Path) -> None:
    path = workbook(tmp_path, {"ru.mp3": mp3(1)})
    room = form_files.MOST_BYTES - len(library.read_file(path, {}).xml) - len(mp3(1))
    for version in ("1", "2", "3"):
        path = workbook(tmp_path, {"a.bin": version.encode() * room}, version=version)
        library.publish(equipped.coordinator, path, ContentClass.CARE, files=form_files.beside(path))
    equipped.down()
    assert len(library.media(equipped.worker, WELCOME, "3", "a.bin") or b"") == room
