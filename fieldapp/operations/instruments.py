"""Which instruments a programme may use: keys in the coordinators' package, wording files that an organisation filled
in, and the pack's forms with the questions of both in them.

Keys and wordings lie on coordinators' laptops alone. What a worker's laptop needs, to show what the answers come to,
travels sealed with the published form as one more file of it (domain.md, rule 2).
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from fieldapp.case_errors import NoInstrument, NoPsychologist
from fieldapp.errors import from_os
from fieldapp.model import Changed, ContentClass, FormId, MemberId, Notice, Role, Tile
from fieldapp.operations import library
from fieldapp.operations.desk import Desk
from fieldapp.store import identity
from fieldapp.store.engine import Tx
from forms import Finding, placing, tables, wording
from forms.placing import Usable
from forms.scoring import Key, KeyRefused, read_key
from forms.wording import Wording, WordingRefused

Cells = tuple[tuple[str, ...], ...]
RESOURCES = Path(__file__).resolve().parents[2] / "resources"
KEYS, PACK = RESOURCES / "instruments", RESOURCES / "forms" / "pack"
ATTACHED = "instruments.json"  # beside the form: keys, and which wording stands in which of its languages
FORMAT = 1
OFFERED = ("who-5", "phq-9", "cries-8")  # those that Form E has a place for so far
OWN = "supports"  # stands in Form E in the programme's own words
PLACED_IN = FormId("form_e")
READY = "{title} is ready in: {languages}."
LACKS_WORDING = (
    "{title} has no wording here. Write its wording file, fill it in from the official sheet and choose it "
    "here."
)
# In the coordinator's database: which psychologist switched the own scale on.
SWITCHED = "switched_on/supports"
KEPT = "wording/"  # in the coordinator's database: wording/who-5/ru


@dataclass(frozen=True, slots=True)
class Standing:
    """One instrument: in which languages it may be used, and what is missing where it may in none."""

    instrument: str
    title: str
    languages: tuple[str, ...]
    said: Notice


@dataclass(frozen=True, slots=True)
class PackForm:
    """One form of the pack. `titles`: by language; `version`: "" while it is not published here."""

    form: FormId
    path: Path
    content_class: ContentClass
    title: str
    titles: dict[str, str]
    version: str = ""


def key(instrument: str) -> Key:
    """The key of an instrument. Raises NoInstrument where the package has none of that name."""
    return read_key(_raw_key(instrument))


def _raw_key(instrument: str) -> bytes:
    if not instrument.replace("-", "").isalnum():
        raise NoInstrument(name=instrument[:40], known=", ".join(OFFERED))
    try:
        return (KEYS / f"{instrument}.json").read_bytes()
    except OSError as absent:
        raise NoInstrument(name=instrument, known=", ".join(OFFERED)) from absent


def write_sheet(instrument: str, language: str, path: Path) -> None:
    """An empty wording file to be filled in from the official sheet. Raises NoInstrument, DiskRefused."""
    known = key(instrument)
    try:
        wording.write_sheet(known, language, path)
    except OSError as problem:
        raise from_os(problem) from problem


def read_sheet(path: Path) -> Wording:
    """A filled wording file; nothing is kept. Raises WordingRefused (with each row), NoInstrument."""
    return _read(read_cells(path))


def read_cells(path: Path) -> Cells:
    """The cells of a wording file, read where a hostile one can be stopped. Raises WordingRefused."""
    try:
        return tables.first_sheet(path)
    except tables.Unreadable as odd:
        what = f"The file cannot be read: {odd}."
        raise WordingRefused((Finding(what, "Save it as .xlsx and choose it again.", refused=True),)) from odd


def _read(grid: Cells) -> Wording:
    name = wording.instrument_of(grid)
    if not name:
        what = "The file does not say which instrument it is for."
        raise WordingRefused((Finding(what, "Write the sheet anew and fill it in.", refused=True),))
    return wording.read_wording(grid, key(name))


def take(desk: Desk, path: Path) -> Changed:
    """Keep a filled wording file: its instrument can be used from the next publishing on; a former one is replaced.

    Raises NotAllowed, WordingRefused (nothing is kept then), NoInstrument, DiskFull.
    """
    return keep(desk, read_cells(path))


def keep(desk: Desk, grid: Cells) -> Changed:
    """The same of cells that were read before: the writer must not wait for that."""
    desk.need_coordinator()
    told = _read(grid)
    if told.instrument not in OFFERED:  # no form asks it: whoever keeps it would believe that one does
        raise NoInstrument(name=told.instrument, known=", ".join(OFFERED))
    with desk.vault.write() as tx:
        identity.put(tx, f"{KEPT}{told.instrument}/{told.language}", json.dumps(grid).encode())
    return Changed(forms=True)


def usable(desk: Desk) -> tuple[Usable, ...]:
    """Instruments with at least one wording that still fits their key, in the order in which they are asked."""
    with desk.vault.read() as tx:
        found = [_usable(tx, instrument) for instrument in OFFERED]
    return tuple(one for one in found if one is not None)


def _usable(tx: Tx, instrument: str) -> Usable | None:
    wordings = {}
    for raw in identity.beginning(tx, f"{KEPT}{instrument}/").values():
        try:
            told = _read(tuple(tuple(row) for row in json.loads(raw)))
        except (WordingRefused, NoInstrument):
            continue  # of an earlier version of the key; `standings` says that it is missing
        wordings[told.language] = told
    return Usable(key(instrument), wordings) if wordings else None


def standings(desk: Desk) -> tuple[Standing, ...]:
    """What of each instrument is here and what is missing, in plain words."""
    ready = {one.key.id: one for one in usable(desk)}
    found = []
    for instrument in OFFERED:
        known, one = key(instrument), ready.get(instrument)
        languages = tuple(sorted(one.wordings)) if one else ()
        found.append(Standing(instrument, known.title, languages, _said(known, languages)))
    return tuple(found)


def _said(known: Key, languages: tuple[str, ...]) -> Notice:
    if languages:
        values: dict[str, str | int] = {"title": known.title, "languages": ", ".join(languages)}
        return Notice("instrument.usable", READY, values)
    return Notice("instrument.missing", LACKS_WORDING, {"title": known.title})


@dataclass(frozen=True, slots=True)
class OwnScale:
    """The programme's own scale, which is not validated. `by`: the psychologist who switched it on, "" where nobody
    did; `psychologists`: who could."""

    title: str
    by: str
    psychologists: tuple[Tile, ...]


def own_scale(desk: Desk) -> OwnScale:
    """How the programme's own scale stands (domain.md, rule 5)."""
    with desk.vault.read() as tx:
        by, members = _switched_on_by(tx), identity.member_names(tx).values()
    psychologists = sorted(
        (one for one in members if one.role is Role.PSYCHOLOGIST), key=lambda one: one.name
    )
    return OwnScale(key(OWN).title, by, tuple(psychologists))


def switch_own_scale(desk: Desk, psychologist: MemberId | None) -> Changed:
    """A coordinator signs that this psychologist has switched the own scale on: from the next publishing of its form on
    its number is shown, with the name. None: it is switched off. Raises NotAllowed, NoPsychologist, DiskFull."""
    desk.need_coordinator()
    with desk.vault.write() as tx:
        name = ""
        if psychologist is not None:
            tile = identity.member_names(tx).get(psychologist)
            if tile is None or tile.role is not Role.PSYCHOLOGIST:
                raise NoPsychologist
            name = tile.name
        identity.put(tx, SWITCHED, name.encode())
    return Changed(forms=True)


def _switched_on_by(tx: Tx) -> str:
    return (identity.get(tx, SWITCHED) or b"").decode()


def pack(desk: Desk) -> tuple[PackForm, ...]:
    """The forms of the pack, each with the version that is published here; none where the package has no pack."""
    here = {row.form: row.version for row in library.rows(desk) if not row.withdrawn}
    try:
        listed = json.loads((PACK / "pack.json").read_text("utf-8"))["forms"]
    except OSError:
        return ()
    return tuple(
        PackForm(
            FormId(one["form_id"]), PACK / one["file"], ContentClass(one["content_class"]), one["title"],
            one["titles"], here.get(FormId(one["form_id"]), ""),
        )
        for one in listed
    )  # fmt: skip


def read_pack_form(desk: Desk, form: PackForm) -> library.ReadForm:
    """A form of the pack as it would be published: Form E with the instruments that may be used; and what the version
    in use does that this one does not: a programme may have changed it. Raises FormRefused."""
    read = _read_pack_form(desk, form)
    return replace(read, lost=library.lost(desk, read.form))


def _read_pack_form(desk: Desk, form: PackForm) -> library.ReadForm:
    if form.form != PLACED_IN:
        return library.read_file(form.path, {})
    ready, by = usable(desk), own_scale(desk).by
    with TemporaryDirectory(prefix="fieldapp-form-") as folder:
        placed = Path(folder) / "form.xlsx"
        placing.place_into(form.path, placed, ready, by)
        return library.read_file(placed, {ATTACHED: attached(ready, by)})


def attached(ready: tuple[Usable, ...], switched_on_by: str = "") -> bytes:
    """What travels with a form: the keys as they are, the standing of each wording by its language, and which
    psychologist switched the own scale on."""
    listed: list[dict[str, Any]] = [
        {"key": base64.b64encode(_raw_key(one.key.id)).decode(), "languages": dict(_languages(one))}
        for one in ready
    ]
    own = {"key": base64.b64encode(_raw_key(OWN)).decode(), "languages": {}}
    listed.append(own | ({"switched_on_by": switched_on_by} if switched_on_by else {}))
    return json.dumps({"format": FORMAT, "instruments": listed}, sort_keys=True).encode()


def _languages(one: Usable) -> Iterator[tuple[str, dict[str, str]]]:
    for tag, told in one.wordings.items():
        yield tag, {"status": told.status.value, "source": told.source, "released_by": told.released_by}
    first = next(iter(one.wordings.values()))
    yield "", {"language": first.language, "status": first.status.value, "source": first.source}


@dataclass(frozen=True, slots=True)
class Came:
    """One instrument as it came with a form. `languages`: the standing of each wording; `switched_on_by`: as above."""

    key: Key
    languages: dict[str, dict[str, str]]
    switched_on_by: str = ""


def read_attached(raw: bytes) -> tuple[Came, ...]:
    """What came with a form; what cannot be read comes to nothing: its answers stay, without a score."""
    found = []
    try:
        told = json.loads(raw)
        if told["format"] != FORMAT:
            return ()  # of a later program
        for one in told["instruments"]:
            by = str(one.get("switched_on_by", ""))
            found.append(Came(read_key(base64.b64decode(one["key"])), one["languages"], by))
    except (ValueError, KeyError, TypeError, KeyRefused):
        return ()
    return tuple(found)
