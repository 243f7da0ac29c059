"""A small questionnaire in memory with the face of `forms.Session`, where the engine is not needed."""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import dataclass, field
from types import SimpleNamespace

from forms.views import (
    AnswerFault,
    AnswerProblem,
    AnswerRefused,
    Changes,
    Choice,
    Flag,
    Item,
    Kind,
    Media,
    Missing,
    QuestionItem,
    QuestionView,
    RangeLimits,
    Section,
)

Relevance = Callable[["SmallSession"], bool]


@dataclass
class Q:
    """One question of the small form."""

    name: str
    kind: Kind
    label: str
    choices: tuple[tuple[str, str], ...] = ()
    hint: str = ""
    appearance: frozenset[str] = frozenset()
    limits: RangeLimits | None = None
    media: Media = field(default_factory=Media)
    required: bool = False
    readonly: bool = False
    when: Relevance | None = None
    wrong: Callable[[str], str] = field(default=lambda _text: "")


class SmallSession:
    """Sections of questions; answers in a dict. Numbers that are none are refused."""

    def __init__(
        self,
        sections: dict[str, list[Q]] | SimpleNamespace,
        flags: Callable[[dict[str, str]], frozenset[Flag]] | None = lambda _a: frozenset(),
        languages: tuple[str, ...] = ("English", "Русский"),
        *,
        restore: bytes = b"",
    ) -> None:
        if isinstance(sections, SimpleNamespace):  # as the engine is called: form, context, a snapshot
            sections, flags, languages = sections.sections, sections.flags, sections.languages
        assert flags is not None
        self._sections, self.context = sections, None
        self._questions = {f"/data/{q.name}": q for qs in sections.values() for q in qs}
        self._where = {f"/data/{q.name}": key for key, qs in sections.items() for q in qs}
        self.given: dict[str, str] = dict(ast.literal_eval(restore.decode())) if restore else {}
        self.quiet: dict[str, Missing] = {}
        self.parts: dict[str, str] = {}
        self._flags = flags
        self.form = SimpleNamespace(
            audit=None,
            timed=(),
            languages=languages,
            title="Form A",
            sections=sections,
            flags=flags,
            for_interviewer=frozenset,
            chosen_from=lambda _files: frozenset(),
            preloaded=lambda _property: (),  # no question here takes what the program knows
        )
        self.language = languages[0] if languages else ""

    def _relevant(self, ref: str) -> bool:
        when = self._questions[ref].when
        return when is None or when(self)

    def sections(self) -> tuple[Section, ...]:
        out = []
        for key in self._sections:
            refs = [r for r in self._refs(key) if self._questions[r].kind is not Kind.NOTE]
            done = sum(1 for r in refs if r in self.given or r in self.quiet or r in self.parts)
            wrong = sum(1 for r in refs if self.question(r).problem)
            out.append(Section(key, key, done, len(refs), wrong))
        return tuple(out)

    def _refs(self, key: str) -> list[str]:
        return [f"/data/{q.name}" for q in self._sections[key] if self._relevant(f"/data/{q.name}")]

    def items(self, key: str) -> tuple[Item, ...]:
        return tuple(QuestionItem(ref, "", 0) for ref in self._refs(key))

    def section_of(self, ref: str) -> str:
        return self._where[ref]

    def question(self, ref: str) -> QuestionView:
        q = self._questions[ref]
        text = self.given.get(ref, "")
        return QuestionView(
            ref,
            q.kind,
            q.label,
            q.hint,
            "",
            q.media,
            q.appearance,
            text,
            self.quiet.get(ref),
            self.parts.get(ref, ""),
            tuple(Choice(v, words) for v, words in q.choices),
            q.limits,
            self._relevant(ref),
            q.required,
            q.readonly,
            q.wrong(text) if text else "",
        )

    def answer(self, ref: str, text: str) -> Changes:
        if ref not in self._questions:
            raise AnswerRefused("no such question")
        if self._questions[ref].kind is Kind.INTEGER and text and not text.lstrip("-").isdecimal():
            raise AnswerRefused("Please give a whole number.")
        before = [self._refs(k) for k in self._sections]
        for store in (self.given, self.quiet, self.parts):
            store.pop(ref, None)
        if text:
            self.given[ref] = text
        return Changes(frozenset({ref}), before != [self._refs(k) for k in self._sections])

    def answer_missing(self, ref: str, missing: Missing | None) -> Changes:
        changes = self.answer(ref, "")
        if missing:
            self.quiet[ref] = missing
        return changes

    def answer_partial(self, ref: str, text: str) -> Changes:
        changes = self.answer(ref, "")
        if text:
            self.parts[ref] = text
        return changes

    def apply(self, kind: str, ref: str, value: str) -> Changes:
        if kind == "missing":
            return self.answer_missing(ref, Missing(value) if value else None)
        if kind == "partial":
            return self.answer_partial(ref, value)
        if kind == "language":
            return self.set_language(value)
        return self.answer(ref, value)

    def set_language(self, tag: str) -> Changes:
        self.language = tag
        return Changes(frozenset(self._questions), True)

    def problems(self) -> tuple[AnswerProblem, ...]:
        found = []
        for key in self._sections:
            for ref in self._refs(key):
                view = self.question(ref)
                empty = not (view.text or view.missing or view.partial)
                if view.required and empty:
                    found.append(AnswerProblem(ref, AnswerFault.REQUIRED, "This needs an answer."))
                elif view.problem:
                    found.append(AnswerProblem(ref, AnswerFault.CONSTRAINT, view.problem))
        return tuple(found)

    def progress(self) -> tuple[int, int]:
        sections = self.sections()
        return sum(s.answered for s in sections), sum(s.total for s in sections)

    def flags(self) -> frozenset[Flag]:
        return self._flags(self.given)

    def snapshot(self) -> bytes:
        return repr(sorted(self.given.items())).encode()
