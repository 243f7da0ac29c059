"""The files that lie beside a form: how much they may be together, and whether its recordings can be heard."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from fieldapp import sound
from fieldapp.errors import from_os
from fieldapp.file_errors import RecordingUnplayable
from forms import Finding, Form, recorded
from sync.protocol.body import MAX_MESSAGE_BYTES

SUFFIX = "-media"  # ODK's habit: the files of `visit.xlsx` lie in `visit-media/`
MOST_BYTES = (
    MAX_MESSAGE_BYTES - 64 * 1024
)  # with the form itself: they go in one message, with a few words around
_MB = 1024 * 1024


def beside(path: Path) -> dict[str, bytes]:
    """By name. What is more than can be sent is not read to its end: it is refused for its size. Raises DiskRefused."""
    folder = path.with_name(path.stem + SUFFIX)
    found: dict[str, bytes] = {}
    room = MOST_BYTES + 1
    try:
        files = sorted(folder.iterdir()) if folder.is_dir() else []
        for file in files:
            if room > 0 and file.is_file():
                with file.open("rb") as content:
                    found[file.name] = content.read(room)
                room -= len(found[file.name])
    except OSError as problem:
        raise from_os(problem) from problem
    return found


def of(form: Form, xml: bytes, files: Mapping[str, bytes]) -> tuple[Finding, ...]:
    """What keeps a form from being sent or heard. Each recording is read to its end, which takes a second for an hour's
    worth."""
    together = len(xml) + sum(map(len, files.values()))
    if together > MOST_BYTES:
        return (_too_large(),)
    return tuple(_recordings(form, files))


def _too_large() -> Finding:
    what = f"The form and its files are more than {MOST_BYTES / _MB:.1f} MB together: they would not reach the laptops."
    remedy = "Save recordings as MP3 (one channel, 32 kbit/s), pictures smaller, and leave out what no question names."
    return Finding(what, remedy, refused=True)


def _recordings(form: Form, files: Mapping[str, bytes]) -> Iterator[Finding]:
    spoken, read = recorded.recordings(form), recorded.languages_of_words(form)
    strange: set[str] = set()
    looked: set[str] = set()
    for one in spoken:
        if one.language not in read and one.language not in strange:
            strange.add(one.language)
            what = f"There are recordings in “{one.language}”, a language in which this form has no words."
            remedy = "Write the language in the header of the recordings just as in that of the labels."
            yield Finding(what, remedy, ref=one.ref, refused=True)
        if one.name in looked:
            continue
        looked.add(one.name)
        if one.name not in files:
            what = f"The recording {one.name} is not among the form's files: nobody hears it."
            remedy = "Put it into the folder of the form's files, under just this name."
            yield Finding(what, remedy, ref=one.ref)
        elif not _is_heard(files[one.name]):
            what = f"The recording {one.name} cannot be played."
            remedy = f"Save it as MP3 or WAV, at most {sound.LONGEST_S // 60} minutes long."
            yield Finding(what, remedy, ref=one.ref, refused=True)


def _is_heard(content: bytes) -> bool:
    try:
        sound.seconds(content)
    except RecordingUnplayable:
        return False
    return True
