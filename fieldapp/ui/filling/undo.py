"""How an act is taken back: pure, over views and actions. Knows no session and no widget."""

from __future__ import annotations

from dataclasses import dataclass

from fieldapp.model import Action
from forms.views import QuestionView

KEPT_STEPS = 200  # enough for an hour's slips; the whole interview is not meant to be unrolled


@dataclass(frozen=True, slots=True)
class Step:
    """One act that can be taken back.

    `back` are the acts that undo it; `whole` is the snapshot before it, for what acts cannot undo (a repeat
    instance removed in the middle of others).
    """

    ref: str
    back: tuple[Action, ...]
    whole: bytes | None = None
    typed: bool = False


def before(view: QuestionView) -> Action:
    """The act that gives a question back what it holds now."""
    if view.missing is not None:
        return Action("missing", view.ref, view.missing.value)
    if view.partial:
        return Action("partial", view.ref, view.partial)
    return Action("answer", view.ref, view.text)


class History:
    """The last acts, newest last. Typing on in one field is one step."""

    def __init__(self) -> None:
        self._steps: list[Step] = []
        self._open_typing = False

    def __len__(self) -> int:
        return len(self._steps)

    @property
    def last(self) -> Step | None:
        return self._steps[-1] if self._steps else None

    def add(self, step: Step) -> None:
        same_field = self._steps and self._steps[-1].typed and self._steps[-1].ref == step.ref
        if step.typed and self._open_typing and same_field:
            return
        self._steps.append(step)
        self._open_typing = step.typed
        del self._steps[:-KEPT_STEPS]

    def close_typing(self) -> None:
        """The person left the field: what is typed there later is a step of its own."""
        self._open_typing = False

    def forget(self) -> None:
        """Nothing done so far can be taken back any more."""
        self._steps.clear()

    def earlier(self, ref: str) -> Action | None:
        """The act that gives a question back what it held before its last act."""
        return next((step.back[0] for step in reversed(self._steps) if step.ref == ref and step.back), None)

    def take(self) -> Step | None:
        self._open_typing = False
        return self._steps.pop() if self._steps else None
