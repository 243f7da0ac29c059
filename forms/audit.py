"""The audit log that a form can ask for: when each question was open and, where wanted, what was changed.

Layout and events after ODK's *Client Audit Logs* and Collect's documentation of them. Pure: the clocks come in, the
bytes of `audit.csv` go out, the program tells what happened. It serves the quality of the data (questions that take
long, answers changed late) and nothing else: no screen, score or report may measure workers with it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass, replace

from forms.views import AnswerRefused

FILE_NAME = "audit.csv"
_TRUE = frozenset(("true", "true()", "1"))


@dataclass(frozen=True, slots=True)
class AuditRequest:
    """How a form asks for a log (`orx:meta/audit`). `locates`: it wants places too, which stay empty here."""

    ref: str  # the node that names the file
    track_changes: bool = False
    identify_user: bool = False
    reason_on_edit: bool = False
    locates: bool = False

    @property
    def columns(self) -> tuple[str, ...]:
        """The header of the file; the first four are always there."""
        wanted = (
            (self.locates, ("latitude", "longitude", "accuracy")),
            (self.track_changes, ("old-value", "new-value")),
            (self.identify_user, ("user",)),
            (self.reason_on_edit, ("change-reason",)),
        )
        return ("event", "node", "start", "end", *(name for on, names in wanted if on for name in names))


def read_request(ref: str, attributes: Mapping[str, str]) -> AuditRequest:
    """`attributes`: those of the bind in ODK's namespace, by local name."""
    return AuditRequest(
        ref,
        attributes.get("track-changes", "") in _TRUE,
        attributes.get("identify-user", "") in _TRUE,
        attributes.get("track-changes-reasons", "") == "on-form-edit",
        any(name.startswith("location-") for name in attributes),
    )


@dataclass(frozen=True, slots=True)
class AuditEvent:
    """One line. Times in ms since 1970 UTC; `end` 0 for a moment, or while it lasts."""

    event: str
    node: str = ""
    start: int = 0
    end: int = 0
    old: str = ""
    new: str = ""
    user: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Clocks:
    """`wall`: ms since 1970 UTC; `elapsed`: ms that only go forward, from any origin (a monotonic clock)."""

    wall: Callable[[], int]
    elapsed: Callable[[], int]


class AuditLog:
    """One interview's log. `value_of`: the present answer of a question by ref, asked only where changes are tracked
    (AnswerRefused: it is gone). `kept`: what `state()` gave when the draft was saved.

    The wall clock is read once, when the form opens; later times are that plus what has elapsed, so that a clock
    set back in between neither makes an event end before it starts nor two events change places.
    """

    def __init__(
        self, request: AuditRequest, clocks: Clocks, value_of: Callable[[str], str], *, user: str = "",
        kept: str = "",
    ) -> None:  # fmt: skip
        if request.identify_user and not user.strip():
            raise ValueError("This form asks who fills it: give the person's name.")
        self.request = request
        self._clocks = clocks
        self._value_of = value_of
        self._user = user if request.identify_user else ""
        self._events: list[AuditEvent] = []
        self._open: list[AuditEvent] = []
        last = self._restore(kept) if kept else 0
        self._base = max(clocks.wall(), last) - clocks.elapsed()

    @property
    def events(self) -> tuple[AuditEvent, ...]:
        """What is complete, in the order in which it began."""
        return tuple(self._events)

    # what the program tells

    def started(self) -> None:
        self._moment("form start")

    def resumed(self) -> None:
        """A draft, or a record that is edited, was opened."""
        self._moment("form resume")

    def saved(self) -> None:
        self._moment("form save")

    def left(self) -> None:
        """The form was closed; what was open ends."""
        self._moment("form exit")

    def finished(self) -> bytes:
        """The file for the record, as `csv`, with what is open ended and the end of the form. The log itself
        stays as it was: Finish may still be refused, and the interview goes on."""
        end = self._signed(AuditEvent("form finalize", start=self._now()))
        return csv_of(self.request, [*self._events, *map(self._ended, self._open), end])

    def jumped(self) -> None:
        """The overview was opened."""
        self._moment("jump")

    def not_finished(self) -> None:
        """Something was required or not allowed when the form was to be finished."""
        self._moment("constraint error")

    def added(self, ref: str) -> None:
        self._moment("add repeat", ref)

    def removed(self, ref: str) -> None:
        self._moment("delete repeat", ref)

    def at_end(self) -> None:
        """The last screen is shown, until something else is."""
        self._begin(AuditEvent("end screen"))

    def reason(self, text: str) -> None:
        """Why a finished record is changed; ValueError where nothing is said."""
        if not text.strip():
            raise ValueError("Say in a few words why this record is changed.")
        self.leave()
        now = self._now()
        self._events.append(self._signed(AuditEvent("change reason", start=now, reason=text.strip())))

    def entered(self, ref: str) -> None:
        """A question has the focus; what had it before ends."""
        self._begin(AuditEvent("question", ref))

    def entered_group(self, ref: str, questions: Iterable[str]) -> None:
        """A screen of several questions: a line for it and, where changes are tracked, one for each question."""
        asked = [AuditEvent("question", r) for r in questions] if self.request.track_changes else []
        self._begin(AuditEvent("group questions", ref), *asked)

    def leave(self) -> None:
        """What is open ends."""
        self._events += map(self._ended, self._open)
        self._open = []

    # keeping and writing

    def state(self) -> str:
        """All of it as text, to be kept with the draft's snapshot."""
        kept = {"events": self._events, "open": self._open}
        made = {name: [asdict(e) for e in events] for name, events in kept.items()}
        return json.dumps({**made, "at": self._now()}, ensure_ascii=False)

    def csv(self) -> bytes:
        """The file, in UTF-8; what is still open is not in it."""
        return csv_of(self.request, self._events)

    def _restore(self, kept: str) -> int:
        """What was open when the program ended, ended with the last sign of life."""
        told = json.loads(kept)
        self._events = [AuditEvent(**e) for e in told["events"]]
        self._events += [replace(AuditEvent(**e), end=told["at"], old="") for e in told["open"]]
        return int(told["at"])

    def _now(self) -> int:
        return self._base + self._clocks.elapsed()

    def _ended(self, event: AuditEvent) -> AuditEvent:
        new = self._value(event)
        changed = new != event.old
        return replace(event, end=self._now(), old=event.old if changed else "", new=new if changed else "")

    def _signed(self, event: AuditEvent) -> AuditEvent:
        return replace(event, user=self._user)

    def _moment(self, name: str, ref: str = "") -> None:
        self.leave()
        self._events.append(self._signed(AuditEvent(name, ref, self._now())))

    def _begin(self, *events: AuditEvent) -> None:
        self.leave()
        at = self._now()
        self._open = [self._signed(replace(e, start=at, old=self._value(e))) for e in events]

    def _value(self, event: AuditEvent) -> str:
        if not self.request.track_changes or event.event != "question":
            return ""
        try:
            return self._value_of(event.node)
        except AnswerRefused:  # its repeat instance was removed
            return ""


def csv_of(request: AuditRequest, events: Iterable[AuditEvent]) -> bytes:
    """UTF-8, commas, \\n, one header row."""
    lines = [",".join(request.columns)]
    for event in events:
        cells = {
            "event": event.event, "node": event.node, "start": str(event.start), "end": str(event.end or ""),
            "old-value": event.old, "new-value": event.new, "user": event.user, "change-reason": event.reason,
        }  # fmt: skip
        lines.append(",".join(_cell(cells.get(name, "")) for name in request.columns))
    return ("\n".join(lines) + "\n").encode()


def _cell(text: str) -> str:
    """Quoted where it has commas or line ends (specification), or begins with a quote: it could not be read."""
    if not text.startswith('"') and not any(mark in text for mark in ",\n\r"):
        return text
    return '"' + text.replace('"', '""') + '"'
