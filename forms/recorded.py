"""Which recordings a form's questions name, and in which language each is spoken (`media::audio::LANGUAGE`)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from forms.definition import Form
from forms.xform import Tag

_NO_WORDS = "-"  # what the converter writes where a language lacks a text that another has


@dataclass(frozen=True, slots=True)
class Recording:
    ref: str  # the question's path, "" of a choice
    language: str
    name: str  # of its file


def recordings(form: Form) -> tuple[Recording, ...]:
    paths = {c.label.itext: form.schema.nodes[c.node].path for c in form.controls if c.label and c.node >= 0}
    return tuple(
        Recording(paths.get(id_, ""), language, name)
        for language, texts in form.texts.tags.items()
        for id_, values in texts.items()
        for name in _names(values)
    )


def languages_of_words(form: Form) -> frozenset[str]:
    """The languages in which a form has anything to read. One that has recordings alone is most often misspelt: it is
    another language beside that of the words, and whoever speaks that one hears nothing."""
    return frozenset(
        language
        for language, texts in form.texts.tags.items()
        if any(_is_words(value) for values in texts.values() for value in values)
    )


def _names(values: list[Tag]) -> Iterator[str]:
    for value in values:
        name = value.full_text().strip().rpartition("/")[2]
        if value.get("form") == "audio" and name not in ("", _NO_WORDS) and not value.children:
            yield name


def _is_words(value: Tag) -> bool:
    if value.get("form") not in ("", "long", "short"):
        return False
    return bool(value.children) or value.full_text().strip() not in ("", _NO_WORDS)
