"""What was promised to whom, and what must hold whatever breaks. Knows no process and no disk but the server's file."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from sync.protocol.identifiers import KeyId
from sync.protocol.roster import Roster
from sync.server.keys import ROSTER
from sync.server.store.engine import FILE_NAME
from tests.faults.photos import Photo
from tests.faults.programme import COORDINATORS, SERVER
from tests.faults.seen import Seen

LOST = "nothing is lost"
NO_PHOTO = "no photo is lost"
UNEQUAL = "all coordinators are equal"


class Broken(Exception):
    """An invariant does not hold."""

    def __init__(self, invariant: str, words: str) -> None:
        super().__init__(f"{invariant}: {words}")
        self.invariant = invariant


def must(holds: object, invariant: str, words: object) -> None:
    if not holds:
        raise Broken(invariant, str(words))


@dataclass
class Entry:
    """One finished version, known by its text. `promised`: the person was told that it is safe here."""

    text: str
    author: str  # the folder of the laptop
    record: str = ""
    promised: bool = False
    elsewhere: bool = False  # its laptop was put back from a copy that lacks it
    gone: bool = False  # it left its laptop, and was held where it has to be
    destroyed: bool = False  # no disk, no stick and no server holds it any more: nobody can bring it back


@dataclass
class Sums:
    """Versions that the coordinators owe, each counted at each of them."""

    looked_for: int = 0
    lost: int = 0
    twice: int = 0


@dataclass
class Truth:
    """All entries of one world."""

    entries: dict[str, Entry] = field(default_factory=dict)
    drafts: dict[str, str] = field(default_factory=dict)  # draft -> the text that was called saved
    forgiven: set[bytes] = field(default_factory=set)  # batches that an old copy of the server lacks
    undecided: set[str] = field(default_factory=set)  # records whose decider was put back since
    decided: dict[str, set[str]] = field(default_factory=dict)  # coordinator -> records it decided on
    put_back: set[str] = field(default_factory=set)  # places
    older: set[str] = field(default_factory=set)  # places of which an old copy came back, ever
    again: set[str] = field(default_factory=set)  # finished, and a draft once more on the copy that came back

    def saved(self, draft: str, text: str) -> None:
        self.drafts[draft] = text

    def closing(self, place: str, draft: str, text: str) -> None:
        self.entries.setdefault(text, Entry(text, place))

    def finished(self, place: str, record: str, text: str) -> None:
        entry = self.entries.setdefault(text, Entry(text, place))
        entry.record, entry.promised = record, True

    def purged(self, place: str, by: dict[str, int]) -> None:
        """PROTOCOL T-2. `by`: how many coordinators had said so, of each text that left. That they hold it is looked
        for as well, but who waits for that alone needs luck to see what a laptop may not rely on."""
        few = {text: count for text, count in by.items() if count < len(COORDINATORS)}
        must(
            not few, "nothing leaves a laptop that two coordinators have not acknowledged", f"{place}: {few}"
        )

    # -- a laptop that is looked at ---------------------------------------------------------------------

    def worker(self, place: str, seen: Seen) -> list[Entry]:
        """Returns what was promised and is not there: somebody else has to hold it."""
        self._once(place, seen)
        must(not seen.not_whole, "what counts as sealed lies in the outbox", f"at {place}: {seen.not_whole}")
        here = {text: record for record, texts in seen.texts.items() for text in texts}
        for text, record in here.items():
            entry = self.entries.setdefault(text, Entry(text, place))
            entry.record, entry.promised = record, True  # the person sees it: from now on it is promised
        for draft, text in [(d, t) for d, t in self.drafts.items()]:
            if text in here:
                must(
                    draft not in seen.drafts, "a record and its draft are not both there", f"{place}: {text}"
                )
                del self.drafts[draft]
            elif self.entries.get(text, Entry("", "")).author == place or draft in seen.drafts:
                must(
                    seen.drafts.get(draft) == text,
                    "an answer that was called saved is there",
                    f"{place}: {text}, found {seen.drafts.get(draft)}",
                )
        mine = [one for one in self.entries.values() if one.author == place and one.promised]
        return [one for one in mine if one.text not in here and not (one.elsewhere or one.gone)]

    def _once(self, place: str, seen: Seen) -> None:
        bent = [record for record, photo in seen.photos.items() if photo is Photo.OTHER]
        must(not bent, "a photo is as it was taken", f"at {place}: {bent}")
        twice = self._twice(seen)
        must(not twice, "nothing is there twice", f"at {place}: {twice}")

    def _twice(self, seen: Seen) -> list[str]:
        return [text for text in seen.twice if text not in self.again]

    def put_worker_back(self, place: str, seen: Seen) -> None:
        here = {text for texts in seen.texts.values() for text in texts}
        self.again |= set(seen.drafts.values()) & set(self.entries)  # its person will finish these once more
        for entry in self.entries.values():
            if entry.author == place and entry.text not in here:
                entry.elsewhere = entry.promised
        self.drafts = {d: t for d, t in self.drafts.items() if self.author(t) != place}
        self.entries = {t: e for t, e in self.entries.items() if e.author != place or e.promised}

    def author(self, text: str) -> str:
        return self.entries[text].author if text in self.entries else text.split("-")[0]

    # -- disks that die -----------------------------------------------------------------------------------

    def nowhere(self, texts: set[str]) -> set[str]:
        """What was promised and is in none of these databases."""
        return {entry.text for entry in self.entries.values() if entry.promised} - texts

    def destroyed(self, texts: set[str]) -> int:
        """After a disk died: these lie nowhere, all others do. Returns how many were there before."""
        new = 0
        for entry in self.entries.values():
            gone = entry.text in texts
            new += gone and not entry.destroyed
            entry.destroyed = gone
        return new

    # -- where no disk dies and no clock jumps ----------------------------------------------------------

    def calm(self, place: str, seen: Seen) -> None:
        """Then nothing that was confirmed is missed, and nobody is taken for an older copy or a clone."""
        must(not seen.anew, "nothing that was confirmed has to be sent again", f"{place}: {seen.anew}")

    # -- the server ---------------------------------------------------------------------------------------

    def receipts(self, place: str, seen: Seen, stored: set[bytes]) -> None:
        lacking = (seen.on_server | seen.receipts) - stored - self.forgiven
        must(
            not lacking,
            "no receipt for bytes that are not on disk",
            f"{place} has {len(lacking)} of them: {[one.hex()[:12] for one in lacking]}",
        )

    # -- the end --------------------------------------------------------------------------------------------

    def sums(self, seen: Iterable[Seen]) -> Sums:
        """How often a version was looked for at these coordinators, and what came of it."""
        found = Sums()
        for one in seen:
            found.looked_for += len(self._owed())
            found.lost += len(self._lost(one))
            found.twice += len(self._twice(one))
        return found

    def _owed(self) -> list[Entry]:
        return [entry for entry in self.entries.values() if entry.promised and not entry.destroyed]

    def _lost(self, seen: Seen) -> list[Entry]:
        here = {text for texts in seen.texts.values() for text in texts}
        return [entry for entry in self._owed() if entry.text not in here]

    def coordinators(self, seen: dict[str, Seen]) -> None:
        for place, one in seen.items():
            self._once(place, one)
            here = {text for texts in one.texts.values() for text in texts}
            lost = self._lost(one)
            must(not lost, LOST, f"{place} lacks {lost}")
            bare = [
                record
                for record, photo in one.photos.items()
                if photo is Photo.MISSING and self._keeps_photos(one.texts[record])
            ]
            must(not bare, NO_PHOTO, f"{place} lacks those of {bare}")
            unknown = here - set(self.entries)
            must(not unknown, "nothing comes from nowhere", f"{place} has {unknown}")
        first, second = (
            {record: (sorted(texts), self._verdict(one, record)) for record, texts in one.texts.items()}
            for one in seen.values()
        )
        differing = {record: (first.get(record), second.get(record)) for record in first.keys() | second.keys()
                     if first.get(record) != second.get(record)}  # fmt: skip
        must(not differing, UNEQUAL, differing)

    def _keeps_photos(self, texts: list[str]) -> bool:
        """Whether somebody must still have its parts: the laptop that took it until both coordinators have them, then
        these or the server. Where an old copy took the place of the only ones, they are gone."""
        if any(self.author(text) in self.older for text in texts):
            return False
        return SERVER not in self.older or not self.older & set(COORDINATORS)

    def _verdict(self, seen: Seen, record: str) -> str:
        return "" if record in self.undecided else seen.verdicts.get(record, "")


def stored(store: Path) -> set[bytes]:
    """Batches that lie whole in the server's file."""
    with closing(sqlite3.connect(f"file:{store / FILE_NAME}?mode=ro", uri=True)) as file:
        rows = file.execute("SELECT batch, body_hash, length FROM batches WHERE erased_at IS NULL").fetchall()
        found = set[bytes]()
        for batch, body_hash, length in rows:
            parts = file.execute("SELECT content FROM parts WHERE batch = ? ORDER BY start", (batch,))
            if _is_whole((row[0] for row in parts), body_hash, length):
                found.add(bytes(batch))
        must(len(rows) == len({row[0] for row in rows}), "the server keeps a batch once", len(rows))
        return found


def entries(store: Path, member: str) -> int:
    """How many of the entries that somebody signed in the list of keys the server's file has."""
    with closing(sqlite3.connect(f"file:{store / FILE_NAME}?mode=ro", uri=True)) as file:
        raw = file.execute("SELECT value FROM settings WHERE name = ?", (ROSTER,)).fetchone()[0]
    return len(Roster.of_bundle(bytes(raw)).registers.get(KeyId(bytes.fromhex(member)), ()))


def _is_whole(parts: Iterable[bytes], wanted: bytes, length: int) -> bool:
    body = b"".join(parts)
    return len(body) == length and hashlib.sha256(body).digest() == wanted
