"""A plain form for those who type without pause: nothing is required or skipped, it always finishes."""

from __future__ import annotations

from pathlib import Path

FORM = "form_k"
MARKER = "marker"  # names the interview, so that its record is known again at the coordinator
TEXTS = ("text1", "text2", "text3", "text4", "text5", "text6")
NUMBER = "number"
CHOICE, CHOICES = "choice", ("one", "two", "three")
NAMES = (MARKER, *TEXTS, NUMBER, CHOICE)
HTML, XFORMS = "http://www.w3.org/1999/xhtml", "http://www.w3.org/2002/xforms"


def write(folder: Path) -> Path:
    """The XForm as a file."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{FORM}.xml"
    path.write_text(_xform(), "utf-8")
    return path


def _xform() -> str:
    leaves = "".join(f"<{name}/>" for name in NAMES)
    binds = "".join(f'<bind nodeset="/data/all/{name}" type="{_kind(name)}"/>' for name in NAMES)
    body = "".join(_control(name) for name in NAMES)
    return (
        f'<h:html xmlns="{XFORMS}" xmlns:h="{HTML}"><h:head><h:title>Form K</h:title><model>'
        f'<instance><data id="{FORM}" version="1"><all>{leaves}</all>'
        f"<meta><instanceID/></meta></data></instance>"
        f'{binds}<bind nodeset="/data/meta/instanceID" type="string" readonly="true()"/>'
        f'</model></h:head><h:body><group ref="/data/all"><label>All</label>{body}</group></h:body></h:html>'
    )


def _kind(name: str) -> str:
    return {NUMBER: "int", CHOICE: "string"}.get(name, "string")


def _control(name: str) -> str:
    ref = f"/data/all/{name}"
    if name != CHOICE:
        return f'<input ref="{ref}"><label>Question {name}</label></input>'
    items = "".join(f"<item><label>Choice {value}</label><value>{value}</value></item>" for value in CHOICES)
    return f'<select1 ref="{ref}"><label>Question {name}</label>{items}</select1>'
