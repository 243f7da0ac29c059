"""Published forms and their files, every version of them."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, func, select, update
from sqlalchemy.dialects.sqlite import insert

from fieldapp.errors import FormExists, NoSuchForm
from fieldapp.model import ContentClass, FormId, FormRow
from fieldapp.store.engine import AnyRow, Tx
from fieldapp.store.schema import form_files, forms


@dataclass(frozen=True, slots=True)
class FormFile:
    """A form as it is kept: its XML and the files it names."""

    row: FormRow
    xml: bytes
    files: Mapping[str, bytes]


def digest(xml: bytes, files: Mapping[str, bytes]) -> str:
    """SHA-256 (hex) over a form and its files: whether two are the same form."""
    parts = [xml, *(part for name in sorted(files) for part in (name.encode(), files[name]))]
    total = hashlib.sha256()
    for part in parts:
        total.update(len(part).to_bytes(8, "big") + part)
    return total.hexdigest()


def put(tx: Tx, row: FormRow, xml: bytes, files: Mapping[str, bytes], now: datetime) -> bool:
    """Keep a version of a form; False where the very same is here already.

    Raises FormExists for the same version with other content: drafts and records rely on it.
    """
    content = digest(xml, files)
    known = tx.execute(select(forms.c.digest).where(*_is(row.form, row.version))).scalar()
    if known is not None:
        if known != content:
            raise FormExists
        return False
    tx.execute(
        insert(forms).values(
            form=row.form,
            version=row.version,
            title=row.title,
            content_class=row.content_class,
            xml=xml,
            digest=content,
            questions=row.questions,
            languages="\n".join(row.languages),
            notice=row.notice,
            withdrawn=row.withdrawn,
            published_at=row.published_at or now,
        )
    )
    for name, body in files.items():
        tx.execute(insert(form_files).values(form=row.form, version=row.version, name=name, content=body))
    return True


def next_place(tx: Tx, form: FormId, now: datetime) -> datetime:
    """When a new version of a form counts as published: after every one that is known here, even where this
    laptop's clock, or the clock that the others were published by, is wrong. Whole seconds, as it travels.
    """
    latest = tx.execute(select(func.max(forms.c.published_at)).where(forms.c.form == form)).scalar()
    now = now.replace(microsecond=0)
    return now if latest is None else max(now, latest.replace(microsecond=0) + timedelta(seconds=1))


def withdraw(tx: Tx, form: FormId, at: datetime) -> bool:
    """The versions published up to `at` take no new drafts; False where none was left.

    Later ones stay: the word of a withdrawal is repeated by every rolling batch until a receipt came.
    """
    until = (forms.c.form == form, ~forms.c.withdrawn, forms.c.published_at <= at)
    return tx.execute(update(forms).where(*until).values(withdrawn=True)).rowcount > 0


def newest(tx: Tx, form: FormId) -> FormRow:
    """The version that new drafts use. Raises NoSuchForm."""
    found = select(forms).where(forms.c.form == form)
    row = tx.execute(found.order_by(forms.c.published_at.desc(), forms.c.version.desc())).first()
    if row is None:
        raise NoSuchForm
    return _form_row(row)


def load(tx: Tx, form: FormId, version: str) -> FormFile:
    """One version with its files, withdrawn or not. Raises NoSuchForm."""
    row = tx.execute(select(forms).where(*_is(form, version))).first()
    if row is None:
        raise NoSuchForm
    named = (form_files.c.form == form, form_files.c.version == version)
    files = {r.name: r.content for r in tx.execute(select(form_files).where(*named))}
    return FormFile(_form_row(row), row.xml, files)


def xml(tx: Tx, form: FormId, version: str) -> bytes:
    """One version without its files, withdrawn or not. Raises NoSuchForm."""
    found = tx.execute(select(forms.c.xml).where(*_is(form, version))).scalar()
    if found is None:
        raise NoSuchForm
    return bytes(found)


def everything(tx: Tx) -> tuple[FormFile, ...]:
    """Every version of every form, oldest first."""
    found = select(forms.c.form, forms.c.version).order_by(forms.c.published_at, forms.c.version)
    return tuple(load(tx, FormId(row.form), row.version) for row in tx.execute(found).all())


def rows(tx: Tx) -> tuple[FormRow, ...]:
    """The newest version of every form, by title; withdrawn ones last."""
    latest: dict[str, FormRow] = {}
    for row in tx.execute(select(forms).order_by(forms.c.published_at, forms.c.version)):
        latest[row.form] = _form_row(row)
    return tuple(sorted(latest.values(), key=lambda form: (form.withdrawn, form.title.casefold(), form.form)))


def _is(form: FormId, version: str) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return forms.c.form == form, forms.c.version == version


def _form_row(row: AnyRow) -> FormRow:
    return FormRow(
        form=FormId(row.form),
        version=row.version,
        title=row.title,
        content_class=ContentClass(row.content_class),
        questions=row.questions,
        languages=tuple(row.languages.split("\n")) if row.languages else (),
        withdrawn=row.withdrawn,
        notice=row.notice,
        published_at=row.published_at,
    )
