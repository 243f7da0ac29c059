"""The forms on this laptop: what there is, opening one, and a coordinator's publishing and withdrawing."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import forms
from fieldapp.errors import AlreadyWithdrawn, NoSuchForm, from_os
from fieldapp.model import Changed, ContentClass, FormId, FormRow
from fieldapp.operations import entering, form_files, hollow, posting, unfit
from fieldapp.operations.desk import Desk
from fieldapp.store import identity, journal, library
from fieldapp.store.engine import Tx
from forms import Finding, Flag, Form, FormRefused

XLSFORM_SUFFIXES = frozenset({".xlsx", ".xls", ".xlsm", ".md"})
WORDS = (
    Path(__file__).resolve().parents[2] / "resources" / "linter" / "words.json"
)  # of coordinators' laptops alone
FORMS_KEPT = 8  # parsed forms in memory; the largest takes some tens of MB
SAVED_KEPT = 32  # what versions of forms save; each holds its bytes, some hundred kB


def rows(desk: Desk) -> tuple[FormRow, ...]:
    """The newest version of every form, by title; withdrawn ones last."""
    with desk.vault.read() as tx:
        return library.rows(tx)


def load(desk: Desk, form: FormId, version: str) -> Form:
    """One version of a form, ready for a session, with the people and homes that are here now for it to choose from;
    withdrawn ones too. Raises NoSuchForm."""
    with desk.vault.read() as tx:
        kept = library.load(tx, form, version)
    parsed = _parsed(kept.xml, tuple(sorted(kept.files.items())))
    files = entering.list_files(desk, entering.wanted(parsed))
    return _parsed(kept.xml, tuple(sorted({**files, **kept.files}.items()))) if files else parsed


def media(desk: Desk, form: FormId, version: str, name: str) -> bytes | None:
    """A picture, sound or list that a form names; None where it is missing. Raises NoSuchForm."""
    with desk.vault.read() as tx:
        return library.load(tx, form, version).files.get(name)


def files(desk: Desk, form: FormId, version: str) -> dict[str, bytes]:
    """All the pictures, sounds and lists of a form by name. Raises NoSuchForm."""
    with desk.vault.read() as tx:
        return dict(library.load(tx, form, version).files)


def saving(desk: Desk, name: str) -> tuple[FormRow, ...]:
    """The published forms that save a property of this name to a list."""
    return tuple(row for row in rows(desk) if not row.withdrawn and saves(desk, row.form, row.version, name))


def saves(desk: Desk, form: FormId, version: str, name: str) -> bool:
    """Whether a version of a form saves a property of this name. Told by its own bytes: the lists that it chooses from,
    which are made of everybody who is here, have no part in it. Raises NoSuchForm."""
    with desk.vault.read() as tx:
        xml = library.xml(tx, form, version)
    return name.encode() in xml and name in _saved(xml)


@lru_cache(maxsize=SAVED_KEPT)
def _saved(xml: bytes) -> frozenset[str]:
    return frozenset(name for one in forms.read_form(xml, {}).entities for name, _ in one.properties)


@lru_cache(maxsize=FORMS_KEPT)
def _parsed(xml: bytes, files: tuple[tuple[str, bytes], ...]) -> Form:
    return forms.read_form(xml, dict(files))


def forget_parsed() -> None:
    """Drop parsed forms from memory, the engine's own too; done on locking."""
    _parsed.cache_clear()
    _saved.cache_clear()
    forms.kept_forms.clear()


@dataclass(frozen=True, slots=True)
class ReadForm:
    """A form file as it was read, with the files that belong to it."""

    xml: bytes
    files: Mapping[str, bytes]
    form: Form
    findings: tuple[Finding, ...] = ()  # worst first; notes last
    lost: tuple[Finding, ...] = ()  # what the version in use does and this one does not, where that was asked

    @property
    def refused(self) -> tuple[Finding, ...]:
        """What keeps it from being published."""
        return tuple(one for one in self.findings if one.refused)


def examine(
    path: Path,
    files: Mapping[str, bytes],
    called_off: threading.Event | None = None,
    *,
    desk: Desk | None = None,
) -> tuple[Finding, ...]:
    """What is wrong with a form file and those that belong to it, worst first; nothing is kept. Never raises for a bad
    form. `desk`: also what the version that is in use there does, and this one does not."""
    try:
        read = read_file(path, files, called_off)
    except FormRefused as refused:
        return refused.findings
    gone = lost(desk, read.form) if desk else ()
    return (
        *read.findings,
        *(forms.in_cells(gone, path) if path.suffix.lower() in XLSFORM_SUFFIXES else gone),
    )


def lost(desk: Desk, form: Form) -> tuple[Finding, ...]:
    """What the version in use does and this one does not: a row that went with its mark opens nothing any more, and no
    question shows that it is gone."""
    named = FormId(form.id)
    titles = {row.form: row.title for row in rows(desk) if not row.withdrawn}
    try:
        with desk.vault.read() as tx:
            before = library.xml(tx, named, library.newest(tx, named).version)
    except NoSuchForm:
        return hollow.beside(form, titles)
    return (*hollow.beside(form, titles), *unfit.lost(form, forms.read_form(before)))


def read_file(path: Path, files: Mapping[str, bytes], called_off: threading.Event | None = None) -> ReadForm:
    """A form from an .xlsx, .xls or .xml file with the files it names. Raises FormRefused, DiskRefused.

    A conversion takes up to two minutes; whoever sets `called_off` ends it at once.
    """
    made: Mapping[str, bytes] = {}
    hints: tuple[Finding, ...] = ()
    try:
        if path.suffix.lower() in XLSFORM_SUFFIXES:
            converted = forms.convert_xlsform(path, called_off=called_off)
            xml, made, hints = converted.xml, converted.files, converted.findings
        else:
            xml = path.read_bytes()
    except OSError as problem:
        raise from_os(problem) from problem
    together = {**made, **files}
    form = forms.read_form(xml, together)
    told = unfit.of(form)
    named = {one.ref for one in told}
    # Each laptop makes the lists of people and places.
    own = (one for one in form.findings if not entering.is_list(one.ref) and one.ref not in named)
    found = (*told, *own, *forms.check_drawings(form, together), *form_files.of(form, xml, together))
    if path.suffix.lower() in XLSFORM_SUFFIXES:
        found = forms.in_cells(found, path)
    every = (*_checked(path, xml, together), *hints, *found)
    return ReadForm(xml, together, form, tuple(sorted(every, key=lambda one: (not one.refused, one.calm))))


def _checked(path: Path, xml: bytes, files: Mapping[str, bytes]) -> tuple[Finding, ...]:
    """What the form check refuses (R-1 to R-5, R-30). Without its words nothing passes."""
    from forms import lint

    try:
        words = lint.read_words(WORDS.read_bytes())
    except (OSError, lint.WordsRefused):
        return (NO_WORDS,)
    if path.suffix.lower() in XLSFORM_SUFFIXES:
        return lint.lint_workbook(path, words, xml, files)
    return lint.lint(xml, files, words)


NO_WORDS = Finding(
    "The words for the form check are not on this computer, so no form can be published from it.",
    "Install the coordinators' package, or publish from a computer that has it.",
    refused=True,
)
NOBODY_TO_CALL = Finding(
    "This form opens the safety pathway, and the contact list is empty (R-29).",
    "Write at least one person with a telephone number: under Team, “Whom to phone”. Then publish.",
    refused=True,
)
PATHWAY = frozenset({Flag.SAFETY, Flag.URGENT})


def publish(
    desk: Desk,
    source: Path | ReadForm,
    content_class: ContentClass,
    *,
    files: Mapping[str, bytes] | None = None,
) -> Changed:
    """Take a form into the library and post it, sealed, to every worker of the area.

    A form that was read before is written without being converted again: the writer must not wait for that.
    Raises NotAllowed, FormRefused (with findings, also of the form check), FormExists, DiskFull; the library is
    then as before.
    """
    desk.need_coordinator()
    read = source if isinstance(source, ReadForm) else read_file(source, files or {})
    if read.refused:
        raise FormRefused(read.refused)
    now, row = desk.now(), describe(read.form, content_class)
    with desk.vault.write() as tx:
        _need_contacts(tx, read.form)
        at = library.next_place(tx, row.form, now)
        if not library.put(tx, row, read.xml, read.files, at):
            return Changed()
        journal.line(tx, "published", row.form, desk.member, now)
        posting.form(desk, tx, row, read.xml, read.files, at)
    posting.send_off(desk)
    return Changed(forms=True)


def _need_contacts(tx: Tx, form: Form) -> None:
    """Raises FormRefused for a form with a safety pathway while nobody could be called (R-29)."""
    opens = any(bind.flag in PATHWAY for bind in form.bindings)
    if opens and not any(contact.phone.strip() for contact in identity.list_contacts(tx)):
        raise FormRefused((NOBODY_TO_CALL,))


def describe(form: Form, content_class: ContentClass) -> FormRow:
    """A form's row in the library. Missing files are said in plain words."""
    missing = ", ".join(name for name in form.missing_files if not entering.is_list(name))
    return FormRow(
        form=FormId(form.id),
        version=form.version,
        title=form.title,
        content_class=content_class,
        questions=form.question_count,
        languages=tuple(form.languages),
        withdrawn=False,
        notice=f"These files are missing: {missing}" if missing else "",
    )


def withdraw(desk: Desk, form: FormId) -> Changed:
    """A form takes no new drafts any more, here and at every worker; a later version of it will.

    No clock takes part: the word goes for the versions up to the newest one known here. Raises NotAllowed,
    NoSuchForm, AlreadyWithdrawn.
    """
    desk.need_coordinator()
    now = desk.now()
    with desk.vault.write() as tx:
        until = library.newest(tx, form).published_at or now
        if not library.withdraw(tx, form, until):
            raise AlreadyWithdrawn
        journal.line(tx, "withdrawn", form, desk.member, now)
        posting.withdrawal(desk, tx, form, until)
    posting.send_off(desk)
    return Changed(forms=True)
