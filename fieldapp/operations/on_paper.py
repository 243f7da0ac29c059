"""The information notice as a page to be given away (R-11), in the languages of the form that asks for consent.

The words are the form's own, as its programme released them: what somebody may decide, who reads what is written, and
what cannot be kept to oneself. What the programme does, or for whom, stands on no paper that somebody may find.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from random import Random
from typing import Final

from fieldapp.casework.languages import chosen
from fieldapp.model import PersonId
from fieldapp.operations import agreeing, cases, library
from fieldapp.operations.desk import Desk
from forms import AnswerRefused, Context, Form, Session

PAPER: Final = ("notice_free", "notice_kept", "notice_limit")  # notes of a consent form that go on paper
BEFORE: Final = {"alone": "yes", "who": "adult"}  # what is asked before the notice is read


@dataclass(frozen=True, slots=True)
class Page:
    """One language as the form calls it, and the whole text; no name of anybody."""

    language: str
    text: str


def notice(desk: Desk, person: PersonId) -> tuple[Page, ...]:
    """The notice of the programme's consent talk, the person's own language first; () where no such form is here."""
    for row in agreeing.asking_forms(desk):
        pages = _pages(desk, library.load(desk, row.form, row.version))
        if pages:
            first = chosen([one.language for one in pages], _spoken(desk, person), pages[0].language)
            return tuple(sorted(pages, key=lambda one: one.language != first))
    return ()


def _spoken(desk: Desk, person: PersonId) -> str:
    with desk.vault.read() as tx:
        found = cases.find(desk, tx, person)
    return found.person.properties.get("lang", "") if found is not None and found.person is not None else ""


def _pages(desk: Desk, form: Form) -> list[Page]:
    session = Session(form, Context(lambda: desk.now().astimezone(), Random(0), {}, None))  # noqa: S311 - no secret
    paths = {node.name: node.path for node in form.schema.nodes}
    for name, told in BEFORE.items():
        with suppress(AnswerRefused, KeyError):
            session.answer(paths[name], told)
    found = []
    for language in form.languages or ("",):
        if language:
            session.set_language(language)
        said = [_label(session, paths[name]) for name in PAPER if name in paths]
        text = "\n\n".join(one for one in said if one)
        if text:
            found.append(Page(language, text))
    return found


def _label(session: Session, path: str) -> str:
    try:
        return session.question(path).label
    except AnswerRefused:
        return ""
