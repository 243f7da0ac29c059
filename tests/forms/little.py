"""Small forms for tests: the instance, binds and body are given, the rest stands around them."""

from __future__ import annotations

from forms.scenario import Scenario

HEAD = (
    '<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"'
    ' xmlns:jr="http://openrosa.org/javarosa" xmlns:odk="http://www.opendatakit.org/xforms"'
    ' xmlns:orx="http://openrosa.org/xforms" xmlns:fw="urn:fieldapp:forms:1">'
)


def xform(instance: str, model: str = "", body: str = "") -> str:
    """`instance`: the content of <data>; `model`: binds, lists, translations, actions."""
    return (
        f"{HEAD}<h:head><h:title>Test</h:title><model>"
        f'<instance><data id="test" version="1">{instance}</data></instance>{model}'
        f"</model></h:head><h:body>{body}</h:body></h:html>"
    )


def questions(*names: str) -> str:
    return "".join(f'<input ref="/data/{n}"><label>{n}</label></input>' for n in names)


def bind(name: str, **attributes: str) -> str:
    """`jr_` and `fw_` in front of an attribute's name become prefixes."""
    parts = []
    for key, value in attributes.items():
        text = value.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
        parts.append(f'{key.replace("jr_", "jr:").replace("fw_", "fw:")}="{text}"')
    return f'<bind nodeset="/data/{name}" {" ".join(parts)}/>'


def calculated(expression: str, instance: str = "", model: str = "", **files: bytes) -> str:
    """What `expression` gives as a calculation of a text node."""
    made = xform(f"{instance}<x/>", model + bind("x", calculate=expression))
    scenario = Scenario(made, files)
    assert not scenario.form.findings, scenario.form.findings
    return scenario.value("/data/x")


MEMBERS = xform(
    '<m jr:template=""><name/><age/><adult/><place/></m><n/><adults/><oldest/>',
    bind("m/age", type="int")
    + bind("m/adult", calculate="if(../age >= 18, 1, 0)")
    + bind("m/place", calculate="position(..)")
    + bind("n", calculate="count(/data/m)")
    + bind("adults", calculate="sum(/data/m/adult)")
    + bind("oldest", calculate="max(/data/m/age)"),
    '<group ref="/data/m"><label>Member</label><repeat nodeset="/data/m">'
    '<input ref="/data/m/name"><label>Name</label></input>'
    '<input ref="/data/m/age"><label>Age of <output value="/data/m/name"/></label></input>'
    "</repeat></group>",
)
