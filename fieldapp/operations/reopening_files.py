"""How a request to open work anew reaches a coordinator, and the answer the laptop: as files on a stick.

The request holds nothing secret; six words, read aloud, tell whether it is genuine. The answer opens on one
laptop only.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from fieldapp.config import write_durably
from fieldapp.errors import AnswerRefused, RequestRefused, from_os
from fieldapp.key_errors import PartAnswered
from fieldapp.model import MemberId, Opens
from fieldapp.operations import reopening
from fieldapp.operations.desk import Desk
from fieldapp.operations.packs import MOST_FILES, folder_on
from fieldapp.security.passphrase import PRODUCT_COST, Cost
from sync.client.folders import NotAPlainFile, TooLarge, plain_files, read_plain
from sync.protocol.reopening import MAX_ANSWER_BYTES, MAX_REQUEST_BYTES
from sync.protocol.sheets import Together

ASKED_SUFFIX: Final = ".anew"
ANSWER_SUFFIX: Final = ".opens"


@dataclass(frozen=True, slots=True)
class Waiting:
    """A request on a stick. `name` is "" for somebody whose name never came here; `opens`: how much the key
    of whoever looks does; two recovery sheets do it where that is not all."""

    request: bytes
    member: MemberId
    name: str
    opens: Opens = Opens.ALL


def ask(home: Path, member: MemberId, folder: Path, passphrase: str, *, cost: Cost = PRODUCT_COST) -> str:
    """Put the request on a stick, twice is once; returns the six words to read aloud.

    Raises as `reopening.ask`, and DiskFull, DiskRefused.
    """
    asked = reopening.ask(home, member, passphrase, cost=cost)
    _put(folder, f"{member}{ASKED_SUFFIX}", asked.request)
    return asked.words


def waiting(desk: Desk, folder: Path) -> tuple[Waiting, ...]:
    """The requests on a stick that were not answered there; what is none is passed over. Raises NotAllowed."""
    desk.need_coordinator()
    found = []
    for raw in _read(folder, ASKED_SUFFIX, MAX_REQUEST_BYTES):
        with suppress(RequestRefused):
            wanted = reopening.look(desk, raw)
            found.append(Waiting(raw, wanted.member, wanted.name, wanted.opens))
    return tuple(found)


def answer(desk: Desk, one: Waiting, words: str, folder: Path, paper: Together | None = None) -> None:
    """Put the answer beside its request, which goes. Raises NotAllowed, RequestRefused, DiskFull, DiskRefused."""
    made = reopening.answer(desk, one.request, words, paper)
    _put(folder, f"{one.member}{ANSWER_SUFFIX}", made)
    with suppress(OSError):  # it would only be answered twice
        (folder_on(folder) / f"{one.member}{ASKED_SUFFIX}").unlink()


def finish(home: Path, member: MemberId, folder: Path, passphrase: str, *, cost: Cost = PRODUCT_COST) -> None:
    """Take the answer from a stick. Raises as `reopening.finish`; AnswerRefused, too, where there is none."""
    answers = list(_read(folder, f"{member}{ANSWER_SUFFIX}", MAX_ANSWER_BYTES))
    if not answers:
        raise AnswerRefused(reason="there is no answer for this person on the stick")
    part: PartAnswered | None = None
    refused: AnswerRefused | None = None
    for answer in answers:
        try:
            reopening.finish(home, member, answer, passphrase, cost=cost)
        except PartAnswered as told:  # several parts may lie here
            part = told
        except AnswerRefused as told:  # somebody may have laid a false one beside it
            refused = told
        else:
            return
    for told_at_last in (part, refused):
        if told_at_last is not None:
            raise told_at_last


def _put(folder: Path, name: str, raw: bytes) -> None:
    path = folder_on(folder, make=True) / name
    try:
        write_durably(path, raw)
    except OSError as problem:
        raise from_os(problem) from problem


def _read(folder: Path, suffix: str, most: int) -> Iterator[bytes]:
    for path in sorted(plain_files(folder_on(folder), suffix, most=MOST_FILES)):
        with suppress(NotAPlainFile, TooLarge, OSError):
            yield read_plain(path, most=most)
