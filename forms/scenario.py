"""A client for tests that speaks the domain's verbs: answer, see, add_repeat, finish."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from random import Random

from forms import Form, Session, read_form
from forms.views import AddRepeat, AnswerProblem, Changes, Context, Missing, QuestionItem, QuestionView

NOON = datetime(2026, 3, 9, 12, 0, tzinfo=UTC)


class Scenario:
    """One interview in a test: at a fixed time, with a fixed seed."""

    def __init__(
        self, form: Form | str | bytes, files: Mapping[str, bytes] | None = None,
        now: Callable[[], datetime] = lambda: NOON, seed: int = 1, *,
        properties: Mapping[str, str] | None = None, last_saved: bytes | None = None,
    ) -> None:  # fmt: skip
        self.form = form if isinstance(form, Form) else read_form(_bytes(form), files)
        self._context = Context(now, Random(seed), properties or {}, last_saved)  # noqa: S311 - reproducible
        self.session = Session(self.form, self._context)

    def answer(self, ref: str, value: object) -> Changes:
        return self.session.answer(ref, _text(value))

    def clear(self, ref: str) -> Changes:
        return self.session.answer(ref, "")

    def decline(self, ref: str, missing: Missing) -> Changes:
        return self.session.answer_missing(ref, missing)

    def see(self, ref: str) -> QuestionView:
        return self.session.question(ref)

    def value(self, ref: str) -> str:
        """Any node's value as XPath sees it, also where there is no question."""
        return self.session.node_text(ref)

    def choices(self, ref: str) -> list[str]:
        return [choice.value for choice in self.see(ref).choices]

    def labels(self, ref: str) -> list[str]:
        return [choice.label for choice in self.see(ref).choices]

    def add_repeat(self, ref: str) -> Changes:
        return self.session.add_repeat(ref)

    def remove_repeat(self, ref: str) -> Changes:
        return self.session.remove_repeat(ref)

    def count(self, ref: str) -> int:
        return self.session.count_of(ref)

    def questions(self) -> list[str]:
        """The refs of all questions that are shown now."""
        return [
            item.ref
            for section in self.session.sections()
            for item in self.session.items(section.key)
            if isinstance(item, QuestionItem)
        ]

    def places_to_add(self) -> list[str]:
        return [
            item.ref
            for section in self.session.sections()
            for item in self.session.items(section.key)
            if isinstance(item, AddRepeat)
        ]

    def problems(self) -> dict[str, AnswerProblem]:
        return {problem.ref: problem for problem in self.session.problems()}

    def speak(self, language: str) -> Changes:
        return self.session.set_language(language)

    def interrupt(self) -> Scenario:
        """The draft is closed and opened again."""
        return self._again(restore=self.session.snapshot())

    def correct(self) -> Scenario:
        """The finished record is opened for a correction."""
        return self._again(edit=self.session.submission())

    def _again(self, *, restore: bytes | None = None, edit: bytes | None = None) -> Scenario:
        made = object.__new__(Scenario)
        made.form, made._context = self.form, self._context
        made.session = Session(self.form, self._context, restore=restore, edit=edit)
        return made

    def finish(self) -> str:
        return self.session.submission().decode()


def _bytes(form: str | bytes) -> bytes:
    return form.encode() if isinstance(form, str) else form


def _text(value: object) -> str:
    if isinstance(value, list | tuple):
        return " ".join(str(v) for v in value)
    return str(value)
