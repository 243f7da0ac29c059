"""Files and drawings on their way into a draft, and those that are in it, to be shown. Knows no widget."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from fieldapp.model import Action
from fieldapp.ui.errors_in_words import in_words

from .calls import DeskLanes
from .interview import Interview
from .listening import Listening
from .material import Material


@dataclass(eq=False)
class Taking:
    """One file on its way; `ref` is the question as it is called now, "" where it is gone."""

    ref: str


def without(gone: str, ref: str) -> str:
    """What `ref` is called after the repeat instance `gone` went, "" where it went with it."""
    siblings, _, number = gone.rstrip("]").rpartition("[")
    if not ref.startswith(f"{siblings}["):
        return ref
    here, _, rest = ref[len(siblings) + 1 :].partition("]")
    if here == number:
        return ""
    return f"{siblings}[{int(here) - 1}]{rest}" if int(here) > int(number) else ref


class Attached(QObject):
    """What is taken in becomes an answer when it is in the database, and not before."""

    came = Signal(str)  # the name of a file whose bytes can be shown now

    def __init__(self, material: Material, lanes: DeskLanes, interview: Interview, parent: QObject) -> None:
        super().__init__(parent)
        self._material, self._lanes, self._interview = material, lanes, interview
        self._content: dict[str, bytes | None] = {}  # as far as somebody looked
        self._under_way: list[Taking] = []
        self.listening = Listening(lanes, self.media, self)
        interview.acted.connect(self._acted)
        interview.replaced.connect(self._replaced)
        self._then: Callable[[], None] | None = None

    @property
    def is_settled(self) -> bool:
        """True when nothing is on its way any more."""
        return not self._under_way

    def when_settled(self, then: Callable[[], None]) -> None:
        """Calls it once everything that is on its way has become an answer, or was refused."""
        self._then = then
        self._go_on()

    def _go_on(self) -> None:
        then = self._then if self.is_settled else None
        if then is not None:
            self._then = None
            then()

    def attach(self, ref: str, path: str) -> None:
        """Takes a file from disk as the answer of a question."""
        attach = self._material.attach
        self._take(ref, attach and partial(attach, ref, path))

    def keep(self, ref: str, png: bytes) -> None:
        """Takes what was drawn as the answer of a question."""
        keep = self._material.keep
        self._take(ref, keep and partial(keep, ref, png))

    def _take(self, ref: str, take: Callable[[], str] | None) -> None:
        if take is None:
            self._interview.refuse(ref, self.tr("Files cannot be kept with a draft yet."))
            return

        taking = Taking(ref)

        def kept(name: str) -> None:
            if taking.ref:
                self._interview.kept(taking.ref, name)
            self._ended(taking)

        def refused(error: Exception) -> None:
            if taking.ref and self._interview.find(taking.ref) is not None:
                self._interview.refuse(taking.ref, in_words(error))
            self._ended(taking)

        self._under_way.append(taking)
        # A film takes seconds: by the writer, and the screen goes on.
        self._lanes.write(self, lambda _desk: take(), kept, refused)

    def _ended(self, taking: Taking) -> None:
        self._under_way.remove(taking)
        self._go_on()

    def _acted(self, action: Action) -> None:
        """A repeat went meanwhile: those after it have moved up, and what was taken for it belongs to nobody."""
        if action.kind == "remove":
            for taking in self._under_way:
                taking.ref = without(action.ref, taking.ref)

    def _replaced(self) -> None:
        """A repeat that had gone came back, to the middle of others perhaps: nothing is put into the wrong one."""
        for taking in self._under_way:
            taking.ref = "" if "[" in taking.ref else taking.ref

    def media(self, name: str) -> bytes | None:
        """A file of the form, or one that was attached: that one is asked for and shown when it has come."""
        found, kept = self._material.media(name), self._material.kept
        if found is not None or kept is None or name in self._content:
            return found or self._content.get(name)
        self._content[name] = None

        def came(content: bytes) -> None:
            self._content[name] = content
            self.came.emit(name)

        self._lanes.read(self, lambda _desk: kept(name), came, lambda _error: None)
        return None
