"""What a form contains, what is wrong where, and what that means for the person who fills it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from forms import read_form
from forms.definition import Form
from forms.views import Finding, Kind
from forms.xlsform import convert_xlsform

TYPED = {  # kinds that a laptop answers otherwise than a phone does
    Kind.GEOPOINT: "coordinates are typed",
    Kind.GEOTRACE: "coordinates are typed",
    Kind.GEOSHAPE: "coordinates are typed",
    Kind.BARCODE: "a scanner that types, or the keyboard",
    Kind.VIDEO: "a file is chosen; nothing is filmed",
}


@dataclass(frozen=True, slots=True)
class Report:
    lines: tuple[str, ...]
    findings: tuple[Finding, ...]
    warnings: tuple[str, ...] = field(default=())


def examine(path: Path, *, timeout_s: float = 120.0) -> Report:
    """Converts where needed, reads the form with the files beside it. Raises FormRefused."""
    made_files: Mapping[str, bytes] = {}
    warnings: tuple[str, ...] = ()
    if path.suffix.lower() == ".xml":
        xml = path.read_bytes()
    else:
        made = convert_xlsform(path, timeout_s=timeout_s)
        xml, warnings, made_files = made.xml, made.warnings, made.files
    form = read_form(xml, made_files)
    beside = {name: path.parent / name for name in form.missing_files}
    found = {name: file.read_bytes() for name, file in beside.items() if file.is_file()}
    if found:
        form = read_form(xml, {**made_files, **found})
    return Report(tuple(_lines(form, len(xml), warnings)), form.findings, warnings)


def _lines(form: Form, size: int, warnings: tuple[str, ...]) -> list[str]:
    kinds = Counter(c.kind for c in form.controls if c.kind is not None)
    repeats = sum(c.tag == "repeat" for c in form.controls)
    lines = [
        f"{form.title} (form_id {form.id}, version {form.version or 'none'}, {size // 1024} KB)",
        f"languages: {', '.join(form.languages) or 'one, unnamed'}",
        f"questions: {form.question_count}; repeats: {repeats}; calculations: "
        f"{sum(b.calculate is not None for b in form.bindings)}; events: {len(form.actions)}",
        "kinds: " + ", ".join(f"{kind.value} {count}" for kind, count in kinds.most_common()),
    ]
    lines += [f"on a laptop: {kind.value} ({how})" for kind, how in TYPED.items() if kinds[kind]]
    lines += [f"missing file: {name} (what depends on it stays empty)" for name in form.missing_files]
    lines += [f"the converter notes: {' '.join(w.split())[:300]}" for w in warnings]
    return lines
