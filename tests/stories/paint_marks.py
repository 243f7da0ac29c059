"""Writes into the trace of the disk, at the very moment of painting, what the screen then promises.

`MARK saved <draft> <acts>`: "Saved ..." is painted while so many acts of this interview are done. `MARK finished
<record>` and `MARK sealed <record>`: the notice after Finish, or the record's track in the Outbox, says so. Each is
written just before the first paint that says it: what is not durable by then was promised too early.
"""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Callable
from typing import Any

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from fieldapp.model import Action, Closed, Delivery, RecordRow
from fieldapp.ui.filling import FillingPlace
from fieldapp.ui.filling.flows import Flows
from fieldapp.ui.filling.opened import Opened
from fieldapp.ui.kit.cards import Note
from fieldapp.ui.kit.labels import Elided
from fieldapp.ui.outbox.track import Track


class PaintMarks:
    """Listens in on the classes themselves: widgets come and go faster than a filter could be put on them."""

    def __init__(self) -> None:
        self.acts: dict[str, list[Action]] = defaultdict(list)
        self.records: dict[str, str] = {}  # draft -> the record that its Finish made
        self._tracks: dict[int, RecordRow] = {}
        self._written: set[str] = set()
        self._out = os.open(os.devnull, os.O_WRONLY)
        before(Opened, "_acted", self._acted)
        before(Flows, "_closed", self._closed)
        before(Track, "__init__", self._track_made)
        before(Elided, "paintEvent", self._label_painted)
        before(Track, "paintEvent", self._track_painted)
        before(Note, "paintEvent", self._note_painted)

    def as_json(self) -> dict[str, Any]:
        acts = {draft: [[a.kind, a.ref, a.value] for a in done] for draft, done in self.acts.items()}
        return {"acts": acts, "records": self.records}

    def _write(self, what: str) -> None:
        if what not in self._written:
            self._written.add(what)
            os.write(self._out, f"MARK {what}\n".encode())

    def _acted(self, opened: Opened, action: Action) -> None:
        self.acts[opened.draft.draft].append(action)

    def _closed(self, flows: Flows, closed: Closed) -> None:
        self.records[flows.draft.draft] = closed.record

    def _label_painted(self, label: Elided, _event: QPaintEvent) -> None:
        if label.objectName() != "filling.saved" or not label.text().startswith("Saved"):
            return
        place: QWidget | None = label
        while place is not None and not isinstance(place, FillingPlace):
            place = place.parentWidget()
        if isinstance(place, FillingPlace) and place.draft is not None:
            self._write(f"saved {place.draft.draft} {len(self.acts[place.draft.draft])}")

    def _track_made(self, track: Track, record: RecordRow, _today: object) -> None:
        self._tracks[id(track)] = record

    def _track_painted(self, track: Track, _event: QPaintEvent) -> None:
        record = self._tracks[id(track)]
        state = "finished" if record.delivery is Delivery.SAVED else "sealed"
        self._write(f"{state} {record.record}")

    def _note_painted(self, note: Note, _event: QPaintEvent) -> None:
        if note.text().startswith("Finished and safe here"):
            *_, record = self.records.values()
            self._write(f"{'sealed' if 'sent by itself' in note.text() else 'finished'} {record}")


def before(where: type, name: str, act: Callable[..., None]) -> None:
    """Call `act` before a method, for every instance from now on."""
    original = getattr(where, name)

    def both(self: Any, *given: Any) -> Any:
        act(self, *given)
        return original(self, *given)

    setattr(where, name, both)
