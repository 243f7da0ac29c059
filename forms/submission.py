"""A session's XML: the submission that a server takes, the snapshot that a draft is kept as, and back.

Snapshot: the whole instance with irrelevant values, with the repeat instances that a smaller jr:count hides,
marked `fw:parked="true"`, and with `fw:kind="boolean"` (date, dateTime, time) where an untyped node holds a
computed value that is more than its text: "false" of a comparison is false, as an answer it is a text. A timed
grid's journal is `fw:run="start 0; tap 1250 3"`: a draft goes on from it, a record tells what its form asks for.
Extensions (namespace urn:fieldapp:forms:1, prefix fw), in both: a quiet answer is
`fw:missing="refused|unknown|notasked|na"`, a date of which only year or month is known is
`fw:partial="2019-05"`, each as an attribute of the empty node itself. An attribute was chosen over a sibling
element since it needs no node in the form's instance; other servers see an empty node and ignore it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from forms.definition import Form, Shape
from forms.engine.live import Live
from forms.reading.instances import SecondaryInstance, from_tag
from forms.values import kind_of, written
from forms.views import Finding, FormRefused
from forms.xform import FIELDAPP, XFORMS, Tag, parse_xml, write_xml

if TYPE_CHECKING:
    from forms.engine.session import Session

_COMMON = {
    FIELDAPP: "fw",
    "http://openrosa.org/xforms": "orx",
    "http://openrosa.org/javarosa": "jr",
    "http://www.opendatakit.org/xforms": "odk",
    "http://www.opendatakit.org/xforms/entities": "entities",
}


def snapshot_xml(session: Session) -> bytes:
    return _written(session, whole=True)


def submission_xml(session: Session) -> bytes:
    return _written(session, whole=False)


def _written(session: Session, *, whole: bool) -> bytes:
    tag = _tag(session.root.slots[0], whole=whole)
    return write_xml(tag, prefixes_of(session.form)).encode()


def prefixes_of(form: Form) -> dict[str, str]:
    """URI -> prefix: the form's own, and ours where it declares none."""
    return {**_COMMON, **{uri: p for p, uri in form.schema.namespaces.items()}}


def _tag(live: Live, *, whole: bool) -> Tag:
    defn = live.defn
    tag = Tag(defn.name, "" if defn.space == XFORMS else defn.space)
    for attribute in live.attribute_nodes():
        if whole or attribute.relevant:
            tag.attributes[attribute.defn.space, attribute.defn.name] = attribute.kept
    if live.missing is not None:
        tag.attributes[FIELDAPP, "missing"] = live.missing.value
    if live.partial:
        tag.attributes[FIELDAPP, "partial"] = live.partial
    if whole and live.run:
        tag.attributes[FIELDAPP, "run"] = live.run
    if whole and live.val is not None:
        tag.attributes[FIELDAPP, "kind"] = kind_of(live.val)
    if defn.shape is Shape.LEAF:
        tag.text = live.kept if whole else written(defn.type, live.kept)
    tag.children = [_tag(c, whole=whole) for c in live.children() if whole or c.relevant]
    if whole:
        tag.children += _parked(live)
    return tag


def _parked(live: Live) -> list[Tag]:
    """Instances that a smaller jr:count hides: a draft keeps them for when the count grows again."""
    found = []
    nodes = live.frame.session.form.schema.nodes
    for number in live.defn.children:
        if nodes[number].range >= 0:
            for frame in live.frame.ranges[nodes[number].range].parked:
                tag = _tag(frame.slots[0], whole=True)
                tag.attributes[FIELDAPP, "parked"] = "true"
                found.append(tag)
    return found


def _same_form(form: Form, xml: bytes) -> Tag:
    root = parse_xml(xml)
    if root.name != form.schema.nodes[0].name or root.get("id") != form.seed.get("id"):
        raise FormRefused(
            (
                Finding(
                    "This record belongs to another form.",
                    "Open it with the form it was made with.",
                    refused=True,
                ),
            )
        )
    return root


def _old_id(root: Tag, name: str) -> str:
    meta = root.first("meta")
    found = meta.first(name) if meta is not None else None
    return found.text.strip() if found is not None else ""


def restored_root(form: Form, snapshot: bytes) -> Tag:
    """The instance of a snapshot. FormRefused where it is another form's."""
    return _same_form(form, snapshot)


def edited_root(form: Form, submission: bytes) -> tuple[Tag, str]:
    """The instance of a finished record and its instanceID, which becomes the deprecatedID."""
    root = _same_form(form, submission)
    return root, _old_id(root, "instanceID")


def last_saved(form: Form, id_: str, submission: bytes | None) -> SecondaryInstance:
    """The last record as a list of one; before the first record it is the form's empty instance."""
    root = form.seed if submission is None else parse_xml(submission)
    return from_tag(id_, root)
