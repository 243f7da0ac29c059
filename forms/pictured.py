"""Whether the drawings of a form will be shown: each SVG that its texts name is read as the screen will read it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from forms.definition import Form
from forms.drawings import MAX_BYTES, MAX_ELEMENTS, DrawingFault, DrawingRefused, read_drawing
from forms.views import Finding

PRESSED = "image-map"
_PICTURES = frozenset(("image", "big-image"))


def pictures(form: Form) -> dict[str, str]:
    """Names of picture files -> the question that shows it, "" for a choice's; one that is pressed goes before."""
    found: dict[str, str] = {}
    pressed = _pressed(form)
    for ref, name in _named(form):
        if name not in found or ref in pressed:
            found[name] = ref
    return found


def check_drawings(form: Form, files: Mapping[str, bytes]) -> tuple[Finding, ...]:
    """`files`: what lies beside the form, by name. A drawing that is turned away costs no question: its choices are a
    list then, and a picture that is only looked at is not there."""
    pressed = _pressed(form)
    found: list[Finding] = []
    for name, ref in pictures(form).items():
        content = files.get(name)
        if content is None:
            if ref in pressed:
                found.append(_missing(name, ref))
        elif ref in pressed or name.lower().endswith(".svg"):
            found += _refused(name, ref, content)
    return tuple(found)


def _pressed(form: Form) -> frozenset[str]:
    return frozenset(
        form.schema.nodes[control.node].path for control in form.controls if PRESSED in control.appearance
    )


def _named(form: Form) -> Iterator[tuple[str, str]]:
    """(the question's path or "", file name) of each picture that the translations name."""
    paths = {c.label.itext: form.schema.nodes[c.node].path for c in form.controls if c.label and c.node >= 0}
    for texts in form.texts.tags.values():
        for id_, values in texts.items():
            for value in values:
                name = value.full_text().strip().rpartition("/")[2]
                if value.get("form") in _PICTURES and name and not value.children:
                    yield paths.get(id_, ""), name


def _missing(name: str, ref: str) -> Finding:
    what = f"The drawing {name} is not among the form's files: its choices are shown as a list."
    return Finding(what, "Put it into the folder of the form's files, under just this name.", ref=ref)


def _refused(name: str, ref: str, content: bytes) -> Iterator[Finding]:
    try:
        read_drawing(content)
    except DrawingRefused as refused:
        what, remedy = _SAID[refused.fault]
        yield Finding(what.format(name), remedy, ref=ref)


_SAID = {
    DrawingFault.FOREIGN: (
        "The drawing {} is not shown: it holds more than shapes.",
        "Save it as a plain SVG, without scripts, links or pictures inside; trace a picture into shapes first.",
    ),
    DrawingFault.LARGE: (
        "The drawing {} is not shown: it is too large.",
        f"Make its shapes simpler: at most {MAX_BYTES // (1024 * 1024)} MB and {MAX_ELEMENTS} shapes.",
    ),
    DrawingFault.UNREADABLE: (
        "The drawing {} is not shown: it cannot be read.",
        "Save it as a plain SVG with a width and a height, or a viewBox.",
    ),
}
