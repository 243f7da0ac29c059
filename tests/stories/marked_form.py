"""Where each of the fifty markers stands, and a form that carries its share: title, labels, hints, choices."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

from tests.stories.markers import MARKERS

FORM = "form_m"
HTML, XFORMS, FW = "http://www.w3.org/1999/xhtml", "http://www.w3.org/2002/xforms", "urn:fieldapp:forms:1"
FIRST, SECOND = ("a1", "a2", "a3", "agree"), ("b1", "b2", "b3", "several")
TEXTS = ("a1", "a2", "a3", "b1", "b2", "b3")
WRONG = "wrong"  # what b2 does not take

_rest = iter(MARKERS)


def _take(count: int) -> tuple[str, ...]:
    return tuple(islice(_rest, count))


(WORKER,), (COORDINATOR,) = _take(1), _take(1)
PEOPLE = _take(4)  # the first is interviewed, the second refuses, the others are only looked for
TITLE = _take(3)
SECTIONS = _take(2)
LABELS = dict(zip((*FIRST, *SECOND, "note"), _take(9), strict=True))
HINTS = dict(zip(("a1", "agree", "b1", "several"), _take(4), strict=True))
(COMPLAINT,) = _take(1)
CHOICES = {
    "agree": dict(zip(("yes", "no"), _take(2), strict=True)),
    "several": dict(zip("xyz", _take(3), strict=True)),
}
ANSWERS = dict(zip(TEXTS, _take(6), strict=True))
LINES = _take(2)  # more lines of b3
COMMENTS = dict(zip(("b1", "b2", "b3"), _take(3), strict=True))
REASON = _take(3)
CORRECTED = dict(zip(("b1", "b2", "b3"), _take(3), strict=True))
REFUSED = dict(zip(("a1", "a2", "a3"), _take(3), strict=True))
assert not _take(1), "each of the fifty has a place"

AT_REVIEW = {
    *(
        WORKER,
        PEOPLE[0],
        *TITLE,
        *SECTIONS,
        *ANSWERS.values(),
        *LINES,
        *COMMENTS.values(),
        *REASON,
        *CORRECTED.values(),
    ),
    *(label for name, label in LABELS.items() if name != "note"),
    *(CHOICES["agree"]["yes"], *CHOICES["several"].values()),
}


def write(folder: Path) -> Path:
    """The XForm as a file."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{FORM}.xml"
    path.write_text(_xform(), "utf-8")
    return path


def _xform() -> str:
    leaves = ["".join(f"<{name}/>" for name in names) for names in (FIRST, (*SECOND, "note"))]
    groups = [_group(0, "first", FIRST), _group(1, "second", (*SECOND, "note"))]
    return (
        f'<h:html xmlns="{XFORMS}" xmlns:h="{HTML}" xmlns:fw="{FW}"><h:head><h:title>{" ".join(TITLE)}</h:title><model>'
        f'<instance><data id="{FORM}" version="1"><first>{leaves[0]}</first><second>{leaves[1]}</second><declined/>'
        "<meta><instanceID/></meta></data></instance>"
        '<bind nodeset="/data/second/b2" type="string" constraint=". != \'' + WRONG + "'\" "
        f'jr:constraintMsg="{COMPLAINT}" xmlns:jr="http://openrosa.org/javarosa"/>'
        '<bind nodeset="/data/second/note" type="string" readonly="true()"/>'
        '<bind nodeset="/data/declined" type="string" fw:flag="declined" calculate="/data/first/agree = \'no\'"/>'
        '<bind nodeset="/data/meta/instanceID" type="string" readonly="true()"/>'
        f"</model></h:head><h:body>{''.join(groups)}</h:body></h:html>"
    )


def _group(place: int, group: str, names: tuple[str, ...]) -> str:
    controls = "".join(_control(f"/data/{group}/{name}", name) for name in names)
    return f'<group ref="/data/{group}"><label>{SECTIONS[place]}</label>{controls}</group>'


def _control(ref: str, name: str) -> str:
    words = f"<label>{LABELS[name]}</label>" + (f"<hint>{HINTS[name]}</hint>" if name in HINTS else "")
    if name not in CHOICES:
        looks = ' appearance="multiline"' if name == "b3" else ""
        return f'<input ref="{ref}"{looks}>{words}</input>'
    kind = "select1" if name == "agree" else "select"
    items = "".join(f"<item><label>{c}</label><value>{v}</value></item>" for v, c in CHOICES[name].items())
    return f'<{kind} ref="{ref}">{words}{items}</{kind}>'
