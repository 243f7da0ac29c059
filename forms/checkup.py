"""What a form contains, what is wrong where, and what that means for the person who fills it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from pathlib import Path

from forms import read_form
from forms.definition import Form
from forms.features import Gap, gaps, missing_lists
from forms.pictured import check_drawings, pictures
from forms.placed import placed
from forms.views import Finding
from forms.xlsform import Converted, convert_xlsform

SHOWN_REFS = 3  # of a gap; a form may have it a hundred times


@dataclass(frozen=True, slots=True)
class Report:
    """`lines`: what it contains; `meaning`: what the person will meet; `findings`: what is wrong, and where."""

    lines: tuple[str, ...]
    meaning: tuple[str, ...]
    findings: tuple[Finding, ...]
    warnings: tuple[str, ...] = field(default=())


def examine(path: Path, *, timeout_s: float = 120.0) -> Report:
    """Converts where needed, reads the form with the files beside it. Raises FormRefused, OSError."""
    made = converted(path, timeout_s=timeout_s)
    form = read_form(made.xml, made.files)
    is_xform = path.suffix.lower() == ".xml"
    found = (*form.findings, *check_drawings(form, made.files))
    findings = found if is_xform else placed(found, path, timeout_s=timeout_s)
    lines = (
        *_contents(form, len(made.xml)),
        *(f"the converter notes: {' '.join(w.split())[:300]}" for w in made.warnings),
    )
    return Report(lines, _meaning(form), (*made.findings, *findings), made.warnings)


def converted(path: Path, *, timeout_s: float = 120.0) -> Converted:
    """The XForm of a form of either kind, with the files that lie beside it. Raises FormRefused, OSError."""
    is_xform = path.suffix.lower() == ".xml"
    made = Converted(path.read_bytes()) if is_xform else convert_xlsform(path, timeout_s=timeout_s)
    form = read_form(made.xml, made.files)
    found = {}
    for name in {*form.missing_files, *pictures(form)} - {*made.files}:
        places = (path.parent / name, path.with_name(f"{path.stem}-media") / name)  # ODK's habit
        file = next((place for place in places if place.is_file()), None)
        if file is not None:
            found[name] = file.read_bytes()
    return replace(made, files={**made.files, **found}) if found else made


def _contents(form: Form, size: int) -> list[str]:
    kinds = Counter(c.kind for c in form.controls if c.kind is not None)
    appearances = Counter(word for c in form.controls for word in c.appearance)
    repeats = sum(c.tag == "repeat" for c in form.controls)
    lines = [
        f"{form.title} (form_id {form.id}, version {form.version or 'none'}, {size // 1024} KB)",
        f"languages: {', '.join(form.languages) or 'one, unnamed'}",
        f"questions: {form.question_count}; repeats: {repeats}; calculations: "
        f"{sum(b.calculate is not None for b in form.bindings)}; events: {len(form.actions)}",
        "kinds: " + ", ".join(f"{kind.value} {count}" for kind, count in kinds.most_common()),
    ]
    if appearances:
        lines.append("appearances: " + ", ".join(f"{_short(w)} {n}" for w, n in appearances.most_common()))
    inside = len(set(form.instances) - set(form.files))
    if inside:
        lines.append(f"lists in the form: {inside}")
    if form.files:
        lines.append("files: " + ", ".join(dict.fromkeys(form.files.values())))
    grids = sum(c.grid is not None for c in form.controls)
    if grids:
        lines.append(f"timed grids: {grids}")
    if form.entities:
        lines.append(
            "entities: " + ", ".join(f"{e.list} ({len(e.properties)} properties)" for e in form.entities)
        )
    if form.audit is not None:
        asked = (("changes", form.audit.track_changes), ("who", form.audit.identify_user),
                 ("reasons", form.audit.reason_on_edit), ("places", form.audit.locates))  # fmt: skip
        lines.append("audit log: times" + "".join(f", {word}" for word, wanted in asked if wanted))
    return lines


def _short(word: str) -> str:
    return word if len(word) <= 40 else f"{word[:37]}..."


def _meaning(form: Form) -> tuple[str, ...]:
    lines = [_gap_line(gap) for gap in missing_lists(form)]
    unasked = [
        p.path for p, b in zip(form.schema.nodes, form.bindings, strict=True) if "relevant" in b.disabled
    ]
    lines += [f"{path}: it is asked always, since whether to ask cannot be worked out" for path in unasked]
    lines += [_gap_line(gap) for gap in gaps(form)]
    return tuple(lines)


def _gap_line(gap: Gap) -> str:
    where = ", ".join(gap.refs[:SHOWN_REFS])
    more = len(gap.refs) - SHOWN_REFS
    place = f" ({where}{f' and {more} more' if more > 0 else ''})" if where else ""
    return f"{gap.feature.feature}{place}: {gap.feature.note}"
